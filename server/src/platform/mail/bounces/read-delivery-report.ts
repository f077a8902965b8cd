import PostalMime from "postal-mime";
import { deliveryOfMessageId, deliveryOfReturnPath, replyIn, type Bounce } from "./bounce.ts";

type Fields = ReadonlyMap<string, string>;

/** What a delivery status notification (RFC 3464) says came back for good. Notices of delay, of success and every other mail say nothing. */
export async function readDeliveryReport(message: Uint8Array): Promise<Bounce[]> {
  const { attachments, to = [] } = await PostalMime.parse(message, { forceRfc822Attachments: true, attachmentEncoding: "arraybuffer" });
  const textOf = (...types: readonly string[]) => attachments.filter(({ mimeType }) => types.includes(mimeType.toLowerCase())).map(({ content }) => decoded(content)).join("\n\n");
  const [returned = new Map()] = blocksOf(textOf("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"));
  const deliveryId = deliveryOfMessageId(returned.get("message-id") ?? "") ?? firstOf(to.map(({ address }) => deliveryOfReturnPath(address ?? "")));
  return blocksOf(textOf("message/delivery-status", "message/global-delivery-status")).flatMap((fields) => (isFinal(fields) ? [bounceOf(fields, deliveryId)] : []));
}

function isFinal(fields: Fields): boolean {
  return fields.get("action")?.toLowerCase() === "failed" && (fields.get("status") ?? "5").startsWith("5");
}

function bounceOf(fields: Fields, deliveryId: string | null): Bounce {
  // "rfc822; ana@example.com"
  const recipient = (fields.get("original-recipient") ?? fields.get("final-recipient"))?.split(";").at(-1)?.trim();
  return { deliveryId, recipient: recipient === undefined || recipient === "" ? null : recipient, reply: replyIn(fields.get("diagnostic-code") ?? "", fields.get("status") ?? "") };
}

/** Header fields by lower-case name, block by block; a line that begins with a blank goes on with the one before. */
function blocksOf(text: string): Fields[] {
  const unfolded = text.replaceAll("\r\n", "\n").replace(/\n[ \t]+/g, " ");
  return unfolded.split(/\n{2,}/).map((block) => new Map(block.split("\n").flatMap(fieldOf)));
}

function fieldOf(line: string): [string, string][] {
  const colon = line.indexOf(":");
  return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
}

function firstOf(ids: readonly (string | null)[]): string | null {
  return ids.find((id) => id !== null) ?? null;
}

function decoded(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === "string" ? content : Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content)).toString("utf8");
}
