/**
 * What Office.js refuses before it asks Outlook: it throws at once, with names that begin
 * with `Sys.`. Held to the real library by the contract test.
 */

interface OfficeThrown extends Error {
  paramName?: string;
}

function refuse(name: string, parameter: string): never {
  const error: OfficeThrown = new Error(
    `${name}: not a value for this.\nParameter name: ${parameter}`
  );
  error.name = name;
  error.paramName = parameter;
  throw error;
}

const outOfRange = (parameter: string): never =>
  refuse("Sys.ArgumentOutOfRangeException", parameter);

/** Members that Office.js calls otherwise when it refuses them. */
const refusedAs: Readonly<Record<string, string>> = {
  "mailbox.displayNewMessageFormAsync": "mailbox.displayNewMessageForm",
  "item.notificationMessages.addAsync": "notificationMessages.addAsync",
  "item.notificationMessages.getAllAsync": "notificationMessages.getAllAsync",
  "item.notificationMessages.replaceAsync": "notificationMessages.replaceAsync",
  "item.notificationMessages.removeAsync": "notificationMessages.removeAsync",
};

/** Office's own words name the method; they are localised, the name is not. */
export function refusePermission(call: string): never {
  throw new Error(`Played: no permission for '${refusedAs[call] ?? call}'.`);
}

/** Every asynchronous member needs its callback where Office says so. */
export function checkCallback(callback: unknown): void {
  if (typeof callback !== "function") refuse("Sys.ArgumentNullException", "callback");
}

const longest = {
  recipients: 100,
  subject: 255,
  htmlBody: 32 * 1024,
  attachmentName: 255,
  attachmentUrl: 2048,
  itemId: 200,
  key: 32,
  message: 150,
  icon: 32,
} as const;

export interface FormParameters {
  readonly toRecipients?: readonly string[];
  readonly ccRecipients?: readonly string[];
  readonly subject?: string;
  readonly htmlBody?: string;
  readonly attachments?: readonly {
    readonly type: string;
    readonly name: string;
    readonly itemId?: string;
    readonly url?: string;
  }[];
}

export function checkForm({
  toRecipients = [],
  ccRecipients = [],
  subject = "",
  htmlBody = "",
  attachments = [],
}: FormParameters): void {
  if (toRecipients.length > longest.recipients) outOfRange("toRecipients");
  if (ccRecipients.length > longest.recipients) outOfRange("ccRecipients");
  if (htmlBody.length > longest.htmlBody) outOfRange("htmlBody");
  if (subject.length > longest.subject) outOfRange("subject");
  for (const { type, name, itemId, url } of attachments) {
    if (!name || !type) refuse("Sys.ArgumentException", "attachments");
    if (name.length > longest.attachmentName) outOfRange("attachments");
    if (type === "item") {
      if (!itemId) refuse("Sys.ArgumentException", "attachments");
      else if (itemId.length > longest.itemId) outOfRange("attachments");
    } else if (type === "file") {
      if (!url) refuse("Sys.ArgumentException", "attachments");
      else if (url.length > longest.attachmentUrl) outOfRange("attachments");
    } else refuse("Sys.ArgumentException", "attachments");
  }
}

export interface NotificationParameters {
  readonly type: string;
  readonly message?: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

export function checkNotification(
  key: string,
  { type, message = "", icon, persistent }: NotificationParameters
): void {
  if (!key) refuse("Sys.ArgumentNullException", "key");
  if (key.length > longest.key) outOfRange("key");
  if (type === "informationalMessage") {
    if (!icon) refuse("Sys.ArgumentNullException", "icon");
    else if (icon.length > longest.icon) outOfRange("icon");
    if (persistent === undefined) refuse("Sys.ArgumentNullException", "persistent");
  } else {
    if (icon !== undefined) refuse("Sys.ArgumentException", "icon");
    if (persistent !== undefined) refuse("Sys.ArgumentException", "persistent");
  }
  if (!message) refuse("Sys.ArgumentNullException", "message");
  if (message.length > longest.message) outOfRange("message");
}
