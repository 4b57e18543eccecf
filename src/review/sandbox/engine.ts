import releaseSync from "@jitl/quickjs-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from "quickjs-emscripten-core";
import type { SandboxAnswer } from "./answer.ts";
import type { OpaqueUse } from "./inside/stub.ts";
import { LIMITS } from "./limits.ts";
import { ImportRefused, type OwnSources, ROOM, sourceOf, TypesRefused, targetOf } from "./module-source.ts";
import { type SandboxRequest, TARGETS } from "./request.ts";

/** What an engine is made of. */
export interface EngineParts extends OwnSources {
  readonly wasm: ArrayBuffer;
}

// Its declarations are those of its CommonJS, where the default export is the whole module.
const variant = releaseSync as unknown as QuickJSSyncVariant;

type Thrown = { readonly thrown: QuickJSHandle };

const NOTHING: SandboxRequest = { nonce: "", entry: "", modules: {} };

/** Evaluates one declaration, once. It can be made before there is one. Nothing is disposed of: the process ends with its answer. */
export class Engine {
  readonly #runtime: QuickJSRuntime;
  readonly #context: QuickJSContext;
  readonly #room: QuickJSHandle;
  #request = NOTHING;
  #refused: ImportRefused | TypesRefused | undefined;
  readonly #packages = new Set<string>();
  #names = "[]";

  static async make(parts: EngineParts): Promise<Engine> {
    const engine = await newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmBinary: parts.wasm }));
    const runtime = engine.newRuntime();
    runtime.setMemoryLimit(LIMITS.memory);
    runtime.setMaxStackSize(LIMITS.stack);
    return new Engine(parts, runtime, runtime.newContext());
  }

  private constructor(parts: EngineParts, runtime: QuickJSRuntime, context: QuickJSContext) {
    this.#runtime = runtime;
    this.#context = context;
    runtime.setModuleLoader(
      (name) => {
        if (name.startsWith(TARGETS.stub)) this.#packages.add(name.slice(TARGETS.stub.length));
        return this.#noting(() => sourceOf(this.#request, parts, name, this.#names));
      },
      (importer, specifier) => this.#noting(() => targetOf(this.#request, importer, specifier)),
    );
    const parse = context.newFunction("parseAddress", (text, base) => {
      const [address, from] = [context.getString(text), context.getString(base)];
      const url = URL.parse(address, from === "" ? undefined : from);
      return url === null ? context.undefined : context.newString(JSON.stringify(partsOf(url)));
    });
    context.setProp(context.global, "parseAddress", parse);
    this.#room = this.#open();
  }

  #open(): QuickJSHandle {
    const room = this.#evaluate(`export * from ${JSON.stringify(ROOM)};`, "own:boot");
    if ("thrown" in room) throw new Error("the room does not open");
    this.#names = this.#context.getString(this.#context.getProp(room.value, "names"));
    this.#call(room.value, "lockdown");
    return room.value;
  }

  answer(request: SandboxRequest, isLate: () => boolean): SandboxAnswer {
    this.#request = request;
    this.#runtime.setInterruptHandler(isLate);
    const answer = this.#evaluated(request);
    if (answer.end === "refused" || answer.end === "types") return answer;
    const use = this.#opaqueUse();
    if (use !== undefined || answer.end !== "described") return use ?? answer;
    return { ...answer, packages: [...this.#packages].toSorted() };
  }

  #evaluated(request: SandboxRequest): SandboxAnswer {
    const entry = `export { default } from ${JSON.stringify(request.entry)};`;
    const declaration = this.#evaluate(entry, "own:entry");
    if ("thrown" in declaration) return this.#ending(declaration);
    const exported = this.#context.getProp(declaration.value, "default");
    const described = this.#call(this.#room, "describe", exported);
    if ("thrown" in described) return this.#ending(described);
    const text = this.#context.getString(described.value);
    return text.length > LIMITS.answer ? { end: "limit", limit: "size" } : (JSON.parse(text) as SandboxAnswer);
  }

  #opaqueUse(): SandboxAnswer | undefined {
    const used = this.#call(this.#room, "opaqueUse");
    const text = "thrown" in used ? "" : this.#context.getString(used.value);
    if (text === "") return undefined;
    const use = JSON.parse(text) as OpaqueUse;
    return { end: "opaque", package: use.package, ...lineIn(use.stack, this.#request.entry) };
  }

  #evaluate(source: string, name: string): { readonly value: QuickJSHandle } | Thrown {
    const result = this.#context.evalCode(source, name, { type: "module" });
    if (result.error !== undefined) return { thrown: result.error };
    const jobs = this.#runtime.executePendingJobs();
    if (jobs.error !== undefined) return { thrown: jobs.error };
    const state = this.#context.getPromiseState(result.value);
    if (state.type === "rejected") return { thrown: state.error };
    // One that waits for what never comes.
    if (state.type === "pending")
      return { thrown: this.#context.newError({ name: "InternalError", message: "interrupted" }) };
    return { value: state.value };
  }

  #call(
    object: QuickJSHandle,
    name: string,
    ...given: readonly QuickJSHandle[]
  ): { readonly value: QuickJSHandle } | Thrown {
    const method = this.#context.getProp(object, name);
    const result = this.#context.callFunction(method, this.#context.undefined, ...given);
    return result.error === undefined ? { value: result.value } : { thrown: result.error };
  }

  #noting<T>(act: () => T): T | { readonly error: Error } {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof ImportRefused) && !(error instanceof TypesRefused)) throw error;
      this.#refused ??= error;
      return { error: new Error("refused") };
    }
  }

  #ending({ thrown }: Thrown): SandboxAnswer {
    const refused = this.#refused;
    if (refused instanceof ImportRefused) return { end: "refused", why: refused.why, specifier: refused.specifier };
    if (refused !== undefined) return { end: "types" };
    const limit = LIMIT_OF[this.#textOf(thrown, "message")];
    if (limit !== undefined) return { end: "limit", limit };
    return { end: "thrown", ...lineIn(this.#textOf(thrown, "stack"), this.#request.entry) };
  }

  #textOf(error: QuickJSHandle, property: string): string {
    if (this.#context.typeof(error) !== "object") return "";
    const value = this.#context.getProp(error, property);
    return this.#context.typeof(value) === "string" ? this.#context.getString(value) : "";
  }
}

/** How the engine words that it has stopped something. */
const LIMIT_OF: { readonly [message: string]: "time" | "memory" | "depth" | undefined } = Object.assign(
  Object.create(null),
  {
    interrupted: "time",
    "out of memory": "memory",
    "string too long": "memory",
    "invalid string length": "memory",
    "stack overflow": "depth",
  },
);

function lineIn(stack: string, file: string): { readonly line?: number } {
  const at = stack.indexOf(`${file}:`);
  const digits = at === -1 ? null : /^\d{1,6}/.exec(stack.slice(at + file.length + 1));
  return digits === null ? {} : { line: Number(digits[0]) };
}

function partsOf(url: URL): { readonly [part: string]: string } {
  const { hash, host, hostname, href, origin, password, pathname, port, protocol, search, username } = url;
  return { hash, host, hostname, href, origin, password, pathname, port, protocol, search, username };
}
