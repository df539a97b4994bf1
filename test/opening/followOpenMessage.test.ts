import { followOpenMessage } from "../../src/opening/followOpenMessage";
import type { FollowedMessage } from "../../src/opening/followOpenMessage";
import type { Opening } from "../../src/opening/model";
import { wait } from "../../src/outlook/waitFor";
import { defaultSettings } from "../../src/settings/defaultSettings";
import { decodeText } from "../support/decodeText";
import { playOffice } from "../support/playOffice";
import type { PlayedOffice } from "../support/playOffice";

const headers = "item.getAllInternetHeadersAsync";
const tools = { decodeText, settings: defaultSettings, version: "0.0.0" };

let played: PlayedOffice | null = null;
const sessions: FollowedMessage[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
  played?.close();
  played = null;
});

/** What is open, in a word. */
const brief = (opening: Opening): string => {
  switch (opening.state) {
    case "starting":
      return "starting";
    case "reading":
      return `reading ${String(opening.subject)}`;
    case "ready":
      return `ready ${String(opening.inspection.message.subject)}`;
    case "problem":
      return `problem ${opening.problem}`;
  }
};

interface Watched {
  readonly session: FollowedMessage;
  readonly seen: readonly string[];
  readonly until: (state: string) => Promise<void>;
}

function watch(startLimit?: number): Watched {
  const session = followOpenMessage(() => tools, startLimit);
  sessions.push(session);
  const seen: string[] = [brief(session.current())];
  session.subscribe(() => {
    const now = brief(session.current());
    if (seen.at(-1) !== now) seen.push(now);
  });
  return {
    session,
    seen,
    until: async (state) => {
      for (let tries = 0; tries < 400; tries += 1) {
        if (seen.at(-1)?.startsWith(state)) return;
        await wait(10);
      }
      throw new Error(`Waited for ${state}, saw ${seen.join(", ")}.`);
    },
  };
}

const gmail = "Invoice for October, please check";
const voicemail = "Voicemail (00:42) received";

describe("the open message", () => {
  test("is read and inspected", async () => {
    played = playOffice();
    const { session, seen, until } = watch();
    await until("ready");
    expect(seen).toEqual(["starting", `reading ${gmail}`, `ready ${gmail}`]);
    expect(session.current()).toMatchObject({
      inspection: {
        headerText: played.mailbox.selected?.headers,
        message: { source: "outlook", mailboxOwner: "aya.tanaka@example.com" },
        analysis: { boundary: { ip: "209.85.208.43" } },
      },
    });
    expect(session.itemId()).toBe(played.mailbox.selected?.itemId);
    expect(session.host()).toEqual({ kind: "outlook", language: "en-US", dark: false });
  });

  test("is followed to the next one, to none and back", async () => {
    played = playOffice();
    const { seen, until } = watch();
    await until("ready");
    played.select("vps-direct");
    await until(`ready ${voicemail}`);
    played.select(null);
    await until("problem no-item");
    played.select("gmail-web");
    await until("ready");
    expect(seen.slice(2)).toEqual([
      `ready ${gmail}`,
      `reading ${voicemail}`,
      `ready ${voicemail}`,
      "problem no-item",
      `reading ${gmail}`,
      `ready ${gmail}`,
    ]);
  });

  test("a report opens on the original that it carries", async () => {
    played = playOffice({}, "report-with-original");
    const { session, until } = watch();
    await until("ready Phishing");
    expect(session.current()).toMatchObject({
      inspection: {
        opensOn: 0,
        inside: [
          { message: { subject: voicemail }, analysis: { boundary: { ip: "203.0.113.77" } } },
        ],
      },
    });
  });

  test("an original that comes late does not hide the report, and is shown when it comes", async () => {
    played = playOffice({}, "report-with-original");
    played.mailbox.inject("item.getAttachmentContentAsync", { kind: "slow", milliseconds: 2_000 });
    const { session, until } = watch();
    await until("ready Phishing");
    expect(session.current()).toMatchObject({ inspection: { inside: [], opensOn: null } });
    await wait(1_000);
    expect(session.current()).toMatchObject({ inspection: { opensOn: 0 } });
  });

  test("an original that cannot be had is left out", async () => {
    played = playOffice({}, "report-with-original");
    played.mailbox.inject("item.getAttachmentContentAsync", { kind: "code", code: 9002 });
    const { session, until } = watch();
    await until("ready Phishing");
    expect(session.current()).toMatchObject({ inspection: { inside: [], opensOn: null } });
  });

  test("is inspected again with newer tools, without asking Outlook again", async () => {
    played = playOffice();
    const { session, until } = watch();
    await until("ready");
    const before = session.current();
    const asked = played.mailbox.log.length;
    session.inspectAgain();
    expect(session.current()).not.toBe(before);
    expect(session.current()).toEqual(before);
    expect(played.mailbox.log).toHaveLength(asked);
  });
});

