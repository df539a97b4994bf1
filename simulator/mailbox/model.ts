/** The nouns of the played mailbox. Both doors read these; neither knows the other. */

export interface Person {
  readonly name: string;
  readonly address: string;
}

export type Folder = "inbox" | "sent" | "junk" | "drafts";

export interface PlayedAttachment {
  readonly name: string;
  /** `item`: a message attached as such; its content is the text of an `.eml`. */
  readonly kind: "file" | "item";
  readonly content: string;
}

/** `message.json` of a sample, as a person writes it. */
export interface SampleMessage {
  readonly subject: string;
  readonly from: Person;
  readonly to: readonly Person[];
  /** UTC, ISO 8601. */
  readonly received: string;
  /** MAPI class, e.g. `IPM.Note`. */
  readonly itemClass: string;
  readonly folder: Folder;
  /** Address of the mailbox that holds the message. */
  readonly owner: string;
  readonly internetMessageId: string | null;
  readonly body: string;
  /** Names of files beside `message.json`: messages attached to this one. */
  readonly attachedMessages?: readonly { readonly name: string; readonly file: string }[];
}

/** A sample with its header text, ready to be opened. */
export interface PlayedMessage extends Omit<SampleMessage, "attachedMessages"> {
  /** Name of the sample's folder. */
  readonly slug: string;
  /** Exchange's own id: base64, changes with every mailbox. */
  readonly itemId: string;
  /** As Outlook gives it: lines end in CRLF. */
  readonly headers: string;
  readonly attachments: readonly PlayedAttachment[];
}

export type Permission = "restricted" | "ReadItem";

/** What Outlook is like before anything goes wrong. */
export interface PlayedSettings {
  /** Outlook's display language. */
  readonly language: string;
  readonly dark: boolean;
  /** Highest requirement set of Mailbox. */
  readonly requirementSet: string;
  readonly permission: Permission;
  /** The message lies in somebody else's mailbox. */
  readonly shared: boolean;
  /** How Office.js starts. */
  readonly start: "normal" | "late" | "never";
}

/** The members of Office that reach the mailbox, by the name Office gives them in its errors. */
export type Call =
  | "item.getAllInternetHeadersAsync"
  | "item.getAsFileAsync"
  | "item.getAttachmentContentAsync"
  | "item.getSharedPropertiesAsync"
  | "item.body.getAsync"
  | "item.notificationMessages.addAsync"
  | "item.notificationMessages.getAllAsync"
  | "item.notificationMessages.replaceAsync"
  | "item.notificationMessages.removeAsync"
  | "mailbox.displayNewMessageForm"
  | "mailbox.displayNewMessageFormAsync"
  | "roamingSettings.saveAsync";

/** What goes wrong with a call. */
export type Fault =
  | { readonly kind: "code"; readonly code: number }
  | { readonly kind: "silent" }
  /** The connection to Outlook breaks: Office.js then calls nobody back. */
  | { readonly kind: "broken" }
  | { readonly kind: "slow"; readonly milliseconds: number }
  | { readonly kind: "empty-headers" }
  | { readonly kind: "subject-only" }
  /** Another message is selected before the answer comes. */
  | { readonly kind: "switched" };

/** What Outlook answers. */
export type Answer =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly code: number }
  | { readonly kind: "never" }
  | { readonly kind: "broken" };

export interface PlayedNotification {
  readonly key: string;
  readonly type: string;
  readonly message: string;
  readonly icon?: string | undefined;
  readonly persistent?: boolean | undefined;
}

/** A window for a new message, as an add-in asked for it. */
export interface ComposeWindow {
  readonly toRecipients: readonly string[];
  readonly ccRecipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly itemId: string | null;
    readonly url: string | null;
  }[];
}

/** What changed, so that a page knows what to draw anew. */
export type Change = "selection" | "settings" | "notifications" | "compose" | "log";
