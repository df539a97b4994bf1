import type { LogRecord } from "./model";
import { at } from "./story";

/**
 * Records of several files as one list, each act once. The same id in two logs is the same act;
 * the same sign-in told by the audit log and by Entra is recognised by its request id, else by
 * user, address and two seconds. What one telling lacks, the other lends.
 */
export function mergeRecords(files: readonly (readonly LogRecord[])[]): readonly LogRecord[] {
  const byId = new Map<string, LogRecord>();
  for (const record of files.flat()) {
    const known = byId.get(record.id.toLowerCase());
    byId.set(record.id.toLowerCase(), known === undefined ? record : lend(known, record));
  }
  const sorted = [...byId.values()].sort(byTime);
  return joinDetails(joinSignIns(sorted));
}

function byTime(one: LogRecord, other: LogRecord): number {
  const difference = (at(one) || Infinity) - (at(other) || Infinity);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return one.id < other.id ? -1 : 1;
}

function joinSignIns(sorted: readonly LogRecord[]): readonly LogRecord[] {
  const joined: LogRecord[] = [];
  const byRequest = new Map<string, number>();
  for (const record of sorted) {
    const index = record.kind === "sign-in" ? findTold(joined, byRequest, record) : -1;
    const known = joined[index];
    if (known !== undefined) {
      joined[index] = lend(known, record);
      continue;
    }
    if (record.kind === "sign-in" && record.requestId !== null) {
      byRequest.set(record.requestId, joined.length);
    }
    joined.push(record);
  }
  return joined;
}

/** Sorted by time: two seconds back, and no further, can hold another telling. */
function findTold(
  joined: readonly LogRecord[],
  byRequest: ReadonlyMap<string, number>,
  record: LogRecord
): number {
  const known = record.requestId === null ? undefined : byRequest.get(record.requestId);
  const told = known === undefined ? undefined : joined[known];
  // A request id that comes back later is another sign-in, whatever the export says.
  if (known !== undefined && told !== undefined && at(record) - at(told) <= 60_000) return known;
  for (let index = joined.length - 1; index >= 0; index--) {
    const candidate = joined[index];
    if (candidate === undefined || at(record) - at(candidate) > 2_000) break;
    if (toldElsewhere(candidate, record)) return index;
  }
  return -1;
}

/** Only across logs: one log's two lines a second apart are two sign-ins. */
function toldElsewhere(known: LogRecord, record: LogRecord): boolean {
  const told = (one: LogRecord): string =>
    one.operation.startsWith("UserLog") ? "audit" : "entra";
  return (
    known.kind === "sign-in" &&
    known.user === record.user &&
    told(known) !== told(record) &&
    known.ip === record.ip &&
    known.result === record.result
  );
}

/** "Correct password" stands in a file of its own, joined by the request id. */
function joinDetails(records: readonly LogRecord[]): readonly LogRecord[] {
  const details = new Map(
    records.flatMap((record) =>
      record.kind === "sign-in-detail" && record.requestId !== null
        ? [[record.requestId, record] as const]
        : []
    )
  );
  if (details.size === 0) return records;
  return records.map((record) => {
    const detail = record.kind === "sign-in" ? details.get(record.requestId ?? "") : undefined;
    return detail === undefined
      ? record
      : { ...record, parameters: [...record.parameters, ...detail.parameters] };
  });
}

function lend(known: LogRecord, other: LogRecord): LogRecord {
  const merged: Record<string, unknown> = { ...known };
  for (const [key, value] of Object.entries(other)) {
    const held = merged[key];
    if (held === null || (Array.isArray(held) && held.length === 0)) merged[key] = value;
  }
  return merged as unknown as LogRecord;
}
