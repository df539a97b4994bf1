import type { NetworkKind } from "../classifier/model";

/** Kinds that answer "who could tell more" in the same way. */
export type KindGroup =
  | "access" // lines of homes, offices and telephones
  | "hosting" // rented servers
  | "masked" // VPN, Tor, proxies, relays: made to stand in front of somebody
  | "company-gateway" // people of a company leave through it
  | "mail" // mail services
  | "organisation" // universities, authorities, companies
  | "unknown";

const groups: Readonly<Record<NetworkKind, KindGroup>> = {
  isp: "access",
  mobile: "access",
  "isp+mobile": "access",
  satellite: "access",
  hosting: "hosting",
  "mail+hosting": "hosting",
  "hosting+vpn": "masked",
  vpn: "masked",
  tor: "masked",
  proxy: "masked",
  cdn: "masked",
  "cdn+hosting": "masked",
  sase: "company-gateway",
  "mail+sase": "company-gateway",
  mail: "mail",
  education: "organisation",
  government: "organisation",
  enterprise: "organisation",
  transit: "unknown",
};

export function groupKind(kind: NetworkKind | null): KindGroup {
  return kind === null ? "unknown" : groups[kind];
}

/** Does the country of such a network say nothing about where the person is? */
export function countryIsNotThePersons(kind: NetworkKind | null): boolean {
  return ["hosting", "masked", "company-gateway", "mail"].includes(groupKind(kind));
}
