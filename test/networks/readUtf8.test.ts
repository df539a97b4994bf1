import fc from "fast-check";

import { readUtf8 } from "../../src/networks/readUtf8";

test("names in any script are read as the platform's decoder reads them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(readUtf8(bytes, 0, bytes.length)).toBe(Buffer.from(bytes).toString("utf8"));
    })
  );
});

test("broken sequences become a replacement sign, and the rest stays", () => {
  expect(readUtf8(Uint8Array.of(0x41, 0xc3, 0x42), 0, 3)).toBe("A\ufffdB");
  expect(readUtf8(Uint8Array.of(0x80, 0x41), 0, 2)).toBe("\ufffdA");
  expect(readUtf8(Uint8Array.of(0xe3, 0x81), 0, 2)).toBe("\ufffd");
  expect(readUtf8(Uint8Array.of(0xff, 0x41), 0, 2)).toBe("\ufffdA");
});
