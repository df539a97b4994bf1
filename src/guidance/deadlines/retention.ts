import type { LogId } from "../../classifier/model";
import type { Settings } from "../../settings/model";

/** How long one kind of record exists after it was written. */
export interface Retention {
  readonly id: RetentionId;
  readonly log: LogId;
  /** Days by licence plan; the plan of the acting user at the time of writing decides. */
  readonly days: Readonly<Record<Settings["logs"]["plan"], number>>;
  /** Where the figure stands, and when it was read there. */
  readonly source: string;
  readonly checked: string;
  /** The record may not exist at all: off by default for some plans. */
  readonly mayBeOff: boolean;
  /** The figure was not confirmed with the body that owns it. */
  readonly unconfirmed: boolean;
}

export type RetentionId =
  | "unified-audit"
  | "entra-signins"
  | "message-trace"
  | "trace-client-address"
  | "hunting"
  | "google-workspace"
  | "exchange-tracking"
  | "access-provider-jp";

const all = (days: number): Retention["days"] => ({
  business: days,
  e3: days,
  e5: days,
  unknown: days,
});

/**
 * Left out on purpose: Recoverable Items (no log), personal accounts (a count of entries, not
 * days), access providers outside Japan (days to a year, by country).
 */
export const retention: readonly Retention[] = [
  {
    id: "trace-client-address",
    log: "message-trace",
    days: all(10),
    source: "Microsoft Learn, Message trace in the Exchange admin center, 2026-05-27",
    checked: "2026-11-24",
    mayBeOff: false,
    unconfirmed: false,
  },
  {
    id: "entra-signins",
    log: "entra-signin",
    days: { business: 30, e3: 30, e5: 30, unknown: 7 },
    source:
      "Microsoft Learn, Microsoft Entra data retention, 2026-01-06: Free 7 days, P1 and P2 30",
    checked: "2026-11-24",
    mayBeOff: false,
    unconfirmed: false,
  },
  {
    id: "hunting",
    log: "m365-audit",
    days: all(30),
    source: "Microsoft Learn, Advanced hunting overview, 2025-05",
    checked: "2026-11-24",
    mayBeOff: true,
    unconfirmed: false,
  },
  {
    id: "exchange-tracking",
    log: "exchange-tracking",
    days: all(30),
    source: "Exchange Server default of message tracking",
    checked: "2026-11-24",
    mayBeOff: false,
    unconfirmed: true,
  },
  {
    id: "message-trace",
    log: "message-trace",
    days: all(90),
    source: "Microsoft Learn, Get-MessageTraceV2",
    checked: "2026-11-24",
    mayBeOff: false,
    unconfirmed: false,
  },
  {
    id: "access-provider-jp",
    log: "isp-record",
    days: all(90),
    source:
      "Providers' answers in court files collected by lawyers, 2015: docomo and SoftBank 93 days, KDDI and J:COM 3 months, others 6 months to a year",
    checked: "2026-11-24",
    mayBeOff: false,
    unconfirmed: true,
  },
  {
    id: "unified-audit",
    log: "m365-audit",
    days: { business: 180, e3: 180, e5: 365, unknown: 180 },
    source: "Microsoft Learn, Auditing solutions in Microsoft Purview, 2026-06-19",
    checked: "2026-11-24",
    mayBeOff: true,
    unconfirmed: false,
  },
  {
    id: "google-workspace",
    log: "google-workspace-audit",
    days: all(180),
    source: "Google Workspace admin help, data retention of log events: 6 months",
    checked: "2026-11-24",
    mayBeOff: false,
    unconfirmed: false,
  },
];
