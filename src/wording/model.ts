/** The nouns of wording: what a sentence is asked for with, and what comes back. */

export type Language = "en" | "ja";

/** The verdict in words, ready to be shown. */
export interface VerdictWords {
  /** One sentence. */
  readonly sentence: string;
  /** Only where the first would mislead alone. */
  readonly second: string | null;
  /** Each names its object ("Sure: sent from Gmail"); empty where nothing is claimed. */
  readonly confidence: readonly {
    readonly level: "high" | "medium" | "low" | "unknown";
    readonly text: string;
  }[];
  /** Plain reasons, in the order of the evidence. */
  readonly because: readonly { readonly text: string; readonly field: number | null }[];
  readonly cannotTell: readonly { readonly text: string; readonly whoKnows: string | null }[];
}
