import type { Analysis, NetworkFacts } from "../classifier/model";
import { groupKind } from "./groupKind";

/** Something that was made to stand between a device and a service, or may be used so. */
export interface ProxyPath {
  readonly facts: NetworkFacts;
  readonly between: "vpn" | "tor" | "relay" | "rented-server" | "company-gateway";
  /** The mail service that was reached from there; null where no believed line names it. */
  readonly service: string | null;
}

/**
 * The client's address in the verdict belongs to a network behind which people stand: then the
 * path has a part that no header shows. Null where the address is an ordinary line, a mail
 * server, or not known.
 */
export function findProxyPath(analysis: Analysis): ProxyPath | null {
  const { origin, networks } = analysis;
  if (origin.ip === null || origin.addressIs !== "client") return null;
  const facts = networks[origin.ip];
  const between = facts === undefined ? null : standsBetween(facts);
  if (facts === undefined || between === null) return null;
  return { facts, between, service: findService(analysis, facts) };
}

function standsBetween({ kind }: NetworkFacts): ProxyPath["between"] | null {
  switch (groupKind(kind)) {
    case "masked":
      if (kind === "tor") return "tor";
      return kind === "cdn" || kind === "cdn+hosting" ? "relay" : "vpn";
    case "hosting":
      return "rented-server";
    case "company-gateway":
      return "company-gateway";
    case "access":
    case "mail":
    case "organisation":
    case "unknown":
      return null;
  }
}

/** Who took the message from that address: the oldest line that is believed says it. */
function findService({ hops, origin }: Analysis, facts: NetworkFacts): string | null {
  const oldest = hops
    .filter(({ trust, status }) => trust !== "claimed" && status === "relay")
    .at(-1);
  const named = oldest?.operator ?? origin.operator;
  return named === facts.operator ? null : named;
}
