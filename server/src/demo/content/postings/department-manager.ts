import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { defaultOrganization, mainHospital, type UnplacedPostingContent } from "../../../database/seed/content/organization.ts";
import { contact, fullTimeBenefits, reply } from "./common.ts";

export const departmentManager: UnplacedPostingContent = {
  title: "Radiology department manager",
  summary:
    "Ninety technologists, nurses and schedulers keep our scanners running from five in the morning to midnight, and the emergency suite through the night. If you know what a double-booked CT feels like, and can hold a budget and a hallway conversation with equal care, they would like you for their manager.",
  department: "Radiology",
  employmentType: "FULL_TIME",
  workplaceType: "ON_SITE",
  locations: [mainHospital],
  responsibilities: [
    "Lead ninety people through six supervisors: staffing, coaching, fair schedules, hard conversations held early.",
    "Own an operating budget of 19 million dollars and the ten-year plan for equipment.",
    "Bring down the wait for outpatient MRI, now sixteen days, with the people who book and scan it.",
    "Keep accreditation, dose, MR safety and mammography quality in order all year, not in the month of the survey.",
    "Work with imaging informatics on downtime plans, upgrades and the opening of new rooms.",
  ],
  requirements: [
    { kind: "REQUIRED", text: "Five years in radiology, three of them leading people" },
    { kind: "REQUIRED", text: "A degree, bachelor's or above, in health administration, radiologic sciences or a neighboring field" },
    { kind: "REQUIRED", text: "A budget that you have owned and can explain" },
    { kind: "PREFERRED", text: "Registered technologist in any modality" },
    { kind: "PREFERRED", text: "Certified Radiology Administrator" },
  ],
  credentials: [{ name: "Certified Radiology Administrator", abbreviation: "CRA", issuer: "AHRA", required: false }],
  benefits: fullTimeBenefits,
  compensation: { min: 9_800_000, max: 12_800_000, currency: "USD", period: "YEAR", note: null, benchmark: null },
  highlights: ["A new emergency CT opens next spring, and its staffing plan is yours to write.", "A chair of radiology who rounds with the technologists every Thursday."],
  aboutOrganization: defaultOrganization.about,
  replyWithinDays: 21,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "REQUIRED")],
    questions: [],
    contact,
    text: `Send your resume and a letter about a team that was better when you left than when you came.\n\n${reply}`,
  },
};
