import type { Audience, SituationId, Step, StepSource, Urgency } from "./model";

const checked = "2026-11-24";

const source = (name: string, date: string | null = null): StepSource => ({
  name,
  date,
  unconfirmed: false,
});
const unconfirmed = (name: string): StepSource => ({ name, date: null, unconfirmed: true });

const compromised = source("Microsoft Learn, Respond to a compromised email account", "2026-07-03");
const revoke = source("Microsoft Learn, Revoke user access in an emergency", "2025-01-07");
const consents = source(
  "Microsoft Learn, Detect and remediate illicit consent grants",
  "2023-06-14"
);
const forms = source("Microsoft Learn, Outlook rules and custom forms injection", "2023-09-07");
const methods = source("Microsoft Learn, Manage user authentication methods", "2023-08-29");
const antiPhishing = source("Council of Anti-Phishing Japan, guidance on reporting");
const practice = unconfirmed("common practice of incident response");
const police = source("Saitama police, national online desk", "2024-07-29");
const privacy = source(
  "Personal Information Protection Commission of Japan, breach reports",
  "2026-04-07"
);

interface Rest {
  readonly after?: readonly string[];
  readonly removesEvidence?: boolean;
  readonly alertsOthers?: boolean;
  readonly command?: string;
}

const row = <const Id extends string>(
  id: Id,
  audience: Audience,
  situations: readonly SituationId[],
  urgency: Urgency,
  sources: readonly StepSource[],
  rest: Rest = {}
) => ({
  id,
  audience,
  situations,
  urgency,
  after: rest.after ?? [],
  removesEvidence: rest.removesEvidence ?? false,
  alertsOthers: rest.alertsOthers ?? false,
  command: rest.command ?? null,
  sources,
  checked,
});

const sent: readonly SituationId[] = ["sent-proven", "sent-copy-only"];
const any: readonly SituationId[] = [
  "received",
  "sent-proven",
  "sent-copy-only",
  "bounced",
  "colleague",
];
const account: readonly SituationId[] = ["sent-proven", "sent-copy-only", "colleague"];

/**
 * Every step, in the order in which steps of one urgency are worth doing. Cutting access
 * destroys nothing and comes first; what removes evidence comes after capturing it.
 */
