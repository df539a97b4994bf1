import type { Hop, HopClass, Signal } from "../classifier/model";
import type { DeliveryStatus } from "../mailfile/model";

/** What the readable report says around the verdict: headings, the path, the checks. */
export interface TextReportWords {
  readonly subject: string;
  readonly from: string;
  readonly source: string;
  readonly none: string;
  readonly why: string;
  readonly cannotTell: string;
  readonly path: string;
  readonly checks: string;
  readonly signals: string;
  readonly bounce: string;
  readonly returned: string;
  /** "Attached message: report.eml". */
  readonly inside: (name: string) => string;
  readonly opensOn: string;
  readonly fixedLine: string;
  /** "field 7". */
  readonly field: (index: number) => string;
  readonly noField: string;
  /** Start of the path where the client is not known. */
  readonly device: string;
  readonly withheld: string;
  readonly notRecorded: string;
  readonly yourSide: string;
  readonly noBoundary: string;
  readonly noHops: string;
  readonly agrees: (names: string) => string;
  readonly disagrees: (names: string) => string;
  readonly classes: Readonly<Record<HopClass, string>>;
  readonly trust: Readonly<Record<Hop["trust"], string>>;
  readonly unparseable: string;
  readonly encrypted: (version: string) => string;
  readonly announced: (helo: string) => string;
  readonly strength: Readonly<Record<Signal["strength"], string>>;
  readonly notChecked: string;
  readonly aligned: string;
  readonly notAligned: string;
  readonly status: (status: DeliveryStatus) => string;
  readonly reportedBy: (host: string) => string;
  readonly versions: (whence: string, networks: string | null) => string;
}
