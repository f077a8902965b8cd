/** An error as the tus server knows it: a status, and a sentence for whoever wrote the client. */
export class TusError extends Error {
  readonly status_code: number;
  readonly body: string;

  constructor({ status_code, body }: { readonly status_code: number; readonly body: string }) {
    super(body.trim());
    this.status_code = status_code;
    this.body = body;
  }
}
