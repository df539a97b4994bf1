import type { HeaderField } from "../model";
import { isPublicAddress } from "../platforms/addressScope";
import { findAddressAfter } from "../platforms/findAddressAfter";
import type { FieldIndex } from "../platforms/indexFields";

const webmailPrograms = [
  "roundcube",
  "horde",
  "imp/php",
  "internet messaging program",
  "squirrelmail",
  "rainloop",
  "snappymail",
  "zimbra",
  "open-xchange",
  "sogo",
  "afterlogic",
  "webmail",
  "nasmail",
  "atmail",
  "neomail",
] as const;

/** The webmail program that says it wrote the message: a claim of the sender's side. */
export function findWebmailProgram(fields: FieldIndex): HeaderField | null {
  for (const key of ["user-agent", "x-mailer", "x-originating-client", "message-id"]) {
    const field = fields.first(key);
    const value = field?.value.toLowerCase() ?? "";
    const named =
      key === "message-id"
        ? value.includes("javamail.zimbra")
        : webmailPrograms.some((program) => value.includes(program));
    if (field !== null && named) return field;
  }
  return null;
}

const scriptFields = ["x-php-script", "x-php-originating-script", "x-php-filename"] as const;

/** The field in which PHP names the script that sent the message. */
export function findWebScript(fields: FieldIndex): HeaderField | null {
  for (const key of scriptFields) {
    const field = fields.first(key);
    if (field !== null) return field;
  }
  return null;
}

/** The web visitor that PHP names (`X-PHP-Script: host/path for 203.0.113.5`). */
export function findScriptVisitor(fields: FieldIndex): { ip: string; field: HeaderField } | null {
  const field = fields.first("x-php-script");
  if (field === null) return null;
  const ip = findAddressAfter(field.value, " for ");
  return isPublicAddress(ip) ? { ip, field } : null;
}

const mailPrograms = [
  "mutt",
  "pine",
  "alpine",
  "elm [",
  "gnus",
  "kmail",
  "evolution",
  "mailx",
  "mew ",
  "wanderlust",
  "nmh",
  "exmh",
  "vm ",
] as const;

/** A program with which people write mail on a host of their own. */
export function usesMailProgram(fields: FieldIndex): boolean {
  const text = ["user-agent", "x-mailer", "message-id"]
    .map((key) => fields.first(key)?.value.toLowerCase() ?? "")
    .join(" ");
  return mailPrograms.some((program) => text.includes(program));
}
