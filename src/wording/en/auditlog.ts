import type { AuditLogWords } from "../auditlog";

const text = (value: string | number | null | undefined, otherwise: string): string =>
  value === null || value === undefined ? otherwise : String(value);

export const auditlog: AuditLogWords = {
  conclusions: {
    suspicious: "Several independent signs say that somebody else may have used this account.",
    "worth-asking": "Something here deserves a question to the owner of the account.",
    "familiar-everything":
      "The record shows nothing foreign: a connection, a device and hours that this account normally uses.",
    "passage-only":
      "These files prove that the message went by. They do not say who sent it or from where.",
    "sign-in-only":
      "These files show sign-ins. Whether and from where the message was sent is not in them.",
    "nothing-found": "This message is not in these files.",
  },
  cautions: {
    suspicious:
      "An address shows a connection, not a person. What the log shows are acts of an account.",
    "worth-asking":
      "One sign alone has an everyday cause more often than not. Ask before you conclude.",
    "familiar-everything":
      "That does not say whose hands were on it. The owner, an open session, an app, a delegate and somebody else at the same device look the same in this log.",
    "passage-only": "The audit log of the sender's organisation is the place to look.",
    "sign-in-only": "The mailbox audit log (operation Send) is the place to look.",
    "nothing-found":
      "Records appear hours later, exports are cut, and some plans keep no log: not found is not the same as not done.",
  },
  signs: {
    "logging-switched-off": () => "Logging was switched off for a mailbox or for the organisation.",
    "new-address": ({ ip, days }) =>
      `The connection (IP address) ${text(ip, "used")} was not seen for this user in the ${text(days, "")} days of habit that these files hold.`,
    "hosting-address": ({ ip }) =>
      `The connection (IP address) ${text(ip, "used")} belongs to a data centre or relay: people seldom mail from there directly.`,
    "impossible-travel": ({ from, to, kilometres }) =>
      `Two sign-ins lie too far apart for the time between them: ${text(from, "one place")} and ${text(to, "another")}, about ${text(kilometres, "many")} km. Location by connection is rough.`,
    "failed-then-success": ({ failures }) =>
      `${text(failures, "Some")} wrong password${failures === 1 ? "" : "s"}, then the right one, from the same connection.`,
    "single-factor": () => "No second factor was asked at this sign-in.",
    "legacy-protocol": () => "A way in was used that never asks for a second factor.",
    "device-code": () => "The sign-in was made by a code entered on another screen.",
    "one-session-two-places": ({ places }) =>
      `The same sign-in was used from ${text(places, "two")} places: the session itself may have been copied.`,
    "hiding-rule": () => "An inbox rule was made that hides or deletes mail.",
    "external-forwarding": ({ to }) =>
      `Copies of mail go to ${text(to, "an address")} outside the organisation.`,
    "sent-copy-deleted": () => "The copy of this message was removed within an hour of sending.",
    "unmanaged-device": () => "No company device was identified at this sign-in.",
    "foreign-country": ({ country }) =>
      `The sign-in came from a country that this user's habit does not know (${text(country, "unknown")}).`,
    "new-consent-or-method": () =>
      "A new app permission or a new sign-in method was added: it keeps access after a password change.",
    "night-hours": () => "It happened outside this user's usual hours.",
  },
  everyday: {
    "logging-switched-off": "A change by administrators, announced and on record.",
    "new-address": "A new line, a mobile connection, travel, a company proxy or a privacy relay.",
    "hosting-address": "A company VPN, a cloud PC or a secure web gateway.",
    "impossible-travel": "A VPN, a mobile gateway, or a wrong location.",
    "failed-then-success": "Mistyping, or a password that had expired.",
    "single-factor": "A trusted location or device, or a rule that asks only sometimes.",
    "legacy-protocol": "A scanner, an old phone, an old mail program.",
    "device-code": "A television, a meeting room, a command line tool.",
    "one-session-two-places":
      "A laptop between office, home and phone on connections it uses anyway.",
    "hiding-rule": "A filing rule that somebody set up on purpose.",
    "external-forwarding": "An approved assistant or ticket system.",
    "sent-copy-deleted": "Tidying up, or a retention rule.",
    "unmanaged-device":
      "A private phone, a private window, a browser without the company's sign-in.",
    "foreign-country": "Travel, a VPN, or a wrong location.",
    "new-consent-or-method": "A planned roll-out, a new phone.",
    "night-hours": "A shift, travel, a scheduled send.",
  },
  listed: {
    delegate: "Acts of a delegate, with permission",
    "service-access": "Access by a service",
    "rule-resync": "A mail program wrote its rules again",
    "own-rule": "The user's own rules, from the usual connection",
    "dual-stack-device": "One device on two connections that the user usually has",
    "admin-cleanup": "Clean-up by administrators",
    automatic: "Automatic processing",
  },
  formats: {
    "purview-csv": "Purview audit log (CSV)",
    "purview-csv-old": "Purview audit log, older form (CSV)",
    "unified-audit-csv": "Search-UnifiedAuditLog (CSV)",
    "audit-data-csv": "table with AuditData (CSV)",
    "audit-flat-csv": "audit log flattened by a tool (CSV)",
    "audit-data-json": "audit records (JSON)",
    "extractor-json": "audit records of an export tool (JSON)",
    "graph-audit-json": "audit log query of Microsoft Graph (JSON)",
    "entra-signin-csv": "Entra sign-in log (CSV)",
    "entra-authdetails-csv": "Entra sign-in log, authentication details (CSV)",
    "entra-audit": "Entra audit log",
    "graph-signin-json": "sign-ins of Microsoft Graph (JSON)",
    "sentinel-officeactivity": "Sentinel OfficeActivity",
    "sentinel-signin": "Sentinel sign-in log",
    "defender-emailevents": "Defender EmailEvents",
    "defender-cloudappevents": "Defender CloudAppEvents",
    "defender-signin": "Defender sign-in events",
    "message-trace-csv": "message trace (CSV)",
    "historical-summary": "historical search, summary",
    "historical-extended": "historical search, extended",
  },
  fileNotes: {
    "not-recognised": "This is no export that Whence knows.",
    "columns-missing": "Columns are missing.",
    empty: "The file is empty.",
    "characters-destroyed":
      "The export destroyed characters that are not English; export again as UTF-8.",
    "record-cut":
      "A record was cut off by the program that saved the file; what stood after the cut is lost.",
    "row-limit-reached": "The number of rows equals a limit of the export: it was probably cut.",
    "more-pages-exist": "This is one page of an answer; more pages exist.",
    "part-of-a-larger-result": "The file says that the search had more results than are in it.",
    throttled: "Logging was throttled: up to 24 hours of reading may be missing.",
    "whole-folders-served":
      "Whole folders were synchronised: every message in them counts as read.",
    "time-zone-unknown": "The times carry no zone.",
    "encoding-assumed": "The character encoding had to be assumed.",
    "addresses-removed-by-exporter": "Connections were removed before the export.",
    "too-many-kept":
      "Too many records of this account: the last ones were left out. Export a shorter time.",
    "records-of-other-accounts-only": "The file holds records of other accounts only.",
    "sending-not-in-this-kind-of-log": "This kind of log does not record sending.",
    "client-not-in-this-kind-of-log": "This kind of log does not record the sender's connection.",
    "address-recorded-by-transport":
      "A connection recorded by transport is in it; its meaning is disputed, so it proves nothing alone.",
  },
  matchNotes: {
    "no-message-id": "The message has no Message-ID to look for.",
    "not-in-these-files": "The Message-ID is not in these files.",
    "only-by-time-and-subject": "Found by time and subject only: probable, not certain.",
    "id-differs-in-case": "The Message-ID differs in upper and lower case.",
    "seen-by-recipient-only": "What was found is what was done with the message, not its sending.",
    "only-passage": "What was found is the passage of the message.",
    "only-sign-ins":
      "The sign-in shown is the last one before the message; that it sent the message is not shown.",
    "no-baseline":
      "These files hold too little of the user's ordinary use (a week and ten events) to say what is unusual.",
    "own-domain-assumed": "Settings name no own domains: the account's own domain was taken.",
  },
  roles: {
    message: "this message",
    session: "same session",
    "sign-in": "sign-in",
    failure: "failed sign-in",
    sign: "sign",
    listed: "ordinary",
    baseline: "the account",
  },
  notRecognised: (nearest, missing) => `Nearest is “${nearest}”; it lacks: ${missing}.`,
  sentFrom: ({ ip, client, user, time }) =>
    [
      ip === null ? "Sent; the connection is not recorded" : `Sent from the connection ${ip}`,
      client,
      user === null ? null : `as ${user}`,
      time,
    ]
      .filter((part) => part !== null)
      .join(", "),
  signedIn: ({ time, ip, failures }) =>
    `Signed in ${time}${ip === null ? "" : ` from ${ip}`}${failures === 0 ? "" : `, after ${String(failures)} wrong password${failures === 1 ? "" : "s"}`}`,
  transportAddress: (ip) => `Recorded by transport: ${ip} (not proof of the sender's connection)`,
  ports: (ports) => `Source ports seen with this connection: ${ports.join(", ")}`,
  records: (count) => `${String(count)} record${count === 1 ? "" : "s"}`,
  queries: {
    "logging-state": "Is the audit log on?",
    "mailbox-state": "Rules, forwarding and audit settings of the mailbox today",
    "audit-by-user": "Everything this account did around the message",
    "audit-by-id": "Everything done with this message, by anybody",
    "trace-by-id": "Where the message went",
    "trace-by-network-id": "Where the message went, step by step",
    "trace-by-sender": "What else this sender sent around that time",
    "historical-search": "Extended report (ready after hours)",
    "sign-ins": "Sign-ins of this account",
    "sign-ins-non-interactive": "Sign-ins in the background",
    "graph-audit-query": "The same search through Microsoft Graph",
    "defender-message": "This message in Defender",
    "defender-acts": "Acts of this account in Defender",
    "defender-sign-ins": "Sign-ins of this account in Defender",
    "sentinel-acts": "Acts of this account in Sentinel",
    "sentinel-sign-ins": "Sign-ins of this account in Sentinel",
    "more-by-sender": "More like this: by sender",
    "more-by-id-pattern": "More like this: by the host in the Message-ID",
    "more-by-subject": "More like this: by subject",
  },
  refusals: {
    "line-break":
      "The value holds a line break, which could run a command of its own. Search by time and sender.",
    "control-character": "The value holds control characters. Search by time and sender.",
    "bidirectional-mark": "The value holds marks that hide its end. Search by time and sender.",
    "too-long": "The value is longer than any mail line may be. Search by time and sender.",
  },
  retention: {
    "unified-audit": "Audit log (Microsoft 365)",
    "entra-signins": "Sign-in log (Entra)",
    "message-trace": "Message trace",
    "trace-client-address": "Connections in message trace",
    hunting: "Defender hunting tables",
    "google-workspace": "Google Workspace log events",
    "exchange-tracking": "Message tracking (Exchange Server)",
    "access-provider-jp": "Access provider's records (Japan)",
  },
  deadline: ({ day, daysLeft }) =>
    `until about ${day} (${daysLeft === 0 ? "today" : `${String(daysLeft)} day${daysLeft === 1 ? "" : "s"} left`})`,
  gone: (day) => `probably gone since about ${day}`,
  mayBeOff: "may be switched off, depending on the plan",
  unconfirmed: "figure not confirmed",
  titles: {
    signs: "Signs",
    listed: "Ordinary, accused of nothing",
    timeline: "What happened",
    files: "Files",
    match: "This message in the log",
    none: "none",
  },
};
