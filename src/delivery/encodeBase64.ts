const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes → base64 (RFC 4648). Written out, since `btoa` is a page's and there may be none. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 3) {
    const [a = 0, b, c] = bytes.subarray(start, start + 3);
    const triple = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      alphabet.charAt(triple >> 18),
      alphabet.charAt((triple >> 12) & 63),
      b === undefined ? "=" : alphabet.charAt((triple >> 6) & 63),
      c === undefined ? "=" : alphabet.charAt(triple & 63)
    );
  }
  return parts.join("");
}
