/** The npm package, not Node's deprecated module of the same name: hence the slash. */
declare module "punycode/" {
  /** Throws on labels that are no Punycode. */
  export function toUnicode(domain: string): string;
}
