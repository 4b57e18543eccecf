// What GitHub's toolkit needs for its own HTTP requests and programs, of which none is ever made here.
export const HttpClient = undefined;
export const BearerCredentialHandler = undefined;
export const getExecOutput = undefined;
