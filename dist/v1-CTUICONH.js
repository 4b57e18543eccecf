const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{require_safe_buffer}from"./chunk-NXJMCH7R.js";import{__commonJS,__require}from"./chunk-6FW24UKP.js";var require_protos=__commonJS({"node_modules/@google-cloud/secret-manager/build/protos/protos.json"(exports,module){module.
exports={nested:{google:{nested:{cloud:{nested:{secretmanager:{nested:{v1:{options:{csharp_namespace:"Google.Cloud.Secre\
tManager.V1",go_package:"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb;secretmanagerpb",java_multiple_files:!0,
java_outer_classname:"ServiceProto",java_package:"com.google.cloud.secretmanager.v1",objc_class_prefix:"GSM",php_namespace:"\
Google\\Cloud\\SecretManager\\V1",ruby_package:"Google::Cloud::SecretManager::V1"},nested:{Secret:{options:{"(google.api\
.resource).type":"secretmanager.googleapis.com/Secret","(google.api.resource).pattern":"projects/{project}/locations/{lo\
cation}/secrets/{secret}","(google.api.resource).plural":"secrets","(google.api.resource).singular":"secret"},oneofs:{expiration:{
oneof:["expireTime","ttl"]}},fields:{name:{type:"string",id:1,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},replication:{
type:"Replication",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}},createTime:{type:"google.protobuf.Timestamp",
id:3,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},labels:{keyType:"string",type:"string",id:4},topics:{rule:"r\
epeated",type:"Topic",id:5,options:{"(google.api.field_behavior)":"OPTIONAL"}},expireTime:{type:"google.protobuf.Timesta\
mp",id:6,options:{"(google.api.field_behavior)":"OPTIONAL"}},ttl:{type:"google.protobuf.Duration",id:7,options:{"(google\
.api.field_behavior)":"INPUT_ONLY"}},etag:{type:"string",id:8,options:{"(google.api.field_behavior)":"OPTIONAL"}},rotation:{
type:"Rotation",id:9,options:{"(google.api.field_behavior)":"OPTIONAL"}},versionAliases:{keyType:"string",type:"int64",id:11,
options:{"(google.api.field_behavior)":"OPTIONAL"}},annotations:{keyType:"string",type:"string",id:13,options:{"(google.\
api.field_behavior)":"OPTIONAL"}},versionDestroyTtl:{type:"google.protobuf.Duration",id:14,options:{"(google.api.field_b\
ehavior)":"OPTIONAL"}},customerManagedEncryption:{type:"CustomerManagedEncryption",id:15,options:{"(google.api.field_beh\
avior)":"OPTIONAL"}},tags:{keyType:"string",type:"string",id:16,options:{"(google.api.field_behavior)":"OPTIONAL"}},secretType:{
type:"SecretType",id:17,options:{"(google.api.field_behavior)":"OPTIONAL"}},policyMember:{type:"google.iam.v1.ResourcePo\
licyMember",id:18,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}}},nested:{SecretType:{values:{SECRET_TYPE_UNSPECIFIED:0,
CLOUD_SQL_DB_CREDENTIALS:1,ACCESS_KEY:2,CERTIFICATE:3,OTHER_DB_CREDENTIALS:4,OTHER:50}}}},SecretVersion:{options:{"(goog\
le.api.resource).type":"secretmanager.googleapis.com/SecretVersion","(google.api.resource).pattern":"projects/{project}/\
locations/{location}/secrets/{secret}/versions/{secret_version}","(google.api.resource).plural":"secretVersions","(googl\
e.api.resource).singular":"secretVersion"},fields:{name:{type:"string",id:1,options:{"(google.api.field_behavior)":"OUTP\
UT_ONLY"}},createTime:{type:"google.protobuf.Timestamp",id:2,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},destroyTime:{
type:"google.protobuf.Timestamp",id:3,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},state:{type:"State",id:4,options:{
"(google.api.field_behavior)":"OUTPUT_ONLY"}},replicationStatus:{type:"ReplicationStatus",id:5},etag:{type:"string",id:6,
options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},clientSpecifiedPayloadChecksum:{type:"bool",id:7,options:{"(googl\
e.api.field_behavior)":"OUTPUT_ONLY"}},scheduledDestroyTime:{type:"google.protobuf.Timestamp",id:8,options:{"(google.api\
.field_behavior)":"OUTPUT_ONLY"}},customerManagedEncryption:{type:"CustomerManagedEncryptionStatus",id:9,options:{"(goog\
le.api.field_behavior)":"OUTPUT_ONLY"}}},nested:{State:{values:{STATE_UNSPECIFIED:0,ENABLED:1,DISABLED:2,DESTROYED:3}}}},
Replication:{oneofs:{replication:{oneof:["automatic","userManaged"]}},fields:{automatic:{type:"Automatic",id:1},userManaged:{
type:"UserManaged",id:2}},nested:{Automatic:{fields:{customerManagedEncryption:{type:"CustomerManagedEncryption",id:1,options:{
"(google.api.field_behavior)":"OPTIONAL"}}}},UserManaged:{fields:{replicas:{rule:"repeated",type:"Replica",id:1,options:{
"(google.api.field_behavior)":"REQUIRED"}}},nested:{Replica:{fields:{location:{type:"string",id:1},customerManagedEncryption:{
type:"CustomerManagedEncryption",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}}}}}}}},CustomerManagedEncryption:{
fields:{kmsKeyName:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED"}}}},ReplicationStatus:{oneofs:{
replicationStatus:{oneof:["automatic","userManaged"]}},fields:{automatic:{type:"AutomaticStatus",id:1},userManaged:{type:"\
UserManagedStatus",id:2}},nested:{AutomaticStatus:{fields:{customerManagedEncryption:{type:"CustomerManagedEncryptionSta\
tus",id:1,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},UserManagedStatus:{fields:{replicas:{rule:"repeated",
type:"ReplicaStatus",id:1,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}}},nested:{ReplicaStatus:{fields:{location:{
type:"string",id:1,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},customerManagedEncryption:{type:"CustomerManag\
edEncryptionStatus",id:2,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}}}}}},CustomerManagedEncryptionStatus:{fields:{
kmsKeyVersionName:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED"}}}},Topic:{options:{"(google.api\
.resource).type":"pubsub.googleapis.com/Topic","(google.api.resource).pattern":"projects/{project}/topics/{topic}"},fields:{
name:{type:"string",id:1,options:{"(google.api.field_behavior)":"IDENTIFIER"}}}},Rotation:{fields:{nextRotationTime:{type:"\
google.protobuf.Timestamp",id:1,options:{"(google.api.field_behavior)":"OPTIONAL"}},rotationPeriod:{type:"google.protobu\
f.Duration",id:2,options:{"(google.api.field_behavior)":"INPUT_ONLY"}},managedRotationStatus:{type:"ManagedRotationStatu\
s",id:3,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}}},nested:{ManagedRotationStatus:{fields:{state:{type:"Stat\
e",id:1,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},error:{type:"google.rpc.Status",id:2,options:{"(google.ap\
i.field_behavior)":"OUTPUT_ONLY"}}},nested:{State:{values:{STATE_UNSPECIFIED:0,ACTIVE:1,INACTIVE:2}}}}}},SecretPayload:{
oneofs:{_dataCrc32c:{oneof:["dataCrc32c"]}},fields:{data:{type:"bytes",id:1},dataCrc32c:{type:"int64",id:2,options:{"(go\
ogle.api.field_behavior)":"OPTIONAL",proto3_optional:!0}}}},SecretManagerService:{options:{"(google.api.default_host)":"\
secretmanager.googleapis.com","(google.api.oauth_scopes)":"https://www.googleapis.com/auth/cloud-platform"},methods:{ListSecrets:{
requestType:"ListSecretsRequest",responseType:"ListSecretsResponse",options:{"(google.api.http).get":"/v1/{parent=projec\
ts/*}/secrets","(google.api.http).additional_bindings.get":"/v1/{parent=projects/*/locations/*}/secrets","(google.api.me\
thod_signature)":"parent"},parsedOptions:[{"(google.api.http)":{get:"/v1/{parent=projects/*}/secrets",additional_bindings:{
get:"/v1/{parent=projects/*/locations/*}/secrets"}}},{"(google.api.method_signature)":"parent"}]},CreateSecret:{requestType:"\
CreateSecretRequest",responseType:"Secret",options:{"(google.api.http).post":"/v1/{parent=projects/*}/secrets","(google.\
api.http).body":"secret","(google.api.http).additional_bindings.post":"/v1/{parent=projects/*/locations/*}/secrets","(go\
ogle.api.http).additional_bindings.body":"secret","(google.api.method_signature)":"parent,secret_id,secret"},parsedOptions:[
{"(google.api.http)":{post:"/v1/{parent=projects/*}/secrets",body:"secret",additional_bindings:{post:"/v1/{parent=projec\
ts/*/locations/*}/secrets",body:"secret"}}},{"(google.api.method_signature)":"parent,secret_id,secret"}]},AddSecretVersion:{
requestType:"AddSecretVersionRequest",responseType:"SecretVersion",options:{"(google.api.http).post":"/v1/{parent=projec\
ts/*/secrets/*}:addVersion","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1/{parent=proje\
cts/*/locations/*/secrets/*}:addVersion","(google.api.http).additional_bindings.body":"*","(google.api.method_signature)":"\
parent,payload"},parsedOptions:[{"(google.api.http)":{post:"/v1/{parent=projects/*/secrets/*}:addVersion",body:"*",additional_bindings:{
post:"/v1/{parent=projects/*/locations/*/secrets/*}:addVersion",body:"*"}}},{"(google.api.method_signature)":"parent,pay\
load"}]},GetSecret:{requestType:"GetSecretRequest",responseType:"Secret",options:{"(google.api.http).get":"/v1/{name=pro\
jects/*/secrets/*}","(google.api.http).additional_bindings.get":"/v1/{name=projects/*/locations/*/secrets/*}","(google.a\
pi.method_signature)":"name"},parsedOptions:[{"(google.api.http)":{get:"/v1/{name=projects/*/secrets/*}",additional_bindings:{
get:"/v1/{name=projects/*/locations/*/secrets/*}"}}},{"(google.api.method_signature)":"name"}]},UpdateSecret:{requestType:"\
UpdateSecretRequest",responseType:"Secret",options:{"(google.api.http).patch":"/v1/{secret.name=projects/*/secrets/*}","\
(google.api.http).body":"secret","(google.api.http).additional_bindings.patch":"/v1/{secret.name=projects/*/locations/*/\
secrets/*}","(google.api.http).additional_bindings.body":"secret","(google.api.method_signature)":"secret,update_mask"},
parsedOptions:[{"(google.api.http)":{patch:"/v1/{secret.name=projects/*/secrets/*}",body:"secret",additional_bindings:{patch:"\
/v1/{secret.name=projects/*/locations/*/secrets/*}",body:"secret"}}},{"(google.api.method_signature)":"secret,update_mas\
k"}]},DeleteSecret:{requestType:"DeleteSecretRequest",responseType:"google.protobuf.Empty",options:{"(google.api.http).d\
elete":"/v1/{name=projects/*/secrets/*}","(google.api.http).additional_bindings.delete":"/v1/{name=projects/*/locations/\
*/secrets/*}","(google.api.method_signature)":"name"},parsedOptions:[{"(google.api.http)":{delete:"/v1/{name=projects/*/\
secrets/*}",additional_bindings:{delete:"/v1/{name=projects/*/locations/*/secrets/*}"}}},{"(google.api.method_signature)":"\
name"}]},ListSecretVersions:{requestType:"ListSecretVersionsRequest",responseType:"ListSecretVersionsResponse",options:{
"(google.api.http).get":"/v1/{parent=projects/*/secrets/*}/versions","(google.api.http).additional_bindings.get":"/v1/{p\
arent=projects/*/locations/*/secrets/*}/versions","(google.api.method_signature)":"parent"},parsedOptions:[{"(google.api\
.http)":{get:"/v1/{parent=projects/*/secrets/*}/versions",additional_bindings:{get:"/v1/{parent=projects/*/locations/*/s\
ecrets/*}/versions"}}},{"(google.api.method_signature)":"parent"}]},GetSecretVersion:{requestType:"GetSecretVersionReque\
st",responseType:"SecretVersion",options:{"(google.api.http).get":"/v1/{name=projects/*/secrets/*/versions/*}","(google.\
api.http).additional_bindings.get":"/v1/{name=projects/*/locations/*/secrets/*/versions/*}","(google.api.method_signatur\
e)":"name"},parsedOptions:[{"(google.api.http)":{get:"/v1/{name=projects/*/secrets/*/versions/*}",additional_bindings:{get:"\
/v1/{name=projects/*/locations/*/secrets/*/versions/*}"}}},{"(google.api.method_signature)":"name"}]},AccessSecretVersion:{
requestType:"AccessSecretVersionRequest",responseType:"AccessSecretVersionResponse",options:{"(google.api.http).get":"/v\
1/{name=projects/*/secrets/*/versions/*}:access","(google.api.http).additional_bindings.get":"/v1/{name=projects/*/locat\
ions/*/secrets/*/versions/*}:access","(google.api.method_signature)":"name"},parsedOptions:[{"(google.api.http)":{get:"/\
v1/{name=projects/*/secrets/*/versions/*}:access",additional_bindings:{get:"/v1/{name=projects/*/locations/*/secrets/*/v\
ersions/*}:access"}}},{"(google.api.method_signature)":"name"}]},DisableSecretVersion:{requestType:"DisableSecretVersion\
Request",responseType:"SecretVersion",options:{"(google.api.http).post":"/v1/{name=projects/*/secrets/*/versions/*}:disa\
ble","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1/{name=projects/*/locations/*/secrets\
/*/versions/*}:disable","(google.api.http).additional_bindings.body":"*","(google.api.method_signature)":"name"},parsedOptions:[
{"(google.api.http)":{post:"/v1/{name=projects/*/secrets/*/versions/*}:disable",body:"*",additional_bindings:{post:"/v1/\
{name=projects/*/locations/*/secrets/*/versions/*}:disable",body:"*"}}},{"(google.api.method_signature)":"name"}]},EnableSecretVersion:{
requestType:"EnableSecretVersionRequest",responseType:"SecretVersion",options:{"(google.api.http).post":"/v1/{name=proje\
cts/*/secrets/*/versions/*}:enable","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1/{name\
=projects/*/locations/*/secrets/*/versions/*}:enable","(google.api.http).additional_bindings.body":"*","(google.api.meth\
od_signature)":"name"},parsedOptions:[{"(google.api.http)":{post:"/v1/{name=projects/*/secrets/*/versions/*}:enable",body:"\
*",additional_bindings:{post:"/v1/{name=projects/*/locations/*/secrets/*/versions/*}:enable",body:"*"}}},{"(google.api.m\
ethod_signature)":"name"}]},DestroySecretVersion:{requestType:"DestroySecretVersionRequest",responseType:"SecretVersion",
options:{"(google.api.http).post":"/v1/{name=projects/*/secrets/*/versions/*}:destroy","(google.api.http).body":"*","(go\
ogle.api.http).additional_bindings.post":"/v1/{name=projects/*/locations/*/secrets/*/versions/*}:destroy","(google.api.h\
ttp).additional_bindings.body":"*","(google.api.method_signature)":"name"},parsedOptions:[{"(google.api.http)":{post:"/v\
1/{name=projects/*/secrets/*/versions/*}:destroy",body:"*",additional_bindings:{post:"/v1/{name=projects/*/locations/*/s\
ecrets/*/versions/*}:destroy",body:"*"}}},{"(google.api.method_signature)":"name"}]},SetIamPolicy:{requestType:"google.i\
am.v1.SetIamPolicyRequest",responseType:"google.iam.v1.Policy",options:{"(google.api.http).post":"/v1/{resource=projects\
/*/secrets/*}:setIamPolicy","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1/{resource=pro\
jects/*/locations/*/secrets/*}:setIamPolicy","(google.api.http).additional_bindings.body":"*"},parsedOptions:[{"(google.\
api.http)":{post:"/v1/{resource=projects/*/secrets/*}:setIamPolicy",body:"*",additional_bindings:{post:"/v1/{resource=pr\
ojects/*/locations/*/secrets/*}:setIamPolicy",body:"*"}}}]},GetIamPolicy:{requestType:"google.iam.v1.GetIamPolicyRequest",
responseType:"google.iam.v1.Policy",options:{"(google.api.http).get":"/v1/{resource=projects/*/secrets/*}:getIamPolicy",
"(google.api.http).additional_bindings.get":"/v1/{resource=projects/*/locations/*/secrets/*}:getIamPolicy"},parsedOptions:[
{"(google.api.http)":{get:"/v1/{resource=projects/*/secrets/*}:getIamPolicy",additional_bindings:{get:"/v1/{resource=pro\
jects/*/locations/*/secrets/*}:getIamPolicy"}}}]},TestIamPermissions:{requestType:"google.iam.v1.TestIamPermissionsReque\
st",responseType:"google.iam.v1.TestIamPermissionsResponse",options:{"(google.api.http).post":"/v1/{resource=projects/*/\
secrets/*}:testIamPermissions","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1/{resource=\
projects/*/locations/*/secrets/*}:testIamPermissions","(google.api.http).additional_bindings.body":"*"},parsedOptions:[{
"(google.api.http)":{post:"/v1/{resource=projects/*/secrets/*}:testIamPermissions",body:"*",additional_bindings:{post:"/\
v1/{resource=projects/*/locations/*/secrets/*}:testIamPermissions",body:"*"}}}]},EnableManagedRotation:{requestType:"Ena\
bleManagedRotationRequest",responseType:"SecretVersion",options:{"(google.api.http).post":"/v1/{parent=projects/*/secret\
s/*}:enableManagedRotation","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1/{parent=proje\
cts/*/locations/*/secrets/*}:enableManagedRotation","(google.api.http).additional_bindings.body":"*","(google.api.method\
_signature)":"parent,cloud_sql_single_user_credentials"},parsedOptions:[{"(google.api.http)":{post:"/v1/{parent=projects\
/*/secrets/*}:enableManagedRotation",body:"*",additional_bindings:{post:"/v1/{parent=projects/*/locations/*/secrets/*}:e\
nableManagedRotation",body:"*"}}},{"(google.api.method_signature)":"parent,cloud_sql_single_user_credentials"}]},RotateSecret:{
requestType:"RotateSecretRequest",responseType:"SecretVersion",options:{"(google.api.http).post":"/v1/{parent=projects/*\
/secrets/*}:rotateSecret","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1/{parent=project\
s/*/locations/*/secrets/*}:rotateSecret","(google.api.http).additional_bindings.body":"*","(google.api.method_signature)":"\
parent"},parsedOptions:[{"(google.api.http)":{post:"/v1/{parent=projects/*/secrets/*}:rotateSecret",body:"*",additional_bindings:{
post:"/v1/{parent=projects/*/locations/*/secrets/*}:rotateSecret",body:"*"}}},{"(google.api.method_signature)":"parent"}]}}},
ListSecretsRequest:{fields:{parent:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.re\
source_reference).child_type":"secretmanager.googleapis.com/Secret"}},pageSize:{type:"int32",id:2,options:{"(google.api.\
field_behavior)":"OPTIONAL"}},pageToken:{type:"string",id:3,options:{"(google.api.field_behavior)":"OPTIONAL"}},filter:{
type:"string",id:4,options:{"(google.api.field_behavior)":"OPTIONAL"}}}},ListSecretsResponse:{fields:{secrets:{rule:"rep\
eated",type:"Secret",id:1},nextPageToken:{type:"string",id:2},totalSize:{type:"int32",id:3}}},CreateSecretRequest:{fields:{
parent:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"\
secretmanager.googleapis.com/Secret"}},secretId:{type:"string",id:2,options:{"(google.api.field_behavior)":"REQUIRED"}},
secret:{type:"Secret",id:3,options:{"(google.api.field_behavior)":"REQUIRED"}}}},AddSecretVersionRequest:{fields:{parent:{
type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanag\
er.googleapis.com/Secret"}},payload:{type:"SecretPayload",id:2,options:{"(google.api.field_behavior)":"REQUIRED"}}}},EnableManagedRotationRequest:{
oneofs:{credentials:{oneof:["cloudSqlSingleUserCredentials"]}},fields:{parent:{type:"string",id:1,options:{"(google.api.\
field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.googleapis.com/Secret"}},cloudSqlSingleUserCredentials:{
type:"CloudSQLSingleUserCredentials",id:2}},nested:{CloudSQLSingleUserCredentials:{fields:{instanceId:{type:"string",id:1,
options:{"(google.api.field_behavior)":"REQUIRED"}},username:{type:"string",id:2,options:{"(google.api.field_behavior)":"\
REQUIRED"}},password:{type:"string",id:3,options:{"(google.api.field_behavior)":"OPTIONAL"}}}}}},RotateSecretRequest:{fields:{
parent:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"sec\
retmanager.googleapis.com/Secret"}}}},GetSecretRequest:{fields:{name:{type:"string",id:1,options:{"(google.api.field_beh\
avior)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.googleapis.com/Secret"}}}},ListSecretVersionsRequest:{
fields:{parent:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).ty\
pe":"secretmanager.googleapis.com/Secret"}},pageSize:{type:"int32",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}},
pageToken:{type:"string",id:3,options:{"(google.api.field_behavior)":"OPTIONAL"}},filter:{type:"string",id:4,options:{"(\
google.api.field_behavior)":"OPTIONAL"}}}},ListSecretVersionsResponse:{fields:{versions:{rule:"repeated",type:"SecretVer\
sion",id:1},nextPageToken:{type:"string",id:2},totalSize:{type:"int32",id:3}}},GetSecretVersionRequest:{fields:{name:{type:"\
string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.goo\
gleapis.com/SecretVersion"}}}},UpdateSecretRequest:{fields:{secret:{type:"Secret",id:1,options:{"(google.api.field_behav\
ior)":"REQUIRED"}},updateMask:{type:"google.protobuf.FieldMask",id:2,options:{"(google.api.field_behavior)":"REQUIRED"}}}},
AccessSecretVersionRequest:{fields:{name:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.\
api.resource_reference).type":"secretmanager.googleapis.com/SecretVersion"}}}},AccessSecretVersionResponse:{fields:{name:{
type:"string",id:1,options:{"(google.api.resource_reference).type":"secretmanager.googleapis.com/SecretVersion"}},payload:{
type:"SecretPayload",id:2}}},DeleteSecretRequest:{fields:{name:{type:"string",id:1,options:{"(google.api.field_behavior)":"\
REQUIRED","(google.api.resource_reference).type":"secretmanager.googleapis.com/Secret"}},etag:{type:"string",id:2,options:{
"(google.api.field_behavior)":"OPTIONAL"}}}},DisableSecretVersionRequest:{fields:{name:{type:"string",id:1,options:{"(go\
ogle.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.googleapis.com/SecretVersion"}},
etag:{type:"string",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}}}},EnableSecretVersionRequest:{fields:{name:{
type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanag\
er.googleapis.com/SecretVersion"}},etag:{type:"string",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}}}},DestroySecretVersionRequest:{
fields:{name:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"\
secretmanager.googleapis.com/SecretVersion"}},etag:{type:"string",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}}}}}},
v1beta2:{options:{csharp_namespace:"Google.Cloud.SecretManager.V1Beta2",go_package:"cloud.google.com/go/secretmanager/ap\
iv1beta2/secretmanagerpb;secretmanagerpb",java_multiple_files:!0,java_outer_classname:"ServiceProto",java_package:"com.g\
oogle.cloud.secretmanager.v1beta2",objc_class_prefix:"GSM",php_namespace:"Google\\Cloud\\SecretManager\\V1beta2",ruby_package:"\
Google::Cloud::SecretManager::V1beta2"},nested:{Secret:{options:{"(google.api.resource).type":"secretmanager.googleapis.\
com/Secret","(google.api.resource).pattern":"projects/{project}/locations/{location}/secrets/{secret}","(google.api.reso\
urce).plural":"secrets","(google.api.resource).singular":"secret"},oneofs:{expiration:{oneof:["expireTime","ttl"]}},fields:{
name:{type:"string",id:1,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},replication:{type:"Replication",id:2,options:{
"(google.api.field_behavior)":"OPTIONAL"}},createTime:{type:"google.protobuf.Timestamp",id:3,options:{"(google.api.field\
_behavior)":"OUTPUT_ONLY"}},labels:{keyType:"string",type:"string",id:4},topics:{rule:"repeated",type:"Topic",id:5,options:{
"(google.api.field_behavior)":"OPTIONAL"}},expireTime:{type:"google.protobuf.Timestamp",id:6,options:{"(google.api.field\
_behavior)":"OPTIONAL"}},ttl:{type:"google.protobuf.Duration",id:7,options:{"(google.api.field_behavior)":"INPUT_ONLY"}},
etag:{type:"string",id:8,options:{"(google.api.field_behavior)":"OPTIONAL"}},rotation:{type:"Rotation",id:9,options:{"(g\
oogle.api.field_behavior)":"OPTIONAL"}},versionAliases:{keyType:"string",type:"int64",id:11,options:{"(google.api.field_\
behavior)":"OPTIONAL"}},annotations:{keyType:"string",type:"string",id:13,options:{"(google.api.field_behavior)":"OPTION\
AL"}},versionDestroyTtl:{type:"google.protobuf.Duration",id:14,options:{"(google.api.field_behavior)":"OPTIONAL"}},customerManagedEncryption:{
type:"CustomerManagedEncryption",id:15,options:{"(google.api.field_behavior)":"OPTIONAL"}}}},SecretVersion:{options:{"(g\
oogle.api.resource).type":"secretmanager.googleapis.com/SecretVersion","(google.api.resource).pattern":"projects/{projec\
t}/locations/{location}/secrets/{secret}/versions/{secret_version}","(google.api.resource).plural":"secretVersions","(go\
ogle.api.resource).singular":"secretVersion"},fields:{name:{type:"string",id:1,options:{"(google.api.field_behavior)":"O\
UTPUT_ONLY"}},createTime:{type:"google.protobuf.Timestamp",id:2,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},destroyTime:{
type:"google.protobuf.Timestamp",id:3,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},state:{type:"State",id:4,options:{
"(google.api.field_behavior)":"OUTPUT_ONLY"}},replicationStatus:{type:"ReplicationStatus",id:5},etag:{type:"string",id:6,
options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},clientSpecifiedPayloadChecksum:{type:"bool",id:7,options:{"(googl\
e.api.field_behavior)":"OUTPUT_ONLY"}},scheduledDestroyTime:{type:"google.protobuf.Timestamp",id:8,options:{"(google.api\
.field_behavior)":"OUTPUT_ONLY"}},customerManagedEncryption:{type:"CustomerManagedEncryptionStatus",id:9,options:{"(goog\
le.api.field_behavior)":"OUTPUT_ONLY"}}},nested:{State:{values:{STATE_UNSPECIFIED:0,ENABLED:1,DISABLED:2,DESTROYED:3}}}},
Replication:{oneofs:{replication:{oneof:["automatic","userManaged"]}},fields:{automatic:{type:"Automatic",id:1},userManaged:{
type:"UserManaged",id:2}},nested:{Automatic:{fields:{customerManagedEncryption:{type:"CustomerManagedEncryption",id:1,options:{
"(google.api.field_behavior)":"OPTIONAL"}}}},UserManaged:{fields:{replicas:{rule:"repeated",type:"Replica",id:1,options:{
"(google.api.field_behavior)":"REQUIRED"}}},nested:{Replica:{fields:{location:{type:"string",id:1},customerManagedEncryption:{
type:"CustomerManagedEncryption",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}}}}}}}},CustomerManagedEncryption:{
fields:{kmsKeyName:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED"}}}},ReplicationStatus:{oneofs:{
replicationStatus:{oneof:["automatic","userManaged"]}},fields:{automatic:{type:"AutomaticStatus",id:1},userManaged:{type:"\
UserManagedStatus",id:2}},nested:{AutomaticStatus:{fields:{customerManagedEncryption:{type:"CustomerManagedEncryptionSta\
tus",id:1,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},UserManagedStatus:{fields:{replicas:{rule:"repeated",
type:"ReplicaStatus",id:1,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}}},nested:{ReplicaStatus:{fields:{location:{
type:"string",id:1,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},customerManagedEncryption:{type:"CustomerManag\
edEncryptionStatus",id:2,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}}}}}},CustomerManagedEncryptionStatus:{fields:{
kmsKeyVersionName:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED"}}}},Topic:{options:{"(google.api\
.resource).type":"pubsub.googleapis.com/Topic","(google.api.resource).pattern":"projects/{project}/topics/{topic}"},fields:{
name:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED"}}}},Rotation:{fields:{nextRotationTime:{type:"\
google.protobuf.Timestamp",id:1,options:{"(google.api.field_behavior)":"OPTIONAL"}},rotationPeriod:{type:"google.protobu\
f.Duration",id:2,options:{"(google.api.field_behavior)":"INPUT_ONLY"}}}},SecretPayload:{oneofs:{_dataCrc32c:{oneof:["dat\
aCrc32c"]}},fields:{data:{type:"bytes",id:1},dataCrc32c:{type:"int64",id:2,options:{"(google.api.field_behavior)":"OPTIO\
NAL",proto3_optional:!0}}}},SecretManagerService:{options:{"(google.api.default_host)":"secretmanager.googleapis.com","(\
google.api.oauth_scopes)":"https://www.googleapis.com/auth/cloud-platform"},methods:{ListSecrets:{requestType:"ListSecre\
tsRequest",responseType:"ListSecretsResponse",options:{"(google.api.http).get":"/v1beta2/{parent=projects/*}/secrets","(\
google.api.http).additional_bindings.get":"/v1beta2/{parent=projects/*/locations/*}/secrets","(google.api.method_signatu\
re)":"parent"},parsedOptions:[{"(google.api.http)":{get:"/v1beta2/{parent=projects/*}/secrets",additional_bindings:{get:"\
/v1beta2/{parent=projects/*/locations/*}/secrets"}}},{"(google.api.method_signature)":"parent"}]},CreateSecret:{requestType:"\
CreateSecretRequest",responseType:"Secret",options:{"(google.api.http).post":"/v1beta2/{parent=projects/*}/secrets","(go\
ogle.api.http).body":"secret","(google.api.http).additional_bindings.post":"/v1beta2/{parent=projects/*/locations/*}/sec\
rets","(google.api.http).additional_bindings.body":"secret","(google.api.method_signature)":"parent,secret_id,secret"},parsedOptions:[
{"(google.api.http)":{post:"/v1beta2/{parent=projects/*}/secrets",body:"secret",additional_bindings:{post:"/v1beta2/{par\
ent=projects/*/locations/*}/secrets",body:"secret"}}},{"(google.api.method_signature)":"parent,secret_id,secret"}]},AddSecretVersion:{
requestType:"AddSecretVersionRequest",responseType:"SecretVersion",options:{"(google.api.http).post":"/v1beta2/{parent=p\
rojects/*/secrets/*}:addVersion","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1beta2/{pa\
rent=projects/*/locations/*/secrets/*}:addVersion","(google.api.http).additional_bindings.body":"*","(google.api.method_\
signature)":"parent,payload"},parsedOptions:[{"(google.api.http)":{post:"/v1beta2/{parent=projects/*/secrets/*}:addVersi\
on",body:"*",additional_bindings:{post:"/v1beta2/{parent=projects/*/locations/*/secrets/*}:addVersion",body:"*"}}},{"(go\
ogle.api.method_signature)":"parent,payload"}]},GetSecret:{requestType:"GetSecretRequest",responseType:"Secret",options:{
"(google.api.http).get":"/v1beta2/{name=projects/*/secrets/*}","(google.api.http).additional_bindings.get":"/v1beta2/{na\
me=projects/*/locations/*/secrets/*}","(google.api.method_signature)":"name"},parsedOptions:[{"(google.api.http)":{get:"\
/v1beta2/{name=projects/*/secrets/*}",additional_bindings:{get:"/v1beta2/{name=projects/*/locations/*/secrets/*}"}}},{"(\
google.api.method_signature)":"name"}]},UpdateSecret:{requestType:"UpdateSecretRequest",responseType:"Secret",options:{"\
(google.api.http).patch":"/v1beta2/{secret.name=projects/*/secrets/*}","(google.api.http).body":"secret","(google.api.ht\
tp).additional_bindings.patch":"/v1beta2/{secret.name=projects/*/locations/*/secrets/*}","(google.api.http).additional_b\
indings.body":"secret","(google.api.method_signature)":"secret,update_mask"},parsedOptions:[{"(google.api.http)":{patch:"\
/v1beta2/{secret.name=projects/*/secrets/*}",body:"secret",additional_bindings:{patch:"/v1beta2/{secret.name=projects/*/\
locations/*/secrets/*}",body:"secret"}}},{"(google.api.method_signature)":"secret,update_mask"}]},DeleteSecret:{requestType:"\
DeleteSecretRequest",responseType:"google.protobuf.Empty",options:{"(google.api.http).delete":"/v1beta2/{name=projects/*\
/secrets/*}","(google.api.http).additional_bindings.delete":"/v1beta2/{name=projects/*/locations/*/secrets/*}","(google.\
api.method_signature)":"name"},parsedOptions:[{"(google.api.http)":{delete:"/v1beta2/{name=projects/*/secrets/*}",additional_bindings:{
delete:"/v1beta2/{name=projects/*/locations/*/secrets/*}"}}},{"(google.api.method_signature)":"name"}]},ListSecretVersions:{
requestType:"ListSecretVersionsRequest",responseType:"ListSecretVersionsResponse",options:{"(google.api.http).get":"/v1b\
eta2/{parent=projects/*/secrets/*}/versions","(google.api.http).additional_bindings.get":"/v1beta2/{parent=projects/*/lo\
cations/*/secrets/*}/versions","(google.api.method_signature)":"parent"},parsedOptions:[{"(google.api.http)":{get:"/v1be\
ta2/{parent=projects/*/secrets/*}/versions",additional_bindings:{get:"/v1beta2/{parent=projects/*/locations/*/secrets/*}\
/versions"}}},{"(google.api.method_signature)":"parent"}]},GetSecretVersion:{requestType:"GetSecretVersionRequest",responseType:"\
SecretVersion",options:{"(google.api.http).get":"/v1beta2/{name=projects/*/secrets/*/versions/*}","(google.api.http).add\
itional_bindings.get":"/v1beta2/{name=projects/*/locations/*/secrets/*/versions/*}","(google.api.method_signature)":"nam\
e"},parsedOptions:[{"(google.api.http)":{get:"/v1beta2/{name=projects/*/secrets/*/versions/*}",additional_bindings:{get:"\
/v1beta2/{name=projects/*/locations/*/secrets/*/versions/*}"}}},{"(google.api.method_signature)":"name"}]},AccessSecretVersion:{
requestType:"AccessSecretVersionRequest",responseType:"AccessSecretVersionResponse",options:{"(google.api.http).get":"/v\
1beta2/{name=projects/*/secrets/*/versions/*}:access","(google.api.http).additional_bindings.get":"/v1beta2/{name=projec\
ts/*/locations/*/secrets/*/versions/*}:access","(google.api.method_signature)":"name"},parsedOptions:[{"(google.api.http\
)":{get:"/v1beta2/{name=projects/*/secrets/*/versions/*}:access",additional_bindings:{get:"/v1beta2/{name=projects/*/loc\
ations/*/secrets/*/versions/*}:access"}}},{"(google.api.method_signature)":"name"}]},DisableSecretVersion:{requestType:"\
DisableSecretVersionRequest",responseType:"SecretVersion",options:{"(google.api.http).post":"/v1beta2/{name=projects/*/s\
ecrets/*/versions/*}:disable","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1beta2/{name=\
projects/*/locations/*/secrets/*/versions/*}:disable","(google.api.http).additional_bindings.body":"*","(google.api.meth\
od_signature)":"name"},parsedOptions:[{"(google.api.http)":{post:"/v1beta2/{name=projects/*/secrets/*/versions/*}:disabl\
e",body:"*",additional_bindings:{post:"/v1beta2/{name=projects/*/locations/*/secrets/*/versions/*}:disable",body:"*"}}},
{"(google.api.method_signature)":"name"}]},EnableSecretVersion:{requestType:"EnableSecretVersionRequest",responseType:"S\
ecretVersion",options:{"(google.api.http).post":"/v1beta2/{name=projects/*/secrets/*/versions/*}:enable","(google.api.ht\
tp).body":"*","(google.api.http).additional_bindings.post":"/v1beta2/{name=projects/*/locations/*/secrets/*/versions/*}:\
enable","(google.api.http).additional_bindings.body":"*","(google.api.method_signature)":"name"},parsedOptions:[{"(googl\
e.api.http)":{post:"/v1beta2/{name=projects/*/secrets/*/versions/*}:enable",body:"*",additional_bindings:{post:"/v1beta2\
/{name=projects/*/locations/*/secrets/*/versions/*}:enable",body:"*"}}},{"(google.api.method_signature)":"name"}]},DestroySecretVersion:{
requestType:"DestroySecretVersionRequest",responseType:"SecretVersion",options:{"(google.api.http).post":"/v1beta2/{name\
=projects/*/secrets/*/versions/*}:destroy","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v\
1beta2/{name=projects/*/locations/*/secrets/*/versions/*}:destroy","(google.api.http).additional_bindings.body":"*","(go\
ogle.api.method_signature)":"name"},parsedOptions:[{"(google.api.http)":{post:"/v1beta2/{name=projects/*/secrets/*/versi\
ons/*}:destroy",body:"*",additional_bindings:{post:"/v1beta2/{name=projects/*/locations/*/secrets/*/versions/*}:destroy",
body:"*"}}},{"(google.api.method_signature)":"name"}]},SetIamPolicy:{requestType:"google.iam.v1.SetIamPolicyRequest",responseType:"\
google.iam.v1.Policy",options:{"(google.api.http).post":"/v1beta2/{resource=projects/*/secrets/*}:setIamPolicy","(google\
.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1beta2/{resource=projects/*/locations/*/secrets/*}:\
setIamPolicy","(google.api.http).additional_bindings.body":"*"},parsedOptions:[{"(google.api.http)":{post:"/v1beta2/{res\
ource=projects/*/secrets/*}:setIamPolicy",body:"*",additional_bindings:{post:"/v1beta2/{resource=projects/*/locations/*/\
secrets/*}:setIamPolicy",body:"*"}}}]},GetIamPolicy:{requestType:"google.iam.v1.GetIamPolicyRequest",responseType:"googl\
e.iam.v1.Policy",options:{"(google.api.http).get":"/v1beta2/{resource=projects/*/secrets/*}:getIamPolicy","(google.api.h\
ttp).additional_bindings.get":"/v1beta2/{resource=projects/*/locations/*/secrets/*}:getIamPolicy"},parsedOptions:[{"(goo\
gle.api.http)":{get:"/v1beta2/{resource=projects/*/secrets/*}:getIamPolicy",additional_bindings:{get:"/v1beta2/{resource\
=projects/*/locations/*/secrets/*}:getIamPolicy"}}}]},TestIamPermissions:{requestType:"google.iam.v1.TestIamPermissionsR\
equest",responseType:"google.iam.v1.TestIamPermissionsResponse",options:{"(google.api.http).post":"/v1beta2/{resource=pr\
ojects/*/secrets/*}:testIamPermissions","(google.api.http).body":"*","(google.api.http).additional_bindings.post":"/v1be\
ta2/{resource=projects/*/locations/*/secrets/*}:testIamPermissions","(google.api.http).additional_bindings.body":"*"},parsedOptions:[
{"(google.api.http)":{post:"/v1beta2/{resource=projects/*/secrets/*}:testIamPermissions",body:"*",additional_bindings:{post:"\
/v1beta2/{resource=projects/*/locations/*/secrets/*}:testIamPermissions",body:"*"}}}]}}},ListSecretsRequest:{fields:{parent:{
type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"secre\
tmanager.googleapis.com/Secret"}},pageSize:{type:"int32",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}},pageToken:{
type:"string",id:3,options:{"(google.api.field_behavior)":"OPTIONAL"}},filter:{type:"string",id:4,options:{"(google.api.\
field_behavior)":"OPTIONAL"}}}},ListSecretsResponse:{fields:{secrets:{rule:"repeated",type:"Secret",id:1},nextPageToken:{
type:"string",id:2},totalSize:{type:"int32",id:3}}},CreateSecretRequest:{fields:{parent:{type:"string",id:1,options:{"(g\
oogle.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"secretmanager.googleapis.com/Secret"}},
secretId:{type:"string",id:2,options:{"(google.api.field_behavior)":"REQUIRED"}},secret:{type:"Secret",id:3,options:{"(g\
oogle.api.field_behavior)":"REQUIRED"}}}},AddSecretVersionRequest:{fields:{parent:{type:"string",id:1,options:{"(google.\
api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.googleapis.com/Secret"}},payload:{
type:"SecretPayload",id:2,options:{"(google.api.field_behavior)":"REQUIRED"}}}},GetSecretRequest:{fields:{name:{type:"st\
ring",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.googl\
eapis.com/Secret"}}}},ListSecretVersionsRequest:{fields:{parent:{type:"string",id:1,options:{"(google.api.field_behavior\
)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.googleapis.com/Secret"}},pageSize:{type:"int32",id:2,
options:{"(google.api.field_behavior)":"OPTIONAL"}},pageToken:{type:"string",id:3,options:{"(google.api.field_behavior)":"\
OPTIONAL"}},filter:{type:"string",id:4,options:{"(google.api.field_behavior)":"OPTIONAL"}}}},ListSecretVersionsResponse:{
fields:{versions:{rule:"repeated",type:"SecretVersion",id:1},nextPageToken:{type:"string",id:2},totalSize:{type:"int32",
id:3}}},GetSecretVersionRequest:{fields:{name:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(go\
ogle.api.resource_reference).type":"secretmanager.googleapis.com/SecretVersion"}}}},UpdateSecretRequest:{fields:{secret:{
type:"Secret",id:1,options:{"(google.api.field_behavior)":"REQUIRED"}},updateMask:{type:"google.protobuf.FieldMask",id:2,
options:{"(google.api.field_behavior)":"REQUIRED"}}}},AccessSecretVersionRequest:{fields:{name:{type:"string",id:1,options:{
"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.googleapis.com/SecretVers\
ion"}}}},AccessSecretVersionResponse:{fields:{name:{type:"string",id:1,options:{"(google.api.resource_reference).type":"\
secretmanager.googleapis.com/SecretVersion"}},payload:{type:"SecretPayload",id:2}}},DeleteSecretRequest:{fields:{name:{type:"\
string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.goo\
gleapis.com/Secret"}},etag:{type:"string",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}}}},DisableSecretVersionRequest:{
fields:{name:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"\
secretmanager.googleapis.com/SecretVersion"}},etag:{type:"string",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}}}},
EnableSecretVersionRequest:{fields:{name:{type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.\
api.resource_reference).type":"secretmanager.googleapis.com/SecretVersion"}},etag:{type:"string",id:2,options:{"(google.\
api.field_behavior)":"OPTIONAL"}}}},DestroySecretVersionRequest:{fields:{name:{type:"string",id:1,options:{"(google.api.\
field_behavior)":"REQUIRED","(google.api.resource_reference).type":"secretmanager.googleapis.com/SecretVersion"}},etag:{
type:"string",id:2,options:{"(google.api.field_behavior)":"OPTIONAL"}}}}}}}}}},api:{options:{go_package:"google.golang.o\
rg/genproto/googleapis/api;api",java_multiple_files:!0,java_outer_classname:"LaunchStageProto",java_package:"com.google.\
api",objc_class_prefix:"GAPI"},nested:{fieldBehavior:{rule:"repeated",type:"google.api.FieldBehavior",id:1052,extend:"go\
ogle.protobuf.FieldOptions",options:{packed:!1}},FieldBehavior:{values:{FIELD_BEHAVIOR_UNSPECIFIED:0,OPTIONAL:1,REQUIRED:2,
OUTPUT_ONLY:3,INPUT_ONLY:4,IMMUTABLE:5,UNORDERED_LIST:6,NON_EMPTY_DEFAULT:7,IDENTIFIER:8}},resourceReference:{type:"goog\
le.api.ResourceReference",id:1055,extend:"google.protobuf.FieldOptions"},resourceDefinition:{rule:"repeated",type:"googl\
e.api.ResourceDescriptor",id:1053,extend:"google.protobuf.FileOptions"},resource:{type:"google.api.ResourceDescriptor",id:1053,
extend:"google.protobuf.MessageOptions"},ResourceDescriptor:{fields:{type:{type:"string",id:1},pattern:{rule:"repeated",
type:"string",id:2},nameField:{type:"string",id:3},history:{type:"History",id:4},plural:{type:"string",id:5},singular:{type:"\
string",id:6},style:{rule:"repeated",type:"Style",id:10}},nested:{History:{values:{HISTORY_UNSPECIFIED:0,ORIGINALLY_SINGLE_PATTERN:1,
FUTURE_MULTI_PATTERN:2}},Style:{values:{STYLE_UNSPECIFIED:0,DECLARATIVE_FRIENDLY:1}}}},ResourceReference:{fields:{type:{
type:"string",id:1},childType:{type:"string",id:2}}},http:{type:"HttpRule",id:72295728,extend:"google.protobuf.MethodOpt\
ions"},Http:{fields:{rules:{rule:"repeated",type:"HttpRule",id:1},fullyDecodeReservedExpansion:{type:"bool",id:2}}},HttpRule:{
oneofs:{pattern:{oneof:["get","put","post","delete","patch","custom"]}},fields:{selector:{type:"string",id:1},get:{type:"\
string",id:2},put:{type:"string",id:3},post:{type:"string",id:4},delete:{type:"string",id:5},patch:{type:"string",id:6},
custom:{type:"CustomHttpPattern",id:8},body:{type:"string",id:7},responseBody:{type:"string",id:12},additionalBindings:{
rule:"repeated",type:"HttpRule",id:11}}},CustomHttpPattern:{fields:{kind:{type:"string",id:1},path:{type:"string",id:2}}},
methodSignature:{rule:"repeated",type:"string",id:1051,extend:"google.protobuf.MethodOptions"},defaultHost:{type:"string",
id:1049,extend:"google.protobuf.ServiceOptions"},oauthScopes:{type:"string",id:1050,extend:"google.protobuf.ServiceOptio\
ns"},apiVersion:{type:"string",id:525000001,extend:"google.protobuf.ServiceOptions"},CommonLanguageSettings:{fields:{referenceDocsUri:{
type:"string",id:1,options:{deprecated:!0}},destinations:{rule:"repeated",type:"ClientLibraryDestination",id:2},selectiveGapicGeneration:{
type:"SelectiveGapicGeneration",id:3}}},ClientLibrarySettings:{fields:{version:{type:"string",id:1},launchStage:{type:"L\
aunchStage",id:2},restNumericEnums:{type:"bool",id:3},javaSettings:{type:"JavaSettings",id:21},cppSettings:{type:"CppSet\
tings",id:22},phpSettings:{type:"PhpSettings",id:23},pythonSettings:{type:"PythonSettings",id:24},nodeSettings:{type:"No\
deSettings",id:25},dotnetSettings:{type:"DotnetSettings",id:26},rubySettings:{type:"RubySettings",id:27},goSettings:{type:"\
GoSettings",id:28}}},Publishing:{fields:{methodSettings:{rule:"repeated",type:"MethodSettings",id:2},newIssueUri:{type:"\
string",id:101},documentationUri:{type:"string",id:102},apiShortName:{type:"string",id:103},githubLabel:{type:"string",id:104},
codeownerGithubTeams:{rule:"repeated",type:"string",id:105},docTagPrefix:{type:"string",id:106},organization:{type:"Clie\
ntLibraryOrganization",id:107},librarySettings:{rule:"repeated",type:"ClientLibrarySettings",id:109},protoReferenceDocumentationUri:{
type:"string",id:110},restReferenceDocumentationUri:{type:"string",id:111}}},JavaSettings:{fields:{libraryPackage:{type:"\
string",id:1},serviceClassNames:{keyType:"string",type:"string",id:2},common:{type:"CommonLanguageSettings",id:3}}},CppSettings:{
fields:{common:{type:"CommonLanguageSettings",id:1}}},PhpSettings:{fields:{common:{type:"CommonLanguageSettings",id:1},libraryPackage:{
type:"string",id:2}}},PythonSettings:{fields:{common:{type:"CommonLanguageSettings",id:1},experimentalFeatures:{type:"Ex\
perimentalFeatures",id:2}},nested:{ExperimentalFeatures:{fields:{restAsyncIoEnabled:{type:"bool",id:1},protobufPythonicTypesEnabled:{
type:"bool",id:2},unversionedPackageDisabled:{type:"bool",id:3}}}}},NodeSettings:{fields:{common:{type:"CommonLanguageSe\
ttings",id:1}}},DotnetSettings:{fields:{common:{type:"CommonLanguageSettings",id:1},renamedServices:{keyType:"string",type:"\
string",id:2},renamedResources:{keyType:"string",type:"string",id:3},ignoredResources:{rule:"repeated",type:"string",id:4},
forcedNamespaceAliases:{rule:"repeated",type:"string",id:5},handwrittenSignatures:{rule:"repeated",type:"string",id:6}}},
RubySettings:{fields:{common:{type:"CommonLanguageSettings",id:1}}},GoSettings:{fields:{common:{type:"CommonLanguageSett\
ings",id:1},renamedServices:{keyType:"string",type:"string",id:2}}},MethodSettings:{fields:{selector:{type:"string",id:1},
longRunning:{type:"LongRunning",id:2},autoPopulatedFields:{rule:"repeated",type:"string",id:3},batching:{type:"BatchingC\
onfigProto",id:4}},nested:{LongRunning:{fields:{initialPollDelay:{type:"google.protobuf.Duration",id:1},pollDelayMultiplier:{
type:"float",id:2},maxPollDelay:{type:"google.protobuf.Duration",id:3},totalPollTimeout:{type:"google.protobuf.Duration",
id:4}}}}},ClientLibraryOrganization:{values:{CLIENT_LIBRARY_ORGANIZATION_UNSPECIFIED:0,CLOUD:1,ADS:2,PHOTOS:3,STREET_VIEW:4,
SHOPPING:5,GEO:6,GENERATIVE_AI:7}},ClientLibraryDestination:{values:{CLIENT_LIBRARY_DESTINATION_UNSPECIFIED:0,GITHUB:10,
PACKAGE_MANAGER:20}},SelectiveGapicGeneration:{fields:{methods:{rule:"repeated",type:"string",id:1},generateOmittedAsInternal:{
type:"bool",id:2}}},BatchingConfigProto:{fields:{thresholds:{type:"BatchingSettingsProto",id:1},batchDescriptor:{type:"B\
atchingDescriptorProto",id:2}}},BatchingSettingsProto:{fields:{elementCountThreshold:{type:"int32",id:1},requestByteThreshold:{
type:"int64",id:2},delayThreshold:{type:"google.protobuf.Duration",id:3},elementCountLimit:{type:"int32",id:4},requestByteLimit:{
type:"int32",id:5},flowControlElementLimit:{type:"int32",id:6},flowControlByteLimit:{type:"int32",id:7},flowControlLimitExceededBehavior:{
type:"FlowControlLimitExceededBehaviorProto",id:8}}},FlowControlLimitExceededBehaviorProto:{values:{UNSET_BEHAVIOR:0,THROW_EXCEPTION:1,
BLOCK:2,IGNORE:3}},BatchingDescriptorProto:{fields:{batchedField:{type:"string",id:1},discriminatorFields:{rule:"repeate\
d",type:"string",id:2},subresponseField:{type:"string",id:3}}},LaunchStage:{values:{LAUNCH_STAGE_UNSPECIFIED:0,UNIMPLEMENTED:6,
PRELAUNCH:7,EARLY_ACCESS:1,ALPHA:2,BETA:3,GA:4,DEPRECATED:5}}}},protobuf:{options:{go_package:"google.golang.org/protobu\
f/types/descriptorpb",java_package:"com.google.protobuf",java_outer_classname:"DescriptorProtos",csharp_namespace:"Googl\
e.Protobuf.Reflection",objc_class_prefix:"GPB",cc_enable_arenas:!0,optimize_for:"SPEED"},nested:{FileDescriptorSet:{edition:"\
proto2",fields:{file:{rule:"repeated",type:"FileDescriptorProto",id:1}},extensions:[[536e6,536e6]]},Edition:{edition:"pr\
oto2",values:{EDITION_UNKNOWN:0,EDITION_LEGACY:900,EDITION_PROTO2:998,EDITION_PROTO3:999,EDITION_2023:1e3,EDITION_2024:1001,
EDITION_2026:1002,EDITION_UNSTABLE:9999,EDITION_1_TEST_ONLY:1,EDITION_2_TEST_ONLY:2,EDITION_99997_TEST_ONLY:99997,EDITION_99998_TEST_ONLY:99998,
EDITION_99999_TEST_ONLY:99999,EDITION_MAX:2147483647}},FileDescriptorProto:{edition:"proto2",fields:{name:{type:"string",
id:1},package:{type:"string",id:2},dependency:{rule:"repeated",type:"string",id:3},publicDependency:{rule:"repeated",type:"\
int32",id:10},weakDependency:{rule:"repeated",type:"int32",id:11},optionDependency:{rule:"repeated",type:"string",id:15},
messageType:{rule:"repeated",type:"DescriptorProto",id:4},enumType:{rule:"repeated",type:"EnumDescriptorProto",id:5},service:{
rule:"repeated",type:"ServiceDescriptorProto",id:6},extension:{rule:"repeated",type:"FieldDescriptorProto",id:7},options:{
type:"FileOptions",id:8},sourceCodeInfo:{type:"SourceCodeInfo",id:9},syntax:{type:"string",id:12},edition:{type:"Edition",
id:14}}},DescriptorProto:{edition:"proto2",fields:{name:{type:"string",id:1},field:{rule:"repeated",type:"FieldDescripto\
rProto",id:2},extension:{rule:"repeated",type:"FieldDescriptorProto",id:6},nestedType:{rule:"repeated",type:"DescriptorP\
roto",id:3},enumType:{rule:"repeated",type:"EnumDescriptorProto",id:4},extensionRange:{rule:"repeated",type:"ExtensionRa\
nge",id:5},oneofDecl:{rule:"repeated",type:"OneofDescriptorProto",id:8},options:{type:"MessageOptions",id:7},reservedRange:{
rule:"repeated",type:"ReservedRange",id:9},reservedName:{rule:"repeated",type:"string",id:10},visibility:{type:"SymbolVi\
sibility",id:11}},nested:{ExtensionRange:{fields:{start:{type:"int32",id:1},end:{type:"int32",id:2},options:{type:"Exten\
sionRangeOptions",id:3}}},ReservedRange:{fields:{start:{type:"int32",id:1},end:{type:"int32",id:2}}}}},ExtensionRangeOptions:{
edition:"proto2",fields:{uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",id:999},declaration:{rule:"repe\
ated",type:"Declaration",id:2,options:{retention:"RETENTION_SOURCE"}},features:{type:"FeatureSet",id:50},verification:{type:"\
VerificationState",id:3,options:{default:"UNVERIFIED",retention:"RETENTION_SOURCE"}}},extensions:[[990,998],[1e3,536870911]],
nested:{Declaration:{fields:{number:{type:"int32",id:1},fullName:{type:"string",id:2},type:{type:"string",id:3},reserved:{
type:"bool",id:5},repeated:{type:"bool",id:6}},reserved:[[4,4]]},VerificationState:{values:{DECLARATION:0,UNVERIFIED:1}}}},
FieldDescriptorProto:{edition:"proto2",fields:{name:{type:"string",id:1},number:{type:"int32",id:3},label:{type:"Label",
id:4},type:{type:"Type",id:5},typeName:{type:"string",id:6},extendee:{type:"string",id:2},defaultValue:{type:"string",id:7},
oneofIndex:{type:"int32",id:9},jsonName:{type:"string",id:10},options:{type:"FieldOptions",id:8},proto3Optional:{type:"b\
ool",id:17}},nested:{Type:{values:{TYPE_DOUBLE:1,TYPE_FLOAT:2,TYPE_INT64:3,TYPE_UINT64:4,TYPE_INT32:5,TYPE_FIXED64:6,TYPE_FIXED32:7,
TYPE_BOOL:8,TYPE_STRING:9,TYPE_GROUP:10,TYPE_MESSAGE:11,TYPE_BYTES:12,TYPE_UINT32:13,TYPE_ENUM:14,TYPE_SFIXED32:15,TYPE_SFIXED64:16,
TYPE_SINT32:17,TYPE_SINT64:18}},Label:{values:{LABEL_OPTIONAL:1,LABEL_REPEATED:3,LABEL_REQUIRED:2}}}},OneofDescriptorProto:{
edition:"proto2",fields:{name:{type:"string",id:1},options:{type:"OneofOptions",id:2}}},EnumDescriptorProto:{edition:"pr\
oto2",fields:{name:{type:"string",id:1},value:{rule:"repeated",type:"EnumValueDescriptorProto",id:2},options:{type:"Enum\
Options",id:3},reservedRange:{rule:"repeated",type:"EnumReservedRange",id:4},reservedName:{rule:"repeated",type:"string",
id:5},visibility:{type:"SymbolVisibility",id:6}},nested:{EnumReservedRange:{fields:{start:{type:"int32",id:1},end:{type:"\
int32",id:2}}}}},EnumValueDescriptorProto:{edition:"proto2",fields:{name:{type:"string",id:1},number:{type:"int32",id:2},
options:{type:"EnumValueOptions",id:3}}},ServiceDescriptorProto:{edition:"proto2",fields:{name:{type:"string",id:1},method:{
rule:"repeated",type:"MethodDescriptorProto",id:2},options:{type:"ServiceOptions",id:3}},reserved:[[4,4],"stream"]},MethodDescriptorProto:{
edition:"proto2",fields:{name:{type:"string",id:1},inputType:{type:"string",id:2},outputType:{type:"string",id:3},options:{
type:"MethodOptions",id:4},clientStreaming:{type:"bool",id:5,options:{default:!1}},serverStreaming:{type:"bool",id:6,options:{
default:!1}}}},FileOptions:{edition:"proto2",fields:{javaPackage:{type:"string",id:1},javaOuterClassname:{type:"string",
id:8},javaMultipleFiles:{type:"bool",id:10,options:{default:!1,"feature_support.edition_introduced":"EDITION_PROTO2","fe\
ature_support.edition_removed":"EDITION_2024","feature_support.removal_error":"This behavior is enabled by default in ed\
itions 2024 and above. To disable it, you can set `features.(pb.java).nest_in_file_class = YES` on individual messages, \
enums, or services."}},javaGenerateEqualsAndHash:{type:"bool",id:20,options:{deprecated:!0}},javaStringCheckUtf8:{type:"\
bool",id:27,options:{default:!1}},optimizeFor:{type:"OptimizeMode",id:9,options:{default:"SPEED"}},goPackage:{type:"stri\
ng",id:11},ccGenericServices:{type:"bool",id:16,options:{default:!1}},javaGenericServices:{type:"bool",id:17,options:{default:!1}},
pyGenericServices:{type:"bool",id:18,options:{default:!1}},deprecated:{type:"bool",id:23,options:{default:!1}},ccEnableArenas:{
type:"bool",id:31,options:{default:!0,"feature_support.edition_removed":"EDITION_2026","feature_support.removal_error":"\
cc_enable_arenas is enabled by default in every edition and overrides are ignored.This option is removed in editions 202\
6 and above."}},objcClassPrefix:{type:"string",id:36},csharpNamespace:{type:"string",id:37},swiftPrefix:{type:"string",id:39},
phpClassPrefix:{type:"string",id:40},phpNamespace:{type:"string",id:41},phpMetadataNamespace:{type:"string",id:44},rubyPackage:{
type:"string",id:45},features:{type:"FeatureSet",id:50},uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",
id:999}},extensions:[[990,998],[1e3,536870911]],reserved:[[42,42],"php_generic_services",[38,38]],nested:{OptimizeMode:{
values:{SPEED:1,CODE_SIZE:2,LITE_RUNTIME:3}}}},MessageOptions:{edition:"proto2",fields:{messageSetWireFormat:{type:"bool",
id:1,options:{default:!1}},noStandardDescriptorAccessor:{type:"bool",id:2,options:{default:!1}},deprecated:{type:"bool",
id:3,options:{default:!1}},mapEntry:{type:"bool",id:7},deprecatedLegacyJsonFieldConflicts:{type:"bool",id:11,options:{deprecated:!0}},
features:{type:"FeatureSet",id:12},uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",id:999}},extensions:[
[990,998],[1e3,536870911]],reserved:[[4,4],[5,5],[6,6],[8,8],[9,9]]},FieldOptions:{edition:"proto2",fields:{ctype:{type:"\
CType",id:1,options:{default:"STRING"}},packed:{type:"bool",id:2},jstype:{type:"JSType",id:6,options:{default:"JS_NORMAL"}},
lazy:{type:"bool",id:5,options:{default:!1}},unverifiedLazy:{type:"bool",id:15,options:{default:!1}},deprecated:{type:"b\
ool",id:3,options:{default:!1}},weak:{type:"bool",id:10,options:{default:!1,deprecated:!0}},debugRedact:{type:"bool",id:16,
options:{default:!1}},retention:{type:"OptionRetention",id:17},targets:{rule:"repeated",type:"OptionTargetType",id:19},editionDefaults:{
rule:"repeated",type:"EditionDefault",id:20},features:{type:"FeatureSet",id:21},featureSupport:{type:"FeatureSupport",id:22},
uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",id:999}},extensions:[[990,998],[1e3,536870911]],reserved:[
[4,4],[18,18]],nested:{CType:{values:{STRING:0,CORD:1,STRING_PIECE:2}},JSType:{values:{JS_NORMAL:0,JS_STRING:1,JS_NUMBER:2}},
OptionRetention:{values:{RETENTION_UNKNOWN:0,RETENTION_RUNTIME:1,RETENTION_SOURCE:2}},OptionTargetType:{values:{TARGET_TYPE_UNKNOWN:0,
TARGET_TYPE_FILE:1,TARGET_TYPE_EXTENSION_RANGE:2,TARGET_TYPE_MESSAGE:3,TARGET_TYPE_FIELD:4,TARGET_TYPE_ONEOF:5,TARGET_TYPE_ENUM:6,
TARGET_TYPE_ENUM_ENTRY:7,TARGET_TYPE_SERVICE:8,TARGET_TYPE_METHOD:9}},EditionDefault:{fields:{edition:{type:"Edition",id:3},
value:{type:"string",id:2}}},FeatureSupport:{fields:{editionIntroduced:{type:"Edition",id:1},editionDeprecated:{type:"Ed\
ition",id:2},deprecationWarning:{type:"string",id:3},editionRemoved:{type:"Edition",id:4},removalError:{type:"string",id:5}}}}},
OneofOptions:{edition:"proto2",fields:{features:{type:"FeatureSet",id:1},uninterpretedOption:{rule:"repeated",type:"Unin\
terpretedOption",id:999}},extensions:[[990,998],[1e3,536870911]]},EnumOptions:{edition:"proto2",fields:{allowAlias:{type:"\
bool",id:2},deprecated:{type:"bool",id:3,options:{default:!1}},deprecatedLegacyJsonFieldConflicts:{type:"bool",id:6,options:{
deprecated:!0}},features:{type:"FeatureSet",id:7},uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",id:999}},
extensions:[[990,998],[1e3,536870911]],reserved:[[5,5]]},EnumValueOptions:{edition:"proto2",fields:{deprecated:{type:"bo\
ol",id:1,options:{default:!1}},features:{type:"FeatureSet",id:2},debugRedact:{type:"bool",id:3,options:{default:!1}},featureSupport:{
type:"FieldOptions.FeatureSupport",id:4},uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",id:999}},extensions:[
[990,998],[1e3,536870911]]},ServiceOptions:{edition:"proto2",fields:{features:{type:"FeatureSet",id:34},deprecated:{type:"\
bool",id:33,options:{default:!1}},uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",id:999}},extensions:[[
990,998],[1e3,536870911]]},MethodOptions:{edition:"proto2",fields:{deprecated:{type:"bool",id:33,options:{default:!1}},idempotencyLevel:{
type:"IdempotencyLevel",id:34,options:{default:"IDEMPOTENCY_UNKNOWN"}},features:{type:"FeatureSet",id:35},uninterpretedOption:{
rule:"repeated",type:"UninterpretedOption",id:999}},extensions:[[990,998],[1e3,536870911]],nested:{IdempotencyLevel:{values:{
IDEMPOTENCY_UNKNOWN:0,NO_SIDE_EFFECTS:1,IDEMPOTENT:2}}}},UninterpretedOption:{edition:"proto2",fields:{name:{rule:"repea\
ted",type:"NamePart",id:2},identifierValue:{type:"string",id:3},positiveIntValue:{type:"uint64",id:4},negativeIntValue:{
type:"int64",id:5},doubleValue:{type:"double",id:6},stringValue:{type:"bytes",id:7},aggregateValue:{type:"string",id:8}},
nested:{NamePart:{fields:{namePart:{rule:"required",type:"string",id:1},isExtension:{rule:"required",type:"bool",id:2}}}}},
FeatureSet:{edition:"proto2",fields:{fieldPresence:{type:"FieldPresence",id:1,options:{retention:"RETENTION_RUNTIME",targets:"\
TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_2023","edition\
_defaults.value":"EXPLICIT"}},enumType:{type:"EnumType",id:2,options:{retention:"RETENTION_RUNTIME",targets:"TARGET_TYPE\
_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults\
.value":"OPEN"}},repeatedFieldEncoding:{type:"RepeatedFieldEncoding",id:3,options:{retention:"RETENTION_RUNTIME",targets:"\
TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","editi\
on_defaults.value":"PACKED"}},utf8Validation:{type:"Utf8Validation",id:4,options:{retention:"RETENTION_RUNTIME",targets:"\
TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","editi\
on_defaults.value":"VERIFY"}},messageEncoding:{type:"MessageEncoding",id:5,options:{retention:"RETENTION_RUNTIME",targets:"\
TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_LEGACY","editi\
on_defaults.value":"LENGTH_PREFIXED"}},jsonFormat:{type:"JsonFormat",id:6,options:{retention:"RETENTION_RUNTIME",targets:"\
TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","editi\
on_defaults.value":"ALLOW"}},enforceNamingStyle:{type:"EnforceNamingStyle",id:7,options:{retention:"RETENTION_SOURCE",targets:"\
TARGET_TYPE_METHOD","feature_support.edition_introduced":"EDITION_2024","edition_defaults.edition":"EDITION_2026","editi\
on_defaults.value":"STYLE2026"}},defaultSymbolVisibility:{type:"VisibilityFeature.DefaultSymbolVisibility",id:8,options:{
retention:"RETENTION_SOURCE",targets:"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2024","edition_def\
aults.edition":"EDITION_2024","edition_defaults.value":"EXPORT_TOP_LEVEL"}},enforceProtoLimits:{type:"ProtoLimitsFeature\
.EnforceProtoLimits",id:9,options:{retention:"RETENTION_SOURCE",targets:"TARGET_TYPE_ONEOF","feature_support.edition_int\
roduced":"EDITION_2026","edition_defaults.edition":"EDITION_2026","edition_defaults.value":"PROTO_LIMITS2026"}}},extensions:[
[1e3,9994],[9995,9999],[1e4,1e4]],reserved:[[999,999]],nested:{FieldPresence:{values:{FIELD_PRESENCE_UNKNOWN:0,EXPLICIT:1,
IMPLICIT:2,LEGACY_REQUIRED:3}},EnumType:{values:{ENUM_TYPE_UNKNOWN:0,OPEN:1,CLOSED:2}},RepeatedFieldEncoding:{values:{REPEATED_FIELD_ENCODING_UNKNOWN:0,
PACKED:1,EXPANDED:2}},Utf8Validation:{values:{UTF8_VALIDATION_UNKNOWN:0,VERIFY:2,NONE:3},reserved:[[1,1]]},MessageEncoding:{
values:{MESSAGE_ENCODING_UNKNOWN:0,LENGTH_PREFIXED:1,DELIMITED:2}},JsonFormat:{values:{JSON_FORMAT_UNKNOWN:0,ALLOW:1,LEGACY_BEST_EFFORT:2}},
EnforceNamingStyle:{values:{ENFORCE_NAMING_STYLE_UNKNOWN:0,STYLE2024:1,STYLE_LEGACY:2,STYLE2026:3}},VisibilityFeature:{fields:{},
reserved:[[1,536870911]],nested:{DefaultSymbolVisibility:{values:{DEFAULT_SYMBOL_VISIBILITY_UNKNOWN:0,EXPORT_ALL:1,EXPORT_TOP_LEVEL:2,
LOCAL_ALL:3,STRICT:4}}}},ProtoLimitsFeature:{fields:{},nested:{EnforceProtoLimits:{values:{PROTO_LIMITS_UNKNOWN:0,LEGACY_NO_EXPLICIT_LIMITS:1,
PROTO_LIMITS2026:2}}}}}},FeatureSetDefaults:{edition:"proto2",fields:{defaults:{rule:"repeated",type:"FeatureSetEditionD\
efault",id:1},minimumEdition:{type:"Edition",id:4},maximumEdition:{type:"Edition",id:5}},nested:{FeatureSetEditionDefault:{
fields:{edition:{type:"Edition",id:3},overridableFeatures:{type:"FeatureSet",id:4},fixedFeatures:{type:"FeatureSet",id:5}},
reserved:[[1,1],[2,2],"features"]}}},SourceCodeInfo:{edition:"proto2",fields:{location:{rule:"repeated",type:"Location",
id:1}},extensions:[[536e6,536e6]],nested:{Location:{fields:{path:{rule:"repeated",type:"int32",id:1,options:{packed:!0}},
span:{rule:"repeated",type:"int32",id:2,options:{packed:!0}},leadingComments:{type:"string",id:3},trailingComments:{type:"\
string",id:4},leadingDetachedComments:{rule:"repeated",type:"string",id:6}}}}},GeneratedCodeInfo:{edition:"proto2",fields:{
annotation:{rule:"repeated",type:"Annotation",id:1}},nested:{Annotation:{fields:{path:{rule:"repeated",type:"int32",id:1,
options:{packed:!0}},sourceFile:{type:"string",id:2},begin:{type:"int32",id:3},end:{type:"int32",id:4},semantic:{type:"S\
emantic",id:5}},nested:{Semantic:{values:{NONE:0,SET:1,ALIAS:2}}}}}},SymbolVisibility:{edition:"proto2",values:{VISIBILITY_UNSET:0,
VISIBILITY_LOCAL:1,VISIBILITY_EXPORT:2}},Duration:{fields:{seconds:{type:"int64",id:1},nanos:{type:"int32",id:2}}},Timestamp:{
fields:{seconds:{type:"int64",id:1},nanos:{type:"int32",id:2}}},Any:{fields:{type_url:{type:"string",id:1},value:{type:"\
bytes",id:2}}},FieldMask:{fields:{paths:{rule:"repeated",type:"string",id:1}}},Empty:{fields:{}}}},iam:{nested:{v1:{options:{
csharp_namespace:"Google.Cloud.Iam.V1",go_package:"cloud.google.com/go/iam/apiv1/iampb;iampb",php_namespace:"Google\\Clou\
d\\Iam\\V1",java_multiple_files:!0,java_outer_classname:"PolicyProto",java_package:"com.google.iam.v1",cc_enable_arenas:!0},
nested:{ResourcePolicyMember:{fields:{iamPolicyNamePrincipal:{type:"string",id:1,options:{"(google.api.field_behavior)":"\
OUTPUT_ONLY"}},iamPolicyUidPrincipal:{type:"string",id:2,options:{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},IAMPolicy:{
options:{"(google.api.default_host)":"iam-meta-api.googleapis.com"},methods:{SetIamPolicy:{requestType:"SetIamPolicyRequ\
est",responseType:"Policy",options:{"(google.api.http).post":"/v1/{resource=**}:setIamPolicy","(google.api.http).body":"\
*"},parsedOptions:[{"(google.api.http)":{post:"/v1/{resource=**}:setIamPolicy",body:"*"}}]},GetIamPolicy:{requestType:"G\
etIamPolicyRequest",responseType:"Policy",options:{"(google.api.http).post":"/v1/{resource=**}:getIamPolicy","(google.ap\
i.http).body":"*"},parsedOptions:[{"(google.api.http)":{post:"/v1/{resource=**}:getIamPolicy",body:"*"}}]},TestIamPermissions:{
requestType:"TestIamPermissionsRequest",responseType:"TestIamPermissionsResponse",options:{"(google.api.http).post":"/v1\
/{resource=**}:testIamPermissions","(google.api.http).body":"*"},parsedOptions:[{"(google.api.http)":{post:"/v1/{resourc\
e=**}:testIamPermissions",body:"*"}}]}}},SetIamPolicyRequest:{fields:{resource:{type:"string",id:1,options:{"(google.api\
.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"*"}},policy:{type:"Policy",id:2,options:{"(google.a\
pi.field_behavior)":"REQUIRED"}},updateMask:{type:"google.protobuf.FieldMask",id:3}}},GetIamPolicyRequest:{fields:{resource:{
type:"string",id:1,options:{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"*"}},options:{
type:"GetPolicyOptions",id:2}}},TestIamPermissionsRequest:{fields:{resource:{type:"string",id:1,options:{"(google.api.fi\
eld_behavior)":"REQUIRED","(google.api.resource_reference).type":"*"}},permissions:{rule:"repeated",type:"string",id:2,options:{
"(google.api.field_behavior)":"REQUIRED"}}}},TestIamPermissionsResponse:{fields:{permissions:{rule:"repeated",type:"stri\
ng",id:1}}},GetPolicyOptions:{fields:{requestedPolicyVersion:{type:"int32",id:1}}},Policy:{fields:{version:{type:"int32",
id:1},bindings:{rule:"repeated",type:"Binding",id:4},auditConfigs:{rule:"repeated",type:"AuditConfig",id:6},etag:{type:"\
bytes",id:3}}},Binding:{fields:{role:{type:"string",id:1},members:{rule:"repeated",type:"string",id:2},condition:{type:"\
google.type.Expr",id:3}}},AuditConfig:{fields:{service:{type:"string",id:1},auditLogConfigs:{rule:"repeated",type:"Audit\
LogConfig",id:3}}},AuditLogConfig:{fields:{logType:{type:"LogType",id:1},exemptedMembers:{rule:"repeated",type:"string",
id:2}},nested:{LogType:{values:{LOG_TYPE_UNSPECIFIED:0,ADMIN_READ:1,DATA_WRITE:2,DATA_READ:3}}}},PolicyDelta:{fields:{bindingDeltas:{
rule:"repeated",type:"BindingDelta",id:1},auditConfigDeltas:{rule:"repeated",type:"AuditConfigDelta",id:2}}},BindingDelta:{
fields:{action:{type:"Action",id:1},role:{type:"string",id:2},member:{type:"string",id:3},condition:{type:"google.type.E\
xpr",id:4}},nested:{Action:{values:{ACTION_UNSPECIFIED:0,ADD:1,REMOVE:2}}}},AuditConfigDelta:{fields:{action:{type:"Acti\
on",id:1},service:{type:"string",id:2},exemptedMember:{type:"string",id:3},logType:{type:"string",id:4}},nested:{Action:{
values:{ACTION_UNSPECIFIED:0,ADD:1,REMOVE:2}}}}}}}},rpc:{options:{go_package:"google.golang.org/genproto/googleapis/rpc/\
status;status",java_multiple_files:!0,java_outer_classname:"StatusProto",java_package:"com.google.rpc",objc_class_prefix:"\
RPC"},nested:{Status:{fields:{code:{type:"int32",id:1},message:{type:"string",id:2},details:{rule:"repeated",type:"googl\
e.protobuf.Any",id:3}}}}},type:{options:{go_package:"google.golang.org/genproto/googleapis/type/expr;expr",java_multiple_files:!0,
java_outer_classname:"ExprProto",java_package:"com.google.type",objc_class_prefix:"GTP"},nested:{Expr:{fields:{expression:{
type:"string",id:1},title:{type:"string",id:2},description:{type:"string",id:3},location:{type:"string",id:4}}}}}}}}}}});var require_object_hash=__commonJS({"node_modules/object-hash/index.js"(exports,module){"use strict";var crypto=__require("crypto");
exports=module.exports=objectHash;function objectHash(object,options){return options=applyDefaults(object,options),hash(
object,options)}exports.sha1=function(object){return objectHash(object)};exports.keys=function(object){return objectHash(
object,{excludeValues:!0,algorithm:"sha1",encoding:"hex"})};exports.MD5=function(object){return objectHash(object,{algorithm:"\
md5",encoding:"hex"})};exports.keysMD5=function(object){return objectHash(object,{algorithm:"md5",encoding:"hex",excludeValues:!0})};
var hashes=crypto.getHashes?crypto.getHashes().slice():["sha1","md5"];hashes.push("passthrough");var encodings=["buffer",
"hex","binary","base64"];function applyDefaults(object,sourceOptions){sourceOptions=sourceOptions||{};var options={};if(options.
algorithm=sourceOptions.algorithm||"sha1",options.encoding=sourceOptions.encoding||"hex",options.excludeValues=!!sourceOptions.
excludeValues,options.algorithm=options.algorithm.toLowerCase(),options.encoding=options.encoding.toLowerCase(),options.
ignoreUnknown=sourceOptions.ignoreUnknown===!0,options.respectType=sourceOptions.respectType!==!1,options.respectFunctionNames=
sourceOptions.respectFunctionNames!==!1,options.respectFunctionProperties=sourceOptions.respectFunctionProperties!==!1,options.
unorderedArrays=sourceOptions.unorderedArrays===!0,options.unorderedSets=sourceOptions.unorderedSets!==!1,options.unorderedObjects=
sourceOptions.unorderedObjects!==!1,options.replacer=sourceOptions.replacer||void 0,options.excludeKeys=sourceOptions.excludeKeys||
void 0,typeof object>"u")throw new Error("Object argument required.");for(var i=0;i<hashes.length;++i)hashes[i].toLowerCase()===
options.algorithm.toLowerCase()&&(options.algorithm=hashes[i]);if(hashes.indexOf(options.algorithm)===-1)throw new Error(
'Algorithm "'+options.algorithm+'"  not supported. supported values: '+hashes.join(", "));if(encodings.indexOf(options.encoding)===
-1&&options.algorithm!=="passthrough")throw new Error('Encoding "'+options.encoding+'"  not supported. supported values:\
 '+encodings.join(", "));return options}function isNativeFunction(f){if(typeof f!="function")return!1;var exp=/^function\s+\w*\s*\(\s*\)\s*{\s+\[native code\]\s+}$/i;
return exp.exec(Function.prototype.toString.call(f))!=null}function hash(object,options){var hashingStream;options.algorithm!==
"passthrough"?hashingStream=crypto.createHash(options.algorithm):hashingStream=new PassThrough,typeof hashingStream.write>
"u"&&(hashingStream.write=hashingStream.update,hashingStream.end=hashingStream.update);var hasher=typeHasher(options,hashingStream);
if(hasher.dispatch(object),hashingStream.update||hashingStream.end(""),hashingStream.digest)return hashingStream.digest(
options.encoding==="buffer"?void 0:options.encoding);var buf=hashingStream.read();return options.encoding==="buffer"?buf:
buf.toString(options.encoding)}exports.writeToStream=function(object,options,stream){return typeof stream>"u"&&(stream=options,
options={}),options=applyDefaults(object,options),typeHasher(options,stream).dispatch(object)};function typeHasher(options,writeTo,context){
context=context||[];var write=function(str){return writeTo.update?writeTo.update(str,"utf8"):writeTo.write(str,"utf8")};
return{dispatch:function(value){options.replacer&&(value=options.replacer(value));var type=typeof value;return value===null&&
(type="null"),this["_"+type](value)},_object:function(object){var pattern=/\[object (.*)\]/i,objString=Object.prototype.
toString.call(object),objType=pattern.exec(objString);objType?objType=objType[1]:objType="unknown:["+objString+"]",objType=
objType.toLowerCase();var objectNumber=null;if((objectNumber=context.indexOf(object))>=0)return this.dispatch("[CIRCULAR\
:"+objectNumber+"]");if(context.push(object),typeof Buffer<"u"&&Buffer.isBuffer&&Buffer.isBuffer(object))return write("b\
uffer:"),write(object);if(objType!=="object"&&objType!=="function"&&objType!=="asyncfunction")if(this["_"+objType])this["\
_"+objType](object);else{if(options.ignoreUnknown)return write("["+objType+"]");throw new Error('Unknown object type "'+
objType+'"')}else{var keys=Object.keys(object);options.unorderedObjects&&(keys=keys.sort()),options.respectType!==!1&&!isNativeFunction(
object)&&keys.splice(0,0,"prototype","__proto__","constructor"),options.excludeKeys&&(keys=keys.filter(function(key){return!options.
excludeKeys(key)})),write("object:"+keys.length+":");var self2=this;return keys.forEach(function(key){self2.dispatch(key),
write(":"),options.excludeValues||self2.dispatch(object[key]),write(",")})}},_array:function(arr,unordered){unordered=typeof unordered<
"u"?unordered:options.unorderedArrays!==!1;var self2=this;if(write("array:"+arr.length+":"),!unordered||arr.length<=1)return arr.
forEach(function(entry){return self2.dispatch(entry)});var contextAdditions=[],entries=arr.map(function(entry){var strm=new PassThrough,
localContext=context.slice(),hasher=typeHasher(options,strm,localContext);return hasher.dispatch(entry),contextAdditions=
contextAdditions.concat(localContext.slice(context.length)),strm.read().toString()});return context=context.concat(contextAdditions),
entries.sort(),this._array(entries,!1)},_date:function(date){return write("date:"+date.toJSON())},_symbol:function(sym){
return write("symbol:"+sym.toString())},_error:function(err){return write("error:"+err.toString())},_boolean:function(bool){
return write("bool:"+bool.toString())},_string:function(string){write("string:"+string.length+":"),write(string.toString())},
_function:function(fn){write("fn:"),isNativeFunction(fn)?this.dispatch("[native]"):this.dispatch(fn.toString()),options.
respectFunctionNames!==!1&&this.dispatch("function-name:"+String(fn.name)),options.respectFunctionProperties&&this._object(
fn)},_number:function(number){return write("number:"+number.toString())},_xml:function(xml){return write("xml:"+xml.toString())},
_null:function(){return write("Null")},_undefined:function(){return write("Undefined")},_regexp:function(regex){return write(
"regex:"+regex.toString())},_uint8array:function(arr){return write("uint8array:"),this.dispatch(Array.prototype.slice.call(
arr))},_uint8clampedarray:function(arr){return write("uint8clampedarray:"),this.dispatch(Array.prototype.slice.call(arr))},
_int8array:function(arr){return write("int8array:"),this.dispatch(Array.prototype.slice.call(arr))},_uint16array:function(arr){
return write("uint16array:"),this.dispatch(Array.prototype.slice.call(arr))},_int16array:function(arr){return write("int\
16array:"),this.dispatch(Array.prototype.slice.call(arr))},_uint32array:function(arr){return write("uint32array:"),this.
dispatch(Array.prototype.slice.call(arr))},_int32array:function(arr){return write("int32array:"),this.dispatch(Array.prototype.
slice.call(arr))},_float32array:function(arr){return write("float32array:"),this.dispatch(Array.prototype.slice.call(arr))},
_float64array:function(arr){return write("float64array:"),this.dispatch(Array.prototype.slice.call(arr))},_arraybuffer:function(arr){
return write("arraybuffer:"),this.dispatch(new Uint8Array(arr))},_url:function(url){return write("url:"+url.toString(),"\
utf8")},_map:function(map){write("map:");var arr=Array.from(map);return this._array(arr,options.unorderedSets!==!1)},_set:function(set){
write("set:");var arr=Array.from(set);return this._array(arr,options.unorderedSets!==!1)},_file:function(file){return write(
"file:"),this.dispatch([file.name,file.size,file.type,file.lastModfied])},_blob:function(){if(options.ignoreUnknown)return write(
"[blob]");throw Error(`Hashing Blob objects is currently not supported
(see https://github.com/puleos/object-hash/issues/26)
Use "options.replacer" or "options.ignoreUnknown"
`)},_domwindow:function(){return write("domwindow")},_bigint:function(number){return write("bigint:"+number.toString())},
_process:function(){return write("process")},_timer:function(){return write("timer")},_pipe:function(){return write("pip\
e")},_tcp:function(){return write("tcp")},_udp:function(){return write("udp")},_tty:function(){return write("tty")},_statwatcher:function(){
return write("statwatcher")},_securecontext:function(){return write("securecontext")},_connection:function(){return write(
"connection")},_zlib:function(){return write("zlib")},_context:function(){return write("context")},_nodescript:function(){
return write("nodescript")},_httpparser:function(){return write("httpparser")},_dataview:function(){return write("datavi\
ew")},_signal:function(){return write("signal")},_fsevent:function(){return write("fsevent")},_tlswrap:function(){return write(
"tlswrap")}}}function PassThrough(){return{buf:"",write:function(b){this.buf+=b},end:function(b){this.buf+=b},read:function(){
return this.buf}}}}});var require_aspromise=__commonJS({"node_modules/@protobufjs/aspromise/index.js"(exports,module){"use strict";module.exports=
asPromise;function asPromise(fn,ctx){for(var params=new Array(arguments.length-1),offset=0,index=2,pending=!0;index<arguments.
length;)params[offset++]=arguments[index++];return new Promise(function(resolve,reject){params[offset]=function(err){if(pending)
if(pending=!1,err)reject(err);else{for(var params2=new Array(arguments.length-1),offset2=0;offset2<params2.length;)params2[offset2++]=
arguments[offset2];resolve.apply(null,params2)}};try{fn.apply(ctx||null,params)}catch(err){pending&&(pending=!1,reject(err))}})}}});var require_base64=__commonJS({"node_modules/@protobufjs/base64/index.js"(exports){"use strict";var base64=exports;base64.
length=function(string){var p=string.length;if(!p)return 0;for(var n=0;--p%4>1&&string.charAt(p)==="=";)++n;return Math.
ceil(string.length*3)/4-n};var b64=new Array(64),s64=new Array(123);for(i=0;i<64;)s64[b64[i]=i<26?i+65:i<52?i+71:i<62?i-
4:i-59|43]=i++;var i;base64.encode=function(buffer,start,end){for(var parts=null,chunk=[],i2=0,j=0,t;start<end;){var b=buffer[start++];
switch(j){case 0:chunk[i2++]=b64[b>>2],t=(b&3)<<4,j=1;break;case 1:chunk[i2++]=b64[t|b>>4],t=(b&15)<<2,j=2;break;case 2:
chunk[i2++]=b64[t|b>>6],chunk[i2++]=b64[b&63],j=0;break}i2>8191&&((parts||(parts=[])).push(String.fromCharCode.apply(String,
chunk)),i2=0)}return j&&(chunk[i2++]=b64[t],chunk[i2++]=61,j===1&&(chunk[i2++]=61)),parts?(i2&&parts.push(String.fromCharCode.
apply(String,chunk.slice(0,i2))),parts.join("")):String.fromCharCode.apply(String,chunk.slice(0,i2))};var invalidEncoding="\
invalid encoding";base64.decode=function(string,buffer,offset){for(var start=offset,j=0,t,i2=0;i2<string.length;){var c=string.
charCodeAt(i2++);if(c===61&&j>1)break;if((c=s64[c])===void 0)throw Error(invalidEncoding);switch(j){case 0:t=c,j=1;break;case 1:
buffer[offset++]=t<<2|(c&48)>>4,t=c,j=2;break;case 2:buffer[offset++]=(t&15)<<4|(c&60)>>2,t=c,j=3;break;case 3:buffer[offset++]=
(t&3)<<6|c,j=0;break}}if(j===1)throw Error(invalidEncoding);return offset-start};base64.test=function(string){return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.
test(string)}}});var require_eventemitter=__commonJS({"node_modules/@protobufjs/eventemitter/index.js"(exports,module){"use strict";module.
exports=EventEmitter;function EventEmitter(){this._listeners=Object.create(null)}EventEmitter.prototype.on=function(evt,fn,ctx){
return(this._listeners[evt]||(this._listeners[evt]=[])).push({fn,ctx:ctx||this}),this};EventEmitter.prototype.off=function(evt,fn){
if(evt===void 0)this._listeners=Object.create(null);else if(fn===void 0)this._listeners[evt]=[];else{var listeners=this.
_listeners[evt];if(!listeners)return this;for(var i=0;i<listeners.length;)listeners[i].fn===fn?listeners.splice(i,1):++i}
return this};EventEmitter.prototype.emit=function(evt){var listeners=this._listeners[evt];if(listeners){for(var args=[],
i=1;i<arguments.length;)args.push(arguments[i++]);for(i=0;i<listeners.length;)listeners[i].fn.apply(listeners[i++].ctx,args)}
return this}}});var require_float=__commonJS({"node_modules/@protobufjs/float/index.js"(exports,module){"use strict";module.exports=factory(
factory);function factory(exports2){return typeof Float32Array<"u"?(function(){var f32=new Float32Array([-0]),f8b=new Uint8Array(
f32.buffer),le=f8b[3]===128;function writeFloat_f32_cpy(val,buf,pos){f32[0]=val,buf[pos]=f8b[0],buf[pos+1]=f8b[1],buf[pos+
2]=f8b[2],buf[pos+3]=f8b[3]}function writeFloat_f32_rev(val,buf,pos){f32[0]=val,buf[pos]=f8b[3],buf[pos+1]=f8b[2],buf[pos+
2]=f8b[1],buf[pos+3]=f8b[0]}exports2.writeFloatLE=le?writeFloat_f32_cpy:writeFloat_f32_rev,exports2.writeFloatBE=le?writeFloat_f32_rev:
writeFloat_f32_cpy;function readFloat_f32_cpy(buf,pos){return f8b[0]=buf[pos],f8b[1]=buf[pos+1],f8b[2]=buf[pos+2],f8b[3]=
buf[pos+3],f32[0]}function readFloat_f32_rev(buf,pos){return f8b[3]=buf[pos],f8b[2]=buf[pos+1],f8b[1]=buf[pos+2],f8b[0]=
buf[pos+3],f32[0]}exports2.readFloatLE=le?readFloat_f32_cpy:readFloat_f32_rev,exports2.readFloatBE=le?readFloat_f32_rev:
readFloat_f32_cpy})():(function(){function writeFloat_ieee754(writeUint,val,buf,pos){var sign=val<0?1:0;if(sign&&(val=-val),
val===0)writeUint(1/val>0?0:2147483648,buf,pos);else if(isNaN(val))writeUint(2143289344,buf,pos);else if(val>34028234663852886e22)
writeUint((sign<<31|2139095040)>>>0,buf,pos);else if(val<11754943508222875e-54)writeUint((sign<<31|Math.round(val/1401298464324817e-60))>>>
0,buf,pos);else{var exponent=Math.floor(Math.log(val)/Math.LN2),mantissa=Math.round(val*Math.pow(2,-exponent)*8388608)&8388607;
writeUint((sign<<31|exponent+127<<23|mantissa)>>>0,buf,pos)}}exports2.writeFloatLE=writeFloat_ieee754.bind(null,writeUintLE),
exports2.writeFloatBE=writeFloat_ieee754.bind(null,writeUintBE);function readFloat_ieee754(readUint,buf,pos){var uint=readUint(
buf,pos),sign=(uint>>31)*2+1,exponent=uint>>>23&255,mantissa=uint&8388607;return exponent===255?mantissa?NaN:sign*(1/0):
exponent===0?sign*1401298464324817e-60*mantissa:sign*Math.pow(2,exponent-150)*(mantissa+8388608)}exports2.readFloatLE=readFloat_ieee754.
bind(null,readUintLE),exports2.readFloatBE=readFloat_ieee754.bind(null,readUintBE)})(),typeof Float64Array<"u"?(function(){
var f64=new Float64Array([-0]),f8b=new Uint8Array(f64.buffer),le=f8b[7]===128;function writeDouble_f64_cpy(val,buf,pos){
f64[0]=val,buf[pos]=f8b[0],buf[pos+1]=f8b[1],buf[pos+2]=f8b[2],buf[pos+3]=f8b[3],buf[pos+4]=f8b[4],buf[pos+5]=f8b[5],buf[pos+
6]=f8b[6],buf[pos+7]=f8b[7]}function writeDouble_f64_rev(val,buf,pos){f64[0]=val,buf[pos]=f8b[7],buf[pos+1]=f8b[6],buf[pos+
2]=f8b[5],buf[pos+3]=f8b[4],buf[pos+4]=f8b[3],buf[pos+5]=f8b[2],buf[pos+6]=f8b[1],buf[pos+7]=f8b[0]}exports2.writeDoubleLE=
le?writeDouble_f64_cpy:writeDouble_f64_rev,exports2.writeDoubleBE=le?writeDouble_f64_rev:writeDouble_f64_cpy;function readDouble_f64_cpy(buf,pos){
return f8b[0]=buf[pos],f8b[1]=buf[pos+1],f8b[2]=buf[pos+2],f8b[3]=buf[pos+3],f8b[4]=buf[pos+4],f8b[5]=buf[pos+5],f8b[6]=
buf[pos+6],f8b[7]=buf[pos+7],f64[0]}function readDouble_f64_rev(buf,pos){return f8b[7]=buf[pos],f8b[6]=buf[pos+1],f8b[5]=
buf[pos+2],f8b[4]=buf[pos+3],f8b[3]=buf[pos+4],f8b[2]=buf[pos+5],f8b[1]=buf[pos+6],f8b[0]=buf[pos+7],f64[0]}exports2.readDoubleLE=
le?readDouble_f64_cpy:readDouble_f64_rev,exports2.readDoubleBE=le?readDouble_f64_rev:readDouble_f64_cpy})():(function(){
function writeDouble_ieee754(writeUint,off0,off1,val,buf,pos){var sign=val<0?1:0;if(sign&&(val=-val),val===0)writeUint(0,
buf,pos+off0),writeUint(1/val>0?0:2147483648,buf,pos+off1);else if(isNaN(val))writeUint(0,buf,pos+off0),writeUint(2146959360,
buf,pos+off1);else if(val>17976931348623157e292)writeUint(0,buf,pos+off0),writeUint((sign<<31|2146435072)>>>0,buf,pos+off1);else{
var mantissa;if(val<22250738585072014e-324)mantissa=val/5e-324,writeUint(mantissa>>>0,buf,pos+off0),writeUint((sign<<31|
mantissa/4294967296)>>>0,buf,pos+off1);else{var exponent=Math.floor(Math.log(val)/Math.LN2);exponent===1024&&(exponent=1023),
mantissa=val*Math.pow(2,-exponent),writeUint(mantissa*4503599627370496>>>0,buf,pos+off0),writeUint((sign<<31|exponent+1023<<
20|mantissa*1048576&1048575)>>>0,buf,pos+off1)}}}exports2.writeDoubleLE=writeDouble_ieee754.bind(null,writeUintLE,0,4),exports2.
writeDoubleBE=writeDouble_ieee754.bind(null,writeUintBE,4,0);function readDouble_ieee754(readUint,off0,off1,buf,pos){var lo=readUint(
buf,pos+off0),hi=readUint(buf,pos+off1),sign=(hi>>31)*2+1,exponent=hi>>>20&2047,mantissa=4294967296*(hi&1048575)+lo;return exponent===
2047?mantissa?NaN:sign*(1/0):exponent===0?sign*5e-324*mantissa:sign*Math.pow(2,exponent-1075)*(mantissa+4503599627370496)}
exports2.readDoubleLE=readDouble_ieee754.bind(null,readUintLE,0,4),exports2.readDoubleBE=readDouble_ieee754.bind(null,readUintBE,
4,0)})(),exports2}function writeUintLE(val,buf,pos){buf[pos]=val&255,buf[pos+1]=val>>>8&255,buf[pos+2]=val>>>16&255,buf[pos+
3]=val>>>24}function writeUintBE(val,buf,pos){buf[pos]=val>>>24,buf[pos+1]=val>>>16&255,buf[pos+2]=val>>>8&255,buf[pos+3]=
val&255}function readUintLE(buf,pos){return(buf[pos]|buf[pos+1]<<8|buf[pos+2]<<16|buf[pos+3]<<24)>>>0}function readUintBE(buf,pos){
return(buf[pos]<<24|buf[pos+1]<<16|buf[pos+2]<<8|buf[pos+3])>>>0}}});var require_utf8=__commonJS({"node_modules/@protobufjs/utf8/index.js"(exports){"use strict";var utf8=exports,replacementCharCode=65533;
utf8.length=function(string){for(var len=0,c=0,i=0;i<string.length;++i)c=string.charCodeAt(i),c<128?len+=1:c<2048?len+=2:
(c&64512)===55296&&(string.charCodeAt(i+1)&64512)===56320?(++i,len+=4):len+=3;return len};utf8.read=function(buffer,start,end){
if(end-start<1)return"";for(var parts=null,chunk=[],i=0,t,t2,c2,c3;start<end;)t=buffer[start++],t<=127?chunk[i++]=t:t>=192&&
t<224?(c2=(t&31)<<6|buffer[start++]&63,chunk[i++]=c2>=128?c2:replacementCharCode):t>=224&&t<240?(c3=(t&15)<<12|(buffer[start++]&
63)<<6|buffer[start++]&63,chunk[i++]=c3>=2048?c3:replacementCharCode):t>=240&&(t2=(t&7)<<18|(buffer[start++]&63)<<12|(buffer[start++]&
63)<<6|buffer[start++]&63,t2<65536||t2>1114111?chunk[i++]=replacementCharCode:(t2-=65536,chunk[i++]=55296+(t2>>10),chunk[i++]=
56320+(t2&1023))),i>8191&&((parts||(parts=[])).push(String.fromCharCode.apply(String,chunk.slice(0,i))),i=0);return parts?
(i&&parts.push(String.fromCharCode.apply(String,chunk.slice(0,i))),parts.join("")):String.fromCharCode.apply(String,chunk.
slice(0,i))};utf8.write=function(string,buffer,offset){for(var start=offset,c1,c2,i=0;i<string.length;++i)c1=string.charCodeAt(
i),c1<128?buffer[offset++]=c1:c1<2048?(buffer[offset++]=c1>>6|192,buffer[offset++]=c1&63|128):(c1&64512)===55296&&((c2=string.
charCodeAt(i+1))&64512)===56320?(c1=65536+((c1&1023)<<10)+(c2&1023),++i,buffer[offset++]=c1>>18|240,buffer[offset++]=c1>>
12&63|128,buffer[offset++]=c1>>6&63|128,buffer[offset++]=c1&63|128):(buffer[offset++]=c1>>12|224,buffer[offset++]=c1>>6&
63|128,buffer[offset++]=c1&63|128);return offset-start}}});var require_pool=__commonJS({"node_modules/@protobufjs/pool/index.js"(exports,module){"use strict";module.exports=pool;function pool(alloc,slice,size){
var SIZE=size||8192,MAX=SIZE>>>1,slab=null,offset=SIZE;return function(size2){if(size2<1||size2>MAX)return alloc(size2);
offset+size2>SIZE&&(slab=alloc(SIZE),offset=0);var buf=slice.call(slab,offset,offset+=size2);return offset&7&&(offset=(offset|
7)+1),buf}}}});var require_longbits=__commonJS({"node_modules/protobufjs/src/util/longbits.js"(exports,module){"use strict";module.exports=
LongBits;var util=require_minimal();function LongBits(lo,hi){this.lo=lo>>>0,this.hi=hi>>>0}var zero=LongBits.zero=new LongBits(
0,0);zero.toNumber=function(){return 0};zero.zzEncode=zero.zzDecode=function(){return this};zero.length=function(){return 1};
var zeroHash=LongBits.zeroHash="\0\0\0\0\0\0\0\0";LongBits.fromNumber=function(value){if(value===0)return zero;var sign=value<
0;sign&&(value=-value);var lo=value>>>0,hi=(value-lo)/4294967296>>>0;return sign&&(hi=~hi>>>0,lo=~lo>>>0,++lo>4294967295&&
(lo=0,++hi>4294967295&&(hi=0))),new LongBits(lo,hi)};LongBits.from=function(value){if(typeof value=="number")return LongBits.
fromNumber(value);if(util.isString(value))if(util.Long)value=util.Long.fromString(value);else return LongBits.fromNumber(
parseInt(value,10));return value.low||value.high?new LongBits(value.low>>>0,value.high>>>0):zero};LongBits.prototype.toNumber=
function(unsigned){if(!unsigned&&this.hi>>>31){var lo=~this.lo+1>>>0,hi=~this.hi>>>0;return lo||(hi=hi+1>>>0),-(lo+hi*4294967296)}
return this.lo+this.hi*4294967296};LongBits.prototype.toLong=function(unsigned){return util.Long?new util.Long(this.lo|0,
this.hi|0,!!unsigned):{low:this.lo|0,high:this.hi|0,unsigned:!!unsigned}};var charCodeAt=String.prototype.charCodeAt;LongBits.
fromHash=function(hash){return hash===zeroHash?zero:new LongBits((charCodeAt.call(hash,0)|charCodeAt.call(hash,1)<<8|charCodeAt.
call(hash,2)<<16|charCodeAt.call(hash,3)<<24)>>>0,(charCodeAt.call(hash,4)|charCodeAt.call(hash,5)<<8|charCodeAt.call(hash,
6)<<16|charCodeAt.call(hash,7)<<24)>>>0)};LongBits.prototype.toHash=function(){return String.fromCharCode(this.lo&255,this.
lo>>>8&255,this.lo>>>16&255,this.lo>>>24,this.hi&255,this.hi>>>8&255,this.hi>>>16&255,this.hi>>>24)};LongBits.prototype.
zzEncode=function(){var mask=this.hi>>31;return this.hi=((this.hi<<1|this.lo>>>31)^mask)>>>0,this.lo=(this.lo<<1^mask)>>>
0,this};LongBits.prototype.zzDecode=function(){var mask=-(this.lo&1);return this.lo=((this.lo>>>1|this.hi<<31)^mask)>>>0,
this.hi=(this.hi>>>1^mask)>>>0,this};LongBits.prototype.length=function(){var part0=this.lo,part1=(this.lo>>>28|this.hi<<
4)>>>0,part2=this.hi>>>24;return part2===0?part1===0?part0<16384?part0<128?1:2:part0<2097152?3:4:part1<16384?part1<128?5:
6:part1<2097152?7:8:part2<128?9:10}}});var require_umd=__commonJS({"node_modules/long/umd/index.js"(exports,module){"use strict";(function(global2,factory){function preferDefault(exports2){
return exports2.default||exports2}typeof define=="function"&&define.amd?define([],function(){var exports2={};return factory(
exports2),preferDefault(exports2)}):typeof exports=="object"?(factory(exports),typeof module=="object"&&(module.exports=
preferDefault(exports))):(function(){var exports2={};factory(exports2),global2.Long=preferDefault(exports2)})()})(typeof globalThis<
"u"?globalThis:typeof self<"u"?self:exports,function(_exports){"use strict";Object.defineProperty(_exports,"__esModule",
{value:!0}),_exports.default=void 0;var wasm=null;try{wasm=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(
[0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,
108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,
95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,
126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,
4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,
32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,
167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,
0,32,4,167,11])),{}).exports}catch{}function Long(low,high,unsigned){this.low=low|0,this.high=high|0,this.unsigned=!!unsigned}
Long.prototype.__isLong__,Object.defineProperty(Long.prototype,"__isLong__",{value:!0});function isLong(obj){return(obj&&
obj.__isLong__)===!0}function ctz32(value){var c=Math.clz32(value&-value);return value?31-c:c}Long.isLong=isLong;var INT_CACHE={},
UINT_CACHE={};function fromInt(value,unsigned){var obj,cachedObj,cache;return unsigned?(value>>>=0,(cache=0<=value&&value<
256)&&(cachedObj=UINT_CACHE[value],cachedObj)?cachedObj:(obj=fromBits(value,0,!0),cache&&(UINT_CACHE[value]=obj),obj)):(value|=
0,(cache=-128<=value&&value<128)&&(cachedObj=INT_CACHE[value],cachedObj)?cachedObj:(obj=fromBits(value,value<0?-1:0,!1),
cache&&(INT_CACHE[value]=obj),obj))}Long.fromInt=fromInt;function fromNumber(value,unsigned){if(isNaN(value))return unsigned?
UZERO:ZERO;if(unsigned){if(value<0)return UZERO;if(value>=TWO_PWR_64_DBL)return MAX_UNSIGNED_VALUE}else{if(value<=-TWO_PWR_63_DBL)
return MIN_VALUE;if(value+1>=TWO_PWR_63_DBL)return MAX_VALUE}return value<0?fromNumber(-value,unsigned).neg():fromBits(value%
TWO_PWR_32_DBL|0,value/TWO_PWR_32_DBL|0,unsigned)}Long.fromNumber=fromNumber;function fromBits(lowBits,highBits,unsigned){
return new Long(lowBits,highBits,unsigned)}Long.fromBits=fromBits;var pow_dbl=Math.pow;function fromString(str,unsigned,radix){
if(str.length===0)throw Error("empty string");if(typeof unsigned=="number"?(radix=unsigned,unsigned=!1):unsigned=!!unsigned,
str==="NaN"||str==="Infinity"||str==="+Infinity"||str==="-Infinity")return unsigned?UZERO:ZERO;if(radix=radix||10,radix<
2||36<radix)throw RangeError("radix");var p;if((p=str.indexOf("-"))>0)throw Error("interior hyphen");if(p===0)return fromString(
str.substring(1),unsigned,radix).neg();for(var radixToPower=fromNumber(pow_dbl(radix,8)),result=ZERO,i=0;i<str.length;i+=
8){var size=Math.min(8,str.length-i),value=parseInt(str.substring(i,i+size),radix);if(size<8){var power=fromNumber(pow_dbl(
radix,size));result=result.mul(power).add(fromNumber(value))}else result=result.mul(radixToPower),result=result.add(fromNumber(
value))}return result.unsigned=unsigned,result}Long.fromString=fromString;function fromValue(val,unsigned){return typeof val==
"number"?fromNumber(val,unsigned):typeof val=="string"?fromString(val,unsigned):fromBits(val.low,val.high,typeof unsigned==
"boolean"?unsigned:val.unsigned)}Long.fromValue=fromValue;var TWO_PWR_16_DBL=65536,TWO_PWR_24_DBL=1<<24,TWO_PWR_32_DBL=TWO_PWR_16_DBL*
TWO_PWR_16_DBL,TWO_PWR_64_DBL=TWO_PWR_32_DBL*TWO_PWR_32_DBL,TWO_PWR_63_DBL=TWO_PWR_64_DBL/2,TWO_PWR_24=fromInt(TWO_PWR_24_DBL),
ZERO=fromInt(0);Long.ZERO=ZERO;var UZERO=fromInt(0,!0);Long.UZERO=UZERO;var ONE=fromInt(1);Long.ONE=ONE;var UONE=fromInt(
1,!0);Long.UONE=UONE;var NEG_ONE=fromInt(-1);Long.NEG_ONE=NEG_ONE;var MAX_VALUE=fromBits(-1,2147483647,!1);Long.MAX_VALUE=
MAX_VALUE;var MAX_UNSIGNED_VALUE=fromBits(-1,-1,!0);Long.MAX_UNSIGNED_VALUE=MAX_UNSIGNED_VALUE;var MIN_VALUE=fromBits(0,
-2147483648,!1);Long.MIN_VALUE=MIN_VALUE;var LongPrototype=Long.prototype;LongPrototype.toInt=function(){return this.unsigned?
this.low>>>0:this.low},LongPrototype.toNumber=function(){return this.unsigned?(this.high>>>0)*TWO_PWR_32_DBL+(this.low>>>
0):this.high*TWO_PWR_32_DBL+(this.low>>>0)},LongPrototype.toString=function(radix){if(radix=radix||10,radix<2||36<radix)
throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(MIN_VALUE)){var radixLong=fromNumber(
radix),div=this.div(radixLong),rem1=div.mul(radixLong).sub(this);return div.toString(radix)+rem1.toInt().toString(radix)}else
return"-"+this.neg().toString(radix);for(var radixToPower=fromNumber(pow_dbl(radix,6),this.unsigned),rem=this,result="";;){
var remDiv=rem.div(radixToPower),intval=rem.sub(remDiv.mul(radixToPower)).toInt()>>>0,digits=intval.toString(radix);if(rem=
remDiv,rem.isZero())return digits+result;for(;digits.length<6;)digits="0"+digits;result=""+digits+result}},LongPrototype.
getHighBits=function(){return this.high},LongPrototype.getHighBitsUnsigned=function(){return this.high>>>0},LongPrototype.
getLowBits=function(){return this.low},LongPrototype.getLowBitsUnsigned=function(){return this.low>>>0},LongPrototype.getNumBitsAbs=
function(){if(this.isNegative())return this.eq(MIN_VALUE)?64:this.neg().getNumBitsAbs();for(var val=this.high!=0?this.high:
this.low,bit=31;bit>0&&(val&1<<bit)==0;bit--);return this.high!=0?bit+33:bit+1},LongPrototype.isSafeInteger=function(){var top11Bits=this.
high>>21;return top11Bits?this.unsigned?!1:top11Bits===-1&&!(this.low===0&&this.high===-2097152):!0},LongPrototype.isZero=
function(){return this.high===0&&this.low===0},LongPrototype.eqz=LongPrototype.isZero,LongPrototype.isNegative=function(){
return!this.unsigned&&this.high<0},LongPrototype.isPositive=function(){return this.unsigned||this.high>=0},LongPrototype.
isOdd=function(){return(this.low&1)===1},LongPrototype.isEven=function(){return(this.low&1)===0},LongPrototype.equals=function(other){
return isLong(other)||(other=fromValue(other)),this.unsigned!==other.unsigned&&this.high>>>31===1&&other.high>>>31===1?!1:
this.high===other.high&&this.low===other.low},LongPrototype.eq=LongPrototype.equals,LongPrototype.notEquals=function(other){
return!this.eq(other)},LongPrototype.neq=LongPrototype.notEquals,LongPrototype.ne=LongPrototype.notEquals,LongPrototype.
lessThan=function(other){return this.comp(other)<0},LongPrototype.lt=LongPrototype.lessThan,LongPrototype.lessThanOrEqual=
function(other){return this.comp(other)<=0},LongPrototype.lte=LongPrototype.lessThanOrEqual,LongPrototype.le=LongPrototype.
lessThanOrEqual,LongPrototype.greaterThan=function(other){return this.comp(other)>0},LongPrototype.gt=LongPrototype.greaterThan,
LongPrototype.greaterThanOrEqual=function(other){return this.comp(other)>=0},LongPrototype.gte=LongPrototype.greaterThanOrEqual,
LongPrototype.ge=LongPrototype.greaterThanOrEqual,LongPrototype.compare=function(other){if(isLong(other)||(other=fromValue(
other)),this.eq(other))return 0;var thisNeg=this.isNegative(),otherNeg=other.isNegative();return thisNeg&&!otherNeg?-1:!thisNeg&&
otherNeg?1:this.unsigned?other.high>>>0>this.high>>>0||other.high===this.high&&other.low>>>0>this.low>>>0?-1:1:this.sub(
other).isNegative()?-1:1},LongPrototype.comp=LongPrototype.compare,LongPrototype.negate=function(){return!this.unsigned&&
this.eq(MIN_VALUE)?MIN_VALUE:this.not().add(ONE)},LongPrototype.neg=LongPrototype.negate,LongPrototype.add=function(addend){
isLong(addend)||(addend=fromValue(addend));var a48=this.high>>>16,a32=this.high&65535,a16=this.low>>>16,a00=this.low&65535,
b48=addend.high>>>16,b32=addend.high&65535,b16=addend.low>>>16,b00=addend.low&65535,c48=0,c32=0,c16=0,c00=0;return c00+=
a00+b00,c16+=c00>>>16,c00&=65535,c16+=a16+b16,c32+=c16>>>16,c16&=65535,c32+=a32+b32,c48+=c32>>>16,c32&=65535,c48+=a48+b48,
c48&=65535,fromBits(c16<<16|c00,c48<<16|c32,this.unsigned)},LongPrototype.subtract=function(subtrahend){return isLong(subtrahend)||
(subtrahend=fromValue(subtrahend)),this.add(subtrahend.neg())},LongPrototype.sub=LongPrototype.subtract,LongPrototype.multiply=
function(multiplier){if(this.isZero())return this;if(isLong(multiplier)||(multiplier=fromValue(multiplier)),wasm){var low=wasm.
mul(this.low,this.high,multiplier.low,multiplier.high);return fromBits(low,wasm.get_high(),this.unsigned)}if(multiplier.
isZero())return this.unsigned?UZERO:ZERO;if(this.eq(MIN_VALUE))return multiplier.isOdd()?MIN_VALUE:ZERO;if(multiplier.eq(
MIN_VALUE))return this.isOdd()?MIN_VALUE:ZERO;if(this.isNegative())return multiplier.isNegative()?this.neg().mul(multiplier.
neg()):this.neg().mul(multiplier).neg();if(multiplier.isNegative())return this.mul(multiplier.neg()).neg();if(this.lt(TWO_PWR_24)&&
multiplier.lt(TWO_PWR_24))return fromNumber(this.toNumber()*multiplier.toNumber(),this.unsigned);var a48=this.high>>>16,
a32=this.high&65535,a16=this.low>>>16,a00=this.low&65535,b48=multiplier.high>>>16,b32=multiplier.high&65535,b16=multiplier.
low>>>16,b00=multiplier.low&65535,c48=0,c32=0,c16=0,c00=0;return c00+=a00*b00,c16+=c00>>>16,c00&=65535,c16+=a16*b00,c32+=
c16>>>16,c16&=65535,c16+=a00*b16,c32+=c16>>>16,c16&=65535,c32+=a32*b00,c48+=c32>>>16,c32&=65535,c32+=a16*b16,c48+=c32>>>
16,c32&=65535,c32+=a00*b32,c48+=c32>>>16,c32&=65535,c48+=a48*b00+a32*b16+a16*b32+a00*b48,c48&=65535,fromBits(c16<<16|c00,
c48<<16|c32,this.unsigned)},LongPrototype.mul=LongPrototype.multiply,LongPrototype.divide=function(divisor){if(isLong(divisor)||
(divisor=fromValue(divisor)),divisor.isZero())throw Error("division by zero");if(wasm){if(!this.unsigned&&this.high===-2147483648&&
divisor.low===-1&&divisor.high===-1)return this;var low=(this.unsigned?wasm.div_u:wasm.div_s)(this.low,this.high,divisor.
low,divisor.high);return fromBits(low,wasm.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?UZERO:ZERO;var approx,
rem,res;if(this.unsigned){if(divisor.unsigned||(divisor=divisor.toUnsigned()),divisor.gt(this))return UZERO;if(divisor.gt(
this.shru(1)))return UONE;res=UZERO}else{if(this.eq(MIN_VALUE)){if(divisor.eq(ONE)||divisor.eq(NEG_ONE))return MIN_VALUE;
if(divisor.eq(MIN_VALUE))return ONE;var halfThis=this.shr(1);return approx=halfThis.div(divisor).shl(1),approx.eq(ZERO)?
divisor.isNegative()?ONE:NEG_ONE:(rem=this.sub(divisor.mul(approx)),res=approx.add(rem.div(divisor)),res)}else if(divisor.
eq(MIN_VALUE))return this.unsigned?UZERO:ZERO;if(this.isNegative())return divisor.isNegative()?this.neg().div(divisor.neg()):
this.neg().div(divisor).neg();if(divisor.isNegative())return this.div(divisor.neg()).neg();res=ZERO}for(rem=this;rem.gte(
divisor);){approx=Math.max(1,Math.floor(rem.toNumber()/divisor.toNumber()));for(var log2=Math.ceil(Math.log(approx)/Math.
LN2),delta=log2<=48?1:pow_dbl(2,log2-48),approxRes=fromNumber(approx),approxRem=approxRes.mul(divisor);approxRem.isNegative()||
approxRem.gt(rem);)approx-=delta,approxRes=fromNumber(approx,this.unsigned),approxRem=approxRes.mul(divisor);approxRes.isZero()&&
(approxRes=ONE),res=res.add(approxRes),rem=rem.sub(approxRem)}return res},LongPrototype.div=LongPrototype.divide,LongPrototype.
modulo=function(divisor){if(isLong(divisor)||(divisor=fromValue(divisor)),wasm){var low=(this.unsigned?wasm.rem_u:wasm.rem_s)(
this.low,this.high,divisor.low,divisor.high);return fromBits(low,wasm.get_high(),this.unsigned)}return this.sub(this.div(
divisor).mul(divisor))},LongPrototype.mod=LongPrototype.modulo,LongPrototype.rem=LongPrototype.modulo,LongPrototype.not=
function(){return fromBits(~this.low,~this.high,this.unsigned)},LongPrototype.countLeadingZeros=function(){return this.high?
Math.clz32(this.high):Math.clz32(this.low)+32},LongPrototype.clz=LongPrototype.countLeadingZeros,LongPrototype.countTrailingZeros=
function(){return this.low?ctz32(this.low):ctz32(this.high)+32},LongPrototype.ctz=LongPrototype.countTrailingZeros,LongPrototype.
and=function(other){return isLong(other)||(other=fromValue(other)),fromBits(this.low&other.low,this.high&other.high,this.
unsigned)},LongPrototype.or=function(other){return isLong(other)||(other=fromValue(other)),fromBits(this.low|other.low,this.
high|other.high,this.unsigned)},LongPrototype.xor=function(other){return isLong(other)||(other=fromValue(other)),fromBits(
this.low^other.low,this.high^other.high,this.unsigned)},LongPrototype.shiftLeft=function(numBits){return isLong(numBits)&&
(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(this.low<<numBits,this.high<<numBits|this.low>>>32-
numBits,this.unsigned):fromBits(0,this.low<<numBits-32,this.unsigned)},LongPrototype.shl=LongPrototype.shiftLeft,LongPrototype.
shiftRight=function(numBits){return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(
this.low>>>numBits|this.high<<32-numBits,this.high>>numBits,this.unsigned):fromBits(this.high>>numBits-32,this.high>=0?0:
-1,this.unsigned)},LongPrototype.shr=LongPrototype.shiftRight,LongPrototype.shiftRightUnsigned=function(numBits){return isLong(
numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(this.low>>>numBits|this.high<<32-numBits,
this.high>>>numBits,this.unsigned):numBits===32?fromBits(this.high,0,this.unsigned):fromBits(this.high>>>numBits-32,0,this.
unsigned)},LongPrototype.shru=LongPrototype.shiftRightUnsigned,LongPrototype.shr_u=LongPrototype.shiftRightUnsigned,LongPrototype.
rotateLeft=function(numBits){var b;return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits===32?
fromBits(this.high,this.low,this.unsigned):numBits<32?(b=32-numBits,fromBits(this.low<<numBits|this.high>>>b,this.high<<
numBits|this.low>>>b,this.unsigned)):(numBits-=32,b=32-numBits,fromBits(this.high<<numBits|this.low>>>b,this.low<<numBits|
this.high>>>b,this.unsigned))},LongPrototype.rotl=LongPrototype.rotateLeft,LongPrototype.rotateRight=function(numBits){var b;
return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits===32?fromBits(this.high,this.low,this.unsigned):
numBits<32?(b=32-numBits,fromBits(this.high<<b|this.low>>>numBits,this.low<<b|this.high>>>numBits,this.unsigned)):(numBits-=
32,b=32-numBits,fromBits(this.low<<b|this.high>>>numBits,this.high<<b|this.low>>>numBits,this.unsigned))},LongPrototype.
rotr=LongPrototype.rotateRight,LongPrototype.toSigned=function(){return this.unsigned?fromBits(this.low,this.high,!1):this},
LongPrototype.toUnsigned=function(){return this.unsigned?this:fromBits(this.low,this.high,!0)},LongPrototype.toBytes=function(le){
return le?this.toBytesLE():this.toBytesBE()},LongPrototype.toBytesLE=function(){var hi=this.high,lo=this.low;return[lo&255,
lo>>>8&255,lo>>>16&255,lo>>>24,hi&255,hi>>>8&255,hi>>>16&255,hi>>>24]},LongPrototype.toBytesBE=function(){var hi=this.high,
lo=this.low;return[hi>>>24,hi>>>16&255,hi>>>8&255,hi&255,lo>>>24,lo>>>16&255,lo>>>8&255,lo&255]},Long.fromBytes=function(bytes,unsigned,le){
return le?Long.fromBytesLE(bytes,unsigned):Long.fromBytesBE(bytes,unsigned)},Long.fromBytesLE=function(bytes,unsigned){return new Long(
bytes[0]|bytes[1]<<8|bytes[2]<<16|bytes[3]<<24,bytes[4]|bytes[5]<<8|bytes[6]<<16|bytes[7]<<24,unsigned)},Long.fromBytesBE=
function(bytes,unsigned){return new Long(bytes[4]<<24|bytes[5]<<16|bytes[6]<<8|bytes[7],bytes[0]<<24|bytes[1]<<16|bytes[2]<<
8|bytes[3],unsigned)},typeof BigInt=="function"&&(Long.fromBigInt=function(value,unsigned){var lowBits=Number(BigInt.asIntN(
32,value)),highBits=Number(BigInt.asIntN(32,value>>BigInt(32)));return fromBits(lowBits,highBits,unsigned)},Long.fromValue=
function(value,unsigned){return typeof value=="bigint"?Long.fromBigInt(value,unsigned):fromValue(value,unsigned)},LongPrototype.
toBigInt=function(){var lowBigInt=BigInt(this.low>>>0),highBigInt=BigInt(this.unsigned?this.high>>>0:this.high);return highBigInt<<
BigInt(32)|lowBigInt});var _default=_exports.default=Long})}});var require_minimal=__commonJS({"node_modules/protobufjs/src/util/minimal.js"(exports){"use strict";var util=exports;util.
asPromise=require_aspromise();util.base64=require_base64();util.EventEmitter=require_eventemitter();util.float=require_float();
util.utf8=require_utf8();util.pool=require_pool();util.LongBits=require_longbits();function isUnsafeProperty(key){return key===
"__proto__"||key==="prototype"||key==="constructor"}util.isUnsafeProperty=isUnsafeProperty;util.isNode=!!(typeof global<
"u"&&global&&global.process&&global.process.versions&&global.process.versions.node);util.global=util.isNode&&global||typeof window<
"u"&&window||typeof self<"u"&&self||exports;util.emptyArray=Object.freeze?Object.freeze([]):[];util.emptyObject=Object.freeze?
Object.freeze({}):{};util.isInteger=Number.isInteger||function(value){return typeof value=="number"&&isFinite(value)&&Math.
floor(value)===value};util.isString=function(value){return typeof value=="string"||value instanceof String};util.isObject=
function(value){return value&&typeof value=="object"};util.isset=util.isSet=function(obj,prop){var value=obj[prop];return value!=
null&&Object.hasOwnProperty.call(obj,prop)?typeof value!="object"||(Array.isArray(value)?value.length:Object.keys(value).
length)>0:!1};util.Buffer=(function(){try{var Buffer2=util.global.Buffer;return Buffer2.prototype.utf8Write?Buffer2:null}catch{
return null}})();util._Buffer_from=null;util._Buffer_allocUnsafe=null;util.newBuffer=function(sizeOrArray){return typeof sizeOrArray==
"number"?util.Buffer?util._Buffer_allocUnsafe(sizeOrArray):new util.Array(sizeOrArray):util.Buffer?util._Buffer_from(sizeOrArray):
typeof Uint8Array>"u"?sizeOrArray:new Uint8Array(sizeOrArray)};util.Array=typeof Uint8Array<"u"?Uint8Array:Array;util.Long=
util.global.dcodeIO&&util.global.dcodeIO.Long||util.global.Long||(function(){try{var Long=require_umd();return Long&&Long.
isLong?Long:null}catch{return null}})();util.key2Re=/^true|false|0|1$/;util.key32Re=/^-?(?:0|[1-9][0-9]*)$/;util.key64Re=
/^(?:[\\x00-\\xff]{8}|-?(?:0|[1-9][0-9]*))$/;util.longToHash=function(value){return value?util.LongBits.from(value).toHash():
util.LongBits.zeroHash};util.longFromHash=function(hash,unsigned){var bits=util.LongBits.fromHash(hash);return util.Long?
util.Long.fromBits(bits.lo,bits.hi,unsigned):bits.toNumber(!!unsigned)};function merge(dst){var ifNotSet=typeof arguments[arguments.
length-1]=="boolean",limit=ifNotSet?arguments.length-1:arguments.length;ifNotSet=ifNotSet&&arguments[arguments.length-1];
for(var a=1;a<limit;++a){var src=arguments[a];if(src)for(var keys=Object.keys(src),i=0;i<keys.length;++i)!isUnsafeProperty(
keys[i])&&(dst[keys[i]]===void 0||!ifNotSet)&&(dst[keys[i]]=src[keys[i]])}return dst}util.merge=merge;util.nestingLimit=
32;util.recursionLimit=100;util.makeProp=function(obj,key){Object.defineProperty(obj,key,{enumerable:!0,configurable:!0,
writable:!0})};util.lcFirst=function(str){return str.charAt(0).toLowerCase()+str.substring(1)};function newError(name){function CustomError(message,properties){
if(!(this instanceof CustomError))return new CustomError(message,properties);Object.defineProperty(this,"message",{get:function(){
return message}}),Error.captureStackTrace?Error.captureStackTrace(this,CustomError):Object.defineProperty(this,"stack",{
value:new Error().stack||""}),properties&&merge(this,properties)}return CustomError.prototype=Object.create(Error.prototype,
{constructor:{value:CustomError,writable:!0,enumerable:!1,configurable:!0},name:{get:function(){return name},set:void 0,
enumerable:!1,configurable:!0},toString:{value:function(){return this.name+": "+this.message},writable:!0,enumerable:!1,
configurable:!0}}),CustomError}util.newError=newError;util.ProtocolError=newError("ProtocolError");util.oneOfGetter=function(fieldNames){
for(var fieldMap={},i=0;i<fieldNames.length;++i)fieldMap[fieldNames[i]]=1;return function(){for(var keys=Object.keys(this),
i2=keys.length-1;i2>-1;--i2)if(fieldMap[keys[i2]]===1&&this[keys[i2]]!==void 0&&this[keys[i2]]!==null)return keys[i2]}};
util.oneOfSetter=function(fieldNames){return function(name){for(var i=0;i<fieldNames.length;++i)fieldNames[i]!==name&&delete this[fieldNames[i]]}};
util.toJSONOptions={longs:String,enums:String,bytes:String,json:!0};util._configure=function(){var Buffer2=util.Buffer;if(!Buffer2){
util._Buffer_from=util._Buffer_allocUnsafe=null;return}util._Buffer_from=Buffer2.from!==Uint8Array.from&&Buffer2.from||function(value,encoding){
return new Buffer2(value,encoding)},util._Buffer_allocUnsafe=Buffer2.allocUnsafe||function(size){return new Buffer2(size)}}}});var require_writer=__commonJS({"node_modules/protobufjs/src/writer.js"(exports,module){"use strict";module.exports=Writer;
var util=require_minimal(),BufferWriter,LongBits=util.LongBits,base64=util.base64,utf8=util.utf8;function Op(fn,len,val){
this.fn=fn,this.len=len,this.next=void 0,this.val=val}function noop(){}function State(writer){this.head=writer.head,this.
tail=writer.tail,this.len=writer.len,this.next=writer.states}function Writer(){this.len=0,this.head=new Op(noop,0,0),this.
tail=this.head,this.states=null}var create=function(){return util.Buffer?function(){return(Writer.create=function(){return new BufferWriter})()}:
function(){return new Writer}};Writer.create=create();Writer.alloc=function(size){return new util.Array(size)};util.Array!==
Array&&(Writer.alloc=util.pool(Writer.alloc,util.Array.prototype.subarray));Writer.prototype._push=function(fn,len,val){
return this.tail=this.tail.next=new Op(fn,len,val),this.len+=len,this};function writeByte(val,buf,pos){buf[pos]=val&255}
function writeVarint32(val,buf,pos){for(;val>127;)buf[pos++]=val&127|128,val>>>=7;buf[pos]=val}function VarintOp(len,val){
this.len=len,this.next=void 0,this.val=val}VarintOp.prototype=Object.create(Op.prototype);VarintOp.prototype.fn=writeVarint32;
Writer.prototype.uint32=function(value){return this.len+=(this.tail=this.tail.next=new VarintOp((value=value>>>0)<128?1:
value<16384?2:value<2097152?3:value<268435456?4:5,value)).len,this};Writer.prototype.int32=function(value){return(value|=
0)<0?this._push(writeVarint64,10,LongBits.fromNumber(value)):this.uint32(value)};Writer.prototype.sint32=function(value){
return this.uint32((value<<1^value>>31)>>>0)};function writeVarint64(val,buf,pos){for(var lo=val.lo,hi=val.hi;hi;)buf[pos++]=
lo&127|128,lo=(lo>>>7|hi<<25)>>>0,hi>>>=7;for(;lo>127;)buf[pos++]=lo&127|128,lo=lo>>>7;buf[pos++]=lo}Writer.prototype.uint64=
function(value){var bits=LongBits.from(value);return this._push(writeVarint64,bits.length(),bits)};Writer.prototype.int64=
Writer.prototype.uint64;Writer.prototype.sint64=function(value){var bits=LongBits.from(value).zzEncode();return this._push(
writeVarint64,bits.length(),bits)};Writer.prototype.bool=function(value){return this._push(writeByte,1,value?1:0)};function writeFixed32(val,buf,pos){
buf[pos]=val&255,buf[pos+1]=val>>>8&255,buf[pos+2]=val>>>16&255,buf[pos+3]=val>>>24}Writer.prototype.fixed32=function(value){
return this._push(writeFixed32,4,value>>>0)};Writer.prototype.sfixed32=Writer.prototype.fixed32;Writer.prototype.fixed64=
function(value){var bits=LongBits.from(value);return this._push(writeFixed32,4,bits.lo)._push(writeFixed32,4,bits.hi)};Writer.
prototype.sfixed64=Writer.prototype.fixed64;Writer.prototype.float=function(value){return this._push(util.float.writeFloatLE,
4,value)};Writer.prototype.double=function(value){return this._push(util.float.writeDoubleLE,8,value)};var writeBytes=util.
Array.prototype.set?function(val,buf,pos){buf.set(val,pos)}:function(val,buf,pos){for(var i=0;i<val.length;++i)buf[pos+i]=
val[i]};Writer.prototype.bytes=function(value){var len=value.length>>>0;if(!len)return this._push(writeByte,1,0);if(util.
isString(value)){var buf=Writer.alloc(len=base64.length(value));base64.decode(value,buf,0),value=buf}return this.uint32(
len)._push(writeBytes,len,value)};Writer.prototype.string=function(value){var len=utf8.length(value);return len?this.uint32(
len)._push(utf8.write,len,value):this._push(writeByte,1,0)};Writer.prototype.fork=function(){return this.states=new State(
this),this.head=this.tail=new Op(noop,0,0),this.len=0,this};Writer.prototype.reset=function(){return this.states?(this.head=
this.states.head,this.tail=this.states.tail,this.len=this.states.len,this.states=this.states.next):(this.head=this.tail=
new Op(noop,0,0),this.len=0),this};Writer.prototype.ldelim=function(){var head=this.head,tail=this.tail,len=this.len;return this.
reset().uint32(len),len&&(this.tail.next=head.next,this.tail=tail,this.len+=len),this};Writer.prototype.finish=function(){
for(var head=this.head.next,buf=this.constructor.alloc(this.len),pos=0;head;)head.fn(head.val,buf,pos),pos+=head.len,head=
head.next;return buf};Writer._configure=function(BufferWriter_){BufferWriter=BufferWriter_,Writer.create=create(),BufferWriter.
_configure()}}});var require_writer_buffer=__commonJS({"node_modules/protobufjs/src/writer_buffer.js"(exports,module){"use strict";module.
exports=BufferWriter;var Writer=require_writer();(BufferWriter.prototype=Object.create(Writer.prototype)).constructor=BufferWriter;
var util=require_minimal();function BufferWriter(){Writer.call(this)}BufferWriter._configure=function(){BufferWriter.alloc=
util._Buffer_allocUnsafe,BufferWriter.writeBytesBuffer=util.Buffer&&util.Buffer.prototype instanceof Uint8Array&&util.Buffer.
prototype.set.name==="set"?function(val,buf,pos){buf.set(val,pos)}:function(val,buf,pos){if(val.copy)val.copy(buf,pos,0,
val.length);else for(var i=0;i<val.length;)buf[pos++]=val[i++]}};BufferWriter.prototype.bytes=function(value){util.isString(
value)&&(value=util._Buffer_from(value,"base64"));var len=value.length>>>0;return this.uint32(len),len&&this._push(BufferWriter.
writeBytesBuffer,len,value),this};function writeStringBuffer(val,buf,pos){val.length<40?util.utf8.write(val,buf,pos):buf.
utf8Write?buf.utf8Write(val,pos):buf.write(val,pos)}BufferWriter.prototype.string=function(value){var len=util.Buffer.byteLength(
value);return this.uint32(len),len&&this._push(writeStringBuffer,len,value),this};BufferWriter._configure()}});var require_reader=__commonJS({"node_modules/protobufjs/src/reader.js"(exports,module){"use strict";module.exports=Reader;
var util=require_minimal(),BufferReader,LongBits=util.LongBits,utf8=util.utf8;function indexOutOfRange(reader,writeLength){
return RangeError("index out of range: "+reader.pos+" + "+(writeLength||1)+" > "+reader.len)}function Reader(buffer){this.
buf=buffer,this.pos=0,this.len=buffer.length}var create_array=typeof Uint8Array<"u"?function(buffer){if(buffer instanceof
Uint8Array||Array.isArray(buffer))return new Reader(buffer);throw Error("illegal buffer")}:function(buffer){if(Array.isArray(
buffer))return new Reader(buffer);throw Error("illegal buffer")},create=function(){return util.Buffer?function(buffer){return(Reader.
create=function(buffer2){return util.Buffer.isBuffer(buffer2)?new BufferReader(buffer2):create_array(buffer2)})(buffer)}:
create_array};Reader.create=create();Reader.prototype._slice=util.Array.prototype.subarray||util.Array.prototype.slice;function readVarint32NearEnd(reader){
for(var value=0,i=0;i<4;++i){if(reader.pos>=reader.len)throw indexOutOfRange(reader);var b=reader.buf[reader.pos++];if(value=
(value|(b&127)<<i*7)>>>0,b<128)return value}throw indexOutOfRange(reader)}Reader.prototype.uint32=(function(){var value=4294967295;
return function(){if(this.len-this.pos<5){if(this.pos>=this.len)throw indexOutOfRange(this);if(this.buf[this.pos]>=128)return readVarint32NearEnd(
this)}if(value=(this.buf[this.pos]&127)>>>0,this.buf[this.pos++]<128||(value=(value|(this.buf[this.pos]&127)<<7)>>>0,this.
buf[this.pos++]<128)||(value=(value|(this.buf[this.pos]&127)<<14)>>>0,this.buf[this.pos++]<128)||(value=(value|(this.buf[this.
pos]&127)<<21)>>>0,this.buf[this.pos++]<128)||(value=(value|(this.buf[this.pos]&15)<<28)>>>0,this.buf[this.pos++]<128))return value;
if((this.pos+=5)>this.len)throw this.pos=this.len,indexOutOfRange(this,10);return value}})();Reader.prototype.int32=function(){
return this.uint32()|0};Reader.prototype.sint32=function(){var value=this.uint32();return value>>>1^-(value&1)|0};function readLongVarint(){
var bits=new LongBits(0,0),i=0;if(this.len-this.pos>4){for(;i<4;++i)if(bits.lo=(bits.lo|(this.buf[this.pos]&127)<<i*7)>>>
0,this.buf[this.pos++]<128)return bits;if(bits.lo=(bits.lo|(this.buf[this.pos]&127)<<28)>>>0,bits.hi=(bits.hi|(this.buf[this.
pos]&127)>>4)>>>0,this.buf[this.pos++]<128)return bits;i=0}else{for(;i<3;++i){if(this.pos>=this.len)throw indexOutOfRange(
this);if(bits.lo=(bits.lo|(this.buf[this.pos]&127)<<i*7)>>>0,this.buf[this.pos++]<128)return bits}return bits.lo=(bits.lo|
(this.buf[this.pos++]&127)<<i*7)>>>0,bits}if(this.len-this.pos>4){for(;i<5;++i)if(bits.hi=(bits.hi|(this.buf[this.pos]&127)<<
i*7+3)>>>0,this.buf[this.pos++]<128)return bits}else for(;i<5;++i){if(this.pos>=this.len)throw indexOutOfRange(this);if(bits.
hi=(bits.hi|(this.buf[this.pos]&127)<<i*7+3)>>>0,this.buf[this.pos++]<128)return bits}throw Error("invalid varint encodi\
ng")}Reader.prototype.bool=function(){return this.uint32()!==0};function readFixed32_end(buf,end){return(buf[end-4]|buf[end-
3]<<8|buf[end-2]<<16|buf[end-1]<<24)>>>0}Reader.prototype.fixed32=function(){if(this.pos+4>this.len)throw indexOutOfRange(
this,4);return readFixed32_end(this.buf,this.pos+=4)};Reader.prototype.sfixed32=function(){if(this.pos+4>this.len)throw indexOutOfRange(
this,4);return readFixed32_end(this.buf,this.pos+=4)|0};function readFixed64(){if(this.pos+8>this.len)throw indexOutOfRange(
this,8);return new LongBits(readFixed32_end(this.buf,this.pos+=4),readFixed32_end(this.buf,this.pos+=4))}Reader.prototype.
float=function(){if(this.pos+4>this.len)throw indexOutOfRange(this,4);var value=util.float.readFloatLE(this.buf,this.pos);
return this.pos+=4,value};Reader.prototype.double=function(){if(this.pos+8>this.len)throw indexOutOfRange(this,4);var value=util.
float.readDoubleLE(this.buf,this.pos);return this.pos+=8,value};Reader.prototype.bytes=function(){var length=this.uint32(),
start=this.pos,end=this.pos+length;if(end>this.len)throw indexOutOfRange(this,length);if(this.pos+=length,Array.isArray(
this.buf))return this.buf.slice(start,end);if(start===end){var nativeBuffer=util.Buffer;return nativeBuffer?nativeBuffer.
alloc(0):new this.buf.constructor(0)}return this._slice.call(this.buf,start,end)};Reader.prototype.string=function(){var bytes=this.
bytes();return utf8.read(bytes,0,bytes.length)};Reader.prototype.skip=function(length){if(typeof length=="number"){if(this.
pos+length>this.len)throw indexOutOfRange(this,length);this.pos+=length}else do if(this.pos>=this.len)throw indexOutOfRange(
this);while(this.buf[this.pos++]&128);return this};Reader.recursionLimit=util.recursionLimit;Reader.prototype.skipType=function(wireType,depth){
if(depth===void 0&&(depth=0),depth>Reader.recursionLimit)throw Error("maximum nesting depth exceeded");switch(wireType){case 0:
this.skip();break;case 1:this.skip(8);break;case 2:this.skip(this.uint32());break;case 3:for(;(wireType=this.uint32()&7)!==
4;)this.skipType(wireType,depth+1);break;case 5:this.skip(4);break;default:throw Error("invalid wire type "+wireType+" a\
t offset "+this.pos)}return this};Reader._configure=function(BufferReader_){BufferReader=BufferReader_,Reader.create=create(),
BufferReader._configure();var fn=util.Long?"toLong":"toNumber";util.merge(Reader.prototype,{int64:function(){return readLongVarint.
call(this)[fn](!1)},uint64:function(){return readLongVarint.call(this)[fn](!0)},sint64:function(){return readLongVarint.
call(this).zzDecode()[fn](!1)},fixed64:function(){return readFixed64.call(this)[fn](!0)},sfixed64:function(){return readFixed64.
call(this)[fn](!1)}})}}});var require_reader_buffer=__commonJS({"node_modules/protobufjs/src/reader_buffer.js"(exports,module){"use strict";module.
exports=BufferReader;var Reader=require_reader();(BufferReader.prototype=Object.create(Reader.prototype)).constructor=BufferReader;
var util=require_minimal();function BufferReader(buffer){Reader.call(this,buffer)}BufferReader._configure=function(){util.
Buffer&&(BufferReader.prototype._slice=util.Buffer.prototype.slice)};BufferReader.prototype.string=function(){var len=this.
uint32();return this.buf.utf8Slice?this.buf.utf8Slice(this.pos,this.pos=Math.min(this.pos+len,this.len)):this.buf.toString(
"utf-8",this.pos,this.pos=Math.min(this.pos+len,this.len))};BufferReader._configure()}});var require_service=__commonJS({"node_modules/protobufjs/src/rpc/service.js"(exports,module){"use strict";module.exports=
Service;var util=require_minimal();(Service.prototype=Object.create(util.EventEmitter.prototype)).constructor=Service;function Service(rpcImpl,requestDelimited,responseDelimited){
if(typeof rpcImpl!="function")throw TypeError("rpcImpl must be a function");util.EventEmitter.call(this),this.rpcImpl=rpcImpl,
this.requestDelimited=!!requestDelimited,this.responseDelimited=!!responseDelimited}Service.prototype.rpcCall=function rpcCall(method,requestCtor,responseCtor,request,callback){
if(!request)throw TypeError("request must be specified");var self2=this;if(!callback)return util.asPromise(rpcCall,self2,
method,requestCtor,responseCtor,request);if(!self2.rpcImpl){setTimeout(function(){callback(Error("already ended"))},0);return}
try{return self2.rpcImpl(method,requestCtor[self2.requestDelimited?"encodeDelimited":"encode"](request).finish(),function(err,response){
if(err)return self2.emit("error",err,method),callback(err);if(response===null){self2.end(!0);return}if(!(response instanceof
responseCtor))try{response=responseCtor[self2.responseDelimited?"decodeDelimited":"decode"](response)}catch(err2){return self2.
emit("error",err2,method),callback(err2)}return self2.emit("data",response,method),callback(null,response)})}catch(err){
self2.emit("error",err,method),setTimeout(function(){callback(err)},0);return}};Service.prototype.end=function(endedByRPC){
return this.rpcImpl&&(endedByRPC||this.rpcImpl(null,null,null),this.rpcImpl=null,this.emit("end").off()),this}}});var require_rpc=__commonJS({"node_modules/protobufjs/src/rpc.js"(exports){"use strict";var rpc=exports;rpc.Service=require_service()}});var require_roots=__commonJS({"node_modules/protobufjs/src/roots.js"(exports,module){"use strict";module.exports=Object.
create(null)}});var require_index_minimal=__commonJS({"node_modules/protobufjs/src/index-minimal.js"(exports){"use strict";var protobuf=exports;
protobuf.build="minimal";protobuf.Writer=require_writer();protobuf.BufferWriter=require_writer_buffer();protobuf.Reader=
require_reader();protobuf.BufferReader=require_reader_buffer();protobuf.util=require_minimal();protobuf.rpc=require_rpc();
protobuf.roots=require_roots();protobuf.configure=configure;function configure(){protobuf.util._configure(),protobuf.Writer.
_configure(protobuf.BufferWriter),protobuf.Reader._configure(protobuf.BufferReader)}configure()}});var require_codegen=__commonJS({"node_modules/@protobufjs/codegen/index.js"(exports,module){"use strict";module.exports=
codegen;var reservedRe=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
function codegen(functionParams,functionName){typeof functionParams=="string"&&(functionName=functionParams,functionParams=
void 0);var body=[];function Codegen(formatStringOrScope){if(typeof formatStringOrScope!="string"){var source=toString();
if(codegen.verbose&&console.log("codegen: "+source),source="return "+source,formatStringOrScope){for(var scopeKeys=Object.
keys(formatStringOrScope),scopeParams=new Array(scopeKeys.length+1),scopeValues=new Array(scopeKeys.length),scopeOffset=0;scopeOffset<
scopeKeys.length;)scopeParams[scopeOffset]=scopeKeys[scopeOffset],scopeValues[scopeOffset]=formatStringOrScope[scopeKeys[scopeOffset++]];
return scopeParams[scopeOffset]=source,Function.apply(null,scopeParams).apply(null,scopeValues)}return Function(source)()}
for(var formatParams=new Array(arguments.length-1),formatOffset=0;formatOffset<formatParams.length;)formatParams[formatOffset]=
arguments[++formatOffset];if(formatOffset=0,formatStringOrScope=formatStringOrScope.replace(/%([%dfijs])/g,function($0,$1){
var value=formatParams[formatOffset++];switch($1){case"d":case"f":return String(Number(value));case"i":return String(Math.
floor(value));case"j":return JSON.stringify(value);case"s":return String(value)}return"%"}),formatOffset!==formatParams.
length)throw Error("parameter count mismatch");return body.push(formatStringOrScope),Codegen}function toString(functionNameOverride){
return"function "+safeFunctionName(functionNameOverride||functionName)+"("+(functionParams&&functionParams.join(",")||"")+
`){
  `+body.join(`
  `)+`
}`}return Codegen.toString=toString,Codegen}codegen.verbose=!1;function safeFunctionName(name){return!name||(name=String(
name).replace(/[^\w$]/g,""),!name)?"":(/^\d/.test(name)&&(name="_"+name),reservedRe.test(name)?name+"_":name)}}});var require_fs=__commonJS({"node_modules/@protobufjs/fetch/util/fs.js"(exports,module){"use strict";var fs=null;try{fs=__require("fs"),
(!fs||!fs.readFile||!fs.readFileSync)&&(fs=null)}catch{}module.exports=fs}});var require_fetch=__commonJS({"node_modules/@protobufjs/fetch/index.js"(exports,module){"use strict";module.exports=fetch;
var asPromise=require_aspromise(),fs=require_fs();function fetch(filename,options,callback){return typeof options=="func\
tion"?(callback=options,options={}):options||(options={}),callback?!options.xhr&&fs&&fs.readFile?fs.readFile(filename,function(err,contents){
return err&&typeof XMLHttpRequest<"u"?fetch.xhr(filename,options,callback):err?callback(err):callback(null,options.binary?
contents:contents.toString("utf8"))}):fetch.xhr(filename,options,callback):asPromise(fetch,this,filename,options)}fetch.
xhr=function(filename,options,callback){var xhr=new XMLHttpRequest;xhr.onreadystatechange=function(){if(xhr.readyState===
4){if(xhr.status!==0&&xhr.status!==200)return callback(Error("status "+xhr.status));if(options.binary){var buffer=xhr.response;
if(!buffer){buffer=[];for(var i=0;i<xhr.responseText.length;++i)buffer.push(xhr.responseText.charCodeAt(i)&255)}return callback(
null,typeof Uint8Array<"u"?new Uint8Array(buffer):buffer)}return callback(null,xhr.responseText)}},options.binary&&("ove\
rrideMimeType"in xhr&&xhr.overrideMimeType("text/plain; charset=x-user-defined"),xhr.responseType="arraybuffer"),xhr.open(
"GET",filename),xhr.send()}}});var require_path=__commonJS({"node_modules/@protobufjs/path/index.js"(exports){"use strict";var path=exports,isAbsolute=path.
isAbsolute=function(path2){return/^(?:\/|\w+:)/.test(path2)},normalize=path.normalize=function(path2){path2=path2.replace(
/\\/g,"/").replace(/\/{2,}/g,"/");var parts=path2.split("/"),absolute=isAbsolute(path2),prefix="";absolute&&(prefix=parts.
shift()+"/");for(var i=0;i<parts.length;)parts[i]===".."?i>0&&parts[i-1]!==".."?parts.splice(--i,2):absolute?parts.splice(
i,1):++i:parts[i]==="."?parts.splice(i,1):++i;return prefix+parts.join("/")};path.resolve=function(originPath,includePath,alreadyNormalized){
return alreadyNormalized||(includePath=normalize(includePath)),isAbsolute(includePath)?includePath:(alreadyNormalized||(originPath=
normalize(originPath)),(originPath=originPath.replace(/(?:\/|^)[^/]+$/,"")).length?normalize(originPath+"/"+includePath):
includePath)}}});var require_patterns=__commonJS({"node_modules/protobufjs/src/util/patterns.js"(exports){"use strict";var patterns=exports;
patterns.numberRe=/^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;patterns.typeRefRe=/^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/;
patterns.reservedRe=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/}});var require_fs2=__commonJS({"node_modules/protobufjs/src/util/fs.js"(exports,module){"use strict";var fs=null;try{fs=__require("fs"),
(!fs||!fs.readFile||!fs.readFileSync)&&(fs=null)}catch{}module.exports=fs}});var require_namespace=__commonJS({"node_modules/protobufjs/src/namespace.js"(exports,module){"use strict";module.exports=
Namespace;var ReflectionObject=require_object();((Namespace.prototype=Object.create(ReflectionObject.prototype)).constructor=
Namespace).className="Namespace";var Field=require_field(),util=require_util(),OneOf=require_oneof(),Type,Service,Enum;Namespace.
fromJSON=function(name,json,depth){return depth=util.checkDepth(depth),new Namespace(name,json.options).addJSON(json.nested,
depth)};function arrayToJSON(array,toJSONOptions){if(array&&array.length){for(var obj={},i=0;i<array.length;++i)obj[array[i].
name]=array[i].toJSON(toJSONOptions);return obj}}Namespace.arrayToJSON=arrayToJSON;Namespace.isReservedId=function(reserved,id){
if(reserved){for(var i=0;i<reserved.length;++i)if(typeof reserved[i]!="string"&&reserved[i][0]<=id&&reserved[i][1]>id)return!0}
return!1};Namespace.isReservedName=function(reserved,name){if(reserved){for(var i=0;i<reserved.length;++i)if(reserved[i]===
name)return!0}return!1};function Namespace(name,options){ReflectionObject.call(this,name,options),this.nested=void 0,this.
_nestedArray=null,this._lookupCache=Object.create(null),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=
!0}function clearCache(namespace){namespace._nestedArray=null,namespace._lookupCache=Object.create(null);for(var parent=namespace;parent=
parent.parent;)parent._lookupCache=Object.create(null);return namespace}Object.defineProperty(Namespace.prototype,"neste\
dArray",{get:function(){return this._nestedArray||(this._nestedArray=util.toArray(this.nested))}});Namespace.prototype.toJSON=
function(toJSONOptions){return util.toObject(["options",this.options,"nested",arrayToJSON(this.nestedArray,toJSONOptions)])};
Namespace.prototype.addJSON=function(nestedJson,depth){depth=util.checkDepth(depth);var ns=this;if(nestedJson)for(var names=Object.
keys(nestedJson),i=0,nested;i<names.length;++i)nested=nestedJson[names[i]],ns.add((nested.fields!==void 0?Type.fromJSON:
nested.values!==void 0?Enum.fromJSON:nested.methods!==void 0?Service.fromJSON:nested.id!==void 0?Field.fromJSON:Namespace.
fromJSON)(names[i],nested,depth+1));return this};Namespace.prototype.get=function(name){return this.nested&&Object.prototype.
hasOwnProperty.call(this.nested,name)?this.nested[name]:null};Namespace.prototype.getEnum=function(name){if(this.nested&&
Object.prototype.hasOwnProperty.call(this.nested,name)&&this.nested[name]instanceof Enum)return this.nested[name].values;
throw Error("no such enum: "+name)};Namespace.prototype.add=function(object){if(!(object instanceof Field&&object.extend!==
void 0||object instanceof Type||object instanceof OneOf||object instanceof Enum||object instanceof Service||object instanceof
Namespace))throw TypeError("object must be a valid nested object");if(object.name==="__proto__")return this;if(!this.nested)
this.nested={};else{var prev=this.get(object.name);if(prev)if(prev instanceof Namespace&&object instanceof Namespace&&!(prev instanceof
Type||prev instanceof Service)){for(var nested=prev.nestedArray,i=0;i<nested.length;++i)object.add(nested[i]);this.remove(
prev),this.nested||(this.nested={}),object.setOptions(prev.options,!0)}else throw Error("duplicate name '"+object.name+"\
' in "+this)}this.nested[object.name]=object,this instanceof Type||this instanceof Service||this instanceof Enum||this instanceof
Field||object._edition||(object._edition=object._defaultEdition),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=
!0;for(var parent=this;parent=parent.parent;)parent._needsRecursiveFeatureResolution=!0,parent._needsRecursiveResolve=!0;
return object.onAdd(this),clearCache(this)};Namespace.prototype.remove=function(object){if(!(object instanceof ReflectionObject))
throw TypeError("object must be a ReflectionObject");if(object.parent!==this)throw Error(object+" is not a member of "+this);
return delete this.nested[object.name],Object.keys(this.nested).length||(this.nested=void 0),object.onRemove(this),clearCache(
this)};Namespace.prototype.define=function(path,json){if(util.isString(path))path=path.split(".");else if(!Array.isArray(
path))throw TypeError("illegal path");if(path&&path.length&&path[0]==="")throw Error("path must be relative");if(path.length>
util.recursionLimit)throw Error("max depth exceeded");for(var ptr=this;path.length>0;){var part=path.shift();if(ptr.nested&&
ptr.nested[part]){if(ptr=ptr.nested[part],!(ptr instanceof Namespace))throw Error("path conflicts with non-namespace obj\
ects")}else ptr.add(ptr=new Namespace(part))}return json&&ptr.addJSON(json),ptr};Namespace.prototype.resolveAll=function(){
if(!this._needsRecursiveResolve)return this;this._resolveFeaturesRecursive(this._edition);var nested=this.nestedArray,i=0;
for(this.resolve();i<nested.length;)nested[i]instanceof Namespace?nested[i++].resolveAll():nested[i++].resolve();return this.
_needsRecursiveResolve=!1,this};Namespace.prototype._resolveFeaturesRecursive=function(edition){return this._needsRecursiveFeatureResolution?
(this._needsRecursiveFeatureResolution=!1,edition=this._edition||edition,ReflectionObject.prototype._resolveFeaturesRecursive.
call(this,edition),this.nestedArray.forEach(nested=>{nested._resolveFeaturesRecursive(edition)}),this):this};Namespace.prototype.
lookup=function(path,filterTypes,parentAlreadyChecked){if(typeof filterTypes=="boolean"?(parentAlreadyChecked=filterTypes,
filterTypes=void 0):filterTypes&&!Array.isArray(filterTypes)&&(filterTypes=[filterTypes]),util.isString(path)&&path.length){
if(path===".")return this.root;path=path.split(".")}else if(!path.length)return this;var flatPath=path.join(".");if(path[0]===
"")return this.root.lookup(path.slice(1),filterTypes);var found=this.root._fullyQualifiedObjects&&this.root._fullyQualifiedObjects["\
."+flatPath];if(found&&(!filterTypes||filterTypes.indexOf(found.constructor)>-1)||(found=this._lookupImpl(path,flatPath),
found&&(!filterTypes||filterTypes.indexOf(found.constructor)>-1)))return found;if(parentAlreadyChecked)return null;for(var current=this;current.
parent;){if(found=current.parent._lookupImpl(path,flatPath),found&&(!filterTypes||filterTypes.indexOf(found.constructor)>
-1))return found;current=current.parent}return null};Namespace.prototype._lookupImpl=function(path,flatPath){if(Object.prototype.
hasOwnProperty.call(this._lookupCache,flatPath))return this._lookupCache[flatPath];var found=this.get(path[0]),exact=null;
if(found)path.length===1?exact=found:found instanceof Namespace&&(path=path.slice(1),exact=found._lookupImpl(path,path.join(
".")));else for(var i=0;i<this.nestedArray.length;++i)if(this._nestedArray[i]instanceof Namespace&&(found=this._nestedArray[i].
_lookupImpl(path,flatPath))){exact=found;break}return this._lookupCache[flatPath]=exact,exact};Namespace.prototype.lookupType=
function(path){var found=this.lookup(path,[Type]);if(!found)throw Error("no such type: "+path);return found};Namespace.prototype.
lookupEnum=function(path){var found=this.lookup(path,[Enum]);if(!found)throw Error("no such Enum '"+path+"' in "+this);return found};
Namespace.prototype.lookupTypeOrEnum=function(path){var found=this.lookup(path,[Type,Enum]);if(!found)throw Error("no su\
ch Type or Enum '"+path+"' in "+this);return found};Namespace.prototype.lookupService=function(path){var found=this.lookup(
path,[Service]);if(!found)throw Error("no such Service '"+path+"' in "+this);return found};Namespace._configure=function(Type_,Service_,Enum_){
Type=Type_,Service=Service_,Enum=Enum_}}});var require_mapfield=__commonJS({"node_modules/protobufjs/src/mapfield.js"(exports,module){"use strict";module.exports=MapField;
var Field=require_field();((MapField.prototype=Object.create(Field.prototype)).constructor=MapField).className="MapField";
var types=require_types(),util=require_util();function MapField(name,id,keyType,type,options,comment){if(Field.call(this,
name,id,type,void 0,void 0,options,comment),!util.isString(keyType))throw TypeError("keyType must be a string");this.keyType=
keyType,this.resolvedKeyType=null,this.map=!0}MapField.fromJSON=function(name,json){return new MapField(name,json.id,json.
keyType,json.type,json.options,json.comment)};MapField.prototype.toJSON=function(toJSONOptions){var keepComments=toJSONOptions?
!!toJSONOptions.keepComments:!1;return util.toObject(["keyType",this.keyType,"type",this.type,"id",this.id,"extend",this.
extend,"options",this.options,"comment",keepComments?this.comment:void 0])};MapField.prototype.resolve=function(){if(this.
resolved)return this;if(types.mapKey[this.keyType]===void 0)throw Error("invalid key type: "+this.keyType);return Field.
prototype.resolve.call(this)};MapField.d=function(fieldId,fieldKeyType,fieldValueType){return typeof fieldValueType=="fu\
nction"?fieldValueType=util.decorateType(fieldValueType).name:fieldValueType&&typeof fieldValueType=="object"&&(fieldValueType=
util.decorateEnum(fieldValueType).name),function(prototype,fieldName){util.decorateType(prototype.constructor).add(new MapField(
fieldName,fieldId,fieldKeyType,fieldValueType))}}}});var require_method=__commonJS({"node_modules/protobufjs/src/method.js"(exports,module){"use strict";module.exports=Method;
var ReflectionObject=require_object();((Method.prototype=Object.create(ReflectionObject.prototype)).constructor=Method).
className="Method";var util=require_util();function Method(name,type,requestType,responseType,requestStream,responseStream,options,comment,parsedOptions){
if(util.isObject(requestStream)?(options=requestStream,requestStream=responseStream=void 0):util.isObject(responseStream)&&
(options=responseStream,responseStream=void 0),!(type===void 0||util.isString(type)))throw TypeError("type must be a str\
ing");if(!util.isString(requestType))throw TypeError("requestType must be a string");if(!util.isString(responseType))throw TypeError(
"responseType must be a string");ReflectionObject.call(this,name,options),this.type=type||"rpc",this.requestType=requestType,
this.requestStream=requestStream?!0:void 0,this.responseType=responseType,this.responseStream=responseStream?!0:void 0,this.
resolvedRequestType=null,this.resolvedResponseType=null,this.comment=comment,this.parsedOptions=parsedOptions}Method.fromJSON=
function(name,json){return new Method(name,json.type,json.requestType,json.responseType,json.requestStream,json.responseStream,
json.options,json.comment,json.parsedOptions)};Method.prototype.toJSON=function(toJSONOptions){var keepComments=toJSONOptions?
!!toJSONOptions.keepComments:!1;return util.toObject(["type",this.type!=="rpc"&&this.type||void 0,"requestType",this.requestType,
"requestStream",this.requestStream,"responseType",this.responseType,"responseStream",this.responseStream,"options",this.
options,"comment",keepComments?this.comment:void 0,"parsedOptions",this.parsedOptions])};Method.prototype.resolve=function(){
return this.resolved?this:(this.resolvedRequestType=this.parent.lookupType(this.requestType),this.resolvedResponseType=this.
parent.lookupType(this.responseType),ReflectionObject.prototype.resolve.call(this))}}});var require_service2=__commonJS({"node_modules/protobufjs/src/service.js"(exports,module){"use strict";module.exports=Service;
var Namespace=require_namespace();((Service.prototype=Object.create(Namespace.prototype)).constructor=Service).className=
"Service";var Method=require_method(),util=require_util(),rpc=require_rpc();function Service(name,options){Namespace.call(
this,name,options),this.methods={},this._methodsArray=null}Service.fromJSON=function(name,json,depth){depth=util.checkDepth(
depth);var service=new Service(name,json.options);if(json.methods)for(var names=Object.keys(json.methods),i=0;i<names.length;++i)
service.add(Method.fromJSON(names[i],json.methods[names[i]]));return json.nested&&service.addJSON(json.nested,depth),json.
edition&&(service._edition=json.edition),service.comment=json.comment,service._defaultEdition="proto3",service};Service.
prototype.toJSON=function(toJSONOptions){var inherited=Namespace.prototype.toJSON.call(this,toJSONOptions),keepComments=toJSONOptions?
!!toJSONOptions.keepComments:!1;return util.toObject(["edition",this._editionToJSON(),"options",inherited&&inherited.options||
void 0,"methods",Namespace.arrayToJSON(this.methodsArray,toJSONOptions)||{},"nested",inherited&&inherited.nested||void 0,
"comment",keepComments?this.comment:void 0])};Object.defineProperty(Service.prototype,"methodsArray",{get:function(){return this.
_methodsArray||(this._methodsArray=util.toArray(this.methods))}});function clearCache(service){return service._methodsArray=
null,service}Service.prototype.get=function(name){return Object.prototype.hasOwnProperty.call(this.methods,name)?this.methods[name]:
Namespace.prototype.get.call(this,name)};Service.prototype.resolveAll=function(){if(!this._needsRecursiveResolve)return this;
Namespace.prototype.resolve.call(this);for(var methods=this.methodsArray,i=0;i<methods.length;++i)methods[i].resolve();return this};
Service.prototype._resolveFeaturesRecursive=function(edition){return this._needsRecursiveFeatureResolution?(edition=this.
_edition||edition,Namespace.prototype._resolveFeaturesRecursive.call(this,edition),this.methodsArray.forEach(method=>{method.
_resolveFeaturesRecursive(edition)}),this):this};Service.prototype.add=function(object){if(this.get(object.name))throw Error(
"duplicate name '"+object.name+"' in "+this);return object instanceof Method?object.name==="__proto__"?this:(this.methods[object.
name]=object,object.parent=this,clearCache(this)):Namespace.prototype.add.call(this,object)};Service.prototype.remove=function(object){
if(object instanceof Method){if(this.methods[object.name]!==object)throw Error(object+" is not a member of "+this);return delete this.
methods[object.name],object.parent=null,clearCache(this)}return Namespace.prototype.remove.call(this,object)};Service.prototype.
create=function(rpcImpl,requestDelimited,responseDelimited){for(var rpcService=new rpc.Service(rpcImpl,requestDelimited,
responseDelimited),i=0,method;i<this.methodsArray.length;++i){var methodName=util.lcFirst((method=this._methodsArray[i]).
resolve().name).replace(/[^$\w_]/g,"");rpcService[methodName]=(function(method2,requestType,responseType){return function(request,callback){
return rpc.Service.prototype.rpcCall.call(this,method2,requestType,responseType,request,callback)}})(method,method.resolvedRequestType.
ctor,method.resolvedResponseType.ctor)}return rpcService}}});var require_message=__commonJS({"node_modules/protobufjs/src/message.js"(exports,module){"use strict";module.exports=Message;
var util=require_minimal();function Message(properties){if(properties)for(var keys=Object.keys(properties),i=0;i<keys.length;++i){
var key=keys[i];key!=="__proto__"&&(this[key]=properties[key])}}Message.create=function(properties){return this.$type.create(
properties)};Message.encode=function(message,writer){return this.$type.encode(message,writer)};Message.encodeDelimited=function(message,writer){
return this.$type.encodeDelimited(message,writer)};Message.decode=function(reader){return this.$type.decode(reader)};Message.
decodeDelimited=function(reader){return this.$type.decodeDelimited(reader)};Message.verify=function(message){return this.
$type.verify(message)};Message.fromObject=function(object){return this.$type.fromObject(object)};Message.toObject=function(message,options){
return this.$type.toObject(message,options)};Message.prototype.toJSON=function(){return this.$type.toObject(this,util.toJSONOptions)}}});var require_decoder=__commonJS({"node_modules/protobufjs/src/decoder.js"(exports,module){"use strict";module.exports=decoder;
var Enum=require_enum(),types=require_types(),util=require_util();function missing(field){return"missing required '"+field.
name+"'"}function decoder(mtype){for(var gen=util.codegen(["r","l","e","n"],mtype.name+"$decode")("if(!(r instanceof Rea\
der))")("r=Reader.create(r)")("if(n===undefined)n=0")("if(n>Reader.recursionLimit)")('throw Error("maximum nesting depth\
 exceeded")')("var c,m"+(mtype.fieldsArray.filter(function(field2){return field2.map}).length?",k,value":""))("if(l===un\
defined)")("c=r.len")("else{")("c=r.pos+l")("if(c>r.len)")('throw RangeError("index out of range")')("l=r.len")("r.len=c")(
"}")("m=new this.ctor")("while(r.pos<c){")("var t=r.uint32()")("if(t===e)")("break")("switch(t>>>3){"),i=0;i<mtype.fieldsArray.
length;++i){var field=mtype._fieldsArray[i].resolve(),type=field.resolvedType instanceof Enum?"int32":field.type,ref="m"+
util.safeProp(field.name);gen("case %i: {",field.id),field.map?(gen("if(%s===util.emptyObject)",ref)("%s={}",ref)("var c\
2=r.uint32()+r.pos")("if(c2>r.len)")('throw RangeError("index out of range")')("r.len=c2"),types.defaults[field.keyType]!==
void 0?gen("k=%j",types.defaults[field.keyType]):gen("k=null"),types.defaults[type]!==void 0?gen("value=%j",types.defaults[type]):
gen("value=null"),gen("while(r.pos<c2){")("var tag2=r.uint32()")("switch(tag2>>>3){")("case 1: k=r.%s(); break",field.keyType)(
"case 2:"),types.basic[type]===void 0?gen("value=types[%i].decode(r,r.uint32(),undefined,n+1)",i):gen("value=r.%s()",type),
gen("break")("default:")("r.skipType(tag2&7,n)")("break")("}")("}")("if(r.pos!==c2)")('throw RangeError("index out of ra\
nge")')("r.len=c"),types.long[field.keyType]!==void 0?gen('%s[typeof k==="object"?util.longToHash(k):k]=value',ref):(field.
keyType==="string"&&gen('if(k==="__proto__")')("util.makeProp(%s,k)",ref),gen("%s[k]=value",ref))):field.repeated?(gen("\
if(!(%s&&%s.length))",ref,ref)("%s=[]",ref),types.packed[type]!==void 0&&gen("if((t&7)===2){")("var c2=r.uint32()+r.pos")(
"if(c2>r.len)")('throw RangeError("index out of range")')("r.len=c2")("while(r.pos<c2)")("%s.push(r.%s())",ref,type)("if\
(r.pos!==c2)")('throw RangeError("index out of range")')("r.len=c")("}else"),types.basic[type]===void 0?gen(field.delimited?
"%s.push(types[%i].decode(r,undefined,((t&~7)|4),n+1))":"%s.push(types[%i].decode(r,r.uint32(),undefined,n+1))",ref,i):gen(
"%s.push(r.%s())",ref,type)):types.basic[type]===void 0?gen(field.delimited?"%s=types[%i].decode(r,undefined,((t&~7)|4),\
n+1)":"%s=types[%i].decode(r,r.uint32(),undefined,n+1)",ref,i):gen("%s=r.%s()",ref,type),gen("break")("}")}for(gen("defa\
ult:")("r.skipType(t&7,n)")("break")("}")("}"),gen("if(l!==undefined){")("if(r.pos!==c)")('throw RangeError("index out o\
f range")')("r.len=l")("}"),i=0;i<mtype._fieldsArray.length;++i){var rfield=mtype._fieldsArray[i];rfield.required&&gen("\
if(!Object.hasOwnProperty.call(m,%j))",rfield.name)("throw util.ProtocolError(%j,{instance:m})",missing(rfield))}return gen(
"return m")}}});var require_verifier=__commonJS({"node_modules/protobufjs/src/verifier.js"(exports,module){"use strict";module.exports=verifier;
var Enum=require_enum(),util=require_util();function invalid(field,expected){return field.name+": "+expected+(field.repeated&&
expected!=="array"?"[]":field.map&&expected!=="object"?"{k:"+field.keyType+"}":"")+" expected"}function genVerifyValue(gen,field,fieldIndex,ref){
if(field.resolvedType)if(field.resolvedType instanceof Enum){gen("switch(%s){",ref)("default:")("return%j",invalid(field,
"enum value"));for(var keys=Object.keys(field.resolvedType.values),j=0;j<keys.length;++j)gen("case %i:",field.resolvedType.
values[keys[j]]);gen("break")("}")}else gen("{")("var e=types[%i].verify(%s,n+1);",fieldIndex,ref)("if(e)")("return%j+e",
field.name+".")("}");else switch(field.type){case"int32":case"uint32":case"sint32":case"fixed32":case"sfixed32":gen("if(\
!util.isInteger(%s))",ref)("return%j",invalid(field,"integer"));break;case"int64":case"uint64":case"sint64":case"fixed64":case"\
sfixed64":gen("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s.low)&&util.isInteger(%s.high)))",ref,ref,ref,ref)("return\
%j",invalid(field,"integer|Long"));break;case"float":case"double":gen('if(typeof %s!=="number")',ref)("return%j",invalid(
field,"number"));break;case"bool":gen('if(typeof %s!=="boolean")',ref)("return%j",invalid(field,"boolean"));break;case"s\
tring":gen("if(!util.isString(%s))",ref)("return%j",invalid(field,"string"));break;case"bytes":gen('if(!(%s&&typeof %s.l\
ength==="number"||util.isString(%s)))',ref,ref,ref)("return%j",invalid(field,"buffer"));break}return gen}function genVerifyKey(gen,field,ref){
switch(field.keyType){case"int32":case"uint32":case"sint32":case"fixed32":case"sfixed32":gen("if(!util.key32Re.test(%s))",
ref)("return%j",invalid(field,"integer key"));break;case"int64":case"uint64":case"sint64":case"fixed64":case"sfixed64":gen(
"if(!util.key64Re.test(%s))",ref)("return%j",invalid(field,"integer|Long key"));break;case"bool":gen("if(!util.key2Re.te\
st(%s))",ref)("return%j",invalid(field,"boolean key"));break}return gen}function verifier(mtype){var gen=util.codegen(["\
m","n"],mtype.name+"$verify")('if(typeof m!=="object"||m===null)')("return%j","object expected")("if(n===undefined)n=0")(
"if(n>util.recursionLimit)")("return%j","maximum nesting depth exceeded"),oneofs=mtype.oneofsArray,seenFirstField={};oneofs.
length&&gen("var p={}");for(var i=0;i<mtype.fieldsArray.length;++i){var field=mtype._fieldsArray[i].resolve(),ref="m"+util.
safeProp(field.name);if(field.optional&&gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){",ref,field.name),field.map)
gen("if(!util.isObject(%s))",ref)("return%j",invalid(field,"object"))("var k=Object.keys(%s)",ref)("for(var i=0;i<k.leng\
th;++i){"),genVerifyKey(gen,field,"k[i]"),genVerifyValue(gen,field,i,ref+"[k[i]]")("}");else if(field.repeated)gen("if(!\
Array.isArray(%s))",ref)("return%j",invalid(field,"array"))("for(var i=0;i<%s.length;++i){",ref),genVerifyValue(gen,field,
i,ref+"[i]")("}");else{if(field.partOf){var oneofProp=util.safeProp(field.partOf.name);seenFirstField[field.partOf.name]===
1&&gen("if(p%s===1)",oneofProp)("return%j",field.partOf.name+": multiple values"),seenFirstField[field.partOf.name]=1,gen(
"p%s=1",oneofProp)}genVerifyValue(gen,field,i,ref)}field.optional&&gen("}")}return gen("return null")}}});var require_converter=__commonJS({"node_modules/protobufjs/src/converter.js"(exports){"use strict";var converter=exports,
Enum=require_enum(),util=require_util();function genValuePartial_fromObject(gen,field,fieldIndex,prop){var defaultAlreadyEmitted=!1;
if(field.resolvedType)if(field.resolvedType instanceof Enum){gen("switch(d%s){",prop);for(var values=field.resolvedType.
values,keys=Object.keys(values),i=0;i<keys.length;++i)values[keys[i]]===field.typeDefault&&!defaultAlreadyEmitted&&(gen(
"default:")('if(typeof(d%s)==="number"){m%s=d%s;break}',prop,prop,prop),field.repeated||gen("break"),defaultAlreadyEmitted=
!0),gen("case%j:",keys[i])("case %i:",values[keys[i]])("m%s=%j",prop,values[keys[i]])("break");gen("}")}else gen("if(!ut\
il.isObject(d%s))",prop)("throw TypeError(%j)",field.fullName+": object expected")("m%s=types[%i].fromObject(d%s,n+1)",prop,
fieldIndex,prop);else{var isUnsigned=!1;switch(field.type){case"double":case"float":gen("m%s=Number(d%s)",prop,prop);break;case"\
uint32":case"fixed32":gen("m%s=d%s>>>0",prop,prop);break;case"int32":case"sint32":case"sfixed32":gen("m%s=d%s|0",prop,prop);
break;case"uint64":case"fixed64":isUnsigned=!0;case"int64":case"sint64":case"sfixed64":gen("if(util.Long)")("m%s=util.Lo\
ng.fromValue(d%s,%j)",prop,prop,isUnsigned)('else if(typeof d%s==="string")',prop)("m%s=parseInt(d%s,10)",prop,prop)('el\
se if(typeof d%s==="number")',prop)("m%s=d%s",prop,prop)('else if(typeof d%s==="object")',prop)("m%s=new util.LongBits(d\
%s.low>>>0,d%s.high>>>0).toNumber(%s)",prop,prop,prop,isUnsigned?"true":"");break;case"bytes":gen('if(typeof d%s==="stri\
ng")',prop)("util.base64.decode(d%s,m%s=util.newBuffer(util.base64.length(d%s)),0)",prop,prop,prop)("else if(d%s.length \
>= 0)",prop)("m%s=d%s",prop,prop);break;case"string":gen("m%s=String(d%s)",prop,prop);break;case"bool":gen("m%s=Boolean(\
d%s)",prop,prop);break}}return gen}converter.fromObject=function(mtype){var fields=mtype.fieldsArray,gen=util.codegen(["\
d","n"],mtype.name+"$fromObject")("if(d instanceof this.ctor)")("return d");if(!fields.length)return gen("return new thi\
s.ctor");gen("if(!util.isObject(d))")("throw TypeError(%j)",mtype.fullName+": object expected")("if(n===undefined)n=0")(
"if(n>util.recursionLimit)")('throw Error("maximum nesting depth exceeded")'),gen("var m=new this.ctor");for(var i=0;i<fields.
length;++i){var field=fields[i].resolve(),prop=util.safeProp(field.name);field.map?(gen("if(d%s){",prop)("if(!util.isObj\
ect(d%s))",prop)("throw TypeError(%j)",field.fullName+": object expected")("m%s={}",prop)("for(var ks=Object.keys(d%s),i\
=0;i<ks.length;++i){",prop),gen('if(ks[i]==="__proto__")')("util.makeProp(m%s,ks[i])",prop),genValuePartial_fromObject(gen,
field,i,prop+"[ks[i]]")("}")("}")):field.repeated?(gen("if(d%s){",prop)("if(!Array.isArray(d%s))",prop)("throw TypeError\
(%j)",field.fullName+": array expected")("m%s=[]",prop)("for(var i=0;i<d%s.length;++i){",prop),genValuePartial_fromObject(
gen,field,i,prop+"[i]")("}")("}")):(field.resolvedType instanceof Enum||gen("if(d%s!=null){",prop),genValuePartial_fromObject(
gen,field,i,prop),field.resolvedType instanceof Enum||gen("}"))}return gen("return m")};function genValuePartial_toObject(gen,field,fieldIndex,prop){
if(field.resolvedType)field.resolvedType instanceof Enum?gen("d%s=o.enums===String?(types[%i].values[m%s]===undefined?m%\
s:types[%i].values[m%s]):m%s",prop,fieldIndex,prop,prop,fieldIndex,prop,prop):gen("d%s=types[%i].toObject(m%s,o,q+1)",prop,
fieldIndex,prop);else{var isUnsigned=!1;switch(field.type){case"double":case"float":gen("d%s=o.json&&!isFinite(m%s)?Stri\
ng(m%s):m%s",prop,prop,prop,prop);break;case"uint64":case"fixed64":isUnsigned=!0;case"int64":case"sint64":case"sfixed64":
gen('if(typeof BigInt!=="undefined"&&o.longs===BigInt)')('d%s=typeof m%s==="number"?BigInt(m%s):util.Long.fromBits(m%s.l\
ow>>>0,m%s.high>>>0,%j).toBigInt()',prop,prop,prop,prop,prop,isUnsigned)('else if(typeof m%s==="number")',prop)("d%s=o.l\
ongs===String?String(m%s):m%s",prop,prop,prop)("else")("d%s=o.longs===String?util.Long.prototype.toString.call(m%s):o.lo\
ngs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s",prop,prop,prop,prop,isUnsigned?"true":"",prop);
break;case"bytes":gen("d%s=o.bytes===String?util.base64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.c\
all(m%s):m%s",prop,prop,prop,prop,prop);break;default:gen("d%s=m%s",prop,prop);break}}return gen}converter.toObject=function(mtype){
var fields=mtype.fieldsArray.slice().sort(util.compareFieldsById);if(!fields.length)return util.codegen()("return {}");for(var gen=util.
codegen(["m","o","q"],mtype.name+"$toObject")("if(!o)")("o={}")("if(q===undefined)q=0")("if(q>util.recursionLimit)")('th\
row Error("max depth exceeded")')("var d={}"),repeatedFields=[],mapFields=[],normalFields=[],i=0;i<fields.length;++i)fields[i].
partOf||(fields[i].resolve().repeated?repeatedFields:fields[i].map?mapFields:normalFields).push(fields[i]);if(repeatedFields.
length){for(gen("if(o.arrays||o.defaults){"),i=0;i<repeatedFields.length;++i)gen("d%s=[]",util.safeProp(repeatedFields[i].
name));gen("}")}if(mapFields.length){for(gen("if(o.objects||o.defaults){"),i=0;i<mapFields.length;++i)gen("d%s={}",util.
safeProp(mapFields[i].name));gen("}")}if(normalFields.length){for(gen("if(o.defaults){"),i=0;i<normalFields.length;++i){
var field=normalFields[i],prop=util.safeProp(field.name);if(field.resolvedType instanceof Enum)gen("d%s=o.enums===String\
?%j:%j",prop,field.resolvedType.valuesById[field.typeDefault],field.typeDefault);else if(field.long)gen("if(util.Long){")(
"var n=new util.Long(%i,%i,%j)",field.typeDefault.low,field.typeDefault.high,field.typeDefault.unsigned)('d%s=o.longs===\
String?n.toString():o.longs===Number?n.toNumber():typeof BigInt!=="undefined"&&o.longs===BigInt?n.toBigInt():n',prop)("}\
else")('d%s=o.longs===String?%j:typeof BigInt!=="undefined"&&o.longs===BigInt?BigInt(%j):%i',prop,field.typeDefault.toString(),
field.typeDefault.toString(),field.typeDefault.toNumber());else if(field.bytes){var arrayDefault=Array.prototype.slice.call(
field.typeDefault);gen("if(o.bytes===String)d%s=%j",prop,String.fromCharCode.apply(String,field.typeDefault))("else{")("\
d%s=%j",prop,arrayDefault)("if(o.bytes!==Array)d%s=util.newBuffer(d%s)",prop,prop)("}")}else gen("d%s=%j",prop,field.typeDefault)}
gen("}")}var hasKs2=!1;for(i=0;i<fields.length;++i){var field=fields[i],index=mtype._fieldsArray.indexOf(field),prop=util.
safeProp(field.name);field.map?(hasKs2||(hasKs2=!0,gen("var ks2")),gen("if(m%s&&(ks2=Object.keys(m%s)).length){",prop,prop)(
"d%s={}",prop)("for(var j=0;j<ks2.length;++j){"),gen('if(ks2[j]==="__proto__")')("util.makeProp(d%s,ks2[j])",prop),genValuePartial_toObject(
gen,field,index,prop+"[ks2[j]]")("}")):field.repeated?(gen("if(m%s&&m%s.length){",prop,prop)("d%s=[]",prop)("for(var j=0\
;j<m%s.length;++j){",prop),genValuePartial_toObject(gen,field,index,prop+"[j]")("}")):(gen("if(m%s!=null&&Object.hasOwnP\
roperty.call(m,%j)){",prop,field.name),genValuePartial_toObject(gen,field,index,prop),field.partOf&&gen("if(o.oneofs)")(
"d%s=%j",util.safeProp(field.partOf.name),field.name)),gen("}")}return gen("return d")}}});var require_wrappers=__commonJS({"node_modules/protobufjs/src/wrappers.js"(exports){"use strict";var wrappers=exports,Message=require_message(),
util=require_minimal();wrappers[".google.protobuf.Any"]={fromObject:function(object,depth){if(depth===void 0&&(depth=0),
depth>util.recursionLimit)throw Error("max depth exceeded");if(object&&object["@type"]){var name=object["@type"].substring(
object["@type"].lastIndexOf("/")+1),type=this.lookup(name);if(type){var type_url=object["@type"].charAt(0)==="."?object["\
@type"].slice(1):object["@type"];return type_url.indexOf("/")===-1&&(type_url="/"+type_url),this.create({type_url,value:type.
encode(type.fromObject(object,depth+1)).finish()})}}return this.fromObject(object,depth)},toObject:function(message,options,depth){
if(depth===void 0&&(depth=0),depth>util.recursionLimit)throw Error("max depth exceeded");var googleApi="type.googleapis.\
com/",prefix="",name="";if(options&&options.json&&message.type_url&&message.value){name=message.type_url.substring(message.
type_url.lastIndexOf("/")+1),prefix=message.type_url.substring(0,message.type_url.lastIndexOf("/")+1);var type=this.lookup(
name);type&&(message=type.decode(message.value,void 0,void 0,depth+1))}if(!(message instanceof this.ctor)&&message instanceof
Message){var object=message.$type.toObject(message,options,depth+1),messageName=message.$type.fullName[0]==="."?message.
$type.fullName.slice(1):message.$type.fullName;return prefix===""&&(prefix=googleApi),name=prefix+messageName,object["@t\
ype"]=name,object}return this.toObject(message,options,depth)}}}});var require_type=__commonJS({"node_modules/protobufjs/src/type.js"(exports,module){"use strict";module.exports=Type;var Namespace=require_namespace();
((Type.prototype=Object.create(Namespace.prototype)).constructor=Type).className="Type";var Enum=require_enum(),OneOf=require_oneof(),
Field=require_field(),MapField=require_mapfield(),Service=require_service2(),Message=require_message(),Reader=require_reader(),
Writer=require_writer(),util=require_util(),encoder=require_encoder(),decoder=require_decoder(),verifier=require_verifier(),
converter=require_converter(),wrappers=require_wrappers();function Type(name,options){name=name.replace(/\W/g,""),Namespace.
call(this,name,options),this.fields={},this.oneofs=void 0,this.extensions=void 0,this.reserved=void 0,this.group=void 0,
this._fieldsById=null,this._fieldsArray=null,this._oneofsArray=null,this._ctor=null}Object.defineProperties(Type.prototype,
{fieldsById:{get:function(){if(this._fieldsById)return this._fieldsById;this._fieldsById={};for(var names=Object.keys(this.
fields),i=0;i<names.length;++i){var field=this.fields[names[i]],id=field.id;if(this._fieldsById[id])throw Error("duplica\
te id "+id+" in "+this);this._fieldsById[id]=field}return this._fieldsById}},fieldsArray:{get:function(){return this._fieldsArray||
(this._fieldsArray=util.toArray(this.fields))}},oneofsArray:{get:function(){return this._oneofsArray||(this._oneofsArray=
util.toArray(this.oneofs))}},ctor:{get:function(){return this._ctor||(this.ctor=Type.generateConstructor(this)())},set:function(ctor){
var prototype=ctor.prototype;prototype instanceof Message||((ctor.prototype=new Message).constructor=ctor,util.merge(ctor.
prototype,prototype)),ctor.$type=ctor.prototype.$type=this,util.merge(ctor,Message,!0),this._ctor=ctor;for(var i=0;i<this.
fieldsArray.length;++i)this._fieldsArray[i].resolve();var ctorProperties={};for(i=0;i<this.oneofsArray.length;++i)ctorProperties[this.
_oneofsArray[i].resolve().name]={get:util.oneOfGetter(this._oneofsArray[i].oneof),set:util.oneOfSetter(this._oneofsArray[i].
oneof)};i&&Object.defineProperties(ctor.prototype,ctorProperties)}}});Type.generateConstructor=function(mtype){for(var gen=util.
codegen(["p"],mtype.name),i=0,field;i<mtype.fieldsArray.length;++i)(field=mtype._fieldsArray[i]).map?gen("this%s={}",util.
safeProp(field.name)):field.repeated&&gen("this%s=[]",util.safeProp(field.name));return gen('if(p)for(var ks=Object.keys\
(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!=="__proto__")')("this[ks[i]]=p[ks[i]]")};function clearCache(type){return type.
_fieldsById=type._fieldsArray=type._oneofsArray=null,delete type.encode,delete type.decode,delete type.verify,type}Type.
fromJSON=function(name,json,depth){if(depth===void 0&&(depth=0),depth>util.nestingLimit)throw Error("max depth exceeded");
var type=new Type(name,json.options);type.extensions=json.extensions,type.reserved=json.reserved;for(var names=Object.keys(
json.fields),i=0;i<names.length;++i)type.add((typeof json.fields[names[i]].keyType<"u"?MapField.fromJSON:Field.fromJSON)(
names[i],json.fields[names[i]]));if(json.oneofs)for(names=Object.keys(json.oneofs),i=0;i<names.length;++i)type.add(OneOf.
fromJSON(names[i],json.oneofs[names[i]]));if(json.nested)for(names=Object.keys(json.nested),i=0;i<names.length;++i){var nested=json.
nested[names[i]];type.add((nested.id!==void 0?Field.fromJSON:nested.fields!==void 0?Type.fromJSON:nested.values!==void 0?
Enum.fromJSON:nested.methods!==void 0?Service.fromJSON:Namespace.fromJSON)(names[i],nested,depth+1))}return json.extensions&&
json.extensions.length&&(type.extensions=json.extensions),json.reserved&&json.reserved.length&&(type.reserved=json.reserved),
json.group&&(type.group=!0),json.comment&&(type.comment=json.comment),json.edition&&(type._edition=json.edition),type._defaultEdition=
"proto3",type};Type.prototype.toJSON=function(toJSONOptions){var inherited=Namespace.prototype.toJSON.call(this,toJSONOptions),
keepComments=toJSONOptions?!!toJSONOptions.keepComments:!1;return util.toObject(["edition",this._editionToJSON(),"option\
s",inherited&&inherited.options||void 0,"oneofs",Namespace.arrayToJSON(this.oneofsArray,toJSONOptions),"fields",Namespace.
arrayToJSON(this.fieldsArray.filter(function(obj){return!obj.declaringField}),toJSONOptions)||{},"extensions",this.extensions&&
this.extensions.length?this.extensions:void 0,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"group",
this.group||void 0,"nested",inherited&&inherited.nested||void 0,"comment",keepComments?this.comment:void 0])};Type.prototype.
resolveAll=function(){if(!this._needsRecursiveResolve)return this;Namespace.prototype.resolveAll.call(this);var oneofs=this.
oneofsArray;for(i=0;i<oneofs.length;)oneofs[i++].resolve();for(var fields=this.fieldsArray,i=0;i<fields.length;)fields[i++].
resolve();return this};Type.prototype._resolveFeaturesRecursive=function(edition){return this._needsRecursiveFeatureResolution?
(edition=this._edition||edition,Namespace.prototype._resolveFeaturesRecursive.call(this,edition),this.oneofsArray.forEach(
oneof=>{oneof._resolveFeatures(edition)}),this.fieldsArray.forEach(field=>{field._resolveFeatures(edition)}),this):this};
Type.prototype.get=function(name){return Object.prototype.hasOwnProperty.call(this.fields,name)?this.fields[name]:this.oneofs&&
Object.prototype.hasOwnProperty.call(this.oneofs,name)?this.oneofs[name]:this.nested&&Object.prototype.hasOwnProperty.call(
this.nested,name)?this.nested[name]:null};Type.prototype.add=function(object){if(this.get(object.name))throw Error("dupl\
icate name '"+object.name+"' in "+this);if(object instanceof Field&&object.extend===void 0){if(this._fieldsById?this._fieldsById[object.
id]:this.fieldsById[object.id])throw Error("duplicate id "+object.id+" in "+this);if(this.isReservedId(object.id))throw Error(
"id "+object.id+" is reserved in "+this);if(this.isReservedName(object.name)||object.name.charAt(0)==="$")throw Error("n\
ame '"+object.name+"' is reserved in "+this);return object.name==="__proto__"?this:(object.parent&&object.parent.remove(
object),this.fields[object.name]=object,object.message=this,object.onAdd(this),clearCache(this))}if(object instanceof OneOf){
if(object.name.charAt(0)==="$")throw Error("name '"+object.name+"' is reserved in "+this);return object.name==="__proto_\
_"?this:(this.oneofs||(this.oneofs={}),this.oneofs[object.name]=object,object.onAdd(this),clearCache(this))}return Namespace.
prototype.add.call(this,object)};Type.prototype.remove=function(object){if(object instanceof Field&&object.extend===void 0){
if(!this.fields||this.fields[object.name]!==object)throw Error(object+" is not a member of "+this);return delete this.fields[object.
name],object.parent=null,object.onRemove(this),clearCache(this)}if(object instanceof OneOf){if(!this.oneofs||this.oneofs[object.
name]!==object)throw Error(object+" is not a member of "+this);return delete this.oneofs[object.name],object.parent=null,
object.onRemove(this),clearCache(this)}return Namespace.prototype.remove.call(this,object)};Type.prototype.isReservedId=
function(id){return Namespace.isReservedId(this.reserved,id)};Type.prototype.isReservedName=function(name){return Namespace.
isReservedName(this.reserved,name)};Type.prototype.create=function(properties){return new this.ctor(properties)};Type.prototype.
setup=function(){for(var fullName=this.fullName,types=[],i=0;i<this.fieldsArray.length;++i)types.push(this._fieldsArray[i].
resolve().resolvedType);this.encode=encoder(this)({Writer,types,util}),this.decode=decoder(this)({Reader,types,util}),this.
verify=verifier(this)({types,util}),this.fromObject=converter.fromObject(this)({types,util}),this.toObject=converter.toObject(
this)({types,util});var wrapper=wrappers[fullName];if(wrapper){var originalThis=Object.create(this);originalThis.fromObject=
this.fromObject,this.fromObject=wrapper.fromObject.bind(originalThis),originalThis.toObject=this.toObject,this.toObject=
wrapper.toObject.bind(originalThis)}return this};Type.prototype.encode=function(message,writer){return this.setup().encode.
apply(this,arguments)};Type.prototype.encodeDelimited=function(message,writer){return this.encode(message,writer&&writer.
len?writer.fork():writer).ldelim()};Type.prototype.decode=function(reader,length,end,depth){return this.setup().decode(reader,
length,end,depth)};Type.prototype.decodeDelimited=function(reader){return reader instanceof Reader||(reader=Reader.create(
reader)),this.decode(reader,reader.uint32())};Type.prototype.verify=function(message,depth){return this.setup().verify(message,
depth)};Type.prototype.fromObject=function(object,depth){return this.setup().fromObject(object,depth)};Type.prototype.toObject=
function(message,options){return this.setup().toObject.apply(this,arguments)};Type.d=function(typeName){return function(target){
util.decorateType(target,typeName)}}}});var require_root=__commonJS({"node_modules/protobufjs/src/root.js"(exports,module){"use strict";module.exports=Root;var Namespace=require_namespace();
((Root.prototype=Object.create(Namespace.prototype)).constructor=Root).className="Root";var Field=require_field(),Enum=require_enum(),
OneOf=require_oneof(),util=require_util(),Type,parse,common;function Root(options){Namespace.call(this,"",options),this.
deferred=[],this.files=[],this._edition="proto2",this._fullyQualifiedObjects={}}Root.fromJSON=function(json,root,depth){
return depth=util.checkDepth(depth),root||(root=new Root),json.options&&root.setOptions(json.options),root.addJSON(json.
nested,depth).resolveAll()};Root.prototype.resolvePath=util.path.resolve;Root.prototype.fetch=util.fetch;function SYNC(){}
Root.prototype.load=function load(filename,options,callback){typeof options=="function"&&(callback=options,options=void 0);
var self2=this;if(!callback)return util.asPromise(load,self2,filename,options);var sync=callback===SYNC;function finish(err,root){
if(callback){if(sync)throw err;root&&root.resolveAll();var cb=callback;callback=null,cb(err,root)}}function getBundledFileName(filename2){
var idx=filename2.lastIndexOf("google/protobuf/");if(idx>-1){var altname=filename2.substring(idx);if(altname in common)return altname}
return null}function process2(filename2,source,depth){depth===void 0&&(depth=0);try{if(depth>util.recursionLimit)throw Error(
"max depth exceeded");if(util.isString(source)&&source.charAt(0)==="{"&&(source=JSON.parse(source)),!util.isString(source))
self2.setOptions(source.options).addJSON(source.nested);else{parse.filename=filename2;var parsed=parse(source,self2,options),
resolved2,i2=0;if(parsed.imports)for(;i2<parsed.imports.length;++i2)(resolved2=getBundledFileName(parsed.imports[i2])||self2.
resolvePath(filename2,parsed.imports[i2]))&&fetch(resolved2,!1,depth+1);if(parsed.weakImports)for(i2=0;i2<parsed.weakImports.
length;++i2)(resolved2=getBundledFileName(parsed.weakImports[i2])||self2.resolvePath(filename2,parsed.weakImports[i2]))&&
fetch(resolved2,!0,depth+1)}}catch(err){finish(err)}!sync&&!queued&&finish(null,self2)}function fetch(filename2,weak,depth){
if(depth===void 0&&(depth=0),filename2=getBundledFileName(filename2)||filename2,!(self2.files.indexOf(filename2)>-1)){if(self2.
files.push(filename2),filename2 in common){sync?process2(filename2,common[filename2],depth):(++queued,setTimeout(function(){
--queued,process2(filename2,common[filename2],depth)}));return}if(sync){var source;try{source=util.fs.readFileSync(filename2).
toString("utf8")}catch(err){weak||finish(err);return}process2(filename2,source,depth)}else++queued,self2.fetch(filename2,
function(err,source2){if(--queued,!!callback){if(err){weak?queued||finish(null,self2):finish(err);return}process2(filename2,
source2,depth)}})}}var queued=0;util.isString(filename)&&(filename=[filename]);for(var i=0,resolved;i<filename.length;++i)
(resolved=self2.resolvePath("",filename[i]))&&fetch(resolved);return sync?(self2.resolveAll(),self2):(queued||finish(null,
self2),self2)};Root.prototype.loadSync=function(filename,options){if(!util.isNode)throw Error("not supported");return this.
load(filename,options,SYNC)};Root.prototype.resolveAll=function(){if(!this._needsRecursiveResolve)return this;if(this.deferred.
length)throw Error("unresolvable extensions: "+this.deferred.map(function(field){return"'extend "+field.extend+"' in "+field.
parent.fullName}).join(", "));return Namespace.prototype.resolveAll.call(this)};var exposeRe=/^[A-Z]/;function tryHandleExtension(root,field){
var extendedType=field.parent.lookup(field.extend);if(extendedType){var sisterField=new Field(field.fullName,field.id,field.
type,field.rule,void 0,field.options);return extendedType.get(sisterField.name)||(sisterField.declaringField=field,field.
extensionField=sisterField,extendedType.add(sisterField)),!0}return!1}Root.prototype._handleAdd=function(object){if(object instanceof
Field)object.extend!==void 0&&!object.extensionField&&(tryHandleExtension(this,object)||this.deferred.push(object));else if(object instanceof
Enum)exposeRe.test(object.name)&&(object.parent[object.name]=object.values);else if(!(object instanceof OneOf)){if(object instanceof
Type)for(var i=0;i<this.deferred.length;)tryHandleExtension(this,this.deferred[i])?this.deferred.splice(i,1):++i;for(var j=0;j<
object.nestedArray.length;++j)this._handleAdd(object._nestedArray[j]);exposeRe.test(object.name)&&(object.parent[object.
name]=object)}(object instanceof Type||object instanceof Enum||object instanceof Field)&&(this._fullyQualifiedObjects[object.
fullName]=object)};Root.prototype._handleRemove=function(object){if(object instanceof Field){if(object.extend!==void 0)if(object.
extensionField)object.extensionField.parent.remove(object.extensionField),object.extensionField=null;else{var index=this.
deferred.indexOf(object);index>-1&&this.deferred.splice(index,1)}}else if(object instanceof Enum)exposeRe.test(object.name)&&
delete object.parent[object.name];else if(object instanceof Namespace){for(var i=0;i<object.nestedArray.length;++i)this.
_handleRemove(object._nestedArray[i]);exposeRe.test(object.name)&&delete object.parent[object.name]}delete this._fullyQualifiedObjects[object.
fullName]};Root._configure=function(Type_,parse_,common_){Type=Type_,parse=parse_,common=common_}}});var require_util=__commonJS({"node_modules/protobufjs/src/util.js"(exports,module){"use strict";var util=module.exports=
require_minimal(),roots=require_roots(),Type,Enum;util.codegen=require_codegen();util.fetch=require_fetch();util.path=require_path();
util.patterns=require_patterns();var reservedRe=util.patterns.reservedRe;util.fs=require_fs2();util.checkDepth=function(depth){
if(depth===void 0&&(depth=0),depth>util.recursionLimit)throw Error("max depth exceeded");return depth};util.toArray=function(object){
if(object){for(var keys=Object.keys(object),array=new Array(keys.length),index=0;index<keys.length;)array[index]=object[keys[index++]];
return array}return[]};util.toObject=function(array){for(var object={},index=0;index<array.length;){var key=array[index++],
val=array[index++];val!==void 0&&(object[key]=val)}return object};util.isReserved=function(name){return reservedRe.test(
name)};util.safeProp=function(prop){return!/^[$\w_]+$/.test(prop)||reservedRe.test(prop)?"["+JSON.stringify(prop)+"]":"."+
prop};util.ucFirst=function(str){return str.charAt(0).toUpperCase()+str.substring(1)};var camelCaseRe=/_([a-z])/g;util.camelCase=
function(str){return str.substring(0,1)+str.substring(1).replace(camelCaseRe,function($0,$1){return $1.toUpperCase()})};
util.compareFieldsById=function(a,b){return a.id-b.id};util.decorateType=function(ctor,typeName){if(ctor.$type)return typeName&&
ctor.$type.name!==typeName&&(util.decorateRoot.remove(ctor.$type),ctor.$type.name=typeName,util.decorateRoot.add(ctor.$type)),
ctor.$type;Type||(Type=require_type());var type=new Type(typeName||ctor.name);return util.decorateRoot.add(type),type.ctor=
ctor,Object.defineProperty(ctor,"$type",{value:type,enumerable:!1}),Object.defineProperty(ctor.prototype,"$type",{value:type,
enumerable:!1}),type};var decorateEnumIndex=0;util.decorateEnum=function(object){if(object.$type)return object.$type;Enum||
(Enum=require_enum());var enm=new Enum("Enum"+decorateEnumIndex++,object);return util.decorateRoot.add(enm),Object.defineProperty(
object,"$type",{value:enm,enumerable:!1}),enm};util.setProperty=function(dst,path,value,ifNotSet){function setProp(dst2,path2,value2){
var part=path2.shift();if(util.isUnsafeProperty(part))return dst2;if(path2.length>0)dst2[part]=setProp(dst2[part]||{},path2,
value2);else{var prevValue=dst2[part];if(prevValue&&ifNotSet)return dst2;prevValue&&(value2=[].concat(prevValue).concat(
value2)),dst2[part]=value2}return dst2}if(typeof dst!="object")throw TypeError("dst must be an object");if(!path)throw TypeError(
"path must be specified");if(path=path.split("."),path.length>util.recursionLimit)throw Error("max depth exceeded");return setProp(
dst,path,value)};Object.defineProperty(util,"decorateRoot",{get:function(){return roots.decorated||(roots.decorated=new(require_root()))}})}});var require_types=__commonJS({"node_modules/protobufjs/src/types.js"(exports){"use strict";var types=exports,util=require_util(),
s=["double","float","int32","uint32","sint32","fixed32","sfixed32","int64","uint64","sint64","fixed64","sfixed64","bool",
"string","bytes"];function bake(values,offset){var i=0,o=Object.create(null);for(offset|=0;i<values.length;)o[s[i+offset]]=
values[i++];return o}types.basic=bake([1,5,0,0,0,5,5,0,0,0,1,1,0,2,2]);types.defaults=bake([0,0,0,0,0,0,0,0,0,0,0,0,!1,"",
util.emptyArray,null]);types.long=bake([0,0,0,1,1],7);types.mapKey=bake([0,0,0,5,5,0,0,0,1,1,0,2],2);types.packed=bake([
1,5,0,0,0,5,5,0,0,0,1,1,0])}});var require_field=__commonJS({"node_modules/protobufjs/src/field.js"(exports,module){"use strict";module.exports=Field;var ReflectionObject=require_object();
((Field.prototype=Object.create(ReflectionObject.prototype)).constructor=Field).className="Field";var Enum=require_enum(),
types=require_types(),util=require_util(),Type,ruleRe=/^required|optional|repeated$/;Field.fromJSON=function(name,json){
var field=new Field(name,json.id,json.type,json.rule,json.extend,json.options,json.comment);return json.edition&&(field.
_edition=json.edition),field._defaultEdition="proto3",field};function Field(name,id,type,rule,extend,options,comment){if(util.
isObject(rule)?(comment=extend,options=rule,rule=extend=void 0):util.isObject(extend)&&(comment=options,options=extend,extend=
void 0),ReflectionObject.call(this,name,options),!util.isInteger(id)||id<0)throw TypeError("id must be a non-negative in\
teger");if(!util.isString(type))throw TypeError("type must be a string");if(rule!==void 0&&!ruleRe.test(rule=rule.toString().
toLowerCase()))throw TypeError("rule must be a string rule");if(extend!==void 0&&!util.isString(extend))throw TypeError(
"extend must be a string");rule==="proto3_optional"&&(rule="optional"),this.rule=rule&&rule!=="optional"?rule:void 0,this.
type=type,this.id=id,this.extend=extend||void 0,this.repeated=rule==="repeated",this.map=!1,this.message=null,this.partOf=
null,this.typeDefault=null,this.defaultValue=null,this.long=util.Long?types.long[type]!==void 0:!1,this.bytes=type==="by\
tes",this.resolvedType=null,this.extensionField=null,this.declaringField=null,this.comment=comment}Object.defineProperty(
Field.prototype,"required",{get:function(){return this._features.field_presence==="LEGACY_REQUIRED"}});Object.defineProperty(
Field.prototype,"optional",{get:function(){return!this.required}});Object.defineProperty(Field.prototype,"delimited",{get:function(){
return this.resolvedType instanceof Type&&this._features.message_encoding==="DELIMITED"}});Object.defineProperty(Field.prototype,
"packed",{get:function(){return this._features.repeated_field_encoding==="PACKED"}});Object.defineProperty(Field.prototype,
"hasPresence",{get:function(){return this.repeated||this.map?!1:this.partOf||this.declaringField||this.extensionField||this.
_features.field_presence!=="IMPLICIT"}});Field.prototype.setOption=function(name,value,ifNotSet){return ReflectionObject.
prototype.setOption.call(this,name,value,ifNotSet)};Field.prototype.toJSON=function(toJSONOptions){var keepComments=toJSONOptions?
!!toJSONOptions.keepComments:!1;return util.toObject(["edition",this._editionToJSON(),"rule",this.rule!=="optional"&&this.
rule||void 0,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",keepComments?this.comment:
void 0])};Field.prototype.resolve=function(){if(this.resolved)return this;if((this.typeDefault=types.defaults[this.type])===
void 0?(this.resolvedType=(this.declaringField?this.declaringField.parent:this.parent).lookupTypeOrEnum(this.type),this.
resolvedType instanceof Type?this.typeDefault=null:this.typeDefault=this.resolvedType.values[Object.keys(this.resolvedType.
values)[0]]):this.options&&this.options.proto3_optional&&(this.typeDefault=null),this.options&&this.options.default!=null&&
(this.typeDefault=this.options.default,this.resolvedType instanceof Enum&&typeof this.typeDefault=="string"&&(this.typeDefault=
this.resolvedType.values[this.typeDefault])),this.options&&(this.options.packed!==void 0&&this.resolvedType&&!(this.resolvedType instanceof
Enum)&&delete this.options.packed,Object.keys(this.options).length||(this.options=void 0)),this.long)this.typeDefault=util.
Long.fromNumber(this.typeDefault,this.type==="uint64"||this.type==="fixed64"),Object.freeze&&Object.freeze(this.typeDefault);else if(this.
bytes&&typeof this.typeDefault=="string"){var buf;util.base64.test(this.typeDefault)?util.base64.decode(this.typeDefault,
buf=util.newBuffer(util.base64.length(this.typeDefault)),0):util.utf8.write(this.typeDefault,buf=util.newBuffer(util.utf8.
length(this.typeDefault)),0),this.typeDefault=buf}return this.map?this.defaultValue=util.emptyObject:this.repeated?this.
defaultValue=util.emptyArray:this.defaultValue=this.typeDefault,this.parent instanceof Type&&(this.parent.ctor.prototype[this.
name]=this.defaultValue),ReflectionObject.prototype.resolve.call(this)};Field.prototype._inferLegacyProtoFeatures=function(edition){
if(edition!=="proto2"&&edition!=="proto3")return{};var features={};if(this.rule==="required"&&(features.field_presence="\
LEGACY_REQUIRED"),this.parent&&types.defaults[this.type]===void 0){var type=this.parent.get(this.type.split(".").pop());
type&&type instanceof Type&&type.group&&(features.message_encoding="DELIMITED")}return this.getOption("packed")===!0?features.
repeated_field_encoding="PACKED":this.getOption("packed")===!1&&(features.repeated_field_encoding="EXPANDED"),features};
Field.prototype._resolveFeatures=function(edition){return ReflectionObject.prototype._resolveFeatures.call(this,this._edition||
edition)};Field.d=function(fieldId,fieldType,fieldRule,defaultValue){return typeof fieldType=="function"?fieldType=util.
decorateType(fieldType).name:fieldType&&typeof fieldType=="object"&&(fieldType=util.decorateEnum(fieldType).name),function(prototype,fieldName){
util.decorateType(prototype.constructor).add(new Field(fieldName,fieldId,fieldType,fieldRule,{default:defaultValue}))}};
Field._configure=function(Type_){Type=Type_}}});var require_oneof=__commonJS({"node_modules/protobufjs/src/oneof.js"(exports,module){"use strict";module.exports=OneOf;var ReflectionObject=require_object();
((OneOf.prototype=Object.create(ReflectionObject.prototype)).constructor=OneOf).className="OneOf";var Field=require_field(),
util=require_util();function OneOf(name,fieldNames,options,comment){if(Array.isArray(fieldNames)||(options=fieldNames,fieldNames=
void 0),ReflectionObject.call(this,name,options),!(fieldNames===void 0||Array.isArray(fieldNames)))throw TypeError("fiel\
dNames must be an Array");this.oneof=fieldNames||[],this.fieldsArray=[],this.comment=comment}OneOf.fromJSON=function(name,json){
return new OneOf(name,json.oneof,json.options,json.comment)};OneOf.prototype.toJSON=function(toJSONOptions){var keepComments=toJSONOptions?
!!toJSONOptions.keepComments:!1;return util.toObject(["options",this.options,"oneof",this.oneof,"comment",keepComments?this.
comment:void 0])};function addFieldsToParent(oneof){if(oneof.parent)for(var i=0;i<oneof.fieldsArray.length;++i)oneof.fieldsArray[i].
parent||oneof.parent.add(oneof.fieldsArray[i])}OneOf.prototype.add=function(field){if(!(field instanceof Field))throw TypeError(
"field must be a Field");return field.parent&&field.parent!==this.parent&&field.parent.remove(field),this.oneof.push(field.
name),this.fieldsArray.push(field),field.partOf=this,addFieldsToParent(this),this};OneOf.prototype.remove=function(field){
if(!(field instanceof Field))throw TypeError("field must be a Field");var index=this.fieldsArray.indexOf(field);if(index<
0)throw Error(field+" is not a member of "+this);return this.fieldsArray.splice(index,1),index=this.oneof.indexOf(field.
name),index>-1&&this.oneof.splice(index,1),field.partOf=null,this};OneOf.prototype.onAdd=function(parent){ReflectionObject.
prototype.onAdd.call(this,parent);for(var self2=this,i=0;i<this.oneof.length;++i){var field=parent.get(this.oneof[i]);field&&
!field.partOf&&(field.partOf=self2,self2.fieldsArray.push(field))}addFieldsToParent(this)};OneOf.prototype.onRemove=function(parent){
for(var i=0,field;i<this.fieldsArray.length;++i)(field=this.fieldsArray[i]).parent&&field.parent.remove(field);ReflectionObject.
prototype.onRemove.call(this,parent)};Object.defineProperty(OneOf.prototype,"isProto3Optional",{get:function(){if(this.fieldsArray==
null||this.fieldsArray.length!==1)return!1;var field=this.fieldsArray[0];return field.options!=null&&field.options.proto3_optional===
!0}});OneOf.d=function(){for(var fieldNames=new Array(arguments.length),index=0;index<arguments.length;)fieldNames[index]=
arguments[index++];return function(prototype,oneofName){util.decorateType(prototype.constructor).add(new OneOf(oneofName,
fieldNames)),Object.defineProperty(prototype,oneofName,{get:util.oneOfGetter(fieldNames),set:util.oneOfSetter(fieldNames)})}}}});var require_object=__commonJS({"node_modules/protobufjs/src/object.js"(exports,module){"use strict";module.exports=ReflectionObject;
ReflectionObject.className="ReflectionObject";var OneOf=require_oneof(),util=require_util(),Root,editions2023Defaults={enum_type:"\
OPEN",field_presence:"EXPLICIT",json_format:"ALLOW",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",
utf8_validation:"VERIFY"},proto2Defaults={enum_type:"CLOSED",field_presence:"EXPLICIT",json_format:"LEGACY_BEST_EFFORT",
message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"EXPANDED",utf8_validation:"NONE"},proto3Defaults={enum_type:"\
OPEN",field_presence:"IMPLICIT",json_format:"ALLOW",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",
utf8_validation:"VERIFY"};function ReflectionObject(name,options){if(!util.isString(name))throw TypeError("name must be \
a string");if(options&&!util.isObject(options))throw TypeError("options must be an object");this.options=options,this.parsedOptions=
null,this.name=name,this._edition=null,this._defaultEdition="proto2",this._features={},this._featuresResolved=!1,this.parent=
null,this.resolved=!1,this.comment=null,this.filename=null}Object.defineProperties(ReflectionObject.prototype,{root:{get:function(){
for(var ptr=this;ptr.parent!==null;)ptr=ptr.parent;return ptr}},fullName:{get:function(){for(var path=[this.name],ptr=this.
parent;ptr;)path.unshift(ptr.name),ptr=ptr.parent;return path.join(".")}}});ReflectionObject.prototype.toJSON=function(){
throw Error()};ReflectionObject.prototype.onAdd=function(parent){this.parent&&this.parent!==parent&&this.parent.remove(this),
this.parent=parent,this.resolved=!1;var root=parent.root;root instanceof Root&&root._handleAdd(this)};ReflectionObject.prototype.
onRemove=function(parent){var root=parent.root;root instanceof Root&&root._handleRemove(this),this.parent=null,this.resolved=
!1};ReflectionObject.prototype.resolve=function(){return this.resolved?this:(this.root instanceof Root&&(this.resolved=!0),
this)};ReflectionObject.prototype._resolveFeaturesRecursive=function(edition){return this._resolveFeatures(this._edition||
edition)};ReflectionObject.prototype._resolveFeatures=function(edition){if(!this._featuresResolved){var defaults={};if(!edition)
throw new Error("Unknown edition for "+this.fullName);var protoFeatures=util.merge({},this.options&&this.options.features,
this._inferLegacyProtoFeatures(edition));if(this._edition){if(edition==="proto2")defaults=Object.assign({},proto2Defaults);else if(edition===
"proto3")defaults=Object.assign({},proto3Defaults);else if(edition==="2023")defaults=Object.assign({},editions2023Defaults);else
throw new Error("Unknown edition: "+edition);this._features=util.merge(defaults,protoFeatures),this._featuresResolved=!0;
return}if(this.partOf instanceof OneOf){var lexicalParentFeaturesCopy=util.merge({},this.partOf._features);this._features=
util.merge(lexicalParentFeaturesCopy,protoFeatures)}else if(!this.declaringField)if(this.parent){var parentFeaturesCopy=util.
merge({},this.parent._features);this._features=util.merge(parentFeaturesCopy,protoFeatures)}else throw new Error("Unable\
 to find a parent for "+this.fullName);this.extensionField&&(this.extensionField._features=this._features),this._featuresResolved=
!0}};ReflectionObject.prototype._inferLegacyProtoFeatures=function(){return{}};ReflectionObject.prototype.getOption=function(name){
if(this.options)return this.options[name]};ReflectionObject.prototype.setOption=function(name,value,ifNotSet){return name===
"__proto__"?this:(this.options||(this.options={}),/^features\./.test(name)?util.setProperty(this.options,name,value,ifNotSet):
(!ifNotSet||this.options[name]===void 0)&&(this.getOption(name)!==value&&(this.resolved=!1),this.options[name]=value),this)};
ReflectionObject.prototype.setParsedOption=function(name,value,propName){if(name==="__proto__")return this;this.parsedOptions||
(this.parsedOptions=[]);var parsedOptions=this.parsedOptions;if(propName){var opt=parsedOptions.find(function(opt2){return Object.
prototype.hasOwnProperty.call(opt2,name)});if(opt){var newValue=opt[name];util.setProperty(newValue,propName,value)}else
opt={},opt[name]=util.setProperty({},propName,value),parsedOptions.push(opt)}else{var newOpt={};newOpt[name]=value,parsedOptions.
push(newOpt)}return this};ReflectionObject.prototype.setOptions=function(options,ifNotSet){if(options)for(var keys=Object.
keys(options),i=0;i<keys.length;++i)this.setOption(keys[i],options[keys[i]],ifNotSet);return this};ReflectionObject.prototype.
toString=function(){var className=this.constructor.className,fullName=this.fullName;return fullName.length?className+" "+
fullName:className};ReflectionObject.prototype._editionToJSON=function(){if(!(!this._edition||this._edition==="proto3"))
return this._edition};ReflectionObject._configure=function(Root_){Root=Root_}}});var require_enum=__commonJS({"node_modules/protobufjs/src/enum.js"(exports,module){"use strict";module.exports=Enum;var ReflectionObject=require_object();
((Enum.prototype=Object.create(ReflectionObject.prototype)).constructor=Enum).className="Enum";var Namespace=require_namespace(),
util=require_util();function Enum(name,values,options,comment,comments,valuesOptions){if(ReflectionObject.call(this,name,
options),values&&typeof values!="object")throw TypeError("values must be an object");if(this.valuesById={},this.values=Object.
create(this.valuesById),this.comment=comment,this.comments=comments||{},this.valuesOptions=valuesOptions,this._valuesFeatures=
{},this.reserved=void 0,values)for(var keys=Object.keys(values),i=0;i<keys.length;++i)keys[i]!=="__proto__"&&typeof values[keys[i]]==
"number"&&(this.valuesById[this.values[keys[i]]=values[keys[i]]]=keys[i])}Enum.prototype._resolveFeatures=function(edition){
return edition=this._edition||edition,ReflectionObject.prototype._resolveFeatures.call(this,edition),Object.keys(this.values).
forEach(key=>{var parentFeaturesCopy=util.merge({},this._features);this._valuesFeatures[key]=util.merge(parentFeaturesCopy,
this.valuesOptions&&this.valuesOptions[key]&&this.valuesOptions[key].features||{})}),this};Enum.fromJSON=function(name,json){
var enm=new Enum(name,json.values,json.options,json.comment,json.comments);return enm.reserved=json.reserved,json.edition&&
(enm._edition=json.edition),enm._defaultEdition="proto3",enm};Enum.prototype.toJSON=function(toJSONOptions){var keepComments=toJSONOptions?
!!toJSONOptions.keepComments:!1;return util.toObject(["edition",this._editionToJSON(),"options",this.options,"valuesOpti\
ons",this.valuesOptions,"values",this.values,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"commen\
t",keepComments?this.comment:void 0,"comments",keepComments?this.comments:void 0])};Enum.prototype.add=function(name,id,comment,options){
if(!util.isString(name))throw TypeError("name must be a string");if(!util.isInteger(id))throw TypeError("id must be an i\
nteger");if(name==="__proto__")return this;if(this.values[name]!==void 0)throw Error("duplicate name '"+name+"' in "+this);
if(this.isReservedId(id))throw Error("id "+id+" is reserved in "+this);if(this.isReservedName(name))throw Error("name '"+
name+"' is reserved in "+this);if(this.valuesById[id]!==void 0){if(!(this.options&&this.options.allow_alias))throw Error(
"duplicate id "+id+" in "+this);this.values[name]=id}else this.valuesById[this.values[name]=id]=name;return options&&(this.
valuesOptions===void 0&&(this.valuesOptions={}),this.valuesOptions[name]=options||null),this.comments[name]=comment||null,
this};Enum.prototype.remove=function(name){if(!util.isString(name))throw TypeError("name must be a string");var val=this.
values[name];if(val==null)throw Error("name '"+name+"' does not exist in "+this);return delete this.valuesById[val],delete this.
values[name],delete this.comments[name],this.valuesOptions&&delete this.valuesOptions[name],this};Enum.prototype.isReservedId=
function(id){return Namespace.isReservedId(this.reserved,id)};Enum.prototype.isReservedName=function(name){return Namespace.
isReservedName(this.reserved,name)}}});var require_encoder=__commonJS({"node_modules/protobufjs/src/encoder.js"(exports,module){"use strict";module.exports=encoder;
var Enum=require_enum(),types=require_types(),util=require_util();function genTypePartial(gen,field,fieldIndex,ref){return field.
delimited?gen("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)",fieldIndex,ref,(field.id<<3|3)>>>0,(field.id<<3|4)>>>0):
gen("types[%i].encode(%s,w.uint32(%i).fork(),q+1).ldelim()",fieldIndex,ref,(field.id<<3|2)>>>0)}function encoder(mtype){
for(var gen=util.codegen(["m","w","q"],mtype.name+"$encode")("if(!w)")("w=Writer.create()")("if(q===undefined)q=0")("if(\
q>util.recursionLimit)")('throw Error("max depth exceeded")'),i,ref,fields=mtype.fieldsArray.slice().sort(util.compareFieldsById),
i=0;i<fields.length;++i){var field=fields[i].resolve(),index=mtype._fieldsArray.indexOf(field),type=field.resolvedType instanceof
Enum?"int32":field.type,wireType=types.basic[type];ref="m"+util.safeProp(field.name),field.map?(gen("if(%s!=null&&Object\
.hasOwnProperty.call(m,%j)){",ref,field.name)("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){",ref)("w.uint32(%i).fork\
().uint32(%i).%s(ks[i])",(field.id<<3|2)>>>0,8|types.mapKey[field.keyType],field.keyType),wireType===void 0?gen("types[%\
i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()",index,ref):gen(".uint32(%i).%s(%s[ks[i]]).ldelim()",16|wireType,
type,ref),gen("}")("}")):field.repeated?(gen("if(%s!=null&&%s.length){",ref,ref),field.packed&&types.packed[type]!==void 0?
gen("w.uint32(%i).fork()",(field.id<<3|2)>>>0)("for(var i=0;i<%s.length;++i)",ref)("w.%s(%s[i])",type,ref)("w.ldelim()"):
(gen("for(var i=0;i<%s.length;++i)",ref),wireType===void 0?genTypePartial(gen,field,index,ref+"[i]"):gen("w.uint32(%i).%\
s(%s[i])",(field.id<<3|wireType)>>>0,type,ref)),gen("}")):(field.optional&&gen("if(%s!=null&&Object.hasOwnProperty.call(\
m,%j))",ref,field.name),wireType===void 0?genTypePartial(gen,field,index,ref):gen("w.uint32(%i).%s(%s)",(field.id<<3|wireType)>>>
0,type,ref))}return gen("return w")}}});var require_index_light=__commonJS({"node_modules/protobufjs/src/index-light.js"(exports,module){"use strict";var protobuf=module.
exports=require_index_minimal();protobuf.build="light";function load(filename,root,callback){return typeof root=="functi\
on"?(callback=root,root=new protobuf.Root):root||(root=new protobuf.Root),root.load(filename,callback)}protobuf.load=load;
function loadSync(filename,root){return root||(root=new protobuf.Root),root.loadSync(filename)}protobuf.loadSync=loadSync;
protobuf.encoder=require_encoder();protobuf.decoder=require_decoder();protobuf.verifier=require_verifier();protobuf.converter=
require_converter();protobuf.ReflectionObject=require_object();protobuf.Namespace=require_namespace();protobuf.Root=require_root();
protobuf.Enum=require_enum();protobuf.Type=require_type();protobuf.Field=require_field();protobuf.OneOf=require_oneof();
protobuf.MapField=require_mapfield();protobuf.Service=require_service2();protobuf.Method=require_method();protobuf.Message=
require_message();protobuf.wrappers=require_wrappers();protobuf.types=require_types();protobuf.util=require_util();protobuf.
ReflectionObject._configure(protobuf.Root);protobuf.Namespace._configure(protobuf.Type,protobuf.Service,protobuf.Enum);protobuf.
Root._configure(protobuf.Type);protobuf.Field._configure(protobuf.Type)}});var require_tokenize=__commonJS({"node_modules/protobufjs/src/tokenize.js"(exports,module){"use strict";module.exports=tokenize;
var delimRe=/[\s{}=;:[\],'"()<>]/g,stringDoubleRe=/(?:"([^"\\]*(?:\\.[^"\\]*)*)")/g,stringSingleRe=/(?:'([^'\\]*(?:\\.[^'\\]*)*)')/g,
setCommentRe=/^ *[*/]+ */,setCommentAltRe=/^\s*\*?\/*/,setCommentSplitRe=/\n/g,whitespaceRe=/\s/,unescapeRe=/\\(.?)/g,unescapeMap={
0:"\0",r:"\r",n:`
`,t:"	"};function unescape(str){return str.replace(unescapeRe,function($0,$1){switch($1){case"\\":case"":return $1;default:
return unescapeMap[$1]||""}})}tokenize.unescape=unescape;function tokenize(source,alternateCommentMode){source=source.toString();
var offset=0,length=source.length,line=1,lastCommentLine=0,comments={},stack=[],stringDelim=null;function illegal(subject){
return Error("illegal "+subject+" (line "+line+")")}function readString(){var re=stringDelim==="'"?stringSingleRe:stringDoubleRe;
re.lastIndex=offset-1;var match=re.exec(source);if(!match)throw illegal("string");return offset=re.lastIndex,push(stringDelim),
stringDelim=null,unescape(match[1])}function charAt(pos){return source.charAt(pos)}function setComment(start,end,isLeading){
var comment={type:source.charAt(start++),lineEmpty:!1,leading:isLeading},lookback;alternateCommentMode?lookback=2:lookback=
3;var commentOffset=start-lookback,c;do if(--commentOffset<0||(c=source.charAt(commentOffset))===`
`){comment.lineEmpty=!0;break}while(c===" "||c==="	");for(var lines=source.substring(start,end).split(setCommentSplitRe),
i=0;i<lines.length;++i)lines[i]=lines[i].replace(alternateCommentMode?setCommentAltRe:setCommentRe,"").trim();comment.text=
lines.join(`
`).trim(),comments[line]=comment,lastCommentLine=line}function isDoubleSlashCommentLine(startOffset){var endOffset=findEndOfLine(
startOffset),lineText=source.substring(startOffset,endOffset),isComment=/^\s*\/\//.test(lineText);return isComment}function findEndOfLine(cursor){
for(var endOffset=cursor;endOffset<length&&charAt(endOffset)!==`
`;)endOffset++;return endOffset}function next(){if(stack.length>0)return stack.shift();if(stringDelim)return readString();
var repeat,prev,curr,start,isDoc,isLeadingComment=offset===0;do{if(offset===length)return null;for(repeat=!1;whitespaceRe.
test(curr=charAt(offset));)if(curr===`
`&&(isLeadingComment=!0,++line),++offset===length)return null;if(charAt(offset)==="/"){if(++offset===length)throw illegal(
"comment");if(charAt(offset)==="/")if(alternateCommentMode){if(start=offset,isDoc=!1,isDoubleSlashCommentLine(offset-1)){
isDoc=!0;do if(offset=findEndOfLine(offset),offset===length||(offset++,!isLeadingComment))break;while(isDoubleSlashCommentLine(
offset))}else offset=Math.min(length,findEndOfLine(offset)+1);isDoc&&(setComment(start,offset,isLeadingComment),isLeadingComment=
!0),line++,repeat=!0}else{for(isDoc=charAt(start=offset+1)==="/";charAt(++offset)!==`
`;)if(offset===length)return null;++offset,isDoc&&(setComment(start,offset-1,isLeadingComment),isLeadingComment=!0),++line,
repeat=!0}else if((curr=charAt(offset))==="*"){start=offset+1,isDoc=alternateCommentMode||charAt(start)==="*";do{if(curr===
`
`&&++line,++offset===length)throw illegal("comment");prev=curr,curr=charAt(offset)}while(prev!=="*"||curr!=="/");++offset,
isDoc&&(setComment(start,offset-2,isLeadingComment),isLeadingComment=!0),repeat=!0}else return"/"}}while(repeat);var end=offset;
delimRe.lastIndex=0;var delim=delimRe.test(charAt(end++));if(!delim)for(;end<length&&!delimRe.test(charAt(end));)++end;var token=source.
substring(offset,offset=end);return(token==='"'||token==="'")&&(stringDelim=token),token}function push(token){stack.push(
token)}function peek(){if(!stack.length){var token=next();if(token===null)return null;push(token)}return stack[0]}function skip(expected,optional){
var actual=peek(),equals=actual===expected;if(equals)return next(),!0;if(!optional)throw illegal("token '"+actual+"', '"+
expected+"' expected");return!1}function cmnt(trailingLine){var ret=null,comment;return trailingLine===void 0?(comment=comments[line-
1],delete comments[line-1],comment&&(alternateCommentMode||comment.type==="*"||comment.lineEmpty)&&(ret=comment.leading?
comment.text:null)):(lastCommentLine<trailingLine&&peek(),comment=comments[trailingLine],delete comments[trailingLine],comment&&
!comment.lineEmpty&&(alternateCommentMode||comment.type==="/")&&(ret=comment.leading?null:comment.text)),ret}return Object.
defineProperty({next,peek,push,skip,cmnt},"line",{get:function(){return line}})}}});var require_parse=__commonJS({"node_modules/protobufjs/src/parse.js"(exports,module){"use strict";module.exports=parse;parse.
filename=null;parse.defaults={keepCase:!1};var tokenize=require_tokenize(),Root=require_root(),Type=require_type(),Field=require_field(),
MapField=require_mapfield(),OneOf=require_oneof(),Enum=require_enum(),Service=require_service2(),Method=require_method(),
ReflectionObject=require_object(),types=require_types(),util=require_util(),base10Re=/^[1-9][0-9]*$/,base10NegRe=/^-?[1-9][0-9]*$/,
base16Re=/^0[x][0-9a-fA-F]+$/,base16NegRe=/^-?0[x][0-9a-fA-F]+$/,base8Re=/^0[0-7]+$/,base8NegRe=/^-?0[0-7]+$/,numberRe=util.
patterns.numberRe,nameRe=/^[a-zA-Z_][a-zA-Z_0-9]*$/,typeRefRe=util.patterns.typeRefRe;function parse(source,root,options){
root instanceof Root||(options=root,root=new Root),options||(options=parse.defaults);var preferTrailingComment=options.preferTrailingComment||
!1,tn=tokenize(source,options.alternateCommentMode||!1),next=tn.next,push=tn.push,peek=tn.peek,skip=tn.skip,cmnt=tn.cmnt,
head=!0,pkg,imports,weakImports,edition="proto2",ptr=root,topLevelObjects=[],topLevelOptions={},applyCase=options.keepCase?
function(name){return name}:util.camelCase;function resolveFileFeatures(){topLevelObjects.forEach(obj=>{obj._edition=edition,
Object.keys(topLevelOptions).forEach(opt=>{obj.getOption(opt)===void 0&&obj.setOption(opt,topLevelOptions[opt],!0)})})}function illegal(token2,name,insideTryCatch){
var filename=parse.filename;return insideTryCatch||(parse.filename=null),Error("illegal "+(name||"token")+" '"+token2+"'\
 ("+(filename?filename+", ":"")+"line "+tn.line+")")}function readString(){var values=[],token2;do{if((token2=next())!==
'"'&&token2!=="'")throw illegal(token2);values.push(next()),skip(token2),token2=peek()}while(token2==='"'||token2==="'");
return values.join("")}function readValue(acceptTypeRef){var token2=next();switch(token2){case"'":case'"':return push(token2),
readString();case"true":case"TRUE":return!0;case"false":case"FALSE":return!1}try{return parseNumber(token2,!0)}catch{if(acceptTypeRef&&
typeRefRe.test(token2))return token2;throw illegal(token2,"value")}}function readRanges(target,acceptStrings){var token2,
start;do if(acceptStrings&&((token2=peek())==='"'||token2==="'")){var str=readString();if(target.push(str),edition>=2023)
throw illegal(str,"id")}else try{target.push([start=parseId(next()),skip("to",!0)?parseId(next()):start])}catch(err){if(acceptStrings&&
typeRefRe.test(token2)&&edition>=2023)target.push(token2);else throw err}while(skip(",",!0));var dummy={options:void 0};
dummy.setOption=function(name,value){this.options===void 0&&(this.options={}),this.options[name]=value},ifBlock(dummy,function(token3){
if(token3==="option")parseOption(dummy,token3),skip(";");else throw illegal(token3)},function(){parseInlineOptions(dummy)})}
function parseNumber(token2,insideTryCatch){var sign=1;switch(token2.charAt(0)==="-"&&(sign=-1,token2=token2.substring(1)),
token2){case"inf":case"INF":case"Inf":return sign*(1/0);case"nan":case"NAN":case"Nan":case"NaN":return NaN;case"0":return 0}
if(base10Re.test(token2))return sign*parseInt(token2,10);if(base16Re.test(token2))return sign*parseInt(token2,16);if(base8Re.
test(token2))return sign*parseInt(token2,8);if(numberRe.test(token2))return sign*parseFloat(token2);throw illegal(token2,
"number",insideTryCatch)}function parseId(token2,acceptNegative){switch(token2){case"max":case"MAX":case"Max":return 536870911;case"\
0":return 0}if(!acceptNegative&&token2.charAt(0)==="-")throw illegal(token2,"id");if(base10NegRe.test(token2))return parseInt(
token2,10);if(base16NegRe.test(token2))return parseInt(token2,16);if(base8NegRe.test(token2))return parseInt(token2,8);throw illegal(
token2,"id")}function parsePackage(){if(pkg!==void 0)throw illegal("package");if(pkg=next(),!typeRefRe.test(pkg))throw illegal(
pkg,"name");ptr=ptr.define(pkg),skip(";")}function parseImport(){var token2=peek(),whichImports;switch(token2){case"weak":
whichImports=weakImports||(weakImports=[]),next();break;case"public":next();default:whichImports=imports||(imports=[]);break}
token2=readString(),skip(";"),whichImports.push(token2)}function parseSyntax(){if(skip("="),edition=readString(),edition<
2023)throw illegal(edition,"syntax");skip(";")}function parseEdition(){if(skip("="),edition=readString(),!["2023"].includes(
edition))throw illegal(edition,"edition");skip(";")}function parseCommon(parent,token2,depth){switch(depth===void 0&&(depth=
0),token2){case"option":return parseOption(parent,token2),skip(";"),!0;case"message":return parseType(parent,token2,depth+
1),!0;case"enum":return parseEnum(parent,token2),!0;case"service":return parseService(parent,token2,depth+1),!0;case"ext\
end":return parseExtension(parent,token2,depth),!0}return!1}function ifBlock(obj,fnIf,fnElse){var trailingLine=tn.line;if(obj&&
(typeof obj.comment!="string"&&(obj.comment=cmnt()),obj.filename=parse.filename),skip("{",!0)){for(var token2;(token2=next())!==
"}";)fnIf(token2);skip(";",!0)}else fnElse&&fnElse(),skip(";"),obj&&(typeof obj.comment!="string"||preferTrailingComment)&&
(obj.comment=cmnt(trailingLine)||obj.comment)}function parseType(parent,token2,depth){if(depth===void 0&&(depth=0),depth>
util.nestingLimit)throw Error("max depth exceeded");if(!nameRe.test(token2=next()))throw illegal(token2,"type name");var type=new Type(
token2);ifBlock(type,function(token3){if(!parseCommon(type,token3,depth))switch(token3){case"map":parseMapField(type,token3);
break;case"required":if(edition!=="proto2")throw illegal(token3);case"repeated":parseField(type,token3,void 0,depth+1);break;case"\
optional":if(edition==="proto3")parseField(type,"proto3_optional",void 0,depth+1);else{if(edition!=="proto2")throw illegal(
token3);parseField(type,"optional",void 0,depth+1)}break;case"oneof":parseOneOf(type,token3,depth+1);break;case"extensio\
ns":readRanges(type.extensions||(type.extensions=[]));break;case"reserved":readRanges(type.reserved||(type.reserved=[]),
!0);break;default:if(edition==="proto2"||!typeRefRe.test(token3))throw illegal(token3);push(token3),parseField(type,"opt\
ional",void 0,depth+1);break}}),parent.add(type),parent===ptr&&topLevelObjects.push(type)}function parseField(parent,rule,extend,depth){
var type=next();if(type==="group"){parseGroup(parent,rule,depth);return}for(;type.endsWith(".")||peek().startsWith(".");)
type+=next();if(!typeRefRe.test(type))throw illegal(type,"type");var name=next();if(!nameRe.test(name))throw illegal(name,
"name");name=applyCase(name),skip("=");var field=new Field(name,parseId(next()),type,rule,extend);if(ifBlock(field,function(token2){
if(token2==="option")parseOption(field,token2),skip(";");else throw illegal(token2)},function(){parseInlineOptions(field)}),
rule==="proto3_optional"){var oneof=new OneOf("_"+name);field.setOption("proto3_optional",!0),oneof.add(field),parent.add(
oneof)}else parent.add(field);parent===ptr&&topLevelObjects.push(field)}function parseGroup(parent,rule,depth){if(depth===
void 0&&(depth=0),depth>util.nestingLimit)throw Error("max depth exceeded");if(edition>=2023)throw illegal("group");var name=next();
if(!nameRe.test(name))throw illegal(name,"name");var fieldName=util.lcFirst(name);name===fieldName&&(name=util.ucFirst(name)),
skip("=");var id=parseId(next()),type=new Type(name);type.group=!0;var field=new Field(fieldName,id,name,rule);field.filename=
parse.filename,ifBlock(type,function(token2){switch(token2){case"option":parseOption(type,token2),skip(";");break;case"r\
equired":case"repeated":parseField(type,token2,void 0,depth+1);break;case"optional":edition==="proto3"?parseField(type,"\
proto3_optional",void 0,depth+1):parseField(type,"optional",void 0,depth+1);break;case"message":parseType(type,token2,depth+
1);break;case"enum":parseEnum(type,token2);break;case"reserved":readRanges(type.reserved||(type.reserved=[]),!0);break;default:
throw illegal(token2)}}),parent.add(type).add(field)}function parseMapField(parent){skip("<");var keyType=next();if(types.
mapKey[keyType]===void 0)throw illegal(keyType,"type");skip(",");var valueType=next();if(!typeRefRe.test(valueType))throw illegal(
valueType,"type");skip(">");var name=next();if(!nameRe.test(name))throw illegal(name,"name");skip("=");var field=new MapField(
applyCase(name),parseId(next()),keyType,valueType);ifBlock(field,function(token2){if(token2==="option")parseOption(field,
token2),skip(";");else throw illegal(token2)},function(){parseInlineOptions(field)}),parent.add(field)}function parseOneOf(parent,token2,depth){
if(!nameRe.test(token2=next()))throw illegal(token2,"name");var oneof=new OneOf(applyCase(token2));ifBlock(oneof,function(token3){
token3==="option"?(parseOption(oneof,token3),skip(";")):(push(token3),parseField(oneof,"optional",void 0,depth))}),parent.
add(oneof)}function parseEnum(parent,token2){if(!nameRe.test(token2=next()))throw illegal(token2,"name");var enm=new Enum(
token2);ifBlock(enm,function(token3){switch(token3){case"option":parseOption(enm,token3),skip(";");break;case"reserved":
readRanges(enm.reserved||(enm.reserved=[]),!0),enm.reserved===void 0&&(enm.reserved=[]);break;default:parseEnumValue(enm,
token3)}}),parent.add(enm),parent===ptr&&topLevelObjects.push(enm)}function parseEnumValue(parent,token2){if(!nameRe.test(
token2))throw illegal(token2,"name");skip("=");var value=parseId(next(),!0),dummy={options:void 0};dummy.getOption=function(name){
return this.options[name]},dummy.setOption=function(name,value2){ReflectionObject.prototype.setOption.call(dummy,name,value2)},
dummy.setParsedOption=function(){},ifBlock(dummy,function(token3){if(token3==="option")parseOption(dummy,token3),skip(";");else
throw illegal(token3)},function(){parseInlineOptions(dummy)}),parent.add(token2,value,dummy.comment,dummy.parsedOptions||
dummy.options)}function parseOption(parent,token2){var option,propName,isOption=!0;for(token2==="option"&&(token2=next());token2!==
"=";){if(token2===null)throw illegal(token2,"end of input");if(token2==="("){var parensValue=next();skip(")"),token2="("+
parensValue+")"}if(isOption){if(isOption=!1,token2.includes(".")&&!token2.includes("(")){var tokens=token2.split(".");option=
tokens[0]+".",token2=tokens[1];continue}option=token2}else propName=propName?propName+=token2:token2;token2=next()}var name=propName?
option.concat(propName):option,optionValue=parseOptionValue(parent,name);propName=propName&&propName[0]==="."?propName.slice(
1):propName,option=option&&option[option.length-1]==="."?option.slice(0,-1):option,setParsedOption(parent,option,optionValue,
propName)}function parseOptionValue(parent,name,depth){if(depth===void 0&&(depth=0),depth>util.recursionLimit)throw Error(
"max depth exceeded");if(skip("{",!0)){for(var objectResult={};!skip("}",!0);){if(!nameRe.test(token=next()))throw illegal(
token,"name");if(token===null)throw illegal(token,"end of input");var value,propName=token;if(skip(":",!0),peek()==="{")
value=parseOptionValue(parent,name+"."+token,depth+1);else if(peek()==="["){value=[];var lastValue;if(skip("[",!0)){do lastValue=
readValue(!0),value.push(lastValue);while(skip(",",!0));skip("]"),typeof lastValue<"u"&&setOption(parent,name+"."+token,
lastValue)}}else value=readValue(!0),setOption(parent,name+"."+token,value);var prevValue=objectResult[propName];prevValue&&
(value=[].concat(prevValue).concat(value)),propName!=="__proto__"&&(objectResult[propName]=value),skip(",",!0),skip(";",
!0)}return objectResult}var simpleValue=readValue(!0);return setOption(parent,name,simpleValue),simpleValue}function setOption(parent,name,value){
if(ptr===parent&&/^features\./.test(name)){topLevelOptions[name]=value;return}parent.setOption&&parent.setOption(name,value)}
function setParsedOption(parent,name,value,propName){parent.setParsedOption&&parent.setParsedOption(name,value,propName)}
function parseInlineOptions(parent){if(skip("[",!0)){do parseOption(parent,"option");while(skip(",",!0));skip("]")}return parent}
function parseService(parent,token2,depth){if(depth===void 0&&(depth=0),depth>util.recursionLimit)throw Error("max depth\
 exceeded");if(!nameRe.test(token2=next()))throw illegal(token2,"service name");var service=new Service(token2);ifBlock(
service,function(token3){if(!parseCommon(service,token3,depth))if(token3==="rpc")parseMethod(service,token3);else throw illegal(
token3)}),parent.add(service),parent===ptr&&topLevelObjects.push(service)}function parseMethod(parent,token2){var commentText=cmnt(),
type=token2;if(!nameRe.test(token2=next()))throw illegal(token2,"name");var name=token2,requestType,requestStream,responseType,
responseStream;if(skip("("),skip("stream",!0)&&(requestStream=!0),!typeRefRe.test(token2=next())||(requestType=token2,skip(
")"),skip("returns"),skip("("),skip("stream",!0)&&(responseStream=!0),!typeRefRe.test(token2=next())))throw illegal(token2);
responseType=token2,skip(")");var method=new Method(name,type,requestType,responseType,requestStream,responseStream);method.
comment=commentText,ifBlock(method,function(token3){if(token3==="option")parseOption(method,token3),skip(";");else throw illegal(
token3)}),parent.add(method)}function parseExtension(parent,token2,depth){if(!typeRefRe.test(token2=next()))throw illegal(
token2,"reference");var reference=token2;ifBlock(null,function(token3){switch(token3){case"required":case"repeated":parseField(
parent,token3,reference,depth+1);break;case"optional":edition==="proto3"?parseField(parent,"proto3_optional",reference,depth+
1):parseField(parent,"optional",reference,depth+1);break;default:if(edition==="proto2"||!typeRefRe.test(token3))throw illegal(
token3);push(token3),parseField(parent,"optional",reference,depth+1);break}})}for(var token;(token=next())!==null;)switch(token){case"\
package":if(!head)throw illegal(token);parsePackage();break;case"import":if(!head)throw illegal(token);parseImport();break;case"\
syntax":if(!head)throw illegal(token);parseSyntax();break;case"edition":if(!head)throw illegal(token);parseEdition();break;case"\
option":parseOption(ptr,token),skip(";",!0);break;default:if(parseCommon(ptr,token,0)){head=!1;continue}throw illegal(token)}
return resolveFileFeatures(),parse.filename=null,{package:pkg,imports,weakImports,root}}}});var require_common=__commonJS({"node_modules/protobufjs/src/common.js"(exports,module){"use strict";module.exports=common;
var commonRe=/\/|\./;function common(name,json){commonRe.test(name)||(name="google/protobuf/"+name+".proto",json={nested:{
google:{nested:{protobuf:{nested:json}}}}}),common[name]=json}common("any",{Any:{fields:{type_url:{type:"string",id:1},value:{
type:"bytes",id:2}}}});var timeType;common("duration",{Duration:timeType={fields:{seconds:{type:"int64",id:1},nanos:{type:"\
int32",id:2}}}});common("timestamp",{Timestamp:timeType});common("empty",{Empty:{fields:{}}});common("struct",{Struct:{fields:{
fields:{keyType:"string",type:"Value",id:1}}},Value:{oneofs:{kind:{oneof:["nullValue","numberValue","stringValue","boolV\
alue","structValue","listValue"]}},fields:{nullValue:{type:"NullValue",id:1},numberValue:{type:"double",id:2},stringValue:{
type:"string",id:3},boolValue:{type:"bool",id:4},structValue:{type:"Struct",id:5},listValue:{type:"ListValue",id:6}}},NullValue:{
values:{NULL_VALUE:0}},ListValue:{fields:{values:{rule:"repeated",type:"Value",id:1}}}});common("wrappers",{DoubleValue:{
fields:{value:{type:"double",id:1}}},FloatValue:{fields:{value:{type:"float",id:1}}},Int64Value:{fields:{value:{type:"in\
t64",id:1}}},UInt64Value:{fields:{value:{type:"uint64",id:1}}},Int32Value:{fields:{value:{type:"int32",id:1}}},UInt32Value:{
fields:{value:{type:"uint32",id:1}}},BoolValue:{fields:{value:{type:"bool",id:1}}},StringValue:{fields:{value:{type:"str\
ing",id:1}}},BytesValue:{fields:{value:{type:"bytes",id:1}}}});common("field_mask",{FieldMask:{fields:{paths:{rule:"repe\
ated",type:"string",id:1}}}});common.get=function(file){return common[file]||null}}});var require_src=__commonJS({"node_modules/protobufjs/src/index.js"(exports,module){"use strict";var protobuf=module.exports=
require_index_light();protobuf.build="full";protobuf.tokenize=require_tokenize();protobuf.parse=require_parse();protobuf.
common=require_common();protobuf.Root._configure(protobuf.Type,protobuf.parse,protobuf.common)}});var require_protobufjs=__commonJS({"node_modules/protobufjs/index.js"(exports,module){"use strict";module.exports=require_src()}});var require_featureDetection=__commonJS({"node_modules/google-gax/build/src/featureDetection.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.hasWindowFetch=hasWindowFetch;exports.isNodeJS=isNodeJS;var features={
windowFetch:typeof window<"u"&&window?.fetch&&typeof window?.fetch=="function",textEncoder:typeof TextEncoder<"u",textDecoder:typeof TextDecoder<
"u",nodeJS:typeof process<"u"&&process?.versions?.node};function hasWindowFetch(){return features.windowFetch}function isNodeJS(){
return features.nodeJS}}});var require_warnings=__commonJS({"node_modules/google-gax/build/src/warnings.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.warn=warn;var featureDetection_1=require_featureDetection(),emittedWarnings=new Set;
function warn(code,message,warnType){emittedWarnings.has(code)||(emittedWarnings.add(code),(0,featureDetection_1.isNodeJS)()?
typeof warnType<"u"?process.emitWarning(message,{type:warnType}):process.emitWarning(message):console.warn(message))}}});var require_util2=__commonJS({"node_modules/google-gax/build/src/util.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.ignoredClientHeaderTokens=exports.decodeAnyProtosInArray=exports.decodeProtobufAny=exports.
getProtoNameFromFullName=void 0;exports.camelToSnakeCase=camelToSnakeCase;exports.toCamelCase=toCamelCase;exports.toLowerCamelCase=
toLowerCamelCase;exports.makeUUID=makeUUID;var PROTO_TYPE_PREFIX="type.googleapis.com/",NUM_OF_PARTS_IN_PROTO_TYPE_NAME=2,
randomUUID=()=>globalThis.crypto?.randomUUID()||__require("crypto").randomUUID();function words(str,normalize=!1){return normalize&&
(str=str.replace(/([A-Z])([A-Z]+)([A-Z])/g,str2=>str2[0]+str2.slice(1,str2.length-1).toLowerCase()+str2[str2.length-1])),
str.split(/(?=[A-Z])|[^A-Za-z0-9.]+/).filter(w=>w.length>0).map((w,index)=>index===0?w:w.toLowerCase())}function lowercase(str){
return str.length===0?str:str[0].toLowerCase()+str.slice(1)}function camelToSnakeCase(str){let wordsList=words(str);if(wordsList.
length===0)return str;let result=[wordsList[0]];return result.push(...wordsList.slice(1).map(lowercase)),result.join("_")}
function capitalize(str){return str.length===0?str:str[0].toUpperCase()+str.slice(1)}function toCamelCase(str){let wordsList=words(
str,!0);if(wordsList.length===0)return str;let result=[wordsList[0]];return result.push(...wordsList.slice(1).map(w=>w.match(
/^\d+$/)?"_"+w:capitalize(w))),result.join("")}function toLowerCamelCase(str){let camelCase=toCamelCase(str);return camelCase.
length===0?camelCase:camelCase[0].toLowerCase()+camelCase.slice(1)}function makeUUID(){return randomUUID()}var getProtoNameFromFullName=fullTypeName=>{
let parts=fullTypeName.split(PROTO_TYPE_PREFIX);if(parts.length!==NUM_OF_PARTS_IN_PROTO_TYPE_NAME)throw Error("Can't get\
 proto name");return parts[1]};exports.getProtoNameFromFullName=getProtoNameFromFullName;var decodeProtobufAny=(anyValue,protobuf)=>{
if(anyValue.type_url==="")throw new Error("Any type_url is not set");let typeName=(0,exports.getProtoNameFromFullName)(anyValue.
type_url);return protobuf.lookupType(typeName).decode(anyValue.value)};exports.decodeProtobufAny=decodeProtobufAny;var decodeAnyProtosInArray=(protoList,protobuf)=>{
let protoListDecoded=[];for(let proto of protoList){if(proto.constructor.name==="Any"){try{let decodedAnyProto=(0,exports.
decodeProtobufAny)(proto,protobuf);protoListDecoded.push(decodedAnyProto)}catch{}continue}protoListDecoded.push(proto)}return protoListDecoded};
exports.decodeAnyProtosInArray=decodeAnyProtosInArray;exports.ignoredClientHeaderTokens=["gl-node","gl-web","grpc","grpc\
-web","rest","gax","auth","gapic","gccl"]}});var require_types2=__commonJS({"node_modules/@opentelemetry/api/dist/diag/types.cjs"(exports){"use strict";var DiagLogLevel=(function(DiagLogLevel2){
return DiagLogLevel2[DiagLogLevel2.NONE=0]="NONE",DiagLogLevel2[DiagLogLevel2.ERROR=30]="ERROR",DiagLogLevel2[DiagLogLevel2.
WARN=50]="WARN",DiagLogLevel2[DiagLogLevel2.INFO=60]="INFO",DiagLogLevel2[DiagLogLevel2.DEBUG=70]="DEBUG",DiagLogLevel2[DiagLogLevel2.
VERBOSE=80]="VERBOSE",DiagLogLevel2[DiagLogLevel2.ALL=9999]="ALL",DiagLogLevel2})({});exports.DiagLogLevel=DiagLogLevel}});var require_version=__commonJS({"node_modules/@opentelemetry/api/dist/version.cjs"(exports){"use strict";var VERSION="1.\
10.0";exports.VERSION=VERSION}});var require_semver=__commonJS({"node_modules/@opentelemetry/api/dist/internal/semver.cjs"(exports){"use strict";var require_version2=require_version(),
re=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;function _makeCompatibilityCheck(ownVersion){let acceptedVersions=new Set([ownVersion]),
rejectedVersions=new Set,myVersionMatch=ownVersion.match(re);if(!myVersionMatch)return()=>!1;let ownVersionParsed={major:+myVersionMatch[1],
minor:+myVersionMatch[2],patch:+myVersionMatch[3],prerelease:myVersionMatch[4]};if(ownVersionParsed.prerelease!=null)return function(globalVersion){
return globalVersion===ownVersion};function _reject(v){return rejectedVersions.add(v),!1}function _accept(v){return acceptedVersions.
add(v),!0}return function(globalVersion){if(acceptedVersions.has(globalVersion))return!0;if(rejectedVersions.has(globalVersion))
return!1;let globalVersionMatch=globalVersion.match(re);if(!globalVersionMatch)return _reject(globalVersion);let globalVersionParsed={
major:+globalVersionMatch[1],minor:+globalVersionMatch[2],patch:+globalVersionMatch[3],prerelease:globalVersionMatch[4]};
return globalVersionParsed.prerelease!=null||ownVersionParsed.major!==globalVersionParsed.major?_reject(globalVersion):ownVersionParsed.
major===0?ownVersionParsed.minor===globalVersionParsed.minor&&ownVersionParsed.patch<=globalVersionParsed.patch?_accept(
globalVersion):_reject(globalVersion):ownVersionParsed.minor<=globalVersionParsed.minor?_accept(globalVersion):_reject(globalVersion)}}
var isCompatible=_makeCompatibilityCheck(require_version2.VERSION);exports._makeCompatibilityCheck=_makeCompatibilityCheck;
exports.isCompatible=isCompatible}});var require_global_utils=__commonJS({"node_modules/@opentelemetry/api/dist/internal/global-utils.cjs"(exports){"use stri\
ct";var require_version2=require_version(),require_semver2=require_semver(),major=require_version2.VERSION.split(".")[0],
GLOBAL_OPENTELEMETRY_API_KEY=Symbol.for(`opentelemetry.js.api.${major}`),_global=typeof globalThis=="object"?globalThis:
typeof self=="object"?self:typeof window=="object"?window:typeof global=="object"?global:{};function _makeGlobalApi(){return Object.
defineProperty({},"version",{value:require_version2.VERSION,enumerable:!0,writable:!1,configurable:!1})}function registerGlobal(type,instance,diag,allowOverride=!1){
var _global$GLOBAL_OPENTE;let api=_global[GLOBAL_OPENTELEMETRY_API_KEY]=(_global$GLOBAL_OPENTE=_global[GLOBAL_OPENTELEMETRY_API_KEY])!==
null&&_global$GLOBAL_OPENTE!==void 0?_global$GLOBAL_OPENTE:_makeGlobalApi();if(!allowOverride&&api[type]){let err=new Error(
`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);return diag.error(err.stack||err.message),!1}if(api.
version!=="1.10.0"){let err=new Error(`@opentelemetry/api: Registration of version v${api.version} for ${type} does not \
match previously registered API v${require_version2.VERSION}`);return diag.error(err.stack||err.message),!1}return api[type]=
instance,diag.debug(`@opentelemetry/api: Registered a global for ${type} v${require_version2.VERSION}.`),!0}var _compatibleGlobalApi;
function getGlobal(type){let api=_global[GLOBAL_OPENTELEMETRY_API_KEY];if(api!=null){if(api!==_compatibleGlobalApi){if(!api.
version||!require_semver2.isCompatible(api.version))return;_compatibleGlobalApi=api}return api[type]}}function unregisterGlobal(type,diag){
diag.debug(`@opentelemetry/api: Unregistering a global for ${type} v${require_version2.VERSION}.`);let api=_global[GLOBAL_OPENTELEMETRY_API_KEY];
api&&delete api[type]}exports.getGlobal=getGlobal;exports.registerGlobal=registerGlobal;exports.unregisterGlobal=unregisterGlobal}});var require_ComponentLogger=__commonJS({"node_modules/@opentelemetry/api/dist/diag/ComponentLogger.cjs"(exports){"use st\
rict";var require_global_utils2=require_global_utils(),DiagComponentLogger=class{constructor(props){this._namespace=props.
namespace||"DiagComponentLogger"}debug(...args){return logProxy("debug",this._namespace,args)}error(...args){return logProxy(
"error",this._namespace,args)}info(...args){return logProxy("info",this._namespace,args)}warn(...args){return logProxy("\
warn",this._namespace,args)}verbose(...args){return logProxy("verbose",this._namespace,args)}};function logProxy(funcName,namespace,args){
let logger=require_global_utils2.getGlobal("diag");if(logger)return logger[funcName](namespace,...args)}exports.DiagComponentLogger=
DiagComponentLogger}});var require_logLevelLogger=__commonJS({"node_modules/@opentelemetry/api/dist/diag/internal/logLevelLogger.cjs"(exports){
"use strict";require_types2();function createLogLevelDiagLogger(maxLevel,logger){maxLevel<0?maxLevel=0:maxLevel>9999&&(maxLevel=
9999),logger=logger||{};function _filterFunc(funcName,theLevel){let theFunc=logger[funcName];return typeof theFunc=="fun\
ction"&&maxLevel>=theLevel?theFunc.bind(logger):function(){}}return{error:_filterFunc("error",30),warn:_filterFunc("warn",
50),info:_filterFunc("info",60),debug:_filterFunc("debug",70),verbose:_filterFunc("verbose",80)}}exports.createLogLevelDiagLogger=
createLogLevelDiagLogger}});var require_diag=__commonJS({"node_modules/@opentelemetry/api/dist/api/diag.cjs"(exports){"use strict";var require_global_utils2=require_global_utils(),
require_ComponentLogger2=require_ComponentLogger();require_types2();var require_logLevelLogger2=require_logLevelLogger(),
API_NAME="diag",DiagAPI=class DiagAPI2{static instance(){return this._instance||(this._instance=new DiagAPI2),this._instance}constructor(){
function _logProxy(funcName){return function(...args){let logger=require_global_utils2.getGlobal("diag");if(logger)return logger[funcName](
...args)}}let self2=this,setLogger=(logger,optionsOrLogLevel={logLevel:60})=>{var _optionsOrLogLevel$lo;if(logger===self2){
var _err$stack;let err=new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like \
ConsoleDiagLogger or a custom implementation");return self2.error((_err$stack=err.stack)!==null&&_err$stack!==void 0?_err$stack:
err.message),!1}typeof optionsOrLogLevel=="number"&&(optionsOrLogLevel={logLevel:optionsOrLogLevel});let oldLogger=require_global_utils2.
getGlobal("diag"),newLogger=require_logLevelLogger2.createLogLevelDiagLogger((_optionsOrLogLevel$lo=optionsOrLogLevel.logLevel)!==
null&&_optionsOrLogLevel$lo!==void 0?_optionsOrLogLevel$lo:60,logger);if(oldLogger&&!optionsOrLogLevel.suppressOverrideMessage){
var _Error$stack;let stack=(_Error$stack=new Error().stack)!==null&&_Error$stack!==void 0?_Error$stack:"<failed to gener\
ate stacktrace>";oldLogger.warn(`Current logger will be overwritten from ${stack}`),newLogger.warn(`Current logger will \
overwrite one already registered from ${stack}`)}return require_global_utils2.registerGlobal("diag",newLogger,self2,!0)};
self2.setLogger=setLogger,self2.disable=()=>{require_global_utils2.unregisterGlobal(API_NAME,self2)},self2.createComponentLogger=
options=>new require_ComponentLogger2.DiagComponentLogger(options),self2.verbose=_logProxy("verbose"),self2.debug=_logProxy(
"debug"),self2.info=_logProxy("info"),self2.warn=_logProxy("warn"),self2.error=_logProxy("error")}};exports.DiagAPI=DiagAPI}});var require_baggage_impl=__commonJS({"node_modules/@opentelemetry/api/dist/baggage/internal/baggage-impl.cjs"(exports){"\
use strict";var BaggageImpl=class BaggageImpl2{constructor(entries){this._entries=entries?new Map(entries):new Map}getEntry(key){
let entry=this._entries.get(key);if(entry)return Object.assign({},entry)}getAllEntries(){return Array.from(this._entries.
entries())}setEntry(key,entry){let newBaggage=new BaggageImpl2(this._entries);return newBaggage._entries.set(key,entry),
newBaggage}removeEntry(key){let newBaggage=new BaggageImpl2(this._entries);return newBaggage._entries.delete(key),newBaggage}removeEntries(...keys){
let newBaggage=new BaggageImpl2(this._entries);for(let key of keys)newBaggage._entries.delete(key);return newBaggage}clear(){
return new BaggageImpl2}};exports.BaggageImpl=BaggageImpl}});var require_symbol=__commonJS({"node_modules/@opentelemetry/api/dist/baggage/internal/symbol.cjs"(exports){"use strict";
var baggageEntryMetadataSymbol=Symbol("BaggageEntryMetadata");exports.baggageEntryMetadataSymbol=baggageEntryMetadataSymbol}});var require_utils=__commonJS({"node_modules/@opentelemetry/api/dist/baggage/utils.cjs"(exports){"use strict";var require_diag2=require_diag(),
require_baggage_impl2=require_baggage_impl(),require_symbol2=require_symbol(),diag=require_diag2.DiagAPI.instance();function createBaggage(entries={}){
return new require_baggage_impl2.BaggageImpl(new Map(Object.entries(entries)))}function baggageEntryMetadataFromString(str){
return typeof str!="string"&&(diag.error(`Cannot create baggage metadata from unknown type: ${typeof str}`),str=""),{__TYPE__:require_symbol2.
baggageEntryMetadataSymbol,toString(){return str}}}exports.baggageEntryMetadataFromString=baggageEntryMetadataFromString;
exports.createBaggage=createBaggage}});var require_context=__commonJS({"node_modules/@opentelemetry/api/dist/context/context.cjs"(exports){"use strict";function createContextKey(description){
return Symbol.for(description)}var ROOT_CONTEXT=new class BaseContext{constructor(parentContext){let self2=this;self2._currentContext=
parentContext?new Map(parentContext):new Map,self2.getValue=key=>self2._currentContext.get(key),self2.setValue=(key,value)=>{
let context=new BaseContext(self2._currentContext);return context._currentContext.set(key,value),context},self2.deleteValue=
key=>{let context=new BaseContext(self2._currentContext);return context._currentContext.delete(key),context}}};exports.ROOT_CONTEXT=
ROOT_CONTEXT;exports.createContextKey=createContextKey}});var require_consoleLogger=__commonJS({"node_modules/@opentelemetry/api/dist/diag/consoleLogger.cjs"(exports){"use strict";
var consoleMap=[{n:"error",c:"error"},{n:"warn",c:"warn"},{n:"info",c:"info"},{n:"debug",c:"debug"},{n:"verbose",c:"trac\
e"}],_originalConsoleMethods={};if(typeof console<"u")for(let key of["error","warn","info","debug","trace","log"])typeof console[key]==
"function"&&(_originalConsoleMethods[key]=console[key]);var DiagConsoleLogger=class{constructor(){function _consoleFunc(funcName){
return function(...args){let theFunc=_originalConsoleMethods[funcName];if(typeof theFunc!="function"&&(theFunc=_originalConsoleMethods.
log),typeof theFunc!="function"&&console&&(theFunc=console[funcName],typeof theFunc!="function"&&(theFunc=console.log)),
typeof theFunc=="function")return theFunc.apply(console,args)}}for(let i=0;i<consoleMap.length;i++)this[consoleMap[i].n]=
_consoleFunc(consoleMap[i].c)}};exports.DiagConsoleLogger=DiagConsoleLogger;exports._originalConsoleMethods=_originalConsoleMethods}});var require_NoopMeter=__commonJS({"node_modules/@opentelemetry/api/dist/metrics/NoopMeter.cjs"(exports){"use strict";var NoopMeter=class{constructor(){}createGauge(_name,_options){
return NOOP_GAUGE_METRIC}createHistogram(_name,_options){return NOOP_HISTOGRAM_METRIC}createCounter(_name,_options){return NOOP_COUNTER_METRIC}createUpDownCounter(_name,_options){
return NOOP_UP_DOWN_COUNTER_METRIC}createObservableGauge(_name,_options){return NOOP_OBSERVABLE_GAUGE_METRIC}createObservableCounter(_name,_options){
return NOOP_OBSERVABLE_COUNTER_METRIC}createObservableUpDownCounter(_name,_options){return NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC}addBatchObservableCallback(_callback,_observables){}removeBatchObservableCallback(_callback){}},
NoopMetric=class{},NoopCounterMetric=class extends NoopMetric{add(_value,_attributes){}},NoopUpDownCounterMetric=class extends NoopMetric{add(_value,_attributes){}},
NoopGaugeMetric=class extends NoopMetric{record(_value,_attributes){}},NoopHistogramMetric=class extends NoopMetric{record(_value,_attributes){}},
NoopObservableMetric=class{addCallback(_callback){}removeCallback(_callback){}},NoopObservableCounterMetric=class extends NoopObservableMetric{},
NoopObservableGaugeMetric=class extends NoopObservableMetric{},NoopObservableUpDownCounterMetric=class extends NoopObservableMetric{},
NOOP_METER=new NoopMeter,NOOP_COUNTER_METRIC=new NoopCounterMetric,NOOP_GAUGE_METRIC=new NoopGaugeMetric,NOOP_HISTOGRAM_METRIC=new NoopHistogramMetric,
NOOP_UP_DOWN_COUNTER_METRIC=new NoopUpDownCounterMetric,NOOP_OBSERVABLE_COUNTER_METRIC=new NoopObservableCounterMetric,NOOP_OBSERVABLE_GAUGE_METRIC=new NoopObservableGaugeMetric,
NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=new NoopObservableUpDownCounterMetric;function createNoopMeter(){return NOOP_METER}
exports.NOOP_COUNTER_METRIC=NOOP_COUNTER_METRIC;exports.NOOP_GAUGE_METRIC=NOOP_GAUGE_METRIC;exports.NOOP_HISTOGRAM_METRIC=
NOOP_HISTOGRAM_METRIC;exports.NOOP_METER=NOOP_METER;exports.NOOP_OBSERVABLE_COUNTER_METRIC=NOOP_OBSERVABLE_COUNTER_METRIC;
exports.NOOP_OBSERVABLE_GAUGE_METRIC=NOOP_OBSERVABLE_GAUGE_METRIC;exports.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC;
exports.NOOP_UP_DOWN_COUNTER_METRIC=NOOP_UP_DOWN_COUNTER_METRIC;exports.NoopCounterMetric=NoopCounterMetric;exports.NoopGaugeMetric=
NoopGaugeMetric;exports.NoopHistogramMetric=NoopHistogramMetric;exports.NoopMeter=NoopMeter;exports.NoopMetric=NoopMetric;
exports.NoopObservableCounterMetric=NoopObservableCounterMetric;exports.NoopObservableGaugeMetric=NoopObservableGaugeMetric;
exports.NoopObservableMetric=NoopObservableMetric;exports.NoopObservableUpDownCounterMetric=NoopObservableUpDownCounterMetric;
exports.NoopUpDownCounterMetric=NoopUpDownCounterMetric;exports.createNoopMeter=createNoopMeter}});var require_Metric=__commonJS({"node_modules/@opentelemetry/api/dist/metrics/Metric.cjs"(exports){"use strict";var ValueType=(function(ValueType2){
return ValueType2[ValueType2.INT=0]="INT",ValueType2[ValueType2.DOUBLE=1]="DOUBLE",ValueType2})({});exports.ValueType=ValueType}});var require_NoopLogger=__commonJS({"node_modules/@opentelemetry/api/dist/logs/NoopLogger.cjs"(exports){"use strict";var NoopLogger=class{emit(_logRecord){}enabled(){
return!1}},NOOP_LOGGER=new NoopLogger;function createNoopLogger(){return NOOP_LOGGER}exports.NOOP_LOGGER=NOOP_LOGGER;exports.
NoopLogger=NoopLogger;exports.createNoopLogger=createNoopLogger}});var require_LogRecord=__commonJS({"node_modules/@opentelemetry/api/dist/logs/LogRecord.cjs"(exports){"use strict";var SeverityNumber=(function(SeverityNumber2){
return SeverityNumber2[SeverityNumber2.UNSPECIFIED=0]="UNSPECIFIED",SeverityNumber2[SeverityNumber2.TRACE=1]="TRACE",SeverityNumber2[SeverityNumber2.
TRACE2=2]="TRACE2",SeverityNumber2[SeverityNumber2.TRACE3=3]="TRACE3",SeverityNumber2[SeverityNumber2.TRACE4=4]="TRACE4",
SeverityNumber2[SeverityNumber2.DEBUG=5]="DEBUG",SeverityNumber2[SeverityNumber2.DEBUG2=6]="DEBUG2",SeverityNumber2[SeverityNumber2.
DEBUG3=7]="DEBUG3",SeverityNumber2[SeverityNumber2.DEBUG4=8]="DEBUG4",SeverityNumber2[SeverityNumber2.INFO=9]="INFO",SeverityNumber2[SeverityNumber2.
INFO2=10]="INFO2",SeverityNumber2[SeverityNumber2.INFO3=11]="INFO3",SeverityNumber2[SeverityNumber2.INFO4=12]="INFO4",SeverityNumber2[SeverityNumber2.
WARN=13]="WARN",SeverityNumber2[SeverityNumber2.WARN2=14]="WARN2",SeverityNumber2[SeverityNumber2.WARN3=15]="WARN3",SeverityNumber2[SeverityNumber2.
WARN4=16]="WARN4",SeverityNumber2[SeverityNumber2.ERROR=17]="ERROR",SeverityNumber2[SeverityNumber2.ERROR2=18]="ERROR2",
SeverityNumber2[SeverityNumber2.ERROR3=19]="ERROR3",SeverityNumber2[SeverityNumber2.ERROR4=20]="ERROR4",SeverityNumber2[SeverityNumber2.
FATAL=21]="FATAL",SeverityNumber2[SeverityNumber2.FATAL2=22]="FATAL2",SeverityNumber2[SeverityNumber2.FATAL3=23]="FATAL3",
SeverityNumber2[SeverityNumber2.FATAL4=24]="FATAL4",SeverityNumber2})({});exports.SeverityNumber=SeverityNumber}});var require_TextMapPropagator=__commonJS({"node_modules/@opentelemetry/api/dist/propagation/TextMapPropagator.cjs"(exports){
"use strict";var defaultTextMapGetter={get(carrier,key){if(carrier!=null)return carrier[key]},keys(carrier){return carrier==
null?[]:Object.keys(carrier)}},defaultTextMapSetter={set(carrier,key,value){carrier!=null&&(carrier[key]=value)}};exports.
defaultTextMapGetter=defaultTextMapGetter;exports.defaultTextMapSetter=defaultTextMapSetter}});var require_trace_flags=__commonJS({"node_modules/@opentelemetry/api/dist/trace/trace_flags.cjs"(exports){"use strict";var TraceFlags=(function(TraceFlags2){
return TraceFlags2[TraceFlags2.NONE=0]="NONE",TraceFlags2[TraceFlags2.SAMPLED=1]="SAMPLED",TraceFlags2})({});exports.TraceFlags=
TraceFlags}});var require_invalid_span_constants=__commonJS({"node_modules/@opentelemetry/api/dist/trace/invalid-span-constants.cjs"(exports){
"use strict";require_trace_flags();var INVALID_SPANID="0000000000000000",INVALID_TRACEID="000000000000000000000000000000\
00",INVALID_SPAN_CONTEXT={traceId:INVALID_TRACEID,spanId:INVALID_SPANID,traceFlags:0};exports.INVALID_SPANID=INVALID_SPANID;
exports.INVALID_SPAN_CONTEXT=INVALID_SPAN_CONTEXT;exports.INVALID_TRACEID=INVALID_TRACEID}});var require_NonRecordingSpan=__commonJS({"node_modules/@opentelemetry/api/dist/trace/NonRecordingSpan.cjs"(exports){"use\
 strict";var require_invalid_span_constants2=require_invalid_span_constants(),NonRecordingSpan=class{constructor(spanContext=require_invalid_span_constants2.
INVALID_SPAN_CONTEXT){this._spanContext=spanContext}spanContext(){return this._spanContext}setAttribute(_key,_value){return this}setAttributes(_attributes){
return this}addEvent(_name,_attributes){return this}addLink(_link){return this}addLinks(_links){return this}setStatus(_status){
return this}updateName(_name){return this}end(_endTime){}isRecording(){return!1}recordException(_exception,_time){}};exports.
NonRecordingSpan=NonRecordingSpan}});var require_spancontext_utils=__commonJS({"node_modules/@opentelemetry/api/dist/trace/spancontext-utils.cjs"(exports){"u\
se strict";require_invalid_span_constants();var require_NonRecordingSpan2=require_NonRecordingSpan(),isHex=new Uint8Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,
0,0,0,0,0,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1]);function isValidHex(id,length){if(typeof id!=
"string"||id.length!==length)return!1;let r=0;for(let i=0;i<id.length;i+=4)r+=(isHex[id.charCodeAt(i)]|0)+(isHex[id.charCodeAt(
i+1)]|0)+(isHex[id.charCodeAt(i+2)]|0)+(isHex[id.charCodeAt(i+3)]|0);return r===length}function isValidTraceId(traceId){
return isValidHex(traceId,32)&&traceId!=="00000000000000000000000000000000"}function isValidSpanId(spanId){return isValidHex(
spanId,16)&&spanId!=="0000000000000000"}function isSpanContextValid(spanContext){return isValidTraceId(spanContext.traceId)&&
isValidSpanId(spanContext.spanId)}function wrapSpanContext(spanContext){return new require_NonRecordingSpan2.NonRecordingSpan(
spanContext)}exports.isSpanContextValid=isSpanContextValid;exports.isValidSpanId=isValidSpanId;exports.isValidTraceId=isValidTraceId;
exports.wrapSpanContext=wrapSpanContext}});var require_NoopContextManager=__commonJS({"node_modules/@opentelemetry/api/dist/context/NoopContextManager.cjs"(exports){
"use strict";var require_context3=require_context(),NoopContextManager=class{active(){return require_context3.ROOT_CONTEXT}with(_context,fn,thisArg,...args){
return fn.call(thisArg,...args)}bind(_context,target){return target}enable(){return this}disable(){return this}attach(_context){
return{dispose(){}}}};exports.NoopContextManager=NoopContextManager}});var require_context2=__commonJS({"node_modules/@opentelemetry/api/dist/api/context.cjs"(exports){"use strict";var require_global_utils2=require_global_utils(),
require_diag2=require_diag(),require_NoopContextManager2=require_NoopContextManager(),API_NAME="context",NOOP_CONTEXT_MANAGER=new require_NoopContextManager2.
NoopContextManager,NOOP_TOKEN=Object.freeze({dispose:()=>{}}),ContextAPI=class ContextAPI2{constructor(){this._attachUnsupportedWarned=
!1}static getInstance(){return this._instance||(this._instance=new ContextAPI2),this._instance}setGlobalContextManager(contextManager){
return require_global_utils2.registerGlobal(API_NAME,contextManager,require_diag2.DiagAPI.instance())}active(){return this.
_getContextManager().active()}with(context,fn,thisArg,...args){return this._getContextManager().with(context,fn,thisArg,
...args)}bind(context,target){return this._getContextManager().bind(context,target)}attach(context){let contextManager=this.
_getContextManager();return contextManager.attach?contextManager.attach(context):(this._attachUnsupportedWarned||(this._attachUnsupportedWarned=
!0,require_diag2.DiagAPI.instance().warn("The current ContextManager does not implement attach(). The context will not b\
e attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() inst\
ead.")),NOOP_TOKEN)}_getContextManager(){return require_global_utils2.getGlobal(API_NAME)||NOOP_CONTEXT_MANAGER}disable(){
this._getContextManager().disable(),require_global_utils2.unregisterGlobal(API_NAME,require_diag2.DiagAPI.instance())}};
exports.ContextAPI=ContextAPI}});var require_context_utils=__commonJS({"node_modules/@opentelemetry/api/dist/trace/context-utils.cjs"(exports){"use stric\
t";var require_context3=require_context(),require_context$1=require_context2(),require_NonRecordingSpan2=require_NonRecordingSpan(),
SPAN_KEY=require_context3.createContextKey("OpenTelemetry Context Key SPAN");function getSpan(context){return context.getValue(
SPAN_KEY)||void 0}function getActiveSpan(){return getSpan(require_context$1.ContextAPI.getInstance().active())}function setSpan(context,span){
return context.setValue(SPAN_KEY,span)}function deleteSpan(context){return context.deleteValue(SPAN_KEY)}function setSpanContext(context,spanContext){
return setSpan(context,new require_NonRecordingSpan2.NonRecordingSpan(spanContext))}function getSpanContext(context){var _getSpan;
return(_getSpan=getSpan(context))===null||_getSpan===void 0?void 0:_getSpan.spanContext()}exports.deleteSpan=deleteSpan;
exports.getActiveSpan=getActiveSpan;exports.getSpan=getSpan;exports.getSpanContext=getSpanContext;exports.setSpan=setSpan;
exports.setSpanContext=setSpanContext}});var require_NoopTracer=__commonJS({"node_modules/@opentelemetry/api/dist/trace/NoopTracer.cjs"(exports){"use strict";var require_context3=require_context2(),
require_NonRecordingSpan2=require_NonRecordingSpan(),require_context_utils2=require_context_utils(),require_spancontext_utils2=require_spancontext_utils(),
contextApi=require_context3.ContextAPI.getInstance(),NoopTracer=class{startSpan(name,options,context=contextApi.active()){
if(options?.root)return new require_NonRecordingSpan2.NonRecordingSpan;let parentFromContext=context&&require_context_utils2.
getSpanContext(context);return isSpanContext(parentFromContext)&&require_spancontext_utils2.isSpanContextValid(parentFromContext)?
new require_NonRecordingSpan2.NonRecordingSpan(parentFromContext):new require_NonRecordingSpan2.NonRecordingSpan}startActiveSpan(name,arg2,arg3,arg4){
var _ctx;let opts,ctx,fn;if(arguments.length<2)return;arguments.length===2?fn=arg2:arguments.length===3?(opts=arg2,fn=arg3):
(opts=arg2,ctx=arg3,fn=arg4);let parentContext=(_ctx=ctx)!==null&&_ctx!==void 0?_ctx:contextApi.active(),span=this.startSpan(
name,opts,parentContext),contextWithSpanSet=require_context_utils2.setSpan(parentContext,span);return contextApi.with(contextWithSpanSet,
fn,void 0,span)}};function isSpanContext(spanContext){return spanContext!==null&&typeof spanContext=="object"&&"spanId"in
spanContext&&typeof spanContext.spanId=="string"&&"traceId"in spanContext&&typeof spanContext.traceId=="string"&&"traceF\
lags"in spanContext&&typeof spanContext.traceFlags=="number"}exports.NoopTracer=NoopTracer}});var require_ProxyTracer=__commonJS({"node_modules/@opentelemetry/api/dist/trace/ProxyTracer.cjs"(exports){"use strict";var NOOP_TRACER=new(require_NoopTracer()).
NoopTracer,ProxyTracer=class{constructor(provider,name,version,options){this._provider=provider,this.name=name,this.version=
version,this.options=options}startSpan(name,options,context){return this._getTracer().startSpan(name,options,context)}startActiveSpan(_name,_options,_context,_fn){
let tracer=this._getTracer();return Reflect.apply(tracer.startActiveSpan,tracer,arguments)}_getTracer(){if(this._delegate)
return this._delegate;let tracer=this._provider.getDelegateTracer(this.name,this.version,this.options);return tracer?(this.
_delegate=tracer,this._delegate):NOOP_TRACER}};exports.ProxyTracer=ProxyTracer}});var require_span_kind=__commonJS({"node_modules/@opentelemetry/api/dist/trace/span_kind.cjs"(exports){"use strict";var SpanKind=(function(SpanKind2){
return SpanKind2[SpanKind2.INTERNAL=0]="INTERNAL",SpanKind2[SpanKind2.SERVER=1]="SERVER",SpanKind2[SpanKind2.CLIENT=2]="\
CLIENT",SpanKind2[SpanKind2.PRODUCER=3]="PRODUCER",SpanKind2[SpanKind2.CONSUMER=4]="CONSUMER",SpanKind2})({});exports.SpanKind=
SpanKind}});var require_status=__commonJS({"node_modules/@opentelemetry/api/dist/trace/status.cjs"(exports){"use strict";var SpanStatusCode=(function(SpanStatusCode2){
return SpanStatusCode2[SpanStatusCode2.UNSET=0]="UNSET",SpanStatusCode2[SpanStatusCode2.OK=1]="OK",SpanStatusCode2[SpanStatusCode2.
ERROR=2]="ERROR",SpanStatusCode2})({});exports.SpanStatusCode=SpanStatusCode}});var require_tracestate_validators=__commonJS({"node_modules/@opentelemetry/api/dist/trace/internal/tracestate-validators\
.cjs"(exports){"use strict";var VALID_KEY_CHAR_RANGE="[_0-9a-z-*/]",VALID_KEY_REGEX=new RegExp(`^(?:${`[a-z]${VALID_KEY_CHAR_RANGE}\
{0,255}`}|${`[a-z0-9]${VALID_KEY_CHAR_RANGE}{0,240}@[a-z]${VALID_KEY_CHAR_RANGE}{0,13}`})$`),VALID_VALUE_BASE_REGEX=/^[ -~]{0,255}[!-~]$/,
INVALID_VALUE_COMMA_EQUAL_REGEX=/,|=/;function validateKey(key){return VALID_KEY_REGEX.test(key)}function validateValue(value){
return VALID_VALUE_BASE_REGEX.test(value)&&!INVALID_VALUE_COMMA_EQUAL_REGEX.test(value)}exports.validateKey=validateKey;
exports.validateValue=validateValue}});var require_tracestate_impl=__commonJS({"node_modules/@opentelemetry/api/dist/trace/internal/tracestate-impl.cjs"(exports){
"use strict";var require_tracestate_validators2=require_tracestate_validators(),MAX_TRACE_STATE_ITEMS=32,MAX_TRACE_STATE_LEN=512,
LIST_MEMBERS_SEPARATOR=",",LIST_MEMBER_KEY_VALUE_SPLITTER="=",TraceStateImpl=class TraceStateImpl2{constructor(rawTraceState){
this._internalState=new Map,rawTraceState&&this._parse(rawTraceState)}set(key,value){let currValue=this._internalState.get(
key),newLength=this.serialize().length;if(typeof currValue=="string")newLength+=value.length-currValue.length;else{if(this.
_internalState.size>=MAX_TRACE_STATE_ITEMS)return this;newLength+=key.length+value.length+(this._internalState.size>0?2:
1)}if(newLength>MAX_TRACE_STATE_LEN)return this;let traceState=this._clone();return traceState._internalState.has(key)&&
traceState._internalState.delete(key),traceState._internalState.set(key,value),traceState}unset(key){let traceState=this.
_clone();return traceState._internalState.delete(key),traceState}get(key){return this._internalState.get(key)}serialize(){
return Array.from(this._internalState.keys()).reduceRight((agg,key)=>(agg.push(key+LIST_MEMBER_KEY_VALUE_SPLITTER+this.get(
key)),agg),[]).join(LIST_MEMBERS_SEPARATOR)}_parse(rawTraceState){rawTraceState.length>MAX_TRACE_STATE_LEN||(this._internalState=
rawTraceState.split(LIST_MEMBERS_SEPARATOR).reduceRight((agg,part)=>{let listMember=part.trim(),i=listMember.indexOf(LIST_MEMBER_KEY_VALUE_SPLITTER);
if(i!==-1){let key=listMember.slice(0,i),value=listMember.slice(i+1,part.length);require_tracestate_validators2.validateKey(
key)&&require_tracestate_validators2.validateValue(value)&&agg.set(key,value)}return agg},new Map),this._internalState.size>
MAX_TRACE_STATE_ITEMS&&(this._internalState=new Map(Array.from(this._internalState.entries()).reverse().slice(0,MAX_TRACE_STATE_ITEMS))))}_keys(){
return Array.from(this._internalState.keys()).reverse()}_clone(){let traceState=new TraceStateImpl2;return traceState._internalState=
new Map(this._internalState),traceState}};exports.TraceStateImpl=TraceStateImpl}});var require_utils2=__commonJS({"node_modules/@opentelemetry/api/dist/trace/internal/utils.cjs"(exports){"use strict";var require_tracestate_impl2=require_tracestate_impl();
function createTraceState(rawTraceState){return new require_tracestate_impl2.TraceStateImpl(rawTraceState)}exports.createTraceState=
createTraceState}});var require_NoopTracerProvider=__commonJS({"node_modules/@opentelemetry/api/dist/trace/NoopTracerProvider.cjs"(exports){
"use strict";var require_NoopTracer2=require_NoopTracer(),NoopTracerProvider=class{getTracer(_name,_version,_options){return new require_NoopTracer2.
NoopTracer}};exports.NoopTracerProvider=NoopTracerProvider}});var require_ProxyTracerProvider=__commonJS({"node_modules/@opentelemetry/api/dist/trace/ProxyTracerProvider.cjs"(exports){
"use strict";var require_ProxyTracer2=require_ProxyTracer(),NOOP_TRACER_PROVIDER=new(require_NoopTracerProvider()).NoopTracerProvider,
ProxyTracerProvider=class{getTracer(name,version,options){var _this$getDelegateTrac;return(_this$getDelegateTrac=this.getDelegateTracer(
name,version,options))!==null&&_this$getDelegateTrac!==void 0?_this$getDelegateTrac:new require_ProxyTracer2.ProxyTracer(
this,name,version,options)}getDelegate(){var _this$_delegate;return(_this$_delegate=this._delegate)!==null&&_this$_delegate!==
void 0?_this$_delegate:NOOP_TRACER_PROVIDER}setDelegate(delegate){this._delegate=delegate}getDelegateTracer(name,version,options){
var _this$_delegate2;return(_this$_delegate2=this._delegate)===null||_this$_delegate2===void 0?void 0:_this$_delegate2.getTracer(
name,version,options)}};exports.ProxyTracerProvider=ProxyTracerProvider}});var require_SamplingResult=__commonJS({"node_modules/@opentelemetry/api/dist/trace/SamplingResult.cjs"(exports){"use str\
ict";var SamplingDecision=(function(SamplingDecision2){return SamplingDecision2[SamplingDecision2.NOT_RECORD=0]="NOT_REC\
ORD",SamplingDecision2[SamplingDecision2.RECORD=1]="RECORD",SamplingDecision2[SamplingDecision2.RECORD_AND_SAMPLED=2]="R\
ECORD_AND_SAMPLED",SamplingDecision2})({});exports.SamplingDecision=SamplingDecision}});var require_context_api=__commonJS({"node_modules/@opentelemetry/api/dist/context-api.cjs"(exports){"use strict";var context=require_context2().
ContextAPI.getInstance();exports.context=context}});var require_diag_api=__commonJS({"node_modules/@opentelemetry/api/dist/diag-api.cjs"(exports){"use strict";var diag=require_diag().
DiagAPI.instance();exports.diag=diag}});var require_NoopLoggerProvider=__commonJS({"node_modules/@opentelemetry/api/dist/logs/NoopLoggerProvider.cjs"(exports){"\
use strict";var require_NoopLogger2=require_NoopLogger(),NoopLoggerProvider=class{getLogger(_name,_version,_options){return new require_NoopLogger2.
NoopLogger}},NOOP_LOGGER_PROVIDER=new NoopLoggerProvider;exports.NOOP_LOGGER_PROVIDER=NOOP_LOGGER_PROVIDER;exports.NoopLoggerProvider=
NoopLoggerProvider}});var require_ProxyLogger=__commonJS({"node_modules/@opentelemetry/api/dist/logs/ProxyLogger.cjs"(exports){"use strict";var require_NoopLogger2=require_NoopLogger(),
ProxyLogger=class{constructor(provider,name,version,options){this._provider=provider,this.name=name,this.version=version,
this.options=options}emit(logRecord){this._getLogger().emit(logRecord)}enabled(options){return this._getLogger().enabled(
options)}_getLogger(){if(this._delegate)return this._delegate;let logger=this._provider._getDelegateLogger(this.name,this.
version,this.options);return logger?(this._delegate=logger,this._delegate):require_NoopLogger2.NOOP_LOGGER}};exports.ProxyLogger=
ProxyLogger}});var require_ProxyLoggerProvider=__commonJS({"node_modules/@opentelemetry/api/dist/logs/ProxyLoggerProvider.cjs"(exports){
"use strict";var require_NoopLoggerProvider2=require_NoopLoggerProvider(),require_ProxyLogger2=require_ProxyLogger(),ProxyLoggerProvider=class{getLogger(name,version,options){
var _this$_getDelegateLog;return(_this$_getDelegateLog=this._getDelegateLogger(name,version,options))!==null&&_this$_getDelegateLog!==
void 0?_this$_getDelegateLog:new require_ProxyLogger2.ProxyLogger(this,name,version,options)}_getDelegate(){var _this$_delegate;
return(_this$_delegate=this._delegate)!==null&&_this$_delegate!==void 0?_this$_delegate:require_NoopLoggerProvider2.NOOP_LOGGER_PROVIDER}_setDelegate(delegate){
this._delegate=delegate}_getDelegateLogger(name,version,options){var _this$_delegate2;return(_this$_delegate2=this._delegate)===
null||_this$_delegate2===void 0?void 0:_this$_delegate2.getLogger(name,version,options)}};exports.ProxyLoggerProvider=ProxyLoggerProvider}});var require_logs=__commonJS({"node_modules/@opentelemetry/api/dist/api/logs.cjs"(exports){"use strict";var require_global_utils2=require_global_utils(),
require_diag2=require_diag(),require_ProxyLoggerProvider2=require_ProxyLoggerProvider(),API_NAME="logs",LogsAPI=class LogsAPI2{constructor(){
this._proxyLoggerProvider=new require_ProxyLoggerProvider2.ProxyLoggerProvider}static getInstance(){return this._instance||
(this._instance=new LogsAPI2),this._instance}setGlobalLoggerProvider(provider){let success=require_global_utils2.registerGlobal(
API_NAME,provider,require_diag2.DiagAPI.instance());return success&&this._proxyLoggerProvider._setDelegate(provider),success}getLoggerProvider(){
return require_global_utils2.getGlobal(API_NAME)||this._proxyLoggerProvider}getLogger(name,version,options){return this.
getLoggerProvider().getLogger(name,version,options)}disable(){require_global_utils2.unregisterGlobal(API_NAME,require_diag2.
DiagAPI.instance()),this._proxyLoggerProvider=new require_ProxyLoggerProvider2.ProxyLoggerProvider}};exports.LogsAPI=LogsAPI}});var require_logs_api=__commonJS({"node_modules/@opentelemetry/api/dist/logs-api.cjs"(exports){"use strict";var logs=require_logs().
LogsAPI.getInstance();exports.logs=logs}});var require_NoopMeterProvider=__commonJS({"node_modules/@opentelemetry/api/dist/metrics/NoopMeterProvider.cjs"(exports){
"use strict";var require_NoopMeter2=require_NoopMeter(),NoopMeterProvider=class{getMeter(_name,_version,_options){return require_NoopMeter2.
NOOP_METER}},NOOP_METER_PROVIDER=new NoopMeterProvider;exports.NOOP_METER_PROVIDER=NOOP_METER_PROVIDER;exports.NoopMeterProvider=
NoopMeterProvider}});var require_metrics=__commonJS({"node_modules/@opentelemetry/api/dist/api/metrics.cjs"(exports){"use strict";var require_global_utils2=require_global_utils(),
require_diag2=require_diag(),require_NoopMeterProvider2=require_NoopMeterProvider(),API_NAME="metrics",MetricsAPI=class MetricsAPI2{constructor(){}static getInstance(){
return this._instance||(this._instance=new MetricsAPI2),this._instance}setGlobalMeterProvider(provider){return require_global_utils2.
registerGlobal(API_NAME,provider,require_diag2.DiagAPI.instance())}getMeterProvider(){return require_global_utils2.getGlobal(
API_NAME)||require_NoopMeterProvider2.NOOP_METER_PROVIDER}getMeter(name,version,options){return this.getMeterProvider().
getMeter(name,version,options)}disable(){require_global_utils2.unregisterGlobal(API_NAME,require_diag2.DiagAPI.instance())}};
exports.MetricsAPI=MetricsAPI}});var require_metrics_api=__commonJS({"node_modules/@opentelemetry/api/dist/metrics-api.cjs"(exports){"use strict";var metrics=require_metrics().
MetricsAPI.getInstance();exports.metrics=metrics}});var require_NoopTextMapPropagator=__commonJS({"node_modules/@opentelemetry/api/dist/propagation/NoopTextMapPropagator.cj\
s"(exports){"use strict";var NoopTextMapPropagator=class{inject(_context,_carrier){}extract(context,_carrier){return context}fields(){
return[]}};exports.NoopTextMapPropagator=NoopTextMapPropagator}});var require_context_helpers=__commonJS({"node_modules/@opentelemetry/api/dist/baggage/context-helpers.cjs"(exports){"use\
 strict";var require_context3=require_context(),require_context$1=require_context2(),BAGGAGE_KEY=require_context3.createContextKey(
"OpenTelemetry Baggage Key");function getBaggage(context){return context.getValue(BAGGAGE_KEY)||void 0}function getActiveBaggage(){
return getBaggage(require_context$1.ContextAPI.getInstance().active())}function setBaggage(context,baggage){return context.
setValue(BAGGAGE_KEY,baggage)}function deleteBaggage(context){return context.deleteValue(BAGGAGE_KEY)}exports.deleteBaggage=
deleteBaggage;exports.getActiveBaggage=getActiveBaggage;exports.getBaggage=getBaggage;exports.setBaggage=setBaggage}});var require_propagation=__commonJS({"node_modules/@opentelemetry/api/dist/api/propagation.cjs"(exports){"use strict";var require_global_utils2=require_global_utils(),
require_diag2=require_diag(),require_utils3=require_utils(),require_TextMapPropagator2=require_TextMapPropagator(),require_NoopTextMapPropagator2=require_NoopTextMapPropagator(),
require_context_helpers2=require_context_helpers(),API_NAME="propagation",NOOP_TEXT_MAP_PROPAGATOR=new require_NoopTextMapPropagator2.
NoopTextMapPropagator,PropagationAPI=class PropagationAPI2{constructor(){this.createBaggage=require_utils3.createBaggage,
this.getBaggage=require_context_helpers2.getBaggage,this.getActiveBaggage=require_context_helpers2.getActiveBaggage,this.
setBaggage=require_context_helpers2.setBaggage,this.deleteBaggage=require_context_helpers2.deleteBaggage}static getInstance(){
return this._instance||(this._instance=new PropagationAPI2),this._instance}setGlobalPropagator(propagator){return require_global_utils2.
registerGlobal(API_NAME,propagator,require_diag2.DiagAPI.instance())}inject(context,carrier,setter=require_TextMapPropagator2.
defaultTextMapSetter){return this._getGlobalPropagator().inject(context,carrier,setter)}extract(context,carrier,getter=require_TextMapPropagator2.
defaultTextMapGetter){return this._getGlobalPropagator().extract(context,carrier,getter)}fields(){return this._getGlobalPropagator().
fields()}disable(){require_global_utils2.unregisterGlobal(API_NAME,require_diag2.DiagAPI.instance())}_getGlobalPropagator(){
return require_global_utils2.getGlobal(API_NAME)||NOOP_TEXT_MAP_PROPAGATOR}};exports.PropagationAPI=PropagationAPI}});var require_propagation_api=__commonJS({"node_modules/@opentelemetry/api/dist/propagation-api.cjs"(exports){"use strict";
var propagation=require_propagation().PropagationAPI.getInstance();exports.propagation=propagation}});var require_trace=__commonJS({"node_modules/@opentelemetry/api/dist/api/trace.cjs"(exports){"use strict";var require_global_utils2=require_global_utils(),
require_diag2=require_diag(),require_context_utils2=require_context_utils(),require_spancontext_utils2=require_spancontext_utils(),
require_ProxyTracerProvider2=require_ProxyTracerProvider(),API_NAME="trace",TraceAPI=class TraceAPI2{constructor(){this.
_proxyTracerProvider=new require_ProxyTracerProvider2.ProxyTracerProvider,this.wrapSpanContext=require_spancontext_utils2.
wrapSpanContext,this.isSpanContextValid=require_spancontext_utils2.isSpanContextValid,this.deleteSpan=require_context_utils2.
deleteSpan,this.getSpan=require_context_utils2.getSpan,this.getActiveSpan=require_context_utils2.getActiveSpan,this.getSpanContext=
require_context_utils2.getSpanContext,this.setSpan=require_context_utils2.setSpan,this.setSpanContext=require_context_utils2.
setSpanContext}static getInstance(){return this._instance||(this._instance=new TraceAPI2),this._instance}setGlobalTracerProvider(provider){
let success=require_global_utils2.registerGlobal(API_NAME,this._proxyTracerProvider,require_diag2.DiagAPI.instance());return success&&
this._proxyTracerProvider.setDelegate(provider),success}getTracerProvider(){return require_global_utils2.getGlobal(API_NAME)||
this._proxyTracerProvider}getTracer(name,version){return this.getTracerProvider().getTracer(name,version)}disable(){require_global_utils2.
unregisterGlobal(API_NAME,require_diag2.DiagAPI.instance()),this._proxyTracerProvider=new require_ProxyTracerProvider2.ProxyTracerProvider}};
exports.TraceAPI=TraceAPI}});var require_trace_api=__commonJS({"node_modules/@opentelemetry/api/dist/trace-api.cjs"(exports){"use strict";var trace=require_trace().
TraceAPI.getInstance();exports.trace=trace}});var require_dist=__commonJS({"node_modules/@opentelemetry/api/dist/index.cjs"(exports){"use strict";Object.defineProperties(
exports,{__esModule:{value:!0},[Symbol.toStringTag]:{value:"Module"}});var require_types4=require_types2(),require_utils3=require_utils(),
require_context3=require_context(),require_consoleLogger2=require_consoleLogger(),require_NoopMeter2=require_NoopMeter(),
require_Metric2=require_Metric(),require_NoopLogger2=require_NoopLogger(),require_LogRecord2=require_LogRecord(),require_TextMapPropagator2=require_TextMapPropagator(),
require_trace_flags2=require_trace_flags(),require_invalid_span_constants2=require_invalid_span_constants(),require_spancontext_utils2=require_spancontext_utils(),
require_ProxyTracer2=require_ProxyTracer(),require_span_kind2=require_span_kind(),require_status4=require_status(),require_utils$1=require_utils2(),
require_ProxyTracerProvider2=require_ProxyTracerProvider(),require_SamplingResult2=require_SamplingResult(),require_context_api2=require_context_api(),
require_diag_api2=require_diag_api(),require_logs_api2=require_logs_api(),require_metrics_api2=require_metrics_api(),require_propagation_api2=require_propagation_api(),
require_trace_api2=require_trace_api(),src_default={context:require_context_api2.context,diag:require_diag_api2.diag,logs:require_logs_api2.
logs,metrics:require_metrics_api2.metrics,propagation:require_propagation_api2.propagation,trace:require_trace_api2.trace};
exports.DiagConsoleLogger=require_consoleLogger2.DiagConsoleLogger;exports.DiagLogLevel=require_types4.DiagLogLevel;exports.
INVALID_SPANID=require_invalid_span_constants2.INVALID_SPANID;exports.INVALID_SPAN_CONTEXT=require_invalid_span_constants2.
INVALID_SPAN_CONTEXT;exports.INVALID_TRACEID=require_invalid_span_constants2.INVALID_TRACEID;exports.ProxyTracer=require_ProxyTracer2.
ProxyTracer;exports.ProxyTracerProvider=require_ProxyTracerProvider2.ProxyTracerProvider;exports.ROOT_CONTEXT=require_context3.
ROOT_CONTEXT;exports.SamplingDecision=require_SamplingResult2.SamplingDecision;exports.SeverityNumber=require_LogRecord2.
SeverityNumber;exports.SpanKind=require_span_kind2.SpanKind;exports.SpanStatusCode=require_status4.SpanStatusCode;exports.
TraceFlags=require_trace_flags2.TraceFlags;exports.ValueType=require_Metric2.ValueType;exports.baggageEntryMetadataFromString=
require_utils3.baggageEntryMetadataFromString;exports.context=require_context_api2.context;exports.createContextKey=require_context3.
createContextKey;exports.createNoopLogger=require_NoopLogger2.createNoopLogger;exports.createNoopMeter=require_NoopMeter2.
createNoopMeter;exports.createTraceState=require_utils$1.createTraceState;exports.default=src_default;exports.defaultTextMapGetter=
require_TextMapPropagator2.defaultTextMapGetter;exports.defaultTextMapSetter=require_TextMapPropagator2.defaultTextMapSetter;
exports.diag=require_diag_api2.diag;exports.isSpanContextValid=require_spancontext_utils2.isSpanContextValid;exports.isValidSpanId=
require_spancontext_utils2.isValidSpanId;exports.isValidTraceId=require_spancontext_utils2.isValidTraceId;exports.logs=require_logs_api2.
logs;exports.metrics=require_metrics_api2.metrics;exports.propagation=require_propagation_api2.propagation;exports.trace=
require_trace_api2.trace}});var require_contextUtil=__commonJS({"node_modules/google-gax/build/src/observability/contextUtil.js"(exports){"use stric\
t";Object.defineProperty(exports,"__esModule",{value:!0});exports.ATTEMPT_SPAN_KEY=exports.CLIENT_REQUEST_SPAN_KEY=exports.
DEFAULT_GCP_REPO=void 0;exports.setSettingsDefaultDomain=setSettingsDefaultDomain;exports.getSettingsDefaultDomain=getSettingsDefaultDomain;
exports.extractClientServiceFromPackageName=extractClientServiceFromPackageName;exports.extractServiceFromApiName=extractServiceFromApiName;
exports.extractFromSettings=extractFromSettings;exports.extractFromEnvironment=extractFromEnvironment;exports.clearMetadataCache=
clearMetadataCache;exports.resolveStaticTraceContext=resolveStaticTraceContext;exports.resolveEndpointAndDomain=resolveEndpointAndDomain;
exports.resolveRpcMethod=resolveRpcMethod;exports.buildInitialAttributes=buildInitialAttributes;exports.getActiveTraceContext=
getActiveTraceContext;var api_1=require_dist(),util_1=require_util2();exports.DEFAULT_GCP_REPO="googleapis/google-cloud-\
node";exports.CLIENT_REQUEST_SPAN_KEY=(0,api_1.createContextKey)("google-gax-client-request-span");exports.ATTEMPT_SPAN_KEY=
(0,api_1.createContextKey)("google-gax-attempt-span");var settingsDefaultDomain=new WeakMap,staticContextDefaultDomain=new WeakMap;
function normalizeDomainHost(value){if(!value||!value.includes("."))return;let match=value.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);
return match?match[1]:value}function setSettingsDefaultDomain(settings,domain){let normalized=normalizeDomainHost(domain.
trim());normalized&&settingsDefaultDomain.set(settings,normalized)}function getSettingsDefaultDomain(settings){return settings?
settingsDefaultDomain.get(settings):void 0}function extractClientServiceFromPackageName(name){let scopedMatch=name.match(
/^@[^/]+\/(?:google-cloud-)?(.*)$/);if(scopedMatch&&scopedMatch[1])return scopedMatch[1];let unscopedMatch=name.match(/^google-cloud-(.*)$/);
return unscopedMatch&&unscopedMatch[1]?unscopedMatch[1]:name}function extractServiceFromApiName(apiName){if(!apiName)return;
let parts=apiName.split("."),versionIndex=parts.findIndex(p=>/^v\d+(?:[a-z\d_]+)?$/i.test(p));if(versionIndex>0)return parts[versionIndex-
1];if(parts.length>=2){let candidate=parts[parts.length-2];if(candidate&&candidate!=="google"&&candidate!=="cloud")return candidate;
let last=parts[parts.length-1];if(last)return last[0].toLowerCase()+last.slice(1)}}function extractFromSettings(settings){
let result={};if(!settings)return result;let otherArgsWithMeta=settings.otherArgs,rawClientHeader=otherArgsWithMeta?.headers?.["\
x-goog-api-client"];if(!rawClientHeader&&typeof otherArgsWithMeta?.metadataBuilder=="function")try{let built=otherArgsWithMeta.
metadataBuilder();built&&typeof built.get=="function"?rawClientHeader=built.get("x-goog-api-client"):built&&typeof built==
"object"&&(rawClientHeader=built["x-goog-api-client"])}catch{}let clientHeader=Array.isArray(rawClientHeader)?rawClientHeader.
join(" "):rawClientHeader;if(typeof clientHeader=="string"){let tokens=clientHeader.trim().split(/\s+/);for(let token of tokens){
let match=token.match(/^([^/]+(?:\/[^/]+)?)\/([^\s]+)$/);if(match){let[,name,ver]=match;name==="gapic"?result.gcpVersion=
ver:name==="gccl"?result.gcpVersion||(result.gcpVersion=ver):util_1.ignoredClientHeaderTokens.includes(name)||(result.gcpArtifact=
name,result.gcpVersion||(result.gcpVersion=ver))}}}if(typeof settings.apiName=="string"&&settings.apiName){let serviceFromApi=extractServiceFromApiName(
settings.apiName);serviceFromApi&&(result.gcpClientService=serviceFromApi,result.gcpArtifact||(result.gcpArtifact=serviceFromApi===
"gax"?"google-gax":`@google-cloud/${serviceFromApi}`))}let otherArgs=settings.otherArgs,endpoint=settings.servicePath||settings.
apiEndpoint||otherArgs?.servicePath||otherArgs?.apiEndpoint;if(endpoint&&typeof endpoint=="string"){let match=endpoint.match(
/^(\[[^\]]+\]|[^:]+):(\d+)$/);match?(result.serverAddress=match[1],result.serverPort=Number(match[2])):result.serverAddress=
endpoint}let rawPort=settings.port||settings.servicePort||otherArgs?.port||otherArgs?.servicePort,port=typeof rawPort=="\
string"?parseInt(rawPort,10):rawPort;return port&&typeof port=="number"&&!result.serverPort&&(result.serverPort=port),result}
function extractFromEnvironment(){let env=typeof process=="object"&&typeof process.env=="object"?process.env:{},result={},
service=env.GOOGLE_SDK_NODE_CLIENT_SERVICE||env.GCP_CLIENT_SERVICE;service?.trim()&&(result.gcpClientService=service.trim());
let version=env.GOOGLE_SDK_NODE_CLIENT_VERSION||env.GCP_CLIENT_VERSION;version?.trim()&&(result.gcpVersion=version.trim());
let artifact=env.GOOGLE_SDK_NODE_ARTIFACT||env.GCP_ARTIFACT;artifact?.trim()&&(result.gcpArtifact=artifact.trim());let serverAddress=env.
GOOGLE_SDK_NODE_SERVER_ADDRESS||env.SERVER_ADDRESS;serverAddress?.trim()&&(result.serverAddress=serverAddress.trim());let serverPort=env.
GOOGLE_SDK_NODE_SERVER_PORT||env.SERVER_PORT;return serverPort&&!isNaN(Number(serverPort))&&(result.serverPort=Number(serverPort)),
result}function clearMetadataCache(){}function resolveStaticTraceContext(settings,_callerFilePath){let envMeta=extractFromEnvironment(),
dynamic=extractFromSettings(settings),context={gcpClientService:envMeta.gcpClientService??dynamic.gcpClientService,gcpVersion:envMeta.
gcpVersion??dynamic.gcpVersion,gcpRepo:exports.DEFAULT_GCP_REPO,gcpArtifact:envMeta.gcpArtifact??dynamic.gcpArtifact},defaultDomain=getSettingsDefaultDomain(
settings);defaultDomain&&!envMeta.gcpClientService?.includes(".")&&staticContextDefaultDomain.set(context,defaultDomain);
let serverAddress=envMeta.serverAddress??dynamic.serverAddress;serverAddress!==void 0&&(context.serverAddress=serverAddress);
let serverPort=envMeta.serverPort??dynamic.serverPort;return serverPort!==void 0&&(context.serverPort=serverPort),context}
function resolveEndpointAndDomain(dynamicArgs,staticArgs,defaultPort){let rawAddress=dynamicArgs.serverAddress??staticArgs.
serverAddress,rawPort=dynamicArgs.serverPort??staticArgs.serverPort,splitHostAndPort=addr=>{let match=addr.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);
match?(rawAddress=match[1],rawPort=rawPort??Number(match[2])):rawAddress=addr};rawAddress&&splitHostAndPort(rawAddress);
let serviceDomain=normalizeDomainHost(staticArgs.gcpClientService),urlDomain=dynamicArgs.urlDomain??staticArgs.urlDomain??
staticContextDefaultDomain.get(staticArgs)??serviceDomain??rawAddress;return defaultPort!==void 0&&(!rawAddress&&urlDomain&&
splitHostAndPort(urlDomain),rawAddress&&(rawPort=rawPort??defaultPort)),{rawAddress,rawPort,urlDomain}}function resolveRpcMethod(dynamicArgs){
return dynamicArgs.apiName?`${dynamicArgs.apiName}/${dynamicArgs.methodName}`:dynamicArgs.methodName}function buildInitialAttributes(dynamicArgs,staticArgs,urlDomain){
let attributes={"gcp.client.service":staticArgs.gcpClientService,"gcp.client.version":staticArgs.gcpVersion,"gcp.client.\
repo":staticArgs.gcpRepo,"gcp.client.artifact":staticArgs.gcpArtifact,"rpc.system.name":dynamicArgs.rpcType};return urlDomain!==
void 0&&(attributes["url.domain"]=urlDomain),attributes}function getValidSpan(span){return span&&(0,api_1.isSpanContextValid)(
span.spanContext())?span:void 0}function getActiveTraceContext(activeContext=api_1.context.active()){let attemptSpan=getValidSpan(
activeContext.getValue(exports.ATTEMPT_SPAN_KEY)),clientRequestSpan=getValidSpan(activeContext.getValue(exports.CLIENT_REQUEST_SPAN_KEY)),
activeSpan=attemptSpan??clientRequestSpan??getValidSpan(api_1.trace.getSpan(activeContext));if(!activeSpan)return;let spanContext=activeSpan.
spanContext();return{traceId:spanContext.traceId,spanId:spanContext.spanId,span:activeSpan,attemptSpan,clientRequestSpan}}}});var require_util3=__commonJS({"node_modules/google-gax/build/src/observability/util.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.checkTracingEnabled=checkTracingEnabled;exports.checkLoggingEnabled=checkLoggingEnabled;
var contextUtil_1=require_contextUtil();function checkTracingEnabled(settings){let envOptIn=(typeof process=="object"&&typeof process.
env=="object"?process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim();if(envOptIn!==void 0&&envOptIn!==""){let lower=envOptIn.
toLowerCase();return lower==="true"||lower==="1"}return!!(settings?.enableTelemetryTracing||settings?.otherArgs?.enableTelemetryTracing)}
function matchesLoggingEnvFilter(envOptIn,namespace){if(!envOptIn)return!1;let regexp=(envOptIn==="all"||envOptIn==="tru\
e"?"*":envOptIn).replace(/[|\\{}()[\]^$+?.]/g,"\\$&").replace(/\*/g,".*").replace(/,/g,"$|^");return new RegExp(`^${regexp}\
$`,"i").test(namespace)}function checkLoggingEnabled(settings){if(typeof settings?.enableTelemetryLogging=="boolean")return settings.
enableTelemetryLogging;if(settings?.otherArgs?.enableTelemetryLogging===!0)return!0;let env=typeof process=="object"&&typeof process.
env=="object"?process.env:{},envOptIn=env.GOOGLE_SDK_NODE_LOGGING;if(!envOptIn)return!1;let envService=(env.GOOGLE_SDK_NODE_CLIENT_SERVICE||
env.GCP_CLIENT_SERVICE)?.trim(),apiService=typeof settings?.apiName=="string"&&settings.apiName?(0,contextUtil_1.extractServiceFromApiName)(
settings.apiName):void 0;return matchesLoggingEnvFilter(envOptIn,envService||apiService||"google-gax")}}});var require_status2=__commonJS({"node_modules/google-gax/build/src/status.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.HttpCodeToRpcCodeMap=exports.Status=void 0;exports.rpcCodeFromHttpStatusCode=rpcCodeFromHttpStatusCode;
var Status;(function(Status2){Status2[Status2.OK=0]="OK",Status2[Status2.CANCELLED=1]="CANCELLED",Status2[Status2.UNKNOWN=
2]="UNKNOWN",Status2[Status2.INVALID_ARGUMENT=3]="INVALID_ARGUMENT",Status2[Status2.DEADLINE_EXCEEDED=4]="DEADLINE_EXCEE\
DED",Status2[Status2.NOT_FOUND=5]="NOT_FOUND",Status2[Status2.ALREADY_EXISTS=6]="ALREADY_EXISTS",Status2[Status2.PERMISSION_DENIED=
7]="PERMISSION_DENIED",Status2[Status2.RESOURCE_EXHAUSTED=8]="RESOURCE_EXHAUSTED",Status2[Status2.FAILED_PRECONDITION=9]=
"FAILED_PRECONDITION",Status2[Status2.ABORTED=10]="ABORTED",Status2[Status2.OUT_OF_RANGE=11]="OUT_OF_RANGE",Status2[Status2.
UNIMPLEMENTED=12]="UNIMPLEMENTED",Status2[Status2.INTERNAL=13]="INTERNAL",Status2[Status2.UNAVAILABLE=14]="UNAVAILABLE",
Status2[Status2.DATA_LOSS=15]="DATA_LOSS",Status2[Status2.UNAUTHENTICATED=16]="UNAUTHENTICATED"})(Status||(exports.Status=
Status={}));exports.HttpCodeToRpcCodeMap=new Map([[400,Status.INVALID_ARGUMENT],[401,Status.UNAUTHENTICATED],[403,Status.
PERMISSION_DENIED],[404,Status.NOT_FOUND],[409,Status.ABORTED],[416,Status.OUT_OF_RANGE],[429,Status.RESOURCE_EXHAUSTED],
[499,Status.CANCELLED],[501,Status.UNIMPLEMENTED],[503,Status.UNAVAILABLE],[504,Status.DEADLINE_EXCEEDED]]);function rpcCodeFromHttpStatusCode(httpStatusCode){
return exports.HttpCodeToRpcCodeMap.has(httpStatusCode)?exports.HttpCodeToRpcCodeMap.get(httpStatusCode):httpStatusCode>=
200&&httpStatusCode<300?Status.OK:httpStatusCode>=400&&httpStatusCode<500?Status.FAILED_PRECONDITION:httpStatusCode>=500&&
httpStatusCode<600?Status.INTERNAL:Status.UNKNOWN}}});var require_gax=__commonJS({"node_modules/google-gax/build/src/gax.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.CallSettings=exports.RetryOptions=void 0;exports.convertRetryOptions=convertRetryOptions;
exports.createRetryOptions=createRetryOptions;exports.createBackoffSettings=createBackoffSettings;exports.createDefaultBackoffSettings=
createDefaultBackoffSettings;exports.createMaxRetriesBackoffSettings=createMaxRetriesBackoffSettings;exports.createBundleOptions=
createBundleOptions;exports.constructSettings=constructSettings;exports.createByteLengthFunction=createByteLengthFunction;
var warnings_1=require_warnings(),util_1=require_util2(),util_2=require_util3(),contextUtil_1=require_contextUtil(),status_1=require_status2(),
RetryOptions=class{retryCodes;backoffSettings;shouldRetryFn;getResumptionRequestFn;constructor(retryCodes,backoffSettings,shouldRetryFn,getResumptionRequestFn){
this.retryCodes=retryCodes,this.backoffSettings=backoffSettings,this.shouldRetryFn=shouldRetryFn,this.getResumptionRequestFn=
getResumptionRequestFn}};exports.RetryOptions=RetryOptions;var CallSettings=class _CallSettings{timeout;retry;autoPaginate;pageToken;pageSize;maxResults;otherArgs;bundleOptions;isBundling;longrunning;apiName;retryRequestOptions;enableTelemetryTracing;enableTelemetryLogging;resumableUpload;signal;constructor(settings){
settings=settings||{},this.timeout=settings.timeout||30*1e3,this.retry=settings.retry,this.autoPaginate="autoPaginate"in
settings?settings.autoPaginate:!0,this.maxResults=settings.maxResults,this.otherArgs=settings.otherArgs||{},this.bundleOptions=
settings.bundleOptions,this.isBundling="isBundling"in settings?settings.isBundling:!0,this.longrunning="longrunning"in settings?
settings.longrunning:void 0,this.apiName=settings.apiName??void 0,this.retryRequestOptions=settings.retryRequestOptions,
this.enableTelemetryTracing=settings.enableTelemetryTracing,this.enableTelemetryLogging=settings.enableTelemetryLogging,
this.resumableUpload="resumableUpload"in settings?settings.resumableUpload:void 0,this.signal="signal"in settings?settings.
signal:void 0}merge(options){if(!options){let merged2=new _CallSettings(this),defaultDomain2=(0,contextUtil_1.getSettingsDefaultDomain)(
this);return defaultDomain2&&(0,contextUtil_1.setSettingsDefaultDomain)(merged2,defaultDomain2),merged2}let timeout=this.
timeout,retry=this.retry,retryCloned=!1,autoPaginate=this.autoPaginate,maxResults=this.maxResults,otherArgs=this.otherArgs,
isBundling=this.isBundling,longrunning=this.longrunning,apiName=this.apiName,retryRequestOptions=this.retryRequestOptions,
enableTelemetryTracing=this.enableTelemetryTracing,enableTelemetryLogging=this.enableTelemetryLogging,resumableUpload=this.
resumableUpload,signal=this.signal;if("timeout"in options&&(timeout=options.timeout),retry?.retryCodes&&!("retry"in options&&
(!options.retry||options.retry.backoffSettings))){let backoff=retry.backoffSettings;(!backoff||backoff.initialRpcTimeoutMillis!==
timeout||backoff.maxRpcTimeoutMillis!==timeout||backoff.totalTimeoutMillis!==timeout)&&(retry=cloneRetryOptions(retry),retryCloned=
!0,retry.backoffSettings.initialRpcTimeoutMillis=timeout,retry.backoffSettings.maxRpcTimeoutMillis=timeout,retry.backoffSettings.
totalTimeoutMillis=timeout)}if("retry"in options){let mergedRetry=mergeRetryOptions(retry||{},options.retry);(!mergedRetry||
mergedRetry.backoffSettings!==retry?.backoffSettings)&&(retryCloned=!1),retry=mergedRetry}if("autoPaginate"in options&&!options.
autoPaginate&&(autoPaginate=!1),"maxResults"in options&&(maxResults=options.maxResults),"otherArgs"in options){otherArgs=
{};for(let key in this.otherArgs)otherArgs[key]=this.otherArgs[key];for(let optionsKey in options.otherArgs)otherArgs[optionsKey]=
options.otherArgs[optionsKey]}"isBundling"in options&&(isBundling=options.isBundling),"maxRetries"in options&&options.maxRetries!==
void 0&&(retryCloned||(retry=cloneRetryOptions(retry),retryCloned=!0),retry.backoffSettings.maxRetries=options.maxRetries,
delete retry.backoffSettings.totalTimeoutMillis),"longrunning"in options&&(longrunning=options.longrunning),"apiName"in options&&
(apiName=options.apiName),"retryRequestOptions"in options&&(retryRequestOptions=options.retryRequestOptions),"enableTele\
metryTracing"in options&&(enableTelemetryTracing=options.enableTelemetryTracing),"enableTelemetryLogging"in options&&(enableTelemetryLogging=
options.enableTelemetryLogging),"resumableUpload"in options&&(resumableUpload=options.resumableUpload),"signal"in options&&
(signal=options.signal);let merged=new _CallSettings({timeout,retry,bundleOptions:this.bundleOptions,longrunning,autoPaginate,
maxResults,otherArgs,isBundling,apiName,retryRequestOptions,enableTelemetryTracing,enableTelemetryLogging,resumableUpload,
signal}),defaultDomain=(options instanceof _CallSettings?(0,contextUtil_1.getSettingsDefaultDomain)(options):void 0)??(!("\
apiName"in options)||options.apiName===this.apiName?(0,contextUtil_1.getSettingsDefaultDomain)(this):void 0);return defaultDomain&&
(0,contextUtil_1.setSettingsDefaultDomain)(merged,defaultDomain),merged}};exports.CallSettings=CallSettings;function convertRetryOptions(options,gaxStreamingRetries){
if(!options||!gaxStreamingRetries)return options;if(options.retry&&options.retryRequestOptions)throw new Error("Only one\
 of retry or retryRequestOptions may be set");if(options.retryRequestOptions){options.retryRequestOptions.objectMode!==void 0&&
(0,warnings_1.warn)("retry_request_options","objectMode override is not supported. It is set to true internally by defau\
lt in gax.","UnsupportedParameterWarning"),options.retryRequestOptions.noResponseRetries!==void 0&&(0,warnings_1.warn)("\
retry_request_options","noResponseRetries override is not supported. Please specify retry codes or a function to determi\
ne retry eligibility.","UnsupportedParameterWarning"),options.retryRequestOptions.currentRetryAttempt!==void 0&&(0,warnings_1.
warn)("retry_request_options","currentRetryAttempt override is not supported. Retry attempts are tracked internally.","U\
nsupportedParameterWarning");let retryCodes=[status_1.Status.UNAVAILABLE],shouldRetryFn;options.retryRequestOptions.shouldRetryFn&&
(retryCodes=[],shouldRetryFn=options.retryRequestOptions.shouldRetryFn),options.maxRetries=options?.retryRequestOptions?.
retries??options.maxRetries;let backoffSettings=createDefaultBackoffSettings(),maxRetryDelayMillis,totalTimeoutMillis;options.
retryRequestOptions.maxRetryDelay!==void 0&&(maxRetryDelayMillis=options.retryRequestOptions.maxRetryDelay*1e3);let retryDelayMultiplier=options?.
retryRequestOptions?.retryDelayMultiplier??backoffSettings.retryDelayMultiplier;options.retryRequestOptions.totalTimeout!==
void 0?totalTimeoutMillis=options.retryRequestOptions.totalTimeout*1e3:options.maxRetries===void 0&&(totalTimeoutMillis=
3e4,(0,warnings_1.warn)("retry_request_options_no_max_retries_timeout","Neither maxRetries nor totalTimeout were passed.\
 Defaulting to totalTimeout of 30000ms.","MissingParameterWarning")),backoffSettings.maxRetryDelayMillis=maxRetryDelayMillis??
backoffSettings.maxRetryDelayMillis,backoffSettings.retryDelayMultiplier=retryDelayMultiplier??backoffSettings.retryDelayMultiplier,
backoffSettings.totalTimeoutMillis=totalTimeoutMillis??backoffSettings.totalTimeoutMillis;let convertedRetryOptions=createRetryOptions(
retryCodes,backoffSettings,shouldRetryFn);options.retry=convertedRetryOptions,delete options.retryRequestOptions,(0,warnings_1.
warn)("retry_request_options","retryRequestOptions will be deprecated in a future release. Please use retryOptions to pa\
ss retry options at call time","DeprecationWarning")}return options}function createRetryOptions(retryCodes,backoffSettings,shouldRetryFn,getResumptionRequestFn){
return{retryCodes,backoffSettings,shouldRetryFn,getResumptionRequestFn}}function createBackoffSettings(initialRetryDelayMillis,retryDelayMultiplier,maxRetryDelayMillis,initialRpcTimeoutMillis,rpcTimeoutMultiplier,maxRpcTimeoutMillis,totalTimeoutMillis){
return{initialRetryDelayMillis,retryDelayMultiplier,maxRetryDelayMillis,initialRpcTimeoutMillis,rpcTimeoutMultiplier,maxRpcTimeoutMillis,
totalTimeoutMillis}}function createDefaultBackoffSettings(){return createBackoffSettings(100,1.3,6e4,null,null,null,null)}
function createMaxRetriesBackoffSettings(initialRetryDelayMillis,retryDelayMultiplier,maxRetryDelayMillis,initialRpcTimeoutMillis,rpcTimeoutMultiplier,maxRpcTimeoutMillis,maxRetries){
return{initialRetryDelayMillis,retryDelayMultiplier,maxRetryDelayMillis,initialRpcTimeoutMillis,rpcTimeoutMultiplier,maxRpcTimeoutMillis,
maxRetries}}function createBundleOptions(options){["element_count_threshold","element_count_limit","request_byte_thresho\
ld","request_byte_limit","delay_threshold_millis"].forEach(param=>{if(param in options&&typeof options[param]!="number")
throw new Error(`${param} should be a number`)});let elementCountThreshold=options.element_count_threshold||0,elementCountLimit=options.
element_count_limit||0,requestByteThreshold=options.request_byte_threshold||0,requestByteLimit=options.request_byte_limit||
0,delayThreshold=options.delay_threshold_millis||0;if(elementCountThreshold===0&&requestByteThreshold===0&&delayThreshold===
0)throw new Error("one threshold should be > 0");return{elementCountThreshold,elementCountLimit,requestByteThreshold,requestByteLimit,
delayThreshold}}function constructRetry(methodConfig,retryCodes,retryParams,retryNames){if(!methodConfig)return null;let codes=null;
if(retryCodes&&"retry_codes_name"in methodConfig){let retryCodesName=methodConfig.retry_codes_name;codes=(retryCodes[retryCodesName]||
[]).map(name=>Number(retryNames[name]))}let backoffSettings=null;if(retryParams&&"retry_params_name"in methodConfig){let params=retryParams[methodConfig.
retry_params_name];backoffSettings=createBackoffSettings(params.initial_retry_delay_millis,params.retry_delay_multiplier,
params.max_retry_delay_millis,params.initial_rpc_timeout_millis,params.rpc_timeout_multiplier,params.max_rpc_timeout_millis,
params.total_timeout_millis)}return createRetryOptions(codes,backoffSettings)}function cloneRetryOptions(retry){return retry&&
createRetryOptions(retry.retryCodes?[...retry.retryCodes]:retry.retryCodes,retry.backoffSettings?{...retry.backoffSettings}:
retry.backoffSettings,retry.shouldRetryFn,retry.getResumptionRequestFn)}function mergeRetryOptions(retry,overrides){if(!overrides)
return null;if(!overrides.retryCodes&&!overrides.backoffSettings&&!overrides.shouldRetryFn&&!overrides.getResumptionRequestFn)
return retry;let retryCodes=overrides.retryCodes?overrides.retryCodes:retry.retryCodes,backoffSettings=overrides.backoffSettings?
overrides.backoffSettings:retry.backoffSettings,shouldRetryFn=overrides.shouldRetryFn?overrides.shouldRetryFn:retry.shouldRetryFn,
getResumptionRequestFn=overrides.getResumptionRequestFn?overrides.getResumptionRequestFn:retry.getResumptionRequestFn;return createRetryOptions(
retryCodes,backoffSettings,shouldRetryFn,getResumptionRequestFn)}function constructSettings(serviceName,clientConfig,configOverrides,retryNames,otherArgs,enableTelemetryTracing,_legacyTelemetryInfo,enableTelemetryLogging){
let envTracing=(typeof process=="object"&&typeof process.env=="object"?process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim(),
isEnvSet=envTracing!==void 0&&envTracing!=="",isEnvEnabled=(0,util_2.checkTracingEnabled)(),tracingRequested=isEnvSet?isEnvEnabled:
!!enableTelemetryTracing,isLoggingEnvEnabled=enableTelemetryLogging===void 0?(0,util_2.checkLoggingEnabled)(new CallSettings(
{apiName:serviceName})):!1,resolvedLogging=enableTelemetryLogging!==void 0?enableTelemetryLogging:isLoggingEnvEnabled?!0:
void 0,loggingRequested=!!resolvedLogging;otherArgs=otherArgs||{};let defaults={},serviceConfig=(clientConfig.interfaces||
{})[serviceName];if(!serviceConfig)return null;let overrides=(configOverrides.interfaces||{})[serviceName]||{},methods=serviceConfig.
methods,overridingMethods=overrides.methods||{};for(let methodName in methods){let methodConfig=methods[methodName],jsName=(0,util_1.
toLowerCamelCase)(methodName),retry=constructRetry(methodConfig,serviceConfig.retry_codes,serviceConfig.retry_params,retryNames),
bundlingConfig=methodConfig.bundling,timeout=methodConfig.timeout_millis;if(methodName in overridingMethods){let overridingMethod=overridingMethods[methodName];
overridingMethod&&("bundling"in overridingMethod&&(bundlingConfig=overridingMethod.bundling),"timeout_millis"in overridingMethod&&
(timeout=overridingMethod.timeout_millis)),retry=mergeRetryOptions(retry,constructRetry(overridingMethod,overrides.retry_codes,
overrides.retry_params,retryNames))}let apiName=serviceName;defaults[jsName]=new CallSettings({timeout,retry,bundleOptions:bundlingConfig?
createBundleOptions(bundlingConfig):null,otherArgs:tracingRequested||loggingRequested?{...otherArgs,internalMethodName:methodName,
enableTelemetryTracing:tracingRequested,enableTelemetryLogging:loggingRequested}:otherArgs,apiName,enableTelemetryTracing:isEnvSet?
isEnvEnabled:enableTelemetryTracing,enableTelemetryLogging:resolvedLogging})}return defaults}function createByteLengthFunction(message){
return function(obj){try{return message.encode(obj).finish().length}catch(err){let stringified=JSON.stringify(obj);return(0,warnings_1.
warn)("error_encoding_protobufjs_object",`Cannot encode protobuf.js object: ${stringified}: ${err}`),stringified.length}}}}});var require_routingHeader=__commonJS({"node_modules/google-gax/build/src/routingHeader.js"(exports){"use strict";var __createBinding=exports&&
exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&exports.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports,"__esModule",{value:!0});exports.fromParams=fromParams;var querystring=__importStar(__require("querystring"));function fromParams(params){
return querystring.stringify(params)}}});var require_google_auth=__commonJS({"build/google-auth.cjs"(exports){"use strict";exports.GoogleAuth=function(){}}});var require_unused_gax=__commonJS({"build/unused-gax.cjs"(exports){"use strict";exports.LocationsClient=function(){}}});var require_bytes=__commonJS({"node_modules/proto3-json-serializer/build/src/bytes.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.bytesToProto3JSON=bytesToProto3JSON;exports.bytesFromProto3JSON=bytesFromProto3JSON;
function bytesToProto3JSON(obj){return Buffer.isBuffer(obj)?obj.toString("base64"):Buffer.from(obj.buffer,0,obj.byteLength).
toString("base64")}function bytesFromProto3JSON(json){return Buffer.from(json,"base64")}}});var require_enum2=__commonJS({"node_modules/proto3-json-serializer/build/src/enum.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.resolveEnumValueToString=resolveEnumValueToString;exports.resolveEnumValueToNumber=
resolveEnumValueToNumber;function resolveEnumValueToString(enumType,enumValue){if(typeof enumValue=="number"){let value=enumType.
valuesById[enumValue];return typeof value>"u"?enumValue:value}if(typeof enumValue=="string")return enumValue;throw new Error(
"resolveEnumValueToString: enum value must be a string or a number")}function resolveEnumValueToNumber(enumType,enumValue){
if(typeof enumValue=="number")return enumValue;if(typeof enumValue=="string"){let num=enumType.values[enumValue];return typeof num>
"u"?enumValue:num}throw new Error("resolveEnumValueToNumber: enum value must be a string or a number")}}});var require_util4=__commonJS({"node_modules/proto3-json-serializer/build/src/util.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.wrapperTypes=void 0;exports.getFullyQualifiedTypeName=getFullyQualifiedTypeName;
exports.assert=assert;function getFullyQualifiedTypeName(type){let fullyQualifiedTypeName="";for(;type.parent;)fullyQualifiedTypeName=
`.${type.name}${fullyQualifiedTypeName}`,type=type.parent;return fullyQualifiedTypeName}exports.wrapperTypes=new Set([".\
google.protobuf.DoubleValue",".google.protobuf.FloatValue",".google.protobuf.Int64Value",".google.protobuf.UInt64Value",
".google.protobuf.Int32Value",".google.protobuf.UInt32Value",".google.protobuf.BoolValue",".google.protobuf.StringValue",
".google.protobuf.BytesValue"]);function assert(assertion,message){if(!assertion)throw new Error(message)}}});var require_value=__commonJS({"node_modules/proto3-json-serializer/build/src/value.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.googleProtobufStructToProto3JSON=googleProtobufStructToProto3JSON;exports.googleProtobufListValueToProto3JSON=
googleProtobufListValueToProto3JSON;exports.googleProtobufValueToProto3JSON=googleProtobufValueToProto3JSON;exports.googleProtobufStructFromProto3JSON=
googleProtobufStructFromProto3JSON;exports.googleProtobufListValueFromProto3JSON=googleProtobufListValueFromProto3JSON;exports.
googleProtobufValueFromProto3JSON=googleProtobufValueFromProto3JSON;var util_1=require_util4();function googleProtobufStructToProto3JSON(obj){
let result={},fields=obj.fields;for(let[key,value]of Object.entries(fields))result[key]=googleProtobufValueToProto3JSON(
value);return result}function googleProtobufListValueToProto3JSON(obj){return(0,util_1.assert)(Array.isArray(obj.values),
"ListValue internal representation must contain array of values"),obj.values.map(googleProtobufValueToProto3JSON)}function googleProtobufValueToProto3JSON(obj){
return Object.prototype.hasOwnProperty.call(obj,"nullValue")?null:Object.prototype.hasOwnProperty.call(obj,"numberValue")&&
typeof obj.numberValue=="number"?Number.isFinite(obj.numberValue)?obj.numberValue:obj.numberValue.toString():Object.prototype.
hasOwnProperty.call(obj,"stringValue")&&typeof obj.stringValue=="string"?obj.stringValue:Object.prototype.hasOwnProperty.
call(obj,"boolValue")&&typeof obj.boolValue=="boolean"?obj.boolValue:Object.prototype.hasOwnProperty.call(obj,"structVal\
ue")&&typeof obj.structValue=="object"?googleProtobufStructToProto3JSON(obj.structValue):Object.prototype.hasOwnProperty.
call(obj,"listValue")&&typeof obj=="object"&&typeof obj.listValue=="object"?googleProtobufListValueToProto3JSON(obj.listValue):
null}function googleProtobufStructFromProto3JSON(json){let fields={};for(let[key,value]of Object.entries(json))fields[key]=
googleProtobufValueFromProto3JSON(value);return{fields}}function googleProtobufListValueFromProto3JSON(json){return{values:json.
map(element=>googleProtobufValueFromProto3JSON(element))}}function googleProtobufValueFromProto3JSON(json){if(json===null)
return{nullValue:"NULL_VALUE"};if(typeof json=="number")return{numberValue:json};if(typeof json=="string")return{stringValue:json};
if(typeof json=="boolean")return{boolValue:json};if(Array.isArray(json))return{listValue:googleProtobufListValueFromProto3JSON(
json)};if(typeof json=="object")return{structValue:googleProtobufStructFromProto3JSON(json)};throw new Error(`googleProt\
obufValueFromProto3JSON: incorrect parameter type: ${typeof json}`)}}});var require_duration=__commonJS({"node_modules/proto3-json-serializer/build/src/duration.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.googleProtobufDurationToProto3JSON=googleProtobufDurationToProto3JSON;
exports.googleProtobufDurationFromProto3JSON=googleProtobufDurationFromProto3JSON;function googleProtobufDurationToProto3JSON(obj){
let durationSeconds=obj.seconds.toString();if(typeof obj.nanos=="number"&&obj.nanos>0){let nanosStr=obj.nanos.toString().
padStart(9,"0").replace(/^((?:\d\d\d)+?)(?:0*)$/,"$1");durationSeconds+="."+nanosStr}return durationSeconds+="s",durationSeconds}
function googleProtobufDurationFromProto3JSON(json){let match=json.match(/^(\d*)(?:\.(\d*))?s$/);if(!match)throw new Error(
`googleProtobufDurationFromProto3JSON: incorrect value ${json} passed as google.protobuf.Duration`);let seconds=0,nanos=0;
typeof match[1]=="string"&&match[1].length>0&&(seconds=parseInt(match[1])),typeof match[2]=="string"&&match[2].length>0&&
(nanos=parseInt(match[2].padEnd(9,"0")));let result={};return seconds!==0&&(result.seconds=seconds),nanos!==0&&(result.nanos=
nanos),result}}});var require_timestamp=__commonJS({"node_modules/proto3-json-serializer/build/src/timestamp.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.googleProtobufTimestampToProto3JSON=googleProtobufTimestampToProto3JSON;
exports.googleProtobufTimestampFromProto3JSON=googleProtobufTimestampFromProto3JSON;function googleProtobufTimestampToProto3JSON(obj){
let durationSeconds=obj.seconds,date=new Date(durationSeconds*1e3).toISOString(),nanos=obj.nanos?.toString().padStart(9,
"0");for(;nanos&&nanos.length>3&&nanos.endsWith("000");)nanos=nanos.slice(0,-3);return date.replace(/(?:\.\d{0,9})/,"."+
nanos)}function googleProtobufTimestampFromProto3JSON(json){if(!json.match(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?/))
throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value ${json} passed as google.protobuf.Duration`);let millisecondsSinceEpoch=new Date(
json).getTime(),seconds=Math.floor(millisecondsSinceEpoch/1e3),nanos=0,secondsFromDate=json.split(".")[1];secondsFromDate&&
(nanos=parseInt(secondsFromDate.slice(0,-1).padEnd(9,"0")));let result={};return seconds!==0&&(result.seconds=seconds),nanos!==
0&&(result.nanos=nanos),result}}});var require_wrappers2=__commonJS({"node_modules/proto3-json-serializer/build/src/wrappers.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.wrapperToProto3JSON=wrapperToProto3JSON;exports.wrapperFromProto3JSON=
wrapperFromProto3JSON;var bytes_1=require_bytes(),util_1=require_util4();function wrapperToProto3JSON(obj){return Object.
prototype.hasOwnProperty.call(obj,"value")?Buffer.isBuffer(obj.value)||obj.value instanceof Uint8Array?(0,bytes_1.bytesToProto3JSON)(
obj.value):typeof obj.value=="object"?((0,util_1.assert)(obj.value.constructor.name==="Long",`wrapperToProto3JSON: expec\
ted to see a number, a string, a boolean, or a Long, but got ${obj.value}`),obj.value.toString()):typeof obj.value=="num\
ber"&&!Number.isFinite(obj.value)?obj.value.toString():obj.value:null}function wrapperFromProto3JSON(typeName,json){if(json===
null)return{value:null};if(typeName===".google.protobuf.BytesValue"){if(typeof json!="string")throw new Error(`numberWra\
pperFromProto3JSON: expected to get a string for google.protobuf.BytesValue but got ${typeof json}`);return{value:(0,bytes_1.
bytesFromProto3JSON)(json)}}return{value:json}}}});var require_fieldmask=__commonJS({"node_modules/proto3-json-serializer/build/src/fieldmask.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.googleProtobufFieldMaskToProto3JSON=googleProtobufFieldMaskToProto3JSON;
exports.googleProtobufFieldMaskFromProto3JSON=googleProtobufFieldMaskFromProto3JSON;function googleProtobufFieldMaskToProto3JSON(obj){
return obj.paths.join(",")}function googleProtobufFieldMaskFromProto3JSON(json){return{paths:json.split(",")}}}});var require_fromproto3json=__commonJS({"node_modules/proto3-json-serializer/build/src/fromproto3json.js"(exports){"use s\
trict";Object.defineProperty(exports,"__esModule",{value:!0});exports.fromProto3JSONToInternalRepresentation=fromProto3JSONToInternalRepresentation;
exports.fromProto3JSON=fromProto3JSON;var any_1=require_any(),bytes_1=require_bytes(),enum_1=require_enum2(),value_1=require_value(),
util_1=require_util4(),duration_1=require_duration(),timestamp_1=require_timestamp(),wrappers_1=require_wrappers2(),fieldmask_1=require_fieldmask();
function fromProto3JSONToInternalRepresentation(type,json){let fullyQualifiedTypeName=typeof type=="string"?type:(0,util_1.
getFullyQualifiedTypeName)(type);if(typeof type!="string"&&"values"in type)return fullyQualifiedTypeName===".google.prot\
obuf.NullValue"?"NULL_VALUE":(0,enum_1.resolveEnumValueToString)(type,json);if(typeof type!="string"&&type.resolveAll(),
typeof type=="string")return json;if(fullyQualifiedTypeName===".google.protobuf.Value")return(0,value_1.googleProtobufValueFromProto3JSON)(
json);if(util_1.wrapperTypes.has(fullyQualifiedTypeName)){if(json!==null&&typeof json=="object"||Array.isArray(json))throw new Error(
`fromProto3JSONToInternalRepresentation: JSON representation for ${fullyQualifiedTypeName} expects a string, a number, o\
r a boolean, but got ${typeof json}`);return(0,wrappers_1.wrapperFromProto3JSON)(fullyQualifiedTypeName,json)}if(json===
null)return null;if(fullyQualifiedTypeName===".google.protobuf.Any")return(0,any_1.googleProtobufAnyFromProto3JSON)(type.
root,json);if(fullyQualifiedTypeName===".google.protobuf.Struct"){if(typeof json!="object")throw new Error(`fromProto3JS\
ONToInternalRepresentation: google.protobuf.Struct must be an object but got ${typeof json}`);if(Array.isArray(json))throw new Error(
"fromProto3JSONToInternalRepresentation: google.protobuf.Struct must be an object but got an array");return(0,value_1.googleProtobufStructFromProto3JSON)(
json)}if(fullyQualifiedTypeName===".google.protobuf.ListValue"){if(!Array.isArray(json))throw new Error(`fromProto3JSONT\
oInternalRepresentation: google.protobuf.ListValue must be an array but got ${typeof json}`);return(0,value_1.googleProtobufListValueFromProto3JSON)(
json)}if(fullyQualifiedTypeName===".google.protobuf.Duration"){if(typeof json!="string")throw new Error(`fromProto3JSONT\
oInternalRepresentation: google.protobuf.Duration must be a string but got ${typeof json}`);return(0,duration_1.googleProtobufDurationFromProto3JSON)(
json)}if(fullyQualifiedTypeName===".google.protobuf.Timestamp"){if(typeof json!="string")throw new Error(`fromProto3JSON\
ToInternalRepresentation: google.protobuf.Timestamp must be a string but got ${typeof json}`);return(0,timestamp_1.googleProtobufTimestampFromProto3JSON)(
json)}if(fullyQualifiedTypeName===".google.protobuf.FieldMask"){if(typeof json!="string")throw new Error(`fromProto3JSON\
ToInternalRepresentation: google.protobuf.FieldMask must be a string but got ${typeof json}`);return(0,fieldmask_1.googleProtobufFieldMaskFromProto3JSON)(
json)}let result={};for(let[key,value]of Object.entries(json)){let field=type.fields[key];if(!field)continue;let resolvedType=field.
resolvedType,fieldType=field.type;if(field.repeated)if(value===null)result[key]=[];else{if(!Array.isArray(value))throw new Error(
`fromProto3JSONToInternalRepresentation: expected an array for field ${key}`);result[key]=value.map(element=>fromProto3JSONToInternalRepresentation(
resolvedType||fieldType,element))}else if(field.map){let map={};for(let[mapKey,mapValue]of Object.entries(value))map[mapKey]=
fromProto3JSONToInternalRepresentation(resolvedType||fieldType,mapValue);result[key]=map}else if(fieldType.match(/^(?:(?:(?:u?int|fixed)(?:32|64))|float|double)$/)){
if(typeof value!="number"&&typeof value!="string")throw new Error(`fromProto3JSONToInternalRepresentation: field ${key} \
of type ${field.type} cannot contain value ${value}`);result[key]=value}else if(fieldType==="string"){if(typeof value!="\
string")throw new Error(`fromProto3JSONToInternalRepresentation: field ${key} of type ${field.type} cannot contain value\
 ${value}`);result[key]=value}else if(fieldType==="bool"){if(typeof value!="boolean")throw new Error(`fromProto3JSONToIn\
ternalRepresentation: field ${key} of type ${field.type} cannot contain value ${value}`);result[key]=value}else if(fieldType===
"bytes"){if(typeof value!="string")throw new Error(`fromProto3JSONToInternalRepresentation: field ${key} of type ${field.
type} cannot contain value ${value}`);result[key]=(0,bytes_1.bytesFromProto3JSON)(value)}else{(0,util_1.assert)(resolvedType!==
null,`Expected to be able to resolve type for field ${field.name}`);let deserializedValue=fromProto3JSONToInternalRepresentation(
resolvedType,value);result[key]=deserializedValue}}return result}function fromProto3JSON(type,json){let internalRepr=fromProto3JSONToInternalRepresentation(
type,json);return internalRepr===null?null:((0,util_1.assert)(typeof internalRepr=="object"&&!Array.isArray(internalRepr),
`fromProto3JSON: expected an object, not ${json}`),type.fromObject(internalRepr))}}});var require_any=__commonJS({"node_modules/proto3-json-serializer/build/src/any.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.googleProtobufAnyToProto3JSON=googleProtobufAnyToProto3JSON;exports.googleProtobufAnyFromProto3JSON=
googleProtobufAnyFromProto3JSON;var fromproto3json_1=require_fromproto3json(),toproto3json_1=require_toproto3json(),specialJSON=new Set(
["google.protobuf.Any","google.protobuf.Duration","google.protobuf.FieldMask","google.protobuf.ListValue","google.protob\
uf.Struct","google.protobuf.Timestamp","google.protobuf.Value"]);function googleProtobufAnyToProto3JSON(obj,options){let typeName=obj.
type_url.replace(/^.*\//,""),type;try{type=obj.$type.root.lookupType(typeName)}catch(err){throw new Error(`googleProtobu\
fAnyToProto3JSON: cannot find type ${typeName}: ${err}`)}let valueMessage=type.decode(obj.value),valueProto3JSON=(0,toproto3json_1.
toProto3JSON)(valueMessage,options);return specialJSON.has(typeName)?{"@type":obj.type_url,value:valueProto3JSON}:(valueProto3JSON["\
@type"]=obj.type_url,valueProto3JSON)}function googleProtobufAnyFromProto3JSON(root,json){if(json===null||typeof json!="\
object"||Array.isArray(json))throw new Error("googleProtobufAnyFromProto3JSON: must be an object to decode google.protob\
uf.Any");let typeUrl=json["@type"];if(!typeUrl||typeof typeUrl!="string")throw new Error("googleProtobufAnyFromProto3JSO\
N: JSON serialization of google.protobuf.Any must contain @type field");let typeName=typeUrl.replace(/^.*\//,""),type;try{
type=root.lookupType(typeName)}catch(err){throw new Error(`googleProtobufAnyFromProto3JSON: cannot find type ${typeName}\
: ${err}`)}let value=json;if(specialJSON.has(typeName)){if(!("value"in json))throw new Error(`googleProtobufAnyFromProto\
3JSON: JSON representation of google.protobuf.Any with type ${typeName} must contain the value field`);value=json.value}
let valueMessage=(0,fromproto3json_1.fromProto3JSON)(type,value);if(valueMessage===null)return{type_url:typeUrl,value:null};
let uint8array=type.encode(valueMessage).finish(),base64=Buffer.from(uint8array).toString("base64");return{type_url:typeUrl,
value:base64}}}});var require_toproto3json=__commonJS({"node_modules/proto3-json-serializer/build/src/toproto3json.js"(exports){"use stric\
t";Object.defineProperty(exports,"__esModule",{value:!0});exports.toProto3JSON=toProto3JSON;var any_1=require_any(),bytes_1=require_bytes(),
util_1=require_util4(),enum_1=require_enum2(),value_1=require_value(),duration_1=require_duration(),timestamp_1=require_timestamp(),
wrappers_1=require_wrappers2(),fieldmask_1=require_fieldmask();function convertSingleValue(value){if(typeof value=="obje\
ct"){if(value?.constructor?.name==="Long")return value.toString();throw new Error(`toProto3JSON: don't know how to conve\
rt value ${value}`)}return value}function convertRepeatedOrMapValue(type,value,options){return type&&"values"in type?convertEnum(
type,value,options):type?toProto3JSON(value,options):convertSingleValue(value)}function convertEnum(type,value,options){
return options?.numericEnums?(0,enum_1.resolveEnumValueToNumber)(type,value):(0,enum_1.resolveEnumValueToString)(type,value)}
function toProto3JSON(obj,options){let objType=obj.$type;if(!objType)throw new Error("Cannot serialize object to proto3 \
JSON since its .$type is unknown. Use Type.fromObject(obj) before calling toProto3JSON.");objType.resolveAll();let typeName=(0,util_1.
getFullyQualifiedTypeName)(objType);if(typeName===".google.protobuf.Any")return(0,any_1.googleProtobufAnyToProto3JSON)(obj,
options);if(typeName===".google.protobuf.Value")return(0,value_1.googleProtobufValueToProto3JSON)(obj);if(typeName===".g\
oogle.protobuf.Struct")return(0,value_1.googleProtobufStructToProto3JSON)(obj);if(typeName===".google.protobuf.ListValue")
return(0,value_1.googleProtobufListValueToProto3JSON)(obj);if(typeName===".google.protobuf.Duration")return(0,duration_1.
googleProtobufDurationToProto3JSON)(obj);if(typeName===".google.protobuf.Timestamp")return(0,timestamp_1.googleProtobufTimestampToProto3JSON)(
obj);if(typeName===".google.protobuf.FieldMask")return(0,fieldmask_1.googleProtobufFieldMaskToProto3JSON)(obj);if(util_1.
wrapperTypes.has(typeName))return(0,wrappers_1.wrapperToProto3JSON)(obj);let result={};for(let[key,value]of Object.entries(
obj)){let field=objType.fields[key],fieldResolvedType=field.resolvedType,fieldFullyQualifiedTypeName=fieldResolvedType?(0,util_1.
getFullyQualifiedTypeName)(fieldResolvedType):null;if(value===null){result[key]=null;continue}if(Array.isArray(value)){if(value.
length===0)continue;result[key]=value.map(element=>convertRepeatedOrMapValue(fieldResolvedType,element,options));continue}
if(field.map){let map={};for(let[mapKey,mapValue]of Object.entries(value))map[mapKey]=convertRepeatedOrMapValue(fieldResolvedType,
mapValue,options);result[key]=map;continue}if(fieldFullyQualifiedTypeName===".google.protobuf.NullValue"){result[key]=null;
continue}if(fieldResolvedType&&"values"in fieldResolvedType&&value!==null){result[key]=convertEnum(fieldResolvedType,value,
options);continue}if(fieldResolvedType){result[key]=toProto3JSON(value,options);continue}if(typeof value=="string"||typeof value==
"number"||typeof value=="boolean"||value===null){if(typeof value=="number"&&!Number.isFinite(value)){result[key]=value.toString();
continue}result[key]=value;continue}if(Buffer.isBuffer(value)||value instanceof Uint8Array){result[key]=(0,bytes_1.bytesToProto3JSON)(
value);continue}result[key]=convertSingleValue(value)}return result}}});var require_src2=__commonJS({"node_modules/proto3-json-serializer/build/src/index.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.fromProto3JSON=exports.toProto3JSON=void 0;var toproto3json_1=require_toproto3json();
Object.defineProperty(exports,"toProto3JSON",{enumerable:!0,get:function(){return toproto3json_1.toProto3JSON}});var fromproto3json_1=require_fromproto3json();
Object.defineProperty(exports,"fromProto3JSON",{enumerable:!0,get:function(){return fromproto3json_1.fromProto3JSON}})}});var require_status3=__commonJS({"node_modules/google-gax/build/protos/status.json"(exports,module){module.exports={nested:{
google:{nested:{protobuf:{nested:{Any:{fields:{type_url:{type:"string",id:1},value:{type:"bytes",id:2}}},Duration:{fields:{
seconds:{type:"int64",id:1},nanos:{type:"int32",id:2}}}}},rpc:{options:{cc_enable_arenas:!0,go_package:"google.golang.or\
g/genproto/googleapis/rpc/errdetails;errdetails",java_multiple_files:!0,java_outer_classname:"ErrorDetailsProto",java_package:"\
com.google.rpc",objc_class_prefix:"RPC"},nested:{Status:{fields:{code:{type:"int32",id:1},message:{type:"string",id:2},details:{
rule:"repeated",type:"google.protobuf.Any",id:3}}},RetryInfo:{fields:{retryDelay:{type:"google.protobuf.Duration",id:1}}},
DebugInfo:{fields:{stackEntries:{rule:"repeated",type:"string",id:1},detail:{type:"string",id:2}}},QuotaFailure:{fields:{
violations:{rule:"repeated",type:"Violation",id:1}},nested:{Violation:{fields:{subject:{type:"string",id:1},description:{
type:"string",id:2}}}}},ErrorInfo:{fields:{reason:{type:"string",id:1},domain:{type:"string",id:2},metadata:{keyType:"st\
ring",type:"string",id:3}}},PreconditionFailure:{fields:{violations:{rule:"repeated",type:"Violation",id:1}},nested:{Violation:{
fields:{type:{type:"string",id:1},subject:{type:"string",id:2},description:{type:"string",id:3}}}}},BadRequest:{fields:{
fieldViolations:{rule:"repeated",type:"FieldViolation",id:1}},nested:{FieldViolation:{fields:{field:{type:"string",id:1},
description:{type:"string",id:2}}}}},RequestInfo:{fields:{requestId:{type:"string",id:1},servingData:{type:"string",id:2}}},
ResourceInfo:{fields:{resourceType:{type:"string",id:1},resourceName:{type:"string",id:2},owner:{type:"string",id:3},description:{
type:"string",id:4}}},Help:{fields:{links:{rule:"repeated",type:"Link",id:1}},nested:{Link:{fields:{description:{type:"s\
tring",id:1},url:{type:"string",id:2}}}}},LocalizedMessage:{fields:{locale:{type:"string",id:1},message:{type:"string",id:2}}}}}}}}}}});var require_googleError=__commonJS({"node_modules/google-gax/build/src/googleError.js"(exports){"use strict";var __createBinding=exports&&
exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&exports.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports,"__esModule",{value:!0});exports.GoogleErrorDecoder=exports.GoogleError=void 0;exports.setRawHttpResponsePayload=
setRawHttpResponsePayload;exports.getRawHttpResponsePayload=getRawHttpResponsePayload;var status_1=require_status2(),protobuf=__importStar(
require_protobufjs()),serializer=__importStar(require_src2()),fallback_1=require_fallback(),PROTO_TYPE_PREFIX="type.goog\
leapis.com/",RESOURCE_INFO_TYPE="type.googleapis.com/google.rpc.ResourceInfo",DEFAULT_RESOURCE_TYPE_NAME_FOR_UNKNOWN_TYPES="\
Unknown type",ANY_PROTO_TYPE_NAME="google.protobuf.Any",UNKNOWN_TYPE_ENCONDED_ERROR_PREFIX="Unknown type encoded in",UNKNOWN_TYPE_NO_SUCH_TYPE="\
no such type",NUM_OF_PARTS_IN_PROTO_TYPE_NAME=2,RAW_HTTP_RESPONSE_PAYLOAD=Symbol.for("google-gax.rawHttpResponsePayload");
function setRawHttpResponsePayload(err,payload){try{Object.defineProperty(err,RAW_HTTP_RESPONSE_PAYLOAD,{value:payload,configurable:!0,
enumerable:!1,writable:!0})}catch{}}function getRawHttpResponsePayload(err){try{return err[RAW_HTTP_RESPONSE_PAYLOAD]}catch{
return}}var GoogleError=class _GoogleError extends Error{code;httpStatusCode;note;metadata;statusDetails;reason;domain;errorInfoMetadata;static parseGRPCStatusDetails(err){
let decoder=new GoogleErrorDecoder;try{if(err.metadata&&err.metadata.get("grpc-status-details-bin")){let statusDetailsObj=decoder.
decodeGRPCStatusDetails(err.metadata.get("grpc-status-details-bin"));statusDetailsObj&&statusDetailsObj.details&&statusDetailsObj.
details.length>0&&(err.statusDetails=statusDetailsObj.details),statusDetailsObj&&statusDetailsObj.errorInfo&&(err.reason=
statusDetailsObj.errorInfo.reason,err.domain=statusDetailsObj.errorInfo.domain,err.errorInfoMetadata=statusDetailsObj.errorInfo.
metadata)}}catch{}return err}static parseHttpError(json){Array.isArray(json)&&(json=json.find(obj=>"error"in obj)),json.
error||(json.error={},Object.keys(json).filter(key=>key!=="error").forEach(key=>{json.error[key]=json[key],delete json[key]}));
let decoder=new GoogleErrorDecoder,proto3Error=decoder.decodeHTTPError(json.error),error=Object.assign(new _GoogleError(
json.error.message),proto3Error);if(json.error.status&&status_1.Status[json.error.status]?error.code=status_1.Status[json.
error.status]:json.error.code?error.code=(0,status_1.rpcCodeFromHttpStatusCode)(json.error.code):delete error.code,error.
details)try{let statusDetailsObj=decoder.decodeHttpStatusDetails(error.details);statusDetailsObj&&statusDetailsObj.details&&
statusDetailsObj.details.length>0&&(error.statusDetails=statusDetailsObj.details),statusDetailsObj&&statusDetailsObj.errorInfo&&
(error.reason=statusDetailsObj.errorInfo.reason,error.domain=statusDetailsObj.errorInfo.domain,error.errorInfoMetadata=statusDetailsObj.
errorInfo.metadata)}catch{}return error}};exports.GoogleError=GoogleError;var getProtoTypeNameFromFullNameType=fullTypeName=>{
let parts=fullTypeName.split(PROTO_TYPE_PREFIX);if(parts.length!==NUM_OF_PARTS_IN_PROTO_TYPE_NAME)throw Error("Can't con\
vert full type name");return parts[1]},isDetailKnownProto=(protobuf2,detail)=>{try{let typeName=getProtoTypeNameFromFullNameType(
detail["@type"]);return typeName===ANY_PROTO_TYPE_NAME?isDetailKnownProto(protobuf2,detail.value):!!protobuf2.lookup(typeName)}catch{
return!1}},isUnknownTypeEncodedError=error=>typeof error=="object"&&error&&"message"in error?error.message.includes(UNKNOWN_TYPE_ENCONDED_ERROR_PREFIX)||
error.message.includes(UNKNOWN_TYPE_NO_SUCH_TYPE):!1,buildUnknownProtoAsAny=(unknownProto,anyProto)=>anyProto.create({type_url:unknownProto.
type_url,value:unknownProto.value}),getErrorDetails=(protobuf2,json)=>{let error_details={knownDetails:[],unknownDetails:[]};
if(typeof json=="object"&&json!==null&&"details"in json){let details=json.details;for(let detail of details)isDetailKnownProto(
protobuf2,detail)?error_details.knownDetails.push(detail):error_details.unknownDetails.push(detail)}return error_details},
makeResourceInfoError=(resourceType,description)=>({"@type":RESOURCE_INFO_TYPE,resourceType,description}),convertUnknownDetailsToResourceInfoError=unknownDetails=>{
let unknownDetailsAsResourceInfoError=[];for(let unknownDetail of unknownDetails)try{let resourceType=DEFAULT_RESOURCE_TYPE_NAME_FOR_UNKNOWN_TYPES;
typeof unknownDetail=="object"&&unknownDetail!==null&&"@type"in unknownDetail&&(resourceType=unknownDetail["@type"]);let description=JSON.
stringify(unknownDetail);unknownDetailsAsResourceInfoError.push(makeResourceInfoError(resourceType,description))}catch{}
return unknownDetailsAsResourceInfoError},GoogleErrorDecoder=class{root;anyType;statusType;constructor(){let errorProtoJson=require_status3();
this.root=protobuf.Root.fromJSON(errorProtoJson),this.anyType=this.root.lookupType("google.protobuf.Any"),this.statusType=
this.root.lookupType("google.rpc.Status")}decodeProtobufAny(anyValue){let match=anyValue.type_url.match(/^type.googleapis.com\/(.*)/);
if(!match)throw new Error(`Unknown type encoded in google.protobuf.any: ${anyValue.type_url}`);let typeName=match[1],type=this.
root.lookupType(typeName);if(!type)throw new Error(`Cannot lookup type ${typeName}`);return type.decode(anyValue.value)}decodeRpcStatus(buffer){
let uint8array=new Uint8Array(buffer),status=this.statusType.decode(uint8array),details=[],errorInfo;for(let detail of status.
details)try{let decodedDetail=this.decodeProtobufAny(detail);details.push(decodedDetail),detail.type_url==="type.googlea\
pis.com/google.rpc.ErrorInfo"&&(errorInfo=decodedDetail)}catch{}return{code:status.code,message:status.message,statusDetails:details,
reason:errorInfo?.reason,domain:errorInfo?.domain,errorInfoMetadata:errorInfo?.metadata}}callErrorFromStatus(status){return status.
message=`${status.code} ${status_1.Status[status.code]}: ${status.message}`,Object.assign(new GoogleError(status.message),
status)}decodeErrorFromBuffer(buffer){return this.callErrorFromStatus(this.decodeRpcStatus(buffer))}decodeGRPCStatusDetails(bufferArr){
let details=[],errorInfo;return bufferArr.forEach(buffer=>{let uint8array=new Uint8Array(buffer),rpcStatus=this.statusType.
decode(uint8array);for(let detail of rpcStatus.details)try{let decodedDetail=this.decodeProtobufAny(detail);details.push(
decodedDetail),detail.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(errorInfo=decodedDetail)}catch(error){if(isUnknownTypeEncodedError(
error)){let customErrorAsAny=buildUnknownProtoAsAny(detail,this.anyType);details.push(customErrorAsAny)}}}),{details,errorInfo}}decodeHTTPError(json){
let errorDetails=getErrorDetails(this.root,json),details=[];if(typeof json=="object"&&json!==null&&"details"in json){if(errorDetails.
knownDetails.length&&(details=errorDetails.knownDetails),errorDetails.unknownDetails.length){let unknowDetailsAsResourceInfo=convertUnknownDetailsToResourceInfoError(
errorDetails.unknownDetails);details=[...details,...unknowDetailsAsResourceInfo]}details.length&&(json.details=details)}
let errorMessage=serializer.fromProto3JSON(this.statusType,json);if(!errorMessage)throw new Error(`Received error messag\
e ${json}, but failed to serialize as proto3 message`);return this.statusType.toObject(errorMessage,fallback_1.defaultToObjectOptions)}decodeHttpStatusDetails(rawDetails){
let details=[],errorInfo;for(let detail of rawDetails)try{let decodedDetail=this.decodeProtobufAny(detail);details.push(
decodedDetail),detail.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(errorInfo=decodedDetail)}catch{}return{details,
errorInfo}}};exports.GoogleErrorDecoder=GoogleErrorDecoder}});var require_call=__commonJS({"node_modules/google-gax/build/src/call.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.OngoingCallPromise=exports.OngoingCall=void 0;var status_1=require_status2(),googleError_1=require_googleError(),
OngoingCall=class{callback;cancelFunc;completed;constructor(callback){this.callback=callback,this.completed=!1}cancel(){
if(!this.completed)if(this.completed=!0,this.cancelFunc)this.cancelFunc();else{let error=new googleError_1.GoogleError("\
cancelled");error.code=status_1.Status.CANCELLED,this.callback(error)}}call(func,argument){if(this.completed)return;let canceller=func(
argument,(err,response,next,rawResponse)=>{this.completed=!0,setImmediate(this.callback,err,response,next,rawResponse)});
canceller instanceof Promise&&canceller.catch(err=>{setImmediate(this.callback,new googleError_1.GoogleError(err),null,null,
null)}),this.cancelFunc=()=>canceller.cancel()}};exports.OngoingCall=OngoingCall;var OngoingCallPromise=class extends OngoingCall{promise;constructor(){
let resolveCallback,rejectCallback,callback=(err,response,next,rawResponse)=>{if(err)err.metadata?rejectCallback(googleError_1.
GoogleError.parseGRPCStatusDetails(err)):rejectCallback(err);else if(response!==void 0)resolveCallback([response,next||null,
rawResponse||null]);else throw new googleError_1.GoogleError("Neither error nor response are defined")},promise=new Promise(
(resolve,reject)=>{resolveCallback=resolve,rejectCallback=reject});super(callback),this.promise=promise,this.promise.cancel=
()=>{this.cancel()}}};exports.OngoingCallPromise=OngoingCallPromise}});var require_normalApiCaller=__commonJS({"node_modules/google-gax/build/src/normalCalls/normalApiCaller.js"(exports){"use\
 strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.NormalApiCaller=void 0;var call_1=require_call(),
NormalApiCaller=class{init(callback){return callback?new call_1.OngoingCall(callback):new call_1.OngoingCallPromise}wrap(func){
return func}call(apiCall,argument,settings,canceller){canceller.call(apiCall,argument)}fail(canceller,err){canceller.callback(
err)}result(canceller){return canceller.promise}};exports.NormalApiCaller=NormalApiCaller}});var require_apiCaller=__commonJS({"node_modules/google-gax/build/src/apiCaller.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.createAPICaller=createAPICaller;var normalApiCaller_1=require_normalApiCaller();
function createAPICaller(settings,descriptor){return descriptor?descriptor.getApiCaller(settings):new normalApiCaller_1.
NormalApiCaller}}});var require_timeout=__commonJS({"node_modules/google-gax/build/src/normalCalls/timeout.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.addTimeoutArg=addTimeoutArg;function addTimeoutArg(func,timeout,otherArgs,abTests){
return(argument,callback)=>{let now=new Date,options=otherArgs.options||{};options.deadline=new Date(now.getTime()+timeout);
let metadata=otherArgs.metadataBuilder?otherArgs.metadataBuilder(abTests,otherArgs.headers||{}):null;return func(argument,
metadata,options,callback)}}}});var require_retries=__commonJS({"node_modules/google-gax/build/src/normalCalls/retries.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.retryable=retryable;var status_1=require_status2(),googleError_1=require_googleError(),
timeout_1=require_timeout();function retryable(func,retry,otherArgs,apiName,recordResend){let delayMult=retry.backoffSettings.
retryDelayMultiplier,maxDelay=retry.backoffSettings.maxRetryDelayMillis,timeoutMult=retry.backoffSettings.rpcTimeoutMultiplier,
maxTimeout=retry.backoffSettings.maxRpcTimeoutMillis,delay=retry.backoffSettings.initialRetryDelayMillis,timeout=retry.backoffSettings.
initialRpcTimeoutMillis;return(argument,callback)=>{let canceller,timeoutId,cancelled=!1,now=new Date,deadline,totalTimeoutMillis=retry.
backoffSettings.totalTimeoutMillis;totalTimeoutMillis!=null&&(deadline=now.getTime()+totalTimeoutMillis);let retries=0,maxRetries=retry.
backoffSettings.maxRetries,errorsEncountered=[];function errorDetailsSuffix(errsEncountered){return errsEncountered.length<
2?"":` : Previous errors : [${errsEncountered.map(err=>{let statusDetailsString=err.statusDetails?err.statusDetails.toString():
"",codeString=err.code&&err.code.toString?err.code.toString():"",noteString=err.note&&err.note.toString?err.note.toString():
"";return`{message: ${err.message&&err.message.toString?err.message.toString():""}, code: ${codeString}, details: ${statusDetailsString}\
, note: ${noteString}}`}).join(",")}]`}function repeat(err){if(err&&errorsEncountered.push(err),timeoutId=null,deadline!==
void 0&&(retries>0||totalTimeoutMillis>0)&&now.getTime()>=deadline){let error=new googleError_1.GoogleError(`Total timeo\
ut of API ${apiName} exceeded ${retry.backoffSettings.totalTimeoutMillis} milliseconds ${err?`retrying error ${err} `:""}\
 before any response was received.${errorDetailsSuffix(errorsEncountered)}`);error.code=status_1.Status.DEADLINE_EXCEEDED,
callback(error);return}if(retries&&retries>=maxRetries){let error=new googleError_1.GoogleError("Exceeded maximum number\
 of retries "+(err?`retrying error ${err} `:"")+"before any response was received"+errorDetailsSuffix(errorsEncountered));
error.code=status_1.Status.DEADLINE_EXCEEDED,callback(error);return}retries>0&&recordResend?.(),retries++;let lastError=err;
canceller=(0,timeout_1.addTimeoutArg)(func,timeout,otherArgs)(argument,(err2,response,next,rawResponse)=>{if(err2&&(lastError=
err2),!err2){callback(null,response,next,rawResponse);return}if(canceller=null,cancelled){callback(err2);return}if(retry.
retryCodes.length>0&&retry.retryCodes.indexOf(err2.code)<0)err2.note="Exception occurred in retry method that was not cl\
assified as transient",callback(err2);else{if(now=new Date,deadline!==void 0&&now.getTime()>=deadline){repeat(lastError);
return}let toSleep=Math.random()*delay;timeoutId=setTimeout(()=>{now=new Date,delay=Math.min(delay*delayMult,maxDelay);let timeoutCal=timeout&&
timeoutMult?timeout*timeoutMult:0,rpcTimeout=maxTimeout||0,newDeadline=deadline!==void 0?deadline-now.getTime():1/0;timeout=
Math.min(timeoutCal,rpcTimeout,newDeadline),repeat(lastError)},toSleep)}}),canceller instanceof Promise&&canceller.catch(
err2=>{callback(new googleError_1.GoogleError(err2))})}if(maxRetries&&deadline!==void 0){let error=new googleError_1.GoogleError(
"Cannot set both totalTimeoutMillis and maxRetries in backoffSettings.");error.code=status_1.Status.INVALID_ARGUMENT,callback(
error)}else repeat();return{cancel(){if(cancelled=!0,timeoutId&&clearTimeout(timeoutId),canceller)canceller.cancel();else{
let error=new googleError_1.GoogleError("cancelled"+errorDetailsSuffix(errorsEncountered));error.code=status_1.Status.CANCELLED,
callback(error)}}}}}}});var require_stream=__commonJS({"node_modules/readable-stream/lib/internal/streams/stream.js"(exports,module){"use strict";
module.exports=__require("stream")}});var require_buffer_list=__commonJS({"node_modules/readable-stream/lib/internal/streams/buffer_list.js"(exports,module){"\
use strict";function ownKeys(object,enumerableOnly){var keys=Object.keys(object);if(Object.getOwnPropertySymbols){var symbols=Object.
getOwnPropertySymbols(object);enumerableOnly&&(symbols=symbols.filter(function(sym){return Object.getOwnPropertyDescriptor(
object,sym).enumerable})),keys.push.apply(keys,symbols)}return keys}function _objectSpread(target){for(var i=1;i<arguments.
length;i++){var source=arguments[i]!=null?arguments[i]:{};i%2?ownKeys(Object(source),!0).forEach(function(key){_defineProperty(
target,key,source[key])}):Object.getOwnPropertyDescriptors?Object.defineProperties(target,Object.getOwnPropertyDescriptors(
source)):ownKeys(Object(source)).forEach(function(key){Object.defineProperty(target,key,Object.getOwnPropertyDescriptor(
source,key))})}return target}function _defineProperty(obj,key,value){return key=_toPropertyKey(key),key in obj?Object.defineProperty(
obj,key,{value,enumerable:!0,configurable:!0,writable:!0}):obj[key]=value,obj}function _classCallCheck(instance,Constructor){
if(!(instance instanceof Constructor))throw new TypeError("Cannot call a class as a function")}function _defineProperties(target,props){
for(var i=0;i<props.length;i++){var descriptor=props[i];descriptor.enumerable=descriptor.enumerable||!1,descriptor.configurable=
!0,"value"in descriptor&&(descriptor.writable=!0),Object.defineProperty(target,_toPropertyKey(descriptor.key),descriptor)}}
function _createClass(Constructor,protoProps,staticProps){return protoProps&&_defineProperties(Constructor.prototype,protoProps),
staticProps&&_defineProperties(Constructor,staticProps),Object.defineProperty(Constructor,"prototype",{writable:!1}),Constructor}
function _toPropertyKey(arg){var key=_toPrimitive(arg,"string");return typeof key=="symbol"?key:String(key)}function _toPrimitive(input,hint){
if(typeof input!="object"||input===null)return input;var prim=input[Symbol.toPrimitive];if(prim!==void 0){var res=prim.call(
input,hint||"default");if(typeof res!="object")return res;throw new TypeError("@@toPrimitive must return a primitive val\
ue.")}return(hint==="string"?String:Number)(input)}var _require=__require("buffer"),Buffer2=_require.Buffer,_require2=__require("util"),
inspect=_require2.inspect,custom=inspect&&inspect.custom||"inspect";function copyBuffer(src,target,offset){Buffer2.prototype.
copy.call(src,target,offset)}module.exports=(function(){function BufferList(){_classCallCheck(this,BufferList),this.head=
null,this.tail=null,this.length=0}return _createClass(BufferList,[{key:"push",value:function(v){var entry={data:v,next:null};
this.length>0?this.tail.next=entry:this.head=entry,this.tail=entry,++this.length}},{key:"unshift",value:function(v){var entry={
data:v,next:this.head};this.length===0&&(this.tail=entry),this.head=entry,++this.length}},{key:"shift",value:function(){
if(this.length!==0){var ret=this.head.data;return this.length===1?this.head=this.tail=null:this.head=this.head.next,--this.
length,ret}}},{key:"clear",value:function(){this.head=this.tail=null,this.length=0}},{key:"join",value:function(s){if(this.
length===0)return"";for(var p=this.head,ret=""+p.data;p=p.next;)ret+=s+p.data;return ret}},{key:"concat",value:function(n){
if(this.length===0)return Buffer2.alloc(0);for(var ret=Buffer2.allocUnsafe(n>>>0),p=this.head,i=0;p;)copyBuffer(p.data,ret,
i),i+=p.data.length,p=p.next;return ret}},{key:"consume",value:function(n,hasStrings){var ret;return n<this.head.data.length?
(ret=this.head.data.slice(0,n),this.head.data=this.head.data.slice(n)):n===this.head.data.length?ret=this.shift():ret=hasStrings?
this._getString(n):this._getBuffer(n),ret}},{key:"first",value:function(){return this.head.data}},{key:"_getString",value:function(n){
var p=this.head,c=1,ret=p.data;for(n-=ret.length;p=p.next;){var str=p.data,nb=n>str.length?str.length:n;if(nb===str.length?
ret+=str:ret+=str.slice(0,n),n-=nb,n===0){nb===str.length?(++c,p.next?this.head=p.next:this.head=this.tail=null):(this.head=
p,p.data=str.slice(nb));break}++c}return this.length-=c,ret}},{key:"_getBuffer",value:function(n){var ret=Buffer2.allocUnsafe(
n),p=this.head,c=1;for(p.data.copy(ret),n-=p.data.length;p=p.next;){var buf=p.data,nb=n>buf.length?buf.length:n;if(buf.copy(
ret,ret.length-n,0,nb),n-=nb,n===0){nb===buf.length?(++c,p.next?this.head=p.next:this.head=this.tail=null):(this.head=p,
p.data=buf.slice(nb));break}++c}return this.length-=c,ret}},{key:custom,value:function(_,options){return inspect(this,_objectSpread(
_objectSpread({},options),{},{depth:0,customInspect:!1}))}}]),BufferList})()}});var require_destroy=__commonJS({"node_modules/readable-stream/lib/internal/streams/destroy.js"(exports,module){"use stri\
ct";function destroy(err,cb){var _this=this,readableDestroyed=this._readableState&&this._readableState.destroyed,writableDestroyed=this.
_writableState&&this._writableState.destroyed;return readableDestroyed||writableDestroyed?(cb?cb(err):err&&(this._writableState?
this._writableState.errorEmitted||(this._writableState.errorEmitted=!0,process.nextTick(emitErrorNT,this,err)):process.nextTick(
emitErrorNT,this,err)),this):(this._readableState&&(this._readableState.destroyed=!0),this._writableState&&(this._writableState.
destroyed=!0),this._destroy(err||null,function(err2){!cb&&err2?_this._writableState?_this._writableState.errorEmitted?process.
nextTick(emitCloseNT,_this):(_this._writableState.errorEmitted=!0,process.nextTick(emitErrorAndCloseNT,_this,err2)):process.
nextTick(emitErrorAndCloseNT,_this,err2):cb?(process.nextTick(emitCloseNT,_this),cb(err2)):process.nextTick(emitCloseNT,
_this)}),this)}function emitErrorAndCloseNT(self2,err){emitErrorNT(self2,err),emitCloseNT(self2)}function emitCloseNT(self2){
self2._writableState&&!self2._writableState.emitClose||self2._readableState&&!self2._readableState.emitClose||self2.emit(
"close")}function undestroy(){this._readableState&&(this._readableState.destroyed=!1,this._readableState.reading=!1,this.
_readableState.ended=!1,this._readableState.endEmitted=!1),this._writableState&&(this._writableState.destroyed=!1,this._writableState.
ended=!1,this._writableState.ending=!1,this._writableState.finalCalled=!1,this._writableState.prefinished=!1,this._writableState.
finished=!1,this._writableState.errorEmitted=!1)}function emitErrorNT(self2,err){self2.emit("error",err)}function errorOrDestroy(stream,err){
var rState=stream._readableState,wState=stream._writableState;rState&&rState.autoDestroy||wState&&wState.autoDestroy?stream.
destroy(err):stream.emit("error",err)}module.exports={destroy,undestroy,errorOrDestroy}}});var require_errors=__commonJS({"node_modules/readable-stream/errors.js"(exports,module){"use strict";var codes={};function createErrorType(code,message,Base){
Base||(Base=Error);function getMessage(arg1,arg2,arg3){return typeof message=="string"?message:message(arg1,arg2,arg3)}class NodeError extends Base{constructor(arg1,arg2,arg3){
super(getMessage(arg1,arg2,arg3))}}NodeError.prototype.name=Base.name,NodeError.prototype.code=code,codes[code]=NodeError}
function oneOf(expected,thing){if(Array.isArray(expected)){let len=expected.length;return expected=expected.map(i=>String(
i)),len>2?`one of ${thing} ${expected.slice(0,len-1).join(", ")}, or `+expected[len-1]:len===2?`one of ${thing} ${expected[0]}\
 or ${expected[1]}`:`of ${thing} ${expected[0]}`}else return`of ${thing} ${String(expected)}`}function startsWith(str,search,pos){
return str.substr(!pos||pos<0?0:+pos,search.length)===search}function endsWith(str,search,this_len){return(this_len===void 0||
this_len>str.length)&&(this_len=str.length),str.substring(this_len-search.length,this_len)===search}function includes(str,search,start){
return typeof start!="number"&&(start=0),start+search.length>str.length?!1:str.indexOf(search,start)!==-1}createErrorType(
"ERR_INVALID_OPT_VALUE",function(name,value){return'The value "'+value+'" is invalid for option "'+name+'"'},TypeError);
createErrorType("ERR_INVALID_ARG_TYPE",function(name,expected,actual){let determiner;typeof expected=="string"&&startsWith(
expected,"not ")?(determiner="must not be",expected=expected.replace(/^not /,"")):determiner="must be";let msg;if(endsWith(
name," argument"))msg=`The ${name} ${determiner} ${oneOf(expected,"type")}`;else{let type=includes(name,".")?"property":
"argument";msg=`The "${name}" ${type} ${determiner} ${oneOf(expected,"type")}`}return msg+=`. Received type ${typeof actual}`,
msg},TypeError);createErrorType("ERR_STREAM_PUSH_AFTER_EOF","stream.push() after EOF");createErrorType("ERR_METHOD_NOT_I\
MPLEMENTED",function(name){return"The "+name+" method is not implemented"});createErrorType("ERR_STREAM_PREMATURE_CLOSE",
"Premature close");createErrorType("ERR_STREAM_DESTROYED",function(name){return"Cannot call "+name+" after a stream was \
destroyed"});createErrorType("ERR_MULTIPLE_CALLBACK","Callback called multiple times");createErrorType("ERR_STREAM_CANNO\
T_PIPE","Cannot pipe, not readable");createErrorType("ERR_STREAM_WRITE_AFTER_END","write after end");createErrorType("ER\
R_STREAM_NULL_VALUES","May not write null values to stream",TypeError);createErrorType("ERR_UNKNOWN_ENCODING",function(arg){
return"Unknown encoding: "+arg},TypeError);createErrorType("ERR_STREAM_UNSHIFT_AFTER_END_EVENT","stream.unshift() after \
end event");module.exports.codes=codes}});var require_state=__commonJS({"node_modules/readable-stream/lib/internal/streams/state.js"(exports,module){"use strict";
var ERR_INVALID_OPT_VALUE=require_errors().codes.ERR_INVALID_OPT_VALUE;function highWaterMarkFrom(options,isDuplex,duplexKey){
return options.highWaterMark!=null?options.highWaterMark:isDuplex?options[duplexKey]:null}function getHighWaterMark(state,options,duplexKey,isDuplex){
var hwm=highWaterMarkFrom(options,isDuplex,duplexKey);if(hwm!=null){if(!(isFinite(hwm)&&Math.floor(hwm)===hwm)||hwm<0){var name=isDuplex?
duplexKey:"highWaterMark";throw new ERR_INVALID_OPT_VALUE(name,hwm)}return Math.floor(hwm)}return state.objectMode?16:16*
1024}module.exports={getHighWaterMark}}});var require_inherits_browser=__commonJS({"node_modules/inherits/inherits_browser.js"(exports,module){"use strict";typeof Object.
create=="function"?module.exports=function(ctor,superCtor){superCtor&&(ctor.super_=superCtor,ctor.prototype=Object.create(
superCtor.prototype,{constructor:{value:ctor,enumerable:!1,writable:!0,configurable:!0}}))}:module.exports=function(ctor,superCtor){
if(superCtor){ctor.super_=superCtor;var TempCtor=function(){};TempCtor.prototype=superCtor.prototype,ctor.prototype=new TempCtor,
ctor.prototype.constructor=ctor}}}});var require_inherits=__commonJS({"node_modules/inherits/inherits.js"(exports,module){"use strict";try{if(util=__require("util"),
typeof util.inherits!="function")throw"";module.exports=util.inherits}catch{module.exports=require_inherits_browser()}var util}});var require_node=__commonJS({"node_modules/util-deprecate/node.js"(exports,module){"use strict";module.exports=__require("util").
deprecate}});var require_stream_writable=__commonJS({"node_modules/readable-stream/lib/_stream_writable.js"(exports,module){"use stri\
ct";module.exports=Writable;function CorkedRequest(state){var _this=this;this.next=null,this.entry=null,this.finish=function(){
onCorkedFinish(_this,state)}}var Duplex;Writable.WritableState=WritableState;var internalUtil={deprecate:require_node()},
Stream=require_stream(),Buffer2=__require("buffer").Buffer,OurUint8Array=(typeof global<"u"?global:typeof window<"u"?window:
typeof self<"u"?self:{}).Uint8Array||function(){};function _uint8ArrayToBuffer(chunk){return Buffer2.from(chunk)}function _isUint8Array(obj){
return Buffer2.isBuffer(obj)||obj instanceof OurUint8Array}var destroyImpl=require_destroy(),_require=require_state(),getHighWaterMark=_require.
getHighWaterMark,_require$codes=require_errors().codes,ERR_INVALID_ARG_TYPE=_require$codes.ERR_INVALID_ARG_TYPE,ERR_METHOD_NOT_IMPLEMENTED=_require$codes.
ERR_METHOD_NOT_IMPLEMENTED,ERR_MULTIPLE_CALLBACK=_require$codes.ERR_MULTIPLE_CALLBACK,ERR_STREAM_CANNOT_PIPE=_require$codes.
ERR_STREAM_CANNOT_PIPE,ERR_STREAM_DESTROYED=_require$codes.ERR_STREAM_DESTROYED,ERR_STREAM_NULL_VALUES=_require$codes.ERR_STREAM_NULL_VALUES,
ERR_STREAM_WRITE_AFTER_END=_require$codes.ERR_STREAM_WRITE_AFTER_END,ERR_UNKNOWN_ENCODING=_require$codes.ERR_UNKNOWN_ENCODING,
errorOrDestroy=destroyImpl.errorOrDestroy;require_inherits()(Writable,Stream);function nop(){}function WritableState(options,stream,isDuplex){
Duplex=Duplex||require_stream_duplex(),options=options||{},typeof isDuplex!="boolean"&&(isDuplex=stream instanceof Duplex),
this.objectMode=!!options.objectMode,isDuplex&&(this.objectMode=this.objectMode||!!options.writableObjectMode),this.highWaterMark=
getHighWaterMark(this,options,"writableHighWaterMark",isDuplex),this.finalCalled=!1,this.needDrain=!1,this.ending=!1,this.
ended=!1,this.finished=!1,this.destroyed=!1;var noDecode=options.decodeStrings===!1;this.decodeStrings=!noDecode,this.defaultEncoding=
options.defaultEncoding||"utf8",this.length=0,this.writing=!1,this.corked=0,this.sync=!0,this.bufferProcessing=!1,this.onwrite=
function(er){onwrite(stream,er)},this.writecb=null,this.writelen=0,this.bufferedRequest=null,this.lastBufferedRequest=null,
this.pendingcb=0,this.prefinished=!1,this.errorEmitted=!1,this.emitClose=options.emitClose!==!1,this.autoDestroy=!!options.
autoDestroy,this.bufferedRequestCount=0,this.corkedRequestsFree=new CorkedRequest(this)}WritableState.prototype.getBuffer=
function(){for(var current=this.bufferedRequest,out=[];current;)out.push(current),current=current.next;return out};(function(){
try{Object.defineProperty(WritableState.prototype,"buffer",{get:internalUtil.deprecate(function(){return this.getBuffer()},
"_writableState.buffer is deprecated. Use _writableState.getBuffer instead.","DEP0003")})}catch{}})();var realHasInstance;
typeof Symbol=="function"&&Symbol.hasInstance&&typeof Function.prototype[Symbol.hasInstance]=="function"?(realHasInstance=
Function.prototype[Symbol.hasInstance],Object.defineProperty(Writable,Symbol.hasInstance,{value:function(object){return realHasInstance.
call(this,object)?!0:this!==Writable?!1:object&&object._writableState instanceof WritableState}})):realHasInstance=function(object){
return object instanceof this};function Writable(options){Duplex=Duplex||require_stream_duplex();var isDuplex=this instanceof
Duplex;if(!isDuplex&&!realHasInstance.call(Writable,this))return new Writable(options);this._writableState=new WritableState(
options,this,isDuplex),this.writable=!0,options&&(typeof options.write=="function"&&(this._write=options.write),typeof options.
writev=="function"&&(this._writev=options.writev),typeof options.destroy=="function"&&(this._destroy=options.destroy),typeof options.
final=="function"&&(this._final=options.final)),Stream.call(this)}Writable.prototype.pipe=function(){errorOrDestroy(this,
new ERR_STREAM_CANNOT_PIPE)};function writeAfterEnd(stream,cb){var er=new ERR_STREAM_WRITE_AFTER_END;errorOrDestroy(stream,
er),process.nextTick(cb,er)}function validChunk(stream,state,chunk,cb){var er;return chunk===null?er=new ERR_STREAM_NULL_VALUES:
typeof chunk!="string"&&!state.objectMode&&(er=new ERR_INVALID_ARG_TYPE("chunk",["string","Buffer"],chunk)),er?(errorOrDestroy(
stream,er),process.nextTick(cb,er),!1):!0}Writable.prototype.write=function(chunk,encoding,cb){var state=this._writableState,
ret=!1,isBuf=!state.objectMode&&_isUint8Array(chunk);return isBuf&&!Buffer2.isBuffer(chunk)&&(chunk=_uint8ArrayToBuffer(
chunk)),typeof encoding=="function"&&(cb=encoding,encoding=null),isBuf?encoding="buffer":encoding||(encoding=state.defaultEncoding),
typeof cb!="function"&&(cb=nop),state.ending?writeAfterEnd(this,cb):(isBuf||validChunk(this,state,chunk,cb))&&(state.pendingcb++,
ret=writeOrBuffer(this,state,isBuf,chunk,encoding,cb)),ret};Writable.prototype.cork=function(){this._writableState.corked++};
Writable.prototype.uncork=function(){var state=this._writableState;state.corked&&(state.corked--,!state.writing&&!state.
corked&&!state.bufferProcessing&&state.bufferedRequest&&clearBuffer(this,state))};Writable.prototype.setDefaultEncoding=
function(encoding){if(typeof encoding=="string"&&(encoding=encoding.toLowerCase()),!(["hex","utf8","utf-8","ascii","bina\
ry","base64","ucs2","ucs-2","utf16le","utf-16le","raw"].indexOf((encoding+"").toLowerCase())>-1))throw new ERR_UNKNOWN_ENCODING(
encoding);return this._writableState.defaultEncoding=encoding,this};Object.defineProperty(Writable.prototype,"writableBu\
ffer",{enumerable:!1,get:function(){return this._writableState&&this._writableState.getBuffer()}});function decodeChunk(state,chunk,encoding){
return!state.objectMode&&state.decodeStrings!==!1&&typeof chunk=="string"&&(chunk=Buffer2.from(chunk,encoding)),chunk}Object.
defineProperty(Writable.prototype,"writableHighWaterMark",{enumerable:!1,get:function(){return this._writableState.highWaterMark}});
function writeOrBuffer(stream,state,isBuf,chunk,encoding,cb){if(!isBuf){var newChunk=decodeChunk(state,chunk,encoding);chunk!==
newChunk&&(isBuf=!0,encoding="buffer",chunk=newChunk)}var len=state.objectMode?1:chunk.length;state.length+=len;var ret=state.
length<state.highWaterMark;if(ret||(state.needDrain=!0),state.writing||state.corked){var last=state.lastBufferedRequest;
state.lastBufferedRequest={chunk,encoding,isBuf,callback:cb,next:null},last?last.next=state.lastBufferedRequest:state.bufferedRequest=
state.lastBufferedRequest,state.bufferedRequestCount+=1}else doWrite(stream,state,!1,len,chunk,encoding,cb);return ret}function doWrite(stream,state,writev,len,chunk,encoding,cb){
state.writelen=len,state.writecb=cb,state.writing=!0,state.sync=!0,state.destroyed?state.onwrite(new ERR_STREAM_DESTROYED(
"write")):writev?stream._writev(chunk,state.onwrite):stream._write(chunk,encoding,state.onwrite),state.sync=!1}function onwriteError(stream,state,sync,er,cb){
--state.pendingcb,sync?(process.nextTick(cb,er),process.nextTick(finishMaybe,stream,state),stream._writableState.errorEmitted=
!0,errorOrDestroy(stream,er)):(cb(er),stream._writableState.errorEmitted=!0,errorOrDestroy(stream,er),finishMaybe(stream,
state))}function onwriteStateUpdate(state){state.writing=!1,state.writecb=null,state.length-=state.writelen,state.writelen=
0}function onwrite(stream,er){var state=stream._writableState,sync=state.sync,cb=state.writecb;if(typeof cb!="function")
throw new ERR_MULTIPLE_CALLBACK;if(onwriteStateUpdate(state),er)onwriteError(stream,state,sync,er,cb);else{var finished=needFinish(
state)||stream.destroyed;!finished&&!state.corked&&!state.bufferProcessing&&state.bufferedRequest&&clearBuffer(stream,state),
sync?process.nextTick(afterWrite,stream,state,finished,cb):afterWrite(stream,state,finished,cb)}}function afterWrite(stream,state,finished,cb){
finished||onwriteDrain(stream,state),state.pendingcb--,cb(),finishMaybe(stream,state)}function onwriteDrain(stream,state){
state.length===0&&state.needDrain&&(state.needDrain=!1,stream.emit("drain"))}function clearBuffer(stream,state){state.bufferProcessing=
!0;var entry=state.bufferedRequest;if(stream._writev&&entry&&entry.next){var l=state.bufferedRequestCount,buffer=new Array(
l),holder=state.corkedRequestsFree;holder.entry=entry;for(var count=0,allBuffers=!0;entry;)buffer[count]=entry,entry.isBuf||
(allBuffers=!1),entry=entry.next,count+=1;buffer.allBuffers=allBuffers,doWrite(stream,state,!0,state.length,buffer,"",holder.
finish),state.pendingcb++,state.lastBufferedRequest=null,holder.next?(state.corkedRequestsFree=holder.next,holder.next=null):
state.corkedRequestsFree=new CorkedRequest(state),state.bufferedRequestCount=0}else{for(;entry;){var chunk=entry.chunk,encoding=entry.
encoding,cb=entry.callback,len=state.objectMode?1:chunk.length;if(doWrite(stream,state,!1,len,chunk,encoding,cb),entry=entry.
next,state.bufferedRequestCount--,state.writing)break}entry===null&&(state.lastBufferedRequest=null)}state.bufferedRequest=
entry,state.bufferProcessing=!1}Writable.prototype._write=function(chunk,encoding,cb){cb(new ERR_METHOD_NOT_IMPLEMENTED(
"_write()"))};Writable.prototype._writev=null;Writable.prototype.end=function(chunk,encoding,cb){var state=this._writableState;
return typeof chunk=="function"?(cb=chunk,chunk=null,encoding=null):typeof encoding=="function"&&(cb=encoding,encoding=null),
chunk!=null&&this.write(chunk,encoding),state.corked&&(state.corked=1,this.uncork()),state.ending||endWritable(this,state,
cb),this};Object.defineProperty(Writable.prototype,"writableLength",{enumerable:!1,get:function(){return this._writableState.
length}});function needFinish(state){return state.ending&&state.length===0&&state.bufferedRequest===null&&!state.finished&&
!state.writing}function callFinal(stream,state){stream._final(function(err){state.pendingcb--,err&&errorOrDestroy(stream,
err),state.prefinished=!0,stream.emit("prefinish"),finishMaybe(stream,state)})}function prefinish(stream,state){!state.prefinished&&
!state.finalCalled&&(typeof stream._final=="function"&&!state.destroyed?(state.pendingcb++,state.finalCalled=!0,process.
nextTick(callFinal,stream,state)):(state.prefinished=!0,stream.emit("prefinish")))}function finishMaybe(stream,state){var need=needFinish(
state);if(need&&(prefinish(stream,state),state.pendingcb===0&&(state.finished=!0,stream.emit("finish"),state.autoDestroy))){
var rState=stream._readableState;(!rState||rState.autoDestroy&&rState.endEmitted)&&stream.destroy()}return need}function endWritable(stream,state,cb){
state.ending=!0,finishMaybe(stream,state),cb&&(state.finished?process.nextTick(cb):stream.once("finish",cb)),state.ended=
!0,stream.writable=!1}function onCorkedFinish(corkReq,state,err){var entry=corkReq.entry;for(corkReq.entry=null;entry;){
var cb=entry.callback;state.pendingcb--,cb(err),entry=entry.next}state.corkedRequestsFree.next=corkReq}Object.defineProperty(
Writable.prototype,"destroyed",{enumerable:!1,get:function(){return this._writableState===void 0?!1:this._writableState.
destroyed},set:function(value){this._writableState&&(this._writableState.destroyed=value)}});Writable.prototype.destroy=
destroyImpl.destroy;Writable.prototype._undestroy=destroyImpl.undestroy;Writable.prototype._destroy=function(err,cb){cb(
err)}}});var require_stream_duplex=__commonJS({"node_modules/readable-stream/lib/_stream_duplex.js"(exports,module){"use strict";
var objectKeys=Object.keys||function(obj){var keys2=[];for(var key in obj)keys2.push(key);return keys2};module.exports=Duplex;
var Readable=require_stream_readable(),Writable=require_stream_writable();require_inherits()(Duplex,Readable);for(keys=objectKeys(
Writable.prototype),v=0;v<keys.length;v++)method=keys[v],Duplex.prototype[method]||(Duplex.prototype[method]=Writable.prototype[method]);
var keys,method,v;function Duplex(options){if(!(this instanceof Duplex))return new Duplex(options);Readable.call(this,options),
Writable.call(this,options),this.allowHalfOpen=!0,options&&(options.readable===!1&&(this.readable=!1),options.writable===
!1&&(this.writable=!1),options.allowHalfOpen===!1&&(this.allowHalfOpen=!1,this.once("end",onend)))}Object.defineProperty(
Duplex.prototype,"writableHighWaterMark",{enumerable:!1,get:function(){return this._writableState.highWaterMark}});Object.
defineProperty(Duplex.prototype,"writableBuffer",{enumerable:!1,get:function(){return this._writableState&&this._writableState.
getBuffer()}});Object.defineProperty(Duplex.prototype,"writableLength",{enumerable:!1,get:function(){return this._writableState.
length}});function onend(){this._writableState.ended||process.nextTick(onEndNT,this)}function onEndNT(self2){self2.end()}
Object.defineProperty(Duplex.prototype,"destroyed",{enumerable:!1,get:function(){return this._readableState===void 0||this.
_writableState===void 0?!1:this._readableState.destroyed&&this._writableState.destroyed},set:function(value){this._readableState===
void 0||this._writableState===void 0||(this._readableState.destroyed=value,this._writableState.destroyed=value)}})}});var require_string_decoder=__commonJS({"node_modules/string_decoder/lib/string_decoder.js"(exports){"use strict";var Buffer2=require_safe_buffer().
Buffer,isEncoding=Buffer2.isEncoding||function(encoding){switch(encoding=""+encoding,encoding&&encoding.toLowerCase()){case"\
hex":case"utf8":case"utf-8":case"ascii":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":case"\
raw":return!0;default:return!1}};function _normalizeEncoding(enc){if(!enc)return"utf8";for(var retried;;)switch(enc){case"\
utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"utf16le";case"latin1":case"bin\
ary":return"latin1";case"base64":case"ascii":case"hex":return enc;default:if(retried)return;enc=(""+enc).toLowerCase(),retried=
!0}}function normalizeEncoding(enc){var nenc=_normalizeEncoding(enc);if(typeof nenc!="string"&&(Buffer2.isEncoding===isEncoding||
!isEncoding(enc)))throw new Error("Unknown encoding: "+enc);return nenc||enc}exports.StringDecoder=StringDecoder;function StringDecoder(encoding){
this.encoding=normalizeEncoding(encoding);var nb;switch(this.encoding){case"utf16le":this.text=utf16Text,this.end=utf16End,
nb=4;break;case"utf8":this.fillLast=utf8FillLast,nb=4;break;case"base64":this.text=base64Text,this.end=base64End,nb=3;break;default:
this.write=simpleWrite,this.end=simpleEnd;return}this.lastNeed=0,this.lastTotal=0,this.lastChar=Buffer2.allocUnsafe(nb)}
StringDecoder.prototype.write=function(buf){if(buf.length===0)return"";var r,i;if(this.lastNeed){if(r=this.fillLast(buf),
r===void 0)return"";i=this.lastNeed,this.lastNeed=0}else i=0;return i<buf.length?r?r+this.text(buf,i):this.text(buf,i):r||
""};StringDecoder.prototype.end=utf8End;StringDecoder.prototype.text=utf8Text;StringDecoder.prototype.fillLast=function(buf){
if(this.lastNeed<=buf.length)return buf.copy(this.lastChar,this.lastTotal-this.lastNeed,0,this.lastNeed),this.lastChar.toString(
this.encoding,0,this.lastTotal);buf.copy(this.lastChar,this.lastTotal-this.lastNeed,0,buf.length),this.lastNeed-=buf.length};
function utf8CheckByte(byte){return byte<=127?0:byte>>5===6?2:byte>>4===14?3:byte>>3===30?4:byte>>6===2?-1:-2}function utf8CheckIncomplete(self2,buf,i){
var j=buf.length-1;if(j<i)return 0;var nb=utf8CheckByte(buf[j]);return nb>=0?(nb>0&&(self2.lastNeed=nb-1),nb):--j<i||nb===
-2?0:(nb=utf8CheckByte(buf[j]),nb>=0?(nb>0&&(self2.lastNeed=nb-2),nb):--j<i||nb===-2?0:(nb=utf8CheckByte(buf[j]),nb>=0?(nb>
0&&(nb===2?nb=0:self2.lastNeed=nb-3),nb):0))}function utf8CheckExtraBytes(self2,buf,p){if((buf[0]&192)!==128)return self2.
lastNeed=0,"\uFFFD";if(self2.lastNeed>1&&buf.length>1){if((buf[1]&192)!==128)return self2.lastNeed=1,"\uFFFD";if(self2.lastNeed>
2&&buf.length>2&&(buf[2]&192)!==128)return self2.lastNeed=2,"\uFFFD"}}function utf8FillLast(buf){var p=this.lastTotal-this.
lastNeed,r=utf8CheckExtraBytes(this,buf,p);if(r!==void 0)return r;if(this.lastNeed<=buf.length)return buf.copy(this.lastChar,
p,0,this.lastNeed),this.lastChar.toString(this.encoding,0,this.lastTotal);buf.copy(this.lastChar,p,0,buf.length),this.lastNeed-=
buf.length}function utf8Text(buf,i){var total=utf8CheckIncomplete(this,buf,i);if(!this.lastNeed)return buf.toString("utf\
8",i);this.lastTotal=total;var end=buf.length-(total-this.lastNeed);return buf.copy(this.lastChar,0,end),buf.toString("u\
tf8",i,end)}function utf8End(buf){var r=buf&&buf.length?this.write(buf):"";return this.lastNeed?r+"\uFFFD":r}function utf16Text(buf,i){
if((buf.length-i)%2===0){var r=buf.toString("utf16le",i);if(r){var c=r.charCodeAt(r.length-1);if(c>=55296&&c<=56319)return this.
lastNeed=2,this.lastTotal=4,this.lastChar[0]=buf[buf.length-2],this.lastChar[1]=buf[buf.length-1],r.slice(0,-1)}return r}
return this.lastNeed=1,this.lastTotal=2,this.lastChar[0]=buf[buf.length-1],buf.toString("utf16le",i,buf.length-1)}function utf16End(buf){
var r=buf&&buf.length?this.write(buf):"";if(this.lastNeed){var end=this.lastTotal-this.lastNeed;return r+this.lastChar.toString(
"utf16le",0,end)}return r}function base64Text(buf,i){var n=(buf.length-i)%3;return n===0?buf.toString("base64",i):(this.
lastNeed=3-n,this.lastTotal=3,n===1?this.lastChar[0]=buf[buf.length-1]:(this.lastChar[0]=buf[buf.length-2],this.lastChar[1]=
buf[buf.length-1]),buf.toString("base64",i,buf.length-n))}function base64End(buf){var r=buf&&buf.length?this.write(buf):
"";return this.lastNeed?r+this.lastChar.toString("base64",0,3-this.lastNeed):r}function simpleWrite(buf){return buf.toString(
this.encoding)}function simpleEnd(buf){return buf&&buf.length?this.write(buf):""}}});var require_end_of_stream=__commonJS({"node_modules/readable-stream/lib/internal/streams/end-of-stream.js"(exports,module){
"use strict";var ERR_STREAM_PREMATURE_CLOSE=require_errors().codes.ERR_STREAM_PREMATURE_CLOSE;function once(callback){var called=!1;
return function(){if(!called){called=!0;for(var _len=arguments.length,args=new Array(_len),_key=0;_key<_len;_key++)args[_key]=
arguments[_key];callback.apply(this,args)}}}function noop(){}function isRequest(stream){return stream.setHeader&&typeof stream.
abort=="function"}function eos(stream,opts,callback){if(typeof opts=="function")return eos(stream,null,opts);opts||(opts=
{}),callback=once(callback||noop);var readable=opts.readable||opts.readable!==!1&&stream.readable,writable=opts.writable||
opts.writable!==!1&&stream.writable,onlegacyfinish=function(){stream.writable||onfinish()},writableEnded=stream._writableState&&
stream._writableState.finished,onfinish=function(){writable=!1,writableEnded=!0,readable||callback.call(stream)},readableEnded=stream.
_readableState&&stream._readableState.endEmitted,onend=function(){readable=!1,readableEnded=!0,writable||callback.call(stream)},
onerror=function(err){callback.call(stream,err)},onclose=function(){var err;if(readable&&!readableEnded)return(!stream._readableState||
!stream._readableState.ended)&&(err=new ERR_STREAM_PREMATURE_CLOSE),callback.call(stream,err);if(writable&&!writableEnded)
return(!stream._writableState||!stream._writableState.ended)&&(err=new ERR_STREAM_PREMATURE_CLOSE),callback.call(stream,
err)},onrequest=function(){stream.req.on("finish",onfinish)};return isRequest(stream)?(stream.on("complete",onfinish),stream.
on("abort",onclose),stream.req?onrequest():stream.on("request",onrequest)):writable&&!stream._writableState&&(stream.on(
"end",onlegacyfinish),stream.on("close",onlegacyfinish)),stream.on("end",onend),stream.on("finish",onfinish),opts.error!==
!1&&stream.on("error",onerror),stream.on("close",onclose),function(){stream.removeListener("complete",onfinish),stream.removeListener(
"abort",onclose),stream.removeListener("request",onrequest),stream.req&&stream.req.removeListener("finish",onfinish),stream.
removeListener("end",onlegacyfinish),stream.removeListener("close",onlegacyfinish),stream.removeListener("finish",onfinish),
stream.removeListener("end",onend),stream.removeListener("error",onerror),stream.removeListener("close",onclose)}}module.
exports=eos}});var require_async_iterator=__commonJS({"node_modules/readable-stream/lib/internal/streams/async_iterator.js"(exports,module){
"use strict";var _Object$setPrototypeO;function _defineProperty(obj,key,value){return key=_toPropertyKey(key),key in obj?
Object.defineProperty(obj,key,{value,enumerable:!0,configurable:!0,writable:!0}):obj[key]=value,obj}function _toPropertyKey(arg){
var key=_toPrimitive(arg,"string");return typeof key=="symbol"?key:String(key)}function _toPrimitive(input,hint){if(typeof input!=
"object"||input===null)return input;var prim=input[Symbol.toPrimitive];if(prim!==void 0){var res=prim.call(input,hint||"\
default");if(typeof res!="object")return res;throw new TypeError("@@toPrimitive must return a primitive value.")}return(hint===
"string"?String:Number)(input)}var finished=require_end_of_stream(),kLastResolve=Symbol("lastResolve"),kLastReject=Symbol(
"lastReject"),kError=Symbol("error"),kEnded=Symbol("ended"),kLastPromise=Symbol("lastPromise"),kHandlePromise=Symbol("ha\
ndlePromise"),kStream=Symbol("stream");function createIterResult(value,done){return{value,done}}function readAndResolve(iter){
var resolve=iter[kLastResolve];if(resolve!==null){var data=iter[kStream].read();data!==null&&(iter[kLastPromise]=null,iter[kLastResolve]=
null,iter[kLastReject]=null,resolve(createIterResult(data,!1)))}}function onReadable(iter){process.nextTick(readAndResolve,
iter)}function wrapForNext(lastPromise,iter){return function(resolve,reject){lastPromise.then(function(){if(iter[kEnded]){
resolve(createIterResult(void 0,!0));return}iter[kHandlePromise](resolve,reject)},reject)}}var AsyncIteratorPrototype=Object.
getPrototypeOf(function(){}),ReadableStreamAsyncIteratorPrototype=Object.setPrototypeOf((_Object$setPrototypeO={get stream(){
return this[kStream]},next:function(){var _this=this,error=this[kError];if(error!==null)return Promise.reject(error);if(this[kEnded])
return Promise.resolve(createIterResult(void 0,!0));if(this[kStream].destroyed)return new Promise(function(resolve,reject){
process.nextTick(function(){_this[kError]?reject(_this[kError]):resolve(createIterResult(void 0,!0))})});var lastPromise=this[kLastPromise],
promise;if(lastPromise)promise=new Promise(wrapForNext(lastPromise,this));else{var data=this[kStream].read();if(data!==null)
return Promise.resolve(createIterResult(data,!1));promise=new Promise(this[kHandlePromise])}return this[kLastPromise]=promise,
promise}},_defineProperty(_Object$setPrototypeO,Symbol.asyncIterator,function(){return this}),_defineProperty(_Object$setPrototypeO,
"return",function(){var _this2=this;return new Promise(function(resolve,reject){_this2[kStream].destroy(null,function(err){
if(err){reject(err);return}resolve(createIterResult(void 0,!0))})})}),_Object$setPrototypeO),AsyncIteratorPrototype),createReadableStreamAsyncIterator=function(stream){
var _Object$create,iterator=Object.create(ReadableStreamAsyncIteratorPrototype,(_Object$create={},_defineProperty(_Object$create,
kStream,{value:stream,writable:!0}),_defineProperty(_Object$create,kLastResolve,{value:null,writable:!0}),_defineProperty(
_Object$create,kLastReject,{value:null,writable:!0}),_defineProperty(_Object$create,kError,{value:null,writable:!0}),_defineProperty(
_Object$create,kEnded,{value:stream._readableState.endEmitted,writable:!0}),_defineProperty(_Object$create,kHandlePromise,
{value:function(resolve,reject){var data=iterator[kStream].read();data?(iterator[kLastPromise]=null,iterator[kLastResolve]=
null,iterator[kLastReject]=null,resolve(createIterResult(data,!1))):(iterator[kLastResolve]=resolve,iterator[kLastReject]=
reject)},writable:!0}),_Object$create));return iterator[kLastPromise]=null,finished(stream,function(err){if(err&&err.code!==
"ERR_STREAM_PREMATURE_CLOSE"){var reject=iterator[kLastReject];reject!==null&&(iterator[kLastPromise]=null,iterator[kLastResolve]=
null,iterator[kLastReject]=null,reject(err)),iterator[kError]=err;return}var resolve=iterator[kLastResolve];resolve!==null&&
(iterator[kLastPromise]=null,iterator[kLastResolve]=null,iterator[kLastReject]=null,resolve(createIterResult(void 0,!0))),
iterator[kEnded]=!0}),stream.on("readable",onReadable.bind(null,iterator)),iterator};module.exports=createReadableStreamAsyncIterator}});var require_from=__commonJS({"node_modules/readable-stream/lib/internal/streams/from.js"(exports,module){"use strict";function asyncGeneratorStep(gen,resolve,reject,_next,_throw,key,arg){
try{var info=gen[key](arg),value=info.value}catch(error){reject(error);return}info.done?resolve(value):Promise.resolve(value).
then(_next,_throw)}function _asyncToGenerator(fn){return function(){var self2=this,args=arguments;return new Promise(function(resolve,reject){
var gen=fn.apply(self2,args);function _next(value){asyncGeneratorStep(gen,resolve,reject,_next,_throw,"next",value)}function _throw(err){
asyncGeneratorStep(gen,resolve,reject,_next,_throw,"throw",err)}_next(void 0)})}}function ownKeys(object,enumerableOnly){
var keys=Object.keys(object);if(Object.getOwnPropertySymbols){var symbols=Object.getOwnPropertySymbols(object);enumerableOnly&&
(symbols=symbols.filter(function(sym){return Object.getOwnPropertyDescriptor(object,sym).enumerable})),keys.push.apply(keys,
symbols)}return keys}function _objectSpread(target){for(var i=1;i<arguments.length;i++){var source=arguments[i]!=null?arguments[i]:
{};i%2?ownKeys(Object(source),!0).forEach(function(key){_defineProperty(target,key,source[key])}):Object.getOwnPropertyDescriptors?
Object.defineProperties(target,Object.getOwnPropertyDescriptors(source)):ownKeys(Object(source)).forEach(function(key){Object.
defineProperty(target,key,Object.getOwnPropertyDescriptor(source,key))})}return target}function _defineProperty(obj,key,value){
return key=_toPropertyKey(key),key in obj?Object.defineProperty(obj,key,{value,enumerable:!0,configurable:!0,writable:!0}):
obj[key]=value,obj}function _toPropertyKey(arg){var key=_toPrimitive(arg,"string");return typeof key=="symbol"?key:String(
key)}function _toPrimitive(input,hint){if(typeof input!="object"||input===null)return input;var prim=input[Symbol.toPrimitive];
if(prim!==void 0){var res=prim.call(input,hint||"default");if(typeof res!="object")return res;throw new TypeError("@@toP\
rimitive must return a primitive value.")}return(hint==="string"?String:Number)(input)}var ERR_INVALID_ARG_TYPE=require_errors().
codes.ERR_INVALID_ARG_TYPE;function from(Readable,iterable,opts){var iterator;if(iterable&&typeof iterable.next=="functi\
on")iterator=iterable;else if(iterable&&iterable[Symbol.asyncIterator])iterator=iterable[Symbol.asyncIterator]();else if(iterable&&
iterable[Symbol.iterator])iterator=iterable[Symbol.iterator]();else throw new ERR_INVALID_ARG_TYPE("iterable",["Iterable"],
iterable);var readable=new Readable(_objectSpread({objectMode:!0},opts)),reading=!1;readable._read=function(){reading||(reading=
!0,next())};function next(){return _next2.apply(this,arguments)}function _next2(){return _next2=_asyncToGenerator(function*(){
try{var _yield$iterator$next=yield iterator.next(),value=_yield$iterator$next.value,done=_yield$iterator$next.done;done?
readable.push(null):readable.push(yield value)?next():reading=!1}catch(err){readable.destroy(err)}}),_next2.apply(this,arguments)}
return readable}module.exports=from}});var require_stream_readable=__commonJS({"node_modules/readable-stream/lib/_stream_readable.js"(exports,module){"use stri\
ct";module.exports=Readable;var Duplex;Readable.ReadableState=ReadableState;var EE=__require("events").EventEmitter,EElistenerCount=function(emitter,type){
return emitter.listeners(type).length},Stream=require_stream(),Buffer2=__require("buffer").Buffer,OurUint8Array=(typeof global<
"u"?global:typeof window<"u"?window:typeof self<"u"?self:{}).Uint8Array||function(){};function _uint8ArrayToBuffer(chunk){
return Buffer2.from(chunk)}function _isUint8Array(obj){return Buffer2.isBuffer(obj)||obj instanceof OurUint8Array}var debugUtil=__require("util"),
debug;debugUtil&&debugUtil.debuglog?debug=debugUtil.debuglog("stream"):debug=function(){};var BufferList=require_buffer_list(),
destroyImpl=require_destroy(),_require=require_state(),getHighWaterMark=_require.getHighWaterMark,_require$codes=require_errors().
codes,ERR_INVALID_ARG_TYPE=_require$codes.ERR_INVALID_ARG_TYPE,ERR_STREAM_PUSH_AFTER_EOF=_require$codes.ERR_STREAM_PUSH_AFTER_EOF,
ERR_METHOD_NOT_IMPLEMENTED=_require$codes.ERR_METHOD_NOT_IMPLEMENTED,ERR_STREAM_UNSHIFT_AFTER_END_EVENT=_require$codes.ERR_STREAM_UNSHIFT_AFTER_END_EVENT,
StringDecoder,createReadableStreamAsyncIterator,from;require_inherits()(Readable,Stream);var errorOrDestroy=destroyImpl.
errorOrDestroy,kProxyEvents=["error","close","destroy","pause","resume"];function prependListener(emitter,event,fn){if(typeof emitter.
prependListener=="function")return emitter.prependListener(event,fn);!emitter._events||!emitter._events[event]?emitter.on(
event,fn):Array.isArray(emitter._events[event])?emitter._events[event].unshift(fn):emitter._events[event]=[fn,emitter._events[event]]}
function ReadableState(options,stream,isDuplex){Duplex=Duplex||require_stream_duplex(),options=options||{},typeof isDuplex!=
"boolean"&&(isDuplex=stream instanceof Duplex),this.objectMode=!!options.objectMode,isDuplex&&(this.objectMode=this.objectMode||
!!options.readableObjectMode),this.highWaterMark=getHighWaterMark(this,options,"readableHighWaterMark",isDuplex),this.buffer=
new BufferList,this.length=0,this.pipes=null,this.pipesCount=0,this.flowing=null,this.ended=!1,this.endEmitted=!1,this.reading=
!1,this.sync=!0,this.needReadable=!1,this.emittedReadable=!1,this.readableListening=!1,this.resumeScheduled=!1,this.paused=
!0,this.emitClose=options.emitClose!==!1,this.autoDestroy=!!options.autoDestroy,this.destroyed=!1,this.defaultEncoding=options.
defaultEncoding||"utf8",this.awaitDrain=0,this.readingMore=!1,this.decoder=null,this.encoding=null,options.encoding&&(StringDecoder||
(StringDecoder=require_string_decoder().StringDecoder),this.decoder=new StringDecoder(options.encoding),this.encoding=options.
encoding)}function Readable(options){if(Duplex=Duplex||require_stream_duplex(),!(this instanceof Readable))return new Readable(
options);var isDuplex=this instanceof Duplex;this._readableState=new ReadableState(options,this,isDuplex),this.readable=
!0,options&&(typeof options.read=="function"&&(this._read=options.read),typeof options.destroy=="function"&&(this._destroy=
options.destroy)),Stream.call(this)}Object.defineProperty(Readable.prototype,"destroyed",{enumerable:!1,get:function(){return this.
_readableState===void 0?!1:this._readableState.destroyed},set:function(value){this._readableState&&(this._readableState.
destroyed=value)}});Readable.prototype.destroy=destroyImpl.destroy;Readable.prototype._undestroy=destroyImpl.undestroy;Readable.
prototype._destroy=function(err,cb){cb(err)};Readable.prototype.push=function(chunk,encoding){var state=this._readableState,
skipChunkCheck;return state.objectMode?skipChunkCheck=!0:typeof chunk=="string"&&(encoding=encoding||state.defaultEncoding,
encoding!==state.encoding&&(chunk=Buffer2.from(chunk,encoding),encoding=""),skipChunkCheck=!0),readableAddChunk(this,chunk,
encoding,!1,skipChunkCheck)};Readable.prototype.unshift=function(chunk){return readableAddChunk(this,chunk,null,!0,!1)};
function readableAddChunk(stream,chunk,encoding,addToFront,skipChunkCheck){debug("readableAddChunk",chunk);var state=stream.
_readableState;if(chunk===null)state.reading=!1,onEofChunk(stream,state);else{var er;if(skipChunkCheck||(er=chunkInvalid(
state,chunk)),er)errorOrDestroy(stream,er);else if(state.objectMode||chunk&&chunk.length>0)if(typeof chunk!="string"&&!state.
objectMode&&Object.getPrototypeOf(chunk)!==Buffer2.prototype&&(chunk=_uint8ArrayToBuffer(chunk)),addToFront)state.endEmitted?
errorOrDestroy(stream,new ERR_STREAM_UNSHIFT_AFTER_END_EVENT):addChunk(stream,state,chunk,!0);else if(state.ended)errorOrDestroy(
stream,new ERR_STREAM_PUSH_AFTER_EOF);else{if(state.destroyed)return!1;state.reading=!1,state.decoder&&!encoding?(chunk=
state.decoder.write(chunk),state.objectMode||chunk.length!==0?addChunk(stream,state,chunk,!1):maybeReadMore(stream,state)):
addChunk(stream,state,chunk,!1)}else addToFront||(state.reading=!1,maybeReadMore(stream,state))}return!state.ended&&(state.
length<state.highWaterMark||state.length===0)}function addChunk(stream,state,chunk,addToFront){state.flowing&&state.length===
0&&!state.sync?(state.awaitDrain=0,stream.emit("data",chunk)):(state.length+=state.objectMode?1:chunk.length,addToFront?
state.buffer.unshift(chunk):state.buffer.push(chunk),state.needReadable&&emitReadable(stream)),maybeReadMore(stream,state)}
function chunkInvalid(state,chunk){var er;return!_isUint8Array(chunk)&&typeof chunk!="string"&&chunk!==void 0&&!state.objectMode&&
(er=new ERR_INVALID_ARG_TYPE("chunk",["string","Buffer","Uint8Array"],chunk)),er}Readable.prototype.isPaused=function(){
return this._readableState.flowing===!1};Readable.prototype.setEncoding=function(enc){StringDecoder||(StringDecoder=require_string_decoder().
StringDecoder);var decoder=new StringDecoder(enc);this._readableState.decoder=decoder,this._readableState.encoding=this.
_readableState.decoder.encoding;for(var p=this._readableState.buffer.head,content="";p!==null;)content+=decoder.write(p.
data),p=p.next;return this._readableState.buffer.clear(),content!==""&&this._readableState.buffer.push(content),this._readableState.
length=content.length,this};var MAX_HWM=1073741824;function computeNewHighWaterMark(n){return n>=MAX_HWM?n=MAX_HWM:(n--,
n|=n>>>1,n|=n>>>2,n|=n>>>4,n|=n>>>8,n|=n>>>16,n++),n}function howMuchToRead(n,state){return n<=0||state.length===0&&state.
ended?0:state.objectMode?1:n!==n?state.flowing&&state.length?state.buffer.head.data.length:state.length:(n>state.highWaterMark&&
(state.highWaterMark=computeNewHighWaterMark(n)),n<=state.length?n:state.ended?state.length:(state.needReadable=!0,0))}Readable.
prototype.read=function(n){debug("read",n),n=parseInt(n,10);var state=this._readableState,nOrig=n;if(n!==0&&(state.emittedReadable=
!1),n===0&&state.needReadable&&((state.highWaterMark!==0?state.length>=state.highWaterMark:state.length>0)||state.ended))
return debug("read: emitReadable",state.length,state.ended),state.length===0&&state.ended?endReadable(this):emitReadable(
this),null;if(n=howMuchToRead(n,state),n===0&&state.ended)return state.length===0&&endReadable(this),null;var doRead=state.
needReadable;debug("need readable",doRead),(state.length===0||state.length-n<state.highWaterMark)&&(doRead=!0,debug("len\
gth less than watermark",doRead)),state.ended||state.reading?(doRead=!1,debug("reading or ended",doRead)):doRead&&(debug(
"do read"),state.reading=!0,state.sync=!0,state.length===0&&(state.needReadable=!0),this._read(state.highWaterMark),state.
sync=!1,state.reading||(n=howMuchToRead(nOrig,state)));var ret;return n>0?ret=fromList(n,state):ret=null,ret===null?(state.
needReadable=state.length<=state.highWaterMark,n=0):(state.length-=n,state.awaitDrain=0),state.length===0&&(state.ended||
(state.needReadable=!0),nOrig!==n&&state.ended&&endReadable(this)),ret!==null&&this.emit("data",ret),ret};function onEofChunk(stream,state){
if(debug("onEofChunk"),!state.ended){if(state.decoder){var chunk=state.decoder.end();chunk&&chunk.length&&(state.buffer.
push(chunk),state.length+=state.objectMode?1:chunk.length)}state.ended=!0,state.sync?emitReadable(stream):(state.needReadable=
!1,state.emittedReadable||(state.emittedReadable=!0,emitReadable_(stream)))}}function emitReadable(stream){var state=stream.
_readableState;debug("emitReadable",state.needReadable,state.emittedReadable),state.needReadable=!1,state.emittedReadable||
(debug("emitReadable",state.flowing),state.emittedReadable=!0,process.nextTick(emitReadable_,stream))}function emitReadable_(stream){
var state=stream._readableState;debug("emitReadable_",state.destroyed,state.length,state.ended),!state.destroyed&&(state.
length||state.ended)&&(stream.emit("readable"),state.emittedReadable=!1),state.needReadable=!state.flowing&&!state.ended&&
state.length<=state.highWaterMark,flow(stream)}function maybeReadMore(stream,state){state.readingMore||(state.readingMore=
!0,process.nextTick(maybeReadMore_,stream,state))}function maybeReadMore_(stream,state){for(;!state.reading&&!state.ended&&
(state.length<state.highWaterMark||state.flowing&&state.length===0);){var len=state.length;if(debug("maybeReadMore read \
0"),stream.read(0),len===state.length)break}state.readingMore=!1}Readable.prototype._read=function(n){errorOrDestroy(this,
new ERR_METHOD_NOT_IMPLEMENTED("_read()"))};Readable.prototype.pipe=function(dest,pipeOpts){var src=this,state=this._readableState;
switch(state.pipesCount){case 0:state.pipes=dest;break;case 1:state.pipes=[state.pipes,dest];break;default:state.pipes.push(
dest);break}state.pipesCount+=1,debug("pipe count=%d opts=%j",state.pipesCount,pipeOpts);var doEnd=(!pipeOpts||pipeOpts.
end!==!1)&&dest!==process.stdout&&dest!==process.stderr,endFn=doEnd?onend:unpipe;state.endEmitted?process.nextTick(endFn):
src.once("end",endFn),dest.on("unpipe",onunpipe);function onunpipe(readable,unpipeInfo){debug("onunpipe"),readable===src&&
unpipeInfo&&unpipeInfo.hasUnpiped===!1&&(unpipeInfo.hasUnpiped=!0,cleanup())}function onend(){debug("onend"),dest.end()}
var ondrain=pipeOnDrain(src);dest.on("drain",ondrain);var cleanedUp=!1;function cleanup(){debug("cleanup"),dest.removeListener(
"close",onclose),dest.removeListener("finish",onfinish),dest.removeListener("drain",ondrain),dest.removeListener("error",
onerror),dest.removeListener("unpipe",onunpipe),src.removeListener("end",onend),src.removeListener("end",unpipe),src.removeListener(
"data",ondata),cleanedUp=!0,state.awaitDrain&&(!dest._writableState||dest._writableState.needDrain)&&ondrain()}src.on("d\
ata",ondata);function ondata(chunk){debug("ondata");var ret=dest.write(chunk);debug("dest.write",ret),ret===!1&&((state.
pipesCount===1&&state.pipes===dest||state.pipesCount>1&&indexOf(state.pipes,dest)!==-1)&&!cleanedUp&&(debug("false write\
 response, pause",state.awaitDrain),state.awaitDrain++),src.pause())}function onerror(er){debug("onerror",er),unpipe(),dest.
removeListener("error",onerror),EElistenerCount(dest,"error")===0&&errorOrDestroy(dest,er)}prependListener(dest,"error",
onerror);function onclose(){dest.removeListener("finish",onfinish),unpipe()}dest.once("close",onclose);function onfinish(){
debug("onfinish"),dest.removeListener("close",onclose),unpipe()}dest.once("finish",onfinish);function unpipe(){debug("un\
pipe"),src.unpipe(dest)}return dest.emit("pipe",src),state.flowing||(debug("pipe resume"),src.resume()),dest};function pipeOnDrain(src){
return function(){var state=src._readableState;debug("pipeOnDrain",state.awaitDrain),state.awaitDrain&&state.awaitDrain--,
state.awaitDrain===0&&EElistenerCount(src,"data")&&(state.flowing=!0,flow(src))}}Readable.prototype.unpipe=function(dest){
var state=this._readableState,unpipeInfo={hasUnpiped:!1};if(state.pipesCount===0)return this;if(state.pipesCount===1)return dest&&
dest!==state.pipes?this:(dest||(dest=state.pipes),state.pipes=null,state.pipesCount=0,state.flowing=!1,dest&&dest.emit("\
unpipe",this,unpipeInfo),this);if(!dest){var dests=state.pipes,len=state.pipesCount;state.pipes=null,state.pipesCount=0,
state.flowing=!1;for(var i=0;i<len;i++)dests[i].emit("unpipe",this,{hasUnpiped:!1});return this}var index=indexOf(state.
pipes,dest);return index===-1?this:(state.pipes.splice(index,1),state.pipesCount-=1,state.pipesCount===1&&(state.pipes=state.
pipes[0]),dest.emit("unpipe",this,unpipeInfo),this)};Readable.prototype.on=function(ev,fn){var res=Stream.prototype.on.call(
this,ev,fn),state=this._readableState;return ev==="data"?(state.readableListening=this.listenerCount("readable")>0,state.
flowing!==!1&&this.resume()):ev==="readable"&&!state.endEmitted&&!state.readableListening&&(state.readableListening=state.
needReadable=!0,state.flowing=!1,state.emittedReadable=!1,debug("on readable",state.length,state.reading),state.length?emitReadable(
this):state.reading||process.nextTick(nReadingNextTick,this)),res};Readable.prototype.addListener=Readable.prototype.on;
Readable.prototype.removeListener=function(ev,fn){var res=Stream.prototype.removeListener.call(this,ev,fn);return ev==="\
readable"&&process.nextTick(updateReadableListening,this),res};Readable.prototype.removeAllListeners=function(ev){var res=Stream.
prototype.removeAllListeners.apply(this,arguments);return(ev==="readable"||ev===void 0)&&process.nextTick(updateReadableListening,
this),res};function updateReadableListening(self2){var state=self2._readableState;state.readableListening=self2.listenerCount(
"readable")>0,state.resumeScheduled&&!state.paused?state.flowing=!0:self2.listenerCount("data")>0&&self2.resume()}function nReadingNextTick(self2){
debug("readable nexttick read 0"),self2.read(0)}Readable.prototype.resume=function(){var state=this._readableState;return state.
flowing||(debug("resume"),state.flowing=!state.readableListening,resume(this,state)),state.paused=!1,this};function resume(stream,state){
state.resumeScheduled||(state.resumeScheduled=!0,process.nextTick(resume_,stream,state))}function resume_(stream,state){
debug("resume",state.reading),state.reading||stream.read(0),state.resumeScheduled=!1,stream.emit("resume"),flow(stream),
state.flowing&&!state.reading&&stream.read(0)}Readable.prototype.pause=function(){return debug("call pause flowing=%j",this.
_readableState.flowing),this._readableState.flowing!==!1&&(debug("pause"),this._readableState.flowing=!1,this.emit("paus\
e")),this._readableState.paused=!0,this};function flow(stream){var state=stream._readableState;for(debug("flow",state.flowing);state.
flowing&&stream.read()!==null;);}Readable.prototype.wrap=function(stream){var _this=this,state=this._readableState,paused=!1;
stream.on("end",function(){if(debug("wrapped end"),state.decoder&&!state.ended){var chunk=state.decoder.end();chunk&&chunk.
length&&_this.push(chunk)}_this.push(null)}),stream.on("data",function(chunk){if(debug("wrapped data"),state.decoder&&(chunk=
state.decoder.write(chunk)),!(state.objectMode&&chunk==null)&&!(!state.objectMode&&(!chunk||!chunk.length))){var ret=_this.
push(chunk);ret||(paused=!0,stream.pause())}});for(var i in stream)this[i]===void 0&&typeof stream[i]=="function"&&(this[i]=
(function(method){return function(){return stream[method].apply(stream,arguments)}})(i));for(var n=0;n<kProxyEvents.length;n++)
stream.on(kProxyEvents[n],this.emit.bind(this,kProxyEvents[n]));return this._read=function(n2){debug("wrapped _read",n2),
paused&&(paused=!1,stream.resume())},this};typeof Symbol=="function"&&(Readable.prototype[Symbol.asyncIterator]=function(){
return createReadableStreamAsyncIterator===void 0&&(createReadableStreamAsyncIterator=require_async_iterator()),createReadableStreamAsyncIterator(
this)});Object.defineProperty(Readable.prototype,"readableHighWaterMark",{enumerable:!1,get:function(){return this._readableState.
highWaterMark}});Object.defineProperty(Readable.prototype,"readableBuffer",{enumerable:!1,get:function(){return this._readableState&&
this._readableState.buffer}});Object.defineProperty(Readable.prototype,"readableFlowing",{enumerable:!1,get:function(){return this.
_readableState.flowing},set:function(state){this._readableState&&(this._readableState.flowing=state)}});Readable._fromList=
fromList;Object.defineProperty(Readable.prototype,"readableLength",{enumerable:!1,get:function(){return this._readableState.
length}});function fromList(n,state){if(state.length===0)return null;var ret;return state.objectMode?ret=state.buffer.shift():
!n||n>=state.length?(state.decoder?ret=state.buffer.join(""):state.buffer.length===1?ret=state.buffer.first():ret=state.
buffer.concat(state.length),state.buffer.clear()):ret=state.buffer.consume(n,state.decoder),ret}function endReadable(stream){
var state=stream._readableState;debug("endReadable",state.endEmitted),state.endEmitted||(state.ended=!0,process.nextTick(
endReadableNT,state,stream))}function endReadableNT(state,stream){if(debug("endReadableNT",state.endEmitted,state.length),
!state.endEmitted&&state.length===0&&(state.endEmitted=!0,stream.readable=!1,stream.emit("end"),state.autoDestroy)){var wState=stream.
_writableState;(!wState||wState.autoDestroy&&wState.finished)&&stream.destroy()}}typeof Symbol=="function"&&(Readable.from=
function(iterable,opts){return from===void 0&&(from=require_from()),from(Readable,iterable,opts)});function indexOf(xs,x){
for(var i=0,l=xs.length;i<l;i++)if(xs[i]===x)return i;return-1}}});var require_stream_transform=__commonJS({"node_modules/readable-stream/lib/_stream_transform.js"(exports,module){"use st\
rict";module.exports=Transform;var _require$codes=require_errors().codes,ERR_METHOD_NOT_IMPLEMENTED=_require$codes.ERR_METHOD_NOT_IMPLEMENTED,
ERR_MULTIPLE_CALLBACK=_require$codes.ERR_MULTIPLE_CALLBACK,ERR_TRANSFORM_ALREADY_TRANSFORMING=_require$codes.ERR_TRANSFORM_ALREADY_TRANSFORMING,
ERR_TRANSFORM_WITH_LENGTH_0=_require$codes.ERR_TRANSFORM_WITH_LENGTH_0,Duplex=require_stream_duplex();require_inherits()(
Transform,Duplex);function afterTransform(er,data){var ts=this._transformState;ts.transforming=!1;var cb=ts.writecb;if(cb===
null)return this.emit("error",new ERR_MULTIPLE_CALLBACK);ts.writechunk=null,ts.writecb=null,data!=null&&this.push(data),
cb(er);var rs=this._readableState;rs.reading=!1,(rs.needReadable||rs.length<rs.highWaterMark)&&this._read(rs.highWaterMark)}
function Transform(options){if(!(this instanceof Transform))return new Transform(options);Duplex.call(this,options),this.
_transformState={afterTransform:afterTransform.bind(this),needTransform:!1,transforming:!1,writecb:null,writechunk:null,
writeencoding:null},this._readableState.needReadable=!0,this._readableState.sync=!1,options&&(typeof options.transform==
"function"&&(this._transform=options.transform),typeof options.flush=="function"&&(this._flush=options.flush)),this.on("\
prefinish",prefinish)}function prefinish(){var _this=this;typeof this._flush=="function"&&!this._readableState.destroyed?
this._flush(function(er,data){done(_this,er,data)}):done(this,null,null)}Transform.prototype.push=function(chunk,encoding){
return this._transformState.needTransform=!1,Duplex.prototype.push.call(this,chunk,encoding)};Transform.prototype._transform=
function(chunk,encoding,cb){cb(new ERR_METHOD_NOT_IMPLEMENTED("_transform()"))};Transform.prototype._write=function(chunk,encoding,cb){
var ts=this._transformState;if(ts.writecb=cb,ts.writechunk=chunk,ts.writeencoding=encoding,!ts.transforming){var rs=this.
_readableState;(ts.needTransform||rs.needReadable||rs.length<rs.highWaterMark)&&this._read(rs.highWaterMark)}};Transform.
prototype._read=function(n){var ts=this._transformState;ts.writechunk!==null&&!ts.transforming?(ts.transforming=!0,this.
_transform(ts.writechunk,ts.writeencoding,ts.afterTransform)):ts.needTransform=!0};Transform.prototype._destroy=function(err,cb){
Duplex.prototype._destroy.call(this,err,function(err2){cb(err2)})};function done(stream,er,data){if(er)return stream.emit(
"error",er);if(data!=null&&stream.push(data),stream._writableState.length)throw new ERR_TRANSFORM_WITH_LENGTH_0;if(stream.
_transformState.transforming)throw new ERR_TRANSFORM_ALREADY_TRANSFORMING;return stream.push(null)}}});var require_stream_passthrough=__commonJS({"node_modules/readable-stream/lib/_stream_passthrough.js"(exports,module){"us\
e strict";module.exports=PassThrough;var Transform=require_stream_transform();require_inherits()(PassThrough,Transform);
function PassThrough(options){if(!(this instanceof PassThrough))return new PassThrough(options);Transform.call(this,options)}
PassThrough.prototype._transform=function(chunk,encoding,cb){cb(null,chunk)}}});var require_pipeline=__commonJS({"node_modules/readable-stream/lib/internal/streams/pipeline.js"(exports,module){"use st\
rict";var eos;function once(callback){var called=!1;return function(){called||(called=!0,callback.apply(void 0,arguments))}}
var _require$codes=require_errors().codes,ERR_MISSING_ARGS=_require$codes.ERR_MISSING_ARGS,ERR_STREAM_DESTROYED=_require$codes.
ERR_STREAM_DESTROYED;function noop(err){if(err)throw err}function isRequest(stream){return stream.setHeader&&typeof stream.
abort=="function"}function destroyer(stream,reading,writing,callback){callback=once(callback);var closed=!1;stream.on("c\
lose",function(){closed=!0}),eos===void 0&&(eos=require_end_of_stream()),eos(stream,{readable:reading,writable:writing},
function(err){if(err)return callback(err);closed=!0,callback()});var destroyed=!1;return function(err){if(!closed&&!destroyed){
if(destroyed=!0,isRequest(stream))return stream.abort();if(typeof stream.destroy=="function")return stream.destroy();callback(
err||new ERR_STREAM_DESTROYED("pipe"))}}}function call(fn){fn()}function pipe(from,to){return from.pipe(to)}function popCallback(streams){
return!streams.length||typeof streams[streams.length-1]!="function"?noop:streams.pop()}function pipeline(){for(var _len=arguments.
length,streams=new Array(_len),_key=0;_key<_len;_key++)streams[_key]=arguments[_key];var callback=popCallback(streams);if(Array.
isArray(streams[0])&&(streams=streams[0]),streams.length<2)throw new ERR_MISSING_ARGS("streams");var error,destroys=streams.
map(function(stream,i){var reading=i<streams.length-1,writing=i>0;return destroyer(stream,reading,writing,function(err){
error||(error=err),err&&destroys.forEach(call),!reading&&(destroys.forEach(call),callback(error))})});return streams.reduce(
pipe)}module.exports=pipeline}});var require_readable=__commonJS({"node_modules/readable-stream/readable.js"(exports,module){"use strict";var Stream=__require("stream");
process.env.READABLE_STREAM==="disable"&&Stream?(module.exports=Stream.Readable,Object.assign(module.exports,Stream),module.
exports.Stream=Stream):(exports=module.exports=require_stream_readable(),exports.Stream=Stream||exports,exports.Readable=
exports,exports.Writable=require_stream_writable(),exports.Duplex=require_stream_duplex(),exports.Transform=require_stream_transform(),
exports.PassThrough=require_stream_passthrough(),exports.finished=require_end_of_stream(),exports.pipeline=require_pipeline())}});var require_wrappy=__commonJS({"node_modules/wrappy/wrappy.js"(exports,module){"use strict";module.exports=wrappy;function wrappy(fn,cb){
if(fn&&cb)return wrappy(fn)(cb);if(typeof fn!="function")throw new TypeError("need wrapper function");return Object.keys(
fn).forEach(function(k){wrapper[k]=fn[k]}),wrapper;function wrapper(){for(var args=new Array(arguments.length),i=0;i<args.
length;i++)args[i]=arguments[i];var ret=fn.apply(this,args),cb2=args[args.length-1];return typeof ret=="function"&&ret!==
cb2&&Object.keys(cb2).forEach(function(k){ret[k]=cb2[k]}),ret}}}});var require_once=__commonJS({"node_modules/once/once.js"(exports,module){"use strict";var wrappy=require_wrappy();module.
exports=wrappy(once);module.exports.strict=wrappy(onceStrict);once.proto=once(function(){Object.defineProperty(Function.
prototype,"once",{value:function(){return once(this)},configurable:!0}),Object.defineProperty(Function.prototype,"onceSt\
rict",{value:function(){return onceStrict(this)},configurable:!0})});function once(fn){var f=function(){return f.called?
f.value:(f.called=!0,f.value=fn.apply(this,arguments))};return f.called=!1,f}function onceStrict(fn){var f=function(){if(f.
called)throw new Error(f.onceError);return f.called=!0,f.value=fn.apply(this,arguments)},name=fn.name||"Function wrapped\
 with `once`";return f.onceError=name+" shouldn't be called more than once",f.called=!1,f}}});var require_end_of_stream2=__commonJS({"node_modules/end-of-stream/index.js"(exports,module){"use strict";var once=require_once(),
noop=function(){},qnt=global.Bare?queueMicrotask:process.nextTick.bind(process),isRequest=function(stream){return stream.
setHeader&&typeof stream.abort=="function"},isChildProcess=function(stream){return stream.stdio&&Array.isArray(stream.stdio)&&
stream.stdio.length===3},eos=function(stream,opts,callback){if(typeof opts=="function")return eos(stream,null,opts);opts||
(opts={}),callback=once(callback||noop);var ws=stream._writableState,rs=stream._readableState,readable=opts.readable||opts.
readable!==!1&&stream.readable,writable=opts.writable||opts.writable!==!1&&stream.writable,cancelled=!1,onlegacyfinish=function(){
stream.writable||onfinish()},onfinish=function(){writable=!1,readable||callback.call(stream)},onend=function(){readable=
!1,writable||callback.call(stream)},onexit=function(exitCode){callback.call(stream,exitCode?new Error("exited with error\
 code: "+exitCode):null)},onerror=function(err){callback.call(stream,err)},onclose=function(){qnt(onclosenexttick)},onclosenexttick=function(){
if(!cancelled){if(readable&&!(rs&&rs.ended&&!rs.destroyed))return callback.call(stream,new Error("premature close"));if(writable&&
!(ws&&ws.ended&&!ws.destroyed))return callback.call(stream,new Error("premature close"))}},onrequest=function(){stream.req.
on("finish",onfinish)};return isRequest(stream)?(stream.on("complete",onfinish),stream.on("abort",onclose),stream.req?onrequest():
stream.on("request",onrequest)):writable&&!ws&&(stream.on("end",onlegacyfinish),stream.on("close",onlegacyfinish)),isChildProcess(
stream)&&stream.on("exit",onexit),stream.on("end",onend),stream.on("finish",onfinish),opts.error!==!1&&stream.on("error",
onerror),stream.on("close",onclose),function(){cancelled=!0,stream.removeListener("complete",onfinish),stream.removeListener(
"abort",onclose),stream.removeListener("request",onrequest),stream.req&&stream.req.removeListener("finish",onfinish),stream.
removeListener("end",onlegacyfinish),stream.removeListener("close",onlegacyfinish),stream.removeListener("finish",onfinish),
stream.removeListener("exit",onexit),stream.removeListener("end",onend),stream.removeListener("error",onerror),stream.removeListener(
"close",onclose)}};module.exports=eos}});var require_stream_shift=__commonJS({"node_modules/stream-shift/index.js"(exports,module){"use strict";module.exports=shift;
function shift(stream){var rs=stream._readableState;return rs?rs.objectMode||typeof stream._duplexState=="number"?stream.
read():stream.read(getStateLength(rs)):null}function getStateLength(state){if(state.buffer.length){var idx=state.bufferIndex||
0;if(state.buffer.head)return state.buffer.head.data.length;if(state.buffer.length-idx>0&&state.buffer[idx])return state.
buffer[idx].length}return state.length}}});var require_duplexify=__commonJS({"node_modules/duplexify/index.js"(exports,module){"use strict";var stream=require_readable(),
eos=require_end_of_stream2(),inherits=require_inherits(),shift=require_stream_shift(),SIGNAL_FLUSH=Buffer.from&&Buffer.from!==
Uint8Array.from?Buffer.from([0]):new Buffer([0]),onuncork=function(self2,fn){self2._corked?self2.once("uncork",fn):fn()},
autoDestroy=function(self2,err){self2._autoDestroy&&self2.destroy(err)},destroyer=function(self2,end2){return function(err){
err?autoDestroy(self2,err.message==="premature close"?null:err):end2&&!self2._ended&&self2.end()}},end=function(ws,fn){if(!ws||
ws._writableState&&ws._writableState.finished)return fn();if(ws._writableState)return ws.end(fn);ws.end(),fn()},noop=function(){},
toStreams2=function(rs){return new stream.Readable({objectMode:!0,highWaterMark:16}).wrap(rs)},Duplexify=function(writable,readable,opts){
if(!(this instanceof Duplexify))return new Duplexify(writable,readable,opts);stream.Duplex.call(this,opts),this._writable=
null,this._readable=null,this._readable2=null,this._autoDestroy=!opts||opts.autoDestroy!==!1,this._forwardDestroy=!opts||
opts.destroy!==!1,this._forwardEnd=!opts||opts.end!==!1,this._corked=1,this._ondrain=null,this._drained=!1,this._forwarding=
!1,this._unwrite=null,this._unread=null,this._ended=!1,this.destroyed=!1,writable&&this.setWritable(writable),readable&&
this.setReadable(readable)};inherits(Duplexify,stream.Duplex);Duplexify.obj=function(writable,readable,opts){return opts||
(opts={}),opts.objectMode=!0,opts.highWaterMark=16,new Duplexify(writable,readable,opts)};Duplexify.prototype.cork=function(){
++this._corked===1&&this.emit("cork")};Duplexify.prototype.uncork=function(){this._corked&&--this._corked===0&&this.emit(
"uncork")};Duplexify.prototype.setWritable=function(writable){if(this._unwrite&&this._unwrite(),this.destroyed){writable&&
writable.destroy&&writable.destroy();return}if(writable===null||writable===!1){this.end();return}var self2=this,unend=eos(
writable,{writable:!0,readable:!1},destroyer(this,this._forwardEnd)),ondrain=function(){var ondrain2=self2._ondrain;self2.
_ondrain=null,ondrain2&&ondrain2()},clear=function(){self2._writable.removeListener("drain",ondrain),unend()};this._unwrite&&
process.nextTick(ondrain),this._writable=writable,this._writable.on("drain",ondrain),this._unwrite=clear,this.uncork()};
Duplexify.prototype.setReadable=function(readable){if(this._unread&&this._unread(),this.destroyed){readable&&readable.destroy&&
readable.destroy();return}if(readable===null||readable===!1){this.push(null),this.resume();return}var self2=this,unend=eos(
readable,{writable:!1,readable:!0},destroyer(this)),onreadable=function(){self2._forward()},onend=function(){self2.push(
null)},clear=function(){self2._readable2.removeListener("readable",onreadable),self2._readable2.removeListener("end",onend),
unend()};this._drained=!0,this._readable=readable,this._readable2=readable._readableState?readable:toStreams2(readable),
this._readable2.on("readable",onreadable),this._readable2.on("end",onend),this._unread=clear,this._forward()};Duplexify.
prototype._read=function(){this._drained=!0,this._forward()};Duplexify.prototype._forward=function(){if(!(this._forwarding||
!this._readable2||!this._drained)){this._forwarding=!0;for(var data;this._drained&&(data=shift(this._readable2))!==null;)
this.destroyed||(this._drained=this.push(data));this._forwarding=!1}};Duplexify.prototype.destroy=function(err,cb){if(cb||
(cb=noop),this.destroyed)return cb(null);this.destroyed=!0;var self2=this;process.nextTick(function(){self2._destroy(err),
cb(null)})};Duplexify.prototype._destroy=function(err){if(err){var ondrain=this._ondrain;this._ondrain=null,ondrain?ondrain(
err):this.emit("error",err)}this._forwardDestroy&&(this._readable&&this._readable.destroy&&this._readable.destroy(),this.
_writable&&this._writable.destroy&&this._writable.destroy()),this.emit("close")};Duplexify.prototype._write=function(data,enc,cb){
if(!this.destroyed){if(this._corked)return onuncork(this,this._write.bind(this,data,enc,cb));if(data===SIGNAL_FLUSH)return this.
_finish(cb);if(!this._writable)return cb();this._writable.write(data)===!1?this._ondrain=cb:this.destroyed||cb()}};Duplexify.
prototype._finish=function(cb){var self2=this;this.emit("preend"),onuncork(this,function(){end(self2._forwardEnd&&self2.
_writable,function(){self2._writableState.prefinished===!1&&(self2._writableState.prefinished=!0),self2.emit("prefinish"),
onuncork(self2,cb)})})};Duplexify.prototype.end=function(data,enc,cb){return typeof data=="function"?this.end(null,null,
data):typeof enc=="function"?this.end(data,null,enc):(this._ended=!0,data&&this.write(data),!this._writableState.ending&&
!this._writableState.destroyed&&this.write(SIGNAL_FLUSH),stream.Writable.prototype.end.call(this,cb))};module.exports=Duplexify}});var require_extend=__commonJS({"node_modules/extend/index.js"(exports,module){"use strict";var hasOwn=Object.prototype.hasOwnProperty,
toStr=Object.prototype.toString,defineProperty=Object.defineProperty,gOPD=Object.getOwnPropertyDescriptor,isArray=function(arr){
return typeof Array.isArray=="function"?Array.isArray(arr):toStr.call(arr)==="[object Array]"},isPlainObject=function(obj){
if(!obj||toStr.call(obj)!=="[object Object]")return!1;var hasOwnConstructor=hasOwn.call(obj,"constructor"),hasIsPrototypeOf=obj.
constructor&&obj.constructor.prototype&&hasOwn.call(obj.constructor.prototype,"isPrototypeOf");if(obj.constructor&&!hasOwnConstructor&&
!hasIsPrototypeOf)return!1;var key;for(key in obj);return typeof key>"u"||hasOwn.call(obj,key)},setProperty=function(target,options){
defineProperty&&options.name==="__proto__"?defineProperty(target,options.name,{enumerable:!0,configurable:!0,value:options.
newValue,writable:!0}):target[options.name]=options.newValue},getProperty=function(obj,name){if(name==="__proto__")if(hasOwn.
call(obj,name)){if(gOPD)return gOPD(obj,name).value}else return;return obj[name]};module.exports=function extend(){var options,
name,src,copy,copyIsArray,clone,target=arguments[0],i=1,length=arguments.length,deep=!1;for(typeof target=="boolean"&&(deep=
target,target=arguments[1]||{},i=2),(target==null||typeof target!="object"&&typeof target!="function")&&(target={});i<length;++i)
if(options=arguments[i],options!=null)for(name in options)src=getProperty(target,name),copy=getProperty(options,name),target!==
copy&&(deep&&copy&&(isPlainObject(copy)||(copyIsArray=isArray(copy)))?(copyIsArray?(copyIsArray=!1,clone=src&&isArray(src)?
src:[]):clone=src&&isPlainObject(src)?src:{},setProperty(target,{name,newValue:extend(deep,clone,copy)})):typeof copy<"u"&&
setProperty(target,{name,newValue:copy}));return target}}});var require_retry_request=__commonJS({"node_modules/retry-request/index.js"(exports,module){"use strict";var{PassThrough}=__require("stream"),
extend=require_extend(),debug=()=>{};typeof process<"u"&&"env"in process&&typeof process.env=="object"&&process.env.DEBUG===
"retry-request"&&(debug=message=>{console.log("retry-request:",message)});var DEFAULTS={objectMode:!1,retries:2,maxRetryDelay:64,
retryDelayMultiplier:2,totalTimeout:600,noResponseRetries:2,currentRetryAttempt:0,shouldRetryFn:function(response){let retryRanges=[
[100,199],[429,429],[500,599]],statusCode=response.statusCode;debug(`Response status: ${statusCode}`);let range;for(;range=
retryRanges.shift();)if(statusCode>=range[0]&&statusCode<=range[1])return!0}};function retryRequest(requestOpts,opts,callback){
typeof requestOpts=="string"&&(requestOpts={url:requestOpts});let streamMode=typeof arguments[arguments.length-1]!="func\
tion";typeof opts=="function"&&(callback=opts);let manualCurrentRetryAttemptWasSet=opts&&typeof opts.currentRetryAttempt==
"number";if(opts=extend({},DEFAULTS,opts),typeof opts.request>"u")throw new Error("A request library must be provided to\
 retry-request.");let currentRetryAttempt=opts.currentRetryAttempt,numNoResponseAttempts=0,streamResponseHandled=!1,retryStream,
requestStream,delayStream,activeRequest,retryRequest2={abort:function(){activeRequest&&activeRequest.abort&&activeRequest.
abort()}};streamMode&&(retryStream=new PassThrough({objectMode:opts.objectMode}),retryStream.abort=resetStreams);let timeOfFirstRequest=Date.
now();if(currentRetryAttempt>0?retryAfterDelay(currentRetryAttempt):makeRequest(),streamMode)return retryStream;return retryRequest2;
function resetStreams(){delayStream=null,requestStream&&(requestStream.abort&&requestStream.abort(),requestStream.cancel&&
requestStream.cancel(),requestStream.destroy?requestStream.destroy():requestStream.end&&requestStream.end())}function makeRequest(){
let finishHandled=!1;currentRetryAttempt++,debug(`Current retry attempt: ${currentRetryAttempt}`);function handleFinish(args=[]){
finishHandled||(finishHandled=!0,retryStream.emit("complete",...args))}streamMode?(streamResponseHandled=!1,delayStream=
new PassThrough({objectMode:opts.objectMode}),requestStream=opts.request(requestOpts),setImmediate(()=>{retryStream.emit(
"request")}),requestStream.on("error",err=>{streamResponseHandled||(streamResponseHandled=!0,onResponse(err))}).on("resp\
onse",(resp,body)=>{streamResponseHandled||(streamResponseHandled=!0,onResponse(null,resp,body))}).on("complete",(...params)=>handleFinish(
params)).on("finish",(...params)=>handleFinish(params)),requestStream.pipe(delayStream)):activeRequest=opts.request(requestOpts,
onResponse)}function retryAfterDelay(currentRetryAttempt2){streamMode&&resetStreams();let nextRetryDelay=getNextRetryDelay(
{maxRetryDelay:opts.maxRetryDelay,retryDelayMultiplier:opts.retryDelayMultiplier,retryNumber:currentRetryAttempt2,timeOfFirstRequest,
totalTimeout:opts.totalTimeout});if(debug(`Next retry delay: ${nextRetryDelay}`),nextRetryDelay<=0){numNoResponseAttempts=
opts.noResponseRetries+1;return}setTimeout(makeRequest,nextRetryDelay)}function onResponse(err,response,body){if(err){numNoResponseAttempts++,
numNoResponseAttempts<=opts.noResponseRetries?retryAfterDelay(numNoResponseAttempts):streamMode?(retryStream.emit("error",
err),retryStream.end()):callback(err,response,body);return}if((manualCurrentRetryAttemptWasSet?currentRetryAttempt:currentRetryAttempt-
1)<opts.retries&&opts.shouldRetryFn(response)){retryAfterDelay(currentRetryAttempt);return}streamMode?(retryStream.emit(
"response",response),delayStream.pipe(retryStream),requestStream.on("error",err2=>{retryStream.destroy(err2)})):callback(
err,response,body)}}module.exports=retryRequest;function getNextRetryDelay(config){let{maxRetryDelay,retryDelayMultiplier,
retryNumber,timeOfFirstRequest,totalTimeout}=config,maxRetryDelayMs=maxRetryDelay*1e3,totalTimeoutMs=totalTimeout*1e3,jitter=Math.
floor(Math.random()*1e3),calculatedNextRetryDelay=Math.pow(retryDelayMultiplier,retryNumber)*1e3+jitter,maxAllowableDelayMs=totalTimeoutMs-
(Date.now()-timeOfFirstRequest);return Math.min(calculatedNextRetryDelay,maxAllowableDelayMs,maxRetryDelayMs)}module.exports.
defaults=DEFAULTS;module.exports.getNextRetryDelay=getNextRetryDelay}});var require_streaming=__commonJS({"node_modules/google-gax/build/src/streamingCalls/streaming.js"(exports){"use strict";
Object.defineProperty(exports,"__esModule",{value:!0});exports.StreamProxy=exports.StreamType=void 0;var gax_1=require_gax(),
googleError_1=require_googleError(),status_1=require_status2(),stream_1=__require("stream"),duplexify=require_duplexify(),
retryRequest=require_retry_request(),StreamType;(function(StreamType2){StreamType2[StreamType2.SERVER_STREAMING=1]="SERV\
ER_STREAMING",StreamType2[StreamType2.CLIENT_STREAMING=2]="CLIENT_STREAMING",StreamType2[StreamType2.BIDI_STREAMING=3]="\
BIDI_STREAMING"})(StreamType||(exports.StreamType=StreamType={}));var requestOps=null,StreamProxy=class extends duplexify{type;_callback;_isCancelCalled;stream;_responseHasSent;rest;gaxServerStreamingRetries;apiCall;argument;recordResend;constructor(type,callback,rest,gaxServerStreamingRetries){
super(void 0,void 0,{objectMode:!0,readable:type!==StreamType.CLIENT_STREAMING,writable:type!==StreamType.SERVER_STREAMING}),
this.type=type,this._callback=callback,this._isCancelCalled=!1,this._responseHasSent=!1,this.rest=rest,this.gaxServerStreamingRetries=
gaxServerStreamingRetries}shouldRetryRequest(error,retry){let e=googleError_1.GoogleError.parseGRPCStatusDetails(error),
shouldRetry=this.defaultShouldRetry(e,retry);return retry.shouldRetryFn&&(shouldRetry=retry.shouldRetryFn(e)),shouldRetry}cancel(){
this.stream?this.stream.cancel():this._isCancelCalled=!0}throwIfMaxRetriesOrTotalTimeoutExceeded(deadline,maxRetries,totalTimeoutMillis,originalError,originalTimeout,retries){
let nowTime=new Date().getTime();if(originalTimeout&&(totalTimeoutMillis===0||totalTimeoutMillis<0||deadline&&nowTime>=deadline)){
let error=new googleError_1.GoogleError(`Total timeout of API exceeded ${originalTimeout} milliseconds ${originalError?`\
retrying error ${originalError} `:""} before any response was received.`);throw error.code=status_1.Status.DEADLINE_EXCEEDED,
error}if(maxRetries===0){let error=originalError;throw error.note="Max retries is set to zero.",error}if(retries&&retries>=
maxRetries){let error=new googleError_1.GoogleError("Exceeded maximum number of retries "+(originalError?`retrying error\
 ${originalError} `:"")+"before any response was received");throw error.code=status_1.Status.DEADLINE_EXCEEDED,error}}eventForwardHelper(stream){
["metadata","response","status"].forEach(event=>{stream.on(event,this.emit.bind(this,event))})}statusMetadataHelper(stream){
stream.on("status",()=>{this._responseHasSent||stream.emit("response",{code:200,details:"",message:"OK"})}),stream.on("m\
etadata",metadata=>{stream.emit("response",{code:200,details:"",message:"OK",metadata}),this._responseHasSent=!0})}forwardEvents(stream){
this.eventForwardHelper(stream),this.statusMetadataHelper(stream),stream.on("error",error=>{googleError_1.GoogleError.parseGRPCStatusDetails(
error)})}defaultShouldRetry(error,retry){return!(retry.retryCodes.length>0&&retry.retryCodes.indexOf(error.code)<0||retry.
retryCodes.length===0)}setStream(apiCall,argument,retryRequestOptions={},retry){if(this.apiCall=apiCall,this.argument=argument,
this.type===StreamType.SERVER_STREAMING){if(this.rest){let stream2=apiCall(argument,this._callback);this.stream=stream2,
this.setReadable(stream2)}else if(this.gaxServerStreamingRetries){let request=()=>{if(this._isCancelCalled){this.stream&&
this.stream.cancel();return}return apiCall(argument,this._callback)},retryStream=this.newStreamingRetryRequest({request,
retry});this.stream=retryStream,this.eventForwardHelper(retryStream),this.setReadable(retryStream)}else{let requestCount=0,
retryStream=retryRequest(null,{objectMode:!0,request:()=>{if(this._isCancelCalled){this.stream&&this.stream.cancel();return}
requestCount>0&&this.recordResend?.(),requestCount++;let stream2=apiCall(argument,this._callback);return this.stream=stream2,
this.forwardEvents(stream2),stream2},retries:retryRequestOptions.retries,currentRetryAttempt:retryRequestOptions.currentRetryAttempt,
noResponseRetries:retryRequestOptions.noResponseRetries,shouldRetryFn:retryRequestOptions.shouldRetryFn});this.setReadable(
retryStream)}return}let stream=apiCall(argument,this._callback);this.stream=stream,this.forwardEvents(stream),this.type===
StreamType.CLIENT_STREAMING&&this.setWritable(stream),this.type===StreamType.BIDI_STREAMING&&(this.setReadable(stream),this.
setWritable(stream)),this._isCancelCalled&&this.stream&&this.stream.cancel()}newStreamingRetryRequest(opts){let retry=opts.
retry??{retryCodes:[],backoffSettings:(0,gax_1.createDefaultBackoffSettings)()},retries=0,retryStream=new stream_1.PassThrough(
{objectMode:!0}),totalTimeout=retry.backoffSettings.totalTimeoutMillis??void 0,maxRetries=retry.backoffSettings.maxRetries??
void 0,timeout=retry.backoffSettings.initialRpcTimeoutMillis??void 0,now=new Date,deadline=0;totalTimeout&&(deadline=now.
getTime()+totalTimeout);let transientErrorHelper=(error,requestStream)=>{let e=googleError_1.GoogleError.parseGRPCStatusDetails(
error);return e.note="Exception occurred in retry method that was not classified as transient",requestStream.destroy(),retryStream.
destroy(e),retryStream},newMakeRequest=newopts=>{let dataEnd=!1,statusReceived=!1,enteredError=!1,requestStream=newopts.
request(requestOps);return retryStream.cancel=requestStream.cancel,["metadata","response","status"].forEach(event=>{requestStream.
on(event,retryStream.emit.bind(retryStream,event))}),this.statusMetadataHelper(requestStream),requestStream.on("data",data=>{
retries=0,this.emit.bind(this,"data")(data)}),requestStream.on("status",()=>(statusReceived=!0,dataEnd&&retryStream.end(),
retryStream)),requestStream.on("end",()=>(enteredError||(dataEnd=!0,statusReceived&&retryStream.end()),retryStream)),requestStream.
on("error",error=>{if(enteredError=!0,typeof maxRetries!==void 0||typeof totalTimeout!==void 0)if(this.shouldRetryRequest(
error,retry))if(maxRetries&&totalTimeout){let newError=new googleError_1.GoogleError("Cannot set both totalTimeoutMillis\
 and maxRetries in backoffSettings.");return newError.code=status_1.Status.INVALID_ARGUMENT,requestStream.destroy(),retryStream.
destroy(newError),retryStream}else{try{this.throwIfMaxRetriesOrTotalTimeoutExceeded(deadline,maxRetries,timeout,error,totalTimeout,
retries)}catch(error2){let e=googleError_1.GoogleError.parseGRPCStatusDetails(error2);return requestStream.destroy(),retryStream.
destroy(e),retryStream}let delayMult=retry.backoffSettings.retryDelayMultiplier,maxDelay=retry.backoffSettings.maxRetryDelayMillis,
timeoutMult=retry.backoffSettings.rpcTimeoutMultiplier,maxTimeout=retry.backoffSettings.maxRpcTimeoutMillis,delay=retry.
backoffSettings.initialRetryDelayMillis,toSleep=Math.random()*delay;return void setTimeout(()=>{if(timeout){now=new Date,
delay=Math.min(delay*delayMult,maxDelay);let timeoutCal=timeout&&timeoutMult?timeout*timeoutMult:0,rpcTimeout=maxTimeout||
0,newDeadline=deadline?deadline-now.getTime():0;timeout=Math.min(timeoutCal,rpcTimeout,newDeadline)}retries++;let retryArgument=this.
argument;retry.getResumptionRequestFn!==void 0&&(retryArgument=retry.getResumptionRequestFn(retryArgument));let newRequest=()=>{
if(this._isCancelCalled){this.stream&&this.stream.cancel();return}return this.recordResend?.(),this.apiCall(retryArgument,
this._callback)};return opts.request=newRequest,newMakeRequest(opts)},toSleep)}else return transientErrorHelper(error,requestStream);else
return transientErrorHelper(error,requestStream)}),retryStream};return newMakeRequest(opts)}};exports.StreamProxy=StreamProxy}});var require_streamingApiCaller=__commonJS({"node_modules/google-gax/build/src/streamingCalls/streamingApiCaller.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.StreamingApiCaller=void 0;var warnings_1=require_warnings(),
streaming_1=require_streaming(),StreamingApiCaller=class{descriptor;constructor(descriptor){this.descriptor=descriptor}init(callback){
return new streaming_1.StreamProxy(this.descriptor.type,callback,this.descriptor.rest,this.descriptor.gaxStreamingRetries)}wrap(func){
switch(this.descriptor.type){case streaming_1.StreamType.SERVER_STREAMING:return(argument,metadata,options)=>func(argument,
metadata,options);case streaming_1.StreamType.CLIENT_STREAMING:return(argument,metadata,options,callback)=>func(metadata,
options,callback);case streaming_1.StreamType.BIDI_STREAMING:return(argument,metadata,options)=>func(metadata,options);default:
(0,warnings_1.warn)("streaming_wrap_unknown_stream_type",`Unknown stream type: ${this.descriptor.type}`)}return func}call(apiCall,argument,settings,stream){
stream.setStream(apiCall,argument,settings.retryRequestOptions,settings.retry)}fail(stream,err){stream.emit("error",err)}result(stream){
return stream}};exports.StreamingApiCaller=StreamingApiCaller}});var require_errorUtil=__commonJS({"node_modules/google-gax/build/src/observability/errorUtil.js"(exports){"use strict";var __createBinding=exports&&
exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&exports.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports,"__esModule",{value:!0});exports.DEPTH_TO_CHECK=exports.preConnectionCodes=exports.genericClasses=exports.redirectCodes=
exports.decodeCodes=exports.requestBodyCodes=exports.requestCodes=exports.connectionCodes=void 0;exports.ensureGrpcStatusDetailsParsed=
ensureGrpcStatusDetailsParsed;exports.resolveErrorInfo=resolveErrorInfo;exports.resolveErrorInfoReason=resolveErrorInfoReason;
exports.resolveErrorInfoDomain=resolveErrorInfoDomain;exports.resolveErrorInfoMetadataAttributes=resolveErrorInfoMetadataAttributes;
exports.resolveServerErrorCode=resolveServerErrorCode;exports.resolveClientNetworkOrOperationalError=resolveClientNetworkOrOperationalError;
exports.resolveLanguageSpecificErrorType=resolveLanguageSpecificErrorType;exports.resolveErrorType=resolveErrorType;exports.
resolveExceptionType=resolveExceptionType;exports.resolveSystemErrorCode=resolveSystemErrorCode;exports.resolveRpcStatusName=
resolveRpcStatusName;exports.resolveHttpStatusCode=resolveHttpStatusCode;exports.resolveResponseStatusCode=resolveResponseStatusCode;
exports.isPreConnectionFailure=isPreConnectionFailure;exports.resolveErrorMessage=resolveErrorMessage;exports.isServerSideError=
isServerSideError;exports.safeJsonStringify=safeJsonStringify;exports.resolveResponsePayload=resolveResponsePayload;exports.
resolveErrorResponsePayload=resolveErrorResponsePayload;exports.resolveServerExceptionDetails=resolveServerExceptionDetails;
exports.resolveExceptionMessage=resolveExceptionMessage;exports.resolveExceptionStacktrace=resolveExceptionStacktrace;exports.
recordExceptionEvent=recordExceptionEvent;var protobuf=__importStar(require_protobufjs()),googleError_1=require_googleError(),
status_1=require_status2();exports.connectionCodes=["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","\
ENETUNREACH","ENETDOWN","EPIPE","UND_ERR_CONNECT_TIMEOUT","UND_ERR_SOCKET","CERT_HAS_EXPIRED","UNABLE_TO_VERIFY_LEAF_SIG\
NATURE","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","ERR_TLS_CERT_ALTNAME_INVALID","UNABLE_TO_GET_ISSUER_C\
ERT"];exports.requestCodes=["ERR_INVALID_ARG_TYPE","ERR_INVALID_URL","ERR_HTTP_INVALID_HEADER_VALUE","ERR_INVALID_HTTP_T\
OKEN","ERR_INVALID_PROTOCOL","ERR_INVALID_ARG_VALUE"];exports.requestBodyCodes=["ERR_STREAM_WRITE_AFTER_END","ERR_STREAM\
_DESTROYED","ERR_STREAM_ALREADY_FINISHED","ERR_STREAM_CANNOT_PIPE","ERR_STREAM_NULL_VALUES","ERR_STREAM_PREMATURE_CLOSE"];
exports.decodeCodes=["ERR_BUFFER_OUT_OF_BOUNDS"];exports.redirectCodes=["ERR_TOO_MANY_REDIRECTS","ERR_FR_TOO_MANY_REDIRE\
CTS"];exports.genericClasses=["Error","GoogleError","Object","DOMException"];exports.preConnectionCodes=["ENOTFOUND","EA\
I_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ERR_INVALID_ARG_TYPE","ERR_INVALID_URL"];exports.DEPTH_TO_CHECK=
10;function ensureGrpcStatusDetailsParsed(e){if(!e||typeof e!="object")return;let errWithMeta=e;if(!errWithMeta.reason&&
!errWithMeta.domain&&!errWithMeta.errorInfoMetadata&&!errWithMeta.statusDetails&&errWithMeta.metadata&&typeof errWithMeta.
metadata.get=="function"&&errWithMeta.metadata.get("grpc-status-details-bin")?.length>0)try{googleError_1.GoogleError.parseGRPCStatusDetails(
errWithMeta)}catch{}}function readNonEmptyString(value){return typeof value=="string"&&value.length>0?value:void 0}function readErrorInfoMetadataEntries(value){
if(!value||typeof value!="object"||Array.isArray(value))return;let entries=[];for(let[key,entryValue]of Object.entries(value))
key.length>0&&typeof entryValue=="string"&&entries.push([key,entryValue]);return entries}function readErrorInfoFrom(obj,metadataField){
if(!obj||typeof obj!="object"||Array.isArray(obj))return;let record=obj,reason=readNonEmptyString(record.reason),domain=readNonEmptyString(
record.domain),metadataEntries=readErrorInfoMetadataEntries(record[metadataField]);if(reason===void 0&&domain===void 0&&
metadataEntries===void 0)return;let metadataAttributes={};for(let[key,value]of metadataEntries??[])metadataAttributes[`g\
cp.errors.metadata.${key}`]=value;return{reason,domain,metadataAttributes}}function resolveErrorInfo(e){let current=e,seen=new Set;
for(let depth=0;depth<exports.DEPTH_TO_CHECK&&!(!current||typeof current!="object"||seen.has(current));depth++){seen.add(
current),ensureGrpcStatusDetailsParsed(current);let err=current,info=readErrorInfoFrom(err,"errorInfoMetadata")??readErrorInfoFrom(
err.errorInfo,"metadata");if(info!==void 0)return info;if(Array.isArray(err.statusDetails)){for(let detail of err.statusDetails)
if(detail&&typeof detail=="object"){let detailInfo=readErrorInfoFrom(detail,"metadata")??readErrorInfoFrom(detail.errorInfo,
"metadata");if(detailInfo!==void 0)return detailInfo}}current=err.cause}return{metadataAttributes:{}}}function resolveErrorInfoReason(e){
return resolveErrorInfo(e).reason}function resolveErrorInfoDomain(e){return resolveErrorInfo(e).domain}function resolveErrorInfoMetadataAttributes(e){
return resolveErrorInfo(e).metadataAttributes}function resolveServerErrorCode(e,rpcType){if(rpcType==="http"){let httpStatus=resolveHttpStatusCode(
e);return httpStatus!==void 0?httpStatus.toString():void 0}if(rpcType==="grpc"){if(isPreConnectionFailure(e)||resolveClientNetworkOrOperationalError(
e)!==void 0)return;let current=e,seen=new Set;for(let depth=0;depth<exports.DEPTH_TO_CHECK&&!(!current||typeof current!=
"object"||seen.has(current));depth++){seen.add(current);let err=current;if(err.name==="AbortError")return;current=err.cause}
return resolveRpcStatusName(e)}}function resolveClientNetworkOrOperationalError(e){let current=e,seen=new Set;for(let depth=0;depth<
exports.DEPTH_TO_CHECK&&!(!current||typeof current!="object"||seen.has(current));depth++){seen.add(current);let err=current,
name=typeof err.name=="string"?err.name:void 0,constructorName=err.constructor?.name,code=typeof err.code=="string"?err.
code:void 0,message=typeof err.message=="string"?err.message:"";if(name==="TimeoutError"||code==="ETIMEDOUT"||code==="ES\
OCKETTIMEDOUT"||/timeout.*exceeded|deadline.*exceeded|total timeout/i.test(message))return"CLIENT_TIMEOUT";if(code&&exports.
connectionCodes.includes(code)||code&&code.startsWith("ERR_SSL")||name==="TLSError")return"CLIENT_CONNECTION_ERROR";if(code&&
exports.requestCodes.includes(code)||name==="URIError"||constructorName==="URIError")return"CLIENT_REQUEST_ERROR";if(code&&
exports.requestBodyCodes.includes(code))return"CLIENT_REQUEST_BODY_ERROR";if(code&&exports.decodeCodes.includes(code)||name===
"DecodeError"||constructorName==="DecodeError"||name==="SyntaxError"||constructorName==="SyntaxError")return"CLIENT_RESP\
ONSE_DECODE_ERROR";if(code&&exports.redirectCodes.includes(code))return"CLIENT_REDIRECT_ERROR";if(name==="GoogleAuthErro\
r"||constructorName==="GoogleAuthError"||code==="ERR_NO_CREDENTIALS"||code==="MISSING_CREDENTIALS")return"CLIENT_AUTHENT\
ICATION_ERROR";current=err.cause}}function resolveLanguageSpecificErrorType(e){let current=e,seen=new Set;for(let depth=0;depth<
exports.DEPTH_TO_CHECK&&!(!current||typeof current!="object"||seen.has(current));depth++){seen.add(current);let err=current;
if(err.name==="AbortError")return"AbortError";let className=err.constructor?.name;if(className&&!exports.genericClasses.
includes(className))return className;if(typeof err.name=="string"&&err.name.length>0&&!exports.genericClasses.includes(err.
name))return err.name;current=err.cause}}function resolveErrorType(e,rpcType,errorInfo=resolveErrorInfo(e)){if(errorInfo.
reason)return errorInfo.reason;let serverErrorCode=resolveServerErrorCode(e,rpcType);if(serverErrorCode)return serverErrorCode;
let clientError=resolveClientNetworkOrOperationalError(e);if(clientError)return clientError;let languageError=resolveLanguageSpecificErrorType(
e);return languageError||"INTERNAL"}function resolveExceptionType(e){if(!e||typeof e!="object")return"Error";let errObj=e,
name=typeof errObj.name=="string"&&errObj.name.length>0?errObj.name:void 0;if(name==="AbortError"||name==="TimeoutError")
return name;let className=errObj.constructor?.name;return typeof className=="string"&&className.length>0&&className!=="E\
rror"&&className!=="Object"&&className!=="DOMException"?className:name??"Error"}function resolveSystemErrorCode(e){let current=e,
seen=new Set;for(let depth=0;depth<exports.DEPTH_TO_CHECK&&!(!current||typeof current!="object"||seen.has(current));depth++){
seen.add(current);let code=current.code;if(typeof code=="string"&&code.length>0)return code;current=current.cause}}function resolveRpcStatusName(e){
let current=e,seen=new Set;for(let depth=0;depth<exports.DEPTH_TO_CHECK&&!(!current||typeof current!="object"||seen.has(
current));depth++){seen.add(current);let code=current.code;if(typeof code=="number"&&code!==status_1.Status.OK&&status_1.
Status[code]!==void 0)return status_1.Status[code];current=current.cause}}function resolveHttpStatusCode(e){let current=e,
seen=new Set;for(let depth=0;depth<exports.DEPTH_TO_CHECK&&!(!current||typeof current!="object"||seen.has(current));depth++){
seen.add(current);let code=current.httpStatusCode;if(typeof code=="number")return code;current=current.cause}}function resolveResponseStatusCode(rpcType,failed,e){
return rpcType==="grpc"?{rpcStatusName:failed?resolveRpcStatusName(e):status_1.Status[status_1.Status.OK]}:rpcType==="ht\
tp"?{httpStatusCode:failed?resolveHttpStatusCode(e):200}:{}}function isPreConnectionFailure(e){let current=e,seen=new Set;
for(let depth=0;depth<exports.DEPTH_TO_CHECK;depth++){if(resolveHttpStatusCode(current)!==void 0||resolveRpcStatusName(current)!==
void 0)return!1;if(!current||!(current instanceof Error||typeof current=="object"&&"stack"in current))return!0;if(seen.has(
current))return!1;seen.add(current);let err=current;if(current instanceof TypeError||current instanceof RangeError||current instanceof
URIError||err.name==="TypeError"||err.name==="RangeError"||err.name==="URIError")return!0;let systemCode=resolveSystemErrorCode(
current);if(systemCode&&exports.preConnectionCodes.includes(systemCode))return!0;if((current instanceof googleError_1.GoogleError||
current.constructor?.name==="GoogleError")&&err.cause)current=err.cause;else return!1}return!1}function resolveErrorMessage(e){
let message=e?.message;return typeof message=="string"?message:String(e)}function isServerSideError(e,rpcType){return resolveServerErrorCode(
e,rpcType)!==void 0}function toBytes(value){if(ArrayBuffer.isView(value))return new Uint8Array(value.buffer,value.byteOffset,
value.byteLength);if(value instanceof ArrayBuffer)return new Uint8Array(value)}function encodeBase64(bytes){return typeof Buffer<
"u"?Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("base64"):protobuf.util.base64.encode(bytes,0,bytes.
length)}function safeJsonStringify(value){if(value!==void 0)try{let ancestors=[];return JSON.stringify(value,function(key,val){
if(typeof val=="bigint")return val.toString();if(typeof val!="object"||val===null)return val;let bytes=toBytes(val.type===
"Buffer"?this[key]:val);if(bytes)return encodeBase64(bytes);if(ancestors.includes(this))for(;ancestors.length>0&&ancestors[ancestors.
length-1]!==this;)ancestors.pop();return ancestors.includes(val)?"[Circular]":(ancestors.push(val),val)})}catch{try{return String(
value)}catch{return}}}function resolveResponsePayload(response,rawResponse){let payload=rawResponse??response;if(payload==
null)return;if(typeof payload=="string")return payload;let bytes=toBytes(payload);return bytes?encodeBase64(bytes):safeJsonStringify(
payload)}var GAXIOS_REDACTED_BODY="<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";function isStreamLike(value){
if(!value||typeof value!="object")return!1;let stream=value;return typeof stream.pipe=="function"||typeof stream.getReader==
"function"}function resolveErrorResponsePayload(e){let current=e,seen=new Set;for(let depth=0;depth<exports.DEPTH_TO_CHECK&&
!(!current||typeof current!="object"||seen.has(current));depth++){seen.add(current);let rawHttpPayload=(0,googleError_1.
getRawHttpResponsePayload)(current);if(rawHttpPayload!==void 0)return resolveResponsePayload(rawHttpPayload);let errObj=current,
responseData=errObj.response&&typeof errObj.response=="object"?errObj.response.data:void 0;if(responseData!=null&&responseData!==
""&&responseData!==GAXIOS_REDACTED_BODY&&!isStreamLike(responseData))return resolveResponsePayload(responseData);if(errObj.
metadata!==void 0&&errObj.metadata!==null)if(typeof errObj.metadata=="string"){if(errObj.metadata.length>0)return errObj.
metadata}else{let bytes=toBytes(errObj.metadata);if(bytes){if(bytes.byteLength>0)return encodeBase64(bytes)}else if(typeof errObj.
metadata=="object"){let map=errObj.metadata;if(typeof errObj.metadata.getMap=="function")try{map=errObj.metadata.getMap()}catch{
map=errObj.metadata}if(map&&typeof map=="object"&&Object.keys(map).length>0)return resolveResponsePayload(map)}}current=
errObj.cause}}function resolveServerExceptionDetails(e){let current=e,seen=new Set;for(let depth=0;depth<exports.DEPTH_TO_CHECK&&
!(!current||typeof current!="object"||seen.has(current));depth++){seen.add(current);let errObj=current;if(typeof errObj.
details=="string"&&errObj.details.length>0)return{message:errObj.details};current=errObj.cause}return{message:e.message}}
function resolveExceptionMessage(e,rpcType){return e instanceof Error&&isServerSideError(e,rpcType)?resolveServerExceptionDetails(
e).message:resolveErrorMessage(e)}function resolveExceptionStacktrace(e){let current=e,seen=new Set;for(let depth=0;depth<
exports.DEPTH_TO_CHECK&&!(!current||typeof current!="object"||seen.has(current));depth++){seen.add(current);let stack=current.
stack;if(typeof stack=="string"&&stack.length>0)return stack;current=current.cause}}function recordExceptionEvent(span,e,rpcType,includeMessage=!1){
let attributes={"exception.type":resolveExceptionType(e)};includeMessage&&(attributes["exception.message"]=resolveExceptionMessage(
e,rpcType)),span.addEvent("exception",attributes)}}});var require_TracerHelper=__commonJS({"node_modules/google-gax/build/src/observability/TracerHelper.js"(exports){"use str\
ict";Object.defineProperty(exports,"__esModule",{value:!0});exports.setAttemptHttpMethod=setAttemptHttpMethod;exports.getGaxTracer=
getGaxTracer;exports.getPromiseTarget=getPromiseTarget;exports.handlePromise=handlePromise;exports.handleStream=handleStream;
exports.traceCall=traceCall;exports.traceAttempt=traceAttempt;var events_1=__require("events"),api_1=require_dist(),contextUtil_1=require_contextUtil(),
errorUtil_1=require_errorUtil(),attemptUrlTemplates=new WeakMap,clientRequestFirstAttempt=new WeakMap;function formatHttpAttemptSpanName(httpMethod,urlTemplate){
return urlTemplate?`${httpMethod} ${urlTemplate}`:httpMethod}function propagateUrlTemplateToClientSpan(clientRequestSpan,attemptSpan,urlTemplate){
if(!clientRequestSpan||!urlTemplate)return;let boundAttempt=clientRequestFirstAttempt.get(clientRequestSpan);boundAttempt?
boundAttempt===attemptSpan&&clientRequestSpan.setAttribute("url.template",urlTemplate):(clientRequestFirstAttempt.set(clientRequestSpan,
attemptSpan),clientRequestSpan.setAttribute("url.template",urlTemplate))}function setAttemptHttpMethod(httpMethod,urlTemplate){
let activeTrace=(0,contextUtil_1.getActiveTraceContext)(),attemptSpan=activeTrace?.attemptSpan,clientRequestSpan=activeTrace?.
clientRequestSpan;if(attemptSpan){attemptSpan.setAttribute("http.request.method",httpMethod),urlTemplate&&(attemptUrlTemplates.
set(attemptSpan,urlTemplate),attemptSpan.setAttribute("url.template",urlTemplate),propagateUrlTemplateToClientSpan(clientRequestSpan,
attemptSpan,urlTemplate));let resolvedUrlTemplate=urlTemplate||attemptUrlTemplates.get(attemptSpan);attemptSpan.updateName(
formatHttpAttemptSpanName(httpMethod,resolvedUrlTemplate))}}function getGaxTracer(){return api_1.trace.getTracer("google\
-gax")}function isPromiseLike(value){return value instanceof Promise||value!==null&&(typeof value=="object"||typeof value==
"function")&&typeof value.then=="function"}function getPromiseTarget(value){return isPromiseLike(value)?value:value!==null&&
(typeof value=="object"||typeof value=="function")&&"promise"in value&&isPromiseLike(value.promise)?value.promise:null}function handlePromise(promise,recordError,endSpan){
let spanEnded=!1,endSpanOnce=()=>{spanEnded||(spanEnded=!0,endSpan())},target=getPromiseTarget(promise)??promise;Promise.
resolve(target).then(()=>(endSpanOnce(),null)).catch(err=>{spanEnded||(recordError(err),endSpanOnce())})}function handleStream(stream,recordError,endSpan,hasCallback=!1){
let spanEnded=!1,useFinish="writable"in stream&&stream.writable===!0&&(!("readable"in stream)||stream.readable!==!0)&&!hasCallback,
cleanup=()=>{stream.removeListener("error",onError),stream.removeListener("end",endSpanOnce),stream.removeListener("clos\
e",endSpanOnce),stream.removeListener("finish",endSpanOnce)},endSpanOnce=()=>{spanEnded||(spanEnded=!0,cleanup(),endSpan())},
onError=err=>{spanEnded||(recordError(err),endSpanOnce())};stream.on("error",onError),stream.on("end",endSpanOnce),stream.
on("close",endSpanOnce),useFinish&&stream.on("finish",endSpanOnce)}function resolveResendCountAttribute(rpcType){return rpcType===
"grpc"?"gcp.grpc.resend_count":"http.request.resend_count"}function setFinalStatusAttributes(span,rpcType,rpcStatusName,httpStatusCode,rawAddress,rawPort,errorRecorded,recordedError){
let attributes={};rpcType==="grpc"&&rpcStatusName!==void 0&&(attributes["rpc.response.status_code"]=rpcStatusName),rpcType===
"http"&&httpStatusCode!==void 0&&(attributes["http.response.status_code"]=httpStatusCode),rawAddress!==void 0&&(!errorRecorded||
!(0,errorUtil_1.isPreConnectionFailure)(recordedError))&&(attributes["server.address"]=rawAddress,rawPort!==void 0&&(attributes["\
server.port"]=rawPort)),span.setAttributes(attributes)}function recordSpanError(span,e,rpcType,includeExceptionMessage=!1){
let message=e instanceof Error?e.message:(0,errorUtil_1.resolveErrorMessage)(e);span.setAttributes({"error.type":(0,errorUtil_1.
resolveErrorType)(e,rpcType),"status.message":message}),e instanceof Error&&(0,errorUtil_1.recordExceptionEvent)(span,e,
rpcType,includeExceptionMessage),span.setStatus({code:api_1.SpanStatusCode.ERROR,message})}function createSpanCompletionHandlers(options,callback){
let{span,rpcType,rawAddress,rawPort,includeExceptionMessage}=options,spanEnded=!1,errorRecorded=!1,recordedError,recordError=e=>{
recordedError=e,errorRecorded=!0,recordSpanError(span,e,rpcType,includeExceptionMessage)},endSpan=()=>{if(!spanEnded){spanEnded=
!0;let{rpcStatusName,httpStatusCode}=(0,errorUtil_1.resolveResponseStatusCode)(rpcType,errorRecorded,recordedError);setFinalStatusAttributes(
span,rpcType,rpcStatusName,httpStatusCode,rawAddress,rawPort,errorRecorded,recordedError),span.end()}};return{recordError,
endSpan,tracedCallback:callback?function(...args){let err=args[0];err&&recordError(err),endSpan(),callback.apply(this,args)}:
void 0}}function executeTracedOperation(executionContext,fn,isStreamCall,options,callback){let{recordError,endSpan,tracedCallback}=createSpanCompletionHandlers(
options,callback);try{let result=api_1.context.with(executionContext,()=>fn(tracedCallback)),promiseTarget=isStreamCall?
null:getPromiseTarget(result);return isStreamCall&&result instanceof events_1.EventEmitter?handleStream(result,recordError,
endSpan,!!tracedCallback):promiseTarget?handlePromise(promiseTarget,recordError,endSpan):tracedCallback||endSpan(),result}catch(e){
throw recordError(e),endSpan(),e}}function traceCall(dynamicArgs,staticArgs,fn,isStreamCall=!1,callback){let spanName=`${dynamicArgs.
clientName}.${dynamicArgs.methodName}`;return getGaxTracer().startActiveSpan(spanName,{},span=>{let{rawAddress,rawPort,urlDomain}=(0,contextUtil_1.
resolveEndpointAndDomain)(dynamicArgs,staticArgs);span.setAttributes((0,contextUtil_1.buildInitialAttributes)(dynamicArgs,
staticArgs,urlDomain));let activeContext=api_1.context.active().setValue(contextUtil_1.CLIENT_REQUEST_SPAN_KEY,span);return executeTracedOperation(
activeContext,fn,isStreamCall,{span,rpcType:dynamicArgs.rpcType,rawAddress,rawPort},callback)})}function traceAttempt(dynamicArgs,staticArgs,fn,isStreamCall=!1,callback,parentContext){
let rpcMethod=(0,contextUtil_1.resolveRpcMethod)(dynamicArgs),httpMethod=dynamicArgs.httpMethod??"POST",urlTemplate=dynamicArgs.
urlTemplate,spanName=dynamicArgs.rpcType==="http"?formatHttpAttemptSpanName(httpMethod,urlTemplate):rpcMethod,baseContext=parentContext??
api_1.context.active(),clientRequestSpan=(0,contextUtil_1.getActiveTraceContext)(baseContext)?.clientRequestSpan;return getGaxTracer().
startActiveSpan(spanName,{kind:api_1.SpanKind.CLIENT},baseContext,span=>{clientRequestSpan&&rpcMethod&&clientRequestSpan.
setAttribute("rpc.method",rpcMethod);let{rawAddress,rawPort,urlDomain}=(0,contextUtil_1.resolveEndpointAndDomain)(dynamicArgs,
staticArgs,443),initialAttributes=(0,contextUtil_1.buildInitialAttributes)(dynamicArgs,staticArgs,urlDomain);dynamicArgs.
rpcType==="grpc"?initialAttributes["rpc.method"]=rpcMethod:(initialAttributes["http.request.method"]=httpMethod,urlTemplate&&
(attemptUrlTemplates.set(span,urlTemplate),initialAttributes["url.template"]=urlTemplate,propagateUrlTemplateToClientSpan(
clientRequestSpan,span,urlTemplate))),dynamicArgs.resendCount!==void 0&&dynamicArgs.resendCount>0&&(initialAttributes[resolveResendCountAttribute(
dynamicArgs.rpcType)]=dynamicArgs.resendCount),span.setAttributes(initialAttributes);let attemptContext=api_1.context.active().
setValue(contextUtil_1.ATTEMPT_SPAN_KEY,span);return executeTracedOperation(attemptContext,fn,isStreamCall,{span,rpcType:dynamicArgs.
rpcType,rawAddress,rawPort,includeExceptionMessage:!0},callback)})}}});var require_colours=__commonJS({"node_modules/google-logging-utils/build/src/colours.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.Colours=void 0;var Colours=class _Colours{static enabled=!1;static reset="";static bright="";static dim="";static red="";static green="";static yellow="";static blue="";static magenta="";static cyan="";static white="";static grey="";static isEnabled(stream){
return stream&&stream.isTTY&&(typeof stream.getColorDepth=="function"?stream.getColorDepth()>2:!0)}static refresh(){_Colours.
enabled=_Colours.isEnabled(process?.stderr),this.enabled?(_Colours.reset="\x1B[0m",_Colours.bright="\x1B[1m",_Colours.dim=
"\x1B[2m",_Colours.red="\x1B[31m",_Colours.green="\x1B[32m",_Colours.yellow="\x1B[33m",_Colours.blue="\x1B[34m",_Colours.
magenta="\x1B[35m",_Colours.cyan="\x1B[36m",_Colours.white="\x1B[37m",_Colours.grey="\x1B[90m"):(_Colours.reset="",_Colours.
bright="",_Colours.dim="",_Colours.red="",_Colours.green="",_Colours.yellow="",_Colours.blue="",_Colours.magenta="",_Colours.
cyan="",_Colours.white="",_Colours.grey="")}};exports.Colours=Colours;Colours.refresh()}});var require_types3=__commonJS({"node_modules/google-logging-utils/build/src/types.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.LogSeverity=void 0;var LogSeverity;(function(LogSeverity2){LogSeverity2.DEFAULT=
"DEFAULT",LogSeverity2.DEBUG="DEBUG",LogSeverity2.INFO="INFO",LogSeverity2.WARNING="WARNING",LogSeverity2.ERROR="ERROR"})(
LogSeverity||(exports.LogSeverity=LogSeverity={}))}});var require_logging_utils=__commonJS({"node_modules/google-logging-utils/build/src/logging-utils.js"(exports){"use stric\
t";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.
getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,
get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports,"__esModule",{value:!0});exports.env=exports.DebugLogBackendBase=exports.placeholder=exports.AdhocDebugLogger=void 0;
exports.getNodeBackend=getNodeBackend;exports.getDebugBackend=getDebugBackend;exports.getStructuredBackend=getStructuredBackend;
exports.setBackend=setBackend;exports.log=log;var events_1=__require("events"),process2=__importStar(__require("process")),
util=__importStar(__require("util")),colours_1=require_colours(),types_1=require_types3(),AdhocDebugLogger=class extends events_1.
EventEmitter{namespace;upstream;func;constructor(namespace,upstream){super(),this.namespace=namespace,this.upstream=upstream,
this.func=Object.assign(this.invoke.bind(this),{instance:this,on:(event,listener)=>this.on(event,listener)}),this.func.debug=
(...args)=>this.invokeSeverity(types_1.LogSeverity.DEBUG,...args),this.func.info=(...args)=>this.invokeSeverity(types_1.
LogSeverity.INFO,...args),this.func.warn=(...args)=>this.invokeSeverity(types_1.LogSeverity.WARNING,...args),this.func.error=
(...args)=>this.invokeSeverity(types_1.LogSeverity.ERROR,...args),this.func.sublog=namespace2=>log(namespace2,this.func)}invoke(fields,...args){
if(this.upstream)try{this.upstream(fields,...args)}catch{}try{this.emit("log",fields,args)}catch{}}invokeSeverity(severity,...args){
this.invoke({severity},...args)}};exports.AdhocDebugLogger=AdhocDebugLogger;exports.placeholder=new AdhocDebugLogger("",
()=>{}).func;var DebugLogBackendBase=class{cached=new Map;filters=[];filtersSet=!1;constructor(){let nodeFlag=process2.env[exports.
env.nodeEnables]??"*";(nodeFlag==="all"||nodeFlag==="true")&&(nodeFlag="*"),this.filters=nodeFlag.split(",")}log(namespace,fields,...args){
try{this.filtersSet||(this.setFilters(),this.filtersSet=!0);let logger=this.cached.get(namespace);logger||(logger=this.makeLogger(
namespace),this.cached.set(namespace,logger)),logger(fields,...args)}catch(e){console.error(e)}}};exports.DebugLogBackendBase=
DebugLogBackendBase;var NodeBackend=class extends DebugLogBackendBase{enabledRegexp=/.*/g;isEnabled(namespace){return this.
enabledRegexp.test(namespace)}makeLogger(namespace){return this.enabledRegexp.test(namespace)?(fields,...args)=>{let nscolour=`${colours_1.
Colours.green}${namespace}${colours_1.Colours.reset}`,pid=`${colours_1.Colours.yellow}${process2.pid}${colours_1.Colours.
reset}`,level;switch(fields.severity){case types_1.LogSeverity.ERROR:level=`${colours_1.Colours.red}${fields.severity}${colours_1.
Colours.reset}`;break;case types_1.LogSeverity.INFO:level=`${colours_1.Colours.magenta}${fields.severity}${colours_1.Colours.
reset}`;break;case types_1.LogSeverity.WARNING:level=`${colours_1.Colours.yellow}${fields.severity}${colours_1.Colours.reset}`;
break;default:level=fields.severity??types_1.LogSeverity.DEFAULT;break}let msg=util.formatWithOptions({colors:colours_1.
Colours.enabled},...args),filteredFields=Object.assign({},fields);delete filteredFields.severity;let fieldsJson=Object.getOwnPropertyNames(
filteredFields).length?JSON.stringify(filteredFields):"",fieldsColour=fieldsJson?`${colours_1.Colours.grey}${fieldsJson}${colours_1.
Colours.reset}`:"";console.error("%s [%s|%s] %s%s",pid,nscolour,level,msg,fieldsJson?` ${fieldsColour}`:"")}:()=>{}}setFilters(){
let regexp=this.filters.join(",").replace(/[|\\{}()[\]^$+?.]/g,"\\$&").replace(/\*/g,".*").replace(/,/g,"$|^");this.enabledRegexp=
new RegExp(`^${regexp}$`,"i")}};function getNodeBackend(){return new NodeBackend}var DebugBackend=class extends DebugLogBackendBase{debugPkg;constructor(pkg){
super(),this.debugPkg=pkg}makeLogger(namespace){let debugLogger=this.debugPkg(namespace);return(fields,...args)=>{debugLogger(
args[0],...args.slice(1))}}setFilters(){let existingFilters=process2.env.NODE_DEBUG??"";process2.env.NODE_DEBUG=`${existingFilters}${existingFilters?
",":""}${this.filters.join(",")}`}};function getDebugBackend(debugPkg){return new DebugBackend(debugPkg)}var StructuredBackend=class extends DebugLogBackendBase{upstream;constructor(upstream){
super(),this.upstream=upstream??void 0}makeLogger(namespace){let debugLogger=this.upstream?.makeLogger(namespace);return(fields,...args)=>{
let severity=fields.severity??types_1.LogSeverity.INFO,json=Object.assign({severity,message:util.format(...args)},fields),
jsonString=JSON.stringify(json);debugLogger?debugLogger(fields,jsonString):console.log("%s",jsonString)}}setFilters(){this.
upstream?.setFilters()}};function getStructuredBackend(upstream){return new StructuredBackend(upstream)}exports.env={nodeEnables:"\
GOOGLE_SDK_NODE_LOGGING"};var loggerCache=new Map,cachedBackend;function setBackend(backend){cachedBackend=backend,loggerCache.
clear()}function log(namespace,parent){if(!cachedBackend&&!process2.env[exports.env.nodeEnables]||!namespace)return exports.
placeholder;parent&&(namespace=`${parent.instance.namespace}:${namespace}`);let existing=loggerCache.get(namespace);if(existing)
return existing.func;if(cachedBackend===null)return exports.placeholder;cachedBackend===void 0&&(cachedBackend=getNodeBackend());
let logger=(()=>{let previousBackend;return new AdhocDebugLogger(namespace,(fields,...args)=>{if(previousBackend!==cachedBackend){
if(cachedBackend===null)return;cachedBackend===void 0&&(cachedBackend=getNodeBackend()),previousBackend=cachedBackend}cachedBackend?.
log(namespace,fields,...args)})})();return loggerCache.set(namespace,logger),logger.func}}});var require_src3=__commonJS({"node_modules/google-logging-utils/build/src/index.js"(exports){"use strict";var __createBinding=exports&&
exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports&&exports.__exportStar||
function(m,exports2){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&__createBinding(exports2,
m,p)};Object.defineProperty(exports,"__esModule",{value:!0});exports.LogSeverity=void 0;__exportStar(require_logging_utils(),
exports);var types_1=require_types3();Object.defineProperty(exports,"LogSeverity",{enumerable:!0,get:function(){return types_1.
LogSeverity}})}});var require_LoggerHelper=__commonJS({"node_modules/google-gax/build/src/observability/LoggerHelper.js"(exports){"use str\
ict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.
getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,
get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports,"__esModule",{value:!0});exports.getGaxLogger=getGaxLogger;exports.buildLogAttributes=buildLogAttributes;exports.
logCall=logCall;exports.logNetworkAttempt=logNetworkAttempt;var events_1=__require("events"),api_1=require_dist(),loggingUtils=__importStar(
require_src3()),status_1=require_status2(),contextUtil_1=require_contextUtil(),errorUtil_1=require_errorUtil(),TracerHelper_1=require_TracerHelper(),
gaxLoggerCache=new Map,fallbackNodeBackend,nodeBackendPrototype;function getFallbackNodeBackend(){if(!fallbackNodeBackend){
let backend=loggingUtils.getNodeBackend();Array.isArray(backend.filters)&&(backend.filters=["*"]),fallbackNodeBackend=backend}
return fallbackNodeBackend}function getNodeBackendPrototype(){if(nodeBackendPrototype===void 0)try{nodeBackendPrototype=
Object.getPrototypeOf(loggingUtils.getNodeBackend())??null}catch{nodeBackendPrototype=null}return nodeBackendPrototype}function emitGaxLog(namespace,fields,...args){
let target=loggingUtils.log(namespace);if(target===loggingUtils.placeholder){let env=typeof process=="object"&&typeof process.
env=="object"?process.env:{},envKey=loggingUtils.env?.nodeEnables??"GOOGLE_SDK_NODE_LOGGING";env[envKey]||getFallbackNodeBackend().
log(namespace,fields,...args);return}let nodeProto=getNodeBackendPrototype();if(!nodeProto||typeof nodeProto.log!="funct\
ion"){target(fields,...args);return}let droppedByNodeBackend=!1,dispatchDepth=0,originalNodeLog=nodeProto.log,hadOwnLog=Object.
prototype.hasOwnProperty.call(nodeProto,"log"),wrappedNodeLog=function(ns,logFields,...logArgs){dispatchDepth++;try{originalNodeLog.
call(this,ns,logFields,...logArgs),dispatchDepth===1&&ns===namespace&&typeof this.isEnabled=="function"&&!this.isEnabled(
ns)&&(droppedByNodeBackend=!0)}finally{dispatchDepth--}},patched=!1;try{nodeProto.log=wrappedNodeLog,patched=!0}catch{}try{
target(fields,...args)}finally{patched&&nodeProto.log===wrappedNodeLog&&(hadOwnLog?nodeProto.log=originalNodeLog:delete nodeProto.
log)}droppedByNodeBackend&&getFallbackNodeBackend().log(namespace,fields,...args)}function getGaxLogger(serviceName){let namespace=serviceName||
"google-gax",existing=gaxLoggerCache.get(namespace);if(existing)return existing;let wrapper=new loggingUtils.AdhocDebugLogger(
namespace,(fields,...args)=>{emitGaxLog(namespace,fields,...args)}).func;return wrapper.sublog=sub=>getGaxLogger(`${namespace}\
:${sub}`),gaxLoggerCache.set(namespace,wrapper),wrapper}function buildLogAttributes(err,dynamicArgs,staticArgs={},includeExceptionAttributes=!0){
let{rawAddress,urlDomain}=(0,contextUtil_1.resolveEndpointAndDomain)(dynamicArgs,staticArgs),initialAttributes=(0,contextUtil_1.
buildInitialAttributes)(dynamicArgs,staticArgs,urlDomain),attributes={};for(let[key,value]of Object.entries(initialAttributes))
value!==void 0&&(attributes[key]=value);rawAddress!==void 0&&!(0,errorUtil_1.isPreConnectionFailure)(err)&&(attributes["\
server.address"]=rawAddress);let rpcMethod=(0,contextUtil_1.resolveRpcMethod)(dynamicArgs);rpcMethod&&(attributes["rpc.m\
ethod"]=rpcMethod);let{rpcStatusName,httpStatusCode}=(0,errorUtil_1.resolveResponseStatusCode)(dynamicArgs.rpcType,!0,err),
normalizedRpcStatusName=dynamicArgs.rpcType==="http"?httpStatusCode!==void 0?(0,errorUtil_1.resolveRpcStatusName)(err)??
status_1.Status[(0,status_1.rpcCodeFromHttpStatusCode)(httpStatusCode)]:void 0:rpcStatusName;normalizedRpcStatusName!==void 0&&
(attributes["rpc.response.status_code"]=normalizedRpcStatusName),httpStatusCode!==void 0&&(attributes["http.response.sta\
tus_code"]=httpStatusCode),attributes["error.type"]=(0,errorUtil_1.resolveErrorType)(err,dynamicArgs.rpcType);let errorDomain=(0,errorUtil_1.
resolveErrorInfoDomain)(err);if(errorDomain!==void 0&&(attributes["gcp.errors.domain"]=errorDomain),Object.assign(attributes,
(0,errorUtil_1.resolveErrorInfoMetadataAttributes)(err)),includeExceptionAttributes){attributes["exception.type"]=(0,errorUtil_1.
resolveExceptionType)(err),attributes["exception.message"]=(0,errorUtil_1.resolveExceptionMessage)(err,dynamicArgs.rpcType);
let stacktrace=(0,errorUtil_1.resolveExceptionStacktrace)(err);stacktrace!==void 0&&(attributes["exception.stacktrace"]=
stacktrace)}return attributes}function executeLoggedOperation(fn,onError,isStreamCall,userCallback){let hasLogged=!1,logOnce=err=>{
if(!hasLogged){hasLogged=!0;try{onError(err)}catch{}}},callbackInvoked=!1,loggedCallback=userCallback?function(...args){
callbackInvoked=!0;let err=args[0];err&&logOnce(err),userCallback.apply(this,args)}:void 0;try{let result=fn(loggedCallback),
promiseTarget=isStreamCall?null:(0,TracerHelper_1.getPromiseTarget)(result);return isStreamCall&&result instanceof events_1.
EventEmitter?(0,TracerHelper_1.handleStream)(result,logOnce,()=>{},!!loggedCallback):promiseTarget&&(0,TracerHelper_1.handlePromise)(
promiseTarget,logOnce,()=>{}),result}catch(syncErr){throw callbackInvoked||logOnce(syncErr),syncErr}}function logCall(dynamicArgs,staticArgs,fn,isStreamCall=!1,userCallback){
let initialContext;try{initialContext=api_1.context.active()}catch{}return executeLoggedOperation(fn,err=>{let logger=getGaxLogger(
staticArgs?.gcpClientService),activeTrace=(0,contextUtil_1.getActiveTraceContext)(),initialTrace=initialContext?(0,contextUtil_1.
getActiveTraceContext)(initialContext):void 0,spanContext=(activeTrace?.clientRequestSpan??initialTrace?.clientRequestSpan??
activeTrace?.span??initialTrace?.span)?.spanContext(),traceId=spanContext?.traceId,spanId=spanContext?.spanId,attributes=buildLogAttributes(
err,dynamicArgs,staticArgs);logger({severity:"WARNING",...traceId?{telemetryTraceId:traceId}:{},...spanId?{telemetrySpanId:spanId}:
{},other:attributes},"Client API call failed: %s",attributes["exception.message"]||err)},isStreamCall,userCallback)}function logNetworkAttempt(attemptDynamicArgs,staticArgs,fn,isStreamCall=!1,userCallback){
let initialContext;try{initialContext=api_1.context.active()}catch{}return executeLoggedOperation(fn,err=>{let logger=getGaxLogger(
staticArgs?.gcpClientService),activeTrace=(0,contextUtil_1.getActiveTraceContext)(),initialTrace=initialContext?(0,contextUtil_1.
getActiveTraceContext)(initialContext):void 0,spanContext=(activeTrace?.attemptSpan??initialTrace?.attemptSpan??activeTrace?.
span??initialTrace?.span)?.spanContext(),traceId=spanContext?.traceId,spanId=spanContext?.spanId,attributes=buildLogAttributes(
err,attemptDynamicArgs,staticArgs,!1),responsePayload=(0,errorUtil_1.resolveErrorResponsePayload)(err);responsePayload!==
void 0&&(attributes["response.payload"]=responsePayload);let message=(0,errorUtil_1.resolveExceptionMessage)(err,attemptDynamicArgs.
rpcType);logger({severity:"DEBUG",...traceId?{telemetryTraceId:traceId}:{},...spanId?{telemetrySpanId:spanId}:{},other:attributes},
"RPC attempt failed: %s",message||err)},isStreamCall,userCallback)}}});var require_createApiCall=__commonJS({"node_modules/google-gax/build/src/createApiCall.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.createApiCall=createApiCall;var api_1=require_dist(),apiCaller_1=require_apiCaller(),
gax_1=require_gax(),retries_1=require_retries(),timeout_1=require_timeout(),streamingApiCaller_1=require_streamingApiCaller(),
streaming_1=require_streaming(),warnings_1=require_warnings(),TracerHelper_1=require_TracerHelper(),LoggerHelper_1=require_LoggerHelper(),
util_1=require_util3(),contextUtil_1=require_contextUtil();function createApiCall(func,settings,descriptor,_fallback){let funcPromise=typeof func==
"function"?Promise.resolve(func):func,apiCaller=(0,apiCaller_1.createAPICaller)(settings,descriptor),tracingEnabled=(0,util_1.
checkTracingEnabled)(settings),loggingEnabled=(0,util_1.checkLoggingEnabled)(settings),staticArgs=tracingEnabled||loggingEnabled?
(0,contextUtil_1.resolveStaticTraceContext)(settings):void 0,serviceName=settings.apiName?.split(".").pop()??"",isFallback=!!_fallback,
dynamicArgs=tracingEnabled||loggingEnabled?{clientName:serviceName?`${serviceName}Client`:"",methodName:settings.otherArgs?.
internalMethodName??"",rpcType:isFallback?"http":"grpc",apiName:settings.apiName??""}:void 0,invokeCall=(request,callOptions,callback)=>{
let parentContext=tracingEnabled||loggingEnabled?api_1.context.active():void 0,currentApiCaller=apiCaller,thisSettings;if(currentApiCaller instanceof
streamingApiCaller_1.StreamingApiCaller){let gaxStreamingRetries=currentApiCaller.descriptor?.gaxStreamingRetries??!1,convertedRetryOptions=(0,gax_1.
convertRetryOptions)(callOptions,gaxStreamingRetries);thisSettings=settings.merge(convertedRetryOptions)}else thisSettings=
settings.merge(callOptions);settings.isBundling&&!thisSettings.isBundling&&(currentApiCaller=(0,apiCaller_1.createAPICaller)(
settings,void 0));let ongoingCall=currentApiCaller.init(callback),signal=thisSettings.signal;if(signal&&!(ongoingCall instanceof
streaming_1.StreamProxy)){if(signal.aborted)return process.nextTick(()=>{ongoingCall.cancel()}),currentApiCaller.result(
ongoingCall);let abortListener=()=>{ongoingCall.cancel()};signal.addEventListener("abort",abortListener,{once:!0});let originalCallback=ongoingCall.
callback;ongoingCall.callback=(...args)=>{signal.removeEventListener("abort",abortListener),originalCallback?.(...args)}}
let attemptResendCount=0,isRetryAttempt=!1,recordResend=tracingEnabled?()=>{attemptResendCount++,isRetryAttempt=!0}:void 0;
return recordResend&&ongoingCall instanceof streaming_1.StreamProxy&&(ongoingCall.recordResend=recordResend),funcPromise.
then(func2=>{let wrappedFunc=currentApiCaller.wrap(func2),streaming=currentApiCaller.descriptor?.streaming;if((tracingEnabled||
loggingEnabled)&&dynamicArgs&&staticArgs){let callerWrappedFunc=wrappedFunc;wrappedFunc=(argument,metadata,options,attemptCallback)=>{
let attemptExecution=cb=>Reflect.apply(callerWrappedFunc,void 0,[argument,metadata,options,cb]);if(loggingEnabled){let originalAttemptExecution=attemptExecution;
attemptExecution=cb=>{let runLoggedAttempt=()=>(0,LoggerHelper_1.logNetworkAttempt)(dynamicArgs,staticArgs,loggedCallback=>originalAttemptExecution(
loggedCallback??cb),!!streaming,cb);return!tracingEnabled&&parentContext?api_1.context.with(parentContext,runLoggedAttempt):
runLoggedAttempt()}}if(tracingEnabled){isRetryAttempt||(attemptResendCount=0),isRetryAttempt=!1;let resendCount=attemptResendCount,
originalAttemptExecution=attemptExecution;attemptExecution=cb=>(0,TracerHelper_1.traceAttempt)({...dynamicArgs,resendCount},
staticArgs,tracedAttemptCallback=>originalAttemptExecution(tracedAttemptCallback??cb),!!streaming,cb,parentContext)}return attemptExecution(
attemptCallback)}}let retry=thisSettings.retry;if(streaming&&retry&&(retry.retryCodes.length>0&&retry.shouldRetryFn&&((0,warnings_1.
warn)("either_retrycodes_or_shouldretryfn","Only one of retryCodes or shouldRetryFn may be defined. Ignoring retryCodes."),
retry.retryCodes=[]),!currentApiCaller.descriptor.gaxStreamingRetries&&retry.getResumptionRequestFn))throw new Error("ge\
tResumptionRequestFn can only be used when gaxStreamingRetries is set to true.");if(!streaming&&retry){if(retry.shouldRetryFn)
throw new Error("Using a function to determine retry eligibility is only supported with server streaming calls");if(retry.
getResumptionRequestFn)throw new Error("Resumption strategy can only be used with server streaming retries");if(retry.retryCodes&&
retry.retryCodes.length>0)return retry.backoffSettings.initialRpcTimeoutMillis??=thisSettings.timeout,(0,retries_1.retryable)(
wrappedFunc,thisSettings.retry,thisSettings.otherArgs,thisSettings.apiName,recordResend)}return(0,timeout_1.addTimeoutArg)(
wrappedFunc,thisSettings.timeout,thisSettings.otherArgs)}).then(apiCall=>currentApiCaller.call(apiCall,request,thisSettings,
ongoingCall)).catch(err=>{currentApiCaller.fail(ongoingCall,err)}),currentApiCaller.result(ongoingCall)};if((tracingEnabled||
loggingEnabled)&&dynamicArgs&&staticArgs){let isStreamingCall=apiCaller instanceof streamingApiCaller_1.StreamingApiCaller;
return(request,callOptions,callback)=>{let callExecution=cb=>invokeCall(request,callOptions,cb);if(loggingEnabled){let originalCallExecution=callExecution;
callExecution=cb=>(0,LoggerHelper_1.logCall)(dynamicArgs,staticArgs,loggedCallback=>originalCallExecution(loggedCallback??
cb),isStreamingCall,cb)}if(tracingEnabled){let originalCallExecution=callExecution;callExecution=cb=>(0,TracerHelper_1.traceCall)(
dynamicArgs,staticArgs,tracedCallback=>originalCallExecution(tracedCallback??cb),isStreamingCall,cb)}return callExecution(
callback)}}else return invokeCall}}});var require_transcoding=__commonJS({"node_modules/google-gax/build/src/transcoding.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.getMatchedUrlTemplate=getMatchedUrlTemplate;exports.getField=getField;exports.deepCopyWithoutMatchedFields=
deepCopyWithoutMatchedFields;exports.deleteField=deleteField;exports.buildQueryStringComponents=buildQueryStringComponents;
exports.encodeWithSlashes=encodeWithSlashes;exports.encodeWithoutSlashes=encodeWithoutSlashes;exports.applyPattern=applyPattern;
exports.match=match;exports.flattenObject=flattenObject;exports.isProto3OptionalField=isProto3OptionalField;exports.transcode=
transcode;exports.overrideHttpRules=overrideHttpRules;var util_1=require_util2(),matchedUrlTemplates=new WeakMap;function getMatchedUrlTemplate(transcoded){
return matchedUrlTemplates.get(transcoded)}var httpOptionName="(google.api.http)",proto3OptionalName="proto3_optional",supportedHttpMethods=[
"get","post","put","patch","delete"];function getField(request,field,allowObjects=!1){let parts=field.split("."),value=request;
for(let part of parts){if(typeof value!="object")return;value=value[part]}if(!(!allowObjects&&typeof value=="object"&&!Array.
isArray(value)&&value!==null))return value}function deepCopyWithoutMatchedFields(request,fieldsToSkip,fullNamePrefix=""){
if(typeof request!="object"||request===null)return request;let copy=Object.assign({},request);for(let key in copy){if(fieldsToSkip.
has(`${fullNamePrefix}${key}`)){delete copy[key];continue}let nextFullNamePrefix=`${fullNamePrefix}${key}.`;Array.isArray(
copy[key])?copy[key]=copy[key].map(value=>deepCopyWithoutMatchedFields(value,new Set)):typeof copy[key]=="object"&&copy[key]!==
null&&(copy[key]=deepCopyWithoutMatchedFields(copy[key],fieldsToSkip,nextFullNamePrefix))}return copy}function deleteField(request,field){
let parts=field.split(".");for(;parts.length>1;){if(typeof request!="object")return;let part2=parts.shift();request=request[part2]}
let part=parts.shift();typeof request=="object"&&delete request[part]}function validateUriPathSegment(propertyName,value){
if(value==="."||value==="..")throw new Error(`Invalid value ${value} for ${propertyName}`)}function validateUriPath(propertyName,value){
if(value&&value.split("/").some(segment=>segment==="."||segment===".."))throw new Error(`Value for ${propertyName} must \
not contain segments that are exactly . or ..`)}function buildQueryStringComponents(request,prefix=""){let resultList=[];
for(let key in request){let requestValue=request[key];if(Array.isArray(requestValue))for(let value of requestValue)resultList.
push(`${prefix}${encodeWithoutSlashes(key)}=${encodeWithoutSlashes(value.toString())}`);else typeof requestValue=="objec\
t"&&requestValue!==null?resultList.push(...buildQueryStringComponents(requestValue,`${key}.`)):resultList.push(`${prefix}${encodeWithoutSlashes(
key)}=${encodeWithoutSlashes(requestValue==null?"null":requestValue.toString())}`)}return resultList}function encodeWithSlashes(str){
return encodeURIComponent(str).replace(/[!'()*]/g,character=>"%"+character.charCodeAt(0).toString(16).toUpperCase())}function encodeWithoutSlashes(str){
return str.split("/").map(encodeWithSlashes).join("/")}function escapeRegExp(str){return str.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function applyPattern(pattern,fieldValue,propertyName="resource"){if(!pattern||pattern==="*")return validateUriPathSegment(
propertyName,fieldValue),encodeWithSlashes(fieldValue);if(!pattern.includes("*")&&pattern!==fieldValue)return;let regex=new RegExp(
"^"+escapeRegExp(pattern).replace(/\\\*\\\*/g,"(.+)").replace(/\\\*/g,"([^/]+)")+"$"),match2=fieldValue.match(regex);if(!match2)
return;let wildcards=pattern.match(/\*\*|\*/g)||[];for(let i=1;i<match2.length;i++){let groupVal=match2[i];if(groupVal!=
null){let wildcardType=wildcards[i-1];wildcardType==="*"?validateUriPathSegment(propertyName,groupVal):wildcardType==="*\
*"&&validateUriPath(propertyName,groupVal)}}return encodeWithoutSlashes(fieldValue)}function fieldToCamelCase(field){return field.
split(".").map(part=>(0,util_1.toCamelCase)(part)).join(".")}function match(request,pattern){let url=pattern,matchedFields=[];
for(;;){let match2=url.match(/^(.*)\{([^}=]+)(?:=([^}]*))?\}(.*)/);if(!match2)break;let[,before,field,pattern2,after]=match2,
camelCasedField=fieldToCamelCase(field);matchedFields.push(fieldToCamelCase(camelCasedField));let fieldValue=getField(request,
camelCasedField);if(fieldValue===void 0)return;let appliedPattern=applyPattern(pattern2,fieldValue===null?"null":fieldValue.
toString(),camelCasedField);if(appliedPattern===void 0)return;url=before+appliedPattern+after}return{matchedFields,url}}
function flattenObject(request){let result={};for(let key in request)if(request[key]!==void 0){if(Array.isArray(request[key])){
result[key]=request[key];continue}if(typeof request[key]=="object"&&request[key]!==null){let nested=flattenObject(request[key]);
for(let nestedKey in nested)result[`${key}.${nestedKey}`]=nested[nestedKey];continue}result[key]=request[key]}return result}
function isProto3OptionalField(field){return field&&field.options&&field.options[proto3OptionalName]}function transcode(request,parsedOptions){
let httpRules=[];for(let option of parsedOptions){if(!(httpOptionName in option))continue;let httpRule=option[httpOptionName];
if(httpRules.push(httpRule),httpRule?.additional_bindings){let additionalBindings=Array.isArray(httpRule.additional_bindings)?
httpRule.additional_bindings:[httpRule.additional_bindings];httpRules.push(...additionalBindings)}}for(let httpRule of httpRules)
for(let httpMethod of supportedHttpMethods){if(!(httpMethod in httpRule))continue;let pathTemplate=httpRule[httpMethod],
matchResult=match(request,pathTemplate);if(matchResult===void 0)continue;let{url,matchedFields}=matchResult,data=deepCopyWithoutMatchedFields(
request,new Set(matchedFields));if(httpRule.body==="*"){let result2={httpMethod,url,queryString:"",data};return matchedUrlTemplates.
set(result2,pathTemplate),result2}let queryStringObject=data;httpRule.body?(data=getField(queryStringObject,fieldToCamelCase(
httpRule.body),!0),deleteField(queryStringObject,fieldToCamelCase(httpRule.body))):data="";let queryString=buildQueryStringComponents(
queryStringObject).join("&");(!data||typeof data=="object"&&Object.keys(data).length===0)&&(data="");let result={httpMethod,
url,queryString,data};return matchedUrlTemplates.set(result,pathTemplate),result}}function overrideHttpRules(httpRules,protoJson){
for(let rule of httpRules){if(!rule.selector)continue;let rpc=protoJson.lookup(rule.selector);if(!(!rpc||!rpc.parsedOptions))
for(let item of rpc.parsedOptions){if(!(httpOptionName in item))continue;let httpOptions=item[httpOptionName];for(let httpMethod in httpOptions){
if(httpMethod in rule){if(httpMethod==="additional_bindings")continue;httpOptions[httpMethod]=rule[httpMethod]}rule.additional_bindings&&
(httpOptions.additional_bindings=httpOptions.additional_bindings?Array.isArray(httpOptions.additional_bindings)?httpOptions.
additional_bindings:[httpOptions.additional_bindings]:[],httpOptions.additional_bindings.push(...rule.additional_bindings))}}}}}});var require_fallbackRest=__commonJS({"node_modules/google-gax/build/src/fallbackRest.js"(exports){"use strict";var __createBinding=exports&&
exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&exports.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports,"__esModule",{value:!0});exports.encodeRequest=encodeRequest;exports.decodeResponse=decodeResponse;var serializer=__importStar(
require_src2()),fallback_1=require_fallback(),googleError_1=require_googleError(),status_1=require_status2(),transcoding_1=require_transcoding();
function encodeRequest(rpc,protocol,servicePath,servicePort,request,numericEnums,minifyJson){let headers={"Content-Type":"\
application/json"},message=rpc.resolvedRequestType.fromObject(request),json=serializer.toProto3JSON(message,{numericEnums});
if(!json)throw new Error(`Cannot send null request to RPC ${rpc.name}.`);if(typeof json!="object"||Array.isArray(json))throw new Error(
`Request to RPC ${rpc.name} must be an object.`);let transcoded=(0,transcoding_1.transcode)(json,rpc.parsedOptions);if(!transcoded)
throw new Error(`Cannot build HTTP request for ${JSON.stringify(json)}, method: ${rpc.name}`);numericEnums&&(transcoded.
queryString=(transcoded.queryString?`${transcoded.queryString}&`:"")+"$alt=json%3Benum-encoding=int"),minifyJson&&(transcoded.
queryString=(transcoded.queryString?`${transcoded.queryString}&`:"")+"$prettyPrint=0");let method=transcoded.httpMethod.
toUpperCase(),body=JSON.stringify(transcoded.data),url=`${protocol}://${servicePath}:${servicePort}/${transcoded.url.replace(
/^\//,"")}?${transcoded.queryString}`;return{method,url,urlTemplate:(0,transcoding_1.getMatchedUrlTemplate)(transcoded),
headers,body}}var MAX_ERROR_BODY_LENGTH=1024;function _undecodableErrorResponse(rpc,httpStatusCode,detail,cause){let status=httpStatusCode===
void 0?"":` with status ${httpStatusCode}`,error=new googleError_1.GoogleError(`Error response from RPC ${rpc.name}${status}\
 could not be decoded: ${detail}`,cause===void 0?void 0:{cause});return httpStatusCode!==void 0&&(error.httpStatusCode=httpStatusCode,
error.code=(0,status_1.rpcCodeFromHttpStatusCode)(httpStatusCode)),error}function decodeResponse(rpc,ok,response,httpStatusCode){
let decodedString=new TextDecoder().decode(response);if(!decodedString)throw ok?new Error(`Received null response from R\
PC ${rpc.name}`):_undecodableErrorResponse(rpc,httpStatusCode,"the response body was empty");let json;try{json=JSON.parse(
decodedString)}catch(err){if(ok)throw err;let undecodableError=_undecodableErrorResponse(rpc,httpStatusCode,`the respons\
e body is not JSON: ${decodedString.length>MAX_ERROR_BODY_LENGTH?`${decodedString.slice(0,MAX_ERROR_BODY_LENGTH)}\u2026 (trun\
cated)`:decodedString}`,err);throw(0,googleError_1.setRawHttpResponsePayload)(undecodableError,decodedString),undecodableError}
if(!ok){let error;try{error=googleError_1.GoogleError.parseHttpError(json)}catch(err){let undecodableError=_undecodableErrorResponse(
rpc,httpStatusCode,"the response body is not a JSON error object",err);throw(0,googleError_1.setRawHttpResponsePayload)(
undecodableError,decodedString),undecodableError}throw httpStatusCode!==void 0&&(error.httpStatusCode=httpStatusCode),(0,googleError_1.
setRawHttpResponsePayload)(error,decodedString),error}let message=serializer.fromProto3JSON(rpc.resolvedResponseType,json);
if(!message)throw new Error(`Received null or malformed response from JSON serializer from RPC ${rpc.name}`);return rpc.
resolvedResponseType.toObject(message,fallback_1.defaultToObjectOptions)}}});var require_streamArrayParser=__commonJS({"node_modules/google-gax/build/src/streamArrayParser.js"(exports){"use strict";
Object.defineProperty(exports,"__esModule",{value:!0});exports.StreamArrayParser=void 0;var stream_1=__require("stream"),
fallbackRest_1=require_fallbackRest(),StreamArrayParser=class extends stream_1.Transform{_done;_prevBlock;_isInString;_isSkipped;_level;rpc;cancelController;cancelSignal;cancelRequested;constructor(rpc,options){
super(Object.assign({},options,{readableObjectMode:!0})),this._done=!1,this._prevBlock=Buffer.from(""),this._isInString=
!1,this._isSkipped=!1,this._level=0,this.rpc=rpc,this.cancelController=new AbortController,this.cancelSignal=this.cancelController.
signal,this.cancelRequested=!1}_transform(chunk,_,callback){let objectStart=0,curIndex=0;for(this._level===0&&curIndex===
0&&(String.fromCharCode(chunk[0])!=="["&&this.emit("error",new Error(`Internal Error: API service stream data must start\
 with a '[' and close with the corresponding ']', but it start with ${String.fromCharCode(chunk[0])}`)),curIndex++,this.
_level++);curIndex<chunk.length;){let curValue=String.fromCharCode(chunk[curIndex]);if(this._isSkipped)this._isSkipped=!1;else
switch(curValue){case"{":this._isInString||this._level++,!this._isInString&&this._level===2&&(objectStart=curIndex);break;case'\
"':this._isInString=!this._isInString;break;case"}":if(this._isInString||this._level--,!this._isInString&&this._level===
1){let objBuff=Buffer.concat([this._prevBlock,chunk.slice(objectStart,curIndex+1)]);try{let msgObj=(0,fallbackRest_1.decodeResponse)(
this.rpc,!0,objBuff);this.push(msgObj)}catch(err){this.emit("error",err)}objectStart=curIndex+1,this._prevBlock=Buffer.from(
"")}break;case"]":!this._isInString&&this._level===1&&(this._done=!0,this.push(null));break;case"\\":this._isSkipped=!0;
break;default:break}curIndex++}this._level>1&&(this._prevBlock=Buffer.concat([this._prevBlock,chunk.slice(objectStart,curIndex)])),
callback()}_flush(callback){callback()}_destroy(err,callback){callback(this.cancelRequested?null:err)}cancel(){this._done=
!0,this.cancelRequested=!0,this.cancelController.abort(),this.end()}};exports.StreamArrayParser=StreamArrayParser}});var require_fallbackServiceStub=__commonJS({"node_modules/google-gax/build/src/fallbackServiceStub.js"(exports){"use str\
ict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.
getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,
get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports,"__esModule",{value:!0});exports.generateServiceStub=generateServiceStub;var serializer=__importStar(require_src2()),
featureDetection_1=require_featureDetection(),streamArrayParser_1=require_streamArrayParser(),fallback_1=require_fallback(),
googleError_1=require_googleError(),TracerHelper_1=require_TracerHelper(),status_1=require_status2(),stream_1=__require("stream"),
agentOption=null;if((0,featureDetection_1.isNodeJS)()){let http=__require("http"),https=__require("https"),httpAgent=new http.
Agent({keepAlive:!0}),httpsAgent=new https.Agent({keepAlive:!0});agentOption=parsedUrl=>parsedUrl.protocol==="http:"?httpAgent:
httpsAgent}function _formatEmptyResponse(rpc){let emptyMessage=serializer.fromProto3JSON(rpc.resolvedResponseType,JSON.parse(
"{}"));return rpc.resolvedResponseType.toObject(emptyMessage,fallback_1.defaultToObjectOptions)}function _isPlainObject(value){
if(!value||typeof value!="object"||Array.isArray(value))return!1;let proto=Object.getPrototypeOf(value);return proto===Object.
prototype||proto===null}function _isGoogleErrorStatusObject(value,wrapped){return _isPlainObject(value)?Array.isArray(value.
details)&&value.details.some(detail=>_isPlainObject(detail)&&typeof detail["@type"]=="string")?!0:typeof value.message==
"string"?wrapped||value.code===void 0||typeof value.code=="number"&&value.code>=100&&value.code<600:wrapped&&(typeof value.
status=="string"||typeof value.code=="number"||Array.isArray(value.details)):!1}function _isHttpErrorPayload(json){if(Array.
isArray(json)){let entry=json.find(item=>_isPlainObject(item)&&"error"in item);return entry!==void 0&&_isGoogleErrorStatusObject(
entry.error,!0)}return _isPlainObject(json)?"error"in json?_isGoogleErrorStatusObject(json.error,!0):_isGoogleErrorStatusObject(
json,!1):!1}function _parseHttpErrorFromRejection(err,responseData){for(let candidate of[responseData,err.message]){let json;
if(typeof candidate=="string")try{json=JSON.parse(candidate)}catch{continue}else if(_isHttpErrorPayload(candidate))try{json=
JSON.parse(JSON.stringify(candidate))}catch{continue}else continue;if(_isHttpErrorPayload(json))try{return googleError_1.
GoogleError.parseHttpError(json)}catch{}}}var GAXIOS_REDACTED_BODY="<<REDACTED> - See `errorRedactor` option in `gaxios`\
 for configuration>.";function _isStreamLike(value){if(!value||typeof value!="object")return!1;let stream=value;return typeof stream.
pipe=="function"||typeof stream.getReader=="function"}function _extractRawPayloadFromRejection(err,responseData,httpStatus){
if(responseData!=null&&responseData!==""&&responseData!==GAXIOS_REDACTED_BODY&&!_isStreamLike(responseData))return responseData;
if(err.message.length>0&&err.message!==GAXIOS_REDACTED_BODY&&err.message!==`Request failed with status code ${httpStatus}`)
return err.message}function _toGoogleError(err,outcome){if(err instanceof googleError_1.GoogleError||!(err instanceof Error))
return err;let error=new googleError_1.GoogleError(err.message);error.cause=err;let fetchError=err,httpStatus=typeof fetchError.
status=="number"?fetchError.status:fetchError.response?.status;if(typeof httpStatus=="number"){let responseData=fetchError.
response?.data,parsedError=_parseHttpErrorFromRejection(err,responseData)??error;parsedError.cause=err,typeof parsedError.
code!="number"&&(parsedError.code=(0,status_1.rpcCodeFromHttpStatusCode)(httpStatus)),parsedError.httpStatusCode=httpStatus;
let rawPayload=_extractRawPayloadFromRejection(err,responseData,httpStatus);return rawPayload!==void 0&&(0,googleError_1.
setRawHttpResponsePayload)(parsedError,rawPayload),parsedError}if(outcome.timedOut){let timedOutError=new googleError_1.
GoogleError(`Deadline exceeded: ${outcome.rpcName} did not respond within ${outcome.timeoutMs} milliseconds.`,{cause:err});
return timedOutError.code=status_1.Status.DEADLINE_EXCEEDED,timedOutError}return outcome.cancelRequested||err.name==="Ab\
ortError"||fetchError.code==="AbortError"?(error.code=status_1.Status.CANCELLED,error):err.name==="TimeoutError"||fetchError.
code==="TimeoutError"?(error.code=status_1.Status.DEADLINE_EXCEEDED,error):(error.code=status_1.Status.UNAVAILABLE,error)}
function generateServiceStub(rpcs,protocol,servicePath,servicePort,auth,requestEncoder,responseDecoder,numericEnums,minifyJson){
let serviceStub={close:()=>({cancel:()=>{}})};for(let[rpcName,rpc]of Object.entries(rpcs))serviceStub[rpcName]=(request,metadata,callOptions,callback)=>{
metadata??={};let timeoutMs;if(callOptions?.deadline&&!rpc.responseStream){let deadlineMs=callOptions.deadline instanceof
Date?callOptions.deadline.getTime():Number(callOptions.deadline);Number.isFinite(deadlineMs)&&(timeoutMs=Math.max(0,Math.
trunc(deadlineMs-Date.now())))}let fetchParameters;try{fetchParameters=requestEncoder(rpc,protocol,servicePath,servicePort,
request,numericEnums,minifyJson)}catch(err){return callback&&callback(err),{cancel(){}}}(0,TracerHelper_1.setAttemptHttpMethod)(
fetchParameters.method,fetchParameters.urlTemplate);let cancelController=new AbortController,cancelSignal=cancelController.
signal,cancelRequested=!1,streamArrayParser=new streamArrayParser_1.StreamArrayParser(rpc),timedOut=!1;timeoutMs!==void 0&&
AbortSignal.timeout(timeoutMs).addEventListener("abort",()=>{timedOut=!0,cancelController.abort()},{once:!0}),rpc.responseStream&&
streamArrayParser.cancelSignal.addEventListener("abort",()=>{cancelRequested=!0,cancelController.abort()},{once:!0});let url=fetchParameters.
url,headers=new Headers(fetchParameters.headers);for(let key of Object.keys(metadata)){let value=metadata[key];if(Array.
isArray(value)){headers.delete(key);for(let item of value)headers.append(key,String(item))}else headers.set(key,String(value))}
let response204Ok=!1,fetchRequest={headers,body:typeof fetchParameters.body=="string"?fetchParameters.body:Buffer.from(fetchParameters.
body),method:fetchParameters.method,signal:cancelSignal,responseType:"stream",validateStatus:status=>status!==401&&status!==
403,agent:agentOption||void 0};return(fetchParameters.method==="GET"||fetchParameters.method==="DELETE")&&delete fetchRequest.
body,auth.fetch(url,fetchRequest).then(response=>{if(response.status===204&&response.ok&&(response204Ok=!0),response.ok&&
rpc.responseStream){(0,stream_1.pipeline)(response.body,streamArrayParser,err=>{err&&(timedOut||!cancelRequested)&&(callback&&
callback(err),streamArrayParser.emit("error",err))});return}else{let httpStatusCode=response.status;return Promise.all([
Promise.resolve(response.ok),response.arrayBuffer()]).then(([ok,buffer])=>{let response2=responseDecoder(rpc,ok,buffer,httpStatusCode);
callback(null,response2)}).catch(err=>{let callErr=_toGoogleError(err,{timedOut,cancelRequested,rpcName,timeoutMs});if(rpc.
responseStream){(timedOut||!cancelRequested)&&(callback&&callback(callErr),streamArrayParser.emit("error",callErr));return}
if(!response204Ok)callback(callErr);else{let resp=_formatEmptyResponse(rpc);callback(null,resp)}})}}).catch(rawErr=>{let err=_toGoogleError(
rawErr,{timedOut,cancelRequested,rpcName,timeoutMs});if(rpc.responseStream)(timedOut||!cancelRequested)&&(callback&&callback(
err),streamArrayParser.emit("error",err));else if(callback)callback(err);else throw err}),rpc.responseStream?streamArrayParser:
{cancel:()=>{cancelRequested=!0,cancelController.abort()}}};return serviceStub}}});var require_pathTemplate=__commonJS({"node_modules/google-gax/build/src/pathTemplate.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.PathTemplate=void 0;var PathTemplate=class{data;bindings={};segments;size;constructor(data){
this.data=data,this.segments=this.parsePathTemplate(data),this.size=this.segments.length}match(path){let pathSegments=path.
split("/"),bindings={};if(pathSegments.length!==this.segments.length)if(this.data.includes("**")){if(pathSegments.length!==
this.segments.length+1)throw new TypeError(`This path ${path} does not match path template ${this.data}, the number of p\
arameters is not same with one wildcard.`)}else throw new TypeError(`This path ${path} does not match path template ${this.
data}, the number of parameters is not same.`);for(let index=0;index<this.segments.length&&pathSegments.length>0;index++)
if(this.segments[index]!==pathSegments[0])if(this.segments[index].includes("*")){let segment=this.segments[index],matches=segment.
match(/\{[$0-9a-zA-Z_]+=.*?\}/g);if(!matches)throw new Error(`Error processing path template segment ${segment}`);let variables=matches.
map(str=>str.replace(/^\{/,"").replace(/=.*/,""));if(segment.includes("**"))bindings[variables[0]]=pathSegments[0]+"/"+pathSegments[1],
pathSegments=pathSegments.slice(2);else{if(variables.length===1)bindings[variables[0]]=pathSegments[0];else{let value=pathSegments[0].
split(/[-_.~]/);if(value.length!==variables.length)throw new Error(`segment ${segment} does not match ${pathSegments[0]}`);
for(let v of variables)bindings[v]=value[0],segment=segment.replace(`{${v}=*}`,`${value[0]}`),value.shift();if(segment!==
pathSegments[0])throw new TypeError(`non slash resource pattern ${this.segments[index]} and ${pathSegments[0]} should ha\
ve same separator`)}pathSegments.shift()}}else throw new TypeError(`segment does not match, ${this.segments[index]} and \
 ${pathSegments[index]}.`);else pathSegments.shift();return bindings}render(bindings){if(Object.keys(bindings).length!==
Object.keys(this.bindings).length)throw new TypeError(`The number of variables ${Object.keys(bindings).length} does not \
match the number of needed variables ${Object.keys(this.bindings).length}`);let path=this.inspect();for(let key of Object.
keys(bindings)){let b=bindings[key].toString();if(!this.bindings[key])throw new TypeError(`render fails for not matching\
 ${bindings[key]}`);let variable=this.bindings[key];if(variable==="*"){if(!b.match(/[^/{}]+/))throw new TypeError(`rende\
r fails for not matching ${b}`);path=path.replace(`{${key}=*}`,`${b}`)}else if(variable==="**"){if(!b.match(/[^{}]+/))throw new TypeError(
`render fails for not matching ${b}`);path=path.replace(`{${key}=**}`,`${b}`)}}return path}inspect(){return this.segments.
join("/")}parsePathTemplate(data){let pathSegments=splitPathTemplate(data),index=0,wildCardCount=0,segments=[],matches;if(pathSegments.
forEach(segment=>{if(segment==="*"||segment==="**")this.bindings[`$${index}`]=segment,segments.push(`{$${index}=${segment}\
}`),index=index+1,segment==="**"&&++wildCardCount;else if(matches=segment.match(/\{[0-9a-zA-Z-.~_]+(?:=.*?)?\}/g)){for(let subsegment of matches){
let pairMatch=subsegment.match(/^\{([0-9a-zA-Z-.~_]+)(?:=(.*?))?\}$/);if(!pairMatch)throw new Error(`Cannot process path\
 template segment ${subsegment}`);let key=pairMatch[1],value=pairMatch[2];value?value==="*"?this.bindings[key]=value:value===
"**"&&(++wildCardCount,this.bindings[key]=value):(value="*",segment=segment.replace(key,key+"=*"),this.bindings[key]=value)}
segments.push(segment)}else segment.match(/[0-9a-zA-Z-.~_]+/)&&segments.push(segment)}),wildCardCount>1)throw new TypeError(
"Can not have more than one wildcard.");return segments}};exports.PathTemplate=PathTemplate;function splitPathTemplate(data){
let left=0,right=0,bracketCount=0,segments=[];for(;right>=left&&right<data.length;){if(data.charAt(right)==="{")bracketCount=
bracketCount+1;else if(data.charAt(right)==="}")bracketCount=bracketCount-1;else if(data.charAt(right)==="/"){if(right===
data.length-1)throw new TypeError("Invalid path, it can not be ended by /");bracketCount===0&&(segments.push(data.substring(
left,right)),left=right+1)}if(right===data.length-1){if(bracketCount!==0)throw new TypeError("Brackets are invalid.");segments.
push(data.substring(left))}right=right+1}return segments}}});var require_package=__commonJS({"node_modules/google-gax/package.json"(exports,module){module.exports={name:"google-gax",
version:"6.17.0",description:"Google API Extensions",main:"build/src/index.js",types:"build/src/index.d.ts",files:["buil\
d/src","build/protos/","!build/src/**/*.map"],dependencies:{"@grpc/grpc-js":"^1.12.6","@grpc/proto-loader":"^0.8.0","@op\
entelemetry/api":"^1.9.0",duplexify:"^4.1.3","google-auth-library":"^11.3.1","google-logging-utils":"^2.1.0","node-fetch":"\
^3.3.2","object-hash":"^3.0.0","proto3-json-serializer":"^4.1.0",protobufjs:"^7.5.4","retry-request":"^9.1.0"},devDependencies:{
"@babel/plugin-proposal-private-methods":"^7.18.6","@google-cloud/dialogflow-cx":"6.0.1","@opentelemetry/sdk-trace-base":"\
^2.10.0","@types/mocha":"^10.0.10","@types/ncp":"^2.0.8","@types/node":"^24.0.0","@types/object-hash":"^3.0.6","@types/p\
umpify":"^1.4.4","@types/sinon":"^21.0.0","@types/uglify-js":"^3.17.5",c8:"^10.1.3",codecov:"^3.8.3",execa:"^5.0.0",glob:"\
14.0.2","google-proto-files":"^6.1.0",gts:"^6.0.2",jackspeak:"^3.0.2",jsdoc:"^4.0.4","jsdoc-fresh":"^6.1.0","jsdoc-regio\
n-tag":"^5.1.0",long:"^5.2.4","lru-cache":"^10.0.0",mkdirp:"^3.0.1",mocha:"^11.1.0",ncp:"^2.0.0","null-loader":"^4.0.1",
pumpify:"^2.0.1",sinon:"21.0.3","stream-events":"^1.0.5","ts-loader":"^9.5.2",typescript:"5.8.3","uglify-js":"^3.19.3",walkdir:"\
^0.4.1",webpack:"^5.97.1","webpack-cli":"^6.0.1"},keywords:["grpc"],exports:{".":"./build/src/index.js","./fallback":"./\
build/src/fallback.js","./gax":"./build/src/gax.js","./build/src/protobuf":"./build/src/protobuf.js","./build/src/index.\
js":"./build/src/index.js"},repository:{type:"git",directory:"core/packages/gax",url:"https://github.com/googleapis/goog\
le-cloud-node.git"},author:"Google API Authors",license:"Apache-2.0",bugs:{url:"https://github.com/googleapis/google-clo\
ud-node/issues"},homepage:"https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gax",engines:{node:">\
=22"},browser:"build/src/fallback.js",scripts:{docs:"jsdoc -c .jsdoc.js",pretest:"pnpm run compile",test:"node ../../../\
bin/run-test.cjs build/test/unit",lint:"gts check src samples test",clean:"gts clean",compile:"node ./scripts/copy-proto\
s.js && tsc -p . && cp src/*.json build/src && cp -r test/fixtures build/test && cp -r protos build/","compile-operation\
-protos":"pbjs -t json google/longrunning/operations.proto -p ./protos > protos/operations.json && pbjs -t static-module\
 -r operations_protos google/longrunning/operations.proto -p ./protos > protos/operations.js && pbts protos/operations.j\
s -o protos/operations.d.ts","compile-compute-operations-protos":"pbjs -t json google/longrunning/compute_operations.pro\
to -p ./protos > protos/compute_operations.json && pbjs -t static-module -r compute_operations_protos google/longrunning\
/compute_operations.proto -p ./protos > protos/compute_operations.js && pbts protos/compute_operations.js -o protos/comp\
ute_operations.d.ts","compile-iam-protos":"pbjs -t json google/iam/v1/iam_policy.proto google/iam/v1/options.proto googl\
e/iam/v1/policy.proto google/iam/v1/logging/audit_data.proto -p ./protos > protos/iam_service.json && pbjs -t static-mod\
ule -r iam_protos google/iam/v1/iam_policy.proto google/iam/v1/options.proto google/iam/v1/policy.proto google/iam/v1/lo\
gging/audit_data.proto -p ./protos > protos/iam_service.js && pbts protos/iam_service.js -o protos/iam_service.d.ts","co\
mpile-location-protos":"pbjs -t json google/cloud/location/locations.proto -p ./protos > protos/locations.json && pbjs -\
t static-module -r locations_protos google/cloud/location/locations.proto -p ./protos > protos/locations.js && pbts prot\
os/locations.js -o protos/locations.d.ts","compile-status-protos":"pbjs -t json google/rpc/status.proto google/rpc/error\
_details.proto -p ./protos > protos/status.json","compile-http-protos":"pbjs -t static-module -r http_proto --keep-case \
google/api/http.proto -p ./protos > protos/http.js && pbts protos/http.js -o protos/http.d.ts",fix:"gts fix","system-tes\
t":"node ../../../bin/run-test.cjs build/test/system-test --timeout 600000 && pnpm run test-application && pnpm run show\
case-resumable-upload","samples-test":"cd samples/ && pnpm link ../ && pnpm test && cd ../","browser-test":"cd test/brow\
ser-test && pnpm run prefetch && pnpm install && pnpm test","test-application":"cd test/test-application && pnpm run pre\
fetch && pnpm install && pnpm start","showcase-resumable-upload":"./test/showcase-resumable-upload/run.sh",prelint:"cd s\
amples; pnpm link ../; pnpm install",precompile:"gts clean","update-protos":"cd ../tools && rm -rf node_modules build &&\
 pnpm i && pnpm run compile && cd ../gax && node ../tools/build/src/listProtos.js .","minify-proto-json":"cd ../tools &&\
 pnpm i && pnpm run compile && cd ../gax && node ../tools/build/src/minify.js"}}}});var require_longrunning=__commonJS({"node_modules/google-gax/build/src/longRunningCalls/longrunning.js"(exports){"use st\
rict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.
getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,
get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports,"__esModule",{value:!0});exports.Operation=void 0;exports.operation=operation;var events_1=__require("events"),status_1=require_status2(),
googleError_1=require_googleError(),operationProtos=__importStar(require_unused_gax()),Operation=class extends events_1.
EventEmitter{completeListeners;hasActiveListeners;latestResponse;longrunningDescriptor;result;metadata;backoffSettings;_callOptions;currentCallPromise_;name;done;error;response;constructor(grpcOp,longrunningDescriptor,backoffSettings,callOptions){
super(),this.completeListeners=0,this.hasActiveListeners=!1,this.latestResponse=grpcOp,this.name=this.latestResponse.name,
this.done=this.latestResponse.done,this.error=this.latestResponse.error,this.longrunningDescriptor=longrunningDescriptor,
this.result=null,this.metadata=null,this.backoffSettings=backoffSettings,this._unpackResponse(grpcOp),this._listenForEvents(),
this._callOptions=callOptions}_listenForEvents(){this.on("newListener",event=>{event==="complete"&&(this.completeListeners++,
this.hasActiveListeners||(this.hasActiveListeners=!0,this.startPolling_()))}),this.on("removeListener",event=>{event==="\
complete"&&--this.completeListeners===0&&(this.hasActiveListeners=!1)})}cancel(){this.currentCallPromise_&&this.currentCallPromise_.
cancel();let operationsClient=this.longrunningDescriptor.operationsClient,cancelRequest=new operationProtos.google.longrunning.
CancelOperationRequest;return cancelRequest.name=this.latestResponse.name,operationsClient.cancelOperation(cancelRequest)}getOperation(callback){
let self2=this,operationsClient=this.longrunningDescriptor.operationsClient;function promisifyResponse(){if(!callback)return new Promise(
(resolve,reject)=>{if(self2.latestResponse.error){let error=new googleError_1.GoogleError(self2.latestResponse.error.message);
error.code=self2.latestResponse.error.code,reject(error)}else resolve([self2.result,self2.metadata,self2.latestResponse])})}
if(this.latestResponse.done)return this._unpackResponse(this.latestResponse,callback),promisifyResponse();let request=new operationProtos.
google.longrunning.GetOperationRequest;request.name=this.latestResponse.name,this.currentCallPromise_=operationsClient.getOperationInternal(
request,this._callOptions);let noCallbackPromise=this.currentCallPromise_.then(responses=>(self2.latestResponse=responses[0],
self2._unpackResponse(responses[0],callback),promisifyResponse()),err=>{if(callback){callback(err);return}return Promise.
reject(err)});if(!callback)return noCallbackPromise}_unpackResponse(op,callback){let responseDecoder=this.longrunningDescriptor.
responseDecoder,metadataDecoder=this.longrunningDescriptor.metadataDecoder,response,metadata;if(op.done){if(op.result===
"error"){let error=new googleError_1.GoogleError(op.error.message);error.code=op.error.code,this.error=error,callback&&callback(
error);return}responseDecoder&&op.response&&(this.response=op.response,response=responseDecoder(op.response.value),this.
result=response,this.done=!0)}metadataDecoder&&op.metadata&&(metadata=metadataDecoder(op.metadata.value),this.metadata=metadata),
callback&&callback(null,response,metadata,op)}startPolling_(){let self2=this,now=new Date,delayMult=this.backoffSettings.
retryDelayMultiplier,maxDelay=this.backoffSettings.maxRetryDelayMillis,delay=this.backoffSettings.initialRetryDelayMillis,
deadline=1/0;this.backoffSettings.totalTimeoutMillis&&(deadline=now.getTime()+this.backoffSettings.totalTimeoutMillis);let previousMetadataBytes;
this.latestResponse.metadata&&(previousMetadataBytes=this.latestResponse.metadata.value);function emit(event,...args){self2.
emit(event,...args)}function arrayEquals(a,b){if(a.byteLength!==b.byteLength)return!1;for(let i=0;i<a.byteLength;++i)if(a[i]!==
b[i])return!1;return!0}function retry(){if(self2.hasActiveListeners){if(now.getTime()>=deadline){let error=new googleError_1.
GoogleError("Total timeout exceeded before any response was received");error.code=status_1.Status.DEADLINE_EXCEEDED,setImmediate(
emit,"error",error);return}self2.getOperation((err,result,metadata,rawResponse)=>{if(err){setImmediate(emit,"error",err);
return}if(!result){if(rawResponse.metadata&&(!previousMetadataBytes||rawResponse&&!arrayEquals(rawResponse.metadata.value,
previousMetadataBytes))&&(setImmediate(emit,"progress",metadata,rawResponse),previousMetadataBytes=rawResponse.metadata.
value),rawResponse.done){setImmediate(emit,"complete",{},metadata,rawResponse);return}setTimeout(()=>{now=new Date,delay=
Math.min(delay*delayMult,maxDelay),retry()},delay);return}setImmediate(emit,"complete",result,metadata,rawResponse)})}}retry()}promise(){
return new Promise((resolve,reject)=>{this.on("error",reject).on("complete",(result,metadata,rawResponse)=>{resolve([result,
metadata,rawResponse])})})}};exports.Operation=Operation;function operation(op,longrunningDescriptor,backoffSettings,callOptions){
return new Operation(op,longrunningDescriptor,backoffSettings,callOptions)}}});var require_longRunningApiCaller=__commonJS({"node_modules/google-gax/build/src/longRunningCalls/longRunningApiCaller.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.LongrunningApiCaller=void 0;var call_1=require_call(),
gax_1=require_gax(),longrunning_1=require_longrunning(),LongrunningApiCaller=class{longrunningDescriptor;constructor(longrunningDescriptor){
this.longrunningDescriptor=longrunningDescriptor}init(callback){return callback?new call_1.OngoingCall(callback):new call_1.
OngoingCallPromise}wrap(func){return func}call(apiCall,argument,settings,canceller){canceller.call((argument2,callback)=>this.
_wrapOperation(apiCall,settings,argument2,callback),argument)}_wrapOperation(apiCall,settings,argument,callback){let backoffSettings=settings.
longrunning;backoffSettings||(backoffSettings=(0,gax_1.createDefaultBackoffSettings)());let longrunningDescriptor=this.longrunningDescriptor;
return apiCall(argument,(err,rawResponse)=>{if(err){callback(err,null,null,rawResponse);return}let operation=new longrunning_1.
Operation(rawResponse,longrunningDescriptor,backoffSettings,settings);callback(null,operation,rawResponse)})}fail(canceller,err){
canceller.callback(err)}result(canceller){return canceller.promise}};exports.LongrunningApiCaller=LongrunningApiCaller}});var require_longRunningDescriptor=__commonJS({"node_modules/google-gax/build/src/longRunningCalls/longRunningDescriptor.\
js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.LongRunningDescriptor=void 0;var longRunningApiCaller_1=require_longRunningApiCaller(),
LongRunningDescriptor=class{operationsClient;responseDecoder;metadataDecoder;constructor(operationsClient,responseDecoder,metadataDecoder){
this.operationsClient=operationsClient,this.responseDecoder=responseDecoder,this.metadataDecoder=metadataDecoder}getApiCaller(){
return new longRunningApiCaller_1.LongrunningApiCaller(this)}};exports.LongRunningDescriptor=LongRunningDescriptor}});var require_resourceCollector=__commonJS({"node_modules/google-gax/build/src/paginationCalls/resourceCollector.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.ResourceCollector=void 0;var ResourceCollector=class{apiCall;resources;maxResults;resolveCallback;rejectCallback;constructor(apiCall,maxResults=-1){
this.apiCall=apiCall,this.resources=[],this.maxResults=maxResults}callback(err,resources,nextPageRequest){if(err){this.rejectCallback(
err);return}for(let resource of resources)if(this.resources.push(resource),this.resources.length===this.maxResults){nextPageRequest=
null;break}if(!nextPageRequest){this.resolveCallback(this.resources);return}let callback=(...args)=>this.callback(...args);
setImmediate(this.apiCall,nextPageRequest,callback)}processAllPages(firstRequest){return new Promise((resolve,reject)=>{
this.resolveCallback=resolve,this.rejectCallback=reject;let callback=(...args)=>this.callback(...args);setImmediate(this.
apiCall,firstRequest,callback)})}};exports.ResourceCollector=ResourceCollector}});var require_pagedApiCaller=__commonJS({"node_modules/google-gax/build/src/paginationCalls/pagedApiCaller.js"(exports){"u\
se strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.PagedApiCaller=void 0;var call_1=require_call(),
googleError_1=require_googleError(),resourceCollector_1=require_resourceCollector(),warnings_1=require_warnings(),PagedApiCaller=class{pageDescriptor;constructor(pageDescriptor){
this.pageDescriptor=pageDescriptor}generateParseResponseCallback(request,callback){let resourceFieldName=this.pageDescriptor.
resourceField,responsePageTokenFieldName=this.pageDescriptor.responsePageTokenField,requestPageTokenFieldName=this.pageDescriptor.
requestPageTokenField;return(err,response)=>{if(err){callback(err);return}if(!request){callback(new googleError_1.GoogleError(
"Undefined request in pagination method callback."));return}if(!response){callback(new googleError_1.GoogleError("Undefi\
ned response in pagination method callback."));return}let resources=response[resourceFieldName]||[],pageToken=response[responsePageTokenFieldName],
nextPageRequest=null;pageToken&&(nextPageRequest=Object.assign({},request),nextPageRequest[requestPageTokenFieldName]=pageToken),
callback(err,resources,nextPageRequest,response)}}wrap(func){let self2=this;return function(argument,metadata,options,callback){
return func(argument,metadata,options,self2.generateParseResponseCallback(argument,callback))}}init(callback){return callback?
new call_1.OngoingCall(callback):new call_1.OngoingCallPromise}call(apiCall,request,settings,ongoingCall){if(request=Object.
assign({},request),!settings.autoPaginate){ongoingCall.call(apiCall,request);return}request.pageSize&&settings.autoPaginate&&
(0,warnings_1.warn)("autoPaginate true","Providing a pageSize without setting autoPaginate to false will still return al\
l results. See https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination for more informati\
on on how to configure manual paging","AutopaginateTrueWarning");let maxResults=settings.maxResults||-1;new resourceCollector_1.
ResourceCollector(apiCall,maxResults).processAllPages(request).then(resources=>ongoingCall.callback(null,resources),err=>ongoingCall.
callback(err))}fail(ongoingCall,err){ongoingCall.callback(err)}result(ongoingCall){return ongoingCall.promise}};exports.
PagedApiCaller=PagedApiCaller}});var require_pageDescriptor=__commonJS({"node_modules/google-gax/build/src/paginationCalls/pageDescriptor.js"(exports){"u\
se strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.PageDescriptor=void 0;var stream_1=__require("stream"),
normalApiCaller_1=require_normalApiCaller(),warnings_1=require_warnings(),pagedApiCaller_1=require_pagedApiCaller(),maxAttemptsEmptyResponse=10,
PageDescriptor=class{requestPageTokenField;responsePageTokenField;requestPageSizeField;resourceField;constructor(requestPageTokenField,responsePageTokenField,resourceField){
this.requestPageTokenField=requestPageTokenField,this.responsePageTokenField=responsePageTokenField,this.resourceField=resourceField}createStream(apiCall,request,options){
options?.autoPaginate&&(0,warnings_1.warn)("autoPaginate true","Autopaginate will always be set to false in stream pagin\
g methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination for m\
ore information on how to configure paging calls","AutopaginateTrueWarning");let stream=new stream_1.PassThrough({objectMode:!0});
options=Object.assign({},options,{autoPaginate:!1});let maxResults="maxResults"in options?options.maxResults:-1,pushCount=0,
started=!1;function callback(err,resources,next,apiResp){if(err){stream.emit("error",err);return}stream.emit("response",
apiResp);for(let i=0;i<resources.length;++i){if(stream._readableState.ended)return;resources[i]!==null&&(stream.push(resources[i]),
pushCount++,pushCount===maxResults&&stream.end())}if(!stream._readableState.ended){if(!next){stream.end();return}"pageTo\
ken"in options&&delete options.pageToken,stream.isPaused()?(request=next,started=!1):setImmediate(apiCall,next,options,callback)}}
return stream.on("resume",async()=>{started||(started=!0,await apiCall(request,options,callback))}),stream}asyncIterate(apiCall,request,options){
return options?.autoPaginate&&(0,warnings_1.warn)("autoPaginate true","Autopaginate will always be set to false in Async\
 paging methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination\
 for more information on how to configure paging calls","AutopaginateTrueWarning"),options=Object.assign({},options,{autoPaginate:!1}),
this.createIterator(apiCall,request,options)}createIterator(apiCall,request,options){return{[Symbol.asyncIterator](){let nextPageRequest=request,
cache=[];return{async next(){if(cache.length>0)return Promise.resolve({done:!1,value:cache.shift()});let attempts=0;for(;cache.
length===0&&nextPageRequest;){let result;if([result,nextPageRequest]=await apiCall(nextPageRequest,options),result&&!Array.
isArray(result))for(let[key,value]of Object.entries(result))cache.push([key,value]);else cache.push(...result);if(cache.
length===0&&(++attempts,attempts>maxAttemptsEmptyResponse))break}return cache.length===0?Promise.resolve({done:!0,value:void 0}):
Promise.resolve({done:!1,value:cache.shift()})}}}}}getApiCaller(settings){return settings.autoPaginate?new pagedApiCaller_1.
PagedApiCaller(this):new normalApiCaller_1.NormalApiCaller}};exports.PageDescriptor=PageDescriptor}});var require_streamDescriptor=__commonJS({"node_modules/google-gax/build/src/streamingCalls/streamDescriptor.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.StreamDescriptor=void 0;var streamingApiCaller_1=require_streamingApiCaller(),
StreamDescriptor=class{type;streaming;rest;gaxStreamingRetries;constructor(streamType,rest,gaxStreamingRetries){this.type=
streamType,this.streaming=!0,this.rest=rest,this.gaxStreamingRetries=gaxStreamingRetries}getApiCaller(){return new streamingApiCaller_1.
StreamingApiCaller(this)}};exports.StreamDescriptor=StreamDescriptor}});var require_bundleApiCaller=__commonJS({"node_modules/google-gax/build/src/bundlingCalls/bundleApiCaller.js"(exports){"u\
se strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.BundleApiCaller=void 0;var call_1=require_call(),
googleError_1=require_googleError(),BundleApiCaller=class{bundler;constructor(bundler){this.bundler=bundler}init(callback){
return callback?new call_1.OngoingCall(callback):new call_1.OngoingCallPromise}wrap(func){return func}call(apiCall,argument,settings,status){
if(!settings.isBundling)throw new googleError_1.GoogleError("Bundling enabled with no isBundling!");status.call((argument2,callback)=>(this.
bundler.schedule(apiCall,argument2,callback),status),argument)}fail(canceller,err){canceller.callback(err)}result(canceller){
return canceller.promise}};exports.BundleApiCaller=BundleApiCaller}});var require_bundlingUtils=__commonJS({"node_modules/google-gax/build/src/bundlingCalls/bundlingUtils.js"(exports){"use s\
trict";Object.defineProperty(exports,"__esModule",{value:!0});exports.computeBundleId=computeBundleId;function computeBundleId(obj,discriminatorFields){
let ids=[],hasIds=!1;for(let field of discriminatorFields){let id=at(obj,field);id===void 0?ids.push(null):(hasIds=!0,ids.
push(id))}if(hasIds)return JSON.stringify(ids)}function at(obj,field){let pathParts=field.split("."),currentObj=obj;for(let pathPart of pathParts)
currentObj=currentObj?.[pathPart];return currentObj}}});var require_task=__commonJS({"node_modules/google-gax/build/src/bundlingCalls/task.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.Task=void 0;exports.deepCopyForResponse=deepCopyForResponse;var status_1=require_status2(),
googleError_1=require_googleError();function deepCopyForResponse(obj,subresponseInfo){let result;if(obj===null)return null;
if(obj!==void 0)return Array.isArray(obj)?(result=[],obj.forEach(element=>{result.push(deepCopyForResponse(element,null))}),
result):obj.copy!==void 0?obj.copy():obj instanceof ArrayBuffer?obj.slice(0):typeof obj=="object"?(result={},Object.keys(
obj).forEach(key=>{subresponseInfo&&key===subresponseInfo.field&&Array.isArray(obj[key])?result[key]=obj[key].slice(subresponseInfo.
start,subresponseInfo.end):result[key]=deepCopyForResponse(obj[key],null)}),result):obj}var Task=class{_apiCall;_request;_bundledField;_subresponseField;_data;callCanceller;constructor(apiCall,bundlingRequest,bundledField,subresponseField){
this._apiCall=apiCall,this._request=bundlingRequest,this._bundledField=bundledField,this._subresponseField=subresponseField,
this._data=[]}getElementCount(){let count=0;for(let i=0;i<this._data.length;++i)count+=this._data[i].elements.length;return count}getRequestByteSize(){
let size=0;for(let i=0;i<this._data.length;++i)size+=this._data[i].bytes;return size}run(){if(this._data.length===0)return[];
let request=this._request,elements=[],ids=[];for(let i=0;i<this._data.length;++i)elements.push(...this._data[i].elements),
ids.push(this._data[i].callback.id);request[this._bundledField]=elements;let self2=this;return this.callCanceller=this._apiCall(
request,(err,response)=>{let responses=[];if(err)self2._data.forEach(()=>{responses.push(void 0)});else{let subresponseInfo=null;
self2._subresponseField&&(subresponseInfo={field:self2._subresponseField,start:0}),self2._data.forEach(data=>{subresponseInfo&&
(subresponseInfo.end=subresponseInfo.start+data.elements.length),responses.push(deepCopyForResponse(response,subresponseInfo)),
subresponseInfo&&(subresponseInfo.start=subresponseInfo.end)})}for(let i=0;i<self2._data.length;++i)if(self2._data[i].cancelled){
let error=new googleError_1.GoogleError("cancelled");error.code=status_1.Status.CANCELLED,self2._data[i].callback(error)}else
self2._data[i].callback(err,responses[i])}),ids}extend(elements,bytes,callback){this._data.push({elements,bytes,callback})}cancel(id){
if(this.callCanceller){let allCancelled=!0;return this._data.forEach(d=>{d.callback.id===id&&(d.cancelled=!0),d.cancelled||
(allCancelled=!1)}),allCancelled&&this.callCanceller.cancel(),allCancelled}for(let i=0;i<this._data.length;++i)if(this._data[i].
callback.id===id){let error=new googleError_1.GoogleError("cancelled");error.code=status_1.Status.CANCELLED,this._data[i].
callback(error),this._data.splice(i,1);break}return this._data.length===0}};exports.Task=Task}});var require_bundleExecutor=__commonJS({"node_modules/google-gax/build/src/bundlingCalls/bundleExecutor.js"(exports){"use\
 strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.BundleExecutor=void 0;var status_1=require_status2(),
googleError_1=require_googleError(),warnings_1=require_warnings(),bundlingUtils_1=require_bundlingUtils(),task_1=require_task();
function noop(){}var BundleExecutor=class{_options;_descriptor;_tasks;_timers;_invocations;_invocationId;constructor(bundleOptions,bundleDescriptor){
this._options=bundleOptions,this._descriptor=bundleDescriptor,this._tasks={},this._timers={},this._invocations={},this._invocationId=
0}schedule(apiCall,request,callback){let bundleId=(0,bundlingUtils_1.computeBundleId)(request,this._descriptor.requestDiscriminatorFields);
if(callback=callback||noop,bundleId===void 0)return(0,warnings_1.warn)("bundling_schedule_bundleid_undefined",`The reque\
st does not have enough information for request bundling. Invoking immediately. Request: ${JSON.stringify(request)} disc\
riminator fields: ${this._descriptor.requestDiscriminatorFields}`),apiCall(request,callback);if(request[this._descriptor.
bundledField]===void 0)return(0,warnings_1.warn)("bundling_no_bundled_field",`Request does not contain field ${this._descriptor.
bundledField} that must present for bundling. Invoking immediately. Request: ${JSON.stringify(request)}`),apiCall(request,
callback);bundleId in this._tasks||(this._tasks[bundleId]=new task_1.Task(apiCall,request,this._descriptor.bundledField,
this._descriptor.subresponseField));let task=this._tasks[bundleId];callback.id=String(this._invocationId++),this._invocations[callback.
id]=bundleId;let bundledField=request[this._descriptor.bundledField],elementCount=bundledField.length,requestBytes=0,self2=this;
bundledField.forEach(obj=>{requestBytes+=this._descriptor.byteLengthFunction(obj)});let countLimit=this._options.elementCountLimit||
0,byteLimit=this._options.requestByteLimit||0;if(countLimit>0&&elementCount>countLimit||byteLimit>0&&requestBytes>=byteLimit){
let message;countLimit>0&&elementCount>countLimit?message="The number of elements "+elementCount+" exceeds the limit "+this.
_options.elementCountLimit:message="The required bytes "+requestBytes+" exceeds the limit "+this._options.requestByteLimit;
let error=new googleError_1.GoogleError(message);return error.code=status_1.Status.INVALID_ARGUMENT,callback(error),{cancel:noop}}
let existingCount=task.getElementCount(),existingBytes=task.getRequestByteSize();(countLimit>0&&elementCount+existingCount>=
countLimit||byteLimit>0&&requestBytes+existingBytes>=byteLimit)&&(this._runNow(bundleId),this._tasks[bundleId]=new task_1.
Task(apiCall,request,this._descriptor.bundledField,this._descriptor.subresponseField),task=this._tasks[bundleId]),task.extend(
bundledField,requestBytes,callback);let ret={cancel(){self2._cancel(callback.id)}},countThreshold=this._options.elementCountThreshold||
0,sizeThreshold=this._options.requestByteThreshold||0;return countThreshold>0&&task.getElementCount()>=countThreshold||sizeThreshold>
0&&task.getRequestByteSize()>=sizeThreshold?(this._runNow(bundleId),ret):(!(bundleId in this._timers)&&this._options.delayThreshold>
0&&(this._timers[bundleId]=setTimeout(()=>{delete this._timers[bundleId],this._runNow(bundleId)},this._options.delayThreshold)),
ret)}_maybeClearTimeout(bundleId){if(bundleId in this._timers){let timerId=this._timers[bundleId];delete this._timers[bundleId],
clearTimeout(timerId)}}_cancel(id){if(!(id in this._invocations))return;let bundleId=this._invocations[id];if(!(bundleId in
this._tasks))return;let task=this._tasks[bundleId];delete this._invocations[id],task.cancel(id)&&(this._maybeClearTimeout(
bundleId),delete this._tasks[bundleId])}_runNow(bundleId){if(!(bundleId in this._tasks)){(0,warnings_1.warn)("bundle_run\
now_bundleid_unknown",`No such bundleid: ${bundleId}`);return}this._maybeClearTimeout(bundleId);let task=this._tasks[bundleId];
delete this._tasks[bundleId],task.run().forEach(id=>{delete this._invocations[id]})}};exports.BundleExecutor=BundleExecutor}});var require_bundleDescriptor=__commonJS({"node_modules/google-gax/build/src/bundlingCalls/bundleDescriptor.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.BundleDescriptor=void 0;var normalApiCaller_1=require_normalApiCaller(),
bundleApiCaller_1=require_bundleApiCaller(),bundleExecutor_1=require_bundleExecutor(),util_1=require_util2(),BundleDescriptor=class{bundledField;requestDiscriminatorFields;subresponseField;byteLengthFunction;constructor(bundledField,requestDiscriminatorFields,subresponseField,byteLengthFunction){
!byteLengthFunction&&typeof subresponseField=="function"&&(byteLengthFunction=subresponseField,subresponseField=null),this.
bundledField=bundledField,this.requestDiscriminatorFields=requestDiscriminatorFields.map(util_1.toCamelCase),this.subresponseField=
subresponseField,this.byteLengthFunction=byteLengthFunction}getApiCaller(settings){return settings.isBundling===!1?new normalApiCaller_1.
NormalApiCaller:new bundleApiCaller_1.BundleApiCaller(new bundleExecutor_1.BundleExecutor(settings.bundleOptions,this))}};
exports.BundleDescriptor=BundleDescriptor}});var require_descriptor=__commonJS({"node_modules/google-gax/build/src/descriptor.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.ResumableUploadDescriptor=exports.BundleDescriptor=exports.StreamDescriptor=exports.
PageDescriptor=exports.LongrunningDescriptor=void 0;var longRunningDescriptor_1=require_longRunningDescriptor();Object.defineProperty(
exports,"LongrunningDescriptor",{enumerable:!0,get:function(){return longRunningDescriptor_1.LongRunningDescriptor}});var pageDescriptor_1=require_pageDescriptor();
Object.defineProperty(exports,"PageDescriptor",{enumerable:!0,get:function(){return pageDescriptor_1.PageDescriptor}});var streamDescriptor_1=require_streamDescriptor();
Object.defineProperty(exports,"StreamDescriptor",{enumerable:!0,get:function(){return streamDescriptor_1.StreamDescriptor}});
var bundleDescriptor_1=require_bundleDescriptor();Object.defineProperty(exports,"BundleDescriptor",{enumerable:!0,get:function(){
return bundleDescriptor_1.BundleDescriptor}});var resumableUpload_1=require_unused_gax();Object.defineProperty(exports,"\
ResumableUploadDescriptor",{enumerable:!0,get:function(){return resumableUpload_1.ResumableUploadDescriptor}})}});var require_minimal2=__commonJS({"node_modules/protobufjs/minimal.js"(exports,module){"use strict";module.exports=require_index_minimal()}});var require_fallback=__commonJS({"node_modules/google-gax/build/src/fallback.js"(exports,module){"use strict";var __createBinding=exports&&
exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&exports.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__es\
Module",{value:!0});exports.fallback=exports.GoogleError=exports.operation=exports.Operation=exports.warn=exports.protobufMinimal=
exports.protobuf=exports.LocationProtos=exports.IamProtos=exports.operationsProtos=exports.protobufFromJSON=exports.GrpcClient=
exports.defaultToObjectOptions=exports.makeUUID=exports.LocationsClient=exports.IamClient=exports.OperationsClient=exports.
StreamType=exports.resumableSourceFromFile=exports.resumableUploadStub=exports.ResumableUploadState=exports.ResumableUploadSession=
exports.ResumableUploadDescriptor=exports.StreamDescriptor=exports.PageDescriptor=exports.LongrunningDescriptor=exports.
BundleDescriptor=exports.version=exports.createDefaultBackoffSettings=exports.RetryOptions=exports.constructSettings=exports.
CallSettings=exports.routingHeader=exports.PathTemplate=void 0;exports.lro=lro;exports.createApiCall=createApiCall;var object_hash_1=__importDefault(
require_object_hash()),protobuf=__importStar(require_protobufjs());exports.protobuf=protobuf;var gax=__importStar(require_gax()),
contextUtil_1=require_contextUtil(),routingHeader=__importStar(require_routingHeader());exports.routingHeader=routingHeader;
var status_1=require_status2(),google_auth_library_1=require_google_auth(),operationsClient_1=require_unused_gax(),createApiCall_1=require_createApiCall(),
fallbackRest=__importStar(require_fallbackRest()),featureDetection_1=require_featureDetection(),fallbackServiceStub_1=require_fallbackServiceStub(),
streaming_1=require_streaming(),util_1=require_util2(),IamProtos=__importStar(require_unused_gax());exports.IamProtos=IamProtos;
var LocationProtos=__importStar(require_unused_gax());exports.LocationProtos=LocationProtos;var operationsProtos=__importStar(
require_unused_gax());exports.operationsProtos=operationsProtos;var pathTemplate_1=require_pathTemplate();Object.defineProperty(
exports,"PathTemplate",{enumerable:!0,get:function(){return pathTemplate_1.PathTemplate}});var gax_1=require_gax();Object.
defineProperty(exports,"CallSettings",{enumerable:!0,get:function(){return gax_1.CallSettings}});Object.defineProperty(exports,
"constructSettings",{enumerable:!0,get:function(){return gax_1.constructSettings}});Object.defineProperty(exports,"Retry\
Options",{enumerable:!0,get:function(){return gax_1.RetryOptions}});Object.defineProperty(exports,"createDefaultBackoffS\
ettings",{enumerable:!0,get:function(){return gax_1.createDefaultBackoffSettings}});exports.version=require_package().version+
"-fallback";var descriptor_1=require_descriptor();Object.defineProperty(exports,"BundleDescriptor",{enumerable:!0,get:function(){
return descriptor_1.BundleDescriptor}});Object.defineProperty(exports,"LongrunningDescriptor",{enumerable:!0,get:function(){
return descriptor_1.LongrunningDescriptor}});Object.defineProperty(exports,"PageDescriptor",{enumerable:!0,get:function(){
return descriptor_1.PageDescriptor}});Object.defineProperty(exports,"StreamDescriptor",{enumerable:!0,get:function(){return descriptor_1.
StreamDescriptor}});var resumableUpload_1=require_unused_gax();Object.defineProperty(exports,"ResumableUploadDescriptor",
{enumerable:!0,get:function(){return resumableUpload_1.ResumableUploadDescriptor}});Object.defineProperty(exports,"Resum\
ableUploadSession",{enumerable:!0,get:function(){return resumableUpload_1.ResumableUploadSession}});Object.defineProperty(
exports,"ResumableUploadState",{enumerable:!0,get:function(){return resumableUpload_1.ResumableUploadState}});Object.defineProperty(
exports,"resumableUploadStub",{enumerable:!0,get:function(){return resumableUpload_1.resumableUploadStub}});var resumableSourceFromFile_1=require_unused_gax();
Object.defineProperty(exports,"resumableSourceFromFile",{enumerable:!0,get:function(){return resumableSourceFromFile_1.resumableSourceFromFile}});
var streaming_2=require_streaming();Object.defineProperty(exports,"StreamType",{enumerable:!0,get:function(){return streaming_2.
StreamType}});var operationsClient_2=require_unused_gax();Object.defineProperty(exports,"OperationsClient",{enumerable:!0,
get:function(){return operationsClient_2.OperationsClient}});var iamService_1=require_unused_gax();Object.defineProperty(
exports,"IamClient",{enumerable:!0,get:function(){return iamService_1.IamClient}});var locationService_1=require_unused_gax();
Object.defineProperty(exports,"LocationsClient",{enumerable:!0,get:function(){return locationService_1.LocationsClient}});
var util_2=require_util2();Object.defineProperty(exports,"makeUUID",{enumerable:!0,get:function(){return util_2.makeUUID}});
exports.defaultToObjectOptions={keepCase:!1,longs:String,enums:String,defaults:!0,oneofs:!0};var CLIENT_VERSION_HEADER="\
x-goog-api-client",GrpcClient=class _GrpcClient{auth;authClient;fallback;grpcVersion;static protoCache=new Map;httpRules;numericEnums;minifyJson;_servicePath;_port;_enableTelemetryTracing;_enableTelemetryLogging;static clearProtoCache(){
_GrpcClient.protoCache.clear()}constructor(options={}){options.auth?this.auth=options.auth:"authClient"in options?this.auth=
options.authClient:this.auth=new google_auth_library_1.GoogleAuth({authClient:options.auth,...options}),this.fallback=!!options.
fallback,this.grpcVersion=require_package().version,this.httpRules=options.httpRules,this.numericEnums=options.numericEnums??
!1,this.minifyJson=options.minifyJson??!1,this._servicePath=options.servicePath||options.apiEndpoint;let rawPort=options.
port;this._port=typeof rawPort=="string"?parseInt(rawPort,10):rawPort,this._enableTelemetryTracing=options.enableTelemetryTracing,
this._enableTelemetryLogging=options.enableTelemetryLogging}loadProto(jsonObject){return protobuf.Root.fromJSON(jsonObject)}loadProtoJSON(json,ignoreCache=!1){
return _GrpcClient.protobufFromJSON(json,ignoreCache)}static protobufFromJSON(json,ignoreCache=!1){let hash=(0,object_hash_1.
default)(JSON.stringify(json)).toString(),cached=_GrpcClient.protoCache.get(hash);if(cached&&!ignoreCache)return cached;
let root=protobuf.Root.fromJSON(json);return _GrpcClient.protoCache.set(hash,root),root}static getServiceMethods(service){
let methods={};for(let[methodName,methodObject]of Object.entries(service.methods)){let methodNameLowerCamelCase=(0,util_1.
toLowerCamelCase)(methodName);methods[methodNameLowerCamelCase]=methodObject}return methods}constructSettings(serviceName,clientConfig,configOverrides,headers,enableTelemetryTracing,_legacyTelemetryInfo,enableTelemetryLogging){
function buildMetadata(abTests,moreHeaders){let metadata={};headers||(headers={});for(let key in headers)metadata[key]=Array.
isArray(headers[key])?headers[key]:[headers[key]];let clientVersions=[];if(metadata[CLIENT_VERSION_HEADER]&&metadata[CLIENT_VERSION_HEADER][0]&&
clientVersions.push(...metadata[CLIENT_VERSION_HEADER][0].split(" ")),clientVersions.push(`grpc-web/${exports.version}`),
metadata[CLIENT_VERSION_HEADER]=[clientVersions.join(" ")],!moreHeaders)return metadata;for(let key in moreHeaders)if(key.
toLowerCase()!==CLIENT_VERSION_HEADER){let value=moreHeaders[key];if(Array.isArray(value))if(metadata[key]===void 0)metadata[key]=
value;else if(Array.isArray(metadata[key]))metadata[key].push(...value);else throw new Error(`Can not add value ${value}\
 to the call metadata.`);else metadata[key]=[value]}return metadata}let otherArgs={metadataBuilder:buildMetadata};this._servicePath&&
(otherArgs.servicePath=this._servicePath),this._port!==void 0&&(otherArgs.port=this._port);let defaults=gax.constructSettings(
serviceName,clientConfig,configOverrides,status_1.Status,otherArgs,enableTelemetryTracing??this._enableTelemetryTracing,
_legacyTelemetryInfo,enableTelemetryLogging??this._enableTelemetryLogging),defaultServicePath=this.auth?.defaultServicePath;
if(typeof defaultServicePath=="string"&&defaultServicePath.includes("."))for(let methodName of Object.keys(defaults))(0,contextUtil_1.
setSettingsDefaultDomain)(defaults[methodName],defaultServicePath);return defaults}async createStub(service,opts,customServicePath){
if(this.authClient||(this.auth&&"getClient"in this.auth?this.authClient=await this.auth.getClient():this.auth&&"getReque\
stHeaders"in this.auth&&(this.authClient=this.auth)),!this.authClient)throw new Error("No authentication was provided");
if(opts.universeDomain||(opts.universeDomain="googleapis.com"),opts.universeDomain){let universeFromAuth=this.authClient.
universeDomain;if(universeFromAuth&&opts.universeDomain!==universeFromAuth)throw new Error(`The configured universe doma\
in (${opts.universeDomain}) does not match the universe domain found in the credentials (${universeFromAuth}). If you ha\
ven't configured the universe domain explicitly, googleapis.com is the default.`)}service.resolveAll();let methods=_GrpcClient.
getServiceMethods(service),protocol=opts.protocol||"https",servicePath=opts.servicePath;if(!servicePath&&service.options&&
service.options["(google.api.default_host)"]&&(servicePath=service.options["(google.api.default_host)"]),!servicePath)throw new Error(
`Cannot determine service API path for service ${service.name}.`);let servicePort,match=servicePath.match(/^(.*):(\d+)$/);
match&&(servicePath=match[1],servicePort=parseInt(match[2])),opts.port?servicePort=typeof opts.port=="string"?parseInt(opts.
port,10):opts.port:servicePort||(servicePort=443);let encoder=fallbackRest.encodeRequest,decoder=fallbackRest.decodeResponse;
return(0,fallbackServiceStub_1.generateServiceStub)(methods,protocol,servicePath,servicePort,this.auth||this.authClient,
encoder,decoder,this.numericEnums,this.minifyJson)}static createByteLengthFunction(message){return gax.createByteLengthFunction(
message)}};exports.GrpcClient=GrpcClient;exports.protobufFromJSON=GrpcClient.protobufFromJSON;function lro(options){options=
Object.assign({scopes:[]},options),options.protoJson&&(options=Object.assign(options,{fallback:!0}));let gaxGrpc=new GrpcClient(
options);return new operationsClient_1.OperationsClientBuilder(gaxGrpc,options.protoJson)}function createApiCall(func,settings,descriptor,_fallback){
return descriptor&&"streaming"in descriptor&&descriptor.type!==streaming_1.StreamType.SERVER_STREAMING?()=>{throw new Error(
"The REST transport currently does not support client-streaming or bidi-stream calls.")}:descriptor&&"streaming"in descriptor&&
!(0,featureDetection_1.isNodeJS)()?()=>{throw new Error("Server streaming over the REST transport is only supported in N\
ode.js.")}:(0,createApiCall_1.createApiCall)(func,settings,descriptor,!0)}exports.protobufMinimal=__importStar(require_minimal2());
var warnings_1=require_warnings();Object.defineProperty(exports,"warn",{enumerable:!0,get:function(){return warnings_1.warn}});
var longrunning_1=require_longrunning();Object.defineProperty(exports,"Operation",{enumerable:!0,get:function(){return longrunning_1.
Operation}});Object.defineProperty(exports,"operation",{enumerable:!0,get:function(){return longrunning_1.operation}});var googleError_1=require_googleError();
Object.defineProperty(exports,"GoogleError",{enumerable:!0,get:function(){return googleError_1.GoogleError}});var fallback=module.
exports;exports.fallback=fallback}});var require_gax2=__commonJS({"build/gax.cjs"(exports,module){"use strict";var fallback=require_fallback(),silent=Object.
assign(()=>{},{info(){},warn(){},error(){},debug(){}});module.exports={fallback,loggingUtils:{log:()=>silent},decodeAnyProtosInArray:details=>details}}});var require_secret_manager_service_client_config=__commonJS({"node_modules/@google-cloud/secret-manager/build/src/v1/sec\
ret_manager_service_client_config.json"(exports,module){module.exports={interfaces:{"google.cloud.secretmanager.v1.Secre\
tManagerService":{retry_codes:{non_idempotent:[],idempotent:["DEADLINE_EXCEEDED","UNAVAILABLE"],resource_exhausted_unavailable:[
"RESOURCE_EXHAUSTED","UNAVAILABLE"]},retry_params:{default:{initial_retry_delay_millis:100,retry_delay_multiplier:1.3,max_retry_delay_millis:6e4,
initial_rpc_timeout_millis:6e4,rpc_timeout_multiplier:1,max_rpc_timeout_millis:6e4,total_timeout_millis:6e5},dd71b8c1d82d51c18ce5ba426d9acc4c44e7746e:{
initial_retry_delay_millis:2e3,retry_delay_multiplier:2,max_retry_delay_millis:6e4,initial_rpc_timeout_millis:6e4,rpc_timeout_multiplier:1,
max_rpc_timeout_millis:6e4,total_timeout_millis:6e5}},methods:{ListSecrets:{timeout_millis:6e4,retry_codes_name:"non_ide\
mpotent",retry_params_name:"default"},CreateSecret:{timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"\
default"},AddSecretVersion:{timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"default"},GetSecret:{
timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"default"},UpdateSecret:{timeout_millis:6e4,retry_codes_name:"\
non_idempotent",retry_params_name:"default"},DeleteSecret:{timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"\
default"},ListSecretVersions:{timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"default"},GetSecretVersion:{
timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"default"},AccessSecretVersion:{timeout_millis:6e4,
retry_codes_name:"resource_exhausted_unavailable",retry_params_name:"dd71b8c1d82d51c18ce5ba426d9acc4c44e7746e"},DisableSecretVersion:{
timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"default"},EnableSecretVersion:{timeout_millis:6e4,
retry_codes_name:"non_idempotent",retry_params_name:"default"},DestroySecretVersion:{timeout_millis:6e4,retry_codes_name:"\
non_idempotent",retry_params_name:"default"},SetIamPolicy:{timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"\
default"},GetIamPolicy:{timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"default"},TestIamPermissions:{
timeout_millis:6e4,retry_codes_name:"non_idempotent",retry_params_name:"default"},EnableManagedRotation:{retry_codes_name:"\
non_idempotent",retry_params_name:"default"},RotateSecret:{retry_codes_name:"non_idempotent",retry_params_name:"default"}}}}}}});var require_package2=__commonJS({"node_modules/@google-cloud/secret-manager/package.json"(exports,module){module.exports=
{name:"@google-cloud/secret-manager",version:"7.2.0",description:"Secrets client for Node.js",repository:{type:"git",directory:"\
packages/google-cloud-secretmanager",url:"https://github.com/googleapis/google-cloud-node.git"},license:"Apache-2.0",author:"\
Google LLC",files:["build/src","build/protos","!build/src/**/*.map"],keywords:["secrets","secret","secret manager","secr\
ets management","gcp","google","cloud"],main:"build/src/index.js",scripts:{clean:"gts clean",compile:"tsc -p . && cp -r \
protos build/","compile-protos":"compileProtos src",docs:"jsdoc -c .jsdoc.js",fix:"gts fix",lint:"gts check",prepare:"np\
m run compile",prelint:"cd samples; npm link ../; npm i",postpack:"minifyProtoJson","samples-test":"cd samples/ && npm l\
ink ../ && npm i && npm test","system-test":"node ../../bin/run-test.cjs --config ../../.mocharc.cjs --no-parallel build\
/system-test",test:"node ../../bin/run-test.cjs --config ../../.mocharc.cjs build/test"},dependencies:{"google-gax":"^6.\
5.0"},devDependencies:{"@types/mocha":"^10.0.10","@types/node":"^22.13.9","@types/sinon":"^17.0.4",c8:"^10.1.3","gapic-t\
ools":"^2.0.0",gts:"^6.0.2",jsdoc:"^4.0.4","jsdoc-fresh":"^6.0.0","jsdoc-region-tag":"^5.0.0",long:"^5.3.1",mocha:"^11.1\
.0","pack-n-play":"^5.0.0",sinon:"21.0.3",typescript:"^5.8.2"},engines:{node:">=22"},homepage:"https://github.com/google\
apis/google-cloud-node/tree/main/packages/google-cloud-secretmanager",overrides:{"@sinonjs/fake-timers":"15.2.1"}}}});var require_secret_manager_service_client=__commonJS({"node_modules/@google-cloud/secret-manager/build/src/v1/secret_man\
ager_service_client.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.SecretManagerServiceClient=
void 0;var jsonProtos=require_protos(),google_gax_1=require_gax2(),gapicConfig=require_secret_manager_service_client_config(),
version=require_package2().version,SecretManagerServiceClient=class{_terminated=!1;_opts;_providedCustomServicePath;_gaxModule;_gaxGrpc;_protos;_defaults;_universeDomain;_servicePath;_log=google_gax_1.
loggingUtils.log("secret-manager");auth;descriptors={page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;locationsClient;pathTemplates;secretManagerServiceStub;constructor(opts,gaxInstance){
let staticMembers=this.constructor;if(opts?.universe_domain&&opts?.universeDomain&&opts?.universe_domain!==opts?.universeDomain)
throw new Error("Please set either universe_domain or universeDomain, but not both.");let universeDomainEnvVar=typeof process==
"object"&&typeof process.env=="object"?process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN:void 0;this._universeDomain=opts?.universeDomain??
opts?.universe_domain??universeDomainEnvVar??"googleapis.com",this._servicePath="secretmanager."+this._universeDomain;let servicePath=opts?.
servicePath||opts?.apiEndpoint||this._servicePath;this._providedCustomServicePath=!!(opts?.servicePath||opts?.apiEndpoint);
let port=opts?.port||staticMembers.port,clientConfig=opts?.clientConfig??{},fallback=opts?.fallback??(typeof window<"u"&&
typeof window?.fetch=="function");opts=Object.assign({servicePath,port,clientConfig,fallback},opts),opts.numericEnums=!0,
servicePath!==this._servicePath&&!("scopes"in opts)&&(opts.scopes=staticMembers.scopes),gaxInstance||(gaxInstance=require_gax2()),
this._gaxModule=opts.fallback?gaxInstance.fallback:gaxInstance,this._gaxGrpc=new this._gaxModule.GrpcClient(opts),this._opts=
opts,this.auth=this._gaxGrpc.auth,this.auth.useJWTAccessWithScope=!0,this.auth.defaultServicePath=this._servicePath,servicePath===
this._servicePath&&(this.auth.defaultScopes=staticMembers.scopes),this.locationsClient=new this._gaxModule.LocationsClient(
this._gaxGrpc,opts);let clientHeader=[`gax/${this._gaxModule.version}`,`gapic/${version}`];typeof process=="object"&&"ve\
rsions"in process?clientHeader.push(`gl-node/${process.versions.node}`):clientHeader.push(`gl-web/${this._gaxModule.version}`),
opts.fallback?clientHeader.push(`rest/${this._gaxGrpc.grpcVersion}`):clientHeader.push(`grpc/${this._gaxGrpc.grpcVersion}`),
opts.libName&&opts.libVersion&&clientHeader.push(`${opts.libName}/${opts.libVersion}`),this._protos=this._gaxGrpc.loadProtoJSON(
jsonProtos),this.pathTemplates={projectPathTemplate:new this._gaxModule.PathTemplate("projects/{project}"),projectLocationSecretSecretVersionPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/locations/{location}/secrets/{secret}/versions/{secret_version}"),projectLocationSecretsPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/locations/{location}/secrets/{secret}"),projectSecretSecretVersionPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/secrets/{secret}/versions/{secret_version}"),projectSecretsPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/secrets/{secret}"),topicPathTemplate:new this._gaxModule.PathTemplate("proje\
cts/{project}/topics/{topic}"),secretPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/secrets/{secret}"),
secretVersionPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/secrets/{secret}/versions/{secret_version\
}")},this.descriptors.page={listSecrets:new this._gaxModule.PageDescriptor("pageToken","nextPageToken","secrets"),listSecretVersions:new this.
_gaxModule.PageDescriptor("pageToken","nextPageToken","versions")};let internalTelemetryInfo={gcpClientService:"secret-m\
anager",gcpVersion:"v1",gcpRepo:"googleapis/google-cloud-node",gcpArtifact:"@google-cloud/secret-manager"};this._defaults=
this._gaxGrpc.constructSettings("google.cloud.secretmanager.v1.SecretManagerService",gapicConfig,opts.clientConfig||{},{
"x-goog-api-client":clientHeader.join(" ")},opts.enableTelemetryTracing,internalTelemetryInfo),this.innerApiCalls={},this.
warn=this._gaxModule.warn}initialize(){if(this.secretManagerServiceStub)return this.secretManagerServiceStub;this.secretManagerServiceStub=
this._gaxGrpc.createStub(this._opts.fallback?this._protos.lookupService("google.cloud.secretmanager.v1.SecretManagerServ\
ice"):this._protos.google.cloud.secretmanager.v1.SecretManagerService,this._opts,this._providedCustomServicePath);let secretManagerServiceStubMethods=[
"listSecrets","createSecret","addSecretVersion","getSecret","updateSecret","deleteSecret","listSecretVersions","getSecre\
tVersion","accessSecretVersion","disableSecretVersion","enableSecretVersion","destroySecretVersion","setIamPolicy","getI\
amPolicy","testIamPermissions","enableManagedRotation","rotateSecret"];for(let methodName of secretManagerServiceStubMethods){
let callPromise=this.secretManagerServiceStub.then(stub=>(...args)=>this._terminated?Promise.reject("The client has alre\
ady been closed."):stub[methodName].apply(stub,args),err=>()=>{throw err}),descriptor=this.descriptors.page[methodName]||
void 0,apiCall=this._gaxModule.createApiCall(callPromise,this._defaults[methodName],descriptor,this._opts.fallback);this.
innerApiCalls[methodName]=apiCall}return this.secretManagerServiceStub}static get servicePath(){return typeof process=="\
object"&&typeof process.emitWarning=="function"&&process.emitWarning("Static servicePath is deprecated, please use the i\
nstance method instead.","DeprecationWarning"),"secretmanager.googleapis.com"}static get apiEndpoint(){return typeof process==
"object"&&typeof process.emitWarning=="function"&&process.emitWarning("Static apiEndpoint is deprecated, please use the \
instance method instead.","DeprecationWarning"),"secretmanager.googleapis.com"}get apiEndpoint(){return this._servicePath}get universeDomain(){
return this._universeDomain}static get port(){return 443}static get scopes(){return["https://www.googleapis.com/auth/clo\
ud-platform"]}getProjectId(callback){if(callback){this.auth.getProjectId(callback);return}return this.auth.getProjectId()}createSecret(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:request.
parent??""}),this.initialize().catch(err=>{throw err}),this._log.info("createSecret request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("createSecret response %j",response),callback(error,response,options2,
rawResponse)}:void 0;return this.innerApiCalls.createSecret(request,options,wrappedCallback)?.then(([response,options2,rawResponse])=>(this.
_log.info("createSecret response %j",response),[response,options2,rawResponse])).catch(error=>{if(error&&"statusDetails"in
error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.fromJSON(jsonProtos);error.statusDetails=
(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}addSecretVersion(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:request.
parent??""}),this.initialize().catch(err=>{throw err}),this._log.info("addSecretVersion request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("addSecretVersion response %j",response),callback(error,response,
options2,rawResponse)}:void 0;return this.innerApiCalls.addSecretVersion(request,options,wrappedCallback)?.then(([response,
options2,rawResponse])=>(this._log.info("addSecretVersion response %j",response),[response,options2,rawResponse])).catch(
error=>{if(error&&"statusDetails"in error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.
fromJSON(jsonProtos);error.statusDetails=(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}getSecret(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:request.
name??""}),this.initialize().catch(err=>{throw err}),this._log.info("getSecret request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("getSecret response %j",response),callback(error,response,options2,
rawResponse)}:void 0;return this.innerApiCalls.getSecret(request,options,wrappedCallback)?.then(([response,options2,rawResponse])=>(this.
_log.info("getSecret response %j",response),[response,options2,rawResponse])).catch(error=>{if(error&&"statusDetails"in error&&
error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.fromJSON(jsonProtos);error.statusDetails=
(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}updateSecret(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({"secr\
et.name":request.secret.name??""}),this.initialize().catch(err=>{throw err}),this._log.info("updateSecret request %j",request);
let wrappedCallback=callback?(error,response,options2,rawResponse)=>{this._log.info("updateSecret response %j",response),
callback(error,response,options2,rawResponse)}:void 0;return this.innerApiCalls.updateSecret(request,options,wrappedCallback)?.
then(([response,options2,rawResponse])=>(this._log.info("updateSecret response %j",response),[response,options2,rawResponse])).
catch(error=>{if(error&&"statusDetails"in error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.
Root.fromJSON(jsonProtos);error.statusDetails=(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}deleteSecret(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:request.
name??""}),this.initialize().catch(err=>{throw err}),this._log.info("deleteSecret request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("deleteSecret response %j",response),callback(error,response,options2,
rawResponse)}:void 0;return this.innerApiCalls.deleteSecret(request,options,wrappedCallback)?.then(([response,options2,rawResponse])=>(this.
_log.info("deleteSecret response %j",response),[response,options2,rawResponse])).catch(error=>{if(error&&"statusDetails"in
error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.fromJSON(jsonProtos);error.statusDetails=
(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}getSecretVersion(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:request.
name??""}),this.initialize().catch(err=>{throw err}),this._log.info("getSecretVersion request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("getSecretVersion response %j",response),callback(error,response,
options2,rawResponse)}:void 0;return this.innerApiCalls.getSecretVersion(request,options,wrappedCallback)?.then(([response,
options2,rawResponse])=>(this._log.info("getSecretVersion response %j",response),[response,options2,rawResponse])).catch(
error=>{if(error&&"statusDetails"in error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.
fromJSON(jsonProtos);error.statusDetails=(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}accessSecretVersion(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:request.
name??""}),this.initialize().catch(err=>{throw err}),this._log.info("accessSecretVersion request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("accessSecretVersion response %j",response),callback(error,response,
options2,rawResponse)}:void 0;return this.innerApiCalls.accessSecretVersion(request,options,wrappedCallback)?.then(([response,
options2,rawResponse])=>(this._log.info("accessSecretVersion response %j",response),[response,options2,rawResponse])).catch(
error=>{if(error&&"statusDetails"in error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.
fromJSON(jsonProtos);error.statusDetails=(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}disableSecretVersion(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:request.
name??""}),this.initialize().catch(err=>{throw err}),this._log.info("disableSecretVersion request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("disableSecretVersion response %j",response),callback(error,response,
options2,rawResponse)}:void 0;return this.innerApiCalls.disableSecretVersion(request,options,wrappedCallback)?.then(([response,
options2,rawResponse])=>(this._log.info("disableSecretVersion response %j",response),[response,options2,rawResponse])).catch(
error=>{if(error&&"statusDetails"in error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.
fromJSON(jsonProtos);error.statusDetails=(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}enableSecretVersion(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:request.
name??""}),this.initialize().catch(err=>{throw err}),this._log.info("enableSecretVersion request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("enableSecretVersion response %j",response),callback(error,response,
options2,rawResponse)}:void 0;return this.innerApiCalls.enableSecretVersion(request,options,wrappedCallback)?.then(([response,
options2,rawResponse])=>(this._log.info("enableSecretVersion response %j",response),[response,options2,rawResponse])).catch(
error=>{if(error&&"statusDetails"in error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.
fromJSON(jsonProtos);error.statusDetails=(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}destroySecretVersion(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:request.
name??""}),this.initialize().catch(err=>{throw err}),this._log.info("destroySecretVersion request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("destroySecretVersion response %j",response),callback(error,response,
options2,rawResponse)}:void 0;return this.innerApiCalls.destroySecretVersion(request,options,wrappedCallback)?.then(([response,
options2,rawResponse])=>(this._log.info("destroySecretVersion response %j",response),[response,options2,rawResponse])).catch(
error=>{if(error&&"statusDetails"in error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.
fromJSON(jsonProtos);error.statusDetails=(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}setIamPolicy(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({resource:request.
resource??""}),this.initialize().catch(err=>{throw err}),this._log.info("setIamPolicy request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("setIamPolicy response %j",response),callback(error,response,options2,
rawResponse)}:void 0;return this.innerApiCalls.setIamPolicy(request,options,wrappedCallback)?.then(([response,options2,rawResponse])=>(this.
_log.info("setIamPolicy response %j",response),[response,options2,rawResponse])).catch(error=>{if(error&&"statusDetails"in
error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.fromJSON(jsonProtos);error.statusDetails=
(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}getIamPolicy(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({resource:request.
resource??""}),this.initialize().catch(err=>{throw err}),this._log.info("getIamPolicy request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("getIamPolicy response %j",response),callback(error,response,options2,
rawResponse)}:void 0;return this.innerApiCalls.getIamPolicy(request,options,wrappedCallback)?.then(([response,options2,rawResponse])=>(this.
_log.info("getIamPolicy response %j",response),[response,options2,rawResponse])).catch(error=>{if(error&&"statusDetails"in
error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.fromJSON(jsonProtos);error.statusDetails=
(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}testIamPermissions(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({resource:request.
resource??""}),this.initialize().catch(err=>{throw err}),this._log.info("testIamPermissions request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("testIamPermissions response %j",response),callback(error,response,
options2,rawResponse)}:void 0;return this.innerApiCalls.testIamPermissions(request,options,wrappedCallback)?.then(([response,
options2,rawResponse])=>(this._log.info("testIamPermissions response %j",response),[response,options2,rawResponse])).catch(
error=>{if(error&&"statusDetails"in error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.
fromJSON(jsonProtos);error.statusDetails=(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}enableManagedRotation(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:request.
parent??""}),this.initialize().catch(err=>{throw err}),this._log.info("enableManagedRotation request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("enableManagedRotation response %j",response),callback(error,response,
options2,rawResponse)}:void 0;return this.innerApiCalls.enableManagedRotation(request,options,wrappedCallback)?.then(([response,
options2,rawResponse])=>(this._log.info("enableManagedRotation response %j",response),[response,options2,rawResponse])).
catch(error=>{if(error&&"statusDetails"in error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.
Root.fromJSON(jsonProtos);error.statusDetails=(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}rotateSecret(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:request.
parent??""}),this.initialize().catch(err=>{throw err}),this._log.info("rotateSecret request %j",request);let wrappedCallback=callback?
(error,response,options2,rawResponse)=>{this._log.info("rotateSecret response %j",response),callback(error,response,options2,
rawResponse)}:void 0;return this.innerApiCalls.rotateSecret(request,options,wrappedCallback)?.then(([response,options2,rawResponse])=>(this.
_log.info("rotateSecret response %j",response),[response,options2,rawResponse])).catch(error=>{if(error&&"statusDetails"in
error&&error.statusDetails instanceof Array){let protos=this._gaxModule.protobuf.Root.fromJSON(jsonProtos);error.statusDetails=
(0,google_gax_1.decodeAnyProtosInArray)(error.statusDetails,protos)}throw error})}listSecrets(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:request.
parent??""}),this.initialize().catch(err=>{throw err});let wrappedCallback=callback?(error,values,nextPageRequest,rawResponse)=>{
this._log.info("listSecrets values %j",values),callback(error,values,nextPageRequest,rawResponse)}:void 0;return this._log.
info("listSecrets request %j",request),this.innerApiCalls.listSecrets(request,options,wrappedCallback)?.then(([response,
input,output])=>(this._log.info("listSecrets values %j",response),[response,input,output]))}listSecretsStream(request,options){
request=request||{},options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.otherArgs.
headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:request.
parent??""});let callSettings=this._defaults.listSecrets.merge(options);return this.initialize().catch(err=>{throw err}),
this._log.info("listSecrets stream %j",request),this.descriptors.page.listSecrets.createStream(this.innerApiCalls.listSecrets,
request,callSettings)}listSecretsAsync(request,options){request=request||{},options=options||{},options.otherArgs=options.
otherArgs||{},options.otherArgs.headers=options.otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({parent:request.parent??""});let callSettings=this._defaults.listSecrets.merge(
options);return this.initialize().catch(err=>{throw err}),this._log.info("listSecrets iterate %j",request),this.descriptors.
page.listSecrets.asyncIterate(this.innerApiCalls.listSecrets,request,callSettings)}listSecretVersions(request,optionsOrCallback,callback){
request=request||{};let options;typeof optionsOrCallback=="function"&&callback===void 0?(callback=optionsOrCallback,options=
{}):options=optionsOrCallback,options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.
otherArgs.headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:request.
parent??""}),this.initialize().catch(err=>{throw err});let wrappedCallback=callback?(error,values,nextPageRequest,rawResponse)=>{
this._log.info("listSecretVersions values %j",values),callback(error,values,nextPageRequest,rawResponse)}:void 0;return this.
_log.info("listSecretVersions request %j",request),this.innerApiCalls.listSecretVersions(request,options,wrappedCallback)?.
then(([response,input,output])=>(this._log.info("listSecretVersions values %j",response),[response,input,output]))}listSecretVersionsStream(request,options){
request=request||{},options=options||{},options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.otherArgs.
headers||{},options.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:request.
parent??""});let callSettings=this._defaults.listSecretVersions.merge(options);return this.initialize().catch(err=>{throw err}),
this._log.info("listSecretVersions stream %j",request),this.descriptors.page.listSecretVersions.createStream(this.innerApiCalls.
listSecretVersions,request,callSettings)}listSecretVersionsAsync(request,options){request=request||{},options=options||{},
options.otherArgs=options.otherArgs||{},options.otherArgs.headers=options.otherArgs.headers||{},options.otherArgs.headers["\
x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:request.parent??""});let callSettings=this._defaults.
listSecretVersions.merge(options);return this.initialize().catch(err=>{throw err}),this._log.info("listSecretVersions it\
erate %j",request),this.descriptors.page.listSecretVersions.asyncIterate(this.innerApiCalls.listSecretVersions,request,callSettings)}getLocation(request,options,callback){
return this.locationsClient.getLocation(request,options,callback)}listLocationsAsync(request,options){return this.locationsClient.
listLocationsAsync(request,options)}projectPath(project){return this.pathTemplates.projectPathTemplate.render({project})}matchProjectFromProjectName(projectName){
return this.pathTemplates.projectPathTemplate.match(projectName).project}projectLocationSecretSecretVersionPath(project,location,secret,secretVersion){
return this.pathTemplates.projectLocationSecretSecretVersionPathTemplate.render({project,location,secret,secret_version:secretVersion})}matchProjectFromProjectLocationSecretSecretVersionName(projectLocationSecretSecretVersionName){
return this.pathTemplates.projectLocationSecretSecretVersionPathTemplate.match(projectLocationSecretSecretVersionName).project}matchLocationFromProjectLocationSecretSecretVersionName(projectLocationSecretSecretVersionName){
return this.pathTemplates.projectLocationSecretSecretVersionPathTemplate.match(projectLocationSecretSecretVersionName).location}matchSecretFromProjectLocationSecretSecretVersionName(projectLocationSecretSecretVersionName){
return this.pathTemplates.projectLocationSecretSecretVersionPathTemplate.match(projectLocationSecretSecretVersionName).secret}matchSecretVersionFromProjectLocationSecretSecretVersionName(projectLocationSecretSecretVersionName){
return this.pathTemplates.projectLocationSecretSecretVersionPathTemplate.match(projectLocationSecretSecretVersionName).secret_version}projectLocationSecretsPath(project,location,secret){
return this.pathTemplates.projectLocationSecretsPathTemplate.render({project,location,secret})}matchProjectFromProjectLocationSecretsName(projectLocationSecretsName){
return this.pathTemplates.projectLocationSecretsPathTemplate.match(projectLocationSecretsName).project}matchLocationFromProjectLocationSecretsName(projectLocationSecretsName){
return this.pathTemplates.projectLocationSecretsPathTemplate.match(projectLocationSecretsName).location}matchSecretFromProjectLocationSecretsName(projectLocationSecretsName){
return this.pathTemplates.projectLocationSecretsPathTemplate.match(projectLocationSecretsName).secret}projectSecretSecretVersionPath(project,secret,secretVersion){
return this.pathTemplates.projectSecretSecretVersionPathTemplate.render({project,secret,secret_version:secretVersion})}matchProjectFromProjectSecretSecretVersionName(projectSecretSecretVersionName){
return this.pathTemplates.projectSecretSecretVersionPathTemplate.match(projectSecretSecretVersionName).project}matchSecretFromProjectSecretSecretVersionName(projectSecretSecretVersionName){
return this.pathTemplates.projectSecretSecretVersionPathTemplate.match(projectSecretSecretVersionName).secret}matchSecretVersionFromProjectSecretSecretVersionName(projectSecretSecretVersionName){
return this.pathTemplates.projectSecretSecretVersionPathTemplate.match(projectSecretSecretVersionName).secret_version}projectSecretsPath(project,secret){
return this.pathTemplates.projectSecretsPathTemplate.render({project,secret})}matchProjectFromProjectSecretsName(projectSecretsName){
return this.pathTemplates.projectSecretsPathTemplate.match(projectSecretsName).project}matchSecretFromProjectSecretsName(projectSecretsName){
return this.pathTemplates.projectSecretsPathTemplate.match(projectSecretsName).secret}topicPath(project,topic){return this.
pathTemplates.topicPathTemplate.render({project,topic})}matchProjectFromTopicName(topicName){return this.pathTemplates.topicPathTemplate.
match(topicName).project}matchTopicFromTopicName(topicName){return this.pathTemplates.topicPathTemplate.match(topicName).
topic}close(){return this.secretManagerServiceStub&&!this._terminated?this.secretManagerServiceStub.then(stub=>{this._log.
info("ending gRPC channel"),this._terminated=!0,stub.close(),this.locationsClient.close().catch(err=>{throw err})}):Promise.
resolve()}secretPath(project,secret){return this.pathTemplates.secretPathTemplate.render({project,secret})}matchProjectFromSecretName(secretName){
return this.pathTemplates.secretPathTemplate.match(secretName).project}matchSecretFromSecretName(secretName){return this.
pathTemplates.secretPathTemplate.match(secretName).secret}secretVersionPath(project,secret,secretVersion){return this.pathTemplates.
secretVersionPathTemplate.render({project,secret,secret_version:secretVersion})}matchProjectFromSecretVersionName(secretVersionName){
return this.pathTemplates.secretVersionPathTemplate.match(secretVersionName).project}matchSecretFromSecretVersionName(secretVersionName){
return this.pathTemplates.secretVersionPathTemplate.match(secretVersionName).secret}matchSecretVersionFromSecretVersionName(secretVersionName){
return this.pathTemplates.secretVersionPathTemplate.match(secretVersionName).secret_version}};exports.SecretManagerServiceClient=
SecretManagerServiceClient}});var require_v1=__commonJS({"node_modules/@google-cloud/secret-manager/build/src/v1/index.js"(exports){Object.defineProperty(
exports,"__esModule",{value:!0});exports.SecretManagerServiceClient=void 0;var secret_manager_service_client_1=require_secret_manager_service_client();
Object.defineProperty(exports,"SecretManagerServiceClient",{enumerable:!0,get:function(){return secret_manager_service_client_1.
SecretManagerServiceClient}})}});export default require_v1();
