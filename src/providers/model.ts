/** The nouns of the provider table. */

export type ProviderKind =
  "enterprise" | "webmail" | "isp" | "hosting" | "esp" | "gateway" | "forwarder";

/** One mail service: what identifies it by address, and what it reveals of a client. */
export interface Provider {
  /** Stable id, e.g. `google`. */
  readonly id: string;
  /** The name a person reads, e.g. "Gmail / Google Workspace". */
  readonly name: string;
  readonly kind: ProviderKind;
  /** Does it hide the address of the submitting client? */
  readonly hidesClient: "yes" | "no" | "sometimes";
  /** Suffixes of its host names. A name alone is a claim, never proof. */
  readonly hostSuffixes: readonly string[];
  /** Published ranges of its sending hosts. */
  readonly cidrs: readonly string[];
  readonly asns: readonly number[];
}
