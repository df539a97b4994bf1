import type { Provider } from "../../providers/model";
import { hostIsUnder } from "./hostIsUnder";

/**
 * Bulk platforms that publish no ranges of their own (they send from clouds or from ranges that
 * change): known by the domain of their sending hosts and envelope senders. A name alone is
 * never enough; SPF, DKIM or a looked-up name on the recipient's side must stand behind it.
 *
 * Source: the platforms' own documentation of envelope senders and DKIM domains; common
 * knowledge where marked. Date: 2026-11.
 */
const rows: readonly (readonly [name: string, ...domains: readonly string[]])[] = [
  ["GovDelivery", "govdelivery.com"],
  ["Everlytic", "everlytic.net", "everlytickey.com"],
  ["QuestionPro", "questionpro.com"],
  ["SurveyMonkey", "surveymonkey.com", "surveymonkeyuser.com"],
  ["Eventbrite", "eventbrite.com", "eventbritemail.com"],
  ["DocuSign", "docusign.net"],
  ["Customer.io", "customeriomail.com"],
  ["Iterable", "iterable.com"],
  ["Intercom", "intercom-mail.com", "intercom.io"],
  ["Freshworks", "freshemail.io", "freshdesk.com"],
  ["AWeber", "aweber.com"],
  ["Benchmark Email", "bmsend.com", "bmdeda.com"],
  ["iContact", "icpbounce.com", "icontact.com"],
  ["Oracle Responsys", "rsys2.com", "rsys5.com", "responsys.net"],
  ["Bronto", "bm23.com", "bronto.com"],
  ["Dotdigital", "dotmailer.com", "dotdigital.com"],
  ["Sailthru", "sailthru.com"],
  ["Cheetah Digital", "chtah.net", "chtah.com"],
  ["MailUp", "musvc.com", "mailup.com"],
  ["CleverReach", "crsend.com", "cleverreach.com"],
  ["Inxmail", "inxserver.com", "inxmail.com"],
  ["rapidmail", "rapidmail.com", "rmsend.com"],
  ["SendPulse", "sendpulse.com", "sendpul.se"],
  ["UniSender", "unisender.com"],
  ["Omnisend", "omnisend.com"],
  ["Kit", "convertkit-mail.com", "convertkit.com"],
  ["beehiiv", "beehiiv.com"],
  ["Substack", "substack.com"],
  ["Atlassian", "atlassian.net", "atlassian-mail.com"],
  ["ServiceNow", "servicenowservices.com"],
  ["Benchmark One", "hatchbuck.com"],
  ["Vertical Response", "vresp.com"],
  ["Netcore", "netcorecloud.net", "falconide.com"],
  ["Pepipost", "pepipost.com"],
  ["Cuenote SR-S", "cuenote-srs.jp"],
  ["Benchmark Japan", "bmejapan.jp"],
];

/** The platform whose domain the host is under, in the form of a provider row; null: none. */
export function findBulkPlatform(host: string): Provider | null {
  const found = rows.find(([, ...domains]) => hostIsUnder(host, domains));
  if (found === undefined) return null;
  const [name, ...hostSuffixes] = found;
  return {
    id: `bulk-${hostSuffixes[0] ?? name}`,
    name,
    kind: "esp",
    hidesClient: "yes",
    hostSuffixes,
    cidrs: [],
    asns: [],
  };
}
