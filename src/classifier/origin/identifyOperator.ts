import { findProviderByAddress, findProviderByHost } from "../../providers/findProvider";
import type { Provider } from "../../providers/model";
import type { Evidence, HeaderField } from "../model";
import { findBulkPlatform } from "../platforms/bulkDomains";
import { findAddressAfter } from "../platforms/findAddressAfter";
import { evidenceOf, evidenceOfHop } from "../rules/evidenceOf";
import type { Seen } from "./seen";
import { sesAddressOf } from "./sesAddressOf";
import type { Step } from "./step";

/** The service that runs the peer, and what beyond a name says so. */
export interface Operator {
  readonly provider: Provider;
  /** `range` is proof by itself; the others need the name to fit. */
  readonly basis: "range" | "network" | "self-check" | "spf" | "dkim" | "looked-up-name";
  readonly evidence: Evidence;
}

/**
 * Who runs the peer of this step. A name alone never answers: it needs the address in the
 * service's published range or network, a header that states the sending address and is right,
 * SPF or DKIM that passed on the recipient's own side, or a name that the own side looked up.
 */
export function identifyOperator(step: Step, seen: Seen): Operator | null {
  if (step.ip === null) return null;
  const owner = findProviderByAddress(step.ip);
  if (owner !== null) {
    const provider = refine(owner, step);
    return { provider, basis: "range", evidence: byRange(step, seen, provider) };
  }
  return byNetwork(step, seen) ?? bySelfCheck(step, seen) ?? byOwnChecks(step, seen);
}

/** Services of one company in each other's ranges: there the name tells which of them it is. */
const sameCompany: readonly (readonly string[])[] = [
  ["zoho", "zeptomail"],
  ["gmx", "ionos"],
  ["mailchimp", "mandrill"],
  ["mailjet", "mailgun"],
  ["sendgrid", "klaviyo"],
  ["proofpoint", "proofpoint-essentials"],
];

function refine(owner: Provider, step: Step): Provider {
  const company = sameCompany.find((ids) => ids.includes(owner.id));
  if (company === undefined) return owner;
  for (const name of step.names) {
    const named = findProviderByHost(name);
    if (named !== null && company.includes(named.id)) return named;
  }
  return owner;
}

function byRange(step: Step, seen: Seen, provider: Provider): Evidence {
  return hopEvidence("operator-range", step, seen, provider);
}

function hopEvidence(
  rule: "operator-range" | "operator-network" | "operator-looked-up-name",
  step: Step,
  seen: Seen,
  provider: Provider
): Evidence {
  const hop = seen.hops[step.hop] ?? { field: 0 };
  return evidenceOfHop(rule, hop, seen.fields, { ip: step.ip, operator: provider.name });
}

/** The network's number is one of the service's own, and the name fits. */
function byNetwork(step: Step, seen: Seen): Operator | null {
  const asn = step.ip === null ? null : (seen.context.networks?.lookUp(step.ip).asn ?? null);
  if (asn === null) return null;
  for (const name of step.names) {
    const provider = findProviderByHost(name);
    if (provider?.asns.includes(asn) !== true) continue;
    return {
      provider,
      basis: "network",
      evidence: hopEvidence("operator-network", step, seen, provider),
    };
  }
  return null;
}

/**
 * Headers in which a platform states its own sending address, for platforms that also send from
 * addresses outside their published ranges. Amazon SES and Postmark write such fields too and
 * send from their ranges only: there the field of an address outside says nothing.
 */
const selfStating: readonly (readonly [key: string, host: string])[] = [
  ["x-mailgun-sending-ip", "mailgun.net"],
];

/**
 * The platform's own statement of its address. Anybody can make one of himself, so it counts
 * only while the own side's SPF check does not speak against the sender.
 */
function bySelfCheck(step: Step, seen: Seen): Operator | null {
  const spf = seen.authentication.spf?.result;
  if (spf === "fail" || spf === "softfail") return null;
  for (const [key, host] of selfStating) {
    const field = seen.index.first(key);
    if (field === null) continue;
    const stated = findAddressAfter(`=${field.value}`, "=");
    const provider = findProviderByHost(host);
    if (stated !== step.ip || provider === null) continue;
    return { provider, basis: "self-check", evidence: selfEvidence(field, step, provider) };
  }
  for (const name of step.names) {
    const provider = findProviderByHost(name);
    if (provider === null) continue;
    if (sesAddressOf(name) === step.ip || sendGridAddressOf(name) === step.ip) {
      const hop = seen.hops[step.hop] ?? { field: 0 };
      const values = { ip: step.ip, operator: provider.name };
      return {
        provider,
        basis: "self-check",
        evidence: evidenceOfHop("operator-self-check", hop, seen.fields, values),
      };
    }
  }
  return null;
}

function selfEvidence(field: HeaderField, step: Step, provider: Provider): Evidence {
  return evidenceOf("operator-self-check", field, { ip: step.ip, operator: provider.name });
}

/** SendGrid: `o192-0-2-7.outbound-mail.sendgrid.net`. */
function sendGridAddressOf(name: string): string | null {
  const label = name.toLowerCase().split(".")[0] ?? "";
  if (!label.startsWith("o") || !name.toLowerCase().includes("outbound-mail")) return null;
  return label.slice(1).replaceAll("-", ".");
}

function findService(host: string): Provider | null {
  return findProviderByHost(host) ?? findBulkPlatform(host);
}

/** What the recipient's own side checked or looked up; only it, and only for its own peer. */
function byOwnChecks(step: Step, seen: Seen): Operator | null {
  if (step.certainty !== "proven") return null;
  const { spf, dkim } = seen.authentication;
  for (const name of step.names) {
    const provider = findService(name);
    if (provider === null || provider.id === "rented-servers" || provider.kind === "hosting")
      continue;
    const own = (domain: string | null): boolean =>
      domain !== null && findService(domain)?.id === provider.id;
    if (spf?.result === "pass" && own(spf.domain)) {
      const field = seen.fields[spf.field];
      const values = { domain: spf.domain, operator: provider.name, ip: step.ip };
      if (field !== undefined) {
        return { provider, basis: "spf", evidence: evidenceOf("operator-spf", field, values) };
      }
    }
    const signed = dkim.find(({ result, domain }) => result === "pass" && own(domain));
    const field = signed === undefined ? undefined : seen.fields[signed.field];
    if (signed !== undefined && field !== undefined) {
      const values = { domain: signed.domain, operator: provider.name };
      return { provider, basis: "dkim", evidence: evidenceOf("operator-dkim", field, values) };
    }
  }
  return byLookedUpName(step, seen);
}

/**
 * Postfix, Exim, sendmail and Google write a looked-up name only when it leads back to the
 * address (or say "may be forged"). Microsoft's `PTR:` was not led back: it counts only for
 * services that publish no ranges to hold against it.
 */
function byLookedUpName(step: Step, seen: Seen): Operator | null {
  const hop = seen.hops[step.hop];
  const isForged = (seen.fields[hop?.field ?? -1]?.value ?? "").includes("may be forged");
  const name = hop?.from?.rdns ?? seen.lookedUpName;
  const provider = typeof name === "string" ? findService(name) : null;
  // Names of rented servers are their renters', whatever the domain.
  if (provider === null || isForged || provider.kind === "hosting") return null;
  if (typeof hop?.from?.rdns !== "string" && provider.cidrs.length > 0) return null;
  return {
    provider,
    basis: "looked-up-name",
    evidence: hopEvidence("operator-looked-up-name", step, seen, provider),
  };
}
