/**
 * A value from a header, fit to stand inside a sentence: what is invisible or turns the
 * reading direction (an attacker's way to make a sentence say something else) becomes a
 * visible sign, and a long value is cut in the middle. The whole value stays in the header.
 */
export function plainValue(value: string, longest = 120): string {
  const visible = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, "\u{FFFD}").trim();
  const characters = Array.from(visible);
  if (characters.length <= longest) return visible;
  const half = Math.floor((longest - 1) / 2);
  return `${characters.slice(0, half).join("")}…${characters.slice(-half).join("")}`;
}
