import type { Browser, Frame } from "playwright-core";

import type { Call, Fault } from "../../simulator/mailbox/model";
import type { PlayedMailbox } from "../../simulator/mailbox/PlayedMailbox";
import type { Door } from "../../simulator/door";
import { openSimulator } from "./openSimulator";
import type { DoorName, OpenedSimulator } from "./openSimulator";
import { probePage } from "./probe";
import type { Asked } from "./probe";

/**
 * What Office.js does as far as Whence depends on it, written as questions. Asked through the
 * real door, the answers are recorded; asked through either, they must be those.
 */

/** The page around: the played mailbox and the door. */
interface Around {
  readonly playedMailbox: PlayedMailbox;
  readonly playedDoor: Door;
}

/** The page inside: the probe. */
interface Inside {
  readonly started: unknown;
  readonly told: readonly unknown[];
  readonly follow: (type: string) => Promise<Asked>;
  readonly ask: (
    target: unknown,
    member: string,
    parameters: readonly unknown[],
    limit?: number
  ) => Promise<Asked>;
  readonly Office: typeof Office;
  held?: Office.MessageRead;
}

declare const window: Window & Inside & Around;

export interface Scenario {
  /** What the simulator's address asks for. */
  readonly query: string;
  readonly ask: (simulator: OpenedSimulator, pane: Frame) => Promise<unknown>;
}

