import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const clinicalApplicationsSpecialist = shipped("clinical-applications-specialist", categories.informatics, {
  title: "Clinical applications specialist, imaging",
  summary:
    "New scanners and new software arrive with promises; what a department gets out of them depends on who teaches it. The clinical applications specialist is the bridge: a clinician who understands the system, and a teacher who still remembers a full waiting room. You prepare the go-live, stand in the room during it, and come back a month later to see what stuck.",
  responsibilities: [
    "Train technologists, sonographers, nurses and physicians on modalities, viewers, advanced visualization and reporting, at their own pace and place.",
    "Turn the radiologists' wishes into protocols, hanging protocols, report templates and presets, and keep one agreed copy of each.",
    "Prepare go-lives with superusers from every shift: dress rehearsals, quick guides, a desk that answers at once.",
    "Harmonize protocol names and series descriptions across scanners, so that hanging protocols and algorithms find what they look for.",
    "Assess upgrades before they are installed: what changes for whom, what has to be learned, what has to be validated again.",
    "Work with physicists on dose and image quality, and with informatics on worklists, routing and structured reports.",
    "Collect questions and near misses, bring them to the vendor, and tell people what came of it.",
    "Check competencies, keep the records, and offer help where a check shows a gap.",
  ],
  requirements: requirements({
    required: [
      "Three years of clinical practice in one or more imaging modalities",
      "Registration as a technologist or sonographer, or another clinical license with equivalent experience in imaging",
      "Evidence of teaching adults: courses, precepting, guides that people use",
      "Comfort with PACS, RIS and modality software beyond the buttons of daily work",
      "Readiness to be on site for go-lives, some of them at night",
    ],
    preferred: [
      "Several modalities or several vendors",
      "Protocol management or quality work in a multi-site group",
      "A bachelor's degree in a clinical or educational field, or experience that taught you the same",
    ],
  }),
  credentials: [
    { name: "Registered Technologist in a relevant discipline", abbreviation: "R.T.", issuer: "ARRT", required: false },
    { name: "Registered Diagnostic Medical Sonographer", abbreviation: "RDMS", issuer: "ARDMS", required: false },
    { name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII", required: false },
  ],
  benefits: [...usualBenefits, "Courses at the vendors' training centers", "Travel between sites on paid time"],
  compensation: null,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "REQUIRED"), documentInstruction("PORTFOLIO", "OPTIONAL")],
    questions: [{ id: "modalities", text: "In which modalities can you teach?", kind: "MULTIPLE_CHOICE", required: true, choices: ["Radiography", "CT", "MRI", "Ultrasound", "Mammography", "Nuclear medicine and PET", "Interventional", "Software only"] }],
    contact: null,
    text: "Send your resume and a short letter about something difficult that you taught to people who had no time. A quick guide or a slide of yours, free of patient data, tells us more than a list of courses.",
  },
});
