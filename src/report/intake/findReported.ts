import type { Inspection } from "../../inspection/model";
import type { Language } from "../../wording/model";
import type { ReportBlock } from "../toIt/block";
import type { ReportedMessage } from "./model";

/**
 * Finds what a mail reports.
 *
 * In: the inspection of a mail, and the block that its text holds (null: none, or not looked
 * for). Out: one entry for each message attached to it; a mail that carries neither a message
 * nor a block is taken for the reported message itself. Never throws.
 */
export function findReported(
  mail: Inspection,
  claimed: ReportBlock | null
): readonly ReportedMessage[] {
  const isReport = mail.inside.length > 0 || claimed !== null;
  if (!isReport || mail.bounce !== null) {
    return [
      {
        source: mail.message.sourceName,
        reporter: null,
        language: null,
        reason: null,
        reportId: null,
        original: mail,
        claimed: null,
      },
    ];
  }
  const report = {
    source: mail.message.sourceName,
    reporter: mail.message.fromAddress?.toLowerCase() ?? null,
    language: findLanguage(mail),
    reason: claimed?.reason ?? valueOf(mail, "x-whence-reason"),
    reportId: claimed?.id ?? valueOf(mail, "x-whence-report"),
    claimed,
  };
  if (mail.inside.length === 0) return [{ ...report, original: null }];
  return mail.inside.map((original) => ({ ...report, original }));
}

function valueOf({ fields }: Inspection, key: string): string | null {
  const value = fields.find((field) => field.key === key)?.value.trim() ?? "";
  return value === "" ? null : value.slice(0, 200);
}

/** Outlook writes the language of a mail into its header; kana in a subject leave no doubt. */
function findLanguage(mail: Inspection): Language | null {
  const stated = valueOf(mail, "content-language")?.toLowerCase() ?? "";
  if (stated.startsWith("ja")) return "ja";
  if (/[\u3040-\u30ff]/.test(mail.message.subject ?? "")) return "ja";
  return stated.startsWith("en") ? "en" : null;
}
