import { outcomeOf, type Outcome } from "./browser-upload-reply.ts";

/** Sends a file in one request; XMLHttpRequest, because `fetch` tells no progress of what is sent. */
export function sendPlainly(file: File, signal: AbortSignal, onProgress: (sentBytes: number) => void): Promise<Outcome> {
  const request = new XMLHttpRequest();
  const outcome = new Promise<Outcome>((resolve) => {
    request.upload.addEventListener("progress", ({ loaded }) => onProgress(Math.min(loaded, file.size)));
    request.addEventListener("loadend", () => resolve(outcomeOf(request.status, request.responseText)));
  });
  signal.addEventListener("abort", () => request.abort());
  const body = new FormData();
  body.append("file", file);
  request.open("POST", "/uploads");
  request.send(body);
  return outcome;
}
