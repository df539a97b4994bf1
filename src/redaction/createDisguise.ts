/**
 * One message's disguise: every name, domain, address and id is given another one, always the
 * same for the same, from the blocks and names set aside for documentation (RFC 5737, RFC 3849,
 * RFC 2606). What belongs to a mail service and not to a person stays: the verdict hangs on it.
 */

import { domainOwner } from "../classifier/identity/domainOwner";
import { parseIp } from "../classifier/headers/parseIp";
import { addressIsIn } from "../classifier/platforms/addressIsIn";
import { addressScope } from "../classifier/platforms/addressScope";
import { operatorSpace } from "../classifier/signals/operatorSpace";
import { findProviderByAddress } from "../providers/findProvider";

import { findServiceSuffix } from "./findServiceSuffix";
import { keptLabels, keptLocalParts, keptNames, organisationNames } from "./vocabulary";

export interface Disguise {
  /** An address; canonical text in and out. */
  readonly ip: (ip: string) => string;
  /** A host or domain name with at least one dot. */
  readonly host: (host: string) => string;
  /** A name without a dot: a computer, an account. */
  readonly bareName: (name: string) => string;
  /** The part of a mail address before the @. */
  readonly localPart: (local: string) => string;
  /** A display name. */
  readonly person: (name: string) => string;
  /** An id: each character becomes another of its kind. */
  readonly id: (id: string) => string;
}

/**
 * @param addresses every address that stands in the header: host names often spell one out
 * @param findings domains and addresses that must stay, because they are the finding
 */
export function createDisguise(
  addresses: readonly string[],
  findings: ReadonlySet<string>
): Disguise {
  const given = new Map<string, string>();
  const counts = new Map<string, number>();
  const once = (kind: string, key: string, make: (number: number) => string): string => {
    const known = given.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const made = make(number);
    given.set(`${kind} ${key}`, made);
    return made;
  };

  const ip = (address: string): string => {
    const v6 = address.includes(":");
    const stays = addressScope(address) !== "public" || belongsToService(address);
    if (stays || findings.has(address)) return address;
    return v6
      ? once("ip6", address, (number) => `2001:db8::${number.toString(16)}`)
      : once("ip4", address, documentationAddress);
  };

  const spelled = addresses
    .filter((address) => ip(address) !== address)
    .flatMap((address) => {
      const to = spellings(ip(address));
      return spellings(address).map((text, form) => [text, to[form] ?? ""] as const);
    });

  const bareName = (name: string): string => {
    const key = name.toLowerCase();
    if (keptNames.has(key) || /^\d+$/.test(name)) return name;
    // Windows names its computers; the prefix says so, the rest says which.
    const prefix = /^(?:desktop|laptop|win|pc|ec2amaz|ip|macbook|iphone)-/i.exec(name)?.[0] ?? "";
    return prefix + once("bare", key, (number) => `name${String(number)}`);
  };

  const label = (text: string): string =>
    text
      .split(/([-_]|\d+)/)
      .map((part) => {
        if (/^\d+$/.test(part)) return scramble(part);
        return /^[-_]?$/.test(part) || keptLabels.has(part)
          ? part
          : once("label", part, (number) => `h${letters(number)}`);
      })
      .join("");

  const labels = (text: string): string => {
    if (text === "") return "";
    for (const [from, to] of spelled) {
      const at = text.indexOf(from);
      if (at < 0) continue;
      return (
        labelsAround(text.slice(0, at), label) +
        to +
        labelsAround(text.slice(at + from.length), label)
      );
    }
    return labelsAround(text, label);
  };

  const host = (written: string): string => {
    const key = written.toLowerCase().replace(/\.$/, "");
    const dot = written.endsWith(".") ? "." : "";
    if (keptNames.has(key) || findings.has(domainOwner(key))) return written;
    const service = findServiceSuffix(key);
    if (service !== null) {
      // A customer's name in front of the service's own.
      if (service.tenant)
        return `${tenant(key.slice(0, -service.suffix.length - 1))}.${service.suffix}${dot}`;
      const front = key.slice(0, Math.max(0, key.length - service.suffix.length - 1));
      return namesAddress(front, spelled) ? `${labels(front)}.${service.suffix}${dot}` : written;
    }
    const owner = domainOwner(key);
    const front = key.slice(0, Math.max(0, key.length - owner.length - 1));
    // `server.lan` is no name of the Internet and must not become one.
    const ending = /\.(?:lan|local|internal|localdomain|corp|home|intra|arpa)$/.exec(owner)?.[0];
    const domain = once(
      "domain",
      owner,
      (number) => organisationName(number) + (ending ?? ".example")
    );
    return `${front === "" ? "" : `${labels(front)}.`}${domain}${dot}`;
  };

  /** `example-com`, as services put a customer's domain into one label. */
  const tenant = (front: string): string =>
    front
      .split(".")
      .map((part) =>
        keptLabels.has(part) || /^\d{8}$/.test(part)
          ? part
          : once("tenant", part, (number) => `${organisationName(number)}-example`)
      )
      .join(".");

  return {
    ip,
    host,
    bareName,
    localPart: (local) => {
      if (keptLocalParts.test(local)) return local;
      // Variable return paths carry a second address: bounce+ann=example.com.
      return local
        .split(/([+=])/)
        .map((part) => {
          if (part === "+" || part === "=" || part === "" || keptLocalParts.test(part)) return part;
          if (local.includes("=") && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(part)) {
            return host(part);
          }
          if (part.length >= 12 && /\d/.test(part) && /[a-z]/i.test(part)) return scramble(part);
          return once("user", part.toLowerCase(), (number) => `user${String(number)}`);
        })
        .join("");
    },
    person: (name) => once("person", name, (number) => `Person ${String(number)}`),
    id: scramble,
  };
}

