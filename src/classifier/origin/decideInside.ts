import { readAuthAs } from "../account/readAuthAs";
import type { Evidence } from "../model";
import { isPublicAddress } from "../platforms/addressScope";
import { findTrustedNetwork } from "../platforms/addressIsIn";
import { findAddressAfter } from "../platforms/findAddressAfter";
import { evidenceOf, evidenceOfAbsence, evidenceOfHop } from "../rules/evidenceOf";
import { decideGoogle } from "./decideGoogle";
import { draft } from "./draft";
import type { Draft } from "./draft";
import type { Seen } from "./seen";

/** There is no boundary: the message never came from outside, or its way in is not recorded. */
export function decideInside(seen: Seen): Draft {
  const { side } = seen;
  if (side.absence === "not-found") return notFound(seen);
  switch (side.recipient.family) {
    case "microsoft":
    case "exchange-on-premises":
      return insideExchange(seen);
    case "google":
      return insideGoogle(seen);
    case "provider":
    case "generic":
      return insideServer(seen);
  }
}

function notFound(seen: Seen): Draft {
  const unreadable = seen.hops.filter(({ status }) => status === "unparseable").length;
  const field = seen.fields[seen.hops[0]?.field ?? -1];
  return draft("unknown", {
    reason: unreadable > 0 ? "damaged" : "no-address",
    evidence: field === undefined ? [] : [evidenceOf("boundary-not-found", field)],
    cannotTell: [
      { id: "older-lines", because: "no-boundary", whoKnows: null, log: "message-trace" },
    ],
  });
}

/**
 * Exchange of the organisation: a message that the own side calls internal, or that a mailbox
 * server took from an account. A message with neither was put there by a service.
 */
function insideExchange(seen: Seen): Draft {
  const auth = readAuthAs(seen.index);
  const mapi = seen.hops.find((_, at) => seen.shapes[at] === "mapi-submission");
  const evidence: Evidence[] = [];
  if (auth.asField !== null && auth.as === "internal") {
    evidence.push(
      evidenceOf("auth-as-internal", auth.asField, {
        source: auth.source,
        mechanism: auth.mechanism,
      })
    );
  }
  if (mapi !== undefined) evidence.push(evidenceOfHop("never-left-mapi", mapi, seen.fields));
  if (evidence.length === 0 && seen.side.recipient.family === "microsoft") {
    const brought = broughtByOwnServer(seen);
    if (brought !== null) return brought;
    return draft("unknown", {
      reason: "placed-by-service",
      evidence: [evidenceOfAbsence("placed-by-service")],
      cannotTell: [
        { id: "whether-sent", because: "no-transport-record", whoKnows: null, log: "m365-audit" },
      ],
    });
  }
  const isCloud = seen.side.recipient.family === "microsoft";
  const log = isCloud ? ("m365-audit" as const) : ("exchange-tracking" as const);
  const known = {
    operator: isCloud ? "Microsoft 365" : null,
    reason: "never-left-tenant" as const,
    account: auth.mechanism === "10" ? null : (seen.identity.from[0]?.address ?? null),
    service: "high" as const,
    cannotTell: [
      { id: "client-address" as const, because: "not-recorded", whoKnows: null, log },
      { id: "which-user" as const, because: "shared-account", whoKnows: null, log },
    ],
  };
  const client = ownClient(seen);
  if (client === null) return draft("internal", { ...known, withheld: true, evidence });
  return draft("internal", {
    ...known,
    ip: client.ip,
    addressIs: "client",
    address: "medium",
    evidence: [...evidence, client.evidence],
    cannotTell: known.cannotTell.slice(1),
  });
}

/**
 * The edge took it over from a network that settings call the organisation's own, and no older
 * line leads on: that server is the last thing known, and it is no service that placed a mail.
 */
function broughtByOwnServer({ context, fields, hops, side }: Seen): Draft | null {
  const own = hops
    .slice(0, side.ownHops)
    .reverse()
    .find(({ from }) => findTrustedNetwork(from?.ip, context.trusted) !== null);
  const ip = own?.from?.ip ?? null;
  if (own === undefined || ip === null) return null;
  const name = findTrustedNetwork(ip, context.trusted)?.name ?? null;
  return draft("on-prem-relay", {
    ip,
    addressIs: "server",
    service: "medium",
    address: "high",
    evidence: [evidenceOfHop("own-network", own, fields, { ip, name })],
    cannotTell: [
      { id: "who-used-the-server", because: "own-server", whoKnows: null, log: "server-log" },
    ],
  });
}

/** Own Exchange wrote the client down: X-Originating-IP (to 2019 in the cloud), original client. */
function ownClient(seen: Seen): { ip: string; evidence: Evidence } | null {
  const time = seen.hops[0]?.time ?? "";
  const keys =
    seen.side.recipient.family === "microsoft" && time >= "2020"
      ? ["x-ms-exchange-organization-originalclientipaddress"]
      : ["x-originating-ip", "x-ms-exchange-organization-originalclientipaddress"];
  for (const key of keys) {
    const field = seen.index.first(key);
    const ip = field === null ? null : findAddressAfter(`=${field.value}`, "=");
    if (field !== null && isPublicAddress(ip)) {
      return { ip, evidence: evidenceOf("originating-header", field, { ip, header: field.name }) };
    }
  }
  return null;
}

/** Google's own lines only: an account of Google, or a notice of Google's. */
function insideGoogle(seen: Seen): Draft {
  const field = seen.fields[seen.hops[0]?.field ?? -1];
  const evidence =
    field === undefined
      ? evidenceOfAbsence("never-left-provider", { operator: "Gmail" })
      : evidenceOf("never-left-provider", field, { operator: "Gmail" });
  const decision = decideGoogle(
    { hop: -1, ip: null, names: [], certainty: "proven", cap: "high" },
    { provider: google, basis: "range", evidence },
    seen
  );
  if (!("end" in decision))
    return draft("internal", { operator: "Gmail", service: "medium", evidence: [evidence] });
  const end = decision.end;
  const isNotice = end.reason === "provider-generated";
  if (!isNotice) return end;
  return {
    ...end,
    kind: end.kind === "server-direct" ? "internal" : end.kind,
    ip: null,
    addressIs: null,
    address: null,
  };
}

const google = {
  id: "google",
  name: "Gmail",
  kind: "webmail",
  hidesClient: "sometimes",
  hostSuffixes: ["google.com"],
  cidrs: [],
  asns: [],
} as const;

/** Only private addresses and hand-overs on the host: sent on the recipient's own servers. */
function insideServer(seen: Seen): Draft {
  const isProvider = seen.side.recipient.family === "provider";
  const field = seen.fields[seen.hops.at(-1)?.field ?? -1];
  const operator =
    seen.side.recipient.family === "provider" ? seen.side.recipient.platform.name : null;
  return draft("internal", {
    operator,
    reason: "never-left-tenant",
    service: "medium",
    withheld: isProvider,
    evidence: field === undefined ? [] : [evidenceOf("never-left-server", field, { operator })],
    cannotTell: [
      { id: "client-address", because: "not-recorded", whoKnows: operator, log: "server-log" },
    ],
  });
}
