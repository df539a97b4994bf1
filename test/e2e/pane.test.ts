import type { Browser, Frame, Page } from "playwright-core";

import type { Call, Fault } from "../../simulator/mailbox/model";
import type { PlayedMailbox } from "../../simulator/mailbox/PlayedMailbox";
import { pane as englishPane } from "../../src/wording/en/pane";
import { problems as englishProblems } from "../../src/wording/en/problems";
import { verdict } from "../../src/wording/en/verdict";
import { pane as japanesePane } from "../../src/wording/ja/pane";
import { problems as japaneseProblems } from "../../src/wording/ja/problems";
import { drawsJapanese } from "../support/drawsJapanese";
import { launchBrowser, openSimulator } from "./openSimulator";
import type { DoorName, OpenedSimulator } from "./openSimulator";

const english = { ...englishPane, ...englishProblems };
const japanese = { ...japanesePane, ...japaneseProblems };

declare const window: Window & { readonly playedMailbox: PlayedMailbox };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

let opened: OpenedSimulator | null = null;
const open = async (door: DoorName, query: string): Promise<OpenedSimulator & { frame: Frame }> => {
  opened = await openSimulator(browser, door, query);
  return { ...opened, frame: await opened.pane() };
};

/** Nothing was complained of, nothing went elsewhere, nothing was missing. */
const expectQuiet = (): void => {
  expect(opened?.errors).toEqual([]);
  expect(opened?.served.refused).toEqual([]);
  expect(opened?.served.missing).toEqual([]);
};

afterEach(async () => {
  await opened?.context.close();
  opened = null;
});

const shows = (frame: Frame, text: string): Promise<unknown> =>
  frame.waitForSelector(`text=${text}`);

/** In the page: remembers that the focus has been here. */
const markFocused = (): void => {
  document.activeElement?.setAttribute("data-reached", "");
};

/** In the page: the buttons where it has not been. */
const namesOfUnmarked = (): string[] =>
  [...document.querySelectorAll<HTMLElement>("button:not([data-reached])")].map(
    ({ innerText }) => innerText
  );

const press = (page: Page, slug: string): Promise<void> => page.click(`[data-message="${slug}"]`);

const inject = (page: Page, call: Call, fault: Fault | null): Promise<void> =>
  page.evaluate(
    ([name, wrong]) => {
      window.playedMailbox.inject(name, wrong);
    },
    [call, fault] as const
  );

describe.each<DoorName>(["real", "plain"])("the built pane through the %s door", (door) => {
  test("a message is clicked and then another: the pane follows", async () => {
    const { page, frame } = await open(door, "message=gmail-web&language=en-US");
    await shows(frame, "This was sent from Gmail.");
    await press(page, "vps-direct");
    await shows(frame, "203.0.113.77");
    expect(await frame.innerText("body")).not.toContain("Gmail");
    await press(page, "sent-items-copy");
    await shows(frame, "Sent Items copy");
    expectQuiet();
  });

  test("Report to IT opens a message with verdict, path and the original attached", async () => {
    const { page, frame } = await open(door, "message=vps-direct&language=en-US");
    await shows(frame, "203.0.113.77");
    await frame.click("text=Report to IT");
    await frame.fill("textarea", "I did not click.");
    await frame.locator("button", { hasText: "Report to IT" }).last().click();
    await page.waitForSelector(".compose");
    expect(await page.innerText(".compose .recipients")).toContain("it@example.com");
    expect(await page.innerText(".compose .attachments")).toContain("Voicemail");
    const written = await (await page.waitForSelector(".written")).contentFrame();
    const body = String(await written?.innerText("body"));
    expect(body).toContain("203.0.113.77");
    expect(body).toContain("I did not click.");
    const composed = await page.evaluate(() => window.playedMailbox.composed[0]);
    expect(composed?.attachments).toEqual([
      expect.objectContaining({
        itemId: await page.evaluate(() => window.playedMailbox.selected?.itemId),
      }),
    ]);
    expectQuiet();
  });

  test("in Japanese, in a dark Outlook", async () => {
    const { page, pane, frame } = await open(door, "message=gmail-web&language=ja-JP&dark");
    await shows(frame, "Gmail");
    expect(await drawsJapanese(page)).toBe(true);
    expect(await frame.innerText("body")).toMatch(/Gmailから送信/);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe("ja");
    await page.click("[data-language=en]");
    await shows(await pane(), "This was sent from Gmail.");
    expectQuiet();
  });

  test("the ribbon's Report to IT runs without a pane and completes", async () => {
    const { page } = await open(door, "message=vps-direct&language=en-US");
    await page.click("[data-command=reportToIt]");
    await page.waitForFunction(() => window.playedMailbox.log.includes("reportToIt completed: 0"));
    expect(await page.evaluate(() => window.playedMailbox.composed.length)).toBe(1);
    expectQuiet();
  });

  test("what goes wrong is said, and trying again helps", async () => {
    const { page, frame } = await open(door, "message=gmail-web&language=en-US");
    await shows(frame, "This was sent from Gmail.");
    await inject(page, "item.getAllInternetHeadersAsync", { kind: "code", code: 7000 });
    await press(page, "vps-direct");
    await shows(frame, english.problems["no-permission"].title);
    await inject(page, "item.getAllInternetHeadersAsync", null);
    await frame.locator("button").first().click();
    await shows(frame, "203.0.113.77");
    await page.evaluate(() => {
      window.playedMailbox.select(null);
    });
    expect(await shows(frame, english.problems["no-item"].title)).toBeTruthy();
    expectQuiet();
  });

  test("another message is opened while the first is read: only the second is shown", async () => {
    const { page, frame } = await open(door, "message=sent-items-copy&language=en-US");
    await shows(frame, "Sent Items copy");
    await page.clock.install();
    await inject(page, "item.getAllInternetHeadersAsync", { kind: "slow", milliseconds: 60_000 });
    await press(page, "gmail-web");
    await inject(page, "item.getAllInternetHeadersAsync", null);
    await press(page, "vps-direct");
    await shows(frame, "203.0.113.77");
    await page.clock.runFor(61_000);
    await shows(frame, "203.0.113.77");
    expect(await frame.innerText("body")).not.toContain("sent from Gmail");
    expectQuiet();
  });

  test("a report opens on the original attached to it", async () => {
    const { frame } = await open(door, "message=report-with-original&language=en-US&shared");
    expect(await shows(frame, "203.0.113.77")).toBeTruthy();
    expectQuiet();
  });

  test.each([
    ["set=1.5", "outlook-too-old"],
    ["permission=restricted", "no-permission"],
  ] as const)("an Outlook with %s", async (query, problem) => {
    const { frame } = await open(door, `message=gmail-web&language=ja-JP&${query}`);
    expect(await shows(frame, japanese.problems[problem].title)).toBeTruthy();
    expectQuiet();
  });
});

