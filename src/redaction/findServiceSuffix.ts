import { domainOwner } from "../classifier/identity/domainOwner";
import { hostIsUnder } from "../classifier/platforms/hostIsUnder";
import { microsoftHosts } from "../classifier/platforms/microsoftHosts";
import { recipientPlatforms } from "../classifier/platforms/recipientPlatforms";
import { freeMailDomains } from "../classifier/signals/freeMailDomains";
import { imitatedBrands } from "../classifier/signals/imitatedBrands";
import { operatorSpace } from "../classifier/signals/operatorSpace";
import { mailProviders } from "../providers/mailProviders";

/** Below these a customer has a name of its own, and it is the customer's name. */
const tenantSuffixes: readonly string[] = [
  "mail.onmicrosoft.com",
  "onmicrosoft.com",
  "mail.protection.outlook.com",
  "sharepoint.com",
  "gappssmtp.com",
  "firebaseapp.com",
  "web.app",
  "appspotmail.com",
  "mail.eo.outlook.com",
];

const serviceSuffixes: readonly string[] = [
  "server.lan", // the web front ends of GMX and IONOS
  ...Object.values(microsoftHosts).flat(),
  ...recipientPlatforms.flatMap(({ hosts }) => hosts),
  ...operatorSpace.flatMap(({ hosts }) => hosts),
  ...mailProviders.flatMap(({ hostSuffixes }) => hostSuffixes),
];

/**
 * The suffix by which a host name belongs to a mail service.
 *
 * @param host lower case, without a final dot
 * @returns null where it belongs to nobody known; `tenant`: what stands before is a customer's
 */
export function findServiceSuffix(host: string): { suffix: string; tenant: boolean } | null {
  const tenant = tenantSuffixes.find((suffix) => host.endsWith(`.${suffix}`));
  if (tenant !== undefined) {
    // The edge's own machines stand beside the customers' front doors.
    const edge = tenant === "mail.protection.outlook.com" && isEdgeName(host);
    return { suffix: tenant, tenant: !edge };
  }
  const suffix = serviceSuffixes.find((candidate) => hostIsUnder(host, [candidate]));
  if (suffix !== undefined) return { suffix, tenant: false };
  const owner = domainOwner(host);
  const known = freeMailDomains.has(owner) || imitatedBrands.includes(owner);
  return known ? { suffix: owner, tenant: false } : null;
}

/**
 * `AM5EUR03FT012.mail.protection.outlook.com`: a machine, not a customer, whose label is its
 * domain with dashes for dots.
 */
function isEdgeName(host: string): boolean {
  return !host.slice(0, host.indexOf(".")).includes("-");
}
