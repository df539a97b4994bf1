import { createReadStream, readFileSync } from "node:fs";

import { recognizeMailFile } from "../mailfile/recognizeMailFile";
import { splitMbox } from "../mailfile/splitMbox";

import { describe } from "./listFiles";
import type { ListedFile } from "./listFiles";

/** One message to analyse, or an input that cannot be read. */
export type Unit =
  | {
      readonly source: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** `file`: still to be recognised; `message`: cut from an mbox. */
      readonly form: "file" | "message";
    }
  | { readonly source: string; readonly error: string };

/** Up to here a file is read in one go, which is much quicker for a folder of messages. */
const smallFile = 4 * 1024 * 1024;
const pieceSize = 1024 * 1024;
/** Enough of a file to say what it is. */
const recognised = 65_536;
/** One message larger than this is refused: it would have to be held whole. */
const largestFile = 256 * 1024 * 1024;

/** The messages of files, in order; a large mbox is read piece by piece and never held whole. */
export async function* readUnits(files: Iterable<ListedFile>): AsyncGenerator<Unit> {
  for (const file of files) {
    if ("error" in file) {
      yield { source: file.path, error: file.error };
      continue;
    }
    try {
      if (file.size <= smallFile) yield* unitsOf(file.path, readWhole(file.path));
      else yield* readStream(file.path, createReadStream(file.path, { highWaterMark: pieceSize }));
    } catch (error) {
      yield { source: file.path, error: describe(error) };
    }
  }
}

/** A buffer of its own: Node cuts small ones from a pool, and workers are given theirs for good. */
function readWhole(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

function* unitsOf(source: string, bytes: Uint8Array<ArrayBuffer>): Generator<Unit> {
  if (recognizeMailFile(bytes.subarray(0, recognised)) !== "mbox") {
    yield { source, bytes, form: "file" };
    return;
  }
  const units: Unit[] = [];
  const splitter = splitMbox((message) => units.push(unitOf(source, message)));
  splitter.push(bytes);
  splitter.end();
  yield* units;
}

function unitOf(source: string, { bytes, number }: { bytes: Uint8Array; number: number }): Unit {
  return { source: `${source}#${String(number)}`, bytes: owned(bytes), form: "message" };
}

function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes);
}

/** The messages of a stream, standard input among them. */
export async function* readStream(
  source: string,
  stream: AsyncIterable<unknown>
): AsyncGenerator<Unit> {
  const start: Uint8Array[] = [];
  let length = 0;
  let units: Unit[] = [];
  let splitter: ReturnType<typeof splitMbox> | null = null;
  let decided = false;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) continue;
    if (splitter === null) {
      start.push(piece);
      length += piece.length;
      if (!decided) {
        // An mbox shows in its first two lines: what follows may come slowly.
        decided = length >= recognised;
        const bytes = join(start, length);
        if (recognizeMailFile(bytes.subarray(0, recognised)) === "mbox") {
          splitter = splitMbox((message) => units.push(unitOf(source, message)));
          splitter.push(bytes);
        }
      } else if (length > largestFile) {
        yield { source, error: `larger than ${String(largestFile / 1024 / 1024)} MiB` };
        return;
      }
    } else {
      splitter.push(piece);
    }
    yield* units;
    units = [];
  }
  if (splitter === null) {
    yield* unitsOf(source, join(start, length));
  } else {
    splitter.end();
    yield* units;
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
