const i=e=>{const r=globalThis.process.getBuiltinModule(e);if(r===void 0)throw Object.assign(new Error("Cannot find modu\
le "+e),{code:"MODULE_NOT_FOUND"});return r},c=import.meta.dirname??"/";import{tokenIntercept as t}from"./chunk-K47GFXH7.js";
import{fileIntercept as o}from"./chunk-24PZ7WEJ.js";var n={getFileRecord(){return o},interceptFile(e,r){o[e]=Promise.resolve(
r)},getTokenRecord(){return t},interceptToken(e,r){t[e]=r}};export{n as externalDataInterceptor};
