/**
 * Writes the golden inspections and reports anew: `npm run golden`. Read the difference before
 * it is committed: every line of it is a change in what Whence says.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { goldenFolder, goldenNames, makeGolden } from "./makeGolden";

for (const name of goldenNames) {
  for (const [file, content] of Object.entries(makeGolden(name))) {
    writeFileSync(join(goldenFolder, name, file), content);
  }
}
