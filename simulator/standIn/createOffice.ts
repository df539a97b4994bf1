import type { Answer, Call, PlayedMessage } from "../mailbox/model";
import { attachmentId } from "../mailbox/PlayedMailbox";
import type { PlayedMailbox } from "../mailbox/PlayedMailbox";
import { checkCallback, checkForm, checkNotification, refusePermission } from "./checkArguments";
import type { FormParameters, NotificationParameters } from "./checkArguments";
import { errorName } from "./errorNames";
import { refuseUnplanned } from "./refuseUnplanned";

/** `event.completed` of a ribbon command, as it ended. */
export interface Completed {
  /** Office's status: 0 done, 11101 there is no such function. */
  readonly status: number;
  readonly completedContext: unknown;
}

export interface StandIn {
  /** What a page finds under the name `Office`. */
  readonly office: typeof Office;
  /** Presses a button whose action is a function; resolves when it called `event.completed`. */
  readonly run: (name: string, event?: Readonly<Record<string, unknown>>) => Promise<Completed>;
  /** The page is closed: no event reaches it any more. */
  readonly close: () => void;
}

type Callback = (result: unknown) => void;
type Handler = (event: unknown) => void;

const missingFunction = 11_101;

/** Colours of Outlook on the web. */
const themes = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#f5f5f5",
    controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#1f1f1f",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#ffffff",
  },
} as const;

/**
 * The plain door: Office.js as far as Whence uses it, over the played mailbox. It does what the
 * real library does where an add-in can notice: answers come later and never at once, methods
 * exist whatever the requirement set, too little permission throws, a broken connection calls
 * nobody back, every selection makes a new item object whose calls go to whatever is open.
 * `null`: opened outside Outlook.
 */
export function createOffice(mailbox: PlayedMailbox | null): StandIn {
  const functions = new Map<string, (event: unknown) => void>();
  const handlers = new Map<string, Handler[]>();
  const pending = new Map<string, (completed: Completed) => void>();

  const started = new Promise<void>((resolve) => {
    if (!mailbox || mailbox.settings.start === "normal") setTimeout(resolve, 0);
    else if (mailbox.settings.start === "late") setTimeout(resolve, 8_000);
  });
  const info = mailbox
    ? { host: "Outlook", platform: "OfficeOnline", addin: null }
    : { host: null, platform: null, addin: null };

  const context = mailbox ? playContext(mailbox, handlers) : null;
  const close = mailbox ? passEventsOn(mailbox, handlers, context) : () => undefined;

  const office = refuseUnplanned(
    {
      onReady: async (callback?: (info: unknown) => unknown) => {
        await started;
        callback?.(info);
        return info;
      },
      initialize: undefined,
      context: context ? context.office : refuseUnplanned({ mailbox: undefined }, "Office.context"),
      actions: refuseUnplanned(
        {
          associate: (name: string, action: (event: unknown) => void) => {
            functions.set(name.toLowerCase(), action);
          },
        },
        "Office.actions"
      ),
      ...constants,
    },
    "Office"
  );

  const run: StandIn["run"] = async (name, event = {}) => {
    await started;
    const action = functions.get(name.toLowerCase());
    if (!action) return { status: missingFunction, completedContext: null };
    const id = `${name}#${String(pending.size)}`;
    return new Promise((resolve) => {
      pending.set(id, resolve);
      action({
        ...Object.fromEntries(
          Object.entries(event).map(([property, value]) => [property, withoutArrays(value)])
        ),
        source: { id: name },
        completed: (completedContext?: unknown) => {
          const settle = pending.get(id);
          pending.delete(id);
          // A second `completed` is ignored, as Outlook does.
          settle?.({ status: 0, completedContext: plain(completedContext ?? null) });
        },
      });
    });
  };

  return { office: office as unknown as typeof Office, run, close };
}

