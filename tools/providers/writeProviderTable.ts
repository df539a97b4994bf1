import { readCidr } from "../../src/providers/readCidr";
import { readTable } from "../csv/readTable";

const columns = [
  "id",
  "name",
  "kind",
  "hides_client",
  "host_suffixes",
  "cidrs",
  "asns",
  "source",
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

const kinds = ["enterprise", "webmail", "isp", "hosting", "esp", "gateway", "forwarder"];
const answers = ["yes", "no", "sometimes"];

/**
 * The provider table as a module: everything of `mail-providers.csv` but the sources.
 * Rows stand in a template literal, which is smaller than object literals by half.
 * Throws on a row that cannot be right; the message names it.
 */
export function writeProviderTable(csv: string): string {
  const data: readonly Row[] = readTable(csv, columns);
  const ids = new Set<string>();
  for (const row of data) {
    checkRow(row);
    if (ids.has(row.id)) throw new Error(`${row.id}: stands twice`);
    ids.add(row.id);
  }
  const rows = data.map((row) =>
    [row.id, row.name, row.kind, row.hides_client, row.host_suffixes, row.cidrs, row.asns].join("|")
  );
  return `// Made by tools/providers/build.ts from tools/providers/mail-providers.csv. Do not edit.
// Ranges are those that the services published up to 2026-08; each row's source is in the csv.
// Left out on purpose: services without a fixed name or range, and ranges older than 2023.

import type { Provider, ProviderKind } from "./model";

// id|name|kind|hides the client|host suffixes|ranges|AS numbers
const rows = \`
${rows.join("\n")}
\`;

const words = (text: string | undefined): string[] => (text ? text.split(" ") : []);

export const mailProviders: readonly Provider[] = rows
  .trim()
  .split("\\n")
  .map((row) => {
    const [id = "", name = "", kind, hidesClient, hosts, cidrs, asns] = row.split("|");
    return {
      id,
      name,
      kind: kind as ProviderKind,
      hidesClient: hidesClient as Provider["hidesClient"],
      hostSuffixes: words(hosts),
      cidrs: words(cidrs),
      asns: words(asns).map(Number),
    };
  });
`;
}

function checkRow(row: Row): void {
  const problem = (text: string): never => {
    throw new Error(`${row.id}: ${text}`);
  };
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(row.id)) problem("the id has other than a-z, 0-9 and -");
  if (!kinds.includes(row.kind)) problem(`no such kind: ${row.kind}`);
  if (!answers.includes(row.hides_client)) problem(`hides_client: ${row.hides_client}`);
  if (row.source === "") problem("no source");
  if (/[|`\\$\n]/.test(Object.values({ ...row, source: "" }).join())) problem("a forbidden sign");
  for (const cidr of words(row.cidrs)) if (readCidr(cidr) === null) problem(`no block: ${cidr}`);
  for (const asn of words(row.asns)) if (!/^[1-9]\d*$/.test(asn)) problem(`no AS number: ${asn}`);
  for (const host of words(row.host_suffixes)) {
    if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host)) problem(`no host suffix: ${host}`);
  }
}

const words = (text: string): string[] => (text === "" ? [] : text.split(" "));
