import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { loadSecretsWith } from "../../src/loader/load-secrets.ts";
import type { Report } from "../../src/loader/report.ts";
import { doctor } from "../../src/review/doctor/doctor.ts";
import { defineSecrets, integer, plain, random, secret, url } from "../../src/schema/declare.ts";
import { inventory } from "../../src/schema/describe-config.ts";
import { fakeRuntime, memory } from "../loader/memory-source.ts";
import { declared } from "../schema/declared.ts";
import { repository } from "./packed.ts";
import { type Schema, shapeOfSchema } from "./schema-shape.ts";
import { shapeOfInterface } from "./type-shape.ts";

const read = (name: string): Schema => JSON.parse(readFileSync(join(repository, "schemas", name), "utf8")) as Schema;
const schemas = {
  report: read("report-1.json"),
  inventory: read("inventory-1.json"),
  doctor: read("doctor-1.json"),
  diff: read("diff-1.json"),
};

function compile(schema: Schema): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  return ajv.compile(schema);
}
const valid = {
  report: compile(schemas.report),
  inventory: compile(schemas.inventory),
  doctor: compile(schemas.doctor),
};

function problems(validate: ValidateFunction, document: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const config = defineSecrets({
  cache: { ttl: "5m" },
  audit: "required",
  environmentFrom: "NODE_ENV",
  attestations: { backup: { by: "ops", on: "2026-01-01", link: "https://example.com", until: "2027-01-01" } },
  environments: declared.environments,
  secrets: {
    ...declared.secrets,
    LEVEL: plain(integer({ min: 1 }), { default: 3, description: "How much is logged" }),
    ROTATED: secret({
      generate: random.uuid(),
      rotate: { every: "30d", grace: "1h" },
      expires: "2027-01-01T00:00:00Z",
      trim: true,
    }),
  },
  consumers: { api: { keys: ["LEVEL"], may: ["read", "write"], reviewed: "2026-01-01" } },
});

async function reportOf(environment: "full" | "empty"): Promise<Report> {
  let report: Report | undefined;
  const onReport = (one: Report): void => {
    report = one;
  };
  const two = defineSecrets({
    environments: { full: memory({ "a-key": "x" }).source, empty: memory({}, "empty").source },
    secrets: {
      A_KEY: secret(),
      MAYBE: secret({ optional: true }),
      LEVEL: plain(integer(), { default: 3 }),
      URL: url("redis://:{A_KEY}@cache"),
    },
    consumers: { api: ["A_KEY", "URL", "LEVEL", "MAYBE"] },
  });
  const loading = loadSecretsWith(two, { environment, consumer: "api", onReport }, { runtime: fakeRuntime() });
  await loading.catch(() => undefined);
  if (report === undefined) throw new Error("there was no report");
  return report;
}

describe("the Inventory's schema", () => {
  test("takes what declarations give", () => {
    for (const one of [declared, config]) expect(problems(valid.inventory, inventory(one))).toEqual([]);
  });

  test("refuses what an Inventory never says", () => {
    const good = inventory(config);
    const key = good.keys["SECRET_KEY"];
    const broken: readonly unknown[] = [
      { ...good, schema: "keystead.inventory/2" },
      { ...good, values: {} },
      { ...good, keys: undefined },
      { ...good, keys: { A: { ...key, value: "x" } } },
      { ...good, keys: { A: { ...key, deliver: "argv" } } },
      { ...good, keys: { A: { ...key, references: { dev: "x" } } } },
      { ...good, stores: { a: { backend: "vault", settings: { mount: 1 }, identities: [] } } },
      { ...good, consumers: { a: { keys: [], may: ["own"], identities: [] } } },
      { ...good, environments: { dev: "local" } },
      { ...good, environmentFrom: 1 },
    ];
    for (const one of broken) expect(problems(valid.inventory, one)).not.toEqual([]);
  });
});

describe("the report's schema", () => {
  test("takes what loads give, with and without a value", async () => {
    const [full, empty] = [await reportOf("full"), await reportOf("empty")];
    expect(full.keys.map(({ status }) => status)).toContain("found");
    expect(empty.keys.map(({ status }) => status)).toContain("missing");
    for (const one of [full, empty]) expect(problems(valid.report, one)).toEqual([]);
  });

  test("refuses what a report never says", async () => {
    const good = await reportOf("full");
    const [key] = good.keys;
    const broken: readonly unknown[] = [
      { ...good, schema: "keystead.report/2" },
      { ...good, startedAt: "yesterday" },
      { ...good, requests: -1 },
      { ...good, keys: [{ ...key, value: "x" }] },
      { ...good, keys: [{ ...key, origin: "argv" }] },
      { ...good, keys: [{ ...key, code: "Access denied" }] },
      { ...good, keys: [{ ...key, ms: undefined }] },
    ];
    for (const one of broken) expect(problems(valid.report, one)).not.toEqual([]);
  });
});

// That it takes what examinations give, each test of the doctor holds.
describe("the diagnosis' schema", () => {
  test("refuses what a diagnosis never says", async () => {
    const source = memory({ "a-key": "x" }).source;
    const one = defineSecrets({ environments: { test: source }, secrets: { A_KEY: secret() }, consumers: {} });
    const options = { environment: "test" as const, read: true };
    const good = await doctor(one, options, { runtime: fakeRuntime() });
    const [store] = good.stores;
    const [reference] = store?.references ?? [];
    const [finding] = reference?.findings ?? [];
    expect(problems(valid.doctor, good)).toEqual([]);
    const having = (parts: object): object => ({
      ...good,
      stores: [{ ...store, references: [{ ...reference, ...parts }] }],
    });
    const broken: readonly unknown[] = [
      { ...good, schema: "keystead.doctor/2" },
      { ...good, summary: { ...good.summary, failed: -1 } },
      having({ value: "x" }),
      having({ state: "gone" }),
      having({ findings: [{ ...finding, status: "fine" }] }),
      having({ findings: [{ ...finding, length: 1 }] }),
      having({ findings: [{ ...finding, code: "Access denied" }] }),
    ];
    for (const document of broken) expect(problems(valid.doctor, document)).not.toEqual([]);
  });
});

describe("schemas and types", () => {
  test("say the same", () => {
    expect(shapeOfSchema(schemas.diff)).toEqual(shapeOfInterface("review/diff/document.ts", "Diff"));
    expect(shapeOfSchema(schemas.doctor)).toEqual(shapeOfInterface("review/doctor/diagnosis.ts", "Diagnosis"));
    expect(shapeOfSchema(schemas.inventory)).toEqual(shapeOfInterface("schema/inventory.ts", "Inventory"));
    expect(shapeOfSchema(schemas.report)).toEqual(shapeOfInterface("loader/report.ts", "Report"));
  });

  test("every property of a schema is described", () => {
    const bare: string[] = [];
    const walk = (schema: Schema, path: string): void => {
      for (const [name, one] of Object.entries(schema.properties ?? {})) {
        const described =
          one.description ?? one.$ref ?? (path.endsWith("rollout/items") ? "named by what it is in" : "");
        if (described === "" && one.properties === undefined) bare.push(`${path}/${name}`);
        walk(one, `${path}/${name}`);
      }
      for (const [name, one] of Object.entries(schema.$defs ?? {})) walk(one, `${path}/${name}`);
      for (const one of schema.anyOf ?? []) walk(one, path);
      if (schema.items !== undefined) walk(schema.items, `${path}/items`);
      if (typeof schema.additionalProperties === "object") walk(schema.additionalProperties, `${path}/*`);
    };
    for (const [name, schema] of Object.entries(schemas)) walk(schema, name);
    expect(bare).toEqual([]);
  });
});
