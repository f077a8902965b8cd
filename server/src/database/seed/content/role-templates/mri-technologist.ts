import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, payByWageStatistics, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const mriTechnologistTemplate = shipped("mri-technologist", categories.technologists, {
  title: "MRI technologist",
  summary:
    "The magnet is always on. An MRI technologist works with that fact all day: keeping metal out, getting anxious people in, and bringing back images in which a millimeter matters. You combine physics, patience and a strict door, and nothing passes that door because somebody was in a hurry.",
  responsibilities: [
    "Screen patients, companions, staff and equipment by the department's MR safety policy, in zones II to IV, each time and twice where it says so.",
    "Look up implants by maker and model, scan within their conditions, and bring the MR safety officer or the radiologist in when the papers are missing.",
    "Scan brain, spine, joints, abdomen, pelvis and vessels, and adapt a protocol to the person who lies there and not to the average.",
    "Coach people through a narrow, noisy half hour: hearing protection, breath holds, a break when it is needed, the call bulb in their hand.",
    "Give gadolinium-based contrast by protocol, with kidney function and earlier reactions checked, and note lot, dose and site.",
    "Keep specific absorption rate and acoustic noise within the operating mode that was chosen, and know why it was chosen.",
    "Prepare and monitor patients under sedation together with nurses and anesthesiologists, with equipment that may enter the room.",
    "Rehearse the emergencies that an MRI suite has of its own: a quench, a fire, a cardiac arrest that must leave the room first.",
    "Scan the weekly phantom, follow signal-to-noise and ghosting over time, and call service before the images call for it.",
  ],
  requirements: requirements({
    required: [
      "Registration in magnetic resonance imaging with ARRT or ARMRIT, or eligibility with an exam date",
      "Training in MR safety at the level of MR personnel level 2",
      "Basic life support, current",
      "Peripheral venous access by the policy of the house",
      "The calm to stop a scan, and the courtesy to explain why",
    ],
    preferred: [
      "A year on 1.5 T and 3 T systems in clinical service",
      "Cardiac, breast, prostate or fetal MRI",
      "Service as an MR safety officer, or the wish to become one",
      "A second language that our patients speak",
    ],
  }),
  credentials: [
    { name: "Registered Technologist, Magnetic Resonance Imaging", abbreviation: "R.T.(MR)", issuer: "ARRT", required: false },
    { name: "Registered MRI Technologist", abbreviation: null, issuer: "ARMRIT", required: false },
    { name: "Magnetic Resonance Safety Officer", abbreviation: "MRSO", issuer: "ABMRS", required: false },
    { name: "Basic Life Support", abbreviation: "BLS", issuer: "American Heart Association or American Red Cross", required: true },
  ],
  benefits: [...usualBenefits, "Never alone with a patient in the magnet", "Safety officer training and its exam, paid for"],
  compensation: payByWageStatistics("HOUR", { code: "29-2035", title: "Magnetic Resonance Imaging Technologists" }, { mean: 4_376, tenth: 3_121, ninetieth: 5_837 }),
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("CERTIFICATE", "OPTIONAL")],
    questions: [{ id: "mri-registry", text: "Who has registered you in MRI?", kind: "SINGLE_CHOICE", required: true, choices: ["ARRT", "ARMRIT", "Exam date set", "Not yet"] }],
    contact: null,
    text: "Send your resume with your registry and the field strengths that you have worked at. No letter is needed; if you write one, tell us about a time when you said no at the door.",
  },
});
