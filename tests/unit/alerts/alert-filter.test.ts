import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { describe, expect, test } from "vitest";
import { alertFilter, checkAlertFilter, filterFacts, isSameFilter } from "../../../shared/src/alerts/alert-filter.ts";
import { fieldsOfFilter, filterOfFields } from "../../../shared/src/alerts/alert-form.ts";

const english = wordsOf("en");
const spanish = wordsOf("es");
const everything = alertFilter({ search: "mri ct", department: "Imaging", location: "Lantern Lake", employmentTypes: ["PART_TIME", "FULL_TIME"], workplaceTypes: ["REMOTE"], payAtLeast: 6_050_050, payCurrency: "USD" });

describe("an alert's filter", () => {
  test("has one spelling", () => {
    expect(alertFilter({ search: "  MRI\n technologist ", department: "", location: " ", employmentTypes: ["PART_TIME", "FULL_TIME", "PART_TIME"], payCurrency: "EUR" })).toEqual({
      search: "MRI technologist", department: null, location: null, employmentTypes: ["FULL_TIME", "PART_TIME"], workplaceTypes: null, payAtLeast: null, payCurrency: null,
    });
    expect(alertFilter({ payAtLeast: 0 })).toMatchObject({ payAtLeast: 0, payCurrency: "USD" });
  });

  test("is the same in another case, and another when anything differs", () => {
    expect(isSameFilter(alertFilter({ search: "MRI" }), alertFilter({ search: " mri" }))).toBe(true);
    expect(isSameFilter(alertFilter({ search: "mri" }), alertFilter({ department: "mri" }))).toBe(false);
    expect(isSameFilter(everything, { ...everything, payAtLeast: 1 })).toBe(false);
  });

  test.each([
    ["a text that is too long", { search: "x".repeat(201) }, "TOO_LONG", ["filter", "search"], "Shorten this to 200 characters or fewer.", "Acorte este texto a 200 caracteres o menos."],
    ["a text that turns the writing round", { department: "Imaging \u202Egnigami" }, "INVALID_VALUE", ["filter", "department"], "This has characters that cannot be printed. Type it again.", "Este texto tiene caracteres que no se pueden imprimir. Escríbalo de nuevo."],
    ["an empty list, which nothing fits", { workplaceTypes: [] }, "INVALID_VALUE", ["filter", "workplaceTypes"], "No posting fits an empty list. Name at least one, or leave it out.", "Ninguna vacante encaja con una lista vacía. Indique al menos un valor u omita la lista."],
    ["a currency that is none", { payAtLeast: 1, payCurrency: "usd" }, "INVALID_VALUE", ["filter", "payCurrency"], "A currency is written as three capital letters, such as USD.", "Una moneda se escribe con tres letras mayúsculas, como USD."],
  ])("is refused for %s, in the language that is asked for", (_, given, code, path, message, inSpanish) => {
    expect(checkAlertFilter(alertFilter(given), english.alerts)).toEqual([{ code, path, message }]);
    expect(checkAlertFilter(alertFilter(given), spanish.alerts)).toEqual([{ code, path, message: inSpanish }]);
  });

  test.each([
    ["English", english, ["Words: mri ct", "Department: Imaging", "Place: Lantern Lake", "Workplace: Remote", "Employment: Full time, Part time", "Pay: At least $60,500.50 a year"]],
    ["Spanish", spanish, ["Palabras: mri ct", "Departamento: Imaging", "Lugar: Lantern Lake", "Modalidad: A distancia", "Jornada: Tiempo completo, Tiempo parcial", "Sueldo: Al menos $60,500.50 al año"]],
  ])("reads as facts in %s, one for each part that narrows", (_, words, facts) => {
    expect(filterFacts(alertFilter({}), words)).toEqual([]);
    expect(filterFacts(everything, words).map(({ name, text }) => `${name}: ${text}`)).toEqual(facts);
    expect(checkAlertFilter(everything, words.alerts)).toEqual([]);
  });
});

describe("the form of an alert", () => {
  const read = (fields: Readonly<Record<string, readonly string[]>>) => filterOfFields((name) => fields[name] ?? [], english.alerts);

  test("gives back the filter that it was filled with", () => {
    expect(alertFilter(read(fieldsOfFilter(everything)).filter)).toEqual(everything);
    expect(alertFilter(read(fieldsOfFilter(alertFilter({}))).filter)).toEqual(alertFilter({}));
    const yen = alertFilter({ payAtLeast: 6_000_000, payCurrency: "JPY" });
    expect(alertFilter(read(fieldsOfFilter(yen)).filter)).toEqual(yen);
  });

  test.each([["60,000", 6_000_000], ["60000", 6_000_000], [" $60,000 ", 6_000_000], ["60000.5", 6_000_050], ["60000 USD", 6_000_000], ["0", 0]])("reads the pay %s", (pay, payAtLeast) => {
    expect(read({ pay: [pay] })).toMatchObject({ filter: { payAtLeast, payCurrency: "USD" }, refusals: [] });
  });

  test("reads an amount in another currency, as the careers list writes it into its address", () => {
    expect(read({ pay: ["6000000 JPY"] }).filter).toMatchObject({ payAtLeast: 6_000_000, payCurrency: "JPY" });
  });

  test.each(["plenty", "60,000 dollars", "60.000,00", "-1", "6e4", "60,00", "99999999999999999999"])("does not guess at the pay %s", (pay) => {
    expect(read({ pay: [pay] })).toMatchObject({ refusals: [{ code: "INVALID_VALUE", path: ["filter", "payAtLeast"] }] });
  });

  test("says in the language that is asked for how the pay is written", () => {
    const { refusals } = filterOfFields((name) => (name === "pay" ? ["mucho"] : []), spanish.alerts);
    expect(refusals.map(({ message }) => message)).toEqual(["Escriba el sueldo como una cantidad al año, como 60,000 o 60,000 USD, o deje el campo vacío."]);
  });

  test("leaves out choices that nobody offers", () => {
    expect(read({ workplace: ["MOON"], type: ["PER_DIEM", "x"] }).filter).toEqual({ search: "", department: "", location: "", employmentTypes: ["PER_DIEM"] });
  });
});
