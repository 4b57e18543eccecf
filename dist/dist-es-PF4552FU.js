const N=e=>{const n=globalThis.process.getBuiltinModule(e);if(n===void 0)throw Object.assign(new Error("Cannot find modu\
le "+e),{code:"MODULE_NOT_FOUND"});return n},R=import.meta.dirname??"/";import{CredentialsProviderError as m}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";function b(e){return Promise.all(Object.
keys(e).reduce((n,t)=>{let o=e[t];return typeof o=="string"?n.push([t,o]):n.push(o().then(r=>[t,r])),n},[])).then(n=>n.reduce(
(t,[o,r])=>(t[o]=r,t),{}))}function O(e){return async n=>{e.logger?.debug("@aws-sdk/credential-provider-cognito-identity\
 - fromCognitoIdentity");let{GetCredentialsForIdentityCommand:t,CognitoIdentityClient:o}=await import("./loadCognitoIdentity-D3YQB65H.js"),
r=d=>e.clientConfig?.[d]??e.parentClientConfig?.[d]??n?.callerClientConfig?.[d],{Credentials:{AccessKeyId:i=A(e.logger),
Expiration:s,SecretKey:u=S(e.logger),SessionToken:a}=v(e.logger)}=await(e.client??new o(Object.assign({},e.clientConfig??
{},{region:r("region"),profile:r("profile"),userAgentAppId:r("userAgentAppId")}))).send(new t({CustomRoleArn:e.customRoleArn,
IdentityId:e.identityId,Logins:e.logins?await b(e.logins):void 0}));return{identityId:e.identityId,accessKeyId:i,secretAccessKey:u,
sessionToken:a,expiration:s}}}function A(e){throw new m("Response from Amazon Cognito contained no access key ID",{logger:e})}
function v(e){throw new m("Response from Amazon Cognito contained no credentials",{logger:e})}function S(e){throw new m(
"Response from Amazon Cognito contained no secret key",{logger:e})}var y="IdentityIds",j=class{dbName;constructor(e="aws\
:cognito-identity-ids"){this.dbName=e}getItem(e){return this.withObjectStore("readonly",n=>{let t=n.get(e);return new Promise(
o=>{t.onerror=()=>o(null),t.onsuccess=()=>o(t.result?t.result.value:null)})}).catch(()=>null)}removeItem(e){return this.
withObjectStore("readwrite",n=>{let t=n.delete(e);return new Promise((o,r)=>{t.onerror=()=>r(t.error),t.onsuccess=()=>o()})})}setItem(e,n){
return this.withObjectStore("readwrite",t=>{let o=t.put({id:e,value:n});return new Promise((r,i)=>{o.onerror=()=>i(o.error),
o.onsuccess=()=>r()})})}getDb(){let e=self.indexedDB.open(this.dbName,1);return new Promise((n,t)=>{e.onsuccess=()=>{n(e.
result)},e.onerror=()=>{t(e.error)},e.onblocked=()=>{t(new Error("Unable to access DB"))},e.onupgradeneeded=()=>{let o=e.
result;o.onerror=()=>{t(new Error("Failed to create object store"))},o.createObjectStore(y,{keyPath:"id"})}})}withObjectStore(e,n){
return this.getDb().then(t=>{let o=t.transaction(y,e);return o.oncomplete=()=>t.close(),new Promise((r,i)=>{o.onerror=()=>i(
o.error),r(n(o.objectStore(y)))}).catch(r=>{throw t.close(),r})})}},D=class{store;constructor(e={}){this.store=e}getItem(e){
return e in this.store?this.store[e]:null}removeItem(e){delete this.store[e]}setItem(e,n){this.store[e]=n}},P=new D;function k(){
return typeof self=="object"&&self.indexedDB?new j:typeof window=="object"&&window.localStorage?window.localStorage:P}function M({
accountId:e,cache:n=k(),client:t,clientConfig:o,customRoleArn:r,identityPoolId:i,logins:s,userIdentifier:u=!s||Object.keys(
s).length===0?"ANONYMOUS":void 0,logger:a,parentClientConfig:d}){a?.debug("@aws-sdk/credential-provider-cognito-identity\
 - fromCognitoIdentity");let c=u?`aws:cognito-identity-credentials:${i}:${u}`:void 0,f=async g=>{let{GetIdCommand:I,CognitoIdentityClient:p}=await import("./loadCognitoIdentity-D3YQB65H.js"),
h=l=>o?.[l]??d?.[l]??g?.callerClientConfig?.[l],C=t??new p(Object.assign({},o??{},{region:h("region"),profile:h("profile"),
userAgentAppId:h("userAgentAppId")})),w=c&&await n.getItem(c);if(!w){let{IdentityId:l=E(a)}=await C.send(new I({AccountId:e,
IdentityPoolId:i,Logins:s?await b(s):void 0}));w=l,c&&Promise.resolve(n.setItem(c,w)).catch(()=>{})}return f=O({client:C,
customRoleArn:r,logins:s,identityId:w}),f(g)};return g=>f(g).catch(async I=>{throw c&&Promise.resolve(n.removeItem(c)).catch(
()=>{}),I})}function E(e){throw new m("Response from Amazon Cognito contained no identity ID",{logger:e})}export{O as fromCognitoIdentity,M as fromCognitoIdentityPool};
