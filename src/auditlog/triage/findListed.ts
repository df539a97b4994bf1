import type { Listed, ListedId, LogRecord } from "../model";
import type { Story } from "../story";
import { byService, inBaseline, networkOf } from "../story";
import { suspectAct } from "./findSigns";
import { readRule } from "./rules";

type Finder = (story: Story) => readonly LogRecord[];

/** Seen, ordinary, accused of nothing: what an investigator would otherwise stumble over. */
const finders: Readonly<Record<ListedId, Finder>> = {
  // A record of another user was kept only because it concerns this mailbox.
  delegate: ({ records, question }) =>
    records.filter(
      (record) =>
        record.user !== question.account &&
        (/^Send(?:As|OnBehalf)$/.test(record.operation) ||
          record.operation === "Add-MailboxPermission" ||
          record.logonType === 2)
    ),
  "service-access": ({ records }) =>
    records.filter((record) => record.client === "REST (service)" || record.userType === 5),
  "rule-resync": ({ records }) => records.filter((record) => readRule(record)?.empty === true),
  "own-rule": (story) =>
    story.records.filter((record) => {
      const rule = readRule(record);
      return (
        rule !== null &&
        !rule.empty &&
        record.user === story.question.account &&
        !suspectAct(story, record) &&
        (inBaseline(story.baseline, record.ip) || story.baseline === null)
      );
    }),
  "dual-stack-device": ({ records, question, session, baseline }) => {
    const sessions = new Map<string, LogRecord[]>();
    for (const record of records) {
      if (record.session === null || record.session === session || record.ip === null) continue;
      if (record.user !== question.account || byService(record)) continue;
      sessions.set(record.session, [...(sessions.get(record.session) ?? []), record]);
    }
    return [...sessions.values()].flatMap((used) => {
      const networks = new Set(used.flatMap(({ ip }) => (ip === null ? [] : [networkOf(ip)])));
      return networks.size > 1 && used.every(({ ip }) => inBaseline(baseline, ip)) ? used : [];
    });
  },
  "admin-cleanup": ({ records, question }) =>
    records.filter(
      (record) =>
        record.user !== question.account &&
        /^(?:Remove-InboxRule|Disable-InboxRule|Reset user password|Update StsRefreshTokenValidFrom|Change user password|Disable account|Remove-MailboxPermission)/.test(
          record.operation
        )
    ),
  automatic: ({ records }) =>
    records.filter((record) => record.logonType === 3 || record.logonType === 4),
};

export function findListed(story: Story): readonly Listed[] {
  return (Object.keys(finders) as ListedId[]).flatMap((id) => {
    const records = finders[id](story);
    return records.length === 0 ? [] : [{ id, records: records.map((record) => record.id) }];
  });
}
