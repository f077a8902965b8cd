import { AsyncLocalStorage } from "node:async_hooks";

/** The transaction that this code runs in, as long as it is open: what it leaves for after the commit runs outside. */
const current = new AsyncLocalStorage<{ isOpen: boolean }>();

/** Runs the work of one transaction. */
export function insideWrite<Result>(work: () => Promise<Result>): Promise<Result> {
  const transaction = { isOpen: true };
  return current.run(transaction, async () => {
    try {
      return await work();
    } finally {
      transaction.isOpen = false;
    }
  });
}

/** A transaction that waits for a second connection waits for ever once all connections are held by such; one that waits for the writer's queue waits for itself. */
export function refuseInsideWrite(what: string): void {
  if (current.getStore()?.isOpen === true) throw new Error(`${what} inside of a transaction; use its manager`);
}
