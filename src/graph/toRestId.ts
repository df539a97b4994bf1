/**
 * Outlook's item id (EWS form) as Graph takes it: the same base64 with the URL alphabet.
 * The same as `mailbox.convertToRestId(id, v2_0)`, which phones lack.
 */
export function toRestId(itemId: string): string {
  return itemId.replaceAll("/", "-").replaceAll("+", "_");
}
