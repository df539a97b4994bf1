import type { Seen } from "./seen";

/**
 * Did a mailing list or a forwarding program hand the message on? Spammers copy List-Id, so it
 * counts only together with what list programs write besides (a posting address, the envelope
 * sender of a list, the program's own name), or a forwarder's own marks.
 */
export function isListMail({ index, identity, shapes }: Seen): boolean {
  if (index.has("x-mailman-version") || index.has("x-beenthere") || shapes.includes("list"))
    return true;
  if (index.first("mailing-list")?.value.includes("ezmlm") === true) return true;
  if (index.has("list-id") || index.has("mailing-list")) {
    if (index.has("list-post") || index.has("x-list") || index.has("x-loop")) return true;
  }
  if (index.has("resent-from") || index.has("x-forwarded-for") || index.has("x-forwarded-to"))
    return true;
  const path = (identity.returnPath?.address ?? identity.sender?.address ?? "").toLowerCase();
  const local = path.split("@")[0] ?? "";
  return (
    local.endsWith("-bounces") ||
    local.includes("-bounces+") ||
    local.startsWith("owner-") ||
    local.endsWith("-owner") ||
    local.startsWith("srs0") ||
    local.startsWith("srs1") ||
    local.includes("+caf_=") ||
    local.includes("+srs=") ||
    local.startsWith("prvs=") ||
    /^.+-return-\d+-/.test(local)
  );
}
