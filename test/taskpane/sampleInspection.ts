import type { Analysis, HeaderField } from "../../src/classifier/model";
import type { Inspection, MessageFacts } from "../../src/inspection/model";

const facts: MessageFacts = {
  source: "outlook",
  sourceName: null,
  subject: "Invoice 4711",
  fromName: "Example Billing",
  fromAddress: "billing@example.com",
  internetMessageId: "<a@mail.example.com>",
  itemClass: "IPM.Note",
  mailboxOwner: "owner@example.org",
  sharedMailbox: false,
};

/** Header text, one field a line (folds allowed) → fields with their places in it. */
function sampleFields(headerText: string): readonly HeaderField[] {
  let start = 0;
  return headerText
    .split(/\r?\n(?![ \t])/u)
    .filter((line) => line !== "")
    .map((line, index) => {
      const colon = line.indexOf(":");
      const at = headerText.indexOf(line, start);
      start = at + line.length;
      return {
        index,
        name: line.slice(0, colon),
        key: line.slice(0, colon).toLowerCase(),
        value: line
          .slice(colon + 1)
          .replaceAll(/\n[ \t]/gu, " ")
          .trim(),
        start: at,
        end: at + line.length,
      };
    });
}

/** An inspection around a given analysis, as the pane would be handed it. */
export function sampleInspection(
  analysis: Analysis,
  headerText: string,
  parts: Partial<Omit<Inspection, "message">> & { readonly message?: Partial<MessageFacts> } = {}
): Inspection {
  return {
    schema: "whence.inspection/1",
    key: "sample",
    headerText,
    fields: sampleFields(headerText),
    analysis,
    returnedFields: null,
    returnedHeaderText: null,
    bounce: null,
    inside: [],
    opensOn: null,
    versions: { whence: "0.1.0", networks: null },
    ...parts,
    message: { ...facts, ...parts.message },
  };
}
