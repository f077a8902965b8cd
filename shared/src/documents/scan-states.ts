/**
 * What a virus scanner has said of a document. NO_SCANNER: it came while there was none. PENDING: it was not looked
 * through yet. UNSCANNABLE: the scanner does not take it.
 */
export const scanStates = ["NO_SCANNER", "PENDING", "CLEAN", "INFECTED", "UNSCANNABLE"] as const;
export type ScanState = (typeof scanStates)[number];

/** Whether anybody may open, read or fetch it. */
export function isOpen(state: ScanState): boolean {
  return openStates.includes(state);
}

/** Once there is a scanner, what came before it is PENDING, too. */
export const openStates: readonly ScanState[] = ["NO_SCANNER", "CLEAN"];
