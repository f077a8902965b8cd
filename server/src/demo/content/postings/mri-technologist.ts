import { documentInstruction, type Question } from "@rounds/shared/postings/content.ts";
import { defaultOrganization, eastShoreImaging, mainHospital, type UnplacedPostingContent } from "../../../database/seed/content/organization.ts";
import { contact, reply } from "./common.ts";

const shiftsQuestion: Question = {
  id: "shifts",
  text: "Which shifts could you take? Choose all that fit.",
  kind: "MULTIPLE_CHOICE",
  required: true,
  choices: ["Weekday days", "Weekday evenings", "Saturdays", "Sundays", "Holidays"],
};

export const mriTechnologist: UnplacedPostingContent = {
  title: "MRI technologist, per diem",
  summary:
    "Some people lie down in the magnet without a thought; most do not. You are the voice in their headset, the hand that checks for metal one more time, and the reason that the radiologist gets a series worth reading. We are looking for technologists who want to choose their shifts and still belong to a team that knows their name.",
  department: "Radiology",
  employmentType: "PER_DIEM",
  workplaceType: "ON_SITE",
  locations: [mainHospital, eastShoreImaging],
  responsibilities: [
    "Screen every patient, visitor and piece of equipment before zone IV, and stop the line when something is unclear.",
    "Scan adults and children on two 3 T and two 1.5 T systems: neuro, spine, body, musculoskeletal, breast and cardiac.",
    "Place lines and give contrast by protocol, watch for reactions, and start the response when one comes.",
    "Adapt sequences to the person in front of you: breath holds that cannot be held, implants with conditions, children who need a story.",
    "Check images before the patient leaves the table, and repeat only what a radiologist will miss.",
    "Complete each study in the RIS and the PACS with the right laterality, history and series names.",
    "Show students and new colleagues how we work, and say what we could do better.",
  ],
  requirements: [
    { kind: "REQUIRED", text: "Registered in magnetic resonance imaging, by ARRT or ARMRIT" },
    { kind: "REQUIRED", text: "One year of clinical MRI after registration" },
    { kind: "REQUIRED", text: "Basic life support for health care providers, current" },
    { kind: "REQUIRED", text: "Able to start peripheral lines and to move patients safely with a colleague" },
    { kind: "PREFERRED", text: "Cardiac or breast MRI" },
    { kind: "PREFERRED", text: "MR safety officer training (MRSO)" },
    { kind: "PREFERRED", text: "Spanish, Hmong or American Sign Language" },
  ],
  credentials: [
    { name: "Registered Technologist, Magnetic Resonance Imaging", abbreviation: "R.T.(R)(MR)", issuer: "ARRT", required: false },
    { name: "Registered MRI Technologist", abbreviation: null, issuer: "ARMRIT", required: false },
    { name: "Basic Life Support", abbreviation: "BLS", issuer: "American Heart Association or American Red Cross", required: true },
    { name: "Magnetic Resonance Safety Officer", abbreviation: "MRSO", issuer: "ABMRS", required: false },
  ],
  benefits: [
    "A retirement savings plan, open to per diem colleagues too",
    "One hour of paid leave for every thirty hours worked",
    "Registry fees and twelve hours of continuing education a year",
    "Free parking, and a locker that is yours",
  ],
  compensation: {
    min: 4_600,
    max: 6_200,
    currency: "USD",
    period: "HOUR",
    note: "Evenings add 4 dollars an hour, weekends 6, holidays half the rate again.",
    benchmark: null,
  },
  highlights: [
    "You choose: the schedule opens six weeks ahead, and two shifts a month keep you on it.",
    "Two technologists to every magnet after six in the evening, always.",
    "Forty-five minutes for a first cardiac study, because that is what it takes.",
  ],
  aboutOrganization: defaultOrganization.about,
  replyWithinDays: 10,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("CERTIFICATE", "OPTIONAL")],
    questions: [
      shiftsQuestion,
      { id: "registry", text: "Who has registered you in MRI?", kind: "SINGLE_CHOICE", required: true, choices: ["ARRT", "ARMRIT", "Exam date set", "Not yet"] },
      { id: "scanners", text: "Which scanners do you know best?", kind: "SHORT_TEXT", required: false, choices: [] },
    ],
    contact,
    text: `Send your resume and answer two short questions. A letter is welcome and not needed; a copy of your registry card saves us both a week.\n\n${reply}`,
  },
};
