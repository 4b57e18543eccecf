const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{require_debug}from"./chunk-3RIVTPV2.js";import{__commonJS,__require}from"./chunk-6FW24UKP.js";var require_tv4=__commonJS({"build/tv4.cjs"(exports,module){"use strict";module.exports={validate:()=>!0,error:null}}});var require_commands=__commonJS({"node_modules/node-vault/src/commands.js"(exports,module){"use strict";var sealStatusResponse={
type:"object",properties:{sealed:{type:"boolean"},t:{type:"integer"},n:{type:"integer"},progress:{type:"integer"}},required:[
"sealed","t","n","progress"]},auth={type:"object",properties:{client_token:{type:"string"},policies:{type:"array",items:{
type:"string"}},metadata:{type:"object"},lease_duration:{type:"integer"},renewable:{type:"boolean"}}},tokenResponse={type:"\
object",properties:{auth},required:["auth"]},kubernetesRoleResponse={type:"object",properties:{auth,name:{type:"string"},
bound_cidrs:{type:"array"},bound_service_account_names:{type:"array"},bound_service_account_namespaces:{type:"array"},ttl:{
type:"integer"},max_ttl:{type:"integer"},policies:{type:"array"},num_uses:{type:"integer"},period:{type:"integer"}}},approleResponse={
type:"object",properties:{auth,warnings:{type:"string"},wrap_info:{type:"string"},data:{type:"object"},lease_duration:{type:"\
integer"},renewable:{type:"boolean"},lease_id:{type:"string"}}};module.exports={status:{method:"GET",path:"/sys/seal-sta\
tus",schema:{res:sealStatusResponse}},initialized:{method:"GET",path:"/sys/init"},init:{method:"PUT",path:"/sys/init",schema:{
req:{type:"object",properties:{secret_shares:{type:"integer",minimum:1},secret_threshold:{type:"integer",minimum:1},pgp_keys:{
type:"array",items:{type:"string"},uniqueItems:!0}},required:["secret_shares","secret_threshold"]},res:{type:"object",properties:{
keys:{type:"array",items:{type:"string"},uniqueItems:!0},root_token:{type:"string"}},required:["keys","root_token"]}}},unseal:{
method:"PUT",path:"/sys/unseal",schema:{req:{type:"object",properties:{key:{type:"string"},reset:{type:"boolean"},migrate:{
type:"boolean"}}},res:sealStatusResponse}},seal:{method:"PUT",path:"/sys/seal"},getTokenRole:{method:"GET",path:"/auth/t\
oken/roles/{{role_name}}"},removeTokenRole:{method:"DELETE",path:"/auth/token/roles/{{role_name}}"},approleRoles:{method:"\
LIST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role",schema:{res:approleResponse}},addKubernetesRole:{
method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}{{kubernetesPath}}{{/mount_point}}/role/{{ role_name }}",schema:{
req:{name:{type:"string"},bound_cidrs:{type:"array"},bound_service_account_names:{type:"array"},bound_service_account_namespaces:{
type:"array"},ttl:{type:"integer"},max_ttl:{type:"integer"},policies:{type:"array"},num_uses:{type:"integer"},period:{type:"\
integer"}}}},getKubernetesRole:{method:"GET",path:"/auth/{{mount_point}}{{^mount_point}}{{kubernetesPath}}{{/mount_point\
}}/role/{{ role_name }}",schema:{res:kubernetesRoleResponse}},deleteKubernetesRole:{method:"DELETE",path:"/auth/{{mount_\
point}}{{^mount_point}}{{kubernetesPath}}{{/mount_point}}/role/{{ role_name }}"},addApproleRole:{method:"POST",path:"/au\
th/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}",schema:{req:{type:"object",properties:{bind_secret_id:{
type:"boolean"},bound_cidr_list:{type:"string"},policies:{type:"string"},secret_id_num_uses:{type:"integer"},secret_id_ttl:{
type:"integer"},token_num_uses:{type:"integer"},token_ttl:{type:"integer"},token_max_ttl:{type:"integer"},period:{type:"\
integer"}}}}},getApproleRole:{method:"GET",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{rol\
e_name}}",schema:{res:approleResponse}},deleteApproleRole:{method:"DELETE",path:"/auth/{{mount_point}}{{^mount_point}}ap\
prole{{/mount_point}}/role/{{role_name}}"},getApproleRoleId:{method:"GET",path:"/auth/{{mount_point}}{{^mount_point}}app\
role{{/mount_point}}/role/{{role_name}}/role-id",schema:{res:approleResponse}},updateApproleRoleId:{method:"POST",path:"\
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
role:{type:"string"},jwt:{type:"string"}},required:["role","jwt"]},res:tokenResponse}},githubLogin:{method:"POST",path:"\
/auth/{{mount_point}}{{^mount_point}}github{{/mount_point}}/login",tokenSource:!0,schema:{req:{type:"object",properties:{
token:{type:"string"}},required:["token"]},res:tokenResponse}},kubernetesLogin:{method:"POST",path:"/auth/{{mount_point}\
}{{^mount_point}}{{kubernetesPath}}{{/mount_point}}/login",tokenSource:!0,schema:{req:{type:"object",properties:{role:{type:"\
string"},jwt:{type:"string"}},required:["role","jwt"]},res:tokenResponse}},awsIamLogin:{method:"POST",path:"/auth/{{moun\
t_point}}{{^mount_point}}aws{{/mount_point}}/login",tokenSource:!0,schema:{req:{type:"object",properties:{role:{type:"st\
ring"},iam_http_request_method:{type:"string"},iam_request_url:{type:"string"},iam_request_body:{type:"string"},iam_request_headers:{
type:"string"}},required:["role","iam_http_request_method","iam_request_url","iam_request_body","iam_request_headers"]},
res:tokenResponse}},userpassLogin:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}userpass{{/mount_point}}/log\
in/{{username}}",tokenSource:!0,schema:{req:{type:"object",properties:{password:{type:"string"}},required:["password"]},
res:tokenResponse}},ldapLogin:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}ldap{{/mount_point}}/login/{{use\
rname}}",tokenSource:!0,schema:{req:{type:"object",properties:{password:{type:"string"}},required:["password"]},res:tokenResponse}},
oktaLogin:{method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}okta{{/mount_point}}/login/{{username}}",tokenSource:!0,
schema:{req:{type:"object",properties:{password:{type:"string"}},required:["password"]},res:tokenResponse}},radiusLogin:{
method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}radius{{/mount_point}}/login/{{username}}",tokenSource:!0,schema:{
req:{type:"object",properties:{password:{type:"string"}},required:["password"]},res:tokenResponse}},certLogin:{method:"P\
OST",path:"/auth/cert/login",tokenSource:!0,schema:{req:{type:"object"},res:tokenResponse}},jwtLogin:{method:"POST",path:"\
/auth/{{mount_point}}{{^mount_point}}jwt{{/mount_point}}/login",tokenSource:!0,schema:{req:{type:"object",properties:{role:{
type:"string"},jwt:{type:"string"}},required:["role","jwt"]},res:tokenResponse}},tokenAccessors:{method:"LIST",path:"/au\
th/token/accessors",schema:{res:{type:"object",properties:{data:{type:"object",properties:{keys:{type:"array",items:{type:"\
string"}}}}},required:["data"]}}},tokenCreate:{method:"POST",path:"/auth/token/create",tokenSource:!0,schema:{req:{type:"\
object",properties:{id:{type:"string"},policies:{type:"array",items:{type:"string"}},meta:{type:"object"},no_parent:{type:"\
boolean"},no_default_policy:{type:"boolean"},renewable:{type:"boolean"},ttl:{type:"string"},explicit_max_ttl:{type:"stri\
ng"},display_name:{type:"string"},num_uses:{type:"integer"}}},res:tokenResponse}},tokenCreateOrphan:{method:"POST",path:"\
/auth/token/create-orphan",tokenSource:!0,schema:{req:{type:"object",properties:{id:{type:"string"},policies:{type:"arra\
y",items:{type:"string"}},meta:{type:"object"},no_parent:{type:"boolean"},no_default_policy:{type:"boolean"},renewable:{
type:"boolean"},ttl:{type:"string"},explicit_max_ttl:{type:"string"},display_name:{type:"string"},num_uses:{type:"intege\
r"}}},res:tokenResponse}},tokenCreateRole:{method:"POST",path:"/auth/token/create/{{role_name}}",tokenSource:!0,schema:{
req:{type:"object",properties:{id:{type:"string"},policies:{type:"array",items:{type:"string"}},meta:{type:"object"},no_parent:{
type:"boolean"},no_default_policy:{type:"boolean"},renewable:{type:"boolean"},ttl:{type:"string"},explicit_max_ttl:{type:"\
string"},display_name:{type:"string"},num_uses:{type:"integer"}}},res:tokenResponse}},tokenLookup:{method:"POST",path:"/\
auth/token/lookup",schema:{req:{type:"object",properties:{token:{type:"string"}},required:["token"]},res:{type:"object",
properties:{data:{type:"object",properties:{id:{type:"string"},policies:{type:"array",items:{type:"string"}},path:{type:"\
string"},meta:{type:"object"},display_name:{type:"string"},num_uses:{type:"integer"}}}},required:["data"]}}},tokenLookupAccessor:{
method:"POST",path:"/auth/token/lookup-accessor",schema:{req:{type:"object",properties:{accessor:{type:"string"}},required:[
"accessor"]},res:{type:"object",properties:{data:{type:"object",properties:{id:{type:"string"},policies:{type:"array",items:{
type:"string"}},path:{type:"string"},meta:{type:"object"},display_name:{type:"string"},num_uses:{type:"integer"}}}},required:[
"data"]}}},tokenLookupSelf:{method:"GET",path:"/auth/token/lookup-self",schema:{res:{type:"object",properties:{data:{type:"\
object",properties:{id:{type:"string"},policies:{type:"array",items:{type:"string"}},path:{type:"string"},meta:{type:"ob\
ject"},display_name:{type:"string"},num_uses:{type:"integer"}}}},required:["data"]}}},tokenRenew:{method:"POST",path:"/a\
uth/token/renew",tokenSource:!0,schema:{req:{type:"object",properties:{token:{type:"string"},increment:{type:["integer",
"string"]}},required:["token"]},res:tokenResponse}},tokenRenewSelf:{method:"POST",path:"/auth/token/renew-self",tokenSource:!0,
schema:{req:{type:"object",properties:{increment:{type:["integer","string"]}}},res:tokenResponse}},tokenRevoke:{method:"\
POST",path:"/auth/token/revoke",schema:{req:{type:"object",properties:{token:{type:"string"}},required:["token"]}}},tokenRevokeAccessor:{
method:"POST",path:"/auth/token/revoke-accessor",schema:{req:{type:"object",properties:{accessor:{type:"string"}},required:[
"accessor"]}}},tokenRevokeOrphan:{method:"POST",path:"/auth/token/revoke-orphan",schema:{req:{type:"object",properties:{
token:{type:"string"}},required:["token"]}}},tokenRevokeSelf:{method:"POST",path:"/auth/token/revoke-self"},tokenRoles:{
method:"GET",path:"/auth/token/roles?list=true",schema:{res:{type:"object",properties:{data:{type:"object",properties:{keys:{
type:"array",items:{type:"string"}}}}},required:["data"]}}},addTokenRole:{method:"POST",path:"/auth/token/roles/{{role_n\
ame}}",schema:{req:{type:"object",properties:{allowed_policies:{type:"string"},disallowed_policies:{type:"string"},orphan:{
type:"boolean"},period:{type:"integer"},renewable:{type:"boolean"},path_suffix:{type:"string"},explicit_max_ttl:{type:"i\
nteger"}}}}},approleSecretAccessors:{method:"LIST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/ro\
le/{{role_name}}/secret-id",schema:{res:approleResponse}},approleSecretLookup:{method:"POST",path:"/auth/{{mount_point}}\
{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/secret-id/lookup",schema:{req:{type:"object",properties:{secret_id:{
type:"string"}},required:["secret_id"]},res:approleResponse}},approleSecretDestroy:{method:"POST",path:"/auth/{{mount_po\
int}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/secret-id/destroy",schema:{req:{type:"object",properties:{
secret_id:{type:"string"}},required:["secret_id"]}}},approleSecretAccessorLookup:{method:"POST",path:"/auth/{{mount_poin\
t}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/secret-id-accessor/lookup",schema:{req:{type:"object",properties:{
secret_id_accessor:{type:"string"}},required:["secret_id_accessor"]}}},approleSecretAccessorDestroy:{method:"POST",path:"\
/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/role/{{role_name}}/secret-id-accessor/destroy"},approleLogin:{
method:"POST",path:"/auth/{{mount_point}}{{^mount_point}}approle{{/mount_point}}/login",tokenSource:!0,schema:{req:{type:"\
object",properties:{role_id:{type:"string"},secret_id:{type:"string"}},required:["role_id"]},res:approleResponse}},health:{
method:"GET",path:"/sys/health",schema:{query:{type:"object",properties:{standbyok:{type:"boolean"},activecode:{type:"in\
teger"},standbycode:{type:"integer"},sealedcode:{type:"integer"},uninitcode:{type:"integer"}}},res:{type:"object",properties:{
cluster_id:{type:"string"},cluster_name:{type:"string"},version:{type:"string"},server_time_utc:{type:"integer"},standby:{
type:"boolean"},sealed:{type:"boolean"},initialized:{type:"boolean"}}}}},leader:{method:"GET",path:"/sys/leader",schema:{
res:{type:"object",properties:{ha_enabled:{type:"boolean"},is_self:{type:"boolean"},leader_address:{type:"string"}}}}},stepDown:{
method:"PUT",path:"/sys/step-down"},destroySecretVersions:{method:"POST",path:"/{{mount_point}}{{^mount_point}}secret{{/\
mount_point}}/destroy/{{path}}",schema:{req:{type:"object",properties:{versions:{type:"array",items:{type:"integer"},minItems:1}},
required:["versions"]}}}}}});var require_mustache=__commonJS({"node_modules/mustache/mustache.js"(exports,module){"use strict";(function(global,factory){
typeof exports=="object"&&typeof module<"u"?module.exports=factory():typeof define=="function"&&define.amd?define(factory):
(global=global||self,global.Mustache=factory())})(exports,(function(){"use strict";var objectToString=Object.prototype.toString,
isArray=Array.isArray||function(object){return objectToString.call(object)==="[object Array]"};function isFunction(object){
return typeof object=="function"}function typeStr(obj){return isArray(obj)?"array":typeof obj}function escapeRegExp(string){
return string.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function hasProperty(obj,propName){return obj!=null&&typeof obj==
"object"&&propName in obj}function primitiveHasOwnProperty(primitive,propName){return primitive!=null&&typeof primitive!=
"object"&&primitive.hasOwnProperty&&primitive.hasOwnProperty(propName)}var regExpTest=RegExp.prototype.test;function testRegExp(re,string){
return regExpTest.call(re,string)}var nonSpaceRe=/\S/;function isWhitespace(string){return!testRegExp(nonSpaceRe,string)}
var entityMap={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"};function escapeHtml(string){
return String(string).replace(/[&<>"'`=\/]/g,function(s){return entityMap[s]})}var whiteRe=/\s*/,spaceRe=/\s+/,equalsRe=/\s*=/,
curlyRe=/\s*\}/,tagRe=/#|\^|\/|>|\{|&|=|!/;function parseTemplate(template,tags){if(!template)return[];var lineHasNonSpace=!1,
sections=[],tokens=[],spaces=[],hasTag=!1,nonSpace=!1,indentation="",tagIndex=0;function stripSpace(){if(hasTag&&!nonSpace)
for(;spaces.length;)delete tokens[spaces.pop()];else spaces=[];hasTag=!1,nonSpace=!1}var openingTagRe,closingTagRe,closingCurlyRe;
function compileTags(tagsToCompile){if(typeof tagsToCompile=="string"&&(tagsToCompile=tagsToCompile.split(spaceRe,2)),!isArray(
tagsToCompile)||tagsToCompile.length!==2)throw new Error("Invalid tags: "+tagsToCompile);openingTagRe=new RegExp(escapeRegExp(
tagsToCompile[0])+"\\s*"),closingTagRe=new RegExp("\\s*"+escapeRegExp(tagsToCompile[1])),closingCurlyRe=new RegExp("\\s*"+
escapeRegExp("}"+tagsToCompile[1]))}compileTags(tags||mustache.tags);for(var scanner=new Scanner(template),start,type,value,
chr,token,openSection;!scanner.eos();){if(start=scanner.pos,value=scanner.scanUntil(openingTagRe),value)for(var i=0,valueLength=value.
length;i<valueLength;++i)chr=value.charAt(i),isWhitespace(chr)?(spaces.push(tokens.length),indentation+=chr):(nonSpace=!0,
lineHasNonSpace=!0,indentation+=" "),tokens.push(["text",chr,start,start+1]),start+=1,chr===`
`&&(stripSpace(),indentation="",tagIndex=0,lineHasNonSpace=!1);if(!scanner.scan(openingTagRe))break;if(hasTag=!0,type=scanner.
scan(tagRe)||"name",scanner.scan(whiteRe),type==="="?(value=scanner.scanUntil(equalsRe),scanner.scan(equalsRe),scanner.scanUntil(
closingTagRe)):type==="{"?(value=scanner.scanUntil(closingCurlyRe),scanner.scan(curlyRe),scanner.scanUntil(closingTagRe),
type="&"):value=scanner.scanUntil(closingTagRe),!scanner.scan(closingTagRe))throw new Error("Unclosed tag at "+scanner.pos);
if(type==">"?token=[type,value,start,scanner.pos,indentation,tagIndex,lineHasNonSpace]:token=[type,value,start,scanner.pos],
tagIndex++,tokens.push(token),type==="#"||type==="^")sections.push(token);else if(type==="/"){if(openSection=sections.pop(),
!openSection)throw new Error('Unopened section "'+value+'" at '+start);if(openSection[1]!==value)throw new Error('Unclos\
ed section "'+openSection[1]+'" at '+start)}else type==="name"||type==="{"||type==="&"?nonSpace=!0:type==="="&&compileTags(
value)}if(stripSpace(),openSection=sections.pop(),openSection)throw new Error('Unclosed section "'+openSection[1]+'" at '+
scanner.pos);return nestTokens(squashTokens(tokens))}function squashTokens(tokens){for(var squashedTokens=[],token,lastToken,
i=0,numTokens=tokens.length;i<numTokens;++i)token=tokens[i],token&&(token[0]==="text"&&lastToken&&lastToken[0]==="text"?
(lastToken[1]+=token[1],lastToken[3]=token[3]):(squashedTokens.push(token),lastToken=token));return squashedTokens}function nestTokens(tokens){
for(var nestedTokens=[],collector=nestedTokens,sections=[],token,section,i=0,numTokens=tokens.length;i<numTokens;++i)switch(token=
tokens[i],token[0]){case"#":case"^":collector.push(token),sections.push(token),collector=token[4]=[];break;case"/":section=
sections.pop(),section[5]=token[2],collector=sections.length>0?sections[sections.length-1][4]:nestedTokens;break;default:
collector.push(token)}return nestedTokens}function Scanner(string){this.string=string,this.tail=string,this.pos=0}Scanner.
prototype.eos=function(){return this.tail===""},Scanner.prototype.scan=function(re){var match=this.tail.match(re);if(!match||
match.index!==0)return"";var string=match[0];return this.tail=this.tail.substring(string.length),this.pos+=string.length,
string},Scanner.prototype.scanUntil=function(re){var index=this.tail.search(re),match;switch(index){case-1:match=this.tail,
this.tail="";break;case 0:match="";break;default:match=this.tail.substring(0,index),this.tail=this.tail.substring(index)}
return this.pos+=match.length,match};function Context(view,parentContext){this.view=view,this.cache={".":this.view},this.
parent=parentContext}Context.prototype.push=function(view){return new Context(view,this)},Context.prototype.lookup=function(name){
var cache=this.cache,value;if(cache.hasOwnProperty(name))value=cache[name];else{for(var context=this,intermediateValue,names,
index,lookupHit=!1;context;){if(name.indexOf(".")>0)for(intermediateValue=context.view,names=name.split("."),index=0;intermediateValue!=
null&&index<names.length;)index===names.length-1&&(lookupHit=hasProperty(intermediateValue,names[index])||primitiveHasOwnProperty(
intermediateValue,names[index])),intermediateValue=intermediateValue[names[index++]];else intermediateValue=context.view[name],
lookupHit=hasProperty(context.view,name);if(lookupHit){value=intermediateValue;break}context=context.parent}cache[name]=
value}return isFunction(value)&&(value=value.call(this.view)),value};function Writer(){this.templateCache={_cache:{},set:function(key,value){
this._cache[key]=value},get:function(key){return this._cache[key]},clear:function(){this._cache={}}}}Writer.prototype.clearCache=
function(){typeof this.templateCache<"u"&&this.templateCache.clear()},Writer.prototype.parse=function(template,tags){var cache=this.
templateCache,cacheKey=template+":"+(tags||mustache.tags).join(":"),isCacheEnabled=typeof cache<"u",tokens=isCacheEnabled?
cache.get(cacheKey):void 0;return tokens==null&&(tokens=parseTemplate(template,tags),isCacheEnabled&&cache.set(cacheKey,
tokens)),tokens},Writer.prototype.render=function(template,view,partials,config){var tags=this.getConfigTags(config),tokens=this.
parse(template,tags),context=view instanceof Context?view:new Context(view,void 0);return this.renderTokens(tokens,context,
partials,template,config)},Writer.prototype.renderTokens=function(tokens,context,partials,originalTemplate,config){for(var buffer="",
token,symbol,value,i=0,numTokens=tokens.length;i<numTokens;++i)value=void 0,token=tokens[i],symbol=token[0],symbol==="#"?
value=this.renderSection(token,context,partials,originalTemplate,config):symbol==="^"?value=this.renderInverted(token,context,
partials,originalTemplate,config):symbol===">"?value=this.renderPartial(token,context,partials,config):symbol==="&"?value=
this.unescapedValue(token,context):symbol==="name"?value=this.escapedValue(token,context,config):symbol==="text"&&(value=
this.rawValue(token)),value!==void 0&&(buffer+=value);return buffer},Writer.prototype.renderSection=function(token,context,partials,originalTemplate,config){
var self2=this,buffer="",value=context.lookup(token[1]);function subRender(template){return self2.render(template,context,
partials,config)}if(value){if(isArray(value))for(var j=0,valueLength=value.length;j<valueLength;++j)buffer+=this.renderTokens(
token[4],context.push(value[j]),partials,originalTemplate,config);else if(typeof value=="object"||typeof value=="string"||
typeof value=="number")buffer+=this.renderTokens(token[4],context.push(value),partials,originalTemplate,config);else if(isFunction(
value)){if(typeof originalTemplate!="string")throw new Error("Cannot use higher-order sections without the original temp\
late");value=value.call(context.view,originalTemplate.slice(token[3],token[5]),subRender),value!=null&&(buffer+=value)}else
buffer+=this.renderTokens(token[4],context,partials,originalTemplate,config);return buffer}},Writer.prototype.renderInverted=
function(token,context,partials,originalTemplate,config){var value=context.lookup(token[1]);if(!value||isArray(value)&&value.
length===0)return this.renderTokens(token[4],context,partials,originalTemplate,config)},Writer.prototype.indentPartial=function(partial,indentation,lineHasNonSpace){
for(var filteredIndentation=indentation.replace(/[^ \t]/g,""),partialByNl=partial.split(`
`),i=0;i<partialByNl.length;i++)partialByNl[i].length&&(i>0||!lineHasNonSpace)&&(partialByNl[i]=filteredIndentation+partialByNl[i]);
return partialByNl.join(`
`)},Writer.prototype.renderPartial=function(token,context,partials,config){if(partials){var tags=this.getConfigTags(config),
value=isFunction(partials)?partials(token[1]):partials[token[1]];if(value!=null){var lineHasNonSpace=token[6],tagIndex=token[5],
indentation=token[4],indentedValue=value;tagIndex==0&&indentation&&(indentedValue=this.indentPartial(value,indentation,lineHasNonSpace));
var tokens=this.parse(indentedValue,tags);return this.renderTokens(tokens,context,partials,indentedValue,config)}}},Writer.
prototype.unescapedValue=function(token,context){var value=context.lookup(token[1]);if(value!=null)return value},Writer.
prototype.escapedValue=function(token,context,config){var escape=this.getConfigEscape(config)||mustache.escape,value=context.
lookup(token[1]);if(value!=null)return typeof value=="number"&&escape===mustache.escape?String(value):escape(value)},Writer.
prototype.rawValue=function(token){return token[1]},Writer.prototype.getConfigTags=function(config){return isArray(config)?
config:config&&typeof config=="object"?config.tags:void 0},Writer.prototype.getConfigEscape=function(config){if(config&&
typeof config=="object"&&!isArray(config))return config.escape};var mustache={name:"mustache.js",version:"4.2.0",tags:["\
{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,set templateCache(cache){
defaultWriter.templateCache=cache},get templateCache(){return defaultWriter.templateCache}},defaultWriter=new Writer;return mustache.
clearCache=function(){return defaultWriter.clearCache()},mustache.parse=function(template,tags){return defaultWriter.parse(
template,tags)},mustache.render=function(template,view,partials,config){if(typeof template!="string")throw new TypeError(
'Invalid template! Template should be a "string" but "'+typeStr(template)+'" was given as the first argument for mustach\
e#render(template, view, partials)');return defaultWriter.render(template,view,partials,config)},mustache.escape=escapeHtml,
mustache.Scanner=Scanner,mustache.Context=Context,mustache.Writer=Writer,mustache}))}});var require_axios=__commonJS({"build/axios.cjs"(exports,module){"use strict";module.exports={create(){throw new Error("a\
xios is not part of this build")}}}});var require_unused_https=__commonJS({"build/unused-https.cjs"(exports,module){"use strict";module.exports={}}});var require_src=__commonJS({"node_modules/node-vault/src/index.js"(exports,module){var originalDebug=require_debug()("no\
de-vault"),originalTv4=require_tv4(),originalCommands=require_commands(),originalMustache=require_mustache(),axios=require_axios(),
https=require_unused_https(),EventEmitter=__require("events"),VaultError=class extends Error{},ApiResponseError=class extends VaultError{constructor(message,response){
super(message),this.response={statusCode:response.statusCode,body:response.body}}};module.exports=(config={})=>{let debug=config.
debug||originalDebug,tv4=config.tv4||originalTv4,commands=config.commands||originalCommands,mustache=config.mustache||originalMustache,
rpDefaults={json:!0,resolveWithFullResponse:!0,simple:!1,strictSSL:!process.env.VAULT_SKIP_VERIFY};config.rpDefaults&&Object.
keys(config.rpDefaults).forEach(key=>{rpDefaults[key]=config.rpDefaults[key]});let rp=(()=>{if(config["request-promise"])
return config["request-promise"].defaults(rpDefaults);let baseAgentOptions={};rpDefaults.strictSSL===!1&&(baseAgentOptions.
rejectUnauthorized=!1);let tlsOptionKeys=["ca","cert","key","passphrase","pfx"],configReqOpts=config.requestOptions||{},
defaultAgentOpts={...baseAgentOptions},hasDefaultTls=Object.keys(baseAgentOptions).length>0;tlsOptionKeys.forEach(prop=>{
configReqOpts[prop]!==void 0&&(defaultAgentOpts[prop]=configReqOpts[prop],hasDefaultTls=!0)}),configReqOpts.agentOptions!==
void 0&&(Object.assign(defaultAgentOpts,configReqOpts.agentOptions),hasDefaultTls=!0),configReqOpts.strictSSL!==void 0&&
(defaultAgentOpts.rejectUnauthorized=configReqOpts.strictSSL!==!1,hasDefaultTls=!0);let defaultHttpsAgent=hasDefaultTls?
new https.Agent(defaultAgentOpts):void 0,instance=axios.create({validateStatus:()=>!0,...defaultHttpsAgent?{httpsAgent:defaultHttpsAgent}:
{},...rpDefaults.timeout?{timeout:rpDefaults.timeout}:{}}),configTlsSnapshot={};return tlsOptionKeys.forEach(prop=>{configReqOpts[prop]!==
void 0&&(configTlsSnapshot[prop]=configReqOpts[prop])}),configReqOpts.agentOptions!==void 0&&(configTlsSnapshot.agentOptions=
configReqOpts.agentOptions),configReqOpts.strictSSL!==void 0&&(configTlsSnapshot.strictSSL=configReqOpts.strictSSL),function(options){
let axiosOptions={method:options.method,url:options.uri,headers:{...options.headers}};options.json&&typeof options.json==
"object"&&(axiosOptions.data=options.json),options.timeout!==void 0&&(axiosOptions.timeout=options.timeout),options.httpAgent!==
void 0&&(axiosOptions.httpAgent=options.httpAgent);let hasOverride=!1,perRequestAgentOpts={};return tlsOptionKeys.forEach(
prop=>{options[prop]!==void 0&&(perRequestAgentOpts[prop]=options[prop],options[prop]!==configTlsSnapshot[prop]&&(hasOverride=
!0))}),options.agentOptions!==void 0&&(Object.assign(perRequestAgentOpts,options.agentOptions),options.agentOptions!==configTlsSnapshot.
agentOptions&&(hasOverride=!0)),options.strictSSL!==void 0&&(perRequestAgentOpts.rejectUnauthorized=options.strictSSL!==
!1,options.strictSSL!==configTlsSnapshot.strictSSL&&(hasOverride=!0)),hasOverride?axiosOptions.httpsAgent=new https.Agent(
{...defaultAgentOpts,...perRequestAgentOpts}):options.httpsAgent!==void 0&&(axiosOptions.httpsAgent=options.httpsAgent),
instance(axiosOptions).then(response=>{let requestPath;try{requestPath=new URL(options.uri).pathname}catch{requestPath=options.
uri}return{statusCode:response.status,body:response.data,request:{path:requestPath}}})}})(),client=new EventEmitter;function handleVaultResponse(response){
if(!response)return Promise.reject(new VaultError("No response passed"));if(debug(response.statusCode),response.statusCode!==
200&&response.statusCode!==204){if(response.request.path.match(/sys\/health/)!==null)return Promise.resolve(response.body);
let message;response.body&&response.body.errors&&response.body.errors.length>0?message=response.body.errors[0]:message=`\
Status ${response.statusCode}`;let error=new ApiResponseError(message,response);return Promise.reject(error)}return Promise.
resolve(response.body)}client.handleVaultResponse=handleVaultResponse,client.apiVersion=config.apiVersion||"v1",client.endpoint=
config.endpoint||process.env.VAULT_ADDR||"http://127.0.0.1:8200",client.pathPrefix=config.pathPrefix||process.env.VAULT_PREFIX||
"",client.token=config.token||process.env.VAULT_TOKEN,client.noCustomHTTPVerbs=config.noCustomHTTPVerbs||!1,client.namespace=
config.namespace||process.env.VAULT_NAMESPACE,client.kubernetesPath=config.kubernetesPath||"kubernetes",client.endpoint=
client.endpoint.replace(/\/$/,"");let requestSchema={type:"object",properties:{path:{type:"string"},method:{type:"string"}},
required:["path","method"]};client.request=(options={})=>{if(!tv4.validate(options,requestSchema))return Promise.reject(
tv4.error);let uri=`${client.endpoint}/${client.apiVersion}${client.pathPrefix}${options.path}`;return uri=uri.replace(/&#x2F;/g,
"/"),options.headers=options.headers||{},typeof client.token=="string"&&client.token.length&&(options.headers["X-Vault-T\
oken"]=options.headers["X-Vault-Token"]||client.token),typeof client.namespace=="string"&&client.namespace.length&&(options.
headers["X-Vault-Namespace"]=client.namespace),options.uri=uri,debug(options.method,uri),options.json&&debug(options.json),
rp(options).then(client.handleVaultResponse)},client.help=(path,requestOptions)=>{debug(`help for ${path}`);let options={
...config.requestOptions,...requestOptions};return options.path=`/${path}?help=1`,options.method="GET",client.request(options)},
client.write=(path,data,requestOptions)=>{debug("write %o to %s",data,path);let options={...config.requestOptions,...requestOptions};
return options.path=`/${path}`,options.json=data,options.method="POST",client.request(options)},client.update=(path,data,requestOptions)=>{
debug("update %o to %s",data,path);let options={...config.requestOptions,...requestOptions};return options.path=`/${path}`,
options.json=data,options.method="PATCH",options.headers={"Content-Type":"application/merge-patch+json"},client.request(
options)},client.read=(path,requestOptions)=>{debug(`read ${path}`);let options={...config.requestOptions,...requestOptions};
return options.path=`/${path}`,options.method="GET",client.request(options)},client.list=(path,requestOptions)=>{debug(`\
list ${path}`);let options={...config.requestOptions,...requestOptions};return options.path=`/${path}`,client.noCustomHTTPVerbs?
(options.path=`/${path}?list=1`,options.method="GET"):(options.path=`/${path}`,options.method="LIST"),client.request(options)},
client.delete=(path,requestOptions)=>{debug(`delete ${path}`);let options={...config.requestOptions,...requestOptions};return options.
path=`/${path}`,options.method="DELETE",client.request(options)};function validate(json,schema){return schema===void 0||
tv4.validate(json,schema)?Promise.resolve():(debug(tv4.error.dataPath),debug(tv4.error.message),Promise.reject(tv4.error))}
function extendOptions(conf,options,args={}){if(!(Object.keys(args).length>0))return Promise.resolve(options);let querySchema=conf.
schema.query;if(querySchema){let params=[];for(let key of Object.keys(querySchema.properties))key in args&&params.push(`${key}\
=${encodeURIComponent(args[key])}`);params.length>0&&(options.path+=`?${params.join("&")}`)}let reqSchema=conf.schema.req;
if(reqSchema){let json={};for(let key of Object.keys(reqSchema.properties))key in args&&(json[key]=args[key]);Object.keys(
json).length>0&&(options.json=json)}return Promise.resolve(options)}function generateFunction(name,conf){client[name]=(args={})=>{
let options={...config.requestOptions,...args.requestOptions};if(options.method=conf.method,options.path=mustache.render(
conf.path,args),!conf.schema)return(options.method==="POST"||options.method==="PUT")&&(options.json=args),client.request(
options);let promise=validate(args,conf.schema.req).then(()=>validate(args,conf.schema.query)).then(()=>extendOptions(conf,
options,args)).then(extendedOptions=>client.request(extendedOptions));return conf.tokenSource&&(promise=promise.then(response=>{
let candidateToken=response.auth&&response.auth.client_token;return candidateToken&&(client.token=candidateToken),response})),
promise}}client.generateFunction=generateFunction,client.commands=commands;let assignFunctions=commandName=>generateFunction(
commandName,commands[commandName]);Object.keys(commands).forEach(assignFunctions);let tokenRenewalTimer=null;client.startTokenRenewal=
(opts={})=>{let renewFraction=opts.renewFraction||.8,increment=opts.increment;client.stopTokenRenewal();function scheduleRenewal(ttl2){
let delay=Math.max(1,Math.floor(ttl2*renewFraction))*1e3;tokenRenewalTimer=setTimeout(()=>{let renewArgs=increment!=null?
{increment}:{};client.tokenRenewSelf(renewArgs).then(result=>{client.emit("token:renewed",result);let newTtl=result.auth&&
result.auth.lease_duration,renewable=result.auth&&result.auth.renewable;newTtl>0&&renewable!==!1?scheduleRenewal(newTtl):
(tokenRenewalTimer=null,client.emit("token:expired"))}).catch(err=>{tokenRenewalTimer=null,client.emit("token:error:rene\
w",err)})},delay),tokenRenewalTimer.unref&&tokenRenewalTimer.unref()}let ttl=opts.ttl;return ttl!=null&&ttl>0?(scheduleRenewal(
ttl),Promise.resolve()):client.tokenLookupSelf().then(result=>{let currentTtl=result.data&&result.data.ttl;return currentTtl>
0&&scheduleRenewal(currentTtl),result})},client.stopTokenRenewal=()=>{tokenRenewalTimer&&(clearTimeout(tokenRenewalTimer),
tokenRenewalTimer=null)};let leaseTimers={};return client.startLeaseRenewal=(leaseId,leaseDuration,opts={})=>{if(!leaseId)
throw new VaultError("leaseId is required");if(!leaseDuration||leaseDuration<=0)throw new VaultError("leaseDuration must\
 be positive");let renewFraction=opts.renewFraction||.8,increment=opts.increment;client.stopLeaseRenewal(leaseId);function scheduleRenewal(duration){
let delay=Math.max(1,Math.floor(duration*renewFraction))*1e3,timer=setTimeout(()=>{let renewArgs={lease_id:leaseId};increment!=
null&&(renewArgs.increment=increment),client.renew(renewArgs).then(result=>{client.emit("lease:renewed",{leaseId,result}),
result.lease_duration>0&&result.renewable!==!1?scheduleRenewal(result.lease_duration):(delete leaseTimers[leaseId],client.
emit("lease:expired",{leaseId}))}).catch(err=>{delete leaseTimers[leaseId],client.emit("lease:error:renew",{leaseId,error:err})})},
delay);timer.unref&&timer.unref(),leaseTimers[leaseId]=timer}scheduleRenewal(leaseDuration)},client.stopLeaseRenewal=leaseId=>{
leaseTimers[leaseId]&&(clearTimeout(leaseTimers[leaseId]),delete leaseTimers[leaseId])},client.stopAllRenewals=()=>{client.
stopTokenRenewal(),Object.keys(leaseTimers).forEach(id=>{clearTimeout(leaseTimers[id]),delete leaseTimers[id]})},client}}});export default require_src();
