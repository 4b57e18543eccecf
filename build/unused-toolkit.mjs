// What GitHub's toolkit needs for its own HTTP requests and programs, of which none is ever made here. Its client asks this
// one for a proxy's agents as soon as it is loaded; our transport has its own.
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
export const BearerCredentialHandler = undefined;
export const getExecOutput = undefined;
