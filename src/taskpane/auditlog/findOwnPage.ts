import type { Analysis } from "../../classifier/model";
import type { OwnPageId } from "../../wording/askLog";

const byDomain: readonly (readonly [RegExp, OwnPageId])[] = [
  [/^(?:outlook|hotmail|live|msn)\.[a-z.]+$/, "outlook-com"],
  [/^(?:gmail|googlemail)\.com$/, "google"],
  [/^(?:yahoo\.co\.jp|ymail\.ne\.jp)$/, "yahoo-japan"],
  [/^(?:icloud|me|mac)\.com$/, "icloud"],
];

const byPlatform: Readonly<Record<string, OwnPageId>> = {
  "outlook.com": "outlook-com",
  "exchange-online": "microsoft-365",
  gmail: "google",
  icloud: "icloud",
  yahoo: "other",
};

/**
 * The page on which the owner of the account sees their sign-ins: by the account's own domain,
 * else by the platform that holds the mailbox; inside Outlook a mailbox is Microsoft's.
 */
export function findOwnPage(
  account: string | null,
  analysis: Analysis,
  isOutlook: boolean
): OwnPageId {
  const domain = account?.slice(account.lastIndexOf("@") + 1) ?? "";
  const named = byDomain.find(([pattern]) => pattern.test(domain))?.[1];
  if (named !== undefined) return named;
  const platform = analysis.boundary?.platform;
  if (platform !== undefined && Object.hasOwn(byPlatform, platform)) {
    return byPlatform[platform] ?? "other";
  }
  return isOutlook ? "microsoft-365" : "other";
}
