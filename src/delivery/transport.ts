import type { TransportName } from "../settings/model";
import type { Report } from "../report/toIt/model";
import type { Outcome } from "./model";

/**
 * One way for a report to leave. `send` never rejects: whatever happens is an outcome, and a
 * failed one says whether the report may have arrived and whether later is worth a try.
 */
export interface Transport {
  readonly name: TransportName;
  readonly send: (report: Report) => Promise<Outcome>;
}
