import type { MessageInQuestion } from "../../auditlog/model";
import type { Refusal } from "./quote";
import {
  kustoMoment,
  powerShellMoment,
  quoteKusto,
  quoteOData,
  quotePowerShell,
  quotePowerShellLike,
  refuse,
} from "./quote";

export type QueryId =
  | "logging-state"
  | "mailbox-state"
  | "audit-by-user"
  | "audit-by-id"
  | "trace-by-id"
  | "trace-by-network-id"
  | "trace-by-sender"
  | "historical-search"
  | "sign-ins"
  | "sign-ins-non-interactive"
  | "graph-audit-query"
  | "defender-message"
  | "defender-acts"
  | "defender-sign-ins"
  | "sentinel-acts"
  | "sentinel-sign-ins"
  | "more-by-sender"
  | "more-by-id-pattern"
  | "more-by-subject";

export type QueryLanguage = "powershell" | "kusto" | "graph-json";

export interface Query {
  readonly id: QueryId;
  readonly language: QueryLanguage;
  /** One statement on one line; null where a value was refused. */
  readonly text: string | null;
  /** Why there is no text, and which value it was. */
  readonly refused: {
    readonly value: "message-id" | "subject" | "account";
    readonly why: Refusal;
  } | null;
}

const hour = 3_600_000;

/** Session ids of the paging cmdlets: any fixed text serves, it names a search of one console. */
const searchName = "whence-message";

interface Values {
  readonly id: string | null;
  readonly network: string | null;
  readonly account: string | null;
  readonly subject: string | null;
  readonly moment: number;
}

/**
 * The queries that find this message and what happened around it, ready to copy.
 *
 * @param question - the message; without a time of sending there is no query
 * @returns one query a row, in the order in which they are worth running; a value that cannot
 *   be quoted safely gives a refused row, and the rows by time and sender stay
 */
export function writeQueries(question: MessageInQuestion): readonly Query[] {
  if (question.sentTime === null) return [];
  const values: Values = {
    id: question.internetMessageId,
    network: question.networkMessageId,
    account: question.account,
    subject: question.subject,
    moment: Date.parse(question.sentTime),
  };
  return [...exchangeQueries(values), ...entraQueries(values), ...huntingQueries(values)];
}

function exchangeQueries(values: Values): readonly Query[] {
  const { id, account } = values;
  const { from, to } = around(values.moment, 2 * hour, 2 * hour);
  const range = `-StartDate ${powerShellMoment(from)} -EndDate ${powerShellMoment(to)}`;
  const paging = `-SessionId ${quotePowerShell(searchName)} -SessionCommand ReturnLargeSet -ResultSize 5000`;
  const trace = around(values.moment, 24 * hour, 48 * hour);
  const traceRange = `-StartDate ${powerShellMoment(trace.from)} -EndDate ${powerShellMoment(trace.to)}`;
  return [
    fixed(
      "logging-state",
      "powershell",
      "Get-AdminAuditLogConfig | Format-List UnifiedAuditLogIngestionEnabled"
    ),
    one("mailbox-state", "powershell", "account", account, (upn) => {
      const quoted = quotePowerShell(upn);
      return `Get-InboxRule -Mailbox ${quoted} -IncludeHidden | Format-List Name,Enabled,Description,ForwardTo,RedirectTo,ForwardAsAttachmentTo,DeleteMessage,MoveToFolder; Get-Mailbox -Identity ${quoted} | Format-List DefaultAuditSet,ForwardingSmtpAddress,ForwardingAddress,DeliverToMailboxAndForward; Get-MailboxAuditBypassAssociation -Identity ${quoted} | Format-List AuditBypassEnabled`;
    }),
    one(
      "audit-by-user",
      "powershell",
      "account",
      account,
      (upn) =>
        `Search-UnifiedAuditLog ${range} -UserIds ${quotePowerShell(upn)} ${paging} | Export-Csv -Path .\\audit.csv -NoTypeInformation -Encoding UTF8`
    ),
    one(
      "audit-by-id",
      "powershell",
      "message-id",
      id,
      (messageId) =>
        `Search-UnifiedAuditLog ${range} -Operations Send,SendAs,SendOnBehalf,MailItemsAccessed,HardDelete,SoftDelete,MoveToDeletedItems,UpdateInboxRules,New-InboxRule,Set-InboxRule,Set-Mailbox,Add-MailboxPermission ${paging} | Where-Object { $_.AuditData -like ${quotePowerShellLike(bare(messageId))} } | Export-Csv -Path .\\audit-message.csv -NoTypeInformation -Encoding UTF8`
    ),
    one(
      "trace-by-id",
      "powershell",
      "message-id",
      id,
      (messageId) => `Get-MessageTraceV2 -MessageId ${quotePowerShell(messageId)} ${traceRange}`
    ),
    one(
      "trace-by-network-id",
      "powershell",
      "message-id",
      values.network,
      (network) =>
        `Get-MessageTraceV2 -MessageTraceId ${quotePowerShell(network)} ${traceRange} | Get-MessageTraceDetailV2`
    ),
    one(
      "trace-by-sender",
      "powershell",
      "account",
      account,
      (upn) => `Get-MessageTraceV2 -SenderAddress ${quotePowerShell(upn)} ${traceRange}`
    ),
    one(
      "historical-search",
      "powershell",
      "message-id",
      id,
      (messageId) =>
        `Start-HistoricalSearch -ReportTitle ${quotePowerShell("Whence")} -ReportType MessageTraceDetail -MessageID ${quotePowerShell(messageId)} ${traceRange}`
    ),
  ].flatMap((query) => query ?? []);
}

