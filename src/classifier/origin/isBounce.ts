import type { Seen } from "./seen";

/**
 * Is the message a notice about another one (RFC 3464, RFC 5321 4.5.5): an empty return path
 * together with a sign that a machine wrote it? Subjects are localised and prove nothing.
 */
export function isBounce({ index, identity }: Seen): boolean {
  const emptyPath = identity.returnPath !== null && identity.returnPath.address === null;
  const type = index.first("content-type")?.value.toLowerCase() ?? "";
  const isReport = type.includes("delivery-status");
  const auto = (index.first("auto-submitted")?.value ?? "").trim().toLowerCase();
  const local = (identity.from[0]?.address ?? "").toLowerCase().split("@")[0] ?? "";
  const isDaemon =
    local === "mailer-daemon" ||
    local === "postmaster" ||
    local.startsWith("microsoftexchange329e71ec");
  const isNdr =
    index.has("x-ms-exchange-message-is-ndr") || index.has("x-failed-recipients") || isReport;
  if (!emptyPath && identity.returnPath !== null) return false;
  return isNdr || (isDaemon && (emptyPath || auto.startsWith("auto-")));
}
