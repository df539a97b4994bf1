import type {
  Analysis,
  AnalysisContext,
  Authentication,
  Evidence,
  Identity,
  Origin,
} from "../model";
import { findTrustedNetwork } from "../platforms/addressIsIn";
import { hostIsUnder } from "../platforms/hostIsUnder";
import type { FieldIndex } from "../platforms/indexFields";
import type { RecipientSide } from "../boundary/recipientSide";
import { evidenceOf, evidenceOfAbsence } from "../rules/evidenceOf";
import { readAuthAs } from "./readAuthAs";
import type { HeaderField } from "../model";

interface Asked {
  readonly fields: readonly HeaderField[];
  readonly index: FieldIndex;
  readonly side: RecipientSide;
  readonly identity: Identity;
  readonly authentication: Authentication;
  readonly origin: Origin;
  readonly context: AnalysisContext;
}

/**
 * Was the account in From used, inside the recipient's own organisation?
 *
 * AuthAs decides where the recipient's own Exchange wrote it: MessageDirectionality never does
 * alone (mail through a connector is "Originating" too), and neither SPF nor DMARC do (internal
 * mail has none, hybrid mail often fails). Without that field: whose domain From has, and
 * whether anything shows that the domain's owner sent it.
 */
export function decideAccount(asked: Asked): Analysis["account"] {
  const { side, identity, context } = asked;
  const from = identity.from[0];
  if (side.absence === "not-found" && side.ownHops === 0) {
    return { answer: "nothing-says", evidence: [evidenceOfAbsence("no-received")] };
  }
  if (side.recipient.family === "microsoft" || side.recipient.family === "exchange-on-premises") {
    const byExchange = decideByExchange(asked);
    if (byExchange !== null) return byExchange;
  }
  const brought = asked.origin.evidence.find(({ rule }) => rule === "own-network");
  if (brought !== undefined) return { answer: "inside-via-own-servers", evidence: [brought] };
  if (side.boundary === null) {
    return side.absence === "never-left" && asked.origin.kind !== "unknown"
      ? { answer: "inside-with-account", evidence: asked.origin.evidence.slice(0, 1) }
      : { answer: "nothing-says", evidence: [] };
  }
  const field = asked.fields[from?.field ?? -1];
  if (from === undefined || field === undefined || from.domain === null) {
    return { answer: "nothing-says", evidence: [] };
  }
  const network = findTrustedNetwork(side.boundary.ip, context.trusted);
  if (!isOwnAddress(from.address, from.domain, asked)) {
    return {
      answer: "from-outside",
      evidence: [evidenceOf("from-other-domain", field, { domain: from.domain })],
    };
  }
  const named = evidenceOf("from-own-domain", field, {
    address: from.address,
    domain: from.domain,
  });
  const signedIn = signedInAtOwnServer(asked);
  if (signedIn !== null) return { answer: "inside-with-account", evidence: [signedIn] };
  if (network?.role === "vpn-egress" || network?.role === "internal") {
    return { answer: "inside-via-own-servers", evidence: [named] };
  }
  return decideOwnFromOutside(asked, named);
}

/** The own server took the message from a client that signed in: the boundary is the hand-in. */
function signedInAtOwnServer({ origin, side }: Asked): Evidence | null {
  if (origin.kind !== "client-submission" && origin.kind !== "webmail-with-client-ip") return null;
  if (origin.ip === null || origin.ip !== side.boundary?.ip) return null;
  const rules: readonly string[] = ["authenticated-submission", "webmail-hop"];
  return origin.evidence.find(({ rule }) => rules.includes(rule)) ?? null;
}

