const accessWords =
  /dsl|dyn|dial|pool|cable|cust|client|ppp|broadband|dhcp|fiber|ftth|mobile|static|rev|user|host/;

/** Four numbers as of an address, or one long number: `203-0-113-7`, `7.113.0.203`, `003100113007`. */
const embeddedAddress = /(?:^|\D)(?:\d{1,3}[-._x]){3}\d{1,3}(?:\D|$)|\d{10}/;

/**
 * Does the looked-up name look like one that an access provider or a hoster gives to every
 * address of a block (`203-0-113-7.dyn.example.net`)? Such a host speaks for its user, not for
 * the owner of the domain.
 */
export function looksDynamic(rdns: string): boolean {
  // A DNS name has at most 253 characters (RFC 1035 2.3.4); longer text is no name.
  const name = rdns.toLowerCase().slice(0, 253);
  if (embeddedAddress.test(name)) return true;
  return accessWords.test(name) && /\d\D{0,8}\d/.test(name);
}
