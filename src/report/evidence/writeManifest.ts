import type { EvidenceFile } from "./model";

/**
 * A list that `sha256sum -c` checks and that is a BagIt manifest too (RFC 8493 2.1.3): digest,
 * two blanks, path, line feed. Paths hold nothing that either would have to escape.
 */
export function writeManifest(files: readonly Pick<EvidenceFile, "path" | "sha256">[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}
