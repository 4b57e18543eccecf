const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{readFileSync}from"node:fs";import{constants}from"node:os";import process from"node:process";import{isatty}from"node:tty";
var FORWARDED=["SIGINT","SIGTERM","SIGHUP","SIGQUIT","SIGUSR1","SIGUSR2","SIGWINCH"],BY_TERMINAL=new Set(["SIGINT","SIGQ\
UIT","SIGWINCH"]);function forwardSignals(send){let listeners=FORWARDED.map(signal=>{let listener=()=>send(signal,BY_TERMINAL.
has(signal)&&isInForeground());return process.on(signal,listener),[signal,listener]});return()=>{for(let[signal,listener]of listeners)
process.off(signal,listener)}}function isInForeground(){try{let fields=readFileSync("/proc/self/stat","latin1").replace(
/^.*\) /s,"").split(" ");return fields[2]===fields[5]}catch{return isatty(0)||isatty(1)||isatty(2)}}var SHARED_DEATHS=["\
SIGINT","SIGTERM","SIGHUP","SIGKILL"];function signalStatus(signal){return 128+(constants.signals[signal]??0)}async function dieOf(signal){
return SHARED_DEATHS.includes(signal)&&process.pid!==1&&(process.kill(process.pid,signal),await new Promise(resolve=>setTimeout(
resolve,1e3))),signalStatus(signal)}export{forwardSignals,signalStatus,dieOf};
