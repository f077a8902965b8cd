import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const integrationAnalystTemplate = shipped("dicom-hl7-integration-analyst", categories.informatics, {
  title: "DICOM and HL7 integration analyst",
  summary:
    "A hospital is full of systems that were never introduced to each other. The integration analyst makes the introductions, in DICOM, HL7 and FHIR, and stays to see that the conversation goes well. Orders reach the scanner, results reach the chart, and a patient who was registered twice becomes one person again.",
  responsibilities: [
    "Build, test and support HL7 v2 interfaces among EHR, RIS, PACS, dictation and billing: ADT, ORM and OMI, ORU, SIU, MDM and DFT.",
    "Set up DICOM connections for new modalities: modality worklist, performed procedure step, storage, storage commitment, query and retrieve.",
    "Read conformance statements and IHE integration statements before a contract is signed, and say what they leave out.",
    "Keep the interface engine in order: naming, versions, tests, queues with alarms, retention of messages that hold patient data.",
    "Find lost, late and duplicate messages, correct them at the source, and send them again without doing harm twice.",
    "Handle merges, moves and changes of identifiers across systems, by the Patient Information Reconciliation profile where vendors support it.",
    "Exchange images and reports with other institutions through XDS-I.b, DICOMweb or a regional network, with consent checked.",
    "Map codes, units and locations, own the tables, and review them with those who know what the codes mean.",
    "Plan cutovers hour by hour, lead the validation with clinical users, and stay until the queues are empty.",
    "Secure the links: TLS with certificates that do not expire unnoticed, accounts of least privilege, a record of who changed what.",
  ],
  requirements: requirements({
    required: [
      "Two years of building or supporting interfaces in health care",
      "HL7 v2 at the level of segments and fields, and the habit of checking them against the specification",
      "DICOM services and their negotiation: AE titles, presentation contexts, and the status codes that explain a failure",
      "A bachelor's degree in information systems, computer science or a clinical field, or equivalent experience",
      "Documentation that lets a colleague take over at midnight",
    ],
    preferred: [
      "An interface engine that you know well: Mirth Connect, Rhapsody, Corepoint, Cloverleaf or Ensemble",
      "FHIR R4 and SMART App Launch",
      "Wireshark, dcmtk and a scripting language as daily tools",
      "A Connectathon, as a participant or a monitor",
    ],
  }),
  credentials: [
    { name: "Certified PACS Interface Analyst", abbreviation: "CPIA", issuer: "PARCA", required: false },
    { name: "HL7 Version 2 Control Specialist", abbreviation: null, issuer: "HL7 International", required: false },
    { name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII", required: false },
  ],
  benefits: [...usualBenefits, "On-call weeks paid, and rest after a night cutover", "Training in the engine and the standards that you work with"],
  compensation: null,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL")],
    questions: [{ id: "hardest", text: "What was the hardest interface fault that you found, and what gave it away?", kind: "LONG_TEXT", required: false, choices: [] }],
    contact: null,
    text: "Send your resume, with the systems that you have connected and the standards that you used. Answer the question below if you like to tell such stories; we like to read them.",
  },
});
