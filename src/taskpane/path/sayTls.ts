/** The version as servers write it (`TLS1_3`, `TLSv1.2`, `TLS1.2`) → `TLS 1.3`; others as written. */
export function sayTls(version: string | null | undefined): string | null {
  if (version === null || version === undefined || version === "") return null;
  const found = /^TLS[ v_]*(\d)(?:[._](\d))?$/iu.exec(version);
  return found === null ? version : `TLS ${found[1] ?? ""}.${found[2] ?? "0"}`;
}
