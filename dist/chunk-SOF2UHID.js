const m=e=>{const r=globalThis.process.getBuiltinModule(e);if(r===void 0)throw Object.assign(new Error("Cannot find modu\
le "+e),{code:"MODULE_NOT_FOUND"});return r},v=import.meta.dirname??"/";import l from"node:child_process";var f=class{constructor(){
this.tokenCache={},this.execFn=l.spawn}isAuthProvider(e){return e?e.exec?!0:e.authProvider?e.authProvider.name==="exec"||
!!(e.authProvider.config&&e.authProvider.config.exec):!1:!1}async applyAuthentication(e,r){let t=await this.getCredential(
e);if(!t)return;t.status.clientCertificateData&&(r.cert=t.status.clientCertificateData),t.status.clientKeyData&&(r.key=t.
status.clientKeyData);let n=this.getToken(t);n&&(r.headers||(r.headers={}),r.headers.Authorization=`Bearer ${n}`)}getToken(e){
return e&&e.status.token?e.status.token:null}async getCredential(e){let r=this.tokenCache[e.name];if(r){if(!r.status.expirationTimestamp||
Date.parse(r.status.expirationTimestamp)>Date.now())return r;this.tokenCache[e.name]=null}let t=null;if(e.authProvider&&
e.authProvider.config&&(t=e.authProvider.config.exec),e.exec&&(t=e.exec),!t)return null;if(!t.command)throw new Error("N\
o command was specified for exec authProvider!");let n={};if(t.env){let s={...process.env};t.env.forEach(o=>s[o.name]=o.
value),n={...n,env:s}}return new Promise((s,o)=>{let u="",h="",d,i=this.execFn(t.command,t.args,n);i.stdout.setEncoding(
"utf8"),i.stderr.setEncoding("utf8"),i.stdout.on("data",a=>{u+=a}),i.stderr.on("data",a=>{h+=a}),i.on("error",a=>{d=a}),
i.on("close",a=>{if(d){o(d);return}if(a!==0){o(new Error(h));return}try{let c=JSON.parse(u);this.tokenCache[e.name]=c,s(
c)}catch(c){o(c)}})})}};export{f as ExecAuth};
