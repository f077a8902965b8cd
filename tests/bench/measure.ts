import type { LoadGenerator } from "./programs.ts";
import { processorSeconds } from "./processor-time.ts";

export const CONNECTIONS = 50;

/** One way of answering the question. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  /** The server's process. */
  readonly pid: number;
  readonly everyRequestNew: boolean;
}

export interface Sample {
  /** Answers a second. */
  readonly rate: number;
  /** The server's processor time for one answer, in microseconds; null where the system does not tell. */
  readonly processorMicroseconds: number | null;
}

/** Rounds of one sample a contender each, in the order of the contenders. */
export type Round = ReadonlyMap<string, Sample>;

export interface Plan {
  readonly rounds: number;
  /** About how long a contender is asked in one round. */
  readonly seconds: number;
}

/** Asks all in turn, there and back again: whatever slows the machine for a while slows neighbours alike, and ratios are taken within a round. */
export async function measureInRounds(generator: LoadGenerator, contenders: readonly Contender[], plan: Plan): Promise<Round[]> {
  const answers = new Map<string, number>();
  for (const contender of contenders) answers.set(contender.name, await answersWithin(plan.seconds, generator, contender));
  const rounds: Round[] = [];
  for (let number = 1; number <= plan.rounds; number += 1) {
    const round = new Map<string, Sample>();
    for (const contender of number % 2 === 1 ? contenders : contenders.toReversed()) round.set(contender.name, await sample(generator, contender, answers.get(contender.name) ?? CONNECTIONS));
    rounds.push(round);
  }
  return rounds;
}

export async function sample(generator: LoadGenerator, { name, url, pid, everyRequestNew }: Contender, answers: number, connections = CONNECTIONS): Promise<Sample> {
  const before = processorSeconds(pid);
  const result = await generator.run({ url, connections, answers, everyRequestNew });
  const after = processorSeconds(pid);
  if (result.failed > 0 || result.answers !== answers || result.smallest !== result.largest) throw new WrongAnswers(`${name}: ${result.answers} of ${answers} answers came, ${result.failed} failed, their sizes lie between ${result.smallest} and ${result.largest} bytes`);
  return { rate: answers / result.seconds, processorMicroseconds: before === null || after === null ? null : ((after - before) / answers) * 1_000_000 };
}

/** A server that is under load gave other answers than alone. */
export class WrongAnswers extends Error {}

// Warms the server up in three steps; the last one tells how fast it is when it is warm. Every connection gets the same number of answers.
async function answersWithin(seconds: number, generator: LoadGenerator, contender: Contender): Promise<number> {
  const cold = await sample(generator, contender, CONNECTIONS);
  const tepid = await sample(generator, contender, toWholeConnections(cold.rate / 2));
  const warm = await sample(generator, contender, toWholeConnections(tepid.rate));
  return toWholeConnections(warm.rate * seconds);
}

function toWholeConnections(answers: number): number {
  return Math.max(1, Math.round(answers / CONNECTIONS)) * CONNECTIONS;
}

export interface Ratio {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The median over the rounds of what `of` makes of each; null when a round cannot tell. */
export function ratio(rounds: readonly Round[], of: (round: Round) => number | null): Ratio | null {
  const values = rounds.flatMap((round) => of(round) ?? []).sort((a, b) => a - b);
  const [lowest, highest] = [values.at(0), values.at(-1)];
  if (lowest === undefined || highest === undefined || values.length < rounds.length) return null;
  return { median: median(values), lowest, highest };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2;
}
