import { decodeWords } from "../classifier/headers/decodeWords";
import { readHeaderFields } from "../classifier/headers/readHeaderFields";
import { identifyMessageId } from "../classifier/identity/identifyMessageId";
import { parseMailboxes } from "../classifier/identity/parseMailboxes";
import type { Analysis, DecodeText, HeaderField } from "../classifier/model";
import { parseReceived } from "../classifier/received/parseReceived";

import { addressIn, createDisguise } from "./createDisguise";
import type { Disguise } from "./createDisguise";
import { freeText, idFields, mailboxFields, plainFields, programFields } from "./vocabulary";

/** Signals that are about what a domain looks like: another domain would not show it. */
const aboutLooks = new Set(["look-alike-brand", "mixed-script-domain", "punycode-domain"]);

export interface RedactedHeader {
  readonly text: string;
  /** The same mapping for a value that stands outside the header, e.g. the mailbox owner. */
  readonly map: (text: string) => string;
}

/**
 * Writes a copy of a header in which names, domains, addresses and ids are others, and what a
 * verdict rests on is the same: format of every line, order, times, service hosts and ranges.
 *
 * @param analysis of the same header: what it found by a name's looks keeps that name
 * @returns header text; unreadable parts are blanked out rather than kept. Never throws.
 */
export function redactHeader(
  headerText: string,
  analysis: Analysis,
  decodeText: DecodeText
): RedactedHeader {
  const fields = readHeaderFields(headerText);
  const disguise = createDisguise(addressesIn(fields), domainsKept(analysis));
  const lines = fields.map((field) => {
    const raw = headerText.slice(field.start, field.end);
    const value = raw.slice(raw.indexOf(":") + 1);
    return `${field.name}:${redactValue(field, value, disguise, decodeText)}`;
  });
  return {
    text: `${lines.join("\r\n")}\r\n`,
    map: (text) => mapTokens(text, disguise, { ids: false, special: noNames }),
  };
}

const noNames: ReadonlyMap<string, string> = new Map();

function redactValue(
  { key, value }: HeaderField,
  raw: string,
  disguise: Disguise,
  decodeText: DecodeText
): string {
  if (plainFields.has(key)) return raw;
  if (freeText.has(key)) return " (redacted)";
  if (mailboxFields.has(key)) return ` ${redactMailboxes(value, disguise, decodeText)}`;
  if (idFields.has(key)) return redactIds(raw, disguise);
  if (key === "received" || key === "x-received") return redactReceived(value, raw, disguise);
  const mapped = mapTokens(raw, disguise, { ids: true, special: noNames });
  return programFields.test(key) ? mapped : blankWords(mapped);
}

/** Fields of no known program: words could be anything, so their letters go. */
function blankWords(text: string): string {
  return text.replace(/[\p{L}\p{N}]{3,}/gu, (word) =>
    /^(?:[\d.]+|user\d+|name\d+|example)$/.test(word) ? word : "x".repeat(word.length)
  );
}

/** The names are rebuilt, so that neither phrase, comment nor encoding keeps one. */
function redactMailboxes(value: string, disguise: Disguise, decodeText: DecodeText): string {
  const mailboxes = parseMailboxes(value).map(({ address, name }) => {
    const mappedName = name === null ? null : redactName(decodeWords(name, decodeText), disguise);
    const mapped =
      address === null ? null : mapTokens(address, disguise, { ids: false, special: noNames });
    if (mappedName === null) return mapped ?? "<>";
    const quoted = `"${mappedName.replace(/["\\]/g, "")}"`;
    return mapped === null ? quoted : `${quoted} <${mapped}>`;
  });
  return mailboxes.length === 0 ? "undisclosed-recipients:;" : mailboxes.join(", ");
}

