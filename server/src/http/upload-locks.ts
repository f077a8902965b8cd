import { ERRORS, type Lock, type Locker, type RequestRelease } from "@tus/server";
import { TusError } from "./tus-error.ts";

interface Holder {
  readonly requestRelease: RequestRelease;
  readonly released: Promise<void>;
  readonly release: () => void;
}

/** One sender at a time for each upload. Whoever comes later asks the earlier one to stop: its connection is most likely dead, and only this server does not know yet. */
export class UploadLocks implements Locker {
  readonly #holders = new Map<string, Holder>();

  newLock(id: string): Lock {
    return {
      lock: (stopSignal, requestRelease) => this.#take(id, stopSignal, requestRelease),
      unlock: async () => {
        this.#holders.get(id)?.release();
        this.#holders.delete(id);
      },
    };
  }

  async #take(id: string, stopSignal: AbortSignal, requestRelease: RequestRelease): Promise<void> {
    for (let holder = this.#holders.get(id); holder !== undefined; holder = this.#holders.get(id)) {
      await holder.requestRelease();
      await holder.released;
      if (stopSignal.aborted) throw new TusError(ERRORS.ABORTED);
    }
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    this.#holders.set(id, { requestRelease, released, release });
  }
}
