import type { Loose } from "./loose";

const wanted =
  /"(CreationTime|Id|Operation|UserId|ClientIP|ClientIPAddress|ActorIpAddress|SessionId|Workload|RecordType|MailboxOwnerUPN|ClientInfoString|LogonType|UserType|LogonError|ErrorNumber)"\s*:\s*(?:"((?:[^"\\]|\\.){0,400})"|(-?\d{1,15}))/g;

/**
 * A record whose end is missing (Excel cuts a cell at 32,767 characters) to the scalars that
 * stood before the cut. The rest is not invented: a list that was cut proves no absence.
 */
export function salvageCutJson(text: string): Loose | null {
  const found: Record<string, string> = {};
  for (const [, name, quoted, number] of text.slice(0, 65_536).matchAll(wanted)) {
    if (name !== undefined && !Object.hasOwn(found, name)) found[name] = quoted ?? number ?? "";
  }
  return found["Operation"] === undefined ? null : found;
}
