import type { MessageFacts } from "../inspection/model";
import { readMessageCard } from "../outlook/readOpenMessage";

/**
 * Outlook's id of the message, provided that it is the one that is open: a pinned pane may show
 * one message while another has been selected. null otherwise, and outside Outlook.
 */
export function findItemId(message: MessageFacts): string | null {
  try {
    const card = readMessageCard();
    const same =
      message.internetMessageId === null || card.internetMessageId === null
        ? card.subject === message.subject && card.fromAddress === message.fromAddress
        : card.internetMessageId === message.internetMessageId;
    return same ? card.itemId : null;
  } catch {
    return null;
  }
}
