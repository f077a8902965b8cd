import type { Composer } from "./console-use-composer.ts";

export interface StepProps {
  readonly composer: Composer;
  /** The sentence for a field: what the server refused, or what is unfinished. */
  readonly errorAt: (...path: readonly string[]) => string | undefined;
}
