import type { Confidence } from "../model";

/**
 * One stand on the way down: a peer, and how well its address is known.
 * The walk begins at the boundary and goes down only for a named reason.
 */
export interface Step {
  /** Index of the hop whose peer this is. Older hops are what the peer handed over. */
  readonly hop: number;
  readonly ip: string | null;
  /** Names of the peer: announced, looked up. */
  readonly names: readonly string[];
  /**
   * `proven`: recorded by the recipient's own side; `vouched`: by an operator that is verified
   * by more than a name; `claimed`: by a host of which only the name is known.
   */
  readonly certainty: "proven" | "vouched" | "claimed";
  /** The level that nothing decided from here on may exceed. */
  readonly cap: Confidence;
}

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** The lower of the levels. */
export function lowest(...levels: readonly Confidence[]): Confidence {
  return levels.reduce<Confidence>((low, level) => (rank[level] < rank[low] ? level : low), "high");
}
