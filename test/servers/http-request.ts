import { type IncomingHttpHeaders, request as overHttp, type RequestOptions } from "node:http";
import { request as overHttps } from "node:https";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface HttpRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly ca?: string;
  readonly certificate?: string;
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/** One request on a connection of its own: `fetch` keeps connections open and takes no CA. */
export function request(url: string | URL, options: HttpRequest = {}): Promise<HttpAnswer> {
  const secure = new URL(url).protocol === "https:";
  const settings: RequestOptions & { ca?: string; cert?: string; key?: string } = {
    method: options.method ?? "GET",
    headers: {
      ...options.headers,
      ...(options.body === undefined ? {} : { "content-length": Buffer.byteLength(options.body) }),
    },
    agent: false,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.ca === undefined ? {} : { ca: options.ca }),
    ...(options.certificate === undefined ? {} : { cert: options.certificate }),
    ...(options.key === undefined ? {} : { key: options.key }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? overHttps : overHttp)(url, settings, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(options.body);
  });
}
