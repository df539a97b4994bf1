import { decideAccount } from "./account/decideAccount";
import { readAuthentication } from "./authentication/readAuthentication";
import { findBoundary } from "./boundary/findBoundary";
import { findLookedUpName } from "./boundary/findLookedUpName";
import { readHeaderFields } from "./headers/readHeaderFields";
import { classifyHops } from "./boundary/classifyHops";
import { readHops } from "./hops/readHops";
import { withSuffixRules } from "./identity/domainOwner";
import { readIdentity } from "./identity/readIdentity";
import type { Analysis, AnalysisContext } from "./model";
import { lookUpNetworks } from "./origin/lookUpNetworks";
import { decideOrigin } from "./origin/decideOrigin";
import { indexFields } from "./platforms/indexFields";
import { readShape } from "./platforms/readShape";
import { findSignals } from "./signals/findSignals";

/**
 * Header text → fields → whose header → hops → boundary → origin → account → signals.
 *
 * In: the header of one message as text (a body behind an empty line is ignored), and what the
 * host knows: a text decoder, and optionally the mailbox owner, own domains, trusted networks and
 * network facts. Out: plain JSON, schema `whence.analysis/1`; the same input gives the same
 * bytes everywhere. Bad input gives partial results and says so; it never throws.
 *
 * Rules: RFC 5321 4.4 (trace), RFC 8601 (whose checks count); each verdict names its own in
 * `evidence`, and `rules/` says what every rule rests on.
 */
export function analyzeHeaders(headerText: string, context: AnalysisContext): Analysis {
  return withSuffixRules(context.registrableDomain, () => analyze(headerText, context));
}

function analyze(headerText: string, context: AnalysisContext): Analysis {
  const fields = readHeaderFields(headerText);
  const index = indexFields(fields);
  const readHopList = readHops(fields);
  const identity = readIdentity(fields, context.decodeText);
  const side = findBoundary(fields, index, readHopList, context);
  const authentication = readAuthentication(fields, {
    ownUntil: side.ownUntil,
    fromDomain: identity.from[0]?.domain ?? null,
    trustedSealers: context.trusted?.arcSealers ?? [],
  });
  const shapes = readHopList.map((hop) => readShape(hop, fields[hop.field]?.value ?? ""));
  const lookedUpName = findLookedUpName(index, side);
  const { origin, marks } = decideOrigin({
    fields,
    index,
    hops: readHopList,
    shapes,
    side,
    identity,
    authentication,
    context,
    lookedUpName,
  });
  const hops = classifyHops(readHopList, shapes, side, marks);
  const account = decideAccount({ fields, index, side, identity, authentication, origin, context });
  const { boundary } = side;
  const seen = { fields, hops, boundary, origin, identity, authentication, context };
  return {
    schema: "whence.analysis/1",
    hops,
    boundary,
    origin,
    account,
    signals: findSignals(seen),
    returned: null,
    authentication,
    identity,
    networks: lookUpNetworks(hops, origin, context),
  };
}
