const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{CredentialsProviderError}from"./chunk-THGURX7Z.js";import"./chunk-WNXJWGPG.js";import"./chunk-MZXYOAGB.js";
import"./chunk-6FW24UKP.js";function resolveLogins(logins){return Promise.all(Object.keys(logins).reduce((arr,name)=>{let tokenOrProvider=logins[name];
return typeof tokenOrProvider=="string"?arr.push([name,tokenOrProvider]):arr.push(tokenOrProvider().then(token=>[name,token])),
arr},[])).then(resolvedPairs=>resolvedPairs.reduce((logins2,[key,value])=>(logins2[key]=value,logins2),{}))}function fromCognitoIdentity(parameters){return async awsIdentityProperties=>{parameters.logger?.debug("@aws-sdk/credent\
ial-provider-cognito-identity - fromCognitoIdentity");let{GetCredentialsForIdentityCommand,CognitoIdentityClient}=await import("./loadCognitoIdentity-X4ZNG5VL.js"),
fromConfigs=property=>parameters.clientConfig?.[property]??parameters.parentClientConfig?.[property]??awsIdentityProperties?.
callerClientConfig?.[property],{Credentials:{AccessKeyId=throwOnMissingAccessKeyId(parameters.logger),Expiration,SecretKey=throwOnMissingSecretKey(
parameters.logger),SessionToken}=throwOnMissingCredentials(parameters.logger)}=await(parameters.client??new CognitoIdentityClient(
Object.assign({},parameters.clientConfig??{},{region:fromConfigs("region"),profile:fromConfigs("profile"),userAgentAppId:fromConfigs(
"userAgentAppId")}))).send(new GetCredentialsForIdentityCommand({CustomRoleArn:parameters.customRoleArn,IdentityId:parameters.
identityId,Logins:parameters.logins?await resolveLogins(parameters.logins):void 0}));return{identityId:parameters.identityId,
accessKeyId:AccessKeyId,secretAccessKey:SecretKey,sessionToken:SessionToken,expiration:Expiration}}}function throwOnMissingAccessKeyId(logger){
throw new CredentialsProviderError("Response from Amazon Cognito contained no access key ID",{logger})}function throwOnMissingCredentials(logger){
throw new CredentialsProviderError("Response from Amazon Cognito contained no credentials",{logger})}function throwOnMissingSecretKey(logger){
throw new CredentialsProviderError("Response from Amazon Cognito contained no secret key",{logger})}var STORE_NAME="IdentityIds",IndexedDbStorage=class{dbName;constructor(dbName="aws:cognito-identity-ids"){this.dbName=dbName}getItem(key){
return this.withObjectStore("readonly",store=>{let req=store.get(key);return new Promise(resolve=>{req.onerror=()=>resolve(
null),req.onsuccess=()=>resolve(req.result?req.result.value:null)})}).catch(()=>null)}removeItem(key){return this.withObjectStore(
"readwrite",store=>{let req=store.delete(key);return new Promise((resolve,reject)=>{req.onerror=()=>reject(req.error),req.
onsuccess=()=>resolve()})})}setItem(id,value){return this.withObjectStore("readwrite",store=>{let req=store.put({id,value});
return new Promise((resolve,reject)=>{req.onerror=()=>reject(req.error),req.onsuccess=()=>resolve()})})}getDb(){let openDbRequest=self.
indexedDB.open(this.dbName,1);return new Promise((resolve,reject)=>{openDbRequest.onsuccess=()=>{resolve(openDbRequest.result)},
openDbRequest.onerror=()=>{reject(openDbRequest.error)},openDbRequest.onblocked=()=>{reject(new Error("Unable to access \
DB"))},openDbRequest.onupgradeneeded=()=>{let db=openDbRequest.result;db.onerror=()=>{reject(new Error("Failed to create\
 object store"))},db.createObjectStore(STORE_NAME,{keyPath:"id"})}})}withObjectStore(mode,action){return this.getDb().then(
db=>{let tx=db.transaction(STORE_NAME,mode);return tx.oncomplete=()=>db.close(),new Promise((resolve,reject)=>{tx.onerror=
()=>reject(tx.error),resolve(action(tx.objectStore(STORE_NAME)))}).catch(err=>{throw db.close(),err})})}};var InMemoryStorage=class{store;constructor(store={}){this.store=store}getItem(key){return key in this.store?this.store[key]:
null}removeItem(key){delete this.store[key]}setItem(key,value){this.store[key]=value}};var inMemoryStorage=new InMemoryStorage;function localStorage(){return typeof self=="object"&&self.indexedDB?new IndexedDbStorage:
typeof window=="object"&&window.localStorage?window.localStorage:inMemoryStorage}function fromCognitoIdentityPool({accountId,cache=localStorage(),client,clientConfig,customRoleArn,identityPoolId,logins,
userIdentifier=!logins||Object.keys(logins).length===0?"ANONYMOUS":void 0,logger,parentClientConfig}){logger?.debug("@aw\
s-sdk/credential-provider-cognito-identity - fromCognitoIdentity");let cacheKey=userIdentifier?`aws:cognito-identity-cre\
dentials:${identityPoolId}:${userIdentifier}`:void 0,provider=async awsIdentityProperties=>{let{GetIdCommand,CognitoIdentityClient}=await import("./loadCognitoIdentity-X4ZNG5VL.js"),
fromConfigs=property=>clientConfig?.[property]??parentClientConfig?.[property]??awsIdentityProperties?.callerClientConfig?.[property],
_client=client??new CognitoIdentityClient(Object.assign({},clientConfig??{},{region:fromConfigs("region"),profile:fromConfigs(
"profile"),userAgentAppId:fromConfigs("userAgentAppId")})),identityId=cacheKey&&await cache.getItem(cacheKey);if(!identityId){
let{IdentityId=throwOnMissingId(logger)}=await _client.send(new GetIdCommand({AccountId:accountId,IdentityPoolId:identityPoolId,
Logins:logins?await resolveLogins(logins):void 0}));identityId=IdentityId,cacheKey&&Promise.resolve(cache.setItem(cacheKey,
identityId)).catch(()=>{})}return provider=fromCognitoIdentity({client:_client,customRoleArn,logins,identityId}),provider(
awsIdentityProperties)};return awsIdentityProperties=>provider(awsIdentityProperties).catch(async err=>{throw cacheKey&&
Promise.resolve(cache.removeItem(cacheKey)).catch(()=>{}),err})}function throwOnMissingId(logger){throw new CredentialsProviderError(
"Response from Amazon Cognito contained no identity ID",{logger})}export{fromCognitoIdentity,fromCognitoIdentityPool};
