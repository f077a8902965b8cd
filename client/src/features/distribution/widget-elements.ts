type Attributes = Readonly<Record<string, string>>;

/** An element with what is in it; a text stays a text, whatever it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

export function link(url: string, text: string): HTMLAnchorElement {
  return element("a", { href: url }, text);
}

/** The role says what Safari forgets of a list without marks. */
export function list(name: string, items: readonly (readonly (Node | string)[])[]): HTMLUListElement {
  return element("ul", { class: name, role: "list" }, ...items.map((item) => element("li", {}, ...item)));
}

export function heading(level: number, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(`h${level}`);
  made.append(...children);
  return made;
}