/** A name that shows an address or turns the reading direction keeps doing so, as another. */
function redactName(name: string, disguise: Disguise): string {
  const shown = name.split(/([\s<>()[\]",;]+)/).filter((part) => /[@.]/.test(part));
  const turns = /[\u202A-\u202E\u2066-\u2069]/u.exec(name)?.[0] ?? "";
  const addresses = shown.map((part) =>
    mapTokens(part, disguise, { ids: false, special: noNames })
  );
  return [turns + disguise.person(name), ...addresses].join(" ");
}

/** Maker and time of an id are findings: as much of it is changed as leaves both. */
function redactIds(raw: string, disguise: Disguise): string {
  return raw.replace(/<([^<>@]*)@([^<>@]*)>/g, (_whole, local: string, host: string) => {
    const before = identifyMessageId(`<${local}@${host}>`);
    const mappedHost = mapTokens(host, disguise, { ids: false, special: noNames });
    const changed = keepForm(local, disguise, (candidate) => {
      const after = identifyMessageId(`<${candidate}@${mappedHost}>`);
      return after.maker === before.maker && after.time === before.time;
    });
    return `<${changed}@${mappedHost}>`;
  });
}

/** Changes all of an id, or its second half, or its last third, whatever the form allows. */
function keepForm(id: string, disguise: Disguise, isSame: (candidate: string) => boolean): string {
  const at = [0, Math.ceil(id.length / 2), Math.ceil((id.length * 2) / 3)];
  const candidates = at.map((start) => id.slice(0, start) + disguise.id(id.slice(start)));
  return candidates.find(isSame) ?? id;
}

function redactReceived(value: string, raw: string, disguise: Disguise): string {
  const line = parseReceived(value);
  const special = new Map<string, string>();
  for (const name of [line.from?.name, line.from?.helo, line.from?.rdns, line.by?.host]) {
    if (name != null && !name.includes(".") && !name.includes(":")) {
      special.set(name, disguise.bareName(name));
    }
  }
  const user = line.from?.user;
  if (user != null && !user.includes("@")) special.set(user, disguise.bareName(user));
  if (line.id != null && /\d/.test(line.id) && !/^[\d.]+$/.test(line.id)) {
    special.set(line.id, disguise.id(line.id));
  }
  return mapTokens(raw, disguise, { ids: false, special });
}

interface Mapping {
  /** Long runs of letters and digits are ids here, and are changed. */
  readonly ids: boolean;
  readonly special: ReadonlyMap<string, string>;
}

/** Maps whatever in a text is an address, a mail address or a host; the rest stays in place. */
function mapTokens(text: string, disguise: Disguise, mapping: Mapping): string {
  return text
    .split(/([\s<>()[\]{}",;|'\\]+)/)
    .map((token, index) => (index % 2 === 1 ? token : mapToken(token, disguise, mapping)))
    .join("");
}

function mapToken(token: string, disguise: Disguise, mapping: Mapping): string {
  if (token === "") return token;
  const special = mapping.special.get(token);
  if (special !== undefined) return special;
  const ip = addressIn(token);
  if (ip !== null) {
    const mapped = disguise.ip(ip);
    const prefix = /^IPv6:/i.exec(token)?.[0] ?? "";
    return mapped === ip ? token : prefix + mapped;
  }
  const at = token.lastIndexOf("@");
  if (at >= 0) {
    const named = /^(?:[a-z.]+=|mailto:|smtp:|rfc822[;:])/i.exec(token)?.[0] ?? "";
    const local = token.slice(named.length, at);
    return `${named}${disguise.localPart(local)}@${mapToken(token.slice(at + 1), disguise, mapping)}`;
  }
  if (/[:=/]/.test(token)) {
    const last = /^(.*):(\d{1,5})$/.exec(token);
    if (last?.[1] !== undefined && addressIn(last[1]) !== null) {
      return `${mapToken(last[1], disguise, mapping)}:${last[2] ?? ""}`;
    }
    // `IPv6` and other keys end at the first sign; an IPv6 address has more of them.
    const cut = token.search(/[:=/]/);
    const rest = token.slice(cut + 1);
    return (
      mapToken(token.slice(0, cut), disguise, mapping) +
      token.charAt(cut) +
      (rest === "" ? "" : mapToken(rest, disguise, mapping))
    );
  }
  if (isHostName(token)) return disguise.host(token);
  return mapping.ids && isOpaque(token) ? disguise.id(token) : token;
}

/** Labels and a final one of letters; versions and numbers are none. */
function isHostName(text: string): boolean {
  return (
    text.length <= 255 &&
    /^[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,24}|xn--[\w-]+)\.?$/i.test(text) &&
    !/\.(?:php|html?|cgi|pl|py|asp|aspx|cf|c|js|txt)$/i.test(text)
  );
}

function isOpaque(text: string): boolean {
  return text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text) && /^[\w+/=.~-]+$/.test(text);
}

function addressesIn(fields: readonly HeaderField[]): string[] {
  const found = new Set<string>();
  for (const { value } of fields) {
    for (const token of value.split(/[\s<>()[\]{}",;|'\\=]+/)) {
      const ip = addressIn(token) ?? addressIn(token.replace(/:\d{1,5}$/, ""));
      if (ip !== null) found.add(ip);
      if (found.size > 2000) return [...found];
    }
  }
  return [...found];
}

function domainsKept(analysis: Analysis): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { evidence, id } of analysis.signals) {
    if (!aboutLooks.has(id)) continue;
    for (const { values } of evidence) {
      const domain = values["domain"];
      if (typeof domain === "string") kept.add(domain.toLowerCase());
    }
  }
  return kept;
}
