import type { LogRecord, Sign, SignId } from "../model";
import { pair } from "../records/loose";
import type { Story } from "../story";
import { at, byService, hour, inBaseline, networkOf } from "../story";
import { readRule } from "./rules";

/** Wrong passwords, by Entra error code. */
const wrongPassword = new Set([50126, 50053, 50055, 50056, 50064]);

type Finder = (story: Story) => Omit<Sign, "id"> | null;

const sign = (
  strength: Sign["strength"],
  records: readonly LogRecord[],
  values: Sign["values"] = {}
): Omit<Sign, "id"> | null =>
  records.length === 0 ? null : { strength, records: records.map(({ id }) => id), values };

/** Wrong passwords of the same user from the same address in the 12 hours before. */
export function failuresBefore(story: Story, signIn: LogRecord): readonly LogRecord[] {
  const moment = at(signIn);
  return story.records.filter(
    (record) =>
      record.kind === "sign-in" &&
      record.result === "failure" &&
      (record.errorCode === null || wrongPassword.has(record.errorCode)) &&
      record.user === signIn.user &&
      record.ip === signIn.ip &&
      at(record) <= moment &&
      at(record) >= moment - 12 * hour
  );
}

const near = (story: Story, record: LogRecord, hours: number): boolean =>
  story.pivot !== null && Math.abs(at(record) - Date.parse(story.pivot)) <= hours * hour;

/** Where the session in question was used from: the sending, its session, its sign-in. */
function places(story: Story): readonly LogRecord[] {
  return [story.send, story.signIn, ...story.inSession].flatMap((record) =>
    record?.ip == null || byService(record) ? [] : [record]
  );
}

