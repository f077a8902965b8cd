import { sendPlainly } from "./browser-send-plainly.ts";
import { sendResumably, takeBack, type Standing } from "./browser-send-resumably.ts";
import type { Kept, Outcome, Refused } from "./browser-upload-reply.ts";
import { createWaker } from "./browser-wake.ts";

export type UploadEnd = { readonly kept: Kept } | { readonly refused: Refused } | { readonly unreadable: true };

export interface UploadWatcher {
  onProgress(sentBytes: number): void;
  /** The upload has an address, under which it can go on another time. */
  onAddress(url: string): void;
  /** It is broken and will be tried again. */
  onWaiting(waiting: Waiting): void;
}

export interface Waiting {
  readonly arrivedBytes: number;
  /** Whether the line works and what answers is not what it should be, again and again. */
  readonly doesNotGetThrough: boolean;
}

export interface Upload {
  /** Null when it was cancelled. */
  readonly end: Promise<UploadEnd | null>;
  /** Does not wait for the next attempt. */
  tryNow(): void;
  cancel(): void;
}

const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];
/** Where nothing at all gets through in pieces, something between may know only forms: every third attempt is one. */
const PLAIN_EVERY = 3;
const HOPELESS_AFTER = 5;

/** Sends a file until it is kept or refused, however often the line breaks; `url` is where an earlier upload of it stands. */
export function startUpload(file: File, url: string | null, watcher: UploadWatcher): Upload {
  const standing: Standing = { url, arrivedBytes: 0 };
  const cancelled = new AbortController();
  const waker = createWaker();
  let knownUrl = url;

  function send(failures: number): Promise<Outcome> {
    const onProgress = (sentBytes: number) => {
      if (standing.url !== null && standing.url !== knownUrl) watcher.onAddress((knownUrl = standing.url));
      watcher.onProgress(sentBytes);
    };
    const isPlain = standing.arrivedBytes === 0 && failures % PLAIN_EVERY === PLAIN_EVERY - 1;
    if (isPlain) return sendPlainly(file, cancelled.signal, onProgress);
    // Without the script that sends in pieces, the plain way is left.
    return sendResumably(file, standing, cancelled.signal, onProgress).catch(() => sendPlainly(file, cancelled.signal, onProgress));
  }

  async function sendUntilKept(): Promise<UploadEnd | null> {
    for (let failures = 0; ; ) {
      const before = standing.arrivedBytes;
      const outcome = await send(failures);
      if (cancelled.signal.aborted) return null;
      if ("refused" in outcome) return outcome;
      const check = await compare(file, "kept" in outcome ? outcome.kept : null);
      if (check === "unreadable") return { unreadable: true };
      if ("kept" in outcome && check === "same") return outcome;
      // Another file of the same name, or a disk that lost what it had: from the beginning then.
      if ("kept" in outcome) standing.url = null;
      failures = standing.arrivedBytes > before ? 1 : failures + 1;
      watcher.onWaiting({ arrivedBytes: standing.arrivedBytes, doesNotGetThrough: failures >= HOPELESS_AFTER && "answered" in outcome && outcome.answered });
      await waker.wait(PAUSES_MS[Math.min(failures, PAUSES_MS.length) - 1] ?? 0);
      if (cancelled.signal.aborted) return null;
    }
  }

  return {
    end: sendUntilKept(),
    tryNow: () => waker.wake(),
    cancel() {
      cancelled.abort();
      waker.wake();
      takeBack(standing);
    },
  };
}

/** Whether what is kept is this file; where the browser does not compute hashes, that is believed. */
async function compare(file: File, kept: Kept | null): Promise<"same" | "different" | "unreadable"> {
  try {
    // Whoever has kept nothing yet still wants to know whether the file can be read: browsers report that like a broken line.
    const bytes = await (kept === null ? file.slice(0, 1) : file).arrayBuffer();
    if (kept === null || !isSecureContext) return "same";
    return hexadecimal(await crypto.subtle.digest("SHA-256", bytes)) === kept.sha256 ? "same" : "different";
  } catch {
    return kept === null ? "unreadable" : "same";
  }
}

function hexadecimal(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
