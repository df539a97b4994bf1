import type {
  AnalysisContext,
  Authentication,
  Boundary,
  HeaderField,
  Hop,
  Identity,
  Origin,
} from "../model";
import { domainOwner, plainDomain } from "../identity/domainOwner";
import { findTrustedNetwork } from "../platforms/addressIsIn";
import { indexFields, type FieldIndex } from "../platforms/indexFields";

/** What is known of a message before its signals are looked for. */
export interface Seen {
  readonly fields: readonly HeaderField[];
  readonly hops: readonly Hop[];
  readonly boundary: Boundary | null;
  readonly origin: Origin;
  readonly identity: Identity;
  readonly authentication: Authentication;
  readonly context: AnalysisContext;
  /** The fields by name, where they have been indexed before. */
  readonly index?: FieldIndex;
}

/** The same, with what several rules ask for worked out once. */
export interface Scene extends Seen {
  readonly index: FieldIndex;
  /** The hop at which the own side took over; null without a boundary. */
  readonly edge: Hop | null;
  /** Hops that the own side did not write, newest first; empty where it never came from outside. */
  readonly outside: readonly Hop[];
  /** Unfolded text of a hop's field. */
  readonly textOf: (hop: Hop) => string;
  readonly fromDomain: string | null;
  /** Registrable domains of the organisation. */
  readonly ownOwners: ReadonlySet<string>;
  readonly isList: boolean;
  /** Passed on after it was first delivered: a forward, an alias, a list, a gateway. */
  readonly isIndirect: boolean;
  /** Seconds since 1970 at which the own side took it over, as its own clock said. */
  readonly arrival: number | null;
}

export function readScene(seen: Seen): Scene {
  const index = seen.index ?? indexFields(seen.fields);
  const edge = seen.boundary === null ? null : (seen.hops[seen.boundary.hop] ?? null);
  const isList = listFields.some((key) => index.has(key)) || isBulkPrecedence(index);
  const own = seen.context.ownDomains ?? [];
  return {
    ...seen,
    index,
    edge,
    outside: seen.boundary === null ? [] : seen.hops.slice(seen.boundary.hop + 1),
    textOf: (hop) => seen.fields[hop.field]?.value ?? "",
    fromDomain: seen.identity.from[0]?.domain ?? null,
    ownOwners: new Set(own.map((domain) => domainOwner(plainDomain(domain)))),
    isList,
    isIndirect: isList || isForwarded(seen, index) || isBehindGateway(seen, index, edge),
    arrival: secondsOf(edge?.time),
  };
}

/** UTC text of the model as seconds since 1970. */
export function secondsOf(time: string | null | undefined): number | null {
  if (typeof time !== "string") return null;
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}

const listFields = [
  "list-post",
  "list-archive",
  "x-beenthere",
  "x-mailing-list",
  "mailing-list",
  "x-mailman-version",
  "x-google-group-id",
  "x-loop",
  "x-ml-name",
  "x-ml-count",
];

function isBulkPrecedence(index: FieldIndex): boolean {
  const word = index.first("precedence")?.value.trim().toLowerCase();
  return word === "list" || (word === "bulk" && index.has("list-id"));
}

function isForwarded(
  { identity, hops, boundary, authentication }: Seen,
  index: FieldIndex
): boolean {
  const returnPath = identity.returnPath?.address ?? "";
  return (
    forwardFields.some((key) => index.has(key)) ||
    /^(?:srs[01][=+-]|[^@]{1,200}(?:\+srs[01]?=|\+caf_=))/i.test(returnPath) ||
    hops.some(({ class: kind }, at) => at > (boundary?.hop ?? -1) && passesOn.has(kind)) ||
    authentication.arc.length > 1
  );
}

const forwardFields = [
  "resent-from",
  "resent-date",
  "resent-sender",
  "x-forwarded-to",
  "x-forwarded-for",
  "x-original-from",
];

const passesOn: ReadonlySet<Hop["class"]> = new Set(["forwarder", "list", "gateway"] as const);

/** A gateway of the own side, or of the sender's, stands in between by agreement. */
function isBehindGateway(
  { boundary, context }: Seen,
  index: FieldIndex,
  edge: Hop | null
): boolean {
  const role = findTrustedNetwork(edge?.from?.ip, context.trusted)?.role;
  return (
    role !== undefined ||
    (boundary?.disagreesWith.length ?? 0) > 0 ||
    index.has("x-ms-exchange-skiplistedinternetsender") ||
    index.has("x-ms-exchange-externaloriginalinternetsender")
  );
}
