const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{CredentialsProviderError,HttpRequest,getProfileName,parseKnownFiles,setCredentialFeature}from"./chunk-THGURX7Z.js";
import"./chunk-WNXJWGPG.js";import"./chunk-MZXYOAGB.js";import"./chunk-6FW24UKP.js";import{createHash,createPrivateKey,createPublicKey,sign}from"node:crypto";import{promises as fs}from"node:fs";import{homedir}from"node:os";
import{dirname,join}from"node:path";var LoginCredentialsFetcher=class _LoginCredentialsFetcher{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*
1e3;constructor(profileData,init,callerClientConfig){this.profileData=profileData,this.init=init,this.callerClientConfig=
callerClientConfig}async loadCredentials(){let token=await this.loadToken();if(!token)throw new CredentialsProviderError(
`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.
logger});let accessToken=token.accessToken,now=Date.now();return new Date(accessToken.expiresAt).getTime()-now<=_LoginCredentialsFetcher.
REFRESH_THRESHOLD?this.refresh(token):this.toCredentials(token.accessToken)}get logger(){return this.init?.logger}get loginSession(){
return this.profileData.login_session}toCredentials(token){return{accessKeyId:token.accessKeyId,secretAccessKey:token.secretAccessKey,
sessionToken:token.sessionToken,accountId:token.accountId,expiration:new Date(token.expiresAt)}}async refresh(token){let diskToken=await this.
loadToken().catch(()=>token),now=Date.now(),diskExpiry=new Date(diskToken.accessToken.expiresAt).getTime(),tokenExpiry=new Date(
token.accessToken.expiresAt).getTime(),freshToken=diskExpiry<=now&&tokenExpiry>now?token:diskToken;if(new Date(freshToken.
accessToken.expiresAt).getTime()-Date.now()>_LoginCredentialsFetcher.REFRESH_THRESHOLD)return this.toCredentials(freshToken.
accessToken);let{SigninClient,CreateOAuth2TokenCommand}=await import("./signin-HTEI6ARE.js"),{logger,userAgentAppId}=this.
callerClientConfig??{},requestHandler=(requestHandler2=>requestHandler2?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.
requestHandler)?void 0:this.callerClientConfig?.requestHandler,signInRegion=typeof freshToken.signInRegion=="string"&&freshToken.
signInRegion.length>0?freshToken.signInRegion:void 0,region=signInRegion??this.profileData.region??await this.callerClientConfig?.
region?.()??process.env.AWS_REGION,client=new SigninClient({credentials:{accessKeyId:"",secretAccessKey:""},region,requestHandler,
logger,userAgentAppId,...this.init?.clientConfig,...signInRegion&&{region:signInRegion}});this.createDPoPInterceptor(client.
middlewareStack);let commandInput={tokenInput:{clientId:freshToken.clientId,refreshToken:freshToken.refreshToken,grantType:"\
refresh_token"}};try{let response=await client.send(new CreateOAuth2TokenCommand(commandInput)),{accessKeyId,secretAccessKey,
sessionToken}=response.tokenOutput?.accessToken??{},{refreshToken,expiresIn}=response.tokenOutput??{};if(!accessKeyId||!secretAccessKey||
!sessionToken||!refreshToken)throw new CredentialsProviderError("Token refresh response missing required fields",{logger:this.
logger,tryNextLink:!1});let expiresInMs=(expiresIn??900)*1e3,expiration=new Date(Date.now()+expiresInMs),updatedToken={...freshToken,
accessToken:{...freshToken.accessToken,accessKeyId,secretAccessKey,sessionToken,expiresAt:expiration.toISOString()},refreshToken};
return await this.saveToken(updatedToken),this.toCredentials(updatedToken.accessToken)}catch(error){if(error.name==="Acc\
essDeniedException"){let errorType=error.error,message;switch(errorType){case"TOKEN_EXPIRED":message="Your session has e\
xpired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":message="Unable to refresh credentials because of a\
 change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":message="U\
nable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' \
action.";break;default:message=`Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``}throw new CredentialsProviderError(
message,{logger:this.logger,tryNextLink:!1})}if(new Date(freshToken.accessToken.expiresAt).getTime()>Date.now())return this.
logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`),this.toCredentials(freshToken.
accessToken);throw new CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using\
 aws login`,{logger:this.logger})}}async loadToken(){let tokenFilePath=this.getTokenFilePath();try{let tokenData=await fs.
readFile(tokenFilePath,"utf8"),token=JSON.parse(tokenData),missingFields=["accessToken","clientId","refreshToken","dpopK\
ey"].filter(k=>!token[k]);if(token.accessToken?.accountId||missingFields.push("accountId"),missingFields.length>0)throw new CredentialsProviderError(
`Token validation failed, missing fields: ${missingFields.join(", ")}`,{logger:this.logger,tryNextLink:!1});return token}catch(error){
throw new CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(token){
let tokenFilePath=this.getTokenFilePath(),directory=dirname(tokenFilePath);try{await fs.mkdir(directory,{recursive:!0})}catch{}
await fs.writeFile(tokenFilePath,JSON.stringify(token,null,2),"utf8")}getTokenFilePath(){let directory=process.env.AWS_LOGIN_CACHE_DIRECTORY??
join(homedir(),".aws","login","cache"),loginSessionBytes=Buffer.from(this.loginSession,"utf8"),loginSessionSha256=createHash(
"sha256").update(loginSessionBytes).digest("hex");return join(directory,`${loginSessionSha256}.json`)}derToRawSignature(derSignature){
let offset=2;if(derSignature[offset]!==2)throw new Error("Invalid DER signature");offset++;let rLength=derSignature[offset++],
r=derSignature.subarray(offset,offset+rLength);if(offset+=rLength,derSignature[offset]!==2)throw new Error("Invalid DER \
signature");offset++;let sLength=derSignature[offset++],s=derSignature.subarray(offset,offset+sLength);r=r[0]===0?r.subarray(
1):r,s=s[0]===0?s.subarray(1):s;let rPadded=Buffer.concat([Buffer.alloc(32-r.length),r]),sPadded=Buffer.concat([Buffer.alloc(
32-s.length),s]);return Buffer.concat([rPadded,sPadded])}createDPoPInterceptor(middlewareStack){middlewareStack.add(next=>async args=>{
if(HttpRequest.isInstance(args.request)){let request=args.request,actualEndpoint=`${request.protocol}//${request.hostname}${request.
port?`:${request.port}`:""}${request.path}`,dpop=await this.generateDpop(request.method,actualEndpoint);request.headers=
{...request.headers,DPoP:dpop}}return next(args)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(method="\
POST",endpoint){let token=await this.loadToken();try{let privateKey=createPrivateKey({key:token.dpopKey,format:"pem",type:"\
sec1"}),publicDer=createPublicKey(privateKey).export({format:"der",type:"spki"}),pointStart=-1;for(let i=0;i<publicDer.length;i++)
if(publicDer[i]===4){pointStart=i;break}let x=publicDer.slice(pointStart+1,pointStart+33),y=publicDer.slice(pointStart+33,
pointStart+65),header={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:x.toString("base64url"),y:y.toString("base\
64url")}},payload={jti:crypto.randomUUID(),htm:method,htu:endpoint,iat:Math.floor(Date.now()/1e3)},headerB64=Buffer.from(
JSON.stringify(header)).toString("base64url"),payloadB64=Buffer.from(JSON.stringify(payload)).toString("base64url"),message=`${headerB64}\
.${payloadB64}`,asn1Signature=sign("sha256",Buffer.from(message),privateKey),signatureB64=this.derToRawSignature(asn1Signature).
toString("base64url");return`${message}.${signatureB64}`}catch(error){throw new CredentialsProviderError(`Failed to gene\
rate Dpop proof: ${error instanceof Error?error.message:String(error)}`,{logger:this.logger,tryNextLink:!1})}}};var fromLoginCredentials=init=>async({callerClientConfig}={})=>{init?.logger?.debug?.("@aws-sdk/credential-providers - f\
romLoginCredentials");let profiles=await parseKnownFiles(init||{}),profileName=getProfileName({profile:init?.profile??callerClientConfig?.
profile}),profile=profiles[profileName];if(!profile?.login_session)throw new CredentialsProviderError(`Profile ${profileName}\
 does not contain login_session.`,{tryNextLink:!0,logger:init?.logger});let credentials=await new LoginCredentialsFetcher(
profile,init,callerClientConfig).loadCredentials();return setCredentialFeature(credentials,"CREDENTIALS_LOGIN","AD")};export{fromLoginCredentials};
