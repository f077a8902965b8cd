/** Under which name the browser keeps an asked document until it is sent: not by the page's address, which is a secret. */
export function requestDraftName(requestId: string): string {
  return `document-request:${requestId}`;
}