test.each<DoorName>(["real", "plain"])(
  "through the %s door: an Outlook that never starts is said",
  async (door) => {
    // Before Outlook has told its language the browser's speaks.
    const { frame } = await open(door, "message=gmail-web&language=ja-JP&start=never");
    const said = (words: typeof english) =>
      frame.locator(`text=${words.problems["office-never-ready"].title}`);
    await said(english).or(said(japanese)).first().waitFor();
    expectQuiet();
  }
);

test("hostile text in every field stays text", async () => {
  const { page, frame } = await open("plain", "message=hostile-text&language=en-US");
  await shows(frame, "onerror");
  await frame.click("text=Report to IT");
  await frame.waitForSelector("textarea");
  await frame.locator("button", { hasText: "Report to IT" }).last().click();
  const written = await (await page.waitForSelector(".written")).contentFrame();
  await written?.waitForSelector("text=onerror");
  expect(await written?.evaluate(() => document.querySelectorAll("img, script, svg").length)).toBe(
    0
  );
  expect(await page.title()).not.toContain("owned");
  expect(await frame.title()).toBe("Whence");
  expectQuiet();
});

test("on a bounce and a draft the ribbon is grey and names the page without Outlook", async () => {
  const { page } = await open("plain", "message=bounce&language=en-US");
  expect(await page.isDisabled("[data-command=checkOrigin]")).toBe(true);
  expect(await page.getAttribute(".ribbon a", "href")).toBe("../taskpane/standalone.html");
  await press(page, "draft");
  expect(await page.isDisabled("[data-command=reportToIt]")).toBe(true);
  expectQuiet();
});

test("every button is reached by Tab, which the real Office.js handles itself", async () => {
  const { page, frame } = await open("real", "message=gmail-web&language=en-US");
  await shows(frame, english.fixedLine);
  const buttons = await frame.evaluate(() => {
    document.querySelector<HTMLElement>("button")?.focus();
    return document.querySelectorAll("button").length;
  });
  for (let presses = 0; presses < buttons + 6; presses += 1) {
    await frame.evaluate(markFocused);
    await page.keyboard.press("Tab");
  }
  expect(await frame.evaluate(namesOfUnmarked)).toEqual([]);
  expect(await frame.evaluate(() => document.querySelectorAll("summary").length)).toBe(0);
  expectQuiet();
});

