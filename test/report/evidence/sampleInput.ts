import type { EvidenceInput } from "../../../src/report/evidence/model";
import { messageInQuestion } from "../../../src/inspection/messageInQuestion";
import type { Inspection } from "../../../src/inspection/model";
import { defaultSettings } from "../../../src/settings/defaultSettings";

/** A capture with nothing chosen beside what always goes in. */
export function sampleInput(
  inspection: Inspection,
  parts: Partial<EvidenceInput> = {}
): EvidenceInput {
  return {
    inspection,
    question: messageInQuestion(inspection, defaultSettings),
    audit: null,
    capture: {
      caseId: "A-1",
      capturedBy: { name: "Hanako Example", role: null, contact: null },
      witness: null,
      consent: { ownerAgreed: null, how: null },
      method: { client: "command line", platform: null, functions: [] },
      startedAt: "2026-11-24T01:02:00Z",
      finishedAt: "2026-11-24T01:02:03Z",
      timeZone: "Asia/Tokyo",
      clockCheck: null,
    },
    original: null,
    originalMissing: "not-chosen",
    logs: [],
    screenshots: [],
    statement: null,
    withIndicators: true,
    language: "en",
    ...parts,
  };
}
