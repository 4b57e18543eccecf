const s=f=>{const u=globalThis.process.getBuiltinModule(f);if(u===void 0)throw Object.assign(new Error("Cannot find modu\
le "+f),{code:"MODULE_NOT_FOUND"});return u},p=import.meta.dirname??"/";import{__commonJS as l,__require as c}from"./chunk-6FW24UKP.js";
var b=l({"node_modules/safe-buffer/index.js"(f,u){"use strict";var m=c("buffer"),e=m.Buffer;function i(r,o){for(var n in r)
o[n]=r[n]}e.from&&e.alloc&&e.allocUnsafe&&e.allocUnsafeSlow?u.exports=m:(i(m,f),f.Buffer=t);function t(r,o,n){return e(r,
o,n)}t.prototype=Object.create(e.prototype),i(e,t),t.from=function(r,o,n){if(typeof r=="number")throw new TypeError("Arg\
ument must not be a number");return e(r,o,n)},t.alloc=function(r,o,n){if(typeof r!="number")throw new TypeError("Argumen\
t must be a number");var a=e(r);return o!==void 0?typeof n=="string"?a.fill(o,n):a.fill(o):a.fill(0),a},t.allocUnsafe=function(r){
if(typeof r!="number")throw new TypeError("Argument must be a number");return e(r)},t.allocUnsafeSlow=function(r){if(typeof r!=
"number")throw new TypeError("Argument must be a number");return m.SlowBuffer(r)}}});export{b as require_safe_buffer};
