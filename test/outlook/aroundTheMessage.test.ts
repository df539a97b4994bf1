import { followOutlook } from "../../src/outlook/followOutlook";
import { notifyReader } from "../../src/outlook/notifyReader";
import { openItemId } from "../../src/outlook/openItem";
import { messageFormLimits, openMessageForm } from "../../src/outlook/openMessageForm";
import { readAttachment } from "../../src/outlook/readAttachment";
import { readDisplay } from "../../src/outlook/readDisplay";
import type { Display } from "../../src/outlook/readDisplay";
import { readMessageFile } from "../../src/outlook/readMessageFile";
import { readMessageCard } from "../../src/outlook/readOpenMessage";
import { startOffice } from "../../src/outlook/startOffice";
import { storagePrefix } from "../../src/outlook/storagePrefix";
import { wait } from "../../src/outlook/waitFor";
import { playOffice } from "../support/playOffice";
import type { PlayedOffice } from "../support/playOffice";
import { createOffice } from "../../simulator/standIn/createOffice";

let played: PlayedOffice | null = null;
afterEach(() => {
  played?.close();
  played = null;
});

const form = {
  toRecipients: ["it@example.com"],
  subject: "Report",
  htmlBody: "<p>note</p>",
  attachedItems: [{ name: "original", itemId: "AAMkYWJj" }],
};

describe("a new message", () => {
  test("opens with the original attached as an item", async () => {
    played = playOffice();
    await openMessageForm(form);
    expect(played.mailbox.composed).toEqual([
      {
        toRecipients: ["it@example.com"],
        ccRecipients: [],
        subject: "Report",
        htmlBody: "<p>note</p>",
        attachments: [{ name: "original", itemId: "AAMkYWJj", url: null }],
      },
    ]);
  });

  test("opens in an Outlook that has only the older form", async () => {
    played = playOffice({ requirementSet: "1.8" });
    await openMessageForm(form);
    expect(played.mailbox.log).toEqual(["mailbox.displayNewMessageForm"]);
    expect(played.mailbox.composed).toHaveLength(1);
  });

  test.each(["1.14", "1.8"])("one character too many is refused (Mailbox %s)", async (set) => {
    played = playOffice({ requirementSet: set });
    const longest = "x".repeat(messageFormLimits.htmlBody);
    await openMessageForm({ ...form, htmlBody: longest });
    await expect(openMessageForm({ ...form, htmlBody: `${longest}x` })).rejects.toMatchObject({
      problem: "invalid-argument",
    });
    expect(played.mailbox.composed).toHaveLength(1);
  });

  test("fails with Office's code", async () => {
    played = playOffice();
    played.mailbox.inject("mailbox.displayNewMessageFormAsync", { kind: "code", code: 9020 });
    await expect(openMessageForm(form)).rejects.toMatchObject({
      problem: "host-failed",
      code: 9020,
    });
  });
});

describe("a line above the message", () => {
  test("replaces the one before and is cut to what Office takes", async () => {
    played = playOffice();
    await notifyReader("Reported.", { failed: false, icon: "Icon.16" });
    await notifyReader("x".repeat(200), { failed: true, icon: "Icon.16" });
    expect([...played.mailbox.notifications.values()]).toEqual([
      { key: "whence", type: "errorMessage", message: `${"x".repeat(149)}…` },
    ]);
  });
});

describe("the file of a message", () => {
  test("comes as base64", async () => {
    played = playOffice();
    expect(atob(await readMessageFile())).toContain("Received: from");
  });

  test("needs Mailbox 1.14", async () => {
    played = playOffice({ requirementSet: "1.13" });
    await expect(readMessageFile()).rejects.toMatchObject({ problem: "outlook-too-old" });
  });

  test("a random internal error is asked about twice", async () => {
    played = playOffice();
    played.mailbox.inject("item.getAsFileAsync", { kind: "code", code: 5001 });
    await expect(readMessageFile()).rejects.toMatchObject({ code: 5001 });
    expect(played.mailbox.log).toEqual(["item.getAsFileAsync", "item.getAsFileAsync"]);
  });
});

test("an attached message comes as its text", async () => {
  played = playOffice({}, "report-with-original");
  const [attachment] = readMessageCard().attachments;
  expect(attachment).toMatchObject({ kind: "item", name: "Voicemail (00-42) received.eml" });
  const { format, content } = await readAttachment(String(attachment?.id));
  expect(format).toBe("eml");
  expect(content).toContain("mail-update.example.org");
});

describe("start", () => {
  test("inside Outlook and outside", async () => {
    played = playOffice();
    expect(await startOffice(() => undefined)).toBe(true);
    Object.assign(globalThis, { Office: createOffice(null).office });
    expect(await startOffice(() => undefined)).toBe(false);
  });

  test("Office.js that never becomes ready", async () => {
    played = playOffice({ start: "never" });
    await expect(startOffice(() => undefined, 20)).rejects.toMatchObject({
      problem: "office-never-ready",
    });
  });

  test("Office.js whose script was blocked", async () => {
    await expect(startOffice(() => undefined, 20)).rejects.toMatchObject({
      problem: "office-never-ready",
    });
  });

  test("Office.js that becomes ready after all is told of", async () => {
    played = playOffice();
    let become: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      become = resolve;
    });
    Object.assign(Office, { onReady: () => late });
    const told: boolean[] = [];
    await expect(startOffice((inOutlook) => told.push(inOutlook), 20)).rejects.toThrow();
    become();
    await wait(5);
    expect(told).toEqual([true]);
  });
});

describe("language, theme and storage", () => {
  test.each([
    ["#ffffff", false],
    ["#1f1f1f", true],
    ["#0078d4", false],
    ["#2b2b2b", true],
    ["1F1F1F", true],
    ["white", null],
    ["", null],
  ])("a background of %s", (bodyBackgroundColor, dark) => {
    expect(readDisplay({ bodyBackgroundColor }).dark).toBe(dark);
  });

  test("Outlook's own language and theme", () => {
    played = playOffice({ language: "ja-JP", dark: true });
    expect(readDisplay()).toEqual({ language: "ja-JP", dark: true });
    expect(storagePrefix()).toBe("played/");
  });

  test("an Outlook that says neither", () => {
    played = playOffice({ language: "", requirementSet: "1.8" });
    expect(readDisplay()).toEqual({ language: "en-US", dark: null });
    expect(storagePrefix()).toBe("");
  });

  test("no Office at all", () => {
    expect(readDisplay().dark).toBeNull();
    expect(storagePrefix()).toBe("");
  });
});

test("a change of message and of theme is told", async () => {
  played = playOffice();
  const told: (string | null | Display)[] = [];
  await followOutlook({
    itemChanged: () => told.push(openItemId()),
    displayChanged: (display) => told.push(display),
  });
  played.select("vps-direct");
  await wait(5);
  played.mailbox.set({ dark: true });
  await wait(5);
  played.select(null);
  await wait(5);
  expect(told).toEqual([
    played.mailbox.messages[1]?.itemId,
    { language: "en-US", dark: true },
    null,
  ]);
});
