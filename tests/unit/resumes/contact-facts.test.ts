import { readResume } from "@rounds/shared/resumes/read-resume.ts";
import { describe, expect, test } from "vitest";

const nameIn = (...lines: string[]) => {
  const fact = readResume(lines.join("\n")).name?.fact;
  return fact === undefined ? null : [fact.givenName, fact.familyName];
};

describe("a name is parted as its owner would part it", () => {
  test.each<[string, string, string]>([
    ["Mara Quill", "Mara", "Quill"],
    ["MARA QUILL", "Mara", "Quill"],
    ["Quill, Mara", "Mara", "Quill"],
    ["QUILL, MARA J.", "Mara J.", "Quill"],
    ["Mara J. Quill, CIIP, RT(R)(CT)(ARRT)", "Mara J.", "Quill"],
    ["Mara Quill MHA CIIP", "Mara", "Quill"],
    ["Dr. Mara Quill, Ph.D.", "Mara", "Quill"],
    ["Mara Quill (she/her)", "Mara", "Quill"],
    ["Mara “Mo” Quill", "Mara", "Quill"],
    ["Mara Quill | PACS Administrator", "Mara", "Quill"],
    ["Robert Quill, Jr.", "Robert", "Quill Jr."],
    ["SEÁN O'DONNELLY", "Seán", "O'Donnelly"],
    ["FIONA MCALLISTER", "Fiona", "McAllister"],
    ["Mara Quill-Ostrander", "Mara", "Quill-Ostrander"],
    ["Pieter van der Veldt", "Pieter", "van der Veldt"],
    ["PIETER VAN DER VELDT", "Pieter", "van der Veldt"],
    ["Johanna von Ehrenfels", "Johanna", "von Ehrenfels"],
    ["Lucía Fernández Ortiz", "Lucía", "Fernández Ortiz"],
    ["María José Ruiz Ortega", "María José", "Ruiz Ortega"],
    ["María del Carmen Ruiz Ortega", "María del Carmen", "Ruiz Ortega"],
    ["Juan Carlos de la Vega", "Juan Carlos", "de la Vega"],
    ["José Ortega y Medina", "José", "Ortega y Medina"],
    ["Mary Ann Quill", "Mary Ann", "Quill"],
    ["Marie DUVALLON", "Marie", "Duvallon"],
    ["WANG Xiaolan", "Xiaolan", "Wang"],
    ["M A R A   Q U I L L", "Mara", "Quill"],
    ["Mara St. Clairmont", "Mara", "St. Clairmont"],
  ])("%s", (line, givenName, familyName) => expect(nameIn(line, "PACS Administrator")).toEqual([givenName, familyName]));

  test("the address tells where the family name begins", () => {
    expect(nameIn("Alma Corliss Vent", "alma.corliss@example.com")).toEqual(["Alma", "Corliss Vent"]);
    expect(nameIn("Alma Corliss Vent", "alma.vent@example.com")).toEqual(["Alma Corliss", "Vent"]);
  });

  test("the address finds a name that stands behind another column", () => {
    expect(nameIn("Contact", "mara.quill@example.com", "Skills", "DICOM", "Team Work", "Mara Quill")).toEqual(["Mara", "Quill"]);
    expect(nameIn("MARA", "QUILL", "mquill@example.com")).toEqual(["Mara", "Quill"]);
  });

  test.each(["PACS Administrator", "Springfield, Illinois", "Northgate Hospital", "12 Elm Street", "Mara", "mara quill", "Curriculum Vitae"])("nothing is made of %j", (line) => expect(nameIn(line, "Objective", "To work.")).toBeNull());
});

