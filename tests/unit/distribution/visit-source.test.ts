import { countedSource, kindOfSource, sourceOfVisit } from "@rounds/shared/distribution/visit-source.ts";
import { expect, test } from "vitest";

const ownHost = "careers.lakeland.example";

test.each([
  ["an address of ours that says so", "source=indeed", "", "indeed"],
  ["what marketing calls it", "utm_source=Newsletter&utm_medium=email", "", "newsletter"],
  ["our word before theirs", "utm_source=x&source=Job%20fair", "", "job fair"],
  ["the address before the page before it", "source=rss", "https://www.linkedin.com/feed", "rss"],
  ["an empty source says nothing", "source=%20", "https://www.linkedin.com/", "linkedin"],
  ["a board", "", "https://www.indeed.com/viewjob?jk=1", "indeed"],
  ["a board's site of a country", "", "https://de.indeed.com/", "indeed"],
  ["a search engine", "", "https://www.google.co.uk/", "google"],
  ["Glassdoor", "", "https://www.glassdoor.com/job", "glassdoor"],
  ["ZipRecruiter", "", "https://www.ziprecruiter.com/", "ziprecruiter"],
  ["an app", "", "android-app://com.linkedin.android/", "linkedin"],
  ["a site that looks like a board", "", "https://notindeed.com.evil.example/", "notindeed.com.evil.example"],
  ["any other site", "", "https://www.radiology-society.example/jobs", "radiology-society.example"],
  ["our list", "", `https://${ownHost}/postings?department=Imaging`, "careers-site"],
  ["our list, which somebody came to from elsewhere", "", `https://${ownHost}/postings?utm_source=indeed`, "indeed"],
  ["the posting before its form", "", `https://${ownHost}/postings/pacs-administrator`, null],
  ["the posting in Spanish before its form", "", `https://${ownHost}/es/postings/pacs-administrator`, null],
  ["our list in Spanish", "", `https://${ownHost}/es/postings`, "careers-site"],
  ["the posting before its form, which knew", "", `https://${ownHost}/postings/pacs-administrator?source=link-0123456789`, "link-0123456789"],
  ["nothing", "", "", null],
  ["an address that is none", "", "not an address", null],
  ["a page on a disk", "", "file:///jobs.html", null],
])("%s", (_case, query, referrer, expected) => {
  const before = URL.canParse(referrer) ? new URL(referrer) : null;
  expect(sourceOfVisit({ search: new URLSearchParams(query), referrer: before, ownHost })).toBe(expected);
});

test.each([
  [null, "direct"],
  ["", "direct"],
  [" LinkedIn ", "linkedin"],
  ["linkedin.com", "linkedin"],
  ["google_jobs_apply", "google"],
  ["twitter", "x"],
  ["lakeland.example", "hospital-site"],
  ["www.lakeland.example", "hospital-site"],
  ["jobs.lakeland.example", "jobs.lakeland.example"],
  ["Radiology  Society\nnewsletter", "radiology society newsletter"],
  ["Société de radiologie", "société de radiologie"],
  ["link-0123456789", "link-0123456789"],
  ["toString", "tostring"],
  ["<script>alert(1)</script>", "other"],
  ["=HYPERLINK(\"x\")", "other"],
  ["x".repeat(61), "other"],
  [`${"a.".repeat(60)}example`, "other"],
  ["😀".repeat(5), "other"],
])("%j is counted as %s", (text, expected) => {
  expect(countedSource(text, "www.lakeland.example")).toBe(expected);
});

test.each([["indeed", "BOARD"], ["atom", "FEED"], ["hospital-site", "OWN"], ["referral", "REFERRAL"], ["direct", "DIRECT"], ["radiology-society.example", "OTHER"], ["constructor", "OTHER"]])("%s is of the kind %s", (source, expected) => {
  expect(kindOfSource(source)).toBe(expected);
});
