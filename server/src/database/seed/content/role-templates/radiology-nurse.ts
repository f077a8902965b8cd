import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, payByWageStatistics, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const radiologyNurse = shipped("radiology-nurse", categories.clinical, {
  title: "Radiology nurse",
  summary:
    "Patients come to radiology for an hour and bring their whole illness along. The radiology nurse is the one who reads the chart before the needle, holds the airway in mind during sedation, and catches the reaction that the scanner room cannot see. You care for people from clinic, ward and intensive care, often within the same morning.",
  responsibilities: [
    "Assess patients before procedures: history, medicines, anticoagulation, laboratory values, fasting, consent, and who takes them home.",
    "Give and monitor moderate sedation under a physician's order, with capnography, and recover patients to the discharge score.",
    "Establish difficult venous access with ultrasound, access ports, and tell which lines may take a power injection.",
    "Treat contrast reactions and extravasations by protocol, and run the drill for them with technologists four times a year.",
    "Circulate in the angiography suite, keep the record, and speak for the patient who cannot.",
    "Screen for MRI and for iodinated contrast together with the technologists, and resolve unclear answers with the radiologist.",
    "Teach patients and families about drains, ports, biopsies and radionuclides, in words they can repeat.",
    "Call patients the next day, and act on what you hear.",
    "Maintain the emergency carts, controlled substances and point-of-care testing of the department.",
  ],
  requirements: requirements({
    required: [
      "A registered nurse license in the state, or a compact license valid in it",
      "Two years of acute care, such as intensive care, emergency, recovery or procedural nursing",
      "Basic and advanced cardiovascular life support",
      "Competence in sedation and rhythm recognition, or training in both within the first months",
      "Assertiveness that protects patients and respects colleagues",
    ],
    preferred: [
      "A bachelor's degree in nursing, or equivalent experience with the degree under way",
      "Radiology, cardiac catheterization or endoscopy nursing",
      "Pediatric advanced life support",
    ],
  }),
  credentials: [
    { name: "Registered Nurse", abbreviation: "RN", issuer: "The state's board of nursing", required: true },
    { name: "Basic Life Support", abbreviation: "BLS", issuer: "American Heart Association or American Red Cross", required: true },
    { name: "Advanced Cardiovascular Life Support", abbreviation: "ACLS", issuer: "American Heart Association or American Red Cross", required: true },
    { name: "Certified Radiology Nurse", abbreviation: "CRN", issuer: "RNCB", required: false },
  ],
  benefits: [...usualBenefits, "No rotating nights; call shared fairly and paid", "Certification bonus, and dues of the professional association"],
  compensation: payByWageStatistics("HOUR", { code: "29-1141", title: "Registered Nurses" }, { mean: 4_732, tenth: 3_175, ninetieth: 6_506 }),
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL")],
    questions: [{ id: "license", text: "In which states are you licensed, and is the license a compact one?", kind: "SHORT_TEXT", required: true, choices: [] }],
    contact: null,
    text: "Send your resume with the units that you have worked on. A letter is optional; in it we would like to hear what draws you from the ward to the procedure room.",
  },
});
