const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{UsageError}from"./chunk-D56LWJ6S.js";import{LARGEST_VALUE}from"./chunk-5DXKS64G.js";import{trimmed}from"./chunk-4UAOJGDD.js";
import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var INTERRUPT="",END="",ERASE_LINE="",ERASE=new Set(["\x7F","\b"]),ESCAPE="\x1B";async function askHidden(question,terminal){
let{input}=terminal;input.setRaw(!0);try{await terminal.tell(question);let line={typed:[],sequence:void 0,done:void 0},decoder=new TextDecoder;
for await(let chunk of input.stream)if(take(decoder.decode(chunk,{stream:!0}),line),line.done!==void 0)break;return line.
done==="interrupted"?void 0:line.typed.join("")}finally{input.setRaw(!1),await terminal.tell(`
`)}}function take(text,line){let characters=Array.from(text);for(let[index,character]of characters.entries())if(!isOfSequence(
character,line)){if(character===INTERRUPT)line.done="interrupted";else if(character==="\r"||character===`
`||character===END){if(line.done="entered",characters.slice(index+1).some(next=>next!==`
`))throw new UsageError("a value of several lines comes from a pipe or a file, as in `keystead set KEY < file`")}else character===
ERASE_LINE?line.typed.length=0:ERASE.has(character)?line.typed.pop():character>=" "&&line.typed.push(character);if(line.
done!==void 0)return}}function isOfSequence(character,line){let{sequence}=line;if(character===ESCAPE)line.sequence="esca\
pe";else if(sequence==="escape")line.sequence=character==="["||character==="O"?"begun":void 0;else if(sequence==="begun"&&
character==="[")line.sequence="within";else if(sequence!==void 0)line.sequence=/^[ -?]$/.test(character)?"within":void 0;else
return!1;return line.sequence!==void 0||sequence!=="escape"&&/^[@-~]$/.test(character)}async function readValue(terminal,options){let{question,trim,allowEmpty}=options,bytes=terminal.input.isTerminal?await typed(
question,terminal):await piped(terminal);if(bytes===void 0)return;let value=trim?trimmed(bytes):bytes;if(value.length>0||
allowEmpty)return value;throw new UsageError("the value is empty; pass --allow-empty if it is to be")}async function typed(question,terminal){
let text=await askHidden(question,terminal);return text===void 0?void 0:new TextEncoder().encode(text)}async function piped(terminal){
let chunks=[],length=0;for await(let chunk of terminal.input.stream){let bytes=chunk;if(chunks.push(bytes),length+=bytes.
length,length>LARGEST_VALUE)break}return Buffer.concat(chunks)}export{readValue};
