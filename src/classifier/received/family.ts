import type { HopStatus } from "../model";
import type { Asides } from "./readAside";
import type { Peer } from "./readPeer";
import type { ScannedLine } from "./scanReceived";

/** What a family decides on: the line in parts, before roles. */
export interface Line {
  readonly text: string;
  readonly parts: ScannedLine;
  readonly peer: Peer | null;
  readonly asides: Asides;
  /** The `with` words as written, without TLS words; empty where there are none. */
  readonly protocol: string;
  /** The same in lower case. */
  readonly protocolKey: string;
  /** Host after `by` in lower case, without port; empty where there is none. */
  readonly by: string;
  /** First words of the comments behind `by`, in lower case: `postfix`, `8.17.1/8.17.1`. */
  readonly products: readonly string[];
}

/**
 * Which word of the `from` clause is what, where the line does not say it (`helo=`, `HELO`):
 *
 * - `helo-first`: the word is what the peer announced, a name in the comment is what was looked up.
 * - `lookup-first`: the word is the looked-up name; HELO is left out where it says the same.
 * - `lookup-only`: the word is the looked-up name; what was announced is not told.
 * - `host`: the word names a host of the same house, nobody announced anything.
 * - `token`: the word is an account or customer number.
 * - `none`: no peer is told, whatever stands there.
 */
export type Order = "helo-first" | "lookup-first" | "lookup-only" | "host" | "token" | "none";

/** One way to write Received, and who writes so. A new one is a new row, nothing else. */
export interface Family {
  /** Stable name, e.g. `postfix`. */
  readonly id: string;
  /** Who writes it. */
  readonly writer: string;
  /** The shape, places in capitals. */
  readonly shape: string;
  /** A line of this family, with documentation names. */
  readonly example: string;
  /** Where the shape is known from. */
  readonly source: string;
  /** Found by the program that names itself: first words of comments behind `by`, lower case. */
  readonly products?: readonly string[];
  /** Found by the whole protocol, lower case. */
  readonly protocols?: readonly string[];
  /** Found by the host behind `by`: its last two or three labels. */
  readonly hosts?: readonly string[];
  /** Must hold as well where the family was found by one of those. */
  readonly when?: (line: Line) => boolean;
  /** Found by grammar alone, after all families that are found by a word. */
  readonly grammar?: (line: Line) => boolean;
  readonly order: Order;
  /** What an address without a name before it says: `null` looked up and found nothing, `absent` nothing. */
  readonly nameless: "null" | "absent";
  /** May the word after `from` be the address that connected, when the line has no other? */
  readonly wordIsPeer: boolean;
  /** The looked-up name stands behind the address. */
  readonly nameBehind?: boolean;
  /** Fixed status; otherwise a line with an address is a relay and one without is skipped. */
  readonly status?: HopStatus;
  /** A line of this family is itself a sign of authentication. */
  readonly authenticated?: boolean | ((line: Line) => boolean);
}
