import type { MessageInQuestion } from "../auditlog/model";
import type { HeaderField } from "../classifier/model";
import type { Settings } from "../settings/model";
import type { Inspection } from "./model";

/** Fields in which Exchange writes the network message id, its own tenant's first. */
const networkIdFields = [
  "x-ms-exchange-organization-network-message-id",
  "x-ms-exchange-crosstenant-network-message-id",
  "x-ms-office365-filtering-correlation-id",
] as const;

const guid = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/**
 * What a log is asked about this message: its ids, subject, time of sending and account. The
 * time is that of Date, else of the oldest Received line that has one, else when the mailbox filed
 * the message (a Sent Items copy has no other). Missing facts are null.
 */
export function messageInQuestion(inspection: Inspection, settings: Settings): MessageInQuestion {
  const { analysis, fields, message } = inspection;
  const { identity, hops } = analysis;
  const oldest = [...hops].reverse().find((hop) => hop.time !== null);
  return {
    internetMessageId: identity.messageId?.value ?? message.internetMessageId,
    networkMessageId: networkMessageId(fields),
    subject: identity.subject ?? message.subject,
    sentTime: identity.date?.time ?? oldest?.time ?? message.createdTime ?? null,
    account: (identity.from[0]?.address ?? message.fromAddress)?.toLowerCase() ?? null,
    ownDomains: settings.organisation.ownDomains,
  };
}

function networkMessageId(fields: readonly HeaderField[]): string | null {
  for (const key of networkIdFields) {
    const value = fields.find((field) => field.key === key)?.value.trim();
    if (value !== undefined && guid.test(value)) return value.toLowerCase();
  }
  return null;
}
