import { REFUSED_IMPORTS, type RefusedImport, type SandboxRequest, TARGETS } from "./request.ts";
import { TypesRefused, withoutTypes } from "./typescript.ts";

/** Of the modules that are ours. */
export interface OwnSources {
  readonly room: string;
  readonly valibot: string;
}

/** An import that the declaration makes and that leads nowhere it may. */
export class ImportRefused extends Error {
  readonly why: RefusedImport;
  readonly specifier: string;
  constructor(why: RefusedImport, specifier: string) {
    super("refused");
    this.why = why;
    this.specifier = specifier;
  }
}

/** A file whose types cannot be taken away. */
export class FileRefused extends Error {
  readonly file: string;
  readonly why: TypesRefused;
  constructor(file: string, why: TypesRefused) {
    super("refused");
    this.file = file;
    this.why = why;
  }
}

export const ROOM = "own:room";

/** The name of the module that an import leads to. @throws ImportRefused */
export function targetOf(request: SandboxRequest, importer: string, specifier: string): string {
  if (!importer.startsWith("/")) return specifier;
  const imports = request.modules[importer]?.imports ?? {};
  const target = Object.hasOwn(imports, specifier) ? imports[specifier] : undefined;
  if (target === undefined) throw new ImportRefused("missing", specifier);
  const why = REFUSED_IMPORTS.find((one) => target === TARGETS.refused + one);
  if (why !== undefined) throw new ImportRefused(why, specifier);
  return target;
}

/** The JavaScript of a module. @throws FileRefused */
export function sourceOf(request: SandboxRequest, own: OwnSources, name: string, exported: string): string {
  if (name === ROOM) return own.room;
  if (name === TARGETS.valibot) return own.valibot;
  if (name === TARGETS.keystead) return keysteadSource(exported);
  if (name.startsWith(TARGETS.stub)) return stubSource(request, name);
  const module = Object.hasOwn(request.modules, name) ? request.modules[name] : undefined;
  if (module === undefined) throw new ImportRefused("missing", name);
  if (name.endsWith(".json")) return `export default JSON.parse(${JSON.stringify(module.source)});`;
  if (!isTypeScript(name)) return module.source;
  try {
    return withoutTypes(module.source).source;
  } catch (error) {
    throw error instanceof TypesRefused ? new FileRefused(name, error) : error;
  }
}

/** Whether the engine counts the lines of a file as its text has them. */
export function keepsLines(request: SandboxRequest, name: string): boolean {
  return !isTypeScript(name) || withoutTypes(request.modules[name]?.source ?? "").keepsLines;
}

function isTypeScript(name: string): boolean {
  return /\.m?ts$/.test(name);
}

/** @param exported the names, as the room says them */
function keysteadSource(exported: string): string {
  const names = JSON.parse(exported) as readonly string[];
  return `import { keystead } from ${JSON.stringify(ROOM)};\nexport const { ${names.join(", ")} } = keystead;\n`;
}

const IDENTIFIER = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

/** Exports every name that occurs where the package is imported: which of them are its own is not to be known. */
function stubSource(request: SandboxRequest, name: string): string {
  const names = new Set<string>();
  for (const { source, imports } of Object.values(request.modules))
    if (Object.values(imports).includes(name)) for (const [word] of source.matchAll(IDENTIFIER)) names.add(word);
  names.delete("default");
  const vendor = JSON.stringify(name.slice(TARGETS.stub.length));
  const listed = ["default", ...names].map((one) => `stub as ${one}`).join(", ");
  return `import { stubOf } from ${JSON.stringify(ROOM)};\nconst stub = stubOf(${vendor});\nexport { ${listed} };\n`;
}
