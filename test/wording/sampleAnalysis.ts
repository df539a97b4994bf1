import type { Analysis, Hop, Identity, Origin } from "../../src/classifier/model";

/** An origin that claims nothing, to be changed member by member. */
export const noOrigin: Origin = {
  kind: "unknown",
  ip: null,
  host: null,
  operator: null,
  withheld: false,
  reason: null,
  addressIs: null,
  account: null,
  confidence: "low",
  confidenceIn: { service: null, address: null },
  cannotTell: [],
  alternatives: [],
  evidence: [],
};

const noIdentity: Identity = {
  from: [],
  sender: null,
  replyTo: [],
  returnPath: null,
  to: [],
  subject: null,
  messageId: null,
  date: null,
  mailer: null,
};

/** One hop with nothing in it but what is given. */
export function sampleHop(hop: Partial<Hop>): Hop {
  return {
    field: 0,
    from: null,
    by: null,
    authenticated: false,
    time: null,
    zone: null,
    delaySeconds: null,
    trust: "own",
    class: "relay",
    operator: null,
    status: "relay",
    family: null,
    ...hop,
  };
}

/** An analysis of nothing, with the given parts in their places. */
export function sampleAnalysis(
  parts: Partial<Omit<Analysis, "origin" | "identity">> & {
    readonly origin?: Partial<Origin>;
    readonly identity?: Partial<Identity>;
  } = {}
): Analysis {
  return {
    schema: "whence.analysis/1",
    hops: [],
    boundary: null,
    account: { answer: "from-outside", evidence: [] },
    signals: [],
    returned: null,
    authentication: {
      spf: null,
      dkim: [],
      dmarc: null,
      compauth: null,
      fields: [],
      receivedSpf: [],
      arc: [],
      arcChain: "none",
      signatures: [],
      filter: [],
      placement: null,
    },
    networks: {},
    ...parts,
    origin: { ...noOrigin, ...parts.origin },
    identity: { ...noIdentity, ...parts.identity },
  };
}