/** On their way into an event, arrays become objects with numbers for names. */
const withoutArrays = (value: unknown): unknown =>
  Array.isArray(value) ? Object.assign({}, value) : value;

/** What crosses to Outlook is JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const constants = {
  AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
  HostType: { Outlook: "Outlook" },
  PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
  EventType: refuseUnplanned(
    {
      ItemChanged: "olkItemSelectedChanged",
      OfficeThemeChanged: "officeThemeChanged",
    },
    "Office.EventType"
  ),
  CoercionType: { Text: "text", Html: "html" },
  MailboxEnums: refuseUnplanned(
    {
      ItemType: { Message: "message", Appointment: "appointment" },
      ItemNotificationMessageType: {
        InformationalMessage: "informationalMessage",
        ProgressIndicator: "progressIndicator",
        ErrorMessage: "errorMessage",
        InsightMessage: "insightMessage",
      },
      AttachmentType: { File: "file", Item: "item", Cloud: "cloud" },
      AttachmentContentFormat: {
        Base64: "base64",
        Eml: "eml",
        ICalendar: "iCalendar",
        Url: "url",
      },
      RestVersion: { v1_0: "v1.0", v2_0: "v2.0" },
      MoveSpamItemTo: {
        NoMove: "noMove",
        JunkFolder: "junkFolder",
        DeletedItemsFolder: "deletedItemsFolder",
        CustomFolder: "customFolder",
      },
    },
    "Office.MailboxEnums"
  ),
};

interface PlayedContext {
  readonly office: object;
  /** Makes the item object of the present selection. */
  readonly renewItem: () => void;
}

function playContext(mailbox: PlayedMailbox, handlers: Map<string, Handler[]>): PlayedContext {
  const { user } = mailbox;
  const asynchronous = asynchronousCalls(mailbox);

  const playedMailbox: { item: object | null } = refuseUnplanned(
    {
      item: mailbox.open ? playItem(mailbox, mailbox.open) : null,
      userProfile: refuseUnplanned(
        {
          displayName: user.name,
          emailAddress: user.address,
          timeZone: "Tokyo Standard Time",
          accountType: "office365",
        },
        "Office.context.mailbox.userProfile"
      ),
      diagnostics: refuseUnplanned(
        { hostName: "OutlookWebApp", hostVersion: "16.0.0.0", OWAView: "ThreeColumns" },
        "Office.context.mailbox.diagnostics"
      ),
      addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) => {
        handlers.set(type, [...(handlers.get(type) ?? []), handler]);
        succeedLater(rest, undefined);
      },
      removeHandlerAsync: (type: string, ...rest: unknown[]) => {
        handlers.delete(type);
        succeedLater(rest, undefined);
      },
      displayNewMessageForm: (parameters: FormParameters) => {
        checkForm(parameters);
        void mailbox.answer("mailbox.displayNewMessageForm", toComposeWindow(parameters));
      },
      displayNewMessageFormAsync: (parameters: FormParameters, ...rest: unknown[]) => {
        asynchronous.check("mailbox.displayNewMessageFormAsync");
        checkForm(parameters);
        asynchronous.start("mailbox.displayNewMessageFormAsync", rest, toComposeWindow(parameters));
      },
      convertToRestId: (id: string) => id.replaceAll("/", "-").replaceAll("+", "_"),
    },
    "Office.context.mailbox"
  );

  const matrix = (): Readonly<Record<string, string>> => ({
    Mailbox: mailbox.settings.requirementSet,
  });

  const office = refuseUnplanned(
    {
      mailbox: playedMailbox,
      host: "Outlook",
      platform: "OfficeOnline",
      diagnostics: { host: "Outlook", platform: "OfficeOnline", version: "16.0.0.0" },
      partitionKey: isAtLeast(mailbox.settings.requirementSet, "1.13") ? "played" : undefined,
      get displayLanguage() {
        return mailbox.settings.language;
      },
      get contentLanguage() {
        return mailbox.settings.language;
      },
      get officeTheme() {
        return isAtLeast(mailbox.settings.requirementSet, "1.14")
          ? themes[mailbox.settings.dark ? "dark" : "light"]
          : undefined;
      },
      requirements: refuseUnplanned(
        {
          isSetSupported: (name: string, version = "1.1") => {
            const supported = matrix()[name];
            return supported !== undefined && isAtLeast(supported, version);
          },
        },
        "Office.context.requirements"
      ),
      roamingSettings: refuseUnplanned(
        {
          get: (name: string) => mailbox.roamingSettings[name],
          set: (name: string, value: unknown) => {
            mailbox.roamingSettings[name] = value;
          },
          remove: (name: string) => {
            Reflect.deleteProperty(mailbox.roamingSettings, name);
          },
          saveAsync: (...rest: unknown[]) => {
            asynchronous.start("roamingSettings.saveAsync", rest, {});
          },
        },
        "Office.context.roamingSettings"
      ),
      ui: refuseUnplanned({}, "Office.context.ui"),
    },
    "Office.context"
  );

  return {
    office,
    renewItem: () => {
      playedMailbox.item = mailbox.open ? playItem(mailbox, mailbox.open) : null;
    },
  };
}

