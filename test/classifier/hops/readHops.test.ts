import { readHeaderFields } from "../../../src/classifier/headers/readHeaderFields";
import { readHops } from "../../../src/classifier/hops/readHops";

const hopsOf = (text: string) => readHops(readHeaderFields(text));

test("hops stand newest first and point to their fields", () => {
  const hops = hopsOf(
    "Subject: x\nReceived: by a; 19 Nov 2024 10:00:05 +0000\nX: y\nReceived: by b"
  );
  expect(hops.map(({ field, by }) => [field, by?.host])).toEqual([
    [1, "a"],
    [3, "b"],
  ]);
});

test("a delay is the time since the next older hop that tells one", () => {
  const hops = hopsOf(
    [
      "Received: by a; 19 Nov 2024 10:00:05 +0000",
      "Received: by b; yesterday",
      "Received: by c; 19 Nov 2024 11:00:00 +0100",
      "Received: by d; 19 Nov 2024 10:00:30 +0000",
    ].join("\n")
  );
  expect(hops.map(({ delaySeconds }) => delaySeconds)).toEqual([5, null, -30, null]);
});

test("lines that cannot be read stay in the path", () => {
  expect(hopsOf("Received: Carol Hester\nReceived:").map(({ status }) => status)).toEqual([
    "unparseable",
    "unparseable",
  ]);
});
