import type { StandaloneWords } from "../standalone";

export const standalone: StandaloneWords = {
  question: "Where did this mail really come from?",
  promise: "What you paste or open stays in this browser. Nothing is sent anywhere.",
  pasteLabel: "Paste the headers of a message",
  pasteHint: "Received: from …",
  examine: "Show where it came from",
  dropHere: "Drop mail files here",
  dropKinds: ".eml, .msg, mbox, or a bounce",
  chooseFiles: "Choose files",
  openAnother: "Open another message",
  messages: (count) => (count === 1 ? "1 message" : `${String(count)} messages`),
  messageList: "Messages",
  working: (done, all) => `Reading file ${String(done)} of ${String(all)}…`,
  otherLanguage: "日本語",
  problems: {
    empty: "There is nothing in it.",
    "not-mail":
      "No mail headers were recognised. A mail begins with lines such as “Received:” and “From:”.",
    unreadable: "The file is damaged and cannot be read.",
    "no-msg-reader": "The reader for .msg files could not be loaded. Try again.",
  },
  fileProblem: (name, problem) => `${name}: ${problem}`,
  tooLarge: "The file is larger than 250 MB. The command line tool reads archives of any size.",
  fileFailed: "The file could not be read from the disk.",
  theme: { system: "Colours as the system", light: "Light", dark: "Dark" },
};
