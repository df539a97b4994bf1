/**
 * Outlook on the web may show several mailboxes to one origin and partitions storage by the
 * page around it: every key starts with Office's own partition key. Empty where there is none
 * (classic Outlook, the standalone page). Never throws.
 */
export function storagePrefix(): string {
  try {
    const { partitionKey } = Office.context as { readonly partitionKey?: string };
    return partitionKey === undefined ? "" : `${partitionKey}/`;
  } catch {
    return "";
  }
}
