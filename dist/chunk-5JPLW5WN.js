const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var UNITS=[["d",864e5],["h",36e5],["m",6e4],["s",1e3]];function lengthOf(ms){let unit=UNITS.find(([,length])=>ms>=length);
return unit===void 0?"0s":`${Math.floor(ms/unit[1])}${unit[0]}`}function timeLeft(end,now){let left=end.getTime()-now;return left<=
0?`it ended ${lengthOf(-left)} ago`:`it ends in ${lengthOf(left)}`}export{lengthOf,timeLeft};
