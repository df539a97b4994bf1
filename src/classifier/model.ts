/**
 * The nouns of the classifier. Plain JSON: no classes, no dates, no functions in a result.
 *
 * Terms are those of RFC 5321 (mail transport), RFC 5322 (fields), RFC 5598 (roles) and
 * RFC 8601 (authentication results). `Analysis` is the public contract `whence.analysis/1`:
 * members may be added, never renamed and never given another meaning.
 */

import type { RuleId } from "./rules/catalog";

/** One header field as it stands in the message. */
export interface HeaderField {
  /** Position among all fields, 0 is the first (newest). Evidence points here. */
  readonly index: number;
  /** The name as written, without the colon. */
  readonly name: string;
  /** The name in lower case, for comparison. */
  readonly key: string;
  /** The unfolded body: folds become one blank, outer blanks removed, nothing decoded. */
  readonly value: string;
  /** Start and end of the field in the header text that was read, final line break excluded. */
  readonly start: number;
  readonly end: number;
}

/** `own`: written by the recipient's side. `vouched`: by an operator identified by more than a name. */
export type Trust = "own" | "vouched" | "claimed";

export type HopStatus = "relay" | "skip" | "unparseable";

/** What a hop is in the path. */
export type HopClass =
  | "internal" // plumbing inside one operator
  | "edge-ingress" // where an operator took the message over from outside
  | "content-filter" // a scanner's loop on the same side
  | "gateway" // a security gateway in front of a mail system
  | "forwarder" // an address that passes mail on
  | "list" // a mailing list
  | "esp" // a bulk platform
  | "webmail" // taken over HTTP from a browser, an app or an API
  | "submission" // authenticated submission (RFC 6409)
  | "mapi-submission" // handed over inside Exchange, without SMTP
  | "script" // injected on the host itself: a program, a cron job, a web script
  | "fetch" // fetched from another mailbox (POP3, IMAP)
  | "relay" // server to server, nothing special known
  | "local" // local hand-over or delivery
  | "unknown";

/**
 * Members of `from` and `by`. `null`: the line says that there is none (`unknown`, `[]`).
 * A missing key: the line makes no claim about it.
 */
export interface HopFrom {
  /** The first word after `from`, as written. */
  readonly name?: string | null;
  /** What the peer announced in HELO, EHLO or LHLO; a literal keeps its brackets. */
  readonly helo?: string | null;
  /** What the receiver found when it looked the peer's address up. */
  readonly rdns?: string | null;
  /** The address that connected, canonical text (RFC 5952); never the HELO literal. */
  readonly ip?: string | null;
  /** The port it connected from. */
  readonly port?: number | null;
  /** The authenticated account or ident user that the line names. */
  readonly user?: string | null;
}

export interface HopBy {
  readonly host?: string | null;
  readonly ip?: string | null;
}

export interface Hop {
  /** Index of the Received field in the message. */
  readonly field: number;
  readonly from: HopFrom | null;
  readonly by: HopBy | null;
  /** The protocol word (RFC 3848 and what is really written), as written. */
  readonly with?: string | null;
  readonly via?: string | null;
  readonly id?: string | null;
  /** The recipient that the line names, without angle brackets. */
  readonly for?: string | null;
  readonly envelopeFrom?: string | null;
  readonly tls?: { readonly version?: string | null; readonly cipher?: string | null } | null;
  /** The line carries a sign of authentication: with ESMTPA and kin, "Authenticated sender". */
  readonly authenticated: boolean;
  /** UTC, `2026-11-17T02:13:02Z`; null where the line has none that can be read. */
  readonly time: string | null;
  /** Minutes east of UTC as the line wrote them; null where unknown. */
  readonly zone: number | null;
  /** Seconds since the next older hop with a time; negative where clocks disagree. */
  readonly delaySeconds: number | null;
  readonly trust: Trust;
  readonly class: HopClass;
  /** The operator of the host that wrote the line, where more than a name says so. */
  readonly operator: string | null;
  readonly status: HopStatus;
  /** Format family that assigned the roles, e.g. `postfix`. */
  readonly family: string | null;
}

/** One Received field read, before anything is believed. */
export type ReceivedLine = Omit<Hop, "field" | "delaySeconds" | "trust" | "class" | "operator">;

/** A Received field in its place in the path, before anything is believed. */
export type ReadHop = Omit<Hop, "trust" | "class" | "operator">;

