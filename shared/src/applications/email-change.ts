/** How an application's e-mail address is changed. */
export const emailChangeLimits = {
  /** For an application. */
  changesADay: 3,
  /** By one client address. */
  anHour: 20,
  daysToConfirm: 7,
  /** For whoever reads the former address. */
  daysToUndo: 14,
} as const;
