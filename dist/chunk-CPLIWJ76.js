const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var COMMANDS=[{name:"init",summary:"Write a declaration, an identity outside the repository and the ignore lines",example:"\
keystead init --from .env",load:()=>import("./init-4U4ZTVZN.js").then(m=>m.initCommand)},{name:"check",summary:"T\
ell every problem of the declaration, without asking a store",example:"keystead check",load:()=>import("./check-5HVOAS2K.js").
then(m=>m.checkCommand)},{name:"diff",summary:"Show what a commit changes about the secrets, without trusting it",example:"\
keystead diff main HEAD",load:()=>import("./diff-E6EHEV6M.js").then(m=>m.diffCommand)},{name:"explain",summary:"L\
oad, and show where each key comes from, without its value",example:"keystead explain --env production --consumer api",load:()=>import("./explain-BSTRQGBJ.js").
then(m=>m.explainCommand)},{name:"doctor",summary:"Examine what stands between a consumer and its secrets, without readi\
ng them",example:"keystead doctor --env production --consumer api",load:()=>import("./doctor-XM6UHPIZ.js").then(m=>m.
doctorCommand)},{name:"run",summary:"Start a command with the values in its environment, and redact its output",example:"\
keystead run --env development --consumer api -- node server.js",takesRest:!0,load:()=>import("./run-37IOIPM3.js").
then(m=>m.runCommand)},{name:"get",summary:"Print the value of one key, byte for byte",example:"keystead get SECRET_KEY \
--env development",load:()=>import("./get-MTO4BYVE.js").then(m=>m.getCommand)},{name:"set",summary:"Store the va\
lue of one key, from standard input or a hidden prompt",example:"openssl rand -hex 32 | keystead set SECRET_KEY --env de\
velopment --trim",load:()=>import("./set-JI7BDBHJ.js").then(m=>m.setCommand)},{name:"generate",summary:"Make and\
 store every key that has a generator and no value",example:"keystead generate --env development",load:()=>import("./generate-BNVQWHPJ.js").
then(m=>m.generateCommand)},{name:"recipients",summary:"List, add or remove who can read an environment of the embedded \
store",example:"keystead recipients add age1... --name ada --env development",load:()=>import("./recipients-7KKKFAYY.js").
then(m=>m.recipientsCommand)},{name:"export",summary:"Print the values as a dotenv file, JSON or shell commands",example:"\
keystead export --env development --format dotenv",load:()=>import("./export-H4EKJ74F.js").then(m=>m.exportCommand)},
{name:"completion",summary:"Print the completion script of a shell",example:"source <(keystead completion bash)",load:()=>import("./completion-WGW7RXW2.js").
then(m=>m.completionCommand)}];export{COMMANDS};
