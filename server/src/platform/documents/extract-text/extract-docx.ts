import mammoth from "mammoth";
import { checkUnzippedSize } from "./unzip.ts";

const endings: Readonly<Record<string, string>> = { paragraph: "\n", break: "\n", tab: "\t" };

/** The paragraphs of a Word document's body, one a line, with those of its tables. */
export async function extractDocx(bytes: Uint8Array): Promise<string> {
  await checkUnzippedSize(bytes);
  let text = "";
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // extractRawText drops line breaks and so joins words; the transform sees the whole document, and leaves no HTML to make.
  await mammoth.convertToHtml({ buffer }, {
    transformDocument: (document: unknown) => {
      text = textOf(document);
      return { type: "document", children: [] };
    },
  });
  return text;
}

function textOf(element: unknown): string {
  if (typeof element !== "object" || element === null || !("type" in element)) return "";
  if (element.type === "text") return "value" in element ? String(element.value) : "";
  const inner = "children" in element && Array.isArray(element.children) ? element.children.map(textOf).join("") : "";
  return inner + (endings[String(element.type)] ?? "");
}
