import type { HeadersWords } from "../headers";

export const headers: HeadersWords = {
  search: "Search the headers",
  found: (shown, all) => `${String(shown)} of ${String(all)} lines`,
  nothingFound: "No line contains this text.",
  noHeaders: "This message has no headers.",
  copyAll: "Copy all",
  originalText: "Original text",
  asList: "As a list",
  backToStatement: "Back to the statement",
  showMore: (count) => `Show ${String(count)} more`,
  line: (position) => `Line ${String(position)}`,
};
