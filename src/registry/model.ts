/** The nouns of asking a registry. */

/** What of the host's `fetch` is needed; nothing of the page goes along. */
export type RegistryFetch = (
  url: string,
  request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly credentials: "omit";
    readonly referrerPolicy: "no-referrer";
    readonly redirect: "follow";
    readonly cache: "no-store";
    readonly signal: AbortSignal;
  }
) => Promise<{
  readonly status: number;
  /** Where the answer came from after redirects. */
  readonly url: string;
  readonly text: () => Promise<string>;
}>;

export interface RegistryContact {
  readonly name: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
}

/** What a registry says about the network of an address. Its words, not ours: shown as text. */
export interface RegisteredNetwork {
  readonly name: string | null;
  readonly handle: string | null;
  readonly country: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly holder: string | null;
  readonly abuse: RegistryContact | null;
  /** The contact is named for abuse; otherwise it is the technical or administrative one. */
  readonly abuseIsNamed: boolean;
  /** `YYYY-MM-DD`. */
  readonly registered: string | null;
  readonly changed: string | null;
}

export type RefusalReason =
  | "no-connection" // offline, blocked, or the registry does not answer other pages
  | "no-answer" // too slow
  | "too-many" // 429
  | "not-found" // 404
  | "refused" // another status
  | "unreadable"; // an answer that is no RDAP

export type RegistryAnswer =
  | {
      readonly kind: "found";
      readonly network: RegisteredNetwork;
      /** The host that answered, after redirects. */
      readonly answeredBy: string;
      readonly page: string;
    }
  | {
      readonly kind: "refused";
      readonly reason: RefusalReason;
      readonly status: number | null;
      /** The same question, to be opened in a browser. */
      readonly page: string;
    };
