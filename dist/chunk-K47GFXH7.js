const p=e=>{const r=globalThis.process.getBuiltinModule(e);if(r===void 0)throw Object.assign(new Error("Cannot find modu\
le "+e),{code:"MODULE_NOT_FOUND"});return r},u=import.meta.dirname??"/";import{getHomeDir as a}from"./chunk-24PZ7WEJ.js";
import{readFile as i}from"node:fs/promises";import{createHash as s}from"node:crypto";import{join as m}from"node:path";var o=e=>{
let r=s("sha1").update(e).digest("hex");return m(a(),".aws","sso","cache",`${r}.json`)},t={},c=async e=>{if(t[e])return t[e];
let r=o(e),n=await i(r,"utf8");return JSON.parse(n)};export{o as getSSOTokenFilepath,c as getSSOTokenFromFile,t as tokenIntercept};
