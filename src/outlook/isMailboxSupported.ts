/**
 * Does this Outlook have a requirement set of Mailbox, e.g. `1.8`? Methods exist on the object
 * whatever the set and are even sent to an Outlook that cannot answer: never ask `typeof`.
 */
export function isMailboxSupported(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", version);
  } catch {
    return false;
  }
}
