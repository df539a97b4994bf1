/** A row of the table in architecture.mjs. */
export interface Layer {
  readonly purpose: string;
  readonly mayImport: readonly string[];
  readonly mayImportTypes: readonly string[];
  readonly packages: readonly string[];
}

export const layers: Readonly<Record<string, Layer>>;
export const pureLayers: readonly string[];
