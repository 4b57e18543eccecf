import { parseTemplate } from "../composition.ts";
import type { AnyConfig } from "../config.ts";
import type { Issue } from "../issue.ts";

/** Composed URLs: a template that is one, parts that are declared, no way back to itself. */
export function checkComposition(config: AnyConfig): Issue[] {
  const parts = new Map<string, readonly string[]>();
  const issues: Issue[] = [];
  for (const key of Object.keys(config.secrets)) {
    const declared = config.secrets[key]?.["~declared"];
    if (declared?.kind !== "composed") continue;
    const { template } = declared;
    const pieces = parseTemplate(template);
    if (pieces === undefined) issues.push({ code: "config/invalid-template", facts: { key } });
    if (hasPassword(template))
      issues.push({
        code: "config/value-in-declaration",
        facts: { key, option: "template" },
        state: "a password stands in the template",
        hint: `Declare the password as a key of its own, name it between braces in ${key}, and change it, since it has been in a file`,
      });
    const named = (pieces ?? []).flatMap((piece) => ("key" in piece ? [piece.key] : []));
    parts.set(key, named);
    for (const part of new Set(named))
      if (!Object.hasOwn(config.secrets, part))
        issues.push({
          code: "config/unknown-key",
          facts: { key: part, name: key },
          state: `${key} is composed of it, and it is not declared`,
        });
  }
  return [...issues, ...cycles(parts)];
}

/** Whether the userinfo of a template has a password, or a part of one, that is written out. */
function hasPassword(template: string): boolean {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(template)?.[1];
  const password = authority?.includes(":") === true ? authority.slice(authority.indexOf(":") + 1) : "";
  return password.replace(/\{\w+\}/g, "") !== "";
}

/** Walks every key once, without calling itself: a chain may be as long as a declaration. */
function cycles(parts: ReadonlyMap<string, readonly string[]>): Issue[] {
  const issues: Issue[] = [];
  const done = new Set<string>();
  const way: { readonly key: string; readonly parts: Iterator<string> }[] = [];
  const places = new Map<string, number>();
  const enter = (key: string): void => {
    places.set(key, way.length);
    way.push({ key, parts: (parts.get(key) ?? []).values() });
  };
  for (const start of parts.keys()) {
    if (!done.has(start)) enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.parts.next();
      if (next.done === true) {
        way.pop();
        places.delete(last.key);
        done.add(last.key);
        continue;
      }
      const key = next.value;
      const place = places.get(key);
      if (place !== undefined)
        issues.push({
          code: "config/cycle",
          facts: { key, known: [...way.slice(place).map((one) => one.key), key].join(" -> ") },
        });
      else if (!done.has(key)) enter(key);
    }
  }
  return issues;
}
