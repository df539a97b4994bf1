import fc from "fast-check";

import { parseMailDate } from "../../../src/classifier/headers/parseMailDate";

test.each([
  ["Tue, 19 Nov 2024 10:00:00 +0900", "2024-11-19T01:00:00Z", 540],
  ["Tue, 19 Nov 2024 10:00:00 -0800 (PST)", "2024-11-19T18:00:00Z", -480],
  ["19 Nov 24 10:00 UT", "2024-11-19T10:00:00Z", 0],
  ["Tue, 19 Nov 2024 10:00:00 +0530 (IST)", "2024-11-19T04:30:00Z", 330],
  ["1 Jan 1970 00:00:00 +0000", "1970-01-01T00:00:00Z", 0],
  ["Sun, 1 Mar 2048 00:30:00 +0100", "2048-02-29T23:30:00Z", 60],
  ["\u706b, 19 Nov 2024 10:00:00 +0900", "2024-11-19T01:00:00Z", 540],
  ["2024/11/19 10:00:00 +09:00", "2024-11-19T01:00:00Z", 540],
  ["Tue, 19 Nov 2024 10:00:00 +9999", "2024-11-19T10:00:00Z", null],
  ["Tue, 19 Nov 2024 10:00:00 IST", "2024-11-19T10:00:00Z", null],
])("%s", (text, time, zone) => {
  expect(parseMailDate(text)).toEqual({ time, zone });
});

test.each([
  "",
  "tomorrow",
  "11-19-2024 10:00",
  "Tue, 19 Foo 2024 10:00:00 +0000",
  "Tue, 0 Nov 2024 10:00:00 +0000",
  "31 Apr 2024 10:00:00 +0000",
  "Tue, 19 Nov 2024",
  "Tue, 19 Nov 2024 10:60:00 +0000",
  "Tue, 19 Nov 12345 10:00:00 +0000",
])("%j stays unread", (text) => {
  expect(parseMailDate(text)).toBeNull();
});

test("what a program writes is what is read, in every year and zone", () => {
  const oldest = new Date("1950-01-01T00:00:00Z");
  const newest = new Date("2400-01-01T00:00:00Z");
  fc.assert(
    fc.property(fc.date({ min: oldest, max: newest, noInvalidDate: true }), (date) => {
      const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
      const time = whole.toISOString().replace(".000Z", "Z");
      expect(parseMailDate(whole.toUTCString())).toEqual({ time, zone: 0 });
      expect(parseMailDate(time)).toEqual({ time, zone: 0 });
    })
  );
});

test("any text is read or left, never an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(parseMailDate(text)).toBeDefined();
    })
  );
});
