import ipaddr from "ipaddr.js";

import type { Trusted, TrustedRole } from "../classifier/model";
import type { SettingsProblem } from "./model";

/**
 * Reads `trusted_networks`, `internal_networks` and `msa_networks` of a SpamAssassin
 * configuration (Mail::SpamAssassin::Conf, "NETWORK TEST OPTIONS").
 *
 * In: the text of `local.cf`; all other lines are passed over. Out: trusted networks, and what
 * could not be taken over, by line. As there: what is named internal is our own, what is only
 * trusted relays honestly in front of us, and where no internal network is named the trusted
 * ones are taken for internal. `clear_…` lines forget what came before.
 */
export function importSpamAssassin(text: string): {
  trusted: Trusted;
  problems: SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  let rows: Row[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = (raw.split("#", 1)[0] ?? "").trim();
    const [word = "", ...entries] = line.split(/\s+/);
    const list = lists[word.replace(/^clear_/, "")];
    if (list === undefined) continue;
    if (word.startsWith("clear_")) {
      rows = rows.filter((row) => row.list !== list);
      continue;
    }
    const complain = (problem: string) => {
      problems.push({ severity: "error", path: `line ${String(index + 1)}`, problem });
    };
    if (entries.length === 0) complain(`${word} names no network`);
    for (const entry of entries) {
      const cidr = readNetwork(entry);
      if (entry.startsWith("!"))
        complain(`${entry}: an exclusion has no counterpart; leave it out`);
      else if (cidr === null) complain(`${entry} is not a network`);
      else rows.push({ list, cidr });
    }
  }
  return { trusted: { networks: assignRoles(rows), hosts: [], arcSealers: [] }, problems };
}

type List = "trusted" | "internal" | "msa";

interface Row {
  readonly list: List;
  readonly cidr: string;
}

const lists: Readonly<Partial<Record<string, List>>> = {
  trusted_networks: "trusted",
  internal_networks: "internal",
  msa_networks: "msa",
};

function assignRoles(rows: readonly Row[]): { cidr: string; role: TrustedRole }[] {
  const internalNamed = rows.some((row) => row.list === "internal");
  const roles: Record<List, TrustedRole> = {
    msa: "msa",
    internal: "internal",
    trusted: internalNamed ? "gateway" : "internal",
  };
  // A submission server is named as trusted (and internal) too: its own role says most.
  const byNetwork = new Map<string, TrustedRole>();
  for (const list of ["trusted", "internal", "msa"] as const) {
    for (const row of rows) if (row.list === list) byNetwork.set(row.cidr, roles[list]);
  }
  return [...byNetwork].map(([cidr, role]) => ({ cidr, role }));
}

/** `192.0.2.0/24`, `192.0.2/24`, `192.0.2.` (three parts known), one address, IPv6 in brackets. */
function readNetwork(entry: string): string | null {
  const [address = "", prefix, ...rest] = entry.replace(/^\[([^\]]*)\]/, "$1").split("/");
  if (rest.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return null;
  if (address.includes(":")) {
    const bits = prefix === undefined ? 128 : Number(prefix);
    return ipaddr.IPv6.isValid(address) && !address.includes("%") && bits <= 128
      ? `${address}/${String(bits)}`
      : null;
  }
  const parts = address.replace(/\.$/, "").split(".");
  if (parts.length > 4) return null;
  const bits = prefix === undefined ? parts.length * 8 : Number(prefix);
  const full = [...parts, "0", "0", "0"].slice(0, 4).join(".");
  return ipaddr.IPv4.isValidFourPartDecimal(full) && bits <= 32 ? `${full}/${String(bits)}` : null;
}
