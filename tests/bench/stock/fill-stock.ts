import type { DataSource, DeepPartial } from "typeorm";
import { benchTemplate, type BenchPosting } from "../postings/bench-posting.ts";
import { Posting, RoleTemplate } from "./stock-postings.ts";

/** Makes the stock server's tables and fills them with the bench's postings. */
export async function fillStock(source: DataSource, benchPostings: readonly BenchPosting[]): Promise<void> {
  await source.synchronize();
  await source.transaction(async (manager) => {
    const { slug, content } = benchTemplate;
    const roleTemplate = await manager.save(manager.create(RoleTemplate, { slug, title: content.title }));
    const postings = benchPostings.map((posting) => manager.create(Posting, normalized(posting, roleTemplate)));
    await manager.save(postings, { chunk: 100 });
  });
}

const positioned = <Item extends object>(items: readonly Item[]) => items.map((item, position) => ({ ...item, position }));
const texts = (items: readonly string[]) => positioned(items.map((text) => ({ text })));

function normalized({ slug, content, publishedAt }: BenchPosting, roleTemplate: RoleTemplate): DeepPartial<Posting> {
  const { instructions, responsibilities, benefits, highlights, ...rest } = content;
  return {
    ...rest,
    slug,
    state: "PUBLISHED",
    roleTemplate,
    locations: positioned(content.locations),
    responsibilityRows: texts(responsibilities),
    requirements: positioned(content.requirements),
    credentials: positioned(content.credentials),
    benefitRows: texts(benefits),
    highlightRows: texts(highlights),
    applicationInstructions: { ...instructions, closesAt: null, documents: positioned(instructions.documents), questions: positioned(instructions.questions) },
    publishedAt: new Date(publishedAt),
    updatedAt: new Date(publishedAt),
    closesAt: null,
  };
}
