import type {
  CannotTell,
  Confidence,
  Evidence,
  HopClass,
  OriginAlternative,
  OriginKind,
  OriginReason,
  Trust,
} from "../model";

/** What the walk found out about one hop below the boundary. */
export interface HopMark {
  readonly hop: number;
  readonly class?: HopClass;
  readonly trust?: Trust;
  readonly operator?: string | null;
}

/** A verdict in the making: what a rule says, before levels are drawn together. */
export interface Draft {
  readonly kind: OriginKind;
  readonly ip: string | null;
  readonly host: string | null;
  readonly operator: string | null;
  readonly withheld: boolean;
  readonly reason: OriginReason | null;
  readonly addressIs: "client" | "server" | "gateway" | null;
  readonly account: string | null;
  readonly service: Confidence | null;
  readonly address: Confidence | null;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly OriginAlternative[];
  readonly cannotTell: readonly CannotTell[];
  readonly marks: readonly HopMark[];
}

const empty: Draft = {
  kind: "unknown",
  ip: null,
  host: null,
  operator: null,
  withheld: false,
  reason: null,
  addressIs: null,
  account: null,
  service: null,
  address: null,
  evidence: [],
  alternatives: [],
  cannotTell: [],
  marks: [],
};

/** A draft of the kind, with what is known. */
export function draft(kind: OriginKind, known: Partial<Draft>): Draft {
  return { ...empty, kind, ...known };
}
