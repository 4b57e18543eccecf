/** What a change is, as `--fail-on` names it. */
export const CHANGE_KINDS = [
  "retargeted",
  "new-store",
  "new-package",
  "weakened",
  "recipient-added",
  "removed",
  "renamed",
  "disagree",
  "recipient-removed",
  "value-replaced",
  "added",
  "changed",
] as const;

/** See {@link CHANGE_KINDS}. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How closely to look: at what could give a secret away or another in its place, at what could break, at the rest. */
export type Severity = "high" | "medium" | "low";

/** One thing that is different, without any value. What it is of is said by the names that it has. */
export interface Change {
  readonly kind: ChangeKind;
  readonly severity: Severity;
  readonly key?: string;
  readonly environment?: string;
  readonly consumer?: string;
  /** The store's id in the head's Inventory; in the base's where it was removed. */
  readonly store?: string;
  /** Of `weakened` and `changed`: what of it, as the Inventory names it. */
  readonly what?: string;
  /** References, stores or names, as they were. */
  readonly before?: readonly string[];
  /** References, stores or names, as they are. */
  readonly after?: readonly string[];
}

const SEVERITIES: { readonly [K in ChangeKind]: Severity } = {
  retargeted: "high",
  "new-store": "high",
  "new-package": "high",
  weakened: "high",
  "recipient-added": "high",
  removed: "medium",
  renamed: "medium",
  disagree: "medium",
  "recipient-removed": "medium",
  "value-replaced": "medium",
  added: "low",
  changed: "low",
};

/** The kinds that fail where nothing else was said. */
export const FAILING: readonly ChangeKind[] = CHANGE_KINDS.filter((kind) => SEVERITIES[kind] === "high");

/** Makes a change of its kind and what it is of. */
export function change(kind: ChangeKind, of: Omit<Change, "kind" | "severity">): Change {
  return { kind, severity: SEVERITIES[kind], ...of };
}