/** From has an own address, and the message came over the boundary. */
function decideOwnFromOutside(asked: Asked, named: Evidence): Analysis["account"] {
  const { authentication, origin, fields, side, context } = asked;
  const signed = authentication.dkim.find(
    ({ result, aligned }) => result === "pass" && aligned === true
  );
  const spf = authentication.spf;
  const checked = spf?.result === "pass" && spf.aligned === true ? spf : null;
  const proof = signed ?? checked;
  const proofField = fields[proof?.field ?? -1];
  if (proof === null || proofField === undefined) {
    // A list or a forwarder breaks signatures of honest mail; then nothing says.
    const relayed = origin.evidence.some(
      ({ rule }) =>
        rule === "list-passed" || rule === "forwarder-passed" || rule === "google-forwarded"
    );
    return { answer: relayed ? "nothing-says" : "spoofed-from-outside", evidence: [named] };
  }
  const evidence = [
    named,
    evidenceOf("own-domain-authenticated", proofField, { domain: proof.domain }),
  ];
  const isOwner =
    context.mailboxOwner !== undefined &&
    asked.identity.from[0]?.address?.toLowerCase() === context.mailboxOwner.toLowerCase();
  const isMailbox =
    origin.kind === "m365-tenant" ||
    origin.kind === "webmail-hidden-client" ||
    origin.kind === "client-submission";
  const isConsumer = side.recipient.id === "outlook.com" || side.recipient.id === "gmail";
  if (isConsumer && isOwner && isMailbox) return { answer: "inside-with-account", evidence };
  // The domain's owner let it be sent (a service, another system): the account need not be used.
  return { answer: "nothing-says", evidence };
}

function decideByExchange({ index, side }: Asked): Analysis["account"] | null {
  const auth = readAuthAs(index);
  const field = auth.asField;
  if (field === null || auth.as !== "internal") return null;
  const values = { source: auth.source, mechanism: auth.mechanism };
  const evidence: Evidence[] = [evidenceOf("auth-as-internal", field, values)];
  if (auth.treatedAsInternal) {
    return {
      answer: "inside-via-own-servers",
      evidence: [...evidence, evidenceOf("connector-internal", field, values)],
    };
  }
  if (auth.mechanism === "10" && auth.mechanismField !== null) {
    return {
      answer: "inside-via-own-servers",
      evidence: [
        ...evidence,
        evidenceOf("auth-mechanism-own-servers", auth.mechanismField, values),
      ],
    };
  }
  if (side.boundary !== null) return { answer: "inside-via-own-servers", evidence };
  return { answer: "inside-with-account", evidence };
}

/** The owner's own address, or an address of the organisation's domains. */
function isOwnAddress(
  address: string | null,
  domain: string,
  { context, index, side }: Asked
): boolean {
  const owner = context.mailboxOwner?.toLowerCase();
  if (owner !== undefined && address?.toLowerCase() === owner) return true;
  if (
    hostIsUnder(
      domain,
      (context.ownDomains ?? []).map((own) => own.toLowerCase())
    )
  )
    return true;
  const ownerDomain = owner?.split("@")[1];
  if (ownerDomain !== undefined) return domain === ownerDomain && !isShared(ownerDomain, side);
  // Nobody said whose mailbox it is: the recipient that the own side wrote down.
  const recipient = (
    index.first("delivered-to") ?? index.first("x-original-to")
  )?.value.toLowerCase();
  const recipientDomain = recipient?.replace(/[<>]/g, "").split("@")[1]?.trim();
  return recipientDomain === domain && !isShared(domain, side);
}

/** Millions share the domain of a mail service: the same domain is not the same organisation. */
function isShared(domain: string, side: RecipientSide): boolean {
  if (side.recipient.family === "provider") return true;
  return hostIsUnder(domain, sharedDomains);
}

const sharedDomains = [
  "outlook.com",
  "hotmail.com",
  "live.com",
  "msn.com",
  "gmail.com",
  "googlemail.com",
  "yahoo.com",
  "icloud.com",
  "me.com",
  "mac.com",
  "aol.com",
  "proton.me",
  "protonmail.com",
  "gmx.net",
  "gmx.de",
  "web.de",
  "yahoo.co.jp",
  "outlook.jp",
  "hotmail.co.jp",
  "hotmail.co.uk",
  "mail.ru",
  "yandex.ru",
] as const;
