import { asciiText, lineAt, startsWithAscii } from "./bytes";
import { findField, parseParameters } from "./findField";
import { findHeaderBlock } from "./findHeaderBlock";

/** One leaf of a MIME tree: everything that is not a multipart. */
export interface MimePart {
  /** Media type in lower case, e.g. `message/rfc822`. */
  readonly type: string;
  readonly charset: string | null;
  /** File name, decoded no further than its parameter syntax. */
  readonly name: string | null;
  /** Content-Transfer-Encoding in lower case; null where there is none. */
  readonly encoding: string | null;
  /** The content, in the bytes that were walked. */
  readonly start: number;
  readonly end: number;
}

/** A mail program makes a handful of parts; these bounds are for those who make millions. */
const deepest = 12;
const mostParts = 500;

interface PartHeader {
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly name: string | null;
  readonly encoding: string | null;
}

/**
 * Lists the leaves of a message's MIME tree in order (RFC 2046 5). A multipart whose end is
 * missing ends with its parent. Time is linear in the size for each level of nesting.
 *
 * @param headerText header of the message whose body is walked
 */
export function walkParts(
  bytes: Uint8Array,
  headerText: string,
  bodyStart: number,
  limit = bytes.length
): readonly MimePart[] {
  const parts: MimePart[] = [];
  walk(bytes, readPartHeader(headerText, "text/plain"), bodyStart, limit, 0, parts);
  return parts;
}

function walk(
  bytes: Uint8Array,
  header: PartHeader,
  start: number,
  end: number,
  depth: number,
  parts: MimePart[]
): void {
  if (parts.length >= mostParts) return;
  const boundary = header.parameters["boundary"];
  if (!header.type.startsWith("multipart/") || boundary === undefined || depth >= deepest) {
    const { type, name, encoding } = header;
    parts.push({ type, charset: header.parameters["charset"] ?? null, name, encoding, start, end });
    return;
  }
  const defaultType = header.type === "multipart/digest" ? "message/rfc822" : "text/plain";
  for (const piece of splitAtBoundary(bytes, boundary, start, end)) {
    // A part may have no fields at all: then it starts with the empty line.
    const first = lineAt(bytes, piece.start, piece.end);
    const block =
      first.end === first.start
        ? { start: piece.start, end: piece.start, bodyStart: first.next }
        : findHeaderBlock(bytes, piece.start, piece.end);
    const partHeader = readPartHeader(asciiText(bytes, block.start, block.end), defaultType);
    walk(bytes, partHeader, block.bodyStart, piece.end, depth + 1, parts);
  }
}

function readPartHeader(headerText: string, defaultType: string): PartHeader {
  const contentType = parseParameters(findField(headerText, "content-type") ?? defaultType);
  const disposition = parseParameters(findField(headerText, "content-disposition") ?? "");
  const encoding = findField(headerText, "content-transfer-encoding");
  return {
    type: contentType.value.includes("/") ? contentType.value : "text/plain",
    parameters: contentType.parameters,
    name: disposition.parameters["filename"] ?? contentType.parameters["name"] ?? null,
    encoding: encoding === null ? null : parseParameters(encoding).value,
  };
}

/** The pieces between `--boundary` lines; the preamble and what follows the last one left out. */
function splitAtBoundary(
  bytes: Uint8Array,
  boundary: string,
  start: number,
  end: number
): readonly { start: number; end: number }[] {
  const delimiter = `--${boundary}`;
  const pieces: { start: number; end: number }[] = [];
  let open: number | null = null;
  let contentEnd = start;
  for (let at = start; at < end;) {
    const line = lineAt(bytes, at, end);
    if (startsWithAscii(bytes, at, delimiter) && at + delimiter.length <= line.end) {
      const rest = asciiText(
        bytes,
        at + delimiter.length,
        Math.min(line.end, at + delimiter.length + 80)
      );
      const closes = rest.startsWith("--");
      if (closes || rest.trim() === "") {
        // The break before the delimiter belongs to the delimiter.
        if (open !== null) pieces.push({ start: open, end: Math.max(open, contentEnd) });
        open = closes ? null : line.next;
        if (closes || pieces.length >= mostParts) return pieces;
      }
    }
    contentEnd = line.end;
    at = line.next;
  }
  if (open !== null) pieces.push({ start: open, end });
  return pieces;
}
