/** Notification duties and their clocks, counted from the moment the organisation knew. */
export interface DutyClock {
  readonly id: "jp-prompt" | "jp-final" | "jp-final-wrongful" | "eu-authority" | "uk-authority";
  readonly country: "JP" | "EU" | "GB";
  readonly hours: number;
  readonly source: string;
  readonly checked: string;
  readonly unconfirmed: boolean;
}

const checked = "2026-11-24";
const day = 24;

/** A bill to amend the Japanese Act was before the Diet in 2026: the figures are data. */
const dutyClocks: readonly DutyClock[] = [
  {
    id: "jp-prompt",
    country: "JP",
    hours: 3 * day,
    source:
      "Personal Information Protection Commission: preliminary report about 3 to 5 days from knowing; the shorter is counted",
    checked,
    unconfirmed: false,
  },
  {
    id: "jp-final",
    country: "JP",
    hours: 30 * day,
    source: "Personal Information Protection Commission: final report in 30 days",
    checked,
    unconfirmed: false,
  },
  {
    id: "jp-final-wrongful",
    country: "JP",
    hours: 60 * day,
    source:
      "Personal Information Protection Commission: 60 days where a wrongful purpose is suspected",
    checked,
    unconfirmed: false,
  },
  {
    id: "eu-authority",
    country: "EU",
    hours: 72,
    source: "GDPR 33: 72 hours from awareness",
    checked,
    unconfirmed: false,
  },
  {
    id: "uk-authority",
    country: "GB",
    hours: 72,
    source: "UK GDPR 33",
    checked,
    unconfirmed: true,
  },
];

const europe = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LI LV LT LU MT NL NO PL PT RO SK SI ES SE".split(
    " "
  )
);

/** The clocks that run in a country (ISO 3166 alpha-2), each with the UTC time it ends. */
export function findDutyClocks(
  country: string | null,
  knownAt: string
): readonly (DutyClock & { readonly ends: string })[] {
  const known = Date.parse(knownAt);
  if (!Number.isFinite(known) || country === null) return [];
  const area = europe.has(country) ? "EU" : country;
  return dutyClocks
    .filter((clock) => clock.country === area)
    .map((clock) => ({
      ...clock,
      ends: `${new Date(known + clock.hours * 3_600_000).toISOString().slice(0, 19)}Z`,
    }));
}
