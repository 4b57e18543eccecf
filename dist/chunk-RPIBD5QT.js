const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{parseJson,textAt}from"./chunk-5DXKS64G.js";import{SecretsError}from"./chunk-7WMPC2ME.js";function isRateLimited({status,headers,body}){return status===429?!0:status!==403?!1:headers["retry-after"]!==void 0||headers["\
x-ratelimit-remaining"]==="0"?!0:/\brate limit\b|\babuse detection\b/i.test(textAt(parseJson(body)?.json,"message")??"")}var ACTION="comment on the pull request",PERMISSION="permissions: pull-requests: write";function refusalOf(response){let{
status,headers}=response,refusal=(code,state,hint)=>new SecretsError(code,{action:ACTION,state,hint,facts:{status,requestId:requestIdOf(
headers)}});return status===401?refusal("backend/unauthenticated","GitHub does not know the token",`Leave \`github-token\`\
 out to use the job's own token, with \`${PERMISSION}\`, or renew the one that it is given`):isRateLimited(response)?refusal(
"backend/throttled","GitHub limits how often the token may ask","Run the job again later, or less often: the limit is on\
e of all jobs with this token"):status===403||status===404?refusal("backend/denied","the token may not",`Add \`${PERMISSION}\
\` to the job; for a pull request from a fork its token only reads, whatever the job says`):status>=500?refusal("backend\
/unreachable","GitHub failed",`Run the job again: GitHub is at fault, with status ${status}`):refusal("backend/bad-respo\
nse","GitHub does not take the request",`Look at GITHUB_API_URL: what stands there answered with status ${status}`)}function nonsense(){
return new SecretsError("backend/bad-response",{action:ACTION,hint:"Look at GITHUB_API_URL: what stands there does not a\
nswer as GitHub does"})}function nameless(){return new SecretsError("backend/denied",{action:ACTION,state:"GitHub does n\
ot say whom the token acts as, so that no comment can be known for ours",hint:`Leave \`github-token\` out to use the job's\
 own token, with \`${PERMISSION}\``})}function tokenless(){return new SecretsError("backend/unconfigured",{action:ACTION,
state:"there is no token",hint:`Leave \`github-token\` out to use the job's own token, with \`${PERMISSION}\`, or say \`co\
mment: false\``})}var HINTS={"backend/timeout":"Run the job again: GitHub, or the proxy in between, was too slow","backe\
nd/aborted":"Run the job again: it was cancelled","value/too-large":"Hide or delete the longest comments of the pull req\
uest: a page of them is over 4 MiB"};function commentFailure(thrown){if(!(thrown instanceof SecretsError))return new SecretsError(
"internal/bug",{action:ACTION});let{code,facts}=thrown,hint=HINTS[code];return hint===void 0?thrown.about({},ACTION):new SecretsError(
code,{action:ACTION,facts,hint})}function requestIdOf(headers){return/^[\w:-]{1,80}$/.exec(headers["x-github-request-id"]??
"")?.[0]}export{isRateLimited,refusalOf,nonsense,nameless,tokenless,commentFailure};
