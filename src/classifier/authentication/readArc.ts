import { domainOwner, plainDomain } from "../identity/domainOwner";
import type { ArcInstance, Authentication, HeaderField } from "../model";
import type { AuthenticationResults } from "./parseAuthenticationResults";
import { parseTagList } from "./parseTagList";

interface OpenInstance {
  seal: ArcInstance["seal"];
  messageSignature: ArcInstance["messageSignature"];
  authenticationResults: number | null;
}

/**
 * The Authenticated Received Chain of a message as a structure (RFC 8617 4): one entry an
 * instance, lowest first. Nothing is verified: who sealed is what the seal says, and only a
 * receiver's `arc=pass` makes it more than a claim. A repeated field of one instance is a
 * forgery or a copy; the first (newest) counts. Instance numbers outside 1 to 50 are no ARC.
 *
 * `parsed`: the statements of the header by index of their field, each parsed once for all.
 */
export function readArc(
  fields: readonly HeaderField[],
  trustedSealers: readonly string[],
  parsed: ReadonlyMap<number, AuthenticationResults>
): Pick<Authentication, "arc" | "arcChain"> {
  const instances = new Map<number, OpenInstance>();
  const open = (instance: number | null): OpenInstance | null => {
    if (instance === null || instance < 1 || instance > 50) return null;
    const known = instances.get(instance);
    if (known !== undefined) return known;
    const created = { seal: null, messageSignature: null, authenticationResults: null };
    instances.set(instance, created);
    return created;
  };

  for (const field of fields) {
    if (field.key === "arc-seal") {
      const tags = parseTagList(field.value);
      const instance = open(instanceNumber(tags.get("i")));
      if (instance !== null) {
        instance.seal ??= {
          field: field.index,
          domain: domainTag(tags),
          cv: tags.get("cv")?.toLowerCase() ?? null,
        };
      }
    } else if (field.key === "arc-message-signature") {
      const tags = parseTagList(field.value);
      const instance = open(instanceNumber(tags.get("i")));
      if (instance !== null) {
        instance.messageSignature ??= { field: field.index, domain: domainTag(tags) };
      }
    } else if (field.key === "arc-authentication-results") {
      const instance = open(parsed.get(field.index)?.instance ?? null);
      if (instance !== null) instance.authenticationResults ??= field.index;
    }
  }

  const sealers = new Set(trustedSealers.map(plainDomain));
  const arc = [...instances]
    .sort(([one], [other]) => one - other)
    .map(([instance, { seal, messageSignature, authenticationResults }]): ArcInstance => ({
      instance,
      seal,
      messageSignature,
      authenticationResults,
      complete: seal !== null && messageSignature !== null && authenticationResults !== null,
      trustedSealer:
        seal?.domain != null && (sealers.has(seal.domain) || sealers.has(domainOwner(seal.domain))),
    }));
  return { arc, arcChain: judgeChain(arc) };
}

function judgeChain(arc: readonly ArcInstance[]): Authentication["arcChain"] {
  if (arc.length === 0) return "none";
  if (arc.some(({ seal }) => seal?.cv === "fail")) return "failed";
  const whole = arc.every(
    ({ instance, complete, seal }, at) =>
      instance === at + 1 && complete && seal?.cv === (at === 0 ? "none" : "pass")
  );
  return whole ? "whole" : "incomplete";
}

function instanceNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : null;
}

function domainTag(tags: ReadonlyMap<string, string>): string | null {
  return plainDomain(tags.get("d") ?? "") || null;
}
