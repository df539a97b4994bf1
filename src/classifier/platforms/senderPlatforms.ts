/**
 * What a mail service tells of its client, where that is more than its row in `providers` says.
 * One row a service, joined by the provider's id.
 *
 * `client`: does a line of the service show the address of the client?
 *   "hidden"  no line does; what looks like one is the service's own front end or free text
 *   "shown"   its submission or HTTP line has the client as peer
 * `frontEnds`: looked-up names of the service's own web front ends, which sign in like clients.
 * `originating`: fields that the service itself writes with the client's address.
 * `customerHop`: bulk platforms only: the line that took the mail over names the customer.
 *
 * Sources: headers of mail from each service, read hop by hop, 2012-2026; where a row was not
 * seen but is common knowledge the comment says so. Date: 2026-11.
 */
export interface SenderPlatform {
  readonly provider: string;
  readonly client: "hidden" | "shown";
  readonly frontEnds: readonly string[];
  readonly originating: readonly string[];
  readonly customerHop: boolean;
  /** Its plain lines, without a sign of authentication, have the client as peer too. */
  readonly plainClient: boolean;
  /** More host names under which the service writes its lines, beside those of its row. */
  readonly alsoWrites: readonly string[];
}

const rows: readonly SenderPlatform[] = [
  // Mailboxes that hide the client.
  row("icloud", "hidden"), // SMTP AUTH too: the HELO text is free, the peer is a balancer
  row("proton", "hidden"),
  row("tuta", "hidden"),
  row("fastmail", "shown", { frontEnds: ["messagingengine.com", "internal"] }), // to 2021, some customers
  row("zoho", "shown", {
    plainClient: true,
    frontEnds: ["zoho.com", "zohomail.com", "zoho.eu", "zoho.in"],
  }), // to 2023
  row("yandex", "hidden"),
  row("rambler", "hidden"), // common knowledge
  row("rackspace", "hidden"),
  row("naver", "hidden"), // common knowledge
  row("daum", "hidden"), // common knowledge
  row("seznam", "hidden"), // common knowledge
  row("titan", "hidden"), // common knowledge
  row("docomo", "hidden"),
  row("au", "hidden"),
  row("softbank", "hidden"),
  row("rakuten-mobile", "hidden"),
  row("biglobe", "hidden"), // the line has the client's own host name, no address

  // Mailboxes that show it.
  row("yahoo", "shown", { frontEnds: ["yahoo.com", "aol.com"] }), // until 2012; hidden since
  row("yahoo-japan", "shown", { frontEnds: ["yahoo.co.jp"] }),
  row("gmx", "shown", { frontEnds: ["gmx.net", "web.de", "server.lan"] }),
  row("ionos", "shown", { frontEnds: ["kundenserver.de", "server.lan"] }),
  row("t-online", "shown", { frontEnds: ["t-online.de"] }),
  row("freenet", "shown", { frontEnds: ["freenet.de"] }),
  row("qq", "shown", {
    plainClient: true,
    originating: ["x-originating-ip"],
    frontEnds: ["qq.com"],
  }),
  row("netease", "shown", {
    plainClient: true,
    originating: ["x-originating-ip"],
    frontEnds: ["163.com"],
  }),
  row("sina", "shown", {
    plainClient: true,
    originating: ["x-originating-ip"],
    frontEnds: ["sina.com"],
  }),
  row("libero", "shown", {
    plainClient: true,
    originating: ["x-originating-ip"],
    frontEnds: ["libero.it"],
  }),
  row("bell-ca", "shown", { originating: ["x-originating-ip"] }),
  row("uol", "shown", { frontEnds: ["uol.com.br"] }),
  row("terra", "shown", { plainClient: true, frontEnds: ["terra.com"] }),
  row("nifty", "shown", { originating: ["x-nifty-srcip"], frontEnds: ["nifty.com"] }),
  row("ocn", "shown", { frontEnds: ["ocn.ad.jp", "ocn.ne.jp"] }),
  row("so-net", "shown", { frontEnds: ["so-net.ne.jp"] }),
  row("asahi-net", "shown"),
  row("ovh", "shown", { originating: ["x-ovh-clientip"], frontEnds: ["ovh.net", "ovh.ca"] }),
  row("xserver", "shown", { frontEnds: ["webmail.xserver.ne.jp", "xserver.jp"] }),
  row("linkclub", "shown", { frontEnds: ["webmail.linkclub.jp"] }),
  row("sakura", "shown", { frontEnds: ["webmail.sakura.ne.jp"] }),
  row("lolipop", "shown", { frontEnds: ["webmail.lolipop.jp"] }),
  row("coreserver", "shown"),
  row("locaweb", "shown", { frontEnds: ["webmail.locaweb.com.br"] }),
  row("namecheap", "hidden"), // Open-Xchange in front, private peers

  // Old Hotmail: its own web servers wrote the browser down.
  row("outlook-com", "shown", {
    originating: ["x-originating-ip"],
    frontEnds: ["hotmail.com"],
    alsoWrites: ["msn.com", "phx.gbl"],
  }),

  // Gateways that write under other names.
  row("hennge", "hidden", { alsoWrites: ["hdemail.jp"] }),
  row("proofpoint", "hidden", { alsoWrites: ["ppops.net", "pps.filterd"] }),
  row("mail-ru", "hidden", { alsoWrites: ["my.com", "mail.ru", "i.mail"] }),

  // Bulk platforms whose own line names the customer's address.
  row("mandrill", "shown", { customerHop: true, alsoWrites: ["rsglab.com", "mcsv.net"] }),
  row("mailchimp", "hidden", { customerHop: true }), // its ranges carry Mandrill too
  row("sparkpost", "shown", { customerHop: true, alsoWrites: ["prd.sparkpost"] }),
  row("mailgun", "shown", { customerHop: true, alsoWrites: ["postgun.com"] }),
  row("smtp2go", "shown", { customerHop: true }), // common knowledge
];

function row(
  provider: string,
  client: SenderPlatform["client"],
  rest: Partial<Omit<SenderPlatform, "provider" | "client">> = {}
): SenderPlatform {
  return {
    provider,
    client,
    frontEnds: [],
    originating: [],
    customerHop: false,
    plainClient: false,
    alsoWrites: [],
    ...rest,
  };
}

const byProvider: ReadonlyMap<string, SenderPlatform> = new Map(
  rows.map((platform) => [platform.provider, platform])
);

/** What is special about a service, by its id in `providers`; null: nothing is. */
export function findSenderPlatform(provider: string): SenderPlatform | null {
  return byProvider.get(provider) ?? null;
}
