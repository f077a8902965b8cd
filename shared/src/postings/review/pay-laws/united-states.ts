import type { PayTransparencyLaw } from "./pay-transparency-law.ts";

const states: readonly Omit<PayTransparencyLaw, "country" | "until">[] = [
  {
    jurisdiction: "California", regions: ["CA", "CALIFORNIA"], from: "2023-01-01", fewestEmployees: 15, due: "IN_POSTING", asks: ["RANGE"], remote: "RESIDENTS",
    citation: "Cal. Lab. Code § 432.3, as amended by SB 642 (2025)", url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3",
    checked: "Guides on the law of 2023 and the Labor Commissioner's answers as they tell them; the amendment of 2025 not",
  },
  {
    jurisdiction: "Colorado", regions: ["CO", "COLORADO"], from: "2021-01-01", fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE", "BENEFITS", "OTHER_PAY"], remote: "RESIDENTS",
    citation: "Equal Pay for Equal Work Act, C.R.S. § 8-5-201", url: "https://leg.colorado.gov/bills/sb19-085",
    checked: "Rule 11.1 of 7 CCR 1103-18, which repeats the statute",
  },
  {
    // The date on which applications close came with the amendments of 2023.
    jurisdiction: "Colorado", regions: ["CO", "COLORADO"], from: "2024-01-01", fewestEmployees: 1, due: "IN_POSTING", asks: ["DEADLINE"], remote: "RESIDENTS",
    citation: "Equal Pay for Equal Work Act, C.R.S. § 8-5-201, as amended by SB 23-105", url: "https://leg.colorado.gov/bills/sb23-105",
    checked: "Rules 11.1.1 and 11.1.3 of 7 CCR 1103-18",
  },
  {
    jurisdiction: "Connecticut", regions: ["CT", "CONNECTICUT"], from: "2026-10-01", fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE", "BENEFITS"], remote: "TIED",
    citation: "Conn. Gen. Stat. § 31-40z, as amended by Public Act 26-12", url: "https://www.cga.ct.gov/asp/cgabillstatus/cgabillstatus.asp?selBillType=Bill&bill_num=HB05003&which_year=2026",
    checked: "Guides on Public Act 26-12; the text of the act not",
  },
  {
    jurisdiction: "Delaware", regions: ["DE", "DELAWARE"], from: "2027-09-26", fewestEmployees: 26, due: "IN_POSTING", asks: ["RANGE", "BENEFITS", "OTHER_PAY"], remote: "TIED",
    citation: "House Substitute 2 for House Bill 105, 153rd General Assembly, amending title 19 of the Delaware Code", url: "https://delcode.delaware.gov/title19/",
    checked: "Guides on the act as signed on 26 September 2025; the number of its section not",
  },
  {
    jurisdiction: "District of Columbia", regions: ["DC", "DISTRICT OF COLUMBIA"], from: "2024-06-30", fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "UNSETTLED",
    citation: "D.C. Code § 32-1453.01", url: "https://code.dccouncil.gov/us/dc/council/code/sections/32-1453.01",
    checked: "Text of the section",
  },
  {
    jurisdiction: "Hawaii", regions: ["HI", "HAWAII"], from: "2024-01-01", fewestEmployees: 50, due: "IN_POSTING", asks: ["RANGE"], remote: "UNSETTLED",
    citation: "Haw. Rev. Stat. § 378-2.8 (Act 203 of 2023)", url: "https://www.capitol.hawaii.gov/",
    checked: "Text of the section, as reprinted",
  },
  {
    jurisdiction: "Illinois", regions: ["IL", "ILLINOIS"], from: "2025-01-01", fewestEmployees: 15, due: "IN_POSTING", asks: ["RANGE", "BENEFITS", "OTHER_PAY"], remote: "TIED",
    citation: "Equal Pay Act of 2003, 820 ILCS 112/10", url: "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=2516",
    checked: "Guides",
  },
  {
    jurisdiction: "Maine", regions: ["ME", "MAINE"], from: "2026-07-13", fewestEmployees: 10, due: "IN_POSTING", asks: ["RANGE"], remote: "UNSETTLED",
    citation: "An Act to Require Employers to Disclose Pay Ranges, L.D. 54 (H.P. 18), 132nd Legislature", url: "https://legislature.maine.gov/LawMakerWeb/summary.asp?LD=54&SessionID=16",
    checked: "Guides on the act as signed on 24 April 2026; the number of its section not",
  },
  {
    jurisdiction: "Maryland", regions: ["MD", "MARYLAND"], from: "2024-10-01", fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE", "BENEFITS", "OTHER_PAY"], remote: "RESIDENTS",
    citation: "Md. Code, Labor and Employment § 3-304.2", url: "https://dllr.state.md.us/labor/wages/esswagerangefaq.shtml",
    checked: "Known before, not looked up again",
  },
  {
    jurisdiction: "Massachusetts", regions: ["MA", "MASSACHUSETTS"], from: "2025-10-29", fewestEmployees: 25, due: "IN_POSTING", asks: ["RANGE"], remote: "TIED",
    citation: "Mass. Gen. Laws ch. 149, § 105F", url: "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXXI/Chapter149/Section105F",
    checked: "Guides",
  },
  {
    jurisdiction: "Minnesota", regions: ["MN", "MINNESOTA"], from: "2025-01-01", fewestEmployees: 30, due: "IN_POSTING", asks: ["RANGE", "BENEFITS", "OTHER_PAY"], remote: "UNSETTLED",
    citation: "Minn. Stat. § 181.173", url: "https://www.revisor.mn.gov/statutes/cite/181.173",
    checked: "Guides",
  },
  {
    jurisdiction: "Nevada", regions: ["NV", "NEVADA"], from: "2021-10-01", fewestEmployees: 1, due: "LATER", asks: ["RANGE"], remote: "NO",
    citation: "NRS 613.133 (after an interview)", url: "https://www.leg.state.nv.us/nrs/nrs-613.html",
    checked: "Known before, not looked up again",
  },
  {
    jurisdiction: "New Jersey", regions: ["NJ", "NEW JERSEY"], from: "2025-06-01", fewestEmployees: 10, due: "IN_POSTING", asks: ["RANGE", "BENEFITS", "OTHER_PAY"], remote: "RESIDENTS",
    citation: "Pay and Benefit Transparency Act, P.L. 2024, c. 91 (N.J.S.A. 34:6B-23)", url: "https://pub.njleg.state.nj.us/Bills/2024/PL24/91_.HTM",
    checked: "Guides",
  },
  {
    jurisdiction: "New York", regions: ["NY", "NEW YORK"], from: "2023-09-17", fewestEmployees: 4, due: "IN_POSTING", asks: ["RANGE"], remote: "TIED",
    citation: "N.Y. Labor Law § 194-b", url: "https://www.nysenate.gov/legislation/laws/LAB/194-B",
    checked: "Date and size by guides; the rest known before",
  },
  {
    jurisdiction: "Rhode Island", regions: ["RI", "RHODE ISLAND"], from: "2023-01-01", fewestEmployees: 1, due: "LATER", asks: ["RANGE"], remote: "NO",
    citation: "R.I. Gen. Laws § 28-6-22 (on request, and before talking of pay)", url: "https://webserver.rilegislature.gov/Statutes/TITLE28/28-6/28-6-22.htm",
    checked: "Known before, not looked up again",
  },
  {
    jurisdiction: "Vermont", regions: ["VT", "VERMONT"], from: "2025-07-01", fewestEmployees: 5, due: "IN_POSTING", asks: ["RANGE"], remote: "TIED",
    citation: "21 V.S.A. § 495p", url: "https://legislature.vermont.gov/statutes/section/21/005/00495p",
    checked: "Text of the section",
  },
  {
    jurisdiction: "Virginia", regions: ["VA", "VIRGINIA"], from: "2026-07-01", fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "UNSETTLED",
    citation: "Va. Code § 40.1-28.7:12", url: "https://law.lis.virginia.gov/vacode/40.1-28.7:12/",
    checked: "Guides on the section as added in 2026",
  },
  {
    jurisdiction: "Washington", regions: ["WA", "WASHINGTON"], from: "2023-01-01", fewestEmployees: 15, due: "IN_POSTING", asks: ["RANGE", "BENEFITS", "OTHER_PAY"], remote: "RESIDENTS",
    citation: "Equal Pay and Opportunities Act, RCW 49.58.110", url: "https://app.leg.wa.gov/RCW/default.aspx?cite=49.58.110",
    checked: "Text of the section, as reprinted",
  },
];

