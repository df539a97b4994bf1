import { sha256Hex } from "../sha256Hex";
import { packZip } from "./packZip";
import type { ZipRefusal } from "./readZip";
import { readZip } from "./readZip";

export type EvidenceRefusal = ZipRefusal | "not-a-package" | "list-unreadable";

export interface EvidenceProblem {
  readonly path: string;
  readonly problem: "changed" | "added" | "missing";
}

export interface EvidenceCheck {
  readonly outcome: "unchanged" | "changed" | "unusable";
  readonly refused: EvidenceRefusal | null;
  /** The entry or list line that it was refused for. */
  readonly at: string | null;
  readonly problems: readonly EvidenceProblem[];
  /** Files that the lists name. */
  readonly files: number;
  /**
   * Is the ZIP around the files, byte for byte, the one that Whence writes? Packed again by
   * another program it is not, though every file may be.
   */
  readonly container: "as-written" | "packed-again" | null;
  /** Of the whole ZIP, to be compared with what was written down outside. */
  readonly sha256: string;
}

/**
 * Checks a package against the lists inside it: what was changed, added or taken away, by name.
 * The lists cannot protect themselves: whoever replaces the whole package replaces them too.
 * That is why the digest of the ZIP is given, to be compared with the one on paper.
 */
export function verifyEvidence(zip: Uint8Array): EvidenceCheck {
  const sha256 = sha256Hex(zip);
  const unusable = (refused: EvidenceRefusal, at: string | null): EvidenceCheck => ({
    outcome: "unusable",
    refused,
    at,
    problems: [],
    files: 0,
    container: null,
    sha256,
  });
  const read = readZip(zip);
  if (read.refused !== null) return unusable(read.refused, read.at);

  const [folder = ""] = read.entries[0]?.name.split("/") ?? [];
  const inFolder = read.entries.every(({ name }) => name.startsWith(`${folder}/`));
  const files = new Map(
    read.entries.map(({ bytes, name }) => [inFolder ? name.slice(folder.length + 1) : name, bytes])
  );
  const manifestBytes = files.get("manifest-sha256.txt");
  const tagBytes = files.get("tagmanifest-sha256.txt");
  if (!files.has("bagit.txt") && manifestBytes === undefined && tagBytes === undefined) {
    return unusable("not-a-package", null);
  }
  const manifest = readList(manifestBytes);
  const tags = readList(tagBytes);
  if (manifest === null) return unusable("list-unreadable", "manifest-sha256.txt");
  if (tags === null) return unusable("list-unreadable", "tagmanifest-sha256.txt");

  const problems: EvidenceProblem[] = [];
  for (const path of ["bagit.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
    if (!files.has(path)) problems.push({ path, problem: "missing" });
  }
  const listed = new Map([...tags, ...manifest]);
  for (const [path, expected] of listed) {
    const bytes = files.get(path);
    if (bytes === undefined) {
      if (!problems.some((one) => one.path === path)) problems.push({ path, problem: "missing" });
    } else if (sha256Hex(bytes) !== expected) problems.push({ path, problem: "changed" });
  }
  for (const path of files.keys()) {
    if (path !== "tagmanifest-sha256.txt" && !listed.has(path)) {
      problems.push({ path, problem: "added" });
    }
  }
  problems.sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    outcome: problems.length === 0 ? "unchanged" : "changed",
    refused: null,
    at: null,
    problems,
    files: listed.size,
    container: isAsWritten(zip, folder, files) ? "as-written" : "packed-again",
    sha256,
  };
}

/** `<64 hex>  <path>` a line; CRLF is taken too, as `sha256sum` does. null: not such a list. */
function readList(bytes: Uint8Array | undefined): Map<string, string> | null {
  if (bytes === undefined) return new Map();
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  const list = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line === "") continue;
    const [, digest, path] = /^([0-9a-f]{64}) [ *]([\w./-]+)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined || list.has(path)) return null;
    list.set(path, digest);
  }
  return list;
}

/** Packed anew from its own files, in its own order and with its own day. */
function isAsWritten(zip: Uint8Array, folder: string, files: Map<string, Uint8Array>): boolean {
  const day = /^whence-evidence-(\d{4})(\d\d)(\d\d)T/.exec(folder);
  if (day === null) return false;
  const at = `${day[1] ?? ""}-${day[2] ?? ""}-${day[3] ?? ""}`;
  const again = packZip(
    folder,
    [...files].map(([path, bytes]) => ({ path, bytes })),
    at
  );
  return again.length === zip.length && again.every((byte, index) => byte === zip[index]);
}
