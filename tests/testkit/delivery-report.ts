interface ReportParts {
  readonly messageId: string;
  readonly recipient?: string;
  readonly to?: string;
  readonly action?: string;
  readonly status?: string;
  readonly diagnostic?: string | null;
  /** The media type of the part that gives the mail back; null: there is none. */
  readonly returned?: string | null;
}

/** A delivery status notification (RFC 3464), as mail servers write it. */
export function deliveryReport({ messageId, recipient = "ana@example.com", to = "no-reply@rounds.test", action = "failed", status = "5.1.1", diagnostic = `smtp; 550 5.1.1 <${recipient}>: Recipient address\r\n    rejected: User unknown`, returned = "message/rfc822" }: ReportParts): string {
  const parts = [
    ["text/plain; charset=us-ascii", "This is the mail system. It could not deliver your message."],
    ["message/delivery-status", ["Reporting-MTA: dns; mx.example.net", "", `Final-Recipient: rfc822; ${recipient}`, `Action: ${action}`, `Status: ${status}`, ...(diagnostic === null ? [] : [`Diagnostic-Code: ${diagnostic}`])].join("\r\n")],
    ...(returned === null ? [] : [[returned, [`From: no-reply@rounds.test`, `To: ${recipient}`, "Subject: We have your application", `Message-ID: ${messageId}`, "", "Dear Ana"].join("\r\n")]]),
  ];
  const head = ["From: MAILER-DAEMON@mx.example.net", `To: ${to}`, "Subject: Undelivered Mail Returned to Sender", "MIME-Version: 1.0", 'Content-Type: multipart/report; report-type=delivery-status; boundary="=b"'];
  return [...head, "", ...parts.flatMap(([type, body]) => ["--=b", `Content-Type: ${type}`, "", body, ""]), "--=b--", ""].join("\r\n");
}
