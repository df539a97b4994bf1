/**
 * Takes the pictures of docs/gallery from the built pages, in a real browser, and writes the
 * page that shows them: `npm run build && npx tsx tools/gallery/take.ts [NAME…]`.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Browser, Frame } from "playwright-core";

import { launchBrowser, openSimulator } from "../../test/e2e/openSimulator";
import { pictures, type Picture } from "./pictures";

const folder = path.resolve(__dirname, "../../docs/gallery");

/** Pictures taller than this show no more; the pane scrolls. */
const tallest = 1_500;

/** What comes after the verdict (path, network data) has this long to arrive. */
const settling = 1_200;

async function takePane(browser: Browser, picture: Picture): Promise<void> {
  const query = [
    `message=${picture.message ?? ""}`,
    `language=${picture.language}`,
    ...(picture.dark === true ? ["dark"] : []),
    `width=${String(picture.width ?? 320)}`,
    ...(picture.query === undefined ? [] : [picture.query]),
  ].join("&");
  const { context, page, pane } = await openSimulator(browser, "plain", query);
  try {
    await page.setViewportSize({ width: 1280, height: tallest + 100 });
    const frame = await pane();
    await frame.waitForSelector("h1");
    await page.waitForTimeout(settling);
    await press(frame, picture.press ?? []);
    await page.waitForTimeout(settling);
    // The frame fills the window; the picture ends where its content does.
    const height = await frame.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll("#pane p, #pane section, #pane a, #pane button")].map(
          (element) => element.getBoundingClientRect().bottom + window.scrollY
        )
      )
    );
    const box = await (await page.$(".pane iframe"))?.boundingBox();
    if (!box) throw new Error(`${picture.name}: the pane has no place on the page.`);
    await frame.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await page.screenshot({
      path: path.join(folder, `${picture.name}.png`),
      clip: {
        x: box.x,
        y: box.y,
        width: box.width,
        height: Math.min(height + 12, box.height, tallest),
      },
    });
  } finally {
    await context.close();
  }
}

async function press(frame: Frame, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await frame.getByRole("button", { name, exact: false }).first().click();
    await frame.waitForTimeout(400);
  }
}

async function takeStandalone(browser: Browser, picture: Picture): Promise<void> {
  const { context, page } = await openSimulator(browser, "plain", "");
  try {
    const width = picture.width ?? 320;
    await page.setViewportSize({ width, height: 640 });
    await page.goto("http://localhost:3000/taskpane/standalone.html");
    await page.waitForSelector("h1");
    if (picture.language === "ja-JP") await page.getByRole("button", { name: "日本語" }).click();
    await page.screenshot({ path: path.join(folder, `${picture.name}.png`), fullPage: true });
  } finally {
    await context.close();
  }
}

/** The picture of the README: Outlook as it is played, the pane beside the message. */
async function takeReadme(browser: Browser): Promise<void> {
  const { context, page, pane } = await openSimulator(
    browser,
    "plain",
    "message=gmail-web&language=en-US&width=450"
  );
  try {
    await page.setViewportSize({ width: 1280, height: 800 });
    await (await pane()).waitForSelector("h1");
    await page.waitForTimeout(settling * 2);
    await page.screenshot({ path: path.resolve(folder, "../screenshot.png") });
  } finally {
    await context.close();
  }
}

function writePage(): void {
  const rows = pictures.map(
    ({ name, title, language, dark, width }) =>
      `### ${title}\n\n${language}, ${String(width ?? 320)} px${dark === true ? ", dark" : ""}\n\n![${title}](${name}.png)\n`
  );
  writeFileSync(
    path.join(folder, "README.md"),
    `<!-- Written by tools/gallery/take.ts; do not edit. -->\n\n# Gallery\n\nEvery picture is taken from the built pages, with the sample messages of the simulator.\n\n${rows.join("\n")}`
  );
}

async function main(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const picture of pictures) {
      if (names.length > 0 && !names.includes(picture.name)) continue;
      await (picture.message === null ? takeStandalone : takePane)(browser, picture);
      process.stdout.write(`${picture.name}\n`);
    }
    if (names.length === 0 || names.includes("screenshot")) await takeReadme(browser);
  } finally {
    await browser.close();
  }
  writePage();
}

void main(process.argv.slice(2));
