import type { HeaderField } from "../model";
import type { FieldIndex } from "../platforms/indexFields";

/** What Exchange of the recipient's side says of how the message was handed in. */
export interface AuthAs {
  readonly as: "internal" | "anonymous" | "partner" | "external" | null;
  readonly asField: HeaderField | null;
  /** 04 MAPI and Outlook on the web, 06 SMTP AUTH, 10 own on-premises servers. */
  readonly mechanism: string | null;
  readonly mechanismField: HeaderField | null;
  readonly source: string | null;
  /** A connector was told to treat a peer as internal: no account was used. */
  readonly treatedAsInternal: boolean;
}

/**
 * X-MS-Exchange-Organization-AuthAs and its kin.
 *
 * Only for a message that the reader's own Exchange received: it removes these fields from
 * anything that comes from outside (header firewall), so the oldest occurrence is its own.
 * Anywhere else they are the sender side's notes. Callers check whose header it is first.
 */
export function readAuthAs(fields: FieldIndex): AuthAs {
  const asField = fields.last("x-ms-exchange-organization-authas");
  const mechanismField = fields.last("x-ms-exchange-organization-authmechanism");
  const source = fields.last("x-ms-exchange-organization-authsource")?.value.trim() ?? null;
  return {
    as: readAs(asField?.value),
    asField,
    mechanism: mechanismField?.value.trim() ?? null,
    mechanismField,
    source,
    treatedAsInternal: source?.toLowerCase().startsWith("treatmessagesasinternal-") === true,
  };
}

function readAs(value: string | undefined): AuthAs["as"] {
  const word = value?.trim().toLowerCase();
  return word === "internal" || word === "anonymous" || word === "partner" || word === "external"
    ? word
    : null;
}
