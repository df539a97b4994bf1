import * as v from "valibot";

import type { Settings, SettingsProblem } from "./model";
import { settingsSchema } from "./settingsSchema";

type Path = readonly (string | number)[];

/**
 * Reads the organisation's settings.
 *
 * In: the parsed JSON of `whence.settings.json`, or anything else. Out: complete settings, in
 * which every bad entry is replaced by its default (a bad row of a list is left out), and what
 * was wrong, each with its path. Unknown keys are warnings: a newer file must not stop an older
 * program. Never throws.
 */
export function readSettings(json: unknown): { settings: Settings; problems: SettingsProblem[] } {
  const read = v.safeParse(settingsSchema, json);
  if (read.success) {
    return { settings: complete(read.output), problems: findUnknownKeys(settingsSchema, json, []) };
  }
  const bad = read.issues.map((issue) => ({
    path: (issue.path ?? []).map((step) => step.key as string | number),
    problem: say(issue),
  }));
  const problems: SettingsProblem[] = bad.map(({ path, problem }) => ({
    severity: "error",
    path: path.join("."),
    problem,
  }));
  const usable = bad.reduceRight<unknown>((rest, { path }) => without(rest, enclosing(path)), json);
  // Every member may be missing, so what is left after the bad entries are gone can be read.
  const repaired = v.safeParse(settingsSchema, usable);
  return {
    settings: complete(repaired.success ? repaired.output : v.parse(settingsSchema, {})),
    problems: [...problems, ...findUnknownKeys(settingsSchema, json, [])],
  };
}

type Output = v.InferOutput<typeof settingsSchema>;

/** The file's words for its editor are not settings; a transport is tried once. */
function complete(read: Output): Settings {
  const settings: Settings & { $schema?: unknown } = {
    ...read,
    report: { ...read.report, transports: [...new Set(read.report.transports)] },
  };
  delete settings.$schema;
  return settings;
}

function say(issue: v.BaseIssue<unknown>): string {
  const own = issue.message;
  if (own.startsWith("is not ")) return `${own}: ${issue.received}`;
  if (issue.kind === "schema" && issue.received === "undefined") return "is missing";
  const expected = issue.expected ?? "another value";
  return `is ${issue.received}, expected ${expected}`;
}

/** A bad member of a list spoils its row, and only that. */
function enclosing(path: Path): Path {
  const row = path.findIndex((step) => typeof step === "number");
  return row < 0 ? path : path.slice(0, row + 1);
}

/** A copy in which the entry at the path is gone; rows of a list leave a hole that is closed. */
function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return {};
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    return rest.length === 0
      ? rows.filter((_, index) => index !== step)
      : rows.map((row, index) => (index === step ? without(row, rest) : row));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
      if (key !== step) return [[key, member]];
      return rest.length === 0 ? [] : [[key, without(member, rest)]];
    })
  );
}

/** A schema as far as it must be walked to know its keys. */
interface Walkable {
  readonly type: string;
  readonly wrapped?: Walkable;
  readonly item?: Walkable;
  readonly entries?: Readonly<Record<string, Walkable>>;
}

function findUnknownKeys(schema: unknown, value: unknown, path: Path): SettingsProblem[] {
  const { wrapped, item, entries } = schema as Walkable;
  if (wrapped) return findUnknownKeys(wrapped, value, path);
  if (item && Array.isArray(value)) {
    return value.flatMap((row, index) => findUnknownKeys(item, row, [...path, index]));
  }
  if (!entries || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    Object.hasOwn(entries, key)
      ? findUnknownKeys(entries[key], member, [...path, key])
      : [
          {
            severity: "warning" as const,
            path: [...path, key].join("."),
            problem: "is not known to this version and was ignored",
          },
        ]
  );
}
