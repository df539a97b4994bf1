import type { InspectionTools } from "../inspection/inspectMessage";
import { encodeUtf8 } from "../mailfile/bytes";
import { decodeTransfer } from "../mailfile/decodeTransfer";
import { followOutlook } from "../outlook/followOutlook";
import { openItemId } from "../outlook/openItem";
import { OutlookError } from "../outlook/OutlookError";
import { readDisplay } from "../outlook/readDisplay";
import { readMessageFile } from "../outlook/readMessageFile";
import { readMessageCard, readOpenMessage } from "../outlook/readOpenMessage";
import type { MessageCard } from "../outlook/readOpenMessage";
import { startOffice } from "../outlook/startOffice";
import { wait } from "../outlook/waitFor";

import { describeFailure } from "./describeFailure";
import type { HostFacts, Opening, Session } from "./model";
import { inspectOpenedMail } from "./openedMail";
import type { OpenedMail } from "./openedMail";
import { readAttachedMessages } from "./readAttachedMessages";

export interface FollowedMessage extends Session {
  /** Inspects the message anew with what the tools are now (network data has come), unread. */
  readonly inspectAgain: () => void;
  /** Outlook's id of the message that was read last, to attach it; null where there is none. */
  readonly itemId: () => string | null;
  /** Follows nothing any more and tells nobody; what is still on its way is dropped. */
  readonly stop: () => void;
}

/** An event can come before Outlook has put the new item in its place. */
const settling = 300;

/** So long the first verdict waits for the original that a report carries. */
const patience = 1_500;

/**
 * Follows the message that is open in Outlook: starts Office, reads, inspects, and begins again
 * with every other message while the pane is pinned.
 *
 * In: the tools of an inspection, asked for anew each time, and for tests how long Office may
 * take to start. Out: a Session, at once; what fails becomes an opening with a problem.
 *
 * Every look has a number. An answer that comes after a later look began is dropped, and so is
 * one whose item is no longer the open one: Outlook on the web answers calls for an item that
 * was left meanwhile, and not every change of selection is told.
 */
export function followOpenMessage(
  tools: () => InspectionTools,
  startLimit?: number
): FollowedMessage {
  const listeners = new Set<() => void>();
  let opening: Opening = { state: "starting" };
  let host: HostFacts = { kind: "outlook", ...readDisplay() };
  let look = 0;
  let lookedAt: string | null = null;
  let opened: OpenedMail | null = null;
  let following = false;
  let stopped = false;

  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const show = (next: Opening): void => {
    if (stopped) return;
    opening = next;
    tell();
  };

  const showInspection = (mail: OpenedMail): void => {
    opened = mail;
    show({ state: "ready", inspection: inspectOpenedMail(mail, tools()) });
  };

  const lookAgain = async (): Promise<void> => {
    look += 1;
    const mine = look;
    // Asked again after every wait: has a later look begun, or Outlook moved on untold?
    const isLate = (): boolean => {
      if (stopped || mine !== look) return true;
      if (openItemId() === lookedAt) return false;
      void lookAgain();
      return true;
    };

    let card: MessageCard | null = null;
    opened = null;
    try {
      lookedAt = openItemId();
      card = readMessageCard();
      show({ state: "reading", subject: card.subject });
      const attaching = readAttachedMessages(card.attachments, tools());
      const message = await readOpenMessage();
      if (isLate()) return;
      const soon = await Promise.race([attaching, wait(patience).then(() => null)]);
      if (isLate()) return;
      showInspection({ message, attached: soon ?? [] });
      const attached = await attaching;
      if (soon !== null || attached.length === 0 || isLate()) return;
      showInspection({ message, attached });
    } catch (error) {
      if (!isLate()) show(describeFailure(error, card));
    }
  };

  /** Some clients tell twice, some before the item has changed, some not at all. */
  const itemChanged = async (): Promise<void> => {
    const isOther = (): boolean => !stopped && openItemId() !== lookedAt;
    if (stopped) return;
    if (isOther() || lookedAt === null || opening.state === "problem") void lookAgain();
    await wait(settling);
    if (isOther()) void lookAgain();
  };

  const started = async (inOutlook: boolean): Promise<void> => {
    if (stopped) return;
    if (!inOutlook) throw new OutlookError("office-never-ready", "Office.context.mailbox");
    host = { kind: "outlook", ...readDisplay() };
    void lookAgain();
    if (following) return;
    following = true;
    await followOutlook({
      itemChanged: () => void itemChanged(),
      displayChanged: (display) => {
        host = { kind: "outlook", ...display };
        tell();
      },
    });
  };

  const start = async (): Promise<void> => {
    try {
      const late = (inOutlook: boolean): void => void started(inOutlook).catch(fail);
      await started(await startOffice(late, startLimit));
    } catch (error) {
      fail(error);
    }
  };
  const fail = (error: unknown): void => {
    show(describeFailure(error, null));
  };

  void start();

  return {
    current: () => opening,
    host: () => host,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkAgain: () => {
      if (following) {
        void lookAgain();
        return;
      }
      show({ state: "starting" });
      void start();
    },
    // The item may have been left while Outlook rebuilt it: then it is not the message meant.
    messageFile: async () => {
      const asked = openItemId();
      const file = await readMessageFile();
      if (asked !== lookedAt || openItemId() !== asked) {
        throw new OutlookError("item-changed", "item.getAsFileAsync");
      }
      return decodeTransfer(encodeUtf8(file), "base64");
    },
    inspectAgain: () => {
      if (opened) showInspection(opened);
    },
    itemId: () => opened?.message.itemId ?? null,
    stop: () => {
      stopped = true;
      listeners.clear();
    },
  };
}
