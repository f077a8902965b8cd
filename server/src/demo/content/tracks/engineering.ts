import { fromAnyone, type CareerTrack } from "./track.ts";

export const engineeringTrack: CareerTrack = {
  postingSlug: "imaging-informatics-engineer",
  steps: {
    starting: {
      titles: ["Software engineer", "Research software engineer", "Data engineer", "Graduate research assistant"],
      deeds: [
        "Wrote a DICOM de-identification service that has handled {2-9} million images, with a test for each tag",
        "Built the annotation tool that {6-20} radiologists used for a published study",
        "Moved nightly scripts into containers with logs that someone reads",
        "Trained a segmentation model and reported where it fails, by scanner",
        "Maintained an internal Python library with {10-30} users",
        "Reduced the cost of a data pipeline by {30-60} percent by storing less",
        "Fixed {12-40} issues in an open-source DICOM toolkit",
      ],
    },
    settled: {
      titles: ["Imaging informatics engineer", "Software engineer II", "Machine learning engineer", "Platform engineer"],
      deeds: [
        "Ran a DICOMweb gateway for {3-8} million requests a day",
        "Brought {4-9} analysis models into the reading workflow, each with a way to turn it off",
        "Built drift monitoring by site and scanner; it caught a changed reconstruction kernel within {1-2} days",
        "Introduced infrastructure as code for {70-160} machines",
        "Took deployment from one a quarter to {2-5} a week, with fewer incidents",
        "Designed a cohort service that counts patients without showing them",
        "Carried the pager one week in {5-8}, and wrote the review after each incident",
        "Halved the inference time of a chest model without touching its weights",
      ],
    },
    senior: {
      titles: ["Senior imaging engineer", "Staff software engineer", "Principal engineer, imaging platform"],
      deeds: [
        "Led {5-9} engineers on a platform that routes {300-900},000 studies a year",
        "Set up the committee that decides which models run, with radiologists in the majority",
        "Wrote the design for multi-site archives that {3-5} hospitals now share",
        "Took a device software file through clearance with regulatory colleagues",
        "Coached {4-8} engineers to their next step",
        "Retired a monolith in {9-16} months, one endpoint at a time",
      ],
    },
  },
  education: ["M.S., Computer science", "B.S., Computer science", "Ph.D., Biomedical engineering", "B.S., Electrical engineering", "M.S., Medical physics", "B.S., Mathematics"],
  certifications: ["Certified Imaging Informatics Professional (CIIP), ABII", "Certified Kubernetes Administrator", "AWS Certified Solutions Architect", "HL7 FHIR R4 Proficiency, HL7 International"],
  skills: [
    "Python", "Go", "TypeScript", "Java", "C#", "DICOM", "DICOMweb", "Orthanc", "dcm4che", "pydicom", "MONAI", "PyTorch", "Kubernetes", "Terraform", "PostgreSQL",
    "Linux", "Prometheus", "FHIR", "Triton", "OHIF",
  ],
  summaries: [
    "Engineer with {years} years in medical imaging. I like boring deployments and interesting pictures.",
    "{years} years of building software that hospitals rely on, after starting out in research.",
    "I build the part between the model and the radiologist, and have done so for {years} years.",
    "Platform engineer, {years} years. I chose health care on purpose and would choose it again.",
  ],
  letter: {
    openings: [
      "You wrote that you want to measure whether any of it helped. I have waited for a posting that says so.",
      "The services between archive and reading room are where I have learned most, and I would like to build the next ones with you.",
      "I know how to keep a service running. What I want more of is to know whom it is for.",
    ],
    middles: [
      "At my current hospital we switched off a hemorrhage model last spring. It was accurate; it was also four minutes late. I had built the measurement that showed it, and I think that switching it off is the best thing I did that year.",
      "My de-identification service began as a script of ninety lines. Its test suite now has a case for every surprise that a scanner has sent us, burned-in names in ultrasound included.",
      "Most of what I know about operations I learned from one bad night with a full disk. Since then I write the page on how to undo a change before I write the change.",
    ],
    closings: ["I work well across time zones and like to visit.", "I would enjoy talking about what you have built as much as about what I have.", "I would be glad to go through a design with you."],
  },
  answers: {
    code: fromAnyone([["https://www.example.org/code/dicom-sieve"], ["https://www.example.com/notes"], ["Mostly closed source, sorry. Happy to walk you through a design."]]),
    state: fromAnyone([["{state}"]]),
  },
  notes: {
    first: [
      "Read the resume twice; short sentences, real numbers.",
      "Strong on models; ask about the pager.",
      "Call set for Thursday.",
    ],
    met: [
      "Walked us through a design and named its weak point first.",
      "Interested in the drift work. Two of us would hire, one wants to hear more about testing.",
    ],
    doubt: [
      "Good engineer; others have carried a platform of this kind for longer. Declined with a personal line.",
    ],
  },
};
