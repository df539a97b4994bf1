import { lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A path to read, or one that cannot be: missing, forbidden, not a file. */
export type ListedFile =
  | { readonly path: string; readonly size: number }
  | { readonly path: string; readonly error: string };

/** What mail programs keep beside mail: indexes and lists, never messages. */
const besideMail =
  /^(?:dovecot.*|maildir(?:size|folder)|courier.*|subscriptions|\.ds_store|thumbs\.db|desktop\.ini|.*\.msf)$/i;

/**
 * Lists files as they were named; folders are walked in name order (by code unit, so that the
 * order is the same on every machine), Maildirs being folders. Links to folders inside a
 * folder are left alone: they may lead round in a circle.
 */
export function* listFiles(paths: readonly string[]): Generator<ListedFile> {
  for (const path of paths) {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) yield* walkFolder(path);
      else yield { path, size: stats.isFile() ? stats.size : Infinity };
    } catch (error) {
      yield { path, error: describe(error) };
    }
  }
}

function* walkFolder(folder: string): Generator<ListedFile> {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    yield { path: folder, error: describe(error) };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    try {
      const stats = lstatSync(path);
      if (stats.isDirectory()) yield* walkFolder(path);
      else if (!besideMail.test(name)) {
        const target = stats.isSymbolicLink() ? statSync(path) : stats;
        if (target.isFile()) yield { path, size: target.size };
      }
    } catch (error) {
      yield { path, error: describe(error) };
    }
  }
}

/** Node's message without the path, which is named beside it. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message.replace(/, \w+ '.*$/su, "");
}
