import type { ProblemWords } from "./pane";

/** Why there is nothing to show, each with its own sentence and its own way on. */
export type ProblemId =
  | "no-item"
  | "not-mail"
  | "composing"
  | "outlook-too-old"
  | "no-permission"
  | "encrypted"
  | "office-never-ready"
  | "no-answer"
  | "item-changed"
  | "host-failed";

/** What the pane says instead of a verdict. */
export interface ProblemsWords {
  readonly standaloneLink: string;
  readonly errorCode: (code: number) => string;
  readonly problems: Readonly<Record<ProblemId, ProblemWords>>;
}
