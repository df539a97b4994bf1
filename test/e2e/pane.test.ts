import type { Browser, Frame, Page } from "playwright-core";

import type { Call, Fault } from "../../simulator/mailbox/model";
import type { PlayedMailbox } from "../../simulator/mailbox/PlayedMailbox";
import { pane as english } from "../../src/wording/en/pane";
import { pane as japanese } from "../../src/wording/ja/pane";
import { drawsJapanese } from "../support/drawsJapanese";
import { launchBrowser, openSimulator } from "./openSimulator";
import type { DoorName, OpenedSimulator } from "./openSimulator";

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

/** In the page: gives every button a number; says how many there are. */
const numberButtons = (): number => {
  const all = [...document.querySelectorAll<HTMLElement>("button")];
  all.forEach((button, index) => (button.dataset["order"] = String(index)));
  return all.length;
};

/** In the page: the number of the button that has the focus, or nothing. */
const focusedNumber = (): string =>
  (document.activeElement as HTMLElement | null)?.dataset["order"] ?? "";

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
    await inject(page, "item.getAllInternetHeadersAsync", { kind: "slow", milliseconds: 1_500 });
    await press(page, "gmail-web");
    await inject(page, "item.getAllInternetHeadersAsync", null);
    await press(page, "vps-direct");
    await shows(frame, "203.0.113.77");
    await page.waitForTimeout(1_800);
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
    ["start=never", "office-never-ready"],
  ] as const)("an Outlook with %s", async (query, problem) => {
    const { frame } = await open(door, `message=gmail-web&language=ja-JP&${query}`);
    expect(await shows(frame, japanese.problems[problem].title)).toBeTruthy();
    expectQuiet();
  });
});

test("hostile text in every field stays text", async () => {
  const { page, frame } = await open("plain", "message=hostile-text&language=en-US");
  await shows(frame, "onerror");
  await frame.click("text=Report to IT");
  await frame.waitForSelector("textarea");
  await frame.locator("button", { hasText: "Report to IT" }).last().click();
  const written = await (await page.waitForSelector(".written")).contentFrame();
  await page.waitForTimeout(300);
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
  await shows(frame, "This was sent from Gmail.");
  await page.waitForTimeout(500);
  const buttons = await frame.evaluate(numberButtons);
  await frame.evaluate(() => {
    document.querySelector<HTMLElement>("button")?.focus();
  });
  const reached = new Set<string>();
  for (let presses = 0; presses < buttons + 6; presses += 1) {
    reached.add(await frame.evaluate(focusedNumber));
    await page.keyboard.press("Tab");
  }
  reached.delete("");
  expect(reached.size).toBe(buttons);
  expect(await frame.evaluate(() => document.querySelectorAll("summary").length)).toBe(0);
  expectQuiet();
});
