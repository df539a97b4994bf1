import type { DecodeText } from "../classifier/model";

import { asciiText, isAscii, isUtf8, lineAt } from "./bytes";
import { findField, parseParameters } from "./findField";
import type { MailHeader } from "./model";

/**
 * Decodes a header block. 8-bit text in a header is UTF-8 (RFC 6532); what is not, is read
 * line by line in the charset that the message declares for its body, else as windows-1252:
 * a program that writes raw bytes into a subject mostly writes the body in the same charset.
 *
 * @param bytes the block, without the empty line that ends it
 * @returns text in which every line break stands where it stood; never throws
 */
export function decodeHeader(bytes: Uint8Array, decodeText: DecodeText): MailHeader {
  if (isAscii(bytes))
    return { bytes, text: asciiText(bytes, 0, bytes.length), charset: "us-ascii" };
  if (isUtf8(bytes)) return { bytes, text: decode(bytes, "utf-8", decodeText), charset: "utf-8" };

  const fallback = declaredCharset(bytes, decodeText) ?? "windows-1252";
  const charsets = new Set<string>();
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const line = lineAt(bytes, at, bytes.length);
    const part = bytes.subarray(line.start, line.next);
    const charset = isAscii(part) ? null : isUtf8(part) ? "utf-8" : fallback;
    if (charset !== null) charsets.add(charset);
    text += charset === null ? asciiText(part, 0, part.length) : decode(part, charset, decodeText);
    at = line.next;
  }
  const [only, ...others] = charsets;
  return { bytes, text, charset: only === undefined || others.length > 0 ? "mixed" : only };
}

function decode(bytes: Uint8Array, charset: string, decodeText: DecodeText): string {
  return decodeText(bytes, charset) ?? asciiText(bytes, 0, bytes.length);
}

/** The charset of Content-Type, where the host knows it and it is not one that was tried. */
function declaredCharset(bytes: Uint8Array, decodeText: DecodeText): string | null {
  const value = findField(asciiText(bytes, 0, bytes.length), "content-type");
  const charset = value === null ? undefined : parseParameters(value).parameters["charset"];
  if (charset === undefined || /^(?:utf-?8|us-ascii)$/i.test(charset)) return null;
  return decodeText(new Uint8Array(), charset) === null ? null : charset.toLowerCase();
}
