import type { ReadHop } from "../model";

/** Names of the peer of a hop: what it announced and what was looked up. */
export function namesOfPeer(hop: ReadHop): string[] {
  const names = [hop.from?.helo, hop.from?.rdns, hop.from?.name].filter(
    (name): name is string => typeof name === "string" && name !== ""
  );
  return [...new Set(names)];
}
