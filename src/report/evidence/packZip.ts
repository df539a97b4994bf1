import { zipSync } from "fflate";

import type { EvidenceFile } from "./model";

/**
 * The files in one ZIP, in the order given, stored and not compressed: the same files give the
 * same bytes whatever wrote them, and a broken archive can still be read by eye.
 *
 * @param at UTC, ISO. Entries carry its day and noon: a ZIP knows local times only, and noon is
 *   the same everywhere. The second stands in custody.json.
 */
export function packZip(
  folder: string,
  files: readonly Pick<EvidenceFile, "path" | "bytes">[],
  at: string
): Uint8Array {
  const [year = 1980, month = 1, day = 1] = at.slice(0, 10).split("-").map(Number);
  const mtime = new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12);
  const entries = Object.fromEntries(
    files.map(({ bytes, path }) => [`${folder}/${path}`, bytes] as const)
  );
  return zipSync(entries, { level: 0, mtime });
}
