/**
 * What the values mean that filters and receivers write into a header. Facts only: one row a
 * meaning, each with the page it comes from and that page's date. Left out on purpose: whatever
 * no vendor explains (`ENG`, `SFS`, `ARA`, `RULEID`, `ucf`, `jmr`, `auth`, `OFR`, …). Those stay
 * raw and are called undocumented.
 */
export interface FilterMeaning {
  /** Which value: the entry's key, or a name that `readFilterValues` gives. */
  readonly name: string;
  /** The values that have this meaning, in upper case; null: whatever is written there. */
  readonly values: readonly string[] | null;
  /** Beginnings that have this meaning, where no whole value fits. */
  readonly prefixes?: readonly string[];
  readonly source: string;
  /** Date of the source, as it states it. */
  readonly date: string;
}

const headers = {
  source: "learn.microsoft.com/defender-office-365/message-headers-eop-mdo",
  date: "2025-07-07",
};
const scl = {
  source: "learn.microsoft.com/defender-office-365/anti-spam-spam-confidence-level-scl-about",
  date: "2026-05-21",
};
const bcl = {
  source: "learn.microsoft.com/defender-office-365/anti-spam-bulk-complaint-level-bcl-about",
  date: "2023-10-17",
};
const stamps = {
  source:
    "learn.microsoft.com/exchange/antispam-and-antimalware/antispam-protection/antispam-stamps",
  date: "2016-11-17",
};
const asf = {
  source: "learn.microsoft.com/defender-office-365/anti-spam-policies-asf-settings-about",
  date: "2023-06-09",
};
const delivery = { source: "help.it.ox.ac.uk/examine-junk-mail-delivery", date: "undated" };
const ski = {
  source: "technet.microsoft.com/library/dn205071 (no longer listed)",
  date: "2014-07-16",
};
const arc = { source: "RFC 8617 4.4", date: "2019-07" };
const spf = { source: "RFC 7208 2.6", date: "2014-04" };
const dkim = { source: "RFC 8601 2.7.1", date: "2019-05" };
const withTypes = {
  source: "RFC 3848 and the IANA registry of WITH protocol types",
  date: "2004-07",
};
const utf8Types = { source: "RFC 6531 4.3", date: "2012-02" };
const assassin = { source: "spamassassin.apache.org, Mail::SpamAssassin::Conf", date: "undated" };

const one = (
  name: string,
  value: string,
  from: { source: string; date: string }
): FilterMeaning => ({
  name,
  values: [value],
  ...from,
});

