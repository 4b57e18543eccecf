import { ApiError } from "./api-error.ts";
import type { Projects } from "./projects.ts";

const secretPermissions = ["create", "get", "list", "update", "delete"].map((verb) => `secretmanager.secrets.${verb}`);
const versionPermissions = ["access", "add", "get", "list", "enable", "disable", "destroy"].map(
  (verb) => `secretmanager.versions.${verb}`,
);

const versions = (...verbs: string[]): readonly string[] => verbs.map((verb) => `secretmanager.versions.${verb}`);

/** Google's predefined roles, as far as their permissions are asked for here. */
const roles = {
  "roles/secretmanager.secretAccessor": versions("access"),
  "roles/secretmanager.viewer": ["secretmanager.secrets.get", "secretmanager.secrets.list", ...versions("get", "list")],
  "roles/secretmanager.secretVersionAdder": versions("add"),
  "roles/secretmanager.secretVersionManager": versions("add", "get", "list", "enable", "disable", "destroy"),
  "roles/secretmanager.admin": [...secretPermissions, ...versionPermissions],
  "roles/iam.workloadIdentityUser": ["iam.serviceAccounts.getAccessToken"],
  "roles/iam.serviceAccountTokenCreator": ["iam.serviceAccounts.getAccessToken"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Role = keyof typeof roles;

/** What a role is granted on: one secret (of every location), one service account, or else the whole project. */
export interface Scope {
  readonly secret?: string;
  readonly serviceAccount?: string;
  /** By id or number; the first one unless given. */
  readonly project?: string;
}

interface Grant {
  readonly member: string;
  readonly permissions: readonly string[];
  readonly resource: string;
}

/** Who may do what. Nobody may do anything before a grant. */
export class Iam {
  readonly #projects: Projects;
  #grants: Grant[] = [];
  /** Adds an ErrorInfo to a denial by Secret Manager; the quotations of the real one have none. */
  explainDenials = false;

  constructor(projects: Projects) {
    this.#projects = projects;
  }

  /** Grants a predefined role, or single permissions, to a member such as `serviceAccount:a@b` or `principal://…`. */
  grant(member: string, what: Role | readonly string[], scope: Scope = {}): void {
    const permissions: readonly string[] = typeof what === "string" ? roles[what] : what;
    this.#grants.push({ member, permissions, resource: this.#resourceOf(scope) });
  }

  /** Takes everything from a member. */
  revoke(member: string): void {
    this.#grants = this.#grants.filter((grant) => grant.member !== member);
  }

  allows(members: readonly string[], permission: string, resources: readonly string[]): boolean {
    return this.#grants.some(
      (grant) =>
        members.includes(grant.member) && grant.permissions.includes(permission) && resources.includes(grant.resource),
    );
  }

  /** Denies in the words of Secret Manager, which do not tell whether the resource exists. */
  demand(
    members: readonly string[],
    permission: string,
    where: { project: string; secret?: string; name: string },
  ): void {
    const project = `projects/${where.project}`;
    const resources = where.secret === undefined ? [project] : [project, `${project}/secrets/${where.secret}`];
    if (this.allows(members, permission, resources)) return;
    const message = `Permission '${permission}' denied for resource '${where.name}' (or it may not exist).`;
    const metadata = { permission, resource: where.name };
    const info = {
      type: "ErrorInfo",
      reason: "IAM_PERMISSION_DENIED",
      domain: "iam.googleapis.com",
      metadata,
    } as const;
    throw new ApiError("PERMISSION_DENIED", message, { details: this.explainDenials ? [info] : [] });
  }

  #resourceOf({ secret, serviceAccount, project }: Scope): string {
    if (serviceAccount !== undefined) return `serviceAccounts/${serviceAccount}`;
    const { number } = this.#projects.expect(project);
    return secret === undefined ? `projects/${number}` : `projects/${number}/secrets/${secret}`;
  }
}
