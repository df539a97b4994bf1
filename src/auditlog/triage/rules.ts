import type { LogRecord } from "../model";
import { pair } from "../records/loose";

/** Folders that people do not look into, English and Japanese, lower case. */
const hidingFolders =
  /rss|archive|conversation history|deleted items|junk|アーカイブ|会話履歴|会話の履歴|削除済みアイテム|迷惑メール|フィード/i;

const moneyWords = /請求|振込|振り込み|支払|口座|invoice|payment|bank|wire|password|パスワード/i;

export interface RuleRecord {
  readonly record: LogRecord;
  /** The rule deletes, buries or silences mail. */
  readonly hides: boolean;
  /** Addresses that mail is sent on to. */
  readonly forwardsTo: readonly string[];
  /** Nothing of the rule's body is in the record: it accuses nobody. */
  readonly empty: boolean;
}

/** An inbox rule or a forwarding in a record, or null where the record is about neither. */
export function readRule(record: LogRecord): RuleRecord | null {
  const { operation, parameters } = record;
  const value = (name: string): string | null => pair(parameters, name);
  if (operation === "Set-Mailbox") {
    const to = [value("ForwardingSmtpAddress"), value("ForwardingAddress")].flatMap(
      (address) => address ?? []
    );
    return to.length === 0
      ? null
      : { record, hides: false, forwardsTo: to.flatMap(addresses), empty: false };
  }
  const added = operation === "UpdateInboxRules" && value("RuleOperation") === "AddMailboxRule";
  if (operation === "UpdateInboxRules" && !added) {
    return { record, hides: false, forwardsTo: [], empty: true };
  }
  if (!added && !/^(?:New|Set|Enable)-InboxRule$/.test(operation)) return null;
  const actions = value("RuleActions") ?? "";
  const forwardsTo = ["ForwardTo", "RedirectTo", "ForwardAsAttachmentTo"]
    .flatMap((name) => value(name) ?? [])
    .concat(/"(?:Forward|Redirect)/i.test(actions) ? [actions] : [])
    .flatMap(addresses);
  const truth = (name: string): boolean => value(name)?.toLowerCase() === "true";
  const folder = value("MoveToFolder") ?? "";
  const name = value("Name") ?? value("RuleName") ?? "";
  const deletes =
    truth("DeleteMessage") || truth("SoftDeleteMessage") || /"ActionType":"Delete/i.test(actions);
  const words = [
    value("SubjectOrBodyContainsWords"),
    value("SubjectContainsWords"),
    value("BodyContainsWords"),
    value("RuleCondition"),
  ].join(" ");
  const buries = hidingFolders.test(folder) || (truth("MarkAsRead") && folder !== "");
  // A rule that deletes is odd alone; one that moves needs a second oddity.
  const odd =
    /^[^\p{L}\p{N}]{1,2}$/u.test(name) || moneyWords.test(words) || truth("StopProcessingRules");
  return { record, hides: deletes || (buries && odd), forwardsTo, empty: false };
}

function addresses(text: string): readonly string[] {
  return [...text.matchAll(/[^\s:;,<>"'[\]]{1,64}@[^\s:;,<>"'[\]]{1,255}/g)].map(([address]) =>
    address.toLowerCase()
  );
}
