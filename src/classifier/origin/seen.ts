import type { RecipientSide } from "../boundary/recipientSide";
import type {
  AnalysisContext,
  Authentication,
  HeaderField,
  HopClass,
  Identity,
  ReadHop,
} from "../model";
import type { FieldIndex } from "../platforms/indexFields";

/** Everything that has been read of one message when its origin is decided. */
export interface Seen {
  readonly fields: readonly HeaderField[];
  readonly index: FieldIndex;
  readonly hops: readonly ReadHop[];
  /** What each hop looks like, by its place in `hops`. */
  readonly shapes: readonly HopClass[];
  readonly side: RecipientSide;
  readonly identity: Identity;
  readonly authentication: Authentication;
  readonly context: AnalysisContext;
  /** The name that the own side looked up for the connecting address, in a report of its own. */
  readonly lookedUpName: string | null;
}
