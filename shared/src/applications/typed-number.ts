/** Commas may part thousands. More digits than these are no figure that a question asks for. */
const form = /^([-\u2212]?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,6}))?$/;

/** A typed number as it is kept: "1,250.50" is "1250.5". Null for everything that is none. */
export function plainNumber(typed: string): string | null {
  const [, sign = "", whole, fraction = ""] = form.exec(typed.trim()) ?? [];
  if (whole === undefined) return null;
  const digits = whole.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  const decimals = fraction.replace(/0+$/, "");
  const number = decimals === "" ? digits : `${digits}.${decimals}`;
  return sign === "" || number === "0" ? number : `-${number}`;
}
