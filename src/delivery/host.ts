/** What delivery needs of the place it runs in: typed here, since some of them have no page. */

/** The part of `fetch` that is used; classic Outlook's event runtime has it without a page. */
export type Fetch = (
  url: string,
  request: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
    readonly cache?: "no-store" | "no-cache";
    readonly credentials?: "omit";
    readonly referrerPolicy?: "no-referrer";
    readonly redirect?: "error";
  }
) => Promise<Answer>;

export interface Answer {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: () => Promise<string>;
}

export interface DeliveryHost {
  readonly fetch: Fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Between 0 and 1, for jitter. */
  readonly random: () => number;
  /** False only where the host knows that there is no network. */
  readonly online: () => boolean;
}
