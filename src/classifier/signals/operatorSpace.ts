/**
 * Address space of the operators whose names are borrowed most, as wide as they ever held it:
 * present and former ranges of their own hosts. A name is only called foreign outside all of
 * it, so that mail of twenty years stays free of false alarms. Too wide costs a missed
 * forgery, too narrow accuses somebody.
 *
 * Sources: ARIN, RIPE and APNIC allocations to the operators; SPF of _spf.google.com before
 * 2025; Microsoft 365 endpoint list ids 9, 10; observed hosts of Hotmail, Yahoo and AOL since
 * 2002. Date: 2026-11. Left out on purpose: ranges that are rented to customers only (Google
 * Cloud, most of Azure), and operators whose space could not be given completely.
 */
export interface Operator {
  readonly id: string;
  /** The name a person reads. */
  readonly name: string;
  /** Suffixes of its hosts. */
  readonly hosts: readonly string[];
  /** Names that its hosts never announce alone, but impostors do. */
  readonly bareNames: readonly string[];
  /** Ids in the provider table that belong to it. */
  readonly providers: readonly string[];
  readonly cidrs: readonly string[];
  readonly asns: readonly number[];
}

export const operatorSpace: readonly Operator[] = [
  {
    id: "google",
    name: "Google",
    hosts: ["google.com", "gmail.com", "googlemail.com", "1e100.net"],
    bareNames: ["google.com", "gmail.com", "googlemail.com"],
    providers: ["google", "google-forwarding", "google-groups"],
    cidrs: [
      "35.190.247.0/24",
      "35.191.0.0/16",
      "64.18.0.0/20",
      "64.233.160.0/19",
      "66.102.0.0/20",
      "66.249.64.0/19",
      "72.14.192.0/18",
      "74.125.0.0/16",
      "108.177.0.0/17",
      "130.211.0.0/22",
      "142.250.0.0/15",
      "172.217.0.0/16",
      "172.253.0.0/16",
      "173.194.0.0/16",
      "207.126.144.0/20",
      "209.85.128.0/17",
      "216.58.192.0/19",
      "216.239.32.0/19",
      "2001:4860::/32",
      "2404:6800::/32",
      "2600:1901:101::/48",
      "2607:f8b0::/32",
      "2800:3f0::/32",
      "2a00:1450::/32",
      "2c0f:fb50::/32",
    ],
    asns: [15169],
  },
  {
    id: "microsoft",
    name: "Microsoft",
    hosts: [
      "outlook.com",
      "hotmail.com",
      "live.com",
      "msn.com",
      "exchangelabs.com",
      "office365.com",
      "bigfish.com",
      "frontbridge.com",
    ],
    bareNames: ["outlook.com", "hotmail.com", "live.com", "msn.com", "office365.com"],
    providers: [
      "microsoft-365",
      "microsoft-relay-pool",
      "microsoft-internal",
      "outlook-com",
      "azure-communication",
    ],
    cidrs: [
      "23.103.128.0/17",
      "40.92.0.0/14",
      "40.96.0.0/12",
      "52.96.0.0/12",
      "64.4.0.0/18",
      "65.52.0.0/14",
      "94.245.64.0/18",
      "104.47.0.0/16",
      "111.221.64.0/18",
      "131.107.0.0/16",
      "134.170.0.0/16",
      "157.54.0.0/15",
      "157.56.0.0/14",
      "207.46.0.0/16",
      "207.68.128.0/18",
      "209.185.128.0/17",
      "213.199.128.0/18",
      "216.32.180.0/22",
      "216.33.0.0/16",
      "2603:1000::/24",
      "2a01:111::/32",
    ],
    asns: [8068, 8069, 8070, 8071, 8072, 8073, 8074, 8075],
  },
  {
    id: "yahoo",
    name: "Yahoo",
    hosts: ["yahoo.com", "yahoodns.net"],
    bareNames: ["yahoo.com"],
    providers: ["yahoo", "yahoo-japan"],
    cidrs: [
      "27.123.32.0/19",
      "46.228.32.0/20",
      "63.250.192.0/19",
      "64.58.76.0/22",
      "66.94.224.0/19",
      "66.163.160.0/19",
      "66.196.64.0/18",
      "66.218.64.0/19",
      "67.195.0.0/16",
      "68.142.192.0/18",
      "68.180.128.0/17",
      "69.147.64.0/18",
      "72.30.0.0/16",
      "74.6.0.0/16",
      "76.13.0.0/16",
      "77.238.160.0/19",
      "87.248.96.0/19",
      "98.136.0.0/14",
      "106.10.128.0/17",
      "119.160.240.0/20",
      "121.101.144.0/20",
      "124.108.64.0/18",
      "128.11.0.0/16",
      "188.125.64.0/19",
      "202.165.96.0/20",
      "202.43.192.0/19",
      "202.86.0.0/21",
      "203.84.192.0/19",
      "203.188.192.0/19",
      "203.209.224.0/19",
      "204.71.200.0/22",
      "206.190.32.0/19",
      "206.251.0.0/16",
      "209.131.32.0/19",
      "209.191.64.0/18",
      "209.73.160.0/19",
      "212.82.96.0/19",
      "216.109.112.0/20",
      "216.115.96.0/20",
      "216.136.128.0/17",
      "216.145.48.0/20",
      "216.155.192.0/20",
      "216.252.96.0/19",
      "217.12.0.0/20",
      "217.146.176.0/20",
    ],
    asns: [10310, 26101, 34010, 36646, 36647, 56173, 26085, 36088],
  },
  {
    id: "apple",
    name: "Apple",
    hosts: ["me.com", "icloud.com"],
    bareNames: ["icloud.com", "me.com"],
    providers: ["icloud", "icloud-relay"],
    cidrs: [
      "17.0.0.0/8",
      "57.103.64.0/18",
      "144.178.0.0/18",
      "2620:149::/32",
      "2a01:b740::/32",
      "2403:300::/32",
    ],
    asns: [714, 6185],
  },
];
