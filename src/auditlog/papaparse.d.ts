/** The part of papaparse that is used. Its published types bring Node's with them. */
declare module "papaparse" {
  interface ParserResult {
    readonly data: string[][];
    readonly meta: { readonly cursor: number };
  }
  export interface Parser {
    parse: (input: string, baseIndex: number, ignoreLastRow: boolean) => ParserResult;
  }
  const papa: { readonly Parser: new (options: { readonly delimiter: string }) => Parser };
  export default papa;
}
