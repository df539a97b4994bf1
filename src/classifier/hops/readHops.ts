import type { HeaderField, ReadHop } from "../model";
import { parseReceived } from "../received/parseReceived";

/**
 * The Received fields of a header as hops, newest first, as they stand in the message.
 *
 * `delaySeconds` is the time since the next older hop whose time can be read; negative where clocks
 * disagree, null for the oldest. Fields that cannot be read are kept, with status `unparseable`.
 */
export function readHops(fields: readonly HeaderField[]): ReadHop[] {
  const hops: ReadHop[] = [];
  let olderSeconds: number | null = null;
  for (let i = fields.length - 1; i >= 0; i--) {
    const field = fields[i];
    if (field?.key !== "received") continue;
    const line = parseReceived(field.value);
    const seconds: number | null = line.time === null ? null : Date.parse(line.time) / 1000;
    hops.push({
      field: field.index,
      ...line,
      delaySeconds: seconds === null || olderSeconds === null ? null : seconds - olderSeconds,
    });
    if (seconds !== null) olderSeconds = seconds;
  }
  return hops.reverse();
}
