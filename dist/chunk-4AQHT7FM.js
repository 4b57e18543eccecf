const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{SignatureV4,signatureV4aContainer}from"./chunk-THGURX7Z.js";var signatureV4CrtContainer={CrtSignerV4:null};var SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase(),SignatureV4SignWithCredentials=class extends SignatureV4{async signWithCredentials(requestToSign,credentials,options){
let credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(credentials);requestToSign.headers[SESSION_TOKEN_HEADER]=
credentials.sessionToken;let privateAccess=this;return setSingleOverride(privateAccess,credentialsWithoutSessionToken),privateAccess.
signRequest(requestToSign,options??{})}async presignWithCredentials(requestToSign,credentials,options){let credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(
credentials);return delete requestToSign.headers[SESSION_TOKEN_HEADER],requestToSign.headers[SESSION_TOKEN_QUERY_PARAM]=
credentials.sessionToken,requestToSign.query=requestToSign.query??{},requestToSign.query[SESSION_TOKEN_QUERY_PARAM]=credentials.
sessionToken,setSingleOverride(this,credentialsWithoutSessionToken),this.presign(requestToSign,options)}};function getCredentialsWithoutSessionToken(credentials){
return{accessKeyId:credentials.accessKeyId,secretAccessKey:credentials.secretAccessKey,expiration:credentials.expiration}}
function setSingleOverride(privateAccess,credentialsWithoutSessionToken){let currentCredentialProvider=privateAccess.credentialProvider;
privateAccess.credentialProvider=()=>(privateAccess.credentialProvider=currentCredentialProvider,Promise.resolve(credentialsWithoutSessionToken))}var SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof signatureV4CrtContainer.
CrtSignerV4=="function"?"crt":typeof signatureV4aContainer.SignatureV4a=="function"?"js":"none"}constructor(options){this.
sigv4Signer=new SignatureV4SignWithCredentials(options),this.signerOptions=options}async sign(requestToSign,options={}){
return options.signingRegion==="*"?this.getSigv4aSigner().sign(requestToSign,options):this.sigv4Signer.sign(requestToSign,
options)}async signWithCredentials(requestToSign,credentials,options={}){if(options.signingRegion==="*"){let signer=this.
getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)return signer.
signWithCredentials(requestToSign,credentials,options);throw new Error(`signWithCredentials with signingRegion '*' is on\
ly supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-\
sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-\
crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://gi\
thub.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(
requestToSign,credentials,options)}async presign(originalRequest,options={}){if(options.signingRegion==="*"){let signer=this.
getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)return signer.
presign(originalRequest,options);throw new Error(`presign with signingRegion '*' is only supported when using the CRT de\
pendency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package expl\
icitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such \
as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functio\
nality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(originalRequest,options)}async presignWithCredentials(originalRequest,credentials,options={}){
if(options.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
return this.sigv4Signer.presignWithCredentials(originalRequest,credentials,options)}getSigv4aSigner(){if(!this.sigv4aSigner){
let CrtSignerV4=signatureV4CrtContainer.CrtSignerV4,JsSigV4aSigner=signatureV4aContainer.SignatureV4a;if(this.signerOptions.
runtime==="node"){if(!CrtSignerV4&&!JsSigV4aSigner)throw new Error("Neither CRT nor JS SigV4a implementation is availabl\
e. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://git\
hub.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");if(CrtSignerV4&&typeof CrtSignerV4=="function")
this.sigv4aSigner=new CrtSignerV4({...this.signerOptions,signingAlgorithm:1});else if(JsSigV4aSigner&&typeof JsSigV4aSigner==
"function")this.sigv4aSigner=new JsSigV4aSigner({...this.signerOptions});else throw new Error("Available SigV4a implemen\
tation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signatur\
e-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-\
crt")}else{if(!JsSigV4aSigner||typeof JsSigV4aSigner!="function")throw new Error("JS SigV4a implementation is not availa\
ble or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. T\
he CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/si\
gnature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https\
://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new JsSigV4aSigner(
{...this.signerOptions})}}return this.sigv4aSigner}};export{SignatureV4MultiRegion};
