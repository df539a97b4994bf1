declare module "mailauth/lib/parse-received.js" {
  interface Clause {
    readonly value?: string;
    readonly comment?: string;
  }
  /** The part of mailauth's answer that is compared; the package has no types for this file. */
  export function parseReceived(
    field: string
  ): false | { readonly from?: Clause; readonly by?: Clause; readonly timestamp?: string };
}

declare module "mailparser" {
  /** The part of mailparser that is used; the package has no types. */
  export function simpleParser(
    source: string
  ): Promise<{ readonly headers: ReadonlyMap<string, unknown> }>;
}
