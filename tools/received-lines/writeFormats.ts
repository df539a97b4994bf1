/** Writes docs/received-formats.md from the table of families. Run: npx tsx tools/received-lines/writeFormats.ts */
import { writeFileSync } from "node:fs";

import { formatsPage } from "./formatsPage";

writeFileSync(new URL("../../docs/received-formats.md", import.meta.url), formatsPage());
