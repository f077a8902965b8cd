import { defaultOrganization } from "../../../server/src/database/seed/content/organization.ts";
import { pacsAdministratorPosting } from "../../../server/src/database/seed/content/pacs-administrator.ts";
import { demoPostings } from "../../../server/src/demo/content/postings.ts";
import { numberedPostings, type BenchPosting } from "./bench-posting.ts";

const contents = [pacsAdministratorPosting(defaultOrganization), ...demoPostings.map(({ content }) => content)];

/** The five postings that Rounds itself brings, word for word, two hundred times each. */
export function shippedPostings(): BenchPosting[] {
  return numberedPostings((index) => {
    const content = contents[index % contents.length] ?? pacsAdministratorPosting(defaultOrganization);
    return { ...content, title: `${content.title} ${index + 1}` };
  });
}
