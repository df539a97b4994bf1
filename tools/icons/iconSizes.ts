/**
 * Sizes in pixels that the manifests name. Ribbon: 16, 32 and 80 are required, the others keep
 * Outlook from scaling. 64 and 128 are the add-in's own icons for mail. Phones: 25, 32 and 48
 * at one, two and three times.
 */
export const iconSizes = {
  origin: [16, 20, 24, 25, 32, 40, 48, 50, 64, 75, 80, 96, 128, 144],
  report: [16, 20, 24, 32, 40, 48, 64, 80],
} as const;
