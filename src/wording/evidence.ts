import type { Confidence, Trust } from "../classifier/model";
import type { Retention } from "../guidance/deadlines/retention";

/** What a difference between header and message file names. */
interface ComparedIds {
  readonly headerId: string | null;
  readonly fileId: string | null;
}

/** The printed report of an evidence package. */
export interface EvidenceReportWords {
  readonly title: string;
  readonly drawing: string;
  readonly drawnBy: (version: string) => string;
  readonly caseId: string;
  readonly capturedBy: string;
  readonly capturedAt: string;
  readonly witness: string;
  readonly tool: string;
  readonly chapters: Readonly<Record<"captured" | "recorded" | "inferred" | "others", string>>;
  readonly onlyHeader: (fields: number) => string;
  readonly detectable: (time: string) => string;
  readonly columns: Readonly<
    Record<
      | "file"
      | "octets"
      | "digest"
      | "kind"
      | "line"
      | "time"
      | "utc"
      | "asWritten"
      | "connection"
      | "act"
      | "what"
      | "standing"
      | "port"
      | "recordedBy",
      string
    >
  >;
  readonly origins: Readonly<
    Record<"original" | "derived" | "report" | "statement" | "about", string>
  >;
  readonly givenAs: (name: string) => string;
  readonly originalFrom: Readonly<Record<"outlook" | "file" | "carrier", string>>;
  readonly comparison: Readonly<
    Record<
      "same-message-id" | "message-id-differs" | "no-message-id" | "not-compared",
      (ids: ComparedIds) => string
    >
  >;
  readonly differing: (names: string) => string;
  readonly notCollected: string;
  readonly what: Readonly<
    Record<
      | "headers"
      | "message-file"
      | "logs"
      | "log-records"
      | "screenshots"
      | "statement"
      | "clock-check"
      | "indicators",
      string
    >
  >;
  readonly why: Readonly<Record<"not-chosen" | "not-given" | "not-available" | "failed", string>>;
  readonly timesNote: string;
  /** Three kinds of truth. */
  readonly truth: Readonly<Record<Trust, { readonly title: string; readonly meaning: string }>>;
  readonly noLines: string;
  readonly moreLines: (count: number) => string;
  readonly noTime: string;
  readonly logTitle: string;
  readonly inferredMeans: string;
  readonly ruleNotChance: string;
  readonly rules: Readonly<Record<"service" | "address", Readonly<Record<Confidence, string>>>>;
  readonly othersMean: string;
}

export type SheetItemId =
  | "person"
  | "account"
  | "noticed"
  | "timeline"
  | "message"
  | "connections"
  | "damage"
  | "changed"
  | "access"
  | "onceKnew"
  | "attachments"
  | "it"
  | "expiry"
  | "wish";

/** The sheet for a police desk or a lawyer. */
export interface SheetWords {
  readonly title: string;
  readonly editable: string;
  readonly items: Readonly<Record<SheetItemId, { readonly title: string; readonly hint: string }>>;
  readonly fact: string;
  readonly claim: string;
  readonly sent: string;
  readonly takenOver: string;
  readonly logged: string;
  readonly signedIn: string;
  readonly labels: Readonly<
    Record<"messageId" | "networkId" | "recipients" | "subject" | "from" | "verdict", string>
  >;
  readonly noPort: string;
  readonly noConnection: string;
  /** What the address is: never an address without it. */
  readonly addressIs: Readonly<Record<"client" | "server" | "gateway", string>>;
  readonly byOwnSide: string;
  readonly byOperator: string;
  readonly byLog: string;
  readonly heldBy: Readonly<Record<Retention["log"], string>>;
  readonly preserve: string;
  readonly packageDigest: (digest: string) => string;
  readonly contacts: string;
  readonly onceKnewNote: string;
}

/** The section of the pane. */
export interface EvidencePaneWords {
  readonly intro: string;
  readonly who: string;
  readonly name: string;
  readonly role: string;
  readonly contact: string;
  readonly caseId: string;
  readonly witness: string;
  readonly consent: string;
  readonly parts: string;
  readonly always: string;
  readonly messageFile: string;
  readonly messageFileNote: string;
  readonly logs: string;
  readonly wholeLogs: string;
  readonly logsRead: (count: number) => string;
  readonly logsReading: string;
  readonly logsFailed: string;
  readonly screenshots: string;
  readonly chosen: (count: number, names: string) => string;
  readonly remove: string;
  readonly indicators: string;
  readonly indicatorsNote: string;
  readonly statement: string;
  readonly statementNote: string;
  readonly make: string;
  readonly making: string;
  readonly failed: string;
  readonly nameMissing: string;
  readonly made: string;
  readonly digestTitle: string;
  readonly digestNote: string;
  readonly copyDigest: string;
  readonly save: string;
  readonly nothingSaved: string;
  readonly open: string;
  readonly copyPart: string;
  readonly octets: (count: number) => string;
  readonly messageFailed: string;
  readonly idDiffers: string;
  readonly protect: string;
  readonly sheetTitle: string;
  readonly sheetNote: string;
  readonly onceKnew: string;
  readonly sheetOpen: string;
  readonly sheetSave: string;
  readonly indicatorsTitle: string;
  readonly indicatorsHint: string;
  readonly copyText: string;
  readonly saveCsv: string;
  readonly saveMisp: string;
  readonly saveAbuse: string;
  readonly noAbuse: Readonly<Record<"no-address" | "not-public" | "only-claimed", string>>;
  readonly abuseNote: (to: string | null) => string;
}

export interface EvidenceWords {
  readonly report: EvidenceReportWords;
  readonly sheet: SheetWords;
  readonly pane: EvidencePaneWords;
  readonly readme: {
    readonly title: string;
    readonly what: readonly string[];
    readonly how: string;
    readonly limits: readonly string[];
  };
  readonly indicators: {
    readonly textHead: string;
    readonly roles: Readonly<
      Record<
        | "origin"
        | "last-server"
        | "origin-host"
        | "from"
        | "from-name"
        | "reply-to"
        | "return-path"
        | "subject"
        | "message-id"
        | "mailer",
        string
      >
    >;
    readonly trust: Readonly<Record<Trust, string>>;
  };
  readonly verify: {
    readonly unchanged: (files: number) => string;
    readonly changed: (problems: number) => string;
    readonly unusable: (why: string, at: string | null) => string;
    readonly problems: Readonly<Record<"changed" | "added" | "missing", string>>;
    readonly refusals: Readonly<
      Record<
        | "not-zip"
        | "damaged"
        | "too-many-entries"
        | "too-large"
        | "unsafe-name"
        | "duplicate-entry"
        | "encrypted"
        | "unknown-compression"
        | "entries-overlap"
        | "names-disagree"
        | "not-a-package"
        | "list-unreadable",
        string
      >
    >;
    readonly packedAgain: string;
    readonly digest: (sha256: string) => string;
    readonly digestDiffers: (expected: string) => string;
    readonly compareOutside: string;
  };
  readonly commandLine: {
    readonly needs: string;
    readonly badTime: (value: string) => string;
    readonly written: (path: string, sha256: string) => string;
    readonly severalMessages: string;
  };
}
