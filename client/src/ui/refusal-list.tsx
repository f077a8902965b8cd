import { Notice } from "./notice.tsx";

/** Refusals that belong to no field, each one sentence. */
export function RefusalList({ refusals }: { readonly refusals: readonly { readonly message: string }[] }) {
  if (refusals.length === 0) return null;
  return (
    <Notice tone="danger">
      {refusals.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}