const cities: readonly Omit<PayTransparencyLaw, "country" | "until">[] = [
  {
    jurisdiction: "Cincinnati", regions: ["OH", "OHIO"], cities: ["CINCINNATI"], from: "2020-03-13", fewestEmployees: 15, due: "LATER", asks: ["RANGE"], remote: "NO",
    citation: "Cincinnati Municipal Code ch. 804 (on request, after an offer)", url: null,
    checked: "Known before, not looked up again",
  },
  {
    jurisdiction: "Cleveland", regions: ["OH", "OHIO"], cities: ["CLEVELAND"], from: "2025-10-27", fewestEmployees: 15, due: "IN_POSTING", asks: ["RANGE"], remote: "NO",
    citation: "Cleveland Ordinance 104-2025", url: null,
    checked: "Guides",
  },
  {
    // In effect since 3 December 2025, enforced from this day on; guides name this day as the one from which employers must comply.
    jurisdiction: "Columbus", regions: ["OH", "OHIO"], cities: ["COLUMBUS"], from: "2027-01-01", fewestEmployees: 15, due: "IN_POSTING", asks: ["RANGE"], remote: "NO",
    citation: "Columbus City Codes ch. 2335, as amended by Ordinance 2898-2025", url: null,
    checked: "Guides, which differ between the day in effect and the day of enforcement",
  },
  {
    jurisdiction: "Ithaca", regions: ["NY", "NEW YORK"], cities: ["ITHACA"], from: "2022-09-01", fewestEmployees: 4, due: "IN_POSTING", asks: ["RANGE"], remote: "NO",
    citation: "City of Ithaca Code § 215-3(F), Ordinance 2022-03", url: "https://www.cityofithaca.org/CivicAlerts.aspx?AID=832",
    checked: "The city's own answers of August 2022",
  },
  {
    jurisdiction: "Jersey City", regions: ["NJ", "NEW JERSEY"], cities: ["JERSEY CITY"], from: "2022-06-15", fewestEmployees: 5, due: "IN_POSTING", asks: ["RANGE", "BENEFITS"], remote: "UNSETTLED",
    citation: "Jersey City Municipal Code § 148-4.1, as amended by Ordinance 22-045", url: "https://jerseycitynj.gov/cms/One.aspx?pageId=19762610&portalId=6189744",
    checked: "Known before, not looked up again",
  },
  {
    jurisdiction: "New York City", regions: ["NY", "NEW YORK"], cities: ["NEW YORK", "NEW YORK CITY", "MANHATTAN", "BROOKLYN", "BRONX", "THE BRONX", "QUEENS", "STATEN ISLAND"],
    from: "2022-11-01", fewestEmployees: 4, due: "IN_POSTING", asks: ["RANGE"], remote: "UNSETTLED",
    citation: "N.Y.C. Admin. Code § 8-107(32)", url: "https://www.nyc.gov/site/cchr/media/pay-transparency.page",
    checked: "Guides",
  },
  {
    jurisdiction: "Toledo", regions: ["OH", "OHIO"], cities: ["TOLEDO"], from: "2020-06-25", fewestEmployees: 15, due: "LATER", asks: ["RANGE"], remote: "NO",
    citation: "Toledo Municipal Code ch. 768 (on request, after an offer)", url: "https://toledo.legistar.com/LegislationDetail.aspx?ID=3911922&GUID=F109B51B-1960-4700-AF21-B45D77BAF464",
    checked: "Known before, not looked up again",
  },
];

export const unitedStatesPayLaws: readonly PayTransparencyLaw[] = [...states, ...cities].map((law) => ({ ...law, country: "US", until: null }));