function belongsToService(ip: string): boolean {
  return (
    findProviderByAddress(ip) !== null ||
    operatorSpace.some(({ cidrs }) => cidrs.some((cidr) => addressIsIn(ip, cidr)))
  );
}

function labelsAround(text: string, label: (text: string) => string): string {
  return text.split(".").map(label).join(".");
}

/** Does a service's host spell out an address of this header, as access providers' names do? */
function namesAddress(front: string, spelled: readonly (readonly [string, string])[]): boolean {
  return spelled.some(([from]) => front.includes(from));
}

/** The ways in which host names spell an address. */
function spellings(ip: string): string[] {
  if (ip.includes(":")) return [ip.replaceAll(":", "-")];
  const parts = ip.split(".");
  const reversed = [...parts].reverse();
  const padded = parts.map((part) => part.padStart(3, "0"));
  const hex = parts.map((part) => Number(part).toString(16).padStart(2, "0"));
  return [
    parts.join("."),
    parts.join("-"),
    reversed.join("."),
    reversed.join("-"),
    padded.join("-"),
    padded.join(""),
    hex.join(""),
  ];
}

/** 203.0.113.1 to .254, then the two other blocks of RFC 5737, then from the start again. */
function documentationAddress(number: number): string {
  const blocks = ["203.0.113", "198.51.100", "192.0.2"];
  const at = number - 1;
  return `${blocks[Math.floor(at / 254) % 3] ?? ""}.${String((at % 254) + 1)}`;
}

/** Names that are not one letter apart: a near name is a finding of its own. */
function organisationName(number: number): string {
  const word = organisationNames[(number - 1) % organisationNames.length] ?? "organisation";
  const round = Math.floor((number - 1) / organisationNames.length);
  return round === 0
    ? word
    : `${word}-${organisationNames[round % organisationNames.length] ?? ""}`;
}

function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "q");
}

/**
 * Each character becomes another of its kind by its place, so that length and form stay: a
 * digit a digit, a hexadecimal letter one too. The first stays: some services mark ids by it.
 */
function scramble(text: string): string {
  let seed = 7;
  return Array.from(text, (character, index) => {
    seed = (seed * 31 + character.charCodeAt(0) + index) % 9973;
    if (index === 0) return character;
    if (/\d/.test(character)) return String((Number(character) + 1 + (seed % 8)) % 10);
    if (/[a-f]/.test(character))
      return "abcdef"[(character.charCodeAt(0) - 97 + 1 + (seed % 5)) % 6];
    if (/[A-F]/.test(character))
      return "ABCDEF"[(character.charCodeAt(0) - 65 + 1 + (seed % 5)) % 6];
    if (/[g-z]/.test(character))
      return String.fromCharCode(103 + ((character.charCodeAt(0) - 103 + 1 + (seed % 18)) % 20));
    if (/[G-Z]/.test(character))
      return String.fromCharCode(71 + ((character.charCodeAt(0) - 71 + 1 + (seed % 18)) % 20));
    return character;
  }).join("");
}

/** The canonical address that a text is, with the port or bracket notations undone. */
export function addressIn(text: string): string | null {
  return parseIp(text.replace(/^IPv6:/i, ""));
}
