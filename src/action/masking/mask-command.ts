import process from "node:process";
import type { Host } from "../host.ts";
import { commanding, maskText } from "../toolkit.ts";

/**
 * Masks one line of text. Answers whether it could be told: act takes what follows a `::` within the text for the text, and
 * prints the line, so that there the older form of the command is used, which in turn ends at a `]`.
 */
export function mask(text: string, host: Host): boolean {
  if (host.name !== "act" || !text.includes("::")) {
    maskText(text);
    return true;
  }
  if (text.includes("]")) return false;
  commanding(() => void process.stdout.write(`##[add-mask]${escaped(text)}\n`));
  return true;
}

const escaped = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
