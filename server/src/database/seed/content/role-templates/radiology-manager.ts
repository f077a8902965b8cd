import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, payByWageStatistics, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const radiologyManager = shipped("radiology-manager", categories.leadership, {
  title: "Radiology manager",
  summary:
    "A radiology department is a clinic, a workshop and a small factory of pictures at once, and its manager answers for all three. You see to it that the right people stand at the right machine, that machines are fit for use, and that patients wait no longer than they must. Most days you do it by listening well and deciding in time.",
  responsibilities: [
    "Hire, schedule, coach and keep technologists, nurses, assistants and front desk staff, through supervisors whom you develop.",
    "Plan and follow the operating budget, and make the case for equipment with figures that finance accepts.",
    "Keep the department ready for the ACR, the Joint Commission, the state and the FDA's mammography inspectors on any ordinary day.",
    "Chair or sit on the committees for radiation safety and MR safety, and close what they open.",
    "Measure access, turnaround, repeat rates, dose and patient experience, and publish the figures to the people who make them.",
    "Improve flow with the teams who do the work: block schedules, add-ons, transport, contrast supply, protocol time.",
    "Lead purchases and installations from the request for proposals to the first patient, with physics, informatics and facilities at the table.",
    "Handle complaints and incidents openly, disclose what went wrong, and change the process and not only the person.",
    "Stand in for the department with surgeons, emergency physicians and administrators, and bring back what they need.",
  ],
  requirements: requirements({
    required: [
      "Five years in diagnostic imaging, two of them with responsibility for staff",
      "A bachelor's degree or equivalent experience in health administration, radiologic sciences, business or a related field",
      "A budget that you have planned, followed and explained",
      "Working knowledge of accreditation, radiation safety and billing in imaging",
      "Fairness that people describe without being asked",
    ],
    preferred: [
      "Registration in one or more imaging modalities",
      "A master's degree in health or business administration",
      "Experience with process improvement, such as Lean, in a hospital",
      "An installation or a new site that you opened",
    ],
  }),
  credentials: [
    { name: "Certified Radiology Administrator", abbreviation: "CRA", issuer: "AHRA", required: false },
    { name: "Registered Technologist in any discipline", abbreviation: "R.T.", issuer: "ARRT", required: false },
  ],
  benefits: [...usualBenefits, "Membership in a professional society, and its annual meeting", "A leadership coach in your first year"],
  compensation: payByWageStatistics("YEAR", { code: "11-9111", title: "Medical and Health Services Managers" }, { mean: 13_773_000, tenth: 6_968_000, ninetieth: 21_908_000 }),
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "REQUIRED")],
    questions: [],
    contact: null,
    text: "Send your resume and a letter of at most two pages. Tell us about a team that you led through a hard year: what you decided, what you would decide today, and what became of the people.",
  },
});
