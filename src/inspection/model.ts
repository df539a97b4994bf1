/**
 * The one plain result. Everything that shows, says, writes or sends reads only this.
 * JSON without classes or dates.
 */

import type { Analysis, HeaderField } from "../classifier/model";
import type { DeliveryStatus } from "../mailfile/model";

export type MessageSource = "outlook" | "paste" | "file";

/** What the host or the file says of the message beside its header. */
export interface MessageFacts {
  readonly source: MessageSource;
  /** Path of the file (`path#n` in an mbox), or null. */
  readonly sourceName: string | null;
  readonly subject: string | null;
  readonly fromName: string | null;
  readonly fromAddress: string | null;
  readonly internetMessageId: string | null;
  /** MAPI class, e.g. `IPM.Note`; null outside Outlook. */
  readonly itemClass: string | null;
  /** Address of the mailbox that holds the message (its owner); null where unknown. */
  readonly mailboxOwner: string | null;
  /** The mailbox belongs to somebody else than the reader (shared, delegated). */
  readonly sharedMailbox: boolean;
  /** When the mailbox filed the message, UTC; only Outlook says it, and a Sent Items copy has no other time. */
  readonly createdTime?: string | null;
}

export interface Inspection {
  readonly schema: "whence.inspection/1";
  readonly message: MessageFacts;
  /** Under this key "reported" and ticks are remembered on the device. */
  readonly key: string;
  /** The header text exactly as it was read. */
  readonly headerText: string;
  readonly fields: readonly HeaderField[];
  readonly analysis: Analysis;
  /** Field list of the returned header, where `analysis.returned` exists. */
  readonly returnedFields: readonly HeaderField[] | null;
  /** The text that `returnedFields` points into. */
  readonly returnedHeaderText: string | null;
  /** What a non-delivery report says of itself; null where the message is none. */
  readonly bounce: {
    readonly reportingHost: string | null;
    readonly statuses: readonly DeliveryStatus[];
  } | null;
  /** A message found inside (forwarded as attachment, a report): its own inspection. */
  readonly inside: readonly Inspection[];
  /** Index into `inside` of the message that this one only carries: show that one first. */
  readonly opensOn: number | null;
  readonly versions: {
    readonly whence: string;
    /** Date of the network data, or null where none was there. */
    readonly networks: string | null;
  };
}
