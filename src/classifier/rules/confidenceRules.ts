import type { Confidence } from "../model";

/** When a level is given. Data for people: the document is generated from it, the code follows it. */
export interface ConfidenceRule {
  readonly level: Confidence;
  /** What the level is about: which service, or which address. */
  readonly about: "service" | "address";
  readonly when: string;
}

/** Every level has a rule; a level that no rule names is not given. */
export const confidenceRules: readonly ConfidenceRule[] = [
  rule(
    "high",
    "service",
    "The boundary is the recipient's own line, its peer is in the published ranges of the service, and every line down to the answer is written by that service in its own form."
  ),
  rule(
    "high",
    "service",
    "The recipient's own side calls the message internal, or a mailbox server of its own took it from an account."
  ),
  rule(
    "high",
    "service",
    "The recipient's own server took the message from a client that signed in, or from a browser."
  ),
  rule(
    "medium",
    "service",
    "The service is verified by SPF, DKIM or a looked-up name on the recipient's side, or by stating its own sending address rightly, instead of its ranges; or one verified operator (a gateway, a forwarder, a tenant, a list) stands between it and the boundary; or a tenant stripped its lines."
  ),
  rule(
    "medium",
    "service",
    "A server came straight to the edge and nothing older can be believed: that it delivered is sure, that the message began there is likely."
  ),
  rule(
    "low",
    "service",
    "Only the continuity of names leads there; or only private addresses, a webmail program's own claim, or lines that contradict what was recorded stand below the last proven server."
  ),
  rule("high", "address", "The recipient's own side recorded it as the peer at the boundary."),
  rule(
    "high",
    "address",
    "A service verified by its ranges wrote it, as the peer of an authenticated submission or of a browser, in a line that nobody else can have touched."
  ),
  rule(
    "medium",
    "address",
    "An operator verified by more than a name recorded it as a peer (a tenant's connecting address, a gateway's or forwarder's peer), or wrote it into a field of its own; or a mail server whose name SPF, DKIM or a look-up backs recorded who signed in."
  ),
  rule(
    "low",
    "address",
    "A host of which only the name is known recorded it, or a field that the sender's side wrote names it (X-Originating-IP of a webmail program, X-PHP-Script)."
  ),
];

function rule(
  level: ConfidenceRule["level"],
  about: ConfidenceRule["about"],
  when: string
): ConfidenceRule {
  return { level, about, when };
}
