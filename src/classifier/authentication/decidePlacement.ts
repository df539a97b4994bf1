import type { Authentication, FilterValue } from "../model";
import type { FilterMeaningId } from "./filterMeanings";

type Placement = Authentication["placement"];

/**
 * Which explained value decides where the message lies, strongest first. A verdict that skipped
 * the filter comes before the filter's own, since it is the reason why the other had no effect;
 * where the message was put in the end (`dest`) comes before what should have been done.
 */
const precedence: readonly (readonly [FilterMeaningId, Placement])[] = [
  ["sfv-quarantine-released", "quarantine-released"],
  ["sfv-blocked-sender", "blocked-sender"],
  ["sfv-blocked-by-policy", "blocked-sender"],
  ["dest-junk", "junk"],
  ["sfv-safe-sender", "allowed-by-list"],
  ["sfv-allowed-by-policy", "allowed-by-list"],
  ["ipv-allowed", "allowed-by-list"],
  ["sfv-allowed-before-filter", "allowed-by-rule"],
  ["dest-inbox", "inbox"],
  ["sfv-spam", "junk"],
  ["sfv-spam-before-filter", "junk"],
  ["scl-spam", "junk"],
  ["scl-spam-high", "junk"],
  ["spam-flag-yes", "junk"],
  ["sfv-not-spam", "inbox"],
  ["sfv-skipped-internal", "inbox"],
  ["scl-skipped", "inbox"],
  ["scl-not-spam", "inbox"],
];

/** Why the message lies where it lies, from the values of the recipient's own filters. */
export function decidePlacement(values: readonly FilterValue[]): Placement {
  const meanings = new Set(values.map(({ meaning }) => meaning));
  return precedence.find(([meaning]) => meanings.has(meaning))?.[1] ?? null;
}
