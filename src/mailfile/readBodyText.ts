import type { DecodeText } from "../classifier/model";
import { decodeTransfer } from "./decodeTransfer";
import type { MailMessage } from "./model";
import { walkParts } from "./walkParts";

/** Whence's own reports are far shorter; a longer body is read up to here. */
const longest = 512 * 1024;

/**
 * The text of a message's own body: its first plain part, else its first HTML part without
 * markup. Only what a report's block is looked for in; nothing shows or keeps it.
 *
 * @returns empty where there is none (a .msg among them). Never throws.
 */
export function readBodyText(message: MailMessage, decodeText: DecodeText): string {
  const { bytes, bodyStart, header } = message;
  if (bytes === null || bodyStart >= bytes.length) return "";
  const parts = walkParts(bytes, header.text, bodyStart);
  const part =
    parts.find(({ name, type }) => type === "text/plain" && name === null) ??
    parts.find(({ name, type }) => type === "text/html" && name === null);
  if (part === undefined) return "";
  const end = Math.min(part.end, part.start + longest);
  const content = decodeTransfer(bytes.subarray(part.start, end), part.encoding);
  const text = decodeText(content, part.charset ?? "utf-8") ?? decodeText(content, "utf-8") ?? "";
  return part.type === "text/html" ? withoutMarkup(text) : text;
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
  "&amp;": "&",
};

/** One pass over the text: breaks and blocks end a line, every other tag goes. */
function withoutMarkup(html: string): string {
  return html
    .split("<")
    .map((piece, index) => {
      if (index === 0) return piece;
      const close = piece.indexOf(">");
      if (close < 0) return "";
      const breaks = /^\/?(?:br|div|p|tr|li)\b/i.test(piece);
      // Where the source breaks a line after a tag's own break, one break is enough.
      return `${breaks ? "\n" : ""}${piece.slice(close + 1)}`;
    })
    .join("")
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities[entity] ?? entity);
}
