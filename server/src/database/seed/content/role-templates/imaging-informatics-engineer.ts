import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const imagingInformaticsEngineer = shipped("imaging-informatics-engineer", categories.informatics, {
  title: "Imaging informatics engineer",
  summary:
    "Between the scanner and the person who reads its images there is software, and more of it each year: routers, archives, gateways, algorithms. The imaging informatics engineer builds that layer and runs it. You write code that clinicians depend on without knowing its name, and you measure whether what it does is of use to anyone.",
  responsibilities: [
    "Design and run image routing, prefetching and format conversion between modalities, the PACS, the vendor-neutral archive and partners outside.",
    "Build services on DICOMweb (QIDO-RS, WADO-RS, STOW-RS) and FHIR (ImagingStudy, ServiceRequest, DiagnosticReport), with versioned contracts.",
    "Bring image analysis into reading: results as DICOM structured reports or segmentations, labeled as what they are, in time for the reader.",
    "Watch deployed algorithms by site, scanner and patient group, and take one out of service when its performance slips.",
    "De-identify images for research and teaching by the profiles of DICOM PS3.15, burned-in text and defaced heads included, and prove that it worked.",
    "Automate installation, configuration, backup and recovery, and keep all of it in version control.",
    "Review vendors' security: software bills of materials, patches, encrypted transport, accounts that belong to somebody.",
    "Instrument what you run, set service levels with the radiologists, and join the on-call rotation for it.",
    "Write down decisions and ways back, so that the person on call need not guess.",
  ],
  requirements: requirements({
    required: [
      "Three years of software or systems engineering, part of it on services that run day and night",
      "Fluency in Python, Java, C#, Go or TypeScript",
      "Knowledge of DICOM below the viewer: data elements, transfer syntaxes, associations, storage commitment",
      "Linux, containers and networks, to the point of finding out where a packet went",
      "A bachelor's degree in computer science, engineering or a related field, or equivalent experience",
    ],
    preferred: [
      "IHE profiles in production, such as AI Results, AI Workflow for Imaging or XDS-I.b",
      "Open-source DICOM tools: dcm4che, Orthanc, DCMTK or pydicom",
      "Regulated software: change control, risk files, or the FDA's rules on device software",
      "Teaching and writing that colleagues thank you for",
    ],
  }),
  credentials: [
    { name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII", required: false },
    { name: "Certified PACS System Analyst", abbreviation: "CPSA", issuer: "PARCA", required: false },
  ],
  benefits: [...usualBenefits, "Remote work, with visits to the people who use what you build", "A budget for conferences such as SIIM, and time to publish"],
  compensation: null,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("PORTFOLIO", "OPTIONAL")],
    questions: [{ id: "public-work", text: "Is there code or writing of yours that we may read? A link is enough.", kind: "SHORT_TEXT", required: false, choices: [] }],
    contact: null,
    text: "Send your resume, and a page about a system that you built and then had to run. We set no test to solve at home; in the interview we talk through a real incident of ours.",
  },
});
