/** A global id names a type and a row, after the Relay object identification spec; opaque to clients. */
export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}

const ROW_ID = /^[0-9A-Za-z_-]{1,64}$/;

export function parseGlobalId(globalId: string): { type: string; id: string } | null {
  const [type = "", id = "", ...rest] = Buffer.from(globalId, "base64url").toString("utf8").split(":");
  return rest.length === 0 && type !== "" && ROW_ID.test(id) ? { type, id } : null;
}

/** The row id, when the global id names this type. */
export function rowId(type: string, globalId: string): string | null {
  const parsed = parseGlobalId(globalId);
  return parsed?.type === type ? parsed.id : null;
}
