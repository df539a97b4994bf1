import type { MailFileProblem } from "../mailfile/model";

/** The words of the page without Outlook. */
export interface StandaloneWords {
  readonly question: string;
  readonly promise: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly examine: string;
  readonly dropHere: string;
  readonly dropKinds: string;
  readonly chooseFiles: string;
  readonly openAnother: string;
  readonly messages: (count: number) => string;
  readonly messageList: string;
  readonly working: (done: number, all: number) => string;
  readonly otherLanguage: string;
  readonly problems: Readonly<Record<MailFileProblem, string>>;
  readonly fileProblem: (name: string, problem: string) => string;
  readonly tooLarge: string;
  readonly fileFailed: string;
  readonly theme: Readonly<Record<"system" | "light" | "dark", string>>;
}
