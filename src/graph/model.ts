/** What Graph code needs of its host, and how it fails. */

/** The part of `fetch` that is used. */
export type GraphFetch = (
  url: string,
  request: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
  }
) => Promise<GraphAnswer>;

export interface GraphAnswer {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** An access token for the scopes, e.g. `Mail.Send`. Fails with a GraphError. */
export type GetToken = (scopes: readonly string[]) => Promise<string>;

export interface GraphHost {
  readonly fetch: GraphFetch;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly online: () => boolean;
  readonly getToken: GetToken;
  /** `https://graph.microsoft.com`, or the tenant's cloud's. */
  readonly origin: string;
}
