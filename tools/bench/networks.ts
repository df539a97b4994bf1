/**
 * The network pack beside mmdb-lib, over the same content in the same run:
 * `npx tsx tools/bench/networks.ts`. Ratios are what counts: seconds belong to a machine.
 */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { Reader } from "mmdb-lib";
import type { Response } from "mmdb-lib";

import { openNetworks, readPack } from "../../src/networks/openNetworks";
import type { Pack } from "../../src/networks/openNetworks";
import type { PackRanges } from "../../src/networks/readRanges";
import type { AddressKey } from "../../src/providers/readAddress";
import { writeMmdb } from "./writeMmdb";
import type { MmdbRange, MmdbRecord } from "./writeMmdb";

const folder = path.join(__dirname, "../../data/networks");
const inflate = (name: string): Buffer => gunzipSync(readFileSync(path.join(folder, name)));
const inflateAll = () => ({
  ipv4: inflate("ipv4.bin.gz"),
  ipv6: inflate("ipv6.bin.gz"),
  names: inflate("names.bin.gz"),
});

const rounds = 7;
const questions = 50_000;

/** In a process of its own: nothing is warm. Prints milliseconds and bytes as JSON. */
function measureCold(): void {
  const started = performance.now();
  let files: ReturnType<typeof inflateAll> | null = inflateAll();
  const inflated = performance.now();
  globalThis.gc?.();
  const before = process.memoryUsage();
  const opening = performance.now();
  const networks = openNetworks(files);
  networks?.lookUp("209.85.220.41");
  networks?.lookUp("2001:240::1");
  const opened = performance.now();
  files = null;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const kept = (usage: NodeJS.MemoryUsage): number => usage.heapUsed + usage.arrayBuffers;
  const inflatedBytes = 0;
  console.log(
    JSON.stringify({
      inflate: inflated - started,
      open: opened - opening,
      // What stays, the inflated files that were there before included.
      memory: kept(after) - kept(before) + inflatedBytes,
      total: kept(after),
      alive: networks !== null,
    })
  );
}

const addressOf = (key: AddressKey): bigint =>
  typeof key === "number"
    ? BigInt(key)
    : key.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);

/** Every row of the pack, as mmdb's writer takes them. */
function readContent({ ipv4, ipv6, names }: Pack): {
  readonly ranges: readonly MmdbRange[];
  readonly records: readonly MmdbRecord[];
} {
  const ranges: MmdbRange[] = [];
  const records: MmdbRecord[] = [];
  const known = new Map<string, number>();
  const read = (columns: PackRanges, end: bigint): void => {
    for (let row = 1; row < columns.rows; row += 1) {
      const [asn = 0, registered = 0, located = 0] = [
        columns.asn[row],
        columns.registered[row],
        columns.located[row],
      ];
      if (asn === 0 && registered === 0 && located === 0) continue;
      const key = `${String(asn)} ${String(registered)} ${String(located)}`;
      let record = known.get(key);
      if (record === undefined) {
        record = records.length;
        known.set(key, record);
        records.push({
          asn: names.asns[asn] ?? 0,
          name: names.nameAt(asn) ?? "",
          registered: names.countries[registered] ?? "",
          located: names.countries[located] ?? "",
        });
      }
      const first = addressOf(columns.startOf(row));
      const last = (row + 1 < columns.rows ? addressOf(columns.startOf(row + 1)) : end) - 1n;
      ranges.push({ first, last, record });
    }
  };
  read(ipv4, 1n << 32n);
  // In a MaxMind DB the place of IPv4 is ::/96, where no public IPv6 address is.
  read(ipv6, 1n << 128n);
  return { ranges, records };
}

/** The same addresses in every run: a linear congruential generator. */
function chooseAddresses(columns: PackRanges, count: number): string[] {
  let seed = 42;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const start = columns.startOf(1 + next(columns.rows - 1));
    if (typeof start === "number") {
      return [24, 16, 8, 0].map((shift) => String((start >>> shift) & 255)).join(".");
    }
    return start
      .flatMap((word) => [(word >>> 16).toString(16), (word & 0xffff).toString(16)])
      .join(":");
  });
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Nanoseconds of processor time a question. */
function time(addresses: readonly string[], ask: (ip: string) => unknown): number {
  const started = process.cpuUsage();
  for (const ip of addresses) ask(ip);
  const { user, system } = process.cpuUsage(started);
  return ((user + system) * 1e3) / addresses.length;
}

function compare(): void {
  const files = inflateAll();
  const networks = openNetworks(files);
  const pack = readPack(files);
  if (networks === null || pack === null) throw new Error("the pack cannot be opened");
  const { ranges, records } = readContent(pack);
  const database = writeMmdb(ranges, records);
  const reader = new Reader<Response>(database);
  const cache = new Map<string | number, unknown>();
  const cached = new Reader<Response>(database, {
    cache: { get: (key) => cache.get(key), set: (key, value) => cache.set(key, value) },
  });
  console.log(`mmdb with the same content: ${String(database.length)} bytes`);

  for (const [family, columns] of [
    ["IPv4", pack.ipv4],
    ["IPv6", pack.ipv6],
  ] as const) {
    const addresses = chooseAddresses(columns, questions);
    for (const ip of addresses) {
      const ours = networks.lookUp(ip);
      const theirs = reader.get(ip) as unknown as MmdbRecord | null;
      if (ours.special === null && (theirs?.["asn"] ?? 0) !== (ours.asn ?? 0)) {
        throw new Error(`${ip}: AS${String(ours.asn)}, mmdb says ${JSON.stringify(theirs)}`);
      }
    }
    const measured = { ours: [] as number[], mmdb: [] as number[], cached: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      measured.ours.push(time(addresses, networks.lookUp));
      measured.mmdb.push(time(addresses, (ip) => reader.get(ip)));
      measured.cached.push(time(addresses, (ip) => cached.get(ip)));
    }
    const ours = median(measured.ours);
    const mmdb = median(measured.mmdb);
    const withCache = median(measured.cached);
    console.log(
      `${family}: look-up ${ours.toFixed(0)} ns, mmdb-lib ${mmdb.toFixed(0)} ns ` +
        `(with a cache ${withCache.toFixed(0)} ns): ` +
        `ratio ${(ours / mmdb).toFixed(3)} (with a cache ${(ours / withCache).toFixed(3)})`
    );
  }

  const colds = Array.from({ length: 3 }, () => {
    const child = spawnSync(
      process.execPath,
      ["--expose-gc", "--import", "tsx", __filename, "--cold"],
      { encoding: "utf8" }
    );
    return JSON.parse(child.stdout) as { inflate: number; open: number; total: number };
  });
  const inflating = median(colds.map((cold) => cold.inflate));
  const opening = median(colds.map((cold) => cold.open));
  console.log(
    `Cold: reading and inflating ${inflating.toFixed(0)} ms, opening and two look-ups ` +
      `${opening.toFixed(0)} ms: ${((inflating + opening) / inflating).toFixed(1)} times`
  );
  const memory = median(colds.map((cold) => cold.total));
  console.log(`Memory of the whole process, pack open: ${(memory / 1e6).toFixed(1)} MB`);
}

if (process.argv.includes("--cold")) measureCold();
else compare();
