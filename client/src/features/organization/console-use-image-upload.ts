import { checkAlt, checkImageBytes, type ImageKind } from "@rounds/shared/organization/image-rules.ts";
import { useState } from "react";
import * as v from "valibot";
import type { Refused } from "../../lib/console-send.ts";
import { smallerPhoto } from "./console-smaller-photo.ts";

const replySchema = v.object({ userErrors: v.array(v.object({ code: v.string(), message: v.string(), path: v.array(v.string()) })) });
const notReached: Refused = { code: "NOT_REACHED", message: "The image was not sent: the server did not answer. Try again in a moment.", path: ["file"] };
const missing: Refused = { code: "FILE_MISSING", message: "Choose a file.", path: ["file"] };

/** Sends an image; what is wrong with it stays on the page until the next attempt. */
export function useImageUpload(kind: ImageKind, onKept: () => Promise<unknown>) {
  const [sending, setSending] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refused[]>([]);

  const send = async (file: File | undefined, alt: string): Promise<boolean> => {
    const found = [...checkAlt(kind, alt.trim()), ...(file ? [] : [missing])];
    if (found.length > 0 || !file) return refuse(found);
    setSending(true);
    const image = kind === "PHOTO" ? await smallerPhoto(file) : file;
    const tooLarge = checkImageBytes(kind, image.size);
    const refused = tooLarge.length > 0 ? tooLarge : await post(kind, image, alt);
    if (refused.length === 0) await onKept();
    setSending(false);
    return refuse(refused);
  };
  const refuse = (now: readonly Refused[]): boolean => {
    setRefusals(now);
    return now.length === 0;
  };
  return { send, sending, refusals };
}

async function post(kind: ImageKind, image: Blob, alt: string): Promise<readonly Refused[]> {
  const form = new FormData();
  form.append("kind", kind);
  form.append("alt", alt);
  form.append("file", image);
  try {
    const response = await fetch("/staff/organization/images", { method: "POST", body: form });
    const reply = v.safeParse(replySchema, await response.json());
    return reply.success ? reply.output.userErrors : [notReached];
  } catch {
    return [notReached];
  }
}
