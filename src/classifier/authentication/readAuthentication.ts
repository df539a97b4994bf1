import { haveSameOwner, plainDomain } from "../identity/domainOwner";
import type {
  Authentication,
  AuthenticationField,
  Check,
  HeaderField,
  MethodResult,
} from "../model";
import { decidePlacement } from "./decidePlacement";
import { parseAuthenticationResults } from "./parseAuthenticationResults";
import { parseReceivedSpf } from "./parseReceivedSpf";
import { parseTagList } from "./parseTagList";
import { readArc } from "./readArc";
import { readFilterValues } from "./readFilterValues";

/** What is known of the two sides before any statement is believed. */
export interface Sides {
  /** Index of the last field that the recipient's own side wrote above the sender's; -1: none. */
  readonly ownUntil: number;
  readonly fromDomain: string | null;
  readonly trustedSealers: readonly string[];
}

/**
 * What the header says of authentication, and whose words they are.
 *
 * Anyone can write `Authentication-Results`. So a statement is the recipient's own (`own`) only
 * by its position: at or above `ownUntil`. One sealed into ARC by a sealer that settings trust
 * is `vouched`; everything else is `claimed` and never becomes a check. Among own statements the
 * newest wins.
 *
 * In: all fields in header order. Out: plain facts; nothing is verified, no network is asked.
 * Rules: RFC 8601 5 and 7.1 (position and removal of forged fields), RFC 7208 9.1, RFC 8617.
 */
export function readAuthentication(fields: readonly HeaderField[], sides: Sides): Authentication {
  const found = pickFields(fields);
  const parsed = new Map(
    found.statements.map((field) => [field.index, parseAuthenticationResults(field.value)])
  );
  const { arc, arcChain } = readArc(found.arc, sides.trustedSealers, parsed);
  const vouched = new Set(
    arc
      .filter(({ trustedSealer, complete }) => trustedSealer && complete && arcChain === "whole")
      .map(({ authenticationResults }) => authenticationResults)
  );
  const isExchange = isWrittenByExchange(fields, sides.ownUntil);
  const isOwnStatement = ownStatementTest(fields[sides.ownUntil]?.value ?? "", {
    ...found,
    isExchange,
    ownUntil: sides.ownUntil,
  });
  const statements = found.statements.flatMap((field): AuthenticationField[] => {
    const statement = parsed.get(field.index);
    if (statement === undefined) return [];
    const { authservId, instance, results } = statement;
    const isArc = field.key === "arc-authentication-results";
    const trust = isOwnStatement(field) ? "own" : vouched.has(field.index) ? "vouched" : "claimed";
    return [{ field: field.index, authservId, instance: isArc ? instance : null, trust, results }];
  });
  const receivedSpf = found.receivedSpf.map((field) => {
    const { result, clientIp, envelopeFrom, helo, receiver } = parseReceivedSpf(field.value);
    const trust = isOwnStatement(field) ? ("own" as const) : ("claimed" as const);
    return { field: field.index, trust, result, clientIp, envelopeFrom, helo, receiver };
  });

  const own = statements.filter(({ trust, instance }) => trust === "own" && instance === null);
  const from = sides.fromDomain;
  const spfOfField = receivedSpf.find(({ trust }) => trust === "own");
  const isOwnField = ownFieldTest({ ...found, isExchange, ownUntil: sides.ownUntil });
  const filter = readFilterValues(fields, own, isOwnField);
  return {
    spf:
      newestCheck(own, "spf", (result) => check(result, spfDomain(result), from)) ??
      (spfOfField === undefined
        ? null
        : {
            result: spfOfField.result,
            ...aligned(domainOf(spfOfField.envelopeFrom ?? spfOfField.helo), from),
            reason: null,
            field: spfOfField.field,
          }),
    dkim: dkimChecks(own, from),
    dmarc: newestCheck(own, "dmarc", (result) =>
      check(result, domainOf(result.properties["header.from"] ?? null), from)
    ),
    compauth: newestCheck(own, "compauth", (result) => check(result, null, from)),
    fields: statements,
    receivedSpf,
    arc,
    arcChain,
    signatures: found.signatures.map((field) => {
      const tags = parseTagList(field.value);
      return {
        field: field.index,
        domain: domainOf(tags.get("d") ?? null),
        selector: tags.get("s") ?? null,
      };
    }),
    filter,
    placement: decidePlacement(filter),
  };
}

/** The fields that speak of authentication, by what they are, in header order. */
interface PickedFields {
  /** Authentication-Results, and those sealed into ARC. */
  readonly statements: readonly HeaderField[];
  /** All of ARC, its results among them. */
  readonly arc: readonly HeaderField[];
  readonly receivedSpf: readonly HeaderField[];
  readonly signatures: readonly HeaderField[];
  /** Index of the last X-IncomingHeaderCount; -1: there is none. */
  readonly lastCount: number;
}

function pickFields(fields: readonly HeaderField[]): PickedFields {
  const statements: HeaderField[] = [];
  const arc: HeaderField[] = [];
  const receivedSpf: HeaderField[] = [];
  const signatures: HeaderField[] = [];
  let lastCount = -1;
  for (const field of fields) {
    switch (field.key) {
      case "authentication-results":
        statements.push(field);
        break;
      case "arc-authentication-results":
        statements.push(field);
        arc.push(field);
        break;
      case "arc-seal":
      case "arc-message-signature":
        arc.push(field);
        break;
      case "received-spf":
        receivedSpf.push(field);
        break;
      case "dkim-signature":
        signatures.push(field);
        break;
      case "x-incomingheadercount":
        lastCount = field.index;
        break;
    }
  }
  return { statements, arc, receivedSpf, signatures, lastCount };
}

