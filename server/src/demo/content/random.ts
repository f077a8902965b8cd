/** A source of repeatable choices: the same seed gives the same sequence on every machine. */
export interface Random {
  /** From `low` to `high`, both included. */
  integer(low: number, high: number): number;
  shuffle<T>(items: readonly T[]): T[];
}

/** Mulberry32, a public-domain generator by Tommy Ettinger; good enough for demo data, never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, order: fraction() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  return { integer, shuffle };
}

/** Deals items like cards: none comes back before all have been dealt, and none twice in one hand. */
export class Deck<T> {
  private remaining: T[] = [];
  private readonly items: readonly T[];
  private readonly random: Random;

  constructor(items: readonly T[], random: Random) {
    this.items = items;
    this.random = random;
  }

  deal(count: number, alreadyHeld: readonly T[] = []): T[] {
    const hand: T[] = [];
    const isHeld = (item: T): boolean => alreadyHeld.includes(item) || hand.includes(item);
    while (hand.length < count && this.items.some((item) => !isHeld(item))) {
      if (this.remaining.every(isHeld)) this.remaining = this.random.shuffle(this.items);
      const next = this.remaining.findIndex((item) => !isHeld(item));
      hand.push(...this.remaining.splice(next, 1));
    }
    return hand;
  }
}

/** Replaces each `{3-8}` by a number between the two, with a comma at the thousands. */
export function fillNumbers(text: string, random: Random): string {
  return text.replace(/\{(\d+)-(\d+)\}/g, (_, low: string, high: string) =>
    random.integer(Number(low), Number(high)).toLocaleString("en-US"),
  );
}
