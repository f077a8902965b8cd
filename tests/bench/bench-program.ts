import { once } from "node:events";

/** What a program of the bench was started for: the first message of its parent, who says what it sends. */
export async function readOrders<Orders>(): Promise<Orders> {
  process.once("disconnect", () => process.exit());
  const [orders] = await once(process, "message");
  return orders;
}

/** Tells the parent under which address the program serves. */
export function reportReady(baseUrl: string): void {
  process.send?.({ baseUrl });
}
