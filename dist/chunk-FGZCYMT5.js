const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var age=()=>import("./dist-CANRHFRS.js"),encoder=new TextEncoder,empty=new Uint8Array(0),RECIPIENT=/^age1[02-9ac-hj-np-z]{58}$/;
async function parseIdentity(text){let{identityToRecipient}=await age();try{let recipient=await identityToRecipient(text);
return Object.freeze({recipient,addTo:decrypter=>decrypter.addIdentity(text),authenticate:(purpose,message)=>authenticate(
text,purpose,message)})}catch{return}}async function authenticate(identity,purpose,message){let[secret=empty,info=empty,
bytes=empty]=[identity,purpose,message].map(text=>encoder.encode(text)),{subtle}=crypto,base=await subtle.importKey("raw",
secret,"HKDF",!1,["deriveKey"]),derivation={name:"HKDF",hash:"SHA-256",salt:empty,info},key=await subtle.deriveKey(derivation,
base,{name:"HMAC",hash:"SHA-256",length:256},!1,["sign"]);return Array.from(new Uint8Array(await subtle.sign("HMAC",key,
bytes)),byte=>byte.toString(16).padStart(2,"0")).join("")}async function isRecipient(text){if(!RECIPIENT.test(text))return!1;
let{Encrypter}=await age();try{return new Encrypter().addRecipient(text),!0}catch{return!1}}async function makeIdentity(){
let{generateX25519Identity,identityToRecipient}=await age(),identity=await generateX25519Identity();return{identity,recipient:await identityToRecipient(
identity)}}async function encrypt(value,recipients){let{Encrypter,armor}=await age(),encrypter=new Encrypter;for(let recipient of recipients)
encrypter.addRecipient(recipient);return new TextEncoder().encode(armor.encode(await encrypter.encrypt(value)))}function decrypt(file,identities){
return open(file,identities,async(decrypter,binary)=>({value:await decrypter.decrypt(binary)}))}function canOpen(file,identities){
return open(file,identities,async(decrypter,binary)=>(await decrypter.decryptHeader(binary),!0))}async function open(file,identities,work){
let{Decrypter,armor}=await age(),decrypter=new Decrypter;for(let identity of identities)identity.addTo(decrypter);let unmatched=!1;
decrypter.addIdentity({unwrapFileKey:()=>(unmatched=!0,null)});try{let text=new TextDecoder("latin1").decode(file);return await work(
decrypter,text.startsWith("age-encryption.org/")?file:armor.decode(text))}catch{return unmatched?"no-recipient":"malform\
ed"}}export{parseIdentity,isRecipient,makeIdentity,encrypt,decrypt,canOpen};
