const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{Session,check,createTransport,decode,formatReference,inventory,isRegistered,issuesError,plan,processRuntime,refuseUnsupported,
rootOf,startDeadline,storesOf,systemClock,trimmed}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";async function withStores(config,options,ports,act){let{action,selection}=options,issues=check(config);if(issues.length>
0)throw issuesError(issues,action);let described=inventory(config),planned=plan(described,selection);if("issues"in planned)
throw issuesError(planned.issues,action);let{clock=systemClock,runtime=processRuntime}=ports,stores=storesOf(config).byId;
refuseUnsupported(described,planned.plan,stores,action);let deadline=startDeadline(clock,options.deadline??3e4,options.signal),
meter={requests:0,logins:0},transport=ports.transport??createTransport({runtime,meter,clock}),session=new Session(stores,
transport),context={signal:deadline.signal,deadline:deadline.at,attempt:1e4,concurrency:16,clock,runtime,transport,meter,
get root(){return rootOf(options.root,runtime)}};try{return await act({inventory:described,plan:planned.plan,session,context,
deadline})}finally{await session.close(context),deadline.clear()}}async function placesOf(key,open){let{context,inventory:inventory2,plan:plan2,session}=open,references=plan2.keys.find(({
name})=>name===key)?.reads,composed=inventory2.keys[key]?.composedOf!==void 0;if(composed||references===null||references===
void 0)throw new SecretsError("store/not-writable",{action:"write",facts:{key,environment:plan2.environment},state:composed?
"it is composed of other keys":"the declaration has null there",hint:composed?`Write the parts of ${key} instead`:`Remov\
e the \`null\` for "${plan2.environment}" from the \`from\` of ${key}`});let places=[];for(let id of references){let planned=plan2.
reads.find(read=>read.id===id),backend=inventory2.stores[planned?.store??""]?.backend;if(planned===void 0||backend===void 0||
!isRegistered(backend))continue;let{id:_,store,...location}=planned,reference=session.expand(store,{backend,...location},
context.runtime);places.push({backend:await session.open(store,context.runtime),reference,store,text:formatReference(reference)})}
return places}function writablePlace(key,environment,places){let writable=places.find(({backend})=>backend.put!==void 0);
if(writable!==void 0)return writable;let reference=places[0]?.text;throw new SecretsError("store/not-writable",{action:"\
write",facts:{key,environment,reference}})}async function writeValue(config,key,value,precondition,place,open){let facts={
key,environment:open.plan.environment,reference:place.text};try{await fits(config,key,value.reveal());let{backend,reference}=place;
if(backend.put===void 0)throw new SecretsError("store/not-writable");return await open.deadline.within(backend.put(reference,
value,precondition,open.context))}catch(error){throw error instanceof SecretsError?error.about(facts,"write"):new SecretsError(
"internal/bug",{action:"write",facts})}}async function fits(config,key,bytes){let declared=config.secrets[key]?.["~decla\
red"];declared?.kind==="value"&&await decode(declared.options.trim===!0?trimmed(bytes):bytes,declared.schema)}export{withStores,placesOf,writablePlace,writeValue};
