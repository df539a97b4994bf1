import { readFileSync } from "node:fs";
import { join } from "node:path";

import { goldenFolder, goldenNames, makeGolden } from "../../tools/golden/makeGolden";

const golden = goldenNames.flatMap((name) =>
  Object.entries(makeGolden(name)).map(([file, content]) => ({ name, file, content }))
);

/** After a wanted change: `npm run golden`, and read the difference. */
test.each(golden)("$name: $file says what it said before", ({ content, file, name }) => {
  expect(content).toBe(readFileSync(join(goldenFolder, name, file), "utf8"));
});

test("the same message gives the same bytes each time", () => {
  expect(makeGolden("reported")).toEqual(makeGolden("reported"));
});
