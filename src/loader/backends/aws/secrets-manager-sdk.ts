// Of the SDK what is used and no more: a package that is itself imported when it is needed would be bundled whole.
export {
  BatchGetSecretValueCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