function entraQueries({ account, moment }: Values): readonly Query[] {
  const { from, to } = around(moment, 30 * 24 * hour, 24 * hour);
  const filter = (upn: string): string =>
    `userPrincipalName eq ${quoteOData(upn.toLowerCase())} and createdDateTime ge ${from} and createdDateTime le ${to}`;
  return [
    one(
      "sign-ins",
      "powershell",
      "account",
      account,
      (upn) => `Get-MgAuditLogSignIn -All -Filter ${quotePowerShell(filter(upn))}`
    ),
    one(
      "sign-ins-non-interactive",
      "powershell",
      "account",
      account,
      (upn) =>
        `Get-MgBetaAuditLogSignIn -All -Filter ${quotePowerShell(`${filter(upn)} and signInEventTypes/any(t: t eq 'nonInteractiveUser')`)}`
    ),
    one("graph-audit-query", "graph-json", "account", account, (upn) => {
      const window = around(moment, 2 * hour, 2 * hour);
      return JSON.stringify({
        displayName: "Whence",
        filterStartDateTime: window.from,
        filterEndDateTime: window.to,
        recordTypeFilters: [
          "exchangeItem",
          "exchangeItemGroup",
          "exchangeItemAggregated",
          "exchangeAdmin",
          "azureActiveDirectoryStsLogon",
        ],
        userPrincipalNameFilters: [upn],
      });
    }),
  ].flatMap((query) => query ?? []);
}

