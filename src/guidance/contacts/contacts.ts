/** First contacts by country: bodies, never persons. Names stand here, purposes in `wording`. */

export type ContactPurpose =
  | "emergency"
  | "police-advice"
  | "police-online"
  | "technical-person"
  | "technical-organisation"
  | "incident"
  | "spam"
  | "phishing"
  | "breach"
  | "lawyer"
  | "safety";

export interface Contact {
  readonly country: string;
  readonly purpose: ContactPurpose;
  readonly name: string;
  readonly reach: string;
  readonly source: string;
  readonly checked: string;
  /** Not confirmed with the body itself: shown with that mark. */
  readonly unconfirmed: boolean;
}

const checked = "2026-11-24";

const row = (
  country: string,
  purpose: ContactPurpose,
  name: string,
  reach: string,
  source: string,
  unconfirmed = false
): Contact => ({ country, purpose, name, reach, source, checked, unconfirmed });

/** Left out on purpose: the numbers of 47 prefectural desks; the national page lists them. */
export const contacts: readonly Contact[] = [
  row("JP", "emergency", "警察", "110", "National Police Agency"),
  row("JP", "police-advice", "警察相談専用電話", "#9110", "government public relations", true),
  row(
    "JP",
    "police-online",
    "警察庁サイバー事案に関する相談窓口",
    "https://www.npa.go.jp/bureau/cyber/soudan.html",
    "Saitama police, national online desk, 2024-07-29"
  ),
  row(
    "JP",
    "technical-person",
    "IPA 情報セキュリティ安心相談窓口",
    "https://www.ipa.go.jp/security/anshin/",
    "IPA, copy of 2025-04-23"
  ),
  row(
    "JP",
    "technical-organisation",
    "IPA 企業組織向けサイバーセキュリティ相談窓口",
    "https://www.ipa.go.jp/security/support/soudan.html",
    "IPA, copy of 2025-04-23"
  ),
  row("JP", "incident", "JPCERT/CC", "https://www.jpcert.or.jp/form/", "JPCERT/CC form page"),
  row(
    "JP",
    "spam",
    "迷惑メール相談センター",
    "meiwaku@dekyo.or.jp",
    "Japan Data Communications Association"
  ),
  row(
    "JP",
    "phishing",
    "フィッシング対策協議会",
    "info@antiphishing.jp",
    "Council of Anti-Phishing Japan"
  ),
  row(
    "JP",
    "breach",
    "個人情報保護委員会",
    "https://www.ppc.go.jp",
    "Commission, copy of 2026-04-07"
  ),
  row("JP", "lawyer", "法テラス", "0570-078374", "Japan Legal Support Center, call page"),
  row("JP", "safety", "DV相談プラス", "0120-279-889", "government public relations, 2020"),
  row("US", "emergency", "Emergency", "911", "general knowledge"),
  row("US", "police-online", "FBI IC3", "https://www.ic3.gov", "public guidance"),
  row(
    "US",
    "phishing",
    "Anti-Phishing Working Group",
    "reportphishing@apwg.org",
    "public guidance"
  ),
  row(
    "US",
    "safety",
    "National Domestic Violence Hotline",
    "1-800-799-7233",
    "Office for Victims of Crime, 2022"
  ),
  row("GB", "emergency", "Emergency", "999", "general knowledge"),
  row(
    "GB",
    "police-online",
    "Report Fraud",
    "https://www.reportfraud.police.uk",
    "Report Fraud, 2025-12-04"
  ),
  row("GB", "phishing", "NCSC", "report@phishing.gov.uk", "NCSC"),
  row("GB", "safety", "National Domestic Abuse Helpline", "0808 2000 247", "council pages"),
  row("DE", "emergency", "Notruf", "110", "general knowledge"),
  row(
    "DE",
    "police-online",
    "Onlinewache der Polizei",
    "https://portal.onlinewache.polizei.de",
    "police pages",
    true
  ),
  row("FR", "emergency", "Urgences", "112", "general knowledge"),
  row(
    "FR",
    "police-online",
    "17Cyber",
    "https://17cyber.gouv.fr",
    "cybermalveillance.gouv.fr, 2024-12-17"
  ),
  row("AU", "emergency", "Emergency", "000", "general knowledge"),
  row(
    "AU",
    "police-online",
    "ReportCyber",
    "https://www.cyber.gov.au/report",
    "Australian Cyber Security Centre"
  ),
  row("CA", "emergency", "Emergency", "911", "general knowledge"),
  row(
    "CA",
    "police-online",
    "Canadian Anti-Fraud Centre",
    "1-888-495-8501",
    "Canadian Anti-Fraud Centre"
  ),
  row("KR", "emergency", "경찰", "112", "general knowledge"),
  row("KR", "technical-person", "KISA", "118", "KISA"),
];

/** The contacts of a country; without one, none: a wrong number is worse than none. */
export function findContacts(country: string | null): readonly Contact[] {
  return contacts.filter((contact) => contact.country === country);
}
