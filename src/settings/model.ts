/**
 * What the organisation says, read from `whence.settings.json` (schema `whence.settings/1`).
 * Strangers can read that file: it holds no names of people and nothing an attacker could use.
 * Later versions add members; none is renamed.
 */

import type { Trusted } from "../classifier/model";

export type TransportName = "compose" | "graph" | "endpoint";

export interface Settings {
  readonly schema: "whence.settings/1";
  readonly organisation: {
    readonly name: string | null;
    /** Language of reports; null: the reporter's. */
    readonly language: "en" | "ja" | null;
    readonly ownDomains: readonly string[];
    /** ISO 3166 alpha-2, decides contacts and duties. */
    readonly country: string | null;
  };
  readonly it: {
    readonly telephone: string | null;
    readonly helpUrl: string | null;
  };
  readonly report: {
    /** Mailboxes that reports go to; none: reporting is off and the pane says so. */
    readonly recipients: readonly string[];
    /** Tried in this order. */
    readonly transports: readonly TransportName[];
    readonly endpoint: string | null;
    readonly endpointScope: string | null;
    /** Subject prefixes by reason; Defender's by default. */
    readonly attachAnalysis: boolean;
    readonly keepSentCopy: boolean;
    readonly outbox: boolean;
  };
  readonly graph: { readonly clientId: string; readonly authority: string } | null;
  readonly trusted: Trusted;
  readonly logs: {
    /** Microsoft 365 licence plan, decides how long logs exist. */
    readonly plan: "business" | "e3" | "e5" | "unknown";
    /** Own retention in days where it differs, by log id. */
    readonly retentionDays: Readonly<Record<string, number>>;
    /** Show IT's part (queries, drop zone) to everybody. */
    readonly showToEverybody: boolean;
  };
  readonly registry: { readonly rdap: boolean };
  readonly officeCloud: "global" | "gcc" | "gcc-high" | "dod" | "china";
}

/** What was wrong with a settings file, by path; unknown keys are `warning`. */
export interface SettingsProblem {
  readonly severity: "error" | "warning";
  /** Dotted path, e.g. `trusted.networks.2.cidr`. */
  readonly path: string;
  readonly problem: string;
}
