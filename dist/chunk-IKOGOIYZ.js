const u=c=>{const t=globalThis.process.getBuiltinModule(c);if(t===void 0)throw Object.assign(new Error("Cannot find modu\
le "+c),{code:"MODULE_NOT_FOUND"});return t},y=import.meta.dirname??"/";var l=(c,t,f)=>{for(let[o,r]of Object.entries(c)){
let i=async function(a,e,d){let s=new r(a);if(typeof e=="function")this.send(s,e);else if(typeof d=="function"){if(typeof e!=
"object")throw new Error(`Expected http options but got ${typeof e}`);this.send(s,e||{},d)}else return this.send(s,e)},n=(o[0].
toLowerCase()+o.slice(1)).replace(/Command$/,"");t.prototype[n]=i}let{paginators:m={},waiters:p={}}=f??{};for(let[o,r]of Object.
entries(m))t.prototype[o]===void 0&&(t.prototype[o]=function(i={},n,...a){return r({...n,client:this},i,...a)});for(let[
o,r]of Object.entries(p))t.prototype[o]===void 0&&(t.prototype[o]=async function(i={},n,...a){let e=n;return typeof n=="\
number"&&(e={maxWaitTime:n}),r({...e,client:this},i,...a)})};export{l as createAggregatedClient};
