import { asciiText } from "./bytes";

/**
 * Undoes a content transfer encoding (RFC 2045 6). Bytes that do not belong to the encoding
 * are left out (base64) or kept as they are (quoted-printable); never throws.
 *
 * @param encoding the field's value in lower case; null and unknown ones leave the bytes as they are
 */
export function decodeTransfer(bytes: Uint8Array, encoding: string | null): Uint8Array {
  if (encoding === "base64") return decodeBase64(bytes);
  return encoding === "quoted-printable" ? decodeQuotedPrintable(bytes) : bytes;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const sixBits = new Int8Array(256).fill(-1);
for (let value = 0; value < alphabet.length; value += 1)
  sixBits[alphabet.charCodeAt(value)] = value;

function decodeBase64(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.floor((bytes.length * 3) / 4) + 3);
  let length = 0;
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    const value = sixBits[byte] ?? -1;
    if (value < 0) {
      // Padding in the middle: two encoded pieces were joined.
      if (byte === 61) bits = 0;
      continue;
    }
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      decoded[length++] = (buffer >> bits) & 0xff;
    }
  }
  return decoded.subarray(0, length);
}

function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 61) {
      decoded[length++] = byte;
      continue;
    }
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) at += 2;
    else if (bytes[at + 1] === 10 || bytes[at + 1] === 13) at += 1;
    else {
      const digits = asciiText(bytes, at + 1, Math.min(at + 3, bytes.length));
      if (/^[\da-f]{2}$/i.test(digits)) {
        decoded[length++] = Number.parseInt(digits, 16);
        at += 2;
      } else {
        decoded[length++] = byte;
      }
    }
  }
  return decoded.subarray(0, length);
}
