import { expect, test } from "vitest";
import { contents, loadedBy, outputs } from "../../../package/bundle.ts";

test("a pod loads nothing of the client, and a kubeconfig only what reads one", { timeout: 120_000 }, async () => {
  const all = await outputs();
  const named = (start: string): string => [...all.keys()].find((name) => name.startsWith(start)) ?? "";
  const pod = contents(loadedBy(named("kubernetes-"), all).values());
  expect(pod.packages.filter((name) => !["lossless-json", "valibot"].includes(name))).toEqual([]);
  const [, kubeconfig = ""] = [...all].flatMap(([name, { inputs }]) =>
    Object.keys(inputs).some((file) => file.endsWith("client-node/dist/config.js")) ? ["", name] : [],
  );
  const loaded = loadedBy(kubeconfig, all);
  expect(contents(loaded.values()).packages).toEqual(["@kubernetes/client-node", "js-yaml"]);
  expect([...loaded.values()].reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(140_000);
});
