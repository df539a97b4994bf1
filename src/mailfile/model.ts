/** The nouns of a mail file. Bytes stay what they were: nothing here is a re-written copy. */

export type MailFileFormat = "header-text" | "eml" | "msg" | "mbox";

/** Why a file gave no message. */
export type MailFileProblem =
  | "empty"
  | "not-mail" // no header field that a mail program writes
  | "unreadable" // a .msg whose structure is broken
  | "no-msg-reader"; // a .msg, and the caller brought no reader for it

/** The header block of a message: the bytes as they stand, and what they say. */
export interface MailHeader {
  /** From the first field to the end of the last one, its line break included. */
  readonly bytes: Uint8Array;
  /** The same, decoded. Where all bytes are ASCII, offsets in text and bytes are the same. */
  readonly text: string;
  /** What decoded the lines that are not ASCII; `mixed` where lines differ; null for text from a host. */
  readonly charset: string | null;
}

/** What a .msg file states of the message in its own properties, beside the header. */
export interface StatedFacts {
  readonly subject: string | null;
  readonly fromName: string | null;
  readonly fromAddress: string | null;
  readonly messageId: string | null;
  readonly itemClass: string | null;
}

/** One block of a delivery status (RFC 3464 2.3), values without their type prefix. */
export interface DeliveryStatus {
  readonly recipient: string | null;
  readonly action: string | null;
  /** Enhanced status code (RFC 3463), e.g. `5.1.1`. */
  readonly status: string | null;
  readonly diagnostic: string | null;
  readonly remoteHost: string | null;
}

/** What a non-delivery report carries of the message that came back. */
export interface Bounce {
  /** The server that gave up, as it names itself. */
  readonly reportingHost: string | null;
  readonly statuses: readonly DeliveryStatus[];
  /** The returned header; null where the report carries none. */
  readonly returned: MailHeader | null;
  /** Which part it stood in. */
  readonly returnedIn: "message" | "headers" | "text" | null;
}

export interface AttachedMessage {
  /** The file name that the part carries, where it has one. */
  readonly name: string | null;
  readonly message: MailMessage;
}

export interface MailMessage {
  readonly header: MailHeader;
  /** The message as it stands in the file; null for .msg, which keeps no such text. */
  readonly bytes: Uint8Array | null;
  /** Where in `bytes` the body starts; their length where there is no body. */
  readonly bodyStart: number;
  /** Messages attached to this one, in order; the returned one of a bounce is not among them. */
  readonly attached: readonly AttachedMessage[];
  /** null where the message is not a report of non-delivery. */
  readonly bounce: Bounce | null;
  /** null but for .msg. */
  readonly stated: StatedFacts | null;
}

export interface MailFile {
  /** null where it was not recognised. */
  readonly format: MailFileFormat | null;
  readonly messages: readonly MailMessage[];
  readonly problem: MailFileProblem | null;
}

/** What a .msg reader hands over: strings are the host's, already decoded. */
export interface MsgContent {
  /** The transport header, PidTagTransportMessageHeaders; empty where there is none. */
  readonly headerText: string;
  readonly stated: StatedFacts;
  /** The plain text body: a report of non-delivery can carry the returned header in it. */
  readonly bodyText: string;
  readonly attached: readonly MsgAttachment[];
}

/** An attachment of a .msg: a message stored as such, or a file. */
export type MsgAttachment =
  | { readonly name: string | null; readonly message: MsgContent }
  | { readonly name: string | null; readonly bytes: Uint8Array };

/** Reads a .msg file; null where its structure is broken. Passed in: the reader is large. */
export type ReadMsg = (bytes: Uint8Array) => MsgContent | null;
