// Runs the app of the example, and prints what that was given: types and digests, never values; and when it was done.
import { createHash } from "node:crypto";
import { reveal } from "keystead";
import "./app.ts";
import { secrets } from "./secrets.ts";

const digest = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

function typed(value) {
  if (value instanceof Uint8Array) return `bytes ${digest(value)}`;
  return value === undefined ? "undefined" : `${typeof value} ${digest(JSON.stringify(value))}`;
}

const values = Object.fromEntries(Object.entries(reveal(secrets)).map(([key, value]) => [key, typed(value)]));
console.log(JSON.stringify({ values, shown: String(secrets), at: Date.now() }));
