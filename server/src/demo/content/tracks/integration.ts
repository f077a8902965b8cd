import { fromAnyone, type CareerTrack } from "./track.ts";

export const integrationTrack: CareerTrack = {
  postingSlug: "integration-analyst-ris-ehr",
  steps: {
    starting: {
      titles: ["Interface analyst I", "Application support analyst", "Junior integration analyst", "Laboratory systems technician"],
      deeds: [
        "Monitored {45-90} interfaces and resent what could be resent safely",
        "Built test messages for {6-12} go-lives and compared them line by line",
        "Traced {10-25} lost orders a month to the system that lost them",
        "Wrote SQL reports on orders without results, read every morning by the lab",
        "Documented {30-60} feeds that existed only in people's heads",
        "Answered tickets from {4-8} clinics; median time to close, {3-6} hours",
        "Cleaned the provider table of {900-2400} duplicates",
      ],
    },
    settled: {
      titles: ["Integration analyst", "Interface engineer", "Clinical systems analyst", "HL7 analyst"],
      deeds: [
        "Built and maintained {60-140} HL7 v2 interfaces among EHR, RIS, lab and billing",
        "Moved {40-95} channels from a retired engine to Mirth Connect in {5-9} months",
        "Put every channel under version control with review before release",
        "Introduced FHIR endpoints for scheduling, used by {3-7} outside practices",
        "Reworked order codes with radiology; wrong-protocol calls fell by {30-55} percent",
        "Set alerts by what a delay means to patients rather than by queue length",
        "Rehearsed an EHR upgrade {3-4} times; the night itself took {4-6} hours and no patient noticed",
        "Mapped {1100-3900} procedure codes to LOINC and RadLex",
        "Found a truncation in OBX-5 that had shortened reports for {2-5} years, and repaired the record",
      ],
    },
    senior: {
      titles: ["Senior integration analyst", "Integration architect", "Interface team lead"],
      deeds: [
        "Led {4-7} analysts and an engine that carries {3-9} million messages a day",
        "Designed the integration of {2-4} acquired hospitals, order to bill",
        "Chose the new engine with a scorecard, a pilot and an honest look at cost",
        "Brought the number of unplanned interface outages from {14-22} a year to {1-3}",
        "Set the standard for test data, so that no real patient leaves production",
        "Represented the hospital in {2-3} IHE connectathons",
        "Retired {25-60} interfaces that nobody could name a reader for",
      ],
    },
  },
  education: ["B.S., Health informatics", "B.S., Computer science", "B.S.N., Nursing", "M.S., Biomedical informatics", "B.S., Management information systems", "B.Sc., Software engineering"],
  certifications: ["HL7 v2 Control Specialist, HL7 International", "HL7 FHIR R4 Proficiency, HL7 International", "Certified PACS Interface Analyst (CPIA), PARCA", "Epic Bridges", "Mirth Connect Certified", "ITIL 4 Foundation"],
  skills: [
    "HL7 v2", "FHIR R4", "Mirth Connect", "Rhapsody", "Corepoint", "Cloverleaf", "SQL", "JavaScript", "Python", "Epic Bridges", "Epic Radiant", "Oracle Health",
    "DICOM worklists", "X12", "Git", "Wireshark", "TLS and certificates", "IHE SWF", "LOINC", "Postman",
  ],
  summaries: [
    "Integration analyst with {years} years of reading messages that nobody was meant to read.",
    "{years} years between clinical systems. I write small interfaces, name them well and retire them when they are done.",
    "I began in the laboratory and moved to interfaces to stop retyping results. {years} years later I still think about the person at the other end.",
    "HL7, FHIR and a good deal of diplomacy, for {years} years.",
  ],
  letter: {
    openings: [
      "Eleven systems and forty interfaces is a size at which one person can still know every feed by name. I would like to know yours.",
      "I am applying for the integration analyst position. The move to a new engine is what drew me: I have done one, and kept a list of what I would do another way.",
      "Your posting asks which interface I would build differently today. All of the early ones, and one in particular.",
      "I have read pipe-delimited text over breakfast for years, and would be happy to go on doing so in Lantern Lake.",
    ],
    middles: [
      "The interface I am proud of carries critical results from radiology to the nurse who has the patient at that minute, not to a list. It took three weeks of code and three months of asking. In its first year it delivered 2,140 results, and we know when each was read.",
      "I once split one large ADT channel by department because it was easier to write. Every change then had to be made nine times. Today I would build one channel with a table, and spend the time saved on tests.",
      "A message went missing every month, always near the first. It was a billing job that locked a table for forty seconds while our timeout stood at thirty. I moved the job, then raised the timeout, and then wrote an alert, so that the next one announces itself.",
    ],
    closings: ["I would like to see the table around which you all sit.", "I would be glad to show you the notes I keep on each interface.", "Thank you for your time. I am free to talk most afternoons."],
  },
  answers: {
    engines: fromAnyone([["Mirth Connect"], ["Mirth Connect", "Rhapsody"], ["Cloverleaf"], ["Corepoint", "Another"], ["Rhapsody"]]),
    "lost-message": fromAnyone([
      ["An ORU vanished between the RIS and the EHR about once a week. The engine had acknowledged it before writing it to disk, and the nightly restart did the rest. We turned on the persistent queue and compared counts for a month."],
      ["It was not missing, it was filed under the patient's previous name. I found it by searching for the accession number in the raw archive."],
      ["A results feed stopped without an error. The sender's certificate had been renewed and ours trusted only the old one."],
    ]),
    "on-site": fromAnyone([["YES"], ["YES"], ["NO"], ["YES"]]),
  },
  notes: {
    first: [
      "Writes about messages the way others write about people. Put through to a call.",
      "Good on engines; ask how much radiology there was.",
      "Would have to move; says that the family is in favor.",
    ],
    met: [
      "Worked through the order-catalog case aloud and found the trap in it.",
      "Panel agreed. Wants to know more about the engine move before deciding.",
    ],
    doubt: [
      "Kind and quick, but the posting needs three years of building. Declined with the link to our trainee program.",
    ],
  },
};
