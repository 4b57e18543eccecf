const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
function table(head,rows){let lines=[head,...rows],widths=head.map((_,column)=>Math.max(...lines.map(line=>(line[column]??
"").length)));return lines.map(line=>line.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ").trimEnd()).map(line=>`${line}\

`).join("")}export{table};