/** Signs, each with the records that show it; strongest reading only where facts carry it. */
const finders: Readonly<Record<SignId, Finder>> = {
  "logging-switched-off": ({ records }) =>
    sign(
      "strong",
      records.filter(({ operation, parameters }) => {
        const value = (name: string): string => pair(parameters, name)?.toLowerCase() ?? "";
        return (
          (operation === "Set-MailboxAuditBypassAssociation" &&
            value("AuditBypassEnabled") === "true") ||
          (operation === "Set-AdminAuditLogConfig" &&
            value("UnifiedAuditLogIngestionEnabled") === "false") ||
          (operation === "Set-OrganizationConfig" && value("AuditDisabled") === "true")
        );
      })
    ),

  "new-address": (story) => {
    if (story.baseline === null) return null;
    const foreign = places(story).filter(({ ip }) => !inBaseline(story.baseline, ip));
    return sign("medium", foreign.slice(0, 20), {
      ip: foreign[0]?.ip ?? null,
      days: story.baseline.days,
    });
  },

  "hosting-address": (story) => {
    const hosted = places(story).filter(({ ip, anonymousProxy }) => {
      const kind = ip === null ? null : (story.addressKind(ip)?.kind ?? null);
      return (
        !inBaseline(story.baseline, ip) &&
        (anonymousProxy || (kind !== null && /hosting|vpn|tor|proxy/.test(kind)))
      );
    });
    return sign("medium", hosted.slice(0, 20), { ip: hosted[0]?.ip ?? null });
  },

  "impossible-travel": (story) => {
    const located = story.records.filter(
      (record) =>
        record.kind === "sign-in" &&
        record.result === "success" &&
        record.user === story.question.account &&
        record.latitude !== null &&
        record.longitude !== null &&
        near(story, record, 48)
    );
    const own = new Set(places(story).map(({ ip }) => ip));
    for (const [index, second] of located.entries()) {
      const first = located[index - 1];
      if (first === undefined || first.asn === second.asn) continue;
      if (!own.has(first.ip) && !own.has(second.ip)) continue;
      const kilometres = distance(first, second);
      const hours = (at(second) - at(first)) / hour;
      if (kilometres > 500 && kilometres / Math.max(hours, 0.01) > 900) {
        return sign("weak", [first, second], {
          kilometres: Math.round(kilometres),
          from: first.place,
          to: second.place,
        });
      }
    }
    return null;
  },

  "failed-then-success": (story) => {
    if (story.signIn === null || inBaseline(story.baseline, story.signIn.ip)) return null;
    const failures = failuresBefore(story, story.signIn);
    return failures.length === 0
      ? null
      : sign("medium", [...failures, story.signIn], { failures: failures.length });
  },

  "single-factor": ({ signIn, baseline }) => {
    if (signIn?.factor !== "single") return null;
    const usual = baseline?.records.some(
      (record) =>
        record.factor === "single" &&
        record.ip !== null &&
        signIn.ip !== null &&
        networkOf(record.ip) === networkOf(signIn.ip)
    );
    return usual === true ? null : sign("medium", [signIn]);
  },

  "legacy-protocol": ({ signIn, send }) =>
    sign(
      "medium",
      [signIn, send].flatMap((record) =>
        record !== null &&
        record.result !== "failure" &&
        (/IMAP|POP3?|SMTP|Other clients/i.test(record.clientApp ?? "") ||
          /BAV2ROPC|CBAInPROD/.test(record.userAgent ?? "") ||
          record.protocol === "ropc" ||
          /^(?:IMAP4|POP3|SMTP)$/.test(record.client ?? ""))
          ? [record]
          : []
      )
    ),

  "device-code": ({ signIn }) =>
    signIn !== null && /deviceCode/i.test(signIn.protocol ?? "") ? sign("medium", [signIn]) : null,

  "one-session-two-places": (story) => {
    if (story.session === null) return null;
    const used = places(story).filter(({ session }) => session === story.session);
    const foreign = used.filter(({ ip }) => !inBaseline(story.baseline, ip));
    const networks = new Set(foreign.flatMap(({ ip }) => (ip === null ? [] : [networkOf(ip)])));
    const known = used.filter(({ ip }) => inBaseline(story.baseline, ip));
    // Two networks, at least one of them foreign; without a baseline two of one family.
    const apart =
      story.baseline === null
        ? familiesApart(foreign)
        : networks.size + Math.min(known.length, 1) > 1;
    if (networks.size === 0 || !apart) return null;
    return sign("strong", onePerAddress([...known.slice(0, 1), ...foreign]), {
      places: networks.size + Math.min(known.length, 1),
    });
  },

  "hiding-rule": (story) =>
    sign(
      "strong",
      story.records.filter((record) => {
        const rule = readRule(record);
        return rule?.hides === true && suspectAct(story, record);
      })
    ),

  "external-forwarding": (story) => {
    const own = new Set(story.question.ownDomains);
    const found = story.records.flatMap((record) => {
      const outside = (readRule(record)?.forwardsTo ?? []).filter(
        (address) => !own.has(address.slice(address.lastIndexOf("@") + 1))
      );
      return outside.length > 0 && suspectAct(story, record)
        ? [{ record, to: outside[0] ?? "" }]
        : [];
    });
    return sign(
      "strong",
      found.map(({ record }) => record),
      { to: found[0]?.to ?? null }
    );
  },

  "sent-copy-deleted": (story) => {
    const { send } = story;
    if (send === null) return null;
    const ids = new Set(send.messageIds.map((id) => id.toLowerCase()));
    return sign(
      "medium",
      story.records.filter(
        (record) =>
          /^(?:MoveToDeletedItems|SoftDelete|HardDelete)$/.test(record.operation) &&
          !byService(record) &&
          record.messageIds.some((id) => ids.has(id.toLowerCase())) &&
          at(record) >= at(send) &&
          at(record) - at(send) <= hour
      )
    );
  },

  "unmanaged-device": ({ signIn, baseline }) =>
    signIn?.managed === false && baseline?.managedKnown === true && !inBaseline(baseline, signIn.ip)
      ? sign("weak", [signIn])
      : null,

  "foreign-country": (story) => {
    const { baseline } = story;
    if (baseline === null || baseline.countries.size === 0) return null;
    const foreign = places(story).filter(
      ({ country }) => country !== null && !baseline.countries.has(country)
    );
    return sign("weak", onePerAddress(foreign), { country: foreign[0]?.country ?? null });
  },

  "new-consent-or-method": (story) =>
    sign(
      "strong",
      story.records.filter(
        (record) =>
          /^(?:Consent to application|Add OAuth2PermissionGrant|Add app role assignment|User registered security info|User registered all required security info)/i.test(
            record.operation
          ) &&
          (record.user === story.question.account || record.owner === story.question.account) &&
          story.pivot !== null &&
          Math.abs(at(record) - Date.parse(story.pivot)) <= 48 * hour
      )
    ),

  "night-hours": (story) => {
    if (story.baseline === null || story.pivot === null) return null;
    const acted = story.send ?? story.signIn;
    return acted !== null && outsideHabit(story.baseline.records, Date.parse(story.pivot))
      ? sign("weak", [acted])
      : null;
  },
};

