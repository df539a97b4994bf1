/**
 * What the organisation says, read from `whence.settings.json` (schema `whence.settings/1`).
 * Strangers can read that file: it holds no names of people and nothing an attacker could use.
 * Later versions add members; none is renamed.
 */

import type { Trusted } from "../classifier/model";

export type TransportName = "compose" | "graph" | "endpoint";

/** Why somebody reports a message. */
export type ReportReason = "phishing" | "spam" | "not-junk" | "not-sent-by-me" | "unsure";

/** Which copy of Office.js, and which Outlook hosts (facts differ by Microsoft's cloud). */
export type OfficeCloud = "global" | "gcc" | "gcc-high" | "dod" | "china";

/** Words that the organisation gives in its own name; a missing language falls back to the other. */
export interface OwnWords {
  readonly en?: string | undefined;
  readonly ja?: string | undefined;
}

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
    /** Mailbox of the help desk, for questions; reports go to `report.recipients`. */
    readonly email: string | null;
    /** Further pages that help: rules, training, how to phone at night. */
    readonly links: readonly { readonly label: OwnWords; readonly url: string }[];
    /** Offices outside IT (data protection, police desk, CERT), never persons. */
    readonly contacts: readonly {
      readonly label: OwnWords;
      readonly telephone: string | null;
      readonly url: string | null;
    }[];
  };
  readonly report: {
    /** Mailboxes that reports go to; none: reporting is off and the pane says so. */
    readonly recipients: readonly string[];
    /** Tried in this order. */
    readonly transports: readonly TransportName[];
    /** HTTPS address that takes reports as JSON. */
    readonly endpoint: string | null;
    /** Scope of the Entra token for the endpoint; null: no token is sent. */
    readonly endpointScope: string | null;
    /** What the subject begins with, by reason; by default what Defender takes. */
    readonly subjectPrefix: Readonly<Record<ReportReason, string>>;
    /** `whence.analysis/1` as a second attachment, where the transport can carry it. */
    readonly attachAnalysis: boolean;
    readonly keepSentCopy: boolean;
    /** An unsent report may wait on the device. */
    readonly outbox: boolean;
    /** Offer to move a reported message to Junk Email (Graph, Mail.ReadWrite). */
    readonly offerMove: boolean;
    /** What happens after a report, in the organisation's own words. */
    readonly next: OwnWords;
  };
  readonly graph: {
    readonly clientId: string;
    readonly authority: string;
    /** Ask for Mail.Read: the unmodified message, and headers where Outlook has none. */
    readonly readMessages: boolean;
    /** Ask for Mail.ReadWrite: reports of 3 MB and more, and moving. */
    readonly largeMessages: boolean;
  } | null;
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
  readonly officeCloud: OfficeCloud;
  /** Origins of own Outlook on the web that may frame the pane (Exchange on-premises). */
  readonly outlookHosts: readonly string[];
}

/** What was wrong with a settings file, by path; unknown keys are `warning`. */
export interface SettingsProblem {
  readonly severity: "error" | "warning";
  /** Dotted path, e.g. `trusted.networks.2.cidr`. */
  readonly path: string;
  readonly problem: string;
}
