/** Where a platform's edge stands: `hop` -1 with the number of hops that are its own. */
export interface Edge {
  readonly hop: number;
  readonly ownHops: number;
  readonly neverLeft: boolean;
}
