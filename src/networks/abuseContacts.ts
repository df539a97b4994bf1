/**
 * Where operators take reports of abuse, by AS number.
 *
 * Mailboxes that these operators have published for years, written down as known in 2025-06 and
 * not asked for anew since: they are shown as "usually". Left out on purpose: every operator
 * whose mailbox would have to be guessed.
 */
const contacts: readonly (readonly [email: string, ...asns: number[]])[] = [
  ["network-abuse@google.com", 15169, 396982],
  ["abuse@microsoft.com", 8068, 8069, 8070, 8075],
  ["trustandsafety@support.aws.com", 14618, 16509],
  ["abuse@apple.com", 714, 6185],
  ["abuse@cloudflare.com", 13335],
  ["abuse@digitalocean.com", 14061, 393406],
  ["abuse@hetzner.com", 24940, 212317, 213230],
  ["abuse@ovh.net", 16276],
  ["abuse@linode.com", 63949],
  ["abuse@sendgrid.com", 11377],
  ["abuse@sakura.ad.jp", 7684, 9370, 9371],
  ["abuse@iij.ad.jp", 2497],
  ["abuse@ocn.ad.jp", 4713],
];

/** The operator's usual mailbox for abuse; null where none is known. */
export function findAbuseContact(asn: number | null): string | null {
  if (asn === null) return null;
  return contacts.find(([, ...asns]) => asns.includes(asn))?.[0] ?? null;
}
