import { useMemo, useRef, useState } from "react";

import { decideHandling } from "../../delivery/decideHandling";
import type { Handling } from "../../delivery/decideHandling";
import { deliverReport } from "../../delivery/deliverReport";
import { findItemId } from "../../delivery/findItemId";
import { isEncrypted } from "../../delivery/isEncrypted";
import type { Delivery } from "../../delivery/model";
import { newReportId } from "../../delivery/newReportId";
import { openTransports } from "../../delivery/openTransports";
import { readUserAddress } from "../../outlook/readUserAddress";
import { buildReport } from "../../report/toIt/buildReport";
import type { Report } from "../../report/toIt/model";
import { writeTextReport } from "../../report/writeTextReport";
import type { ReportReason } from "../../settings/model";
import { useLanguage } from "../frame/LanguageContext";
import type { SectionProps } from "../sectionProps";
import { rememberReported } from "./reportedMemory";
import { deviceOutbox, now, reportHost, tellOutbox } from "./reportHost";

export type Phase =
  | { readonly phase: "editing" }
  | { readonly phase: "sending" }
  | { readonly phase: "ended"; readonly delivery: Delivery; readonly report: Report };

export interface Reporting {
  readonly reason: ReportReason;
  readonly setReason: (reason: ReportReason) => void;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly handling: Handling;
  /** Exactly what would leave now. */
  readonly report: Report;
  readonly phase: Phase;
  readonly send: () => void;
  readonly startAgain: () => void;
}

/** A report being written and sent. A new message starts a new one: key the panel by message. */
export function useReport({ inspection, session, settings }: SectionProps): Reporting {
  const language = useLanguage();
  const [reason, setReason] = useState<ReportReason>(() => proposeReason(inspection));
  const [note, setNote] = useState("");
  const [phase, setPhase] = useState<Phase>({ phase: "editing" });
  // One id for one report: trying again after a failure is not a second report.
  const [id, setId] = useState(() => newReportId(reportHost.random));
  const [time, setTime] = useState(() => toTime(now()));
  const sending = useRef(false);
  const account = useMemo(
    () => writeTextReport(inspection, { language, compact: true }),
    [inspection, language]
  );
  const transports = useMemo(() => openTransports(settings, reportHost), [settings]);
  const encrypted = isEncrypted(inspection);
  const handling = decideHandling(settings, reason, encrypted);
  const hosted = session.host().kind === "outlook";

  const report = buildReport(
    {
      id,
      time,
      reason,
      note,
      reporter: hosted ? readUserAddress() : null,
      itemId: hosted ? findItemId(inspection.message) : null,
      encrypted,
      inspection,
      message: inspection.message,
      key: inspection.key,
      headerText: inspection.headerText,
      account,
      language,
      version: inspection.versions.whence,
    },
    settings
  );

  const deliver = async (sent: Report) => {
    const ways = transports.open(handling.transports, {
      itemId: sent.message.itemId,
      keepSentCopy: handling.keepSentCopy,
    });
    const outbox = handling.outbox ? await deviceOutbox() : null;
    const delivery = await deliverReport(sent, ways, outbox);
    if (delivery.outcome.outcome === "accepted") {
      await outbox?.remove(sent.id);
      if (handling.remember) rememberReported(inspection.key, sent.time);
    }
    tellOutbox();
    setPhase({ phase: "ended", delivery, report: sent });
  };

  return {
    reason,
    setReason,
    note,
    setNote,
    handling,
    report,
    phase,
    send: () => {
      // A second press while the first is under way is not a second report.
      if (sending.current) return;
      sending.current = true;
      setPhase({ phase: "sending" });
      void deliver(report).finally(() => {
        sending.current = false;
      });
    },
    startAgain: () => {
      setId(newReportId(reportHost.random));
      setTime(toTime(now()));
      setPhase({ phase: "editing" });
    },
  };
}

/** A copy in one's own name is most likely what frightened; for all else the person decides. */
function proposeReason({ analysis, message }: SectionProps["inspection"]): ReportReason {
  const from =
    analysis.identity.from[0]?.address?.toLowerCase() ?? message.fromAddress?.toLowerCase();
  const own = from !== undefined && from === message.mailboxOwner?.toLowerCase();
  const inside =
    analysis.origin.reason === "no-transport-record" ||
    analysis.account.answer === "inside-with-account";
  return own && inside ? "not-sent-by-me" : "unsure";
}

/** UTC to the second. */
const toTime = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
