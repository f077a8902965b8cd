import { solveChallenge, type Challenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

/** Answers a challenge by work; null where the browser cannot, as on an address without https: then only waiting helps. */
export async function answerChallenge(text: string): Promise<string | null> {
  const { challenge }: { readonly challenge: Challenge } = JSON.parse(text);
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => null);
  return solution === null ? null : JSON.stringify({ challenge, solution });
}
