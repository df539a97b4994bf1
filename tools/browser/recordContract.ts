import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { format, resolveConfig } from "prettier";

import { askAll } from "../../test/e2e/contract";
import { launchBrowser } from "../../test/e2e/openSimulator";

/**
 * Asks the real Office.js every question of the contract and writes its answers down. Run it
 * after a question was added or the library changed; never edit the file by hand.
 */
const root = path.resolve(__dirname, "../..");
const file = path.join(root, "test/e2e/contract.recorded.json");
const { version } = JSON.parse(
  readFileSync(path.join(root, "node_modules/@microsoft/office-js/package.json"), "utf8")
) as { version: string };

async function record(): Promise<void> {
  const browser = await launchBrowser();
  const answers = await askAll(browser, "real");
  await browser.close();
  const text = JSON.stringify({
    writtenBy: "npm run contract:record",
    from: `@microsoft/office-js ${version} in the played Outlook; 1.13 and later by a stand-in of ours`,
    answers,
  });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

void record();
