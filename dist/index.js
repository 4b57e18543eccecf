const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{Redacted,aws,azure,base64,boolean,bytes,check,custom,defineSecrets,duration,email,env,files,firstOf,formatReference,
gcp,hex,host,integer,inventory,json,jwk,kubernetes,loadSecrets,local,number,oneOf,openSecrets,parseReference,pem,plain,plan,
port,random,reveal,secret,text,uri,url,uuid,variable,vault}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";export{Redacted,SecretsError,aws,azure,base64,boolean,bytes,check,custom,defineSecrets,duration,email,env,files,firstOf,
formatReference,gcp,hex,host,integer,inventory,json,jwk,kubernetes,loadSecrets,local,number,oneOf,openSecrets,parseReference,
pem,plain,plan,port,random,reveal,secret,text,uri,url,uuid,variable,vault};
