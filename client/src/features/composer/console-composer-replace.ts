import type { ReviewFinding } from "@rounds/shared/postings/review/review-posting.ts";
import type { TextItem } from "../role-templates/console-section-values.ts";
import { fieldAt } from "./console-composer-steps.ts";
import type { ComposerValues } from "./console-composer-values.ts";

const proseFields = ["title", "summary", "aboutOrganization", "instructionsText", "contact", "department"] as const;
const listFields = ["responsibilities", "requirements", "benefits", "highlights"] as const;

/** The values that change when a finding's words are replaced by its alternative; null where that cannot be done by itself. */
export function replaced(values: ComposerValues, { place, replacement }: Pick<ReviewFinding, "place" | "replacement">): Partial<ComposerValues> | null {
  if (replacement === undefined) return null;
  const field = fieldAt(place);
  const exchange = (text: string) => text.replace(replacement.of, () => replacement.by);
  const prose = proseFields.find((each) => each === field);
  if (prose !== undefined) return values[prose].includes(replacement.of) ? { [prose]: exchange(values[prose]) } : null;
  const list = listFields.find((each) => each === field);
  return list === undefined ? null : { [list]: exchangeInList(values[list], place, replacement.of, exchange) };
}

// A place counts the entries that hold something, as the posting does.
function exchangeInList<Item extends TextItem>(items: readonly Item[], place: readonly string[], of: string, exchange: (text: string) => string): readonly Item[] {
  const filled = items.filter(({ text }) => text.trim() !== "");
  const meant = filled[Number(place[1])];
  return items.map((item) => (item === meant && item.text.includes(of) ? { ...item, text: exchange(item.text) } : item));
}
