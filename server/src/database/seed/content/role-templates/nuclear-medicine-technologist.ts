import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, payByWageStatistics, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const nuclearMedicineTechnologist = shipped("nuclear-medicine-technologist", categories.technologists, {
  title: "Nuclear medicine technologist",
  summary:
    "Nuclear medicine shows what an organ does, not only how it looks, and it does so with doses that fade while you work. The technologist measures, injects, images and explains, with an eye on the clock and a hand on the survey meter. You treat patients who give off light of their own for a while, and you send them home knowing what that means.",
  responsibilities: [
    "Prepare, assay and give radiopharmaceuticals by prescription, with patient, dose, route and pregnancy or breastfeeding status verified.",
    "Image with gamma cameras, SPECT/CT and PET/CT: bone, heart, lung, thyroid, kidney, brain and whole body.",
    "Monitor stress tests together with the cardiology team, and know when a test has to stop.",
    "Assist with radionuclide therapies under a written directive, from iodine-131 to lutetium-177, and teach patients how to protect those at home.",
    "Check the dose calibrator for constancy each day and for linearity and accuracy on schedule; flood and peak the cameras before the first patient.",
    "Receive, survey, store and dispose of radioactive material by 10 CFR Part 35 or the state's rules, and keep records an inspector can follow.",
    "Survey rooms, wipe for contamination, wear your dosimeters, and report a spill while it is still small.",
    "Process studies, from ejection fractions to standardized uptake values, and send them with the injected activity and time in their headers.",
    "Handle sterile preparation by USP chapter 825, in the hot lab or with unit doses from a radiopharmacy.",
  ],
  requirements: requirements({
    required: [
      "Graduation from an accredited program in nuclear medicine technology",
      "Certification by NMTCB or ARRT in nuclear medicine, or eligibility with the exam booked",
      "The license that the state demands of nuclear medicine technologists",
      "Venous access and injection under shielding",
      "Exact records, kept at the time and not at the end of the day",
    ],
    preferred: [
      "PET/CT, with the CT part done on your own certificate",
      "Radionuclide therapy",
      "Nuclear cardiology in an IAC-accredited laboratory",
    ],
  }),
  credentials: [
    { name: "Certified Nuclear Medicine Technologist", abbreviation: "CNMT", issuer: "NMTCB", required: false },
    { name: "Registered Technologist, Nuclear Medicine Technology", abbreviation: "R.T.(N)", issuer: "ARRT", required: false },
    { name: "Positron emission tomography specialty certificate", abbreviation: "PET", issuer: "NMTCB", required: false },
    { name: "Basic Life Support", abbreviation: "BLS", issuer: "American Heart Association or American Red Cross", required: true },
  ],
  benefits: [...usualBenefits, "Personal dosimetry that you can see at any time", "Exam fees for PET or CT certification"],
  compensation: payByWageStatistics("HOUR", { code: "29-2033", title: "Nuclear Medicine Technologists" }, { mean: 4_793, tenth: 3_633, ninetieth: 6_158 }),
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("CERTIFICATE", "OPTIONAL")],
    questions: [{ id: "nm-certificate", text: "Which certificate do you hold?", kind: "SINGLE_CHOICE", required: true, choices: ["CNMT", "R.T.(N)", "Both", "Exam booked"] }],
    contact: null,
    text: "Send your resume and say in it which cameras, tracers and therapies you have worked with. Certificates may follow later; we ask for them before an offer.",
  },
});
