const STANDARD = /^[A-Za-z\d+/]*={0,2}$/;
const URL_SAFE = /^[A-Za-z\d_-]*$/;
// What the last character before the padding may be: its unused bits are zero (RFC 4648, section 3.5).
const LAST_OF_TWO = "AQgw";
const LAST_OF_THREE = "AEIMQUYcgkosw048";

/** The bytes of base64 (RFC 4648, section 4): padded, nothing between the characters, one text for each value. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !STANDARD.test(text)) return undefined;
  if (text.endsWith("==") && !LAST_OF_TWO.includes(text.charAt(text.length - 3))) return undefined;
  if (text.endsWith("=") && !text.endsWith("==") && !LAST_OF_THREE.includes(text.charAt(text.length - 2)))
    return undefined;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** The bytes of base64url (RFC 4648, section 5) without padding, as RFC 7515 writes it. */
export function decodeBase64Url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1 || !URL_SAFE.test(text)) return undefined;
  const standard = text.replaceAll("-", "+").replaceAll("_", "/");
  return decodeBase64(standard + "=".repeat((4 - (text.length % 4)) % 4));
}