/** Values of an evidence: plain, so that every language can word them. */
export type EvidenceValues = Readonly<Record<string, string | number | boolean | null>>;

/** Never a sentence: which rule spoke, on which field, and what it saw there. */
export interface Evidence {
  readonly rule: RuleId;
  /** Index of the header field; null where the absence of a field is the evidence. */
  readonly field: number | null;
  /** The exact characters of the field's unfolded value that were judged. */
  readonly excerpt: string;
  readonly values: EvidenceValues;
}

/** The hop at which the recipient's own side took the message over from outside. */
export interface Boundary {
  /** Index into `hops`. */
  readonly hop: number;
  readonly ip: string | null;
  readonly helo: string | null;
  /** Recipient platform, e.g. `outlook.com`, `exchange-online`, `gmail`, `generic`. */
  readonly platform: string;
  /** Names of the platform's own stamps that name the same address. */
  readonly agreesWith: readonly string[];
  /** Own stamps that name another address (enhanced filtering, gateways, or forgery). */
  readonly disagreesWith: readonly string[];
}

export type OriginKind =
  | "client-submission"
  | "webmail-with-client-ip"
  | "webmail-hidden-client"
  | "esp-bulk"
  | "script-on-web-host"
  | "server-direct"
  | "m365-tenant"
  | "on-prem-relay"
  | "internal"
  | "unknown";

export type Confidence = "high" | "medium" | "low";

/** Why the address is withheld, or why the origin is not known. */
export type OriginReason =
  | "no-transport-record" // no Received field: a Sent Items copy, a draft, an import
  | "never-left-tenant" // sent inside the organisation, no client is recorded
  | "placed-by-service" // put into the mailbox by a service, not delivered
  | "drill" // an attack simulation, proven by the network that connected
  | "withheld-by-provider" // the provider does not reveal its client
  | "provider-generated" // a provider's own notice or product mail
  | "damaged" // trace fields are there but cannot be read
  | "contradicted" // older lines contradict what the recipient's side recorded
  | "no-address"; // lines can be read, none of them has an address to believe

/** What headers cannot tell, as an id; the sentence stands in `wording`. */
export type CannotTellId =
  | "person" // who sat at the device
  | "client-address" // which connection was used
  | "who-used-the-server" // who used (or misused) the server that delivered
  | "older-lines" // what happened before the last proven server
  | "behind-proxy" // a VPN, proxy or relay may stand in front
  | "many-share" // many people may share this address
  | "whether-sent" // whether this copy was sent at all
  | "which-user" // owner, delegate, app, or somebody else with the account
  | "customer" // which customer of the service
  | "list-author" // the author behind a list or a forwarder
  | "country"; // where the person is

export type LogId =
  | "m365-audit" // the recipient organisation's Microsoft 365 audit log
  | "entra-signin"
  | "message-trace"
  | "google-workspace-audit"
  | "exchange-tracking" // on-premises message tracking
  | "gateway-log"
  | "server-log" // mail log of the server that delivered
  | "provider-record" // records that the provider keeps, legal process
  | "isp-record"; // records of the access provider, legal process

export interface CannotTell {
  readonly id: CannotTellId;
  /** Machine word for the reason, e.g. `provider-withholds`, `shared-address`. */
  readonly because: string;
  /** Who would know, by name where one is known ("Google"); null where nobody can be named. */
  readonly whoKnows: string | null;
  readonly log: LogId | null;
}

export interface OriginAlternative {
  readonly kind: OriginKind;
  readonly ip: string | null;
  readonly host: string | null;
  readonly operator: string | null;
  /** Rule that keeps the alternative alive. */
  readonly rule: RuleId;
}

export interface Origin {
  readonly kind: OriginKind;
  readonly ip: string | null;
  readonly host: string | null;
  readonly operator: string | null;
  /** The client's address exists somewhere and is not revealed. */
  readonly withheld: boolean;
  readonly reason: OriginReason | null;
  /** What the address is. Never an address without it. */
  readonly addressIs: "client" | "server" | "gateway" | null;
  /** The account that submitted, where a believed line names it. */
  readonly account: string | null;
  /** Of the answer as a whole. */
  readonly confidence: Confidence;
  readonly confidenceIn: {
    readonly service: Confidence | null;
    readonly address: Confidence | null;
  };
  readonly cannotTell: readonly CannotTell[];
  readonly alternatives: readonly OriginAlternative[];
  readonly evidence: readonly Evidence[];
}