export function findSigns(story: Story): readonly Sign[] {
  return (Object.keys(finders) as SignId[]).flatMap((id) => {
    const found = finders[id](story);
    return found === null ? [] : [{ id, ...found }];
  });
}

/** An act within a day of the session in question, by the session or from a foreign address. */
export function suspectAct(story: Story, record: LogRecord): boolean {
  if (!near(story, record, 24)) return false;
  if (record.user !== story.question.account && record.owner !== story.question.account)
    return false;
  if (story.session !== null && record.session === story.session) {
    return !inBaseline(story.baseline, record.ip) || story.baseline === null;
  }
  return record.ip !== null && !inBaseline(story.baseline, record.ip);
}

/** Dual stack is one place: only two networks of one address family are apart for sure. */
function familiesApart(records: readonly LogRecord[]): boolean {
  const networks = [...new Set(records.flatMap(({ ip }) => (ip === null ? [] : [networkOf(ip)])))];
  return (
    networks.filter((network) => network.includes(":")).length > 1 ||
    networks.filter((network) => !network.includes(":")).length > 1
  );
}

function onePerAddress(records: readonly LogRecord[]): readonly LogRecord[] {
  const seen = new Set<string>();
  return records.filter(({ ip }) => {
    if (ip === null || seen.has(ip)) return false;
    seen.add(ip);
    return true;
  });
}

/** Kilometres along the great circle. */
function distance(one: LogRecord, other: LogRecord): number {
  const radians = (degrees: number | null): number => ((degrees ?? 0) * Math.PI) / 180;
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const half = Math.sin((radians(other.longitude) - radians(one.longitude)) / 2);
  const square = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * half ** 2;
  return 2 * 6_371 * Math.asin(Math.min(1, Math.sqrt(square)));
}

/**
 * Is the hour outside the user's own hours? The day is a circle: the longest stretch without
 * an event (one in twenty left out) is the night; an hour on either side still belongs to the
 * day. No time zone is needed, both sides are UTC.
 */
function outsideHabit(records: readonly LogRecord[], moment: number): boolean {
  const hours = records
    .map((record) => (at(record) / hour) % 24)
    .filter((value) => Number.isFinite(value))
    .sort((one, other) => one - other);
  if (hours.length < 10) return false;
  let night = { start: 0, length: 0 };
  hours.forEach((value, index) => {
    const next = hours[index + 1] ?? (hours[0] ?? 0) + 24;
    if (next - value > night.length) night = { start: value, length: next - value };
  });
  if (night.length < 6) return false;
  const sinceDusk = ((moment / hour) % 24) - night.start;
  const into = ((sinceDusk % 24) + 24) % 24;
  return into > 1 && into < night.length - 1;
}
