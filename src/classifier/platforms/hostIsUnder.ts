/** Is the host one of the suffixes or below one, on label boundaries, letter case apart? */
export function hostIsUnder(host: string | null | undefined, suffixes: readonly string[]): boolean {
  if (typeof host !== "string" || host === "") return false;
  const name = host.toLowerCase();
  return suffixes.some(
    (suffix) =>
      name.endsWith(suffix) &&
      (name.length === suffix.length || name.charCodeAt(name.length - suffix.length - 1) === 46)
  );
}
