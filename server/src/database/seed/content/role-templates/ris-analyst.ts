import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const risAnalyst = shipped("ris-analyst", categories.informatics, {
  title: "RIS analyst",
  summary:
    "The radiology information system decides what a department can see of its own day: which patients are due, which exams wait for a protocol, which reports are late. The RIS analyst builds that view and keeps it honest. You turn the way people work into order catalogs, schedules, worklists and rules, and you notice when the work has moved on and the system has not.",
  responsibilities: [
    "Build and maintain the exam catalog: names, durations, preparation texts, LOINC and RadLex Playbook codes, and the charge behind each exam.",
    "Configure scheduling so that a receptionist cannot book an MRI where there is no room, no technologist or no time for the contrast.",
    "Own the worklists of technologists and radiologists: who sees which study, in which order, and what takes it off the list.",
    "Keep protocoling, safety questionnaires, critical results and peer learning inside the system, where they leave a trace.",
    "Test every release and every change of an interface from order to signed report, with scripts that anyone can repeat.",
    "Follow orders, results and charges through HL7 and say with evidence where one of them went missing.",
    "Answer the department's tickets, find the pattern in them, and mend the cause in the build or in the training.",
    "Write the downtime procedures, rehearse them each year, and lead the entry of everything that was done on paper.",
    "Report turnaround, no-shows, modality use and unsigned reports, with definitions that the people measured agree to.",
  ],
  requirements: requirements({
    required: [
      "Two years with a radiology information system, as its analyst or as the expert of a department that uses it",
      "A bachelor's degree or equivalent experience in health informatics, computer science, radiologic sciences or a related field",
      "Knowledge of radiology workflow from the order through scheduling, exam, reading and billing",
      "Practice in testing and documenting changes to a system that patient care depends on",
      "The patience to sit beside someone at work and watch before proposing a change",
    ],
    preferred: [
      "Build experience in the RIS that we run, or in the radiology module of an EHR",
      "Reading HL7 order and result messages (ORM, OMI, ORU) without help",
      "SQL or a reporting tool, used to answer questions that somebody really asked",
      "Clinical time as a technologist, sonographer or scheduler",
    ],
  }),
  credentials: [
    { name: "Epic Radiant certification", abbreviation: null, issuer: "Epic", required: false },
    { name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII", required: false },
    { name: "Certified Associate in Healthcare Information and Management Systems", abbreviation: "CAHIMS", issuer: "HIMSS", required: false },
  ],
  benefits: [...usualBenefits, "Vendor training and the certification that goes with it, in working hours", "Work from home on days without an installation"],
  compensation: null,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL")],
    questions: [{ id: "systems", text: "Which radiology information systems have you built in, and which modules?", kind: "SHORT_TEXT", required: false, choices: [] }],
    contact: null,
    text: "A resume is what we need. If you add a letter, describe one change that you made to a workflow, and how the department could tell that it helped.",
  },
});
