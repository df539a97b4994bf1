import type { DecodeText } from "../classifier/model";
import type { Inspection } from "../inspection/model";
import { inspectOpenMessage } from "../opening/inspectOpenMessage";
import { writeTextReport } from "../report/writeTextReport";
import type { Settings } from "../settings/model";
import type { Language } from "../wording/model";

/** A page has it; asked for by name because this code is compiled for runtimes without one. */
interface Page {
  readonly TextDecoder?: new (
    charset: string,
    options: { ignoreBOM: boolean }
  ) => {
    readonly decode: (bytes: Uint8Array) => string;
  };
}
const { TextDecoder } = globalThis as unknown as Page;

const decodeText: DecodeText = (bytes, charset) => {
  try {
    return TextDecoder ? new TextDecoder(charset, { ignoreBOM: true }).decode(bytes) : null;
  } catch {
    return null;
  }
};

/**
 * The open message inspected and written down, for a report. A file of its own, loaded only
 * where there is a page to load it: classifier and words would not fit into the one file that
 * classic Outlook runs alone.
 */
export async function inspectForReport(
  settings: Settings,
  language: Language,
  version: string
): Promise<{ inspection: Inspection; account: string }> {
  const { inspection } = await inspectOpenMessage({ decodeText, settings, version });
  return { inspection, account: writeTextReport(inspection, { language, compact: true }) };
}