const pages = {
  "taskpane/taskpane.html": probePage("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
  "taskpane/simulated.html": probePage("../simulator/office.js"),
  "commands/commands.html": probePage("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
  "commands/simulated.html": probePage("../simulator/office.js"),
};

/**
 * In: a door. Out: the answers of every scenario through it, as JSON keeps them. Scenarios that
 * begin alike are asked in one page, one after the other: starting Office.js is what takes time.
 */
export async function askAll(
  browser: Browser,
  door: DoorName
): Promise<Readonly<Record<string, unknown>>> {
  const answers: Record<string, unknown> = {};
  for (const query of new Set(Object.values(scenarios).map((scenario) => scenario.query))) {
    // The probe is written into its page, which no policy of ours would allow.
    const simulator = await openSimulator(browser, door, query, {
      pages,
      policy: "default-src * 'unsafe-inline'",
    });
    const pane = await simulator.pane();
    if (!query.includes("start=")) await pane.waitForFunction(() => window.started);
    for (const [name, scenario] of Object.entries(scenarios)) {
      if (scenario.query !== query) continue;
      answers[name] = JSON.parse(JSON.stringify(await scenario.ask(simulator, pane))) as unknown;
      await inject(simulator, headers, null);
    }
    await simulator.context.close();
  }
  return answers;
}

const inject = ({ page }: OpenedSimulator, call: Call, fault: Fault | null): Promise<void> =>
  page.evaluate(
    ([name, wrong]) => {
      window.playedMailbox.inject(name, wrong);
    },
    [call, fault] as const
  );

const select = ({ page }: OpenedSimulator, slug: string | null): Promise<void> =>
  page.evaluate((name) => {
    const { messages } = window.playedMailbox;
    window.playedMailbox.select(messages.find((message) => message.slug === name) ?? null);
  }, slug);

/** Calls a member of the open item. */
const askItem = (
  pane: Frame,
  member: string,
  parameters: readonly unknown[] = []
): Promise<Asked> =>
  pane.evaluate(([name, values]) => window.ask(window.Office.context.mailbox.item, name, values), [
    member,
    parameters,
  ] as const);

const askNotifications = (
  pane: Frame,
  member: string,
  parameters: readonly unknown[] = []
): Promise<Asked> =>
  pane.evaluate(
    ([name, values]) =>
      window.ask(window.Office.context.mailbox.item?.notificationMessages, name, values),
    [member, parameters] as const
  );

const askMailbox = (
  pane: Frame,
  member: string,
  parameters: readonly unknown[] = []
): Promise<Asked> =>
  pane.evaluate(([name, values]) => window.ask(window.Office.context.mailbox, name, values), [
    member,
    parameters,
  ] as const);

const describeItem = (pane: Frame): Promise<unknown> =>
  pane.evaluate(() => {
    // Typed as always there, with everything; what is really there is the question.
    const item = window.Office.context.mailbox.item as unknown as
      | (Omit<Office.MessageRead, "internetMessageId"> & { readonly internetMessageId?: string })
      | null
      | undefined;
    if (!item) return item === null ? "null" : "undefined";
    const from = item.from as unknown as Record<string, unknown>;
    return {
      itemType: item.itemType,
      itemClass: item.itemClass,
      itemId: item.itemId,
      subject: item.subject,
      normalizedSubject: item.normalizedSubject,
      internetMessageId: String(item.internetMessageId),
      conversationId: item.conversationId,
      from: { displayName: from["displayName"], emailAddress: from["emailAddress"] },
      created: item.dateTimeCreated.toISOString(),
      attachments: item.attachments.map(({ id, name, attachmentType, size, isInline }) => ({
        id,
        name,
        attachmentType,
        size,
        isInline,
      })),
      members: [
        "getAllInternetHeadersAsync",
        "getAttachmentContentAsync",
        "getSharedPropertiesAsync",
        "getAsFileAsync",
      ].map((name) => [name, typeof (item as unknown as Record<string, unknown>)[name]]),
    };
  });

const information = (message: string, icon = "Icon.16") => ({
  type: "informationalMessage",
  message,
  icon,
  persistent: false,
});

const errorCodes = [
  5000, 5001, 5009, 7000, 9002, 9003, 9017, 9018, 9019, 9020, 9023, 9024, 9025, 9030, 9031, 9032,
  9038, 9040, 9041, 9042, 9047, 9049, 12_345,
];

const headers = "item.getAllInternetHeadersAsync";

export const scenarios: Readonly<Record<string, Scenario>> = {
  "start in a mailbox": {
    query: "message=gmail-web&language=en-US&set=1.12",
    ask: async (_, pane) => ({
      item: await describeItem(pane),
      context: await pane.evaluate(() => {
        const { context } = window.Office;
        const { userProfile } = context.mailbox;
        return {
          started: window.started,
          displayLanguage: context.displayLanguage,
          supported: ["1.1", "1.5", "1.8", "1.9", "1.10", "1.12", "1.13", "1.14"].map((set) => [
            set,
            context.requirements.isSetSupported("Mailbox", set),
          ]),
          others: ["OpenBrowserWindowApi", "NestedAppAuth", "Nonsense"].map((name) => [
            name,
            context.requirements.isSetSupported(name, "1.1"),
          ]),
          user: [userProfile.displayName, userProfile.emailAddress, userProfile.accountType],
          history: [typeof history.pushState, typeof history.replaceState],
          names: [
            window.Office.AsyncResultStatus.Succeeded,
            window.Office.MailboxEnums.ItemType.Message,
            window.Office.EventType.ItemChanged,
            window.Office.EventType.OfficeThemeChanged,
            window.Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage,
            window.Office.MailboxEnums.AttachmentContentFormat.Eml,
          ],
        };
      }),
    }),
  },

  "start in Japanese with an older Outlook": {
    query: "message=meeting-request&language=ja-JP&set=1.5",
    ask: async (_, pane) => ({
      item: await describeItem(pane),
      language: await pane.evaluate(() => window.Office.context.displayLanguage),
      supported: await pane.evaluate(() =>
        ["1.5", "1.8"].map((set) =>
          window.Office.context.requirements.isSetSupported("Mailbox", set)
        )
      ),
      // Methods exist and are sent whatever the set.
      headers: await askItem(pane, "getAllInternetHeadersAsync").then(({ status }) => status),
    }),
  },

  "no message at the start": {
    query: "message=none&language=en-US",
    ask: async (_, pane) => describeItem(pane),
  },

  "reading a message": {
    query: "message=report-with-original&language=en-US&set=1.12",
    ask: async (_, pane) => {
      const attachment = await pane.evaluate(
        () => window.Office.context.mailbox.item?.attachments[0]?.id
      );
      const content = await askItem(pane, "getAttachmentContentAsync", [attachment]);
      const { format, content: text } = content.value as { format: string; content: string };
      return {
        headers: await askItem(pane, "getAllInternetHeadersAsync"),
        headersWithOptions: await askItem(pane, "getAllInternetHeadersAsync", [
          { asyncContext: { mine: 1 } },
        ]).then(({ status, asyncContext }) => ({ status, asyncContext })),
        attachment: [content.status, format, text.length, text.slice(0, 60)],
        unknownAttachment: await askItem(pane, "getAttachmentContentAsync", ["AAMk/none="]),
        headersWithoutCallback: await pane.evaluate(() => {
          try {
            (
              window.Office.context.mailbox.item as unknown as {
                getAllInternetHeadersAsync: () => void;
              }
            ).getAllInternetHeadersAsync();
            return "returned";
          } catch (error) {
            return (error as Error).name;
          }
        }),
      };
    },
  },

  "a copy in Sent Items": {
    query: "message=sent-items-copy&language=en-US&set=1.12",
    ask: async (_, pane) => ({
      item: await describeItem(pane),
      headers: await askItem(pane, "getAllInternetHeadersAsync"),
    }),
  },

  "a shared mailbox": {
    query: "message=report-with-original&language=en-US&set=1.12&shared",
    ask: async (_, pane) => {
      const { status, value } = await askItem(pane, "getSharedPropertiesAsync");
      return {
        item: await describeItem(pane),
        status,
        owner: (value as { owner?: string }).owner,
        user: await pane.evaluate(() => window.Office.context.mailbox.userProfile.emailAddress),
      };
    },
  },

  "the file of a message": {
    query: "message=vps-direct&language=en-US&set=1.14",
    ask: async (simulator, pane) => {
      const read = await askItem(pane, "getAsFileAsync");
      await inject(simulator, "item.getAsFileAsync", { kind: "code", code: 5001 });
      return {
        status: read.status,
        begins: atob(read.value as string).slice(0, 40),
        failed: await askItem(pane, "getAsFileAsync"),
      };
    },
  },

  "every error code": {
    query: "message=gmail-web&language=en-US&set=1.12",
    ask: async (simulator, pane) => {
      const answers: unknown[] = [];
      for (const code of errorCodes) {
        await inject(simulator, headers, { kind: "code", code });
        answers.push(await askItem(pane, "getAllInternetHeadersAsync"));
      }
      return answers;
    },
  },

  "answers that never come": {
    query: "message=gmail-web&language=en-US&set=1.12",
    ask: async (simulator, pane) => {
      await inject(simulator, headers, { kind: "silent" });
      const silent = await askItem(pane, "getAllInternetHeadersAsync");
      await inject(simulator, headers, { kind: "broken" });
      return { silent, broken: await askItem(pane, "getAllInternetHeadersAsync") };
    },
  },

  "too little permission": {
    query: "message=gmail-web&language=en-US&set=1.12&permission=restricted",
    ask: async (_, pane) => ({
      headers: await askItem(pane, "getAllInternetHeadersAsync"),
      attachment: await askItem(pane, "getAttachmentContentAsync", ["AAMk/1="]),
      form: await askMailbox(pane, "displayNewMessageFormAsync", [{ subject: "x" }]),
      notification: await askNotifications(pane, "addAsync", ["key", information("x")]),
    }),
  },

  "a new message form": {
    query: "message=gmail-web&language=en-US&set=1.12",
    ask: async ({ page }, pane) => {
      const form = {
        toRecipients: ["it-reports@example.com"],
        subject: "Report",
        htmlBody: "<p>note</p>",
        attachments: [{ type: "item", name: "original", itemId: "AAMkYWJj/ZGVm+Zw==" }],
      };
      const opened = await askMailbox(pane, "displayNewMessageFormAsync", [form]);
      await pane.evaluate((parameters) => {
        window.Office.context.mailbox.displayNewMessageForm(parameters);
      }, form);
      await page.waitForFunction(() => window.playedMailbox.composed.length === 2);
      const refuse = (parameters: object): Promise<Asked> =>
        askMailbox(pane, "displayNewMessageFormAsync", [parameters]);
      return {
        opened,
        received: await page.evaluate(() => window.playedMailbox.composed),
        longest: await refuse({ htmlBody: "x".repeat(32_768), subject: "x".repeat(255) }),
        longBody: await refuse({ htmlBody: "x".repeat(32_769) }),
        longSubject: await refuse({ subject: "x".repeat(256) }),
        manyRecipients: await refuse({ toRecipients: Array<string>(101).fill("a@example.com") }),
        manyCopies: await refuse({ ccRecipients: Array<string>(101).fill("a@example.com") }),
        longName: await refuse({
          attachments: [{ type: "item", name: "x".repeat(256), itemId: "AAMk=" }],
        }),
        longId: await refuse({
          attachments: [{ type: "item", name: "x", itemId: "x".repeat(201) }],
        }),
        longUrl: await refuse({
          attachments: [{ type: "file", name: "x", url: `https://e.example/${"x".repeat(2048)}` }],
        }),
        noId: await refuse({ attachments: [{ type: "item", name: "x" }] }),
        noUrl: await refuse({ attachments: [{ type: "file", name: "x" }] }),
        noName: await refuse({ attachments: [{ type: "item", itemId: "AAMk=" }] }),
        noType: await refuse({ attachments: [{ name: "x", itemId: "AAMk=" }] }),
        oddType: await refuse({ attachments: [{ type: "odd", name: "x", itemId: "AAMk=" }] }),
      };
    },
  },

  notifications: {
    query: "message=gmail-web&language=en-US&set=1.12",
    ask: async ({ page }, pane) => {
      const add = (key: string, parameters: object): Promise<Asked> =>
        askNotifications(pane, "addAsync", [key, parameters]);
      const answers = {
        added: await add("one", information("Checked.")),
        twice: await add("one", information("Checked.")),
        error: await add("two", { type: "errorMessage", message: "Failed." }),
        progress: await add("three", { type: "progressIndicator", message: "Working." }),
        four: await add("four", information("4")),
        five: await add("five", information("5")),
        six: await add("six", information("6")),
        replaced: await askNotifications(pane, "replaceAsync", ["one", information("Again.")]),
        removed: await askNotifications(pane, "removeAsync", ["two"]),
        removedTwice: await askNotifications(pane, "removeAsync", ["two"]),
        longest: await add("six", { type: "errorMessage", message: "x".repeat(150) }),
        longMessage: await add("seven", { type: "errorMessage", message: "x".repeat(151) }),
        longKey: await add("k".repeat(33), information("x")),
        longIcon: await add("seven", information("x", "i".repeat(33))),
        noMessage: await add("seven", { type: "errorMessage" }),
        noIcon: await add("seven", {
          type: "informationalMessage",
          message: "x",
          persistent: false,
        }),
        noPersistence: await add("seven", {
          type: "informationalMessage",
          message: "x",
          icon: "Icon.16",
        }),
        errorWithIcon: await add("seven", { type: "errorMessage", message: "x", icon: "Icon.16" }),
        errorPersistent: await add("seven", {
          type: "errorMessage",
          message: "x",
          persistent: true,
        }),
        noKey: await add("", information("x")),
      };
      return {
        answers,
        shown: await page.evaluate(() =>
          [...window.playedMailbox.notifications.values()].map(({ key, message }) => [key, message])
        ),
      };
    },
  },

  "a late answer for a message that was left": {
    query: "message=gmail-web&language=en-US&set=1.12",
    ask: async (simulator, pane) => {
      await inject(simulator, headers, { kind: "switched" });
      const { status, value } = await pane.evaluate(() =>
        window.ask(window.Office.context.mailbox.item, "getAllInternetHeadersAsync", [], 5_000)
      );
      return {
        status,
        answersForTheFirst: String(value).includes("mail-ed1-f43.google.com"),
        openNow: await pane.evaluate(() => window.Office.context.mailbox.item?.subject),
      };
    },
  },

  "another message is opened": {
    query: "message=gmail-web&language=en-US&set=1.12",
    ask: async (simulator, pane) => {
      const followed = await pane.evaluate(() => window.follow("ItemChanged"));
      await pane.evaluate(() => {
        window.held = window.Office.context.mailbox.item as unknown as Office.MessageRead;
      });
      await select(simulator, "vps-direct");
      await pane.waitForFunction(() => window.told.length === 1);
      const afterwards = await pane.evaluate(async () => {
        const { held } = window;
        const { item } = window.Office.context.mailbox;
        const answered = await window.ask(held, "getAllInternetHeadersAsync", []);
        return {
          isNewObject: held !== (item as unknown),
          heldSubject: held?.subject,
          newSubject: item?.subject,
          // A held item answers for whatever is open now.
          heldAnswers: String(answered.value).includes("mail-update.example.org"),
        };
      });
      await select(simulator, null);
      await pane.waitForFunction(() => window.told.length === 2);
      const nothing = await describeItem(pane);
      await select(simulator, "gmail-web");
      await pane.waitForFunction(() => window.told.length === 3);
      return {
        followed: followed.status,
        afterwards,
        nothing,
        told: await pane.evaluate(() => window.told),
      };
    },
  },

  "ribbon commands": {
    query: "message=gmail-web&language=en-US&set=1.12",
    ask: async ({ page }) => {
      const run = (name: string, event: object = {}): Promise<unknown> =>
        page.evaluate(
          ([command, properties]) =>
            window.playedDoor.run(command, properties as Record<string, unknown>),
          [name, event] as const
        );
      return {
        completed: await run("probeCommand", { options: [true, false], freeText: "odd mail" }),
        twice: await run("probeTwice"),
        unknown: await run("nobodyPlannedThis"),
      };
    },
  },

  "Office.js that never starts": {
    query: "message=gmail-web&language=en-US&start=never",
    ask: async ({ page }, pane) => {
      await page.waitForTimeout(2_500);
      return pane.evaluate(() => window.started);
    },
  },
};
