/** Whom to ask about any of the demo's postings. */
export const contact = "Talent team, careers@example.org or (715) 555-0142, weekdays from 8 a.m. to 5 p.m. Central time";

/** What a candidate may expect after applying. */
export const reply =
  "You get a receipt by e-mail with a private link that shows where your application stands, and an answer within ten working days. If the form or any step after it is hard to use for you, call or write and we will find another way.";

/** What every full-time posting offers. */
export const fullTimeBenefits = [
  "Health insurance from your first day, dental and vision included, for you and your family",
  "A retirement savings plan: we add one dollar to each of yours, up to five percent of your pay",
  "Twenty-four days of paid leave, holidays not counted, and six weeks at full pay for new parents",
  "Tuition support after one year, for a degree that helps you here",
];
