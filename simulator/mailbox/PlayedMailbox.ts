import type {
  Answer,
  Call,
  Change,
  ComposeWindow,
  Fault,
  PlayedMessage,
  PlayedNotification,
  PlayedSettings,
} from "./model";

const usualSettings: PlayedSettings = {
  language: "en-US",
  dark: false,
  requirementSet: "1.14",
  permission: "ReadItem",
  shared: false,
  start: "normal",
};

/** At most so many notifications fit above one message. */
const mostNotifications = 5;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * One mailbox, played: what is selected, how Outlook is set, what goes wrong, what an add-in
 * asked for. It answers calls as Outlook's server and window would; what Office.js makes of an
 * answer is the business of the doors.
 */
export class PlayedMailbox {
  /** The person at the desk. */
  readonly user = { name: "Aya Tanaka", address: "aya.tanaka@example.com" } as const;
  readonly messages: readonly PlayedMessage[];
  readonly notifications = new Map<string, PlayedNotification>();
  readonly composed: ComposeWindow[] = [];
  /** What the add-in did, oldest first. */
  readonly log: string[] = [];
  readonly roamingSettings: Record<string, unknown> = {};

  #selected: PlayedMessage | null = null;
  #settings: PlayedSettings;
  readonly #faults = new Map<Call, Fault>();
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(messages: readonly PlayedMessage[], settings: Partial<PlayedSettings> = {}) {
    this.messages = messages;
    this.#settings = { ...usualSettings, ...settings };
  }

  get selected(): PlayedMessage | null {
    return this.#selected;
  }

  /** What an add-in sees: Outlook starts none on reports of delivery and on drafts. */
  get open(): PlayedMessage | null {
    return this.#selected && startsAddins(this.#selected) ? this.#selected : null;
  }

  get settings(): PlayedSettings {
    return this.#settings;
  }

  /** Whose mailbox the open message lies in. */
  get owner(): string {
    return this.#settings.shared ? "it-reports@example.com" : this.user.address;
  }

  /** The person opens another message, or none. */
  select(message: PlayedMessage | null): void {
    this.#selected = message;
    this.notifications.clear();
    this.#tell("selection");
  }

  set(settings: Partial<PlayedSettings>): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#tell("settings");
  }

  /** Makes a call go wrong until told otherwise. */
  inject(call: Call, fault: Fault | null): void {
    if (fault) this.#faults.set(call, fault);
    else this.#faults.delete(call);
  }

  /** Calls the listener after every change; returns the way to stop. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  note(line: string): void {
    this.log.push(line);
    this.#tell("log");
  }

  /** Answers a call that passed Office's own checks. */
  async answer(call: Call, parameters: unknown): Promise<Answer> {
    this.note(call);
    const message = this.open;
    const fault = this.#faults.get(call);
    switch (fault?.kind) {
      case undefined:
        break;
      case "code":
        return { kind: "error", code: fault.code };
      case "silent":
        return { kind: "never" };
      case "broken":
        return { kind: "broken" };
      case "slow":
        await wait(fault.milliseconds);
        break;
      case "switched":
        return this.#answerLate(call, message, parameters);
      case "empty-headers":
        return { kind: "value", value: "" };
      case "subject-only":
        return { kind: "value", value: `Subject: ${message?.subject ?? ""}\r\n` };
    }
    return this.#answerFor(message, call, parameters);
  }

  /** The answer belongs to the message of the question; Outlook on the web gives it all the same. */
  async #answerLate(
    call: Call,
    message: PlayedMessage | null,
    parameters: unknown
  ): Promise<Answer> {
    this.#faults.delete(call);
    await wait(300);
    const next = this.messages[(message ? this.messages.indexOf(message) : -1) + 1];
    this.select(next ?? this.messages[0] ?? null);
    await wait(600);
    return this.#answerFor(message, call, parameters);
  }

  #answerFor(message: PlayedMessage | null, call: Call, parameters: unknown): Answer {
    switch (call) {
      case "item.getAllInternetHeadersAsync":
        return ifOpen(message, ({ headers }) => headers);
      case "item.getAsFileAsync":
        return ifOpen(message, ({ headers, body }) => toBase64(`${headers}\r\n${body}\r\n`));
      case "item.body.getAsync":
        return ifOpen(message, ({ body }) => body);
      case "item.getAttachmentContentAsync":
        return answerAttachment(message, (parameters as { readonly id: string }).id);
      case "item.getSharedPropertiesAsync":
        return {
          kind: "value",
          value: {
            owner: this.owner,
            targetRestUrl: "https://outlook.example.test",
            targetMailbox: this.owner,
            delegatePermissions: 1,
          },
        };
      case "item.notificationMessages.addAsync":
        return this.#addNotification(parameters as PlayedNotification);
      case "item.notificationMessages.replaceAsync": {
        const notification = parameters as PlayedNotification;
        this.notifications.set(notification.key, notification);
        this.#tell("notifications");
        return nothing;
      }
      case "item.notificationMessages.removeAsync":
        return this.#removeNotification((parameters as { readonly key: string }).key);
      case "item.notificationMessages.getAllAsync":
        return { kind: "value", value: [...this.notifications.values()] };
      case "mailbox.displayNewMessageForm":
      case "mailbox.displayNewMessageFormAsync":
        this.composed.push(parameters as ComposeWindow);
        this.#tell("compose");
        return nothing;
      case "roamingSettings.saveAsync":
        Object.assign(this.roamingSettings, parameters);
        return nothing;
    }
  }

  #addNotification(notification: PlayedNotification): Answer {
    if (this.notifications.has(notification.key)) return { kind: "error", code: 9023 };
    if (this.notifications.size === mostNotifications) return { kind: "error", code: 9025 };
    this.notifications.set(notification.key, notification);
    this.#tell("notifications");
    return nothing;
  }

  #removeNotification(key: string): Answer {
    if (!this.notifications.delete(key)) return { kind: "error", code: 9024 };
    this.#tell("notifications");
    return nothing;
  }

  #tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

/** Would Outlook start an add-in on this message (documented under "Outlook add-ins overview")? */
export function startsAddins({ itemClass, folder }: PlayedMessage): boolean {
  return folder !== "drafts" && !/^(?:IPM\.)?REPORT\./i.test(itemClass);
}

/** Success of a call that returns nothing. */
const nothing: Answer = { kind: "value", value: null };

function ifOpen(message: PlayedMessage | null, value: (message: PlayedMessage) => unknown): Answer {
  return message ? { kind: "value", value: value(message) } : { kind: "error", code: 9049 };
}

function answerAttachment(message: PlayedMessage | null, id: string): Answer {
  const attachment = message?.attachments.find((_, index) => attachmentId(message, index) === id);
  if (!attachment) return { kind: "error", code: 9003 };
  return {
    kind: "value",
    value:
      attachment.kind === "item"
        ? { format: "eml", content: attachment.content }
        : { format: "base64", content: toBase64(attachment.content) },
  };
}

/** Outlook's ids for attachments: the message's id and some more. */
export function attachmentId(message: PlayedMessage, index: number): string {
  return `${message.itemId.replaceAll("=", "")}/attachment/${String(index)}=`;
}

function toBase64(text: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
