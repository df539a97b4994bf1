/** Where the network pack comes from, and what its licences ask for. */

export type SourceId = "asn" | "asn-country" | "geo-whois-asn-country";

export interface Source {
  readonly id: SourceId;
  /** Of the npm package `@ip-location-db/…`, pinned in this folder's package-lock.json. */
  readonly licence: string;
  readonly gives: string;
}

export const sources: readonly Source[] = [
  {
    id: "asn",
    licence: "CC BY 4.0 (RouteViews, NRO, DB-IP)",
    gives: "which AS announces a range, and the name it is registered under",
  },
  {
    id: "asn-country",
    licence: "CC0 1.0 as packaged; the NRO statistics inside are CC BY 4.0",
    gives: "the country a range is registered in",
  },
  {
    id: "geo-whois-asn-country",
    licence: "CC0 1.0 as packaged; the NRO statistics inside are CC BY 4.0",
    gives: "the country a range is used in, as its holder states it",
  },
];

/** Shown wherever facts of the pack are shown. DB-IP asks for the link. */
export const attribution = {
  text: "AS data: RouteViews (routeviews.org), NRO (nro.net), IP Geolocation by DB-IP (db-ip.com), CC BY 4.0, through ip-location-db, modified.",
  links: [
    { name: "IP Geolocation by DB-IP", url: "https://db-ip.com" },
    { name: "RouteViews", url: "https://www.routeviews.org" },
    { name: "NRO", url: "https://www.nro.net" },
    { name: "ip-location-db", url: "https://github.com/sapics/ip-location-db" },
  ],
} as const;
