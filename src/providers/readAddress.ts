/** An IPv4 address as its number, an IPv6 address as four 32-bit words, highest first. */
export type AddressKey = number | readonly [number, number, number, number];

const dot = 46;
const colon = 58;

/**
 * The key of an address under which tables are searched.
 *
 * In: text, IPv4 with four decimal parts or IPv6 (RFC 4291 2.2), without brackets, port or zone.
 * Out: its key; an IPv4-mapped IPv6 address gives the key of its IPv4 address.
 * Bad input, and spellings that programs read differently (`010.0.0.1`, `1.2.3`): null.
 * Written by hand because every look-up of every hop begins here: it runs in linear time and
 * allocates nothing for IPv4.
 */
export function readAddress(text: string): AddressKey | null {
  if (text.length > 45) return null;
  for (let at = 0; at < text.length && at < 5; at += 1) {
    const code = text.charCodeAt(at);
    if (code === dot) return readIpv4(text, 0);
    if (code === colon) return readIpv6(text);
  }
  return null;
}

/** Four parts of 0 to 255, no leading zero, from `start` to the end. */
function readIpv4(text: string, start: number): number | null {
  let address = 0;
  let part = -1;
  let parts = 1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === dot) {
      if (part < 0 || parts === 4) return null;
      address = address * 256 + part;
      part = -1;
      parts += 1;
      continue;
    }
    const digit = code - 48;
    if (digit < 0 || digit > 9 || part === 0) return null;
    part = part < 0 ? digit : part * 10 + digit;
    if (part > 255) return null;
  }
  return parts === 4 && part >= 0 ? address * 256 + part : null;
}

/** The value of a hexadecimal digit, or -1. */
function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

function readIpv6(text: string): AddressKey | null {
  const groups: number[] = [];
  let gap = -1; // how many groups stand before "::"
  let at = 0;
  if (text.charCodeAt(0) === colon) {
    if (text.charCodeAt(1) !== colon) return null;
    gap = 0;
    at = 2;
  }
  while (at < text.length) {
    const start = at;
    let group = 0;
    let digit = hexDigit(text.charCodeAt(at));
    while (digit >= 0 && at - start < 5) {
      group = group * 16 + digit;
      at += 1;
      digit = at < text.length ? hexDigit(text.charCodeAt(at)) : -1;
    }
    if (at === start || at - start > 4) return null;
    if (text.charCodeAt(at) === dot) {
      const tail = readIpv4(text, start);
      if (tail === null) return null;
      groups.push(Math.floor(tail / 65536), tail % 65536);
      break;
    }
    groups.push(group);
    if (groups.length > 8) return null;
    if (at === text.length) break;
    if (text.charCodeAt(at) !== colon) return null;
    at += 1;
    if (at === text.length) return null;
    if (text.charCodeAt(at) === colon) {
      if (gap >= 0) return null;
      gap = groups.length;
      at += 1;
    }
  }
  return joinGroups(groups, gap);
}

/** Sixteen-bit groups to words; `gap` zero groups stand in place of "::" (at least one). */
function joinGroups(groups: readonly number[], gap: number): AddressKey | null {
  if (gap < 0 ? groups.length !== 8 : groups.length > 7) return null;
  const all = [0, 0, 0, 0, 0, 0, 0, 0];
  const missing = 8 - groups.length;
  for (let index = 0; index < groups.length; index += 1) {
    all[gap < 0 || index < gap ? index : index + missing] = groups[index] ?? 0;
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = all;
  const last = g * 65536 + h;
  const mapped = a === 0 && b === 0 && c === 0 && d === 0 && e === 0 && f === 0xffff;
  return mapped ? last : [a * 65536 + b, c * 65536 + d, e * 65536 + f, last];
}