describe("an e-mail address", () => {
  test.each<[string, string]>([
    ["mara.quill@example.com", "mara.quill@example.com"],
    ["E-mail: mara.quill@example.com.", "mara.quill@example.com"],
    ["Phone (312) 555-0142 | mara@example.org | Springfield", "mara@example.org"],
    ["mara (at) example (dot) org", "mara@example.org"],
    ["mara @ example . org", "mara@example.org"],
    ["mara.quill@\nexample.com", "mara.quill@example.com"],
    ["mara.quill\n@example.com", "mara.quill@example.com"],
    ["mara.quill@example.\ncom", "mara.quill@example.com"],
    ["(312) 555-0142mara@example.com", "mara@example.com"],
    ["mara@example.comlinkedin.com/in/example-mara", "mara@example.com"],
  ])("in %j", (lines, email) => expect(readResume(`Mara Quill\n${lines}`).email?.fact).toBe(email));

  test("of a referee or an employer is not the owner's", () => {
    expect(readResume("Mara Quill\nReferences\nDana Ostrow, dana@example.org").email).toBeNull();
    expect(readResume("Mara Quill\nExperience\nPACS Analyst, Northgate Hospital, 2010 – 2015\n• Answered for pacs@example.org and its two hundred callers a day.").email).toBeNull();
  });

  test("in two columns is found behind the others", () => {
    expect(readResume("Experience\nNorthgate Hospital\nContact\nmara@example.org").email).toEqual({ fact: "mara@example.org", foundAt: { line: 4, excerpt: "mara@example.org" } });
  });
});

describe("a phone number", () => {
  test.each<[string, string]>([
    ["(312) 555-0142", "(312) 555-0142"],
    ["312.555.0142", "312.555.0142"],
    ["312–555–0142", "312-555-0142"],
    ["+1 312 555 0142", "+1 312 555 0142"],
    ["Tel. +34 612 555 014", "+34 612 555 014"],
    ["Mobil: 0151 555 01423", "0151 555 01423"],
    ["+44 (0)20 5550 1423", "+44 20 5550 1423"],
    ["(312) 555-0142 ext. 12", "(312) 555-0142 ext. 12"],
    ["Fax: (312) 555-0199, Phone: (312) 555-0142", "(312) 555-0142"],
    ["Phone: 555-0142", "555-0142"],
  ])("in %j", (line, phone) => expect(readResume(`Mara Quill\n${line}`).phone?.fact).toBe(phone));

  test.each(["Fax: (312) 555-0199", "2015 - 2019", "Springfield, IL 62701-1234", "License no. 312 555 0142", "NPI 1234567893", "03/2015 - 05/2019", "ORCID 0000-0002-1825-0097"])("nothing is made of %j", (line) => expect(readResume(`Mara Quill\n${line}`).phone).toBeNull());
});

describe("links", () => {
  const linksIn = (...lines: string[]) => readResume(["Mara Quill", ...lines].join("\n")).links.map(({ fact }) => `${fact.kind} ${fact.url}`);

  test.each<[string, string[]]>([
    ["linkedin.com/in/example-mara", ["LINKEDIN https://linkedin.com/in/example-mara"]],
    ["https://www.linkedin.com/in/example-mara/", ["LINKEDIN https://www.linkedin.com/in/example-mara/"]],
    ["GitHub: github.com/example-mara", ["GITHUB https://github.com/example-mara"]],
    ["www.mara.example.org", ["WEBSITE https://www.mara.example.org"]],
    ["Website: mara.example.com/work", ["WEBSITE https://mara.example.com/work"]],
    ["ORCID: 0000-0002-1825-0097", ["ORCID https://orcid.org/0000-0002-1825-0097"]],
    ["mara@example.com | (312) 555-0142 | mara.example.com", ["WEBSITE https://mara.example.com"]],
    ["linkedin.com/in/example-\nmara", ["LINKEDIN https://linkedin.com/in/example-mara"]],
  ])("in %j", (line, links) => expect(linksIn(line)).toEqual(links));

  test.each(["mara@example.com", "Built with Node.js and Vue.js", "javascript:alert(1)", "Find me on linkedin.com/in/"])("nothing is made of %j", (line) => expect(linksIn(line)).toEqual([]));

  test("of an employer or a publication are not the owner's", () => {
    expect(linksIn("Experience", "Northgate Hospital, www.northgate.example.org", "Publications", "https://doi.example.org/10.1000/1")).toEqual([]);
  });

  test("are told once", () => expect(linksIn("linkedin.com/in/example-mara", "Links", "https://www.linkedin.com/in/example-mara/")).toHaveLength(1));
});

test("a scan without text proposes nothing", () => {
  expect(readResume("")).toEqual({ name: null, email: null, phone: null, links: [], employers: [], degrees: [], credentials: [] });
  expect(readResume("\n \t\n")).toEqual(readResume(""));
});
