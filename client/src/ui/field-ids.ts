/** Ids of the texts around a control: its hint and its refusal. */
export const errorId = (id: string): string => `${id}-error`;
export const hintId = (id: string): string => `${id}-hint`;
