/**
 * Microsoft's own host names and ranges, as its Received lines write them.
 *
 * Sources: Microsoft 365 URL and address list (ids 9, 10), SPF of protection.outlook.com,
 * MC266466 (relay pool), observed headers. Names decide only in lines that Microsoft wrote.
 */
export const microsoftHosts = {
  /** Mailbox and hub servers. */
  mailbox: [
    "prod.outlook.com",
    "prod.protection.outlook.com",
    "prod.exchangelabs.com",
    "outlook.office365.com",
    "outlook.office.com",
    "outlook.office365.us",
    "prod.protection.office365.us",
    "itar.protection.office365.us",
    "prod.outlook.cn",
    "partner.outlook.cn",
    "apc01.prod.partner.outlook.cn",
  ],
  /** The front door that takes mail over from outside. */
  edge: [
    "mail.protection.outlook.com",
    "mail.protection.partner.outlook.cn",
    "mail.protection.office365.us",
    "mail.eo.outlook.com",
  ],
  /** The way out, shared by all tenants: outside anybody's trust. */
  outbound: [
    "outbound.protection.outlook.com",
    "outbound.protection.partner.outlook.cn",
    "outbound.protection.office365.us",
  ],
  /** The operator for China. */
  china: ["partner.outlook.cn", "protection.partner.outlook.cn", "outlook.cn"],
  /** Azure services that hand mail in over HTTP. */
  services: ["substrate.office.com"],
} as const;

/** Providers of the table whose ranges are Microsoft's shared way out. */
export const microsoftProviders: readonly string[] = [
  "microsoft-365",
  "microsoft-relay-pool",
  "outlook-com",
];

/** Consumer mailboxes (Outlook.com, Hotmail) leave from here; the rest is tenants. */
export const consumerPool = "40.92.0.0/16";
