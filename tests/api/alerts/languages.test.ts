import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { PostingAlertRow } from "../../../server/src/features/alerts/alert.entity.ts";
import { DAY, MINUTE } from "../../../server/src/platform/clock.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { openAlerts, type AlertsUnderTest } from "./alerts-under-test.ts";

describeOnBothDatabases("an alert in another language", (databases) => {
  let alerts: AlertsUnderTest;
  let email: string;
  let people = 0;

  beforeAll(async () => {
    alerts = await openAlerts(await databases.fresh());
  });
  // Every test has a day and an address of its own, so that no limit of one touches another.
  beforeEach(async () => {
    await alerts.wait(DAY);
    email = `lectora-${(people += 1)}@example.com`;
  });
  afterAll(() => alerts.server.stop());

  const get = async (address: string) => (await fetch(new URL(address, alerts.server.baseUrl), { headers: { accept: "text/html" } })).text();
  const send = (address: string, fields: Record<string, string>) => fetch(new URL(address, alerts.server.baseUrl), { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  const languageOf = async (address: string) => (await alerts.server.app.services.database.read.findBy(PostingAlertRow, { email: address })).map(({ language }) => language);
  /** Presses a button of the alert's page; where that leads, and what is there. */
  const press = async (page: string, fields: Record<string, string>) => {
    const location = (await send(page, fields)).headers.get("location") ?? "nowhere";
    return { location, html: await get(location) };
  };

  test("speaks it from the form to the mail, the change and the end", async () => {
    const list = await get("/es/postings?q=pacs");
    expect(list).toContain(">Avíseme de vacantes como estas</h2>");
    expect(list).toContain('action="/es/alerts/new"');
    expect(list).toContain('href="/es/alerts/new?q=pacs"');
    const asked = await send("/es/alerts/new", { email, q: "noche", workplace: "ON_SITE", pay: "60,000" });
    expect([asked.status, asked.headers.get("location")]).toEqual([303, "/es/alerts/sent"]);
    expect(await get("/es/alerts/sent")).toMatch(/lang="es"[\s\S]*Mire en su buzón/);

    await alerts.settle();
    const [question] = await alerts.mailsTo(email);
    const page = `/es/alerts/${await alerts.tokenFor(email)}`;
    expect(question?.subject).toMatch(/^Confirme su alerta: /);
    expect(question?.text).toContain(`${alerts.server.baseUrl}${page}`);
    const unconfirmed = await get(page);
    for (const part of ["Confirme su alerta", "<dt>Palabras</dt><dd>noche</dd>", "<dt>Modalidad</dt><dd>Presencial</dd>", "Al menos $60,000 al año", "En cuanto se abra una vacante", "de diciembre de 2026 se borra la dirección"]) expect(unconfirmed).toContain(part);

    expect(await press(page, { do: "confirm" })).toEqual({ location: `${page}?done=confirm`, html: expect.stringContaining("La alerta ha empezado.") });
    expect(await press(page, { do: "update", q: "noche", type: "FULL_TIME" })).toEqual({ location: `${page}?done=update`, html: expect.stringContaining("Sus cambios están guardados.") });

    const { slug } = await alerts.publish("Analista de noche");
    await alerts.wait(MINUTE);
    expect(await alerts.told(email)).toEqual(["Nueva vacante: Analista de noche"]);
    const mail = (await alerts.mailsTo(email)).at(-1);
    for (const part of ["tiene una vacante nueva que encaja con su alerta.", "$60,000 a $100,000 al año", `${alerts.server.baseUrl}/es/postings/${slug}?source=alert`, "Su alerta: palabras: noche; jornada: Tiempo completo.", `Cambiar la alerta:\n${alerts.server.baseUrl}${page}`, `Darse de baja:\n${alerts.server.baseUrl}${page}/unsubscribe`]) expect(mail?.text).toContain(part);
    expect(mail?.html).toContain('lang="es"');
    expect(mail?.unsubscribeUrl).toBe(`${alerts.server.baseUrl}${page}/unsubscribe`);

    expect(await get(`${page}/unsubscribe`)).toContain("¿Terminar esta alerta?");
    const oneClick = await send(`${page}/unsubscribe`, { "List-Unsubscribe": "One-Click" });
    expect([oneClick.status, await oneClick.text()]).toEqual([200, "Se ha dado de baja. No se envía nada más.\n"]);
    const ended = await get(page);
    for (const part of ["Esta alerta ha terminado", "se borran la alerta y su dirección"]) expect(ended).toContain(part);
    expect(await press(page, { do: "confirm" })).toMatchObject({ html: expect.stringContaining("La alerta ha empezado.") });
  });

  test("gives a refused form back in it, and a page that is not there", async () => {
    const refused = await send("/es/alerts/new", { email: "lectora en casa", pay: "mucho", q: "noche" });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    for (const part of ["Error: Reciba avisos", "Escriba un correo electrónico como nombre@example.com.", "Escriba el sueldo como una cantidad al año", "lectora en casa", "mucho", 'value="noche"']) expect(html).toContain(part);
    expect(await press("/es/alerts/nothing", { do: "end" })).toEqual({ location: "/es/alerts/nothing?done=end", html: expect.stringContaining("Alerta no encontrada") });
    const halfClick = await send("/es/alerts/nothing/unsubscribe", {});
    expect([halfClick.status, await halfClick.text()]).toEqual([400, "No se ha cambiado nada. Envíe List-Unsubscribe=One-Click para darse de baja.\n"]);
  });

  test("tells several postings in one mail", async () => {
    await alerts.subscribe(email, { search: "gemela" }, "AT_ONCE", "es");
    await alerts.confirm(await alerts.tokenFor(email));
    await alerts.publish("Técnica gemela");
    await alerts.publish("Analista gemela");
    await alerts.wait(MINUTE);
    expect(await alerts.told(email)).toEqual(["2 vacantes nuevas en Lantern Lake Medical Center"]);
  });

  test.each([["es-MX", "es"], ["de", "en"], [undefined, "en"]])("asked for by a program as %j is kept as %s", async (language, kept) => {
    expect(await alerts.subscribe(email, {}, "WEEKLY", language)).toEqual([]);
    expect(await languageOf(email)).toEqual([kept]);
  });

  test("refuses in the language that was asked for, on a page in the page's, and else in its own", async () => {
    const tooLong = { search: "x".repeat(201) };
    const inSpanish = "Acorte este texto a 200 caracteres o menos.";
    expect(await alerts.subscribe(email, tooLong, "WEEKLY", "es")).toMatchObject([{ code: "TOO_LONG", message: inSpanish }]);
    await alerts.subscribe(email, {}, "WEEKLY", "es");
    const token = await alerts.tokenFor(email);
    await alerts.confirm(token);
    expect((await alerts.update(token, tooLong, "WEEKLY")).userErrors).toMatchObject([{ code: "TOO_LONG", message: inSpanish }]);
    const page = await (await send(`/alerts/${token}`, { do: "update", q: tooLong.search })).text();
    expect(page).toContain("Shorten this to 200 characters or fewer.");
    expect(await languageOf(email)).toEqual(["es"]);
  });

  test("takes the place of the same one in English, and the other way round", async () => {
    const english = await alerts.start(email, { search: "doble" });
    await alerts.subscribe(email, { search: "Doble" }, "AT_ONCE", "es");
    const spanish = await alerts.tokenFor(email);
    await alerts.publish("Doble before it is confirmed");
    await alerts.confirm(spanish);
    await alerts.wait(MINUTE);
    expect(await alerts.told(email)).toEqual(["Nueva vacante: Doble before it is confirmed"]);
    expect(await alerts.find(english)).toMatchObject({ endedAt: expect.any(String) });
    await alerts.start(email, { search: "doble" });
    await alerts.publish("Doble afterwards");
    await alerts.wait(MINUTE);
    expect((await alerts.told(email)).at(-1)).toBe("New posting: Doble afterwards");
  });
});
