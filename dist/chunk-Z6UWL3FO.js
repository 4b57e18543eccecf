const a=e=>{const n=globalThis.process.getBuiltinModule(e);if(n===void 0)throw Object.assign(new Error("Cannot find modu\
le "+e),{code:"MODULE_NOT_FOUND"});return n},d=import.meta.dirname??"/";import{NODE_REGION_CONFIG_FILE_OPTIONS as o,NODE_REGION_CONFIG_OPTIONS as s,
loadConfig as t}from"./chunk-24PZ7WEJ.js";function i(e={}){return t({...s,async default(){return r.silence||console.warn(
"@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region expli\
citly."),"us-east-1"}},{...o,...e})}var r={silence:!1};export{i as stsRegionDefaultResolver,r as warning};
