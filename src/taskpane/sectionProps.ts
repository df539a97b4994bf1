import type { Inspection } from "../inspection/model";
import type { Session } from "../opening/model";
import type { Settings } from "../settings/model";

/** What every section of the pane is given; a section reads nothing else. */
export interface SectionProps {
  readonly inspection: Inspection;
  readonly session: Session;
  readonly settings: Settings;
}
