/** What `POST /uploads` keeps. */
export interface Kept {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
}

export type UploadEnd = { readonly kept: Kept } | { readonly refused: string } | { readonly interrupted: true };

export interface Upload {
  readonly end: Promise<UploadEnd | null>;
  /** Stops the upload; its end is then null. */
  cancel(): void;
}

/** Sends one file; XMLHttpRequest, because `fetch` tells no progress of what is sent. */
export function startUpload(file: File, onProgress: (sentBytes: number) => void): Upload {
  const request = new XMLHttpRequest();
  const end = new Promise<UploadEnd | null>((resolve) => {
    request.upload.addEventListener("progress", ({ loaded }) => onProgress(loaded));
    request.addEventListener("load", () => resolve(endOf(request)));
    request.addEventListener("error", () => resolve({ interrupted: true }));
    request.addEventListener("abort", () => resolve(null));
  });
  const body = new FormData();
  body.append("file", file);
  request.open("POST", "/uploads");
  request.send(body);
  return { end, cancel: () => request.abort() };
}

function endOf({ status, responseText }: XMLHttpRequest): UploadEnd {
  const reply = parse(responseText);
  if (status >= 200 && status < 300 && isKept(reply)) return { kept: reply };
  const isRefusal = status >= 400 && status < 500 && typeof reply === "object" && reply !== null && "message" in reply;
  return isRefusal ? { refused: String(reply.message) } : { interrupted: true };
}

function isKept(reply: unknown): reply is Kept {
  return typeof reply === "object" && reply !== null && "uploadId" in reply && "name" in reply && "bytes" in reply;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
