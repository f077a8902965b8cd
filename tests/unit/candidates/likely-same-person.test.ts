import { describe, expect, test } from "vitest";
import { likelySamePerson, type PersonFacts } from "../../../shared/src/candidates/likely-same-person.ts";
import { mailboxKey } from "../../../shared/src/candidates/mailbox.ts";
import { compareNames, nameKey } from "../../../shared/src/candidates/person-name.ts";
import { isSamePhone, phoneKey } from "../../../shared/src/candidates/phone-number.ts";

type Written = readonly [given: string, family: string];
const named = (givenName: string, familyName: string) => ({ givenName, familyName });

describe("names", () => {
  test.each<[string, Written, Written, string]>([
    ["diacritics and case", ["José", "Fernández"], ["JOSE", "Fernandez"], "SAME"],
    ["given and family name the other way round", ["Okafor", "Renée"], ["Renee", "Okafor"], "SAME"],
    ["a hyphen or a space", ["Renée", "Okafor-Lindqvist"], ["Renee", "Okafor Lindqvist"], "SAME"],
    ["a space or none", ["Mary Ann", "Delacruz"], ["Maryann", "de la Cruz"], "SAME"],
    ["a title", ["Dr. Renée", "Okafor"], ["Renée", "Okafor"], "SAME"],
    ["letters that do not decompose", ["Søren", "Łuczak"], ["Soren", "Luczak"], "SAME"],
    ["another script", ["Мария", "Иванова"], ["Иванова", "Мария"], "SAME"],
    ["one half of a hyphenated name", ["Renée", "Okafor-Lindqvist"], ["Renée", "Okafor"], "CLOSE"],
    ["a second family name left out", ["Juan", "Pérez García"], ["Juan", "Perez"], "CLOSE"],
    ["a middle name left out", ["Ann Marie", "Sato"], ["Ann", "Sato"], "CLOSE"],
    ["a first letter", ["R.", "Okafor"], ["Renée", "Okafor"], "CLOSE"],
    ["a middle letter", ["John A.", "Smith"], ["John Andrew", "Smith"], "CLOSE"],
    ["another given name in the family", ["Renée", "Okafor"], ["Chidi", "Okafor"], "DIFFERENT"],
    ["another middle name", ["John Andrew", "Smith"], ["John Bruce", "Smith"], "DIFFERENT"],
    ["another middle letter", ["John A.", "Smith"], ["John Bruce", "Smith"], "DIFFERENT"],
    ["father and son", ["Juan", "Pérez Sr."], ["Juan", "Pérez, Jr."], "DIFFERENT"],
    ["a son who says it and a father who does not", ["Juan", "Pérez"], ["Juan", "Pérez Jr."], "DIFFERENT"],
    ["first letters alone", ["R", "O"], ["Renée", "Okafor"], "DIFFERENT"],
    ["a family name alone", ["Okafor", ""], ["Renée", "Okafor"], "DIFFERENT"],
    ["nothing that can be read", ["-", "."], ["-", "."], "DIFFERENT"],
  ])("%s", (_, one, other, likeness) => {
    expect(compareNames(named(...one), named(...other))).toBe(likeness);
    expect(compareNames(named(...other), named(...one))).toBe(likeness);
  });

  test("the key is one for every order and way of writing, and tells father from son", () => {
    expect(nameKey(named("José María", "Fernández-Ortiz"))).toBe(nameKey(named("Fernandez Ortiz", "jose maria")));
    expect(nameKey(named("Juan", "Pérez"))).not.toBe(nameKey(named("Juan", "Pérez Jr.")));
    expect(nameKey(named("·", "—"))).toBeNull();
  });
});

describe("phones", () => {
  test.each([
    ["+1 (555) 123-4567", "555.123.4567", true],
    ["1-555-123-4567", "+15551234567", true],
    ["001 555 123 4567", "(555) 123-4567 ext. 12", true],
    ["+44 (0)20 7946 0018", "020 7946 0018", true],
    ["+34 612 345 678", "612345678", true],
    ["٥٥٥ ١٢٣ ٤٥٦٧", "555 123 4567", true],
    ["555 1234", "555-1234", true],
    ["+1 555 123 4567", "+44 555 123 4567", false],
    ["+1 555 123 4567", "455 123 4567", false],
    ["555 123 4567", "555 123 4568", false],
    ["555 1234", "212 555 1234", false],
    ["000 000 0000", "000 000 0000", false],
    ["5555555555", "5555555555", false],
    ["12345", "12345", false],
    ["", "", false],
  ])("%j and %j", (one, other, same) => {
    expect([isSamePhone(one, other), isSamePhone(other, one)]).toEqual([same, same]);
    if (same) expect(phoneKey(one)).toBe(phoneKey(other));
  });
});

test.each([
  ["Renee.Okafor+jobs@example.com", "reneeokafor@example.com", true],
  ["renee@example.com", "renee@example.org", false],
  ["+tag@example.com", "+other@example.com", false],
])("the mailboxes of %s and %s", (one, other, same) => {
  expect(mailboxKey(one) === mailboxKey(other)).toBe(same);
});

