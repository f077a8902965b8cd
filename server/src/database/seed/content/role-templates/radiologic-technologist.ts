import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, radiologicTechnologistPay, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const radiologicTechnologist = shipped("radiologic-technologist", categories.technologists, {
  title: "Radiologic technologist",
  summary:
    "A good radiograph takes four minutes, and for those minutes the patient has nobody but the technologist. You position people who hurt, choose the technique that answers the question with the least dose, and hand the radiologist an image that needs no excuse. You work wherever the hospital needs a picture: in the department, at the bedside, in surgery and in the emergency room.",
  responsibilities: [
    "Take radiographs of the chest, abdomen, spine and extremities of adults and children, and repeat one only for a reason that you can name.",
    "Confirm the patient by two identifiers, the order, the side and the chance of pregnancy before every exposure.",
    "Set technique, collimation and shielding by the as-low-as-reasonably-achievable principle, and watch the exposure index for drift.",
    "Work the portable unit and the C-arm: trauma bays, intensive care, operating rooms, and newborns in their incubators.",
    "Help with fluoroscopy, from swallowing studies to joint injections, and record fluoroscopy time and dose.",
    "Move and support patients without injury to them or to you, and ask for a second pair of hands in time.",
    "Complete each exam in the RIS with history, markers and number of images, and see it arrive in the PACS before the patient leaves.",
    "Run the daily checks of detectors and apparel, log them, and take a room out of use when it fails one.",
    "Guide students and newcomers, one competency at a time.",
  ],
  requirements: requirements({
    required: [
      "Graduation from an accredited program in radiography",
      "ARRT registration in radiography, or eligibility with an exam date within six months",
      "The state license to operate X-ray equipment, where the state has one, by the first day of work",
      "Basic life support for health care providers",
      "Kind, plain communication with people who are in pain, afraid or confused",
    ],
    preferred: [
      "A year of hospital radiography, trauma and operating room included",
      "Experience with children",
      "A second modality, or the wish to learn one",
    ],
  }),
  credentials: [
    { name: "Registered Technologist, Radiography", abbreviation: "R.T.(R)", issuer: "ARRT", required: true },
    { name: "Basic Life Support", abbreviation: "BLS", issuer: "American Heart Association or American Red Cross", required: true },
    { name: "State license in radiologic technology", abbreviation: null, issuer: "The state's licensing board", required: false },
  ],
  benefits: [...usualBenefits, "Extra pay for evenings, nights and weekends", "Registry renewal, continuing education credits, and training in a second modality"],
  compensation: radiologicTechnologistPay,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("CERTIFICATE", "OPTIONAL")],
    questions: [{ id: "shifts", text: "Which shifts could you work? Choose all that fit.", kind: "MULTIPLE_CHOICE", required: false, choices: ["Days", "Evenings", "Nights", "Weekends"] }],
    contact: null,
    text: "Send a resume that lists your registry number and the kinds of exams you do on an ordinary day. A copy of your registry card saves a later request; a letter is welcome and not needed.",
  },
});
