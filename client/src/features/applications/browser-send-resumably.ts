import type { DetailedError } from "tus-js-client";
import { outcomeOf, type Outcome } from "./browser-upload-reply.ts";

const ENDPOINT = "/uploads/resumable";
/** Below the megabyte that a proxy takes as a rule. One that passes on whole requests alone then loses half a megabyte at most. */
const PIECE_BYTES = 512 * 1024;
/** A line that moves nothing for so long is taken for dead, whatever the browser still hopes. */
const LONGEST_SILENCE_MS = 30_000;

/** Where an upload stands; goes from one attempt to the next. */
export interface Standing {
  /** Its address on the server, once it has one. */
  url: string | null;
  /** What the server is known to have. */
  arrivedBytes: number;
}

/** Sends a file from where it stands, until it is whole or something breaks. */
export async function sendResumably(file: File, standing: Standing, signal: AbortSignal, onProgress: (sentBytes: number) => void): Promise<Outcome> {
  const { Upload } = await import("tus-js-client");
  return new Promise((resolve) => {
    let isUnderWay = false;
    const silence = watchSilence(() => end({ broken: true, answered: false }));
    const upload = new Upload(file, {
      endpoint: new URL(ENDPOINT, location.origin).href,
      uploadUrl: standing.url,
      metadata: { filename: file.name },
      chunkSize: PIECE_BYTES,
      // Both are decided outside: when to try again, and what is remembered over a reload.
      retryDelays: null,
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => void (standing.url = upload.url),
      onProgress: (sentBytes) => {
        silence.heard();
        // The first that it tells is from where the server lets it go on.
        if (!isUnderWay) standing.arrivedBytes = sentBytes;
        isUnderWay = true;
        onProgress(sentBytes);
      },
      onChunkComplete: (_, arrivedBytes) => void (standing.arrivedBytes = arrivedBytes),
      onSuccess: () => void askForResult(upload.url ?? "", standing).then(end),
      onError: (error) => end(brokenBy(error)),
    });
    function end(outcome: Outcome): void {
      silence.end();
      void upload.abort();
      resolve(outcome);
    }
    signal.addEventListener("abort", () => end({ broken: true, answered: false }));
    upload.start();
  });
}

/** Takes back what has arrived; whether that gets through does not matter, for the server forgets it in a day. */
export function takeBack({ url }: Standing): void {
  if (url !== null) fetch(url, { method: "DELETE", headers: { "Tus-Resumable": "1.0.0" }, keepalive: true }).catch(() => {});
}

// Also when the upload was whole before this attempt: the answer to its last piece may have been lost.
async function askForResult(url: string, standing: Standing): Promise<Outcome> {
  try {
    const reply = await fetch(url);
    if (reply.status === 404) standing.url = null;
    return outcomeOf(reply.status, await reply.text());
  } catch {
    return { broken: true, answered: false };
  }
}

function brokenBy(error: Error | DetailedError): Outcome {
  const reply = "originalResponse" in error ? error.originalResponse : null;
  return outcomeOf(reply?.getStatus() ?? 0, reply?.getBody() ?? "");
}

function watchSilence(onSilence: () => void): { heard(): void; end(): void } {
  let timer = setTimeout(onSilence, LONGEST_SILENCE_MS);
  return {
    heard() {
      clearTimeout(timer);
      timer = setTimeout(onSilence, LONGEST_SILENCE_MS);
    },
    end: () => clearTimeout(timer),
  };
}
