import { standardReplyDays } from "@rounds/shared/reply-promise/reply-promise.ts";
import {
  documentInstruction,
  type Compensation,
  type Credential,
  type Question,
  type Requirement,
  type RoleTemplateContent,
} from "@rounds/shared/postings/content.ts";
import { informaticsOffice, mainHospital, type OrganizationContent, type UnplacedPostingContent } from "./organization.ts";

const responsibilities: string[] = [
  "Watch over the PACS day and night, software and hardware alike, with monitoring that you tune yourself, so that images and the data around them move without delay.",
  "Look after the stores of diagnostic and clinical images: capacity, life cycle, migration, replication, and restores that are rehearsed rather than hoped for.",
  "Plan upgrades and security patches with the vendor and the information security team, carry them out in agreed windows, and leave a way back from each one.",
  "Bring scanners and workstations online with technologists, physicians and biomedical engineers: network, AE titles, worklists, routing, test studies, sign-off.",
  "Run the PACS together with its neighbors, the RIS and the EHR, so that orders, worklists, images and reports tell the same story about the same patient.",
  "Keep every patient's images within reach and correct: match stray studies, repair records, and follow each exception until it is closed.",
  "Give people the access that their work needs and no more, review it on a schedule, remove it the day someone leaves, and teach newcomers at their own workstation.",
  "Answer when a study does not open: find the cause, explain it in plain words, and write the fix down so that the next call is shorter.",
  "Measure how the system performs, from time to first image to growth of the archive, and turn the figures into a monthly report for leaders.",
  "Hold the system to the law and to our own rules on medical data, from HIPAA to retention periods, and have the evidence ready before an auditor asks.",
];

const requirements: Requirement[] = [
  { kind: "REQUIRED", text: "A bachelor's degree, at the least, in computer science, engineering, health informatics or a field close to them" },
  { kind: "REQUIRED", text: "Three years or more of running a PACS that clinicians depend on" },
  { kind: "REQUIRED", text: "A working command of medical imaging, its daily practice and its standards: DICOM, HL7, and the path of a study from order to report" },
  { kind: "REQUIRED", text: "A sure hand at installing, configuring and maintaining servers, workstations and the software on them" },
  { kind: "REQUIRED", text: "Hands-on time with all three of PACS, RIS and EHR, and with the interfaces that join them" },
  { kind: "REQUIRED", text: "The habit of looking for the cause behind the symptom, and of staying calm while you do" },
  { kind: "REQUIRED", text: "Clear speech and clear writing, and pleasure in working with physicians, technologists, nurses and vendors alike" },
  { kind: "PREFERRED", text: "A certificate in running or implementing PACS: one of those listed here, or its equal" },
  { kind: "PREFERRED", text: "A migration, a change of vendor or a major upgrade that you led or helped to lead" },
  { kind: "PREFERRED", text: "A vendor-neutral archive, IHE profiles, or images from beyond radiology, such as cardiology or pathology" },
  { kind: "PREFERRED", text: "Enough SQL and scripting, in PowerShell or Python, to let the machine do the dull part" },
];

const credentials: Credential[] = [
  { name: "Certified PACS Associate", abbreviation: "CPAS", issuer: "PARCA", required: false },
  { name: "Certified PACS Administrator", abbreviation: "CPA", issuer: null, required: false },
  { name: "Certified PACS System Analyst", abbreviation: "CPSA", issuer: "PARCA", required: false },
  { name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII", required: false },
];

const compensation: Compensation = {
  min: 6_000_000,
  max: 10_000_000,
  currency: "USD",
  period: "YEAR",
  note: "Your experience and your qualifications decide where in the range you start.",
  benchmark: {
    average: 7_800_000,
    low: 5_300_000,
    high: 11_200_000,
    currency: "USD",
    period: "YEAR",
    source: "Figures of the role template library; their original source is not named there",
  },
};

const content: RoleTemplateContent = {
  title: "PACS Administrator",
  summary:
    "Much of medicine begins with a picture, and the PACS administrator is the reason that the picture is there: stored safely, found at once, readable wherever a clinician sits. You manage the hospital's picture archiving and communication system from the moment a scanner sends a study to the day its last copy may be deleted. You keep it current, quick and secure, and you stand beside the people who use it when something does not open.",
  responsibilities,
  requirements,
  credentials,
  benefits: ["Health insurance", "A retirement savings plan", "Paid leave", "Further benefits that the posting names"],
  compensation,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "REQUIRED")],
    questions: [],
    contact: null,
    text: "Send your resume and a cover letter through this page. In the letter, tell us about one problem with images or the systems behind them that you solved, and how you knew that it was solved.",
  },
};

/** The first template of the library. Its figures come from the library's description of the role, its sentences do not. */
export const pacsAdministratorTemplate = {
  slug: "pacs-administrator",
  content,
  libraryUses: 1136,
  libraryRatings: 69,
} as const satisfies { slug: string; content: RoleTemplateContent; libraryUses: number; libraryRatings: number };

const questions: Question[] = [
  { id: "pacs-experience", text: "Which PACS have you run, and for how long? A line is enough.", kind: "SHORT_TEXT", required: false, choices: [] },
  { id: "on-call", text: "Can you take part in an on-call rotation, one week in five?", kind: "YES_NO", required: false, choices: [] },
];

/** The opening that a fresh installation publishes at `/postings/pacs-administrator`. */
export function pacsAdministratorPosting(organization: OrganizationContent): UnplacedPostingContent {
  return {
    ...content,
    summary:
      `It is three in the morning, a stroke team is waiting, and the CT opens on the first click. Nobody in the room thinks about the PACS, which is how you can tell that someone looks after it well. At ${organization.name} that someone could be you. You would keep the system that stores 240,000 studies a year and brings each one back in seconds, and be the colleague whom radiologists, technologists and wards are glad to reach.`,
    department: "Imaging informatics",
    employmentType: "FULL_TIME",
    workplaceType: "HYBRID",
    locations: [mainHospital, informaticsOffice],
    highlights: [
      "A new archive to shape: we move to a vendor-neutral archive over the next two years, and you are at the table from the first design meeting.",
      "A team of five who document what they do, and a radiologist lead who still reads the release notes.",
      "On call one week in five, paid, with the Monday after it free.",
      "Two days a week from home when nothing is being installed.",
      "Exam fees and five study days a year for CPAS, CIIP or whatever you want to learn next.",
    ],
    benefits: [
      "Health insurance from your first day, dental and vision included, for you and your family",
      "A retirement savings plan: we add one dollar to each of yours, up to five percent of your pay",
      "Twenty-four days of paid leave, holidays not counted, and six weeks at full pay for new parents",
      "Help with the cost of moving to the lake, and a month in a furnished apartment while you look around",
      "Tuition support after one year, for a degree that helps you here",
    ],
    aboutOrganization: organization.about,
    replyWithinDays: standardReplyDays,
    instructions: {
      ...content.instructions,
      questions,
      contact: "Talent team, careers@example.org or (715) 555-0142, weekdays from 8 a.m. to 5 p.m. Central time",
      text: [
        "Apply on this page; no account is needed. Send your resume and a cover letter of one page, each as one file. In the letter, tell us about one problem with images or the systems behind them that you solved, and how you knew.",
        "You get a receipt by e-mail with a private link that shows where your application stands. Somebody from imaging informatics reads every application, and you hear from us within ten working days. If the form or any step after it is hard to use for you, call or write and we will find another way.",
      ].join("\n\n"),
    },
  };
}
