import type { Analysis } from "../classifier/model";
import type { Inspection } from "../inspection/model";

/**
 * The contract `whence.analysis/1` (see `classifier/model.ts`) with where it came from, and
 * what a file adds to a header: what a bounce says, and the analyses of attached messages.
 */
export type JsonReport = Analysis & {
  /** Path of the file, `path#n` in an mbox; null where the message has none. */
  readonly source: string | null;
  readonly bounce: Inspection["bounce"];
  readonly inside: readonly JsonReport[];
  /** Index into `inside` of the message that this one only carries. */
  readonly opensOn: number | null;
  readonly versions: Inspection["versions"];
};

/** An inspection as plain JSON for programs; the header itself is not in it. */
export function writeJsonReport(inspection: Inspection): JsonReport {
  const { analysis, bounce, inside, message, opensOn, versions } = inspection;
  const { schema, ...rest } = analysis;
  return {
    schema,
    source: message.sourceName,
    ...rest,
    bounce,
    inside: inside.map(writeJsonReport),
    opensOn,
    versions,
  };
}
