import type { StaffClient } from "./graphql.ts";

export interface ImageUpload {
  readonly kind?: string;
  readonly alt?: string;
  readonly bytes?: Buffer;
}

export interface ImageUploadReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly code?: string; readonly userErrors?: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[] };
}

/** Sends an image as the console does. */
export async function uploadImage(baseUrl: string, client: StaffClient | null, { kind = "LOGO", alt, bytes }: ImageUpload, origin = baseUrl): Promise<ImageUploadReply> {
  const form = new FormData();
  form.append("kind", kind);
  if (alt !== undefined) form.append("alt", alt);
  if (bytes !== undefined) form.append("file", new Blob([new Uint8Array(bytes)]), "whatever.exe");
  const response = await fetch(`${baseUrl}/staff/organization/images`, { method: "POST", body: form, headers: { cookie: client?.cookies.header() ?? "", origin } });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Sends an image that must be accepted. */
export async function addImage(baseUrl: string, client: StaffClient, upload: ImageUpload): Promise<void> {
  const { status, body } = await uploadImage(baseUrl, client, upload);
  if (status !== 201) throw new Error(`The image was answered with ${status}: ${JSON.stringify(body)}`);
}
