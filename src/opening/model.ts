/** What the pane knows of the open message at any moment, wherever the message comes from. */

import type { Inspection } from "../inspection/model";

/** Why there is no inspection. Each has its own sentence and its own way on. */
export type OpeningProblem =
  | "no-item" // nothing or several messages selected
  | "not-mail" // an appointment, a note
  | "composing" // a draft that is being written
  | "outlook-too-old" // Mailbox 1.8 is missing
  | "no-permission"
  | "encrypted"
  | "office-never-ready" // Office.js did not start
  | "no-answer" // a callback that never came
  | "item-changed" // the answer belongs to an earlier item and was dropped
  | "host-failed"; // Outlook answered with an error

export type Opening =
  | { readonly state: "starting" }
  | { readonly state: "reading"; readonly subject: string | null }
  | { readonly state: "ready"; readonly inspection: Inspection }
  | {
      readonly state: "problem";
      readonly problem: OpeningProblem;
      /** Office error code where there is one. */
      readonly code: number | null;
      readonly subject: string | null;
    };

/** What the host offers; the pane asks this and never the host itself. */
export interface HostFacts {
  readonly kind: "outlook" | "standalone";
  /** BCP 47, e.g. `ja-JP`. */
  readonly language: string;
  /** null: follow the system (`prefers-color-scheme`). */
  readonly dark: boolean | null;
}

/** The open message, followed. Satisfied by Outlook and by the standalone page alike. */
export interface Session {
  readonly current: () => Opening;
  readonly host: () => HostFacts;
  /** Calls the listener after every change of opening or host; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly checkAgain: () => void;
  /**
   * The open message as a file, read when asked for: what Outlook supplies (it rebuilds mail), or
   * the file that was opened. null or absent: there is none. Fails where the host fails.
   */
  readonly messageFile?: () => Promise<Uint8Array | null>;
}
