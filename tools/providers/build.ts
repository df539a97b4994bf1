/** Writes src/providers/mailProviders.ts from mail-providers.csv: `npm run providers:build`. */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { writeProviderTable } from "./writeProviderTable";

const here = import.meta.dirname;
const csv = readFileSync(path.join(here, "mail-providers.csv"), "utf8");
writeFileSync(path.join(here, "../../src/providers/mailProviders.ts"), writeProviderTable(csv));
