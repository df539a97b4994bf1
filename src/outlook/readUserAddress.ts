/** Address of the person who uses Outlook, who need not own the mailbox; null where unknown. */
export function readUserAddress(): string | null {
  try {
    const { emailAddress } = Office.context.mailbox.userProfile as { emailAddress?: string };
    return emailAddress === undefined || emailAddress === "" ? null : emailAddress;
  } catch {
    return null;
  }
}
