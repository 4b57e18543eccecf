const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var refuse=()=>{throw new SecretsError("config/browser",{action:"use keystead"})},aws=refuse,azure=refuse,base64=refuse,
boolean=refuse,bytes=refuse,check=refuse,contractCases=refuse,ContractViolation=refuse,custom=refuse,defineSecrets=refuse,
duration=refuse,email=refuse,env=refuse,fakeSecrets=refuse,files=refuse,firstOf=refuse,formatReference=refuse,gcp=refuse,
hex=refuse,host=refuse,integer=refuse,inventory=refuse,json=refuse,jwk=refuse,kubernetes=refuse,openCustom=refuse,testContext=refuse,
loadSecrets=refuse,local=refuse,number=refuse,oneOf=refuse,openSecrets=refuse,parseReference=refuse,pem=refuse,plain=refuse,
plan=refuse,port=refuse,random=refuse,Redacted=refuse,reveal=refuse,secret=refuse,text=refuse,uri=refuse,url=refuse,uuid=refuse,
variable=refuse,vault=refuse;refuse();export{ContractViolation,Redacted,SecretsError,aws,azure,base64,boolean,bytes,check,contractCases,custom,defineSecrets,duration,
email,env,fakeSecrets,files,firstOf,formatReference,gcp,hex,host,integer,inventory,json,jwk,kubernetes,loadSecrets,local,
number,oneOf,openCustom,openSecrets,parseReference,pem,plain,plan,port,random,reveal,secret,testContext,text,uri,url,uuid,
variable,vault};