const rows = [
  row("do-not-answer", "person", ["received", "colleague"], "now", [antiPhishing]),
  row("leave-it", "person", ["received", "bounced", "colleague"], "now", [practice]),
  row("report-it", "person", ["received", "bounced", "colleague"], "now", [practice]),
  row("entered-something", "person", ["received", "colleague"], "now", [antiPhishing]),
  row("threat-from-yourself", "person", ["received"], "now", [
    source("Kanagawa police, extortion by mail"),
  ]),
  row("opened-attachment", "person", ["received", "colleague"], "hour", [practice]),

  row("open-returned-part", "person", ["bounced"], "now", [source("RFC 3464")]),
  row("returned-from-own", "person", ["bounced"], "now", [practice], {
    after: ["open-returned-part"],
  }),
  row("forged-address", "person", ["bounced"], "now", [practice], {
    after: ["open-returned-part"],
  }),
  row("no-returned-header", "person", ["bounced"], "now", [practice]),

  row("ask-by-phone", "person", ["colleague"], "now", [source("Australian Cyber Security Centre")]),
  row("stop-payment", "person", ["colleague", "received"], "now", [
    source("Australian Cyber Security Centre"),
  ]),
  row("colleague-follows", "person", ["colleague"], "hour", [compromised], {
    after: ["ask-by-phone"],
  }),

  row("ordinary-reasons", "person", sent, "now", [practice]),
  row("safety-first", "person", sent, "now", [source("Victim support pages on account security")]),
  row("print-the-page", "person", sent, "now", [practice], { after: ["safety-first"] }),
  row("phone-it", "person", sent, "now", [compromised], { after: ["print-the-page"] }),
  row("new-password", "person", sent, "now", [compromised], {
    after: ["phone-it"],
    alertsOthers: true,
  }),
  row("sign-out-everywhere", "person", sent, "now", [compromised], {
    after: ["new-password"],
    alertsOthers: true,
  }),
  row("second-factor", "person", sent, "now", [compromised], {
    after: ["sign-out-everywhere"],
    alertsOthers: true,
  }),
  row("capture-first", "person", sent, "now", [practice]),
  row("own-sign-ins", "person", sent, "hour", [compromised], { after: ["capture-first"] }),
  row("check-rules", "person", sent, "hour", [compromised], {
    after: ["capture-first"],
    removesEvidence: true,
  }),
  row("check-forwarding", "person", sent, "hour", [compromised], {
    after: ["capture-first"],
    removesEvidence: true,
  }),
  row("look-in-folders", "person", sent, "hour", [compromised], { after: ["capture-first"] }),
  row("app-consents", "person", sent, "hour", [consents], {
    after: ["capture-first"],
    removesEvidence: true,
    alertsOthers: true,
  }),
  row("app-passwords", "person", sent, "hour", [compromised], {
    after: ["capture-first"],
    removesEvidence: true,
    alertsOthers: true,
  }),
  row("delegates", "person", sent, "hour", [practice], {
    after: ["capture-first"],
    removesEvidence: true,
  }),
  row("devices", "person", sent, "hour", [practice], {
    after: ["capture-first"],
    removesEvidence: true,
    alertsOthers: true,
  }),
  row("browser-passwords", "person", sent, "hour", [practice], { after: ["sign-out-everywhere"] }),
  row("who-knew", "person", sent, "day", [practice], { after: ["new-password"] }),
  row("lock-screen", "person", sent, "day", [practice]),
  row("recovery-data", "person", sent, "day", [compromised], {
    after: ["second-factor"],
    alertsOthers: true,
  }),
  row("virus-scan", "person", sent, "day", [compromised], {
    after: ["phone-it"],
    removesEvidence: true,
  }),
  row("tell-recipients", "person", ["sent-proven"], "day", [compromised], { after: ["phone-it"] }),
  row("write-down", "person", any, "day", [police]),
  row("report-desks", "person", ["received"], "day", [antiPhishing], { after: ["report-it"] }),
  row("police-lawyer", "person", sent, "day", [police], { after: ["capture-first"] }),
  row("no-own-hunt", "person", [...sent, "colleague"], "later", [
    source("Act on Prohibition of Unauthorized Computer Access (Japan)"),
  ]),
  row("watch-sign-ins", "person", sent, "week", [compromised], { after: ["own-sign-ins"] }),

  row("verify-caller", "it", account, "now", [practice]),
  row("block-sign-in", "it", account, "now", [compromised, revoke], {
    after: ["verify-caller"],
    alertsOthers: true,
    command: "Update-MgUser -UserId {account} -AccountEnabled:$false",
  }),
  row("reset-password", "it", account, "now", [compromised, revoke], {
    after: ["verify-caller"],
    alertsOthers: true,
  }),
  row("revoke-sessions", "it", account, "now", [compromised], {
    after: ["block-sign-in"],
    alertsOthers: true,
    command: "Revoke-MgUserSignInSession -UserId {account}",
  }),
  row("stop-mail-apps", "it", account, "now", [compromised], { after: ["revoke-sessions"] }),
  row("export-logs", "it", any, "now", [compromised], { after: ["verify-caller"] }),
  row("capture-state", "it", account, "now", [compromised], {
    after: ["verify-caller"],
    command:
      "Get-InboxRule -Mailbox {account} -IncludeHidden | Format-List; Get-Mailbox -Identity {account} | Format-List Forwarding*Address,DeliverToMailboxAndForward; Get-MailboxPermission -Identity {account}; Get-RecipientPermission -Identity {account}; Get-MailboxAutoReplyConfiguration -Identity {account}; Get-MobileDevice -Mailbox {account}",
  }),
  row("disable-rules", "it", account, "hour", [forms], {
    after: ["capture-state"],
    removesEvidence: true,
    command: "Get-InboxRule -Mailbox {account} -IncludeHidden | Disable-InboxRule",
  }),
  row("forwarding-off", "it", account, "hour", [compromised], {
    after: ["capture-state"],
    removesEvidence: true,
    command:
      "Set-Mailbox -Identity {account} -ForwardingSmtpAddress $null -ForwardingAddress $null",
  }),
  row("remove-consents", "it", account, "hour", [consents], {
    after: ["capture-state"],
    removesEvidence: true,
    command: "Get-MgUserOauth2PermissionGrant -UserId {account}",
  }),
  row("check-methods", "it", account, "hour", [methods], {
    after: ["capture-state"],
    removesEvidence: true,
    alertsOthers: true,
    command: "Get-MgUserAuthenticationMethod -UserId {account}",
  }),
  row("delete-app-passwords", "it", account, "hour", [methods], {
    after: ["capture-state"],
    removesEvidence: true,
  }),
  row("disable-devices", "it", account, "hour", [revoke], {
    after: ["capture-state"],
    removesEvidence: true,
    command: "Get-MgUserRegisteredDevice -UserId {account}",
  }),
  row("remove-delegates", "it", account, "hour", [practice], {
    after: ["capture-state"],
    removesEvidence: true,
  }),
  row("strip-roles", "it", account, "hour", [compromised], { after: ["verify-caller"] }),
  row("check-organisation", "it", account, "hour", [practice], {
    after: ["capture-state"],
    command: "Get-TransportRule | Format-List Name,State,Description",
  }),
  row("hold-mailbox", "it", account, "hour", [unconfirmed("Purview hold")], {
    after: ["verify-caller"],
    command: "Set-Mailbox -Identity {account} -LitigationHoldEnabled $true",
  }),
  row("forms-attack", "it", account, "day", [forms]),
  row("check-domain", "it", ["bounced", "received"], "day", [practice], { after: ["export-logs"] }),
  row("enable-again", "it", account, "day", [compromised], { after: ["disable-rules"] }),

  row("name-owner", "organisation", account, "now", [practice]),
  row("decide-notification", "organisation", account, "hour", [privacy]),
  row("preserve", "organisation", account, "day", [practice]),
  row("authorities", "organisation", account, "day", [police]),
  row("presume-uninvolved", "organisation", account, "day", [practice]),
  row("factor-for-all", "organisation", any, "week", [compromised]),
  row("review-logs", "organisation", any, "week", [practice]),
  row("least-privilege", "organisation", any, "week", [practice]),
  row("rules-training", "organisation", any, "later", [practice]),
  row("monitoring", "organisation", any, "later", [practice]),
] as const;

export type StepId = (typeof rows)[number]["id"];

export const steps = rows as readonly Step[] as readonly Step<StepId>[];
