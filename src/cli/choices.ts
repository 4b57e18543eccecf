/** How values can be exported. */
export const EXPORT_FORMATS = ["dotenv", "json", "shell"] as const;

/** The shells that have a completion script. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

/** What can be done to recipients. */
export const RECIPIENT_ACTIONS = ["list", "add", "remove"] as const;
