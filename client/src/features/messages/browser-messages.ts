/** As soon as the messages are on the screen they count as read; without a script a button says it. A mail program that only looks at the page marks nothing. */
export function markMessagesRead(form: HTMLFormElement): void {
  form.hidden = true;
  const section = form.closest("section") ?? form;
  const observer = new IntersectionObserver((entries) => {
    if (document.visibilityState !== "visible" || !entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    const fields = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
    // A failure is no matter: the next look tries again.
    fetch(form.action, { method: "POST", body: fields, redirect: "manual", keepalive: true }).catch(() => undefined);
  });
  observer.observe(section.querySelector("ol") ?? section);
}