describe("likely the same person", () => {
  const RESUME = "a".repeat(64);
  const CERTIFICATE = "b".repeat(64);
  const facts = (given: string, family: string, { email = `${given}.${family}@example.com`, phone = "", resume = "", other = "" } = {}): PersonFacts => ({
    names: [named(given, family)],
    emails: [email],
    phones: phone === "" ? [] : [phone],
    documents: [...(resume === "" ? [] : [{ isResume: true, sha256: resume }]), ...(other === "" ? [] : [{ isResume: false, sha256: other }])],
  });
  const elsewhere = "elsewhere@example.org";

  test.each<[string, PersonFacts, PersonFacts, string | null, string[]]>([
    ["name and phone", facts("Renée", "Okafor", { phone: "+1 555 123 4567" }), facts("Okafor", "Renee", { phone: "(555) 123-4567" }), "STRONG", ["SAME_NAME", "SAME_PHONE"]],
    ["name and resume", facts("Renée", "Okafor", { resume: RESUME }), facts("Renée", "Okafor", { email: elsewhere, resume: RESUME }), "STRONG", ["SAME_NAME", "SAME_RESUME"]],
    ["name and mailbox", facts("Renée", "Okafor", { email: "rokafor@example.com" }), facts("Renée", "Okafor", { email: "r.okafor+jobs@example.com" }), "STRONG", ["SAME_NAME", "SAME_MAILBOX"]],
    ["name and a certificate", facts("Renée", "Okafor", { other: CERTIFICATE }), facts("Renée", "Okafor", { email: elsewhere, other: CERTIFICATE }), "FAIR", ["SAME_NAME", "SAME_DOCUMENT"]],
    ["half the name and phone", facts("Renée", "Okafor-Lindqvist", { phone: "555 123 4567" }), facts("Renée", "Okafor", { phone: "555 123 4567" }), "FAIR", ["SIMILAR_NAME", "SAME_PHONE"]],
    ["half the name, phone and a certificate", facts("Renée", "Okafor-Lindqvist", { phone: "555 123 4567", other: CERTIFICATE }), facts("Renée", "Okafor", { phone: "555 123 4567", other: CERTIFICATE }), "STRONG", ["SIMILAR_NAME", "SAME_PHONE", "SAME_DOCUMENT"]],
    ["another name over the same resume", facts("Renée", "Okafor", { resume: RESUME }), facts("Renée", "Lindqvist", { resume: RESUME }), "FAIR", ["SAME_RESUME"]],
    ["a resume that was sent as another document", facts("Renée", "Okafor", { resume: RESUME }), facts("Renée", "Okafor", { email: elsewhere, other: RESUME }), "STRONG", ["SAME_NAME", "SAME_RESUME"]],
    ["a name alone", facts("Maria", "Garcia"), facts("María", "García", { email: elsewhere }), null, []],
    ["a name and another phone: father and son", facts("Juan", "Pérez", { phone: "555 123 4567" }), facts("Juan", "Pérez", { email: elsewhere, phone: "555 765 4321" }), null, []],
    ["father and son on one phone", facts("Juan", "Pérez", { phone: "555 123 4567" }), facts("Juan", "Pérez Jr.", { phone: "555 123 4567" }), null, []],
    ["a household on one phone", facts("Renée", "Okafor", { phone: "555 123 4567" }), facts("Chidi", "Okafor", { phone: "555 123 4567" }), null, []],
    ["a household on one mailbox", facts("Renée", "Okafor", { email: "okafors@example.com" }), facts("Chidi", "Okafor", { email: "okafors+chidi@example.com" }), null, []],
    ["a certificate that many send", facts("Renée", "Okafor", { other: CERTIFICATE }), facts("Ana", "Sato", { other: CERTIFICATE }), null, []],
    ["the same local part elsewhere", facts("John", "Smith", { email: "john.smith@example.com" }), facts("John", "Smith", { email: "john.smith@example.org" }), null, []],
    ["a made-up phone", facts("John", "Smith", { phone: "000 000 0000" }), facts("John", "Smith", { email: elsewhere, phone: "000 000 0000" }), null, []],
  ])("%s", (_, one, other, likeness, reasons) => {
    const expected = likeness === null ? null : { likeness, reasons };
    expect(likelySamePerson(one, other)).toEqual(expected);
    expect(likelySamePerson(other, one)?.likeness ?? null).toBe(likeness);
  });

  test("whatever any of several applications says counts", () => {
    const before = facts("Renée", "Okafor", { phone: "555 123 4567" });
    const after = facts("Renée", "Lindqvist", { phone: "555 765 4321" });
    const both: PersonFacts = { names: [...before.names, ...after.names], emails: [...before.emails, ...after.emails], phones: [...before.phones, ...after.phones], documents: [] };
    expect(likelySamePerson(both, facts("Lindqvist", "Renee", { email: elsewhere, phone: "555 765 4321" }))).toEqual({ likeness: "STRONG", reasons: ["SAME_NAME", "SAME_PHONE"] });
  });
});
