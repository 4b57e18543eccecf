import { expect, test, vi } from "vitest";
import { cachedConfig, Machine, type Weather } from "./cached-vault.ts";

const MINUTE = 60_000;
const config = cachedConfig();

test("edge case 35: a value is served without a request until its ttl is over, then asked for again", async () => {
  const machine = new Machine();
  const first = await machine.load(config);
  expect([first.origins, first.requests]).toEqual([["store", "store"], 1]);
  await machine.clock.advance(10 * MINUTE - 1);
  machine.server.fields["a"] = "changed";
  const second = await machine.load(config);
  expect([second.values["A"], second.origins, second.requests]).toEqual(["canary-value-a", ["cache", "cache"], 0]);
  expect(second.report).toMatchObject({ requests: 0, logins: 0, cache: { used: true, unused: [] } });
  expect(second.report.keys[0]).toMatchObject({
    version: "1",
    createdAt: "2025-12-31T00:00:00.000Z",
    cachedAt: "2026-01-01T00:00:00.000Z",
    warnings: [],
  });
  expect(second.events.map(({ origin, outcome }) => [origin, outcome])).toEqual([
    ["cache", "found"],
    ["cache", "found"],
  ]);
  await machine.clock.advance(1);
  const third = await machine.load(config);
  expect([third.values["A"], third.origins, third.requests]).toEqual(["changed", ["store", "store"], 1]);
});

test("edge case 35: an offline start is served what is stale, and no longer than was declared", async () => {
  const machine = new Machine();
  await machine.load(config);
  machine.server.weather = "unreachable";
  await machine.clock.advance(70 * MINUTE - 1);
  const offline = await machine.load(config);
  expect([offline.values["A"], offline.values["B"]]).toEqual(["canary-value-a", "canary-value-b"]);
  expect(offline.origins).toEqual(["stale-cache", "stale-cache"]);
  expect(offline.report.keys.map(({ warnings }) => warnings)).toEqual([["stale"], ["stale"]]);
  expect(offline.events.map(({ origin }) => origin)).toEqual(["stale-cache", "stale-cache"]);
  await machine.clock.advance(1);
  expect((await machine.load(config)).code).toBe("backend/unreachable");
});

test("a server that is silent to the end of the load is stood in for in time", async () => {
  const machine = new Machine();
  await machine.load(config);
  await machine.clock.advance(20 * MINUTE);
  machine.server.weather = "silent";
  const asked = machine.server.requests.length;
  const loading = machine.load(config, { deadline: 8000, attempt: 8000 });
  await vi.waitUntil(() => machine.server.requests.length > asked);
  // Two seconds before the end of the load.
  await machine.clock.advance(6000);
  const offline = await loading;
  expect([offline.origins, offline.code]).toEqual([["stale-cache", "stale-cache"], undefined]);
  expect(offline.report.ms).toBe(6000);
});

test.each<[Weather, string]>([
  ["denied", "backend/denied"],
  ["missing", "value/missing"],
  ["sealed", "backend/sealed"],
])("a store that is %s is never stood in for, fresh or not", async (weather, code) => {
  const machine = new Machine();
  await machine.load(config);
  await machine.clock.advance(20 * MINUTE);
  machine.server.weather = weather;
  expect((await machine.load(config)).code).toBe(code);
  // Nor later, where the store has said no: what it no longer gives is not kept for an outage.
  machine.server.weather = "unreachable";
  const later = await machine.load(config);
  expect([later.code, later.origins[0]]).toEqual(
    weather === "sealed" ? [undefined, "stale-cache"] : ["backend/unreachable", "store"],
  );
});

test("edge case 35: a clock that goes backwards finds nothing of the future", async () => {
  const machine = new Machine();
  await machine.clock.advance(5 * MINUTE);
  await machine.load(config);
  await machine.clock.advance(-5 * MINUTE);
  const back = await machine.load(config);
  expect([back.origins, back.requests]).toEqual([["store", "store"], 1]);
  machine.server.weather = "unreachable";
  await machine.clock.advance(-5 * MINUTE);
  expect((await machine.load(config)).code).toBe("backend/unreachable");
});
