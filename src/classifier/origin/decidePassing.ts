import { findProviderByAddress } from "../../providers/findProvider";
import { isPublicAddress } from "../platforms/addressScope";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { microsoftHosts } from "../platforms/microsoftHosts";
import { evidenceOfHop } from "../rules/evidenceOf";
import { decideMicrosoft } from "./decideMicrosoft";
import { draft } from "./draft";
import type { Draft, HopMark } from "./draft";
import type { Operator } from "./identifyOperator";
import { isHostOf, isWrittenBy } from "./isWrittenBy";
import { namesOfPeer } from "./namesOfPeer";
import type { Seen } from "./seen";
import { lowest } from "./step";
import type { Step } from "./step";
import type { Decision } from "./walk";

/**
 * The peer is a security gateway or a forwarding service: it never begins a message. Its own
 * lines are read down to the first peer that is none of its hosts; the walk goes on there. A
 * gateway that wrote no such line leaves its own address as the last thing known.
 */
export function decidePassing(step: Step, operator: Operator, seen: Seen): Decision {
  const { provider } = operator;
  const marks: HopMark[] = [];
  const kind = provider.kind === "forwarder" ? "forwarder" : "gateway";
  for (let at = step.hop + 1; at < seen.hops.length; at += 1) {
    const hop = seen.hops[at];
    if (hop === undefined) break;
    if (hostIsUnder(hop.by?.host, microsoftHosts.mailbox) && marks.length === 0) {
      // The gateway wrote no line of its own; Microsoft's lines came through it.
      const through = decideMicrosoft(
        { ...step, hop: at - 1, ip: null, names: [], certainty: "claimed", cap: "low" },
        operator,
        seen
      );
      return through;
    }
    if (!isWrittenBy(hop, provider)) break;
    const peer = hop.from?.ip;
    const mark = { hop: at, trust: "vouched" as const, operator: provider.name };
    const isForeign =
      isPublicAddress(peer) &&
      peer !== step.ip &&
      findProviderByAddress(peer)?.id !== provider.id &&
      !isHostOf(hop.from?.rdns, provider);
    if (!isForeign) {
      marks.push({ ...mark, class: "internal" });
      continue;
    }
    const rule = kind === "forwarder" ? "forwarder-passed" : "gateway-passed";
    return {
      next: {
        hop: at,
        ip: peer,
        names: namesOfPeer(hop),
        certainty: "vouched",
        cap: lowest(step.cap, "medium"),
      },
      evidence: [
        operator.evidence,
        evidenceOfHop(rule, hop, seen.fields, { ip: peer, operator: provider.name }),
      ],
      marks: [...marks, { ...mark, class: kind }],
      finish: (below) =>
        isOfCompany(provider.id, kind) && !isRefusedBySpf(step, seen)
          ? asCompany(below, peer)
          : below,
    };
  }
  return {
    end: draft("server-direct", {
      ip: step.ip,
      operator: provider.name,
      addressIs: "gateway",
      service: "low",
      address: step.cap,
      evidence: [operator.evidence],
      cannotTell: [
        {
          id: "older-lines",
          because: "gateway-keeps-it",
          whoKnows: provider.name,
          log: "gateway-log",
        },
      ],
      marks,
    }),
  };
}

/** Filters of web hosts: what stands behind them is a hoster's server. */
const hostFilters: readonly string[] = ["mailchannels", "spamexperts"];

function isOfCompany(provider: string, kind: "forwarder" | "gateway"): boolean {
  return kind === "gateway" && !hostFilters.includes(provider);
}

/**
 * The sender's own records do not name the gateway: then it stands on the recipient's side, or
 * somebody passed the message on, and the server behind it is anybody's.
 */
function isRefusedBySpf({ certainty }: Step, { authentication }: Seen): boolean {
  const result = authentication.spf?.result;
  return certainty === "proven" && (result === "fail" || result === "softfail");
}

/** An unknown server behind a company's gateway is the company's own mail system. */
function asCompany(below: Draft, peer: string): Draft {
  const isServer = below.kind === "server-direct" && below.ip === peer && below.reason === null;
  return isServer && below.operator === null ? { ...below, kind: "on-prem-relay" } : below;
}
