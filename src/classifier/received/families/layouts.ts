/** The few ways in which programs order the words of a `from` clause; a family row spreads one. */

/** `HELO (rdns [ip])`; without a name the program looked and found none. */
export const heloThenLookup = {
  order: "helo-first",
  nameless: "null",
  wordIsPeer: false,
} as const;

/** `HELO (ip)`: the program never tells a looked-up name. */
export const heloThenAddress = {
  order: "helo-first",
  nameless: "absent",
  wordIsPeer: false,
} as const;

/** `rdns ([ip] helo=H)`, `rdns (HELO H) (ip)`; the address alone where the look-up found nothing. */
export const lookupThenHelo = {
  order: "lookup-first",
  nameless: "null",
  wordIsPeer: true,
} as const;

/** `ip` or `[ip]`: a client over HTTP, nobody announced anything. */
export const addressAlone = {
  order: "host",
  nameless: "absent",
  wordIsPeer: true,
} as const;

/** `host (ip)`, both of the same house. */
export const sameHouse = {
  order: "host",
  nameless: "absent",
  wordIsPeer: false,
} as const;

/** A word that names a customer, an account or a program; the address is not told. */
export const tokenOnly = {
  order: "token",
  nameless: "absent",
  wordIsPeer: false,
  status: "skip",
} as const;

/** Handed over on the host itself. */
export const handedOver = {
  order: "none",
  nameless: "absent",
  wordIsPeer: false,
  status: "skip",
} as const;
