import releaseSync from "@jitl/quickjs-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from "quickjs-emscripten-core";
import type { Faulty, SandboxAnswer } from "./answer.ts";
import { type Fault, faultIn } from "./fault.ts";
import type { OpaqueUse } from "./inside/stub.ts";
import { LIMITS } from "./limits.ts";
import { FileRefused, ImportRefused, keepsLines, type OwnSources, ROOM, sourceOf, targetOf } from "./module-source.ts";
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
  #refused: FileRefused | ImportRefused | undefined;
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
    // Also where the declaration has caught it.
    const refusal = this.#refusal();
    if (refusal !== undefined) return refusal;
    const use = this.#opaqueUse();
    if (use !== undefined || answer.end !== "described") return use ?? answer;
    return { ...answer, packages: [...this.#packages].toSorted() };
  }

  #evaluated(request: SandboxRequest): SandboxAnswer {
    const entry = `export * as file from ${JSON.stringify(request.entry)};`;
    const declaration = this.#evaluate(entry, "own:entry");
    if ("thrown" in declaration) return this.#ending(declaration);
    const exported = this.#context.getProp(this.#context.getProp(declaration.value, "file"), "default");
    const described = this.#call(this.#room, "describe", exported);
    if ("thrown" in described) return this.#ending(described);
    const text = this.#context.getString(described.value);
    return text.length > LIMITS.answer ? { end: "limit", limit: "size" } : (JSON.parse(text) as SandboxAnswer);
  }

  #opaqueUse(): Faulty | undefined {
    const used = this.#call(this.#room, "opaqueUse");
    const text = "thrown" in used ? "" : this.#context.getString(used.value);
    if (text === "") return undefined;
    const use = JSON.parse(text) as OpaqueUse;
    return { ...this.#faultIn("TypeError", use.stack), end: "opaque", package: use.package };
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
      if (!(error instanceof ImportRefused) && !(error instanceof FileRefused)) throw error;
      this.#refused ??= error;
      return { error: new Error("refused") };
    }
  }

  #refusal(): SandboxAnswer | undefined {
    const refused = this.#refused;
    if (refused === undefined) return undefined;
    if (refused instanceof ImportRefused) return { end: "refused", why: refused.why, specifier: refused.specifier };
    return { ...refused.why.fault, file: refused.file };
  }

  #ending({ thrown }: Thrown): SandboxAnswer {
    const limit = LIMIT_OF[this.#textOf(thrown, "message")];
    return limit === undefined ? this.#faultOf(thrown) : { end: "limit", limit };
  }

  #faultIn(name: string, stack: string): Fault {
    const { line, ...fault } = faultIn({ name, stack }, this.#request.modules);
    const isKnown = line !== undefined && fault.file !== undefined && keepsLines(this.#request, fault.file);
    return isKnown ? { ...fault, line } : fault;
  }

  #faultOf(thrown: QuickJSHandle): Faulty {
    const [name, stack] = [this.#textOf(thrown, "name"), this.#textOf(thrown, "stack")];
    const missing = name === "ReferenceError" ? UNDEFINED.exec(this.#textOf(thrown, "message"))?.[1] : undefined;
    return {
      ...this.#faultIn(name, stack),
      ...(missing === undefined ? {} : { unknown: missing }),
    };
  }

  #textOf(error: QuickJSHandle, property: string): string {
    if (this.#context.typeof(error) !== "object") return "";
    const value = this.#context.getProp(error, property);
    return this.#context.typeof(value) === "string" ? this.#context.getString(value) : "";
  }
}

/** How the engine words that a name is none of its own. */
const UNDEFINED = /^'([A-Za-z_]{1,40})' is not defined$/;

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

function partsOf(url: URL): { readonly [part: string]: string } {
  const { hash, host, hostname, href, origin, password, pathname, port, protocol, search, username } = url;
  return { hash, host, hostname, href, origin, password, pathname, port, protocol, search, username };
}
