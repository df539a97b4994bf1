/**
 * Offers a file made here for saving. Where a host ignores downloads (Mac panes do) nothing
 * happens and nothing can tell: what is offered so must also stand on the page as text.
 */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
