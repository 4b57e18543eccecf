const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var UNITS=[["day",864e5],["hour",36e5],["minute",6e4],["second",1e3]];function inUnits(ms){let found=UNITS.find(([,length])=>ms>=
length);return found===void 0?[0,"second"]:[Math.floor(ms/found[1]),found[0]]}function lengthOf(ms){let[count,unit]=inUnits(
ms);return`${count}${unit[0]}`}function wordsOf(ms){let[count,unit]=inUnits(ms);return`${count} ${unit}${count===1?"":"s"}`}
function timeLeft(end,now){let left=end.getTime()-now;return left<=0?`it ended ${lengthOf(-left)} ago`:`it ends in ${lengthOf(
left)}`}export{lengthOf,wordsOf,timeLeft};
