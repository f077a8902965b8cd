import { expect, test } from "vitest";
import { reviewPosting } from "@rounds/shared/postings/review/review-posting.ts";
import { goodContent, postingWith, today } from "./a-posting.ts";

/** Sentences of a hospital in which a word that is loaded elsewhere means something else. */
const harmless: readonly string[] = [
  // age
  "Scan young athletes after an injury, and the young and the old after a fall",
  "Know what Young's modulus tells in elastography",
  "Mentor young people from the district's schools",
  "Precept college students, and plan the rotations of recent graduates",
  "Run the new graduate residency program with nursing education",
  "Keep images no longer than the age limit of the archive",
  "Read studies of high-energy trauma, and choose high-energy collimators",
  "Store reports for a maximum of five years",
  // sex and gender
  "Plan the women only hours of the breast center",
  "Check the warranty on materials and workmanship",
  "Cover maternity leave in the mammography team",
  "Image patients under aggressive chemotherapy, and follow aggressive features of a mass",
  "Describe the dominant nodule and the dominant follicle",
  "Watch the forceful contractions on fluoroscopy",
  "Lead the lead technologists, and manage the man-made archive",
  "If a job hangs in the queue, kill it and restart the service",
  "Collect competitive quotes before a purchase",
  // hype, ability, looks, origin
  "Build the router in Java with Maven",
  "Read scans through the superhero themed mask that children choose",
  "Offer psycho-oncology and psycho-social support beside the scan",
  "Prepare a bipolar hip prosthesis for its follow-up",
  "We are a family medicine practice with an imaging suite, and keep a work-family balance",
  "Review the disabled accounts each quarter",
  "Write down how the archive must be in good health before it may grow",
  "Keep coils and tables in good physical condition, the equipment above all",
  "Must be able to speak Spanish at the front desk",
  "Must be able to see the whole dashboard before closing an incident",
  "Must be able to hear alarms, with or without reasonable accommodation",
  "Show the ability to stand in for the supervisor",
  "Keep a well-groomed backlog of tickets",
  "Make good looking dashboards for the service line",
  "Convert native DICOM objects, and keep the native resolution of CT",
  "Set no accent color that fails the contrast check",
  "Translate for patients whose first language is not English",
  // jargon
  "Compare the prior to the current study",
  "Report the utilization of each scanner by the hour",
  "Plan non-disruptive upgrades, and stay calm with disruptive visitors",
  "Keep the output between 90% and 110% of its nominal value",
  "Balance master and replica of the database in a strong magnetic field",
  // abbreviations
  "Run PACS, RIS and EHR; route DICOM, HL7 and FHIR; image by MRI, CT, PET/CT, SPECT/CT and US",
  "Cover CT/MRI from M-F, and write SOPs for the ED, PACU and CCU",
  "De-identify by DICOM PS3.15 and test with DCMTK",
];

test.each(harmless)("nothing is wrong with: %s", (text) => {
  const before = new Set(reviewPosting(postingWith({}), today).findings.map(({ rule }) => rule));
  const { findings } = reviewPosting(postingWith({ content: { responsibilities: [text, ...goodContent.responsibilities.slice(1)] } }), today);
  expect(findings.filter(({ rule }) => !before.has(rule)).map(({ rule, excerpt }) => [rule, excerpt])).toEqual([]);
});
