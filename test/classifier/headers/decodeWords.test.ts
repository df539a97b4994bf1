import fc from "fast-check";

import { decodeWords } from "../../../src/classifier/headers/decodeWords";

const decodeText = (bytes: Uint8Array, charset: string): string | null => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
};

test.each([
  ["plain text", "plain text"],
  ["=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Gr\u00fc\u00dfe"],
  ["=?UTF-8?b?44GC?= und =?utf-8?q?a_b?=", "\u3042 und a b"],
  ["=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"],
  ["=?utf-8?Q?a?=  =?iso-8859-1?Q?=E4?=", "a\u00e4"],
  // One character cut in two.
  ["=?utf-8?B?44E=?= =?utf-8?B?gg==?=", "\u3042"],
  ["=?shift_jis?B?gqA=?=", "\u3042"],
  ["=?iso-2022-jp?B?GyRCJCIbKEI=?=", "\u3042"],
  // The second word goes on in the state of the first.
  ["=?iso-2022-jp?B?GyRCJCI=?= =?iso-2022-jp?B?JCQbKEI=?=", "\u3042\u3044"],
  ["=?us-ascii*en?Q?hello?=", "hello"],
  ["=?utf-8?B?YWJj=?=", "abc"],
  ["=?utf-8?B?YWI?=", "ab"],
  ["=?utf-8?Q?How are you??=", "How are you?"],
  ["=?no-such?Q?abc?=", "=?no-such?Q?abc?="],
  ["=?utf-8?Q?a?= =?no-such?Q?abc?=", "a =?no-such?Q?abc?="],
  ["=?utf-8?X?abc?=", "=?utf-8?X?abc?="],
  ["=?utf-8?Q?abc", "=?utf-8?Q?abc"],
  ["=?utf-8?Q?a=0D=0Ab?=", "a b"],
  ["a =?utf-8?Q?b?= <user@example.com>", "a b <user@example.com>"],
  ["=?=?utf-8?Q?b?=", "=?b"],
])("%j reads %j", (value, expected) => {
  expect(decodeWords(value, decodeText)).toBe(expected);
});

test("what was encoded comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      const word = `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
      expect(decodeWords(word, decodeText)).toBe(text.replace(/[\r\n]+/g, " "));
    })
  );
});

test("any text is read without an error", () => {
  const pieces = fc.constantFrom("=?", "?=", "?", "=", "utf-8", "B", "Q", "YQ==", " ", "=E3", "_");
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      expect(typeof decodeWords(parts.join(""), decodeText)).toBe("string");
    })
  );
});
