import type { Confidence, Origin, OriginKind, OriginReason } from "../classifier/model";

/** What a verdict's sentences may name. Every value is fit to stand in a sentence already. */
export interface VerdictValues {
  /** How boldly the sentence may speak. */
  readonly certainty: Confidence;
  readonly ip: string | null;
  readonly addressIs: Origin["addressIs"];
  readonly host: string | null;
  /** The server that handed the message over, where it is another than the one named. */
  readonly through: string | null;
  readonly operator: string | null;
  readonly account: string | null;
  /** Is the reader the recipient ("your organisation") or somebody else ("the recipient's")? */
  readonly yours: boolean;
}

export type Say = (values: VerdictValues) => string;

/** A kind that claims something. */
export type KnownKind = Exclude<OriginKind, "unknown">;

/** The verdict's sentences in one language. Completeness is a matter of types. */
export interface VerdictSentences {
  /** What is said of a kind. */
  readonly kinds: Readonly<Record<KnownKind, Say>>;
  /** What is said where nothing is known, by reason. */
  readonly unknown: Readonly<Record<OriginReason | "none", Say>>;
  /** First sentences that replace the kind's own. */
  readonly instead: {
    /** Older lines contradict what the recipient's side recorded. */
    readonly lastServerOnly: Say;
    readonly providerGenerated: Say;
    readonly placedByService: Say;
    /** Only after the message was reported. */
    readonly drillReported: Say;
    readonly ownServers: Say;
    /** No delivery record, and nothing says that it is a copy of the reader's own mail. */
    readonly noRecord: Say;
    /** The server named stands behind the one that handed the message over. */
    readonly behindAServer: Say;
    readonly bounce: Say;
  };
  /** Second sentences, where the first would mislead alone. */
  readonly second: {
    /** The service knows the connection and does not reveal it. */
    readonly hidden: Say;
    /** No connection is recorded, and nobody is known to hide it. */
    readonly notRecorded: Say;
    readonly behindGateway: Say;
    readonly olderLines: Say;
    readonly spoofed: Say;
    readonly lastServer: Say;
    readonly noSignIn: Say;
    readonly somebodysWords: Say;
  };
  readonly confidence: {
    /** "Sure: sent from Gmail". */
    readonly named: (level: Confidence | "unknown", object: string) => string;
    readonly service: Readonly<Record<KnownKind, Say>>;
    readonly address: Readonly<Record<NonNullable<Origin["addressIs"]>, string>>;
    readonly deliveredHere: string;
    readonly beganThere: string;
    readonly lastServer: string;
    readonly anythingBefore: string;
    readonly person: string;
    /** Shown where nothing is claimed and so no level can be given. */
    readonly none: string;
  };
}