/** The real library hears of a change of selection or theme by an event, and so does a page. */
function passEventsOn(
  mailbox: PlayedMailbox,
  handlers: ReadonlyMap<string, Handler[]>,
  context: PlayedContext | null
): () => void {
  let { dark } = mailbox.settings;
  const fire = (type: string, event: unknown): void => {
    for (const handler of handlers.get(type) ?? []) handler(event);
  };
  return mailbox.listen((change) => {
    if (change === "selection") {
      setTimeout(() => {
        // A page that does not ask to be told keeps its item: the event is what brings the new one.
        if (!handlers.has(constants.EventType.ItemChanged)) return;
        context?.renewItem();
        fire(constants.EventType.ItemChanged, { type: constants.EventType.ItemChanged });
      }, 0);
    }
    if (change === "settings" && mailbox.settings.dark !== dark) {
      dark = mailbox.settings.dark;
      setTimeout(() => {
        fire(constants.EventType.OfficeThemeChanged, {
          type: constants.EventType.OfficeThemeChanged,
          officeTheme: themes[dark ? "dark" : "light"],
        });
      }, 0);
    }
  });
}

function playItem(mailbox: PlayedMailbox, message: PlayedMessage): object {
  const { check, start } = asynchronousCalls(mailbox);
  const reading =
    (call: Call) =>
    (...rest: unknown[]): void => {
      check(call);
      checkCallback(rest.at(-1));
      start(call, rest, undefined);
    };
  const notifying =
    (call: Call) =>
    (key: string, parameters: NotificationParameters, ...rest: unknown[]): void => {
      check(call);
      checkNotification(key, parameters);
      start(call, rest, { ...parameters, key });
    };
  const person = ({ name, address }: { readonly name: string; readonly address: string }) => ({
    displayName: name,
    emailAddress: address,
    recipientType: "externalUser",
  });
  const received = new Date(message.received);

  return refuseUnplanned(
    {
      itemType: "message",
      itemClass: message.itemClass,
      itemId: message.itemId,
      subject: message.subject,
      normalizedSubject: message.subject.replace(/^(?:re|fwd?): /i, ""),
      internetMessageId: message.internetMessageId ?? undefined,
      conversationId: `conversation-${message.slug}`,
      from: person(message.from),
      sender: person(message.from),
      to: message.to.map(person),
      cc: [],
      dateTimeCreated: received,
      dateTimeModified: received,
      attachments: message.attachments.map(({ name, kind, content }, index) => ({
        id: attachmentId(message, index),
        name,
        attachmentType: kind,
        size: content.length,
        contentType: kind === "item" ? "message/rfc822" : "application/octet-stream",
        isInline: false,
      })),
      getAllInternetHeadersAsync: reading("item.getAllInternetHeadersAsync"),
      // Newer than the library that all else here is held to.
      getAsFileAsync: isAtLeast(mailbox.settings.requirementSet, "1.14")
        ? reading("item.getAsFileAsync")
        : undefined,
      getAttachmentContentAsync: (id: string, ...rest: unknown[]) => {
        check("item.getAttachmentContentAsync");
        start("item.getAttachmentContentAsync", rest, { id });
      },
      // Only items in somebody else's folder have it.
      getSharedPropertiesAsync: mailbox.settings.shared
        ? reading("item.getSharedPropertiesAsync")
        : undefined,
      body: refuseUnplanned(
        {
          getAsync: (_coercion: string, ...rest: unknown[]) => {
            check("item.body.getAsync");
            start("item.body.getAsync", rest, undefined);
          },
        },
        "Office.context.mailbox.item.body"
      ),
      notificationMessages: refuseUnplanned(
        {
          addAsync: notifying("item.notificationMessages.addAsync"),
          replaceAsync: notifying("item.notificationMessages.replaceAsync"),
          removeAsync: (key: string, ...rest: unknown[]) => {
            check("item.notificationMessages.removeAsync");
            start("item.notificationMessages.removeAsync", rest, { key });
          },
          getAllAsync: reading("item.notificationMessages.getAllAsync"),
        },
        "Office.context.mailbox.item.notificationMessages"
      ),
    },
    "Office.context.mailbox.item"
  );
}

