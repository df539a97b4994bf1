import { parseReceived } from "../../../src/classifier/received/parseReceived";
import { table } from "../../../tools/received-lines/table";

describe.each(table)("$group", ({ lines }) => {
  test.each([...lines])("$family: $line", ({ family, line, expected }) => {
    expect(parseReceived(line)).toEqual({ ...expected, family });
  });
});

test("the table is worth its name", () => {
  const lines = table.flatMap((group) => group.lines.map(({ line }) => line));
  expect(lines.length).toBeGreaterThanOrEqual(450);
  expect(new Set(lines).size).toBe(lines.length);
});
