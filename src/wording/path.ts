import type { HopClass, Origin, Trust } from "../classifier/model";

/** The path in words. */
export interface PathWords {
  /** What a hop is, as a short label. */
  readonly classes: Readonly<Record<HopClass, string>>;
  /** One sentence that explains the label. */
  readonly classMeaning: Readonly<Record<HopClass, string>>;
  readonly trust: Readonly<Record<Trust, string>>;
  readonly trustMeaning: Readonly<Record<Trust, string>>;
  /** The first station. */
  readonly start: Readonly<Record<NonNullable<Origin["addressIs"]> | "unknown" | "writer", string>>;
  readonly withheld: string;
  readonly notRecorded: string;
  readonly yourSideBegins: string;
  readonly theirSideBegins: string;
  readonly neverOutside: string;
  readonly yourMailbox: string;
  readonly theirMailbox: string;
  readonly claimedPart: string;
  readonly noPath: string;
  readonly unnamedHost: string;
  readonly unreadable: string;
  /** "+2 s"; negative where clocks disagree. */
  readonly delay: (seconds: number) => string;
  /** For a screen reader: the delay in words. */
  readonly delayMeaning: (seconds: number) => string;
  readonly clocksDisagree: string;
  readonly longestWait: (delay: string, where: string) => string;
  readonly total: (delay: string) => string;
  readonly encrypted: (version: string | null) => string;
  readonly notEncrypted: string;
  readonly inside: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly details: string;
  readonly rawField: string;
  readonly labels: {
    readonly written: string;
    readonly received: string;
    readonly announced: string;
    readonly lookedUp: string;
    readonly connection: string;
    readonly port: string;
    readonly account: string;
    readonly protocol: string;
    readonly encryption: string;
    readonly id: string;
    readonly recipient: string;
    readonly time: string;
    readonly operator: string;
    readonly country: string;
    readonly kind: string;
    readonly belief: string;
    readonly format: string;
  };
  /** Stamps of the recipient's side that name the same or another peer at the boundary. */
  readonly agrees: (stamps: string) => string;
  readonly disagrees: (stamps: string) => string;
  /** "registered in X, located in Y". */
  readonly country: (registered: string | null, located: string | null) => string;
}
