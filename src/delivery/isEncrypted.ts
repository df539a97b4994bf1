import type { Inspection } from "../inspection/model";

/**
 * Was the message encrypted for its reader (S/MIME, OpenPGP, Microsoft's protection)? Such mail
 * is never kept by the outbox. Signed-only mail is not encrypted.
 */
export function isEncrypted({ message, fields }: Pick<Inspection, "message" | "fields">): boolean {
  const itemClass = message.itemClass?.toLowerCase() ?? "";
  if (itemClass.includes(".rpmsg")) return true;
  if (itemClass.includes(".smime") && !itemClass.includes("multipartsigned")) return true;
  const type = fields.find(({ key }) => key === "content-type")?.value.toLowerCase() ?? "";
  return (
    type.startsWith("multipart/encrypted") ||
    type.startsWith("application/x-microsoft-rpmsg") ||
    (/^application\/(?:x-)?pkcs7-mime/.test(type) && !type.includes("signed-data"))
  );
}
