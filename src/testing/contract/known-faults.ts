import type { ErrorCode } from "../../loader/errors/catalogue.ts";
import type { StoreKind } from "./fixture.ts";

type Faults = { readonly [fault: string]: ErrorCode };

const FILES: Faults = {
  eacces: "backend/denied",
  directory: "backend/bad-response",
  "too-large": "value/too-large",
  "symlink-escape": "backend/bad-response",
};

/** The faults that a fixture of each kind must list, with the code that each is answered with. */
export const KNOWN_FAULTS: { readonly [K in StoreKind]: Faults } = {
  server: {
    "401": "backend/unauthenticated",
    "403": "backend/denied",
    "429": "backend/throttled",
    "429-retry-after": "backend/throttled",
    "500": "backend/unreachable",
    "503": "backend/unreachable",
    timeout: "backend/timeout",
    reset: "backend/unreachable",
    "html-body": "backend/bad-response",
    "truncated-json": "backend/bad-response",
    "empty-body": "backend/bad-response",
  },
  files: FILES,
  local: { ...FILES, "wrong-identity": "backend/denied", "truncated-armor": "backend/bad-response" },
  memory: {},
};

/** The faults of a server that pass by themselves: a read that meets one once is found. */
export const PASSING_FAULTS: readonly string[] = ["429", "429-retry-after", "500", "503", "reset"];
