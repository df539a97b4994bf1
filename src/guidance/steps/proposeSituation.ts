import type { Inspection } from "../../inspection/model";
import type { SituationId } from "./model";

/**
 * The situation that a verdict suggests; the person can choose another. A copy without a
 * delivery record never counts as proof of sending.
 */
export function proposeSituation(inspection: Inspection): SituationId {
  const { analysis, message } = inspection;
  const from = analysis.identity.from[0]?.address?.toLowerCase() ?? null;
  const owner = message.mailboxOwner?.toLowerCase() ?? null;
  const isOwn = from !== null && from === owner;
  if (analysis.returned !== null || /^(?:ipm\.)?report\./i.test(message.itemClass ?? "")) {
    return "bounced";
  }
  // The verdict calls it a Sent Items copy, whoever's mailbox it lies in.
  if (analysis.origin.reason === "no-transport-record") return "sent-copy-only";
  const inside = analysis.account.answer === "inside-with-account";
  if (isOwn && inside) return "sent-proven";
  return !isOwn && (inside || analysis.account.answer === "inside-via-own-servers")
    ? "colleague"
    : "received";
}
