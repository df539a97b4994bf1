import { OutlookError } from "../../src/outlook/OutlookError";
import { readMessageCard, readOpenMessage } from "../../src/outlook/readOpenMessage";
import { playOffice } from "../support/playOffice";
import type { PlayedOffice } from "../support/playOffice";

let played: PlayedOffice;
afterEach(() => {
  played.close();
});

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no failure",
    (error: unknown) => error
  );

const thrownBy = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

describe("what Outlook says of the open message", () => {
  test("headers, sender, ids and the owner of the mailbox", async () => {
    played = playOffice();
    const message = await readOpenMessage();
    expect(message).toMatchObject({
      itemId: played.mailbox.selected?.itemId,
      subject: "Invoice for October, please check",
      fromName: "Grace Miller",
      fromAddress: "grace.miller.example@gmail.com",
      itemClass: "IPM.Note",
      mailboxOwner: "aya.tanaka@example.com",
      sharedMailbox: false,
      attachments: [],
    });
    expect(message.headerText).toBe(played.mailbox.selected?.headers);
  });

  test("a copy in Sent Items has no headers and no Message-ID, which is an answer", async () => {
    played = playOffice({}, "sent-items-copy");
    expect(await readOpenMessage()).toMatchObject({
      headerText: "",
      internetMessageId: null,
      createdTime: "2026-11-17T18:40:00Z",
    });
  });

  test("in a shared mailbox the owner is not the reader", async () => {
    played = playOffice({ shared: true });
    expect(await readOpenMessage()).toMatchObject({
      mailboxOwner: "it-reports@example.com",
      sharedMailbox: true,
    });
  });

  test("a shared mailbox whose owner Outlook will not name has an unknown owner", async () => {
    played = playOffice({ shared: true });
    played.mailbox.inject("item.getSharedPropertiesAsync", { kind: "code", code: 9055 });
    expect(await readOpenMessage()).toMatchObject({ mailboxOwner: null, sharedMailbox: true });
  });
});

describe("what goes wrong", () => {
  test("an Outlook below Mailbox 1.8 is asked nothing", async () => {
    played = playOffice({ requirementSet: "1.5" });
    expect(await failure(readOpenMessage())).toMatchObject({ problem: "outlook-too-old" });
    expect(played.mailbox.log).toEqual([]);
  });

  test("too little permission", async () => {
    played = playOffice({ permission: "restricted" });
    expect(await failure(readOpenMessage())).toMatchObject({ problem: "no-permission" });
  });

  test.each([
    [7000, "no-permission"],
    [5009, "no-permission"],
    [9017, "no-permission"],
    [9002, "host-failed"],
    [9049, "no-item"],
    [12_345, "host-failed"],
  ])("Office's code %d", async (code, problem) => {
    played = playOffice();
    played.mailbox.inject("item.getAllInternetHeadersAsync", { kind: "code", code });
    const error = await failure(readOpenMessage());
    expect(error).toBeInstanceOf(OutlookError);
    expect(error).toMatchObject({ problem, code, call: "item.getAllInternetHeadersAsync" });
  });

  test.each([5001, 9020, 9030, 9041])("a passing fault (%d) is asked about twice", async (code) => {
    played = playOffice();
    played.mailbox.inject("item.getAllInternetHeadersAsync", { kind: "code", code });
    setTimeout(() => {
      played.mailbox.inject("item.getAllInternetHeadersAsync", null);
    }, 300);
    expect((await readOpenMessage()).headerText).toContain("mail-ed1-f43.google.com");
    expect(played.mailbox.log).toHaveLength(2);
  });

  test("nothing selected in a pinned pane", () => {
    played = playOffice();
    Object.assign(Office.context.mailbox, { item: null });
    expect(thrownBy(readMessageCard)).toMatchObject({ problem: "no-item" });
  });

  test("an appointment", () => {
    played = playOffice();
    Object.assign(Office.context.mailbox, { item: { itemType: "appointment" } });
    expect(thrownBy(readMessageCard)).toMatchObject({ problem: "not-mail" });
  });

  test("a message that is being written", () => {
    played = playOffice();
    Object.assign(Office.context.mailbox, { item: { itemType: "message", subject: {} } });
    expect(thrownBy(readMessageCard)).toMatchObject({ problem: "composing" });
  });
});