export const filterMeanings = {
  // X-Forefront-Antispam-Report
  cip: { name: "CIP", values: null, ...headers },
  ctry: { name: "CTRY", values: null, ...headers },
  lang: { name: "LANG", values: null, ...headers },
  helo: { name: "H", values: null, ...headers },
  ptr: { name: "PTR", values: null, ...headers },
  "dir-inbound": one("DIR", "INB", headers),
  "dir-outbound": one("DIR", "OUT", headers),
  "dir-internal": one("DIR", "INT", headers),
  "ipv-allowed": one("IPV", "CAL", headers),
  "ipv-not-listed": one("IPV", "NLI", headers),
  "srv-bulk": one("SRV", "BULK", headers),
  "sfv-blocked-sender": one("SFV", "BLK", headers),
  "sfv-not-spam": one("SFV", "NSPM", headers),
  "sfv-safe-sender": one("SFV", "SFE", headers),
  "sfv-allowed-by-policy": one("SFV", "SKA", headers),
  "sfv-blocked-by-policy": one("SFV", "SKB", headers),
  "sfv-skipped-internal": one("SFV", "SKI", ski),
  "sfv-allowed-before-filter": one("SFV", "SKN", headers),
  "sfv-quarantine-released": one("SFV", "SKQ", headers),
  "sfv-spam-before-filter": one("SFV", "SKS", headers),
  "sfv-spam": one("SFV", "SPM", headers),
  "sfty-domain-impersonation": one("SFTY", "9.19", headers),
  "sfty-user-impersonation": one("SFTY", "9.20", headers),
  "sfty-first-contact": one("SFTY", "9.25", headers),
  "cat-malware": { name: "CAT", values: ["AMP", "MALW"], ...headers },
  "cat-brand-impersonation": one("CAT", "BIMP", headers),
  "cat-bulk": one("CAT", "BULK", headers),
  "cat-domain-impersonation": one("CAT", "DIMP", headers),
  "cat-attachment-type": one("CAT", "FTBP", headers),
  "cat-mailbox-intelligence": one("CAT", "GIMP", headers),
  "cat-phishing-high": { name: "CAT", values: ["HPHSH", "HPHISH"], ...headers },
  "cat-spam-high": one("CAT", "HSPM", headers),
  "cat-phishing-inside": one("CAT", "INTOS", headers),
  "cat-spam-outbound": one("CAT", "OSPM", headers),
  "cat-phishing": one("CAT", "PHSH", headers),
  "cat-safe-attachments": one("CAT", "SAP", headers),
  "cat-spam": one("CAT", "SPM", headers),
  "cat-spoofing": one("CAT", "SPOOF", headers),
  "cat-user-impersonation": one("CAT", "UIMP", headers),

  // Levels, in the reports and as X-MS-Exchange-Organization-SCL and kin
  "scl-skipped": one("SCL", "-1", scl),
  "scl-not-spam": { name: "SCL", values: ["0", "1"], ...scl },
  "scl-spam": { name: "SCL", values: ["5", "6"], ...scl },
  "scl-spam-high": { name: "SCL", values: ["7", "8", "9"], ...scl },
  "bcl-not-bulk": one("BCL", "0", bcl),
  "bcl-few-complaints": { name: "BCL", values: ["1", "2", "3"], ...bcl },
  "bcl-some-complaints": { name: "BCL", values: ["4", "5", "6", "7"], ...bcl },
  "bcl-many-complaints": { name: "BCL", values: ["8", "9"], ...bcl },
  "pcl-neutral": { name: "PCL", values: ["1", "2", "3"], ...stamps },
  "pcl-suspicious": { name: "PCL", values: ["4", "5", "6", "7", "8"], ...stamps },

  // X-Microsoft-Antispam-Mailbox-Delivery: Microsoft explains none of it; a university does
  "dest-inbox": one("dest", "I", delivery),
  "dest-junk": one("dest", "J", delivery),
  "dest-folder": one("dest", "C", delivery),

  // Authentication-Results of Exchange Online
  "compauth-explicit-fail": one("compauth reason", "000", headers),
  "compauth-implicit-fail": one("compauth reason", "001", headers),
  "compauth-spoof-forbidden": one("compauth reason", "002", headers),
  "compauth-own-domain-fail": one("compauth reason", "010", headers),
  "compauth-arc-override": one("compauth reason", "130", headers),
  "compauth-pass": { name: "compauth reason", values: [], prefixes: ["1", "7"], ...headers },
  "compauth-softpass": { name: "compauth reason", values: [], prefixes: ["2"], ...headers },
  "compauth-not-checked": { name: "compauth reason", values: [], prefixes: ["3"], ...headers },
  "compauth-bypassed": { name: "compauth reason", values: [], prefixes: ["4", "9"], ...headers },
  "compauth-own-domain-implicit-fail": {
    name: "compauth reason",
    values: [],
    prefixes: ["6"],
    ...headers,
  },
  "dmarc-action-quarantine-sampled": one("dmarc action", "PCT.QUARANTINE", headers),
  "dmarc-action-reject-sampled": one("dmarc action", "PCT.REJECT", headers),
  "dmarc-action-permerror": one("dmarc action", "PERMERROR", headers),
  "dmarc-action-temperror": one("dmarc action", "TEMPERROR", headers),
  "dmarc-bestguesspass": one("dmarc", "BESTGUESSPASS", headers),

  // Results of the methods, as every receiver writes them
  "spf-pass": one("spf", "PASS", spf),
  "spf-fail": one("spf", "FAIL", spf),
  "spf-softfail": one("spf", "SOFTFAIL", spf),
  "spf-neutral": one("spf", "NEUTRAL", spf),
  "spf-none": one("spf", "NONE", spf),
  "spf-temperror": one("spf", "TEMPERROR", spf),
  "spf-permerror": one("spf", "PERMERROR", spf),
  "dkim-pass": one("dkim", "PASS", dkim),
  "dkim-fail": one("dkim", "FAIL", dkim),
  "dkim-none": one("dkim", "NONE", dkim),
  "dkim-policy": one("dkim", "POLICY", dkim),
  "dkim-neutral": one("dkim", "NEUTRAL", dkim),
  "dkim-temperror": one("dkim", "TEMPERROR", dkim),
  "dkim-permerror": one("dkim", "PERMERROR", dkim),
  "dmarc-pass": one("dmarc", "PASS", headers),
  "dmarc-fail": one("dmarc", "FAIL", headers),
  "dmarc-none": one("dmarc", "NONE", headers),
  "arc-cv-none": one("cv", "NONE", arc),
  "arc-cv-pass": one("cv", "PASS", arc),
  "arc-cv-fail": one("cv", "FAIL", arc),

  // X-CustomSpam: what an administrator switched on beside the filter
  "custom-image-links": one("X-CustomSpam", "IMAGE LINKS TO REMOTE SITES", asf),
  "custom-numeric-ip": one("X-CustomSpam", "NUMERIC IP IN URL", asf),
  "custom-other-port": one("X-CustomSpam", "URL REDIRECT TO OTHER PORT", asf),
  "custom-biz-info": one("X-CustomSpam", "URL TO .BIZ OR .INFO WEBSITES", asf),
  "custom-empty": one("X-CustomSpam", "EMPTY MESSAGE", asf),
  "custom-embed": one("X-CustomSpam", "EMBED TAG IN HTML", asf),
  "custom-script": one("X-CustomSpam", "JAVASCRIPT OR VBSCRIPT TAGS IN HTML", asf),
  "custom-form": one("X-CustomSpam", "FORM TAG IN HTML", asf),
  "custom-frame": one("X-CustomSpam", "IFRAME OR FRAME IN HTML", asf),
  "custom-web-bug": one("X-CustomSpam", "WEB BUG", asf),
  "custom-object": one("X-CustomSpam", "OBJECT TAG IN HTML", asf),
  "custom-word": one("X-CustomSpam", "SENSITIVE WORD IN SUBJECT/BODY", asf),
  "custom-spf": one("X-CustomSpam", "SPF RECORD FAIL", asf),
  "custom-sender-id": one("X-CustomSpam", "SPF FROM RECORD FAIL", asf),
  "custom-backscatter": one("X-CustomSpam", "BACKSCATTER NDR", asf),

  // SpamAssassin
  "spam-flag-yes": one("X-Spam-Flag", "YES", assassin),
  "spam-status-yes": { name: "X-Spam-Status", values: ["YES"], prefixes: ["YES,"], ...assassin },
  "spam-status-no": { name: "X-Spam-Status", values: ["NO"], prefixes: ["NO,"], ...assassin },

  // The word after "with" in a Received field
  "with-smtp": one("with", "SMTP", withTypes),
  "with-esmtp": one("with", "ESMTP", withTypes),
  "with-esmtps": one("with", "ESMTPS", withTypes),
  "with-esmtpa": one("with", "ESMTPA", withTypes),
  "with-esmtpsa": one("with", "ESMTPSA", withTypes),
  "with-lmtp": one("with", "LMTP", withTypes),
  "with-lmtps": one("with", "LMTPS", withTypes),
  "with-lmtpa": one("with", "LMTPA", withTypes),
  "with-lmtpsa": one("with", "LMTPSA", withTypes),
  "with-utf8smtp": { name: "with", values: ["UTF8SMTP", "UTF8LMTP"], ...utf8Types },
  "with-utf8smtps": { name: "with", values: ["UTF8SMTPS", "UTF8LMTPS"], ...utf8Types },
  "with-utf8smtpa": { name: "with", values: ["UTF8SMTPA", "UTF8LMTPA"], ...utf8Types },
  "with-utf8smtpsa": { name: "with", values: ["UTF8SMTPSA", "UTF8LMTPSA"], ...utf8Types },
} as const satisfies Record<string, FilterMeaning>;

export type FilterMeaningId = keyof typeof filterMeanings;
