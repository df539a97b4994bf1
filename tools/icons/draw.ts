/** Draws assets/*.svg as PNG in every size that the manifests name. Usage: npx tsx tools/icons/draw.ts */

import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

import { findBrowser } from "../../test/support/findBrowser";
import { iconSizes } from "./iconSizes";

async function draw(): Promise<void> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(iconSizes)) {
    const svg = readFileSync(`assets/${name}.svg`).toString("base64");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block;width:100vw;height:100vh}</style><img src="data:image/svg+xml;base64,${svg}">`
      );
      await page.locator("img").evaluate((image) => (image as HTMLImageElement).decode());
      writeFileSync(
        `assets/${name}-${String(size)}.png`,
        await page.screenshot({ omitBackground: true })
      );
    }
  }
  await browser.close();
}

void draw();
