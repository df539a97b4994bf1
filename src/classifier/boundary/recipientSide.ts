import type { Boundary, Evidence } from "../model";
import type { Recipient } from "./identifyRecipient";

/** The recipient's side of a message: whose it is, where it begins, what it wrote down. */
export interface RecipientSide {
  readonly recipient: Recipient;
  readonly boundary: Boundary | null;
  /** Why there is no boundary: it never came from outside, or the edge cannot be found. */
  readonly absence: "never-left" | "not-found" | null;
  /** So many of the newest hops were written by the recipient's side. */
  readonly ownHops: number;
  /** Index of the last field that the own side wrote above the message; -1 none. */
  readonly ownUntil: number;
  readonly evidence: readonly Evidence[];
}
