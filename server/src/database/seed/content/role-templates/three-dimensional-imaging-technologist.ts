import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { categories, requirements, shipped, usualBenefits } from "./shipped-role-template.ts";

export const threeDimensionalImagingTechnologist = shipped("3d-imaging-technologist", categories.technologists, {
  title: "3D imaging and post-processing technologist",
  summary:
    "A CT of the aorta is two thousand slices; a surgeon needs three measurements and one view. The 3D technologist gets from the one to the other. You segment, measure and render in the laboratory beside the reading room, and your work goes into operations, stent orders and printed models where a wrong millimeter would be felt.",
  responsibilities: [
    "Process CT and MR angiography, cardiac, liver, kidney, spine and trauma studies by protocols agreed with radiologists and surgeons.",
    "Measure aneurysms, valves and vessels for planning of grafts and transcatheter valves, by the manufacturers' worksheets and with a second check.",
    "Segment organs and lesions for volumes and follow-up, correct what an algorithm proposes, and say how sure you are.",
    "Save results where readers look for them: secondary captures, DICOM segmentations and structured reports in the right study.",
    "Prepare models for printing and for the operating room, with their source, smoothing and tolerance on record.",
    "Take requests by phone and worklist, rank them by urgency, and turn emergencies around within the hour.",
    "Document each rendering so that coders can tell CPT 76376 from 76377.",
    "Send feedback to the scanners: phase, slice thickness, contrast timing, whatever would have made the case better.",
    "Test new software against known cases before it is used on patients.",
  ],
  requirements: requirements({
    required: [
      "Registration as a technologist in CT, MRI or radiography, or equivalent experience in a 3D laboratory",
      "Cross-sectional anatomy that you can name without a legend",
      "One advanced visualization platform in depth, such as TeraRecon, Vitrea, syngo.via or AW Server",
      "Two years of CT, MRI or post-processing",
      "Care with numbers that others will act on",
    ],
    preferred: [
      "Planning of endovascular repair or structural heart procedures",
      "Segmentation for three-dimensional printing, with 3D Slicer, Mimics or similar",
      "Scripting to spare yourself the hundredth click",
    ],
  }),
  credentials: [
    { name: "Registered Technologist, Computed Tomography", abbreviation: "R.T.(CT)", issuer: "ARRT", required: false },
    { name: "Registered Technologist, Magnetic Resonance Imaging", abbreviation: "R.T.(MR)", issuer: "ARRT", required: false },
  ],
  benefits: [...usualBenefits, "Part of the work from home, on a workstation that we provide", "Seats in the planning meetings of the surgeons whom you work for"],
  compensation: null,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("PORTFOLIO", "OPTIONAL")],
    questions: [{ id: "platforms", text: "Which visualization platforms do you use, and for which kinds of cases?", kind: "SHORT_TEXT", required: true, choices: [] }],
    contact: null,
    text: "Send a resume, and a few renderings of yours if you like, provided that nothing in the pixels, the file or its name points to a patient.",
  },
});
