const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{AssumeRole$,AssumeRoleCommand,AssumeRoleRequest$,AssumeRoleResponse$,AssumeRoleWithWebIdentity$,AssumeRoleWithWebIdentityCommand,
AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$,Credentials$,ExpiredTokenException,
ExpiredTokenException$,IDPCommunicationErrorException,IDPCommunicationErrorException$,IDPRejectedClaimException,IDPRejectedClaimException$,
InvalidIdentityTokenException,InvalidIdentityTokenException$,MalformedPolicyDocumentException,MalformedPolicyDocumentException$,
PackedPolicyTooLargeException,PackedPolicyTooLargeException$,PolicyDescriptorType$,ProvidedContext$,RegionDisabledException,
RegionDisabledException$,STS,STSClient,STSServiceException,STSServiceException$,Tag$,decorateDefaultCredentialProvider,errorTypeRegistries,
getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity}from"./chunk-AZYKGHH4.js";import"./chunk-4AQHT7FM.js";
import"./chunk-NQ2ZTF6W.js";import{Client,Command}from"./chunk-THGURX7Z.js";import"./chunk-WNXJWGPG.js";
import"./chunk-MZXYOAGB.js";import"./chunk-6FW24UKP.js";export{Command as $Command,AssumeRole$,AssumeRoleCommand,AssumeRoleRequest$,AssumeRoleResponse$,AssumeRoleWithWebIdentity$,
AssumeRoleWithWebIdentityCommand,AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$,Credentials$,
ExpiredTokenException,ExpiredTokenException$,IDPCommunicationErrorException,IDPCommunicationErrorException$,IDPRejectedClaimException,
IDPRejectedClaimException$,InvalidIdentityTokenException,InvalidIdentityTokenException$,MalformedPolicyDocumentException,
MalformedPolicyDocumentException$,PackedPolicyTooLargeException,PackedPolicyTooLargeException$,PolicyDescriptorType$,ProvidedContext$,
RegionDisabledException,RegionDisabledException$,STS,STSClient,STSServiceException,STSServiceException$,Tag$,Client as __Client,
decorateDefaultCredentialProvider,errorTypeRegistries,getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity};
