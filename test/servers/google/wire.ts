import { createRequire } from "node:module";
import { fromProto3JSON, toProto3JSON } from "proto3-json-serializer";
import protobuf from "protobufjs";

// The file that Google's own client is made from: paths, field numbers, JSON names and HTTP routes are not ours.
const descriptor = createRequire(import.meta.url)(
  "@google-cloud/secret-manager/build/protos/protos.json",
) as protobuf.INamespace;
const root = protobuf.Root.fromJSON(descriptor);
root.resolveAll();

export const serviceName = "google.cloud.secretmanager.v1.SecretManagerService";

const service = root.lookupService(serviceName);

/** A decoded message: numbers of 64 bits and enums as strings, bytes as buffers, absent fields absent. */
export type Message = Readonly<Record<string, unknown>>;

interface Route {
  readonly method: string;
  readonly verb: string;
  readonly path: RegExp;
  /** Where the matched part of the path goes. */
  readonly field: readonly string[];
  readonly body: string | undefined;
}

export interface Call {
  readonly method: string;
  readonly message: Message;
  /** Google's clients ask for enums as numbers. */
  readonly numericEnums: boolean;
}

const binding = /^\(google\.api\.http\)(?:\.additional_bindings)?\.(get|post|patch|delete)$/;

function routesOf(method: protobuf.Method): readonly Route[] {
  const options = Object.entries(method.options ?? {});
  const body = (method.options ?? {})["(google.api.http).body"] as string | undefined;
  return options.flatMap(([option, template]) => {
    const verb = binding.exec(option)?.[1];
    const parts = /^(.*)\{([\w.]+)=([^}]+)\}(.*)$/.exec(String(template));
    if (verb === undefined || parts === null) return [];
    const [, before, field = "", pattern = "", after] = parts;
    const path = new RegExp(`^${before}(${pattern.replaceAll("*", "[^/:]+")})${after}$`);
    return [
      {
        method: method.name,
        verb: verb.toUpperCase(),
        path,
        field: field.split("."),
        body,
      },
    ];
  });
}

const routes = service.methodsArray.flatMap(routesOf);

function types(name: string): { readonly request: protobuf.Type; readonly response: protobuf.Type } {
  const method = service.methods[name];
  method?.resolve();
  const { resolvedRequestType: request, resolvedResponseType: response } = method ?? {};
  if (!request || !response) throw new Error(`the proto has no method ${name}`);
  return { request, response };
}

const plain = { longs: String, enums: String, defaults: false } as const;

/** The method of a gRPC path, when it is one of the service. */
export function methodOfPath(path: string): string | undefined {
  const [, name, method] = /^\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  return name === serviceName && method !== undefined && method in service.methods ? method : undefined;
}

export function decodeRequest(method: string, bytes: Uint8Array): Message {
  const { request } = types(method);
  return request.toObject(request.decode(bytes), plain);
}

export function encodeResponse(method: string, message: object): Buffer {
  const { response } = types(method);
  return Buffer.from(response.encode(response.fromObject(message)).finish());
}

export function responseJson(call: Pick<Call, "method" | "numericEnums">, message: object): string {
  const { response } = types(call.method);
  const json = toProto3JSON(response.fromObject(message), { numericEnums: call.numericEnums });
  return `${JSON.stringify(json, null, 2)}\n`;
}

const camelCase = (name: string): string => name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());

function queryFields(request: protobuf.Type, query: URLSearchParams): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of query) {
    if (name.startsWith("$") || name === "alt") continue;
    const field = camelCase(name);
    fields[field] = request.fields[field]?.type.startsWith("int") ? Number(value) : value;
  }
  return fields;
}

/** What a REST request asks for, by the HTTP annotations of the proto. */
export function routeRest(verb: string, url: URL, body: string): Call | undefined {
  const path = decodeURIComponent(url.pathname);
  for (const route of routes) {
    const name = route.verb === verb ? route.path.exec(path)?.[1] : undefined;
    if (name === undefined) continue;
    const { request } = types(route.method);
    const sent = body === "" ? {} : (JSON.parse(body) as object);
    const json: Record<string, unknown> = { ...queryFields(request, url.searchParams) };
    if (route.body === "*") Object.assign(json, sent);
    else if (route.body !== undefined) json[route.body] = sent;
    const [first = "", second] = route.field;
    json[first] = second === undefined ? name : { ...(json[first] as object | undefined), [second]: name };
    const message = fromProto3JSON(request, json as Parameters<typeof fromProto3JSON>[1]);
    if (message === null) return undefined;
    const numericEnums = /enum-encoding=int/.test(url.searchParams.get("$alt") ?? "");
    return { method: route.method, message: request.toObject(message, plain), numericEnums };
  }
  return undefined;
}
