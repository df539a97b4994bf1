/** The nouns of an evidence package. Plain data; bytes stay what they were. */

import type { AuditMatch, MessageInQuestion } from "../../auditlog/model";
import type { HeaderField } from "../../classifier/model";
import type { Inspection } from "../../inspection/model";
import type { Language } from "../../wording/model";

/** Who captured what, when, with what. Facts about the work, not about the message. */
export interface Capture {
  readonly caseId: string | null;
  readonly capturedBy: {
    readonly name: string;
    readonly role: string | null;
    readonly contact: string | null;
  };
  readonly witness: string | null;
  readonly consent: {
    /** Did the mailbox's owner agree? null: not stated. */
    readonly ownerAgreed: boolean | null;
    readonly how: string | null;
  };
  readonly method: {
    /** `Outlook`, `browser`, `command line`. */
    readonly client: string;
    readonly platform: string | null;
    readonly functions: readonly string[];
  };
  /** UTC, ISO. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** IANA name of the zone in which the device showed its time. */
  readonly timeZone: string;
  /** The device's clock against a server's, where one was asked. */
  readonly clockCheck: {
    readonly serverDate: string;
    readonly differenceSeconds: number;
  } | null;
}

/** The message as a file, and whose it is. */
export interface OriginalMessage {
  readonly bytes: Uint8Array;
  readonly format: "eml" | "msg";
  /** `outlook`: supplied by Outlook, which rebuilds mail. `file`: what the person opened. */
  readonly from: "outlook" | "file" | "carrier";
  /** Its header fields, where they can be read. */
  readonly fields: readonly HeaderField[] | null;
}

/** A file that the person added; its name is told in the list and never used. */
export interface AddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type NotCollectedWhat =
  | "headers"
  | "message-file"
  | "logs"
  | "log-records"
  | "screenshots"
  | "statement"
  | "clock-check"
  | "indicators";

export type NotCollectedWhy =
  | "not-chosen"
  | "not-given"
  | "not-available" // the host cannot give it
  | "failed";

export interface NotCollected {
  readonly what: NotCollectedWhat;
  readonly why: NotCollectedWhy;
}

/** What comparing header and message file showed; a difference is a finding, never a charge. */
export interface Comparison {
  readonly result: "same-message-id" | "message-id-differs" | "no-message-id" | "not-compared";
  readonly headerId: string | null;
  readonly fileId: string | null;
  /** Names of fields that stand in one only, or read differently. */
  readonly differing: readonly string[];
}

export interface EvidenceInput {
  readonly inspection: Inspection;
  readonly question: MessageInQuestion;
  /** What exported logs say about the message; null where none was read. */
  readonly audit: AuditMatch | null;
  readonly capture: Capture;
  readonly original: OriginalMessage | null;
  /** Why there is no message file. */
  readonly originalMissing: NotCollectedWhy;
  /** Whole exported logs, only where the person chose so. */
  readonly logs: readonly AddedFile[];
  readonly screenshots: readonly AddedFile[];
  readonly statement: string | null;
  readonly withIndicators: boolean;
  /** Language of the drawing; the report is there in all. */
  readonly language: Language;
}

export type FileOrigin = "original" | "derived" | "report" | "statement" | "about";

export interface EvidenceFile {
  /** Inside the package, `data/…` for what the package is about. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly origin: FileOrigin;
  readonly sha256: string;
  /** What must be known of it, in English: for custody.json. */
  readonly note: string | null;
  /** The name under which the person gave it; never used as a path. */
  readonly givenAs: string | null;
}

export interface EvidencePackage {
  /** Name without an ending; also the folder inside. */
  readonly name: string;
  readonly files: readonly EvidenceFile[];
  readonly zip: Uint8Array;
  /** Of the ZIP: to be written down outside it. */
  readonly sha256: string;
  readonly comparison: Comparison;
  readonly notCollected: readonly NotCollected[];
}
