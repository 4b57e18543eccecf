const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
async function tellStale({keys},terminal){let stale=keys.filter(({origin})=>origin==="stale-cache"),[oldest]=stale.map(({
cachedAt=""})=>cachedAt).toSorted();if(oldest===void 0)return;let names=stale.map(({key})=>key).join(", ");await terminal.
tell(`keystead: the store is not reachable: cached values, the oldest of ${oldest}: ${names}
`)}async function tellUnused({cache},terminal){for(let unused of cache?.unused??[])await terminal.tell(`keystead: not ca\
ched: ${wordsOf(unused)}
`)}function wordsOf({store,why,detail}){let words=WORDS[why](detail??"");return store===void 0?words:`${store}: ${words}`}
var WORDS={"switched-off":()=>"it is switched off for this load","under-ci":variable=>`this is CI, by ${variable}`,refresh:()=>"\
a refresh asks the store","no-home":()=>"no home directory is known: set XDG_CACHE_HOME and XDG_CONFIG_HOME",identity:path=>`\
its identity cannot be used or made, and may be deleted: ${path}`,folder:path=>`the folder cannot be written: ${path}`,deadline:()=>"\
the store answered so late that the load had no time left to keep its values",permission:flag=>`permit it to Deno with ${flag}`,
credential:()=>"only a service or a command could say who we are, or the credential is not whole",client:()=>"the source\
 has a client of its own"};export{tellStale,tellUnused};
