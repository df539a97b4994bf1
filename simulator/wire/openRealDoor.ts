import type { Door, OpenPane } from "../door";
import type { Answer, ComposeWindow } from "../mailbox/model";
import type { PlayedMailbox } from "../mailbox/PlayedMailbox";
import { callOf } from "./calls";
import { Conversation } from "./Conversation";
import type { Reply } from "./Conversation";
import { initialData } from "./initialData";

/**
 * The real door: Outlook on the web as Microsoft's own Office.js meets it. That Outlook answers
 * so is inferred from what the library accepts: this holds our code to the library, never to
 * Exchange.
 */

const events = {
  itemChanged: "olkItemSelectedChanged",
  themeChanged: "officeThemeChanged",
  command: "appCommandInvoked",
} as const;

const outlookOnTheWeb = 64;
const commandCompleted = 94;
const longestRun = 20_000;
const lateStart = 8_000;

/** On the wire colours are numbers. */
const backgrounds = { light: 0xff_ff_ff, dark: 0x1f_1f_1f } as const;

interface Completed {
  readonly status: number;
  readonly completedContext: unknown;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export function openRealDoor(mailbox: PlayedMailbox, addin: string): Door {
  const conversations = new Set<Conversation>();
  const running = new Map<string, (completed: Completed) => void>();

  mailbox.listen((change) => {
    for (const conversation of conversations) {
      if (change === "selection")
        conversation.fire(events.itemChanged, mailbox.open ? initialData(mailbox) : "");
      if (change === "settings") conversation.fire(events.themeChanged, [theme(mailbox)]);
    }
  });

  const converse = (url: string, title: string): Conversation => {
    const conversation: Conversation = new Conversation(
      { url, title, hostInfo: hostInfo(mailbox) },
      (action, data) => reply(mailbox, running, conversation.controlId, action, data)
    );
    conversations.add(conversation);
    return conversation;
  };
  const end = (conversation: Conversation): void => {
    conversation.close();
    conversations.delete(conversation);
  };

  return {
    openPane: (title): OpenPane => {
      const conversation = converse(`${addin}/taskpane/taskpane.html`, title);
      return {
        frame: conversation.frame,
        close: () => {
          end(conversation);
        },
      };
    },

    run: async (name, event = {}) => {
      const conversation = converse(`${addin}/commands/commands.html`, name);
      conversation.frame.hidden = true;
      document.body.append(conversation.frame);
      try {
        const last = performance.now() + longestRun;
        while (!conversation.isAsked(events.command)) {
          if (performance.now() > last) throw new Error("Office.js did not start for the command.");
          await wait(25);
        }
        const id = crypto.randomUUID();
        const completed = new Promise<Completed>((resolve) => running.set(id, resolve));
        conversation.fire(events.command, [
          id,
          name,
          JSON.stringify({ ...event, source: { id: name } }),
        ]);
        return await Promise.race([
          completed,
          wait(longestRun).then(() => {
            throw new Error(`${name} did not call event.completed.`);
          }),
        ]);
      } finally {
        end(conversation);
      }
    },
  };
}

/** Host, platform, file version, language, correlation, no dialog, no telemetry, no flags. */
function hostInfo({ settings }: PlayedMailbox): string {
  return [
    "Outlook",
    "Web",
    "16.01",
    settings.language,
    crypto.randomUUID(),
    "",
    "disableLogging",
    "0",
  ].join("$");
}

function theme({ settings }: PlayedMailbox): string {
  return JSON.stringify({
    bodyBackgroundColor: backgrounds[settings.dark ? "dark" : "light"],
    bodyForegroundColor: backgrounds[settings.dark ? "light" : "dark"],
  });
}

async function reply(
  mailbox: PlayedMailbox,
  running: Map<string, (completed: Completed) => void>,
  controlId: string,
  action: string,
  data: unknown
): Promise<Reply> {
  switch (action) {
    case "ContextActivationManager_getAppContextAsync":
      if (mailbox.settings.start === "never") return "never";
      if (mailbox.settings.start === "late") await wait(lateStart);
      return { data: appContext(mailbox, controlId) };
    case "ContextActivationManager_notifyHost":
      mailbox.note(`notify ${String((data as readonly unknown[])[1])}`);
      return { data: null };
    case "GetInitialData":
      return { data: initialData(mailbox) };
    case "ExecuteMethod":
      return execute(mailbox, data as OutlookRequest);
    case "executeMethod":
      return { data: complete(mailbox, running, data as CommonRequest) };
    default:
      mailbox.note(`Not played: ${action}`);
      return "broken";
  }
}

/** One member missing up to `_reason`, and Office.js never becomes ready. */
function appContext({ settings, roamingSettings }: PlayedMailbox, controlId: string): object {
  return {
    _id: controlId,
    _appName: outlookOnTheWeb,
    _appVersion: "16.01",
    _appUILocale: settings.language,
    _dataLocale: settings.language,
    _docUrl: "",
    _clientMode: 1,
    _settings: roamingSettings,
    _reason: "documentOpened",
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify({ Mailbox: settings.requirementSet }),
    _hostFullVersion: "16.0.0.0",
  };
}

interface OutlookRequest {
  readonly ApiParams: unknown;
  readonly MethodData: { readonly DispatchId: number };
}

async function execute(
  mailbox: PlayedMailbox,
  { ApiParams, MethodData }: OutlookRequest
): Promise<Reply> {
  const call = callOf(MethodData.DispatchId);
  if (!call) {
    mailbox.note(`Not played: call ${String(MethodData.DispatchId)}`);
    return { data: toData({ kind: "error", code: 5000 }) };
  }
  const isForm = call.startsWith("mailbox.displayNewMessageForm");
  const parameters = isForm ? toComposeWindow(ApiParams as WireForm) : ApiParams;
  const answer = await mailbox.answer(call, parameters);
  return answer.kind === "never" || answer.kind === "broken"
    ? answer.kind
    : { data: toData(answer) };
}

function toData(answer: Exclude<Answer, { kind: "never" | "broken" }>): object {
  return answer.kind === "error"
    ? { error: true, errorCode: answer.code, wasSuccessful: false, data: null }
    : { error: false, errorCode: 0, wasSuccessful: true, data: answer.value };
}

interface WireForm {
  readonly toRecipients?: readonly string[];
  readonly ccRecipients?: readonly string[];
  readonly subject?: string;
  readonly htmlBody?: string;
  /** `["item", name, id]` or `["file", name, url, inline]`. */
  readonly attachments?: readonly (readonly string[])[];
}

function toComposeWindow({
  toRecipients = [],
  ccRecipients = [],
  subject = "",
  htmlBody = "",
  attachments = [],
}: WireForm): ComposeWindow {
  return {
    toRecipients,
    ccRecipients,
    subject,
    htmlBody,
    attachments: attachments.map(([type, name = "", what = ""]) => ({
      name,
      itemId: type === "item" ? what : null,
      url: type === "file" ? what : null,
    })),
  };
}

/** The part that all Office programs share; numbered members are positional parameters. */
interface CommonRequest {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly 0?: string;
  readonly 1?: number;
  readonly 2?: string;
}

function complete(
  mailbox: PlayedMailbox,
  running: Map<string, (completed: Completed) => void>,
  { DdaMethod, 0: id = "", 1: status = 0, 2: event }: CommonRequest
): object {
  if (DdaMethod.DispatchId !== commandCompleted) {
    mailbox.note(`Not played: common call ${String(DdaMethod.DispatchId)}`);
    return { Version: 1, Error: 5000 };
  }
  const { completedContext = null } = (event ? JSON.parse(event) : {}) as {
    readonly completedContext?: unknown;
  };
  running.get(id)?.({ status, completedContext });
  running.delete(id);
  return { Version: 1, Error: 0 };
}
