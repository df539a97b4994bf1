/* Writes docs/confidence.md from the catalog: npm run build:confidence */
import { writeFileSync } from "node:fs";

import { format, resolveConfig } from "prettier";

import { writeConfidence } from "./writeConfidence";

const path = "docs/confidence.md";

async function run(): Promise<void> {
  const options = await resolveConfig(path);
  writeFileSync(path, await format(writeConfidence(), { ...options, filepath: path }));
}

void run();
