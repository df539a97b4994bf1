/** The nouns of a report to IT. Plain JSON. */

import type { ReportReason } from "../../settings/model";

/** A line that a SOC's own rules can match: a real header where the way has headers, else a body line. */
export interface HeaderLine {
  readonly name: string;
  readonly value: string;
}

/** A report as it leaves: built once, the same for every way. Holds no body of the message. */
export interface Report {
  readonly schema: "whence.report/1";
  /** Made once for a report: its idempotency key, and the number that people quote. */
  readonly id: string;
  /** UTC. */
  readonly time: string;
  readonly reason: ReportReason;
  readonly note: string;
  /** Address of the person who reports; null where the host does not say. */
  readonly reporter: string | null;
  readonly recipients: readonly string[];
  readonly subject: string;
  /** Readable, with the header lines and the machine-readable block at its end. */
  readonly text: string;
  /** The same as HTML, within what a compose window takes. */
  readonly html: string;
  readonly headerLines: readonly HeaderLine[];
  /** The message that is reported. */
  readonly message: {
    /** Whence's own key for it. */
    readonly key: string;
    readonly subject: string | null;
    readonly internetMessageId: string | null;
    /** Outlook's id of the item; null outside Outlook. */
    readonly itemId: string | null;
    readonly encrypted: boolean;
  };
  /** File name of the original when it is attached. */
  readonly attachmentName: string;
  /** Header text exactly as it was read; empty where Outlook had none. */
  readonly headerText: string;
  /** `whence.analysis/1` as JSON; null where there is none or settings drop it. */
  readonly analysis: string | null;
}
