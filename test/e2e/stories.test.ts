import { readFileSync } from "node:fs";
import path from "node:path";

import type { Browser, Frame } from "playwright-core";

import { guidance } from "../../src/wording/en/guidance";
import { askLog } from "../../src/wording/en/askLog";
import { auditlog } from "../../src/wording/en/auditlog";
import { pane as english } from "../../src/wording/en/pane";
import { standalone } from "../../src/wording/en/standalone";
import { verdict } from "../../src/wording/en/verdict";
import { pane as japanese } from "../../src/wording/ja/pane";
import { findBarriers } from "../support/findBarriers";
import { readSample } from "../support/readSamples";
import { plainOrigin, serveDist } from "../support/serveDist";
import { launchBrowser, openSimulator } from "./openSimulator";

/** The day after the sample messages: deadlines are counted from it. */
const today = "2026-11-18T09:00:00Z";

const fixture = (name: string): string => path.join(__dirname, "../fixtures/audit", name);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

let close: () => Promise<void> = () => Promise.resolve();
afterEach(() => close());

const shows = (frame: Frame, text: string) => frame.waitForSelector(`text=${text}`);
const press = (frame: Frame, name: string) =>
  frame.getByRole("button", { name, exact: false }).first().click();

/** A section, unfolded: its content, once it has arrived. */
async function unfold(frame: Frame, name: string): Promise<string> {
  const button = frame.locator("h2 > button[aria-expanded]", { hasText: name });
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  const place = `[id="${String(await button.getAttribute("aria-controls"))}"]`;
  await frame.waitForFunction(
    ([selector, loading]) => {
      const text = document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? "";
      return text !== "" && !loading.includes(text);
    },
    [place, [english.loadingPart, japanese.loadingPart]] as const
  );
  return frame.innerText(place);
}

/** Nothing is wider than the page, and axe finds nothing. */
async function expectReadable(frame: Frame): Promise<void> {
  expect(await findBarriers(frame)).toEqual([]);
  const { wide, room } = await frame.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}

async function openPane(query: string) {
  const simulator = await openSimulator(browser, "plain", "message=none&width=320");
  close = () => simulator.context.close();
  await simulator.context.clock.setFixedTime(today);
  await simulator.page.goto(`${plainOrigin}/simulator/?width=320&${query}`);
  const frame = await simulator.pane();
  await frame.waitForSelector("#pane main h2 + p");
  return { ...simulator, frame };
}

