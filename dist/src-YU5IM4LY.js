const ie=S=>{const f=globalThis.process.getBuiltinModule(S);if(f===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+S),{code:"MODULE_NOT_FOUND"});return f},ue=import.meta.dirname??"/";import{require_debug as ee}from"./chunk-3RIVTPV2.js";
import{__commonJS as D,__require as te}from"./chunk-6FW24UKP.js";var re=D({"build/tv4.cjs"(S,f){"use strict";f.exports={
validate:()=>!0,error:null}}}),oe=D({"node_modules/node-vault/src/commands.js"(S,f){"use strict";var v={type:"object",properties:{
sealed:{type:"boolean"},t:{type:"integer"},n:{type:"integer"},progress:{type:"integer"}},required:["sealed","t","n","pro\
gress"]},_={type:"object",properties:{client_token:{type:"string"},policies:{type:"array",items:{type:"string"}},metadata:{
type:"object"},lease_duration:{type:"integer"},renewable:{type:"boolean"}}},y={type:"object",properties:{auth:_},required:[
"auth"]},$={type:"object",properties:{auth:_,name:{type:"string"},bound_cidrs:{type:"array"},bound_service_account_names:{
type:"array"},bound_service_account_namespaces:{type:"array"},ttl:{type:"integer"},max_ttl:{type:"integer"},policies:{type:"\
array"},num_uses:{type:"integer"},period:{type:"integer"}}},w={type:"object",properties:{auth:_,warnings:{type:"string"},
wrap_info:{type:"string"},data:{type:"object"},lease_duration:{type:"integer"},renewable:{type:"boolean"},lease_id:{type:"\
string"}}};f.exports={status:{method:"GET",path:"/sys/seal-status",schema:{res:v}},initialized:{method:"GET",path:"/sys/\
init"},init:{method:"PUT",path:"/sys/init",schema:{req:{type:"object",properties:{secret_shares:{type:"integer",minimum:1},
secret_threshold:{type:"integer",minimum:1},pgp_keys:{type:"array",items:{type:"string"},uniqueItems:!0}},required:["sec\
ret_shares","secret_threshold"]},res:{type:"object",properties:{keys:{type:"array",items:{type:"string"},uniqueItems:!0},
root_token:{type:"string"}},required:["keys","root_token"]}}},unseal:{method:"PUT",path:"/sys/unseal",schema:{req:{type:"\
object",properties:{key:{type:"string"},reset:{type:"boolean"},migrate:{type:"boolean"}}},res:v}},seal:{method:"PUT",path:"\
/sys/seal"},getTokenRole:{method:"GET",path:"/auth/token/roles/{{role_name}}"},removeTokenRole:{method:"DELETE",path:"/a\
uth/token/roles/{{role_name}}"},approleRoles:{method:"LIST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_p\
oint}}/role",schema:{res:w}},addKubernetesRole:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}{{kubernetesPat\
h}}{{/mount_point}}/role/{{ role_name }}",schema:{req:{name:{type:"string"},bound_cidrs:{type:"array"},bound_service_account_names:{
type:"array"},bound_service_account_namespaces:{type:"array"},ttl:{type:"integer"},max_ttl:{type:"integer"},policies:{type:"\
array"},num_uses:{type:"integer"},period:{type:"integer"}}}},getKubernetesRole:{method:"GET",path:"/auth/{{mount_point}}\
{{^mount_point}}{{kubernetesPath}}{{/mount_point}}/role/{{ role_name }}",schema:{res:$}},deleteKubernetesRole:{method:"D\
ELETE",path:"/auth/{{mount_point}}{{^mount_point}}{{kubernetesPath}}{{/mount_point}}/role/{{ role_name }}"},addApproleRole:{
method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}",schema:{req:{type:"\
object",properties:{bind_secret_id:{type:"boolean"},bound_cidr_list:{type:"string"},policies:{type:"string"},secret_id_num_uses:{
type:"integer"},secret_id_ttl:{type:"integer"},token_num_uses:{type:"integer"},token_ttl:{type:"integer"},token_max_ttl:{
type:"integer"},period:{type:"integer"}}}}},getApproleRole:{method:"GET",path:"/auth/{{mount_point}}{{^mount_point}}appr\
ole{{/mount_point}}/role/{{role_name}}",schema:{res:w}},deleteApproleRole:{method:"DELETE",path:"/auth/{{mount_point}}{{\
^mount_point}}approle{{/mount_point}}/role/{{role_name}}"},getApproleRoleId:{method:"GET",path:"/auth/{{mount_point}}{{^\
mount_point}}approle{{/mount_point}}/role/{{role_name}}/role-id",schema:{res:w}},updateApproleRoleId:{method:"POST",path:"\
/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/role-id",schema:{req:{type:"object",properties:{
role_id:{type:"string"}},required:["role_id"]}}},getApproleRoleSecret:{method:"POST",path:"/auth/{{mount_point}}{{^mount\
_point}}approle{{/mount_point}}/role/{{role_name}}/secret-id",schema:{req:{type:"object",properties:{metadata:{type:"str\
ing"},cidr_list:{type:"array",items:{type:"string"}}}}}},generateRootInit:{method:"PUT",path:"/sys/generate-root/attempt",
schema:{req:{type:"object",properties:{otp:{type:"string"},pgp_key:{type:"string"}}},res:{type:"object",properties:{started:{
type:"boolean"},nonce:{type:"string"},progress:{type:"integer",minimum:0},required:{type:"integer",minimum:1},pgp_fingerprint:{
type:"string"},complete:{type:"boolean"}},required:["started","nonce","progress","required","pgp_fingerprint","complete"]}}},
generateRootCancel:{method:"DELETE",path:"/sys/generate-root/attempt"},generateRootUpdate:{method:"PUT",path:"/sys/gener\
ate-root/update",schema:{req:{type:"object",properties:{key:{type:"string"},nonce:{type:"string"}},required:["key","nonc\
e"]},res:{type:"object",properties:{started:{type:"boolean"},nonce:{type:"string"},progress:{type:"integer",minimum:0},required:{
type:"integer",minimum:1},pgp_fingerprint:{type:"string"},complete:{type:"boolean"},encoded_root_token:{type:"string"}},
required:["started","nonce","progress","required","pgp_fingerprint","complete"]}}},mounts:{method:"GET",path:"/sys/mount\
s"},mount:{method:"POST",path:"/sys/mounts/{{mount_point}}"},encryptData:{method:"POST",path:"/transit/encrypt/{{name}}"},
decryptData:{method:"POST",path:"/transit/decrypt/{{name}}"},rewrapData:{method:"POST",path:"/transit/rewrap/{{name}}"},
transitCreateKey:{method:"POST",path:"/transit/keys/{{name}}"},transitReadKey:{method:"GET",path:"/transit/keys/{{name}}"},
transitListKeys:{method:"LIST",path:"/transit/keys"},transitDeleteKey:{method:"DELETE",path:"/transit/keys/{{name}}"},generateDatabaseCredentials:{
method:"GET",path:"/{{databasePath}}/creds/{{name}}"},unmount:{method:"DELETE",path:"/sys/mounts/{{mount_point}}"},remount:{
method:"POST",path:"/sys/remount"},policies:{method:"GET",path:"/sys/policy"},addPolicy:{method:"PUT",path:"/sys/policy/\
{{name}}"},getPolicy:{method:"GET",path:"/sys/policy/{{name}}"},removePolicy:{method:"DELETE",path:"/sys/policy/{{name}}"},
auths:{method:"GET",path:"/sys/auth"},enableAuth:{method:"POST",path:"/sys/auth/{{mount_point}}"},disableAuth:{method:"D\
ELETE",path:"/sys/auth/{{mount_point}}"},audits:{method:"GET",path:"/sys/audit"},enableAudit:{method:"PUT",path:"/sys/au\
dit/{{name}}"},disableAudit:{method:"DELETE",path:"/sys/audit/{{name}}"},renew:{method:"PUT",path:"/sys/leases/renew",schema:{
req:{type:"object",properties:{lease_id:{type:"string"},increment:{type:"integer"}},required:["lease_id"]},res:{type:"ob\
ject",properties:{lease_id:{type:"string"},renewable:{type:"boolean"},lease_duration:{type:"integer"}}}}},revoke:{method:"\
PUT",path:"/sys/leases/revoke",schema:{req:{type:"object",properties:{lease_id:{type:"string"}},required:["lease_id"]}}},
revokePrefix:{method:"PUT",path:"/sys/revoke-prefix/{{path_prefix}}"},rotate:{method:"PUT",path:"/sys/rotate"},unwrap:{method:"\
POST",path:"/sys/wrapping/unwrap",schema:{req:{type:"object",properties:{token:{type:"string"}}}}},gcpLogin:{method:"POS\
T",path:"/auth/{{mount_point}}{{^mount_point}}gcp{{/mount_point}}/login",tokenSource:!0,schema:{req:{type:"object",properties:{
role:{type:"string"},jwt:{type:"string"}},required:["role","jwt"]},res:y}},githubLogin:{method:"POST",path:"/auth/{{moun\
t_point}}{{^mount_point}}github{{/mount_point}}/login",tokenSource:!0,schema:{req:{type:"object",properties:{token:{type:"\
string"}},required:["token"]},res:y}},kubernetesLogin:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}{{kubern\
etesPath}}{{/mount_point}}/login",tokenSource:!0,schema:{req:{type:"object",properties:{role:{type:"string"},jwt:{type:"\
string"}},required:["role","jwt"]},res:y}},awsIamLogin:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}aws{{/m\
ount_point}}/login",tokenSource:!0,schema:{req:{type:"object",properties:{role:{type:"string"},iam_http_request_method:{
type:"string"},iam_request_url:{type:"string"},iam_request_body:{type:"string"},iam_request_headers:{type:"string"}},required:[
"role","iam_http_request_method","iam_request_url","iam_request_body","iam_request_headers"]},res:y}},userpassLogin:{method:"\
POST",path:"/auth/{{mount_point}}{{^mount_point}}userpass{{/mount_point}}/login/{{username}}",tokenSource:!0,schema:{req:{
type:"object",properties:{password:{type:"string"}},required:["password"]},res:y}},ldapLogin:{method:"POST",path:"/auth/\
{{mount_point}}{{^mount_point}}ldap{{/mount_point}}/login/{{username}}",tokenSource:!0,schema:{req:{type:"object",properties:{
password:{type:"string"}},required:["password"]},res:y}},oktaLogin:{method:"POST",path:"/auth/{{mount_point}}{{^mount_po\
int}}okta{{/mount_point}}/login/{{username}}",tokenSource:!0,schema:{req:{type:"object",properties:{password:{type:"stri\
ng"}},required:["password"]},res:y}},radiusLogin:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}radius{{/moun\
t_point}}/login/{{username}}",tokenSource:!0,schema:{req:{type:"object",properties:{password:{type:"string"}},required:[
"password"]},res:y}},certLogin:{method:"POST",path:"/auth/cert/login",tokenSource:!0,schema:{req:{type:"object"},res:y}},
jwtLogin:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}jwt{{/mount_point}}/login",tokenSource:!0,schema:{req:{
type:"object",properties:{role:{type:"string"},jwt:{type:"string"}},required:["role","jwt"]},res:y}},tokenAccessors:{method:"\
LIST",path:"/auth/token/accessors",schema:{res:{type:"object",properties:{data:{type:"object",properties:{keys:{type:"ar\
ray",items:{type:"string"}}}}},required:["data"]}}},tokenCreate:{method:"POST",path:"/auth/token/create",tokenSource:!0,
schema:{req:{type:"object",properties:{id:{type:"string"},policies:{type:"array",items:{type:"string"}},meta:{type:"obje\
ct"},no_parent:{type:"boolean"},no_default_policy:{type:"boolean"},renewable:{type:"boolean"},ttl:{type:"string"},explicit_max_ttl:{
type:"string"},display_name:{type:"string"},num_uses:{type:"integer"}}},res:y}},tokenCreateOrphan:{method:"POST",path:"/\
auth/token/create-orphan",tokenSource:!0,schema:{req:{type:"object",properties:{id:{type:"string"},policies:{type:"array",
items:{type:"string"}},meta:{type:"object"},no_parent:{type:"boolean"},no_default_policy:{type:"boolean"},renewable:{type:"\
boolean"},ttl:{type:"string"},explicit_max_ttl:{type:"string"},display_name:{type:"string"},num_uses:{type:"integer"}}},
res:y}},tokenCreateRole:{method:"POST",path:"/auth/token/create/{{role_name}}",tokenSource:!0,schema:{req:{type:"object",
properties:{id:{type:"string"},policies:{type:"array",items:{type:"string"}},meta:{type:"object"},no_parent:{type:"boole\
an"},no_default_policy:{type:"boolean"},renewable:{type:"boolean"},ttl:{type:"string"},explicit_max_ttl:{type:"string"},
display_name:{type:"string"},num_uses:{type:"integer"}}},res:y}},tokenLookup:{method:"POST",path:"/auth/token/lookup",schema:{
req:{type:"object",properties:{token:{type:"string"}},required:["token"]},res:{type:"object",properties:{data:{type:"obj\
ect",properties:{id:{type:"string"},policies:{type:"array",items:{type:"string"}},path:{type:"string"},meta:{type:"objec\
t"},display_name:{type:"string"},num_uses:{type:"integer"}}}},required:["data"]}}},tokenLookupAccessor:{method:"POST",path:"\
/auth/token/lookup-accessor",schema:{req:{type:"object",properties:{accessor:{type:"string"}},required:["accessor"]},res:{
type:"object",properties:{data:{type:"object",properties:{id:{type:"string"},policies:{type:"array",items:{type:"string"}},
path:{type:"string"},meta:{type:"object"},display_name:{type:"string"},num_uses:{type:"integer"}}}},required:["data"]}}},
tokenLookupSelf:{method:"GET",path:"/auth/token/lookup-self",schema:{res:{type:"object",properties:{data:{type:"object",
properties:{id:{type:"string"},policies:{type:"array",items:{type:"string"}},path:{type:"string"},meta:{type:"object"},display_name:{
type:"string"},num_uses:{type:"integer"}}}},required:["data"]}}},tokenRenew:{method:"POST",path:"/auth/token/renew",tokenSource:!0,
schema:{req:{type:"object",properties:{token:{type:"string"},increment:{type:["integer","string"]}},required:["token"]},
res:y}},tokenRenewSelf:{method:"POST",path:"/auth/token/renew-self",tokenSource:!0,schema:{req:{type:"object",properties:{
increment:{type:["integer","string"]}}},res:y}},tokenRevoke:{method:"POST",path:"/auth/token/revoke",schema:{req:{type:"\
object",properties:{token:{type:"string"}},required:["token"]}}},tokenRevokeAccessor:{method:"POST",path:"/auth/token/re\
voke-accessor",schema:{req:{type:"object",properties:{accessor:{type:"string"}},required:["accessor"]}}},tokenRevokeOrphan:{
method:"POST",path:"/auth/token/revoke-orphan",schema:{req:{type:"object",properties:{token:{type:"string"}},required:["\
token"]}}},tokenRevokeSelf:{method:"POST",path:"/auth/token/revoke-self"},tokenRoles:{method:"GET",path:"/auth/token/rol\
es?list=true",schema:{res:{type:"object",properties:{data:{type:"object",properties:{keys:{type:"array",items:{type:"str\
ing"}}}}},required:["data"]}}},addTokenRole:{method:"POST",path:"/auth/token/roles/{{role_name}}",schema:{req:{type:"obj\
ect",properties:{allowed_policies:{type:"string"},disallowed_policies:{type:"string"},orphan:{type:"boolean"},period:{type:"\
integer"},renewable:{type:"boolean"},path_suffix:{type:"string"},explicit_max_ttl:{type:"integer"}}}}},approleSecretAccessors:{
method:"LIST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/secret-id",schema:{res:w}},
approleSecretLookup:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}\
/secret-id/lookup",schema:{req:{type:"object",properties:{secret_id:{type:"string"}},required:["secret_id"]},res:w}},approleSecretDestroy:{
method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/secret-id/destroy",schema:{
req:{type:"object",properties:{secret_id:{type:"string"}},required:["secret_id"]}}},approleSecretAccessorLookup:{method:"\
POST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/secret-id-accessor/lookup",schema:{
req:{type:"object",properties:{secret_id_accessor:{type:"string"}},required:["secret_id_accessor"]}}},approleSecretAccessorDestroy:{
method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/secret-id-accessor/d\
estroy"},approleLogin:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/login",tokenSource:!0,
schema:{req:{type:"object",properties:{role_id:{type:"string"},secret_id:{type:"string"}},required:["role_id"]},res:w}},
health:{method:"GET",path:"/sys/health",schema:{query:{type:"object",properties:{standbyok:{type:"boolean"},activecode:{
type:"integer"},standbycode:{type:"integer"},sealedcode:{type:"integer"},uninitcode:{type:"integer"}}},res:{type:"object",
properties:{cluster_id:{type:"string"},cluster_name:{type:"string"},version:{type:"string"},server_time_utc:{type:"integ\
er"},standby:{type:"boolean"},sealed:{type:"boolean"},initialized:{type:"boolean"}}}}},leader:{method:"GET",path:"/sys/l\
eader",schema:{res:{type:"object",properties:{ha_enabled:{type:"boolean"},is_self:{type:"boolean"},leader_address:{type:"\
string"}}}}},stepDown:{method:"PUT",path:"/sys/step-down"},destroySecretVersions:{method:"POST",path:"/{{mount_point}}{{\
^mount_point}}secret{{/mount_point}}/destroy/{{path}}",schema:{req:{type:"object",properties:{versions:{type:"array",items:{
type:"integer"},minItems:1}},required:["versions"]}}}}}}),ne=D({"node_modules/mustache/mustache.js"(S,f){"use strict";(function(v,_){
typeof S=="object"&&typeof f<"u"?f.exports=_():typeof define=="function"&&define.amd?define(_):(v=v||self,v.Mustache=_())})(
S,(function(){"use strict";var v=Object.prototype.toString,_=Array.isArray||function(e){return v.call(e)==="[object Arra\
y]"};function y(e){return typeof e=="function"}function $(e){return _(e)?"array":typeof e}function w(e){return e.replace(
/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function G(e,t){return e!=null&&typeof e=="object"&&t in e}function H(e,t){return e!=
null&&typeof e!="object"&&e.hasOwnProperty&&e.hasOwnProperty(t)}var U=RegExp.prototype.test;function W(e,t){return U.call(
e,t)}var l=/\S/;function b(e){return!W(l,e)}var E={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F\
;","`":"&#x60;","=":"&#x3D;"};function V(e){return String(e).replace(/[&<>"'`=\/]/g,function(t){return E[t]})}var z=/\s*/,
x=/\s+/,I=/\s*=/,i=/\s*\}/,X=/#|\^|\/|>|\{|&|=|!/;function N(e,t){if(!e)return[];var r=!1,p=[],n=[],a=[],u=!1,s=!1,h="",
c=0;function k(){if(u&&!s)for(;a.length;)delete n[a.pop()];else a=[];u=!1,s=!1}var q,P,Q;function Z(O){if(typeof O=="str\
ing"&&(O=O.split(x,2)),!_(O)||O.length!==2)throw new Error("Invalid tags: "+O);q=new RegExp(w(O[0])+"\\s*"),P=new RegExp(
"\\s*"+w(O[1])),Q=new RegExp("\\s*"+w("}"+O[1]))}Z(t||m.tags);for(var g=new R(e),A,T,j,F,M,C;!g.eos();){if(A=g.pos,j=g.scanUntil(
q),j)for(var Y=0,B=j.length;Y<B;++Y)F=j.charAt(Y),b(F)?(a.push(n.length),h+=F):(s=!0,r=!0,h+=" "),n.push(["text",F,A,A+1]),
A+=1,F===`
`&&(k(),h="",c=0,r=!1);if(!g.scan(q))break;if(u=!0,T=g.scan(X)||"name",g.scan(z),T==="="?(j=g.scanUntil(I),g.scan(I),g.scanUntil(
P)):T==="{"?(j=g.scanUntil(Q),g.scan(i),g.scanUntil(P),T="&"):j=g.scanUntil(P),!g.scan(P))throw new Error("Unclosed tag \
at "+g.pos);if(T==">"?M=[T,j,A,g.pos,h,c,r]:M=[T,j,A,g.pos],c++,n.push(M),T==="#"||T==="^")p.push(M);else if(T==="/"){if(C=
p.pop(),!C)throw new Error('Unopened section "'+j+'" at '+A);if(C[1]!==j)throw new Error('Unclosed section "'+C[1]+'" at\
 '+A)}else T==="name"||T==="{"||T==="&"?s=!0:T==="="&&Z(j)}if(k(),C=p.pop(),C)throw new Error('Unclosed section "'+C[1]+
'" at '+g.pos);return J(K(n))}function K(e){for(var t=[],r,p,n=0,a=e.length;n<a;++n)r=e[n],r&&(r[0]==="text"&&p&&p[0]===
"text"?(p[1]+=r[1],p[3]=r[3]):(t.push(r),p=r));return t}function J(e){for(var t=[],r=t,p=[],n,a,u=0,s=e.length;u<s;++u)switch(n=
e[u],n[0]){case"#":case"^":r.push(n),p.push(n),r=n[4]=[];break;case"/":a=p.pop(),a[5]=n[2],r=p.length>0?p[p.length-1][4]:
t;break;default:r.push(n)}return t}function R(e){this.string=e,this.tail=e,this.pos=0}R.prototype.eos=function(){return this.
tail===""},R.prototype.scan=function(e){var t=this.tail.match(e);if(!t||t.index!==0)return"";var r=t[0];return this.tail=
this.tail.substring(r.length),this.pos+=r.length,r},R.prototype.scanUntil=function(e){var t=this.tail.search(e),r;switch(t){case-1:
r=this.tail,this.tail="";break;case 0:r="";break;default:r=this.tail.substring(0,t),this.tail=this.tail.substring(t)}return this.
pos+=r.length,r};function L(e,t){this.view=e,this.cache={".":this.view},this.parent=t}L.prototype.push=function(e){return new L(
e,this)},L.prototype.lookup=function(e){var t=this.cache,r;if(t.hasOwnProperty(e))r=t[e];else{for(var p=this,n,a,u,s=!1;p;){
if(e.indexOf(".")>0)for(n=p.view,a=e.split("."),u=0;n!=null&&u<a.length;)u===a.length-1&&(s=G(n,a[u])||H(n,a[u])),n=n[a[u++]];else
n=p.view[e],s=G(p.view,e);if(s){r=n;break}p=p.parent}t[e]=r}return y(r)&&(r=r.call(this.view)),r};function d(){this.templateCache=
{_cache:{},set:function(e,t){this._cache[e]=t},get:function(e){return this._cache[e]},clear:function(){this._cache={}}}}
d.prototype.clearCache=function(){typeof this.templateCache<"u"&&this.templateCache.clear()},d.prototype.parse=function(e,t){
var r=this.templateCache,p=e+":"+(t||m.tags).join(":"),n=typeof r<"u",a=n?r.get(p):void 0;return a==null&&(a=N(e,t),n&&r.
set(p,a)),a},d.prototype.render=function(e,t,r,p){var n=this.getConfigTags(p),a=this.parse(e,n),u=t instanceof L?t:new L(
t,void 0);return this.renderTokens(a,u,r,e,p)},d.prototype.renderTokens=function(e,t,r,p,n){for(var a="",u,s,h,c=0,k=e.length;c<
k;++c)h=void 0,u=e[c],s=u[0],s==="#"?h=this.renderSection(u,t,r,p,n):s==="^"?h=this.renderInverted(u,t,r,p,n):s===">"?h=
this.renderPartial(u,t,r,n):s==="&"?h=this.unescapedValue(u,t):s==="name"?h=this.escapedValue(u,t,n):s==="text"&&(h=this.
rawValue(u)),h!==void 0&&(a+=h);return a},d.prototype.renderSection=function(e,t,r,p,n){var a=this,u="",s=t.lookup(e[1]);
function h(q){return a.render(q,t,r,n)}if(s){if(_(s))for(var c=0,k=s.length;c<k;++c)u+=this.renderTokens(e[4],t.push(s[c]),
r,p,n);else if(typeof s=="object"||typeof s=="string"||typeof s=="number")u+=this.renderTokens(e[4],t.push(s),r,p,n);else if(y(
s)){if(typeof p!="string")throw new Error("Cannot use higher-order sections without the original template");s=s.call(t.view,
p.slice(e[3],e[5]),h),s!=null&&(u+=s)}else u+=this.renderTokens(e[4],t,r,p,n);return u}},d.prototype.renderInverted=function(e,t,r,p,n){
var a=t.lookup(e[1]);if(!a||_(a)&&a.length===0)return this.renderTokens(e[4],t,r,p,n)},d.prototype.indentPartial=function(e,t,r){
for(var p=t.replace(/[^ \t]/g,""),n=e.split(`
`),a=0;a<n.length;a++)n[a].length&&(a>0||!r)&&(n[a]=p+n[a]);return n.join(`
`)},d.prototype.renderPartial=function(e,t,r,p){if(r){var n=this.getConfigTags(p),a=y(r)?r(e[1]):r[e[1]];if(a!=null){var u=e[6],
s=e[5],h=e[4],c=a;s==0&&h&&(c=this.indentPartial(a,h,u));var k=this.parse(c,n);return this.renderTokens(k,t,r,c,p)}}},d.
prototype.unescapedValue=function(e,t){var r=t.lookup(e[1]);if(r!=null)return r},d.prototype.escapedValue=function(e,t,r){
var p=this.getConfigEscape(r)||m.escape,n=t.lookup(e[1]);if(n!=null)return typeof n=="number"&&p===m.escape?String(n):p(
n)},d.prototype.rawValue=function(e){return e[1]},d.prototype.getConfigTags=function(e){return _(e)?e:e&&typeof e=="obje\
ct"?e.tags:void 0},d.prototype.getConfigEscape=function(e){if(e&&typeof e=="object"&&!_(e))return e.escape};var m={name:"\
mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,
Context:void 0,Writer:void 0,set templateCache(e){o.templateCache=e},get templateCache(){return o.templateCache}},o=new d;
return m.clearCache=function(){return o.clearCache()},m.parse=function(e,t){return o.parse(e,t)},m.render=function(e,t,r,p){
if(typeof e!="string")throw new TypeError('Invalid template! Template should be a "string" but "'+$(e)+'" was given as t\
he first argument for mustache#render(template, view, partials)');return o.render(e,t,r,p)},m.escape=V,m.Scanner=R,m.Context=
L,m.Writer=d,m}))}}),se=D({"build/axios.cjs"(S,f){"use strict";f.exports={create(){throw new Error("axios is not part of\
 this build")}}}}),pe=D({"build/unused-https.cjs"(S,f){"use strict";f.exports={}}}),ae=D({"node_modules/node-vault/src/i\
ndex.js"(S,f){var v=ee()("node-vault"),_=re(),y=oe(),$=ne(),w=se(),G=pe(),H=te("events"),U=class extends Error{},W=class extends U{constructor(l,b){
super(l),this.response={statusCode:b.statusCode,body:b.body}}};f.exports=(l={})=>{let b=l.debug||v,E=l.tv4||_,V=l.commands||
y,z=l.mustache||$,x={json:!0,resolveWithFullResponse:!0,simple:!1,strictSSL:!process.env.VAULT_SKIP_VERIFY};l.rpDefaults&&
Object.keys(l.rpDefaults).forEach(o=>{x[o]=l.rpDefaults[o]});let I=(()=>{if(l["request-promise"])return l["request-promi\
se"].defaults(x);let o={};x.strictSSL===!1&&(o.rejectUnauthorized=!1);let e=["ca","cert","key","passphrase","pfx"],t=l.requestOptions||
{},r={...o},p=Object.keys(o).length>0;e.forEach(s=>{t[s]!==void 0&&(r[s]=t[s],p=!0)}),t.agentOptions!==void 0&&(Object.assign(
r,t.agentOptions),p=!0),t.strictSSL!==void 0&&(r.rejectUnauthorized=t.strictSSL!==!1,p=!0);let n=p?new G.Agent(r):void 0,
a=w.create({validateStatus:()=>!0,...n?{httpsAgent:n}:{},...x.timeout?{timeout:x.timeout}:{}}),u={};return e.forEach(s=>{
t[s]!==void 0&&(u[s]=t[s])}),t.agentOptions!==void 0&&(u.agentOptions=t.agentOptions),t.strictSSL!==void 0&&(u.strictSSL=
t.strictSSL),function(s){let h={method:s.method,url:s.uri,headers:{...s.headers}};s.json&&typeof s.json=="object"&&(h.data=
s.json),s.timeout!==void 0&&(h.timeout=s.timeout),s.httpAgent!==void 0&&(h.httpAgent=s.httpAgent);let c=!1,k={};return e.
forEach(q=>{s[q]!==void 0&&(k[q]=s[q],s[q]!==u[q]&&(c=!0))}),s.agentOptions!==void 0&&(Object.assign(k,s.agentOptions),s.
agentOptions!==u.agentOptions&&(c=!0)),s.strictSSL!==void 0&&(k.rejectUnauthorized=s.strictSSL!==!1,s.strictSSL!==u.strictSSL&&
(c=!0)),c?h.httpsAgent=new G.Agent({...r,...k}):s.httpsAgent!==void 0&&(h.httpsAgent=s.httpsAgent),a(h).then(q=>{let P;try{
P=new URL(s.uri).pathname}catch{P=s.uri}return{statusCode:q.status,body:q.data,request:{path:P}}})}})(),i=new H;function X(o){
if(!o)return Promise.reject(new U("No response passed"));if(b(o.statusCode),o.statusCode!==200&&o.statusCode!==204){if(o.
request.path.match(/sys\/health/)!==null)return Promise.resolve(o.body);let e;o.body&&o.body.errors&&o.body.errors.length>
0?e=o.body.errors[0]:e=`Status ${o.statusCode}`;let t=new W(e,o);return Promise.reject(t)}return Promise.resolve(o.body)}
i.handleVaultResponse=X,i.apiVersion=l.apiVersion||"v1",i.endpoint=l.endpoint||process.env.VAULT_ADDR||"http://127.0.0.1\
:8200",i.pathPrefix=l.pathPrefix||process.env.VAULT_PREFIX||"",i.token=l.token||process.env.VAULT_TOKEN,i.noCustomHTTPVerbs=
l.noCustomHTTPVerbs||!1,i.namespace=l.namespace||process.env.VAULT_NAMESPACE,i.kubernetesPath=l.kubernetesPath||"kuberne\
tes",i.endpoint=i.endpoint.replace(/\/$/,"");let N={type:"object",properties:{path:{type:"string"},method:{type:"string"}},
required:["path","method"]};i.request=(o={})=>{if(!E.validate(o,N))return Promise.reject(E.error);let e=`${i.endpoint}/${i.
apiVersion}${i.pathPrefix}${o.path}`;return e=e.replace(/&#x2F;/g,"/"),o.headers=o.headers||{},typeof i.token=="string"&&
i.token.length&&(o.headers["X-Vault-Token"]=o.headers["X-Vault-Token"]||i.token),typeof i.namespace=="string"&&i.namespace.
length&&(o.headers["X-Vault-Namespace"]=i.namespace),o.uri=e,b(o.method,e),o.json&&b(o.json),I(o).then(i.handleVaultResponse)},
i.help=(o,e)=>{b(`help for ${o}`);let t={...l.requestOptions,...e};return t.path=`/${o}?help=1`,t.method="GET",i.request(
t)},i.write=(o,e,t)=>{b("write %o to %s",e,o);let r={...l.requestOptions,...t};return r.path=`/${o}`,r.json=e,r.method="\
POST",i.request(r)},i.update=(o,e,t)=>{b("update %o to %s",e,o);let r={...l.requestOptions,...t};return r.path=`/${o}`,r.
json=e,r.method="PATCH",r.headers={"Content-Type":"application/merge-patch+json"},i.request(r)},i.read=(o,e)=>{b(`read ${o}`);
let t={...l.requestOptions,...e};return t.path=`/${o}`,t.method="GET",i.request(t)},i.list=(o,e)=>{b(`list ${o}`);let t={
...l.requestOptions,...e};return t.path=`/${o}`,i.noCustomHTTPVerbs?(t.path=`/${o}?list=1`,t.method="GET"):(t.path=`/${o}`,
t.method="LIST"),i.request(t)},i.delete=(o,e)=>{b(`delete ${o}`);let t={...l.requestOptions,...e};return t.path=`/${o}`,
t.method="DELETE",i.request(t)};function K(o,e){return e===void 0||E.validate(o,e)?Promise.resolve():(b(E.error.dataPath),
b(E.error.message),Promise.reject(E.error))}function J(o,e,t={}){if(!(Object.keys(t).length>0))return Promise.resolve(e);
let r=o.schema.query;if(r){let n=[];for(let a of Object.keys(r.properties))a in t&&n.push(`${a}=${encodeURIComponent(t[a])}`);
n.length>0&&(e.path+=`?${n.join("&")}`)}let p=o.schema.req;if(p){let n={};for(let a of Object.keys(p.properties))a in t&&
(n[a]=t[a]);Object.keys(n).length>0&&(e.json=n)}return Promise.resolve(e)}function R(o,e){i[o]=(t={})=>{let r={...l.requestOptions,
...t.requestOptions};if(r.method=e.method,r.path=z.render(e.path,t),!e.schema)return(r.method==="POST"||r.method==="PUT")&&
(r.json=t),i.request(r);let p=K(t,e.schema.req).then(()=>K(t,e.schema.query)).then(()=>J(e,r,t)).then(n=>i.request(n));return e.
tokenSource&&(p=p.then(n=>{let a=n.auth&&n.auth.client_token;return a&&(i.token=a),n})),p}}i.generateFunction=R,i.commands=
V;let L=o=>R(o,V[o]);Object.keys(V).forEach(L);let d=null;i.startTokenRenewal=(o={})=>{let e=o.renewFraction||.8,t=o.increment;
i.stopTokenRenewal();function r(n){let a=Math.max(1,Math.floor(n*e))*1e3;d=setTimeout(()=>{let u=t!=null?{increment:t}:{};
i.tokenRenewSelf(u).then(s=>{i.emit("token:renewed",s);let h=s.auth&&s.auth.lease_duration,c=s.auth&&s.auth.renewable;h>
0&&c!==!1?r(h):(d=null,i.emit("token:expired"))}).catch(s=>{d=null,i.emit("token:error:renew",s)})},a),d.unref&&d.unref()}
let p=o.ttl;return p!=null&&p>0?(r(p),Promise.resolve()):i.tokenLookupSelf().then(n=>{let a=n.data&&n.data.ttl;return a>
0&&r(a),n})},i.stopTokenRenewal=()=>{d&&(clearTimeout(d),d=null)};let m={};return i.startLeaseRenewal=(o,e,t={})=>{if(!o)
throw new U("leaseId is required");if(!e||e<=0)throw new U("leaseDuration must be positive");let r=t.renewFraction||.8,p=t.
increment;i.stopLeaseRenewal(o);function n(a){let u=Math.max(1,Math.floor(a*r))*1e3,s=setTimeout(()=>{let h={lease_id:o};
p!=null&&(h.increment=p),i.renew(h).then(c=>{i.emit("lease:renewed",{leaseId:o,result:c}),c.lease_duration>0&&c.renewable!==
!1?n(c.lease_duration):(delete m[o],i.emit("lease:expired",{leaseId:o}))}).catch(c=>{delete m[o],i.emit("lease:error:ren\
ew",{leaseId:o,error:c})})},u);s.unref&&s.unref(),m[o]=s}n(e)},i.stopLeaseRenewal=o=>{m[o]&&(clearTimeout(m[o]),delete m[o])},
i.stopAllRenewals=()=>{i.stopTokenRenewal(),Object.keys(m).forEach(o=>{clearTimeout(m[o]),delete m[o]})},i}}}),le=ae();export{le as default};
