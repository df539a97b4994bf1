import { askAll, scenarios } from "./contract";
import recorded from "./contract.recorded.json";
import { launchBrowser } from "./openSimulator";
import type { DoorName } from "./openSimulator";

const expected = recorded.answers as Readonly<Record<string, unknown>>;
const names = Object.keys(scenarios);

test("every question has an answer that the real Office.js gave", () => {
  expect(Object.keys(expected).sort()).toEqual([...names].sort());
});

describe.each<DoorName>(["real", "plain"])("Office.js through the %s door", (door) => {
  let answers: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    const browser = await launchBrowser();
    answers = await askAll(browser, door);
    await browser.close();
  }, 180_000);

  test.each(names)("%s", (name) => {
    expect(answers[name]).toEqual(expected[name]);
  });
});
