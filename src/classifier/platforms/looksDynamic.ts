const accessWords = [
  "dsl",
  "dyn",
  "dial",
  "pool",
  "cable",
  "cust",
  "client",
  "pppoe",
  "ppp",
  "broadband",
  "dhcp",
  "fiber",
  "ftth",
  "mobile",
  "ip-",
  "user",
  "host-",
] as const;

/**
 * Does the looked-up name look like one that an access provider or a hoster gives to every
 * address of a block (`203-0-113-7.dyn.example.net`)? Such a host speaks for its user, not for
 * the owner of the domain.
 */
export function looksDynamic(rdns: string): boolean {
  const name = rdns.toLowerCase();
  let digits = 0;
  for (const character of name) if (character >= "0" && character <= "9") digits += 1;
  if (digits >= 8) return true;
  return digits >= 4 && accessWords.some((word) => name.includes(word));
}
