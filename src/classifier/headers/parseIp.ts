/**
 * One address, canonical text out. Written by hand because it runs several times a hop, and because
 * general libraries read `010.0.0.1`, `0x7f.1` and `2130706433` as addresses: in a mail header
 * those are never what they claim to be.
 */

/** Eight 16-bit groups of the address being read; reused, so that reading allocates nothing. */
const groups = [0, 0, 0, 0, 0, 0, 0, 0];

const DOT = 46;
const COLON = 58;
const PERCENT = 37;
const OPEN = 91;
const CLOSE = 93;

/**
 * Reads `text` from `start` to `end` as one IP address.
 *
 * In: `192.0.2.1`, `2001:db8::1`, `::ffff:192.0.2.1`, `fe80::1%4`, each also in brackets and with
 * the `IPv6:` tag of RFC 5321 4.1.3. Out: dotted text for IPv4 and for IPv4 mapped into IPv6, the
 * form of RFC 5952 without zone for IPv6. Anything else, ports and leading zeros included: null.
 */
export function parseIp(text: string, start = 0, end = text.length): string | null {
  if (text.charCodeAt(start) === OPEN) {
    if (end - start < 4 || text.charCodeAt(end - 1) !== CLOSE) return null;
    start++;
    end--;
  }
  if ((text.charCodeAt(start) | 32) === 105 /* i */ && hasIpv6Tag(text, start)) {
    start += 5;
    return readIpv6(text, start, end);
  }
  const length = end - start;
  if (length < 2 || length > 80) return null;
  // The first five characters tell the two families apart.
  for (let i = start; i < end && i < start + 5; i++) {
    const code = text.charCodeAt(i);
    if (code === DOT) return readIpv4(text, start, end) ? text.slice(start, end) : null;
    if (code === COLON) return readIpv6(text, start, end);
    if (hexValue(code) < 0) return null;
  }
  return null;
}

function hasIpv6Tag(text: string, start: number): boolean {
  return (
    text.charCodeAt(start + 4) === COLON && text.slice(start, start + 4).toLowerCase() === "ipv6"
  );
}

function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** Four decimal octets without leading zeros, filling the text exactly. */
function readIpv4(text: string, start: number, end: number): boolean {
  if (end - start > 15) return false;
  let octets = 0;
  let i = start;
  for (;;) {
    let value = 0;
    let digits = 0;
    while (i < end) {
      const digit = text.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) break;
      if (digits > 0 && value === 0) return false;
      value = value * 10 + digit;
      digits++;
      i++;
    }
    if (digits === 0 || digits > 3 || value > 255) return false;
    octets++;
    if (octets === 4) return i === end;
    if (text.charCodeAt(i) !== DOT || i >= end) return false;
    i++;
  }
}

function readIpv6(text: string, start: number, end: number): string | null {
  let count = 0;
  let gap = -1;
  // Written as RFC 5952 wants it, as far as one group can tell: most addresses are.
  let canonical = true;
  const textStart = start;
  let i = start;
  if (text.charCodeAt(i) === COLON) {
    if (text.charCodeAt(i + 1) !== COLON) return null;
    gap = 0;
    i += 2;
  }
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === PERCENT) {
      // A zone names an interface of the writer's machine: no part of the address.
      if (i + 1 === end) return null;
      end = i;
      break;
    }
    const groupStart = i;
    let value = 0;
    while (i < end) {
      const hex = text.charCodeAt(i);
      const digit = hexValue(hex);
      if (digit < 0) break;
      if (hex >= 65 && hex <= 70) canonical = false;
      value = value * 16 + digit;
      i++;
      if (i - groupStart > 4) return null;
    }
    if (i === groupStart || count === 8) return null;
    if (i < end && text.charCodeAt(i) === DOT) {
      if (count > 6 || !readIpv4(text, groupStart, end)) return null;
      const [a, b, c, d] = text.slice(groupStart, end).split(".").map(Number);
      canonical = false;
      groups[count++] = (a ?? 0) * 256 + (b ?? 0);
      groups[count++] = (c ?? 0) * 256 + (d ?? 0);
      i = end;
      break;
    }
    groups[count++] = value;
    // Zeros in front, and zero groups, which may have to be folded.
    if (text.charCodeAt(groupStart) === 48) canonical = false;
    if (i >= end) break;
    const next = text.charCodeAt(i);
    if (next === PERCENT) continue;
    if (next !== COLON) return null;
    i++;
    if (i < end && text.charCodeAt(i) === COLON) {
      if (gap >= 0) return null;
      gap = count;
      i++;
    } else if (i >= end || text.charCodeAt(i) === PERCENT) {
      return null;
    }
  }
  if (gap < 0 ? count !== 8 : count > 7) return null;
  if (canonical && gap !== 0 && (gap < 0 || count < 7)) return text.slice(textStart, end);
  if (gap >= 0) {
    const moved = count - gap;
    for (let k = 1; k <= moved; k++) groups[8 - k] = groups[count - k] ?? 0;
    for (let k = gap; k < 8 - moved; k++) groups[k] = 0;
  }
  return writeGroups();
}

/** RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups as `::`. */
function writeGroups(): string {
  const [g0, g1, g2, g3, g4, g5, g6 = 0, g7 = 0] = groups;
  if (g5 === 0xffff && g0 === 0 && g1 === 0 && g2 === 0 && g3 === 0 && g4 === 0) {
    return `${String(g6 >> 8)}.${String(g6 & 255)}.${String(g7 >> 8)}.${String(g7 & 255)}`;
  }
  let best = -1;
  let bestLength = 1;
  let run = 0;
  for (let k = 0; k < 8; k++) {
    run = groups[k] === 0 ? run + 1 : 0;
    if (run > bestLength) {
      bestLength = run;
      best = k - run + 1;
    }
  }
  let out = "";
  for (let k = 0; k < 8; k++) {
    if (k === best) {
      out += "::";
      k += bestLength - 1;
    } else {
      if (k > 0 && k !== best + bestLength) out += ":";
      else if (k > 0 && best < 0) out += ":";
      out += (groups[k] ?? 0).toString(16);
    }
  }
  return out;
}
