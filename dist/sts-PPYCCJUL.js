const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{AssumeRole$,AssumeRoleCommand,AssumeRoleRequest$,AssumeRoleResponse$,AssumeRoleWithWebIdentity$,AssumeRoleWithWebIdentityCommand,
AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$,Credentials$,ExpiredTokenException,
ExpiredTokenException$,IDPCommunicationErrorException,IDPCommunicationErrorException$,IDPRejectedClaimException,IDPRejectedClaimException$,
InvalidIdentityTokenException,InvalidIdentityTokenException$,MalformedPolicyDocumentException,MalformedPolicyDocumentException$,
PackedPolicyTooLargeException,PackedPolicyTooLargeException$,PolicyDescriptorType$,ProvidedContext$,RegionDisabledException,
RegionDisabledException$,STS,STSClient,STSServiceException,STSServiceException$,Tag$,decorateDefaultCredentialProvider,errorTypeRegistries,
getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity}from"./chunk-7PZ5KALW.js";import"./chunk-Z6UWL3FO.js";
import"./chunk-E42ORSRZ.js";import"./chunk-IKOGOIYZ.js";import"./chunk-NQ2ZTF6W.js";import"./chunk-PXC7MVBF.js";
import"./chunk-Q4HVSVTH.js";import"./chunk-DA4IU73G.js";import{Client,Command}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";export{Command as $Command,AssumeRole$,AssumeRoleCommand,AssumeRoleRequest$,AssumeRoleResponse$,AssumeRoleWithWebIdentity$,
AssumeRoleWithWebIdentityCommand,AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$,Credentials$,
ExpiredTokenException,ExpiredTokenException$,IDPCommunicationErrorException,IDPCommunicationErrorException$,IDPRejectedClaimException,
IDPRejectedClaimException$,InvalidIdentityTokenException,InvalidIdentityTokenException$,MalformedPolicyDocumentException,
MalformedPolicyDocumentException$,PackedPolicyTooLargeException,PackedPolicyTooLargeException$,PolicyDescriptorType$,ProvidedContext$,
RegionDisabledException,RegionDisabledException$,STS,STSClient,STSServiceException,STSServiceException$,Tag$,Client as __Client,
decorateDefaultCredentialProvider,errorTypeRegistries,getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity};
