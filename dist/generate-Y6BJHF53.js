const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{placesOf,withStores,writablePlace,writeValue}from"./chunk-EJN55TCF.js";import{Redacted}from"./chunk-4UAOJGDD.js";
import{SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var DIGITS="0123456789",ALPHANUMERIC=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${DIGITS}`;function generateValue(generator){
let{kind,bytes=0,length=0}=generator;switch(kind){case"hex":return Array.from(randomBytes(bytes),byte=>byte.toString(16).
padStart(2,"0")).join("");case"base64":return base64(randomBytes(bytes));case"base64url":return base64(randomBytes(bytes)).
replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");case"alphanumeric":return characters(ALPHANUMERIC,length);case"\
digits":return characters(DIGITS,length);case"uuid":return crypto.randomUUID()}}var AT_ONCE=65536;function randomBytes(count){
let bytes=new Uint8Array(count);for(let from=0;from<count;from+=AT_ONCE)crypto.getRandomValues(bytes.subarray(from,from+
AT_ONCE));return bytes}function base64(bytes){return btoa(Array.from(bytes,byte=>String.fromCharCode(byte)).join(""))}function characters(alphabet,length){
let fair=256-256%alphabet.length,made="";for(;made.length<length;)for(let byte of randomBytes(length-made.length))byte<fair&&
(made+=alphabet[byte%alphabet.length]);return made}function generate(config,options,ports={}){let{consumer,environment,keys}=options,selection={environment,...consumer===void 0?
{}:{consumer},...keys===void 0?{}:{keys}};return withStores(config,{...options,selection,action:"generate"},ports,async open=>{
let wanted=await collect(generatorsOf(config,open),environment,({key,generator})=>placesOf(key,open).then(places=>({key,
generator,places}))),found=await collect(wanted,environment,async one=>{let present=await presentAt(one,open);return{...one,
present,target:present??writablePlace(one.key,environment,one.places)}});return collect(found,environment,async({generator,
key,present,target})=>{if(present!==void 0)return{key,status:"present",reference:present.text};let status=await make(config,
key,generator,target,open);return{key,status,reference:target.text}})})}function generatorsOf(config,{plan}){return plan.
keys.flatMap(({name,reads})=>{let declared=config.secrets[name]?.["~declared"],generator=declared?.kind==="value"?declared.
options.generate:void 0;return generator===void 0||reads===null?[]:[{key:name,generator}]})}async function collect(items,environment,task){
let results=[],problems=[];for(let item of items)try{results.push(await task(item))}catch(error){let known=error instanceof
SecretsError?error:new SecretsError("internal/bug",{action:"generate"});problems.push(known.about({key:item.key,environment}))}
if(problems.length>0)throw SecretsError.all(problems,{action:"generate",facts:{environment}});return results}async function presentAt({
places},open){for(let place of places)if(await isPresent(place,open))return place}async function isPresent({backend,reference,
text},open){let{context,deadline}=open,[described]=await deadline.within(Promise.resolve(backend.describe?.([reference],
context)))??[];if(described?.state==="missing")return!1;if(described?.state==="exists"&&described.field!=="unknown")return described.
field==="exists";if(described?.state==="failed")throw described.error.about({reference:text});let[outcome]=await deadline.
within(backend.read([reference],context));return isFound(outcome,text)}function isFound(outcome,reference){if(outcome?.status===
"failed")throw outcome.error.about({reference});return outcome?.status==="found"}async function make(config,key,generator,place,open){
let value=Redacted.of(new TextEncoder().encode(generateValue(generator)));try{return await writeValue(config,key,value,{
expect:"absent"},place,open),"generated"}catch(error){if(error instanceof SecretsError&&error.code==="store/conflict")return"\
present";throw error}}export{generate};
