import type { HeaderField, NetworkFacts, NetworkKind, Trust } from "../../classifier/model";
import type { Inspection } from "../../inspection/model";

/** Attribute types of MISP, which other tools know too. */
export type IndicatorType =
  | "ip-src"
  | "hostname"
  | "email-src"
  | "email-src-display-name"
  | "email-reply-to"
  | "email-subject"
  | "email-message-id"
  | "email-x-mailer";

/** What the value is in this message. */
export type IndicatorRole =
  | "origin"
  | "last-server"
  | "origin-host"
  | "from"
  | "from-name"
  | "reply-to"
  | "return-path"
  | "subject"
  | "message-id"
  | "mailer";

export interface Indicator {
  readonly type: IndicatorType;
  readonly value: string;
  readonly role: IndicatorRole;
  /** Who states it. */
  readonly trust: Trust;
  /** May a firewall act on it? Off unless nobody else can be hit. */
  readonly blockable: boolean;
  /** Index of the header field it stands in; null where it rests on several. */
  readonly field: number | null;
}

/**
 * What may be searched for elsewhere, in a fixed order, each value once.
 *
 * `blockable` is for addresses of rented or owned servers alone, recorded by the own side with
 * high confidence: behind a mail service, a VPN, a proxy or an access provider stand people who
 * have nothing to do with it. An address in From is never blockable: forged or misused, its
 * owner is a victim. Without network data nothing is.
 */
export function findIndicators({ analysis, fields }: Inspection): readonly Indicator[] {
  const { boundary, hops, identity, networks, origin } = analysis;
  const found: Indicator[] = [];
  const add = (indicator: Omit<Indicator, "blockable"> & { readonly blockable?: boolean }) => {
    const { type, value } = indicator;
    if (value.trim() === "" || found.some((one) => one.type === type && one.value === value)) {
      return;
    }
    found.push({ blockable: false, ...indicator });
  };
  const addAddress = (ip: string | null, role: IndicatorRole, certain: boolean) => {
    if (ip === null || (networks[ip]?.special ?? null) !== null) return;
    const hop = hops.find(({ from }) => from?.ip === ip);
    add({
      type: "ip-src",
      value: ip,
      role,
      trust: hop?.trust ?? "vouched",
      blockable: certain && hop?.trust === "own" && belongsToOne(networks[ip]),
      field: hop?.field ?? null,
    });
  };
  addAddress(origin.ip, "origin", origin.confidenceIn.address === "high");
  addAddress(boundary?.ip ?? null, "last-server", origin.kind === "server-direct");
  if (origin.host !== null) {
    add({
      type: "hostname",
      value: origin.host,
      role: "origin-host",
      trust: "vouched",
      field: null,
    });
  }
  for (const { address, field, name } of identity.from) {
    if (address !== null) add(claim("email-src", address, "from", field));
    if (name !== null) add(claim("email-src-display-name", name, "from-name", field));
  }
  for (const { address, field } of identity.replyTo) {
    if (address !== null) add(claim("email-reply-to", address, "reply-to", field));
  }
  const { mailer, messageId, returnPath, subject } = identity;
  if (returnPath?.address != null) {
    add(claim("email-src", returnPath.address, "return-path", returnPath.field));
  }
  if (subject !== null) add(claim("email-subject", subject, "subject", fieldOf(fields, "subject")));
  if (messageId !== null) {
    add(claim("email-message-id", messageId.value, "message-id", messageId.field));
  }
  if (mailer !== null) add(claim("email-x-mailer", mailer.value, "mailer", mailer.field));
  return found;
}

const claim = (
  type: IndicatorType,
  value: string,
  role: IndicatorRole,
  field: number | null
): Omit<Indicator, "blockable"> => ({ type, value, role, trust: "claimed", field });

/** Networks in which one address is one customer's server. */
const ofOneCustomer: ReadonlySet<NetworkKind> = new Set<NetworkKind>(["hosting", "enterprise"]);

function belongsToOne(facts: NetworkFacts | undefined): boolean {
  return (
    facts?.kind != null && ofOneCustomer.has(facts.kind) && facts.service === null && !facts.shared
  );
}

function fieldOf(fields: readonly HeaderField[], key: string): number | null {
  return fields.find((field) => field.key === key)?.index ?? null;
}
