import { parseIp } from "../headers/parseIp";
import { parseAuthenticationResults } from "./parseAuthenticationResults";

export interface ReceivedSpf {
  /** In lower case: `pass`, `fail`, `softfail`, `neutral`, `none`, `temperror`, `permerror`. */
  readonly result: string;
  readonly clientIp: string | null;
  readonly envelopeFrom: string | null;
  readonly helo: string | null;
  /** Host that checked. */
  readonly receiver: string | null;
  readonly comment: string | null;
}

/**
 * Parses the value of `Received-SPF` (RFC 7208 9.1). Where the `client-ip` key is missing, the
 * address is taken from the usual sentence of the comment ("designates 192.0.2.1 as permitted
 * sender"). Never throws; an empty value has the result "".
 */
export function parseReceivedSpf(value: string): ReceivedSpf {
  const trimmed = value.trim();
  const end = trimmed.search(/[\s(;]/);
  const result = end === -1 ? trimmed : trimmed.slice(0, end);
  // Behind the first word both fields have one grammar: comments, key=value, semicolons.
  const rest = end === -1 ? "" : trimmed.slice(end).replace(/;/g, " ");
  const [said] = parseAuthenticationResults(`spf=${result || "none"} ${rest}`).results;
  const properties = said?.properties ?? {};
  const comment = said?.comment ?? null;
  const written = (key: string): string | null => withoutAngles(properties[key] ?? "") || null;
  const clientIp = written("client-ip");
  return {
    result: result.toLowerCase(),
    clientIp: (clientIp === null ? null : parseIp(clientIp)) ?? addressInComment(comment),
    envelopeFrom: written("envelope-from"),
    helo: written("helo"),
    receiver: written("receiver"),
    comment,
  };
}

function addressInComment(comment: string | null): string | null {
  const said = /\bdesignates? (?<ip>\S{1,64}) as permitted\b/i.exec(comment ?? "");
  const ip = said?.groups?.["ip"];
  return ip === undefined ? null : parseIp(ip);
}

function withoutAngles(text: string): string {
  return text.startsWith("<") && text.endsWith(">") ? text.slice(1, -1) : text;
}
