import { Client } from "pg";
import type { Transaction } from "./transaction.ts";

export type Channel = "rounds_catalogue" | "rounds_changes";
type Listener = (payload: string) => void;

/** Tells every process that shares the database about a committed change; this process hears it first, before `write` returns. */
export interface Notifications {
  send(transaction: Transaction, channel: Channel, payload: string): Promise<void>;
  listen(channel: Channel, listener: Listener): () => void;
  close(): Promise<void>;
}

class LocalListeners {
  readonly #listeners = new Map<Channel, Set<Listener>>();

  add(channel: Channel, listener: Listener): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  tell(channel: Channel, payload: string): void {
    for (const listener of this.#listeners.get(channel) ?? []) listener(payload);
  }
}

/** SQLite has one server process; there is nobody else to tell. */
export function localNotifications(): Notifications {
  const listeners = new LocalListeners();
  return {
    async send(transaction, channel, payload) {
      transaction.afterCommit(() => listeners.tell(channel, payload));
    },
    listen: (channel, listener) => listeners.add(channel, listener),
    close: async () => {},
  };
}

const RECONNECT_MS = 1_000;

/** PostgreSQL: LISTEN/NOTIFY, sent by the transaction itself, so that a rollback sends nothing. */
export async function postgresNotifications(url: string, processId: string): Promise<Notifications> {
  const listeners = new LocalListeners();
  let client: Client | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    const next = new Client({ connectionString: url });
    next.on("notification", ({ channel, payload = "" }) => {
      const [from, ...rest] = payload.split("|");
      if (from !== processId) listeners.tell(channel as Channel, rest.join("|"));
    });
    next.on("error", () => reconnect(next));
    await next.connect();
    await next.query("LISTEN rounds_catalogue; LISTEN rounds_changes");
    client = next;
  }

  function reconnect(lost: Client): void {
    if (closed || (client !== undefined && client !== lost)) return;
    client = undefined;
    lost.end().catch(() => {});
    setTimeout(() => void connect().then(missedEverything).catch(() => reconnect(lost)), RECONNECT_MS).unref();
  }

  // While the line was down others may have written: whoever keeps something must look again.
  function missedEverything(): void {
    listeners.tell("rounds_catalogue", "");
    listeners.tell("rounds_changes", "");
  }

  await connect();
  return {
    async send(transaction, channel, payload) {
      await transaction.manager.query("SELECT pg_notify($1, $2)", [channel, `${processId}|${payload}`]);
      transaction.afterCommit(() => listeners.tell(channel, payload));
    },
    listen: (channel, listener) => listeners.add(channel, listener),
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
