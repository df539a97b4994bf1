import type { CheckOutcome } from "./checks";

/** Something that went wrong, and what can be done. */
export interface ProblemWords {
  /** What is the case. */
  readonly title: string;
  /** What the person can do about it. */
  readonly wayOn: string;
}

/** What the pane says before anything is unfolded. Part of the first load: keep it small. */
export interface PaneWords {
  readonly productName: string;
  /** Checks pass on fraud too: said once, always in the same place. */
  readonly fixedLine: string;
  readonly noSubject: string;
  readonly noSender: string;
  readonly from: string;
  readonly verdictHeading: string;
  readonly why: string;
  readonly actions: string;
  readonly reportToIt: string;
  readonly whatNow: string;
  readonly reported: string;
  readonly returnedHeading: string;
  readonly sections: {
    readonly cannotTell: string;
    readonly path: string;
    readonly checks: string;
    readonly auditLog: string;
    readonly nextSteps: string;
    readonly evidence: string;
    readonly headers: string;
    readonly networks: string;
    readonly inside: string;
    readonly about: string;
    readonly compare: string;
  };
  /** Messages attached to this one, and the way back. */
  readonly carries: (count: number) => string;
  readonly carriedBy: string;
  readonly starting: string;
  readonly reading: string;
  readonly loadingPart: string;
  readonly tryAgain: string;
  readonly checkAgain: string;
  /** Results of checks in a word. */
  readonly outcomes: Readonly<Record<CheckOutcome, string>>;
  readonly notes: (count: number) => string;
  /** A part of the pane itself failed. */
  readonly partFailed: string;
  readonly paneFailed: ProblemWords;
  /** "line 7: Received", a way to the header field behind a statement. */
  readonly fieldLink: (name: string, position: number) => string;
  readonly noField: string;
  readonly attention: string;
  readonly networkDataMissing: string;
  readonly verdictChanged: string;
  /** The button beside a technical term. */
  readonly whatIs: (term: string) => string;
  readonly skipped: (count: number) => string;
}
