import type { StatusMeaningId } from "../classifier/bounce/statusMeanings";
import type { ExplainedStatus } from "../classifier/bounce/explainStatusCode";
import type { DelayCause, DelaySide } from "../classifier/time/findDelays";

/** Where the time went, and what a bounce's status code says. */
export interface DelaysWords {
  readonly heading: string;
  /** How long, and after which host's line. */
  readonly step: (delay: string, at: string | null) => string;
  /** Causes are what is usual, not what is proven. */
  readonly usual: string;
  readonly bounceHeading: string;
  readonly reportedBy: (host: string) => string;
  readonly side: Readonly<Record<DelaySide, string>>;
  readonly cause: Readonly<Record<DelayCause, string>>;
  readonly outcome: Readonly<Record<ExplainedStatus["outcome"], string>>;
  readonly status: Readonly<Record<StatusMeaningId, string>>;
}