describe("an answer for an earlier message never overwrites a later one", () => {
  test("when it is slow", async () => {
    played = playOffice();
    played.mailbox.inject(headers, { kind: "slow", milliseconds: 120 });
    const { seen, until } = watch();
    await until("reading");
    played.mailbox.inject(headers, null);
    played.select("vps-direct");
    await until(`ready ${voicemail}`);
    await wait(250);
    expect(seen).toEqual([
      "starting",
      `reading ${gmail}`,
      `reading ${voicemail}`,
      `ready ${voicemail}`,
    ]);
  });

  test("when Outlook opens another message meanwhile and answers for the first", async () => {
    played = playOffice();
    played.mailbox.inject(headers, { kind: "switched" });
    const { seen, until } = watch();
    await until("ready");
    await wait(900);
    expect(seen).toEqual([
      "starting",
      `reading ${gmail}`,
      `reading ${voicemail}`,
      `ready ${voicemail}`,
    ]);
  });

  test("when Outlook tells of no change at all", async () => {
    played = playOffice();
    Object.assign(Office.context.mailbox, {
      addHandlerAsync: (_type: string, _handler: unknown, callback: (result: object) => void) => {
        callback({ status: "succeeded" });
      },
    });
    played.mailbox.inject(headers, { kind: "slow", milliseconds: 100 });
    const { seen, until } = watch();
    await until("reading");
    played.mailbox.inject(headers, null);
    // Some clients exchange the item and tell nobody.
    const other = { ...Office.context.mailbox.item, itemId: "AAMkother", subject: "Untold" };
    Object.assign(Office.context.mailbox, { item: other });
    await until("ready Untold");
    expect(seen).not.toContain(`ready ${gmail}`);
  });

  test("when the same change is told twice", async () => {
    played = playOffice();
    const { seen, until } = watch();
    await until("ready");
    const { selected } = played.mailbox;
    played.mailbox.select(selected);
    played.mailbox.select(selected);
    await wait(400);
    expect(seen).toEqual(["starting", `reading ${gmail}`, `ready ${gmail}`]);
  });
});

describe("what goes wrong has a name and a way on", () => {
  test.each([
    ["no-permission", { kind: "code", code: 7000 }],
    ["host-failed", { kind: "code", code: 9002 }],
    ["item-changed", { kind: "code", code: 9030 }],
  ] as const)("%s", async (problem, fault) => {
    played = playOffice();
    played.mailbox.inject(headers, fault);
    const { session, until } = watch();
    await until(`problem ${problem}`);
    expect(session.current()).toEqual({
      state: "problem",
      problem,
      code: fault.code,
      subject: gmail,
    });
    played.mailbox.inject(headers, null);
    session.checkAgain();
    await until("ready");
  });

  test("an Outlook that is too old", async () => {
    played = playOffice({ requirementSet: "1.5" });
    const { seen, until } = watch();
    await until("problem");
    expect(seen.at(-1)).toBe("problem outlook-too-old");
  });

  test("an encrypted message whose headers Outlook refuses", async () => {
    played = playOffice({}, "encrypted");
    played.mailbox.inject(headers, { kind: "code", code: 9002 });
    const { seen, until } = watch();
    await until("problem");
    expect(seen.at(-1)).toBe("problem encrypted");
  });

  test("a bounce is nothing that Outlook starts an add-in on", async () => {
    played = playOffice();
    const { seen, until } = watch();
    await until("ready");
    played.select("bounce");
    await until("problem");
    expect(seen.at(-1)).toBe("problem no-item");
  });

  test("Office.js that does not start, and does in the end", async () => {
    played = playOffice({ start: "never" });
    const { session, seen, until } = watch(30);
    await until("problem office-never-ready");
    played.close();
    played = playOffice();
    session.checkAgain();
    await until("ready");
    expect(seen).toContain("problem office-never-ready");
  });

  test("no Office.js", async () => {
    const { seen, until } = watch(30);
    await until("problem");
    expect(seen).toEqual(["starting", "problem office-never-ready"]);
  });

  test("a part of Whence that fails", async () => {
    played = playOffice();
    const session = followOpenMessage(() => {
      throw new Error("a chunk did not load");
    });
    await wait(50);
    expect(session.current()).toMatchObject({
      state: "problem",
      problem: "host-failed",
      code: null,
    });
  });
});

test("a change of theme reaches the pane", async () => {
  played = playOffice({ language: "ja-JP" });
  const { session, until } = watch();
  await until("ready");
  played.mailbox.set({ dark: true });
  await wait(20);
  expect(session.host()).toEqual({ kind: "outlook", language: "ja-JP", dark: true });
});
