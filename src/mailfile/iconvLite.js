/**
 * Stands in for iconv-lite, of which the .msg reader uses one function: 400 kB of tables for
 * what every host's TextDecoder knows. webpack puts it in the place of the package.
 */

/* global TextDecoder */

/** Text of bytes in a Windows code page, named as `cp932`, `windows-1252` or `932`. */
export function decode(bytes, encoding) {
  const number = /^(?:cp|win|windows-?)?(\d+)$/i.exec(String(encoding))?.[1];
  const names = { 932: "shift_jis", 936: "gb18030", 949: "euc-kr", 950: "big5", 65001: "utf-8" };
  const charset = number === undefined ? encoding : (names[number] ?? `windows-${number}`);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Only asked for when a .msg is written, which Whence never does. */
export function encode() {
  throw new Error("Writing a .msg is not supported.");
}
