import { fromAnyone, type CareerTrack } from "./track.ts";

export const mriTrack: CareerTrack = {
  postingSlug: "mri-technologist-per-diem",
  steps: {
    starting: {
      titles: ["MRI technologist", "Radiologic technologist", "MRI technologist I"],
      deeds: [
        "Scanned {9-14} patients a shift on 1.5 T systems: brain, spine, knee, shoulder",
        "Screened every patient twice before zone IV and stopped {3-8} unsafe entries in a year",
        "Started lines and gave contrast by protocol, {6-12} a day",
        "Learned pediatric scanning without sedation, with a toy scanner and patience",
        "Cleaned up series names with the PACS team so that hanging protocols worked again",
        "Covered evenings and every other weekend",
        "Took radiographs in the emergency department and the operating room, {30-55} exams a shift",
        "Trained {2-5} students from the community college",
        "Kept the log of coils and reported the first sign of a broken one",
      ],
    },
    settled: {
      titles: ["MRI technologist", "MRI technologist II", "Staff MRI technologist", "Senior MRI technologist"],
      deeds: [
        "Scanned on {3-5} magnets from two vendors, 1.5 T and 3 T, all routine protocols and most of the others",
        "Performed {150-420} breast MRIs and {60-140} biopsies with a radiologist",
        "Cut the repeat rate for abdominal studies by {20-40} percent with free-breathing sequences",
        "Wrote the implant look-up sheet that hangs in both control rooms",
        "Ran cardiac studies with {2-4} cardiologists, up to {5-8} a week",
        "Floated between {2-4} sites and kept one way of naming series in all of them",
        "Handled {4-9} contrast reactions by the book, one of them severe, all with a good end",
        "Shortened the lumbar spine protocol from {26-32} to {14-18} minutes with the physicist",
        "Precepted {6-14} new technologists",
        "Scanned claustrophobic patients whom others had sent home, {3-6} a week",
      ],
    },
    senior: {
      titles: ["Lead MRI technologist", "MRI supervisor", "MRI safety officer"],
      deeds: [
        "Led {9-18} technologists on {3-5} magnets, seven days a week",
        "Wrote the MR safety policy and trained {220-600} staff, from anesthesia to housekeeping",
        "Planned and opened a 3 T suite, from shielding to the first patient, in {7-11} months",
        "Brought down the outpatient wait from {21-34} days to {8-12}",
        "Held accreditation in all modules through {2-4} cycles",
        "Harmonized {90-160} protocols on scanners of two vendors",
        "Ran a quench drill with the fire department, and changed two doors afterwards",
      ],
    },
  },
  education: ["A.A.S., Radiologic technology", "A.A.S., Magnetic resonance imaging", "B.S., Radiologic sciences", "B.S., Medical imaging", "Certificate, MRI"],
  certifications: ["R.T.(R)(MR), ARRT", "R.T.(MR), ARRT", "Registered MRI technologist, ARMRIT", "MRSO (MRSC), ABMRS", "Basic Life Support, AHA", "Advanced Cardiovascular Life Support, AHA"],
  skills: [
    "Siemens Vida and Aera", "GE Signa", "Philips Ingenia", "Cardiac MRI", "Breast MRI", "Prostate MRI", "Pediatric imaging", "MR safety", "Venipuncture",
    "Power injectors", "Epic Radiant", "Sectra PACS", "Conditional implants", "Spanish", "ASL, basic", "Teaching",
  ],
  summaries: [
    "MRI technologist with {years} years at the console. Patients tell me that I explain well; radiologists tell me that they rarely call.",
    "{years} years in imaging, most of them in MRI. Looking for shifts that leave room for my studies.",
    "Registered technologist, {years} years, hospital and outpatient. I am fast when it helps and slow when it matters.",
    "MRI and safety are one job to me. {years} years, four scanners, every implant looked up.",
  ],
  letter: {
    openings: [
      "I would like to give you two or three evenings a month, and more in winter, when people fall.",
      "Your line about first cardiac studies getting forty-five minutes told me more than a page of values would have.",
      "I am a registered MRI technologist and would like to join your per diem list.",
      "Two technologists to a magnet after six: that is how it should be, and I want to work where it is.",
    ],
    middles: [
      "In my present department I am the one they send the anxious patients to. I have no trick. I show them the button, I tell them the length of each sequence, and I keep the promise about the length.",
      "I have worked on Siemens and GE systems at both field strengths and learn a new console in a few shifts. Breast and prostate are routine for me; cardiac I have done under supervision and want to do more of.",
      "Last winter a visitor walked toward zone IV with an oxygen cylinder. I stopped him with my voice, not my hands. We changed the door plan that week, and I wrote the report myself.",
    ],
    closings: ["I can start as soon as my onboarding is complete.", "My calendar is open enough that I can plan around yours.", "Thank you for considering me; I would enjoy seeing the department."],
  },
  answers: {
    shifts: fromAnyone([
      ["Weekday evenings", "Saturdays"], ["Weekday days"], ["Weekday days", "Weekday evenings", "Saturdays", "Sundays"], ["Saturdays", "Sundays", "Holidays"], ["Weekday evenings"],
    ]),
    registry: { starting: [["Exam date set"], ["ARRT"], ["ARMRIT"]], settled: [["ARRT"], ["ARRT"], ["ARMRIT"]], senior: [["ARRT"]] },
    scanners: fromAnyone([["Siemens Vida, GE Signa Premier"], ["Philips Ingenia 1.5 and 3 T"], ["Aera mostly"], ["Vida and Aera; a little Ingenia"]]),
  },
  notes: {
    first: [
      "Shifts fit the gaps that we have from next month on.",
      "Good letter or good luck, either way worth a call.",
      "Checked the registration details; nothing open.",
    ],
    met: [
      "Scanned a knee with us at East Shore, kind and exact. Patients first.",
      "Asked about zone IV before we did.",
      "Reference from the last lead technologist: reliable, funny, never late.",
      "Orientation dates agreed with the supervisor.",
    ],
    doubt: [
      "Not enough MRI yet; pointed to our training program, which opens in the fall.",
      "Two canceled phone calls, and no answer to the last message.",
    ],
  },
};
