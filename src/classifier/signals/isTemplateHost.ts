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

const lengths = Array.from(templateLabels, ({ length }) => length);
const shortestLabel = Math.min(...lengths);
const longestLabel = Math.max(...lengths);

/** Does a line name a host of the template, as writer or as peer? */
export function isTemplateHost(hop: {
  readonly from: HopFrom | null;
  readonly by: HopBy | null;
}): boolean {
  return (
    isTemplateName(hop.by?.host) || isTemplateName(hop.from?.name) || isTemplateName(hop.from?.helo)
  );
}

function isTemplateName(host: string | null | undefined): boolean {
  if (typeof host !== "string") return false;
  const dot = host.lastIndexOf(".");
  if (dot < 0) return false;
  const start = host.lastIndexOf(".", dot - 1) + 1;
  const length = dot - start;
  if (length < shortestLabel || length > longestLabel) return false;
  return templateLabels.has(host.slice(start, dot).toLowerCase());
}
