import { finding, type Remark } from "../finding.ts";
import type { ReviewRuleId } from "../review-rules.ts";
import type { Draft, Rule } from "../rule.ts";

interface Part {
  readonly rule: ReviewRuleId;
  readonly isThere: (draft: Draft) => boolean;
  readonly remark: Remark;
}

const isWritten = (text: string) => text.trim() !== "";
/** Words by which a requirement or a question shows that it is about experience or knowledge. */
const experienceWords = /\b(?:years?|months?|experience|experienced|knowledge|familiar|familiarity|skills?|skilled|command|proficien(?:t|cy)|expertise|background|understanding|hands-on|record|worked|fluen(?:t|cy)|practice|trained|training|certifi(?:ed|cation)|registered|registry|licen[sc]ed?|accredited)\b/i;

const parts: readonly Part[] = [
  {
    rule: "TITLE_MISSING",
    isThere: ({ content }) => isWritten(content.title),
    remark: { place: ["title"], message: "The posting has no title.", mend: "Name the work by the title under which people look for it." },
  },
  {
    rule: "SUMMARY_MISSING",
    isThere: ({ content }) => isWritten(content.summary),
    remark: { place: ["summary"], message: "The posting has no summary. It is the first thing that a candidate reads.", mend: "Say in two to four sentences what the position is and why somebody would want it." },
  },
  {
    rule: "DUTIES_MISSING",
    isThere: ({ content }) => content.responsibilities.some(isWritten),
    remark: { place: ["responsibilities"], message: "The posting lists no duties.", mend: "List five to ten things that the person will do." },
  },
  {
    rule: "QUALIFICATIONS_MISSING",
    isThere: ({ content }) => content.requirements.some(({ kind, text }) => kind === "REQUIRED" && isWritten(text)) || content.credentials.some(({ required }) => required),
    remark: { place: ["requirements"], message: "Nothing is required. Candidates cannot tell whether they fit.", mend: "Mark as required what somebody cannot do the work without." },
  },
  {
    rule: "EXPERIENCE_MISSING",
    isThere: ({ content }) => content.requirements.length === 0 || content.requirements.some(({ text }) => experienceWords.test(text)),
    remark: { place: ["requirements"], message: "No requirement names experience or knowledge.", mend: "Say what somebody should have worked with, and about how long." },
  },
  {
    rule: "LOCATION_MISSING",
    isThere: ({ content }) => content.locations.length > 0 || content.workplaceType === "REMOTE",
    remark: { place: ["locations"], message: "The posting does not say where the work is done.", mend: "Choose a location, or make the posting remote." },
  },
  {
    rule: "EMPLOYMENT_TYPE_UNCLEAR",
    isThere: ({ content }) => content.employmentType !== "OTHER",
    remark: { place: ["employmentType"], message: "“Other” does not tell anybody how much work this is or for how long.", mend: "Choose the nearest type: full-time, part-time, contract, temporary, internship or per diem." },
  },
  {
    rule: "REPLY_PROMISE_MISSING",
    isThere: ({ content }) => content.replyWithinDays != null,
    remark: { place: ["replyWithinDays"], message: "The posting does not say by when people hear back. Not knowing is what candidates mind most.", mend: "Promise everybody an answer within some days, such as 14. Rounds reminds your team of it." },
  },
  {
    rule: "APPLICATION_INSTRUCTIONS_MISSING",
    isThere: ({ content }) => isWritten(content.instructions.text),
    remark: { place: ["instructions", "text"], message: "The posting does not say how to apply.", mend: "Say what to send, how, and what happens then." },
  },
];

/** The things that a posting must hold; pay has rules of its own. */
export const completeness: Rule = (draft) => parts.filter(({ isThere }) => !isThere(draft)).map(({ rule, remark }) => finding(rule, remark));
