/** Remembers values that never change by their key, up to a number of them; what was not asked for the longest goes first. */
export class RecentlyUsed<Value extends object> {
  // A Map gives its keys in the order of setting.
  readonly #values = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  find(key: string): Value | undefined {
    const value = this.#values.get(key);
    return value === undefined ? undefined : this.remember(key, value);
  }

  remember(key: string, value: Value): Value {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.limit) this.#forgetOldest();
    return value;
  }

  #forgetOldest(): void {
    const [oldest] = this.#values.keys();
    if (oldest !== undefined) this.#values.delete(oldest);
  }
}
