const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{AssumeRole$,AssumeRoleCommand,AssumeRoleRequest$,AssumeRoleResponse$,AssumeRoleWithWebIdentity$,AssumeRoleWithWebIdentityCommand,
AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$,Credentials$,ExpiredTokenException,
ExpiredTokenException$,IDPCommunicationErrorException,IDPCommunicationErrorException$,IDPRejectedClaimException,IDPRejectedClaimException$,
InvalidIdentityTokenException,InvalidIdentityTokenException$,MalformedPolicyDocumentException,MalformedPolicyDocumentException$,
PackedPolicyTooLargeException,PackedPolicyTooLargeException$,PolicyDescriptorType$,ProvidedContext$,RegionDisabledException,
RegionDisabledException$,STS,STSClient,STSServiceException,STSServiceException$,Tag$,decorateDefaultCredentialProvider,errorTypeRegistries,
getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity}from"./chunk-6L446SAW.js";import"./chunk-3WGATMFD.js";
import"./chunk-NQ2ZTF6W.js";import"./chunk-GXH2K3MU.js";import"./chunk-TLQUV5AB.js";import"./chunk-6SF2EXCV.js";
import{Client,Command}from"./chunk-GKYDEVP7.js";import"./chunk-6ZUF6D6Y.js";import"./chunk-ZHO34XKS.js";
import"./chunk-K2IDWWL2.js";import"./chunk-WTKLANMV.js";import"./chunk-6FW24UKP.js";export{Command as $Command,AssumeRole$,AssumeRoleCommand,AssumeRoleRequest$,AssumeRoleResponse$,AssumeRoleWithWebIdentity$,
AssumeRoleWithWebIdentityCommand,AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$,Credentials$,
ExpiredTokenException,ExpiredTokenException$,IDPCommunicationErrorException,IDPCommunicationErrorException$,IDPRejectedClaimException,
IDPRejectedClaimException$,InvalidIdentityTokenException,InvalidIdentityTokenException$,MalformedPolicyDocumentException,
MalformedPolicyDocumentException$,PackedPolicyTooLargeException,PackedPolicyTooLargeException$,PolicyDescriptorType$,ProvidedContext$,
RegionDisabledException,RegionDisabledException$,STS,STSClient,STSServiceException,STSServiceException$,Tag$,Client as __Client,
decorateDefaultCredentialProvider,errorTypeRegistries,getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity};
