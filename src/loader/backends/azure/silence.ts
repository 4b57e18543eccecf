import { setLogLevel } from "@azure/logger";

/** Switches the SDK's log off, whatever AZURE_LOG_LEVEL and DEBUG say: it prints the servers' own words. */
export function silence(): void {
  setLogLevel();
}
