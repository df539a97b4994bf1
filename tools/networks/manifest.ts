import { readFileSync } from "node:fs";
import path from "node:path";

export const packFolder = path.join(import.meta.dirname, "../../data/networks");

export const packFileNames = {
  ipv4: "ipv4.bin.gz",
  ipv6: "ipv6.bin.gz",
  names: "names.bin.gz",
} as const;

export type PackFile = keyof typeof packFileNames;
export const packFiles = Object.keys(packFileNames) as PackFile[];

/** `data/networks/manifest.json`: what the pack is, and from what it was made. */
export interface Manifest {
  readonly made: string;
  readonly date: string;
  readonly attribution: {
    readonly text: string;
    readonly links: readonly { name: string; url: string }[];
  };
  readonly sources: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly gives: string;
  }[];
  /** SHA-256 of the CSV files that were read. */
  readonly sourceFiles: Readonly<Record<string, string>>;
  /** One hash over builder, tables and lock file. */
  readonly builder: string;
  readonly rows: { readonly ipv4: number; readonly ipv6: number; readonly names: number };
  readonly files: Readonly<
    Record<
      PackFile,
      { readonly sha256: string; readonly bytes: number; readonly gzipBytes: number }
    >
  >;
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.join(packFolder, "manifest.json"), "utf8")) as Manifest;
}
