import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of its CDATA sections, without its children's. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** The root of a document; throws at the first thing that XML 1.0 does not allow. */
export function parseXml(document: string): XmlElement {
  const open: Growing[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  const add = (text: string) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(document).close();
  const [root] = open[0]?.children ?? [];
  if (root === undefined) throw new Error("The document has no root.");
  return root;
}

/** The children with this name. */
export function all({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of the one child with this name; undefined without one, and an error for several. */
export function textOf(element: XmlElement, name: string): string | undefined {
  const found = all(element, name);
  if (found.length > 1) throw new Error(`<${element.name}> has ${found.length} <${name}>.`);
  return found[0]?.text;
}

/** Whether each child is one of these, in number as said: "1" exactly one, "?" at most one, "*" any. */
export function brokenOccurrences(element: XmlElement, allowed: Readonly<Record<string, "1" | "?" | "*">>): string[] {
  const unknown = element.children.filter(({ name }) => !Object.hasOwn(allowed, name)).map(({ name }) => `<${name}> has no place in <${element.name}>`);
  const counts = Object.entries(allowed).flatMap(([name, times]) => {
    const count = all(element, name).length;
    return (times === "1" && count !== 1) || (times === "?" && count > 1) ? [`<${element.name}> has ${count} <${name}>`] : [];
  });
  return [...unknown, ...counts];
}
