/** A key whose last line is too short to be masked by itself. */
export const pem = `-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj
MzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvu
QQ==
-----END PRIVATE KEY-----
`;

/** Values that masks, files and environments are tried with, by the field that holds them. */
export const VALUES: Readonly<Record<string, string>> = {
  punctuated: `p@ss/W0rd+'"<&>! ok`,
  pem,
  pretty_json: '{\n  "user": "administrator",\n  "password": "hunter2-and-more",\n  "id": 12345678901234567890\n}\n',
  compact_json: '{"token":"tok_abcdefgh","nested":["deep-secret-value"]}',
  trailing_newlines: "ends-with-three\n\n\n",
  escapes: "percent%0Aand%25and%0Dend",
  command: "first::add-mask::second",
  workflow_v1: "##[group]looks-like-one",
  emoji: "pässwörd-😀-κλειδί",
  quotes: `it's "quoted" \`here\` $HOME \\ back`,
  spaces: "  padded-with-blanks  ",
  dotenv: "A_PASSWORD=first-value-here\nB_PASSWORD='second value here'\n",
};
