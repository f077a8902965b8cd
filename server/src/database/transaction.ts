import type { EntityManager } from "typeorm";

/** One open transaction, and what is to happen once it is on disk. */
export class Transaction {
  readonly #afterCommit: (() => void)[] = [];

  constructor(readonly manager: EntityManager) {}

  /** `task` runs when the rows are on disk, and never when they were rolled back. */
  afterCommit(task: () => void): void {
    this.#afterCommit.push(task);
  }

  committed(): void {
    for (const task of this.#afterCommit) task();
  }
}
