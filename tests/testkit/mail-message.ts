export interface MailMessage {
  from: string;
  to: string[];
  subject: string;
  /** Header values by lower-case name, unfolded and decoded. */
  headers: ReadonlyMap<string, string>;
  text: string;
  html: string;
  /** The message exactly as it came over the wire. */
  raw: string;
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

function bytesOfQuotedPrintable(text: string): Buffer {
  const joined = text.replace(/=\r?\n/g, "");
  const latin1 = joined.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin1, "latin1");
}

/** RFC 2047: `=?utf-8?Q?…?=` and `=?utf-8?B?…?=`. */
function decodeWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?([\w-]+)\?([QB])\?([^?]*)\?=/gi, (_, _charset: string, encoding: string, text: string) =>
    encoding.toUpperCase() === "B"
      ? Buffer.from(text, "base64").toString("utf8")
      : bytesOfQuotedPrintable(text.replaceAll("_", " ")).toString("utf8"),
  );
}

function parsePart(raw: string): Part {
  const end = raw.search(/\r?\n\r?\n/);
  const head = end === -1 ? raw : raw.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim()));
  }
  return { headers, body: end === -1 ? "" : raw.slice(end).replace(/^\r?\n\r?\n/, "") };
}

function decodeBody({ headers, body }: Part): string {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding === "quoted-printable") return bytesOfQuotedPrintable(body).toString("utf8");
  return Buffer.from(body, "latin1").toString("utf8");
}

/** The parts with a body: those of a multipart message, at any depth, or the message itself. */
function leaves(part: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(part.headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return [part];
  const pieces = part.body.split(`--${boundary}`).slice(1, -1);
  return pieces.flatMap((piece) => leaves(parsePart(piece.replace(/^\r?\n/, "").replace(/\r?\n$/, ""))));
}

/** Reads what nodemailer writes: headers, plain text and HTML. Attachments are left out. */
export function parseMail(raw: Buffer, envelope: { from: string; to: string[] }): MailMessage {
  const whole = parsePart(raw.toString("latin1"));
  const parts = leaves(whole);
  const bodyOf = (type: string) => {
    const part = parts.find(({ headers }) => (headers.get("content-type") ?? "text/plain").startsWith(type));
    return part === undefined ? "" : decodeBody(part).replaceAll("\r\n", "\n");
  };
  return {
    ...envelope,
    subject: whole.headers.get("subject") ?? "",
    headers: whole.headers,
    text: bodyOf("text/plain"),
    html: bodyOf("text/html"),
    raw: raw.toString("utf8"),
  };
}
