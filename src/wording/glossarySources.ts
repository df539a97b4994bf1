import type { TermId } from "./glossary";

const microsoft = "Microsoft Learn, Anti-spam message headers";

/** Where each term is defined: the same in every language. */
export const glossarySources: Readonly<Record<TermId, string>> = {
  spf: "RFC 7208, 2.6",
  dkim: "RFC 6376, 1",
  dmarc: "RFC 7489, 3",
  compauth: microsoft,
  arc: "RFC 8617, 4",
  helo: "RFC 5321, 4.1.1.1",
  rdns: "RFC 8601, 3",
  received: "RFC 5321, 4.4",
  tls: "RFC 3207, 4",
  boundary: "RFC 8601, 1.2 (ADMD)",
  ipAddress: "RFC 791, 2.3; RFC 4291, 2",
  port: "RFC 9293, 3.1; RFC 6302, 2",
  eop: microsoft,
  scl: microsoft,
  bcl: microsoft,
  sfv: microsoft,
  cat: microsoft,
  sfty: microsoft,
  cip: microsoft,
  ctry: microsoft,
};
