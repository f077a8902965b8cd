import { describe, expect, test } from "vitest";
import { findingsOf, goodContent } from "./a-posting.ts";

const saying = (...responsibilities: string[]) => ({ content: { responsibilities: [...goodContent.responsibilities, ...responsibilities] } });
const unknown = (...texts: string[]) => findingsOf("ABBREVIATION_UNKNOWN", saying(...texts)).map(({ excerpt }) => excerpt);
const ofField = (...texts: string[]) => findingsOf("ABBREVIATION_OF_FIELD", saying(...texts)).map(({ excerpt }) => excerpt);

describe("abbreviations", () => {
  test.each([
    ["Sit on the XQRB board", ["XQRB"]],
    ["File each ZQ-7X form", ["ZQ-7X"]],
    ["Sit on the Extended Quality Review Board (XQRB), and report to the XQRB", []],
    ["Sit on the XQRB (extended quality review board)", []],
    ["Run PACS, RIS, EHR and VNA over HL7, FHIR and DICOMweb", []],
    ["Scan in PET/CT and SPECT/CT, and be on call M-F", []],
    ["Follow version III of the plan, and DICOM PS3.15", []],
    ["Work in Madison, WI, from 8 AM to 5 PM CST", []],
    ["KEEP THE XQRB HAPPY", []],
    ["Ask the CRNAs, RNs and MDs", []],
  ])("unknown in “%s”: %j", (text, found) => {
    expect(unknown(text)).toEqual(found);
  });

  test("of insiders come with what they stand for, once", () => {
    expect(ofField("Read ORU messages", "Send ORU messages")).toEqual(["ORU"]);
    expect(findingsOf("ABBREVIATION_OF_FIELD", saying("Read ORU messages"))[0]?.replacement).toEqual({ of: "ORU", by: "result messages (ORU)" });
    expect(ofField("Read result messages (ORU)", "Send ORU messages")).toEqual([]);
  });

  test("of a credential, its issuer, the department or the organization are names", () => {
    const credentials = [{ name: "Certified XQRB Specialist", abbreviation: "CXS", issuer: "QXA", required: false }];
    expect(findingsOf("ABBREVIATION_UNKNOWN", { content: { ...saying("Know CXS, QXA and XQRB").content, credentials } })).toEqual([]);
    const { content } = saying("Work at XQRB in the ZZTQ");
    expect(findingsOf("ABBREVIATION_UNKNOWN", { content: { ...content, department: "ZZTQ" }, posting: { organization: { name: "XQRB Health", websiteUrl: "https://www.example.org/" } } })).toEqual([]);
  });
});