/** What is known of the own side's lines, beside the fields themselves. */
type OwnSide = PickedFields & {
  readonly ownUntil: number;
  /** Exchange wrote one of the lines down to `ownUntil`. */
  readonly isExchange: boolean;
};

/**
 * Whose a filter's field is. 1. At or above `ownUntil` it is the recipient's. 2. Exchange puts
 * its reports below the sender's fields, but it also renames or removes what came in under those
 * names (`…-Untrusted`, header firewall); so below the boundary they count, and only where the
 * newest hop was written by Exchange: elsewhere they are the sender side's notes. 3. For consumer
 * mailboxes Microsoft marks the end of the sender's fields by its last X-IncomingHeaderCount: what
 * stands between the boundary and that mark was sent to it.
 */
function ownFieldTest({
  ownUntil,
  isExchange,
  lastCount,
}: OwnSide): (field: HeaderField) => boolean {
  return (field) => {
    if (field.index <= ownUntil) return true;
    if (!isExchange || field.index < lastCount) return false;
    return field.key !== "authentication-results" && !field.key.startsWith("x-spam-");
  };
}

/**
 * Whose a statement is: the recipient's at or above `ownUntil`. One exception, because exports of
 * organisations' mailboxes reorder fields around the hops:
 * 1. Exchange Online renames every Authentication-Results that comes in (`…-Original`), so one
 *    that still has the name is its own. Consumer mailboxes keep what came in; they are marked
 *    by X-IncomingHeaderCount and left out.
 * 2. It states the address that connected, and the line at the boundary names the same.
 * 3. It is the only one. Where a second stands anywhere, position decides and nothing else.
 */
function ownStatementTest(edge: string, side: OwnSide): (field: HeaderField) => boolean {
  const { ownUntil, isExchange, lastCount, statements, receivedSpf } = side;
  const isOrganisation =
    isExchange && lastCount < 0 && edge.includes(".mail.protection.outlook.com");
  const single = (of: readonly HeaderField[], phrase: RegExp): HeaderField | null => {
    const [only, second] = isOrganisation ? of : [];
    const ip = only === undefined ? undefined : phrase.exec(only.value)?.groups?.["ip"];
    return only !== undefined &&
      second === undefined &&
      ip !== undefined &&
      edge.includes(`(${ip})`)
      ? only
      : null;
  };
  const results = single(
    statements.filter(({ key }) => key === "authentication-results"),
    /\(sender IP is (?<ip>[\da-f.:]{2,45})\)/i
  );
  const spf = single(receivedSpf, /\bclient-ip=(?<ip>[\da-f.:]{2,45});/i);
  return (field) => field.index <= ownUntil || field === results || field === spf;
}

function isWrittenByExchange(fields: readonly HeaderField[], ownUntil: number): boolean {
  return fields.some(
    ({ index, key, value }) => index <= ownUntil && key === "received" && isExchangeHop(value)
  );
}

function isExchangeHop(value: string): boolean {
  return value.includes(" with Microsoft SMTP Server ") || exchangeHop.test(` ${value} `);
}

const exchangeHop = / with (?:Microsoft SMTP Server|mapi) /i;

/** The checks of the newest own statement about DKIM, and of others by the same host. */
function dkimChecks(own: readonly AuthenticationField[], from: string | null): readonly Check[] {
  const newest = own.find(({ results }) => results.some(({ method }) => method === "dkim"));
  if (newest === undefined) return [];
  return own
    .filter(({ authservId }) => authservId === newest.authservId)
    .flatMap(({ field, results }) =>
      results
        .filter(({ method }) => method === "dkim")
        .map((result) => ({ ...check(result, dkimDomain(result), from), field }))
    );
}

function newestCheck(
  own: readonly AuthenticationField[],
  method: string,
  toCheck: (result: MethodResult) => Omit<Check, "field">
): Check | null {
  for (const { field, results } of own) {
    const result = results.find((each) => each.method === method);
    if (result !== undefined) return { ...toCheck(result), field };
  }
  return null;
}

function check(
  result: MethodResult,
  domain: string | null,
  from: string | null
): Omit<Check, "field"> {
  return {
    result: result.result,
    ...aligned(domain, from),
    reason: result.reason ?? result.comment,
  };
}

function aligned(
  domain: string | null,
  from: string | null
): { domain: string | null; aligned: boolean | null } {
  return {
    domain,
    aligned: domain === null || from === null ? null : haveSameOwner(domain, from),
  };
}

function spfDomain({ properties }: MethodResult): string | null {
  // For a null return path SPF is checked on the HELO name (RFC 7208 2.4).
  return domainOf(properties["smtp.mailfrom"] ?? null) ?? domainOf(properties["smtp.helo"] ?? null);
}

function dkimDomain({ properties }: MethodResult): string | null {
  return domainOf(properties["header.d"] ?? properties["header.i"] ?? null);
}

/** The domain of `user@domain` or of a bare name; Exchange writes `none` where there is none. */
function domainOf(text: string | null): string | null {
  if (text === null) return null;
  const name = plainDomain(text.slice(text.lastIndexOf("@") + 1).replace(/[<>]/g, ""));
  return name === "" || name === "none" ? null : name;
}