/** How Outlook fails, played; the pane's own clock is turned forward instead of waited for. */
describe("a played failure", () => {
  const headers = "item.getAllInternetHeadersAsync";

  /** A message stands; then the call goes wrong and the next message is opened. */
  const openFailing = async (fault: Fault, slug = "vps-direct") => {
    const simulator = await open("plain", "message=gmail-web&language=en-US");
    await shows(simulator.frame, "This was sent from Gmail.");
    await simulator.page.clock.install();
    await inject(simulator.page, headers, fault);
    await press(simulator.page, slug);
    return simulator;
  };

  test("no answer: said after a while, and trying again helps", async () => {
    const { page, frame } = await openFailing({ kind: "silent" });
    await shows(frame, english.reading);
    await page.clock.fastForward(8_100);
    await shows(frame, english.problems["no-answer"].title);
    await inject(page, headers, null);
    // The sentence above the button says the same words.
    await frame.getByRole("button", { name: english.tryAgain }).click();
    await page.clock.runFor(2_000);
    expect(await shows(frame, "203.0.113.77")).toBeTruthy();
    expectQuiet();
  });

  test("the connection to Outlook breaks: the same", async () => {
    const { page, frame } = await openFailing({ kind: "broken" });
    await shows(frame, english.reading);
    await page.clock.fastForward(8_100);
    expect(await shows(frame, english.problems["no-answer"].title)).toBeTruthy();
  });

  test("a slow answer: the subject stands while it is awaited, then the verdict", async () => {
    const { page, frame } = await openFailing({ kind: "slow", milliseconds: 6_000 });
    await shows(frame, english.reading);
    expect(await frame.innerText("[aria-busy]")).toContain("Voicemail");
    await page.clock.fastForward(6_100);
    expect(await shows(frame, "203.0.113.77")).toBeTruthy();
    expectQuiet();
  });

  test.each([5001, 9020] as const)("code %i is asked about once more, then told", async (code) => {
    const { page, frame } = await openFailing({ kind: "code", code });
    await shows(frame, english.reading);
    await page.clock.fastForward(1_100);
    await shows(frame, english.errorCode(code));
    const asked = await page.evaluate(
      (call) => window.playedMailbox.log.filter((line) => line === call),
      headers
    );
    // Once for the first message, twice for the one that fails.
    expect(asked).toHaveLength(3);
    expectQuiet();
  });

  test("no headers at all: no verdict is made of nothing", async () => {
    const { frame } = await openFailing({ kind: "empty-headers" });
    await frame.waitForFunction((text) => document.body.innerText.includes(text), "Voicemail");
    await frame.waitForSelector("#pane main h2 + p");
    const said = await frame.innerText("#pane main");
    expect(said).toContain(verdict.confidence.none);
    expect(said).not.toMatch(/(?:\d{1,3}\.){3}\d{1,3}/);
    expectQuiet();
  });

  test("nothing but a subject: the same", async () => {
    const { frame } = await openFailing({ kind: "subject-only" });
    await frame.waitForFunction((text) => document.body.innerText.includes(text), "Voicemail");
    await frame.waitForSelector("#pane main h2 + p");
    const said = await frame.innerText("#pane main");
    expect(said).toContain(verdict.confidence.none);
    expect(said).not.toMatch(/(?:\d{1,3}\.){3}\d{1,3}/);
    expectQuiet();
  });

  test("the selection moves on before the answer: the answer is dropped, the new one read", async () => {
    const { page, frame } = await openFailing({ kind: "switched" });
    await page.clock.runFor(1_000);
    const now = await page.evaluate(() => String(window.playedMailbox.selected?.subject));
    expect(now).not.toContain("Voicemail");
    await frame.waitForSelector("#pane main h2 + p");
    const said = await frame.innerText("body");
    expect(said).toContain(now);
    expect(said).not.toContain("203.0.113.77");
    expectQuiet();
  });

  test("nothing is selected, then something is", async () => {
    const { page, frame } = await open("plain", "message=none&language=ja-JP");
    await shows(frame, japanese.problems["no-item"].title);
    await press(page, "vps-direct");
    expect(await shows(frame, "203.0.113.77")).toBeTruthy();
    expectQuiet();
  });

  test("in a shared mailbox whose owner Outlook will not name there is a verdict all the same", async () => {
    const { page, frame } = await open("plain", "message=gmail-web&language=en-US&shared");
    await shows(frame, "This was sent from Gmail.");
    await inject(page, "item.getSharedPropertiesAsync", { kind: "code", code: 9020 });
    await press(page, "vps-direct");
    expect(await shows(frame, "203.0.113.77")).toBeTruthy();
    expectQuiet();
  });

  test("a protected message whose headers Outlook keeps is said to be protected", async () => {
    const { frame } = await openFailing({ kind: "code", code: 7000 }, "encrypted");
    expect(await shows(frame, english.problems.encrypted.title)).toBeTruthy();
    expectQuiet();
  });
});
