import type { CommandHost } from "./commandHost";
import { listFiles } from "./listFiles";
import { readStream, readUnits } from "./readUnits";
import type { Unit } from "./readUnits";

/** The messages of the paths named; `-` and no path at all are standard input. */
export async function* readInputs(
  host: CommandHost,
  paths: readonly string[]
): AsyncGenerator<Unit> {
  if (paths.length === 0) yield* readStream("-", host.stdin);
  for (const path of paths) {
    if (path === "-") yield* readStream("-", host.stdin);
    else yield* readUnits(listFiles([path]));
  }
}
