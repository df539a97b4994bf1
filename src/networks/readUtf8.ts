/**
 * UTF-8 text between two positions. The pure layers have no TextDecoder; AS names are short and
 * nearly all ASCII. Broken sequences become U+FFFD.
 */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end;) {
    const first = bytes[at] ?? 0;
    at += 1;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    let code = first & (0x3f >> more);
    let left = first >= 0xc2 && first < 0xf5 ? more : -1;
    while (left > 0 && at < end && ((bytes[at] ?? 0) & 0xc0) === 0x80) {
      code = (code << 6) | ((bytes[at] ?? 0) & 0x3f);
      at += 1;
      left -= 1;
    }
    text += left === 0 && code < 0x110000 ? String.fromCodePoint(code) : "\ufffd";
  }
  return text;
}
