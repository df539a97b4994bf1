import { analyzeHeaders as analyzeWithContext } from "./analyzeHeaders";
import { publicRegistrableDomain } from "./identity/publicSuffixes";
import type { Analysis, AnalysisContext } from "./model";

/** What other programs import: `import { analyzeHeaders } from "whence/classifier"`. */

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

export { readHeaderFields } from "./headers/readHeaderFields";
export { parseReceived } from "./received/parseReceived";
export { catalog } from "./rules/catalog";
export type {
  AccountAnswer,
  Analysis,
  AnalysisContext,
  ArcInstance,
  Authentication,
  AuthenticationField,
  Boundary,
  CannotTell,
  CannotTellId,
  Check,
  Confidence,
  DecodeText,
  Evidence,
  EvidenceValues,
  FilterValue,
  HeaderField,
  Hop,
  HopBy,
  HopClass,
  HopFrom,
  HopStatus,
  Identity,
  LogId,
  MailboxAddress,
  MethodResult,
  NetworkFacts,
  NetworkKind,
  Networks,
  Origin,
  OriginAlternative,
  OriginKind,
  OriginReason,
  ReadHop,
  ReceivedLine,
  RegistrableDomain,
  Signal,
  SignalSubject,
  Skeleton,
  Trust,
  Trusted,
  TrustedRole,
} from "./model";
export type { Rule } from "./rules/rule";
export type { RuleId } from "./rules/catalog";
