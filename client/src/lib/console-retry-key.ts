import { useRef } from "react";

/** Gives each request a key that is new for another one and the same for a retry, so that a lost answer makes nothing twice. */
export function useRetryKey(): <Input extends object>(input: Input) => Input & { readonly idempotencyKey: string } {
  const last = useRef({ request: "", key: "" });
  return (input) => {
    const request = JSON.stringify(input);
    if (request !== last.current.request) last.current = { request, key: newKey() };
    return { ...input, idempotencyKey: last.current.key };
  };
}

/** By hand: `randomUUID` is missing where the console is served without TLS. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
