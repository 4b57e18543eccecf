/** Where else than in the tag a version stands. */
export interface Versions {
  readonly npm: string;
  readonly jsr: string;
  /** The text of CHANGELOG.md. */
  readonly changes: string;
}

/** What CHANGELOG.md says about a version; undefined where it has no such section. */
export function notesOf(changes: string, version: string): string | undefined {
  const [, ...sections] = changes.split(/^## /m);
  const section = sections.find((text) => /^\[?([^\s\]]+)/.exec(text)?.[1] === version);
  return section?.slice(section.indexOf("\n") + 1).trim();
}

/** Says for each place how it disagrees with the tag: nothing for a release that may go on. */
export function disagreements(tag: string, { npm, jsr, changes }: Versions): readonly string[] {
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) return [`the tag ${JSON.stringify(tag)} is not like v1.2.3`];
  const version = tag.slice(1);
  const said = Object.entries({ "package.json": npm, "deno.json": jsr });
  const wrong = said
    .filter(([, other]) => other !== version)
    .map(([path, other]) => `${path} says ${other}, not ${version}`);
  return notesOf(changes, version) ? wrong : [...wrong, `CHANGELOG.md says nothing under "## ${version}"`];
}
