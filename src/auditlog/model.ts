/** The nouns of an exported log and of what it says about one message. Plain JSON. */

/** What is known of the message before a log is read. */
export interface MessageInQuestion {
  readonly internetMessageId: string | null;
  readonly networkMessageId: string | null;
  readonly subject: string | null;
  /** UTC, ISO; the time of sending as the header tells it. */
  readonly sentTime: string | null;
  /** The account in From, lower case. */
  readonly account: string | null;
  /** Domains of the organisation; without them the account's own domain, marked as assumed. */
  readonly ownDomains: readonly string[];
}

export type LogFormat =
  | "purview-csv"
  | "purview-csv-old"
  | "unified-audit-csv"
  | "audit-data-csv"
  | "audit-flat-csv"
  | "audit-data-json"
  | "extractor-json"
  | "graph-audit-json"
  | "entra-signin-csv"
  | "entra-authdetails-csv"
  | "entra-audit"
  | "graph-signin-json"
  | "sentinel-officeactivity"
  | "sentinel-signin"
  | "defender-emailevents"
  | "defender-cloudappevents"
  | "defender-signin"
  | "message-trace-csv"
  | "historical-summary"
  | "historical-extended";

/** What one line of a log is about. */
export type RecordKind = "act" | "sign-in" | "directory" | "passage" | "sign-in-detail";

/** One record, whatever log it comes from. Absent facts are null, never guessed. */
export interface LogRecord {
  readonly id: string;
  /** Index of the file it was first seen in. */
  readonly file: number;
  readonly kind: RecordKind;
  /** UTC, `…Z`; null where the record has none that can be read. */
  readonly time: string | null;
  readonly operation: string;
  /** Who acted, lower case. */
  readonly user: string | null;
  /** Whose mailbox it happened in, lower case. */
  readonly owner: string | null;
  /** As whom a delegate sent, lower case. */
  readonly onBehalfOf: string | null;
  readonly ip: string | null;
  readonly port: number | null;
  readonly client: string | null;
  readonly userAgent: string | null;
  readonly session: string | null;
  readonly token: string | null;
  /** 0 owner, 1 admin, 2 delegate, 3 transport, 4 service. */
  readonly logonType: number | null;
  /** 0 regular, 2 admin, 4 system, 5 application, 6 service principal. */
  readonly userType: number | null;
  readonly messageIds: readonly string[];
  readonly networkMessageId: string | null;
  readonly subject: string | null;
  readonly folder: string | null;
  readonly result: "success" | "failure" | "interrupted" | null;
  readonly errorCode: number | null;
  readonly factor: "single" | "multi" | null;
  readonly clientApp: string | null;
  readonly protocol: string | null;
  readonly deviceId: string | null;
  readonly deviceName: string | null;
  readonly managed: boolean | null;
  readonly country: string | null;
  readonly place: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly asn: number | null;
  readonly anonymousProxy: boolean;
  /** Arguments of a cmdlet, properties of an operation: name and value. */
  readonly parameters: readonly (readonly [string, string])[];
  readonly recipients: readonly string[];
  readonly requestId: string | null;
  readonly correlationId: string | null;
  /** The record was cut by the exporting program; what is here stood before the cut. */
  readonly cut: boolean;
}

export type FileNote =
  | "not-recognised"
  | "columns-missing"
  | "empty"
  | "characters-destroyed"
  | "record-cut"
  | "row-limit-reached"
  | "more-pages-exist"
  | "part-of-a-larger-result"
  | "throttled"
  | "whole-folders-served"
  | "time-zone-unknown"
  | "encoding-assumed"
  | "addresses-removed-by-exporter"
  | "too-many-kept"
  | "records-of-other-accounts-only"
  | "sending-not-in-this-kind-of-log"
  | "client-not-in-this-kind-of-log"
  | "address-recorded-by-transport";

export interface LogFileSummary {
  readonly name: string;
  readonly format: LogFormat | null;
  /** Distinct records. */
  readonly records: number;
  readonly duplicates: number;
  readonly unreadable: number;
  readonly partial: boolean;
  readonly notes: readonly FileNote[];
  /** For a file that was not recognised: the nearest format and what it lacks. */
  readonly expected: { readonly nearest: LogFormat; readonly missing: readonly string[] } | null;
}

export type SignId =
  | "logging-switched-off"
  | "new-address"
  | "hosting-address"
  | "impossible-travel"
  | "failed-then-success"
  | "single-factor"
  | "legacy-protocol"
  | "device-code"
  | "one-session-two-places"
  | "hiding-rule"
  | "external-forwarding"
  | "sent-copy-deleted"
  | "unmanaged-device"
  | "foreign-country"
  | "new-consent-or-method"
  | "night-hours";

export type ListedId =
  | "delegate"
  | "service-access"
  | "rule-resync"
  | "own-rule"
  | "dual-stack-device"
  | "admin-cleanup"
  | "automatic";

export interface Sign {
  readonly id: SignId;
  readonly strength: "weak" | "medium" | "strong";
  readonly records: readonly string[];
  readonly values: Readonly<Record<string, string | number | null>>;
}

export interface Listed {
  readonly id: ListedId;
  readonly records: readonly string[];
}

export type Conclusion =
  | "suspicious"
  | "worth-asking"
  | "familiar-everything"
  | "passage-only"
  | "sign-in-only"
  | "nothing-found";

export type MatchNote =
  | "no-message-id"
  | "not-in-these-files"
  | "only-by-time-and-subject"
  | "id-differs-in-case"
  | "seen-by-recipient-only"
  | "only-passage"
  | "only-sign-ins"
  | "no-baseline"
  | "own-domain-assumed";

/** `whence.audit/1`. */
export interface AuditMatch {
  readonly schema: "whence.audit/1";
  readonly files: readonly LogFileSummary[];
  readonly match: {
    readonly certainty: "certain" | "probable" | "none";
    readonly by: "internet-message-id" | "network-message-id" | "time-and-subject" | null;
    readonly record: string | null;
    readonly operation: string | null;
    readonly time: string | null;
    readonly notes: readonly MatchNote[];
  };
  readonly sender: {
    readonly ip: string | null;
    readonly port: number | null;
    /** Ports seen with this address in the same session, on other records. */
    readonly portsSeen: readonly { readonly port: number; readonly record: string }[];
    readonly client: string | null;
    readonly user: string | null;
    readonly session: string | null;
    readonly token: string | null;
    readonly signIn: {
      readonly time: string;
      readonly ip: string | null;
      /** Wrong passwords of the same user from the same address in the 12 hours before. */
      readonly failuresBefore: number;
    } | null;
    /** What transport wrote down; vendor pages disagree what it is. Never proof. */
    readonly transportIp: string | null;
  } | null;
  readonly signs: readonly Sign[];
  readonly listed: readonly Listed[];
  readonly conclusion: Conclusion;
  readonly timeline: readonly TimelineEntry[];
}

export interface TimelineEntry {
  readonly time: string;
  /** The log's own operation name. */
  readonly what: string;
  readonly ip: string | null;
  readonly user: string | null;
  readonly record: string;
  readonly file: number;
  /** Why it is shown. */
  readonly role: "message" | "session" | "sign-in" | "failure" | "sign" | "listed" | "baseline";
}

/** A text decoder of the host that keeps split characters between calls. */
export interface StreamDecoder {
  readonly decode: (bytes: Uint8Array, options: { readonly stream: boolean }) => string;
}

/** Throws or returns null for an unknown charset; `fatal` asks for an error on bad bytes. */
export type NewDecoder = (charset: string, fatal: boolean) => StreamDecoder | null;
