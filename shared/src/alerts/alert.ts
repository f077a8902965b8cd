/** When somebody wants to hear of new postings. */
export const alertFrequencies = ["AT_ONCE", "WEEKLY"] as const;
export type AlertFrequency = (typeof alertFrequencies)[number];

export const alertLimits = {
  /** Active alerts of one e-mail address. */
  active: 10,
  /** Mails a day to one e-mail address that ask it to confirm. */
  mailsToConfirmADay: 3,
  /** How long an alert waits to be confirmed. */
  daysToConfirm: 7,
  /** How long an ended alert can be started again; then it is deleted with its address. */
  daysAfterEnd: 30,
} as const;
