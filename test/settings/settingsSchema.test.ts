import { toJsonSchema } from "@valibot/to-json-schema";
import { readFileSync } from "node:fs";

import { settingsSchema } from "../../src/settings/settingsSchema";

/** What only an editor reads. */
const forReaders = new Set(["description", "title", "$id", "$schema"]);

function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, member]) => !forReaders.has(key) || typeof member !== "string")
      .map(([key, member]) => [key, bare(member)])
  );
}

const file = JSON.parse(readFileSync("src/settings/whence.settings.schema.json", "utf8")) as Record<
  string,
  unknown
>;

test("editors and the program take the same settings", () => {
  expect(bare(file)).toEqual(bare(toJsonSchema(settingsSchema, { errorMode: "ignore" })));
});

/** Paths of members that say nothing to their editor and have no members that do. */
function undescribed(node: unknown, path: string): string[] {
  const members = (node as { properties?: Record<string, object> }).properties ?? {};
  return Object.entries(members).flatMap(([key, member]) => [
    ...("description" in member || "properties" in member ? [] : [`${path}${key}`]),
    ...("description" in member ? [] : undescribed(member, `${path}${key}.`)),
  ]);
}

test("every setting is described for the person who edits it", () => {
  expect(undescribed(file, "")).toEqual(["$schema", "schema"]);
});
