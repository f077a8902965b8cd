import type { TrackName } from "../people.ts";
import { engineeringTrack } from "./engineering.ts";
import { integrationTrack } from "./integration.ts";
import { mriTrack } from "./mri.ts";
import { pacsTrack } from "./pacs.ts";
import type { CareerTrack } from "./track.ts";

/** The career behind each posting of the demo. */
export const tracks: Record<TrackName, CareerTrack> = {
  pacs: pacsTrack,
  mri: mriTrack,
  integration: integrationTrack,
  engineering: engineeringTrack,
};

export interface Employer {
  readonly name: string;
  readonly town: string;
}

/** Invented employers in invented towns; any likeness to real ones is chance. */
export const employers: readonly Employer[] = [
  { name: "Birchmere Health", town: "Birchmere, MN" },
  { name: "Saint Odile Hospital", town: "Odile, WI" },
  { name: "Prairie Cross Medical Center", town: "Prairie Cross, IA" },
  { name: "Northlight Radiology Partners", town: "Birchmere, MN" },
  { name: "Tallgrass Community Hospital", town: "Tallgrass, NE" },
  { name: "Kestrel Bay Health System", town: "Kestrel Bay, MI" },
  { name: "Mercy of the Pines", town: "Long Pine Falls, WI" },
  { name: "Copper River Clinics", town: "Copper River, IL" },
  { name: "Halvorsen Memorial Hospital", town: "Halvorsen, ND" },
  { name: "Blue Quarry Imaging", town: "Quarry Heights, IN" },
  { name: "Sandhill University Hospital", town: "Sandhill, OH" },
  { name: "Orchard Street Clinic", town: "Kestrel Bay, MI" },
  { name: "Twin Ferries Health", town: "Twin Ferries, IN" },
  { name: "Granite Notch Medical Center", town: "Granite Notch, NH" },
  { name: "Lowell Creek Hospital", town: "Lowell Creek, SD" },
  { name: "Three Harbors Health", town: "Three Harbors, MI" },
];

/** Invented schools. */
export const schools: readonly string[] = [
  "Northland State University", "University of the Upper Lakes", "Prairie Technical College", "Saint Odile College", "Sandhill University", "Granite Notch State College",
  "Coulee Valley Technical College", "Kestrel Bay University",
];
