import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const interventionalRadiologyTechnologist = shipped("interventional-radiology-technologist", categories.technologists, {
  title: "Interventional radiology technologist",
  summary:
    "In the angiography suite a vessel is opened or closed through a puncture no wider than a pencil lead. The technologist is the second pair of hands at the table and the first pair at the console. You know the wires by their tips, the dose by the minute, and what the physician will ask for before it is said.",
  responsibilities: [
    "Scrub and assist at embolizations, thrombectomies, drainages, ablations, biopsies, ports and dialysis access.",
    "Run the biplane or single-plane system, from patient positioning and road maps to cone-beam CT.",
    "Take part in the time-out, and speak up when name, side, consent or allergy does not match.",
    "Announce reference air kerma at the thresholds that policy sets, suggest tighter collimation and lower frame rates, and document what was reached.",
    "Prepare the table and the room: sterile field, pressure lines, contrast, and devices with lot and expiry checked.",
    "Hold pressure or place closure devices by competency, and watch the puncture site with the nurse.",
    "Arrive within the agreed time when called for stroke or bleeding.",
    "Keep stock under control: par levels, consignment, recalls, and charges that match what was opened.",
    "Post images, dose and devices to the record before the next patient enters.",
  ],
  requirements: requirements({
    required: [
      "ARRT registration in radiography, or a credential in invasive cardiovascular technology with equivalent experience",
      "Sterile technique, and the judgment to break scrub when it is lost",
      "A call share, and a home or a call room within the response time",
      "Basic life support now, and advanced cardiovascular life support within six months",
      "Readiness for long cases in protective apparel, and the honesty to ask for relief",
    ],
    preferred: [
      "Certification in vascular-interventional radiography",
      "A year in an angiography suite, a catheterization laboratory or an operating room",
      "Neurointerventional cases",
    ],
  }),
  credentials: [
    { name: "Registered Technologist, Radiography", abbreviation: "R.T.(R)", issuer: "ARRT", required: false },
    { name: "Registered Technologist, Vascular-Interventional Radiography", abbreviation: "R.T.(VI)", issuer: "ARRT", required: false },
    { name: "Registered Cardiovascular Invasive Specialist", abbreviation: "RCIS", issuer: "CCI", required: false },
    { name: "Basic Life Support", abbreviation: "BLS", issuer: "American Heart Association or American Red Cross", required: true },
    { name: "Advanced Cardiovascular Life Support", abbreviation: "ACLS", issuer: "American Heart Association or American Red Cross", required: false },
  ],
  benefits: [...usualBenefits, "Call pay, call-back pay and rest time after a night in the suite", "Fitted protective apparel, checked every year"],
  compensation: null,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("CERTIFICATE", "OPTIONAL")],
    questions: [{ id: "call", text: "Could you reach the suite within 30 minutes when on call?", kind: "YES_NO", required: true, choices: [] }],
    contact: null,
    text: "Send your resume with the procedures that you scrub for. If you come from surgery or cardiology and want to cross over, say so; we train.",
  },
});
