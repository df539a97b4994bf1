import { analyzeHeaders } from "../../src/classifier/analyzeHeaders";
import type { Analysis } from "../../src/classifier/model";
import { decodeText } from "../support/decodeText";
import { readSample, readSampleFile, sampleNames } from "../support/readSamples";

/** `expected.json` of a sample: what a careful reader would conclude. */
interface Expected {
  readonly shows: string;
  readonly kind: string;
  readonly ip: string | null;
  readonly addressIs: string | null;
  readonly withheld: boolean;
  readonly reason: string | null;
  /** The address that connected to the recipient's side. */
  readonly boundary: string | null;
  readonly account?: string;
  /** Other answers that a careful reader would accept. */
  readonly accepted?: readonly { readonly kind: string; readonly ip: string | null }[];
}

const analyze = (name: string): Analysis => {
  const { headers, owner } = readSample(name);
  return analyzeHeaders(headers, {
    decodeText,
    mailboxOwner: owner,
    ownDomains: ["example.com"],
  });
};

/** The expected answer first, then those that would do as well. */
const answersOf = ({ kind, ip, accepted = [] }: Expected) => [{ kind, ip }, ...accepted];

const expectedOf = (name: string): Expected =>
  JSON.parse(readSampleFile(name, "expected.json")) as Expected;

test("there are enough of them", () => {
  expect(sampleNames.length).toBeGreaterThanOrEqual(26);
});

describe.each(sampleNames.map((name) => [name, expectedOf(name).shows]))("%s: %s", (name) => {
  const expected = expectedOf(name);

  test("is read as a careful reader would", () => {
    const { origin, boundary } = analyze(name);
    expect(answersOf(expected)).toContainEqual({ kind: origin.kind, ip: origin.ip });
    expect({ ip: null, ...boundary }.ip).toBe(expected.boundary);
  });

  test("names no address but with what it is", () => {
    const { origin } = analyze(name);
    expect(origin.ip === null).toBe(origin.addressIs === null);
  });
});
