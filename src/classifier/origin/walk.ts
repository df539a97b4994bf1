import type { Draft } from "./draft";
import type { Evidence } from "../model";
import type { HopMark } from "./draft";
import type { Step } from "./step";

/** What a decision at one step answers: a verdict, or a reason to go on below it. */
export type Decision =
  | { readonly end: Draft }
  | {
      readonly next: Step;
      readonly evidence: readonly Evidence[];
      readonly marks: readonly HopMark[];
      /** Turns the verdict from further down into the one to give. */
      readonly finish?: (below: Draft) => Draft;
    };
