import { analyzeInOrder } from "./analyzeInOrder";
import type { CommandHost } from "./commandHost";
import { loadNetworks } from "./loadNetworks";
import { readArguments } from "./readArguments";
import { readInputs } from "./readInputs";
import { createWriter } from "./writeUnits";
import type { OutputFormat, WritingOptions } from "./writeUnits";

/**
 * `whence [FILE…]`: analyses messages and writes what was found.
 *
 * @returns 0 where everything was analysed, 2 where an input could not be used
 */
export async function analyzeCommand(host: CommandHost, args: readonly string[]): Promise<number> {
  const read = readArguments(host, args);
  if (typeof read === "number") return read;
  const { language, paths, settings, values, words } = read;
  const format: OutputFormat =
    values.ndjson === true ? "ndjson" : values.json === true ? "json" : "text";
  const options: WritingOptions = {
    format,
    language,
    colour: format === "text" && host.colour,
    settings,
    mailboxOwner: values.mailbox ?? null,
    version: host.version,
  };

  const output = openOutput(host, format);
  let unusable = 0;
  for await (const result of analyzeInOrder(readInputs(host, paths), {
    here: createWriter(options, loadNetworks()),
    options,
    workerFile: host.programFile,
    threads: read.threads,
  })) {
    if ("error" in result) {
      unusable += 1;
      host.complain(words.unusable(result.source, result.error));
      if (format === "ndjson") await host.write(`${JSON.stringify(result)}\n`);
    } else {
      await output.add(result.output);
      host.progress(words.progress(output.count()));
    }
  }
  host.progress(null);
  await output.end();
  if (output.count() + unusable === 0) host.complain(words.nothingFound);
  return unusable > 0 || output.count() === 0 ? 2 : 0;
}

interface Output {
  readonly add: (text: string) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly count: () => number;
}

/**
 * Puts messages together: a line each, a paragraph each, or one JSON document, which is the
 * analysis itself where there is one message and an array where there are several.
 */
function openOutput(host: CommandHost, format: OutputFormat): Output {
  let count = 0;
  let held: string | null = null;
  const rule = `\n${"─".repeat(72)}\n\n`;
  return {
    add: async (text) => {
      count += 1;
      if (format === "ndjson") await host.write(`${text}\n`);
      else if (format === "text") await host.write(`${count > 1 ? rule : ""}${text}\n`);
      else if (count === 1) held = text;
      else await host.write(`${held === null ? "" : `[\n${held}`},\n${text}`);
      if (count > 1) held = null;
    },
    end: async () => {
      if (format !== "json" || count === 0) return;
      await host.write(held === null ? "\n]\n" : `${held}\n`);
    },
    count: () => count,
  };
}
