import fc from "fast-check";

import { decodeId } from "../../../src/classifier/received/decodeId";

const none = { time: null, wallClock: null, clock: null, host: null, hand: null, build: null };
const ten = { ...none, time: "2024-11-19T10:00:00Z", clock: "utc" };

// 2024-11-19 10:00:00 UTC is second 1732010400, written out in each alphabet.
test.each([
  ["1tDL1c-0001Ab-2C", { ...ten, maker: "exim" }],
  ["1tDL1c-00000001Abc-2dEf", { ...ten, maker: "exim" }],
  ["4Xt0NJ0sf8z1qR", { ...ten, maker: "postfix" }],
  ["POSTFIX", null],
  ["673c61a0aa0b12cd34ef5678", { ...ten, maker: "mailgun" }],
  ["00000000012346.00000000673C61A0.00001234", { ...ten, maker: "courier" }],
  ["1732010400123.4567890123456", { ...ten, maker: "zoho" }],
  ["0100019343dd5905-11111111-2222-3333-4444-555555555555-000000", { ...ten, maker: "ses" }],
  [
    "filterdrecv-7b449858b6-77qsp-1-673C61A0-4D",
    { ...ten, maker: "sendgrid", host: "filterdrecv-7b449858b6-77qsp" },
  ],
  [
    "20241119190000123.ABCD.1.client.example.jp@biglobe.ne.jp",
    { ...ten, maker: "biglobe", host: "client.example.jp" },
  ],
  ["ffacd0b85a97d-3822490b13bsm1234567f8f.12", { ...none, maker: "google", hand: "submission" }],
  [
    "d2e1a72fcca58-724770eeb1asm1234567b3a.5.2024.11.19.02.00.00",
    {
      ...none,
      maker: "google",
      hand: "submission",
      wallClock: "2024-11-19T02:00:00",
      clock: "pacific",
    },
  ],
  [
    "k10si1234567qcu.36.2012.03.04.05.06.07",
    {
      ...none,
      maker: "google",
      hand: "delivery",
      wallClock: "2012-03-04T05:06:07",
      clock: "pacific",
    },
  ],
  [
    "4AJA00Ab012345",
    { ...none, maker: "sendmail", wallClock: "2024-11-19T10:00:00", clock: "writer" },
  ],
  [
    "lAJA00Ab012345",
    { ...none, maker: "sendmail", wallClock: "2007-11-19T10:00:00", clock: "writer" },
  ],
  [
    "2024111911000507-12345",
    { ...none, maker: "domino", wallClock: "2024-11-19T11:00:05", clock: "writer" },
  ],
  ["15.20.8158.14", { ...none, maker: "exchange", build: "15.20.8158.14" }],
  ["4AB1C2D3E4", null],
  ["abc", null],
  ["", null],
])("%s", (id, expected) => {
  expect(decodeId(id)).toEqual(expected);
});

test("any text is read without an error", () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(decodeId(id)).toBeDefined();
    })
  );
});
