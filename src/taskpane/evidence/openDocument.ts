/**
 * Opens a finished page or a text in a window of its own, where the host opens one. The address
 * is a blob of this page: the page inside carries its own policy and no script.
 */
export function openDocument(type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  window.open(url, "_blank", "noopener");
  // Printing may come minutes later; the window itself keeps what it has loaded.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
