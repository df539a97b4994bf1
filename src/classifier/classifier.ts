/** What other programs import: `import { analyzeHeaders } from "whence/classifier"`. */

export { analyzeHeaders } from "./entry/analyzeHeaders";
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
