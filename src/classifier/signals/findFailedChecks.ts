import type { Check, Evidence } from "../model";
import { evidenceOf } from "../rules/evidenceOf";
import type { RuleId } from "../rules/catalog";
import type { Scene } from "./scene";

/**
 * What the recipient's own checks say against the author. Nothing is said of mail that never
 * came from outside: inside a tenant `dkim=none` and `dmarc=none` are the normal state. Lists,
 * forwards, gateways and hybrid connectors break SPF and DMARC of honest mail; their failures
 * are shown as explained.
 */
export function findFailedChecks(scene: Scene): readonly Evidence[] {
  const { authentication, edge, isIndirect } = scene;
  if (edge === null) return [];
  const { spf, dkim, dmarc, compauth, arcChain, arc } = authentication;
  const found: Evidence[] = [];
  const add = (rule: RuleId, check: Check): void => {
    const field = scene.fields[check.field];
    if (field !== undefined) found.push(evidenceOf(rule, field, valuesOf(check, scene)));
  };

  const proven = dkim.some(({ result, aligned }) => result === "pass" && aligned === true);
  if (dmarc?.result === "fail") add(isIndirect ? "dmarc-fail-explained" : "dmarc-fail", dmarc);
  if (compauth !== null && isOwnDomainCode(compauth.reason) && !isIndirect) {
    add("own-domain-not-proven", compauth);
  } else if (compauth?.result === "fail" && dmarc?.result !== "fail" && !isIndirect) {
    add("composite-fail", compauth);
  }
  if (spf?.result === "fail" && !proven && !isIndirect) add("spf-fail", spf);
  const broken = dkim.find(({ result }) => result === "fail");
  const someValid = dkim.some(({ result }) => result === "pass");
  if (broken !== undefined && !someValid && !isIndirect && isBadSignature(broken)) {
    add("dkim-fail", broken);
  }
  if (isUnproven(scene) && dmarc?.result !== "fail" && compauth?.result !== "fail") {
    const check = spf ?? dkim[0];
    if (check !== undefined) add("author-not-authenticated", check);
  }
  const failed = arc.find(({ seal }) => seal?.cv === "fail")?.seal;
  if (arcChain === "failed" && failed != null) {
    const field = scene.fields[failed.field];
    if (field !== undefined) {
      found.push(evidenceOf("arc-failed", field, { domain: failed.domain }));
    }
  }
  return found;
}

function valuesOf(check: Check, { fromDomain }: Scene): Record<string, string | null> {
  return {
    result: check.result,
    domain: check.domain,
    from: fromDomain,
    reason: check.reason,
  };
}

/** Codes that Microsoft gives to a From that is one of the organisation's own domains. */
function isOwnDomainCode(reason: string | null): boolean {
  return reason === "010" || /^6\d\d$/.test(reason ?? "");
}

/** "fail" is also written for a message without a signature; that is no broken one. */
function isBadSignature({ reason }: Check): boolean {
  return !/not signed|no signature|no key/i.test(reason ?? "");
}

/** Checks were made, and none that passed belongs to the author's domain. */
function isUnproven({ authentication, fromDomain, isIndirect }: Scene): boolean {
  const { spf, dkim, dmarc } = authentication;
  if (fromDomain === null || isIndirect || (spf === null && dkim.length === 0)) return false;
  if (dmarc?.result === "pass" || dmarc?.result === "bestguesspass") return false;
  const passes = [...(spf === null ? [] : [spf]), ...dkim].filter(
    ({ result }) => result === "pass"
  );
  return !passes.some(({ aligned }) => aligned === true);
}
