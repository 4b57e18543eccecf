import type { KeyReport, Report } from "../loader/report.ts";
import { wordsOf } from "../review/doctor/time-left.ts";
import { durationMilliseconds } from "../schema/formats/duration.ts";
import type { Inventory } from "../schema/inventory.ts";

/** A key whose value should be another one by now, as the declaration says. */
export interface Due {
  readonly key: string;
  /** Beside the key's name. */
  readonly mark: "due for rotation" | "expired";
  /** The whole sentence. */
  readonly text: string;
}

/** What is due among the keys that have a value. Of one whose version's age its store does not tell, nothing is said. */
export function dueOf(report: Report, { keys }: Inventory, now: number): readonly Due[] {
  return report.keys
    .filter(({ status }) => status === "found")
    .flatMap((found) => {
      const declared = keys[found.key];
      return [rotation(found, declared?.rotate?.every, now), expiry(found, declared?.expires, now)];
    })
    .filter((one) => one !== undefined);
}

function rotation({ key, createdAt }: KeyReport, every: string | undefined, now: number): Due | undefined {
  if (createdAt === undefined || every === undefined) return undefined;
  const age = now - Date.parse(createdAt);
  const most = durationMilliseconds(every);
  if (most === undefined || age < most) return undefined;
  const text = `${key} is due for rotation: its version is ${wordsOf(age)} old, and the declaration says every ${every}`;
  return { key, mark: "due for rotation", text };
}

const DAY = 86_400_000;

function expiry({ key }: KeyReport, expires: string | undefined, now: number): Due | undefined {
  if (expires === undefined) return undefined;
  // A day without a time is good until it is over.
  const end = Date.parse(expires) + (expires.includes("T") ? 0 : DAY);
  if (now < end) return undefined;
  return { key, mark: "expired", text: `${key} has expired: the declaration says that it is good until ${expires}` };
}
