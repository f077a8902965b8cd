import type { CredentialFact } from "./facts.ts";

/** A credential of the field and how it is written. */
interface Known extends CredentialFact {
  readonly written: RegExp;
  /** A word of everyday language or of another trade: counts only where credentials are listed. */
  readonly isDoubtful?: true;
}

const plain = (abbreviation: string, name: string, issuer: string, more?: string): Known => ({ abbreviation, name, issuer, written: new RegExp(`(?<![\\w-])(?:${abbreviation.replace(/[+]/g, "\\+")}|${more ?? name})(?![\\w+]|-[A-Za-z])`, "i") });
const doubtful = (...known: Parameters<typeof plain>): Known => ({ ...plain(...known), isDoubtful: true });
const shouted = (abbreviation: string, name: string, issuer: string, more?: string): Known => ({ abbreviation, name, issuer, written: new RegExp(`(?<![\\w-])(?:${abbreviation}|${(more ?? name).replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)})(?![\\w+]|-[A-Za-z])`), isDoubtful: true });

/** With the names that their issuers give them. Modalities of the ARRT, licences and the modules of EHRs have rules of their own. */
export const knownCredentials: readonly Known[] = [
  plain("CPAS", "Certified PACS Associate", "PARCA"),
  plain("CPSA", "Certified PACS System Analyst", "PARCA", "Certified PACS Systems? Analyst"),
  plain("CPIA", "Certified PACS Interface Analyst", "PARCA"),
  plain("CHEA", "Certified Healthcare Enterprise Architect", "PARCA"),
  plain("CIIP", "Certified Imaging Informatics Professional", "ABII", "Certified Imaging Informatics Profess?ional"),
  plain("RDMS", "Registered Diagnostic Medical Sonographer", "ARDMS"),
  plain("RDCS", "Registered Diagnostic Cardiac Sonographer", "ARDMS"),
  plain("RVT", "Registered Vascular Technologist", "ARDMS"),
  plain("RVS", "Registered Vascular Specialist", "CCI"),
  plain("RCIS", "Registered Cardiovascular Invasive Specialist", "CCI"),
  plain("CNMT", "Certified Nuclear Medicine Technologist", "NMTCB"),
  shouted("CRA", "Certified Radiology Administrator", "AHRA"),
  plain("CPHIMS", "Certified Professional in Healthcare Information and Management Systems", "HIMSS", "Certified Professional in Health(?:care)? Information (?:and|&) Management Systems"),
  plain("CAHIMS", "Certified Associate in Healthcare Information and Management Systems", "HIMSS", "Certified Associate in Health(?:care)? Information (?:and|&) Management Systems"),
  plain("RHIA", "Registered Health Information Administrator", "AHIMA"),
  plain("RHIT", "Registered Health Information Technician", "AHIMA"),
  shouted("CHDA", "Certified Health Data Analyst", "AHIMA"),
  plain("CompTIA A+", "CompTIA A+", "CompTIA", "A\\+ (?:certified|certification|technician)|CompTIA (?:Network\\+|Security\\+|Server\\+)?,? ?(?:and |& |/ ?)?A\\+"),
  plain("CompTIA Network+", "CompTIA Network+", "CompTIA", "Network\\+|Net\\+"),
  plain("CompTIA Security+", "CompTIA Security+", "CompTIA", "Security\\+|Sec\\+"),
  plain("CompTIA Server+", "CompTIA Server+", "CompTIA", "Server\\+"),
  doubtful("ITIL", "ITIL", "PeopleCert", "ITIL(?: ?v?[34])?"),
  plain("PMP", "Project Management Professional", "PMI"),
  plain("CAPM", "Certified Associate in Project Management", "PMI"),
  plain("CSM", "Certified ScrumMaster", "Scrum Alliance", "Certified Scrum ?Master"),
  plain("CBET", "Certified Biomedical Equipment Technician", "AAMI"),
  plain("CRES", "Certified Radiology Equipment Specialist", "AAMI"),
  plain("MRSO", "Magnetic Resonance Safety Officer", "ABMRS", "(?:Magnetic Resonance|MR) Safety Officer"),
  plain("CCNA", "Cisco Certified Network Associate", "Cisco"),
  plain("CISSP", "Certified Information Systems Security Professional", "ISC2"),
  shouted("BLS", "Basic Life Support", "AHA"),
  shouted("ACLS", "Advanced Cardiovascular Life Support", "AHA", "Advanced Cardi(?:ac|ovascular) Life Support"),
];

const hl7 = (name: string, written: RegExp): Known => ({ name, abbreviation: null, issuer: "HL7", written });
export const standardsCredentials: readonly Known[] = [
  hl7("HL7 V2 certificate", /\bHL7 (?:V(?:ersion )?2(?:\.\w)?|2\.\w+) (?:Certified|Certification|Certificate|Control Specialist|Chapter 2 Certified)|\bHL7 Certified(?: (?:Specialist|Control Specialist))?,? ?\(?(?:V2|Version 2)/i),
  hl7("HL7 FHIR certificate", /\bHL7 (?:®|\(R\))? ?FHIR(?: R4)? (?:Proficiency )?(?:Certified|Certification|Certificate|Implementor)|\bFHIR R4 (?:Proficiency|Certif)/i),
  { name: "DICOM certificate", abbreviation: null, issuer: null, written: /\bDICOM (?:Certified|Certification|Certificate)\b|\b(?:Certificate|Certificado|Zertifikat|Certificat) (?:in|de|en) DICOM\b/i },
];

/** In other trades a CPA is a certified public accountant. */
export const certifiedPacsAdministrator: CredentialFact = { abbreviation: "CPA", name: "Certified PACS Administrator", issuer: null };
