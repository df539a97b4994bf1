import type { ReportReason, Settings, TransportName } from "../settings/model";

/** How a report of this reason is treated. */
export interface Handling {
  readonly transports: readonly TransportName[];
  readonly keepSentCopy: boolean;
  /** "Reported" may be remembered on the device. */
  readonly remember: boolean;
  readonly outbox: boolean;
  /** Say before sending that the mailbox may have another reader, and that phoning is safer. */
  readonly warn: boolean;
}

/**
 * Decides how a report is treated, from settings and reason.
 *
 * "I did not send this" means that somebody else may be reading the same mailbox: a report that
 * leaves a trace there tells them that they were noticed. So the endpoint goes first (it leaves
 * nothing in the mailbox), no copy is kept, nothing is remembered and nothing waits on the
 * device. An encrypted message never waits either.
 */
export function decideHandling(
  settings: Settings,
  reason: ReportReason,
  encrypted: boolean
): Handling {
  const { transports, keepSentCopy, outbox } = settings.report;
  if (reason !== "not-sent-by-me") {
    return { transports, keepSentCopy, remember: true, outbox: outbox && !encrypted, warn: false };
  }
  const quiet = transports.filter((name) => name === "endpoint");
  const others = transports.filter((name) => name !== "endpoint");
  return {
    transports: [...quiet, ...others],
    keepSentCopy: false,
    remember: false,
    outbox: false,
    warn: true,
  };
}
