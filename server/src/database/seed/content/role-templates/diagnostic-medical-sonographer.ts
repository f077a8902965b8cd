import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, payByWageStatistics, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const diagnosticMedicalSonographer = shipped("diagnostic-medical-sonographer", categories.technologists, {
  title: "Diagnostic medical sonographer",
  summary:
    "In ultrasound the picture is made by the hand that holds the probe. What the sonographer does not look for, nobody will see. You scan, measure and think at the same time, write down what you found and what you could not reach, and do it all while a patient watches your face.",
  responsibilities: [
    "Examine abdomen, pelvis, pregnancy, thyroid, soft tissue and vessels by protocol, and go beyond the protocol when a finding asks for it.",
    "Optimize depth, gain, focus and Doppler angle for the patient at hand, and keep thermal and mechanical indices as low as the question allows.",
    "Put a preliminary impression on paper for the radiologist: what was seen, what was not, and what got in the way.",
    "Speak to the radiologist at once about torsion, ectopic pregnancy, free fluid or a clot that has just formed.",
    "Assist at biopsies, drainages and line placements with a sterile probe, and keep the needle in view.",
    "Disinfect every probe at the level that its last use requires, and record the cycle so that it can be traced to the patient.",
    "Offer a chaperone before an intimate exam, ask before you touch, and stop when asked to.",
    "Send measurements as DICOM structured reports, so that no figure is typed twice.",
    "Protect your own shoulder and wrist: adjust table, chair and monitor, and share the heavy rooms.",
  ],
  requirements: requirements({
    required: [
      "A certificate or a degree in diagnostic medical sonography from an accredited program, or equivalent training that leads to the registry",
      "Registration as a diagnostic medical sonographer in at least one specialty, or eligibility with the exam booked",
      "Basic life support, kept current",
      "Independent scanning in two or more of abdomen, obstetrics and gynecology, and vascular ultrasound",
      "Writing that a radiologist can rely on at two in the morning",
    ],
    preferred: [
      "A second specialty, such as vascular, breast or pediatric sonography",
      "Work in a laboratory accredited by the ACR, AIUM or IAC",
      "Contrast-enhanced ultrasound or elastography",
    ],
  }),
  credentials: [
    { name: "Registered Diagnostic Medical Sonographer", abbreviation: "RDMS", issuer: "ARDMS", required: true },
    { name: "Registered Vascular Technologist", abbreviation: "RVT", issuer: "ARDMS", required: false },
    { name: "Registered Technologist, Sonography", abbreviation: "R.T.(S)", issuer: "ARRT", required: false },
    { name: "Basic Life Support", abbreviation: "BLS", issuer: "American Heart Association or American Red Cross", required: true },
  ],
  benefits: [...usualBenefits, "Ergonomic rooms, and a schedule that varies the load on your arm", "Fees for a second registry specialty"],
  compensation: payByWageStatistics("HOUR", { code: "29-2032", title: "Diagnostic Medical Sonographers" }, { mean: 4_449, tenth: 3_113, ninetieth: 5_922 }),
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("CERTIFICATE", "OPTIONAL")],
    questions: [
      { id: "specialties", text: "In which specialties do you scan on your own?", kind: "MULTIPLE_CHOICE", required: true, choices: ["Abdomen", "Obstetrics and gynecology", "Vascular", "Breast", "Pediatric", "Musculoskeletal", "Adult echocardiography"] },
    ],
    contact: null,
    text: "We ask for a resume with your registry specialties. In a letter, should you write one, describe an exam in which what you added on your own changed the answer; leave out whatever could tell who the patient was.",
  },
});
