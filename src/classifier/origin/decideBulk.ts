import { findProviderByAddress } from "../../providers/findProvider";
import { isPublicAddress } from "../platforms/addressScope";
import { findSenderPlatform } from "../platforms/senderPlatforms";
import { evidenceOfHop } from "../rules/evidenceOf";
import { draft } from "./draft";
import type { HopMark } from "./draft";
import type { Operator } from "./identifyOperator";
import { isHostOf, isWrittenBy } from "./isWrittenBy";
import type { Seen } from "./seen";
import { lowest } from "./step";
import type { Step } from "./step";
import type { Decision } from "./walk";

/** Services that send only what they themselves write. */
const ownNotices: readonly string[] = ["linkedin", "facebook", "x", "github"];

/**
 * The peer is a bulk platform. The customer is hidden unless the platform's own line, of a kind
 * that is known to show it, names the address that handed the message in.
 */
export function decideBulk(step: Step, operator: Operator, seen: Seen): Decision {
  const { provider } = operator;
  const level = operator.basis === "range" ? "high" : "medium";
  const service = lowest(step.cap, level);
  const marks: HopMark[] = [];
  const known = {
    operator: provider.name,
    service,
    cannotTell: [
      {
        id: "customer",
        because: "provider-withholds",
        whoKnows: provider.name,
        log: "provider-record",
      },
    ] as const,
  };
  for (let at = step.hop + 1; at < seen.hops.length; at += 1) {
    const hop = seen.hops[at];
    if (hop === undefined || !isWrittenBy(hop, provider)) break;
    marks.push({ hop: at, trust: "vouched", class: "esp", operator: provider.name });
    // Taken over from the customer's program: what stands below came with the message.
    if (seen.shapes[at] === "webmail" && !isPublicAddress(hop.from?.ip)) break;
    const peer = hop.from?.ip;
    const names = findSenderPlatform(provider.id)?.customerHop === true;
    if (!names || !isPublicAddress(peer) || peer === step.ip) continue;
    const isOwn =
      findProviderByAddress(peer)?.id === provider.id || isHostOf(hop.from?.rdns, provider);
    if (isOwn) continue;
    const values = { ip: peer, operator: provider.name };
    return {
      end: draft("esp-bulk", {
        ...known,
        ip: peer,
        host: hop.from?.rdns ?? null,
        addressIs: "client",
        address: lowest(step.cap, "medium"),
        evidence: [operator.evidence, evidenceOfHop("bulk-customer-hop", hop, seen.fields, values)],
        marks,
      }),
    };
  }
  const isOwnNotice = ownNotices.includes(provider.id);
  return {
    end: draft("esp-bulk", {
      ...known,
      withheld: true,
      reason: isOwnNotice ? "provider-generated" : "withheld-by-provider",
      evidence: [operator.evidence],
      marks,
    }),
  };
}
