import { ApiError, type Detail } from "./api-error.ts";

export const secretManagerHost = "secretmanager.googleapis.com";

export interface Project {
  /** As people write it. */
  readonly id: string;
  /** As the service answers with it. */
  readonly number: string;
}

/** The projects that exist. Each is reached by its id and by its number. */
export class Projects {
  readonly #projects: readonly [Project, ...Project[]];
  readonly #disabled = new Set<string>();

  constructor(projects: readonly [Project, ...Project[]]) {
    this.#projects = projects;
  }

  /** The project of seeds that name none. */
  get first(): Project {
    return this.#projects[0];
  }

  /** By id or number. A seed has to name one that exists. */
  expect(name: string = this.first.id): Project {
    const project = this.#find(name);
    if (project === undefined) throw new Error(`no project ${name}`);
    return project;
  }

  /** Turns Secret Manager's API off or on in a project. */
  setApiEnabled(enabled: boolean, name?: string): void {
    const { number } = this.expect(name);
    if (enabled) this.#disabled.delete(number);
    else this.#disabled.add(number);
  }

  /** The project that a request names, or the refusal that the front end of every Google API gives. */
  resolve(name: string): Project {
    const project = this.#find(name);
    const consumer = { consumer: `projects/${name}`, service: secretManagerHost };
    const refuse = (message: string, reason: string, description: string, url: string): ApiError => {
      const details: readonly Detail[] = [
        { type: "Help", links: [{ description, url }] },
        { type: "ErrorInfo", reason, domain: "googleapis.com", metadata: consumer },
      ];
      return new ApiError("PERMISSION_DENIED", message, { details });
    };
    if (project === undefined) {
      const url = `https://console.developers.google.com/project/${name}/apiui/credential`;
      const message = `Permission denied on resource project ${name}.`;
      throw refuse(message, "CONSUMER_INVALID", "Google developer console API key", url);
    }
    if (this.#disabled.has(project.number)) {
      const url = `https://console.developers.google.com/apis/api/${secretManagerHost}/overview?project=${name}`;
      const message =
        `Secret Manager API has not been used in project ${name} before or it is disabled. Enable it by visiting ` +
        `${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our ` +
        "systems and retry.";
      throw refuse(message, "SERVICE_DISABLED", "Google developers console API activation", url);
    }
    return project;
  }

  #find(name: string): Project | undefined {
    return this.#projects.find(({ id, number }) => id === name || number === name);
  }
}