/** Was the account in From used, inside the recipient's own organisation? */
export type AccountAnswer =
  | "inside-with-account"
  | "inside-via-own-servers"
  | "spoofed-from-outside"
  | "from-outside"
  | "nothing-says";

export type SignalSubject = "forgery" | "identity" | "time" | "authentication";

export interface Signal {
  readonly id: RuleId;
  readonly subject: SignalSubject;
  readonly strength: "weak" | "medium" | "strong";
  readonly evidence: readonly Evidence[];
}

/** One method of one Authentication-Results field (RFC 8601). */
export interface MethodResult {
  readonly method: string;
  readonly result: string;
  readonly reason: string | null;
  /** `smtp.mailfrom`, `header.d`, … in lower case. */
  readonly properties: Readonly<Record<string, string>>;
  readonly comment: string | null;
}

export interface AuthenticationField {
  readonly field: number;
  readonly authservId: string | null;
  /** ARC instance; null outside ARC. */
  readonly instance: number | null;
  readonly trust: Trust;
  readonly results: readonly MethodResult[];
}

/** One check as the recipient's own side stated it. */
export interface Check {
  /** `pass`, `fail`, `softfail`, `neutral`, `none`, `temperror`, `permerror`, or as written. */
  readonly result: string;
  readonly domain: string | null;
  /** Does the domain belong to the owner of the From domain (relaxed alignment)? */
  readonly aligned: boolean | null;
  readonly reason: string | null;
  readonly field: number;
}

/** One value that a filter wrote, explained by table; `meaning` null: undocumented, shown raw. */
export interface FilterValue {
  readonly field: number;
  readonly name: string;
  readonly value: string;
  /** Id of an explanation in `wording`; null where no source explains it. */
  readonly meaning: string | null;
}

export interface ArcInstance {
  readonly instance: number;
  readonly seal: {
    readonly field: number;
    readonly domain: string | null;
    readonly cv: string | null;
  } | null;
  readonly messageSignature: { readonly field: number; readonly domain: string | null } | null;
  readonly authenticationResults: number | null;
  readonly complete: boolean;
  readonly trustedSealer: boolean;
}

export interface Authentication {
  readonly spf: Check | null;
  readonly dkim: readonly Check[];
  readonly dmarc: Check | null;
  readonly compauth: Check | null;
  readonly fields: readonly AuthenticationField[];
  readonly receivedSpf: readonly {
    readonly field: number;
    readonly trust: Trust;
    readonly result: string;
    readonly clientIp: string | null;
    readonly envelopeFrom: string | null;
    readonly helo: string | null;
    readonly receiver: string | null;
  }[];
  readonly arc: readonly ArcInstance[];
  /**
   * The ARC set as a whole (RFC 8617 5.2, without the cryptography): `whole` when instances run
   * from 1 without a gap, each complete, with `cv=none` first and `cv=pass` after; `failed` when
   * a sealer wrote `cv=fail`; `incomplete` otherwise; `none` without ARC.
   */
  readonly arcChain: "none" | "whole" | "incomplete" | "failed";
  readonly signatures: readonly {
    readonly field: number;
    readonly domain: string | null;
    readonly selector: string | null;
  }[];
  /** Values of X-Forefront-Antispam-Report and kin, own side only, in header order. */
  readonly filter: readonly FilterValue[];
  /** Why the message lies where it lies: an id that `wording` has a sentence for, or null. */
  readonly placement:
    | "inbox"
    | "junk"
    | "quarantine-released"
    | "allowed-by-list"
    | "allowed-by-rule"
    | "blocked-sender"
    | null;
}

export interface MailboxAddress {
  readonly field: number;
  /** Decoded for display (RFC 2047). */
  readonly name: string | null;
  readonly address: string | null;
  readonly domain: string | null;
}

export interface Identity {
  readonly from: readonly MailboxAddress[];
  readonly sender: MailboxAddress | null;
  readonly replyTo: readonly MailboxAddress[];
  readonly returnPath: MailboxAddress | null;
  readonly to: readonly MailboxAddress[];
  readonly subject: string | null;
  readonly messageId: {
    readonly field: number;
    readonly value: string;
    readonly host: string | null;
    /** Program or service that writes ids of this form, e.g. `gmail-web`. */
    readonly maker: string | null;
    /** Time that the id embeds, UTC. */
    readonly time: string | null;
  } | null;
  readonly date: {
    readonly field: number;
    readonly time: string | null;
    /** Minutes east of UTC; the writer's own offset with some programs. */
    readonly zone: number | null;
  } | null;
  /** Program that claims to have written the mail (X-Mailer, User-Agent). */
  readonly mailer: { readonly field: number; readonly value: string } | null;
}

