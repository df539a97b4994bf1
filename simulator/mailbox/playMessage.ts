import type { PlayedMessage, SampleMessage } from "./model";

/** The files of one sample: name to text. */
export type SampleFiles = Readonly<Record<string, string>>;

/**
 * In: a sample's folder name and its files (`message.json`, `headers.txt`, attached `.eml`).
 * Out: the message as Outlook has it. Throws on a sample that lacks one of its files.
 */
export function playMessage(slug: string, files: SampleFiles): PlayedMessage {
  const file = (name: string): string => {
    const text = files[name];
    if (text === undefined) throw new Error(`Sample ${slug} has no ${name}.`);
    return text;
  };
  const { attachedMessages = [], ...sample } = JSON.parse(file("message.json")) as SampleMessage;
  return {
    ...sample,
    slug,
    itemId: `AAMk${btoa(slug)}`,
    headers: withCrlf(file("headers.txt")),
    attachments: attachedMessages.map((attached) => ({
      name: attached.name,
      kind: "item",
      content: withCrlf(file(attached.file)),
    })),
  };
}

/** Files of the repository end their lines as the repository does; Outlook's headers in CRLF. */
const withCrlf = (text: string): string => text.replaceAll(/\r?\n/g, "\r\n");
