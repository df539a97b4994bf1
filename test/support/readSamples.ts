import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { PlayedMessage } from "../../simulator/mailbox/model";
import { playMessage } from "../../simulator/mailbox/playMessage";

const folder = path.resolve(__dirname, "../../simulator/mailbox/messages");

/** The names of the simulator's sample messages. */
export const sampleNames: readonly string[] = readdirSync(folder).sort();

export function readSample(slug: string): PlayedMessage {
  const files = readdirSync(path.join(folder, slug));
  return playMessage(
    slug,
    Object.fromEntries(files.map((file) => [file, readSampleFile(slug, file)]))
  );
}

export function readSampleFile(slug: string, file: string): string {
  return readFileSync(path.join(folder, slug, file), "utf8");
}
