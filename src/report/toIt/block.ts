import type { ReportReason } from "../../settings/model";

/**
 * The machine-readable end of a report: small enough for a mail body, enough to sort reports
 * by. The whole analysis travels as an attachment where the way can carry one.
 */
export interface ReportBlock {
  readonly schema: "whence.report/1";
  readonly id: string;
  readonly time: string;
  readonly reason: ReportReason;
  readonly key: string;
  readonly messageId: string | null;
  /** null: the report was made where no verdict could be worked out. */
  readonly origin: {
    readonly kind: string;
    readonly ip: string | null;
    readonly host: string | null;
    readonly operator: string | null;
    readonly addressIs: string | null;
    readonly withheld: boolean;
    readonly reason: string | null;
    readonly confidence: string;
  } | null;
  readonly boundary: { readonly ip: string | null; readonly platform: string } | null;
  readonly account: string | null;
  readonly checks: Readonly<Record<string, string>>;
  readonly signals: readonly string[];
  /** Newest first: peer, host that wrote the line, trust, time. */
  readonly hops: readonly (readonly [string | null, string | null, string, string | null])[];
  /** Hops that did not fit. */
  readonly hopsLeftOut: number;
  readonly drill: boolean;
  readonly whence: string;
}

export const blockStart = "-----BEGIN WHENCE REPORT-----";
export const blockEnd = "-----END WHENCE REPORT-----";
