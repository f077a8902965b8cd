import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, radiologicTechnologistPay, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const ctTechnologist = shipped("ct-technologist", categories.technologists, {
  title: "CT technologist",
  summary:
    "When a stroke team runs, it runs to CT, and the technologist is already waiting. Between those minutes lie the planned scans, each with its own balance of contrast, timing and dose. You run the scanner that half of the hospital's decisions lean on, and you are the person who knows what it can do and what it should not be asked to.",
  responsibilities: [
    "Scan head, chest, abdomen, spine and extremities, and angiography from the circle of Willis to the toes, by protocols that you help to improve.",
    "Be ready for stroke, trauma and dissection within minutes, around the clock where the rota says so.",
    "Screen for allergy, kidney function, pregnancy, pumps and ports, and call the radiologist when an answer does not fit the order.",
    "Place a peripheral line that can bear the injector, time the bolus, and stay with the patient through the injection.",
    "Recognize a contrast reaction or an extravasation, begin treatment by the department's plan, and record it as an allergy where it is one.",
    "Compare CTDIvol and dose-length product with reference levels, send the DICOM dose report with every study, and question what stands out.",
    "Rebuild in the planes and kernels that the reader needs, from bone windows to perfusion maps, before the case is opened.",
    "Do the water phantom and artifact checks each morning, and keep the records that accreditation asks for.",
    "Say when a protocol from the order set is the wrong one, and help to write the right one.",
  ],
  requirements: requirements({
    required: [
      "ARRT registration in radiography or nuclear medicine technology",
      "Certification in computed tomography, or the agreement to earn it within a year",
      "Skill in peripheral venous access and the use of a power injector",
      "Basic life support for providers, current on the first day",
      "A steady hand and a clear voice when several teams speak at once",
    ],
    preferred: [
      "A year of CT in a hospital with an emergency department",
      "CT-guided biopsy, cardiac CT or perfusion imaging",
      "Part in a dose registry or an accreditation",
    ],
  }),
  credentials: [
    { name: "Registered Technologist, Radiography", abbreviation: "R.T.(R)", issuer: "ARRT", required: true },
    { name: "Registered Technologist, Computed Tomography", abbreviation: "R.T.(CT)", issuer: "ARRT", required: false },
    { name: "Computed tomography specialty certificate", abbreviation: "NMTCB(CT)", issuer: "NMTCB", required: false },
    { name: "Basic Life Support", abbreviation: "BLS", issuer: "American Heart Association or American Red Cross", required: true },
  ],
  benefits: [...usualBenefits, "Paid call and shift differentials", "The fee of the CT registry exam, and time to prepare for it"],
  compensation: radiologicTechnologistPay,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("CERTIFICATE", "OPTIONAL")],
    questions: [{ id: "ct-registry", text: "Where do you stand with certification in CT?", kind: "SINGLE_CHOICE", required: true, choices: ["Certified", "Exam date set", "Preparing", "Not yet begun"] }],
    contact: null,
    text: "A resume is enough. Tell us in it which scanners you know and about how many patients you scan in a shift, and attach your registry card if you have it at hand.",
  },
});
