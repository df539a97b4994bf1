import { offsetText, tellTime } from "../tellTime";
import type { EvidenceFile, EvidenceInput, NotCollected } from "./model";

/**
 * `custody.json`: who captured what, when, how, and what was left out. `events` continues by
 * hand: one row for every time that the package changes hands.
 */
export function writeCustody(
  { capture, inspection, question }: EvidenceInput,
  files: readonly EvidenceFile[],
  notCollected: readonly NotCollected[]
): string {
  const { capturedBy, caseId, clockCheck, consent, method, timeZone, witness } = capture;
  const started = tellTime(capture.startedAt, timeZone);
  const finished = tellTime(capture.finishedAt, timeZone);
  return `${JSON.stringify(
    {
      schema: "whence.custody/1",
      caseId,
      messageId: question.internetMessageId,
      networkMessageId: question.networkMessageId,
      mailboxOwner: inspection.message.mailboxOwner,
      capturedBy,
      witness,
      consent,
      method,
      tool: {
        name: "Whence",
        version: inspection.versions.whence,
        commit: null,
        dataVersions: { networks: inspection.versions.networks },
      },
      startedAt: started?.local ?? null,
      startedAtUtc: started?.utc ?? null,
      finishedAt: finished?.local ?? null,
      finishedAtUtc: finished?.utc ?? null,
      timeZone,
      utcOffset: started === null ? offsetText(0) : started.local.slice(19),
      clockCheck,
      files: files.map(({ bytes, givenAs, note, origin, path, sha256 }) => ({
        path,
        bytes: bytes.length,
        sha256,
        origin,
        note,
        givenAs,
      })),
      notCollected,
      events: [
        {
          at: finished?.local ?? null,
          who: capturedBy.name,
          act: "captured",
          from: null,
          to: null,
          sha256OfPackage: null,
        },
      ],
    },
    null,
    2
  )}\n`;
}
