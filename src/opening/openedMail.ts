import type { InspectionInput, InspectionTools } from "../inspection/inspectMessage";
import { inspectMessage } from "../inspection/inspectMessage";
import type { Inspection } from "../inspection/model";
import type { AttachedMessage } from "../mailfile/model";
import { headerFromText } from "../mailfile/readMessage";
import type { OpenMessage } from "../outlook/readOpenMessage";

/** The open message as Outlook gave it, and the messages attached to it. */
export interface OpenedMail {
  readonly message: OpenMessage;
  readonly attached: readonly AttachedMessage[];
}

/** In: what Outlook gave. Out: its inspection; the same mail and tools give the same. */
export function inspectOpenedMail(
  { message, attached }: OpenedMail,
  tools: InspectionTools
): Inspection {
  const input: InspectionInput = {
    facts: {
      source: "outlook",
      sourceName: null,
      subject: message.subject,
      fromName: message.fromName,
      fromAddress: message.fromAddress,
      internetMessageId: message.internetMessageId,
      itemClass: message.itemClass,
      mailboxOwner: message.mailboxOwner,
      sharedMailbox: message.sharedMailbox,
      createdTime: message.createdTime,
    },
    message: {
      header: headerFromText(message.headerText),
      bytes: null,
      bodyStart: 0,
      attached,
      bounce: null,
      stated: null,
    },
  };
  return inspectMessage(input, tools);
}