/** Calls that an add-in makes: refused at once, or answered later. */
function asynchronousCalls(mailbox: PlayedMailbox) {
  return {
    check: (call: Call): void => {
      if (mailbox.settings.permission === "restricted") refusePermission(call);
    },
    /** `rest`: what follows a member's own parameters: options, then the callback. */
    start: (call: Call, rest: readonly unknown[], parameters: unknown): void => {
      const { callback, asyncContext } = readCommon(rest);
      void mailbox.answer(call, parameters).then((answer) => {
        const result = toResult(answer, asyncContext);
        // In a task of its own, so that what a callback throws is the page's error.
        if (result) setTimeout(() => callback?.(result), 0);
      });
    },
  };
}

/** Null: nobody is called back. */
function toResult(answer: Answer, asyncContext: unknown): object | null {
  switch (answer.kind) {
    case "never":
    case "broken":
      return null;
    case "error":
      return {
        status: "failed",
        error: {
          code: answer.code,
          name: errorName(answer.code),
          message: "Played: what Outlook says here is localised.",
        },
        asyncContext,
      };
    case "value":
      return { status: "succeeded", value: answer.value, asyncContext };
  }
}

function readCommon(rest: readonly unknown[]): {
  readonly callback: Callback | undefined;
  readonly asyncContext: unknown;
} {
  const last = rest.at(-1);
  return {
    callback: typeof last === "function" ? (last as Callback) : undefined,
    asyncContext: (
      rest.find((value) => typeof value === "object" && value !== null) as
        { readonly asyncContext?: unknown } | undefined
    )?.asyncContext,
  };
}

function succeedLater(rest: readonly unknown[], value: unknown): void {
  const { callback, asyncContext } = readCommon(rest);
  setTimeout(() => callback?.({ status: "succeeded", value, asyncContext }), 0);
}

function toComposeWindow({
  toRecipients = [],
  ccRecipients = [],
  subject = "",
  htmlBody = "",
  attachments = [],
}: FormParameters) {
  return {
    toRecipients: [...toRecipients],
    ccRecipients: [...ccRecipients],
    subject,
    htmlBody,
    attachments: attachments.map(({ name, itemId = null, url = null }) => ({ name, itemId, url })),
  };
}

/** "1.10" is above "1.9". */
function isAtLeast(supported: string, asked: string): boolean {
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
