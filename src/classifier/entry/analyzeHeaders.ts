import { analyzeHeaders as analyzeWithContext } from "../analyzeHeaders";
import { publicRegistrableDomain } from "../identity/publicSuffixes";
import type { Analysis, AnalysisContext } from "../model";

/**
 * Header text → fields → whose header → hops → boundary → origin → account → signals.
 *
 * In: the header of one message as text (a body behind an empty line is ignored), and what the
 * host knows: a text decoder, and optionally the mailbox owner, own domains, trusted networks and
 * network facts. The public suffix list comes with this entry. Out: plain JSON, schema
 * `whence.analysis/1`; the same input gives the same bytes everywhere. Bad input gives partial
 * results and says so; it never throws.
 */
export function analyzeHeaders(headerText: string, context: AnalysisContext): Analysis {
  return analyzeWithContext(headerText, {
    registrableDomain: publicRegistrableDomain,
    ...context,
  });
}
