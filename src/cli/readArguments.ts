import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { defaultSettings } from "../settings/defaultSettings";
import type { Settings } from "../settings/model";
import { readSettings } from "../settings/readSettings";
import { chooseLanguage } from "../wording/chooseLanguage";
import type { CommandLineWords } from "../wording/commandLine";
import { commandLineWords } from "../wording/commandLineWords";
import type { Language } from "../wording/model";

import type { CommandHost } from "./commandHost";
import { describe } from "./listFiles";

const options = {
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  settings: { type: "string" },
  mailbox: { type: "string" },
  lang: { type: "string" },
  threads: { type: "string" },
  out: { type: "string" },
  by: { type: "string" },
  at: { type: "string" },
  zone: { type: "string" },
  case: { type: "string" },
  statement: { type: "string" },
  screenshot: { type: "string", multiple: true },
  "whole-logs": { type: "boolean" },
  sha256: { type: "string" },
  html: { type: "boolean" },
  answers: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

/** The command line, understood. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly values: Values["values"];
  readonly settings: Settings;
  readonly language: Language;
  readonly words: CommandLineWords;
  readonly threads: number | null;
}

/**
 * Reads what every command shares: language, settings, help, version. Complaints are written.
 *
 * @returns the arguments, or the exit code where nothing is left to do
 */
export function readArguments(host: CommandHost, args: readonly string[]): Arguments | number {
  let parsed: Values;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const words = commandLineWords(chooseLanguage(host.locale));
    host.complain(words.badArgument(describe(error)));
    return 2;
  }
  const { positionals: paths, values } = parsed;
  const language = chooseLanguage(values.lang ?? host.locale);
  const words = commandLineWords(language);
  if (values.version === true) {
    void host.write(`${host.version}\n`);
    return 0;
  }
  if (values.help === true) {
    void host.write(`${words.usage}\n`);
    return 0;
  }
  if (values.lang !== undefined && !/^(?:en|ja)\b/i.test(values.lang)) {
    host.complain(words.badArgument(`--lang ${values.lang}`));
    return 2;
  }
  if (values.json === true && values.ndjson === true) {
    host.complain(words.badArgument("--json --ndjson"));
    return 2;
  }
  const threads = values.threads === undefined ? null : Number(values.threads);
  if (threads !== null && !(Number.isInteger(threads) && threads >= 1 && threads <= 256)) {
    host.complain(words.badArgument(`--threads ${values.threads ?? ""}`));
    return 2;
  }
  if (paths.length === 0 && host.stdinIsTerminal) {
    host.complain(words.usage);
    return 2;
  }
  const settings =
    values.settings === undefined ? defaultSettings : loadSettings(host, words, values.settings);
  return settings === null ? 2 : { paths, values, settings, language, words, threads };
}

/**
 * The organisation's settings. One bad entry stops the command: a network that is left out
 * makes other verdicts, and who names a file wants them by it.
 */
function loadSettings(host: CommandHost, words: CommandLineWords, path: string): Settings | null {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as unknown;
  } catch (error) {
    host.complain(words.unusable(path, describe(error)));
    return null;
  }
  const { problems, settings } = readSettings(json);
  for (const { path: entry, problem, severity } of problems) {
    host.complain(`${words.settings[severity]}: ${path}: ${entry}: ${problem}`);
  }
  return problems.some(({ severity }) => severity === "error") ? null : settings;
}
