/**
 * What a `with` word means. Registered: IANA "Mail Transmission Types" (RFC 3848, RFC 6531,
 * RFC 8314 keeps them). The others are in use without registration.
 */
export interface WithType {
  readonly registered: boolean;
  /** The client signed in. */
  readonly authenticated: boolean;
  /** TLS was on. */
  readonly encrypted: boolean;
  readonly protocol: "smtp" | "lmtp" | "http" | "fetch" | "local" | "mapi" | "other";
  /** Internationalised mail (RFC 6531). */
  readonly utf8: boolean;
}

const smtp: WithType = {
  registered: true,
  authenticated: false,
  encrypted: false,
  protocol: "smtp",
  utf8: false,
};
const lmtp: WithType = { ...smtp, protocol: "lmtp" };
const signedIn = { authenticated: true };
const tls = { encrypted: true };
const utf8 = { utf8: true };
const inUse = { registered: false };

const rows: readonly (readonly [string, WithType])[] = [
  ["smtp", smtp],
  ["esmtp", smtp],
  ["esmtpa", { ...smtp, ...signedIn }],
  ["esmtps", { ...smtp, ...tls }],
  ["esmtpsa", { ...smtp, ...tls, ...signedIn }],
  ["lmtp", lmtp],
  ["lmtpa", { ...lmtp, ...signedIn }],
  ["lmtps", { ...lmtp, ...tls }],
  ["lmtpsa", { ...lmtp, ...tls, ...signedIn }],
  ["utf8smtp", { ...smtp, ...utf8 }],
  ["utf8smtpa", { ...smtp, ...utf8, ...signedIn }],
  ["utf8smtps", { ...smtp, ...utf8, ...tls }],
  ["utf8smtpsa", { ...smtp, ...utf8, ...tls, ...signedIn }],
  ["utf8lmtp", { ...lmtp, ...utf8 }],
  ["utf8lmtpa", { ...lmtp, ...utf8, ...signedIn }],
  ["utf8lmtps", { ...lmtp, ...utf8, ...tls }],
  ["utf8lmtpsa", { ...lmtp, ...utf8, ...tls, ...signedIn }],
  // Exim keeps the E.
  ["utf8esmtp", { ...smtp, ...utf8, ...inUse }],
  ["utf8esmtpa", { ...smtp, ...utf8, ...signedIn, ...inUse }],
  ["utf8esmtps", { ...smtp, ...utf8, ...tls, ...inUse }],
  ["utf8esmtpsa", { ...smtp, ...utf8, ...tls, ...signedIn, ...inUse }],
  ["smtps", { ...smtp, ...tls, ...inUse }],
  ["smtpa", { ...smtp, ...signedIn, ...inUse }],
  ["smtpsa", { ...smtp, ...tls, ...signedIn, ...inUse }],
  ["asmtp", { ...smtp, ...signedIn, ...inUse }],
  ["mailenable esmtpa", { ...smtp, ...signedIn, ...inUse }],
  ["mailenable esmtpsa", { ...smtp, ...tls, ...signedIn, ...inUse }],
  ["http", { ...smtp, ...inUse, protocol: "http" }],
  ["https", { ...smtp, ...tls, ...inUse, protocol: "http" }],
  ["httprest", { ...smtp, ...inUse, protocol: "http" }],
  ["rest", { ...smtp, ...inUse, protocol: "http" }],
  ["mapi", { ...smtp, ...inUse, protocol: "mapi" }],
  ["local", { ...smtp, ...inUse, protocol: "local" }],
  ["pop3", { ...smtp, ...inUse, protocol: "fetch" }],
  ["imap", { ...smtp, ...inUse, protocol: "fetch" }],
  ["nnfmp", { ...smtp, ...inUse, protocol: "other" }],
  ["qmqp", { ...smtp, ...inUse, protocol: "other" }],
];

/** `with` types by their word in lower case. */
export const withTypes: ReadonlyMap<string, WithType> = new Map(rows);
