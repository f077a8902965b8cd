/** A pause that ends early when there is reason to try again: the network is back, somebody looks at the page again, or asks for it. */
export interface Waker {
  wait(milliseconds: number): Promise<void>;
  wake(): void;
}

export function createWaker(): Waker {
  let wake = () => {};
  return {
    wake: () => wake(),
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const looked = () => void (document.visibilityState === "visible" && wake());
        const timer = setTimeout(() => wake(), milliseconds);
        wake = () => {
          clearTimeout(timer);
          removeEventListener("online", wake);
          document.removeEventListener("visibilitychange", looked);
          resolve();
        };
        addEventListener("online", wake);
        document.addEventListener("visibilitychange", looked);
      }),
  };
}
