/**
 * A random id in the form of a UUID (RFC 9562, version 4). It names a report and keeps it from
 * being taken twice; it is no secret, so any source of randomness will do.
 */
export function newReportId(random: () => number): string {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join("");
  const variant = (8 + Math.floor(random() * 4)).toString(16);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
}
