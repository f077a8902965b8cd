import type { Stage } from "@rounds/shared/applications/stages.ts";

export type TrackName = "pacs" | "mri" | "integration" | "engineering";
export type DocumentFormat = "pdf" | "docx";
export type ResumeLayout = "classic" | "banded" | "sidebar";
/** How far along the career is: it decides titles, years and how much there is to tell. */
export type Seniority = "starting" | "settled" | "senior";
/** How much care went into the documents. */
export type Care = "thin" | "solid" | "strong";

export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  /** The part before the @; the domain is a reserved one. */
  readonly mailbox: string;
  readonly home: string;
  readonly track: TrackName;
  readonly seniority: Seniority;
  readonly care: Care;
  readonly stage: Stage;
  readonly source: string;
  readonly submittedDaysAgo: number;
  readonly layout: ResumeLayout;
  readonly format: DocumentFormat;
}

type Row = readonly [
  givenName: string, familyName: string, mailbox: string, home: string,
  track: TrackName, seniority: Seniority, care: Care, stage: Stage,
  source: string, submittedDaysAgo: number, layout: ResumeLayout, format: DocumentFormat,
];

// Names that Liberation Sans cannot set (Vietnamese, pinyin's third tone, transliterated Arabic with dots) come as DOCX.
const rows: readonly Row[] = [
  ["Amara", "Okonkwo-Whitfield", "amara.okonkwo", "Madison, WI", "pacs", "senior", "strong", "OFFER", "referral", 41, "banded", "pdf"],
  ["José Ángel", "Muñoz Barrera", "ja.munoz", "San Antonio, TX", "pacs", "settled", "strong", "INTERVIEW", "careers-site", 26, "classic", "pdf"],
  ["Thị Hằng", "Nguyễn", "hang.nguyen", "St. Paul, MN", "pacs", "settled", "solid", "INTERVIEW", "newsletter", 23, "classic", "docx"],
  ["Siobhán", "Ní Dhonnchadha", "siobhan.nd", "Boston, MA", "pacs", "senior", "solid", "SCREEN", "linkedin", 17, "sidebar", "pdf"],
  ["Ḥasan", "al-Ṭayyib", "hasan.altayyib", "Dearborn, MI", "pacs", "senior", "strong", "INTERVIEW", "hospital-site", 28, "banded", "docx"],
  ["Ji-won", "O", "jiwon.o", "Chicago, IL", "pacs", "starting", "solid", "SCREEN", "indeed", 12, "sidebar", "pdf"],
  ["Robert", "Smith", "bobsmith1974", "Eau Claire, WI", "pacs", "settled", "thin", "DECLINED", "indeed", 33, "classic", "docx"],
  ["Priyadarshini", "Venkatasubramanian-Ramachandran", "priya.venkat", "Edison, NJ", "pacs", "senior", "strong", "SCREEN", "careers-site", 9, "classic", "pdf"],
  ["Łukasz", "Wiśniewski", "l.wisniewski", "Milwaukee, WI", "pacs", "settled", "solid", "NEW", "careers-site", 4, "banded", "pdf"],
  ["DeShawn", "Carter", "deshawn.carter", "Rockford, IL", "pacs", "starting", "strong", "NEW", "referral", 3, "sidebar", "pdf"],
  ["Guadalupe", "de la Cruz Hernández", "lupita.dlc", "El Paso, TX", "pacs", "settled", "solid", "DECLINED", "indeed", 30, "classic", "pdf"],
  ["Mary", "O'Brien", "mary.obrien", "Duluth, MN", "pacs", "senior", "thin", "WITHDRAWN", "hospital-site", 36, "classic", "docx"],
  ["Ayşe", "Yıldırım", "ayse.yildirim", "Columbus, OH", "pacs", "starting", "solid", "NEW", "linkedin", 2, "banded", "pdf"],
  ["Kamal", "Rahīmī", "kamal.rahimi", "Fremont, CA", "pacs", "settled", "thin", "NEW", "indeed", 1, "sidebar", "pdf"],
  ["Kateri", "Whitehorse", "kateri.whitehorse", "Green Bay, WI", "pacs", "settled", "strong", "NEW", "careers-site", 1, "classic", "docx"],
  ["Jean-Baptiste", "Lefèvre d'Aubigné", "jb.lefevre", "Lafayette, LA", "pacs", "senior", "solid", "DECLINED", "newsletter", 21, "sidebar", "pdf"],
  ["Thandiwe", "Mkhize", "thandi.mkhize", "Minneapolis, MN", "mri", "settled", "strong", "HIRED", "referral", 58, "sidebar", "pdf"],
  ["Zoë", "Müller", "zoe.mueller", "La Crosse, WI", "mri", "starting", "solid", "SCREEN", "hospital-site", 14, "banded", "pdf"],
  ["Pa Houa", "Xiong", "pahoua.xiong", "Wausau, WI", "mri", "settled", "strong", "OFFER", "referral", 37, "classic", "docx"],
  ["Patrick", "Donnelly", "pdonnelly", "Eau Claire, WI", "mri", "senior", "thin", "INTERVIEW", "careers-site", 19, "classic", "pdf"],
  ["Fátima", "Al-Zahrā", "fatima.alzahra", "Toledo, OH", "mri", "settled", "solid", "NEW", "indeed", 5, "banded", "pdf"],
  ["Keoni", "Kahananui", "keoni.k", "Hilo, HI", "mri", "starting", "thin", "DECLINED", "indeed", 25, "sidebar", "pdf"],
  ["Ioana", "Păun", "ioana.paun", "Chippewa Falls, WI", "mri", "senior", "strong", "NEW", "linkedin", 3, "classic", "pdf"],
  ["Aiyana", "Begay", "aiyana.begay", "Flagstaff, AZ", "mri", "starting", "solid", "NEW", "careers-site", 2, "banded", "docx"],
  ["Grace", "Liu", "grace.liu", "Madison, WI", "mri", "settled", "solid", "WITHDRAWN", "linkedin", 31, "sidebar", "pdf"],
  ["Björn", "Åkesson", "bjorn.akesson", "Rochester, MN", "integration", "senior", "strong", "INTERVIEW", "linkedin", 18, "classic", "pdf"],
  ["Chukwuemeka", "Eze", "emeka.eze", "Houston, TX", "integration", "settled", "strong", "SCREEN", "careers-site", 13, "banded", "pdf"],
  ["Olena", "Shevchenko", "olena.shevchenko", "Chicago, IL", "integration", "settled", "solid", "SCREEN", "referral", 11, "sidebar", "pdf"],
  ["Wēi", "Zhāng", "wei.zhang", "Naperville, IL", "integration", "starting", "solid", "NEW", "indeed", 6, "classic", "pdf"],
  ["Mónica", "Peña", "monica.pena", "Tucson, AZ", "integration", "senior", "solid", "NEW", "linkedin", 4, "banded", "docx"],
  ["Samuel", "Osei", "sam.osei", "Worcester, MA", "integration", "starting", "thin", "DECLINED", "indeed", 16, "sidebar", "docx"],
  ["Þórdís", "Guðmundsdóttir", "thordis.g", "Seattle, WA", "integration", "settled", "strong", "NEW", "careers-site", 2, "classic", "pdf"],
  ["Farhad", "Tehrānī", "farhad.tehrani", "Irvine, CA", "integration", "settled", "thin", "NEW", "hospital-site", 1, "banded", "pdf"],
  ["Xiǎomíng", "Lǐ", "xiaoming.li", "Pittsburgh, PA", "engineering", "senior", "strong", "INTERVIEW", "linkedin", 22, "sidebar", "docx"],
  ["Teuila", "Faleolo", "teuila.faleolo", "Salt Lake City, UT", "engineering", "settled", "solid", "SCREEN", "careers-site", 15, "banded", "pdf"],
  ["Yūki", "Tanaka", "yuki.tanaka", "Portland, OR", "engineering", "starting", "strong", "SCREEN", "careers-site", 10, "sidebar", "pdf"],
  ["Tomáš", "Dvořák", "tomas.dvorak", "Cedar Rapids, IA", "engineering", "settled", "strong", "NEW", "linkedin", 5, "classic", "pdf"],
  ["Sunniva", "Østergård", "sunniva.o", "Ann Arbor, MI", "engineering", "senior", "solid", "NEW", "referral", 3, "banded", "pdf"],
  ["Dmitri", "Volkov", "dvolkov", "Brooklyn, NY", "engineering", "settled", "thin", "DECLINED", "indeed", 20, "classic", "pdf"],
  ["Anneliese", "von Hohenfels-Brandt zu Wittenau", "anneliese.vh", "Durham, NC", "engineering", "starting", "solid", "NEW", "hospital-site", 1, "banded", "docx"],
];

/** Forty invented people; every stage and every way of finding the hospital occurs among them. */
export const people: readonly Person[] = rows.map(
  ([givenName, familyName, mailbox, home, track, seniority, care, stage, source, submittedDaysAgo, layout, format]) => ({
    givenName, familyName, mailbox, home, track, seniority, care, stage, source, submittedDaysAgo, layout, format,
  }),
);
