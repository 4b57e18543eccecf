const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import child_process from"node:child_process";var ExecAuth=class{constructor(){this.tokenCache={},this.execFn=child_process.
spawn}isAuthProvider(user){return user?user.exec?!0:user.authProvider?user.authProvider.name==="exec"||!!(user.authProvider.
config&&user.authProvider.config.exec):!1:!1}async applyAuthentication(user,opts){let credential=await this.getCredential(
user);if(!credential)return;credential.status.clientCertificateData&&(opts.cert=credential.status.clientCertificateData),
credential.status.clientKeyData&&(opts.key=credential.status.clientKeyData);let token=this.getToken(credential);token&&(opts.
headers||(opts.headers={}),opts.headers.Authorization=`Bearer ${token}`)}getToken(credential){return credential&&credential.
status.token?credential.status.token:null}async getCredential(user){let cachedToken=this.tokenCache[user.name];if(cachedToken){
if(!cachedToken.status.expirationTimestamp||Date.parse(cachedToken.status.expirationTimestamp)>Date.now())return cachedToken;
this.tokenCache[user.name]=null}let exec=null;if(user.authProvider&&user.authProvider.config&&(exec=user.authProvider.config.
exec),user.exec&&(exec=user.exec),!exec)return null;if(!exec.command)throw new Error("No command was specified for exec \
authProvider!");let opts={};if(exec.env){let env={...process.env};exec.env.forEach(elt=>env[elt.name]=elt.value),opts={...opts,
env}}return new Promise((resolve,reject)=>{let stdoutData="",stderrData="",savedError,subprocess=this.execFn(exec.command,
exec.args,opts);subprocess.stdout.setEncoding("utf8"),subprocess.stderr.setEncoding("utf8"),subprocess.stdout.on("data",
data=>{stdoutData+=data}),subprocess.stderr.on("data",data=>{stderrData+=data}),subprocess.on("error",error=>{savedError=
error}),subprocess.on("close",code=>{if(savedError){reject(savedError);return}if(code!==0){reject(new Error(stderrData));
return}try{let obj=JSON.parse(stdoutData);this.tokenCache[user.name]=obj,resolve(obj)}catch(error){reject(error)}})})}};export{ExecAuth};
