const Eo=l=>{const h=globalThis.process.getBuiltinModule(l);if(h===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+l),{code:"MODULE_NOT_FOUND"});return h},So=import.meta.dirname??"/";import{require_safe_buffer as Pr}from"./chunk-NXJMCH7R.js";
import{__commonJS as U,__require as pe}from"./chunk-6FW24UKP.js";var Ar=U({"node_modules/@google-cloud/secret-manager/bu\
ild/protos/protos.json"(l,h){h.exports={nested:{google:{nested:{cloud:{nested:{secretmanager:{nested:{v1:{options:{csharp_namespace:"\
Google.Cloud.SecretManager.V1",go_package:"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb;secretmanagerpb",java_multiple_files:!0,
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
type:"string",id:1},title:{type:"string",id:2},description:{type:"string",id:3},location:{type:"string",id:4}}}}}}}}}}}),
Nr=U({"node_modules/object-hash/index.js"(l,h){"use strict";var p=pe("crypto");l=h.exports=g;function g(r,a){return a=i(
r,a),t(r,a)}l.sha1=function(r){return g(r)},l.keys=function(r){return g(r,{excludeValues:!0,algorithm:"sha1",encoding:"h\
ex"})},l.MD5=function(r){return g(r,{algorithm:"md5",encoding:"hex"})},l.keysMD5=function(r){return g(r,{algorithm:"md5",
encoding:"hex",excludeValues:!0})};var u=p.getHashes?p.getHashes().slice():["sha1","md5"];u.push("passthrough");var d=["\
buffer","hex","binary","base64"];function i(r,a){a=a||{};var c={};if(c.algorithm=a.algorithm||"sha1",c.encoding=a.encoding||
"hex",c.excludeValues=!!a.excludeValues,c.algorithm=c.algorithm.toLowerCase(),c.encoding=c.encoding.toLowerCase(),c.ignoreUnknown=
a.ignoreUnknown===!0,c.respectType=a.respectType!==!1,c.respectFunctionNames=a.respectFunctionNames!==!1,c.respectFunctionProperties=
a.respectFunctionProperties!==!1,c.unorderedArrays=a.unorderedArrays===!0,c.unorderedSets=a.unorderedSets!==!1,c.unorderedObjects=
a.unorderedObjects!==!1,c.replacer=a.replacer||void 0,c.excludeKeys=a.excludeKeys||void 0,typeof r>"u")throw new Error("\
Object argument required.");for(var n=0;n<u.length;++n)u[n].toLowerCase()===c.algorithm.toLowerCase()&&(c.algorithm=u[n]);
if(u.indexOf(c.algorithm)===-1)throw new Error('Algorithm "'+c.algorithm+'"  not supported. supported values: '+u.join("\
, "));if(d.indexOf(c.encoding)===-1&&c.algorithm!=="passthrough")throw new Error('Encoding "'+c.encoding+'"  not support\
ed. supported values: '+d.join(", "));return c}function o(r){if(typeof r!="function")return!1;var a=/^function\s+\w*\s*\(\s*\)\s*{\s+\[native code\]\s+}$/i;
return a.exec(Function.prototype.toString.call(r))!=null}function t(r,a){var c;a.algorithm!=="passthrough"?c=p.createHash(
a.algorithm):c=new s,typeof c.write>"u"&&(c.write=c.update,c.end=c.update);var n=e(a,c);if(n.dispatch(r),c.update||c.end(
""),c.digest)return c.digest(a.encoding==="buffer"?void 0:a.encoding);var f=c.read();return a.encoding==="buffer"?f:f.toString(
a.encoding)}l.writeToStream=function(r,a,c){return typeof c>"u"&&(c=a,a={}),a=i(r,a),e(a,c).dispatch(r)};function e(r,a,c){
c=c||[];var n=function(f){return a.update?a.update(f,"utf8"):a.write(f,"utf8")};return{dispatch:function(f){r.replacer&&
(f=r.replacer(f));var _=typeof f;return f===null&&(_="null"),this["_"+_](f)},_object:function(f){var _=/\[object (.*)\]/i,
T=Object.prototype.toString.call(f),b=_.exec(T);b?b=b[1]:b="unknown:["+T+"]",b=b.toLowerCase();var m=null;if((m=c.indexOf(
f))>=0)return this.dispatch("[CIRCULAR:"+m+"]");if(c.push(f),typeof Buffer<"u"&&Buffer.isBuffer&&Buffer.isBuffer(f))return n(
"buffer:"),n(f);if(b!=="object"&&b!=="function"&&b!=="asyncfunction")if(this["_"+b])this["_"+b](f);else{if(r.ignoreUnknown)
return n("["+b+"]");throw new Error('Unknown object type "'+b+'"')}else{var y=Object.keys(f);r.unorderedObjects&&(y=y.sort()),
r.respectType!==!1&&!o(f)&&y.splice(0,0,"prototype","__proto__","constructor"),r.excludeKeys&&(y=y.filter(function(v){return!r.
excludeKeys(v)})),n("object:"+y.length+":");var O=this;return y.forEach(function(v){O.dispatch(v),n(":"),r.excludeValues||
O.dispatch(f[v]),n(",")})}},_array:function(f,_){_=typeof _<"u"?_:r.unorderedArrays!==!1;var T=this;if(n("array:"+f.length+
":"),!_||f.length<=1)return f.forEach(function(y){return T.dispatch(y)});var b=[],m=f.map(function(y){var O=new s,v=c.slice(),
S=e(r,O,v);return S.dispatch(y),b=b.concat(v.slice(c.length)),O.read().toString()});return c=c.concat(b),m.sort(),this._array(
m,!1)},_date:function(f){return n("date:"+f.toJSON())},_symbol:function(f){return n("symbol:"+f.toString())},_error:function(f){
return n("error:"+f.toString())},_boolean:function(f){return n("bool:"+f.toString())},_string:function(f){n("string:"+f.
length+":"),n(f.toString())},_function:function(f){n("fn:"),o(f)?this.dispatch("[native]"):this.dispatch(f.toString()),r.
respectFunctionNames!==!1&&this.dispatch("function-name:"+String(f.name)),r.respectFunctionProperties&&this._object(f)},
_number:function(f){return n("number:"+f.toString())},_xml:function(f){return n("xml:"+f.toString())},_null:function(){return n(
"Null")},_undefined:function(){return n("Undefined")},_regexp:function(f){return n("regex:"+f.toString())},_uint8array:function(f){
return n("uint8array:"),this.dispatch(Array.prototype.slice.call(f))},_uint8clampedarray:function(f){return n("uint8clam\
pedarray:"),this.dispatch(Array.prototype.slice.call(f))},_int8array:function(f){return n("int8array:"),this.dispatch(Array.
prototype.slice.call(f))},_uint16array:function(f){return n("uint16array:"),this.dispatch(Array.prototype.slice.call(f))},
_int16array:function(f){return n("int16array:"),this.dispatch(Array.prototype.slice.call(f))},_uint32array:function(f){return n(
"uint32array:"),this.dispatch(Array.prototype.slice.call(f))},_int32array:function(f){return n("int32array:"),this.dispatch(
Array.prototype.slice.call(f))},_float32array:function(f){return n("float32array:"),this.dispatch(Array.prototype.slice.
call(f))},_float64array:function(f){return n("float64array:"),this.dispatch(Array.prototype.slice.call(f))},_arraybuffer:function(f){
return n("arraybuffer:"),this.dispatch(new Uint8Array(f))},_url:function(f){return n("url:"+f.toString(),"utf8")},_map:function(f){
n("map:");var _=Array.from(f);return this._array(_,r.unorderedSets!==!1)},_set:function(f){n("set:");var _=Array.from(f);
return this._array(_,r.unorderedSets!==!1)},_file:function(f){return n("file:"),this.dispatch([f.name,f.size,f.type,f.lastModfied])},
_blob:function(){if(r.ignoreUnknown)return n("[blob]");throw Error(`Hashing Blob objects is currently not supported
(see https://github.com/puleos/object-hash/issues/26)
Use "options.replacer" or "options.ignoreUnknown"
`)},_domwindow:function(){return n("domwindow")},_bigint:function(f){return n("bigint:"+f.toString())},_process:function(){
return n("process")},_timer:function(){return n("timer")},_pipe:function(){return n("pipe")},_tcp:function(){return n("t\
cp")},_udp:function(){return n("udp")},_tty:function(){return n("tty")},_statwatcher:function(){return n("statwatcher")},
_securecontext:function(){return n("securecontext")},_connection:function(){return n("connection")},_zlib:function(){return n(
"zlib")},_context:function(){return n("context")},_nodescript:function(){return n("nodescript")},_httpparser:function(){
return n("httpparser")},_dataview:function(){return n("dataview")},_signal:function(){return n("signal")},_fsevent:function(){
return n("fsevent")},_tlswrap:function(){return n("tlswrap")}}}function s(){return{buf:"",write:function(r){this.buf+=r},
end:function(r){this.buf+=r},read:function(){return this.buf}}}}}),wt=U({"node_modules/@protobufjs/aspromise/index.js"(l,h){
"use strict";h.exports=p;function p(g,u){for(var d=new Array(arguments.length-1),i=0,o=2,t=!0;o<arguments.length;)d[i++]=
arguments[o++];return new Promise(function(e,s){d[i]=function(r){if(t)if(t=!1,r)s(r);else{for(var a=new Array(arguments.
length-1),c=0;c<a.length;)a[c++]=arguments[c];e.apply(null,a)}};try{g.apply(u||null,d)}catch(r){t&&(t=!1,s(r))}})}}}),Ir=U(
{"node_modules/@protobufjs/base64/index.js"(l){"use strict";var h=l;h.length=function(i){var o=i.length;if(!o)return 0;for(var t=0;--o%
4>1&&i.charAt(o)==="=";)++t;return Math.ceil(i.length*3)/4-t};var p=new Array(64),g=new Array(123);for(u=0;u<64;)g[p[u]=
u<26?u+65:u<52?u+71:u<62?u-4:u-59|43]=u++;var u;h.encode=function(i,o,t){for(var e=null,s=[],r=0,a=0,c;o<t;){var n=i[o++];
switch(a){case 0:s[r++]=p[n>>2],c=(n&3)<<4,a=1;break;case 1:s[r++]=p[c|n>>4],c=(n&15)<<2,a=2;break;case 2:s[r++]=p[c|n>>
6],s[r++]=p[n&63],a=0;break}r>8191&&((e||(e=[])).push(String.fromCharCode.apply(String,s)),r=0)}return a&&(s[r++]=p[c],s[r++]=
61,a===1&&(s[r++]=61)),e?(r&&e.push(String.fromCharCode.apply(String,s.slice(0,r))),e.join("")):String.fromCharCode.apply(
String,s.slice(0,r))};var d="invalid encoding";h.decode=function(i,o,t){for(var e=t,s=0,r,a=0;a<i.length;){var c=i.charCodeAt(
a++);if(c===61&&s>1)break;if((c=g[c])===void 0)throw Error(d);switch(s){case 0:r=c,s=1;break;case 1:o[t++]=r<<2|(c&48)>>
4,r=c,s=2;break;case 2:o[t++]=(r&15)<<4|(c&60)>>2,r=c,s=3;break;case 3:o[t++]=(r&3)<<6|c,s=0;break}}if(s===1)throw Error(
d);return t-e},h.test=function(i){return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(i)}}}),Dr=U(
{"node_modules/@protobufjs/eventemitter/index.js"(l,h){"use strict";h.exports=p;function p(){this._listeners=Object.create(
null)}p.prototype.on=function(g,u,d){return(this._listeners[g]||(this._listeners[g]=[])).push({fn:u,ctx:d||this}),this},
p.prototype.off=function(g,u){if(g===void 0)this._listeners=Object.create(null);else if(u===void 0)this._listeners[g]=[];else{
var d=this._listeners[g];if(!d)return this;for(var i=0;i<d.length;)d[i].fn===u?d.splice(i,1):++i}return this},p.prototype.
emit=function(g){var u=this._listeners[g];if(u){for(var d=[],i=1;i<arguments.length;)d.push(arguments[i++]);for(i=0;i<u.
length;)u[i].fn.apply(u[i++].ctx,d)}return this}}}),Cr=U({"node_modules/@protobufjs/float/index.js"(l,h){"use strict";h.
exports=p(p);function p(o){return typeof Float32Array<"u"?(function(){var t=new Float32Array([-0]),e=new Uint8Array(t.buffer),
s=e[3]===128;function r(f,_,T){t[0]=f,_[T]=e[0],_[T+1]=e[1],_[T+2]=e[2],_[T+3]=e[3]}function a(f,_,T){t[0]=f,_[T]=e[3],_[T+
1]=e[2],_[T+2]=e[1],_[T+3]=e[0]}o.writeFloatLE=s?r:a,o.writeFloatBE=s?a:r;function c(f,_){return e[0]=f[_],e[1]=f[_+1],e[2]=
f[_+2],e[3]=f[_+3],t[0]}function n(f,_){return e[3]=f[_],e[2]=f[_+1],e[1]=f[_+2],e[0]=f[_+3],t[0]}o.readFloatLE=s?c:n,o.
readFloatBE=s?n:c})():(function(){function t(s,r,a,c){var n=r<0?1:0;if(n&&(r=-r),r===0)s(1/r>0?0:2147483648,a,c);else if(isNaN(
r))s(2143289344,a,c);else if(r>34028234663852886e22)s((n<<31|2139095040)>>>0,a,c);else if(r<11754943508222875e-54)s((n<<
31|Math.round(r/1401298464324817e-60))>>>0,a,c);else{var f=Math.floor(Math.log(r)/Math.LN2),_=Math.round(r*Math.pow(2,-f)*
8388608)&8388607;s((n<<31|f+127<<23|_)>>>0,a,c)}}o.writeFloatLE=t.bind(null,g),o.writeFloatBE=t.bind(null,u);function e(s,r,a){
var c=s(r,a),n=(c>>31)*2+1,f=c>>>23&255,_=c&8388607;return f===255?_?NaN:n*(1/0):f===0?n*1401298464324817e-60*_:n*Math.pow(
2,f-150)*(_+8388608)}o.readFloatLE=e.bind(null,d),o.readFloatBE=e.bind(null,i)})(),typeof Float64Array<"u"?(function(){var t=new Float64Array(
[-0]),e=new Uint8Array(t.buffer),s=e[7]===128;function r(f,_,T){t[0]=f,_[T]=e[0],_[T+1]=e[1],_[T+2]=e[2],_[T+3]=e[3],_[T+
4]=e[4],_[T+5]=e[5],_[T+6]=e[6],_[T+7]=e[7]}function a(f,_,T){t[0]=f,_[T]=e[7],_[T+1]=e[6],_[T+2]=e[5],_[T+3]=e[4],_[T+4]=
e[3],_[T+5]=e[2],_[T+6]=e[1],_[T+7]=e[0]}o.writeDoubleLE=s?r:a,o.writeDoubleBE=s?a:r;function c(f,_){return e[0]=f[_],e[1]=
f[_+1],e[2]=f[_+2],e[3]=f[_+3],e[4]=f[_+4],e[5]=f[_+5],e[6]=f[_+6],e[7]=f[_+7],t[0]}function n(f,_){return e[7]=f[_],e[6]=
f[_+1],e[5]=f[_+2],e[4]=f[_+3],e[3]=f[_+4],e[2]=f[_+5],e[1]=f[_+6],e[0]=f[_+7],t[0]}o.readDoubleLE=s?c:n,o.readDoubleBE=
s?n:c})():(function(){function t(s,r,a,c,n,f){var _=c<0?1:0;if(_&&(c=-c),c===0)s(0,n,f+r),s(1/c>0?0:2147483648,n,f+a);else if(isNaN(
c))s(0,n,f+r),s(2146959360,n,f+a);else if(c>17976931348623157e292)s(0,n,f+r),s((_<<31|2146435072)>>>0,n,f+a);else{var T;
if(c<22250738585072014e-324)T=c/5e-324,s(T>>>0,n,f+r),s((_<<31|T/4294967296)>>>0,n,f+a);else{var b=Math.floor(Math.log(c)/
Math.LN2);b===1024&&(b=1023),T=c*Math.pow(2,-b),s(T*4503599627370496>>>0,n,f+r),s((_<<31|b+1023<<20|T*1048576&1048575)>>>
0,n,f+a)}}}o.writeDoubleLE=t.bind(null,g,0,4),o.writeDoubleBE=t.bind(null,u,4,0);function e(s,r,a,c,n){var f=s(c,n+r),_=s(
c,n+a),T=(_>>31)*2+1,b=_>>>20&2047,m=4294967296*(_&1048575)+f;return b===2047?m?NaN:T*(1/0):b===0?T*5e-324*m:T*Math.pow(
2,b-1075)*(m+4503599627370496)}o.readDoubleLE=e.bind(null,d,0,4),o.readDoubleBE=e.bind(null,i,4,0)})(),o}function g(o,t,e){
t[e]=o&255,t[e+1]=o>>>8&255,t[e+2]=o>>>16&255,t[e+3]=o>>>24}function u(o,t,e){t[e]=o>>>24,t[e+1]=o>>>16&255,t[e+2]=o>>>8&
255,t[e+3]=o&255}function d(o,t){return(o[t]|o[t+1]<<8|o[t+2]<<16|o[t+3]<<24)>>>0}function i(o,t){return(o[t]<<24|o[t+1]<<
16|o[t+2]<<8|o[t+3])>>>0}}}),jr=U({"node_modules/@protobufjs/utf8/index.js"(l){"use strict";var h=l,p=65533;h.length=function(g){
for(var u=0,d=0,i=0;i<g.length;++i)d=g.charCodeAt(i),d<128?u+=1:d<2048?u+=2:(d&64512)===55296&&(g.charCodeAt(i+1)&64512)===
56320?(++i,u+=4):u+=3;return u},h.read=function(g,u,d){if(d-u<1)return"";for(var i=null,o=[],t=0,e,s,r,a;u<d;)e=g[u++],e<=
127?o[t++]=e:e>=192&&e<224?(r=(e&31)<<6|g[u++]&63,o[t++]=r>=128?r:p):e>=224&&e<240?(a=(e&15)<<12|(g[u++]&63)<<6|g[u++]&63,
o[t++]=a>=2048?a:p):e>=240&&(s=(e&7)<<18|(g[u++]&63)<<12|(g[u++]&63)<<6|g[u++]&63,s<65536||s>1114111?o[t++]=p:(s-=65536,
o[t++]=55296+(s>>10),o[t++]=56320+(s&1023))),t>8191&&((i||(i=[])).push(String.fromCharCode.apply(String,o.slice(0,t))),t=
0);return i?(t&&i.push(String.fromCharCode.apply(String,o.slice(0,t))),i.join("")):String.fromCharCode.apply(String,o.slice(
0,t))},h.write=function(g,u,d){for(var i=d,o,t,e=0;e<g.length;++e)o=g.charCodeAt(e),o<128?u[d++]=o:o<2048?(u[d++]=o>>6|192,
u[d++]=o&63|128):(o&64512)===55296&&((t=g.charCodeAt(e+1))&64512)===56320?(o=65536+((o&1023)<<10)+(t&1023),++e,u[d++]=o>>
18|240,u[d++]=o>>12&63|128,u[d++]=o>>6&63|128,u[d++]=o&63|128):(u[d++]=o>>12|224,u[d++]=o>>6&63|128,u[d++]=o&63|128);return d-
i}}}),Lr=U({"node_modules/@protobufjs/pool/index.js"(l,h){"use strict";h.exports=p;function p(g,u,d){var i=d||8192,o=i>>>
1,t=null,e=i;return function(s){if(s<1||s>o)return g(s);e+s>i&&(t=g(i),e=0);var r=u.call(t,e,e+=s);return e&7&&(e=(e|7)+
1),r}}}}),Mr=U({"node_modules/protobufjs/src/util/longbits.js"(l,h){"use strict";h.exports=g;var p=Oe();function g(o,t){
this.lo=o>>>0,this.hi=t>>>0}var u=g.zero=new g(0,0);u.toNumber=function(){return 0},u.zzEncode=u.zzDecode=function(){return this},
u.length=function(){return 1};var d=g.zeroHash="\0\0\0\0\0\0\0\0";g.fromNumber=function(o){if(o===0)return u;var t=o<0;t&&
(o=-o);var e=o>>>0,s=(o-e)/4294967296>>>0;return t&&(s=~s>>>0,e=~e>>>0,++e>4294967295&&(e=0,++s>4294967295&&(s=0))),new g(
e,s)},g.from=function(o){if(typeof o=="number")return g.fromNumber(o);if(p.isString(o))if(p.Long)o=p.Long.fromString(o);else
return g.fromNumber(parseInt(o,10));return o.low||o.high?new g(o.low>>>0,o.high>>>0):u},g.prototype.toNumber=function(o){
if(!o&&this.hi>>>31){var t=~this.lo+1>>>0,e=~this.hi>>>0;return t||(e=e+1>>>0),-(t+e*4294967296)}return this.lo+this.hi*
4294967296},g.prototype.toLong=function(o){return p.Long?new p.Long(this.lo|0,this.hi|0,!!o):{low:this.lo|0,high:this.hi|
0,unsigned:!!o}};var i=String.prototype.charCodeAt;g.fromHash=function(o){return o===d?u:new g((i.call(o,0)|i.call(o,1)<<
8|i.call(o,2)<<16|i.call(o,3)<<24)>>>0,(i.call(o,4)|i.call(o,5)<<8|i.call(o,6)<<16|i.call(o,7)<<24)>>>0)},g.prototype.toHash=
function(){return String.fromCharCode(this.lo&255,this.lo>>>8&255,this.lo>>>16&255,this.lo>>>24,this.hi&255,this.hi>>>8&
255,this.hi>>>16&255,this.hi>>>24)},g.prototype.zzEncode=function(){var o=this.hi>>31;return this.hi=((this.hi<<1|this.lo>>>
31)^o)>>>0,this.lo=(this.lo<<1^o)>>>0,this},g.prototype.zzDecode=function(){var o=-(this.lo&1);return this.lo=((this.lo>>>
1|this.hi<<31)^o)>>>0,this.hi=(this.hi>>>1^o)>>>0,this},g.prototype.length=function(){var o=this.lo,t=(this.lo>>>28|this.
hi<<4)>>>0,e=this.hi>>>24;return e===0?t===0?o<16384?o<128?1:2:o<2097152?3:4:t<16384?t<128?5:6:t<2097152?7:8:e<128?9:10}}}),
Fr=U({"node_modules/long/umd/index.js"(l,h){"use strict";(function(p,g){function u(d){return d.default||d}typeof define==
"function"&&define.amd?define([],function(){var d={};return g(d),u(d)}):typeof l=="object"?(g(l),typeof h=="object"&&(h.
exports=u(l))):(function(){var d={};g(d),p.Long=u(d)})()})(typeof globalThis<"u"?globalThis:typeof self<"u"?self:l,function(p){
"use strict";Object.defineProperty(p,"__esModule",{value:!0}),p.default=void 0;var g=null;try{g=new WebAssembly.Instance(
new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,
1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,
4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,
134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,
32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,
173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,
3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,
66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function u(E,j,k){this.low=E|0,this.high=j|0,
this.unsigned=!!k}u.prototype.__isLong__,Object.defineProperty(u.prototype,"__isLong__",{value:!0});function d(E){return(E&&
E.__isLong__)===!0}function i(E){var j=Math.clz32(E&-E);return E?31-j:j}u.isLong=d;var o={},t={};function e(E,j){var k,$,
W;return j?(E>>>=0,(W=0<=E&&E<256)&&($=t[E],$)?$:(k=r(E,0,!0),W&&(t[E]=k),k)):(E|=0,(W=-128<=E&&E<128)&&($=o[E],$)?$:(k=
r(E,E<0?-1:0,!1),W&&(o[E]=k),k))}u.fromInt=e;function s(E,j){if(isNaN(E))return j?v:O;if(j){if(E<0)return v;if(E>=b)return N}else{
if(E<=-m)return A;if(E+1>=m)return C}return E<0?s(-E,j).neg():r(E%T|0,E/T|0,j)}u.fromNumber=s;function r(E,j,k){return new u(
E,j,k)}u.fromBits=r;var a=Math.pow;function c(E,j,k){if(E.length===0)throw Error("empty string");if(typeof j=="number"?(k=
j,j=!1):j=!!j,E==="NaN"||E==="Infinity"||E==="+Infinity"||E==="-Infinity")return j?v:O;if(k=k||10,k<2||36<k)throw RangeError(
"radix");var $;if(($=E.indexOf("-"))>0)throw Error("interior hyphen");if($===0)return c(E.substring(1),j,k).neg();for(var W=s(
a(k,8)),Z=O,ee=0;ee<E.length;ee+=8){var F=Math.min(8,E.length-ee),M=parseInt(E.substring(ee,ee+F),k);if(F<8){var G=s(a(k,
F));Z=Z.mul(G).add(s(M))}else Z=Z.mul(W),Z=Z.add(s(M))}return Z.unsigned=j,Z}u.fromString=c;function n(E,j){return typeof E==
"number"?s(E,j):typeof E=="string"?c(E,j):r(E.low,E.high,typeof j=="boolean"?j:E.unsigned)}u.fromValue=n;var f=65536,_=1<<
24,T=f*f,b=T*T,m=b/2,y=e(_),O=e(0);u.ZERO=O;var v=e(0,!0);u.UZERO=v;var S=e(1);u.ONE=S;var R=e(1,!0);u.UONE=R;var P=e(-1);
u.NEG_ONE=P;var C=r(-1,2147483647,!1);u.MAX_VALUE=C;var N=r(-1,-1,!0);u.MAX_UNSIGNED_VALUE=N;var A=r(0,-2147483648,!1);u.
MIN_VALUE=A;var w=u.prototype;w.toInt=function(){return this.unsigned?this.low>>>0:this.low},w.toNumber=function(){return this.
unsigned?(this.high>>>0)*T+(this.low>>>0):this.high*T+(this.low>>>0)},w.toString=function(E){if(E=E||10,E<2||36<E)throw RangeError(
"radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(A)){var j=s(E),k=this.div(j),$=k.mul(j).sub(this);return k.
toString(E)+$.toInt().toString(E)}else return"-"+this.neg().toString(E);for(var W=s(a(E,6),this.unsigned),Z=this,ee="";;){
var F=Z.div(W),M=Z.sub(F.mul(W)).toInt()>>>0,G=M.toString(E);if(Z=F,Z.isZero())return G+ee;for(;G.length<6;)G="0"+G;ee=""+
G+ee}},w.getHighBits=function(){return this.high},w.getHighBitsUnsigned=function(){return this.high>>>0},w.getLowBits=function(){
return this.low},w.getLowBitsUnsigned=function(){return this.low>>>0},w.getNumBitsAbs=function(){if(this.isNegative())return this.
eq(A)?64:this.neg().getNumBitsAbs();for(var E=this.high!=0?this.high:this.low,j=31;j>0&&(E&1<<j)==0;j--);return this.high!=
0?j+33:j+1},w.isSafeInteger=function(){var E=this.high>>21;return E?this.unsigned?!1:E===-1&&!(this.low===0&&this.high===
-2097152):!0},w.isZero=function(){return this.high===0&&this.low===0},w.eqz=w.isZero,w.isNegative=function(){return!this.
unsigned&&this.high<0},w.isPositive=function(){return this.unsigned||this.high>=0},w.isOdd=function(){return(this.low&1)===
1},w.isEven=function(){return(this.low&1)===0},w.equals=function(E){return d(E)||(E=n(E)),this.unsigned!==E.unsigned&&this.
high>>>31===1&&E.high>>>31===1?!1:this.high===E.high&&this.low===E.low},w.eq=w.equals,w.notEquals=function(E){return!this.
eq(E)},w.neq=w.notEquals,w.ne=w.notEquals,w.lessThan=function(E){return this.comp(E)<0},w.lt=w.lessThan,w.lessThanOrEqual=
function(E){return this.comp(E)<=0},w.lte=w.lessThanOrEqual,w.le=w.lessThanOrEqual,w.greaterThan=function(E){return this.
comp(E)>0},w.gt=w.greaterThan,w.greaterThanOrEqual=function(E){return this.comp(E)>=0},w.gte=w.greaterThanOrEqual,w.ge=w.
greaterThanOrEqual,w.compare=function(E){if(d(E)||(E=n(E)),this.eq(E))return 0;var j=this.isNegative(),k=E.isNegative();
return j&&!k?-1:!j&&k?1:this.unsigned?E.high>>>0>this.high>>>0||E.high===this.high&&E.low>>>0>this.low>>>0?-1:1:this.sub(
E).isNegative()?-1:1},w.comp=w.compare,w.negate=function(){return!this.unsigned&&this.eq(A)?A:this.not().add(S)},w.neg=w.
negate,w.add=function(E){d(E)||(E=n(E));var j=this.high>>>16,k=this.high&65535,$=this.low>>>16,W=this.low&65535,Z=E.high>>>
16,ee=E.high&65535,F=E.low>>>16,M=E.low&65535,G=0,B=0,V=0,H=0;return H+=W+M,V+=H>>>16,H&=65535,V+=$+F,B+=V>>>16,V&=65535,
B+=k+ee,G+=B>>>16,B&=65535,G+=j+Z,G&=65535,r(V<<16|H,G<<16|B,this.unsigned)},w.subtract=function(E){return d(E)||(E=n(E)),
this.add(E.neg())},w.sub=w.subtract,w.multiply=function(E){if(this.isZero())return this;if(d(E)||(E=n(E)),g){var j=g.mul(
this.low,this.high,E.low,E.high);return r(j,g.get_high(),this.unsigned)}if(E.isZero())return this.unsigned?v:O;if(this.eq(
A))return E.isOdd()?A:O;if(E.eq(A))return this.isOdd()?A:O;if(this.isNegative())return E.isNegative()?this.neg().mul(E.neg()):
this.neg().mul(E).neg();if(E.isNegative())return this.mul(E.neg()).neg();if(this.lt(y)&&E.lt(y))return s(this.toNumber()*
E.toNumber(),this.unsigned);var k=this.high>>>16,$=this.high&65535,W=this.low>>>16,Z=this.low&65535,ee=E.high>>>16,F=E.high&
65535,M=E.low>>>16,G=E.low&65535,B=0,V=0,H=0,L=0;return L+=Z*G,H+=L>>>16,L&=65535,H+=W*G,V+=H>>>16,H&=65535,H+=Z*M,V+=H>>>
16,H&=65535,V+=$*G,B+=V>>>16,V&=65535,V+=W*M,B+=V>>>16,V&=65535,V+=Z*F,B+=V>>>16,V&=65535,B+=k*G+$*M+W*F+Z*ee,B&=65535,r(
H<<16|L,B<<16|V,this.unsigned)},w.mul=w.multiply,w.divide=function(E){if(d(E)||(E=n(E)),E.isZero())throw Error("division\
 by zero");if(g){if(!this.unsigned&&this.high===-2147483648&&E.low===-1&&E.high===-1)return this;var j=(this.unsigned?g.
div_u:g.div_s)(this.low,this.high,E.low,E.high);return r(j,g.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?
v:O;var k,$,W;if(this.unsigned){if(E.unsigned||(E=E.toUnsigned()),E.gt(this))return v;if(E.gt(this.shru(1)))return R;W=v}else{
if(this.eq(A)){if(E.eq(S)||E.eq(P))return A;if(E.eq(A))return S;var Z=this.shr(1);return k=Z.div(E).shl(1),k.eq(O)?E.isNegative()?
S:P:($=this.sub(E.mul(k)),W=k.add($.div(E)),W)}else if(E.eq(A))return this.unsigned?v:O;if(this.isNegative())return E.isNegative()?
this.neg().div(E.neg()):this.neg().div(E).neg();if(E.isNegative())return this.div(E.neg()).neg();W=O}for($=this;$.gte(E);){
k=Math.max(1,Math.floor($.toNumber()/E.toNumber()));for(var ee=Math.ceil(Math.log(k)/Math.LN2),F=ee<=48?1:a(2,ee-48),M=s(
k),G=M.mul(E);G.isNegative()||G.gt($);)k-=F,M=s(k,this.unsigned),G=M.mul(E);M.isZero()&&(M=S),W=W.add(M),$=$.sub(G)}return W},
w.div=w.divide,w.modulo=function(E){if(d(E)||(E=n(E)),g){var j=(this.unsigned?g.rem_u:g.rem_s)(this.low,this.high,E.low,
E.high);return r(j,g.get_high(),this.unsigned)}return this.sub(this.div(E).mul(E))},w.mod=w.modulo,w.rem=w.modulo,w.not=
function(){return r(~this.low,~this.high,this.unsigned)},w.countLeadingZeros=function(){return this.high?Math.clz32(this.
high):Math.clz32(this.low)+32},w.clz=w.countLeadingZeros,w.countTrailingZeros=function(){return this.low?i(this.low):i(this.
high)+32},w.ctz=w.countTrailingZeros,w.and=function(E){return d(E)||(E=n(E)),r(this.low&E.low,this.high&E.high,this.unsigned)},
w.or=function(E){return d(E)||(E=n(E)),r(this.low|E.low,this.high|E.high,this.unsigned)},w.xor=function(E){return d(E)||
(E=n(E)),r(this.low^E.low,this.high^E.high,this.unsigned)},w.shiftLeft=function(E){return d(E)&&(E=E.toInt()),(E&=63)===
0?this:E<32?r(this.low<<E,this.high<<E|this.low>>>32-E,this.unsigned):r(0,this.low<<E-32,this.unsigned)},w.shl=w.shiftLeft,
w.shiftRight=function(E){return d(E)&&(E=E.toInt()),(E&=63)===0?this:E<32?r(this.low>>>E|this.high<<32-E,this.high>>E,this.
unsigned):r(this.high>>E-32,this.high>=0?0:-1,this.unsigned)},w.shr=w.shiftRight,w.shiftRightUnsigned=function(E){return d(
E)&&(E=E.toInt()),(E&=63)===0?this:E<32?r(this.low>>>E|this.high<<32-E,this.high>>>E,this.unsigned):E===32?r(this.high,0,
this.unsigned):r(this.high>>>E-32,0,this.unsigned)},w.shru=w.shiftRightUnsigned,w.shr_u=w.shiftRightUnsigned,w.rotateLeft=
function(E){var j;return d(E)&&(E=E.toInt()),(E&=63)===0?this:E===32?r(this.high,this.low,this.unsigned):E<32?(j=32-E,r(
this.low<<E|this.high>>>j,this.high<<E|this.low>>>j,this.unsigned)):(E-=32,j=32-E,r(this.high<<E|this.low>>>j,this.low<<
E|this.high>>>j,this.unsigned))},w.rotl=w.rotateLeft,w.rotateRight=function(E){var j;return d(E)&&(E=E.toInt()),(E&=63)===
0?this:E===32?r(this.high,this.low,this.unsigned):E<32?(j=32-E,r(this.high<<j|this.low>>>E,this.low<<j|this.high>>>E,this.
unsigned)):(E-=32,j=32-E,r(this.low<<j|this.high>>>E,this.high<<j|this.low>>>E,this.unsigned))},w.rotr=w.rotateRight,w.toSigned=
function(){return this.unsigned?r(this.low,this.high,!1):this},w.toUnsigned=function(){return this.unsigned?this:r(this.
low,this.high,!0)},w.toBytes=function(E){return E?this.toBytesLE():this.toBytesBE()},w.toBytesLE=function(){var E=this.high,
j=this.low;return[j&255,j>>>8&255,j>>>16&255,j>>>24,E&255,E>>>8&255,E>>>16&255,E>>>24]},w.toBytesBE=function(){var E=this.
high,j=this.low;return[E>>>24,E>>>16&255,E>>>8&255,E&255,j>>>24,j>>>16&255,j>>>8&255,j&255]},u.fromBytes=function(E,j,k){
return k?u.fromBytesLE(E,j):u.fromBytesBE(E,j)},u.fromBytesLE=function(E,j){return new u(E[0]|E[1]<<8|E[2]<<16|E[3]<<24,
E[4]|E[5]<<8|E[6]<<16|E[7]<<24,j)},u.fromBytesBE=function(E,j){return new u(E[4]<<24|E[5]<<16|E[6]<<8|E[7],E[0]<<24|E[1]<<
16|E[2]<<8|E[3],j)},typeof BigInt=="function"&&(u.fromBigInt=function(E,j){var k=Number(BigInt.asIntN(32,E)),$=Number(BigInt.
asIntN(32,E>>BigInt(32)));return r(k,$,j)},u.fromValue=function(E,j){return typeof E=="bigint"?u.fromBigInt(E,j):n(E,j)},
w.toBigInt=function(){var E=BigInt(this.low>>>0),j=BigInt(this.unsigned?this.high>>>0:this.high);return j<<BigInt(32)|E});
var q=p.default=u})}}),Oe=U({"node_modules/protobufjs/src/util/minimal.js"(l){"use strict";var h=l;h.asPromise=wt(),h.base64=
Ir(),h.EventEmitter=Dr(),h.float=Cr(),h.utf8=jr(),h.pool=Lr(),h.LongBits=Mr();function p(d){return d==="__proto__"||d===
"prototype"||d==="constructor"}h.isUnsafeProperty=p,h.isNode=!!(typeof global<"u"&&global&&global.process&&global.process.
versions&&global.process.versions.node),h.global=h.isNode&&global||typeof window<"u"&&window||typeof self<"u"&&self||l,h.
emptyArray=Object.freeze?Object.freeze([]):[],h.emptyObject=Object.freeze?Object.freeze({}):{},h.isInteger=Number.isInteger||
function(d){return typeof d=="number"&&isFinite(d)&&Math.floor(d)===d},h.isString=function(d){return typeof d=="string"||
d instanceof String},h.isObject=function(d){return d&&typeof d=="object"},h.isset=h.isSet=function(d,i){var o=d[i];return o!=
null&&Object.hasOwnProperty.call(d,i)?typeof o!="object"||(Array.isArray(o)?o.length:Object.keys(o).length)>0:!1},h.Buffer=
(function(){try{var d=h.global.Buffer;return d.prototype.utf8Write?d:null}catch{return null}})(),h._Buffer_from=null,h._Buffer_allocUnsafe=
null,h.newBuffer=function(d){return typeof d=="number"?h.Buffer?h._Buffer_allocUnsafe(d):new h.Array(d):h.Buffer?h._Buffer_from(
d):typeof Uint8Array>"u"?d:new Uint8Array(d)},h.Array=typeof Uint8Array<"u"?Uint8Array:Array,h.Long=h.global.dcodeIO&&h.
global.dcodeIO.Long||h.global.Long||(function(){try{var d=Fr();return d&&d.isLong?d:null}catch{return null}})(),h.key2Re=
/^true|false|0|1$/,h.key32Re=/^-?(?:0|[1-9][0-9]*)$/,h.key64Re=/^(?:[\\x00-\\xff]{8}|-?(?:0|[1-9][0-9]*))$/,h.longToHash=
function(d){return d?h.LongBits.from(d).toHash():h.LongBits.zeroHash},h.longFromHash=function(d,i){var o=h.LongBits.fromHash(
d);return h.Long?h.Long.fromBits(o.lo,o.hi,i):o.toNumber(!!i)};function g(d){var i=typeof arguments[arguments.length-1]==
"boolean",o=i?arguments.length-1:arguments.length;i=i&&arguments[arguments.length-1];for(var t=1;t<o;++t){var e=arguments[t];
if(e)for(var s=Object.keys(e),r=0;r<s.length;++r)!p(s[r])&&(d[s[r]]===void 0||!i)&&(d[s[r]]=e[s[r]])}return d}h.merge=g,
h.nestingLimit=32,h.recursionLimit=100,h.makeProp=function(d,i){Object.defineProperty(d,i,{enumerable:!0,configurable:!0,
writable:!0})},h.lcFirst=function(d){return d.charAt(0).toLowerCase()+d.substring(1)};function u(d){function i(o,t){if(!(this instanceof
i))return new i(o,t);Object.defineProperty(this,"message",{get:function(){return o}}),Error.captureStackTrace?Error.captureStackTrace(
this,i):Object.defineProperty(this,"stack",{value:new Error().stack||""}),t&&g(this,t)}return i.prototype=Object.create(
Error.prototype,{constructor:{value:i,writable:!0,enumerable:!1,configurable:!0},name:{get:function(){return d},set:void 0,
enumerable:!1,configurable:!0},toString:{value:function(){return this.name+": "+this.message},writable:!0,enumerable:!1,
configurable:!0}}),i}h.newError=u,h.ProtocolError=u("ProtocolError"),h.oneOfGetter=function(d){for(var i={},o=0;o<d.length;++o)
i[d[o]]=1;return function(){for(var t=Object.keys(this),e=t.length-1;e>-1;--e)if(i[t[e]]===1&&this[t[e]]!==void 0&&this[t[e]]!==
null)return t[e]}},h.oneOfSetter=function(d){return function(i){for(var o=0;o<d.length;++o)d[o]!==i&&delete this[d[o]]}},
h.toJSONOptions={longs:String,enums:String,bytes:String,json:!0},h._configure=function(){var d=h.Buffer;if(!d){h._Buffer_from=
h._Buffer_allocUnsafe=null;return}h._Buffer_from=d.from!==Uint8Array.from&&d.from||function(i,o){return new d(i,o)},h._Buffer_allocUnsafe=
d.allocUnsafe||function(i){return new d(i)}}}}),nt=U({"node_modules/protobufjs/src/writer.js"(l,h){"use strict";h.exports=
s;var p=Oe(),g,u=p.LongBits,d=p.base64,i=p.utf8;function o(b,m,y){this.fn=b,this.len=m,this.next=void 0,this.val=y}function t(){}
function e(b){this.head=b.head,this.tail=b.tail,this.len=b.len,this.next=b.states}function s(){this.len=0,this.head=new o(
t,0,0),this.tail=this.head,this.states=null}var r=function(){return p.Buffer?function(){return(s.create=function(){return new g})()}:
function(){return new s}};s.create=r(),s.alloc=function(b){return new p.Array(b)},p.Array!==Array&&(s.alloc=p.pool(s.alloc,
p.Array.prototype.subarray)),s.prototype._push=function(b,m,y){return this.tail=this.tail.next=new o(b,m,y),this.len+=m,
this};function a(b,m,y){m[y]=b&255}function c(b,m,y){for(;b>127;)m[y++]=b&127|128,b>>>=7;m[y]=b}function n(b,m){this.len=
b,this.next=void 0,this.val=m}n.prototype=Object.create(o.prototype),n.prototype.fn=c,s.prototype.uint32=function(b){return this.
len+=(this.tail=this.tail.next=new n((b=b>>>0)<128?1:b<16384?2:b<2097152?3:b<268435456?4:5,b)).len,this},s.prototype.int32=
function(b){return(b|=0)<0?this._push(f,10,u.fromNumber(b)):this.uint32(b)},s.prototype.sint32=function(b){return this.uint32(
(b<<1^b>>31)>>>0)};function f(b,m,y){for(var O=b.lo,v=b.hi;v;)m[y++]=O&127|128,O=(O>>>7|v<<25)>>>0,v>>>=7;for(;O>127;)m[y++]=
O&127|128,O=O>>>7;m[y++]=O}s.prototype.uint64=function(b){var m=u.from(b);return this._push(f,m.length(),m)},s.prototype.
int64=s.prototype.uint64,s.prototype.sint64=function(b){var m=u.from(b).zzEncode();return this._push(f,m.length(),m)},s.
prototype.bool=function(b){return this._push(a,1,b?1:0)};function _(b,m,y){m[y]=b&255,m[y+1]=b>>>8&255,m[y+2]=b>>>16&255,
m[y+3]=b>>>24}s.prototype.fixed32=function(b){return this._push(_,4,b>>>0)},s.prototype.sfixed32=s.prototype.fixed32,s.prototype.
fixed64=function(b){var m=u.from(b);return this._push(_,4,m.lo)._push(_,4,m.hi)},s.prototype.sfixed64=s.prototype.fixed64,
s.prototype.float=function(b){return this._push(p.float.writeFloatLE,4,b)},s.prototype.double=function(b){return this._push(
p.float.writeDoubleLE,8,b)};var T=p.Array.prototype.set?function(b,m,y){m.set(b,y)}:function(b,m,y){for(var O=0;O<b.length;++O)
m[y+O]=b[O]};s.prototype.bytes=function(b){var m=b.length>>>0;if(!m)return this._push(a,1,0);if(p.isString(b)){var y=s.alloc(
m=d.length(b));d.decode(b,y,0),b=y}return this.uint32(m)._push(T,m,b)},s.prototype.string=function(b){var m=i.length(b);
return m?this.uint32(m)._push(i.write,m,b):this._push(a,1,0)},s.prototype.fork=function(){return this.states=new e(this),
this.head=this.tail=new o(t,0,0),this.len=0,this},s.prototype.reset=function(){return this.states?(this.head=this.states.
head,this.tail=this.states.tail,this.len=this.states.len,this.states=this.states.next):(this.head=this.tail=new o(t,0,0),
this.len=0),this},s.prototype.ldelim=function(){var b=this.head,m=this.tail,y=this.len;return this.reset().uint32(y),y&&
(this.tail.next=b.next,this.tail=m,this.len+=y),this},s.prototype.finish=function(){for(var b=this.head.next,m=this.constructor.
alloc(this.len),y=0;b;)b.fn(b.val,m,y),y+=b.len,b=b.next;return m},s._configure=function(b){g=b,s.create=r(),g._configure()}}}),
xr=U({"node_modules/protobufjs/src/writer_buffer.js"(l,h){"use strict";h.exports=u;var p=nt();(u.prototype=Object.create(
p.prototype)).constructor=u;var g=Oe();function u(){p.call(this)}u._configure=function(){u.alloc=g._Buffer_allocUnsafe,u.
writeBytesBuffer=g.Buffer&&g.Buffer.prototype instanceof Uint8Array&&g.Buffer.prototype.set.name==="set"?function(i,o,t){
o.set(i,t)}:function(i,o,t){if(i.copy)i.copy(o,t,0,i.length);else for(var e=0;e<i.length;)o[t++]=i[e++]}},u.prototype.bytes=
function(i){g.isString(i)&&(i=g._Buffer_from(i,"base64"));var o=i.length>>>0;return this.uint32(o),o&&this._push(u.writeBytesBuffer,
o,i),this};function d(i,o,t){i.length<40?g.utf8.write(i,o,t):o.utf8Write?o.utf8Write(i,t):o.write(i,t)}u.prototype.string=
function(i){var o=g.Buffer.byteLength(i);return this.uint32(o),o&&this._push(d,o,i),this},u._configure()}}),st=U({"node_\
modules/protobufjs/src/reader.js"(l,h){"use strict";h.exports=o;var p=Oe(),g,u=p.LongBits,d=p.utf8;function i(n,f){return RangeError(
"index out of range: "+n.pos+" + "+(f||1)+" > "+n.len)}function o(n){this.buf=n,this.pos=0,this.len=n.length}var t=typeof Uint8Array<
"u"?function(n){if(n instanceof Uint8Array||Array.isArray(n))return new o(n);throw Error("illegal buffer")}:function(n){
if(Array.isArray(n))return new o(n);throw Error("illegal buffer")},e=function(){return p.Buffer?function(n){return(o.create=
function(f){return p.Buffer.isBuffer(f)?new g(f):t(f)})(n)}:t};o.create=e(),o.prototype._slice=p.Array.prototype.subarray||
p.Array.prototype.slice;function s(n){for(var f=0,_=0;_<4;++_){if(n.pos>=n.len)throw i(n);var T=n.buf[n.pos++];if(f=(f|(T&
127)<<_*7)>>>0,T<128)return f}throw i(n)}o.prototype.uint32=(function(){var n=4294967295;return function(){if(this.len-this.
pos<5){if(this.pos>=this.len)throw i(this);if(this.buf[this.pos]>=128)return s(this)}if(n=(this.buf[this.pos]&127)>>>0,this.
buf[this.pos++]<128||(n=(n|(this.buf[this.pos]&127)<<7)>>>0,this.buf[this.pos++]<128)||(n=(n|(this.buf[this.pos]&127)<<14)>>>
0,this.buf[this.pos++]<128)||(n=(n|(this.buf[this.pos]&127)<<21)>>>0,this.buf[this.pos++]<128)||(n=(n|(this.buf[this.pos]&
15)<<28)>>>0,this.buf[this.pos++]<128))return n;if((this.pos+=5)>this.len)throw this.pos=this.len,i(this,10);return n}})(),
o.prototype.int32=function(){return this.uint32()|0},o.prototype.sint32=function(){var n=this.uint32();return n>>>1^-(n&
1)|0};function r(){var n=new u(0,0),f=0;if(this.len-this.pos>4){for(;f<4;++f)if(n.lo=(n.lo|(this.buf[this.pos]&127)<<f*7)>>>
0,this.buf[this.pos++]<128)return n;if(n.lo=(n.lo|(this.buf[this.pos]&127)<<28)>>>0,n.hi=(n.hi|(this.buf[this.pos]&127)>>
4)>>>0,this.buf[this.pos++]<128)return n;f=0}else{for(;f<3;++f){if(this.pos>=this.len)throw i(this);if(n.lo=(n.lo|(this.
buf[this.pos]&127)<<f*7)>>>0,this.buf[this.pos++]<128)return n}return n.lo=(n.lo|(this.buf[this.pos++]&127)<<f*7)>>>0,n}
if(this.len-this.pos>4){for(;f<5;++f)if(n.hi=(n.hi|(this.buf[this.pos]&127)<<f*7+3)>>>0,this.buf[this.pos++]<128)return n}else
for(;f<5;++f){if(this.pos>=this.len)throw i(this);if(n.hi=(n.hi|(this.buf[this.pos]&127)<<f*7+3)>>>0,this.buf[this.pos++]<
128)return n}throw Error("invalid varint encoding")}o.prototype.bool=function(){return this.uint32()!==0};function a(n,f){
return(n[f-4]|n[f-3]<<8|n[f-2]<<16|n[f-1]<<24)>>>0}o.prototype.fixed32=function(){if(this.pos+4>this.len)throw i(this,4);
return a(this.buf,this.pos+=4)},o.prototype.sfixed32=function(){if(this.pos+4>this.len)throw i(this,4);return a(this.buf,
this.pos+=4)|0};function c(){if(this.pos+8>this.len)throw i(this,8);return new u(a(this.buf,this.pos+=4),a(this.buf,this.
pos+=4))}o.prototype.float=function(){if(this.pos+4>this.len)throw i(this,4);var n=p.float.readFloatLE(this.buf,this.pos);
return this.pos+=4,n},o.prototype.double=function(){if(this.pos+8>this.len)throw i(this,4);var n=p.float.readDoubleLE(this.
buf,this.pos);return this.pos+=8,n},o.prototype.bytes=function(){var n=this.uint32(),f=this.pos,_=this.pos+n;if(_>this.len)
throw i(this,n);if(this.pos+=n,Array.isArray(this.buf))return this.buf.slice(f,_);if(f===_){var T=p.Buffer;return T?T.alloc(
0):new this.buf.constructor(0)}return this._slice.call(this.buf,f,_)},o.prototype.string=function(){var n=this.bytes();return d.
read(n,0,n.length)},o.prototype.skip=function(n){if(typeof n=="number"){if(this.pos+n>this.len)throw i(this,n);this.pos+=
n}else do if(this.pos>=this.len)throw i(this);while(this.buf[this.pos++]&128);return this},o.recursionLimit=p.recursionLimit,
o.prototype.skipType=function(n,f){if(f===void 0&&(f=0),f>o.recursionLimit)throw Error("maximum nesting depth exceeded");
switch(n){case 0:this.skip();break;case 1:this.skip(8);break;case 2:this.skip(this.uint32());break;case 3:for(;(n=this.uint32()&
7)!==4;)this.skipType(n,f+1);break;case 5:this.skip(4);break;default:throw Error("invalid wire type "+n+" at offset "+this.
pos)}return this},o._configure=function(n){g=n,o.create=e(),g._configure();var f=p.Long?"toLong":"toNumber";p.merge(o.prototype,
{int64:function(){return r.call(this)[f](!1)},uint64:function(){return r.call(this)[f](!0)},sint64:function(){return r.call(
this).zzDecode()[f](!1)},fixed64:function(){return c.call(this)[f](!0)},sfixed64:function(){return c.call(this)[f](!1)}})}}}),
Ur=U({"node_modules/protobufjs/src/reader_buffer.js"(l,h){"use strict";h.exports=u;var p=st();(u.prototype=Object.create(
p.prototype)).constructor=u;var g=Oe();function u(d){p.call(this,d)}u._configure=function(){g.Buffer&&(u.prototype._slice=
g.Buffer.prototype.slice)},u.prototype.string=function(){var d=this.uint32();return this.buf.utf8Slice?this.buf.utf8Slice(
this.pos,this.pos=Math.min(this.pos+d,this.len)):this.buf.toString("utf-8",this.pos,this.pos=Math.min(this.pos+d,this.len))},
u._configure()}}),qr=U({"node_modules/protobufjs/src/rpc/service.js"(l,h){"use strict";h.exports=g;var p=Oe();(g.prototype=
Object.create(p.EventEmitter.prototype)).constructor=g;function g(u,d,i){if(typeof u!="function")throw TypeError("rpcImp\
l must be a function");p.EventEmitter.call(this),this.rpcImpl=u,this.requestDelimited=!!d,this.responseDelimited=!!i}g.prototype.
rpcCall=function u(d,i,o,t,e){if(!t)throw TypeError("request must be specified");var s=this;if(!e)return p.asPromise(u,s,
d,i,o,t);if(!s.rpcImpl){setTimeout(function(){e(Error("already ended"))},0);return}try{return s.rpcImpl(d,i[s.requestDelimited?
"encodeDelimited":"encode"](t).finish(),function(r,a){if(r)return s.emit("error",r,d),e(r);if(a===null){s.end(!0);return}
if(!(a instanceof o))try{a=o[s.responseDelimited?"decodeDelimited":"decode"](a)}catch(c){return s.emit("error",c,d),e(c)}
return s.emit("data",a,d),e(null,a)})}catch(r){s.emit("error",r,d),setTimeout(function(){e(r)},0);return}},g.prototype.end=
function(u){return this.rpcImpl&&(u||this.rpcImpl(null,null,null),this.rpcImpl=null,this.emit("end").off()),this}}}),Pt=U(
{"node_modules/protobufjs/src/rpc.js"(l){"use strict";var h=l;h.Service=qr()}}),At=U({"node_modules/protobufjs/src/roots\
.js"(l,h){"use strict";h.exports=Object.create(null)}}),Nt=U({"node_modules/protobufjs/src/index-minimal.js"(l){"use str\
ict";var h=l;h.build="minimal",h.Writer=nt(),h.BufferWriter=xr(),h.Reader=st(),h.BufferReader=Ur(),h.util=Oe(),h.rpc=Pt(),
h.roots=At(),h.configure=p;function p(){h.util._configure(),h.Writer._configure(h.BufferWriter),h.Reader._configure(h.BufferReader)}
p()}}),Vr=U({"node_modules/@protobufjs/codegen/index.js"(l,h){"use strict";h.exports=g;var p=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
function g(d,i){typeof d=="string"&&(i=d,d=void 0);var o=[];function t(s){if(typeof s!="string"){var r=e();if(g.verbose&&
console.log("codegen: "+r),r="return "+r,s){for(var a=Object.keys(s),c=new Array(a.length+1),n=new Array(a.length),f=0;f<
a.length;)c[f]=a[f],n[f]=s[a[f++]];return c[f]=r,Function.apply(null,c).apply(null,n)}return Function(r)()}for(var _=new Array(
arguments.length-1),T=0;T<_.length;)_[T]=arguments[++T];if(T=0,s=s.replace(/%([%dfijs])/g,function(b,m){var y=_[T++];switch(m){case"\
d":case"f":return String(Number(y));case"i":return String(Math.floor(y));case"j":return JSON.stringify(y);case"s":return String(
y)}return"%"}),T!==_.length)throw Error("parameter count mismatch");return o.push(s),t}function e(s){return"function "+u(
s||i)+"("+(d&&d.join(",")||"")+`){
  `+o.join(`
  `)+`
}`}return t.toString=e,t}g.verbose=!1;function u(d){return!d||(d=String(d).replace(/[^\w$]/g,""),!d)?"":(/^\d/.test(d)&&
(d="_"+d),p.test(d)?d+"_":d)}}}),kr=U({"node_modules/@protobufjs/fetch/util/fs.js"(l,h){"use strict";var p=null;try{p=pe(
"fs"),(!p||!p.readFile||!p.readFileSync)&&(p=null)}catch{}h.exports=p}}),Br=U({"node_modules/@protobufjs/fetch/index.js"(l,h){
"use strict";h.exports=u;var p=wt(),g=kr();function u(d,i,o){return typeof i=="function"?(o=i,i={}):i||(i={}),o?!i.xhr&&
g&&g.readFile?g.readFile(d,function(t,e){return t&&typeof XMLHttpRequest<"u"?u.xhr(d,i,o):t?o(t):o(null,i.binary?e:e.toString(
"utf8"))}):u.xhr(d,i,o):p(u,this,d,i)}u.xhr=function(d,i,o){var t=new XMLHttpRequest;t.onreadystatechange=function(){if(t.
readyState===4){if(t.status!==0&&t.status!==200)return o(Error("status "+t.status));if(i.binary){var e=t.response;if(!e){
e=[];for(var s=0;s<t.responseText.length;++s)e.push(t.responseText.charCodeAt(s)&255)}return o(null,typeof Uint8Array<"u"?
new Uint8Array(e):e)}return o(null,t.responseText)}},i.binary&&("overrideMimeType"in t&&t.overrideMimeType("text/plain; \
charset=x-user-defined"),t.responseType="arraybuffer"),t.open("GET",d),t.send()}}}),Gr=U({"node_modules/@protobufjs/path\
/index.js"(l){"use strict";var h=l,p=h.isAbsolute=function(u){return/^(?:\/|\w+:)/.test(u)},g=h.normalize=function(u){u=
u.replace(/\\/g,"/").replace(/\/{2,}/g,"/");var d=u.split("/"),i=p(u),o="";i&&(o=d.shift()+"/");for(var t=0;t<d.length;)
d[t]===".."?t>0&&d[t-1]!==".."?d.splice(--t,2):i?d.splice(t,1):++t:d[t]==="."?d.splice(t,1):++t;return o+d.join("/")};h.
resolve=function(u,d,i){return i||(d=g(d)),p(d)?d:(i||(u=g(u)),(u=u.replace(/(?:\/|^)[^/]+$/,"")).length?g(u+"/"+d):d)}}}),
$r=U({"node_modules/protobufjs/src/util/patterns.js"(l){"use strict";var h=l;h.numberRe=/^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/,
h.typeRefRe=/^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/,h.reservedRe=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/}}),
Hr=U({"node_modules/protobufjs/src/util/fs.js"(l,h){"use strict";var p=null;try{p=pe("fs"),(!p||!p.readFile||!p.readFileSync)&&
(p=null)}catch{}h.exports=p}}),$e=U({"node_modules/protobufjs/src/namespace.js"(l,h){"use strict";h.exports=s;var p=Ne();
((s.prototype=Object.create(p.prototype)).constructor=s).className="Namespace";var g=Ae(),u=me(),d=Fe(),i,o,t;s.fromJSON=
function(a,c,n){return n=u.checkDepth(n),new s(a,c.options).addJSON(c.nested,n)};function e(a,c){if(a&&a.length){for(var n={},
f=0;f<a.length;++f)n[a[f].name]=a[f].toJSON(c);return n}}s.arrayToJSON=e,s.isReservedId=function(a,c){if(a){for(var n=0;n<
a.length;++n)if(typeof a[n]!="string"&&a[n][0]<=c&&a[n][1]>c)return!0}return!1},s.isReservedName=function(a,c){if(a){for(var n=0;n<
a.length;++n)if(a[n]===c)return!0}return!1};function s(a,c){p.call(this,a,c),this.nested=void 0,this._nestedArray=null,this.
_lookupCache=Object.create(null),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=!0}function r(a){a.
_nestedArray=null,a._lookupCache=Object.create(null);for(var c=a;c=c.parent;)c._lookupCache=Object.create(null);return a}
Object.defineProperty(s.prototype,"nestedArray",{get:function(){return this._nestedArray||(this._nestedArray=u.toArray(this.
nested))}}),s.prototype.toJSON=function(a){return u.toObject(["options",this.options,"nested",e(this.nestedArray,a)])},s.
prototype.addJSON=function(a,c){c=u.checkDepth(c);var n=this;if(a)for(var f=Object.keys(a),_=0,T;_<f.length;++_)T=a[f[_]],
n.add((T.fields!==void 0?i.fromJSON:T.values!==void 0?t.fromJSON:T.methods!==void 0?o.fromJSON:T.id!==void 0?g.fromJSON:
s.fromJSON)(f[_],T,c+1));return this},s.prototype.get=function(a){return this.nested&&Object.prototype.hasOwnProperty.call(
this.nested,a)?this.nested[a]:null},s.prototype.getEnum=function(a){if(this.nested&&Object.prototype.hasOwnProperty.call(
this.nested,a)&&this.nested[a]instanceof t)return this.nested[a].values;throw Error("no such enum: "+a)},s.prototype.add=
function(a){if(!(a instanceof g&&a.extend!==void 0||a instanceof i||a instanceof d||a instanceof t||a instanceof o||a instanceof
s))throw TypeError("object must be a valid nested object");if(a.name==="__proto__")return this;if(!this.nested)this.nested=
{};else{var c=this.get(a.name);if(c)if(c instanceof s&&a instanceof s&&!(c instanceof i||c instanceof o)){for(var n=c.nestedArray,
f=0;f<n.length;++f)a.add(n[f]);this.remove(c),this.nested||(this.nested={}),a.setOptions(c.options,!0)}else throw Error(
"duplicate name '"+a.name+"' in "+this)}this.nested[a.name]=a,this instanceof i||this instanceof o||this instanceof t||this instanceof
g||a._edition||(a._edition=a._defaultEdition),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=!0;for(var _=this;_=
_.parent;)_._needsRecursiveFeatureResolution=!0,_._needsRecursiveResolve=!0;return a.onAdd(this),r(this)},s.prototype.remove=
function(a){if(!(a instanceof p))throw TypeError("object must be a ReflectionObject");if(a.parent!==this)throw Error(a+"\
 is not a member of "+this);return delete this.nested[a.name],Object.keys(this.nested).length||(this.nested=void 0),a.onRemove(
this),r(this)},s.prototype.define=function(a,c){if(u.isString(a))a=a.split(".");else if(!Array.isArray(a))throw TypeError(
"illegal path");if(a&&a.length&&a[0]==="")throw Error("path must be relative");if(a.length>u.recursionLimit)throw Error(
"max depth exceeded");for(var n=this;a.length>0;){var f=a.shift();if(n.nested&&n.nested[f]){if(n=n.nested[f],!(n instanceof
s))throw Error("path conflicts with non-namespace objects")}else n.add(n=new s(f))}return c&&n.addJSON(c),n},s.prototype.
resolveAll=function(){if(!this._needsRecursiveResolve)return this;this._resolveFeaturesRecursive(this._edition);var a=this.
nestedArray,c=0;for(this.resolve();c<a.length;)a[c]instanceof s?a[c++].resolveAll():a[c++].resolve();return this._needsRecursiveResolve=
!1,this},s.prototype._resolveFeaturesRecursive=function(a){return this._needsRecursiveFeatureResolution?(this._needsRecursiveFeatureResolution=
!1,a=this._edition||a,p.prototype._resolveFeaturesRecursive.call(this,a),this.nestedArray.forEach(c=>{c._resolveFeaturesRecursive(
a)}),this):this},s.prototype.lookup=function(a,c,n){if(typeof c=="boolean"?(n=c,c=void 0):c&&!Array.isArray(c)&&(c=[c]),
u.isString(a)&&a.length){if(a===".")return this.root;a=a.split(".")}else if(!a.length)return this;var f=a.join(".");if(a[0]===
"")return this.root.lookup(a.slice(1),c);var _=this.root._fullyQualifiedObjects&&this.root._fullyQualifiedObjects["."+f];
if(_&&(!c||c.indexOf(_.constructor)>-1)||(_=this._lookupImpl(a,f),_&&(!c||c.indexOf(_.constructor)>-1)))return _;if(n)return null;
for(var T=this;T.parent;){if(_=T.parent._lookupImpl(a,f),_&&(!c||c.indexOf(_.constructor)>-1))return _;T=T.parent}return null},
s.prototype._lookupImpl=function(a,c){if(Object.prototype.hasOwnProperty.call(this._lookupCache,c))return this._lookupCache[c];
var n=this.get(a[0]),f=null;if(n)a.length===1?f=n:n instanceof s&&(a=a.slice(1),f=n._lookupImpl(a,a.join(".")));else for(var _=0;_<
this.nestedArray.length;++_)if(this._nestedArray[_]instanceof s&&(n=this._nestedArray[_]._lookupImpl(a,c))){f=n;break}return this.
_lookupCache[c]=f,f},s.prototype.lookupType=function(a){var c=this.lookup(a,[i]);if(!c)throw Error("no such type: "+a);return c},
s.prototype.lookupEnum=function(a){var c=this.lookup(a,[t]);if(!c)throw Error("no such Enum '"+a+"' in "+this);return c},
s.prototype.lookupTypeOrEnum=function(a){var c=this.lookup(a,[i,t]);if(!c)throw Error("no such Type or Enum '"+a+"' in "+
this);return c},s.prototype.lookupService=function(a){var c=this.lookup(a,[o]);if(!c)throw Error("no such Service '"+a+"\
' in "+this);return c},s._configure=function(a,c,n){i=a,o=c,t=n}}}),at=U({"node_modules/protobufjs/src/mapfield.js"(l,h){
"use strict";h.exports=d;var p=Ae();((d.prototype=Object.create(p.prototype)).constructor=d).className="MapField";var g=Me(),
u=me();function d(i,o,t,e,s,r){if(p.call(this,i,o,e,void 0,void 0,s,r),!u.isString(t))throw TypeError("keyType must be a\
 string");this.keyType=t,this.resolvedKeyType=null,this.map=!0}d.fromJSON=function(i,o){return new d(i,o.id,o.keyType,o.
type,o.options,o.comment)},d.prototype.toJSON=function(i){var o=i?!!i.keepComments:!1;return u.toObject(["keyType",this.
keyType,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",o?this.comment:void 0])},d.prototype.
resolve=function(){if(this.resolved)return this;if(g.mapKey[this.keyType]===void 0)throw Error("invalid key type: "+this.
keyType);return p.prototype.resolve.call(this)},d.d=function(i,o,t){return typeof t=="function"?t=u.decorateType(t).name:
t&&typeof t=="object"&&(t=u.decorateEnum(t).name),function(e,s){u.decorateType(e.constructor).add(new d(s,i,o,t))}}}}),lt=U(
{"node_modules/protobufjs/src/method.js"(l,h){"use strict";h.exports=u;var p=Ne();((u.prototype=Object.create(p.prototype)).
constructor=u).className="Method";var g=me();function u(d,i,o,t,e,s,r,a,c){if(g.isObject(e)?(r=e,e=s=void 0):g.isObject(
s)&&(r=s,s=void 0),!(i===void 0||g.isString(i)))throw TypeError("type must be a string");if(!g.isString(o))throw TypeError(
"requestType must be a string");if(!g.isString(t))throw TypeError("responseType must be a string");p.call(this,d,r),this.
type=i||"rpc",this.requestType=o,this.requestStream=e?!0:void 0,this.responseType=t,this.responseStream=s?!0:void 0,this.
resolvedRequestType=null,this.resolvedResponseType=null,this.comment=a,this.parsedOptions=c}u.fromJSON=function(d,i){return new u(
d,i.type,i.requestType,i.responseType,i.requestStream,i.responseStream,i.options,i.comment,i.parsedOptions)},u.prototype.
toJSON=function(d){var i=d?!!d.keepComments:!1;return g.toObject(["type",this.type!=="rpc"&&this.type||void 0,"requestTy\
pe",this.requestType,"requestStream",this.requestStream,"responseType",this.responseType,"responseStream",this.responseStream,
"options",this.options,"comment",i?this.comment:void 0,"parsedOptions",this.parsedOptions])},u.prototype.resolve=function(){
return this.resolved?this:(this.resolvedRequestType=this.parent.lookupType(this.requestType),this.resolvedResponseType=this.
parent.lookupType(this.responseType),p.prototype.resolve.call(this))}}}),ut=U({"node_modules/protobufjs/src/service.js"(l,h){
"use strict";h.exports=i;var p=$e();((i.prototype=Object.create(p.prototype)).constructor=i).className="Service";var g=lt(),
u=me(),d=Pt();function i(t,e){p.call(this,t,e),this.methods={},this._methodsArray=null}i.fromJSON=function(t,e,s){s=u.checkDepth(
s);var r=new i(t,e.options);if(e.methods)for(var a=Object.keys(e.methods),c=0;c<a.length;++c)r.add(g.fromJSON(a[c],e.methods[a[c]]));
return e.nested&&r.addJSON(e.nested,s),e.edition&&(r._edition=e.edition),r.comment=e.comment,r._defaultEdition="proto3",
r},i.prototype.toJSON=function(t){var e=p.prototype.toJSON.call(this,t),s=t?!!t.keepComments:!1;return u.toObject(["edit\
ion",this._editionToJSON(),"options",e&&e.options||void 0,"methods",p.arrayToJSON(this.methodsArray,t)||{},"nested",e&&e.
nested||void 0,"comment",s?this.comment:void 0])},Object.defineProperty(i.prototype,"methodsArray",{get:function(){return this.
_methodsArray||(this._methodsArray=u.toArray(this.methods))}});function o(t){return t._methodsArray=null,t}i.prototype.get=
function(t){return Object.prototype.hasOwnProperty.call(this.methods,t)?this.methods[t]:p.prototype.get.call(this,t)},i.
prototype.resolveAll=function(){if(!this._needsRecursiveResolve)return this;p.prototype.resolve.call(this);for(var t=this.
methodsArray,e=0;e<t.length;++e)t[e].resolve();return this},i.prototype._resolveFeaturesRecursive=function(t){return this.
_needsRecursiveFeatureResolution?(t=this._edition||t,p.prototype._resolveFeaturesRecursive.call(this,t),this.methodsArray.
forEach(e=>{e._resolveFeaturesRecursive(t)}),this):this},i.prototype.add=function(t){if(this.get(t.name))throw Error("du\
plicate name '"+t.name+"' in "+this);return t instanceof g?t.name==="__proto__"?this:(this.methods[t.name]=t,t.parent=this,
o(this)):p.prototype.add.call(this,t)},i.prototype.remove=function(t){if(t instanceof g){if(this.methods[t.name]!==t)throw Error(
t+" is not a member of "+this);return delete this.methods[t.name],t.parent=null,o(this)}return p.prototype.remove.call(this,
t)},i.prototype.create=function(t,e,s){for(var r=new d.Service(t,e,s),a=0,c;a<this.methodsArray.length;++a){var n=u.lcFirst(
(c=this._methodsArray[a]).resolve().name).replace(/[^$\w_]/g,"");r[n]=(function(f,_,T){return function(b,m){return d.Service.
prototype.rpcCall.call(this,f,_,T,b,m)}})(c,c.resolvedRequestType.ctor,c.resolvedResponseType.ctor)}return r}}}),ct=U({"\
node_modules/protobufjs/src/message.js"(l,h){"use strict";h.exports=g;var p=Oe();function g(u){if(u)for(var d=Object.keys(
u),i=0;i<d.length;++i){var o=d[i];o!=="__proto__"&&(this[o]=u[o])}}g.create=function(u){return this.$type.create(u)},g.encode=
function(u,d){return this.$type.encode(u,d)},g.encodeDelimited=function(u,d){return this.$type.encodeDelimited(u,d)},g.decode=
function(u){return this.$type.decode(u)},g.decodeDelimited=function(u){return this.$type.decodeDelimited(u)},g.verify=function(u){
return this.$type.verify(u)},g.fromObject=function(u){return this.$type.fromObject(u)},g.toObject=function(u,d){return this.
$type.toObject(u,d)},g.prototype.toJSON=function(){return this.$type.toObject(this,p.toJSONOptions)}}}),It=U({"node_modu\
les/protobufjs/src/decoder.js"(l,h){"use strict";h.exports=i;var p=Re(),g=Me(),u=me();function d(o){return"missing requi\
red '"+o.name+"'"}function i(o){for(var t=u.codegen(["r","l","e","n"],o.name+"$decode")("if(!(r instanceof Reader))")("r\
=Reader.create(r)")("if(n===undefined)n=0")("if(n>Reader.recursionLimit)")('throw Error("maximum nesting depth exceeded"\
)')("var c,m"+(o.fieldsArray.filter(function(n){return n.map}).length?",k,value":""))("if(l===undefined)")("c=r.len")("e\
lse{")("c=r.pos+l")("if(c>r.len)")('throw RangeError("index out of range")')("l=r.len")("r.len=c")("}")("m=new this.ctor")(
"while(r.pos<c){")("var t=r.uint32()")("if(t===e)")("break")("switch(t>>>3){"),e=0;e<o.fieldsArray.length;++e){var s=o._fieldsArray[e].
resolve(),r=s.resolvedType instanceof p?"int32":s.type,a="m"+u.safeProp(s.name);t("case %i: {",s.id),s.map?(t("if(%s===u\
til.emptyObject)",a)("%s={}",a)("var c2=r.uint32()+r.pos")("if(c2>r.len)")('throw RangeError("index out of range")')("r.\
len=c2"),g.defaults[s.keyType]!==void 0?t("k=%j",g.defaults[s.keyType]):t("k=null"),g.defaults[r]!==void 0?t("value=%j",
g.defaults[r]):t("value=null"),t("while(r.pos<c2){")("var tag2=r.uint32()")("switch(tag2>>>3){")("case 1: k=r.%s(); brea\
k",s.keyType)("case 2:"),g.basic[r]===void 0?t("value=types[%i].decode(r,r.uint32(),undefined,n+1)",e):t("value=r.%s()",
r),t("break")("default:")("r.skipType(tag2&7,n)")("break")("}")("}")("if(r.pos!==c2)")('throw RangeError("index out of r\
ange")')("r.len=c"),g.long[s.keyType]!==void 0?t('%s[typeof k==="object"?util.longToHash(k):k]=value',a):(s.keyType==="s\
tring"&&t('if(k==="__proto__")')("util.makeProp(%s,k)",a),t("%s[k]=value",a))):s.repeated?(t("if(!(%s&&%s.length))",a,a)(
"%s=[]",a),g.packed[r]!==void 0&&t("if((t&7)===2){")("var c2=r.uint32()+r.pos")("if(c2>r.len)")('throw RangeError("index\
 out of range")')("r.len=c2")("while(r.pos<c2)")("%s.push(r.%s())",a,r)("if(r.pos!==c2)")('throw RangeError("index out o\
f range")')("r.len=c")("}else"),g.basic[r]===void 0?t(s.delimited?"%s.push(types[%i].decode(r,undefined,((t&~7)|4),n+1))":
"%s.push(types[%i].decode(r,r.uint32(),undefined,n+1))",a,e):t("%s.push(r.%s())",a,r)):g.basic[r]===void 0?t(s.delimited?
"%s=types[%i].decode(r,undefined,((t&~7)|4),n+1)":"%s=types[%i].decode(r,r.uint32(),undefined,n+1)",a,e):t("%s=r.%s()",a,
r),t("break")("}")}for(t("default:")("r.skipType(t&7,n)")("break")("}")("}"),t("if(l!==undefined){")("if(r.pos!==c)")('t\
hrow RangeError("index out of range")')("r.len=l")("}"),e=0;e<o._fieldsArray.length;++e){var c=o._fieldsArray[e];c.required&&
t("if(!Object.hasOwnProperty.call(m,%j))",c.name)("throw util.ProtocolError(%j,{instance:m})",d(c))}return t("return m")}}}),
Dt=U({"node_modules/protobufjs/src/verifier.js"(l,h){"use strict";h.exports=o;var p=Re(),g=me();function u(t,e){return t.
name+": "+e+(t.repeated&&e!=="array"?"[]":t.map&&e!=="object"?"{k:"+t.keyType+"}":"")+" expected"}function d(t,e,s,r){if(e.
resolvedType)if(e.resolvedType instanceof p){t("switch(%s){",r)("default:")("return%j",u(e,"enum value"));for(var a=Object.
keys(e.resolvedType.values),c=0;c<a.length;++c)t("case %i:",e.resolvedType.values[a[c]]);t("break")("}")}else t("{")("va\
r e=types[%i].verify(%s,n+1);",s,r)("if(e)")("return%j+e",e.name+".")("}");else switch(e.type){case"int32":case"uint32":case"\
sint32":case"fixed32":case"sfixed32":t("if(!util.isInteger(%s))",r)("return%j",u(e,"integer"));break;case"int64":case"ui\
nt64":case"sint64":case"fixed64":case"sfixed64":t("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s.low)&&util.isInteger(\
%s.high)))",r,r,r,r)("return%j",u(e,"integer|Long"));break;case"float":case"double":t('if(typeof %s!=="number")',r)("ret\
urn%j",u(e,"number"));break;case"bool":t('if(typeof %s!=="boolean")',r)("return%j",u(e,"boolean"));break;case"string":t(
"if(!util.isString(%s))",r)("return%j",u(e,"string"));break;case"bytes":t('if(!(%s&&typeof %s.length==="number"||util.is\
String(%s)))',r,r,r)("return%j",u(e,"buffer"));break}return t}function i(t,e,s){switch(e.keyType){case"int32":case"uint3\
2":case"sint32":case"fixed32":case"sfixed32":t("if(!util.key32Re.test(%s))",s)("return%j",u(e,"integer key"));break;case"\
int64":case"uint64":case"sint64":case"fixed64":case"sfixed64":t("if(!util.key64Re.test(%s))",s)("return%j",u(e,"integer|\
Long key"));break;case"bool":t("if(!util.key2Re.test(%s))",s)("return%j",u(e,"boolean key"));break}return t}function o(t){
var e=g.codegen(["m","n"],t.name+"$verify")('if(typeof m!=="object"||m===null)')("return%j","object expected")("if(n===u\
ndefined)n=0")("if(n>util.recursionLimit)")("return%j","maximum nesting depth exceeded"),s=t.oneofsArray,r={};s.length&&
e("var p={}");for(var a=0;a<t.fieldsArray.length;++a){var c=t._fieldsArray[a].resolve(),n="m"+g.safeProp(c.name);if(c.optional&&
e("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){",n,c.name),c.map)e("if(!util.isObject(%s))",n)("return%j",u(c,"object"))(
"var k=Object.keys(%s)",n)("for(var i=0;i<k.length;++i){"),i(e,c,"k[i]"),d(e,c,a,n+"[k[i]]")("}");else if(c.repeated)e("\
if(!Array.isArray(%s))",n)("return%j",u(c,"array"))("for(var i=0;i<%s.length;++i){",n),d(e,c,a,n+"[i]")("}");else{if(c.partOf){
var f=g.safeProp(c.partOf.name);r[c.partOf.name]===1&&e("if(p%s===1)",f)("return%j",c.partOf.name+": multiple values"),r[c.
partOf.name]=1,e("p%s=1",f)}d(e,c,a,n)}c.optional&&e("}")}return e("return null")}}}),Ct=U({"node_modules/protobufjs/src\
/converter.js"(l){"use strict";var h=l,p=Re(),g=me();function u(i,o,t,e){var s=!1;if(o.resolvedType)if(o.resolvedType instanceof
p){i("switch(d%s){",e);for(var r=o.resolvedType.values,a=Object.keys(r),c=0;c<a.length;++c)r[a[c]]===o.typeDefault&&!s&&
(i("default:")('if(typeof(d%s)==="number"){m%s=d%s;break}',e,e,e),o.repeated||i("break"),s=!0),i("case%j:",a[c])("case %\
i:",r[a[c]])("m%s=%j",e,r[a[c]])("break");i("}")}else i("if(!util.isObject(d%s))",e)("throw TypeError(%j)",o.fullName+":\
 object expected")("m%s=types[%i].fromObject(d%s,n+1)",e,t,e);else{var n=!1;switch(o.type){case"double":case"float":i("m\
%s=Number(d%s)",e,e);break;case"uint32":case"fixed32":i("m%s=d%s>>>0",e,e);break;case"int32":case"sint32":case"sfixed32":
i("m%s=d%s|0",e,e);break;case"uint64":case"fixed64":n=!0;case"int64":case"sint64":case"sfixed64":i("if(util.Long)")("m%s\
=util.Long.fromValue(d%s,%j)",e,e,n)('else if(typeof d%s==="string")',e)("m%s=parseInt(d%s,10)",e,e)('else if(typeof d%s\
==="number")',e)("m%s=d%s",e,e)('else if(typeof d%s==="object")',e)("m%s=new util.LongBits(d%s.low>>>0,d%s.high>>>0).toN\
umber(%s)",e,e,e,n?"true":"");break;case"bytes":i('if(typeof d%s==="string")',e)("util.base64.decode(d%s,m%s=util.newBuf\
fer(util.base64.length(d%s)),0)",e,e,e)("else if(d%s.length >= 0)",e)("m%s=d%s",e,e);break;case"string":i("m%s=String(d%\
s)",e,e);break;case"bool":i("m%s=Boolean(d%s)",e,e);break}}return i}h.fromObject=function(i){var o=i.fieldsArray,t=g.codegen(
["d","n"],i.name+"$fromObject")("if(d instanceof this.ctor)")("return d");if(!o.length)return t("return new this.ctor");
t("if(!util.isObject(d))")("throw TypeError(%j)",i.fullName+": object expected")("if(n===undefined)n=0")("if(n>util.recu\
rsionLimit)")('throw Error("maximum nesting depth exceeded")'),t("var m=new this.ctor");for(var e=0;e<o.length;++e){var s=o[e].
resolve(),r=g.safeProp(s.name);s.map?(t("if(d%s){",r)("if(!util.isObject(d%s))",r)("throw TypeError(%j)",s.fullName+": o\
bject expected")("m%s={}",r)("for(var ks=Object.keys(d%s),i=0;i<ks.length;++i){",r),t('if(ks[i]==="__proto__")')("util.m\
akeProp(m%s,ks[i])",r),u(t,s,e,r+"[ks[i]]")("}")("}")):s.repeated?(t("if(d%s){",r)("if(!Array.isArray(d%s))",r)("throw T\
ypeError(%j)",s.fullName+": array expected")("m%s=[]",r)("for(var i=0;i<d%s.length;++i){",r),u(t,s,e,r+"[i]")("}")("}")):
(s.resolvedType instanceof p||t("if(d%s!=null){",r),u(t,s,e,r),s.resolvedType instanceof p||t("}"))}return t("return m")};
function d(i,o,t,e){if(o.resolvedType)o.resolvedType instanceof p?i("d%s=o.enums===String?(types[%i].values[m%s]===undef\
ined?m%s:types[%i].values[m%s]):m%s",e,t,e,e,t,e,e):i("d%s=types[%i].toObject(m%s,o,q+1)",e,t,e);else{var s=!1;switch(o.
type){case"double":case"float":i("d%s=o.json&&!isFinite(m%s)?String(m%s):m%s",e,e,e,e);break;case"uint64":case"fixed64":
s=!0;case"int64":case"sint64":case"sfixed64":i('if(typeof BigInt!=="undefined"&&o.longs===BigInt)')('d%s=typeof m%s==="n\
umber"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt()',e,e,e,e,e,s)('else if(typeof m%s==="numbe\
r")',e)("d%s=o.longs===String?String(m%s):m%s",e,e,e)("else")("d%s=o.longs===String?util.Long.prototype.toString.call(m%\
s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s",e,e,e,e,s?"true":"",e);break;case"byte\
s":i("d%s=o.bytes===String?util.base64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s",e,e,
e,e,e);break;default:i("d%s=m%s",e,e);break}}return i}h.toObject=function(i){var o=i.fieldsArray.slice().sort(g.compareFieldsById);
if(!o.length)return g.codegen()("return {}");for(var t=g.codegen(["m","o","q"],i.name+"$toObject")("if(!o)")("o={}")("if\
(q===undefined)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")')("var d={}"),e=[],s=[],r=[],a=0;a<
o.length;++a)o[a].partOf||(o[a].resolve().repeated?e:o[a].map?s:r).push(o[a]);if(e.length){for(t("if(o.arrays||o.default\
s){"),a=0;a<e.length;++a)t("d%s=[]",g.safeProp(e[a].name));t("}")}if(s.length){for(t("if(o.objects||o.defaults){"),a=0;a<
s.length;++a)t("d%s={}",g.safeProp(s[a].name));t("}")}if(r.length){for(t("if(o.defaults){"),a=0;a<r.length;++a){var c=r[a],
n=g.safeProp(c.name);if(c.resolvedType instanceof p)t("d%s=o.enums===String?%j:%j",n,c.resolvedType.valuesById[c.typeDefault],
c.typeDefault);else if(c.long)t("if(util.Long){")("var n=new util.Long(%i,%i,%j)",c.typeDefault.low,c.typeDefault.high,c.
typeDefault.unsigned)('d%s=o.longs===String?n.toString():o.longs===Number?n.toNumber():typeof BigInt!=="undefined"&&o.lo\
ngs===BigInt?n.toBigInt():n',n)("}else")('d%s=o.longs===String?%j:typeof BigInt!=="undefined"&&o.longs===BigInt?BigInt(%\
j):%i',n,c.typeDefault.toString(),c.typeDefault.toString(),c.typeDefault.toNumber());else if(c.bytes){var f=Array.prototype.
slice.call(c.typeDefault);t("if(o.bytes===String)d%s=%j",n,String.fromCharCode.apply(String,c.typeDefault))("else{")("d%\
s=%j",n,f)("if(o.bytes!==Array)d%s=util.newBuffer(d%s)",n,n)("}")}else t("d%s=%j",n,c.typeDefault)}t("}")}var _=!1;for(a=
0;a<o.length;++a){var c=o[a],T=i._fieldsArray.indexOf(c),n=g.safeProp(c.name);c.map?(_||(_=!0,t("var ks2")),t("if(m%s&&(\
ks2=Object.keys(m%s)).length){",n,n)("d%s={}",n)("for(var j=0;j<ks2.length;++j){"),t('if(ks2[j]==="__proto__")')("util.m\
akeProp(d%s,ks2[j])",n),d(t,c,T,n+"[ks2[j]]")("}")):c.repeated?(t("if(m%s&&m%s.length){",n,n)("d%s=[]",n)("for(var j=0;j\
<m%s.length;++j){",n),d(t,c,T,n+"[j]")("}")):(t("if(m%s!=null&&Object.hasOwnProperty.call(m,%j)){",n,c.name),d(t,c,T,n),
c.partOf&&t("if(o.oneofs)")("d%s=%j",g.safeProp(c.partOf.name),c.name)),t("}")}return t("return d")}}}),jt=U({"node_modu\
les/protobufjs/src/wrappers.js"(l){"use strict";var h=l,p=ct(),g=Oe();h[".google.protobuf.Any"]={fromObject:function(u,d){
if(d===void 0&&(d=0),d>g.recursionLimit)throw Error("max depth exceeded");if(u&&u["@type"]){var i=u["@type"].substring(u["\
@type"].lastIndexOf("/")+1),o=this.lookup(i);if(o){var t=u["@type"].charAt(0)==="."?u["@type"].slice(1):u["@type"];return t.
indexOf("/")===-1&&(t="/"+t),this.create({type_url:t,value:o.encode(o.fromObject(u,d+1)).finish()})}}return this.fromObject(
u,d)},toObject:function(u,d,i){if(i===void 0&&(i=0),i>g.recursionLimit)throw Error("max depth exceeded");var o="type.goo\
gleapis.com/",t="",e="";if(d&&d.json&&u.type_url&&u.value){e=u.type_url.substring(u.type_url.lastIndexOf("/")+1),t=u.type_url.
substring(0,u.type_url.lastIndexOf("/")+1);var s=this.lookup(e);s&&(u=s.decode(u.value,void 0,void 0,i+1))}if(!(u instanceof
this.ctor)&&u instanceof p){var r=u.$type.toObject(u,d,i+1),a=u.$type.fullName[0]==="."?u.$type.fullName.slice(1):u.$type.
fullName;return t===""&&(t=o),e=t+a,r["@type"]=e,r}return this.toObject(u,d,i)}}}}),dt=U({"node_modules/protobufjs/src/t\
ype.js"(l,h){"use strict";h.exports=T;var p=$e();((T.prototype=Object.create(p.prototype)).constructor=T).className="Typ\
e";var g=Re(),u=Fe(),d=Ae(),i=at(),o=ut(),t=ct(),e=st(),s=nt(),r=me(),a=Lt(),c=It(),n=Dt(),f=Ct(),_=jt();function T(m,y){
m=m.replace(/\W/g,""),p.call(this,m,y),this.fields={},this.oneofs=void 0,this.extensions=void 0,this.reserved=void 0,this.
group=void 0,this._fieldsById=null,this._fieldsArray=null,this._oneofsArray=null,this._ctor=null}Object.defineProperties(
T.prototype,{fieldsById:{get:function(){if(this._fieldsById)return this._fieldsById;this._fieldsById={};for(var m=Object.
keys(this.fields),y=0;y<m.length;++y){var O=this.fields[m[y]],v=O.id;if(this._fieldsById[v])throw Error("duplicate id "+
v+" in "+this);this._fieldsById[v]=O}return this._fieldsById}},fieldsArray:{get:function(){return this._fieldsArray||(this.
_fieldsArray=r.toArray(this.fields))}},oneofsArray:{get:function(){return this._oneofsArray||(this._oneofsArray=r.toArray(
this.oneofs))}},ctor:{get:function(){return this._ctor||(this.ctor=T.generateConstructor(this)())},set:function(m){var y=m.
prototype;y instanceof t||((m.prototype=new t).constructor=m,r.merge(m.prototype,y)),m.$type=m.prototype.$type=this,r.merge(
m,t,!0),this._ctor=m;for(var O=0;O<this.fieldsArray.length;++O)this._fieldsArray[O].resolve();var v={};for(O=0;O<this.oneofsArray.
length;++O)v[this._oneofsArray[O].resolve().name]={get:r.oneOfGetter(this._oneofsArray[O].oneof),set:r.oneOfSetter(this.
_oneofsArray[O].oneof)};O&&Object.defineProperties(m.prototype,v)}}}),T.generateConstructor=function(m){for(var y=r.codegen(
["p"],m.name),O=0,v;O<m.fieldsArray.length;++O)(v=m._fieldsArray[O]).map?y("this%s={}",r.safeProp(v.name)):v.repeated&&y(
"this%s=[]",r.safeProp(v.name));return y('if(p)for(var ks=Object.keys(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!==\
"__proto__")')("this[ks[i]]=p[ks[i]]")};function b(m){return m._fieldsById=m._fieldsArray=m._oneofsArray=null,delete m.encode,
delete m.decode,delete m.verify,m}T.fromJSON=function(m,y,O){if(O===void 0&&(O=0),O>r.nestingLimit)throw Error("max dept\
h exceeded");var v=new T(m,y.options);v.extensions=y.extensions,v.reserved=y.reserved;for(var S=Object.keys(y.fields),R=0;R<
S.length;++R)v.add((typeof y.fields[S[R]].keyType<"u"?i.fromJSON:d.fromJSON)(S[R],y.fields[S[R]]));if(y.oneofs)for(S=Object.
keys(y.oneofs),R=0;R<S.length;++R)v.add(u.fromJSON(S[R],y.oneofs[S[R]]));if(y.nested)for(S=Object.keys(y.nested),R=0;R<S.
length;++R){var P=y.nested[S[R]];v.add((P.id!==void 0?d.fromJSON:P.fields!==void 0?T.fromJSON:P.values!==void 0?g.fromJSON:
P.methods!==void 0?o.fromJSON:p.fromJSON)(S[R],P,O+1))}return y.extensions&&y.extensions.length&&(v.extensions=y.extensions),
y.reserved&&y.reserved.length&&(v.reserved=y.reserved),y.group&&(v.group=!0),y.comment&&(v.comment=y.comment),y.edition&&
(v._edition=y.edition),v._defaultEdition="proto3",v},T.prototype.toJSON=function(m){var y=p.prototype.toJSON.call(this,m),
O=m?!!m.keepComments:!1;return r.toObject(["edition",this._editionToJSON(),"options",y&&y.options||void 0,"oneofs",p.arrayToJSON(
this.oneofsArray,m),"fields",p.arrayToJSON(this.fieldsArray.filter(function(v){return!v.declaringField}),m)||{},"extensi\
ons",this.extensions&&this.extensions.length?this.extensions:void 0,"reserved",this.reserved&&this.reserved.length?this.
reserved:void 0,"group",this.group||void 0,"nested",y&&y.nested||void 0,"comment",O?this.comment:void 0])},T.prototype.resolveAll=
function(){if(!this._needsRecursiveResolve)return this;p.prototype.resolveAll.call(this);var m=this.oneofsArray;for(O=0;O<
m.length;)m[O++].resolve();for(var y=this.fieldsArray,O=0;O<y.length;)y[O++].resolve();return this},T.prototype._resolveFeaturesRecursive=
function(m){return this._needsRecursiveFeatureResolution?(m=this._edition||m,p.prototype._resolveFeaturesRecursive.call(
this,m),this.oneofsArray.forEach(y=>{y._resolveFeatures(m)}),this.fieldsArray.forEach(y=>{y._resolveFeatures(m)}),this):
this},T.prototype.get=function(m){return Object.prototype.hasOwnProperty.call(this.fields,m)?this.fields[m]:this.oneofs&&
Object.prototype.hasOwnProperty.call(this.oneofs,m)?this.oneofs[m]:this.nested&&Object.prototype.hasOwnProperty.call(this.
nested,m)?this.nested[m]:null},T.prototype.add=function(m){if(this.get(m.name))throw Error("duplicate name '"+m.name+"' \
in "+this);if(m instanceof d&&m.extend===void 0){if(this._fieldsById?this._fieldsById[m.id]:this.fieldsById[m.id])throw Error(
"duplicate id "+m.id+" in "+this);if(this.isReservedId(m.id))throw Error("id "+m.id+" is reserved in "+this);if(this.isReservedName(
m.name)||m.name.charAt(0)==="$")throw Error("name '"+m.name+"' is reserved in "+this);return m.name==="__proto__"?this:(m.
parent&&m.parent.remove(m),this.fields[m.name]=m,m.message=this,m.onAdd(this),b(this))}if(m instanceof u){if(m.name.charAt(
0)==="$")throw Error("name '"+m.name+"' is reserved in "+this);return m.name==="__proto__"?this:(this.oneofs||(this.oneofs=
{}),this.oneofs[m.name]=m,m.onAdd(this),b(this))}return p.prototype.add.call(this,m)},T.prototype.remove=function(m){if(m instanceof
d&&m.extend===void 0){if(!this.fields||this.fields[m.name]!==m)throw Error(m+" is not a member of "+this);return delete this.
fields[m.name],m.parent=null,m.onRemove(this),b(this)}if(m instanceof u){if(!this.oneofs||this.oneofs[m.name]!==m)throw Error(
m+" is not a member of "+this);return delete this.oneofs[m.name],m.parent=null,m.onRemove(this),b(this)}return p.prototype.
remove.call(this,m)},T.prototype.isReservedId=function(m){return p.isReservedId(this.reserved,m)},T.prototype.isReservedName=
function(m){return p.isReservedName(this.reserved,m)},T.prototype.create=function(m){return new this.ctor(m)},T.prototype.
setup=function(){for(var m=this.fullName,y=[],O=0;O<this.fieldsArray.length;++O)y.push(this._fieldsArray[O].resolve().resolvedType);
this.encode=a(this)({Writer:s,types:y,util:r}),this.decode=c(this)({Reader:e,types:y,util:r}),this.verify=n(this)({types:y,
util:r}),this.fromObject=f.fromObject(this)({types:y,util:r}),this.toObject=f.toObject(this)({types:y,util:r});var v=_[m];
if(v){var S=Object.create(this);S.fromObject=this.fromObject,this.fromObject=v.fromObject.bind(S),S.toObject=this.toObject,
this.toObject=v.toObject.bind(S)}return this},T.prototype.encode=function(m,y){return this.setup().encode.apply(this,arguments)},
T.prototype.encodeDelimited=function(m,y){return this.encode(m,y&&y.len?y.fork():y).ldelim()},T.prototype.decode=function(m,y,O,v){
return this.setup().decode(m,y,O,v)},T.prototype.decodeDelimited=function(m){return m instanceof e||(m=e.create(m)),this.
decode(m,m.uint32())},T.prototype.verify=function(m,y){return this.setup().verify(m,y)},T.prototype.fromObject=function(m,y){
return this.setup().fromObject(m,y)},T.prototype.toObject=function(m,y){return this.setup().toObject.apply(this,arguments)},
T.d=function(m){return function(y){r.decorateType(y,m)}}}}),pt=U({"node_modules/protobufjs/src/root.js"(l,h){"use strict";
h.exports=s;var p=$e();((s.prototype=Object.create(p.prototype)).constructor=s).className="Root";var g=Ae(),u=Re(),d=Fe(),
i=me(),o,t,e;function s(n){p.call(this,"",n),this.deferred=[],this.files=[],this._edition="proto2",this._fullyQualifiedObjects=
{}}s.fromJSON=function(n,f,_){return _=i.checkDepth(_),f||(f=new s),n.options&&f.setOptions(n.options),f.addJSON(n.nested,
_).resolveAll()},s.prototype.resolvePath=i.path.resolve,s.prototype.fetch=i.fetch;function r(){}s.prototype.load=function n(f,_,T){
typeof _=="function"&&(T=_,_=void 0);var b=this;if(!T)return i.asPromise(n,b,f,_);var m=T===r;function y(N,A){if(T){if(m)
throw N;A&&A.resolveAll();var w=T;T=null,w(N,A)}}function O(N){var A=N.lastIndexOf("google/protobuf/");if(A>-1){var w=N.
substring(A);if(w in e)return w}return null}function v(N,A,w){w===void 0&&(w=0);try{if(w>i.recursionLimit)throw Error("m\
ax depth exceeded");if(i.isString(A)&&A.charAt(0)==="{"&&(A=JSON.parse(A)),!i.isString(A))b.setOptions(A.options).addJSON(
A.nested);else{t.filename=N;var q=t(A,b,_),E,j=0;if(q.imports)for(;j<q.imports.length;++j)(E=O(q.imports[j])||b.resolvePath(
N,q.imports[j]))&&S(E,!1,w+1);if(q.weakImports)for(j=0;j<q.weakImports.length;++j)(E=O(q.weakImports[j])||b.resolvePath(
N,q.weakImports[j]))&&S(E,!0,w+1)}}catch(k){y(k)}!m&&!R&&y(null,b)}function S(N,A,w){if(w===void 0&&(w=0),N=O(N)||N,!(b.
files.indexOf(N)>-1)){if(b.files.push(N),N in e){m?v(N,e[N],w):(++R,setTimeout(function(){--R,v(N,e[N],w)}));return}if(m){
var q;try{q=i.fs.readFileSync(N).toString("utf8")}catch(E){A||y(E);return}v(N,q,w)}else++R,b.fetch(N,function(E,j){if(--R,
!!T){if(E){A?R||y(null,b):y(E);return}v(N,j,w)}})}}var R=0;i.isString(f)&&(f=[f]);for(var P=0,C;P<f.length;++P)(C=b.resolvePath(
"",f[P]))&&S(C);return m?(b.resolveAll(),b):(R||y(null,b),b)},s.prototype.loadSync=function(n,f){if(!i.isNode)throw Error(
"not supported");return this.load(n,f,r)},s.prototype.resolveAll=function(){if(!this._needsRecursiveResolve)return this;
if(this.deferred.length)throw Error("unresolvable extensions: "+this.deferred.map(function(n){return"'extend "+n.extend+
"' in "+n.parent.fullName}).join(", "));return p.prototype.resolveAll.call(this)};var a=/^[A-Z]/;function c(n,f){var _=f.
parent.lookup(f.extend);if(_){var T=new g(f.fullName,f.id,f.type,f.rule,void 0,f.options);return _.get(T.name)||(T.declaringField=
f,f.extensionField=T,_.add(T)),!0}return!1}s.prototype._handleAdd=function(n){if(n instanceof g)n.extend!==void 0&&!n.extensionField&&
(c(this,n)||this.deferred.push(n));else if(n instanceof u)a.test(n.name)&&(n.parent[n.name]=n.values);else if(!(n instanceof
d)){if(n instanceof o)for(var f=0;f<this.deferred.length;)c(this,this.deferred[f])?this.deferred.splice(f,1):++f;for(var _=0;_<
n.nestedArray.length;++_)this._handleAdd(n._nestedArray[_]);a.test(n.name)&&(n.parent[n.name]=n)}(n instanceof o||n instanceof
u||n instanceof g)&&(this._fullyQualifiedObjects[n.fullName]=n)},s.prototype._handleRemove=function(n){if(n instanceof g){
if(n.extend!==void 0)if(n.extensionField)n.extensionField.parent.remove(n.extensionField),n.extensionField=null;else{var f=this.
deferred.indexOf(n);f>-1&&this.deferred.splice(f,1)}}else if(n instanceof u)a.test(n.name)&&delete n.parent[n.name];else if(n instanceof
p){for(var _=0;_<n.nestedArray.length;++_)this._handleRemove(n._nestedArray[_]);a.test(n.name)&&delete n.parent[n.name]}
delete this._fullyQualifiedObjects[n.fullName]},s._configure=function(n,f,_){o=n,t=f,e=_}}}),me=U({"node_modules/protobu\
fjs/src/util.js"(l,h){"use strict";var p=h.exports=Oe(),g=At(),u,d;p.codegen=Vr(),p.fetch=Br(),p.path=Gr(),p.patterns=$r();
var i=p.patterns.reservedRe;p.fs=Hr(),p.checkDepth=function(e){if(e===void 0&&(e=0),e>p.recursionLimit)throw Error("max \
depth exceeded");return e},p.toArray=function(e){if(e){for(var s=Object.keys(e),r=new Array(s.length),a=0;a<s.length;)r[a]=
e[s[a++]];return r}return[]},p.toObject=function(e){for(var s={},r=0;r<e.length;){var a=e[r++],c=e[r++];c!==void 0&&(s[a]=
c)}return s},p.isReserved=function(e){return i.test(e)},p.safeProp=function(e){return!/^[$\w_]+$/.test(e)||i.test(e)?"["+
JSON.stringify(e)+"]":"."+e},p.ucFirst=function(e){return e.charAt(0).toUpperCase()+e.substring(1)};var o=/_([a-z])/g;p.
camelCase=function(e){return e.substring(0,1)+e.substring(1).replace(o,function(s,r){return r.toUpperCase()})},p.compareFieldsById=
function(e,s){return e.id-s.id},p.decorateType=function(e,s){if(e.$type)return s&&e.$type.name!==s&&(p.decorateRoot.remove(
e.$type),e.$type.name=s,p.decorateRoot.add(e.$type)),e.$type;u||(u=dt());var r=new u(s||e.name);return p.decorateRoot.add(
r),r.ctor=e,Object.defineProperty(e,"$type",{value:r,enumerable:!1}),Object.defineProperty(e.prototype,"$type",{value:r,
enumerable:!1}),r};var t=0;p.decorateEnum=function(e){if(e.$type)return e.$type;d||(d=Re());var s=new d("Enum"+t++,e);return p.
decorateRoot.add(s),Object.defineProperty(e,"$type",{value:s,enumerable:!1}),s},p.setProperty=function(e,s,r,a){function c(n,f,_){
var T=f.shift();if(p.isUnsafeProperty(T))return n;if(f.length>0)n[T]=c(n[T]||{},f,_);else{var b=n[T];if(b&&a)return n;b&&
(_=[].concat(b).concat(_)),n[T]=_}return n}if(typeof e!="object")throw TypeError("dst must be an object");if(!s)throw TypeError(
"path must be specified");if(s=s.split("."),s.length>p.recursionLimit)throw Error("max depth exceeded");return c(e,s,r)},
Object.defineProperty(p,"decorateRoot",{get:function(){return g.decorated||(g.decorated=new(pt()))}})}}),Me=U({"node_mod\
ules/protobufjs/src/types.js"(l){"use strict";var h=l,p=me(),g=["double","float","int32","uint32","sint32","fixed32","sf\
ixed32","int64","uint64","sint64","fixed64","sfixed64","bool","string","bytes"];function u(d,i){var o=0,t=Object.create(
null);for(i|=0;o<d.length;)t[g[o+i]]=d[o++];return t}h.basic=u([1,5,0,0,0,5,5,0,0,0,1,1,0,2,2]),h.defaults=u([0,0,0,0,0,
0,0,0,0,0,0,0,!1,"",p.emptyArray,null]),h.long=u([0,0,0,1,1],7),h.mapKey=u([0,0,0,5,5,0,0,0,1,1,0,2],2),h.packed=u([1,5,
0,0,0,5,5,0,0,0,1,1,0])}}),Ae=U({"node_modules/protobufjs/src/field.js"(l,h){"use strict";h.exports=t;var p=Ne();((t.prototype=
Object.create(p.prototype)).constructor=t).className="Field";var g=Re(),u=Me(),d=me(),i,o=/^required|optional|repeated$/;
t.fromJSON=function(e,s){var r=new t(e,s.id,s.type,s.rule,s.extend,s.options,s.comment);return s.edition&&(r._edition=s.
edition),r._defaultEdition="proto3",r};function t(e,s,r,a,c,n,f){if(d.isObject(a)?(f=c,n=a,a=c=void 0):d.isObject(c)&&(f=
n,n=c,c=void 0),p.call(this,e,n),!d.isInteger(s)||s<0)throw TypeError("id must be a non-negative integer");if(!d.isString(
r))throw TypeError("type must be a string");if(a!==void 0&&!o.test(a=a.toString().toLowerCase()))throw TypeError("rule m\
ust be a string rule");if(c!==void 0&&!d.isString(c))throw TypeError("extend must be a string");a==="proto3_optional"&&(a=
"optional"),this.rule=a&&a!=="optional"?a:void 0,this.type=r,this.id=s,this.extend=c||void 0,this.repeated=a==="repeated",
this.map=!1,this.message=null,this.partOf=null,this.typeDefault=null,this.defaultValue=null,this.long=d.Long?u.long[r]!==
void 0:!1,this.bytes=r==="bytes",this.resolvedType=null,this.extensionField=null,this.declaringField=null,this.comment=f}
Object.defineProperty(t.prototype,"required",{get:function(){return this._features.field_presence==="LEGACY_REQUIRED"}}),
Object.defineProperty(t.prototype,"optional",{get:function(){return!this.required}}),Object.defineProperty(t.prototype,"\
delimited",{get:function(){return this.resolvedType instanceof i&&this._features.message_encoding==="DELIMITED"}}),Object.
defineProperty(t.prototype,"packed",{get:function(){return this._features.repeated_field_encoding==="PACKED"}}),Object.defineProperty(
t.prototype,"hasPresence",{get:function(){return this.repeated||this.map?!1:this.partOf||this.declaringField||this.extensionField||
this._features.field_presence!=="IMPLICIT"}}),t.prototype.setOption=function(e,s,r){return p.prototype.setOption.call(this,
e,s,r)},t.prototype.toJSON=function(e){var s=e?!!e.keepComments:!1;return d.toObject(["edition",this._editionToJSON(),"r\
ule",this.rule!=="optional"&&this.rule||void 0,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,
"comment",s?this.comment:void 0])},t.prototype.resolve=function(){if(this.resolved)return this;if((this.typeDefault=u.defaults[this.
type])===void 0?(this.resolvedType=(this.declaringField?this.declaringField.parent:this.parent).lookupTypeOrEnum(this.type),
this.resolvedType instanceof i?this.typeDefault=null:this.typeDefault=this.resolvedType.values[Object.keys(this.resolvedType.
values)[0]]):this.options&&this.options.proto3_optional&&(this.typeDefault=null),this.options&&this.options.default!=null&&
(this.typeDefault=this.options.default,this.resolvedType instanceof g&&typeof this.typeDefault=="string"&&(this.typeDefault=
this.resolvedType.values[this.typeDefault])),this.options&&(this.options.packed!==void 0&&this.resolvedType&&!(this.resolvedType instanceof
g)&&delete this.options.packed,Object.keys(this.options).length||(this.options=void 0)),this.long)this.typeDefault=d.Long.
fromNumber(this.typeDefault,this.type==="uint64"||this.type==="fixed64"),Object.freeze&&Object.freeze(this.typeDefault);else if(this.
bytes&&typeof this.typeDefault=="string"){var e;d.base64.test(this.typeDefault)?d.base64.decode(this.typeDefault,e=d.newBuffer(
d.base64.length(this.typeDefault)),0):d.utf8.write(this.typeDefault,e=d.newBuffer(d.utf8.length(this.typeDefault)),0),this.
typeDefault=e}return this.map?this.defaultValue=d.emptyObject:this.repeated?this.defaultValue=d.emptyArray:this.defaultValue=
this.typeDefault,this.parent instanceof i&&(this.parent.ctor.prototype[this.name]=this.defaultValue),p.prototype.resolve.
call(this)},t.prototype._inferLegacyProtoFeatures=function(e){if(e!=="proto2"&&e!=="proto3")return{};var s={};if(this.rule===
"required"&&(s.field_presence="LEGACY_REQUIRED"),this.parent&&u.defaults[this.type]===void 0){var r=this.parent.get(this.
type.split(".").pop());r&&r instanceof i&&r.group&&(s.message_encoding="DELIMITED")}return this.getOption("packed")===!0?
s.repeated_field_encoding="PACKED":this.getOption("packed")===!1&&(s.repeated_field_encoding="EXPANDED"),s},t.prototype.
_resolveFeatures=function(e){return p.prototype._resolveFeatures.call(this,this._edition||e)},t.d=function(e,s,r,a){return typeof s==
"function"?s=d.decorateType(s).name:s&&typeof s=="object"&&(s=d.decorateEnum(s).name),function(c,n){d.decorateType(c.constructor).
add(new t(n,e,s,r,{default:a}))}},t._configure=function(e){i=e}}}),Fe=U({"node_modules/protobufjs/src/oneof.js"(l,h){"us\
e strict";h.exports=d;var p=Ne();((d.prototype=Object.create(p.prototype)).constructor=d).className="OneOf";var g=Ae(),u=me();
function d(o,t,e,s){if(Array.isArray(t)||(e=t,t=void 0),p.call(this,o,e),!(t===void 0||Array.isArray(t)))throw TypeError(
"fieldNames must be an Array");this.oneof=t||[],this.fieldsArray=[],this.comment=s}d.fromJSON=function(o,t){return new d(
o,t.oneof,t.options,t.comment)},d.prototype.toJSON=function(o){var t=o?!!o.keepComments:!1;return u.toObject(["options",
this.options,"oneof",this.oneof,"comment",t?this.comment:void 0])};function i(o){if(o.parent)for(var t=0;t<o.fieldsArray.
length;++t)o.fieldsArray[t].parent||o.parent.add(o.fieldsArray[t])}d.prototype.add=function(o){if(!(o instanceof g))throw TypeError(
"field must be a Field");return o.parent&&o.parent!==this.parent&&o.parent.remove(o),this.oneof.push(o.name),this.fieldsArray.
push(o),o.partOf=this,i(this),this},d.prototype.remove=function(o){if(!(o instanceof g))throw TypeError("field must be a\
 Field");var t=this.fieldsArray.indexOf(o);if(t<0)throw Error(o+" is not a member of "+this);return this.fieldsArray.splice(
t,1),t=this.oneof.indexOf(o.name),t>-1&&this.oneof.splice(t,1),o.partOf=null,this},d.prototype.onAdd=function(o){p.prototype.
onAdd.call(this,o);for(var t=this,e=0;e<this.oneof.length;++e){var s=o.get(this.oneof[e]);s&&!s.partOf&&(s.partOf=t,t.fieldsArray.
push(s))}i(this)},d.prototype.onRemove=function(o){for(var t=0,e;t<this.fieldsArray.length;++t)(e=this.fieldsArray[t]).parent&&
e.parent.remove(e);p.prototype.onRemove.call(this,o)},Object.defineProperty(d.prototype,"isProto3Optional",{get:function(){
if(this.fieldsArray==null||this.fieldsArray.length!==1)return!1;var o=this.fieldsArray[0];return o.options!=null&&o.options.
proto3_optional===!0}}),d.d=function(){for(var o=new Array(arguments.length),t=0;t<arguments.length;)o[t]=arguments[t++];
return function(e,s){u.decorateType(e.constructor).add(new d(s,o)),Object.defineProperty(e,s,{get:u.oneOfGetter(o),set:u.
oneOfSetter(o)})}}}}),Ne=U({"node_modules/protobufjs/src/object.js"(l,h){"use strict";h.exports=t,t.className="Reflectio\
nObject";var p=Fe(),g=me(),u,d={enum_type:"OPEN",field_presence:"EXPLICIT",json_format:"ALLOW",message_encoding:"LENGTH_\
PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY"},i={enum_type:"CLOSED",field_presence:"EXPLICIT",json_format:"\
LEGACY_BEST_EFFORT",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"EXPANDED",utf8_validation:"NONE"},o={enum_type:"\
OPEN",field_presence:"IMPLICIT",json_format:"ALLOW",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",
utf8_validation:"VERIFY"};function t(e,s){if(!g.isString(e))throw TypeError("name must be a string");if(s&&!g.isObject(s))
throw TypeError("options must be an object");this.options=s,this.parsedOptions=null,this.name=e,this._edition=null,this.
_defaultEdition="proto2",this._features={},this._featuresResolved=!1,this.parent=null,this.resolved=!1,this.comment=null,
this.filename=null}Object.defineProperties(t.prototype,{root:{get:function(){for(var e=this;e.parent!==null;)e=e.parent;
return e}},fullName:{get:function(){for(var e=[this.name],s=this.parent;s;)e.unshift(s.name),s=s.parent;return e.join(".")}}}),
t.prototype.toJSON=function(){throw Error()},t.prototype.onAdd=function(e){this.parent&&this.parent!==e&&this.parent.remove(
this),this.parent=e,this.resolved=!1;var s=e.root;s instanceof u&&s._handleAdd(this)},t.prototype.onRemove=function(e){var s=e.
root;s instanceof u&&s._handleRemove(this),this.parent=null,this.resolved=!1},t.prototype.resolve=function(){return this.
resolved?this:(this.root instanceof u&&(this.resolved=!0),this)},t.prototype._resolveFeaturesRecursive=function(e){return this.
_resolveFeatures(this._edition||e)},t.prototype._resolveFeatures=function(e){if(!this._featuresResolved){var s={};if(!e)
throw new Error("Unknown edition for "+this.fullName);var r=g.merge({},this.options&&this.options.features,this._inferLegacyProtoFeatures(
e));if(this._edition){if(e==="proto2")s=Object.assign({},i);else if(e==="proto3")s=Object.assign({},o);else if(e==="2023")
s=Object.assign({},d);else throw new Error("Unknown edition: "+e);this._features=g.merge(s,r),this._featuresResolved=!0;
return}if(this.partOf instanceof p){var a=g.merge({},this.partOf._features);this._features=g.merge(a,r)}else if(!this.declaringField)
if(this.parent){var c=g.merge({},this.parent._features);this._features=g.merge(c,r)}else throw new Error("Unable to find\
 a parent for "+this.fullName);this.extensionField&&(this.extensionField._features=this._features),this._featuresResolved=
!0}},t.prototype._inferLegacyProtoFeatures=function(){return{}},t.prototype.getOption=function(e){if(this.options)return this.
options[e]},t.prototype.setOption=function(e,s,r){return e==="__proto__"?this:(this.options||(this.options={}),/^features\./.
test(e)?g.setProperty(this.options,e,s,r):(!r||this.options[e]===void 0)&&(this.getOption(e)!==s&&(this.resolved=!1),this.
options[e]=s),this)},t.prototype.setParsedOption=function(e,s,r){if(e==="__proto__")return this;this.parsedOptions||(this.
parsedOptions=[]);var a=this.parsedOptions;if(r){var c=a.find(function(_){return Object.prototype.hasOwnProperty.call(_,
e)});if(c){var n=c[e];g.setProperty(n,r,s)}else c={},c[e]=g.setProperty({},r,s),a.push(c)}else{var f={};f[e]=s,a.push(f)}
return this},t.prototype.setOptions=function(e,s){if(e)for(var r=Object.keys(e),a=0;a<r.length;++a)this.setOption(r[a],e[r[a]],
s);return this},t.prototype.toString=function(){var e=this.constructor.className,s=this.fullName;return s.length?e+" "+s:
e},t.prototype._editionToJSON=function(){if(!(!this._edition||this._edition==="proto3"))return this._edition},t._configure=
function(e){u=e}}}),Re=U({"node_modules/protobufjs/src/enum.js"(l,h){"use strict";h.exports=d;var p=Ne();((d.prototype=Object.
create(p.prototype)).constructor=d).className="Enum";var g=$e(),u=me();function d(i,o,t,e,s,r){if(p.call(this,i,t),o&&typeof o!=
"object")throw TypeError("values must be an object");if(this.valuesById={},this.values=Object.create(this.valuesById),this.
comment=e,this.comments=s||{},this.valuesOptions=r,this._valuesFeatures={},this.reserved=void 0,o)for(var a=Object.keys(
o),c=0;c<a.length;++c)a[c]!=="__proto__"&&typeof o[a[c]]=="number"&&(this.valuesById[this.values[a[c]]=o[a[c]]]=a[c])}d.
prototype._resolveFeatures=function(i){return i=this._edition||i,p.prototype._resolveFeatures.call(this,i),Object.keys(this.
values).forEach(o=>{var t=u.merge({},this._features);this._valuesFeatures[o]=u.merge(t,this.valuesOptions&&this.valuesOptions[o]&&
this.valuesOptions[o].features||{})}),this},d.fromJSON=function(i,o){var t=new d(i,o.values,o.options,o.comment,o.comments);
return t.reserved=o.reserved,o.edition&&(t._edition=o.edition),t._defaultEdition="proto3",t},d.prototype.toJSON=function(i){
var o=i?!!i.keepComments:!1;return u.toObject(["edition",this._editionToJSON(),"options",this.options,"valuesOptions",this.
valuesOptions,"values",this.values,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"comment",o?this.
comment:void 0,"comments",o?this.comments:void 0])},d.prototype.add=function(i,o,t,e){if(!u.isString(i))throw TypeError(
"name must be a string");if(!u.isInteger(o))throw TypeError("id must be an integer");if(i==="__proto__")return this;if(this.
values[i]!==void 0)throw Error("duplicate name '"+i+"' in "+this);if(this.isReservedId(o))throw Error("id "+o+" is reser\
ved in "+this);if(this.isReservedName(i))throw Error("name '"+i+"' is reserved in "+this);if(this.valuesById[o]!==void 0){
if(!(this.options&&this.options.allow_alias))throw Error("duplicate id "+o+" in "+this);this.values[i]=o}else this.valuesById[this.
values[i]=o]=i;return e&&(this.valuesOptions===void 0&&(this.valuesOptions={}),this.valuesOptions[i]=e||null),this.comments[i]=
t||null,this},d.prototype.remove=function(i){if(!u.isString(i))throw TypeError("name must be a string");var o=this.values[i];
if(o==null)throw Error("name '"+i+"' does not exist in "+this);return delete this.valuesById[o],delete this.values[i],delete this.
comments[i],this.valuesOptions&&delete this.valuesOptions[i],this},d.prototype.isReservedId=function(i){return g.isReservedId(
this.reserved,i)},d.prototype.isReservedName=function(i){return g.isReservedName(this.reserved,i)}}}),Lt=U({"node_module\
s/protobufjs/src/encoder.js"(l,h){"use strict";h.exports=i;var p=Re(),g=Me(),u=me();function d(o,t,e,s){return t.delimited?
o("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)",e,s,(t.id<<3|3)>>>0,(t.id<<3|4)>>>0):o("types[%i].encode(%s,w.uint3\
2(%i).fork(),q+1).ldelim()",e,s,(t.id<<3|2)>>>0)}function i(o){for(var t=u.codegen(["m","w","q"],o.name+"$encode")("if(!\
w)")("w=Writer.create()")("if(q===undefined)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")'),r,e,
s=o.fieldsArray.slice().sort(u.compareFieldsById),r=0;r<s.length;++r){var a=s[r].resolve(),c=o._fieldsArray.indexOf(a),n=a.
resolvedType instanceof p?"int32":a.type,f=g.basic[n];e="m"+u.safeProp(a.name),a.map?(t("if(%s!=null&&Object.hasOwnPrope\
rty.call(m,%j)){",e,a.name)("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){",e)("w.uint32(%i).fork().uint32(%i).%s(ks[\
i])",(a.id<<3|2)>>>0,8|g.mapKey[a.keyType],a.keyType),f===void 0?t("types[%i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).\
ldelim().ldelim()",c,e):t(".uint32(%i).%s(%s[ks[i]]).ldelim()",16|f,n,e),t("}")("}")):a.repeated?(t("if(%s!=null&&%s.len\
gth){",e,e),a.packed&&g.packed[n]!==void 0?t("w.uint32(%i).fork()",(a.id<<3|2)>>>0)("for(var i=0;i<%s.length;++i)",e)("w\
.%s(%s[i])",n,e)("w.ldelim()"):(t("for(var i=0;i<%s.length;++i)",e),f===void 0?d(t,a,c,e+"[i]"):t("w.uint32(%i).%s(%s[i]\
)",(a.id<<3|f)>>>0,n,e)),t("}")):(a.optional&&t("if(%s!=null&&Object.hasOwnProperty.call(m,%j))",e,a.name),f===void 0?d(
t,a,c,e):t("w.uint32(%i).%s(%s)",(a.id<<3|f)>>>0,n,e))}return t("return w")}}}),Jr=U({"node_modules/protobufjs/src/index\
-light.js"(l,h){"use strict";var p=h.exports=Nt();p.build="light";function g(d,i,o){return typeof i=="function"?(o=i,i=new p.
Root):i||(i=new p.Root),i.load(d,o)}p.load=g;function u(d,i){return i||(i=new p.Root),i.loadSync(d)}p.loadSync=u,p.encoder=
Lt(),p.decoder=It(),p.verifier=Dt(),p.converter=Ct(),p.ReflectionObject=Ne(),p.Namespace=$e(),p.Root=pt(),p.Enum=Re(),p.
Type=dt(),p.Field=Ae(),p.OneOf=Fe(),p.MapField=at(),p.Service=ut(),p.Method=lt(),p.Message=ct(),p.wrappers=jt(),p.types=
Me(),p.util=me(),p.ReflectionObject._configure(p.Root),p.Namespace._configure(p.Type,p.Service,p.Enum),p.Root._configure(
p.Type),p.Field._configure(p.Type)}}),Mt=U({"node_modules/protobufjs/src/tokenize.js"(l,h){"use strict";h.exports=a;var p=/[\s{}=;:[\],'"()<>]/g,
g=/(?:"([^"\\]*(?:\\.[^"\\]*)*)")/g,u=/(?:'([^'\\]*(?:\\.[^'\\]*)*)')/g,d=/^ *[*/]+ */,i=/^\s*\*?\/*/,o=/\n/g,t=/\s/,e=/\\(.?)/g,
s={0:"\0",r:"\r",n:`
`,t:"	"};function r(c){return c.replace(e,function(n,f){switch(f){case"\\":case"":return f;default:return s[f]||""}})}a.
unescape=r;function a(c,n){c=c.toString();var f=0,_=c.length,T=1,b=0,m={},y=[],O=null;function v(k){return Error("illega\
l "+k+" (line "+T+")")}function S(){var k=O==="'"?u:g;k.lastIndex=f-1;var $=k.exec(c);if(!$)throw v("string");return f=k.
lastIndex,w(O),O=null,r($[1])}function R(k){return c.charAt(k)}function P(k,$,W){var Z={type:c.charAt(k++),lineEmpty:!1,
leading:W},ee;n?ee=2:ee=3;var F=k-ee,M;do if(--F<0||(M=c.charAt(F))===`
`){Z.lineEmpty=!0;break}while(M===" "||M==="	");for(var G=c.substring(k,$).split(o),B=0;B<G.length;++B)G[B]=G[B].replace(
n?i:d,"").trim();Z.text=G.join(`
`).trim(),m[T]=Z,b=T}function C(k){var $=N(k),W=c.substring(k,$),Z=/^\s*\/\//.test(W);return Z}function N(k){for(var $=k;$<
_&&R($)!==`
`;)$++;return $}function A(){if(y.length>0)return y.shift();if(O)return S();var k,$,W,Z,ee,F=f===0;do{if(f===_)return null;
for(k=!1;t.test(W=R(f));)if(W===`
`&&(F=!0,++T),++f===_)return null;if(R(f)==="/"){if(++f===_)throw v("comment");if(R(f)==="/")if(n){if(Z=f,ee=!1,C(f-1)){
ee=!0;do if(f=N(f),f===_||(f++,!F))break;while(C(f))}else f=Math.min(_,N(f)+1);ee&&(P(Z,f,F),F=!0),T++,k=!0}else{for(ee=
R(Z=f+1)==="/";R(++f)!==`
`;)if(f===_)return null;++f,ee&&(P(Z,f-1,F),F=!0),++T,k=!0}else if((W=R(f))==="*"){Z=f+1,ee=n||R(Z)==="*";do{if(W===`
`&&++T,++f===_)throw v("comment");$=W,W=R(f)}while($!=="*"||W!=="/");++f,ee&&(P(Z,f-2,F),F=!0),k=!0}else return"/"}}while(k);
var M=f;p.lastIndex=0;var G=p.test(R(M++));if(!G)for(;M<_&&!p.test(R(M));)++M;var B=c.substring(f,f=M);return(B==='"'||B===
"'")&&(O=B),B}function w(k){y.push(k)}function q(){if(!y.length){var k=A();if(k===null)return null;w(k)}return y[0]}function E(k,$){
var W=q(),Z=W===k;if(Z)return A(),!0;if(!$)throw v("token '"+W+"', '"+k+"' expected");return!1}function j(k){var $=null,
W;return k===void 0?(W=m[T-1],delete m[T-1],W&&(n||W.type==="*"||W.lineEmpty)&&($=W.leading?W.text:null)):(b<k&&q(),W=m[k],
delete m[k],W&&!W.lineEmpty&&(n||W.type==="/")&&($=W.leading?null:W.text)),$}return Object.defineProperty({next:A,peek:q,
push:w,skip:E,cmnt:j},"line",{get:function(){return T}})}}}),Wr=U({"node_modules/protobufjs/src/parse.js"(l,h){"use stri\
ct";h.exports=S,S.filename=null,S.defaults={keepCase:!1};var p=Mt(),g=pt(),u=dt(),d=Ae(),i=at(),o=Fe(),t=Re(),e=ut(),s=lt(),
r=Ne(),a=Me(),c=me(),n=/^[1-9][0-9]*$/,f=/^-?[1-9][0-9]*$/,_=/^0[x][0-9a-fA-F]+$/,T=/^-?0[x][0-9a-fA-F]+$/,b=/^0[0-7]+$/,
m=/^-?0[0-7]+$/,y=c.patterns.numberRe,O=/^[a-zA-Z_][a-zA-Z_0-9]*$/,v=c.patterns.typeRefRe;function S(R,P,C){P instanceof
g||(C=P,P=new g),C||(C=S.defaults);var N=C.preferTrailingComment||!1,A=p(R,C.alternateCommentMode||!1),w=A.next,q=A.push,
E=A.peek,j=A.skip,k=A.cmnt,$=!0,W,Z,ee,F="proto2",M=P,G=[],B={},V=C.keepCase?function(z){return z}:c.camelCase;function H(){
G.forEach(z=>{z._edition=F,Object.keys(B).forEach(Y=>{z.getOption(Y)===void 0&&z.setOption(Y,B[Y],!0)})})}function L(z,Y,Q){
var X=S.filename;return Q||(S.filename=null),Error("illegal "+(Y||"token")+" '"+z+"' ("+(X?X+", ":"")+"line "+A.line+")")}
function x(){var z=[],Y;do{if((Y=w())!=='"'&&Y!=="'")throw L(Y);z.push(w()),j(Y),Y=E()}while(Y==='"'||Y==="'");return z.
join("")}function J(z){var Y=w();switch(Y){case"'":case'"':return q(Y),x();case"true":case"TRUE":return!0;case"false":case"\
FALSE":return!1}try{return ne(Y,!0)}catch{if(z&&v.test(Y))return Y;throw L(Y,"value")}}function te(z,Y){var Q,X;do if(Y&&
((Q=E())==='"'||Q==="'")){var ie=x();if(z.push(ie),F>=2023)throw L(ie,"id")}else try{z.push([X=se(w()),j("to",!0)?se(w()):
X])}catch(ae){if(Y&&v.test(Q)&&F>=2023)z.push(Q);else throw ae}while(j(",",!0));var de={options:void 0};de.setOption=function(ae,ye){
this.options===void 0&&(this.options={}),this.options[ae]=ye},oe(de,function(ae){if(ae==="option")_e(de,ae),j(";");else throw L(
ae)},function(){Se(de)})}function ne(z,Y){var Q=1;switch(z.charAt(0)==="-"&&(Q=-1,z=z.substring(1)),z){case"inf":case"IN\
F":case"Inf":return Q*(1/0);case"nan":case"NAN":case"Nan":case"NaN":return NaN;case"0":return 0}if(n.test(z))return Q*parseInt(
z,10);if(_.test(z))return Q*parseInt(z,16);if(b.test(z))return Q*parseInt(z,8);if(y.test(z))return Q*parseFloat(z);throw L(
z,"number",Y)}function se(z,Y){switch(z){case"max":case"MAX":case"Max":return 536870911;case"0":return 0}if(!Y&&z.charAt(
0)==="-")throw L(z,"id");if(f.test(z))return parseInt(z,10);if(T.test(z))return parseInt(z,16);if(m.test(z))return parseInt(
z,8);throw L(z,"id")}function I(){if(W!==void 0)throw L("package");if(W=w(),!v.test(W))throw L(W,"name");M=M.define(W),j(
";")}function D(){var z=E(),Y;switch(z){case"weak":Y=ee||(ee=[]),w();break;case"public":w();default:Y=Z||(Z=[]);break}z=
x(),j(";"),Y.push(z)}function K(){if(j("="),F=x(),F<2023)throw L(F,"syntax");j(";")}function re(){if(j("="),F=x(),!["202\
3"].includes(F))throw L(F,"edition");j(";")}function le(z,Y,Q){switch(Q===void 0&&(Q=0),Y){case"option":return _e(z,Y),j(
";"),!0;case"message":return ue(z,Y,Q+1),!0;case"enum":return Be(z,Y),!0;case"service":return Or(z,Y,Q+1),!0;case"extend":
return wr(z,Y,Q),!0}return!1}function oe(z,Y,Q){var X=A.line;if(z&&(typeof z.comment!="string"&&(z.comment=k()),z.filename=
S.filename),j("{",!0)){for(var ie;(ie=w())!=="}";)Y(ie);j(";",!0)}else Q&&Q(),j(";"),z&&(typeof z.comment!="string"||N)&&
(z.comment=k(X)||z.comment)}function ue(z,Y,Q){if(Q===void 0&&(Q=0),Q>c.nestingLimit)throw Error("max depth exceeded");if(!O.
test(Y=w()))throw L(Y,"type name");var X=new u(Y);oe(X,function(ie){if(!le(X,ie,Q))switch(ie){case"map":We(X,ie);break;case"\
required":if(F!=="proto2")throw L(ie);case"repeated":ce(X,ie,void 0,Q+1);break;case"optional":if(F==="proto3")ce(X,"prot\
o3_optional",void 0,Q+1);else{if(F!=="proto2")throw L(ie);ce(X,"optional",void 0,Q+1)}break;case"oneof":it(X,ie,Q+1);break;case"\
extensions":te(X.extensions||(X.extensions=[]));break;case"reserved":te(X.reserved||(X.reserved=[]),!0);break;default:if(F===
"proto2"||!v.test(ie))throw L(ie);q(ie),ce(X,"optional",void 0,Q+1);break}}),z.add(X),z===M&&G.push(X)}function ce(z,Y,Q,X){
var ie=w();if(ie==="group"){Ee(z,Y,X);return}for(;ie.endsWith(".")||E().startsWith(".");)ie+=w();if(!v.test(ie))throw L(
ie,"type");var de=w();if(!O.test(de))throw L(de,"name");de=V(de),j("=");var ae=new d(de,se(w()),ie,Y,Q);if(oe(ae,function(fe){
if(fe==="option")_e(ae,fe),j(";");else throw L(fe)},function(){Se(ae)}),Y==="proto3_optional"){var ye=new o("_"+de);ae.setOption(
"proto3_optional",!0),ye.add(ae),z.add(ye)}else z.add(ae);z===M&&G.push(ae)}function Ee(z,Y,Q){if(Q===void 0&&(Q=0),Q>c.
nestingLimit)throw Error("max depth exceeded");if(F>=2023)throw L("group");var X=w();if(!O.test(X))throw L(X,"name");var ie=c.
lcFirst(X);X===ie&&(X=c.ucFirst(X)),j("=");var de=se(w()),ae=new u(X);ae.group=!0;var ye=new d(ie,de,X,Y);ye.filename=S.
filename,oe(ae,function(fe){switch(fe){case"option":_e(ae,fe),j(";");break;case"required":case"repeated":ce(ae,fe,void 0,
Q+1);break;case"optional":F==="proto3"?ce(ae,"proto3_optional",void 0,Q+1):ce(ae,"optional",void 0,Q+1);break;case"messa\
ge":ue(ae,fe,Q+1);break;case"enum":Be(ae,fe);break;case"reserved":te(ae.reserved||(ae.reserved=[]),!0);break;default:throw L(
fe)}}),z.add(ae).add(ye)}function We(z){j("<");var Y=w();if(a.mapKey[Y]===void 0)throw L(Y,"type");j(",");var Q=w();if(!v.
test(Q))throw L(Q,"type");j(">");var X=w();if(!O.test(X))throw L(X,"name");j("=");var ie=new i(V(X),se(w()),Y,Q);oe(ie,function(de){
if(de==="option")_e(ie,de),j(";");else throw L(de)},function(){Se(ie)}),z.add(ie)}function it(z,Y,Q){if(!O.test(Y=w()))throw L(
Y,"name");var X=new o(V(Y));oe(X,function(ie){ie==="option"?(_e(X,ie),j(";")):(q(ie),ce(X,"optional",void 0,Q))}),z.add(
X)}function Be(z,Y){if(!O.test(Y=w()))throw L(Y,"name");var Q=new t(Y);oe(Q,function(X){switch(X){case"option":_e(Q,X),j(
";");break;case"reserved":te(Q.reserved||(Q.reserved=[]),!0),Q.reserved===void 0&&(Q.reserved=[]);break;default:Ge(Q,X)}}),
z.add(Q),z===M&&G.push(Q)}function Ge(z,Y){if(!O.test(Y))throw L(Y,"name");j("=");var Q=se(w(),!0),X={options:void 0};X.
getOption=function(ie){return this.options[ie]},X.setOption=function(ie,de){r.prototype.setOption.call(X,ie,de)},X.setParsedOption=
function(){},oe(X,function(ie){if(ie==="option")_e(X,ie),j(";");else throw L(ie)},function(){Se(X)}),z.add(Y,Q,X.comment,
X.parsedOptions||X.options)}function _e(z,Y){var Q,X,ie=!0;for(Y==="option"&&(Y=w());Y!=="=";){if(Y===null)throw L(Y,"en\
d of input");if(Y==="("){var de=w();j(")"),Y="("+de+")"}if(ie){if(ie=!1,Y.includes(".")&&!Y.includes("(")){var ae=Y.split(
".");Q=ae[0]+".",Y=ae[1];continue}Q=Y}else X=X?X+=Y:Y;Y=w()}var ye=X?Q.concat(X):Q,fe=Le(z,ye);X=X&&X[0]==="."?X.slice(1):
X,Q=Q&&Q[Q.length-1]==="."?Q.slice(0,-1):Q,Pe(z,Q,fe,X)}function Le(z,Y,Q){if(Q===void 0&&(Q=0),Q>c.recursionLimit)throw Error(
"max depth exceeded");if(j("{",!0)){for(var X={};!j("}",!0);){if(!O.test(he=w()))throw L(he,"name");if(he===null)throw L(
he,"end of input");var ie,de=he;if(j(":",!0),E()==="{")ie=Le(z,Y+"."+he,Q+1);else if(E()==="["){ie=[];var ae;if(j("[",!0)){
do ae=J(!0),ie.push(ae);while(j(",",!0));j("]"),typeof ae<"u"&&we(z,Y+"."+he,ae)}}else ie=J(!0),we(z,Y+"."+he,ie);var ye=X[de];
ye&&(ie=[].concat(ye).concat(ie)),de!=="__proto__"&&(X[de]=ie),j(",",!0),j(";",!0)}return X}var fe=J(!0);return we(z,Y,fe),
fe}function we(z,Y,Q){if(M===z&&/^features\./.test(Y)){B[Y]=Q;return}z.setOption&&z.setOption(Y,Q)}function Pe(z,Y,Q,X){
z.setParsedOption&&z.setParsedOption(Y,Q,X)}function Se(z){if(j("[",!0)){do _e(z,"option");while(j(",",!0));j("]")}return z}
function Or(z,Y,Q){if(Q===void 0&&(Q=0),Q>c.recursionLimit)throw Error("max depth exceeded");if(!O.test(Y=w()))throw L(Y,
"service name");var X=new e(Y);oe(X,function(ie){if(!le(X,ie,Q))if(ie==="rpc")Rr(X,ie);else throw L(ie)}),z.add(X),z===M&&
G.push(X)}function Rr(z,Y){var Q=k(),X=Y;if(!O.test(Y=w()))throw L(Y,"name");var ie=Y,de,ae,ye,fe;if(j("("),j("stream",!0)&&
(ae=!0),!v.test(Y=w())||(de=Y,j(")"),j("returns"),j("("),j("stream",!0)&&(fe=!0),!v.test(Y=w())))throw L(Y);ye=Y,j(")");
var Ye=new s(ie,X,de,ye,ae,fe);Ye.comment=Q,oe(Ye,function(ot){if(ot==="option")_e(Ye,ot),j(";");else throw L(ot)}),z.add(
Ye)}function wr(z,Y,Q){if(!v.test(Y=w()))throw L(Y,"reference");var X=Y;oe(null,function(ie){switch(ie){case"required":case"\
repeated":ce(z,ie,X,Q+1);break;case"optional":F==="proto3"?ce(z,"proto3_optional",X,Q+1):ce(z,"optional",X,Q+1);break;default:
if(F==="proto2"||!v.test(ie))throw L(ie);q(ie),ce(z,"optional",X,Q+1);break}})}for(var he;(he=w())!==null;)switch(he){case"\
package":if(!$)throw L(he);I();break;case"import":if(!$)throw L(he);D();break;case"syntax":if(!$)throw L(he);K();break;case"\
edition":if(!$)throw L(he);re();break;case"option":_e(M,he),j(";",!0);break;default:if(le(M,he,0)){$=!1;continue}throw L(
he)}return H(),S.filename=null,{package:W,imports:Z,weakImports:ee,root:P}}}}),Yr=U({"node_modules/protobufjs/src/common\
.js"(l,h){"use strict";h.exports=g;var p=/\/|\./;function g(d,i){p.test(d)||(d="google/protobuf/"+d+".proto",i={nested:{
google:{nested:{protobuf:{nested:i}}}}}),g[d]=i}g("any",{Any:{fields:{type_url:{type:"string",id:1},value:{type:"bytes",
id:2}}}});var u;g("duration",{Duration:u={fields:{seconds:{type:"int64",id:1},nanos:{type:"int32",id:2}}}}),g("timestamp",
{Timestamp:u}),g("empty",{Empty:{fields:{}}}),g("struct",{Struct:{fields:{fields:{keyType:"string",type:"Value",id:1}}},
Value:{oneofs:{kind:{oneof:["nullValue","numberValue","stringValue","boolValue","structValue","listValue"]}},fields:{nullValue:{
type:"NullValue",id:1},numberValue:{type:"double",id:2},stringValue:{type:"string",id:3},boolValue:{type:"bool",id:4},structValue:{
type:"Struct",id:5},listValue:{type:"ListValue",id:6}}},NullValue:{values:{NULL_VALUE:0}},ListValue:{fields:{values:{rule:"\
repeated",type:"Value",id:1}}}}),g("wrappers",{DoubleValue:{fields:{value:{type:"double",id:1}}},FloatValue:{fields:{value:{
type:"float",id:1}}},Int64Value:{fields:{value:{type:"int64",id:1}}},UInt64Value:{fields:{value:{type:"uint64",id:1}}},Int32Value:{
fields:{value:{type:"int32",id:1}}},UInt32Value:{fields:{value:{type:"uint32",id:1}}},BoolValue:{fields:{value:{type:"bo\
ol",id:1}}},StringValue:{fields:{value:{type:"string",id:1}}},BytesValue:{fields:{value:{type:"bytes",id:1}}}}),g("field\
_mask",{FieldMask:{fields:{paths:{rule:"repeated",type:"string",id:1}}}}),g.get=function(d){return g[d]||null}}}),zr=U({
"node_modules/protobufjs/src/index.js"(l,h){"use strict";var p=h.exports=Jr();p.build="full",p.tokenize=Mt(),p.parse=Wr(),
p.common=Yr(),p.Root._configure(p.Type,p.parse,p.common)}}),gt=U({"node_modules/protobufjs/index.js"(l,h){"use strict";h.
exports=zr()}}),ft=U({"node_modules/google-gax/build/src/featureDetection.js"(l){"use strict";Object.defineProperty(l,"_\
_esModule",{value:!0}),l.hasWindowFetch=p,l.isNodeJS=g;var h={windowFetch:typeof window<"u"&&window?.fetch&&typeof window?.
fetch=="function",textEncoder:typeof TextEncoder<"u",textDecoder:typeof TextDecoder<"u",nodeJS:typeof process<"u"&&process?.
versions?.node};function p(){return h.windowFetch}function g(){return h.nodeJS}}}),Ie=U({"node_modules/google-gax/build/\
src/warnings.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.warn=g;var h=ft(),p=new Set;function g(u,d,i){
p.has(u)||(p.add(u),(0,h.isNodeJS)()?typeof i<"u"?process.emitWarning(d,{type:i}):process.emitWarning(d):console.warn(d))}}}),
xe=U({"node_modules/google-gax/build/src/util.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.ignoredClientHeaderTokens=
l.decodeAnyProtosInArray=l.decodeProtobufAny=l.getProtoNameFromFullName=void 0,l.camelToSnakeCase=i,l.toCamelCase=t,l.toLowerCamelCase=
e,l.makeUUID=s;var h="type.googleapis.com/",p=2,g=()=>globalThis.crypto?.randomUUID()||pe("crypto").randomUUID();function u(n,f=!1){
return f&&(n=n.replace(/([A-Z])([A-Z]+)([A-Z])/g,_=>_[0]+_.slice(1,_.length-1).toLowerCase()+_[_.length-1])),n.split(/(?=[A-Z])|[^A-Za-z0-9.]+/).
filter(_=>_.length>0).map((_,T)=>T===0?_:_.toLowerCase())}function d(n){return n.length===0?n:n[0].toLowerCase()+n.slice(
1)}function i(n){let f=u(n);if(f.length===0)return n;let _=[f[0]];return _.push(...f.slice(1).map(d)),_.join("_")}function o(n){
return n.length===0?n:n[0].toUpperCase()+n.slice(1)}function t(n){let f=u(n,!0);if(f.length===0)return n;let _=[f[0]];return _.
push(...f.slice(1).map(T=>T.match(/^\d+$/)?"_"+T:o(T))),_.join("")}function e(n){let f=t(n);return f.length===0?f:f[0].toLowerCase()+
f.slice(1)}function s(){return g()}var r=n=>{let f=n.split(h);if(f.length!==p)throw Error("Can't get proto name");return f[1]};
l.getProtoNameFromFullName=r;var a=(n,f)=>{if(n.type_url==="")throw new Error("Any type_url is not set");let _=(0,l.getProtoNameFromFullName)(
n.type_url);return f.lookupType(_).decode(n.value)};l.decodeProtobufAny=a;var c=(n,f)=>{let _=[];for(let T of n){if(T.constructor.
name==="Any"){try{let b=(0,l.decodeProtobufAny)(T,f);_.push(b)}catch{}continue}_.push(T)}return _};l.decodeAnyProtosInArray=
c,l.ignoredClientHeaderTokens=["gl-node","gl-web","grpc","grpc-web","rest","gax","auth","gapic","gccl"]}}),ht=U({"node_m\
odules/@opentelemetry/api/dist/diag/types.cjs"(l){"use strict";var h=(function(p){return p[p.NONE=0]="NONE",p[p.ERROR=30]=
"ERROR",p[p.WARN=50]="WARN",p[p.INFO=60]="INFO",p[p.DEBUG=70]="DEBUG",p[p.VERBOSE=80]="VERBOSE",p[p.ALL=9999]="ALL",p})(
{});l.DiagLogLevel=h}}),Ft=U({"node_modules/@opentelemetry/api/dist/version.cjs"(l){"use strict";var h="1.10.0";l.VERSION=
h}}),Kr=U({"node_modules/@opentelemetry/api/dist/internal/semver.cjs"(l){"use strict";var h=Ft(),p=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
function g(d){let i=new Set([d]),o=new Set,t=d.match(p);if(!t)return()=>!1;let e={major:+t[1],minor:+t[2],patch:+t[3],prerelease:t[4]};
if(e.prerelease!=null)return function(a){return a===d};function s(a){return o.add(a),!1}function r(a){return i.add(a),!0}
return function(a){if(i.has(a))return!0;if(o.has(a))return!1;let c=a.match(p);if(!c)return s(a);let n={major:+c[1],minor:+c[2],
patch:+c[3],prerelease:c[4]};return n.prerelease!=null||e.major!==n.major?s(a):e.major===0?e.minor===n.minor&&e.patch<=n.
patch?r(a):s(a):e.minor<=n.minor?r(a):s(a)}}var u=g(h.VERSION);l._makeCompatibilityCheck=g,l.isCompatible=u}}),De=U({"no\
de_modules/@opentelemetry/api/dist/internal/global-utils.cjs"(l){"use strict";var h=Ft(),p=Kr(),g=h.VERSION.split(".")[0],
u=Symbol.for(`opentelemetry.js.api.${g}`),d=typeof globalThis=="object"?globalThis:typeof self=="object"?self:typeof window==
"object"?window:typeof global=="object"?global:{};function i(){return Object.defineProperty({},"version",{value:h.VERSION,
enumerable:!0,writable:!1,configurable:!1})}function o(r,a,c,n=!1){var f;let _=d[u]=(f=d[u])!==null&&f!==void 0?f:i();if(!n&&
_[r]){let T=new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${r}`);return c.error(T.stack||T.message),
!1}if(_.version!=="1.10.0"){let T=new Error(`@opentelemetry/api: Registration of version v${_.version} for ${r} does not\
 match previously registered API v${h.VERSION}`);return c.error(T.stack||T.message),!1}return _[r]=a,c.debug(`@opentelem\
etry/api: Registered a global for ${r} v${h.VERSION}.`),!0}var t;function e(r){let a=d[u];if(a!=null){if(a!==t){if(!a.version||
!p.isCompatible(a.version))return;t=a}return a[r]}}function s(r,a){a.debug(`@opentelemetry/api: Unregistering a global f\
or ${r} v${h.VERSION}.`);let c=d[u];c&&delete c[r]}l.getGlobal=e,l.registerGlobal=o,l.unregisterGlobal=s}}),Qr=U({"node_\
modules/@opentelemetry/api/dist/diag/ComponentLogger.cjs"(l){"use strict";var h=De(),p=class{constructor(u){this._namespace=
u.namespace||"DiagComponentLogger"}debug(...u){return g("debug",this._namespace,u)}error(...u){return g("error",this._namespace,
u)}info(...u){return g("info",this._namespace,u)}warn(...u){return g("warn",this._namespace,u)}verbose(...u){return g("v\
erbose",this._namespace,u)}};function g(u,d,i){let o=h.getGlobal("diag");if(o)return o[u](d,...i)}l.DiagComponentLogger=
p}}),Xr=U({"node_modules/@opentelemetry/api/dist/diag/internal/logLevelLogger.cjs"(l){"use strict";ht();function h(p,g){
p<0?p=0:p>9999&&(p=9999),g=g||{};function u(d,i){let o=g[d];return typeof o=="function"&&p>=i?o.bind(g):function(){}}return{
error:u("error",30),warn:u("warn",50),info:u("info",60),debug:u("debug",70),verbose:u("verbose",80)}}l.createLogLevelDiagLogger=
h}}),Ce=U({"node_modules/@opentelemetry/api/dist/api/diag.cjs"(l){"use strict";var h=De(),p=Qr();ht();var g=Xr(),u="diag",
d=class mr{static instance(){return this._instance||(this._instance=new mr),this._instance}constructor(){function o(s){return function(...r){
let a=h.getGlobal("diag");if(a)return a[s](...r)}}let t=this,e=(s,r={logLevel:60})=>{var a;if(s===t){var c;let T=new Error(
"Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom imp\
lementation");return t.error((c=T.stack)!==null&&c!==void 0?c:T.message),!1}typeof r=="number"&&(r={logLevel:r});let n=h.
getGlobal("diag"),f=g.createLogLevelDiagLogger((a=r.logLevel)!==null&&a!==void 0?a:60,s);if(n&&!r.suppressOverrideMessage){
var _;let T=(_=new Error().stack)!==null&&_!==void 0?_:"<failed to generate stacktrace>";n.warn(`Current logger will be \
overwritten from ${T}`),f.warn(`Current logger will overwrite one already registered from ${T}`)}return h.registerGlobal(
"diag",f,t,!0)};t.setLogger=e,t.disable=()=>{h.unregisterGlobal(u,t)},t.createComponentLogger=s=>new p.DiagComponentLogger(
s),t.verbose=o("verbose"),t.debug=o("debug"),t.info=o("info"),t.warn=o("warn"),t.error=o("error")}};l.DiagAPI=d}}),Zr=U(
{"node_modules/@opentelemetry/api/dist/baggage/internal/baggage-impl.cjs"(l){"use strict";var h=class Je{constructor(g){
this._entries=g?new Map(g):new Map}getEntry(g){let u=this._entries.get(g);if(u)return Object.assign({},u)}getAllEntries(){
return Array.from(this._entries.entries())}setEntry(g,u){let d=new Je(this._entries);return d._entries.set(g,u),d}removeEntry(g){
let u=new Je(this._entries);return u._entries.delete(g),u}removeEntries(...g){let u=new Je(this._entries);for(let d of g)
u._entries.delete(d);return u}clear(){return new Je}};l.BaggageImpl=h}}),ei=U({"node_modules/@opentelemetry/api/dist/bag\
gage/internal/symbol.cjs"(l){"use strict";var h=Symbol("BaggageEntryMetadata");l.baggageEntryMetadataSymbol=h}}),xt=U({"\
node_modules/@opentelemetry/api/dist/baggage/utils.cjs"(l){"use strict";var h=Ce(),p=Zr(),g=ei(),u=h.DiagAPI.instance();
function d(o={}){return new p.BaggageImpl(new Map(Object.entries(o)))}function i(o){return typeof o!="string"&&(u.error(
`Cannot create baggage metadata from unknown type: ${typeof o}`),o=""),{__TYPE__:g.baggageEntryMetadataSymbol,toString(){
return o}}}l.baggageEntryMetadataFromString=i,l.createBaggage=d}}),ze=U({"node_modules/@opentelemetry/api/dist/context/c\
ontext.cjs"(l){"use strict";function h(g){return Symbol.for(g)}var p=new class Rt{constructor(u){let d=this;d._currentContext=
u?new Map(u):new Map,d.getValue=i=>d._currentContext.get(i),d.setValue=(i,o)=>{let t=new Rt(d._currentContext);return t.
_currentContext.set(i,o),t},d.deleteValue=i=>{let o=new Rt(d._currentContext);return o._currentContext.delete(i),o}}};l.
ROOT_CONTEXT=p,l.createContextKey=h}}),ti=U({"node_modules/@opentelemetry/api/dist/diag/consoleLogger.cjs"(l){"use stric\
t";var h=[{n:"error",c:"error"},{n:"warn",c:"warn"},{n:"info",c:"info"},{n:"debug",c:"debug"},{n:"verbose",c:"trace"}],p={};
if(typeof console<"u")for(let u of["error","warn","info","debug","trace","log"])typeof console[u]=="function"&&(p[u]=console[u]);
var g=class{constructor(){function u(d){return function(...i){let o=p[d];if(typeof o!="function"&&(o=p.log),typeof o!="f\
unction"&&console&&(o=console[d],typeof o!="function"&&(o=console.log)),typeof o=="function")return o.apply(console,i)}}
for(let d=0;d<h.length;d++)this[h[d].n]=u(h[d].c)}};l.DiagConsoleLogger=g,l._originalConsoleMethods=p}}),Ut=U({"node_mod\
ules/@opentelemetry/api/dist/metrics/NoopMeter.cjs"(l){"use strict";var h=class{constructor(){}createGauge(y,O){return c}createHistogram(y,O){
return n}createCounter(y,O){return a}createUpDownCounter(y,O){return f}createObservableGauge(y,O){return T}createObservableCounter(y,O){
return _}createObservableUpDownCounter(y,O){return b}addBatchObservableCallback(y,O){}removeBatchObservableCallback(y){}},
p=class{},g=class extends p{add(y,O){}},u=class extends p{add(y,O){}},d=class extends p{record(y,O){}},i=class extends p{record(y,O){}},
o=class{addCallback(y){}removeCallback(y){}},t=class extends o{},e=class extends o{},s=class extends o{},r=new h,a=new g,
c=new d,n=new i,f=new u,_=new t,T=new e,b=new s;function m(){return r}l.NOOP_COUNTER_METRIC=a,l.NOOP_GAUGE_METRIC=c,l.NOOP_HISTOGRAM_METRIC=
n,l.NOOP_METER=r,l.NOOP_OBSERVABLE_COUNTER_METRIC=_,l.NOOP_OBSERVABLE_GAUGE_METRIC=T,l.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=
b,l.NOOP_UP_DOWN_COUNTER_METRIC=f,l.NoopCounterMetric=g,l.NoopGaugeMetric=d,l.NoopHistogramMetric=i,l.NoopMeter=h,l.NoopMetric=
p,l.NoopObservableCounterMetric=t,l.NoopObservableGaugeMetric=e,l.NoopObservableMetric=o,l.NoopObservableUpDownCounterMetric=
s,l.NoopUpDownCounterMetric=u,l.createNoopMeter=m}}),ri=U({"node_modules/@opentelemetry/api/dist/metrics/Metric.cjs"(l){
"use strict";var h=(function(p){return p[p.INT=0]="INT",p[p.DOUBLE=1]="DOUBLE",p})({});l.ValueType=h}}),mt=U({"node_modu\
les/@opentelemetry/api/dist/logs/NoopLogger.cjs"(l){"use strict";var h=class{emit(u){}enabled(){return!1}},p=new h;function g(){
return p}l.NOOP_LOGGER=p,l.NoopLogger=h,l.createNoopLogger=g}}),ii=U({"node_modules/@opentelemetry/api/dist/logs/LogReco\
rd.cjs"(l){"use strict";var h=(function(p){return p[p.UNSPECIFIED=0]="UNSPECIFIED",p[p.TRACE=1]="TRACE",p[p.TRACE2=2]="T\
RACE2",p[p.TRACE3=3]="TRACE3",p[p.TRACE4=4]="TRACE4",p[p.DEBUG=5]="DEBUG",p[p.DEBUG2=6]="DEBUG2",p[p.DEBUG3=7]="DEBUG3",
p[p.DEBUG4=8]="DEBUG4",p[p.INFO=9]="INFO",p[p.INFO2=10]="INFO2",p[p.INFO3=11]="INFO3",p[p.INFO4=12]="INFO4",p[p.WARN=13]=
"WARN",p[p.WARN2=14]="WARN2",p[p.WARN3=15]="WARN3",p[p.WARN4=16]="WARN4",p[p.ERROR=17]="ERROR",p[p.ERROR2=18]="ERROR2",p[p.
ERROR3=19]="ERROR3",p[p.ERROR4=20]="ERROR4",p[p.FATAL=21]="FATAL",p[p.FATAL2=22]="FATAL2",p[p.FATAL3=23]="FATAL3",p[p.FATAL4=
24]="FATAL4",p})({});l.SeverityNumber=h}}),qt=U({"node_modules/@opentelemetry/api/dist/propagation/TextMapPropagator.cjs"(l){
"use strict";var h={get(g,u){if(g!=null)return g[u]},keys(g){return g==null?[]:Object.keys(g)}},p={set(g,u,d){g!=null&&(g[u]=
d)}};l.defaultTextMapGetter=h,l.defaultTextMapSetter=p}}),Vt=U({"node_modules/@opentelemetry/api/dist/trace/trace_flags.\
cjs"(l){"use strict";var h=(function(p){return p[p.NONE=0]="NONE",p[p.SAMPLED=1]="SAMPLED",p})({});l.TraceFlags=h}}),_t=U(
{"node_modules/@opentelemetry/api/dist/trace/invalid-span-constants.cjs"(l){"use strict";Vt();var h="0000000000000000",p="\
00000000000000000000000000000000",g={traceId:p,spanId:h,traceFlags:0};l.INVALID_SPANID=h,l.INVALID_SPAN_CONTEXT=g,l.INVALID_TRACEID=
p}}),yt=U({"node_modules/@opentelemetry/api/dist/trace/NonRecordingSpan.cjs"(l){"use strict";var h=_t(),p=class{constructor(g=h.
INVALID_SPAN_CONTEXT){this._spanContext=g}spanContext(){return this._spanContext}setAttribute(g,u){return this}setAttributes(g){
return this}addEvent(g,u){return this}addLink(g){return this}addLinks(g){return this}setStatus(g){return this}updateName(g){
return this}end(g){}isRecording(){return!1}recordException(g,u){}};l.NonRecordingSpan=p}}),vt=U({"node_modules/@opentele\
metry/api/dist/trace/spancontext-utils.cjs"(l){"use strict";_t();var h=yt(),p=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1]);function g(t,e){if(typeof t!="string"||t.length!==e)return!1;
let s=0;for(let r=0;r<t.length;r+=4)s+=(p[t.charCodeAt(r)]|0)+(p[t.charCodeAt(r+1)]|0)+(p[t.charCodeAt(r+2)]|0)+(p[t.charCodeAt(
r+3)]|0);return s===e}function u(t){return g(t,32)&&t!=="00000000000000000000000000000000"}function d(t){return g(t,16)&&
t!=="0000000000000000"}function i(t){return u(t.traceId)&&d(t.spanId)}function o(t){return new h.NonRecordingSpan(t)}l.isSpanContextValid=
i,l.isValidSpanId=d,l.isValidTraceId=u,l.wrapSpanContext=o}}),oi=U({"node_modules/@opentelemetry/api/dist/context/NoopCo\
ntextManager.cjs"(l){"use strict";var h=ze(),p=class{active(){return h.ROOT_CONTEXT}with(g,u,d,...i){return u.call(d,...i)}bind(g,u){
return u}enable(){return this}disable(){return this}attach(g){return{dispose(){}}}};l.NoopContextManager=p}}),Ke=U({"nod\
e_modules/@opentelemetry/api/dist/api/context.cjs"(l){"use strict";var h=De(),p=Ce(),g=oi(),u="context",d=new g.NoopContextManager,
i=Object.freeze({dispose:()=>{}}),o=class _r{constructor(){this._attachUnsupportedWarned=!1}static getInstance(){return this.
_instance||(this._instance=new _r),this._instance}setGlobalContextManager(e){return h.registerGlobal(u,e,p.DiagAPI.instance())}active(){
return this._getContextManager().active()}with(e,s,r,...a){return this._getContextManager().with(e,s,r,...a)}bind(e,s){return this.
_getContextManager().bind(e,s)}attach(e){let s=this._getContextManager();return s.attach?s.attach(e):(this._attachUnsupportedWarned||
(this._attachUnsupportedWarned=!0,p.DiagAPI.instance().warn("The current ContextManager does not implement attach(). The\
 context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use\
 with()/bind() instead.")),i)}_getContextManager(){return h.getGlobal(u)||d}disable(){this._getContextManager().disable(),
h.unregisterGlobal(u,p.DiagAPI.instance())}};l.ContextAPI=o}}),kt=U({"node_modules/@opentelemetry/api/dist/trace/context\
-utils.cjs"(l){"use strict";var h=ze(),p=Ke(),g=yt(),u=h.createContextKey("OpenTelemetry Context Key SPAN");function d(r){
return r.getValue(u)||void 0}function i(){return d(p.ContextAPI.getInstance().active())}function o(r,a){return r.setValue(
u,a)}function t(r){return r.deleteValue(u)}function e(r,a){return o(r,new g.NonRecordingSpan(a))}function s(r){var a;return(a=
d(r))===null||a===void 0?void 0:a.spanContext()}l.deleteSpan=t,l.getActiveSpan=i,l.getSpan=d,l.getSpanContext=s,l.setSpan=
o,l.setSpanContext=e}}),Bt=U({"node_modules/@opentelemetry/api/dist/trace/NoopTracer.cjs"(l){"use strict";var h=Ke(),p=yt(),
g=kt(),u=vt(),d=h.ContextAPI.getInstance(),i=class{startSpan(t,e,s=d.active()){if(e?.root)return new p.NonRecordingSpan;
let r=s&&g.getSpanContext(s);return o(r)&&u.isSpanContextValid(r)?new p.NonRecordingSpan(r):new p.NonRecordingSpan}startActiveSpan(t,e,s,r){
var a;let c,n,f;if(arguments.length<2)return;arguments.length===2?f=e:arguments.length===3?(c=e,f=s):(c=e,n=s,f=r);let _=(a=
n)!==null&&a!==void 0?a:d.active(),T=this.startSpan(t,c,_),b=g.setSpan(_,T);return d.with(b,f,void 0,T)}};function o(t){
return t!==null&&typeof t=="object"&&"spanId"in t&&typeof t.spanId=="string"&&"traceId"in t&&typeof t.traceId=="string"&&
"traceFlags"in t&&typeof t.traceFlags=="number"}l.NoopTracer=i}}),Gt=U({"node_modules/@opentelemetry/api/dist/trace/Prox\
yTracer.cjs"(l){"use strict";var h=new(Bt()).NoopTracer,p=class{constructor(g,u,d,i){this._provider=g,this.name=u,this.version=
d,this.options=i}startSpan(g,u,d){return this._getTracer().startSpan(g,u,d)}startActiveSpan(g,u,d,i){let o=this._getTracer();
return Reflect.apply(o.startActiveSpan,o,arguments)}_getTracer(){if(this._delegate)return this._delegate;let g=this._provider.
getDelegateTracer(this.name,this.version,this.options);return g?(this._delegate=g,this._delegate):h}};l.ProxyTracer=p}}),
ni=U({"node_modules/@opentelemetry/api/dist/trace/span_kind.cjs"(l){"use strict";var h=(function(p){return p[p.INTERNAL=
0]="INTERNAL",p[p.SERVER=1]="SERVER",p[p.CLIENT=2]="CLIENT",p[p.PRODUCER=3]="PRODUCER",p[p.CONSUMER=4]="CONSUMER",p})({});
l.SpanKind=h}}),si=U({"node_modules/@opentelemetry/api/dist/trace/status.cjs"(l){"use strict";var h=(function(p){return p[p.
UNSET=0]="UNSET",p[p.OK=1]="OK",p[p.ERROR=2]="ERROR",p})({});l.SpanStatusCode=h}}),ai=U({"node_modules/@opentelemetry/ap\
i/dist/trace/internal/tracestate-validators.cjs"(l){"use strict";var h="[_0-9a-z-*/]",p=new RegExp(`^(?:${`[a-z]${h}{0,2\
55}`}|${`[a-z0-9]${h}{0,240}@[a-z]${h}{0,13}`})$`),g=/^[ -~]{0,255}[!-~]$/,u=/,|=/;function d(o){return p.test(o)}function i(o){
return g.test(o)&&!u.test(o)}l.validateKey=d,l.validateValue=i}}),li=U({"node_modules/@opentelemetry/api/dist/trace/inte\
rnal/tracestate-impl.cjs"(l){"use strict";var h=ai(),p=32,g=512,u=",",d="=",i=class yr{constructor(t){this._internalState=
new Map,t&&this._parse(t)}set(t,e){let s=this._internalState.get(t),r=this.serialize().length;if(typeof s=="string")r+=e.
length-s.length;else{if(this._internalState.size>=p)return this;r+=t.length+e.length+(this._internalState.size>0?2:1)}if(r>
g)return this;let a=this._clone();return a._internalState.has(t)&&a._internalState.delete(t),a._internalState.set(t,e),a}unset(t){
let e=this._clone();return e._internalState.delete(t),e}get(t){return this._internalState.get(t)}serialize(){return Array.
from(this._internalState.keys()).reduceRight((t,e)=>(t.push(e+d+this.get(e)),t),[]).join(u)}_parse(t){t.length>g||(this.
_internalState=t.split(u).reduceRight((e,s)=>{let r=s.trim(),a=r.indexOf(d);if(a!==-1){let c=r.slice(0,a),n=r.slice(a+1,
s.length);h.validateKey(c)&&h.validateValue(n)&&e.set(c,n)}return e},new Map),this._internalState.size>p&&(this._internalState=
new Map(Array.from(this._internalState.entries()).reverse().slice(0,p))))}_keys(){return Array.from(this._internalState.
keys()).reverse()}_clone(){let t=new yr;return t._internalState=new Map(this._internalState),t}};l.TraceStateImpl=i}}),ui=U(
{"node_modules/@opentelemetry/api/dist/trace/internal/utils.cjs"(l){"use strict";var h=li();function p(g){return new h.TraceStateImpl(
g)}l.createTraceState=p}}),ci=U({"node_modules/@opentelemetry/api/dist/trace/NoopTracerProvider.cjs"(l){"use strict";var h=Bt(),
p=class{getTracer(g,u,d){return new h.NoopTracer}};l.NoopTracerProvider=p}}),$t=U({"node_modules/@opentelemetry/api/dist\
/trace/ProxyTracerProvider.cjs"(l){"use strict";var h=Gt(),p=new(ci()).NoopTracerProvider,g=class{getTracer(u,d,i){var o;
return(o=this.getDelegateTracer(u,d,i))!==null&&o!==void 0?o:new h.ProxyTracer(this,u,d,i)}getDelegate(){var u;return(u=
this._delegate)!==null&&u!==void 0?u:p}setDelegate(u){this._delegate=u}getDelegateTracer(u,d,i){var o;return(o=this._delegate)===
null||o===void 0?void 0:o.getTracer(u,d,i)}};l.ProxyTracerProvider=g}}),di=U({"node_modules/@opentelemetry/api/dist/trac\
e/SamplingResult.cjs"(l){"use strict";var h=(function(p){return p[p.NOT_RECORD=0]="NOT_RECORD",p[p.RECORD=1]="RECORD",p[p.
RECORD_AND_SAMPLED=2]="RECORD_AND_SAMPLED",p})({});l.SamplingDecision=h}}),pi=U({"node_modules/@opentelemetry/api/dist/c\
ontext-api.cjs"(l){"use strict";var h=Ke().ContextAPI.getInstance();l.context=h}}),gi=U({"node_modules/@opentelemetry/ap\
i/dist/diag-api.cjs"(l){"use strict";var h=Ce().DiagAPI.instance();l.diag=h}}),fi=U({"node_modules/@opentelemetry/api/di\
st/logs/NoopLoggerProvider.cjs"(l){"use strict";var h=mt(),p=class{getLogger(u,d,i){return new h.NoopLogger}},g=new p;l.
NOOP_LOGGER_PROVIDER=g,l.NoopLoggerProvider=p}}),hi=U({"node_modules/@opentelemetry/api/dist/logs/ProxyLogger.cjs"(l){"u\
se strict";var h=mt(),p=class{constructor(g,u,d,i){this._provider=g,this.name=u,this.version=d,this.options=i}emit(g){this.
_getLogger().emit(g)}enabled(g){return this._getLogger().enabled(g)}_getLogger(){if(this._delegate)return this._delegate;
let g=this._provider._getDelegateLogger(this.name,this.version,this.options);return g?(this._delegate=g,this._delegate):
h.NOOP_LOGGER}};l.ProxyLogger=p}}),mi=U({"node_modules/@opentelemetry/api/dist/logs/ProxyLoggerProvider.cjs"(l){"use str\
ict";var h=fi(),p=hi(),g=class{getLogger(u,d,i){var o;return(o=this._getDelegateLogger(u,d,i))!==null&&o!==void 0?o:new p.
ProxyLogger(this,u,d,i)}_getDelegate(){var u;return(u=this._delegate)!==null&&u!==void 0?u:h.NOOP_LOGGER_PROVIDER}_setDelegate(u){
this._delegate=u}_getDelegateLogger(u,d,i){var o;return(o=this._delegate)===null||o===void 0?void 0:o.getLogger(u,d,i)}};
l.ProxyLoggerProvider=g}}),_i=U({"node_modules/@opentelemetry/api/dist/api/logs.cjs"(l){"use strict";var h=De(),p=Ce(),g=mi(),
u="logs",d=class vr{constructor(){this._proxyLoggerProvider=new g.ProxyLoggerProvider}static getInstance(){return this._instance||
(this._instance=new vr),this._instance}setGlobalLoggerProvider(o){let t=h.registerGlobal(u,o,p.DiagAPI.instance());return t&&
this._proxyLoggerProvider._setDelegate(o),t}getLoggerProvider(){return h.getGlobal(u)||this._proxyLoggerProvider}getLogger(o,t,e){
return this.getLoggerProvider().getLogger(o,t,e)}disable(){h.unregisterGlobal(u,p.DiagAPI.instance()),this._proxyLoggerProvider=
new g.ProxyLoggerProvider}};l.LogsAPI=d}}),yi=U({"node_modules/@opentelemetry/api/dist/logs-api.cjs"(l){"use strict";var h=_i().
LogsAPI.getInstance();l.logs=h}}),vi=U({"node_modules/@opentelemetry/api/dist/metrics/NoopMeterProvider.cjs"(l){"use str\
ict";var h=Ut(),p=class{getMeter(u,d,i){return h.NOOP_METER}},g=new p;l.NOOP_METER_PROVIDER=g,l.NoopMeterProvider=p}}),bi=U(
{"node_modules/@opentelemetry/api/dist/api/metrics.cjs"(l){"use strict";var h=De(),p=Ce(),g=vi(),u="metrics",d=class br{constructor(){}static getInstance(){
return this._instance||(this._instance=new br),this._instance}setGlobalMeterProvider(o){return h.registerGlobal(u,o,p.DiagAPI.
instance())}getMeterProvider(){return h.getGlobal(u)||g.NOOP_METER_PROVIDER}getMeter(o,t,e){return this.getMeterProvider().
getMeter(o,t,e)}disable(){h.unregisterGlobal(u,p.DiagAPI.instance())}};l.MetricsAPI=d}}),Ei=U({"node_modules/@openteleme\
try/api/dist/metrics-api.cjs"(l){"use strict";var h=bi().MetricsAPI.getInstance();l.metrics=h}}),Si=U({"node_modules/@op\
entelemetry/api/dist/propagation/NoopTextMapPropagator.cjs"(l){"use strict";var h=class{inject(p,g){}extract(p,g){return p}fields(){
return[]}};l.NoopTextMapPropagator=h}}),Ti=U({"node_modules/@opentelemetry/api/dist/baggage/context-helpers.cjs"(l){"use\
 strict";var h=ze(),p=Ke(),g=h.createContextKey("OpenTelemetry Baggage Key");function u(t){return t.getValue(g)||void 0}
function d(){return u(p.ContextAPI.getInstance().active())}function i(t,e){return t.setValue(g,e)}function o(t){return t.
deleteValue(g)}l.deleteBaggage=o,l.getActiveBaggage=d,l.getBaggage=u,l.setBaggage=i}}),Oi=U({"node_modules/@opentelemetr\
y/api/dist/api/propagation.cjs"(l){"use strict";var h=De(),p=Ce(),g=xt(),u=qt(),d=Si(),i=Ti(),o="propagation",t=new d.NoopTextMapPropagator,
e=class Er{constructor(){this.createBaggage=g.createBaggage,this.getBaggage=i.getBaggage,this.getActiveBaggage=i.getActiveBaggage,
this.setBaggage=i.setBaggage,this.deleteBaggage=i.deleteBaggage}static getInstance(){return this._instance||(this._instance=
new Er),this._instance}setGlobalPropagator(r){return h.registerGlobal(o,r,p.DiagAPI.instance())}inject(r,a,c=u.defaultTextMapSetter){
return this._getGlobalPropagator().inject(r,a,c)}extract(r,a,c=u.defaultTextMapGetter){return this._getGlobalPropagator().
extract(r,a,c)}fields(){return this._getGlobalPropagator().fields()}disable(){h.unregisterGlobal(o,p.DiagAPI.instance())}_getGlobalPropagator(){
return h.getGlobal(o)||t}};l.PropagationAPI=e}}),Ri=U({"node_modules/@opentelemetry/api/dist/propagation-api.cjs"(l){"us\
e strict";var h=Oi().PropagationAPI.getInstance();l.propagation=h}}),wi=U({"node_modules/@opentelemetry/api/dist/api/tra\
ce.cjs"(l){"use strict";var h=De(),p=Ce(),g=kt(),u=vt(),d=$t(),i="trace",o=class Sr{constructor(){this._proxyTracerProvider=
new d.ProxyTracerProvider,this.wrapSpanContext=u.wrapSpanContext,this.isSpanContextValid=u.isSpanContextValid,this.deleteSpan=
g.deleteSpan,this.getSpan=g.getSpan,this.getActiveSpan=g.getActiveSpan,this.getSpanContext=g.getSpanContext,this.setSpan=
g.setSpan,this.setSpanContext=g.setSpanContext}static getInstance(){return this._instance||(this._instance=new Sr),this.
_instance}setGlobalTracerProvider(e){let s=h.registerGlobal(i,this._proxyTracerProvider,p.DiagAPI.instance());return s&&
this._proxyTracerProvider.setDelegate(e),s}getTracerProvider(){return h.getGlobal(i)||this._proxyTracerProvider}getTracer(e,s){
return this.getTracerProvider().getTracer(e,s)}disable(){h.unregisterGlobal(i,p.DiagAPI.instance()),this._proxyTracerProvider=
new d.ProxyTracerProvider}};l.TraceAPI=o}}),Pi=U({"node_modules/@opentelemetry/api/dist/trace-api.cjs"(l){"use strict";var h=wi().
TraceAPI.getInstance();l.trace=h}}),Qe=U({"node_modules/@opentelemetry/api/dist/index.cjs"(l){"use strict";Object.defineProperties(
l,{__esModule:{value:!0},[Symbol.toStringTag]:{value:"Module"}});var h=ht(),p=xt(),g=ze(),u=ti(),d=Ut(),i=ri(),o=mt(),t=ii(),
e=qt(),s=Vt(),r=_t(),a=vt(),c=Gt(),n=ni(),f=si(),_=ui(),T=$t(),b=di(),m=pi(),y=gi(),O=yi(),v=Ei(),S=Ri(),R=Pi(),P={context:m.
context,diag:y.diag,logs:O.logs,metrics:v.metrics,propagation:S.propagation,trace:R.trace};l.DiagConsoleLogger=u.DiagConsoleLogger,
l.DiagLogLevel=h.DiagLogLevel,l.INVALID_SPANID=r.INVALID_SPANID,l.INVALID_SPAN_CONTEXT=r.INVALID_SPAN_CONTEXT,l.INVALID_TRACEID=
r.INVALID_TRACEID,l.ProxyTracer=c.ProxyTracer,l.ProxyTracerProvider=T.ProxyTracerProvider,l.ROOT_CONTEXT=g.ROOT_CONTEXT,
l.SamplingDecision=b.SamplingDecision,l.SeverityNumber=t.SeverityNumber,l.SpanKind=n.SpanKind,l.SpanStatusCode=f.SpanStatusCode,
l.TraceFlags=s.TraceFlags,l.ValueType=i.ValueType,l.baggageEntryMetadataFromString=p.baggageEntryMetadataFromString,l.context=
m.context,l.createContextKey=g.createContextKey,l.createNoopLogger=o.createNoopLogger,l.createNoopMeter=d.createNoopMeter,
l.createTraceState=_.createTraceState,l.default=P,l.defaultTextMapGetter=e.defaultTextMapGetter,l.defaultTextMapSetter=e.
defaultTextMapSetter,l.diag=y.diag,l.isSpanContextValid=a.isSpanContextValid,l.isValidSpanId=a.isValidSpanId,l.isValidTraceId=
a.isValidTraceId,l.logs=O.logs,l.metrics=v.metrics,l.propagation=S.propagation,l.trace=R.trace}}),Ue=U({"node_modules/go\
ogle-gax/build/src/observability/contextUtil.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.ATTEMPT_SPAN_KEY=
l.CLIENT_REQUEST_SPAN_KEY=l.DEFAULT_GCP_REPO=void 0,l.setSettingsDefaultDomain=i,l.getSettingsDefaultDomain=o,l.extractClientServiceFromPackageName=
t,l.extractServiceFromApiName=e,l.extractFromSettings=s,l.extractFromEnvironment=r,l.clearMetadataCache=a,l.resolveStaticTraceContext=
c,l.resolveEndpointAndDomain=n,l.resolveRpcMethod=f,l.buildInitialAttributes=_,l.getActiveTraceContext=b;var h=Qe(),p=xe();
l.DEFAULT_GCP_REPO="googleapis/google-cloud-node",l.CLIENT_REQUEST_SPAN_KEY=(0,h.createContextKey)("google-gax-client-re\
quest-span"),l.ATTEMPT_SPAN_KEY=(0,h.createContextKey)("google-gax-attempt-span");var g=new WeakMap,u=new WeakMap;function d(m){
if(!m||!m.includes("."))return;let y=m.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);return y?y[1]:m}function i(m,y){let O=d(y.trim());
O&&g.set(m,O)}function o(m){return m?g.get(m):void 0}function t(m){let y=m.match(/^@[^/]+\/(?:google-cloud-)?(.*)$/);if(y&&
y[1])return y[1];let O=m.match(/^google-cloud-(.*)$/);return O&&O[1]?O[1]:m}function e(m){if(!m)return;let y=m.split("."),
O=y.findIndex(v=>/^v\d+(?:[a-z\d_]+)?$/i.test(v));if(O>0)return y[O-1];if(y.length>=2){let v=y[y.length-2];if(v&&v!=="go\
ogle"&&v!=="cloud")return v;let S=y[y.length-1];if(S)return S[0].toLowerCase()+S.slice(1)}}function s(m){let y={};if(!m)
return y;let O=m.otherArgs,v=O?.headers?.["x-goog-api-client"];if(!v&&typeof O?.metadataBuilder=="function")try{let A=O.
metadataBuilder();A&&typeof A.get=="function"?v=A.get("x-goog-api-client"):A&&typeof A=="object"&&(v=A["x-goog-api-clien\
t"])}catch{}let S=Array.isArray(v)?v.join(" "):v;if(typeof S=="string"){let A=S.trim().split(/\s+/);for(let w of A){let q=w.
match(/^([^/]+(?:\/[^/]+)?)\/([^\s]+)$/);if(q){let[,E,j]=q;E==="gapic"?y.gcpVersion=j:E==="gccl"?y.gcpVersion||(y.gcpVersion=
j):p.ignoredClientHeaderTokens.includes(E)||(y.gcpArtifact=E,y.gcpVersion||(y.gcpVersion=j))}}}if(typeof m.apiName=="str\
ing"&&m.apiName){let A=e(m.apiName);A&&(y.gcpClientService=A,y.gcpArtifact||(y.gcpArtifact=A==="gax"?"google-gax":`@goog\
le-cloud/${A}`))}let R=m.otherArgs,P=m.servicePath||m.apiEndpoint||R?.servicePath||R?.apiEndpoint;if(P&&typeof P=="strin\
g"){let A=P.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);A?(y.serverAddress=A[1],y.serverPort=Number(A[2])):y.serverAddress=P}let C=m.
port||m.servicePort||R?.port||R?.servicePort,N=typeof C=="string"?parseInt(C,10):C;return N&&typeof N=="number"&&!y.serverPort&&
(y.serverPort=N),y}function r(){let m=typeof process=="object"&&typeof process.env=="object"?process.env:{},y={},O=m.GOOGLE_SDK_NODE_CLIENT_SERVICE||
m.GCP_CLIENT_SERVICE;O?.trim()&&(y.gcpClientService=O.trim());let v=m.GOOGLE_SDK_NODE_CLIENT_VERSION||m.GCP_CLIENT_VERSION;
v?.trim()&&(y.gcpVersion=v.trim());let S=m.GOOGLE_SDK_NODE_ARTIFACT||m.GCP_ARTIFACT;S?.trim()&&(y.gcpArtifact=S.trim());
let R=m.GOOGLE_SDK_NODE_SERVER_ADDRESS||m.SERVER_ADDRESS;R?.trim()&&(y.serverAddress=R.trim());let P=m.GOOGLE_SDK_NODE_SERVER_PORT||
m.SERVER_PORT;return P&&!isNaN(Number(P))&&(y.serverPort=Number(P)),y}function a(){}function c(m,y){let O=r(),v=s(m),S={
gcpClientService:O.gcpClientService??v.gcpClientService,gcpVersion:O.gcpVersion??v.gcpVersion,gcpRepo:l.DEFAULT_GCP_REPO,
gcpArtifact:O.gcpArtifact??v.gcpArtifact},R=o(m);R&&!O.gcpClientService?.includes(".")&&u.set(S,R);let P=O.serverAddress??
v.serverAddress;P!==void 0&&(S.serverAddress=P);let C=O.serverPort??v.serverPort;return C!==void 0&&(S.serverPort=C),S}function n(m,y,O){
let v=m.serverAddress??y.serverAddress,S=m.serverPort??y.serverPort,R=N=>{let A=N.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);A?
(v=A[1],S=S??Number(A[2])):v=N};v&&R(v);let P=d(y.gcpClientService),C=m.urlDomain??y.urlDomain??u.get(y)??P??v;return O!==
void 0&&(!v&&C&&R(C),v&&(S=S??O)),{rawAddress:v,rawPort:S,urlDomain:C}}function f(m){return m.apiName?`${m.apiName}/${m.
methodName}`:m.methodName}function _(m,y,O){let v={"gcp.client.service":y.gcpClientService,"gcp.client.version":y.gcpVersion,
"gcp.client.repo":y.gcpRepo,"gcp.client.artifact":y.gcpArtifact,"rpc.system.name":m.rpcType};return O!==void 0&&(v["url.\
domain"]=O),v}function T(m){return m&&(0,h.isSpanContextValid)(m.spanContext())?m:void 0}function b(m=h.context.active()){
let y=T(m.getValue(l.ATTEMPT_SPAN_KEY)),O=T(m.getValue(l.CLIENT_REQUEST_SPAN_KEY)),v=y??O??T(h.trace.getSpan(m));if(!v)return;
let S=v.spanContext();return{traceId:S.traceId,spanId:S.spanId,span:v,attemptSpan:y,clientRequestSpan:O}}}}),Ht=U({"node\
_modules/google-gax/build/src/observability/util.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.
checkTracingEnabled=p,l.checkLoggingEnabled=u;var h=Ue();function p(d){let i=(typeof process=="object"&&typeof process.env==
"object"?process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim();if(i!==void 0&&i!==""){let o=i.toLowerCase();return o===
"true"||o==="1"}return!!(d?.enableTelemetryTracing||d?.otherArgs?.enableTelemetryTracing)}function g(d,i){if(!d)return!1;
let o=(d==="all"||d==="true"?"*":d).replace(/[|\\{}()[\]^$+?.]/g,"\\$&").replace(/\*/g,".*").replace(/,/g,"$|^");return new RegExp(
`^${o}$`,"i").test(i)}function u(d){if(typeof d?.enableTelemetryLogging=="boolean")return d.enableTelemetryLogging;if(d?.
otherArgs?.enableTelemetryLogging===!0)return!0;let i=typeof process=="object"&&typeof process.env=="object"?process.env:
{},o=i.GOOGLE_SDK_NODE_LOGGING;if(!o)return!1;let t=(i.GOOGLE_SDK_NODE_CLIENT_SERVICE||i.GCP_CLIENT_SERVICE)?.trim(),e=typeof d?.
apiName=="string"&&d.apiName?(0,h.extractServiceFromApiName)(d.apiName):void 0;return g(o,t||e||"google-gax")}}}),ve=U({
"node_modules/google-gax/build/src/status.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.HttpCodeToRpcCodeMap=
l.Status=void 0,l.rpcCodeFromHttpStatusCode=p;var h;(function(g){g[g.OK=0]="OK",g[g.CANCELLED=1]="CANCELLED",g[g.UNKNOWN=
2]="UNKNOWN",g[g.INVALID_ARGUMENT=3]="INVALID_ARGUMENT",g[g.DEADLINE_EXCEEDED=4]="DEADLINE_EXCEEDED",g[g.NOT_FOUND=5]="N\
OT_FOUND",g[g.ALREADY_EXISTS=6]="ALREADY_EXISTS",g[g.PERMISSION_DENIED=7]="PERMISSION_DENIED",g[g.RESOURCE_EXHAUSTED=8]=
"RESOURCE_EXHAUSTED",g[g.FAILED_PRECONDITION=9]="FAILED_PRECONDITION",g[g.ABORTED=10]="ABORTED",g[g.OUT_OF_RANGE=11]="OU\
T_OF_RANGE",g[g.UNIMPLEMENTED=12]="UNIMPLEMENTED",g[g.INTERNAL=13]="INTERNAL",g[g.UNAVAILABLE=14]="UNAVAILABLE",g[g.DATA_LOSS=
15]="DATA_LOSS",g[g.UNAUTHENTICATED=16]="UNAUTHENTICATED"})(h||(l.Status=h={})),l.HttpCodeToRpcCodeMap=new Map([[400,h.INVALID_ARGUMENT],
[401,h.UNAUTHENTICATED],[403,h.PERMISSION_DENIED],[404,h.NOT_FOUND],[409,h.ABORTED],[416,h.OUT_OF_RANGE],[429,h.RESOURCE_EXHAUSTED],
[499,h.CANCELLED],[501,h.UNIMPLEMENTED],[503,h.UNAVAILABLE],[504,h.DEADLINE_EXCEEDED]]);function p(g){return l.HttpCodeToRpcCodeMap.
has(g)?l.HttpCodeToRpcCodeMap.get(g):g>=200&&g<300?h.OK:g>=400&&g<500?h.FAILED_PRECONDITION:g>=500&&g<600?h.INTERNAL:h.UNKNOWN}}}),
He=U({"node_modules/google-gax/build/src/gax.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.CallSettings=
l.RetryOptions=void 0,l.convertRetryOptions=t,l.createRetryOptions=e,l.createBackoffSettings=s,l.createDefaultBackoffSettings=
r,l.createMaxRetriesBackoffSettings=a,l.createBundleOptions=c,l.constructSettings=T,l.createByteLengthFunction=b;var h=Ie(),
p=xe(),g=Ht(),u=Ue(),d=ve(),i=class{retryCodes;backoffSettings;shouldRetryFn;getResumptionRequestFn;constructor(m,y,O,v){
this.retryCodes=m,this.backoffSettings=y,this.shouldRetryFn=O,this.getResumptionRequestFn=v}};l.RetryOptions=i;var o=class rt{timeout;retry;autoPaginate;pageToken;pageSize;maxResults;otherArgs;bundleOptions;isBundling;longrunning;apiName;retryRequestOptions;enableTelemetryTracing;enableTelemetryLogging;resumableUpload;signal;constructor(y){
y=y||{},this.timeout=y.timeout||30*1e3,this.retry=y.retry,this.autoPaginate="autoPaginate"in y?y.autoPaginate:!0,this.maxResults=
y.maxResults,this.otherArgs=y.otherArgs||{},this.bundleOptions=y.bundleOptions,this.isBundling="isBundling"in y?y.isBundling:
!0,this.longrunning="longrunning"in y?y.longrunning:void 0,this.apiName=y.apiName??void 0,this.retryRequestOptions=y.retryRequestOptions,
this.enableTelemetryTracing=y.enableTelemetryTracing,this.enableTelemetryLogging=y.enableTelemetryLogging,this.resumableUpload=
"resumableUpload"in y?y.resumableUpload:void 0,this.signal="signal"in y?y.signal:void 0}merge(y){if(!y){let ee=new rt(this),
F=(0,u.getSettingsDefaultDomain)(this);return F&&(0,u.setSettingsDefaultDomain)(ee,F),ee}let O=this.timeout,v=this.retry,
S=!1,R=this.autoPaginate,P=this.maxResults,C=this.otherArgs,N=this.isBundling,A=this.longrunning,w=this.apiName,q=this.retryRequestOptions,
E=this.enableTelemetryTracing,j=this.enableTelemetryLogging,k=this.resumableUpload,$=this.signal;if("timeout"in y&&(O=y.
timeout),v?.retryCodes&&!("retry"in y&&(!y.retry||y.retry.backoffSettings))){let ee=v.backoffSettings;(!ee||ee.initialRpcTimeoutMillis!==
O||ee.maxRpcTimeoutMillis!==O||ee.totalTimeoutMillis!==O)&&(v=f(v),S=!0,v.backoffSettings.initialRpcTimeoutMillis=O,v.backoffSettings.
maxRpcTimeoutMillis=O,v.backoffSettings.totalTimeoutMillis=O)}if("retry"in y){let ee=_(v||{},y.retry);(!ee||ee.backoffSettings!==
v?.backoffSettings)&&(S=!1),v=ee}if("autoPaginate"in y&&!y.autoPaginate&&(R=!1),"maxResults"in y&&(P=y.maxResults),"othe\
rArgs"in y){C={};for(let ee in this.otherArgs)C[ee]=this.otherArgs[ee];for(let ee in y.otherArgs)C[ee]=y.otherArgs[ee]}"\
isBundling"in y&&(N=y.isBundling),"maxRetries"in y&&y.maxRetries!==void 0&&(S||(v=f(v),S=!0),v.backoffSettings.maxRetries=
y.maxRetries,delete v.backoffSettings.totalTimeoutMillis),"longrunning"in y&&(A=y.longrunning),"apiName"in y&&(w=y.apiName),
"retryRequestOptions"in y&&(q=y.retryRequestOptions),"enableTelemetryTracing"in y&&(E=y.enableTelemetryTracing),"enableT\
elemetryLogging"in y&&(j=y.enableTelemetryLogging),"resumableUpload"in y&&(k=y.resumableUpload),"signal"in y&&($=y.signal);
let W=new rt({timeout:O,retry:v,bundleOptions:this.bundleOptions,longrunning:A,autoPaginate:R,maxResults:P,otherArgs:C,isBundling:N,
apiName:w,retryRequestOptions:q,enableTelemetryTracing:E,enableTelemetryLogging:j,resumableUpload:k,signal:$}),Z=(y instanceof
rt?(0,u.getSettingsDefaultDomain)(y):void 0)??(!("apiName"in y)||y.apiName===this.apiName?(0,u.getSettingsDefaultDomain)(
this):void 0);return Z&&(0,u.setSettingsDefaultDomain)(W,Z),W}};l.CallSettings=o;function t(m,y){if(!m||!y)return m;if(m.
retry&&m.retryRequestOptions)throw new Error("Only one of retry or retryRequestOptions may be set");if(m.retryRequestOptions){
m.retryRequestOptions.objectMode!==void 0&&(0,h.warn)("retry_request_options","objectMode override is not supported. It \
is set to true internally by default in gax.","UnsupportedParameterWarning"),m.retryRequestOptions.noResponseRetries!==void 0&&
(0,h.warn)("retry_request_options","noResponseRetries override is not supported. Please specify retry codes or a functio\
n to determine retry eligibility.","UnsupportedParameterWarning"),m.retryRequestOptions.currentRetryAttempt!==void 0&&(0,h.
warn)("retry_request_options","currentRetryAttempt override is not supported. Retry attempts are tracked internally.","U\
nsupportedParameterWarning");let O=[d.Status.UNAVAILABLE],v;m.retryRequestOptions.shouldRetryFn&&(O=[],v=m.retryRequestOptions.
shouldRetryFn),m.maxRetries=m?.retryRequestOptions?.retries??m.maxRetries;let S=r(),R,P;m.retryRequestOptions.maxRetryDelay!==
void 0&&(R=m.retryRequestOptions.maxRetryDelay*1e3);let C=m?.retryRequestOptions?.retryDelayMultiplier??S.retryDelayMultiplier;
m.retryRequestOptions.totalTimeout!==void 0?P=m.retryRequestOptions.totalTimeout*1e3:m.maxRetries===void 0&&(P=3e4,(0,h.
warn)("retry_request_options_no_max_retries_timeout","Neither maxRetries nor totalTimeout were passed. Defaulting to tot\
alTimeout of 30000ms.","MissingParameterWarning")),S.maxRetryDelayMillis=R??S.maxRetryDelayMillis,S.retryDelayMultiplier=
C??S.retryDelayMultiplier,S.totalTimeoutMillis=P??S.totalTimeoutMillis;let N=e(O,S,v);m.retry=N,delete m.retryRequestOptions,
(0,h.warn)("retry_request_options","retryRequestOptions will be deprecated in a future release. Please use retryOptions \
to pass retry options at call time","DeprecationWarning")}return m}function e(m,y,O,v){return{retryCodes:m,backoffSettings:y,
shouldRetryFn:O,getResumptionRequestFn:v}}function s(m,y,O,v,S,R,P){return{initialRetryDelayMillis:m,retryDelayMultiplier:y,
maxRetryDelayMillis:O,initialRpcTimeoutMillis:v,rpcTimeoutMultiplier:S,maxRpcTimeoutMillis:R,totalTimeoutMillis:P}}function r(){
return s(100,1.3,6e4,null,null,null,null)}function a(m,y,O,v,S,R,P){return{initialRetryDelayMillis:m,retryDelayMultiplier:y,
maxRetryDelayMillis:O,initialRpcTimeoutMillis:v,rpcTimeoutMultiplier:S,maxRpcTimeoutMillis:R,maxRetries:P}}function c(m){
["element_count_threshold","element_count_limit","request_byte_threshold","request_byte_limit","delay_threshold_millis"].
forEach(P=>{if(P in m&&typeof m[P]!="number")throw new Error(`${P} should be a number`)});let y=m.element_count_threshold||
0,O=m.element_count_limit||0,v=m.request_byte_threshold||0,S=m.request_byte_limit||0,R=m.delay_threshold_millis||0;if(y===
0&&v===0&&R===0)throw new Error("one threshold should be > 0");return{elementCountThreshold:y,elementCountLimit:O,requestByteThreshold:v,
requestByteLimit:S,delayThreshold:R}}function n(m,y,O,v){if(!m)return null;let S=null;if(y&&"retry_codes_name"in m){let P=m.
retry_codes_name;S=(y[P]||[]).map(C=>Number(v[C]))}let R=null;if(O&&"retry_params_name"in m){let P=O[m.retry_params_name];
R=s(P.initial_retry_delay_millis,P.retry_delay_multiplier,P.max_retry_delay_millis,P.initial_rpc_timeout_millis,P.rpc_timeout_multiplier,
P.max_rpc_timeout_millis,P.total_timeout_millis)}return e(S,R)}function f(m){return m&&e(m.retryCodes?[...m.retryCodes]:
m.retryCodes,m.backoffSettings?{...m.backoffSettings}:m.backoffSettings,m.shouldRetryFn,m.getResumptionRequestFn)}function _(m,y){
if(!y)return null;if(!y.retryCodes&&!y.backoffSettings&&!y.shouldRetryFn&&!y.getResumptionRequestFn)return m;let O=y.retryCodes?
y.retryCodes:m.retryCodes,v=y.backoffSettings?y.backoffSettings:m.backoffSettings,S=y.shouldRetryFn?y.shouldRetryFn:m.shouldRetryFn,
R=y.getResumptionRequestFn?y.getResumptionRequestFn:m.getResumptionRequestFn;return e(O,v,S,R)}function T(m,y,O,v,S,R,P,C){
let N=(typeof process=="object"&&typeof process.env=="object"?process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim(),A=N!==
void 0&&N!=="",w=(0,g.checkTracingEnabled)(),q=A?w:!!R,E=C===void 0?(0,g.checkLoggingEnabled)(new o({apiName:m})):!1,j=C!==
void 0?C:E?!0:void 0,k=!!j;S=S||{};let $={},W=(y.interfaces||{})[m];if(!W)return null;let Z=(O.interfaces||{})[m]||{},ee=W.
methods,F=Z.methods||{};for(let M in ee){let G=ee[M],B=(0,p.toLowerCamelCase)(M),V=n(G,W.retry_codes,W.retry_params,v),H=G.
bundling,L=G.timeout_millis;if(M in F){let J=F[M];J&&("bundling"in J&&(H=J.bundling),"timeout_millis"in J&&(L=J.timeout_millis)),
V=_(V,n(J,Z.retry_codes,Z.retry_params,v))}let x=m;$[B]=new o({timeout:L,retry:V,bundleOptions:H?c(H):null,otherArgs:q||
k?{...S,internalMethodName:M,enableTelemetryTracing:q,enableTelemetryLogging:k}:S,apiName:x,enableTelemetryTracing:A?w:R,
enableTelemetryLogging:j})}return $}function b(m){return function(y){try{return m.encode(y).finish().length}catch(O){let v=JSON.
stringify(y);return(0,h.warn)("error_encoding_protobufjs_object",`Cannot encode protobuf.js object: ${v}: ${O}`),v.length}}}}}),
Ai=U({"node_modules/google-gax/build/src/routingHeader.js"(l){"use strict";var h=l&&l.__createBinding||(Object.create?(function(i,o,t,e){
e===void 0&&(e=t);var s=Object.getOwnPropertyDescriptor(o,t);(!s||("get"in s?!o.__esModule:s.writable||s.configurable))&&
(s={enumerable:!0,get:function(){return o[t]}}),Object.defineProperty(i,e,s)}):(function(i,o,t,e){e===void 0&&(e=t),i[e]=
o[t]})),p=l&&l.__setModuleDefault||(Object.create?(function(i,o){Object.defineProperty(i,"default",{enumerable:!0,value:o})}):
function(i,o){i.default=o}),g=l&&l.__importStar||(function(){var i=function(o){return i=Object.getOwnPropertyNames||function(t){
var e=[];for(var s in t)Object.prototype.hasOwnProperty.call(t,s)&&(e[e.length]=s);return e},i(o)};return function(o){if(o&&
o.__esModule)return o;var t={};if(o!=null)for(var e=i(o),s=0;s<e.length;s++)e[s]!=="default"&&h(t,o,e[s]);return p(t,o),
t}})();Object.defineProperty(l,"__esModule",{value:!0}),l.fromParams=d;var u=g(pe("querystring"));function d(i){return u.
stringify(i)}}}),Ni=U({"build/google-auth.cjs"(l){"use strict";l.GoogleAuth=function(){}}}),Te=U({"build/unused-gax.cjs"(l){
"use strict";l.LocationsClient=function(){}}}),bt=U({"node_modules/proto3-json-serializer/build/src/bytes.js"(l){"use st\
rict";Object.defineProperty(l,"__esModule",{value:!0}),l.bytesToProto3JSON=h,l.bytesFromProto3JSON=p;function h(g){return Buffer.
isBuffer(g)?g.toString("base64"):Buffer.from(g.buffer,0,g.byteLength).toString("base64")}function p(g){return Buffer.from(
g,"base64")}}}),Jt=U({"node_modules/proto3-json-serializer/build/src/enum.js"(l){"use strict";Object.defineProperty(l,"_\
_esModule",{value:!0}),l.resolveEnumValueToString=h,l.resolveEnumValueToNumber=p;function h(g,u){if(typeof u=="number"){
let d=g.valuesById[u];return typeof d>"u"?u:d}if(typeof u=="string")return u;throw new Error("resolveEnumValueToString: \
enum value must be a string or a number")}function p(g,u){if(typeof u=="number")return u;if(typeof u=="string"){let d=g.
values[u];return typeof d>"u"?u:d}throw new Error("resolveEnumValueToNumber: enum value must be a string or a number")}}}),
Xe=U({"node_modules/proto3-json-serializer/build/src/util.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.wrapperTypes=void 0,l.getFullyQualifiedTypeName=h,l.assert=p;function h(g){let u="";for(;g.parent;)u=`.${g.name}${u}`,
g=g.parent;return u}l.wrapperTypes=new Set([".google.protobuf.DoubleValue",".google.protobuf.FloatValue",".google.protob\
uf.Int64Value",".google.protobuf.UInt64Value",".google.protobuf.Int32Value",".google.protobuf.UInt32Value",".google.prot\
obuf.BoolValue",".google.protobuf.StringValue",".google.protobuf.BytesValue"]);function p(g,u){if(!g)throw new Error(u)}}}),
Wt=U({"node_modules/proto3-json-serializer/build/src/value.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.googleProtobufStructToProto3JSON=p,l.googleProtobufListValueToProto3JSON=g,l.googleProtobufValueToProto3JSON=u,l.googleProtobufStructFromProto3JSON=
d,l.googleProtobufListValueFromProto3JSON=i,l.googleProtobufValueFromProto3JSON=o;var h=Xe();function p(t){let e={},s=t.
fields;for(let[r,a]of Object.entries(s))e[r]=u(a);return e}function g(t){return(0,h.assert)(Array.isArray(t.values),"Lis\
tValue internal representation must contain array of values"),t.values.map(u)}function u(t){return Object.prototype.hasOwnProperty.
call(t,"nullValue")?null:Object.prototype.hasOwnProperty.call(t,"numberValue")&&typeof t.numberValue=="number"?Number.isFinite(
t.numberValue)?t.numberValue:t.numberValue.toString():Object.prototype.hasOwnProperty.call(t,"stringValue")&&typeof t.stringValue==
"string"?t.stringValue:Object.prototype.hasOwnProperty.call(t,"boolValue")&&typeof t.boolValue=="boolean"?t.boolValue:Object.
prototype.hasOwnProperty.call(t,"structValue")&&typeof t.structValue=="object"?p(t.structValue):Object.prototype.hasOwnProperty.
call(t,"listValue")&&typeof t=="object"&&typeof t.listValue=="object"?g(t.listValue):null}function d(t){let e={};for(let[
s,r]of Object.entries(t))e[s]=o(r);return{fields:e}}function i(t){return{values:t.map(e=>o(e))}}function o(t){if(t===null)
return{nullValue:"NULL_VALUE"};if(typeof t=="number")return{numberValue:t};if(typeof t=="string")return{stringValue:t};if(typeof t==
"boolean")return{boolValue:t};if(Array.isArray(t))return{listValue:i(t)};if(typeof t=="object")return{structValue:d(t)};
throw new Error(`googleProtobufValueFromProto3JSON: incorrect parameter type: ${typeof t}`)}}}),Yt=U({"node_modules/prot\
o3-json-serializer/build/src/duration.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.googleProtobufDurationToProto3JSON=
h,l.googleProtobufDurationFromProto3JSON=p;function h(g){let u=g.seconds.toString();if(typeof g.nanos=="number"&&g.nanos>
0){let d=g.nanos.toString().padStart(9,"0").replace(/^((?:\d\d\d)+?)(?:0*)$/,"$1");u+="."+d}return u+="s",u}function p(g){
let u=g.match(/^(\d*)(?:\.(\d*))?s$/);if(!u)throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value ${g} \
passed as google.protobuf.Duration`);let d=0,i=0;typeof u[1]=="string"&&u[1].length>0&&(d=parseInt(u[1])),typeof u[2]=="\
string"&&u[2].length>0&&(i=parseInt(u[2].padEnd(9,"0")));let o={};return d!==0&&(o.seconds=d),i!==0&&(o.nanos=i),o}}}),zt=U(
{"node_modules/proto3-json-serializer/build/src/timestamp.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.googleProtobufTimestampToProto3JSON=h,l.googleProtobufTimestampFromProto3JSON=p;function h(g){let u=g.seconds,d=new Date(
u*1e3).toISOString(),i=g.nanos?.toString().padStart(9,"0");for(;i&&i.length>3&&i.endsWith("000");)i=i.slice(0,-3);return d.
replace(/(?:\.\d{0,9})/,"."+i)}function p(g){if(!g.match(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?/))throw new Error(
`googleProtobufDurationFromProto3JSON: incorrect value ${g} passed as google.protobuf.Duration`);let u=new Date(g).getTime(),
d=Math.floor(u/1e3),i=0,o=g.split(".")[1];o&&(i=parseInt(o.slice(0,-1).padEnd(9,"0")));let t={};return d!==0&&(t.seconds=
d),i!==0&&(t.nanos=i),t}}}),Kt=U({"node_modules/proto3-json-serializer/build/src/wrappers.js"(l){"use strict";Object.defineProperty(
l,"__esModule",{value:!0}),l.wrapperToProto3JSON=g,l.wrapperFromProto3JSON=u;var h=bt(),p=Xe();function g(d){return Object.
prototype.hasOwnProperty.call(d,"value")?Buffer.isBuffer(d.value)||d.value instanceof Uint8Array?(0,h.bytesToProto3JSON)(
d.value):typeof d.value=="object"?((0,p.assert)(d.value.constructor.name==="Long",`wrapperToProto3JSON: expected to see \
a number, a string, a boolean, or a Long, but got ${d.value}`),d.value.toString()):typeof d.value=="number"&&!Number.isFinite(
d.value)?d.value.toString():d.value:null}function u(d,i){if(i===null)return{value:null};if(d===".google.protobuf.BytesVa\
lue"){if(typeof i!="string")throw new Error(`numberWrapperFromProto3JSON: expected to get a string for google.protobuf.B\
ytesValue but got ${typeof i}`);return{value:(0,h.bytesFromProto3JSON)(i)}}return{value:i}}}}),Qt=U({"node_modules/proto\
3-json-serializer/build/src/fieldmask.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.googleProtobufFieldMaskToProto3JSON=
h,l.googleProtobufFieldMaskFromProto3JSON=p;function h(g){return g.paths.join(",")}function p(g){return{paths:g.split(",")}}}}),
Xt=U({"node_modules/proto3-json-serializer/build/src/fromproto3json.js"(l){"use strict";Object.defineProperty(l,"__esMod\
ule",{value:!0}),l.fromProto3JSONToInternalRepresentation=s,l.fromProto3JSON=r;var h=Zt(),p=bt(),g=Jt(),u=Wt(),d=Xe(),i=Yt(),
o=zt(),t=Kt(),e=Qt();function s(a,c){let n=typeof a=="string"?a:(0,d.getFullyQualifiedTypeName)(a);if(typeof a!="string"&&
"values"in a)return n===".google.protobuf.NullValue"?"NULL_VALUE":(0,g.resolveEnumValueToString)(a,c);if(typeof a!="stri\
ng"&&a.resolveAll(),typeof a=="string")return c;if(n===".google.protobuf.Value")return(0,u.googleProtobufValueFromProto3JSON)(
c);if(d.wrapperTypes.has(n)){if(c!==null&&typeof c=="object"||Array.isArray(c))throw new Error(`fromProto3JSONToInternal\
Representation: JSON representation for ${n} expects a string, a number, or a boolean, but got ${typeof c}`);return(0,t.
wrapperFromProto3JSON)(n,c)}if(c===null)return null;if(n===".google.protobuf.Any")return(0,h.googleProtobufAnyFromProto3JSON)(
a.root,c);if(n===".google.protobuf.Struct"){if(typeof c!="object")throw new Error(`fromProto3JSONToInternalRepresentatio\
n: google.protobuf.Struct must be an object but got ${typeof c}`);if(Array.isArray(c))throw new Error("fromProto3JSONToI\
nternalRepresentation: google.protobuf.Struct must be an object but got an array");return(0,u.googleProtobufStructFromProto3JSON)(
c)}if(n===".google.protobuf.ListValue"){if(!Array.isArray(c))throw new Error(`fromProto3JSONToInternalRepresentation: go\
ogle.protobuf.ListValue must be an array but got ${typeof c}`);return(0,u.googleProtobufListValueFromProto3JSON)(c)}if(n===
".google.protobuf.Duration"){if(typeof c!="string")throw new Error(`fromProto3JSONToInternalRepresentation: google.proto\
buf.Duration must be a string but got ${typeof c}`);return(0,i.googleProtobufDurationFromProto3JSON)(c)}if(n===".google.\
protobuf.Timestamp"){if(typeof c!="string")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Time\
stamp must be a string but got ${typeof c}`);return(0,o.googleProtobufTimestampFromProto3JSON)(c)}if(n===".google.protob\
uf.FieldMask"){if(typeof c!="string")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.FieldMask \
must be a string but got ${typeof c}`);return(0,e.googleProtobufFieldMaskFromProto3JSON)(c)}let f={};for(let[_,T]of Object.
entries(c)){let b=a.fields[_];if(!b)continue;let m=b.resolvedType,y=b.type;if(b.repeated)if(T===null)f[_]=[];else{if(!Array.
isArray(T))throw new Error(`fromProto3JSONToInternalRepresentation: expected an array for field ${_}`);f[_]=T.map(O=>s(m||
y,O))}else if(b.map){let O={};for(let[v,S]of Object.entries(T))O[v]=s(m||y,S);f[_]=O}else if(y.match(/^(?:(?:(?:u?int|fixed)(?:32|64))|float|double)$/)){
if(typeof T!="number"&&typeof T!="string")throw new Error(`fromProto3JSONToInternalRepresentation: field ${_} of type ${b.
type} cannot contain value ${T}`);f[_]=T}else if(y==="string"){if(typeof T!="string")throw new Error(`fromProto3JSONToIn\
ternalRepresentation: field ${_} of type ${b.type} cannot contain value ${T}`);f[_]=T}else if(y==="bool"){if(typeof T!="\
boolean")throw new Error(`fromProto3JSONToInternalRepresentation: field ${_} of type ${b.type} cannot contain value ${T}`);
f[_]=T}else if(y==="bytes"){if(typeof T!="string")throw new Error(`fromProto3JSONToInternalRepresentation: field ${_} of\
 type ${b.type} cannot contain value ${T}`);f[_]=(0,p.bytesFromProto3JSON)(T)}else{(0,d.assert)(m!==null,`Expected to be\
 able to resolve type for field ${b.name}`);let O=s(m,T);f[_]=O}}return f}function r(a,c){let n=s(a,c);return n===null?null:
((0,d.assert)(typeof n=="object"&&!Array.isArray(n),`fromProto3JSON: expected an object, not ${c}`),a.fromObject(n))}}}),
Zt=U({"node_modules/proto3-json-serializer/build/src/any.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.googleProtobufAnyToProto3JSON=u,l.googleProtobufAnyFromProto3JSON=d;var h=Xt(),p=er(),g=new Set(["google.protobuf.Any",
"google.protobuf.Duration","google.protobuf.FieldMask","google.protobuf.ListValue","google.protobuf.Struct","google.prot\
obuf.Timestamp","google.protobuf.Value"]);function u(i,o){let t=i.type_url.replace(/^.*\//,""),e;try{e=i.$type.root.lookupType(
t)}catch(a){throw new Error(`googleProtobufAnyToProto3JSON: cannot find type ${t}: ${a}`)}let s=e.decode(i.value),r=(0,p.
toProto3JSON)(s,o);return g.has(t)?{"@type":i.type_url,value:r}:(r["@type"]=i.type_url,r)}function d(i,o){if(o===null||typeof o!=
"object"||Array.isArray(o))throw new Error("googleProtobufAnyFromProto3JSON: must be an object to decode google.protobuf\
.Any");let t=o["@type"];if(!t||typeof t!="string")throw new Error("googleProtobufAnyFromProto3JSON: JSON serialization o\
f google.protobuf.Any must contain @type field");let e=t.replace(/^.*\//,""),s;try{s=i.lookupType(e)}catch(f){throw new Error(
`googleProtobufAnyFromProto3JSON: cannot find type ${e}: ${f}`)}let r=o;if(g.has(e)){if(!("value"in o))throw new Error(`\
googleProtobufAnyFromProto3JSON: JSON representation of google.protobuf.Any with type ${e} must contain the value field`);
r=o.value}let a=(0,h.fromProto3JSON)(s,r);if(a===null)return{type_url:t,value:null};let c=s.encode(a).finish(),n=Buffer.
from(c).toString("base64");return{type_url:t,value:n}}}}),er=U({"node_modules/proto3-json-serializer/build/src/toproto3j\
son.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.toProto3JSON=c;var h=Zt(),p=bt(),g=Xe(),u=Jt(),
d=Wt(),i=Yt(),o=zt(),t=Kt(),e=Qt();function s(n){if(typeof n=="object"){if(n?.constructor?.name==="Long")return n.toString();
throw new Error(`toProto3JSON: don't know how to convert value ${n}`)}return n}function r(n,f,_){return n&&"values"in n?
a(n,f,_):n?c(f,_):s(f)}function a(n,f,_){return _?.numericEnums?(0,u.resolveEnumValueToNumber)(n,f):(0,u.resolveEnumValueToString)(
n,f)}function c(n,f){let _=n.$type;if(!_)throw new Error("Cannot serialize object to proto3 JSON since its .$type is unk\
nown. Use Type.fromObject(obj) before calling toProto3JSON.");_.resolveAll();let T=(0,g.getFullyQualifiedTypeName)(_);if(T===
".google.protobuf.Any")return(0,h.googleProtobufAnyToProto3JSON)(n,f);if(T===".google.protobuf.Value")return(0,d.googleProtobufValueToProto3JSON)(
n);if(T===".google.protobuf.Struct")return(0,d.googleProtobufStructToProto3JSON)(n);if(T===".google.protobuf.ListValue")
return(0,d.googleProtobufListValueToProto3JSON)(n);if(T===".google.protobuf.Duration")return(0,i.googleProtobufDurationToProto3JSON)(
n);if(T===".google.protobuf.Timestamp")return(0,o.googleProtobufTimestampToProto3JSON)(n);if(T===".google.protobuf.Field\
Mask")return(0,e.googleProtobufFieldMaskToProto3JSON)(n);if(g.wrapperTypes.has(T))return(0,t.wrapperToProto3JSON)(n);let b={};
for(let[m,y]of Object.entries(n)){let O=_.fields[m],v=O.resolvedType,S=v?(0,g.getFullyQualifiedTypeName)(v):null;if(y===
null){b[m]=null;continue}if(Array.isArray(y)){if(y.length===0)continue;b[m]=y.map(R=>r(v,R,f));continue}if(O.map){let R={};
for(let[P,C]of Object.entries(y))R[P]=r(v,C,f);b[m]=R;continue}if(S===".google.protobuf.NullValue"){b[m]=null;continue}if(v&&
"values"in v&&y!==null){b[m]=a(v,y,f);continue}if(v){b[m]=c(y,f);continue}if(typeof y=="string"||typeof y=="number"||typeof y==
"boolean"||y===null){if(typeof y=="number"&&!Number.isFinite(y)){b[m]=y.toString();continue}b[m]=y;continue}if(Buffer.isBuffer(
y)||y instanceof Uint8Array){b[m]=(0,p.bytesToProto3JSON)(y);continue}b[m]=s(y)}return b}}}),Et=U({"node_modules/proto3-\
json-serializer/build/src/index.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.fromProto3JSON=l.
toProto3JSON=void 0;var h=er();Object.defineProperty(l,"toProto3JSON",{enumerable:!0,get:function(){return h.toProto3JSON}});
var p=Xt();Object.defineProperty(l,"fromProto3JSON",{enumerable:!0,get:function(){return p.fromProto3JSON}})}}),Ii=U({"n\
ode_modules/google-gax/build/protos/status.json"(l,h){h.exports={nested:{google:{nested:{protobuf:{nested:{Any:{fields:{
type_url:{type:"string",id:1},value:{type:"bytes",id:2}}},Duration:{fields:{seconds:{type:"int64",id:1},nanos:{type:"int\
32",id:2}}}}},rpc:{options:{cc_enable_arenas:!0,go_package:"google.golang.org/genproto/googleapis/rpc/errdetails;errdeta\
ils",java_multiple_files:!0,java_outer_classname:"ErrorDetailsProto",java_package:"com.google.rpc",objc_class_prefix:"RP\
C"},nested:{Status:{fields:{code:{type:"int32",id:1},message:{type:"string",id:2},details:{rule:"repeated",type:"google.\
protobuf.Any",id:3}}},RetryInfo:{fields:{retryDelay:{type:"google.protobuf.Duration",id:1}}},DebugInfo:{fields:{stackEntries:{
rule:"repeated",type:"string",id:1},detail:{type:"string",id:2}}},QuotaFailure:{fields:{violations:{rule:"repeated",type:"\
Violation",id:1}},nested:{Violation:{fields:{subject:{type:"string",id:1},description:{type:"string",id:2}}}}},ErrorInfo:{
fields:{reason:{type:"string",id:1},domain:{type:"string",id:2},metadata:{keyType:"string",type:"string",id:3}}},PreconditionFailure:{
fields:{violations:{rule:"repeated",type:"Violation",id:1}},nested:{Violation:{fields:{type:{type:"string",id:1},subject:{
type:"string",id:2},description:{type:"string",id:3}}}}},BadRequest:{fields:{fieldViolations:{rule:"repeated",type:"Fiel\
dViolation",id:1}},nested:{FieldViolation:{fields:{field:{type:"string",id:1},description:{type:"string",id:2}}}}},RequestInfo:{
fields:{requestId:{type:"string",id:1},servingData:{type:"string",id:2}}},ResourceInfo:{fields:{resourceType:{type:"stri\
ng",id:1},resourceName:{type:"string",id:2},owner:{type:"string",id:3},description:{type:"string",id:4}}},Help:{fields:{
links:{rule:"repeated",type:"Link",id:1}},nested:{Link:{fields:{description:{type:"string",id:1},url:{type:"string",id:2}}}}},
LocalizedMessage:{fields:{locale:{type:"string",id:1},message:{type:"string",id:2}}}}}}}}}}}),be=U({"node_modules/google\
-gax/build/src/googleError.js"(l){"use strict";var h=l&&l.__createBinding||(Object.create?(function(N,A,w,q){q===void 0&&
(q=w);var E=Object.getOwnPropertyDescriptor(A,w);(!E||("get"in E?!A.__esModule:E.writable||E.configurable))&&(E={enumerable:!0,
get:function(){return A[w]}}),Object.defineProperty(N,q,E)}):(function(N,A,w,q){q===void 0&&(q=w),N[q]=A[w]})),p=l&&l.__setModuleDefault||
(Object.create?(function(N,A){Object.defineProperty(N,"default",{enumerable:!0,value:A})}):function(N,A){N.default=A}),g=l&&
l.__importStar||(function(){var N=function(A){return N=Object.getOwnPropertyNames||function(w){var q=[];for(var E in w)Object.
prototype.hasOwnProperty.call(w,E)&&(q[q.length]=E);return q},N(A)};return function(A){if(A&&A.__esModule)return A;var w={};
if(A!=null)for(var q=N(A),E=0;E<q.length;E++)q[E]!=="default"&&h(w,A,q[E]);return p(w,A),w}})();Object.defineProperty(l,
"__esModule",{value:!0}),l.GoogleErrorDecoder=l.GoogleError=void 0,l.setRawHttpResponsePayload=_,l.getRawHttpResponsePayload=
T;var u=ve(),d=g(gt()),i=g(Et()),o=tt(),t="type.googleapis.com/",e="type.googleapis.com/google.rpc.ResourceInfo",s="Unkn\
own type",r="google.protobuf.Any",a="Unknown type encoded in",c="no such type",n=2,f=Symbol.for("google-gax.rawHttpRespo\
nsePayload");function _(N,A){try{Object.defineProperty(N,f,{value:A,configurable:!0,enumerable:!1,writable:!0})}catch{}}
function T(N){try{return N[f]}catch{return}}var b=class Tr extends Error{code;httpStatusCode;note;metadata;statusDetails;reason;domain;errorInfoMetadata;static parseGRPCStatusDetails(A){
let w=new C;try{if(A.metadata&&A.metadata.get("grpc-status-details-bin")){let q=w.decodeGRPCStatusDetails(A.metadata.get(
"grpc-status-details-bin"));q&&q.details&&q.details.length>0&&(A.statusDetails=q.details),q&&q.errorInfo&&(A.reason=q.errorInfo.
reason,A.domain=q.errorInfo.domain,A.errorInfoMetadata=q.errorInfo.metadata)}}catch{}return A}static parseHttpError(A){Array.
isArray(A)&&(A=A.find(j=>"error"in j)),A.error||(A.error={},Object.keys(A).filter(j=>j!=="error").forEach(j=>{A.error[j]=
A[j],delete A[j]}));let w=new C,q=w.decodeHTTPError(A.error),E=Object.assign(new Tr(A.error.message),q);if(A.error.status&&
u.Status[A.error.status]?E.code=u.Status[A.error.status]:A.error.code?E.code=(0,u.rpcCodeFromHttpStatusCode)(A.error.code):
delete E.code,E.details)try{let j=w.decodeHttpStatusDetails(E.details);j&&j.details&&j.details.length>0&&(E.statusDetails=
j.details),j&&j.errorInfo&&(E.reason=j.errorInfo.reason,E.domain=j.errorInfo.domain,E.errorInfoMetadata=j.errorInfo.metadata)}catch{}
return E}};l.GoogleError=b;var m=N=>{let A=N.split(t);if(A.length!==n)throw Error("Can't convert full type name");return A[1]},
y=(N,A)=>{try{let w=m(A["@type"]);return w===r?y(N,A.value):!!N.lookup(w)}catch{return!1}},O=N=>typeof N=="object"&&N&&"\
message"in N?N.message.includes(a)||N.message.includes(c):!1,v=(N,A)=>A.create({type_url:N.type_url,value:N.value}),S=(N,A)=>{
let w={knownDetails:[],unknownDetails:[]};if(typeof A=="object"&&A!==null&&"details"in A){let q=A.details;for(let E of q)
y(N,E)?w.knownDetails.push(E):w.unknownDetails.push(E)}return w},R=(N,A)=>({"@type":e,resourceType:N,description:A}),P=N=>{
let A=[];for(let w of N)try{let q=s;typeof w=="object"&&w!==null&&"@type"in w&&(q=w["@type"]);let E=JSON.stringify(w);A.
push(R(q,E))}catch{}return A},C=class{root;anyType;statusType;constructor(){let N=Ii();this.root=d.Root.fromJSON(N),this.
anyType=this.root.lookupType("google.protobuf.Any"),this.statusType=this.root.lookupType("google.rpc.Status")}decodeProtobufAny(N){
let A=N.type_url.match(/^type.googleapis.com\/(.*)/);if(!A)throw new Error(`Unknown type encoded in google.protobuf.any:\
 ${N.type_url}`);let w=A[1],q=this.root.lookupType(w);if(!q)throw new Error(`Cannot lookup type ${w}`);return q.decode(N.
value)}decodeRpcStatus(N){let A=new Uint8Array(N),w=this.statusType.decode(A),q=[],E;for(let j of w.details)try{let k=this.
decodeProtobufAny(j);q.push(k),j.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(E=k)}catch{}return{code:w.code,
message:w.message,statusDetails:q,reason:E?.reason,domain:E?.domain,errorInfoMetadata:E?.metadata}}callErrorFromStatus(N){
return N.message=`${N.code} ${u.Status[N.code]}: ${N.message}`,Object.assign(new b(N.message),N)}decodeErrorFromBuffer(N){
return this.callErrorFromStatus(this.decodeRpcStatus(N))}decodeGRPCStatusDetails(N){let A=[],w;return N.forEach(q=>{let E=new Uint8Array(
q),j=this.statusType.decode(E);for(let k of j.details)try{let $=this.decodeProtobufAny(k);A.push($),k.type_url==="type.g\
oogleapis.com/google.rpc.ErrorInfo"&&(w=$)}catch($){if(O($)){let W=v(k,this.anyType);A.push(W)}}}),{details:A,errorInfo:w}}decodeHTTPError(N){
let A=S(this.root,N),w=[];if(typeof N=="object"&&N!==null&&"details"in N){if(A.knownDetails.length&&(w=A.knownDetails),A.
unknownDetails.length){let E=P(A.unknownDetails);w=[...w,...E]}w.length&&(N.details=w)}let q=i.fromProto3JSON(this.statusType,
N);if(!q)throw new Error(`Received error message ${N}, but failed to serialize as proto3 message`);return this.statusType.
toObject(q,o.defaultToObjectOptions)}decodeHttpStatusDetails(N){let A=[],w;for(let q of N)try{let E=this.decodeProtobufAny(
q);A.push(E),q.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(w=E)}catch{}return{details:A,errorInfo:w}}};l.GoogleErrorDecoder=
C}}),Ze=U({"node_modules/google-gax/build/src/call.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.OngoingCallPromise=l.OngoingCall=void 0;var h=ve(),p=be(),g=class{callback;cancelFunc;completed;constructor(d){this.callback=
d,this.completed=!1}cancel(){if(!this.completed)if(this.completed=!0,this.cancelFunc)this.cancelFunc();else{let d=new p.
GoogleError("cancelled");d.code=h.Status.CANCELLED,this.callback(d)}}call(d,i){if(this.completed)return;let o=d(i,(t,e,s,r)=>{
this.completed=!0,setImmediate(this.callback,t,e,s,r)});o instanceof Promise&&o.catch(t=>{setImmediate(this.callback,new p.
GoogleError(t),null,null,null)}),this.cancelFunc=()=>o.cancel()}};l.OngoingCall=g;var u=class extends g{promise;constructor(){
let d,i,o=(e,s,r,a)=>{if(e)e.metadata?i(p.GoogleError.parseGRPCStatusDetails(e)):i(e);else if(s!==void 0)d([s,r||null,a||
null]);else throw new p.GoogleError("Neither error nor response are defined")},t=new Promise((e,s)=>{d=e,i=s});super(o),
this.promise=t,this.promise.cancel=()=>{this.cancel()}}};l.OngoingCallPromise=u}}),St=U({"node_modules/google-gax/build/\
src/normalCalls/normalApiCaller.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.NormalApiCaller=void 0;
var h=Ze(),p=class{init(g){return g?new h.OngoingCall(g):new h.OngoingCallPromise}wrap(g){return g}call(g,u,d,i){i.call(
g,u)}fail(g,u){g.callback(u)}result(g){return g.promise}};l.NormalApiCaller=p}}),Di=U({"node_modules/google-gax/build/sr\
c/apiCaller.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.createAPICaller=p;var h=St();function p(g,u){
return u?u.getApiCaller(g):new h.NormalApiCaller}}}),tr=U({"node_modules/google-gax/build/src/normalCalls/timeout.js"(l){
"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.addTimeoutArg=h;function h(p,g,u,d){return(i,o)=>{let t=new Date,
e=u.options||{};e.deadline=new Date(t.getTime()+g);let s=u.metadataBuilder?u.metadataBuilder(d,u.headers||{}):null;return p(
i,s,e,o)}}}}),Ci=U({"node_modules/google-gax/build/src/normalCalls/retries.js"(l){"use strict";Object.defineProperty(l,"\
__esModule",{value:!0}),l.retryable=u;var h=ve(),p=be(),g=tr();function u(d,i,o,t,e){let s=i.backoffSettings.retryDelayMultiplier,
r=i.backoffSettings.maxRetryDelayMillis,a=i.backoffSettings.rpcTimeoutMultiplier,c=i.backoffSettings.maxRpcTimeoutMillis,
n=i.backoffSettings.initialRetryDelayMillis,f=i.backoffSettings.initialRpcTimeoutMillis;return(_,T)=>{let b,m,y=!1,O=new Date,
v,S=i.backoffSettings.totalTimeoutMillis;S!=null&&(v=O.getTime()+S);let R=0,P=i.backoffSettings.maxRetries,C=[];function N(w){
return w.length<2?"":` : Previous errors : [${w.map(q=>{let E=q.statusDetails?q.statusDetails.toString():"",j=q.code&&q.
code.toString?q.code.toString():"",k=q.note&&q.note.toString?q.note.toString():"";return`{message: ${q.message&&q.message.
toString?q.message.toString():""}, code: ${j}, details: ${E}, note: ${k}}`}).join(",")}]`}function A(w){if(w&&C.push(w),
m=null,v!==void 0&&(R>0||S>0)&&O.getTime()>=v){let E=new p.GoogleError(`Total timeout of API ${t} exceeded ${i.backoffSettings.
totalTimeoutMillis} milliseconds ${w?`retrying error ${w} `:""} before any response was received.${N(C)}`);E.code=h.Status.
DEADLINE_EXCEEDED,T(E);return}if(R&&R>=P){let E=new p.GoogleError("Exceeded maximum number of retries "+(w?`retrying err\
or ${w} `:"")+"before any response was received"+N(C));E.code=h.Status.DEADLINE_EXCEEDED,T(E);return}R>0&&e?.(),R++;let q=w;
b=(0,g.addTimeoutArg)(d,f,o)(_,(E,j,k,$)=>{if(E&&(q=E),!E){T(null,j,k,$);return}if(b=null,y){T(E);return}if(i.retryCodes.
length>0&&i.retryCodes.indexOf(E.code)<0)E.note="Exception occurred in retry method that was not classified as transient",
T(E);else{if(O=new Date,v!==void 0&&O.getTime()>=v){A(q);return}let W=Math.random()*n;m=setTimeout(()=>{O=new Date,n=Math.
min(n*s,r);let Z=f&&a?f*a:0,ee=c||0,F=v!==void 0?v-O.getTime():1/0;f=Math.min(Z,ee,F),A(q)},W)}}),b instanceof Promise&&
b.catch(E=>{T(new p.GoogleError(E))})}if(P&&v!==void 0){let w=new p.GoogleError("Cannot set both totalTimeoutMillis and \
maxRetries in backoffSettings.");w.code=h.Status.INVALID_ARGUMENT,T(w)}else A();return{cancel(){if(y=!0,m&&clearTimeout(
m),b)b.cancel();else{let w=new p.GoogleError("cancelled"+N(C));w.code=h.Status.CANCELLED,T(w)}}}}}}}),rr=U({"node_module\
s/readable-stream/lib/internal/streams/stream.js"(l,h){"use strict";h.exports=pe("stream")}}),ji=U({"node_modules/readab\
le-stream/lib/internal/streams/buffer_list.js"(l,h){"use strict";function p(_,T){var b=Object.keys(_);if(Object.getOwnPropertySymbols){
var m=Object.getOwnPropertySymbols(_);T&&(m=m.filter(function(y){return Object.getOwnPropertyDescriptor(_,y).enumerable})),
b.push.apply(b,m)}return b}function g(_){for(var T=1;T<arguments.length;T++){var b=arguments[T]!=null?arguments[T]:{};T%
2?p(Object(b),!0).forEach(function(m){u(_,m,b[m])}):Object.getOwnPropertyDescriptors?Object.defineProperties(_,Object.getOwnPropertyDescriptors(
b)):p(Object(b)).forEach(function(m){Object.defineProperty(_,m,Object.getOwnPropertyDescriptor(b,m))})}return _}function u(_,T,b){
return T=t(T),T in _?Object.defineProperty(_,T,{value:b,enumerable:!0,configurable:!0,writable:!0}):_[T]=b,_}function d(_,T){
if(!(_ instanceof T))throw new TypeError("Cannot call a class as a function")}function i(_,T){for(var b=0;b<T.length;b++){
var m=T[b];m.enumerable=m.enumerable||!1,m.configurable=!0,"value"in m&&(m.writable=!0),Object.defineProperty(_,t(m.key),
m)}}function o(_,T,b){return T&&i(_.prototype,T),b&&i(_,b),Object.defineProperty(_,"prototype",{writable:!1}),_}function t(_){
var T=e(_,"string");return typeof T=="symbol"?T:String(T)}function e(_,T){if(typeof _!="object"||_===null)return _;var b=_[Symbol.
toPrimitive];if(b!==void 0){var m=b.call(_,T||"default");if(typeof m!="object")return m;throw new TypeError("@@toPrimiti\
ve must return a primitive value.")}return(T==="string"?String:Number)(_)}var s=pe("buffer"),r=s.Buffer,a=pe("util"),c=a.
inspect,n=c&&c.custom||"inspect";function f(_,T,b){r.prototype.copy.call(_,T,b)}h.exports=(function(){function _(){d(this,
_),this.head=null,this.tail=null,this.length=0}return o(_,[{key:"push",value:function(T){var b={data:T,next:null};this.length>
0?this.tail.next=b:this.head=b,this.tail=b,++this.length}},{key:"unshift",value:function(T){var b={data:T,next:this.head};
this.length===0&&(this.tail=b),this.head=b,++this.length}},{key:"shift",value:function(){if(this.length!==0){var T=this.
head.data;return this.length===1?this.head=this.tail=null:this.head=this.head.next,--this.length,T}}},{key:"clear",value:function(){
this.head=this.tail=null,this.length=0}},{key:"join",value:function(T){if(this.length===0)return"";for(var b=this.head,m=""+
b.data;b=b.next;)m+=T+b.data;return m}},{key:"concat",value:function(T){if(this.length===0)return r.alloc(0);for(var b=r.
allocUnsafe(T>>>0),m=this.head,y=0;m;)f(m.data,b,y),y+=m.data.length,m=m.next;return b}},{key:"consume",value:function(T,b){
var m;return T<this.head.data.length?(m=this.head.data.slice(0,T),this.head.data=this.head.data.slice(T)):T===this.head.
data.length?m=this.shift():m=b?this._getString(T):this._getBuffer(T),m}},{key:"first",value:function(){return this.head.
data}},{key:"_getString",value:function(T){var b=this.head,m=1,y=b.data;for(T-=y.length;b=b.next;){var O=b.data,v=T>O.length?
O.length:T;if(v===O.length?y+=O:y+=O.slice(0,T),T-=v,T===0){v===O.length?(++m,b.next?this.head=b.next:this.head=this.tail=
null):(this.head=b,b.data=O.slice(v));break}++m}return this.length-=m,y}},{key:"_getBuffer",value:function(T){var b=r.allocUnsafe(
T),m=this.head,y=1;for(m.data.copy(b),T-=m.data.length;m=m.next;){var O=m.data,v=T>O.length?O.length:T;if(O.copy(b,b.length-
T,0,v),T-=v,T===0){v===O.length?(++y,m.next?this.head=m.next:this.head=this.tail=null):(this.head=m,m.data=O.slice(v));break}
++y}return this.length-=y,b}},{key:n,value:function(T,b){return c(this,g(g({},b),{},{depth:0,customInspect:!1}))}}]),_})()}}),
ir=U({"node_modules/readable-stream/lib/internal/streams/destroy.js"(l,h){"use strict";function p(t,e){var s=this,r=this.
_readableState&&this._readableState.destroyed,a=this._writableState&&this._writableState.destroyed;return r||a?(e?e(t):t&&
(this._writableState?this._writableState.errorEmitted||(this._writableState.errorEmitted=!0,process.nextTick(i,this,t)):
process.nextTick(i,this,t)),this):(this._readableState&&(this._readableState.destroyed=!0),this._writableState&&(this._writableState.
destroyed=!0),this._destroy(t||null,function(c){!e&&c?s._writableState?s._writableState.errorEmitted?process.nextTick(u,
s):(s._writableState.errorEmitted=!0,process.nextTick(g,s,c)):process.nextTick(g,s,c):e?(process.nextTick(u,s),e(c)):process.
nextTick(u,s)}),this)}function g(t,e){i(t,e),u(t)}function u(t){t._writableState&&!t._writableState.emitClose||t._readableState&&
!t._readableState.emitClose||t.emit("close")}function d(){this._readableState&&(this._readableState.destroyed=!1,this._readableState.
reading=!1,this._readableState.ended=!1,this._readableState.endEmitted=!1),this._writableState&&(this._writableState.destroyed=
!1,this._writableState.ended=!1,this._writableState.ending=!1,this._writableState.finalCalled=!1,this._writableState.prefinished=
!1,this._writableState.finished=!1,this._writableState.errorEmitted=!1)}function i(t,e){t.emit("error",e)}function o(t,e){
var s=t._readableState,r=t._writableState;s&&s.autoDestroy||r&&r.autoDestroy?t.destroy(e):t.emit("error",e)}h.exports={destroy:p,
undestroy:d,errorOrDestroy:o}}}),je=U({"node_modules/readable-stream/errors.js"(l,h){"use strict";var p={};function g(t,e,s){
s||(s=Error);function r(c,n,f){return typeof e=="string"?e:e(c,n,f)}class a extends s{constructor(n,f,_){super(r(n,f,_))}}
a.prototype.name=s.name,a.prototype.code=t,p[t]=a}function u(t,e){if(Array.isArray(t)){let s=t.length;return t=t.map(r=>String(
r)),s>2?`one of ${e} ${t.slice(0,s-1).join(", ")}, or `+t[s-1]:s===2?`one of ${e} ${t[0]} or ${t[1]}`:`of ${e} ${t[0]}`}else
return`of ${e} ${String(t)}`}function d(t,e,s){return t.substr(!s||s<0?0:+s,e.length)===e}function i(t,e,s){return(s===void 0||
s>t.length)&&(s=t.length),t.substring(s-e.length,s)===e}function o(t,e,s){return typeof s!="number"&&(s=0),s+e.length>t.
length?!1:t.indexOf(e,s)!==-1}g("ERR_INVALID_OPT_VALUE",function(t,e){return'The value "'+e+'" is invalid for option "'+
t+'"'},TypeError),g("ERR_INVALID_ARG_TYPE",function(t,e,s){let r;typeof e=="string"&&d(e,"not ")?(r="must not be",e=e.replace(
/^not /,"")):r="must be";let a;if(i(t," argument"))a=`The ${t} ${r} ${u(e,"type")}`;else{let c=o(t,".")?"property":"argu\
ment";a=`The "${t}" ${c} ${r} ${u(e,"type")}`}return a+=`. Received type ${typeof s}`,a},TypeError),g("ERR_STREAM_PUSH_A\
FTER_EOF","stream.push() after EOF"),g("ERR_METHOD_NOT_IMPLEMENTED",function(t){return"The "+t+" method is not implement\
ed"}),g("ERR_STREAM_PREMATURE_CLOSE","Premature close"),g("ERR_STREAM_DESTROYED",function(t){return"Cannot call "+t+" af\
ter a stream was destroyed"}),g("ERR_MULTIPLE_CALLBACK","Callback called multiple times"),g("ERR_STREAM_CANNOT_PIPE","Ca\
nnot pipe, not readable"),g("ERR_STREAM_WRITE_AFTER_END","write after end"),g("ERR_STREAM_NULL_VALUES","May not write nu\
ll values to stream",TypeError),g("ERR_UNKNOWN_ENCODING",function(t){return"Unknown encoding: "+t},TypeError),g("ERR_STR\
EAM_UNSHIFT_AFTER_END_EVENT","stream.unshift() after end event"),h.exports.codes=p}}),or=U({"node_modules/readable-strea\
m/lib/internal/streams/state.js"(l,h){"use strict";var p=je().codes.ERR_INVALID_OPT_VALUE;function g(d,i,o){return d.highWaterMark!=
null?d.highWaterMark:i?d[o]:null}function u(d,i,o,t){var e=g(i,t,o);if(e!=null){if(!(isFinite(e)&&Math.floor(e)===e)||e<
0){var s=t?o:"highWaterMark";throw new p(s,e)}return Math.floor(e)}return d.objectMode?16:16*1024}h.exports={getHighWaterMark:u}}}),
Li=U({"node_modules/inherits/inherits_browser.js"(l,h){"use strict";typeof Object.create=="function"?h.exports=function(p,g){
g&&(p.super_=g,p.prototype=Object.create(g.prototype,{constructor:{value:p,enumerable:!1,writable:!0,configurable:!0}}))}:
h.exports=function(p,g){if(g){p.super_=g;var u=function(){};u.prototype=g.prototype,p.prototype=new u,p.prototype.constructor=
p}}}}),qe=U({"node_modules/inherits/inherits.js"(l,h){"use strict";try{if(p=pe("util"),typeof p.inherits!="function")throw"";
h.exports=p.inherits}catch{h.exports=Li()}var p}}),Mi=U({"node_modules/util-deprecate/node.js"(l,h){"use strict";h.exports=
pe("util").deprecate}}),nr=U({"node_modules/readable-stream/lib/_stream_writable.js"(l,h){"use strict";h.exports=C;function p(L){
var x=this;this.next=null,this.entry=null,this.finish=function(){H(x,L)}}var g;C.WritableState=R;var u={deprecate:Mi()},
d=rr(),i=pe("buffer").Buffer,o=(typeof global<"u"?global:typeof window<"u"?window:typeof self<"u"?self:{}).Uint8Array||function(){};
function t(L){return i.from(L)}function e(L){return i.isBuffer(L)||L instanceof o}var s=ir(),r=or(),a=r.getHighWaterMark,
c=je().codes,n=c.ERR_INVALID_ARG_TYPE,f=c.ERR_METHOD_NOT_IMPLEMENTED,_=c.ERR_MULTIPLE_CALLBACK,T=c.ERR_STREAM_CANNOT_PIPE,
b=c.ERR_STREAM_DESTROYED,m=c.ERR_STREAM_NULL_VALUES,y=c.ERR_STREAM_WRITE_AFTER_END,O=c.ERR_UNKNOWN_ENCODING,v=s.errorOrDestroy;
qe()(C,d);function S(){}function R(L,x,J){g=g||Ve(),L=L||{},typeof J!="boolean"&&(J=x instanceof g),this.objectMode=!!L.
objectMode,J&&(this.objectMode=this.objectMode||!!L.writableObjectMode),this.highWaterMark=a(this,L,"writableHighWaterMa\
rk",J),this.finalCalled=!1,this.needDrain=!1,this.ending=!1,this.ended=!1,this.finished=!1,this.destroyed=!1;var te=L.decodeStrings===
!1;this.decodeStrings=!te,this.defaultEncoding=L.defaultEncoding||"utf8",this.length=0,this.writing=!1,this.corked=0,this.
sync=!0,this.bufferProcessing=!1,this.onwrite=function(ne){$(x,ne)},this.writecb=null,this.writelen=0,this.bufferedRequest=
null,this.lastBufferedRequest=null,this.pendingcb=0,this.prefinished=!1,this.errorEmitted=!1,this.emitClose=L.emitClose!==
!1,this.autoDestroy=!!L.autoDestroy,this.bufferedRequestCount=0,this.corkedRequestsFree=new p(this)}R.prototype.getBuffer=
function(){for(var L=this.bufferedRequest,x=[];L;)x.push(L),L=L.next;return x},(function(){try{Object.defineProperty(R.prototype,
"buffer",{get:u.deprecate(function(){return this.getBuffer()},"_writableState.buffer is deprecated. Use _writableState.g\
etBuffer instead.","DEP0003")})}catch{}})();var P;typeof Symbol=="function"&&Symbol.hasInstance&&typeof Function.prototype[Symbol.
hasInstance]=="function"?(P=Function.prototype[Symbol.hasInstance],Object.defineProperty(C,Symbol.hasInstance,{value:function(L){
return P.call(this,L)?!0:this!==C?!1:L&&L._writableState instanceof R}})):P=function(L){return L instanceof this};function C(L){
g=g||Ve();var x=this instanceof g;if(!x&&!P.call(C,this))return new C(L);this._writableState=new R(L,this,x),this.writable=
!0,L&&(typeof L.write=="function"&&(this._write=L.write),typeof L.writev=="function"&&(this._writev=L.writev),typeof L.destroy==
"function"&&(this._destroy=L.destroy),typeof L.final=="function"&&(this._final=L.final)),d.call(this)}C.prototype.pipe=function(){
v(this,new T)};function N(L,x){var J=new y;v(L,J),process.nextTick(x,J)}function A(L,x,J,te){var ne;return J===null?ne=new m:
typeof J!="string"&&!x.objectMode&&(ne=new n("chunk",["string","Buffer"],J)),ne?(v(L,ne),process.nextTick(te,ne),!1):!0}
C.prototype.write=function(L,x,J){var te=this._writableState,ne=!1,se=!te.objectMode&&e(L);return se&&!i.isBuffer(L)&&(L=
t(L)),typeof x=="function"&&(J=x,x=null),se?x="buffer":x||(x=te.defaultEncoding),typeof J!="function"&&(J=S),te.ending?N(
this,J):(se||A(this,te,L,J))&&(te.pendingcb++,ne=q(this,te,se,L,x,J)),ne},C.prototype.cork=function(){this._writableState.
corked++},C.prototype.uncork=function(){var L=this._writableState;L.corked&&(L.corked--,!L.writing&&!L.corked&&!L.bufferProcessing&&
L.bufferedRequest&&ee(this,L))},C.prototype.setDefaultEncoding=function(L){if(typeof L=="string"&&(L=L.toLowerCase()),!([
"hex","utf8","utf-8","ascii","binary","base64","ucs2","ucs-2","utf16le","utf-16le","raw"].indexOf((L+"").toLowerCase())>
-1))throw new O(L);return this._writableState.defaultEncoding=L,this},Object.defineProperty(C.prototype,"writableBuffer",
{enumerable:!1,get:function(){return this._writableState&&this._writableState.getBuffer()}});function w(L,x,J){return!L.
objectMode&&L.decodeStrings!==!1&&typeof x=="string"&&(x=i.from(x,J)),x}Object.defineProperty(C.prototype,"writableHighW\
aterMark",{enumerable:!1,get:function(){return this._writableState.highWaterMark}});function q(L,x,J,te,ne,se){if(!J){var I=w(
x,te,ne);te!==I&&(J=!0,ne="buffer",te=I)}var D=x.objectMode?1:te.length;x.length+=D;var K=x.length<x.highWaterMark;if(K||
(x.needDrain=!0),x.writing||x.corked){var re=x.lastBufferedRequest;x.lastBufferedRequest={chunk:te,encoding:ne,isBuf:J,callback:se,
next:null},re?re.next=x.lastBufferedRequest:x.bufferedRequest=x.lastBufferedRequest,x.bufferedRequestCount+=1}else E(L,x,
!1,D,te,ne,se);return K}function E(L,x,J,te,ne,se,I){x.writelen=te,x.writecb=I,x.writing=!0,x.sync=!0,x.destroyed?x.onwrite(
new b("write")):J?L._writev(ne,x.onwrite):L._write(ne,se,x.onwrite),x.sync=!1}function j(L,x,J,te,ne){--x.pendingcb,J?(process.
nextTick(ne,te),process.nextTick(B,L,x),L._writableState.errorEmitted=!0,v(L,te)):(ne(te),L._writableState.errorEmitted=
!0,v(L,te),B(L,x))}function k(L){L.writing=!1,L.writecb=null,L.length-=L.writelen,L.writelen=0}function $(L,x){var J=L._writableState,
te=J.sync,ne=J.writecb;if(typeof ne!="function")throw new _;if(k(J),x)j(L,J,te,x,ne);else{var se=F(J)||L.destroyed;!se&&
!J.corked&&!J.bufferProcessing&&J.bufferedRequest&&ee(L,J),te?process.nextTick(W,L,J,se,ne):W(L,J,se,ne)}}function W(L,x,J,te){
J||Z(L,x),x.pendingcb--,te(),B(L,x)}function Z(L,x){x.length===0&&x.needDrain&&(x.needDrain=!1,L.emit("drain"))}function ee(L,x){
x.bufferProcessing=!0;var J=x.bufferedRequest;if(L._writev&&J&&J.next){var te=x.bufferedRequestCount,ne=new Array(te),se=x.
corkedRequestsFree;se.entry=J;for(var I=0,D=!0;J;)ne[I]=J,J.isBuf||(D=!1),J=J.next,I+=1;ne.allBuffers=D,E(L,x,!0,x.length,
ne,"",se.finish),x.pendingcb++,x.lastBufferedRequest=null,se.next?(x.corkedRequestsFree=se.next,se.next=null):x.corkedRequestsFree=
new p(x),x.bufferedRequestCount=0}else{for(;J;){var K=J.chunk,re=J.encoding,le=J.callback,oe=x.objectMode?1:K.length;if(E(
L,x,!1,oe,K,re,le),J=J.next,x.bufferedRequestCount--,x.writing)break}J===null&&(x.lastBufferedRequest=null)}x.bufferedRequest=
J,x.bufferProcessing=!1}C.prototype._write=function(L,x,J){J(new f("_write()"))},C.prototype._writev=null,C.prototype.end=
function(L,x,J){var te=this._writableState;return typeof L=="function"?(J=L,L=null,x=null):typeof x=="function"&&(J=x,x=
null),L!=null&&this.write(L,x),te.corked&&(te.corked=1,this.uncork()),te.ending||V(this,te,J),this},Object.defineProperty(
C.prototype,"writableLength",{enumerable:!1,get:function(){return this._writableState.length}});function F(L){return L.ending&&
L.length===0&&L.bufferedRequest===null&&!L.finished&&!L.writing}function M(L,x){L._final(function(J){x.pendingcb--,J&&v(
L,J),x.prefinished=!0,L.emit("prefinish"),B(L,x)})}function G(L,x){!x.prefinished&&!x.finalCalled&&(typeof L._final=="fu\
nction"&&!x.destroyed?(x.pendingcb++,x.finalCalled=!0,process.nextTick(M,L,x)):(x.prefinished=!0,L.emit("prefinish")))}function B(L,x){
var J=F(x);if(J&&(G(L,x),x.pendingcb===0&&(x.finished=!0,L.emit("finish"),x.autoDestroy))){var te=L._readableState;(!te||
te.autoDestroy&&te.endEmitted)&&L.destroy()}return J}function V(L,x,J){x.ending=!0,B(L,x),J&&(x.finished?process.nextTick(
J):L.once("finish",J)),x.ended=!0,L.writable=!1}function H(L,x,J){var te=L.entry;for(L.entry=null;te;){var ne=te.callback;
x.pendingcb--,ne(J),te=te.next}x.corkedRequestsFree.next=L}Object.defineProperty(C.prototype,"destroyed",{enumerable:!1,
get:function(){return this._writableState===void 0?!1:this._writableState.destroyed},set:function(L){this._writableState&&
(this._writableState.destroyed=L)}}),C.prototype.destroy=s.destroy,C.prototype._undestroy=s.undestroy,C.prototype._destroy=
function(L,x){x(L)}}}),Ve=U({"node_modules/readable-stream/lib/_stream_duplex.js"(l,h){"use strict";var p=Object.keys||function(r){
var a=[];for(var c in r)a.push(c);return a};h.exports=t;var g=ar(),u=nr();for(qe()(t,g),d=p(u.prototype),o=0;o<d.length;o++)
i=d[o],t.prototype[i]||(t.prototype[i]=u.prototype[i]);var d,i,o;function t(r){if(!(this instanceof t))return new t(r);g.
call(this,r),u.call(this,r),this.allowHalfOpen=!0,r&&(r.readable===!1&&(this.readable=!1),r.writable===!1&&(this.writable=
!1),r.allowHalfOpen===!1&&(this.allowHalfOpen=!1,this.once("end",e)))}Object.defineProperty(t.prototype,"writableHighWat\
erMark",{enumerable:!1,get:function(){return this._writableState.highWaterMark}}),Object.defineProperty(t.prototype,"wri\
tableBuffer",{enumerable:!1,get:function(){return this._writableState&&this._writableState.getBuffer()}}),Object.defineProperty(
t.prototype,"writableLength",{enumerable:!1,get:function(){return this._writableState.length}});function e(){this._writableState.
ended||process.nextTick(s,this)}function s(r){r.end()}Object.defineProperty(t.prototype,"destroyed",{enumerable:!1,get:function(){
return this._readableState===void 0||this._writableState===void 0?!1:this._readableState.destroyed&&this._writableState.
destroyed},set:function(r){this._readableState===void 0||this._writableState===void 0||(this._readableState.destroyed=r,
this._writableState.destroyed=r)}})}}),sr=U({"node_modules/string_decoder/lib/string_decoder.js"(l){"use strict";var h=Pr().
Buffer,p=h.isEncoding||function(b){switch(b=""+b,b&&b.toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"b\
inary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":case"raw":return!0;default:return!1}};function g(b){
if(!b)return"utf8";for(var m;;)switch(b){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"u\
tf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return b;default:if(m)
return;b=(""+b).toLowerCase(),m=!0}}function u(b){var m=g(b);if(typeof m!="string"&&(h.isEncoding===p||!p(b)))throw new Error(
"Unknown encoding: "+b);return m||b}l.StringDecoder=d;function d(b){this.encoding=u(b);var m;switch(this.encoding){case"\
utf16le":this.text=a,this.end=c,m=4;break;case"utf8":this.fillLast=e,m=4;break;case"base64":this.text=n,this.end=f,m=3;break;default:
this.write=_,this.end=T;return}this.lastNeed=0,this.lastTotal=0,this.lastChar=h.allocUnsafe(m)}d.prototype.write=function(b){
if(b.length===0)return"";var m,y;if(this.lastNeed){if(m=this.fillLast(b),m===void 0)return"";y=this.lastNeed,this.lastNeed=
0}else y=0;return y<b.length?m?m+this.text(b,y):this.text(b,y):m||""},d.prototype.end=r,d.prototype.text=s,d.prototype.fillLast=
function(b){if(this.lastNeed<=b.length)return b.copy(this.lastChar,this.lastTotal-this.lastNeed,0,this.lastNeed),this.lastChar.
toString(this.encoding,0,this.lastTotal);b.copy(this.lastChar,this.lastTotal-this.lastNeed,0,b.length),this.lastNeed-=b.
length};function i(b){return b<=127?0:b>>5===6?2:b>>4===14?3:b>>3===30?4:b>>6===2?-1:-2}function o(b,m,y){var O=m.length-
1;if(O<y)return 0;var v=i(m[O]);return v>=0?(v>0&&(b.lastNeed=v-1),v):--O<y||v===-2?0:(v=i(m[O]),v>=0?(v>0&&(b.lastNeed=
v-2),v):--O<y||v===-2?0:(v=i(m[O]),v>=0?(v>0&&(v===2?v=0:b.lastNeed=v-3),v):0))}function t(b,m,y){if((m[0]&192)!==128)return b.
lastNeed=0,"\uFFFD";if(b.lastNeed>1&&m.length>1){if((m[1]&192)!==128)return b.lastNeed=1,"\uFFFD";if(b.lastNeed>2&&m.length>
2&&(m[2]&192)!==128)return b.lastNeed=2,"\uFFFD"}}function e(b){var m=this.lastTotal-this.lastNeed,y=t(this,b,m);if(y!==
void 0)return y;if(this.lastNeed<=b.length)return b.copy(this.lastChar,m,0,this.lastNeed),this.lastChar.toString(this.encoding,
0,this.lastTotal);b.copy(this.lastChar,m,0,b.length),this.lastNeed-=b.length}function s(b,m){var y=o(this,b,m);if(!this.
lastNeed)return b.toString("utf8",m);this.lastTotal=y;var O=b.length-(y-this.lastNeed);return b.copy(this.lastChar,0,O),
b.toString("utf8",m,O)}function r(b){var m=b&&b.length?this.write(b):"";return this.lastNeed?m+"\uFFFD":m}function a(b,m){
if((b.length-m)%2===0){var y=b.toString("utf16le",m);if(y){var O=y.charCodeAt(y.length-1);if(O>=55296&&O<=56319)return this.
lastNeed=2,this.lastTotal=4,this.lastChar[0]=b[b.length-2],this.lastChar[1]=b[b.length-1],y.slice(0,-1)}return y}return this.
lastNeed=1,this.lastTotal=2,this.lastChar[0]=b[b.length-1],b.toString("utf16le",m,b.length-1)}function c(b){var m=b&&b.length?
this.write(b):"";if(this.lastNeed){var y=this.lastTotal-this.lastNeed;return m+this.lastChar.toString("utf16le",0,y)}return m}
function n(b,m){var y=(b.length-m)%3;return y===0?b.toString("base64",m):(this.lastNeed=3-y,this.lastTotal=3,y===1?this.
lastChar[0]=b[b.length-1]:(this.lastChar[0]=b[b.length-2],this.lastChar[1]=b[b.length-1]),b.toString("base64",m,b.length-
y))}function f(b){var m=b&&b.length?this.write(b):"";return this.lastNeed?m+this.lastChar.toString("base64",0,3-this.lastNeed):
m}function _(b){return b.toString(this.encoding)}function T(b){return b&&b.length?this.write(b):""}}}),Tt=U({"node_modul\
es/readable-stream/lib/internal/streams/end-of-stream.js"(l,h){"use strict";var p=je().codes.ERR_STREAM_PREMATURE_CLOSE;
function g(o){var t=!1;return function(){if(!t){t=!0;for(var e=arguments.length,s=new Array(e),r=0;r<e;r++)s[r]=arguments[r];
o.apply(this,s)}}}function u(){}function d(o){return o.setHeader&&typeof o.abort=="function"}function i(o,t,e){if(typeof t==
"function")return i(o,null,t);t||(t={}),e=g(e||u);var s=t.readable||t.readable!==!1&&o.readable,r=t.writable||t.writable!==
!1&&o.writable,a=function(){o.writable||n()},c=o._writableState&&o._writableState.finished,n=function(){r=!1,c=!0,s||e.call(
o)},f=o._readableState&&o._readableState.endEmitted,_=function(){s=!1,f=!0,r||e.call(o)},T=function(y){e.call(o,y)},b=function(){
var y;if(s&&!f)return(!o._readableState||!o._readableState.ended)&&(y=new p),e.call(o,y);if(r&&!c)return(!o._writableState||
!o._writableState.ended)&&(y=new p),e.call(o,y)},m=function(){o.req.on("finish",n)};return d(o)?(o.on("complete",n),o.on(
"abort",b),o.req?m():o.on("request",m)):r&&!o._writableState&&(o.on("end",a),o.on("close",a)),o.on("end",_),o.on("finish",
n),t.error!==!1&&o.on("error",T),o.on("close",b),function(){o.removeListener("complete",n),o.removeListener("abort",b),o.
removeListener("request",m),o.req&&o.req.removeListener("finish",n),o.removeListener("end",a),o.removeListener("close",a),
o.removeListener("finish",n),o.removeListener("end",_),o.removeListener("error",T),o.removeListener("close",b)}}h.exports=
i}}),Fi=U({"node_modules/readable-stream/lib/internal/streams/async_iterator.js"(l,h){"use strict";var p;function g(O,v,S){
return v=u(v),v in O?Object.defineProperty(O,v,{value:S,enumerable:!0,configurable:!0,writable:!0}):O[v]=S,O}function u(O){
var v=d(O,"string");return typeof v=="symbol"?v:String(v)}function d(O,v){if(typeof O!="object"||O===null)return O;var S=O[Symbol.
toPrimitive];if(S!==void 0){var R=S.call(O,v||"default");if(typeof R!="object")return R;throw new TypeError("@@toPrimiti\
ve must return a primitive value.")}return(v==="string"?String:Number)(O)}var i=Tt(),o=Symbol("lastResolve"),t=Symbol("l\
astReject"),e=Symbol("error"),s=Symbol("ended"),r=Symbol("lastPromise"),a=Symbol("handlePromise"),c=Symbol("stream");function n(O,v){
return{value:O,done:v}}function f(O){var v=O[o];if(v!==null){var S=O[c].read();S!==null&&(O[r]=null,O[o]=null,O[t]=null,
v(n(S,!1)))}}function _(O){process.nextTick(f,O)}function T(O,v){return function(S,R){O.then(function(){if(v[s]){S(n(void 0,
!0));return}v[a](S,R)},R)}}var b=Object.getPrototypeOf(function(){}),m=Object.setPrototypeOf((p={get stream(){return this[c]},
next:function(){var O=this,v=this[e];if(v!==null)return Promise.reject(v);if(this[s])return Promise.resolve(n(void 0,!0));
if(this[c].destroyed)return new Promise(function(C,N){process.nextTick(function(){O[e]?N(O[e]):C(n(void 0,!0))})});var S=this[r],
R;if(S)R=new Promise(T(S,this));else{var P=this[c].read();if(P!==null)return Promise.resolve(n(P,!1));R=new Promise(this[a])}
return this[r]=R,R}},g(p,Symbol.asyncIterator,function(){return this}),g(p,"return",function(){var O=this;return new Promise(
function(v,S){O[c].destroy(null,function(R){if(R){S(R);return}v(n(void 0,!0))})})}),p),b),y=function(O){var v,S=Object.create(
m,(v={},g(v,c,{value:O,writable:!0}),g(v,o,{value:null,writable:!0}),g(v,t,{value:null,writable:!0}),g(v,e,{value:null,writable:!0}),
g(v,s,{value:O._readableState.endEmitted,writable:!0}),g(v,a,{value:function(R,P){var C=S[c].read();C?(S[r]=null,S[o]=null,
S[t]=null,R(n(C,!1))):(S[o]=R,S[t]=P)},writable:!0}),v));return S[r]=null,i(O,function(R){if(R&&R.code!=="ERR_STREAM_PRE\
MATURE_CLOSE"){var P=S[t];P!==null&&(S[r]=null,S[o]=null,S[t]=null,P(R)),S[e]=R;return}var C=S[o];C!==null&&(S[r]=null,S[o]=
null,S[t]=null,C(n(void 0,!0))),S[s]=!0}),O.on("readable",_.bind(null,S)),S};h.exports=y}}),xi=U({"node_modules/readable\
-stream/lib/internal/streams/from.js"(l,h){"use strict";function p(r,a,c,n,f,_,T){try{var b=r[_](T),m=b.value}catch(y){c(
y);return}b.done?a(m):Promise.resolve(m).then(n,f)}function g(r){return function(){var a=this,c=arguments;return new Promise(
function(n,f){var _=r.apply(a,c);function T(m){p(_,n,f,T,b,"next",m)}function b(m){p(_,n,f,T,b,"throw",m)}T(void 0)})}}function u(r,a){
var c=Object.keys(r);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(r);a&&(n=n.filter(function(f){return Object.
getOwnPropertyDescriptor(r,f).enumerable})),c.push.apply(c,n)}return c}function d(r){for(var a=1;a<arguments.length;a++){
var c=arguments[a]!=null?arguments[a]:{};a%2?u(Object(c),!0).forEach(function(n){i(r,n,c[n])}):Object.getOwnPropertyDescriptors?
Object.defineProperties(r,Object.getOwnPropertyDescriptors(c)):u(Object(c)).forEach(function(n){Object.defineProperty(r,
n,Object.getOwnPropertyDescriptor(c,n))})}return r}function i(r,a,c){return a=o(a),a in r?Object.defineProperty(r,a,{value:c,
enumerable:!0,configurable:!0,writable:!0}):r[a]=c,r}function o(r){var a=t(r,"string");return typeof a=="symbol"?a:String(
a)}function t(r,a){if(typeof r!="object"||r===null)return r;var c=r[Symbol.toPrimitive];if(c!==void 0){var n=c.call(r,a||
"default");if(typeof n!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(a===
"string"?String:Number)(r)}var e=je().codes.ERR_INVALID_ARG_TYPE;function s(r,a,c){var n;if(a&&typeof a.next=="function")
n=a;else if(a&&a[Symbol.asyncIterator])n=a[Symbol.asyncIterator]();else if(a&&a[Symbol.iterator])n=a[Symbol.iterator]();else
throw new e("iterable",["Iterable"],a);var f=new r(d({objectMode:!0},c)),_=!1;f._read=function(){_||(_=!0,T())};function T(){
return b.apply(this,arguments)}function b(){return b=g(function*(){try{var m=yield n.next(),y=m.value,O=m.done;O?f.push(
null):f.push(yield y)?T():_=!1}catch(v){f.destroy(v)}}),b.apply(this,arguments)}return f}h.exports=s}}),ar=U({"node_modu\
les/readable-stream/lib/_stream_readable.js"(l,h){"use strict";h.exports=A;var p;A.ReadableState=N;var g=pe("events").EventEmitter,
u=function(I,D){return I.listeners(D).length},d=rr(),i=pe("buffer").Buffer,o=(typeof global<"u"?global:typeof window<"u"?
window:typeof self<"u"?self:{}).Uint8Array||function(){};function t(I){return i.from(I)}function e(I){return i.isBuffer(
I)||I instanceof o}var s=pe("util"),r;s&&s.debuglog?r=s.debuglog("stream"):r=function(){};var a=ji(),c=ir(),n=or(),f=n.getHighWaterMark,
_=je().codes,T=_.ERR_INVALID_ARG_TYPE,b=_.ERR_STREAM_PUSH_AFTER_EOF,m=_.ERR_METHOD_NOT_IMPLEMENTED,y=_.ERR_STREAM_UNSHIFT_AFTER_END_EVENT,
O,v,S;qe()(A,d);var R=c.errorOrDestroy,P=["error","close","destroy","pause","resume"];function C(I,D,K){if(typeof I.prependListener==
"function")return I.prependListener(D,K);!I._events||!I._events[D]?I.on(D,K):Array.isArray(I._events[D])?I._events[D].unshift(
K):I._events[D]=[K,I._events[D]]}function N(I,D,K){p=p||Ve(),I=I||{},typeof K!="boolean"&&(K=D instanceof p),this.objectMode=
!!I.objectMode,K&&(this.objectMode=this.objectMode||!!I.readableObjectMode),this.highWaterMark=f(this,I,"readableHighWat\
erMark",K),this.buffer=new a,this.length=0,this.pipes=null,this.pipesCount=0,this.flowing=null,this.ended=!1,this.endEmitted=
!1,this.reading=!1,this.sync=!0,this.needReadable=!1,this.emittedReadable=!1,this.readableListening=!1,this.resumeScheduled=
!1,this.paused=!0,this.emitClose=I.emitClose!==!1,this.autoDestroy=!!I.autoDestroy,this.destroyed=!1,this.defaultEncoding=
I.defaultEncoding||"utf8",this.awaitDrain=0,this.readingMore=!1,this.decoder=null,this.encoding=null,I.encoding&&(O||(O=
sr().StringDecoder),this.decoder=new O(I.encoding),this.encoding=I.encoding)}function A(I){if(p=p||Ve(),!(this instanceof
A))return new A(I);var D=this instanceof p;this._readableState=new N(I,this,D),this.readable=!0,I&&(typeof I.read=="func\
tion"&&(this._read=I.read),typeof I.destroy=="function"&&(this._destroy=I.destroy)),d.call(this)}Object.defineProperty(A.
prototype,"destroyed",{enumerable:!1,get:function(){return this._readableState===void 0?!1:this._readableState.destroyed},
set:function(I){this._readableState&&(this._readableState.destroyed=I)}}),A.prototype.destroy=c.destroy,A.prototype._undestroy=
c.undestroy,A.prototype._destroy=function(I,D){D(I)},A.prototype.push=function(I,D){var K=this._readableState,re;return K.
objectMode?re=!0:typeof I=="string"&&(D=D||K.defaultEncoding,D!==K.encoding&&(I=i.from(I,D),D=""),re=!0),w(this,I,D,!1,re)},
A.prototype.unshift=function(I){return w(this,I,null,!0,!1)};function w(I,D,K,re,le){r("readableAddChunk",D);var oe=I._readableState;
if(D===null)oe.reading=!1,W(I,oe);else{var ue;if(le||(ue=E(oe,D)),ue)R(I,ue);else if(oe.objectMode||D&&D.length>0)if(typeof D!=
"string"&&!oe.objectMode&&Object.getPrototypeOf(D)!==i.prototype&&(D=t(D)),re)oe.endEmitted?R(I,new y):q(I,oe,D,!0);else if(oe.
ended)R(I,new b);else{if(oe.destroyed)return!1;oe.reading=!1,oe.decoder&&!K?(D=oe.decoder.write(D),oe.objectMode||D.length!==
0?q(I,oe,D,!1):F(I,oe)):q(I,oe,D,!1)}else re||(oe.reading=!1,F(I,oe))}return!oe.ended&&(oe.length<oe.highWaterMark||oe.length===
0)}function q(I,D,K,re){D.flowing&&D.length===0&&!D.sync?(D.awaitDrain=0,I.emit("data",K)):(D.length+=D.objectMode?1:K.length,
re?D.buffer.unshift(K):D.buffer.push(K),D.needReadable&&Z(I)),F(I,D)}function E(I,D){var K;return!e(D)&&typeof D!="strin\
g"&&D!==void 0&&!I.objectMode&&(K=new T("chunk",["string","Buffer","Uint8Array"],D)),K}A.prototype.isPaused=function(){return this.
_readableState.flowing===!1},A.prototype.setEncoding=function(I){O||(O=sr().StringDecoder);var D=new O(I);this._readableState.
decoder=D,this._readableState.encoding=this._readableState.decoder.encoding;for(var K=this._readableState.buffer.head,re="";K!==
null;)re+=D.write(K.data),K=K.next;return this._readableState.buffer.clear(),re!==""&&this._readableState.buffer.push(re),
this._readableState.length=re.length,this};var j=1073741824;function k(I){return I>=j?I=j:(I--,I|=I>>>1,I|=I>>>2,I|=I>>>
4,I|=I>>>8,I|=I>>>16,I++),I}function $(I,D){return I<=0||D.length===0&&D.ended?0:D.objectMode?1:I!==I?D.flowing&&D.length?
D.buffer.head.data.length:D.length:(I>D.highWaterMark&&(D.highWaterMark=k(I)),I<=D.length?I:D.ended?D.length:(D.needReadable=
!0,0))}A.prototype.read=function(I){r("read",I),I=parseInt(I,10);var D=this._readableState,K=I;if(I!==0&&(D.emittedReadable=
!1),I===0&&D.needReadable&&((D.highWaterMark!==0?D.length>=D.highWaterMark:D.length>0)||D.ended))return r("read: emitRea\
dable",D.length,D.ended),D.length===0&&D.ended?te(this):Z(this),null;if(I=$(I,D),I===0&&D.ended)return D.length===0&&te(
this),null;var re=D.needReadable;r("need readable",re),(D.length===0||D.length-I<D.highWaterMark)&&(re=!0,r("length less\
 than watermark",re)),D.ended||D.reading?(re=!1,r("reading or ended",re)):re&&(r("do read"),D.reading=!0,D.sync=!0,D.length===
0&&(D.needReadable=!0),this._read(D.highWaterMark),D.sync=!1,D.reading||(I=$(K,D)));var le;return I>0?le=J(I,D):le=null,
le===null?(D.needReadable=D.length<=D.highWaterMark,I=0):(D.length-=I,D.awaitDrain=0),D.length===0&&(D.ended||(D.needReadable=
!0),K!==I&&D.ended&&te(this)),le!==null&&this.emit("data",le),le};function W(I,D){if(r("onEofChunk"),!D.ended){if(D.decoder){
var K=D.decoder.end();K&&K.length&&(D.buffer.push(K),D.length+=D.objectMode?1:K.length)}D.ended=!0,D.sync?Z(I):(D.needReadable=
!1,D.emittedReadable||(D.emittedReadable=!0,ee(I)))}}function Z(I){var D=I._readableState;r("emitReadable",D.needReadable,
D.emittedReadable),D.needReadable=!1,D.emittedReadable||(r("emitReadable",D.flowing),D.emittedReadable=!0,process.nextTick(
ee,I))}function ee(I){var D=I._readableState;r("emitReadable_",D.destroyed,D.length,D.ended),!D.destroyed&&(D.length||D.
ended)&&(I.emit("readable"),D.emittedReadable=!1),D.needReadable=!D.flowing&&!D.ended&&D.length<=D.highWaterMark,x(I)}function F(I,D){
D.readingMore||(D.readingMore=!0,process.nextTick(M,I,D))}function M(I,D){for(;!D.reading&&!D.ended&&(D.length<D.highWaterMark||
D.flowing&&D.length===0);){var K=D.length;if(r("maybeReadMore read 0"),I.read(0),K===D.length)break}D.readingMore=!1}A.prototype.
_read=function(I){R(this,new m("_read()"))},A.prototype.pipe=function(I,D){var K=this,re=this._readableState;switch(re.pipesCount){case 0:
re.pipes=I;break;case 1:re.pipes=[re.pipes,I];break;default:re.pipes.push(I);break}re.pipesCount+=1,r("pipe count=%d opt\
s=%j",re.pipesCount,D);var le=(!D||D.end!==!1)&&I!==process.stdout&&I!==process.stderr,oe=le?ce:we;re.endEmitted?process.
nextTick(oe):K.once("end",oe),I.on("unpipe",ue);function ue(Pe,Se){r("onunpipe"),Pe===K&&Se&&Se.hasUnpiped===!1&&(Se.hasUnpiped=
!0,it())}function ce(){r("onend"),I.end()}var Ee=G(K);I.on("drain",Ee);var We=!1;function it(){r("cleanup"),I.removeListener(
"close",_e),I.removeListener("finish",Le),I.removeListener("drain",Ee),I.removeListener("error",Ge),I.removeListener("un\
pipe",ue),K.removeListener("end",ce),K.removeListener("end",we),K.removeListener("data",Be),We=!0,re.awaitDrain&&(!I._writableState||
I._writableState.needDrain)&&Ee()}K.on("data",Be);function Be(Pe){r("ondata");var Se=I.write(Pe);r("dest.write",Se),Se===
!1&&((re.pipesCount===1&&re.pipes===I||re.pipesCount>1&&se(re.pipes,I)!==-1)&&!We&&(r("false write response, pause",re.awaitDrain),
re.awaitDrain++),K.pause())}function Ge(Pe){r("onerror",Pe),we(),I.removeListener("error",Ge),u(I,"error")===0&&R(I,Pe)}
C(I,"error",Ge);function _e(){I.removeListener("finish",Le),we()}I.once("close",_e);function Le(){r("onfinish"),I.removeListener(
"close",_e),we()}I.once("finish",Le);function we(){r("unpipe"),K.unpipe(I)}return I.emit("pipe",K),re.flowing||(r("pipe \
resume"),K.resume()),I};function G(I){return function(){var D=I._readableState;r("pipeOnDrain",D.awaitDrain),D.awaitDrain&&
D.awaitDrain--,D.awaitDrain===0&&u(I,"data")&&(D.flowing=!0,x(I))}}A.prototype.unpipe=function(I){var D=this._readableState,
K={hasUnpiped:!1};if(D.pipesCount===0)return this;if(D.pipesCount===1)return I&&I!==D.pipes?this:(I||(I=D.pipes),D.pipes=
null,D.pipesCount=0,D.flowing=!1,I&&I.emit("unpipe",this,K),this);if(!I){var re=D.pipes,le=D.pipesCount;D.pipes=null,D.pipesCount=
0,D.flowing=!1;for(var oe=0;oe<le;oe++)re[oe].emit("unpipe",this,{hasUnpiped:!1});return this}var ue=se(D.pipes,I);return ue===
-1?this:(D.pipes.splice(ue,1),D.pipesCount-=1,D.pipesCount===1&&(D.pipes=D.pipes[0]),I.emit("unpipe",this,K),this)},A.prototype.
on=function(I,D){var K=d.prototype.on.call(this,I,D),re=this._readableState;return I==="data"?(re.readableListening=this.
listenerCount("readable")>0,re.flowing!==!1&&this.resume()):I==="readable"&&!re.endEmitted&&!re.readableListening&&(re.readableListening=
re.needReadable=!0,re.flowing=!1,re.emittedReadable=!1,r("on readable",re.length,re.reading),re.length?Z(this):re.reading||
process.nextTick(V,this)),K},A.prototype.addListener=A.prototype.on,A.prototype.removeListener=function(I,D){var K=d.prototype.
removeListener.call(this,I,D);return I==="readable"&&process.nextTick(B,this),K},A.prototype.removeAllListeners=function(I){
var D=d.prototype.removeAllListeners.apply(this,arguments);return(I==="readable"||I===void 0)&&process.nextTick(B,this),
D};function B(I){var D=I._readableState;D.readableListening=I.listenerCount("readable")>0,D.resumeScheduled&&!D.paused?D.
flowing=!0:I.listenerCount("data")>0&&I.resume()}function V(I){r("readable nexttick read 0"),I.read(0)}A.prototype.resume=
function(){var I=this._readableState;return I.flowing||(r("resume"),I.flowing=!I.readableListening,H(this,I)),I.paused=!1,
this};function H(I,D){D.resumeScheduled||(D.resumeScheduled=!0,process.nextTick(L,I,D))}function L(I,D){r("resume",D.reading),
D.reading||I.read(0),D.resumeScheduled=!1,I.emit("resume"),x(I),D.flowing&&!D.reading&&I.read(0)}A.prototype.pause=function(){
return r("call pause flowing=%j",this._readableState.flowing),this._readableState.flowing!==!1&&(r("pause"),this._readableState.
flowing=!1,this.emit("pause")),this._readableState.paused=!0,this};function x(I){var D=I._readableState;for(r("flow",D.flowing);D.
flowing&&I.read()!==null;);}A.prototype.wrap=function(I){var D=this,K=this._readableState,re=!1;I.on("end",function(){if(r(
"wrapped end"),K.decoder&&!K.ended){var ue=K.decoder.end();ue&&ue.length&&D.push(ue)}D.push(null)}),I.on("data",function(ue){
if(r("wrapped data"),K.decoder&&(ue=K.decoder.write(ue)),!(K.objectMode&&ue==null)&&!(!K.objectMode&&(!ue||!ue.length))){
var ce=D.push(ue);ce||(re=!0,I.pause())}});for(var le in I)this[le]===void 0&&typeof I[le]=="function"&&(this[le]=(function(ue){
return function(){return I[ue].apply(I,arguments)}})(le));for(var oe=0;oe<P.length;oe++)I.on(P[oe],this.emit.bind(this,P[oe]));
return this._read=function(ue){r("wrapped _read",ue),re&&(re=!1,I.resume())},this},typeof Symbol=="function"&&(A.prototype[Symbol.
asyncIterator]=function(){return v===void 0&&(v=Fi()),v(this)}),Object.defineProperty(A.prototype,"readableHighWaterMark",
{enumerable:!1,get:function(){return this._readableState.highWaterMark}}),Object.defineProperty(A.prototype,"readableBuf\
fer",{enumerable:!1,get:function(){return this._readableState&&this._readableState.buffer}}),Object.defineProperty(A.prototype,
"readableFlowing",{enumerable:!1,get:function(){return this._readableState.flowing},set:function(I){this._readableState&&
(this._readableState.flowing=I)}}),A._fromList=J,Object.defineProperty(A.prototype,"readableLength",{enumerable:!1,get:function(){
return this._readableState.length}});function J(I,D){if(D.length===0)return null;var K;return D.objectMode?K=D.buffer.shift():
!I||I>=D.length?(D.decoder?K=D.buffer.join(""):D.buffer.length===1?K=D.buffer.first():K=D.buffer.concat(D.length),D.buffer.
clear()):K=D.buffer.consume(I,D.decoder),K}function te(I){var D=I._readableState;r("endReadable",D.endEmitted),D.endEmitted||
(D.ended=!0,process.nextTick(ne,D,I))}function ne(I,D){if(r("endReadableNT",I.endEmitted,I.length),!I.endEmitted&&I.length===
0&&(I.endEmitted=!0,D.readable=!1,D.emit("end"),I.autoDestroy)){var K=D._writableState;(!K||K.autoDestroy&&K.finished)&&
D.destroy()}}typeof Symbol=="function"&&(A.from=function(I,D){return S===void 0&&(S=xi()),S(A,I,D)});function se(I,D){for(var K=0,
re=I.length;K<re;K++)if(I[K]===D)return K;return-1}}}),lr=U({"node_modules/readable-stream/lib/_stream_transform.js"(l,h){
"use strict";h.exports=e;var p=je().codes,g=p.ERR_METHOD_NOT_IMPLEMENTED,u=p.ERR_MULTIPLE_CALLBACK,d=p.ERR_TRANSFORM_ALREADY_TRANSFORMING,
i=p.ERR_TRANSFORM_WITH_LENGTH_0,o=Ve();qe()(e,o);function t(a,c){var n=this._transformState;n.transforming=!1;var f=n.writecb;
if(f===null)return this.emit("error",new u);n.writechunk=null,n.writecb=null,c!=null&&this.push(c),f(a);var _=this._readableState;
_.reading=!1,(_.needReadable||_.length<_.highWaterMark)&&this._read(_.highWaterMark)}function e(a){if(!(this instanceof e))
return new e(a);o.call(this,a),this._transformState={afterTransform:t.bind(this),needTransform:!1,transforming:!1,writecb:null,
writechunk:null,writeencoding:null},this._readableState.needReadable=!0,this._readableState.sync=!1,a&&(typeof a.transform==
"function"&&(this._transform=a.transform),typeof a.flush=="function"&&(this._flush=a.flush)),this.on("prefinish",s)}function s(){
var a=this;typeof this._flush=="function"&&!this._readableState.destroyed?this._flush(function(c,n){r(a,c,n)}):r(this,null,
null)}e.prototype.push=function(a,c){return this._transformState.needTransform=!1,o.prototype.push.call(this,a,c)},e.prototype.
_transform=function(a,c,n){n(new g("_transform()"))},e.prototype._write=function(a,c,n){var f=this._transformState;if(f.
writecb=n,f.writechunk=a,f.writeencoding=c,!f.transforming){var _=this._readableState;(f.needTransform||_.needReadable||
_.length<_.highWaterMark)&&this._read(_.highWaterMark)}},e.prototype._read=function(a){var c=this._transformState;c.writechunk!==
null&&!c.transforming?(c.transforming=!0,this._transform(c.writechunk,c.writeencoding,c.afterTransform)):c.needTransform=
!0},e.prototype._destroy=function(a,c){o.prototype._destroy.call(this,a,function(n){c(n)})};function r(a,c,n){if(c)return a.
emit("error",c);if(n!=null&&a.push(n),a._writableState.length)throw new i;if(a._transformState.transforming)throw new d;
return a.push(null)}}}),Ui=U({"node_modules/readable-stream/lib/_stream_passthrough.js"(l,h){"use strict";h.exports=g;var p=lr();
qe()(g,p);function g(u){if(!(this instanceof g))return new g(u);p.call(this,u)}g.prototype._transform=function(u,d,i){i(
null,u)}}}),qi=U({"node_modules/readable-stream/lib/internal/streams/pipeline.js"(l,h){"use strict";var p;function g(n){
var f=!1;return function(){f||(f=!0,n.apply(void 0,arguments))}}var u=je().codes,d=u.ERR_MISSING_ARGS,i=u.ERR_STREAM_DESTROYED;
function o(n){if(n)throw n}function t(n){return n.setHeader&&typeof n.abort=="function"}function e(n,f,_,T){T=g(T);var b=!1;
n.on("close",function(){b=!0}),p===void 0&&(p=Tt()),p(n,{readable:f,writable:_},function(y){if(y)return T(y);b=!0,T()});
var m=!1;return function(y){if(!b&&!m){if(m=!0,t(n))return n.abort();if(typeof n.destroy=="function")return n.destroy();
T(y||new i("pipe"))}}}function s(n){n()}function r(n,f){return n.pipe(f)}function a(n){return!n.length||typeof n[n.length-
1]!="function"?o:n.pop()}function c(){for(var n=arguments.length,f=new Array(n),_=0;_<n;_++)f[_]=arguments[_];var T=a(f);
if(Array.isArray(f[0])&&(f=f[0]),f.length<2)throw new d("streams");var b,m=f.map(function(y,O){var v=O<f.length-1,S=O>0;
return e(y,v,S,function(R){b||(b=R),R&&m.forEach(s),!v&&(m.forEach(s),T(b))})});return f.reduce(r)}h.exports=c}}),Vi=U({
"node_modules/readable-stream/readable.js"(l,h){"use strict";var p=pe("stream");process.env.READABLE_STREAM==="disable"&&
p?(h.exports=p.Readable,Object.assign(h.exports,p),h.exports.Stream=p):(l=h.exports=ar(),l.Stream=p||l,l.Readable=l,l.Writable=
nr(),l.Duplex=Ve(),l.Transform=lr(),l.PassThrough=Ui(),l.finished=Tt(),l.pipeline=qi())}}),ki=U({"node_modules/wrappy/wr\
appy.js"(l,h){"use strict";h.exports=p;function p(g,u){if(g&&u)return p(g)(u);if(typeof g!="function")throw new TypeError(
"need wrapper function");return Object.keys(g).forEach(function(i){d[i]=g[i]}),d;function d(){for(var i=new Array(arguments.
length),o=0;o<i.length;o++)i[o]=arguments[o];var t=g.apply(this,i),e=i[i.length-1];return typeof t=="function"&&t!==e&&Object.
keys(e).forEach(function(s){t[s]=e[s]}),t}}}}),Bi=U({"node_modules/once/once.js"(l,h){"use strict";var p=ki();h.exports=
p(g),h.exports.strict=p(u),g.proto=g(function(){Object.defineProperty(Function.prototype,"once",{value:function(){return g(
this)},configurable:!0}),Object.defineProperty(Function.prototype,"onceStrict",{value:function(){return u(this)},configurable:!0})});
function g(d){var i=function(){return i.called?i.value:(i.called=!0,i.value=d.apply(this,arguments))};return i.called=!1,
i}function u(d){var i=function(){if(i.called)throw new Error(i.onceError);return i.called=!0,i.value=d.apply(this,arguments)},
o=d.name||"Function wrapped with `once`";return i.onceError=o+" shouldn't be called more than once",i.called=!1,i}}}),Gi=U(
{"node_modules/end-of-stream/index.js"(l,h){"use strict";var p=Bi(),g=function(){},u=global.Bare?queueMicrotask:process.
nextTick.bind(process),d=function(t){return t.setHeader&&typeof t.abort=="function"},i=function(t){return t.stdio&&Array.
isArray(t.stdio)&&t.stdio.length===3},o=function(t,e,s){if(typeof e=="function")return o(t,null,e);e||(e={}),s=p(s||g);var r=t.
_writableState,a=t._readableState,c=e.readable||e.readable!==!1&&t.readable,n=e.writable||e.writable!==!1&&t.writable,f=!1,
_=function(){t.writable||T()},T=function(){n=!1,c||s.call(t)},b=function(){c=!1,n||s.call(t)},m=function(R){s.call(t,R?new Error(
"exited with error code: "+R):null)},y=function(R){s.call(t,R)},O=function(){u(v)},v=function(){if(!f){if(c&&!(a&&a.ended&&
!a.destroyed))return s.call(t,new Error("premature close"));if(n&&!(r&&r.ended&&!r.destroyed))return s.call(t,new Error(
"premature close"))}},S=function(){t.req.on("finish",T)};return d(t)?(t.on("complete",T),t.on("abort",O),t.req?S():t.on(
"request",S)):n&&!r&&(t.on("end",_),t.on("close",_)),i(t)&&t.on("exit",m),t.on("end",b),t.on("finish",T),e.error!==!1&&t.
on("error",y),t.on("close",O),function(){f=!0,t.removeListener("complete",T),t.removeListener("abort",O),t.removeListener(
"request",S),t.req&&t.req.removeListener("finish",T),t.removeListener("end",_),t.removeListener("close",_),t.removeListener(
"finish",T),t.removeListener("exit",m),t.removeListener("end",b),t.removeListener("error",y),t.removeListener("close",O)}};
h.exports=o}}),$i=U({"node_modules/stream-shift/index.js"(l,h){"use strict";h.exports=p;function p(u){var d=u._readableState;
return d?d.objectMode||typeof u._duplexState=="number"?u.read():u.read(g(d)):null}function g(u){if(u.buffer.length){var d=u.
bufferIndex||0;if(u.buffer.head)return u.buffer.head.data.length;if(u.buffer.length-d>0&&u.buffer[d])return u.buffer[d].
length}return u.length}}}),Hi=U({"node_modules/duplexify/index.js"(l,h){"use strict";var p=Vi(),g=Gi(),u=qe(),d=$i(),i=Buffer.
from&&Buffer.from!==Uint8Array.from?Buffer.from([0]):new Buffer([0]),o=function(n,f){n._corked?n.once("uncork",f):f()},t=function(n,f){
n._autoDestroy&&n.destroy(f)},e=function(n,f){return function(_){_?t(n,_.message==="premature close"?null:_):f&&!n._ended&&
n.end()}},s=function(n,f){if(!n||n._writableState&&n._writableState.finished)return f();if(n._writableState)return n.end(
f);n.end(),f()},r=function(){},a=function(n){return new p.Readable({objectMode:!0,highWaterMark:16}).wrap(n)},c=function(n,f,_){
if(!(this instanceof c))return new c(n,f,_);p.Duplex.call(this,_),this._writable=null,this._readable=null,this._readable2=
null,this._autoDestroy=!_||_.autoDestroy!==!1,this._forwardDestroy=!_||_.destroy!==!1,this._forwardEnd=!_||_.end!==!1,this.
_corked=1,this._ondrain=null,this._drained=!1,this._forwarding=!1,this._unwrite=null,this._unread=null,this._ended=!1,this.
destroyed=!1,n&&this.setWritable(n),f&&this.setReadable(f)};u(c,p.Duplex),c.obj=function(n,f,_){return _||(_={}),_.objectMode=
!0,_.highWaterMark=16,new c(n,f,_)},c.prototype.cork=function(){++this._corked===1&&this.emit("cork")},c.prototype.uncork=
function(){this._corked&&--this._corked===0&&this.emit("uncork")},c.prototype.setWritable=function(n){if(this._unwrite&&
this._unwrite(),this.destroyed){n&&n.destroy&&n.destroy();return}if(n===null||n===!1){this.end();return}var f=this,_=g(n,
{writable:!0,readable:!1},e(this,this._forwardEnd)),T=function(){var m=f._ondrain;f._ondrain=null,m&&m()},b=function(){f.
_writable.removeListener("drain",T),_()};this._unwrite&&process.nextTick(T),this._writable=n,this._writable.on("drain",T),
this._unwrite=b,this.uncork()},c.prototype.setReadable=function(n){if(this._unread&&this._unread(),this.destroyed){n&&n.
destroy&&n.destroy();return}if(n===null||n===!1){this.push(null),this.resume();return}var f=this,_=g(n,{writable:!1,readable:!0},
e(this)),T=function(){f._forward()},b=function(){f.push(null)},m=function(){f._readable2.removeListener("readable",T),f.
_readable2.removeListener("end",b),_()};this._drained=!0,this._readable=n,this._readable2=n._readableState?n:a(n),this._readable2.
on("readable",T),this._readable2.on("end",b),this._unread=m,this._forward()},c.prototype._read=function(){this._drained=
!0,this._forward()},c.prototype._forward=function(){if(!(this._forwarding||!this._readable2||!this._drained)){this._forwarding=
!0;for(var n;this._drained&&(n=d(this._readable2))!==null;)this.destroyed||(this._drained=this.push(n));this._forwarding=
!1}},c.prototype.destroy=function(n,f){if(f||(f=r),this.destroyed)return f(null);this.destroyed=!0;var _=this;process.nextTick(
function(){_._destroy(n),f(null)})},c.prototype._destroy=function(n){if(n){var f=this._ondrain;this._ondrain=null,f?f(n):
this.emit("error",n)}this._forwardDestroy&&(this._readable&&this._readable.destroy&&this._readable.destroy(),this._writable&&
this._writable.destroy&&this._writable.destroy()),this.emit("close")},c.prototype._write=function(n,f,_){if(!this.destroyed){
if(this._corked)return o(this,this._write.bind(this,n,f,_));if(n===i)return this._finish(_);if(!this._writable)return _();
this._writable.write(n)===!1?this._ondrain=_:this.destroyed||_()}},c.prototype._finish=function(n){var f=this;this.emit(
"preend"),o(this,function(){s(f._forwardEnd&&f._writable,function(){f._writableState.prefinished===!1&&(f._writableState.
prefinished=!0),f.emit("prefinish"),o(f,n)})})},c.prototype.end=function(n,f,_){return typeof n=="function"?this.end(null,
null,n):typeof f=="function"?this.end(n,null,f):(this._ended=!0,n&&this.write(n),!this._writableState.ending&&!this._writableState.
destroyed&&this.write(i),p.Writable.prototype.end.call(this,_))},h.exports=c}}),Ji=U({"node_modules/extend/index.js"(l,h){
"use strict";var p=Object.prototype.hasOwnProperty,g=Object.prototype.toString,u=Object.defineProperty,d=Object.getOwnPropertyDescriptor,
i=function(s){return typeof Array.isArray=="function"?Array.isArray(s):g.call(s)==="[object Array]"},o=function(s){if(!s||
g.call(s)!=="[object Object]")return!1;var r=p.call(s,"constructor"),a=s.constructor&&s.constructor.prototype&&p.call(s.
constructor.prototype,"isPrototypeOf");if(s.constructor&&!r&&!a)return!1;var c;for(c in s);return typeof c>"u"||p.call(s,
c)},t=function(s,r){u&&r.name==="__proto__"?u(s,r.name,{enumerable:!0,configurable:!0,value:r.newValue,writable:!0}):s[r.
name]=r.newValue},e=function(s,r){if(r==="__proto__")if(p.call(s,r)){if(d)return d(s,r).value}else return;return s[r]};h.
exports=function s(){var r,a,c,n,f,_,T=arguments[0],b=1,m=arguments.length,y=!1;for(typeof T=="boolean"&&(y=T,T=arguments[1]||
{},b=2),(T==null||typeof T!="object"&&typeof T!="function")&&(T={});b<m;++b)if(r=arguments[b],r!=null)for(a in r)c=e(T,a),
n=e(r,a),T!==n&&(y&&n&&(o(n)||(f=i(n)))?(f?(f=!1,_=c&&i(c)?c:[]):_=c&&o(c)?c:{},t(T,{name:a,newValue:s(y,_,n)})):typeof n<
"u"&&t(T,{name:a,newValue:n}));return T}}}),Wi=U({"node_modules/retry-request/index.js"(l,h){"use strict";var{PassThrough:p}=pe(
"stream"),g=Ji(),u=()=>{};typeof process<"u"&&"env"in process&&typeof process.env=="object"&&process.env.DEBUG==="retry-\
request"&&(u=t=>{console.log("retry-request:",t)});var d={objectMode:!1,retries:2,maxRetryDelay:64,retryDelayMultiplier:2,
totalTimeout:600,noResponseRetries:2,currentRetryAttempt:0,shouldRetryFn:function(t){let e=[[100,199],[429,429],[500,599]],
s=t.statusCode;u(`Response status: ${s}`);let r;for(;r=e.shift();)if(s>=r[0]&&s<=r[1])return!0}};function i(t,e,s){typeof t==
"string"&&(t={url:t});let r=typeof arguments[arguments.length-1]!="function";typeof e=="function"&&(s=e);let a=e&&typeof e.
currentRetryAttempt=="number";if(e=g({},d,e),typeof e.request>"u")throw new Error("A request library must be provided to\
 retry-request.");let c=e.currentRetryAttempt,n=0,f=!1,_,T,b,m,y={abort:function(){m&&m.abort&&m.abort()}};r&&(_=new p({
objectMode:e.objectMode}),_.abort=v);let O=Date.now();if(c>0?R(c):S(),r)return _;return y;function v(){b=null,T&&(T.abort&&
T.abort(),T.cancel&&T.cancel(),T.destroy?T.destroy():T.end&&T.end())}function S(){let C=!1;c++,u(`Current retry attempt:\
 ${c}`);function N(A=[]){C||(C=!0,_.emit("complete",...A))}r?(f=!1,b=new p({objectMode:e.objectMode}),T=e.request(t),setImmediate(
()=>{_.emit("request")}),T.on("error",A=>{f||(f=!0,P(A))}).on("response",(A,w)=>{f||(f=!0,P(null,A,w))}).on("complete",(...A)=>N(
A)).on("finish",(...A)=>N(A)),T.pipe(b)):m=e.request(t,P)}function R(C){r&&v();let N=o({maxRetryDelay:e.maxRetryDelay,retryDelayMultiplier:e.
retryDelayMultiplier,retryNumber:C,timeOfFirstRequest:O,totalTimeout:e.totalTimeout});if(u(`Next retry delay: ${N}`),N<=
0){n=e.noResponseRetries+1;return}setTimeout(S,N)}function P(C,N,A){if(C){n++,n<=e.noResponseRetries?R(n):r?(_.emit("err\
or",C),_.end()):s(C,N,A);return}if((a?c:c-1)<e.retries&&e.shouldRetryFn(N)){R(c);return}r?(_.emit("response",N),b.pipe(_),
T.on("error",w=>{_.destroy(w)})):s(C,N,A)}}h.exports=i;function o(t){let{maxRetryDelay:e,retryDelayMultiplier:s,retryNumber:r,
timeOfFirstRequest:a,totalTimeout:c}=t,n=e*1e3,f=c*1e3,_=Math.floor(Math.random()*1e3),T=Math.pow(s,r)*1e3+_,b=f-(Date.now()-
a);return Math.min(T,b,n)}h.exports.defaults=d,h.exports.getNextRetryDelay=o}}),et=U({"node_modules/google-gax/build/src\
/streamingCalls/streaming.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.StreamProxy=l.StreamType=
void 0;var h=He(),p=be(),g=ve(),u=pe("stream"),d=Hi(),i=Wi(),o;(function(s){s[s.SERVER_STREAMING=1]="SERVER_STREAMING",s[s.
CLIENT_STREAMING=2]="CLIENT_STREAMING",s[s.BIDI_STREAMING=3]="BIDI_STREAMING"})(o||(l.StreamType=o={}));var t=null,e=class extends d{type;_callback;_isCancelCalled;stream;_responseHasSent;rest;gaxServerStreamingRetries;apiCall;argument;recordResend;constructor(s,r,a,c){
super(void 0,void 0,{objectMode:!0,readable:s!==o.CLIENT_STREAMING,writable:s!==o.SERVER_STREAMING}),this.type=s,this._callback=
r,this._isCancelCalled=!1,this._responseHasSent=!1,this.rest=a,this.gaxServerStreamingRetries=c}shouldRetryRequest(s,r){
let a=p.GoogleError.parseGRPCStatusDetails(s),c=this.defaultShouldRetry(a,r);return r.shouldRetryFn&&(c=r.shouldRetryFn(
a)),c}cancel(){this.stream?this.stream.cancel():this._isCancelCalled=!0}throwIfMaxRetriesOrTotalTimeoutExceeded(s,r,a,c,n,f){
let _=new Date().getTime();if(n&&(a===0||a<0||s&&_>=s)){let T=new p.GoogleError(`Total timeout of API exceeded ${n} mill\
iseconds ${c?`retrying error ${c} `:""} before any response was received.`);throw T.code=g.Status.DEADLINE_EXCEEDED,T}if(r===
0){let T=c;throw T.note="Max retries is set to zero.",T}if(f&&f>=r){let T=new p.GoogleError("Exceeded maximum number of \
retries "+(c?`retrying error ${c} `:"")+"before any response was received");throw T.code=g.Status.DEADLINE_EXCEEDED,T}}eventForwardHelper(s){
["metadata","response","status"].forEach(r=>{s.on(r,this.emit.bind(this,r))})}statusMetadataHelper(s){s.on("status",()=>{
this._responseHasSent||s.emit("response",{code:200,details:"",message:"OK"})}),s.on("metadata",r=>{s.emit("response",{code:200,
details:"",message:"OK",metadata:r}),this._responseHasSent=!0})}forwardEvents(s){this.eventForwardHelper(s),this.statusMetadataHelper(
s),s.on("error",r=>{p.GoogleError.parseGRPCStatusDetails(r)})}defaultShouldRetry(s,r){return!(r.retryCodes.length>0&&r.retryCodes.
indexOf(s.code)<0||r.retryCodes.length===0)}setStream(s,r,a={},c){if(this.apiCall=s,this.argument=r,this.type===o.SERVER_STREAMING){
if(this.rest){let f=s(r,this._callback);this.stream=f,this.setReadable(f)}else if(this.gaxServerStreamingRetries){let f=()=>{
if(this._isCancelCalled){this.stream&&this.stream.cancel();return}return s(r,this._callback)},_=this.newStreamingRetryRequest(
{request:f,retry:c});this.stream=_,this.eventForwardHelper(_),this.setReadable(_)}else{let f=0,_=i(null,{objectMode:!0,request:()=>{
if(this._isCancelCalled){this.stream&&this.stream.cancel();return}f>0&&this.recordResend?.(),f++;let T=s(r,this._callback);
return this.stream=T,this.forwardEvents(T),T},retries:a.retries,currentRetryAttempt:a.currentRetryAttempt,noResponseRetries:a.
noResponseRetries,shouldRetryFn:a.shouldRetryFn});this.setReadable(_)}return}let n=s(r,this._callback);this.stream=n,this.
forwardEvents(n),this.type===o.CLIENT_STREAMING&&this.setWritable(n),this.type===o.BIDI_STREAMING&&(this.setReadable(n),
this.setWritable(n)),this._isCancelCalled&&this.stream&&this.stream.cancel()}newStreamingRetryRequest(s){let r=s.retry??
{retryCodes:[],backoffSettings:(0,h.createDefaultBackoffSettings)()},a=0,c=new u.PassThrough({objectMode:!0}),n=r.backoffSettings.
totalTimeoutMillis??void 0,f=r.backoffSettings.maxRetries??void 0,_=r.backoffSettings.initialRpcTimeoutMillis??void 0,T=new Date,
b=0;n&&(b=T.getTime()+n);let m=(O,v)=>{let S=p.GoogleError.parseGRPCStatusDetails(O);return S.note="Exception occurred i\
n retry method that was not classified as transient",v.destroy(),c.destroy(S),c},y=O=>{let v=!1,S=!1,R=!1,P=O.request(t);
return c.cancel=P.cancel,["metadata","response","status"].forEach(C=>{P.on(C,c.emit.bind(c,C))}),this.statusMetadataHelper(
P),P.on("data",C=>{a=0,this.emit.bind(this,"data")(C)}),P.on("status",()=>(S=!0,v&&c.end(),c)),P.on("end",()=>(R||(v=!0,
S&&c.end()),c)),P.on("error",C=>{if(R=!0,typeof f!==void 0||typeof n!==void 0)if(this.shouldRetryRequest(C,r))if(f&&n){let N=new p.
GoogleError("Cannot set both totalTimeoutMillis and maxRetries in backoffSettings.");return N.code=g.Status.INVALID_ARGUMENT,
P.destroy(),c.destroy(N),c}else{try{this.throwIfMaxRetriesOrTotalTimeoutExceeded(b,f,_,C,n,a)}catch(k){let $=p.GoogleError.
parseGRPCStatusDetails(k);return P.destroy(),c.destroy($),c}let N=r.backoffSettings.retryDelayMultiplier,A=r.backoffSettings.
maxRetryDelayMillis,w=r.backoffSettings.rpcTimeoutMultiplier,q=r.backoffSettings.maxRpcTimeoutMillis,E=r.backoffSettings.
initialRetryDelayMillis,j=Math.random()*E;return void setTimeout(()=>{if(_){T=new Date,E=Math.min(E*N,A);let W=_&&w?_*w:
0,Z=q||0,ee=b?b-T.getTime():0;_=Math.min(W,Z,ee)}a++;let k=this.argument;r.getResumptionRequestFn!==void 0&&(k=r.getResumptionRequestFn(
k));let $=()=>{if(this._isCancelCalled){this.stream&&this.stream.cancel();return}return this.recordResend?.(),this.apiCall(
k,this._callback)};return s.request=$,y(s)},j)}else return m(C,P);else return m(C,P)}),c};return y(s)}};l.StreamProxy=e}}),
ur=U({"node_modules/google-gax/build/src/streamingCalls/streamingApiCaller.js"(l){"use strict";Object.defineProperty(l,"\
__esModule",{value:!0}),l.StreamingApiCaller=void 0;var h=Ie(),p=et(),g=class{descriptor;constructor(u){this.descriptor=
u}init(u){return new p.StreamProxy(this.descriptor.type,u,this.descriptor.rest,this.descriptor.gaxStreamingRetries)}wrap(u){
switch(this.descriptor.type){case p.StreamType.SERVER_STREAMING:return(d,i,o)=>u(d,i,o);case p.StreamType.CLIENT_STREAMING:
return(d,i,o,t)=>u(i,o,t);case p.StreamType.BIDI_STREAMING:return(d,i,o)=>u(i,o);default:(0,h.warn)("streaming_wrap_unkn\
own_stream_type",`Unknown stream type: ${this.descriptor.type}`)}return u}call(u,d,i,o){o.setStream(u,d,i.retryRequestOptions,
i.retry)}fail(u,d){u.emit("error",d)}result(u){return u}};l.StreamingApiCaller=g}}),cr=U({"node_modules/google-gax/build\
/src/observability/errorUtil.js"(l){"use strict";var h=l&&l.__createBinding||(Object.create?(function(F,M,G,B){B===void 0&&
(B=G);var V=Object.getOwnPropertyDescriptor(M,G);(!V||("get"in V?!M.__esModule:V.writable||V.configurable))&&(V={enumerable:!0,
get:function(){return M[G]}}),Object.defineProperty(F,B,V)}):(function(F,M,G,B){B===void 0&&(B=G),F[B]=M[G]})),p=l&&l.__setModuleDefault||
(Object.create?(function(F,M){Object.defineProperty(F,"default",{enumerable:!0,value:M})}):function(F,M){F.default=M}),g=l&&
l.__importStar||(function(){var F=function(M){return F=Object.getOwnPropertyNames||function(G){var B=[];for(var V in G)Object.
prototype.hasOwnProperty.call(G,V)&&(B[B.length]=V);return B},F(M)};return function(M){if(M&&M.__esModule)return M;var G={};
if(M!=null)for(var B=F(M),V=0;V<B.length;V++)B[V]!=="default"&&h(G,M,B[V]);return p(G,M),G}})();Object.defineProperty(l,
"__esModule",{value:!0}),l.DEPTH_TO_CHECK=l.preConnectionCodes=l.genericClasses=l.redirectCodes=l.decodeCodes=l.requestBodyCodes=
l.requestCodes=l.connectionCodes=void 0,l.ensureGrpcStatusDetailsParsed=o,l.resolveErrorInfo=r,l.resolveErrorInfoReason=
a,l.resolveErrorInfoDomain=c,l.resolveErrorInfoMetadataAttributes=n,l.resolveServerErrorCode=f,l.resolveClientNetworkOrOperationalError=
_,l.resolveLanguageSpecificErrorType=T,l.resolveErrorType=b,l.resolveExceptionType=m,l.resolveSystemErrorCode=y,l.resolveRpcStatusName=
O,l.resolveHttpStatusCode=v,l.resolveResponseStatusCode=S,l.isPreConnectionFailure=R,l.resolveErrorMessage=P,l.isServerSideError=
C,l.safeJsonStringify=w,l.resolveResponsePayload=q,l.resolveErrorResponsePayload=k,l.resolveServerExceptionDetails=$,l.resolveExceptionMessage=
W,l.resolveExceptionStacktrace=Z,l.recordExceptionEvent=ee;var u=g(gt()),d=be(),i=ve();l.connectionCodes=["ENOTFOUND","E\
AI_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ENETDOWN","EPIPE","UND_ERR_CONNECT_TIMEOUT","UND_ERR\
_SOCKET","CERT_HAS_EXPIRED","UNABLE_TO_VERIFY_LEAF_SIGNATURE","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN",
"ERR_TLS_CERT_ALTNAME_INVALID","UNABLE_TO_GET_ISSUER_CERT"],l.requestCodes=["ERR_INVALID_ARG_TYPE","ERR_INVALID_URL","ER\
R_HTTP_INVALID_HEADER_VALUE","ERR_INVALID_HTTP_TOKEN","ERR_INVALID_PROTOCOL","ERR_INVALID_ARG_VALUE"],l.requestBodyCodes=
["ERR_STREAM_WRITE_AFTER_END","ERR_STREAM_DESTROYED","ERR_STREAM_ALREADY_FINISHED","ERR_STREAM_CANNOT_PIPE","ERR_STREAM_\
NULL_VALUES","ERR_STREAM_PREMATURE_CLOSE"],l.decodeCodes=["ERR_BUFFER_OUT_OF_BOUNDS"],l.redirectCodes=["ERR_TOO_MANY_RED\
IRECTS","ERR_FR_TOO_MANY_REDIRECTS"],l.genericClasses=["Error","GoogleError","Object","DOMException"],l.preConnectionCodes=
["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ERR_INVALID_ARG_TYPE","ERR_INVALID_UR\
L"],l.DEPTH_TO_CHECK=10;function o(F){if(!F||typeof F!="object")return;let M=F;if(!M.reason&&!M.domain&&!M.errorInfoMetadata&&
!M.statusDetails&&M.metadata&&typeof M.metadata.get=="function"&&M.metadata.get("grpc-status-details-bin")?.length>0)try{
d.GoogleError.parseGRPCStatusDetails(M)}catch{}}function t(F){return typeof F=="string"&&F.length>0?F:void 0}function e(F){
if(!F||typeof F!="object"||Array.isArray(F))return;let M=[];for(let[G,B]of Object.entries(F))G.length>0&&typeof B=="stri\
ng"&&M.push([G,B]);return M}function s(F,M){if(!F||typeof F!="object"||Array.isArray(F))return;let G=F,B=t(G.reason),V=t(
G.domain),H=e(G[M]);if(B===void 0&&V===void 0&&H===void 0)return;let L={};for(let[x,J]of H??[])L[`gcp.errors.metadata.${x}`]=
J;return{reason:B,domain:V,metadataAttributes:L}}function r(F){let M=F,G=new Set;for(let B=0;B<l.DEPTH_TO_CHECK&&!(!M||typeof M!=
"object"||G.has(M));B++){G.add(M),o(M);let V=M,H=s(V,"errorInfoMetadata")??s(V.errorInfo,"metadata");if(H!==void 0)return H;
if(Array.isArray(V.statusDetails)){for(let L of V.statusDetails)if(L&&typeof L=="object"){let x=s(L,"metadata")??s(L.errorInfo,
"metadata");if(x!==void 0)return x}}M=V.cause}return{metadataAttributes:{}}}function a(F){return r(F).reason}function c(F){
return r(F).domain}function n(F){return r(F).metadataAttributes}function f(F,M){if(M==="http"){let G=v(F);return G!==void 0?
G.toString():void 0}if(M==="grpc"){if(R(F)||_(F)!==void 0)return;let G=F,B=new Set;for(let V=0;V<l.DEPTH_TO_CHECK&&!(!G||
typeof G!="object"||B.has(G));V++){B.add(G);let H=G;if(H.name==="AbortError")return;G=H.cause}return O(F)}}function _(F){
let M=F,G=new Set;for(let B=0;B<l.DEPTH_TO_CHECK&&!(!M||typeof M!="object"||G.has(M));B++){G.add(M);let V=M,H=typeof V.name==
"string"?V.name:void 0,L=V.constructor?.name,x=typeof V.code=="string"?V.code:void 0,J=typeof V.message=="string"?V.message:
"";if(H==="TimeoutError"||x==="ETIMEDOUT"||x==="ESOCKETTIMEDOUT"||/timeout.*exceeded|deadline.*exceeded|total timeout/i.
test(J))return"CLIENT_TIMEOUT";if(x&&l.connectionCodes.includes(x)||x&&x.startsWith("ERR_SSL")||H==="TLSError")return"CL\
IENT_CONNECTION_ERROR";if(x&&l.requestCodes.includes(x)||H==="URIError"||L==="URIError")return"CLIENT_REQUEST_ERROR";if(x&&
l.requestBodyCodes.includes(x))return"CLIENT_REQUEST_BODY_ERROR";if(x&&l.decodeCodes.includes(x)||H==="DecodeError"||L===
"DecodeError"||H==="SyntaxError"||L==="SyntaxError")return"CLIENT_RESPONSE_DECODE_ERROR";if(x&&l.redirectCodes.includes(
x))return"CLIENT_REDIRECT_ERROR";if(H==="GoogleAuthError"||L==="GoogleAuthError"||x==="ERR_NO_CREDENTIALS"||x==="MISSING\
_CREDENTIALS")return"CLIENT_AUTHENTICATION_ERROR";M=V.cause}}function T(F){let M=F,G=new Set;for(let B=0;B<l.DEPTH_TO_CHECK&&
!(!M||typeof M!="object"||G.has(M));B++){G.add(M);let V=M;if(V.name==="AbortError")return"AbortError";let H=V.constructor?.
name;if(H&&!l.genericClasses.includes(H))return H;if(typeof V.name=="string"&&V.name.length>0&&!l.genericClasses.includes(
V.name))return V.name;M=V.cause}}function b(F,M,G=r(F)){if(G.reason)return G.reason;let B=f(F,M);if(B)return B;let V=_(F);
return V||T(F)||"INTERNAL"}function m(F){if(!F||typeof F!="object")return"Error";let M=F,G=typeof M.name=="string"&&M.name.
length>0?M.name:void 0;if(G==="AbortError"||G==="TimeoutError")return G;let B=M.constructor?.name;return typeof B=="stri\
ng"&&B.length>0&&B!=="Error"&&B!=="Object"&&B!=="DOMException"?B:G??"Error"}function y(F){let M=F,G=new Set;for(let B=0;B<
l.DEPTH_TO_CHECK&&!(!M||typeof M!="object"||G.has(M));B++){G.add(M);let V=M.code;if(typeof V=="string"&&V.length>0)return V;
M=M.cause}}function O(F){let M=F,G=new Set;for(let B=0;B<l.DEPTH_TO_CHECK&&!(!M||typeof M!="object"||G.has(M));B++){G.add(
M);let V=M.code;if(typeof V=="number"&&V!==i.Status.OK&&i.Status[V]!==void 0)return i.Status[V];M=M.cause}}function v(F){
let M=F,G=new Set;for(let B=0;B<l.DEPTH_TO_CHECK&&!(!M||typeof M!="object"||G.has(M));B++){G.add(M);let V=M.httpStatusCode;
if(typeof V=="number")return V;M=M.cause}}function S(F,M,G){return F==="grpc"?{rpcStatusName:M?O(G):i.Status[i.Status.OK]}:
F==="http"?{httpStatusCode:M?v(G):200}:{}}function R(F){let M=F,G=new Set;for(let B=0;B<l.DEPTH_TO_CHECK;B++){if(v(M)!==
void 0||O(M)!==void 0)return!1;if(!M||!(M instanceof Error||typeof M=="object"&&"stack"in M))return!0;if(G.has(M))return!1;
G.add(M);let V=M;if(M instanceof TypeError||M instanceof RangeError||M instanceof URIError||V.name==="TypeError"||V.name===
"RangeError"||V.name==="URIError")return!0;let H=y(M);if(H&&l.preConnectionCodes.includes(H))return!0;if((M instanceof d.
GoogleError||M.constructor?.name==="GoogleError")&&V.cause)M=V.cause;else return!1}return!1}function P(F){let M=F?.message;
return typeof M=="string"?M:String(F)}function C(F,M){return f(F,M)!==void 0}function N(F){if(ArrayBuffer.isView(F))return new Uint8Array(
F.buffer,F.byteOffset,F.byteLength);if(F instanceof ArrayBuffer)return new Uint8Array(F)}function A(F){return typeof Buffer<
"u"?Buffer.from(F.buffer,F.byteOffset,F.byteLength).toString("base64"):u.util.base64.encode(F,0,F.length)}function w(F){
if(F!==void 0)try{let M=[];return JSON.stringify(F,function(G,B){if(typeof B=="bigint")return B.toString();if(typeof B!=
"object"||B===null)return B;let V=N(B.type==="Buffer"?this[G]:B);if(V)return A(V);if(M.includes(this))for(;M.length>0&&M[M.
length-1]!==this;)M.pop();return M.includes(B)?"[Circular]":(M.push(B),B)})}catch{try{return String(F)}catch{return}}}function q(F,M){
let G=M??F;if(G==null)return;if(typeof G=="string")return G;let B=N(G);return B?A(B):w(G)}var E="<<REDACTED> - See `erro\
rRedactor` option in `gaxios` for configuration>.";function j(F){if(!F||typeof F!="object")return!1;let M=F;return typeof M.
pipe=="function"||typeof M.getReader=="function"}function k(F){let M=F,G=new Set;for(let B=0;B<l.DEPTH_TO_CHECK&&!(!M||typeof M!=
"object"||G.has(M));B++){G.add(M);let V=(0,d.getRawHttpResponsePayload)(M);if(V!==void 0)return q(V);let H=M,L=H.response&&
typeof H.response=="object"?H.response.data:void 0;if(L!=null&&L!==""&&L!==E&&!j(L))return q(L);if(H.metadata!==void 0&&
H.metadata!==null)if(typeof H.metadata=="string"){if(H.metadata.length>0)return H.metadata}else{let x=N(H.metadata);if(x){
if(x.byteLength>0)return A(x)}else if(typeof H.metadata=="object"){let J=H.metadata;if(typeof H.metadata.getMap=="functi\
on")try{J=H.metadata.getMap()}catch{J=H.metadata}if(J&&typeof J=="object"&&Object.keys(J).length>0)return q(J)}}M=H.cause}}
function $(F){let M=F,G=new Set;for(let B=0;B<l.DEPTH_TO_CHECK&&!(!M||typeof M!="object"||G.has(M));B++){G.add(M);let V=M;
if(typeof V.details=="string"&&V.details.length>0)return{message:V.details};M=V.cause}return{message:F.message}}function W(F,M){
return F instanceof Error&&C(F,M)?$(F).message:P(F)}function Z(F){let M=F,G=new Set;for(let B=0;B<l.DEPTH_TO_CHECK&&!(!M||
typeof M!="object"||G.has(M));B++){G.add(M);let V=M.stack;if(typeof V=="string"&&V.length>0)return V;M=M.cause}}function ee(F,M,G,B=!1){
let V={"exception.type":m(M)};B&&(V["exception.message"]=W(M,G)),F.addEvent("exception",V)}}}),Ot=U({"node_modules/googl\
e-gax/build/src/observability/TracerHelper.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.setAttemptHttpMethod=
e,l.getGaxTracer=s,l.getPromiseTarget=a,l.handlePromise=c,l.handleStream=n,l.traceCall=y,l.traceAttempt=O;var h=pe("even\
ts"),p=Qe(),g=Ue(),u=cr(),d=new WeakMap,i=new WeakMap;function o(v,S){return S?`${v} ${S}`:v}function t(v,S,R){if(!v||!R)
return;let P=i.get(v);P?P===S&&v.setAttribute("url.template",R):(i.set(v,S),v.setAttribute("url.template",R))}function e(v,S){
let R=(0,g.getActiveTraceContext)(),P=R?.attemptSpan,C=R?.clientRequestSpan;if(P){P.setAttribute("http.request.method",v),
S&&(d.set(P,S),P.setAttribute("url.template",S),t(C,P,S));let N=S||d.get(P);P.updateName(o(v,N))}}function s(){return p.
trace.getTracer("google-gax")}function r(v){return v instanceof Promise||v!==null&&(typeof v=="object"||typeof v=="funct\
ion")&&typeof v.then=="function"}function a(v){return r(v)?v:v!==null&&(typeof v=="object"||typeof v=="function")&&"prom\
ise"in v&&r(v.promise)?v.promise:null}function c(v,S,R){let P=!1,C=()=>{P||(P=!0,R())},N=a(v)??v;Promise.resolve(N).then(
()=>(C(),null)).catch(A=>{P||(S(A),C())})}function n(v,S,R,P=!1){let C=!1,N="writable"in v&&v.writable===!0&&(!("readabl\
e"in v)||v.readable!==!0)&&!P,A=()=>{v.removeListener("error",q),v.removeListener("end",w),v.removeListener("close",w),v.
removeListener("finish",w)},w=()=>{C||(C=!0,A(),R())},q=E=>{C||(S(E),w())};v.on("error",q),v.on("end",w),v.on("close",w),
N&&v.on("finish",w)}function f(v){return v==="grpc"?"gcp.grpc.resend_count":"http.request.resend_count"}function _(v,S,R,P,C,N,A,w){
let q={};S==="grpc"&&R!==void 0&&(q["rpc.response.status_code"]=R),S==="http"&&P!==void 0&&(q["http.response.status_code"]=
P),C!==void 0&&(!A||!(0,u.isPreConnectionFailure)(w))&&(q["server.address"]=C,N!==void 0&&(q["server.port"]=N)),v.setAttributes(
q)}function T(v,S,R,P=!1){let C=S instanceof Error?S.message:(0,u.resolveErrorMessage)(S);v.setAttributes({"error.type":(0,u.
resolveErrorType)(S,R),"status.message":C}),S instanceof Error&&(0,u.recordExceptionEvent)(v,S,R,P),v.setStatus({code:p.
SpanStatusCode.ERROR,message:C})}function b(v,S){let{span:R,rpcType:P,rawAddress:C,rawPort:N,includeExceptionMessage:A}=v,
w=!1,q=!1,E,j=$=>{E=$,q=!0,T(R,$,P,A)},k=()=>{if(!w){w=!0;let{rpcStatusName:$,httpStatusCode:W}=(0,u.resolveResponseStatusCode)(
P,q,E);_(R,P,$,W,C,N,q,E),R.end()}};return{recordError:j,endSpan:k,tracedCallback:S?function(...$){let W=$[0];W&&j(W),k(),
S.apply(this,$)}:void 0}}function m(v,S,R,P,C){let{recordError:N,endSpan:A,tracedCallback:w}=b(P,C);try{let q=p.context.
with(v,()=>S(w)),E=R?null:a(q);return R&&q instanceof h.EventEmitter?n(q,N,A,!!w):E?c(E,N,A):w||A(),q}catch(q){throw N(q),
A(),q}}function y(v,S,R,P=!1,C){let N=`${v.clientName}.${v.methodName}`;return s().startActiveSpan(N,{},A=>{let{rawAddress:w,
rawPort:q,urlDomain:E}=(0,g.resolveEndpointAndDomain)(v,S);A.setAttributes((0,g.buildInitialAttributes)(v,S,E));let j=p.
context.active().setValue(g.CLIENT_REQUEST_SPAN_KEY,A);return m(j,R,P,{span:A,rpcType:v.rpcType,rawAddress:w,rawPort:q},
C)})}function O(v,S,R,P=!1,C,N){let A=(0,g.resolveRpcMethod)(v),w=v.httpMethod??"POST",q=v.urlTemplate,E=v.rpcType==="ht\
tp"?o(w,q):A,j=N??p.context.active(),k=(0,g.getActiveTraceContext)(j)?.clientRequestSpan;return s().startActiveSpan(E,{kind:p.
SpanKind.CLIENT},j,$=>{k&&A&&k.setAttribute("rpc.method",A);let{rawAddress:W,rawPort:Z,urlDomain:ee}=(0,g.resolveEndpointAndDomain)(
v,S,443),F=(0,g.buildInitialAttributes)(v,S,ee);v.rpcType==="grpc"?F["rpc.method"]=A:(F["http.request.method"]=w,q&&(d.set(
$,q),F["url.template"]=q,t(k,$,q))),v.resendCount!==void 0&&v.resendCount>0&&(F[f(v.rpcType)]=v.resendCount),$.setAttributes(
F);let M=p.context.active().setValue(g.ATTEMPT_SPAN_KEY,$);return m(M,R,P,{span:$,rpcType:v.rpcType,rawAddress:W,rawPort:Z,
includeExceptionMessage:!0},C)})}}}),Yi=U({"node_modules/google-logging-utils/build/src/colours.js"(l){"use strict";Object.
defineProperty(l,"__esModule",{value:!0}),l.Colours=void 0;var h=class ge{static enabled=!1;static reset="";static bright="";static dim="";static red="";static green="";static yellow="";static blue="";static magenta="";static cyan="";static white="";static grey="";static isEnabled(g){
return g&&g.isTTY&&(typeof g.getColorDepth=="function"?g.getColorDepth()>2:!0)}static refresh(){ge.enabled=ge.isEnabled(
process?.stderr),this.enabled?(ge.reset="\x1B[0m",ge.bright="\x1B[1m",ge.dim="\x1B[2m",ge.red="\x1B[31m",ge.green="\x1B[32m",
ge.yellow="\x1B[33m",ge.blue="\x1B[34m",ge.magenta="\x1B[35m",ge.cyan="\x1B[36m",ge.white="\x1B[37m",ge.grey="\x1B[90m"):
(ge.reset="",ge.bright="",ge.dim="",ge.red="",ge.green="",ge.yellow="",ge.blue="",ge.magenta="",ge.cyan="",ge.white="",ge.
grey="")}};l.Colours=h,h.refresh()}}),dr=U({"node_modules/google-logging-utils/build/src/types.js"(l){"use strict";Object.
defineProperty(l,"__esModule",{value:!0}),l.LogSeverity=void 0;var h;(function(p){p.DEFAULT="DEFAULT",p.DEBUG="DEBUG",p.
INFO="INFO",p.WARNING="WARNING",p.ERROR="ERROR"})(h||(l.LogSeverity=h={}))}}),zi=U({"node_modules/google-logging-utils/b\
uild/src/logging-utils.js"(l){"use strict";var h=l&&l.__createBinding||(Object.create?(function(O,v,S,R){R===void 0&&(R=
S);var P=Object.getOwnPropertyDescriptor(v,S);(!P||("get"in P?!v.__esModule:P.writable||P.configurable))&&(P={enumerable:!0,
get:function(){return v[S]}}),Object.defineProperty(O,R,P)}):(function(O,v,S,R){R===void 0&&(R=S),O[R]=v[S]})),p=l&&l.__setModuleDefault||
(Object.create?(function(O,v){Object.defineProperty(O,"default",{enumerable:!0,value:v})}):function(O,v){O.default=v}),g=l&&
l.__importStar||(function(){var O=function(v){return O=Object.getOwnPropertyNames||function(S){var R=[];for(var P in S)Object.
prototype.hasOwnProperty.call(S,P)&&(R[R.length]=P);return R},O(v)};return function(v){if(v&&v.__esModule)return v;var S={};
if(v!=null)for(var R=O(v),P=0;P<R.length;P++)R[P]!=="default"&&h(S,v,R[P]);return p(S,v),S}})();Object.defineProperty(l,
"__esModule",{value:!0}),l.env=l.DebugLogBackendBase=l.placeholder=l.AdhocDebugLogger=void 0,l.getNodeBackend=a,l.getDebugBackend=
n,l.getStructuredBackend=_,l.setBackend=m,l.log=y;var u=pe("events"),d=g(pe("process")),i=g(pe("util")),o=Yi(),t=dr(),e=class extends u.
EventEmitter{namespace;upstream;func;constructor(O,v){super(),this.namespace=O,this.upstream=v,this.func=Object.assign(this.
invoke.bind(this),{instance:this,on:(S,R)=>this.on(S,R)}),this.func.debug=(...S)=>this.invokeSeverity(t.LogSeverity.DEBUG,
...S),this.func.info=(...S)=>this.invokeSeverity(t.LogSeverity.INFO,...S),this.func.warn=(...S)=>this.invokeSeverity(t.LogSeverity.
WARNING,...S),this.func.error=(...S)=>this.invokeSeverity(t.LogSeverity.ERROR,...S),this.func.sublog=S=>y(S,this.func)}invoke(O,...v){
if(this.upstream)try{this.upstream(O,...v)}catch{}try{this.emit("log",O,v)}catch{}}invokeSeverity(O,...v){this.invoke({severity:O},
...v)}};l.AdhocDebugLogger=e,l.placeholder=new e("",()=>{}).func;var s=class{cached=new Map;filters=[];filtersSet=!1;constructor(){
let O=d.env[l.env.nodeEnables]??"*";(O==="all"||O==="true")&&(O="*"),this.filters=O.split(",")}log(O,v,...S){try{this.filtersSet||
(this.setFilters(),this.filtersSet=!0);let R=this.cached.get(O);R||(R=this.makeLogger(O),this.cached.set(O,R)),R(v,...S)}catch(R){
console.error(R)}}};l.DebugLogBackendBase=s;var r=class extends s{enabledRegexp=/.*/g;isEnabled(O){return this.enabledRegexp.
test(O)}makeLogger(O){return this.enabledRegexp.test(O)?(v,...S)=>{let R=`${o.Colours.green}${O}${o.Colours.reset}`,P=`${o.
Colours.yellow}${d.pid}${o.Colours.reset}`,C;switch(v.severity){case t.LogSeverity.ERROR:C=`${o.Colours.red}${v.severity}${o.
Colours.reset}`;break;case t.LogSeverity.INFO:C=`${o.Colours.magenta}${v.severity}${o.Colours.reset}`;break;case t.LogSeverity.
WARNING:C=`${o.Colours.yellow}${v.severity}${o.Colours.reset}`;break;default:C=v.severity??t.LogSeverity.DEFAULT;break}let N=i.
formatWithOptions({colors:o.Colours.enabled},...S),A=Object.assign({},v);delete A.severity;let w=Object.getOwnPropertyNames(
A).length?JSON.stringify(A):"",q=w?`${o.Colours.grey}${w}${o.Colours.reset}`:"";console.error("%s [%s|%s] %s%s",P,R,C,N,
w?` ${q}`:"")}:()=>{}}setFilters(){let O=this.filters.join(",").replace(/[|\\{}()[\]^$+?.]/g,"\\$&").replace(/\*/g,".*").
replace(/,/g,"$|^");this.enabledRegexp=new RegExp(`^${O}$`,"i")}};function a(){return new r}var c=class extends s{debugPkg;constructor(O){
super(),this.debugPkg=O}makeLogger(O){let v=this.debugPkg(O);return(S,...R)=>{v(R[0],...R.slice(1))}}setFilters(){let O=d.
env.NODE_DEBUG??"";d.env.NODE_DEBUG=`${O}${O?",":""}${this.filters.join(",")}`}};function n(O){return new c(O)}var f=class extends s{upstream;constructor(O){
super(),this.upstream=O??void 0}makeLogger(O){let v=this.upstream?.makeLogger(O);return(S,...R)=>{let P=S.severity??t.LogSeverity.
INFO,C=Object.assign({severity:P,message:i.format(...R)},S),N=JSON.stringify(C);v?v(S,N):console.log("%s",N)}}setFilters(){
this.upstream?.setFilters()}};function _(O){return new f(O)}l.env={nodeEnables:"GOOGLE_SDK_NODE_LOGGING"};var T=new Map,
b;function m(O){b=O,T.clear()}function y(O,v){if(!b&&!d.env[l.env.nodeEnables]||!O)return l.placeholder;v&&(O=`${v.instance.
namespace}:${O}`);let S=T.get(O);if(S)return S.func;if(b===null)return l.placeholder;b===void 0&&(b=a());let R=(()=>{let P;
return new e(O,(C,...N)=>{if(P!==b){if(b===null)return;b===void 0&&(b=a()),P=b}b?.log(O,C,...N)})})();return T.set(O,R),
R.func}}}),Ki=U({"node_modules/google-logging-utils/build/src/index.js"(l){"use strict";var h=l&&l.__createBinding||(Object.
create?(function(u,d,i,o){o===void 0&&(o=i);var t=Object.getOwnPropertyDescriptor(d,i);(!t||("get"in t?!d.__esModule:t.writable||
t.configurable))&&(t={enumerable:!0,get:function(){return d[i]}}),Object.defineProperty(u,o,t)}):(function(u,d,i,o){o===
void 0&&(o=i),u[o]=d[i]})),p=l&&l.__exportStar||function(u,d){for(var i in u)i!=="default"&&!Object.prototype.hasOwnProperty.
call(d,i)&&h(d,u,i)};Object.defineProperty(l,"__esModule",{value:!0}),l.LogSeverity=void 0,p(zi(),l);var g=dr();Object.defineProperty(
l,"LogSeverity",{enumerable:!0,get:function(){return g.LogSeverity}})}}),Qi=U({"node_modules/google-gax/build/src/observ\
ability/LoggerHelper.js"(l){"use strict";var h=l&&l.__createBinding||(Object.create?(function(v,S,R,P){P===void 0&&(P=R);
var C=Object.getOwnPropertyDescriptor(S,R);(!C||("get"in C?!S.__esModule:C.writable||C.configurable))&&(C={enumerable:!0,
get:function(){return S[R]}}),Object.defineProperty(v,P,C)}):(function(v,S,R,P){P===void 0&&(P=R),v[P]=S[R]})),p=l&&l.__setModuleDefault||
(Object.create?(function(v,S){Object.defineProperty(v,"default",{enumerable:!0,value:S})}):function(v,S){v.default=S}),g=l&&
l.__importStar||(function(){var v=function(S){return v=Object.getOwnPropertyNames||function(R){var P=[];for(var C in R)Object.
prototype.hasOwnProperty.call(R,C)&&(P[P.length]=C);return P},v(S)};return function(S){if(S&&S.__esModule)return S;var R={};
if(S!=null)for(var P=v(S),C=0;C<P.length;C++)P[C]!=="default"&&h(R,S,P[C]);return p(R,S),R}})();Object.defineProperty(l,
"__esModule",{value:!0}),l.getGaxLogger=T,l.buildLogAttributes=b,l.logCall=y,l.logNetworkAttempt=O;var u=pe("events"),d=Qe(),
i=g(Ki()),o=ve(),t=Ue(),e=cr(),s=Ot(),r=new Map,a,c;function n(){if(!a){let v=i.getNodeBackend();Array.isArray(v.filters)&&
(v.filters=["*"]),a=v}return a}function f(){if(c===void 0)try{c=Object.getPrototypeOf(i.getNodeBackend())??null}catch{c=
null}return c}function _(v,S,...R){let P=i.log(v);if(P===i.placeholder){let k=typeof process=="object"&&typeof process.env==
"object"?process.env:{},$=i.env?.nodeEnables??"GOOGLE_SDK_NODE_LOGGING";k[$]||n().log(v,S,...R);return}let C=f();if(!C||
typeof C.log!="function"){P(S,...R);return}let N=!1,A=0,w=C.log,q=Object.prototype.hasOwnProperty.call(C,"log"),E=function(k,$,...W){
A++;try{w.call(this,k,$,...W),A===1&&k===v&&typeof this.isEnabled=="function"&&!this.isEnabled(k)&&(N=!0)}finally{A--}},
j=!1;try{C.log=E,j=!0}catch{}try{P(S,...R)}finally{j&&C.log===E&&(q?C.log=w:delete C.log)}N&&n().log(v,S,...R)}function T(v){
let S=v||"google-gax",R=r.get(S);if(R)return R;let P=new i.AdhocDebugLogger(S,(C,...N)=>{_(S,C,...N)}).func;return P.sublog=
C=>T(`${S}:${C}`),r.set(S,P),P}function b(v,S,R={},P=!0){let{rawAddress:C,urlDomain:N}=(0,t.resolveEndpointAndDomain)(S,
R),A=(0,t.buildInitialAttributes)(S,R,N),w={};for(let[W,Z]of Object.entries(A))Z!==void 0&&(w[W]=Z);C!==void 0&&!(0,e.isPreConnectionFailure)(
v)&&(w["server.address"]=C);let q=(0,t.resolveRpcMethod)(S);q&&(w["rpc.method"]=q);let{rpcStatusName:E,httpStatusCode:j}=(0,e.
resolveResponseStatusCode)(S.rpcType,!0,v),k=S.rpcType==="http"?j!==void 0?(0,e.resolveRpcStatusName)(v)??o.Status[(0,o.
rpcCodeFromHttpStatusCode)(j)]:void 0:E;k!==void 0&&(w["rpc.response.status_code"]=k),j!==void 0&&(w["http.response.stat\
us_code"]=j),w["error.type"]=(0,e.resolveErrorType)(v,S.rpcType);let $=(0,e.resolveErrorInfoDomain)(v);if($!==void 0&&(w["\
gcp.errors.domain"]=$),Object.assign(w,(0,e.resolveErrorInfoMetadataAttributes)(v)),P){w["exception.type"]=(0,e.resolveExceptionType)(
v),w["exception.message"]=(0,e.resolveExceptionMessage)(v,S.rpcType);let W=(0,e.resolveExceptionStacktrace)(v);W!==void 0&&
(w["exception.stacktrace"]=W)}return w}function m(v,S,R,P){let C=!1,N=q=>{if(!C){C=!0;try{S(q)}catch{}}},A=!1,w=P?function(...q){
A=!0;let E=q[0];E&&N(E),P.apply(this,q)}:void 0;try{let q=v(w),E=R?null:(0,s.getPromiseTarget)(q);return R&&q instanceof
u.EventEmitter?(0,s.handleStream)(q,N,()=>{},!!w):E&&(0,s.handlePromise)(E,N,()=>{}),q}catch(q){throw A||N(q),q}}function y(v,S,R,P=!1,C){
let N;try{N=d.context.active()}catch{}return m(R,A=>{let w=T(S?.gcpClientService),q=(0,t.getActiveTraceContext)(),E=N?(0,t.
getActiveTraceContext)(N):void 0,j=(q?.clientRequestSpan??E?.clientRequestSpan??q?.span??E?.span)?.spanContext(),k=j?.traceId,
$=j?.spanId,W=b(A,v,S);w({severity:"WARNING",...k?{telemetryTraceId:k}:{},...$?{telemetrySpanId:$}:{},other:W},"Client A\
PI call failed: %s",W["exception.message"]||A)},P,C)}function O(v,S,R,P=!1,C){let N;try{N=d.context.active()}catch{}return m(
R,A=>{let w=T(S?.gcpClientService),q=(0,t.getActiveTraceContext)(),E=N?(0,t.getActiveTraceContext)(N):void 0,j=(q?.attemptSpan??
E?.attemptSpan??q?.span??E?.span)?.spanContext(),k=j?.traceId,$=j?.spanId,W=b(A,v,S,!1),Z=(0,e.resolveErrorResponsePayload)(
A);Z!==void 0&&(W["response.payload"]=Z);let ee=(0,e.resolveExceptionMessage)(A,v.rpcType);w({severity:"DEBUG",...k?{telemetryTraceId:k}:
{},...$?{telemetrySpanId:$}:{},other:W},"RPC attempt failed: %s",ee||A)},P,C)}}}),Xi=U({"node_modules/google-gax/build/s\
rc/createApiCall.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.createApiCall=c;var h=Qe(),p=Di(),
g=He(),u=Ci(),d=tr(),i=ur(),o=et(),t=Ie(),e=Ot(),s=Qi(),r=Ht(),a=Ue();function c(n,f,_,T){let b=typeof n=="function"?Promise.
resolve(n):n,m=(0,p.createAPICaller)(f,_),y=(0,r.checkTracingEnabled)(f),O=(0,r.checkLoggingEnabled)(f),v=y||O?(0,a.resolveStaticTraceContext)(
f):void 0,S=f.apiName?.split(".").pop()??"",R=!!T,P=y||O?{clientName:S?`${S}Client`:"",methodName:f.otherArgs?.internalMethodName??
"",rpcType:R?"http":"grpc",apiName:f.apiName??""}:void 0,C=(N,A,w)=>{let q=y||O?h.context.active():void 0,E=m,j;if(E instanceof
i.StreamingApiCaller){let F=E.descriptor?.gaxStreamingRetries??!1,M=(0,g.convertRetryOptions)(A,F);j=f.merge(M)}else j=f.
merge(A);f.isBundling&&!j.isBundling&&(E=(0,p.createAPICaller)(f,void 0));let k=E.init(w),$=j.signal;if($&&!(k instanceof
o.StreamProxy)){if($.aborted)return process.nextTick(()=>{k.cancel()}),E.result(k);let F=()=>{k.cancel()};$.addEventListener(
"abort",F,{once:!0});let M=k.callback;k.callback=(...G)=>{$.removeEventListener("abort",F),M?.(...G)}}let W=0,Z=!1,ee=y?
()=>{W++,Z=!0}:void 0;return ee&&k instanceof o.StreamProxy&&(k.recordResend=ee),b.then(F=>{let M=E.wrap(F),G=E.descriptor?.
streaming;if((y||O)&&P&&v){let V=M;M=(H,L,x,J)=>{let te=ne=>Reflect.apply(V,void 0,[H,L,x,ne]);if(O){let ne=te;te=se=>{let I=()=>(0,s.
logNetworkAttempt)(P,v,D=>ne(D??se),!!G,se);return!y&&q?h.context.with(q,I):I()}}if(y){Z||(W=0),Z=!1;let ne=W,se=te;te=I=>(0,e.
traceAttempt)({...P,resendCount:ne},v,D=>se(D??I),!!G,I,q)}return te(J)}}let B=j.retry;if(G&&B&&(B.retryCodes.length>0&&
B.shouldRetryFn&&((0,t.warn)("either_retrycodes_or_shouldretryfn","Only one of retryCodes or shouldRetryFn may be define\
d. Ignoring retryCodes."),B.retryCodes=[]),!E.descriptor.gaxStreamingRetries&&B.getResumptionRequestFn))throw new Error(
"getResumptionRequestFn can only be used when gaxStreamingRetries is set to true.");if(!G&&B){if(B.shouldRetryFn)throw new Error(
"Using a function to determine retry eligibility is only supported with server streaming calls");if(B.getResumptionRequestFn)
throw new Error("Resumption strategy can only be used with server streaming retries");if(B.retryCodes&&B.retryCodes.length>
0)return B.backoffSettings.initialRpcTimeoutMillis??=j.timeout,(0,u.retryable)(M,j.retry,j.otherArgs,j.apiName,ee)}return(0,d.
addTimeoutArg)(M,j.timeout,j.otherArgs)}).then(F=>E.call(F,N,j,k)).catch(F=>{E.fail(k,F)}),E.result(k)};if((y||O)&&P&&v){
let N=m instanceof i.StreamingApiCaller;return(A,w,q)=>{let E=j=>C(A,w,j);if(O){let j=E;E=k=>(0,s.logCall)(P,v,$=>j($??k),
N,k)}if(y){let j=E;E=k=>(0,e.traceCall)(P,v,$=>j($??k),N,k)}return E(q)}}else return C}}}),Zi=U({"node_modules/google-ga\
x/build/src/transcoding.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.getMatchedUrlTemplate=g,l.
getField=o,l.deepCopyWithoutMatchedFields=t,l.deleteField=e,l.buildQueryStringComponents=a,l.encodeWithSlashes=c,l.encodeWithoutSlashes=
n,l.applyPattern=_,l.match=b,l.flattenObject=m,l.isProto3OptionalField=y,l.transcode=O,l.overrideHttpRules=v;var h=xe(),
p=new WeakMap;function g(S){return p.get(S)}var u="(google.api.http)",d="proto3_optional",i=["get","post","put","patch",
"delete"];function o(S,R,P=!1){let C=R.split("."),N=S;for(let A of C){if(typeof N!="object")return;N=N[A]}if(!(!P&&typeof N==
"object"&&!Array.isArray(N)&&N!==null))return N}function t(S,R,P=""){if(typeof S!="object"||S===null)return S;let C=Object.
assign({},S);for(let N in C){if(R.has(`${P}${N}`)){delete C[N];continue}let A=`${P}${N}.`;Array.isArray(C[N])?C[N]=C[N].
map(w=>t(w,new Set)):typeof C[N]=="object"&&C[N]!==null&&(C[N]=t(C[N],R,A))}return C}function e(S,R){let P=R.split(".");
for(;P.length>1;){if(typeof S!="object")return;let N=P.shift();S=S[N]}let C=P.shift();typeof S=="object"&&delete S[C]}function s(S,R){
if(R==="."||R==="..")throw new Error(`Invalid value ${R} for ${S}`)}function r(S,R){if(R&&R.split("/").some(P=>P==="."||
P===".."))throw new Error(`Value for ${S} must not contain segments that are exactly . or ..`)}function a(S,R=""){let P=[];
for(let C in S){let N=S[C];if(Array.isArray(N))for(let A of N)P.push(`${R}${n(C)}=${n(A.toString())}`);else typeof N=="o\
bject"&&N!==null?P.push(...a(N,`${C}.`)):P.push(`${R}${n(C)}=${n(N==null?"null":N.toString())}`)}return P}function c(S){
return encodeURIComponent(S).replace(/[!'()*]/g,R=>"%"+R.charCodeAt(0).toString(16).toUpperCase())}function n(S){return S.
split("/").map(c).join("/")}function f(S){return S.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function _(S,R,P="resource"){if(!S||
S==="*")return s(P,R),c(R);if(!S.includes("*")&&S!==R)return;let C=new RegExp("^"+f(S).replace(/\\\*\\\*/g,"(.+)").replace(
/\\\*/g,"([^/]+)")+"$"),N=R.match(C);if(!N)return;let A=S.match(/\*\*|\*/g)||[];for(let w=1;w<N.length;w++){let q=N[w];if(q!=
null){let E=A[w-1];E==="*"?s(P,q):E==="**"&&r(P,q)}}return n(R)}function T(S){return S.split(".").map(R=>(0,h.toCamelCase)(
R)).join(".")}function b(S,R){let P=R,C=[];for(;;){let N=P.match(/^(.*)\{([^}=]+)(?:=([^}]*))?\}(.*)/);if(!N)break;let[,
A,w,q,E]=N,j=T(w);C.push(T(j));let k=o(S,j);if(k===void 0)return;let $=_(q,k===null?"null":k.toString(),j);if($===void 0)
return;P=A+$+E}return{matchedFields:C,url:P}}function m(S){let R={};for(let P in S)if(S[P]!==void 0){if(Array.isArray(S[P])){
R[P]=S[P];continue}if(typeof S[P]=="object"&&S[P]!==null){let C=m(S[P]);for(let N in C)R[`${P}.${N}`]=C[N];continue}R[P]=
S[P]}return R}function y(S){return S&&S.options&&S.options[d]}function O(S,R){let P=[];for(let C of R){if(!(u in C))continue;
let N=C[u];if(P.push(N),N?.additional_bindings){let A=Array.isArray(N.additional_bindings)?N.additional_bindings:[N.additional_bindings];
P.push(...A)}}for(let C of P)for(let N of i){if(!(N in C))continue;let A=C[N],w=b(S,A);if(w===void 0)continue;let{url:q,
matchedFields:E}=w,j=t(S,new Set(E));if(C.body==="*"){let Z={httpMethod:N,url:q,queryString:"",data:j};return p.set(Z,A),
Z}let k=j;C.body?(j=o(k,T(C.body),!0),e(k,T(C.body))):j="";let $=a(k).join("&");(!j||typeof j=="object"&&Object.keys(j).
length===0)&&(j="");let W={httpMethod:N,url:q,queryString:$,data:j};return p.set(W,A),W}}function v(S,R){for(let P of S){
if(!P.selector)continue;let C=R.lookup(P.selector);if(!(!C||!C.parsedOptions))for(let N of C.parsedOptions){if(!(u in N))
continue;let A=N[u];for(let w in A){if(w in P){if(w==="additional_bindings")continue;A[w]=P[w]}P.additional_bindings&&(A.
additional_bindings=A.additional_bindings?Array.isArray(A.additional_bindings)?A.additional_bindings:[A.additional_bindings]:
[],A.additional_bindings.push(...P.additional_bindings))}}}}}}),pr=U({"node_modules/google-gax/build/src/fallbackRest.js"(l){
"use strict";var h=l&&l.__createBinding||(Object.create?(function(c,n,f,_){_===void 0&&(_=f);var T=Object.getOwnPropertyDescriptor(
n,f);(!T||("get"in T?!n.__esModule:T.writable||T.configurable))&&(T={enumerable:!0,get:function(){return n[f]}}),Object.
defineProperty(c,_,T)}):(function(c,n,f,_){_===void 0&&(_=f),c[_]=n[f]})),p=l&&l.__setModuleDefault||(Object.create?(function(c,n){
Object.defineProperty(c,"default",{enumerable:!0,value:n})}):function(c,n){c.default=n}),g=l&&l.__importStar||(function(){
var c=function(n){return c=Object.getOwnPropertyNames||function(f){var _=[];for(var T in f)Object.prototype.hasOwnProperty.
call(f,T)&&(_[_.length]=T);return _},c(n)};return function(n){if(n&&n.__esModule)return n;var f={};if(n!=null)for(var _=c(
n),T=0;T<_.length;T++)_[T]!=="default"&&h(f,n,_[T]);return p(f,n),f}})();Object.defineProperty(l,"__esModule",{value:!0}),
l.encodeRequest=e,l.decodeResponse=a;var u=g(Et()),d=tt(),i=be(),o=ve(),t=Zi();function e(c,n,f,_,T,b,m){let y={"Content\
-Type":"application/json"},O=c.resolvedRequestType.fromObject(T),v=u.toProto3JSON(O,{numericEnums:b});if(!v)throw new Error(
`Cannot send null request to RPC ${c.name}.`);if(typeof v!="object"||Array.isArray(v))throw new Error(`Request to RPC ${c.
name} must be an object.`);let S=(0,t.transcode)(v,c.parsedOptions);if(!S)throw new Error(`Cannot build HTTP request for\
 ${JSON.stringify(v)}, method: ${c.name}`);b&&(S.queryString=(S.queryString?`${S.queryString}&`:"")+"$alt=json%3Benum-en\
coding=int"),m&&(S.queryString=(S.queryString?`${S.queryString}&`:"")+"$prettyPrint=0");let R=S.httpMethod.toUpperCase(),
P=JSON.stringify(S.data),C=`${n}://${f}:${_}/${S.url.replace(/^\//,"")}?${S.queryString}`;return{method:R,url:C,urlTemplate:(0,t.
getMatchedUrlTemplate)(S),headers:y,body:P}}var s=1024;function r(c,n,f,_){let T=n===void 0?"":` with status ${n}`,b=new i.
GoogleError(`Error response from RPC ${c.name}${T} could not be decoded: ${f}`,_===void 0?void 0:{cause:_});return n!==void 0&&
(b.httpStatusCode=n,b.code=(0,o.rpcCodeFromHttpStatusCode)(n)),b}function a(c,n,f,_){let T=new TextDecoder().decode(f);if(!T)
throw n?new Error(`Received null response from RPC ${c.name}`):r(c,_,"the response body was empty");let b;try{b=JSON.parse(
T)}catch(y){if(n)throw y;let O=r(c,_,`the response body is not JSON: ${T.length>s?`${T.slice(0,s)}\u2026 (truncated)`:T}`,
y);throw(0,i.setRawHttpResponsePayload)(O,T),O}if(!n){let y;try{y=i.GoogleError.parseHttpError(b)}catch(O){let v=r(c,_,"\
the response body is not a JSON error object",O);throw(0,i.setRawHttpResponsePayload)(v,T),v}throw _!==void 0&&(y.httpStatusCode=
_),(0,i.setRawHttpResponsePayload)(y,T),y}let m=u.fromProto3JSON(c.resolvedResponseType,b);if(!m)throw new Error(`Receiv\
ed null or malformed response from JSON serializer from RPC ${c.name}`);return c.resolvedResponseType.toObject(m,d.defaultToObjectOptions)}}}),
eo=U({"node_modules/google-gax/build/src/streamArrayParser.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),
l.StreamArrayParser=void 0;var h=pe("stream"),p=pr(),g=class extends h.Transform{_done;_prevBlock;_isInString;_isSkipped;_level;rpc;cancelController;cancelSignal;cancelRequested;constructor(u,d){
super(Object.assign({},d,{readableObjectMode:!0})),this._done=!1,this._prevBlock=Buffer.from(""),this._isInString=!1,this.
_isSkipped=!1,this._level=0,this.rpc=u,this.cancelController=new AbortController,this.cancelSignal=this.cancelController.
signal,this.cancelRequested=!1}_transform(u,d,i){let o=0,t=0;for(this._level===0&&t===0&&(String.fromCharCode(u[0])!=="["&&
this.emit("error",new Error(`Internal Error: API service stream data must start with a '[' and close with the correspond\
ing ']', but it start with ${String.fromCharCode(u[0])}`)),t++,this._level++);t<u.length;){let e=String.fromCharCode(u[t]);
if(this._isSkipped)this._isSkipped=!1;else switch(e){case"{":this._isInString||this._level++,!this._isInString&&this._level===
2&&(o=t);break;case'"':this._isInString=!this._isInString;break;case"}":if(this._isInString||this._level--,!this._isInString&&
this._level===1){let s=Buffer.concat([this._prevBlock,u.slice(o,t+1)]);try{let r=(0,p.decodeResponse)(this.rpc,!0,s);this.
push(r)}catch(r){this.emit("error",r)}o=t+1,this._prevBlock=Buffer.from("")}break;case"]":!this._isInString&&this._level===
1&&(this._done=!0,this.push(null));break;case"\\":this._isSkipped=!0;break;default:break}t++}this._level>1&&(this._prevBlock=
Buffer.concat([this._prevBlock,u.slice(o,t)])),i()}_flush(u){u()}_destroy(u,d){d(this.cancelRequested?null:u)}cancel(){this.
_done=!0,this.cancelRequested=!0,this.cancelController.abort(),this.end()}};l.StreamArrayParser=g}}),to=U({"node_modules\
/google-gax/build/src/fallbackServiceStub.js"(l){"use strict";var h=l&&l.__createBinding||(Object.create?(function(S,R,P,C){
C===void 0&&(C=P);var N=Object.getOwnPropertyDescriptor(R,P);(!N||("get"in N?!R.__esModule:N.writable||N.configurable))&&
(N={enumerable:!0,get:function(){return R[P]}}),Object.defineProperty(S,C,N)}):(function(S,R,P,C){C===void 0&&(C=P),S[C]=
R[P]})),p=l&&l.__setModuleDefault||(Object.create?(function(S,R){Object.defineProperty(S,"default",{enumerable:!0,value:R})}):
function(S,R){S.default=R}),g=l&&l.__importStar||(function(){var S=function(R){return S=Object.getOwnPropertyNames||function(P){
var C=[];for(var N in P)Object.prototype.hasOwnProperty.call(P,N)&&(C[C.length]=N);return C},S(R)};return function(R){if(R&&
R.__esModule)return R;var P={};if(R!=null)for(var C=S(R),N=0;N<C.length;N++)C[N]!=="default"&&h(P,R,C[N]);return p(P,R),
P}})();Object.defineProperty(l,"__esModule",{value:!0}),l.generateServiceStub=v;var u=g(Et()),d=ft(),i=eo(),o=tt(),t=be(),
e=Ot(),s=ve(),r=pe("stream"),a=null;if((0,d.isNodeJS)()){let S=pe("http"),R=pe("https"),P=new S.Agent({keepAlive:!0}),C=new R.
Agent({keepAlive:!0});a=N=>N.protocol==="http:"?P:C}function c(S){let R=u.fromProto3JSON(S.resolvedResponseType,JSON.parse(
"{}"));return S.resolvedResponseType.toObject(R,o.defaultToObjectOptions)}function n(S){if(!S||typeof S!="object"||Array.
isArray(S))return!1;let R=Object.getPrototypeOf(S);return R===Object.prototype||R===null}function f(S,R){return n(S)?Array.
isArray(S.details)&&S.details.some(P=>n(P)&&typeof P["@type"]=="string")?!0:typeof S.message=="string"?R||S.code===void 0||
typeof S.code=="number"&&S.code>=100&&S.code<600:R&&(typeof S.status=="string"||typeof S.code=="number"||Array.isArray(S.
details)):!1}function _(S){if(Array.isArray(S)){let R=S.find(P=>n(P)&&"error"in P);return R!==void 0&&f(R.error,!0)}return n(
S)?"error"in S?f(S.error,!0):f(S,!1):!1}function T(S,R){for(let P of[R,S.message]){let C;if(typeof P=="string")try{C=JSON.
parse(P)}catch{continue}else if(_(P))try{C=JSON.parse(JSON.stringify(P))}catch{continue}else continue;if(_(C))try{return t.
GoogleError.parseHttpError(C)}catch{}}}var b="<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
function m(S){if(!S||typeof S!="object")return!1;let R=S;return typeof R.pipe=="function"||typeof R.getReader=="function"}
function y(S,R,P){if(R!=null&&R!==""&&R!==b&&!m(R))return R;if(S.message.length>0&&S.message!==b&&S.message!==`Request f\
ailed with status code ${P}`)return S.message}function O(S,R){if(S instanceof t.GoogleError||!(S instanceof Error))return S;
let P=new t.GoogleError(S.message);P.cause=S;let C=S,N=typeof C.status=="number"?C.status:C.response?.status;if(typeof N==
"number"){let A=C.response?.data,w=T(S,A)??P;w.cause=S,typeof w.code!="number"&&(w.code=(0,s.rpcCodeFromHttpStatusCode)(
N)),w.httpStatusCode=N;let q=y(S,A,N);return q!==void 0&&(0,t.setRawHttpResponsePayload)(w,q),w}if(R.timedOut){let A=new t.
GoogleError(`Deadline exceeded: ${R.rpcName} did not respond within ${R.timeoutMs} milliseconds.`,{cause:S});return A.code=
s.Status.DEADLINE_EXCEEDED,A}return R.cancelRequested||S.name==="AbortError"||C.code==="AbortError"?(P.code=s.Status.CANCELLED,
P):S.name==="TimeoutError"||C.code==="TimeoutError"?(P.code=s.Status.DEADLINE_EXCEEDED,P):(P.code=s.Status.UNAVAILABLE,P)}
function v(S,R,P,C,N,A,w,q,E){let j={close:()=>({cancel:()=>{}})};for(let[k,$]of Object.entries(S))j[k]=(W,Z,ee,F)=>{Z??=
{};let M;if(ee?.deadline&&!$.responseStream){let I=ee.deadline instanceof Date?ee.deadline.getTime():Number(ee.deadline);
Number.isFinite(I)&&(M=Math.max(0,Math.trunc(I-Date.now())))}let G;try{G=A($,R,P,C,W,q,E)}catch(I){return F&&F(I),{cancel(){}}}
(0,e.setAttemptHttpMethod)(G.method,G.urlTemplate);let B=new AbortController,V=B.signal,H=!1,L=new i.StreamArrayParser($),
x=!1;M!==void 0&&AbortSignal.timeout(M).addEventListener("abort",()=>{x=!0,B.abort()},{once:!0}),$.responseStream&&L.cancelSignal.
addEventListener("abort",()=>{H=!0,B.abort()},{once:!0});let J=G.url,te=new Headers(G.headers);for(let I of Object.keys(
Z)){let D=Z[I];if(Array.isArray(D)){te.delete(I);for(let K of D)te.append(I,String(K))}else te.set(I,String(D))}let ne=!1,
se={headers:te,body:typeof G.body=="string"?G.body:Buffer.from(G.body),method:G.method,signal:V,responseType:"stream",validateStatus:I=>I!==
401&&I!==403,agent:a||void 0};return(G.method==="GET"||G.method==="DELETE")&&delete se.body,N.fetch(J,se).then(I=>{if(I.
status===204&&I.ok&&(ne=!0),I.ok&&$.responseStream){(0,r.pipeline)(I.body,L,D=>{D&&(x||!H)&&(F&&F(D),L.emit("error",D))});
return}else{let D=I.status;return Promise.all([Promise.resolve(I.ok),I.arrayBuffer()]).then(([K,re])=>{let le=w($,K,re,D);
F(null,le)}).catch(K=>{let re=O(K,{timedOut:x,cancelRequested:H,rpcName:k,timeoutMs:M});if($.responseStream){(x||!H)&&(F&&
F(re),L.emit("error",re));return}if(!ne)F(re);else{let le=c($);F(null,le)}})}}).catch(I=>{let D=O(I,{timedOut:x,cancelRequested:H,
rpcName:k,timeoutMs:M});if($.responseStream)(x||!H)&&(F&&F(D),L.emit("error",D));else if(F)F(D);else throw D}),$.responseStream?
L:{cancel:()=>{H=!0,B.abort()}}};return j}}}),ro=U({"node_modules/google-gax/build/src/pathTemplate.js"(l){"use strict";
Object.defineProperty(l,"__esModule",{value:!0}),l.PathTemplate=void 0;var h=class{data;bindings={};segments;size;constructor(g){
this.data=g,this.segments=this.parsePathTemplate(g),this.size=this.segments.length}match(g){let u=g.split("/"),d={};if(u.
length!==this.segments.length)if(this.data.includes("**")){if(u.length!==this.segments.length+1)throw new TypeError(`Thi\
s path ${g} does not match path template ${this.data}, the number of parameters is not same with one wildcard.`)}else throw new TypeError(
`This path ${g} does not match path template ${this.data}, the number of parameters is not same.`);for(let i=0;i<this.segments.
length&&u.length>0;i++)if(this.segments[i]!==u[0])if(this.segments[i].includes("*")){let o=this.segments[i],t=o.match(/\{[$0-9a-zA-Z_]+=.*?\}/g);
if(!t)throw new Error(`Error processing path template segment ${o}`);let e=t.map(s=>s.replace(/^\{/,"").replace(/=.*/,""));
if(o.includes("**"))d[e[0]]=u[0]+"/"+u[1],u=u.slice(2);else{if(e.length===1)d[e[0]]=u[0];else{let s=u[0].split(/[-_.~]/);
if(s.length!==e.length)throw new Error(`segment ${o} does not match ${u[0]}`);for(let r of e)d[r]=s[0],o=o.replace(`{${r}\
=*}`,`${s[0]}`),s.shift();if(o!==u[0])throw new TypeError(`non slash resource pattern ${this.segments[i]} and ${u[0]} sh\
ould have same separator`)}u.shift()}}else throw new TypeError(`segment does not match, ${this.segments[i]} and  ${u[i]}\
.`);else u.shift();return d}render(g){if(Object.keys(g).length!==Object.keys(this.bindings).length)throw new TypeError(`\
The number of variables ${Object.keys(g).length} does not match the number of needed variables ${Object.keys(this.bindings).
length}`);let u=this.inspect();for(let d of Object.keys(g)){let i=g[d].toString();if(!this.bindings[d])throw new TypeError(
`render fails for not matching ${g[d]}`);let o=this.bindings[d];if(o==="*"){if(!i.match(/[^/{}]+/))throw new TypeError(`\
render fails for not matching ${i}`);u=u.replace(`{${d}=*}`,`${i}`)}else if(o==="**"){if(!i.match(/[^{}]+/))throw new TypeError(
`render fails for not matching ${i}`);u=u.replace(`{${d}=**}`,`${i}`)}}return u}inspect(){return this.segments.join("/")}parsePathTemplate(g){
let u=p(g),d=0,i=0,o=[],t;if(u.forEach(e=>{if(e==="*"||e==="**")this.bindings[`$${d}`]=e,o.push(`{$${d}=${e}}`),d=d+1,e===
"**"&&++i;else if(t=e.match(/\{[0-9a-zA-Z-.~_]+(?:=.*?)?\}/g)){for(let s of t){let r=s.match(/^\{([0-9a-zA-Z-.~_]+)(?:=(.*?))?\}$/);
if(!r)throw new Error(`Cannot process path template segment ${s}`);let a=r[1],c=r[2];c?c==="*"?this.bindings[a]=c:c==="*\
*"&&(++i,this.bindings[a]=c):(c="*",e=e.replace(a,a+"=*"),this.bindings[a]=c)}o.push(e)}else e.match(/[0-9a-zA-Z-.~_]+/)&&
o.push(e)}),i>1)throw new TypeError("Can not have more than one wildcard.");return o}};l.PathTemplate=h;function p(g){let u=0,
d=0,i=0,o=[];for(;d>=u&&d<g.length;){if(g.charAt(d)==="{")i=i+1;else if(g.charAt(d)==="}")i=i-1;else if(g.charAt(d)==="/"){
if(d===g.length-1)throw new TypeError("Invalid path, it can not be ended by /");i===0&&(o.push(g.substring(u,d)),u=d+1)}
if(d===g.length-1){if(i!==0)throw new TypeError("Brackets are invalid.");o.push(g.substring(u))}d=d+1}return o}}}),gr=U(
{"node_modules/google-gax/package.json"(l,h){h.exports={name:"google-gax",version:"6.17.0",description:"Google API Exten\
sions",main:"build/src/index.js",types:"build/src/index.d.ts",files:["build/src","build/protos/","!build/src/**/*.map"],
dependencies:{"@grpc/grpc-js":"^1.12.6","@grpc/proto-loader":"^0.8.0","@opentelemetry/api":"^1.9.0",duplexify:"^4.1.3","\
google-auth-library":"^11.3.1","google-logging-utils":"^2.1.0","node-fetch":"^3.3.2","object-hash":"^3.0.0","proto3-json\
-serializer":"^4.1.0",protobufjs:"^7.5.4","retry-request":"^9.1.0"},devDependencies:{"@babel/plugin-proposal-private-met\
hods":"^7.18.6","@google-cloud/dialogflow-cx":"6.0.1","@opentelemetry/sdk-trace-base":"^2.10.0","@types/mocha":"^10.0.10",
"@types/ncp":"^2.0.8","@types/node":"^24.0.0","@types/object-hash":"^3.0.6","@types/pumpify":"^1.4.4","@types/sinon":"^2\
1.0.0","@types/uglify-js":"^3.17.5",c8:"^10.1.3",codecov:"^3.8.3",execa:"^5.0.0",glob:"14.0.2","google-proto-files":"^6.\
1.0",gts:"^6.0.2",jackspeak:"^3.0.2",jsdoc:"^4.0.4","jsdoc-fresh":"^6.1.0","jsdoc-region-tag":"^5.1.0",long:"^5.2.4","lr\
u-cache":"^10.0.0",mkdirp:"^3.0.1",mocha:"^11.1.0",ncp:"^2.0.0","null-loader":"^4.0.1",pumpify:"^2.0.1",sinon:"21.0.3","\
stream-events":"^1.0.5","ts-loader":"^9.5.2",typescript:"5.8.3","uglify-js":"^3.19.3",walkdir:"^0.4.1",webpack:"^5.97.1",
"webpack-cli":"^6.0.1"},keywords:["grpc"],exports:{".":"./build/src/index.js","./fallback":"./build/src/fallback.js","./\
gax":"./build/src/gax.js","./build/src/protobuf":"./build/src/protobuf.js","./build/src/index.js":"./build/src/index.js"},
repository:{type:"git",directory:"core/packages/gax",url:"https://github.com/googleapis/google-cloud-node.git"},author:"\
Google API Authors",license:"Apache-2.0",bugs:{url:"https://github.com/googleapis/google-cloud-node/issues"},homepage:"h\
ttps://github.com/googleapis/google-cloud-node/tree/main/core/packages/gax",engines:{node:">=22"},browser:"build/src/fal\
lback.js",scripts:{docs:"jsdoc -c .jsdoc.js",pretest:"pnpm run compile",test:"node ../../../bin/run-test.cjs build/test/\
unit",lint:"gts check src samples test",clean:"gts clean",compile:"node ./scripts/copy-protos.js && tsc -p . && cp src/*\
.json build/src && cp -r test/fixtures build/test && cp -r protos build/","compile-operation-protos":"pbjs -t json googl\
e/longrunning/operations.proto -p ./protos > protos/operations.json && pbjs -t static-module -r operations_protos google\
/longrunning/operations.proto -p ./protos > protos/operations.js && pbts protos/operations.js -o protos/operations.d.ts",
"compile-compute-operations-protos":"pbjs -t json google/longrunning/compute_operations.proto -p ./protos > protos/compu\
te_operations.json && pbjs -t static-module -r compute_operations_protos google/longrunning/compute_operations.proto -p \
./protos > protos/compute_operations.js && pbts protos/compute_operations.js -o protos/compute_operations.d.ts","compile\
-iam-protos":"pbjs -t json google/iam/v1/iam_policy.proto google/iam/v1/options.proto google/iam/v1/policy.proto google/\
iam/v1/logging/audit_data.proto -p ./protos > protos/iam_service.json && pbjs -t static-module -r iam_protos google/iam/\
v1/iam_policy.proto google/iam/v1/options.proto google/iam/v1/policy.proto google/iam/v1/logging/audit_data.proto -p ./p\
rotos > protos/iam_service.js && pbts protos/iam_service.js -o protos/iam_service.d.ts","compile-location-protos":"pbjs \
-t json google/cloud/location/locations.proto -p ./protos > protos/locations.json && pbjs -t static-module -r locations_\
protos google/cloud/location/locations.proto -p ./protos > protos/locations.js && pbts protos/locations.js -o protos/loc\
ations.d.ts","compile-status-protos":"pbjs -t json google/rpc/status.proto google/rpc/error_details.proto -p ./protos > \
protos/status.json","compile-http-protos":"pbjs -t static-module -r http_proto --keep-case google/api/http.proto -p ./pr\
otos > protos/http.js && pbts protos/http.js -o protos/http.d.ts",fix:"gts fix","system-test":"node ../../../bin/run-tes\
t.cjs build/test/system-test --timeout 600000 && pnpm run test-application && pnpm run showcase-resumable-upload","sampl\
es-test":"cd samples/ && pnpm link ../ && pnpm test && cd ../","browser-test":"cd test/browser-test && pnpm run prefetch\
 && pnpm install && pnpm test","test-application":"cd test/test-application && pnpm run prefetch && pnpm install && pnpm\
 start","showcase-resumable-upload":"./test/showcase-resumable-upload/run.sh",prelint:"cd samples; pnpm link ../; pnpm i\
nstall",precompile:"gts clean","update-protos":"cd ../tools && rm -rf node_modules build && pnpm i && pnpm run compile &\
& cd ../gax && node ../tools/build/src/listProtos.js .","minify-proto-json":"cd ../tools && pnpm i && pnpm run compile &\
& cd ../gax && node ../tools/build/src/minify.js"}}}}),fr=U({"node_modules/google-gax/build/src/longRunningCalls/longrun\
ning.js"(l){"use strict";var h=l&&l.__createBinding||(Object.create?(function(s,r,a,c){c===void 0&&(c=a);var n=Object.getOwnPropertyDescriptor(
r,a);(!n||("get"in n?!r.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return r[a]}}),Object.
defineProperty(s,c,n)}):(function(s,r,a,c){c===void 0&&(c=a),s[c]=r[a]})),p=l&&l.__setModuleDefault||(Object.create?(function(s,r){
Object.defineProperty(s,"default",{enumerable:!0,value:r})}):function(s,r){s.default=r}),g=l&&l.__importStar||(function(){
var s=function(r){return s=Object.getOwnPropertyNames||function(a){var c=[];for(var n in a)Object.prototype.hasOwnProperty.
call(a,n)&&(c[c.length]=n);return c},s(r)};return function(r){if(r&&r.__esModule)return r;var a={};if(r!=null)for(var c=s(
r),n=0;n<c.length;n++)c[n]!=="default"&&h(a,r,c[n]);return p(a,r),a}})();Object.defineProperty(l,"__esModule",{value:!0}),
l.Operation=void 0,l.operation=e;var u=pe("events"),d=ve(),i=be(),o=g(Te()),t=class extends u.EventEmitter{completeListeners;hasActiveListeners;latestResponse;longrunningDescriptor;result;metadata;backoffSettings;_callOptions;currentCallPromise_;name;done;error;response;constructor(s,r,a,c){
super(),this.completeListeners=0,this.hasActiveListeners=!1,this.latestResponse=s,this.name=this.latestResponse.name,this.
done=this.latestResponse.done,this.error=this.latestResponse.error,this.longrunningDescriptor=r,this.result=null,this.metadata=
null,this.backoffSettings=a,this._unpackResponse(s),this._listenForEvents(),this._callOptions=c}_listenForEvents(){this.
on("newListener",s=>{s==="complete"&&(this.completeListeners++,this.hasActiveListeners||(this.hasActiveListeners=!0,this.
startPolling_()))}),this.on("removeListener",s=>{s==="complete"&&--this.completeListeners===0&&(this.hasActiveListeners=
!1)})}cancel(){this.currentCallPromise_&&this.currentCallPromise_.cancel();let s=this.longrunningDescriptor.operationsClient,
r=new o.google.longrunning.CancelOperationRequest;return r.name=this.latestResponse.name,s.cancelOperation(r)}getOperation(s){
let r=this,a=this.longrunningDescriptor.operationsClient;function c(){if(!s)return new Promise((_,T)=>{if(r.latestResponse.
error){let b=new i.GoogleError(r.latestResponse.error.message);b.code=r.latestResponse.error.code,T(b)}else _([r.result,
r.metadata,r.latestResponse])})}if(this.latestResponse.done)return this._unpackResponse(this.latestResponse,s),c();let n=new o.
google.longrunning.GetOperationRequest;n.name=this.latestResponse.name,this.currentCallPromise_=a.getOperationInternal(n,
this._callOptions);let f=this.currentCallPromise_.then(_=>(r.latestResponse=_[0],r._unpackResponse(_[0],s),c()),_=>{if(s){
s(_);return}return Promise.reject(_)});if(!s)return f}_unpackResponse(s,r){let a=this.longrunningDescriptor.responseDecoder,
c=this.longrunningDescriptor.metadataDecoder,n,f;if(s.done){if(s.result==="error"){let _=new i.GoogleError(s.error.message);
_.code=s.error.code,this.error=_,r&&r(_);return}a&&s.response&&(this.response=s.response,n=a(s.response.value),this.result=
n,this.done=!0)}c&&s.metadata&&(f=c(s.metadata.value),this.metadata=f),r&&r(null,n,f,s)}startPolling_(){let s=this,r=new Date,
a=this.backoffSettings.retryDelayMultiplier,c=this.backoffSettings.maxRetryDelayMillis,n=this.backoffSettings.initialRetryDelayMillis,
f=1/0;this.backoffSettings.totalTimeoutMillis&&(f=r.getTime()+this.backoffSettings.totalTimeoutMillis);let _;this.latestResponse.
metadata&&(_=this.latestResponse.metadata.value);function T(y,...O){s.emit(y,...O)}function b(y,O){if(y.byteLength!==O.byteLength)
return!1;for(let v=0;v<y.byteLength;++v)if(y[v]!==O[v])return!1;return!0}function m(){if(s.hasActiveListeners){if(r.getTime()>=
f){let y=new i.GoogleError("Total timeout exceeded before any response was received");y.code=d.Status.DEADLINE_EXCEEDED,
setImmediate(T,"error",y);return}s.getOperation((y,O,v,S)=>{if(y){setImmediate(T,"error",y);return}if(!O){if(S.metadata&&
(!_||S&&!b(S.metadata.value,_))&&(setImmediate(T,"progress",v,S),_=S.metadata.value),S.done){setImmediate(T,"complete",{},
v,S);return}setTimeout(()=>{r=new Date,n=Math.min(n*a,c),m()},n);return}setImmediate(T,"complete",O,v,S)})}}m()}promise(){
return new Promise((s,r)=>{this.on("error",r).on("complete",(a,c,n)=>{s([a,c,n])})})}};l.Operation=t;function e(s,r,a,c){
return new t(s,r,a,c)}}}),io=U({"node_modules/google-gax/build/src/longRunningCalls/longRunningApiCaller.js"(l){"use str\
ict";Object.defineProperty(l,"__esModule",{value:!0}),l.LongrunningApiCaller=void 0;var h=Ze(),p=He(),g=fr(),u=class{longrunningDescriptor;constructor(d){
this.longrunningDescriptor=d}init(d){return d?new h.OngoingCall(d):new h.OngoingCallPromise}wrap(d){return d}call(d,i,o,t){
t.call((e,s)=>this._wrapOperation(d,o,e,s),i)}_wrapOperation(d,i,o,t){let e=i.longrunning;e||(e=(0,p.createDefaultBackoffSettings)());
let s=this.longrunningDescriptor;return d(o,(r,a)=>{if(r){t(r,null,null,a);return}let c=new g.Operation(a,s,e,i);t(null,
c,a)})}fail(d,i){d.callback(i)}result(d){return d.promise}};l.LongrunningApiCaller=u}}),oo=U({"node_modules/google-gax/b\
uild/src/longRunningCalls/longRunningDescriptor.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.LongRunningDescriptor=
void 0;var h=io(),p=class{operationsClient;responseDecoder;metadataDecoder;constructor(g,u,d){this.operationsClient=g,this.
responseDecoder=u,this.metadataDecoder=d}getApiCaller(){return new h.LongrunningApiCaller(this)}};l.LongRunningDescriptor=
p}}),no=U({"node_modules/google-gax/build/src/paginationCalls/resourceCollector.js"(l){"use strict";Object.defineProperty(
l,"__esModule",{value:!0}),l.ResourceCollector=void 0;var h=class{apiCall;resources;maxResults;resolveCallback;rejectCallback;constructor(p,g=-1){
this.apiCall=p,this.resources=[],this.maxResults=g}callback(p,g,u){if(p){this.rejectCallback(p);return}for(let i of g)if(this.
resources.push(i),this.resources.length===this.maxResults){u=null;break}if(!u){this.resolveCallback(this.resources);return}
let d=(...i)=>this.callback(...i);setImmediate(this.apiCall,u,d)}processAllPages(p){return new Promise((g,u)=>{this.resolveCallback=
g,this.rejectCallback=u;let d=(...i)=>this.callback(...i);setImmediate(this.apiCall,p,d)})}};l.ResourceCollector=h}}),so=U(
{"node_modules/google-gax/build/src/paginationCalls/pagedApiCaller.js"(l){"use strict";Object.defineProperty(l,"__esModu\
le",{value:!0}),l.PagedApiCaller=void 0;var h=Ze(),p=be(),g=no(),u=Ie(),d=class{pageDescriptor;constructor(i){this.pageDescriptor=
i}generateParseResponseCallback(i,o){let t=this.pageDescriptor.resourceField,e=this.pageDescriptor.responsePageTokenField,
s=this.pageDescriptor.requestPageTokenField;return(r,a)=>{if(r){o(r);return}if(!i){o(new p.GoogleError("Undefined reques\
t in pagination method callback."));return}if(!a){o(new p.GoogleError("Undefined response in pagination method callback."));
return}let c=a[t]||[],n=a[e],f=null;n&&(f=Object.assign({},i),f[s]=n),o(r,c,f,a)}}wrap(i){let o=this;return function(t,e,s,r){
return i(t,e,s,o.generateParseResponseCallback(t,r))}}init(i){return i?new h.OngoingCall(i):new h.OngoingCallPromise}call(i,o,t,e){
if(o=Object.assign({},o),!t.autoPaginate){e.call(i,o);return}o.pageSize&&t.autoPaginate&&(0,u.warn)("autoPaginate true",
"Providing a pageSize without setting autoPaginate to false will still return all results. See https://github.com/google\
apis/gax-nodejs/blob/main/client-libraries.md#auto-pagination for more information on how to configure manual paging","A\
utopaginateTrueWarning");let s=t.maxResults||-1;new g.ResourceCollector(i,s).processAllPages(o).then(r=>e.callback(null,
r),r=>e.callback(r))}fail(i,o){i.callback(o)}result(i){return i.promise}};l.PagedApiCaller=d}}),ao=U({"node_modules/goog\
le-gax/build/src/paginationCalls/pageDescriptor.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.PageDescriptor=
void 0;var h=pe("stream"),p=St(),g=Ie(),u=so(),d=10,i=class{requestPageTokenField;responsePageTokenField;requestPageSizeField;resourceField;constructor(o,t,e){
this.requestPageTokenField=o,this.responsePageTokenField=t,this.resourceField=e}createStream(o,t,e){e?.autoPaginate&&(0,g.
warn)("autoPaginate true","Autopaginate will always be set to false in stream paging methods. See more info at https://g\
ithub.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination for more information on how to configure p\
aging calls","AutopaginateTrueWarning");let s=new h.PassThrough({objectMode:!0});e=Object.assign({},e,{autoPaginate:!1});
let r="maxResults"in e?e.maxResults:-1,a=0,c=!1;function n(f,_,T,b){if(f){s.emit("error",f);return}s.emit("response",b);
for(let m=0;m<_.length;++m){if(s._readableState.ended)return;_[m]!==null&&(s.push(_[m]),a++,a===r&&s.end())}if(!s._readableState.
ended){if(!T){s.end();return}"pageToken"in e&&delete e.pageToken,s.isPaused()?(t=T,c=!1):setImmediate(o,T,e,n)}}return s.
on("resume",async()=>{c||(c=!0,await o(t,e,n))}),s}asyncIterate(o,t,e){return e?.autoPaginate&&(0,g.warn)("autoPaginate \
true","Autopaginate will always be set to false in Async paging methods. See more info at https://github.com/googleapis/\
gax-nodejs/blob/main/client-libraries.md#auto-pagination for more information on how to configure paging calls","Autopag\
inateTrueWarning"),e=Object.assign({},e,{autoPaginate:!1}),this.createIterator(o,t,e)}createIterator(o,t,e){return{[Symbol.
asyncIterator](){let s=t,r=[];return{async next(){if(r.length>0)return Promise.resolve({done:!1,value:r.shift()});let a=0;
for(;r.length===0&&s;){let c;if([c,s]=await o(s,e),c&&!Array.isArray(c))for(let[n,f]of Object.entries(c))r.push([n,f]);else
r.push(...c);if(r.length===0&&(++a,a>d))break}return r.length===0?Promise.resolve({done:!0,value:void 0}):Promise.resolve(
{done:!1,value:r.shift()})}}}}}getApiCaller(o){return o.autoPaginate?new u.PagedApiCaller(this):new p.NormalApiCaller}};
l.PageDescriptor=i}}),lo=U({"node_modules/google-gax/build/src/streamingCalls/streamDescriptor.js"(l){"use strict";Object.
defineProperty(l,"__esModule",{value:!0}),l.StreamDescriptor=void 0;var h=ur(),p=class{type;streaming;rest;gaxStreamingRetries;constructor(g,u,d){
this.type=g,this.streaming=!0,this.rest=u,this.gaxStreamingRetries=d}getApiCaller(){return new h.StreamingApiCaller(this)}};
l.StreamDescriptor=p}}),uo=U({"node_modules/google-gax/build/src/bundlingCalls/bundleApiCaller.js"(l){"use strict";Object.
defineProperty(l,"__esModule",{value:!0}),l.BundleApiCaller=void 0;var h=Ze(),p=be(),g=class{bundler;constructor(u){this.
bundler=u}init(u){return u?new h.OngoingCall(u):new h.OngoingCallPromise}wrap(u){return u}call(u,d,i,o){if(!i.isBundling)
throw new p.GoogleError("Bundling enabled with no isBundling!");o.call((t,e)=>(this.bundler.schedule(u,t,e),o),d)}fail(u,d){
u.callback(d)}result(u){return u.promise}};l.BundleApiCaller=g}}),co=U({"node_modules/google-gax/build/src/bundlingCalls\
/bundlingUtils.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.computeBundleId=h;function h(g,u){
let d=[],i=!1;for(let o of u){let t=p(g,o);t===void 0?d.push(null):(i=!0,d.push(t))}if(i)return JSON.stringify(d)}function p(g,u){
let d=u.split("."),i=g;for(let o of d)i=i?.[o];return i}}}),po=U({"node_modules/google-gax/build/src/bundlingCalls/task.\
js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.Task=void 0,l.deepCopyForResponse=g;var h=ve(),p=be();
function g(d,i){let o;if(d===null)return null;if(d!==void 0)return Array.isArray(d)?(o=[],d.forEach(t=>{o.push(g(t,null))}),
o):d.copy!==void 0?d.copy():d instanceof ArrayBuffer?d.slice(0):typeof d=="object"?(o={},Object.keys(d).forEach(t=>{i&&t===
i.field&&Array.isArray(d[t])?o[t]=d[t].slice(i.start,i.end):o[t]=g(d[t],null)}),o):d}var u=class{_apiCall;_request;_bundledField;_subresponseField;_data;callCanceller;constructor(d,i,o,t){
this._apiCall=d,this._request=i,this._bundledField=o,this._subresponseField=t,this._data=[]}getElementCount(){let d=0;for(let i=0;i<
this._data.length;++i)d+=this._data[i].elements.length;return d}getRequestByteSize(){let d=0;for(let i=0;i<this._data.length;++i)
d+=this._data[i].bytes;return d}run(){if(this._data.length===0)return[];let d=this._request,i=[],o=[];for(let e=0;e<this.
_data.length;++e)i.push(...this._data[e].elements),o.push(this._data[e].callback.id);d[this._bundledField]=i;let t=this;
return this.callCanceller=this._apiCall(d,(e,s)=>{let r=[];if(e)t._data.forEach(()=>{r.push(void 0)});else{let a=null;t.
_subresponseField&&(a={field:t._subresponseField,start:0}),t._data.forEach(c=>{a&&(a.end=a.start+c.elements.length),r.push(
g(s,a)),a&&(a.start=a.end)})}for(let a=0;a<t._data.length;++a)if(t._data[a].cancelled){let c=new p.GoogleError("cancelle\
d");c.code=h.Status.CANCELLED,t._data[a].callback(c)}else t._data[a].callback(e,r[a])}),o}extend(d,i,o){this._data.push(
{elements:d,bytes:i,callback:o})}cancel(d){if(this.callCanceller){let i=!0;return this._data.forEach(o=>{o.callback.id===
d&&(o.cancelled=!0),o.cancelled||(i=!1)}),i&&this.callCanceller.cancel(),i}for(let i=0;i<this._data.length;++i)if(this._data[i].
callback.id===d){let o=new p.GoogleError("cancelled");o.code=h.Status.CANCELLED,this._data[i].callback(o),this._data.splice(
i,1);break}return this._data.length===0}};l.Task=u}}),go=U({"node_modules/google-gax/build/src/bundlingCalls/bundleExecu\
tor.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.BundleExecutor=void 0;var h=ve(),p=be(),g=Ie(),
u=co(),d=po();function i(){}var o=class{_options;_descriptor;_tasks;_timers;_invocations;_invocationId;constructor(t,e){
this._options=t,this._descriptor=e,this._tasks={},this._timers={},this._invocations={},this._invocationId=0}schedule(t,e,s){
let r=(0,u.computeBundleId)(e,this._descriptor.requestDiscriminatorFields);if(s=s||i,r===void 0)return(0,g.warn)("bundli\
ng_schedule_bundleid_undefined",`The request does not have enough information for request bundling. Invoking immediately\
. Request: ${JSON.stringify(e)} discriminator fields: ${this._descriptor.requestDiscriminatorFields}`),t(e,s);if(e[this.
_descriptor.bundledField]===void 0)return(0,g.warn)("bundling_no_bundled_field",`Request does not contain field ${this._descriptor.
bundledField} that must present for bundling. Invoking immediately. Request: ${JSON.stringify(e)}`),t(e,s);r in this._tasks||
(this._tasks[r]=new d.Task(t,e,this._descriptor.bundledField,this._descriptor.subresponseField));let a=this._tasks[r];s.
id=String(this._invocationId++),this._invocations[s.id]=r;let c=e[this._descriptor.bundledField],n=c.length,f=0,_=this;c.
forEach(R=>{f+=this._descriptor.byteLengthFunction(R)});let T=this._options.elementCountLimit||0,b=this._options.requestByteLimit||
0;if(T>0&&n>T||b>0&&f>=b){let R;T>0&&n>T?R="The number of elements "+n+" exceeds the limit "+this._options.elementCountLimit:
R="The required bytes "+f+" exceeds the limit "+this._options.requestByteLimit;let P=new p.GoogleError(R);return P.code=
h.Status.INVALID_ARGUMENT,s(P),{cancel:i}}let m=a.getElementCount(),y=a.getRequestByteSize();(T>0&&n+m>=T||b>0&&f+y>=b)&&
(this._runNow(r),this._tasks[r]=new d.Task(t,e,this._descriptor.bundledField,this._descriptor.subresponseField),a=this._tasks[r]),
a.extend(c,f,s);let O={cancel(){_._cancel(s.id)}},v=this._options.elementCountThreshold||0,S=this._options.requestByteThreshold||
0;return v>0&&a.getElementCount()>=v||S>0&&a.getRequestByteSize()>=S?(this._runNow(r),O):(!(r in this._timers)&&this._options.
delayThreshold>0&&(this._timers[r]=setTimeout(()=>{delete this._timers[r],this._runNow(r)},this._options.delayThreshold)),
O)}_maybeClearTimeout(t){if(t in this._timers){let e=this._timers[t];delete this._timers[t],clearTimeout(e)}}_cancel(t){
if(!(t in this._invocations))return;let e=this._invocations[t];if(!(e in this._tasks))return;let s=this._tasks[e];delete this.
_invocations[t],s.cancel(t)&&(this._maybeClearTimeout(e),delete this._tasks[e])}_runNow(t){if(!(t in this._tasks)){(0,g.
warn)("bundle_runnow_bundleid_unknown",`No such bundleid: ${t}`);return}this._maybeClearTimeout(t);let e=this._tasks[t];
delete this._tasks[t],e.run().forEach(s=>{delete this._invocations[s]})}};l.BundleExecutor=o}}),fo=U({"node_modules/goog\
le-gax/build/src/bundlingCalls/bundleDescriptor.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.BundleDescriptor=
void 0;var h=St(),p=uo(),g=go(),u=xe(),d=class{bundledField;requestDiscriminatorFields;subresponseField;byteLengthFunction;constructor(i,o,t,e){
!e&&typeof t=="function"&&(e=t,t=null),this.bundledField=i,this.requestDiscriminatorFields=o.map(u.toCamelCase),this.subresponseField=
t,this.byteLengthFunction=e}getApiCaller(i){return i.isBundling===!1?new h.NormalApiCaller:new p.BundleApiCaller(new g.BundleExecutor(
i.bundleOptions,this))}};l.BundleDescriptor=d}}),ho=U({"node_modules/google-gax/build/src/descriptor.js"(l){"use strict";
Object.defineProperty(l,"__esModule",{value:!0}),l.ResumableUploadDescriptor=l.BundleDescriptor=l.StreamDescriptor=l.PageDescriptor=
l.LongrunningDescriptor=void 0;var h=oo();Object.defineProperty(l,"LongrunningDescriptor",{enumerable:!0,get:function(){
return h.LongRunningDescriptor}});var p=ao();Object.defineProperty(l,"PageDescriptor",{enumerable:!0,get:function(){return p.
PageDescriptor}});var g=lo();Object.defineProperty(l,"StreamDescriptor",{enumerable:!0,get:function(){return g.StreamDescriptor}});
var u=fo();Object.defineProperty(l,"BundleDescriptor",{enumerable:!0,get:function(){return u.BundleDescriptor}});var d=Te();
Object.defineProperty(l,"ResumableUploadDescriptor",{enumerable:!0,get:function(){return d.ResumableUploadDescriptor}})}}),
mo=U({"node_modules/protobufjs/minimal.js"(l,h){"use strict";h.exports=Nt()}}),tt=U({"node_modules/google-gax/build/src/\
fallback.js"(l,h){"use strict";var p=l&&l.__createBinding||(Object.create?(function(B,V,H,L){L===void 0&&(L=H);var x=Object.
getOwnPropertyDescriptor(V,H);(!x||("get"in x?!V.__esModule:x.writable||x.configurable))&&(x={enumerable:!0,get:function(){
return V[H]}}),Object.defineProperty(B,L,x)}):(function(B,V,H,L){L===void 0&&(L=H),B[L]=V[H]})),g=l&&l.__setModuleDefault||
(Object.create?(function(B,V){Object.defineProperty(B,"default",{enumerable:!0,value:V})}):function(B,V){B.default=V}),u=l&&
l.__importStar||(function(){var B=function(V){return B=Object.getOwnPropertyNames||function(H){var L=[];for(var x in H)Object.
prototype.hasOwnProperty.call(H,x)&&(L[L.length]=x);return L},B(V)};return function(V){if(V&&V.__esModule)return V;var H={};
if(V!=null)for(var L=B(V),x=0;x<L.length;x++)L[x]!=="default"&&p(H,V,L[x]);return g(H,V),H}})(),d=l&&l.__importDefault||
function(B){return B&&B.__esModule?B:{default:B}};Object.defineProperty(l,"__esModule",{value:!0}),l.fallback=l.GoogleError=
l.operation=l.Operation=l.warn=l.protobufMinimal=l.protobuf=l.LocationProtos=l.IamProtos=l.operationsProtos=l.protobufFromJSON=
l.GrpcClient=l.defaultToObjectOptions=l.makeUUID=l.LocationsClient=l.IamClient=l.OperationsClient=l.StreamType=l.resumableSourceFromFile=
l.resumableUploadStub=l.ResumableUploadState=l.ResumableUploadSession=l.ResumableUploadDescriptor=l.StreamDescriptor=l.PageDescriptor=
l.LongrunningDescriptor=l.BundleDescriptor=l.version=l.createDefaultBackoffSettings=l.RetryOptions=l.constructSettings=l.
CallSettings=l.routingHeader=l.PathTemplate=void 0,l.lro=W,l.createApiCall=Z;var i=d(Nr()),o=u(gt());l.protobuf=o;var t=u(
He()),e=Ue(),s=u(Ai());l.routingHeader=s;var r=ve(),a=Ni(),c=Te(),n=Xi(),f=u(pr()),_=ft(),T=to(),b=et(),m=xe(),y=u(Te());
l.IamProtos=y;var O=u(Te());l.LocationProtos=O;var v=u(Te());l.operationsProtos=v;var S=ro();Object.defineProperty(l,"Pa\
thTemplate",{enumerable:!0,get:function(){return S.PathTemplate}});var R=He();Object.defineProperty(l,"CallSettings",{enumerable:!0,
get:function(){return R.CallSettings}}),Object.defineProperty(l,"constructSettings",{enumerable:!0,get:function(){return R.
constructSettings}}),Object.defineProperty(l,"RetryOptions",{enumerable:!0,get:function(){return R.RetryOptions}}),Object.
defineProperty(l,"createDefaultBackoffSettings",{enumerable:!0,get:function(){return R.createDefaultBackoffSettings}}),l.
version=gr().version+"-fallback";var P=ho();Object.defineProperty(l,"BundleDescriptor",{enumerable:!0,get:function(){return P.
BundleDescriptor}}),Object.defineProperty(l,"LongrunningDescriptor",{enumerable:!0,get:function(){return P.LongrunningDescriptor}}),
Object.defineProperty(l,"PageDescriptor",{enumerable:!0,get:function(){return P.PageDescriptor}}),Object.defineProperty(
l,"StreamDescriptor",{enumerable:!0,get:function(){return P.StreamDescriptor}});var C=Te();Object.defineProperty(l,"Resu\
mableUploadDescriptor",{enumerable:!0,get:function(){return C.ResumableUploadDescriptor}}),Object.defineProperty(l,"Resu\
mableUploadSession",{enumerable:!0,get:function(){return C.ResumableUploadSession}}),Object.defineProperty(l,"ResumableU\
ploadState",{enumerable:!0,get:function(){return C.ResumableUploadState}}),Object.defineProperty(l,"resumableUploadStub",
{enumerable:!0,get:function(){return C.resumableUploadStub}});var N=Te();Object.defineProperty(l,"resumableSourceFromFil\
e",{enumerable:!0,get:function(){return N.resumableSourceFromFile}});var A=et();Object.defineProperty(l,"StreamType",{enumerable:!0,
get:function(){return A.StreamType}});var w=Te();Object.defineProperty(l,"OperationsClient",{enumerable:!0,get:function(){
return w.OperationsClient}});var q=Te();Object.defineProperty(l,"IamClient",{enumerable:!0,get:function(){return q.IamClient}});
var E=Te();Object.defineProperty(l,"LocationsClient",{enumerable:!0,get:function(){return E.LocationsClient}});var j=xe();
Object.defineProperty(l,"makeUUID",{enumerable:!0,get:function(){return j.makeUUID}}),l.defaultToObjectOptions={keepCase:!1,
longs:String,enums:String,defaults:!0,oneofs:!0};var k="x-goog-api-client",$=class ke{auth;authClient;fallback;grpcVersion;static protoCache=new Map;httpRules;numericEnums;minifyJson;_servicePath;_port;_enableTelemetryTracing;_enableTelemetryLogging;static clearProtoCache(){
ke.protoCache.clear()}constructor(V={}){V.auth?this.auth=V.auth:"authClient"in V?this.auth=V.authClient:this.auth=new a.
GoogleAuth({authClient:V.auth,...V}),this.fallback=!!V.fallback,this.grpcVersion=gr().version,this.httpRules=V.httpRules,
this.numericEnums=V.numericEnums??!1,this.minifyJson=V.minifyJson??!1,this._servicePath=V.servicePath||V.apiEndpoint;let H=V.
port;this._port=typeof H=="string"?parseInt(H,10):H,this._enableTelemetryTracing=V.enableTelemetryTracing,this._enableTelemetryLogging=
V.enableTelemetryLogging}loadProto(V){return o.Root.fromJSON(V)}loadProtoJSON(V,H=!1){return ke.protobufFromJSON(V,H)}static protobufFromJSON(V,H=!1){
let L=(0,i.default)(JSON.stringify(V)).toString(),x=ke.protoCache.get(L);if(x&&!H)return x;let J=o.Root.fromJSON(V);return ke.
protoCache.set(L,J),J}static getServiceMethods(V){let H={};for(let[L,x]of Object.entries(V.methods)){let J=(0,m.toLowerCamelCase)(
L);H[J]=x}return H}constructSettings(V,H,L,x,J,te,ne){function se(re,le){let oe={};x||(x={});for(let ce in x)oe[ce]=Array.
isArray(x[ce])?x[ce]:[x[ce]];let ue=[];if(oe[k]&&oe[k][0]&&ue.push(...oe[k][0].split(" ")),ue.push(`grpc-web/${l.version}`),
oe[k]=[ue.join(" ")],!le)return oe;for(let ce in le)if(ce.toLowerCase()!==k){let Ee=le[ce];if(Array.isArray(Ee))if(oe[ce]===
void 0)oe[ce]=Ee;else if(Array.isArray(oe[ce]))oe[ce].push(...Ee);else throw new Error(`Can not add value ${Ee} to the c\
all metadata.`);else oe[ce]=[Ee]}return oe}let I={metadataBuilder:se};this._servicePath&&(I.servicePath=this._servicePath),
this._port!==void 0&&(I.port=this._port);let D=t.constructSettings(V,H,L,r.Status,I,J??this._enableTelemetryTracing,te,ne??
this._enableTelemetryLogging),K=this.auth?.defaultServicePath;if(typeof K=="string"&&K.includes("."))for(let re of Object.
keys(D))(0,e.setSettingsDefaultDomain)(D[re],K);return D}async createStub(V,H,L){if(this.authClient||(this.auth&&"getCli\
ent"in this.auth?this.authClient=await this.auth.getClient():this.auth&&"getRequestHeaders"in this.auth&&(this.authClient=
this.auth)),!this.authClient)throw new Error("No authentication was provided");if(H.universeDomain||(H.universeDomain="g\
oogleapis.com"),H.universeDomain){let K=this.authClient.universeDomain;if(K&&H.universeDomain!==K)throw new Error(`The c\
onfigured universe domain (${H.universeDomain}) does not match the universe domain found in the credentials (${K}). If y\
ou haven't configured the universe domain explicitly, googleapis.com is the default.`)}V.resolveAll();let x=ke.getServiceMethods(
V),J=H.protocol||"https",te=H.servicePath;if(!te&&V.options&&V.options["(google.api.default_host)"]&&(te=V.options["(goo\
gle.api.default_host)"]),!te)throw new Error(`Cannot determine service API path for service ${V.name}.`);let ne,se=te.match(
/^(.*):(\d+)$/);se&&(te=se[1],ne=parseInt(se[2])),H.port?ne=typeof H.port=="string"?parseInt(H.port,10):H.port:ne||(ne=443);
let I=f.encodeRequest,D=f.decodeResponse;return(0,T.generateServiceStub)(x,J,te,ne,this.auth||this.authClient,I,D,this.numericEnums,
this.minifyJson)}static createByteLengthFunction(V){return t.createByteLengthFunction(V)}};l.GrpcClient=$,l.protobufFromJSON=
$.protobufFromJSON;function W(B){B=Object.assign({scopes:[]},B),B.protoJson&&(B=Object.assign(B,{fallback:!0}));let V=new $(
B);return new c.OperationsClientBuilder(V,B.protoJson)}function Z(B,V,H,L){return H&&"streaming"in H&&H.type!==b.StreamType.
SERVER_STREAMING?()=>{throw new Error("The REST transport currently does not support client-streaming or bidi-stream cal\
ls.")}:H&&"streaming"in H&&!(0,_.isNodeJS)()?()=>{throw new Error("Server streaming over the REST transport is only supp\
orted in Node.js.")}:(0,n.createApiCall)(B,V,H,!0)}l.protobufMinimal=u(mo());var ee=Ie();Object.defineProperty(l,"warn",
{enumerable:!0,get:function(){return ee.warn}});var F=fr();Object.defineProperty(l,"Operation",{enumerable:!0,get:function(){
return F.Operation}}),Object.defineProperty(l,"operation",{enumerable:!0,get:function(){return F.operation}});var M=be();
Object.defineProperty(l,"GoogleError",{enumerable:!0,get:function(){return M.GoogleError}});var G=h.exports;l.fallback=G}}),
hr=U({"build/gax.cjs"(l,h){"use strict";var p=tt(),g=Object.assign(()=>{},{info(){},warn(){},error(){},debug(){}});h.exports=
{fallback:p,loggingUtils:{log:()=>g},decodeAnyProtosInArray:u=>u}}}),_o=U({"node_modules/@google-cloud/secret-manager/bu\
ild/src/v1/secret_manager_service_client_config.json"(l,h){h.exports={interfaces:{"google.cloud.secretmanager.v1.SecretM\
anagerService":{retry_codes:{non_idempotent:[],idempotent:["DEADLINE_EXCEEDED","UNAVAILABLE"],resource_exhausted_unavailable:[
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
non_idempotent",retry_params_name:"default"},RotateSecret:{retry_codes_name:"non_idempotent",retry_params_name:"default"}}}}}}}),
yo=U({"node_modules/@google-cloud/secret-manager/package.json"(l,h){h.exports={name:"@google-cloud/secret-manager",version:"\
7.2.0",description:"Secrets client for Node.js",repository:{type:"git",directory:"packages/google-cloud-secretmanager",url:"\
https://github.com/googleapis/google-cloud-node.git"},license:"Apache-2.0",author:"Google LLC",files:["build/src","build\
/protos","!build/src/**/*.map"],keywords:["secrets","secret","secret manager","secrets management","gcp","google","cloud"],
main:"build/src/index.js",scripts:{clean:"gts clean",compile:"tsc -p . && cp -r protos build/","compile-protos":"compile\
Protos src",docs:"jsdoc -c .jsdoc.js",fix:"gts fix",lint:"gts check",prepare:"npm run compile",prelint:"cd samples; npm \
link ../; npm i",postpack:"minifyProtoJson","samples-test":"cd samples/ && npm link ../ && npm i && npm test","system-te\
st":"node ../../bin/run-test.cjs --config ../../.mocharc.cjs --no-parallel build/system-test",test:"node ../../bin/run-t\
est.cjs --config ../../.mocharc.cjs build/test"},dependencies:{"google-gax":"^6.5.0"},devDependencies:{"@types/mocha":"^\
10.0.10","@types/node":"^22.13.9","@types/sinon":"^17.0.4",c8:"^10.1.3","gapic-tools":"^2.0.0",gts:"^6.0.2",jsdoc:"^4.0.\
4","jsdoc-fresh":"^6.0.0","jsdoc-region-tag":"^5.0.0",long:"^5.3.1",mocha:"^11.1.0","pack-n-play":"^5.0.0",sinon:"21.0.3",
typescript:"^5.8.2"},engines:{node:">=22"},homepage:"https://github.com/googleapis/google-cloud-node/tree/main/packages/\
google-cloud-secretmanager",overrides:{"@sinonjs/fake-timers":"15.2.1"}}}}),vo=U({"node_modules/@google-cloud/secret-man\
ager/build/src/v1/secret_manager_service_client.js"(l){"use strict";Object.defineProperty(l,"__esModule",{value:!0}),l.SecretManagerServiceClient=
void 0;var h=Ar(),p=hr(),g=_o(),u=yo().version,d=class{_terminated=!1;_opts;_providedCustomServicePath;_gaxModule;_gaxGrpc;_protos;_defaults;_universeDomain;_servicePath;_log=p.
loggingUtils.log("secret-manager");auth;descriptors={page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;locationsClient;pathTemplates;secretManagerServiceStub;constructor(i,o){
let t=this.constructor;if(i?.universe_domain&&i?.universeDomain&&i?.universe_domain!==i?.universeDomain)throw new Error(
"Please set either universe_domain or universeDomain, but not both.");let e=typeof process=="object"&&typeof process.env==
"object"?process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN:void 0;this._universeDomain=i?.universeDomain??i?.universe_domain??e??
"googleapis.com",this._servicePath="secretmanager."+this._universeDomain;let s=i?.servicePath||i?.apiEndpoint||this._servicePath;
this._providedCustomServicePath=!!(i?.servicePath||i?.apiEndpoint);let r=i?.port||t.port,a=i?.clientConfig??{},c=i?.fallback??
(typeof window<"u"&&typeof window?.fetch=="function");i=Object.assign({servicePath:s,port:r,clientConfig:a,fallback:c},i),
i.numericEnums=!0,s!==this._servicePath&&!("scopes"in i)&&(i.scopes=t.scopes),o||(o=hr()),this._gaxModule=i.fallback?o.fallback:
o,this._gaxGrpc=new this._gaxModule.GrpcClient(i),this._opts=i,this.auth=this._gaxGrpc.auth,this.auth.useJWTAccessWithScope=
!0,this.auth.defaultServicePath=this._servicePath,s===this._servicePath&&(this.auth.defaultScopes=t.scopes),this.locationsClient=
new this._gaxModule.LocationsClient(this._gaxGrpc,i);let n=[`gax/${this._gaxModule.version}`,`gapic/${u}`];typeof process==
"object"&&"versions"in process?n.push(`gl-node/${process.versions.node}`):n.push(`gl-web/${this._gaxModule.version}`),i.
fallback?n.push(`rest/${this._gaxGrpc.grpcVersion}`):n.push(`grpc/${this._gaxGrpc.grpcVersion}`),i.libName&&i.libVersion&&
n.push(`${i.libName}/${i.libVersion}`),this._protos=this._gaxGrpc.loadProtoJSON(h),this.pathTemplates={projectPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}"),projectLocationSecretSecretVersionPathTemplate:new this._gaxModule.PathTemplate(
"projects/{project}/locations/{location}/secrets/{secret}/versions/{secret_version}"),projectLocationSecretsPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/locations/{location}/secrets/{secret}"),projectSecretSecretVersionPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/secrets/{secret}/versions/{secret_version}"),projectSecretsPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}/secrets/{secret}"),topicPathTemplate:new this._gaxModule.PathTemplate("proje\
cts/{project}/topics/{topic}"),secretPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/secrets/{secret}"),
secretVersionPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/secrets/{secret}/versions/{secret_version\
}")},this.descriptors.page={listSecrets:new this._gaxModule.PageDescriptor("pageToken","nextPageToken","secrets"),listSecretVersions:new this.
_gaxModule.PageDescriptor("pageToken","nextPageToken","versions")};let f={gcpClientService:"secret-manager",gcpVersion:"\
v1",gcpRepo:"googleapis/google-cloud-node",gcpArtifact:"@google-cloud/secret-manager"};this._defaults=this._gaxGrpc.constructSettings(
"google.cloud.secretmanager.v1.SecretManagerService",g,i.clientConfig||{},{"x-goog-api-client":n.join(" ")},i.enableTelemetryTracing,
f),this.innerApiCalls={},this.warn=this._gaxModule.warn}initialize(){if(this.secretManagerServiceStub)return this.secretManagerServiceStub;
this.secretManagerServiceStub=this._gaxGrpc.createStub(this._opts.fallback?this._protos.lookupService("google.cloud.secr\
etmanager.v1.SecretManagerService"):this._protos.google.cloud.secretmanager.v1.SecretManagerService,this._opts,this._providedCustomServicePath);
let i=["listSecrets","createSecret","addSecretVersion","getSecret","updateSecret","deleteSecret","listSecretVersions","g\
etSecretVersion","accessSecretVersion","disableSecretVersion","enableSecretVersion","destroySecretVersion","setIamPolicy",
"getIamPolicy","testIamPermissions","enableManagedRotation","rotateSecret"];for(let o of i){let t=this.secretManagerServiceStub.
then(r=>(...a)=>this._terminated?Promise.reject("The client has already been closed."):r[o].apply(r,a),r=>()=>{throw r}),
e=this.descriptors.page[o]||void 0,s=this._gaxModule.createApiCall(t,this._defaults[o],e,this._opts.fallback);this.innerApiCalls[o]=
s}return this.secretManagerServiceStub}static get servicePath(){return typeof process=="object"&&typeof process.emitWarning==
"function"&&process.emitWarning("Static servicePath is deprecated, please use the instance method instead.","Deprecation\
Warning"),"secretmanager.googleapis.com"}static get apiEndpoint(){return typeof process=="object"&&typeof process.emitWarning==
"function"&&process.emitWarning("Static apiEndpoint is deprecated, please use the instance method instead.","Deprecation\
Warning"),"secretmanager.googleapis.com"}get apiEndpoint(){return this._servicePath}get universeDomain(){return this._universeDomain}static get port(){
return 443}static get scopes(){return["https://www.googleapis.com/auth/cloud-platform"]}getProjectId(i){if(i){this.auth.
getProjectId(i);return}return this.auth.getProjectId()}createSecret(i,o,t){i=i||{};let e;typeof o=="function"&&t===void 0?
(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.otherArgs.headers||{},e.otherArgs.headers["x-go\
og-request-params"]=this._gaxModule.routingHeader.fromParams({parent:i.parent??""}),this.initialize().catch(r=>{throw r}),
this._log.info("createSecret request %j",i);let s=t?(r,a,c,n)=>{this._log.info("createSecret response %j",a),t(r,a,c,n)}:
void 0;return this.innerApiCalls.createSecret(i,e,s)?.then(([r,a,c])=>(this._log.info("createSecret response %j",r),[r,a,
c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof Array){let a=this._gaxModule.protobuf.Root.fromJSON(
h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}addSecretVersion(i,o,t){i=i||{};let e;typeof o==
"function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.otherArgs.headers||{},e.
otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:i.parent??""}),this.initialize().
catch(r=>{throw r}),this._log.info("addSecretVersion request %j",i);let s=t?(r,a,c,n)=>{this._log.info("addSecretVersion\
 response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.addSecretVersion(i,e,s)?.then(([r,a,c])=>(this._log.info("\
addSecretVersion response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof Array){let a=this.
_gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}getSecret(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:i.name??
""}),this.initialize().catch(r=>{throw r}),this._log.info("getSecret request %j",i);let s=t?(r,a,c,n)=>{this._log.info("\
getSecret response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.getSecret(i,e,s)?.then(([r,a,c])=>(this._log.info(
"getSecret response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof Array){let a=this._gaxModule.
protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}updateSecret(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({"secret.nam\
e":i.secret.name??""}),this.initialize().catch(r=>{throw r}),this._log.info("updateSecret request %j",i);let s=t?(r,a,c,n)=>{
this._log.info("updateSecret response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.updateSecret(i,e,s)?.then(([r,
a,c])=>(this._log.info("updateSecret response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof
Array){let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}deleteSecret(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:i.name??
""}),this.initialize().catch(r=>{throw r}),this._log.info("deleteSecret request %j",i);let s=t?(r,a,c,n)=>{this._log.info(
"deleteSecret response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.deleteSecret(i,e,s)?.then(([r,a,c])=>(this._log.
info("deleteSecret response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof Array){let a=this.
_gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}getSecretVersion(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:i.name??
""}),this.initialize().catch(r=>{throw r}),this._log.info("getSecretVersion request %j",i);let s=t?(r,a,c,n)=>{this._log.
info("getSecretVersion response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.getSecretVersion(i,e,s)?.then(([r,a,
c])=>(this._log.info("getSecretVersion response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof
Array){let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}accessSecretVersion(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:i.name??
""}),this.initialize().catch(r=>{throw r}),this._log.info("accessSecretVersion request %j",i);let s=t?(r,a,c,n)=>{this._log.
info("accessSecretVersion response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.accessSecretVersion(i,e,s)?.then(
([r,a,c])=>(this._log.info("accessSecretVersion response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof
Array){let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}disableSecretVersion(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:i.name??
""}),this.initialize().catch(r=>{throw r}),this._log.info("disableSecretVersion request %j",i);let s=t?(r,a,c,n)=>{this.
_log.info("disableSecretVersion response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.disableSecretVersion(i,e,s)?.
then(([r,a,c])=>(this._log.info("disableSecretVersion response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof
Array){let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}enableSecretVersion(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:i.name??
""}),this.initialize().catch(r=>{throw r}),this._log.info("enableSecretVersion request %j",i);let s=t?(r,a,c,n)=>{this._log.
info("enableSecretVersion response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.enableSecretVersion(i,e,s)?.then(
([r,a,c])=>(this._log.info("enableSecretVersion response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof
Array){let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}destroySecretVersion(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:i.name??
""}),this.initialize().catch(r=>{throw r}),this._log.info("destroySecretVersion request %j",i);let s=t?(r,a,c,n)=>{this.
_log.info("destroySecretVersion response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.destroySecretVersion(i,e,s)?.
then(([r,a,c])=>(this._log.info("destroySecretVersion response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof
Array){let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}setIamPolicy(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({resource:i.
resource??""}),this.initialize().catch(r=>{throw r}),this._log.info("setIamPolicy request %j",i);let s=t?(r,a,c,n)=>{this.
_log.info("setIamPolicy response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.setIamPolicy(i,e,s)?.then(([r,a,c])=>(this.
_log.info("setIamPolicy response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof Array){
let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}getIamPolicy(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({resource:i.
resource??""}),this.initialize().catch(r=>{throw r}),this._log.info("getIamPolicy request %j",i);let s=t?(r,a,c,n)=>{this.
_log.info("getIamPolicy response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.getIamPolicy(i,e,s)?.then(([r,a,c])=>(this.
_log.info("getIamPolicy response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof Array){
let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}testIamPermissions(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({resource:i.
resource??""}),this.initialize().catch(r=>{throw r}),this._log.info("testIamPermissions request %j",i);let s=t?(r,a,c,n)=>{
this._log.info("testIamPermissions response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.testIamPermissions(i,e,s)?.
then(([r,a,c])=>(this._log.info("testIamPermissions response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&r.statusDetails instanceof
Array){let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(r.statusDetails,a)}throw r})}enableManagedRotation(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:i.parent??
""}),this.initialize().catch(r=>{throw r}),this._log.info("enableManagedRotation request %j",i);let s=t?(r,a,c,n)=>{this.
_log.info("enableManagedRotation response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.enableManagedRotation(i,e,
s)?.then(([r,a,c])=>(this._log.info("enableManagedRotation response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDetails"in r&&
r.statusDetails instanceof Array){let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(
r.statusDetails,a)}throw r})}rotateSecret(i,o,t){i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.
otherArgs=e.otherArgs||{},e.otherArgs.headers=e.otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this.
_gaxModule.routingHeader.fromParams({parent:i.parent??""}),this.initialize().catch(r=>{throw r}),this._log.info("rotateS\
ecret request %j",i);let s=t?(r,a,c,n)=>{this._log.info("rotateSecret response %j",a),t(r,a,c,n)}:void 0;return this.innerApiCalls.
rotateSecret(i,e,s)?.then(([r,a,c])=>(this._log.info("rotateSecret response %j",r),[r,a,c])).catch(r=>{if(r&&"statusDeta\
ils"in r&&r.statusDetails instanceof Array){let a=this._gaxModule.protobuf.Root.fromJSON(h);r.statusDetails=(0,p.decodeAnyProtosInArray)(
r.statusDetails,a)}throw r})}listSecrets(i,o,t){i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.
otherArgs=e.otherArgs||{},e.otherArgs.headers=e.otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this.
_gaxModule.routingHeader.fromParams({parent:i.parent??""}),this.initialize().catch(r=>{throw r});let s=t?(r,a,c,n)=>{this.
_log.info("listSecrets values %j",a),t(r,a,c,n)}:void 0;return this._log.info("listSecrets request %j",i),this.innerApiCalls.
listSecrets(i,e,s)?.then(([r,a,c])=>(this._log.info("listSecrets values %j",r),[r,a,c]))}listSecretsStream(i,o){i=i||{},
o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-para\
ms"]=this._gaxModule.routingHeader.fromParams({parent:i.parent??""});let t=this._defaults.listSecrets.merge(o);return this.
initialize().catch(e=>{throw e}),this._log.info("listSecrets stream %j",i),this.descriptors.page.listSecrets.createStream(
this.innerApiCalls.listSecrets,i,t)}listSecretsAsync(i,o){i=i||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=
o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:i.
parent??""});let t=this._defaults.listSecrets.merge(o);return this.initialize().catch(e=>{throw e}),this._log.info("list\
Secrets iterate %j",i),this.descriptors.page.listSecrets.asyncIterate(this.innerApiCalls.listSecrets,i,t)}listSecretVersions(i,o,t){
i=i||{};let e;typeof o=="function"&&t===void 0?(t=o,e={}):e=o,e=e||{},e.otherArgs=e.otherArgs||{},e.otherArgs.headers=e.
otherArgs.headers||{},e.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:i.parent??
""}),this.initialize().catch(r=>{throw r});let s=t?(r,a,c,n)=>{this._log.info("listSecretVersions values %j",a),t(r,a,c,
n)}:void 0;return this._log.info("listSecretVersions request %j",i),this.innerApiCalls.listSecretVersions(i,e,s)?.then(([
r,a,c])=>(this._log.info("listSecretVersions values %j",r),[r,a,c]))}listSecretVersionsStream(i,o){i=i||{},o=o||{},o.otherArgs=
o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.
routingHeader.fromParams({parent:i.parent??""});let t=this._defaults.listSecretVersions.merge(o);return this.initialize().
catch(e=>{throw e}),this._log.info("listSecretVersions stream %j",i),this.descriptors.page.listSecretVersions.createStream(
this.innerApiCalls.listSecretVersions,i,t)}listSecretVersionsAsync(i,o){i=i||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.
headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:i.
parent??""});let t=this._defaults.listSecretVersions.merge(o);return this.initialize().catch(e=>{throw e}),this._log.info(
"listSecretVersions iterate %j",i),this.descriptors.page.listSecretVersions.asyncIterate(this.innerApiCalls.listSecretVersions,
i,t)}getLocation(i,o,t){return this.locationsClient.getLocation(i,o,t)}listLocationsAsync(i,o){return this.locationsClient.
listLocationsAsync(i,o)}projectPath(i){return this.pathTemplates.projectPathTemplate.render({project:i})}matchProjectFromProjectName(i){
return this.pathTemplates.projectPathTemplate.match(i).project}projectLocationSecretSecretVersionPath(i,o,t,e){return this.
pathTemplates.projectLocationSecretSecretVersionPathTemplate.render({project:i,location:o,secret:t,secret_version:e})}matchProjectFromProjectLocationSecretSecretVersionName(i){
return this.pathTemplates.projectLocationSecretSecretVersionPathTemplate.match(i).project}matchLocationFromProjectLocationSecretSecretVersionName(i){
return this.pathTemplates.projectLocationSecretSecretVersionPathTemplate.match(i).location}matchSecretFromProjectLocationSecretSecretVersionName(i){
return this.pathTemplates.projectLocationSecretSecretVersionPathTemplate.match(i).secret}matchSecretVersionFromProjectLocationSecretSecretVersionName(i){
return this.pathTemplates.projectLocationSecretSecretVersionPathTemplate.match(i).secret_version}projectLocationSecretsPath(i,o,t){
return this.pathTemplates.projectLocationSecretsPathTemplate.render({project:i,location:o,secret:t})}matchProjectFromProjectLocationSecretsName(i){
return this.pathTemplates.projectLocationSecretsPathTemplate.match(i).project}matchLocationFromProjectLocationSecretsName(i){
return this.pathTemplates.projectLocationSecretsPathTemplate.match(i).location}matchSecretFromProjectLocationSecretsName(i){
return this.pathTemplates.projectLocationSecretsPathTemplate.match(i).secret}projectSecretSecretVersionPath(i,o,t){return this.
pathTemplates.projectSecretSecretVersionPathTemplate.render({project:i,secret:o,secret_version:t})}matchProjectFromProjectSecretSecretVersionName(i){
return this.pathTemplates.projectSecretSecretVersionPathTemplate.match(i).project}matchSecretFromProjectSecretSecretVersionName(i){
return this.pathTemplates.projectSecretSecretVersionPathTemplate.match(i).secret}matchSecretVersionFromProjectSecretSecretVersionName(i){
return this.pathTemplates.projectSecretSecretVersionPathTemplate.match(i).secret_version}projectSecretsPath(i,o){return this.
pathTemplates.projectSecretsPathTemplate.render({project:i,secret:o})}matchProjectFromProjectSecretsName(i){return this.
pathTemplates.projectSecretsPathTemplate.match(i).project}matchSecretFromProjectSecretsName(i){return this.pathTemplates.
projectSecretsPathTemplate.match(i).secret}topicPath(i,o){return this.pathTemplates.topicPathTemplate.render({project:i,
topic:o})}matchProjectFromTopicName(i){return this.pathTemplates.topicPathTemplate.match(i).project}matchTopicFromTopicName(i){
return this.pathTemplates.topicPathTemplate.match(i).topic}close(){return this.secretManagerServiceStub&&!this._terminated?
this.secretManagerServiceStub.then(i=>{this._log.info("ending gRPC channel"),this._terminated=!0,i.close(),this.locationsClient.
close().catch(o=>{throw o})}):Promise.resolve()}secretPath(i,o){return this.pathTemplates.secretPathTemplate.render({project:i,
secret:o})}matchProjectFromSecretName(i){return this.pathTemplates.secretPathTemplate.match(i).project}matchSecretFromSecretName(i){
return this.pathTemplates.secretPathTemplate.match(i).secret}secretVersionPath(i,o,t){return this.pathTemplates.secretVersionPathTemplate.
render({project:i,secret:o,secret_version:t})}matchProjectFromSecretVersionName(i){return this.pathTemplates.secretVersionPathTemplate.
match(i).project}matchSecretFromSecretVersionName(i){return this.pathTemplates.secretVersionPathTemplate.match(i).secret}matchSecretVersionFromSecretVersionName(i){
return this.pathTemplates.secretVersionPathTemplate.match(i).secret_version}};l.SecretManagerServiceClient=d}}),bo=U({"n\
ode_modules/@google-cloud/secret-manager/build/src/v1/index.js"(l){Object.defineProperty(l,"__esModule",{value:!0}),l.SecretManagerServiceClient=
void 0;var h=vo();Object.defineProperty(l,"SecretManagerServiceClient",{enumerable:!0,get:function(){return h.SecretManagerServiceClient}})}}),
Ro=bo();export{Ro as default};
