import { Inflate } from "fflate";

/** Why a ZIP is not opened. */
export type ZipRefusal =
  | "not-zip"
  | "damaged"
  | "too-many-entries"
  | "too-large"
  | "unsafe-name"
  | "duplicate-entry"
  | "encrypted"
  | "unknown-compression"
  | "entries-overlap"
  | "names-disagree";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReadZip =
  | { readonly entries: readonly ZipEntry[]; readonly refused: null; readonly at: null }
  | {
      readonly entries: null;
      readonly refused: ZipRefusal;
      /** The entry that it was refused for. */
      readonly at: string | null;
    };

export interface ZipLimits {
  readonly entries: number;
  /** Octets of all entries together, unpacked. */
  readonly octets: number;
}

/** An archive of a package has a few dozen entries; logs and pictures make it large. */
const zipLimits: ZipLimits = { entries: 2_000, octets: 1_073_741_824 };

/**
 * The files of a ZIP that nobody vouches for. Refused rather than guessed at: names that leave
 * the folder, the same name twice (two programs would show two files), a list and an entry that
 * disagree, entries that overlap, more unpacked than announced. Bounded in time and memory.
 */
export function readZip(zip: Uint8Array, limits: ZipLimits = zipLimits): ReadZip {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  if (end === null) return refuse("not-zip", null);
  const count = view.getUint16(end + 10, true);
  const listSize = view.getUint32(end + 12, true);
  const listStart = view.getUint32(end + 16, true);
  // ZIP64 is for what is too large here anyway.
  if (count === 0xffff || listStart === 0xffffffff) return refuse("too-many-entries", null);
  if (count > limits.entries) return refuse("too-many-entries", null);
  if (listStart + listSize > end || view.getUint16(end + 8, true) !== count) {
    return refuse("damaged", null);
  }

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = listStart;
  let free = 0;
  let octets = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return refuse("damaged", null);
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    if (at + 46 + nameLength > end) return refuse("damaged", null);
    const name = ascii(zip, at + 46, nameLength);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

    if (!isSafe(name)) return refuse("unsafe-name", visible(name));
    const key = name.toLowerCase();
    if (names.has(key)) return refuse("duplicate-entry", name);
    names.add(key);
    if ((flags & 1) !== 0) return refuse("encrypted", name);
    if (method !== 0 && method !== 8) return refuse("unknown-compression", name);
    octets += size;
    if (octets > limits.octets) return refuse("too-large", name);
    if (start + 30 > listStart || view.getUint32(start, true) !== 0x04034b50) {
      return refuse("damaged", name);
    }
    if (start < free) return refuse("entries-overlap", name);
    const localLength = view.getUint16(start + 26, true);
    const content = start + 30 + localLength + view.getUint16(start + 28, true);
    if (content + packed > listStart) return refuse("damaged", name);
    if (ascii(zip, start + 30, localLength) !== name) return refuse("names-disagree", name);
    free = content + packed;
    if (name.endsWith("/")) continue;
    const bytes = unpack(zip.subarray(content, content + packed), method, size);
    if (bytes === null) return refuse("damaged", name);
    entries.push({ name, bytes });
  }
  return { entries, refused: null, at: null };
}

const refuse = (refused: ZipRefusal, at: string | null): ReadZip => ({
  entries: null,
  refused,
  at,
});

/** The end record, from behind; a comment of up to 64 KB may follow it. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function ascii(zip: Uint8Array, start: number, length: number): string {
  let text = "";
  for (const byte of zip.subarray(start, start + length)) text += String.fromCharCode(byte);
  return text;
}

const visible = (name: string) => name.replace(/[^\x20-\x7E]/g, "?").slice(0, 200);

/** Relative, ASCII, no step upwards, no drive, no device name with a colon. */
function isSafe(name: string): boolean {
  return (
    name.length <= 240 &&
    /^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(name) &&
    !name.split("/").some((part) => part === "." || part === "..")
  );
}

/** Exactly as many octets as announced, or null; stops as soon as there are more. */
function unpack(packed: Uint8Array, method: number, size: number): Uint8Array | null {
  if (method === 0) return packed.length === size ? packed : null;
  // Deflate packs at most about 1,032 to 1: what announces more is lying.
  if (size > packed.length * 1_040 + 64) return null;
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length <= size) bytes.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += 16_384) {
      const next = Math.min(packed.length, at + 16_384);
      inflate.push(packed.subarray(at, next), next === packed.length);
    }
  } catch {
    return null;
  }
  return length === size ? bytes : null;
}
