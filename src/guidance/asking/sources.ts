/** Who can be asked for what; the words stand in `wording`. */
export type AskId =
  | "header"
  | "audit-log"
  | "own-page"
  | "mailbox-provider"
  | "access-provider"
  | "vpn-operator"
  | "abuse-desk"
  | "registry"
  | "own-device";

export interface AskRow {
  readonly id: AskId;
  /** It takes a police or court procedure. */
  readonly legal: boolean;
  readonly source: string;
  readonly checked: string;
  readonly unconfirmed: boolean;
}

const checked = "2026-11-24";

export const askRows: readonly AskRow[] = [
  { id: "header", legal: false, source: "RFC 5321 4.4", checked, unconfirmed: false },
  {
    id: "audit-log",
    legal: false,
    source: "Microsoft Learn, Auditing solutions in Microsoft Purview, 2026-06-19",
    checked,
    unconfirmed: false,
  },
  { id: "own-page", legal: false, source: "Providers' help pages", checked, unconfirmed: false },
  {
    id: "mailbox-provider",
    legal: true,
    source: "Telecommunications Business Act (Japan) 4 and 179",
    checked,
    unconfirmed: false,
  },
  {
    id: "access-provider",
    legal: true,
    source:
      "Guideline commentary on connection logs (Ministry of Internal Affairs and Communications), as quoted in 2019",
    checked,
    unconfirmed: false,
  },
  { id: "vpn-operator", legal: true, source: "common practice", checked, unconfirmed: true },
  { id: "abuse-desk", legal: false, source: "RFC 2142, RFC 5965", checked, unconfirmed: false },
  { id: "registry", legal: false, source: "RFC 9083", checked, unconfirmed: false },
  { id: "own-device", legal: false, source: "RFC 3227", checked, unconfirmed: false },
];
