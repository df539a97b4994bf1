import type { FileNote, NewDecoder, StreamDecoder } from "./model";

/**
 * Bytes of an export to text, chunk by chunk. UTF-8 and UTF-16 by their mark, UTF-16 without a
 * mark by its zero bytes, else UTF-8, else (bytes that are not UTF-8) Shift_JIS or windows-1252.
 */
export interface TextReader {
  readonly push: (bytes: Uint8Array) => string;
  readonly end: () => string;
  readonly notes: () => readonly FileNote[];
}

/** Bytes that are looked at before an encoding is chosen. */
const enough = 64;

const fallbacks = ["shift_jis", "windows-1252"] as const;

export function createTextReader(newDecoder: NewDecoder): TextReader {
  let decoder: StreamDecoder | null = null;
  let strict = false;
  let assumed = false;
  let replaced = 0;

  const start = (bytes: Uint8Array): StreamDecoder => {
    const charset = charsetByMark(bytes) ?? charsetByZeros(bytes);
    strict = charset === null;
    return requireDecoder(newDecoder, charset ?? "utf-8", strict);
  };
  /** Only the first bytes that are not UTF-8 decide; what was decoded before stays. */
  const fallBack = (bytes: Uint8Array): string => {
    strict = false;
    assumed = true;
    for (const charset of fallbacks) {
      const candidate = newDecoder(charset, true);
      if (candidate === null) continue;
      try {
        const text = candidate.decode(bytes, { stream: true });
        decoder = candidate;
        return text;
      } catch {
        continue;
      }
    }
    decoder = requireDecoder(newDecoder, "utf-8", false);
    return decoder.decode(bytes, { stream: true });
  };
  /** The first bytes decide the encoding: a few more are waited for. */
  let waiting: Uint8Array = new Uint8Array(0);
  const gather = (bytes: Uint8Array): Uint8Array => {
    const joined = new Uint8Array(waiting.length + bytes.length);
    joined.set(waiting);
    joined.set(bytes, waiting.length);
    return joined;
  };
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    if (decoder === null) {
      const first = gather(bytes);
      if (stream && first.length < enough) {
        waiting = first;
        return "";
      }
      waiting = new Uint8Array(0);
      decoder = start(first);
      return decodeWith(decoder, first, stream);
    }
    return decodeWith(decoder, bytes, stream);
  };
  const decodeWith = (chosen: StreamDecoder, bytes: Uint8Array, stream: boolean): string => {
    let text: string;
    try {
      text = chosen.decode(bytes, { stream });
    } catch {
      text = strict ? fallBack(bytes) : "";
    }
    for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) replaced++;
    return text;
  };
  return {
    push: (bytes) => (bytes.length === 0 ? "" : decode(bytes, true)),
    end: () => decode(new Uint8Array(0), false),
    notes: () => [
      ...(assumed ? (["encoding-assumed"] as const) : []),
      ...(replaced > 0 ? (["characters-destroyed"] as const) : []),
    ],
  };
}

function requireDecoder(newDecoder: NewDecoder, charset: string, fatal: boolean): StreamDecoder {
  const decoder = newDecoder(charset, fatal);
  if (decoder === null) throw new Error(`The host has no decoder for ${charset}`);
  return decoder;
}

function charsetByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  return null;
}

/** The heading of every known export is ASCII: in UTF-16 each second byte is zero. */
function charsetByZeros(bytes: Uint8Array): string | null {
  const sample = Math.min(bytes.length, 64);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (odd > sample / 3 && even === 0) return "utf-16le";
  if (even > sample / 3 && odd === 0) return "utf-16be";
  return null;
}
