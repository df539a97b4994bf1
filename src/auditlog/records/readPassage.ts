import type { LogRecord } from "../model";
import { parseLogAddress } from "../parseLogAddress";
import { emptyRecord } from "./emptyRecord";
import type { Loose } from "./loose";
import { lower, text } from "./loose";
import { parseLogTime } from "./parseLogTime";

/**
 * One row of a message trace, a historical search or EmailEvents: the passage of a message.
 * It proves that the message went by, and nothing about the client that wrote it. Null without
 * a message or a sender.
 */
export function readPassage(row: Loose, file: number, position: number): LogRecord | null {
  const messageId = text(row, "message_id", "MessageId", "InternetMessageId");
  const sender = lower(text(row, "sender_address", "SenderAddress", "SenderFromAddress"));
  if (messageId === null && sender === null) return null;
  const network = text(row, "network_message_id", "MessageTraceId", "NetworkMessageId");
  const time = parseLogTime(
    text(
      row,
      "origin_timestamp_utc",
      "origin_timestamp",
      "date_time_utc",
      "date_time",
      "Received",
      "Timestamp"
    )
  );
  const event = text(row, "event_id", "Status", "DeliveryAction");
  return {
    ...emptyRecord,
    // A trace row has no id of its own: message, recipient and event make one.
    id: `trace:${network ?? messageId ?? ""}:${text(row, "recipient_address", "RecipientAddress", "RecipientEmailAddress") ?? ""}:${text(row, "internal_message_id") ?? ""}:${event ?? String(position)}:${time ?? ""}`,
    file,
    kind: "passage",
    time,
    operation: event === null ? "Passage" : `Passage:${event}`,
    user: sender,
    owner: sender,
    ip: parseLogAddress(text(row, "original_client_ip")).ip,
    messageIds: messageId === null ? [] : [messageId],
    networkMessageId: network,
    subject: text(row, "message_subject", "Subject"),
    recipients: (
      text(
        row,
        "recipient_address",
        "RecipientAddress",
        "RecipientEmailAddress",
        "recipient_status"
      ) ?? ""
    )
      .split(";")
      .map((entry) => entry.split("##", 1)[0]?.trim().toLowerCase() ?? "")
      .filter((entry) => entry.includes("@")),
    parameters: [["source", text(row, "source") ?? ""]],
  };
}
