const q=a=>{const e=globalThis.process.getBuiltinModule(a);if(e===void 0)throw Object.assign(new Error("Cannot find modu\
le "+a),{code:"MODULE_NOT_FOUND"});return e},U=import.meta.dirname??"/";import{parseKnownFiles as N}from"./chunk-ZC7YUP6G.js";
import{CredentialsProviderError as c,HttpRequest as F,getProfileName as A,setCredentialFeature as O}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";import{createHash as b,createPrivateKey as L,
createPublicKey as _,sign as $}from"node:crypto";import{promises as T}from"node:fs";import{homedir as v}from"node:os";import{
dirname as H,join as E}from"node:path";var K=class D{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*1e3;constructor(e,t,i){
this.profileData=e,this.init=t,this.callerClientConfig=i}async loadCredentials(){let e=await this.loadToken();if(!e)throw new c(
`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.
logger});let t=e.accessToken,i=Date.now();return new Date(t.expiresAt).getTime()-i<=D.REFRESH_THRESHOLD?this.refresh(e):
this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(
e.expiresAt)}}async refresh(e){let t=await this.loadToken().catch(()=>e),i=Date.now(),r=new Date(t.accessToken.expiresAt).
getTime(),s=new Date(e.accessToken.expiresAt).getTime(),n=r<=i&&s>i?e:t;if(new Date(n.accessToken.expiresAt).getTime()-Date.
now()>D.REFRESH_THRESHOLD)return this.toCredentials(n.accessToken);let{SigninClient:g,CreateOAuth2TokenCommand:d}=await import("./signin-CNKZNIW5.js"),
{logger:w,userAgentAppId:k}=this.callerClientConfig??{},m=(o=>o?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.
requestHandler)?void 0:this.callerClientConfig?.requestHandler,h=typeof n.signInRegion=="string"&&n.signInRegion.length>
0?n.signInRegion:void 0,f=h??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,
p=new g({credentials:{accessKeyId:"",secretAccessKey:""},region:f,requestHandler:m,logger:w,userAgentAppId:k,...this.init?.
clientConfig,...h&&{region:h}});this.createDPoPInterceptor(p.middlewareStack);let y={tokenInput:{clientId:n.clientId,refreshToken:n.
refreshToken,grantType:"refresh_token"}};try{let o=await p.send(new d(y)),{accessKeyId:u,secretAccessKey:l,sessionToken:I}=o.
tokenOutput?.accessToken??{},{refreshToken:S,expiresIn:x}=o.tokenOutput??{};if(!u||!l||!I||!S)throw new c("Token refresh\
 response missing required fields",{logger:this.logger,tryNextLink:!1});let P=(x??900)*1e3,R=new Date(Date.now()+P),C={...n,
accessToken:{...n.accessToken,accessKeyId:u,secretAccessKey:l,sessionToken:I,expiresAt:R.toISOString()},refreshToken:S};
return await this.saveToken(C),this.toCredentials(C.accessToken)}catch(o){if(o.name==="AccessDeniedException"){let u=o.error,
l;switch(u){case"TOKEN_EXPIRED":l="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":
l="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"\
INSUFFICIENT_PERMISSIONS":l="Unable to refresh credentials due to insufficient permissions. You may be missing permissio\
n for the 'CreateOAuth2Token' action.";break;default:l=`Failed to refresh token: ${String(o)}. Please re-authenticate us\
ing \`aws login\``}throw new c(l,{logger:this.logger,tryNextLink:!1})}if(new Date(n.accessToken.expiresAt).getTime()>Date.
now())return this.logger?.warn?.(`Failed to refresh token: ${String(o)}. Using existing token until expiry.`),this.toCredentials(
n.accessToken);throw new c(`Failed to refresh token: ${String(o)}. Please re-authenticate using aws login`,{logger:this.
logger})}}async loadToken(){let e=this.getTokenFilePath();try{let t=await T.readFile(e,"utf8"),i=JSON.parse(t),r=["acces\
sToken","clientId","refreshToken","dpopKey"].filter(s=>!i[s]);if(i.accessToken?.accountId||r.push("accountId"),r.length>
0)throw new c(`Token validation failed, missing fields: ${r.join(", ")}`,{logger:this.logger,tryNextLink:!1});return i}catch(t){
throw new c(`Failed to load token from ${e}: ${String(t)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){let t=this.
getTokenFilePath(),i=H(t);try{await T.mkdir(i,{recursive:!0})}catch{}await T.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){
let e=process.env.AWS_LOGIN_CACHE_DIRECTORY??E(v(),".aws","login","cache"),t=Buffer.from(this.loginSession,"utf8"),i=b("\
sha256").update(t).digest("hex");return E(e,`${i}.json`)}derToRawSignature(e){let t=2;if(e[t]!==2)throw new Error("Inval\
id DER signature");t++;let i=e[t++],r=e.subarray(t,t+i);if(t+=i,e[t]!==2)throw new Error("Invalid DER signature");t++;let s=e[t++],
n=e.subarray(t,t+s);r=r[0]===0?r.subarray(1):r,n=n[0]===0?n.subarray(1):n;let g=Buffer.concat([Buffer.alloc(32-r.length),
r]),d=Buffer.concat([Buffer.alloc(32-n.length),n]);return Buffer.concat([g,d])}createDPoPInterceptor(e){e.add(t=>async i=>{
if(F.isInstance(i.request)){let r=i.request,s=`${r.protocol}//${r.hostname}${r.port?`:${r.port}`:""}${r.path}`,n=await this.
generateDpop(r.method,s);r.headers={...r.headers,DPoP:n}}return t(i)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(e="\
POST",t){let i=await this.loadToken();try{let r=L({key:i.dpopKey,format:"pem",type:"sec1"}),s=_(r).export({format:"der",
type:"spki"}),n=-1;for(let o=0;o<s.length;o++)if(s[o]===4){n=o;break}let g=s.slice(n+1,n+33),d=s.slice(n+33,n+65),w={alg:"\
ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:g.toString("base64url"),y:d.toString("base64url")}},k={jti:crypto.randomUUID(),
htm:e,htu:t,iat:Math.floor(Date.now()/1e3)},m=Buffer.from(JSON.stringify(w)).toString("base64url"),h=Buffer.from(JSON.stringify(
k)).toString("base64url"),f=`${m}.${h}`,p=$("sha256",Buffer.from(f),r),y=this.derToRawSignature(p).toString("base64url");
return`${f}.${y}`}catch(r){throw new c(`Failed to generate Dpop proof: ${r instanceof Error?r.message:String(r)}`,{logger:this.
logger,tryNextLink:!1})}}},B=a=>async({callerClientConfig:e}={})=>{a?.logger?.debug?.("@aws-sdk/credential-providers - f\
romLoginCredentials");let t=await N(a||{}),i=A({profile:a?.profile??e?.profile}),r=t[i];if(!r?.login_session)throw new c(
`Profile ${i} does not contain login_session.`,{tryNextLink:!0,logger:a?.logger});let s=await new K(r,a,e).loadCredentials();
return O(s,"CREDENTIALS_LOGIN","AD")};export{B as fromLoginCredentials};
