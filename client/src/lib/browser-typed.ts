/** Texts that are being typed into a form, kept in this tab until they are sent: a phone forgets pages. */
const keyOf = (action: string): string => `rounds.typed:${new URL(action, location.href).pathname}`;

/** Keeps the form's typed texts and fills them in again after a reload. */
export function keepTyped(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll<HTMLTextAreaElement>("textarea[name]")];
  const kept: unknown = attempt(() => JSON.parse(sessionStorage.getItem(keyOf(form.action)) ?? "null"));
  if (form.dataset["refused"] === undefined && typeof kept === "object" && kept !== null) {
    for (const field of fields) {
      const value: unknown = Reflect.get(kept, field.name);
      if (typeof value === "string" && field.value === "") field.value = value;
    }
  }
  form.addEventListener("input", () => {
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    attempt(() => sessionStorage.setItem(keyOf(form.action), JSON.stringify(values)));
  });
}

/** For what was sent. */
export function forgetTyped(action: string): void {
  attempt(() => sessionStorage.removeItem(keyOf(action)));
}

function attempt<Result>(storage: () => Result): Result | null {
  try {
    return storage();
  } catch {
    return null;
  }
}
