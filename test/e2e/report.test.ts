import type { Browser, Frame } from "playwright-core";

import type { PlayedMailbox } from "../../simulator/mailbox/PlayedMailbox";
import { readReportBlock } from "../../src/report/toIt/readReportBlock";
import { report as english } from "../../src/wording/en/report";
import { launchBrowser, openSimulator } from "./openSimulator";
import type { DoorName, OpenedSimulator } from "./openSimulator";
import { withSettings } from "./withSettings";

declare const window: Window & { readonly playedMailbox: PlayedMailbox };

const service = "https://reports.example.com/";
const settingsFor = (transports: readonly string[]) => ({
  it: { telephone: "+81 3 0000 0000" },
  report: { recipients: ["it@example.com"], transports, endpoint: service },
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

let opened: OpenedSimulator | null = null;
afterEach(async () => {
  await opened?.context.close();
  opened = null;
});

interface Service {
  /** What it answers from now on. */
  answer: number;
  /** Reports that it took, by their id. */
  readonly taken: { readonly id: string; readonly reason: string }[];
}

/** The played Outlook with one message open, and the organisation's report service beside it. */
async function open(door: DoorName, transports: readonly string[], answer = 202) {
  opened = await openSimulator(
    browser,
    door,
    "message=vps-direct&language=en-US",
    withSettings(settingsFor(transports))
  );
  const played: Service = { answer, taken: [] };
  await opened.context.route(`${service}**`, async (route) => {
    const took = route.request().method() === "POST" && played.answer < 300;
    played.taken.push(...(took ? [route.request().postDataJSON() as Service["taken"][0]] : []));
    await route.fulfill({
      status: route.request().method() === "POST" ? played.answer : 404,
      headers: { "access-control-allow-origin": "*" },
      json: { reference: "R-4711" },
    });
  });
  return { ...opened, service: played, frame: await opened.pane() };
}

async function openReport(frame: Frame): Promise<void> {
  await frame.waitForSelector("text=203.0.113.77");
  await frame.click("text=Report to IT");
  await frame.waitForSelector("textarea");
}

const send = (frame: Frame) => frame.click("button[type=submit]");
const shows = (frame: Frame, text: string) => frame.waitForSelector(`text=${text}`);
const composed = (simulator: OpenedSimulator) =>
  simulator.page.evaluate(() => window.playedMailbox.composed);

describe.each<DoorName>(["real", "plain"])("a report through the %s door", (door) => {
  test("in Outlook's window: recipient, prefix, original and words, and never 'sent'", async () => {
    const simulator = await open(door, ["compose"]);
    const { frame, page } = simulator;
    await openReport(frame);
    await frame.click(`text=${english.reasons.phishing}`);
    await frame.fill("textarea", "The second one today.");
    await send(frame);
    await shows(frame, english.opened.title);
    expect(await page.innerText(".compose .recipients")).toContain("it@example.com");
    const written = await (await page.waitForSelector(".written")).contentFrame();
    const body = String(await written?.innerText("body"));
    expect(body).toContain("The second one today.");
    expect(readReportBlock(body)).toMatchObject({
      reason: "phishing",
      origin: { ip: "203.0.113.77", kind: "server-direct" },
    });
    const [form] = await composed(simulator);
    expect(form?.subject).toMatch(/^3\|Reported \(phishing\): /);
    expect(form?.attachments).toEqual([
      expect.objectContaining({
        itemId: await page.evaluate(() => window.playedMailbox.selected?.itemId),
      }),
    ]);
    expect(await frame.innerText("body")).not.toContain(english.accepted.title);
    expect(simulator.errors).toEqual([]);
  });

  test("'I did not send this' names the telephone first and leaves no trace", async () => {
    const simulator = await open(door, ["compose", "endpoint"]);
    const { frame, page, pane } = simulator;
    await openReport(frame);
    await frame.click(`text=${english.reasons["not-sent-by-me"]}`);
    await shows(frame, english.notMine.warning);
    const form = await frame.innerText("form");
    const phone = form.indexOf(english.notMine.phoneFirst("+81 3 0000 0000"));
    expect(phone).toBeGreaterThan(-1);
    expect(form.indexOf(english.notMine.warning)).toBeGreaterThan(phone);
    expect(form).toContain(english.notMine.quietly);
    await send(frame);
    await shows(frame, english.accepted.title);
    expect(simulator.service.taken.map(({ reason }) => reason)).toEqual(["not-sent-by-me"]);
    expect(await composed(simulator)).toEqual([]);
    await page.click("[data-action=close]");
    await page.click("[data-command=checkOrigin]");
    await shows(await pane(), "203.0.113.77");
    expect(await (await pane()).locator("text=Reported").count()).toBe(0);
  });

  test("a way that fails gives the next one its turn, and both are said", async () => {
    const simulator = await open(door, ["endpoint", "compose"], 401);
    const { frame } = simulator;
    await openReport(frame);
    await send(frame);
    await shows(frame, english.opened.title);
    expect(await frame.innerText("body")).toContain(
      english.failed.before(english.failed.ways.endpoint)
    );
    expect(await composed(simulator)).toHaveLength(1);
    expect(simulator.service.taken).toEqual([]);
  });

  test("what could not leave waits, is seen when the pane is opened anew, and leaves once", async () => {
    const simulator = await open(door, ["endpoint"], 503);
    const { frame, page, pane, service: played } = simulator;
    await openReport(frame);
    await send(frame);
    await shows(frame, english.failed.kept);
    await page.click("[data-action=close]");
    await page.click("[data-command=checkOrigin]");
    const again = await pane();
    await shows(again, english.outbox.heading(1));
    played.answer = 202;
    await again.click(`text=${english.outbox.sendNow}`);
    await again.waitForSelector(`text=/^${english.outbox.sent("")}/`);
    expect(await again.locator(`text=${english.outbox.sendNow}`).count()).toBe(0);
    expect(played.taken).toHaveLength(1);
    await page.click("[data-action=close]");
    await page.click("[data-command=checkOrigin]");
    await shows(await pane(), "203.0.113.77");
    await page.waitForTimeout(1_000);
    expect(played.taken).toHaveLength(1);
  });

  test("what the ribbon could not send is said above the message and waits in the pane", async () => {
    const simulator = await open(door, ["endpoint"], 503);
    const { page, frame } = simulator;
    await shows(frame, "203.0.113.77");
    await page.click("[data-action=close]");
    await page.click("[data-command=reportToIt]");
    await page.waitForFunction(() => window.playedMailbox.log.includes("reportToIt completed: 0"));
    expect(
      await page.evaluate(() =>
        [...window.playedMailbox.notifications.values()].map(({ message }) => message)
      )
    ).toEqual([english.notification.kept]);
    await page.click("[data-command=checkOrigin]");
    expect(await shows(await simulator.pane(), english.outbox.heading(1))).toBeTruthy();
  });

  test("the ribbon's report is in the same window, with the original", async () => {
    const simulator = await open(door, ["compose"]);
    const { page, frame } = simulator;
    await shows(frame, "203.0.113.77");
    await page.click("[data-command=reportToIt]");
    await page.waitForFunction(() => window.playedMailbox.log.includes("reportToIt completed: 0"));
    const [form] = await composed(simulator);
    expect(form?.subject).toContain("Reported (please check): ");
    expect(form?.attachments).toHaveLength(1);
    expect(form?.htmlBody).toContain("203.0.113.77");
    expect(
      await page.evaluate(() =>
        [...window.playedMailbox.notifications.values()].map(({ message }) => message)
      )
    ).toEqual([english.notification.opened]);
  });
});
