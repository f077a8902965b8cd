/** What the bench uses of autocannon, which brings no types. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  interface Request {
    body?: string;
  }

  interface Options {
    readonly url: string;
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly connections: number;
    /** How many answers to wait for. */
    readonly amount: number;
    /** Seconds until a request counts as lost. */
    readonly timeout: number;
    /** Milliseconds between two looks at whether it is over. */
    readonly sampleInt: number;
    readonly setupClient?: () => void;
    readonly requests?: readonly { readonly setupRequest: (request: Request) => Request }[];
  }

  interface Result {
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
  }

  /** Emits "response" (client, status, bytes, milliseconds) for every answer. */
  export default function autocannon(options: Options): EventEmitter & PromiseLike<Result>;
}
