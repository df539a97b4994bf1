/** The nouns of intake: what users reported, put together for IT. Plain JSON. */

import type { Inspection } from "../../inspection/model";
import type { SharedKind } from "../../wording/intakeShared";
import type { Language } from "../../wording/model";
import type { ReportBlock } from "../toIt/block";

/** One reported message: the original that a report carries, analysed again. */
export interface ReportedMessage {
  /** File of the report (`path#n` in an mbox); null where it has none. */
  readonly source: string | null;
  /** Who reported; null where the file is the message itself and no report. */
  readonly reporter: string | null;
  /** The language that the report was written in; null where nothing shows it. */
  readonly language: Language | null;
  /** As the report says; null where it does not. */
  readonly reason: string | null;
  readonly reportId: string | null;
  /** null: the report carries no original, and nothing could be analysed again. */
  readonly original: Inspection | null;
  /** What the reporter's program wrote. Anybody can write one: it sorts, and proves nothing. */
  readonly claimed: ReportBlock | null;
}

/** What several reports have in common. */
export interface Shared {
  readonly kind: SharedKind;
  readonly value: string;
  /** In how many reports of the campaign. */
  readonly count: number;
}

/** Reports that belong together, as far as what they share says so. */
export interface Campaign {
  /** `C1`, `C2` …: the largest first. */
  readonly id: string;
  /** Indexes into the reports, in their order. */
  readonly reports: readonly number[];
  /** Empty for a report that stands alone. */
  readonly shared: readonly Shared[];
}
