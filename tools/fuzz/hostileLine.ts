import fc from "fast-check";

import { table } from "../received-lines/table";

const lines = table.flatMap((group) => group.lines.map(({ line }) => line));

const pieces = [
  "from ",
  " by ",
  " with ",
  " id ",
  " for ",
  " via ",
  "; ",
  "(",
  ")",
  "[",
  "]",
  "<",
  ">",
  '"',
  "\\",
  "HELO ",
  "helo=",
  "198.51.100.7",
  "[198.51.100.7]",
  "2001:db8::7",
  "::ffff:198.51.100.7",
  "user@",
  "unknown",
  "Tue, 19 Nov 2024 10:00:00 +0000",
  "Received: ",
  "\0",
  "\u00ff",
  "\ud800",
  ":25",
  "%4",
];

/** A real line with pieces put in, cut out or doubled, or pieces alone. */
export function hostileLine(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const edited = fc
    .tuple(fc.constantFrom(...lines), fc.array(fc.tuple(place, place, piece), { maxLength: 6 }))
    .map(([line, edits]) =>
      edits.reduce((text, [at, length, inserted]) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + inserted + text.slice(start + Math.floor(length * 8));
      }, line)
    );
  return fc.oneof(
    { weight: 3, arbitrary: edited },
    fc.array(piece).map((parts) => parts.join(""))
  );
}