export type NetworkKind =
  | "isp"
  | "mobile"
  | "isp+mobile"
  | "satellite"
  | "hosting"
  | "hosting+vpn"
  | "vpn"
  | "tor"
  | "proxy"
  | "cdn"
  | "cdn+hosting"
  | "sase"
  | "mail"
  | "mail+hosting"
  | "mail+sase"
  | "education"
  | "government"
  | "enterprise"
  | "transit";

/** What is known of an address without asking anybody. */
export interface NetworkFacts {
  readonly ip: string;
  /** Special use (RFC 6890), e.g. `private`, `loopback`, `carrierGradeNat`; null for public unicast. */
  readonly special: string | null;
  readonly asn: number | null;
  readonly asName: string | null;
  /** Who runs the network, curated name before AS name. */
  readonly operator: string | null;
  readonly kind: NetworkKind | null;
  /** What the kind rests on; `as-name` only ever means "looks like". */
  readonly basis: "special-use" | "provider-range" | "as-kind" | "as-name" | null;
  /** ISO 3166 alpha-2. */
  readonly registeredCountry: string | null;
  readonly locatedCountry: string | null;
  /** Known mail service whose published range holds the address. */
  readonly service: string | null;
  /** Many people at once use such addresses (CGNAT, mobile, DS-Lite). */
  readonly shared: boolean;
}

/** Address look-up, satisfied by `networks`; a test passes a two-row object. */
export interface Networks {
  /** Date of the data, `YYYY-MM-DD`. */
  readonly date: string;
  readonly lookUp: (ip: string) => NetworkFacts;
}

/** `null` where the charset is unknown to the host. Never throws. */
export type DecodeText = (bytes: Uint8Array, charset: string) => string | null;

/**
 * The registrable domain of a host name in lower case, by the public suffix list; null where
 * there is none. Passed in because the list is large; without it a short one stands in.
 */
export type RegistrableDomain = (name: string) => string | null;

/** Look-alike skeleton (UTS 39) of a host name; passed in because its table is large. */
export type Skeleton = (text: string) => string;

export type TrustedRole =
  | "internal" // own servers and networks
  | "gateway" // a gateway or filter in front of the mailbox
  | "connector" // a partner that connects by agreement
  | "msa" // takes submissions of own users only: older lines inherit its trust
  | "vpn-egress" // own people leave through it
  | "drill"; // attack simulations come from it

export interface Trusted {
  /** Longest prefix wins. */
  readonly networks: readonly {
    readonly cidr: string;
    readonly role: TrustedRole;
    readonly name?: string | undefined;
  }[];
  /** Host-name suffixes of own servers; believed only in lines that own servers wrote. */
  readonly hosts: readonly string[];
  readonly arcSealers: readonly string[];
}

export interface AnalysisContext {
  readonly decodeText: DecodeText;
  /** Address of the mailbox that holds the message: the owner's, not the user's. */
  readonly mailboxOwner?: string | undefined;
  readonly ownDomains?: readonly string[] | undefined;
  readonly trusted?: Trusted | undefined;
  readonly networks?: Networks | undefined;
  readonly skeleton?: Skeleton | undefined;
  readonly registrableDomain?: RegistrableDomain | undefined;
  /**
   * The header came back in a bounce: its newest hop is the server that gave up, mostly not
   * the mailbox owner's side, while the oldest may be.
   */
  readonly returned?: boolean | undefined;
}

export interface Analysis {
  readonly schema: "whence.analysis/1";
  readonly hops: readonly Hop[];
  readonly boundary: Boundary | null;
  readonly origin: Origin;
  readonly account: { readonly answer: AccountAnswer; readonly evidence: readonly Evidence[] };
  readonly signals: readonly Signal[];
  /** For a bounce: the analysis of the header that came back. */
  readonly returned: Analysis | null;
  readonly authentication: Authentication;
  readonly identity: Identity;
  /** Facts for every public address on the path, by address; empty without network data. */
  readonly networks: Readonly<Record<string, NetworkFacts>>;
}
