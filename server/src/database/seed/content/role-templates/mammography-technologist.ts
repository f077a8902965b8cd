import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, radiologicTechnologistPay, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const mammographyTechnologist = shipped("mammography-technologist", categories.technologists, {
  title: "Mammography technologist",
  summary:
    "Whether someone comes back for the next mammogram often depends on how this one went. The mammography technologist has a few minutes to earn trust, place the breast so that nothing is missed, and keep the compression bearable. The work is regulated to the last phantom, and it saves lives one careful picture at a time.",
  responsibilities: [
    "Perform screening and diagnostic mammography and tomosynthesis, with positioning that shows pectoral muscle, nipple in profile and the fold below.",
    "Take a history that matters: symptoms, surgery, implants, risk in the family, and where the earlier images are.",
    "Explain compression before it begins, agree on a signal to stop, and adapt to implants, wheelchairs and scars.",
    "Assist at stereotactic and tomosynthesis-guided biopsies and localizations, specimen imaging and clip placement included.",
    "Do the quality control of the Mammography Quality Standards Act and of the manufacturer, daily to semiannual, and halt imaging on a failure.",
    "Bring prior images in before the reading, so that a change can be seen as one.",
    "Track recalls and results until each patient has had an answer, with letters that also state breast density.",
    "Review your own clinical images against the EQUIP criteria, together with the lead interpreting physician.",
    "Keep your training, experience and education records complete for the yearly inspection.",
  ],
  requirements: requirements({
    required: [
      "ARRT registration in radiography",
      "Initial training in mammography under the Mammography Quality Standards Act: 40 contact hours and 25 supervised examinations, or a plan to complete them here",
      "Two hundred mammograms in the past 24 months, or readiness to requalify under supervision",
      "Tact in a room where people undress and worry",
      "Attention that is the same for the last patient as for the first",
    ],
    preferred: [
      "Certification in mammography",
      "Eight hours of training in digital breast tomosynthesis",
      "Biopsy assistance, breast ultrasound or bone densitometry",
    ],
  }),
  credentials: [
    { name: "Registered Technologist, Radiography", abbreviation: "R.T.(R)", issuer: "ARRT", required: true },
    { name: "Registered Technologist, Mammography", abbreviation: "R.T.(M)", issuer: "ARRT", required: false },
    { name: "State license in radiologic technology", abbreviation: null, issuer: "The state's licensing board", required: false },
    { name: "Basic Life Support", abbreviation: "BLS", issuer: "American Heart Association or American Red Cross", required: true },
  ],
  benefits: [...usualBenefits, "Daytime hours, with early or late lists by choice", "The fifteen education credits that the law asks for every three years"],
  compensation: radiologicTechnologistPay,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("CERTIFICATE", "OPTIONAL")],
    questions: [{ id: "mqsa", text: "Do you meet the initial training and continuing experience requirements for mammography today?", kind: "YES_NO", required: false, choices: [] }],
    contact: null,
    text: "A resume will do. Tell us about your training and recent volume in mammography, and do not hold back if a requirement has lapsed: requalifying is part of what we offer.",
  },
});
