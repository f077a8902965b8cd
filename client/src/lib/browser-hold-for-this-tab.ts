/** Something of which one tab at a time may take care. */
export interface Hold {
  /** True once this tab has it; false when another tab has it and keeps it. */
  hold(): Promise<boolean>;
  isHeld(): boolean;
  letGo(): void;
}

/** A page that is reloaded lets go only as it ends. */
const LONGEST_WAIT_MS = 2_000;

/** Browsers without locks, and pages without HTTPS, let every tab have it. */
export function holdForThisTab(name: string): Hold {
  let asked: Promise<boolean> | null = null;
  let isHeld = false;
  let letGo = () => {};

  function ask(): Promise<boolean> {
    if (!("locks" in navigator)) return Promise.resolve((isHeld = true));
    const patience = new AbortController();
    setTimeout(() => patience.abort(), LONGEST_WAIT_MS);
    return new Promise((resolve) => {
      const keep = () => {
        resolve((isHeld = true));
        return new Promise<void>((release) => (letGo = release));
      };
      navigator.locks.request(name, { signal: patience.signal }, keep).catch(() => resolve(false));
    });
  }

  return {
    hold: () => (asked ??= ask()),
    isHeld: () => isHeld,
    letGo() {
      letGo();
      isHeld = false;
      asked = null;
    },
  };
}
