/** What the benchmark measures, as one bundle: compiled as the pane and the command line are. */
import { readHeaderFields } from "../../src/classifier/headers/readHeaderFields";
import { readHops } from "../../src/classifier/hops/readHops";
import { parseReceived } from "../../src/classifier/received/parseReceived";
import { analyzeHeaders } from "../../src/classifier/analyzeHeaders";

export { analyzeHeaders, parseReceived };

/** Header text to hops: the reader's whole work on a message. */
export function readPath(text: string): number {
  return readHops(readHeaderFields(text)).length;
}
