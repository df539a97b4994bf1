import type { InspectionTools } from "../inspection/inspectMessage";
import type { Inspection } from "../inspection/model";
import { readOpenMessage } from "../outlook/readOpenMessage";
import type { OpenMessage } from "../outlook/readOpenMessage";

import { inspectOpenedMail } from "./openedMail";
import { readAttachedMessages } from "./readAttachedMessages";

/**
 * The open message once, for whoever does not stay to follow it (a ribbon command). Fails with
 * an OutlookError. `itemId` names the item for Outlook (to attach it), null where there is none.
 */
export async function inspectOpenMessage(
  tools: InspectionTools
): Promise<{ readonly message: OpenMessage; readonly inspection: Inspection }> {
  const message = await readOpenMessage();
  const attached = await readAttachedMessages(message.attachments, tools);
  return { message, inspection: inspectOpenedMail({ message, attached }, tools) };
}
