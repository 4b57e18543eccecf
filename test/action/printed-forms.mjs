import { Buffer } from "node:buffer";

const base64 = (text) => Buffer.from(text).toString("base64");
const strict = (text) =>
  encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const hex = (text) => Buffer.from(text).toString("hex");
const json = (text) => JSON.stringify(text).slice(1, -1);

function userinfo(text) {
  const url = new URL("https://host/");
  url.username = "user";
  url.password = text;
  return url.href;
}

/** Every form in which programs print a secret and which is masked: `runner.md` calls them derived. */
export function printedForms(text) {
  const lines = text.split("\n");
  const html = (apostrophe, quote) =>
    text.replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': quote, "'": apostrophe })[c]);
  return {
    raw: text,
    json: json(text),
    "JSON in JSON": json(json(text)),
    "Go's JSON": json(text).replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
    "PHP's JSON": json(text).replaceAll("/", "\\/"),
    encodeURIComponent: encodeURIComponent(text.toWellFormed()),
    ".NET's URI": strict(text),
    form: new URLSearchParams({ p: text }).toString().slice(2),
    "Python's quote": strict(text).replaceAll("%2F", "/"),
    "URL user": userinfo(text).replace(/^https:\/\/user:?|@host\/$/g, ""),
    "lower-case percent": strict(text).replace(/%[0-9A-F]{2}/g, (c) => c.toLowerCase()),
    "HTML, named": html("&apos;", "&quot;"),
    "HTML, numbered": html("&#39;", "&#34;"),
    "shell quotes": lines.map((line) => line.replaceAll("'", "'\\''")).join("\n"),
    base64: base64(text),
    "base64 of a line": base64(`${text}\n`),
    "base64 unpadded": base64(text).replace(/=+$/, ""),
    base64url: Buffer.from(text).toString("base64url"),
    "base64 of user:value": base64(`user:${text}`).slice(7),
    hex: hex(text),
    HEX: hex(text).toUpperCase(),
    "one line of it": lines.find((line) => line.trim().length > 5 && !line.startsWith("-----"))?.trim() ?? "",
  };
}

/** The forms of bytes that are no text. */
export function printedBytes(bytes) {
  const all = Buffer.from(bytes);
  return {
    base64: all.toString("base64"),
    "base64 unpadded": all.toString("base64").replace(/=+$/, ""),
    base64url: all.toString("base64url"),
    hex: all.toString("hex"),
    HEX: all.toString("hex").toUpperCase(),
  };
}
