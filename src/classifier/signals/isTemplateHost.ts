import type { HopBy, HopFrom } from "../model";

/**
 * Names in the chains that one bulk-sending program pastes under its mail, seen in 53 messages:
 * the label before the ending.
 */
const templateLabels: ReadonlySet<string> = new Set([
  "2yahoo",
  "doneohx",
  "halftomorrow",
  "piswix",
  "reskind",
  "vosimerkam",
]);

/** Does a line name a host of the template, as writer or as peer? */
export function isTemplateHost(hop: {
  readonly from: HopFrom | null;
  readonly by: HopBy | null;
}): boolean {
  return [hop.by?.host, hop.from?.name, hop.from?.helo].some(
    (host) =>
      typeof host === "string" &&
      host
        .toLowerCase()
        .split(".")
        .slice(-2, -1)
        .some((label) => templateLabels.has(label))
  );
}
