import { parseIp } from "../headers/parseIp";

/**
 * The address that stands right after a phrase (`sender IP is `, `client-ip=`), in canonical
 * text; `null` where the phrase or an address after it is missing. Brackets and quotes around
 * the address do not matter. Letter case of the phrase does not matter.
 */
export function findAddressAfter(value: string, phrase: string): string | null {
  const at = value.toLowerCase().indexOf(phrase.toLowerCase());
  if (at < 0) return null;
  let start = at + phrase.length;
  while (start < value.length && ' ["(<'.includes(value.charAt(start))) start += 1;
  let end = start;
  // The longest address text, with the prefix of an IPv6 literal, is shorter than this.
  while (end < value.length && end - start < 60 && isAddressCharacter(value.charCodeAt(end)))
    end += 1;
  let text = value.slice(start, end);
  if (text.toLowerCase().startsWith("ipv6:")) text = text.slice(5);
  while (text.endsWith(".") || text.endsWith(":")) text = text.slice(0, -1);
  return parseIp(text);
}

function isAddressCharacter(code: number): boolean {
  const letter = code | 32;
  const isLetter =
    (letter >= 97 && letter <= 102) || letter === 105 || letter === 112 || letter === 118;
  return isLetter || (code >= 48 && code <= 58) || code === 46;
}
