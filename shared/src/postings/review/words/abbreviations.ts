/** Known to everybody, or to whoever looks for work at a hospital. */
const known =
  "AIDS AM AV BA BS BSN CEO CFO CIO CMO CPR CV COVID-19 DNA DVD EEO EEOC ER FAQ FTE GED GPS HIPAA HIV HR HVAC ICU ID IP IT LED LGBTQ LLC MA MBA MD MS NICU NP OB/GYN OK OR PA PC PDF PHD PIN PM PTO QA RN SMS SQL TB TV UK US USA USB VIP VPN Q&A EU ADA FMLA HTML HTTP URL XML JSON CSV API AWS IBM PDA RAM CPU GPU LAN WAN WI-FI DNS OS UNIX LINUX SAN NAS SSO TLS SSL JPEG PNG AI ML UI UX 401K 403B AD DEI ISO AC DC FBI NASA NATO UN PO CD GMT UTC BC CDC NIH WHO DOB SSN I-9 W-2 W-4 M-F R&D H&P P&L IQ FYI ASAP RSVP TBD VR AR 3D 2D 4D MSN DNP MPH MHA AAS AS ADN LPN LVN CNA PHARMD APRN CRNA PA-C DO MSC BSC JD EDD UPS GUI PHP SFTP SSH VM SOP".split(" ");

/** Everyday words of an imaging department: whoever fits the position knows them. */
const everyday =
  "PACS DICOM HL7 RIS EHR EMR MRI CT PET SPECT HIS CR DR MR US NM IR IV ECG EKG EEG ARRT CPAS CPA CPSA CPIA CIIP PARCA ABII ARDMS RDMS RVT RDCS NMTCB ARMRIT ABR ACR JRCERT BLS ACLS PALS CRA AHRA CPR RT VNA FHIR IHE AE SNOMED ICD-10 CPT LOINC FDA MQSA CMS HITECH OSHA NIST SIIM RSNA ASRT JCAHO TJC ALARA PHI HIMSS CPHIMS CAHIMS MRSO MRMD ABMRS NRC SMART MONAI DEXA DXA CBCT CTA MRA ED CCU PACU PPE OEM AEC EP FMRI DTI MRCP PSG IHE CAD KVM VLAN TCP DHCP SCCM VDI SAML MFA MDT VA DOD NPI CEUS FFDM DBT HSG KUB GI GU ENT RPA RRA DCMTK MATLAB AW SNMMI AAPM SDMS AHA".split(" ");

/** Words of insiders, with what they stand for: a posting spells them out once. */
export const abbreviationsOfField: Readonly<Record<string, string>> = {
  OMI: "imaging order messages",
  ADT: "admission, discharge and transfer messages",
  ORM: "order messages",
  ORU: "result messages",
  SIU: "scheduling messages",
  DFT: "charge messages",
  MDM: "document messages",
  MPPS: "modality performed procedure step",
  MWL: "modality worklist",
  XDS: "cross-enterprise document sharing",
  "XDS-I": "cross-enterprise document sharing for imaging",
  "QIDO-RS": "DICOMweb search",
  "WADO-RS": "DICOMweb retrieval",
  "STOW-RS": "DICOMweb storage",
  EMPI: "enterprise master patient index",
  MPI: "master patient index",
  CPOE: "computerized order entry",
  CDS: "clinical decision support",
  AUC: "appropriate use criteria",
  RDSR: "radiation dose structured report",
  CTDI: "CT dose index",
  SCU: "service class user",
  SCP: "service class provider",
  UID: "unique identifier",
  QC: "quality control",
  QMS: "quality management system",
  ITIL: "a framework for running IT services",
  SLA: "service level agreement",
  KPI: "performance figure",
  RCA: "root cause analysis",
  BCP: "business continuity plan",
  DRP: "disaster recovery plan",
  RFP: "request for proposals",
  RTLS: "real-time location system",
  MSK: "musculoskeletal",
  EMG: "electromyography",
  TEE: "transesophageal echocardiography",
  TTE: "transthoracic echocardiography",
  ERCP: "endoscopic imaging of the bile ducts",
  PICC: "peripherally inserted central catheter",
  SIRS: "systemic inflammatory response syndrome",
  PRN: "as needed",
  LMS: "learning management system",
  CME: "continuing medical education",
  CE: "continuing education",
  CEU: "continuing education unit",
  CFR: "Code of Federal Regulations",
  USP: "United States Pharmacopeia",
  IAC: "Intersocietal Accreditation Commission",
  AIUM: "American Institute of Ultrasound in Medicine",
  NCRP: "National Council on Radiation Protection and Measurements",
  CAMPEP: "Commission on Accreditation of Medical Physics Educational Programs",
  EQUIP: "Enhancing Quality Using the Inspection Program",
};

const regions =
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU AB BC MB NB NL NS NT NU ON PE QC SK YT EST CST MST PST EDT CDT MDT PDT ET PT USD CAD EUR GBP".split(" ");

const knownAbbreviations: ReadonlySet<string> = new Set([...known, ...everyday, ...regions]);

/** Known to candidates without a word; of several in one, each: “PET/CT”. */
export function isKnownAbbreviation(abbreviation: string): boolean {
  const short = abbreviation.toUpperCase();
  const parts = short.split(/[/-]/);
  return knownAbbreviations.has(short) || (parts.length > 1 && parts.every((part) => knownAbbreviations.has(part)));
}
