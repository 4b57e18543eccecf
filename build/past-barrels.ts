import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin, PluginBuild } from "esbuild";

/**
 * Leads what the AWS packages import past the index files on the way, to the files that have it. The bundler counts a file as
 * reached by whoever imports an index that names it, so that what the login by STS or SSO alone needs (XML, the query protocol)
 * would be loaded with every client.
 */
export function pastBarrels(): Plugin {
  return {
    name: "past-barrels",
    setup(build) {
      const barrels = new Barrels(build);
      build.onLoad({ filter: OF_THE_SDK }, async ({ path }) => ({ contents: await barrels.direct(path) }));
    },
  };
}

const OF_THE_SDK = /\/node_modules\/@(?:aws-sdk|smithy)\/.+\/dist-es\/.+\.js$/;

/** `import { One, Other as Mine } from "package";`, as TypeScript writes it. */
const NAMED = /^(import|export) \{([^}]*)\} from "([^"]+)";$/gm;

/** Where something is declared, and under which name. */
interface Place {
  readonly file: string;
  readonly name: string;
}

class Barrels {
  readonly #build: PluginBuild;
  readonly #known = new Map<string, Promise<ReadonlyMap<string, Place>>>();

  constructor(build: PluginBuild) {
    this.#build = build;
  }

  /** The text of a file whose imports go past the barrels. */
  async direct(file: string): Promise<string> {
    const text = readFileSync(file, "utf8");
    const found = [...text.matchAll(NAMED)];
    const written = await Promise.all(found.map((statement) => this.#written(statement, file)));
    return text.replace(NAMED, () => written.shift() ?? "");
  }

  async #written([whole, kind = "", list = "", specifier = ""]: RegExpExecArray, importer: string): Promise<string> {
    const names = namesIn(list);
    const places = await Promise.all(names.map(({ name }) => this.#placeOf(name, specifier, importer)));
    if (places.some((place) => place === undefined)) return whole;
    return names
      .map(({ as }, at) => {
        const { file, name } = places[at] as Place;
        return `${kind} { ${name} as ${as} } from ${JSON.stringify(file)};`;
      })
      .join(" ");
  }

  /** Where a barrel has a name from; nothing where it is no barrel, or does not say. */
  async #placeOf(name: string, specifier: string, importer: string): Promise<Place | undefined> {
    const file = await this.#fileOf(specifier, importer);
    return OF_THE_SDK.test(file) ? (await this.#handedOn(file)).get(name) : undefined;
  }

  async #fileOf(specifier: string, importer: string): Promise<string> {
    const options = { importer, resolveDir: dirname(importer), kind: "import-statement" } as const;
    return (await this.#build.resolve(specifier, options)).path;
  }

  #handedOn(barrel: string): Promise<ReadonlyMap<string, Place>> {
    const known = this.#known.get(barrel) ?? this.#read(barrel);
    this.#known.set(barrel, known);
    return known;
  }

  async #read(barrel: string): Promise<ReadonlyMap<string, Place>> {
    const places = new Map<string, Place>();
    for (const [, kind, list = "", specifier = ""] of readFileSync(barrel, "utf8").matchAll(NAMED)) {
      if (kind !== "export") continue;
      for (const { name, as } of namesIn(list)) places.set(as, await this.#end(name, specifier, barrel));
    }
    return places;
  }

  /** A barrel may hand on what another barrel hands on. */
  async #end(name: string, specifier: string, importer: string): Promise<Place> {
    const further = await this.#placeOf(name, specifier, importer);
    return further ?? { file: await this.#fileOf(specifier, importer), name };
  }
}

function namesIn(list: string): readonly { readonly name: string; readonly as: string }[] {
  return list
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const [name = "", as = name] = one.split(" as ");
      return { name, as };
    });
}
