import { headerBytes, packMagic, streamCount } from "./format";
import type { PackPart } from "./format";

export interface PartStreams {
  readonly date: string;
  readonly build: string;
  readonly streams: readonly Uint8Array[];
}

/** Header and streams of one file of the pack; null where the bytes are not that part. */
export function readStreams(bytes: Uint8Array, part: PackPart): PartStreams | null {
  const count = streamCount[part];
  let at = headerBytes + 4 * count;
  if (bytes.length < at) return null;
  if (readAscii(bytes, 0, 5) !== packMagic + part || bytes[headerBytes - 1] !== count) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const end = at + view.getUint32(headerBytes + 4 * index, true);
    if (end > bytes.length) return null;
    streams.push(bytes.subarray(at, end));
    at = end;
  }
  if (at !== bytes.length) return null;
  return { date: readAscii(bytes, 5, 15), build: readAscii(bytes, 15, 23), streams };
}

function readAscii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
