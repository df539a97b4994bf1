import { readFileSync } from "node:fs";

import { verifyEvidence } from "../report/evidence/verifyEvidence";
import { evidenceWords } from "../wording/evidenceWords";

import type { CommandHost } from "./commandHost";
import { describe } from "./listFiles";
import { readArguments } from "./readArguments";

/**
 * `whence verify PACKAGE…`: names every file that was changed, added or taken away.
 *
 * @returns 0 where all are unchanged, 1 where something differs, 2 where one cannot be checked
 */
export async function verifyCommand(host: CommandHost, args: readonly string[]): Promise<number> {
  const read = readArguments(host, args);
  if (typeof read === "number") return read;
  const words = evidenceWords(read.language).verify;
  const expected = read.values.sha256?.trim().toLowerCase() ?? null;
  if (read.paths.length === 0) {
    host.complain(read.words.usage);
    return 2;
  }
  let code = 0;
  for (const path of read.paths) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      host.complain(read.words.unusable(path, describe(error)));
      code = 2;
      continue;
    }
    const check = verifyEvidence(bytes);
    const isOther = expected !== null && expected !== check.sha256;
    if (read.values.json === true || read.values.ndjson === true) {
      const indent = read.values.json === true ? 2 : undefined;
      await host.write(`${JSON.stringify({ source: path, ...check }, null, indent)}\n`);
    } else {
      const lines =
        check.refused !== null
          ? [words.unusable(words.refusals[check.refused], check.at)]
          : [
              check.outcome === "unchanged"
                ? words.unchanged(check.files)
                : words.changed(check.problems.length),
              ...check.problems.map(
                ({ path: file, problem }) => `  ${words.problems[problem]}: ${file}`
              ),
              ...(check.container === "packed-again" ? [words.packedAgain] : []),
            ];
      lines.push(words.digest(check.sha256));
      if (isOther) lines.push(words.digestDiffers(expected));
      else if (expected === null) lines.push(words.compareOutside);
      await host.write(`${read.paths.length > 1 ? `${path}\n` : ""}${lines.join("\n")}\n`);
    }
    const mine = check.outcome === "unusable" ? 2 : check.outcome === "changed" || isOther ? 1 : 0;
    code = Math.max(code, mine);
  }
  return code;
}