function huntingQueries(values: Values): readonly Query[] {
  const { id, network, account, subject, moment } = values;
  const time = kustoMoment(isoOf(moment));
  const acts = `between (${time} - 1d .. ${time} + 2d)`;
  const month = `between (${time} - 30d .. ${time} + 1d)`;
  const byNetwork = network === null ? "" : ` or NetworkMessageId == ${quoteKusto(network)}`;
  return [
    one(
      "defender-message",
      "kusto",
      "message-id",
      id,
      (messageId) =>
        `EmailEvents | where Timestamp ${acts} | where InternetMessageId == ${quoteKusto(messageId)}${byNetwork}`
    ),
    one(
      "defender-acts",
      "kusto",
      "account",
      account,
      (upn) =>
        `CloudAppEvents | where Timestamp ${acts} | extend r = RawEventData | where tostring(r.UserId) =~ ${quoteKusto(upn)} or tostring(r.MailboxOwnerUPN) =~ ${quoteKusto(upn)} | project Timestamp, ActionType, IPAddress, tostring(r.ClientInfoString), Session = coalesce(tostring(r.AppAccessContext.AADSessionId), tostring(r.SessionId)), tostring(r.Item.InternetMessageId), tostring(r.Parameters), RawEventData`
    ),
    one(
      "defender-sign-ins",
      "kusto",
      "account",
      account,
      (upn) =>
        `EntraIdSignInEvents | where Timestamp ${month} | where AccountUpn =~ ${quoteKusto(upn)} | project Timestamp, IPAddress, Country, ErrorCode, SessionId, UniqueTokenId, ClientAppUsed, IsManaged, AuthenticationRequirement, UserAgent`
    ),
    one(
      "sentinel-acts",
      "kusto",
      "account",
      account,
      (upn) =>
        `OfficeActivity | where TimeGenerated ${acts} and OfficeWorkload == "Exchange" | where UserId =~ ${quoteKusto(upn)} or MailboxOwnerUPN =~ ${quoteKusto(upn)}${byItem(id)}`
    ),
    one(
      "sentinel-sign-ins",
      "kusto",
      "account",
      account,
      (upn) =>
        `union isfuzzy=true SigninLogs, AADNonInteractiveUserSignInLogs | where TimeGenerated ${month} | where UserPrincipalName =~ ${quoteKusto(upn)}`
    ),
    one(
      "more-by-sender",
      "kusto",
      "account",
      account,
      (upn) =>
        `EmailEvents | where Timestamp ${month} | where SenderFromAddress =~ ${quoteKusto(upn)} | summarize count(), make_set(SenderIPv4, 20), make_set(Subject, 20) by bin(Timestamp, 1d)`
    ),
    one(
      "more-by-id-pattern",
      "kusto",
      "message-id",
      hostOf(id),
      (host) =>
        `EmailEvents | where Timestamp ${month} | where InternetMessageId endswith ${quoteKusto(`@${host}>`)} | summarize count() by SenderFromAddress, SenderIPv4`
    ),
    one(
      "more-by-subject",
      "kusto",
      "subject",
      stemOf(subject),
      (stem) =>
        `EmailEvents | where Timestamp ${month} | where Subject contains ${quoteKusto(stem)} | summarize count() by SenderFromAddress, SenderIPv4`
    ),
  ].flatMap((query) => query ?? []);
}

function fixed(id: QueryId, language: QueryLanguage, text: string): Query {
  return { id, language, text, refused: null };
}

/** A query over one value: nothing without it, a refusal where it cannot be quoted. */
function one(
  id: QueryId,
  language: QueryLanguage,
  name: "message-id" | "subject" | "account",
  value: string | null,
  write: (value: string) => string
): Query | null {
  if (value === null || value === "") return null;
  const why = refuse(value);
  return why === null
    ? { id, language, text: write(value), refused: null }
    : { id, language, text: null, refused: { value: name, why } };
}

function around(moment: number, before: number, after: number): { from: string; to: string } {
  return { from: isoOf(moment - before), to: isoOf(moment + after) };
}

function isoOf(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

const bare = (id: string): string => id.replace(/^<|>$/g, "");

function byItem(id: string | null): string {
  if (id === null || refuse(id) !== null) return "";
  const quoted = quoteKusto(bare(id));
  return ` or Item contains ${quoted} or AffectedItems contains ${quoted}`;
}

function hostOf(id: string | null): string | null {
  const host = id === null ? "" : bare(id).slice(bare(id).lastIndexOf("@") + 1);
  return /^[\w.-]{4,255}$/.test(host) ? host : null;
}

/** The subject without prefixes and numbers: what the mails of one wave share. */
function stemOf(subject: string | null): string | null {
  if (subject === null) return null;
  const stem = subject
    .replace(/^(?:\s*(?:re|fw|fwd|転送|返信)\s*[:：])+/i, "")
    .split(/[\d#]/, 1)[0]
    ?.trim();
  return stem === undefined || stem.length < 4 ? null : stem;
}