/** The page without Outlook, as narrow as a pane. */
async function openStandalone(scheme: "light" | "dark") {
  const context = await browser.newContext({
    viewport: { width: 320, height: 900 },
    colorScheme: scheme,
    locale: "en-US",
  });
  close = () => context.close();
  const served = await serveDist(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await context.clock.setFixedTime(today);
  await page.goto(`${plainOrigin}/taskpane/standalone.html`);
  await page.waitForSelector("h1");
  return { page, frame: page.mainFrame(), served, errors };
}

describe("an office worker finds a mail in Sent Items that they never wrote", () => {
  test("and is told what is unknown, until when the log exists, what to ask IT, what to do", async () => {
    const { frame, errors } = await openPane("message=sent-items-copy&language=en-US");
    const said = await frame.innerText("#pane main");
    expect(said).toContain("Sent Items copy");
    expect(said).toContain(verdict.confidence.none);
    await expectReadable(frame);

    expect(await unfold(frame, english.sections.cannotTell)).toContain(
      "Whether, from where or by whom"
    );
    await expectReadable(frame);

    const log = await unfold(frame, english.sections.auditLog);
    expect(log).toContain(askLog.ownPages["microsoft-365"].name);
    // The copy has no header; the mailbox says when it was filed. The last whole day of 180 counts.
    expect(log).toContain("2027-05-15");
    expect(log).toContain("Account: aya.tanaka@example.com");
    expect(log).toContain("Time (UTC): 2026-11-17T18:40:00Z");
    await expectReadable(frame);

    const steps = await unfold(frame, english.sections.nextSteps);
    const everyday = steps.indexOf(guidance.situations["sent-copy-only"].first);
    expect(everyday).toBeGreaterThan(-1);
    expect(steps.indexOf(guidance.safety.title)).toBeGreaterThan(everyday);
    expect(steps).toContain("+81 3 0000 0000");
    await expectReadable(frame);

    await unfold(frame, english.sections.evidence);
    await expectReadable(frame);
    expect(errors).toEqual([]);
  });

  test("in Japanese, in a dark Outlook", async () => {
    const { frame, errors } = await openPane("message=sent-items-copy&language=ja-JP&dark");
    expect(await frame.innerText("#pane main")).toContain("送信済みアイテム");
    await expectReadable(frame);
    for (const section of ["cannotTell", "auditLog", "nextSteps", "evidence"] as const) {
      await unfold(frame, japanese.sections[section]);
      await expectReadable(frame);
    }
    expect(errors).toEqual([]);
  });
});

describe.each(["light", "dark"] as const)("on the page without Outlook, %s", (scheme) => {
  test("IT opens a reported mail and drops the exported log on it", async () => {
    const { page, frame, errors, served } = await openStandalone(scheme);
    await expectReadable(frame);
    await page.setInputFiles("input[type=file]", fixture("message.eml"));
    await page.waitForSelector("#pane main h2 + p");
    await expectReadable(frame);

    expect(await unfold(frame, english.sections.auditLog)).toContain(askLog.queriesTitle);
    await page.setInputFiles(
      `input[aria-label="${askLog.chooseFiles}"]`,
      fixture("purview-audit.csv")
    );
    await shows(frame, auditlog.conclusions.suspicious);
    const told = await frame.innerText("body");
    expect(told).toContain("Sent from the connection 203.0.113.77");
    expect(told).toContain(auditlog.signs["hiding-rule"]({}));
    expect(told).toContain(auditlog.cautions.suspicious);
    // The mail's own header agrees or says nothing; never is a delegate accused.
    expect(told).not.toContain("jiro.tanaka@example.com sent");
    await expectReadable(frame);

    await press(frame, askLog.forget);
    expect(await frame.innerText("body")).not.toContain(auditlog.conclusions.suspicious);
    expect(errors).toEqual([]);
    expect(served.refused).toEqual([]);
  });

  test("the mail engineer pastes a header of a Postfix host", async () => {
    const { page, frame, errors } = await openStandalone(scheme);
    await page.fill("textarea", readSample("postfix-recipient").headers);
    await press(frame, standalone.examine);
    await page.waitForSelector("#pane main h2 + p");
    expect(await frame.innerText("#pane main")).toContain("203.0.113.140");

    await press(frame, english.why);
    await shows(frame, "Line ");
    await expectReadable(frame);
    const way = await unfold(frame, english.sections.path);
    expect(way.indexOf("203.0.113.140")).toBeGreaterThan(-1);
    expect(way.indexOf("mx1.example.org")).toBeGreaterThan(way.indexOf("203.0.113.140"));
    await unfold(frame, english.sections.checks);
    expect(await unfold(frame, english.sections.headers)).toContain("4d6qJ05mdJz2xK1");
    await expectReadable(frame);
    expect(errors).toEqual([]);
  });
});

describe.each([
  ["light, in English", "language=en-US", english.reportToIt],
  ["dark, in Japanese", "language=ja-JP&dark", japanese.reportToIt],
])("%s", (_, query, reportToIt) => {
  test.each([
    ["gmail-web", "Invoice for October"],
    ["m365-internal", readSample("m365-internal").subject],
    ["spoofed-own-domain", readSample("spoofed-own-domain").subject],
    ["forged-google-hop", readSample("forged-google-hop").subject],
    ["report-with-original", "Voicemail"],
  ])("the verdict and the report of %s can be read by everybody", async (slug, subject) => {
    const { frame, errors } = await openPane(`message=${slug}&${query}`);
    expect(await frame.innerText("h1")).toContain(subject);
    await expectReadable(frame);
    await press(frame, reportToIt);
    await frame.waitForSelector("textarea");
    await expectReadable(frame);
    expect(errors).toEqual([]);
  });
});

test("the samples that the stories rest on are those of the log", () => {
  const { answer } = JSON.parse(readFileSync(fixture("expected.json"), "utf8")) as {
    readonly answer: { readonly clientIp: string };
  };
  expect(answer.clientIp).toBe("203.0.113.77");
});
