/** How often links to applications may be asked for. */
export const linkRenewalLimits = {
  /** By one client address. */
  anHour: 20,
  /** To one mailbox. */
  mailsADay: 3,
} as const;
