/**
 * How a recipient's platform takes mail over, as data. What is special beyond that (two ways
 * in, own stamps below the message) is code in `boundary`, one file a platform.
 *
 * Sources: observed headers of mailboxes at each platform, hop by hop, 2016-2026; the
 * platforms' published host names. Date: 2026-11.
 */
export interface RecipientPlatform {
  readonly id: string;
  /** The name a person reads. */
  readonly name: string;
  /** Hosts that write the newest lines. */
  readonly hosts: readonly string[];
  /** Own hosts speak to each other over public addresses: a peer of the same provider that
   * wrote the next line itself is plumbing. */
  readonly publicPlumbing: boolean;
}

export const recipientPlatforms: readonly RecipientPlatform[] = [
  platform("gmail", "Gmail", ["google.com", "googlemail.com"], true),
  platform("yahoo", "Yahoo Mail", ["yahoo.com", "yahoodns.net", "aol.com"]),
  platform("yahoo-japan", "Yahoo! JAPAN Mail", ["yahoo.co.jp"], true),
  platform("icloud", "iCloud Mail", ["me.com", "icloud.com", "mac.com", "apple.com"], true),
  platform("proton", "Proton Mail", ["protonmail.ch", "proton.ch", "proton.me"], true),
  platform("fastmail", "Fastmail", ["messagingengine.com", "fastmail.com", "internal"], true),
  platform("tuta", "Tuta", ["tutanota.de", "tutao.de", "tuta.com"], true),
  platform("zoho", "Zoho Mail", ["zohomail.com", "zoho.com", "zoho.eu", "zoho.in"]),
  platform("gmx", "GMX / WEB.DE", ["gmx.net", "gmx.com", "web.de", "mail.com"]),
  platform("ionos", "IONOS", ["kundenserver.de", "perfora.net", "schlund.de"]),
  platform("t-online", "T-Online", ["t-online.de"], true),
  platform("mail-ru", "Mail.ru", ["mail.ru", "i.mail.ru", "smailru.net"]),
  platform("yandex", "Yandex Mail", ["yandex.net", "yandex.ru"], true),
  platform("qq", "QQ Mail", ["qq.com"]),
  platform("netease", "NetEase Mail", ["163.com", "126.com", "yeah.net"]),
  platform("naver", "NAVER Mail", ["naver.com"]),
  platform("uol", "UOL Mail", ["uol.com.br"], true),
  platform("comcast", "Comcast", ["comcast.net"], true),
  platform("rackspace", "Rackspace Email", ["emailsrvr.com"], true),
  platform("nifty", "@nifty", ["nifty.com"], true),
  platform("biglobe", "BIGLOBE", ["biglobe.ne.jp"], true),
  platform("ocn", "OCN", ["ocn.ad.jp", "ocn.ne.jp"], true),
  platform("so-net", "So-net", ["so-net.ne.jp"], true),
];

function platform(
  id: string,
  name: string,
  hosts: readonly string[],
  publicPlumbing = false
): RecipientPlatform {
  return { id, name, hosts, publicPlumbing };
}
