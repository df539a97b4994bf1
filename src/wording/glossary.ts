/** A technical term that the pane cannot do without. */
export type TermId =
  | "spf"
  | "dkim"
  | "dmarc"
  | "compauth"
  | "arc"
  | "helo"
  | "rdns"
  | "received"
  | "tls"
  | "boundary"
  | "ipAddress"
  | "port"
  | "eop"
  | "scl"
  | "bcl"
  | "sfv"
  | "cat"
  | "sfty"
  | "cip"
  | "ctry";

/** Each term in one sentence, and where it is defined. */
export interface GlossaryWords {
  readonly definedIn: (source: string) => string;
  readonly terms: Readonly<Record<TermId, string>>;
}
