/**
 * Looks for lines on which the reader breaks a promise. What it finds is printed in its smallest
 * form; mend the reader, then put the line into test/fixtures/received-lines.
 *
 *   npm run fuzz -- [SECONDS] [SEED]
 */
import fc from "fast-check";

import { decodeWords } from "../../src/classifier/headers/decodeWords";
import { parseIp } from "../../src/classifier/headers/parseIp";
import { parseMailDate } from "../../src/classifier/headers/parseMailDate";
import { readHeaderFields } from "../../src/classifier/headers/readHeaderFields";
import { readHops } from "../../src/classifier/hops/readHops";
import { parseReceived } from "../../src/classifier/received/parseReceived";
import { hostileLine } from "./hostileLine";

const [seconds = "60", seed] = process.argv.slice(2);

const promises = {
  "a line is read, the same way twice": fc.property(hostileLine(), (line) => {
    const once = JSON.stringify(parseReceived(line));
    return once === JSON.stringify(parseReceived(line));
  }),
  "an address stands in the line, outside the greeting": fc.property(hostileLine(), (line) => {
    const ip = parseReceived(line).from?.ip;
    if (typeof ip !== "string") return true;
    if (parseIp(ip) !== ip) return false;
    // Canonical text stands in the line unless the line wrote the address as IPv6.
    return line.includes(ip) || line.includes("::") || line.includes(":0") || /ipv6/i.test(line);
  }),
  "a greeting is never the peer": fc.property(hostileLine(), (tail) => {
    const { from } = parseReceived(`from a (HELO 203.0.113.250) (192.0.2.250) ${tail}`);
    return from?.ip !== "203.0.113.250";
  }),
  "a pasted second field lends no address": fc.property(hostileLine(), (line) => {
    const { from } = parseReceived(`from a by b with SMTP Received: ${line}`);
    return from?.ip === undefined;
  }),
  "a header loses nothing": fc.property(fc.array(hostileLine()), (values) => {
    const text = values
      .map((value) => `Received: ${value.replaceAll(/[\r\n]/g, " ")}`)
      .join("\r\n");
    return readHops(readHeaderFields(text)).length === values.length;
  }),
  "dates and words are read": fc.property(hostileLine(), (line) => {
    parseMailDate(line);
    return typeof decodeWords(`=?utf-8?Q?${line}?=`, () => null) === "string";
  }),
};

const share = (Number(seconds) * 1000) / Object.keys(promises).length;
for (const [promise, property] of Object.entries(promises)) {
  const result = fc.check(property as fc.IProperty<unknown>, {
    interruptAfterTimeLimit: share,
    numRuns: Number.MAX_SAFE_INTEGER,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  });
  const broken = result.failed && result.counterexample !== null;
  console.log(`${broken ? "BROKEN" : "kept"}: ${promise} (${String(result.numRuns)} lines)`);
  if (broken) {
    console.log(`  seed ${String(result.seed)}: ${JSON.stringify(result.counterexample)}`);
    process.exitCode = 1;
  }
}
