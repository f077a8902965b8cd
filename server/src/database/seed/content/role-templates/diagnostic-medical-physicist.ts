import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const diagnosticMedicalPhysicist = shipped("diagnostic-medical-physicist", categories.clinical, {
  title: "Medical physicist, diagnostic imaging",
  summary:
    "Every image is a compromise between what can be seen and what it costs in dose, time and noise. The diagnostic medical physicist knows where that compromise lies on each machine and can show it in numbers. You test, advise, teach and, when it must be, close a room, so that physicians can trust what the screen shows them.",
  responsibilities: [
    "Carry out acceptance tests and annual surveys of radiography, fluoroscopy, CT, MRI, ultrasound, mammography and nuclear medicine equipment.",
    "Supervise the technologists' quality control programs, review trends, and visit the rooms behind the charts.",
    "Optimize protocols with radiologists and technologists, and compare doses with diagnostic reference levels and national registries.",
    "Calculate organ, skin and fetal doses when a case asks for it, and talk with patients and physicians about what they mean.",
    "Design shielding by NCRP Report 147 and verify it once the walls stand.",
    "Guide MR safety as an expert for implants, fields and heating, with the MR medical director and the safety officer.",
    "Evaluate displays, reading rooms and image processing, algorithms included, before and after they enter clinical use.",
    "Prepare accreditation and state inspections, and serve on the radiation safety committee.",
    "Teach residents, technologists and staff, and take part in research where it serves patients.",
  ],
  requirements: requirements({
    required: [
      "A master's degree or a doctorate in medical physics or physics from a program that leads to board certification; the certifying boards accept no substitute",
      "Board certification in diagnostic medical physics, or eligibility with Part 1 passed",
      "Qualification as a medical physicist under the Mammography Quality Standards Act, or the path to it within a year",
      "The license or registration that the state requires of medical physicists",
      "Explanations that a frightened patient and an equipment engineer can both use",
    ],
    preferred: [
      "A residency accredited by CAMPEP",
      "Certification in nuclear medical physics or as an MR safety expert",
      "Programming for image analysis and dose data, in Python or MATLAB",
    ],
  }),
  credentials: [
    { name: "Diplomate in Diagnostic Medical Physics", abbreviation: null, issuer: "ABR", required: false },
    { name: "Diplomate in Magnetic Resonance Imaging Physics", abbreviation: null, issuer: "ABMP", required: false },
    { name: "Magnetic Resonance Safety Expert", abbreviation: "MRSE", issuer: "ABMRS", required: false },
  ],
  benefits: [...usualBenefits, "Protected time for teaching and research", "Test equipment that is calibrated and yours to choose"],
  compensation: null,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "REQUIRED"), documentInstruction("CERTIFICATE", "OPTIONAL"), documentInstruction("TRANSCRIPT", "OPTIONAL")],
    questions: [{ id: "board", text: "Where do you stand with board certification?", kind: "SINGLE_CHOICE", required: true, choices: ["Certified", "Parts 1 and 2 passed", "Part 1 passed", "Not yet begun"] }],
    contact: null,
    text: "Send a resume or curriculum vitae and a letter. Describe one measurement of yours that changed how a department worked. References are asked for later, with your consent.",
  },
});
