/** A message written for a test: CRLF, as it travels; one character, one byte. */
export function mailBytes(...lines: readonly string[]): Uint8Array {
  return Uint8Array.from(lines.join("\r\n"), (character) => character.charCodeAt(0));
}
