import type { Authentication } from "../classifier/model";

export type CheckName = "spf" | "dkim" | "dmarc" | "compauth";
export type CheckOutcome = "pass" | "fail" | "soft" | "none" | "error" | "other";

/** Authentication and notes in words. */
export interface ChecksWords {
  readonly names: Readonly<Record<CheckName, string>>;
  /** What the check asks, for people who do not know its name. */
  readonly meaning: Readonly<Record<CheckName, string>>;
  readonly sentence: (check: CheckName, outcome: CheckOutcome, domain: string | null) => string;
  /** The domain checked is, or is not, the one that a person reads as sender. */
  readonly aligned: (aligned: boolean) => string;
  readonly asWritten: (result: string) => string;
  readonly nothingChecked: string;
  readonly passMeansLittle: string;
  readonly placementHeading: string;
  readonly placement: Readonly<Record<NonNullable<Authentication["placement"]>, string>>;
  readonly notesHeading: string;
  readonly strength: Readonly<Record<"weak" | "medium" | "strong", string>>;
  readonly arcHeading: string;
  readonly arcChain: Readonly<Record<Authentication["arcChain"], string>>;
  readonly arcSet: (instance: number, sealer: string | null) => string;
  readonly arcTrusted: string;
  readonly arcUntrusted: string;
  readonly arcIncomplete: string;
  readonly filterHeading: string;
  readonly undocumented: string;
  readonly details: string;
}
