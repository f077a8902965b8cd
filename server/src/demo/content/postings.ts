import type { UnplacedPostingContent } from "../../database/seed/content/organization.ts";
import { departmentManager } from "./postings/department-manager.ts";
import { informaticsEngineer } from "./postings/informatics-engineer.ts";
import { integrationAnalyst } from "./postings/integration-analyst.ts";
import { mriTechnologist } from "./postings/mri-technologist.ts";

export interface DemoPosting {
  readonly slug: string;
  readonly state: "PUBLISHED" | "DRAFT";
  /** Counted from the moment that the demo is filled; null leaves the posting open. */
  readonly closesInDays: number | null;
  readonly content: UnplacedPostingContent;
}

/** The openings that the demo adds to the seeded PACS administrator. */
export const demoPostings: readonly DemoPosting[] = [
  { slug: "mri-technologist-per-diem", state: "PUBLISHED", closesInDays: null, content: mriTechnologist },
  { slug: "integration-analyst-ris-ehr", state: "PUBLISHED", closesInDays: 21, content: integrationAnalyst },
  { slug: "imaging-informatics-engineer", state: "PUBLISHED", closesInDays: null, content: informaticsEngineer },
  { slug: "radiology-department-manager", state: "DRAFT", closesInDays: null, content: departmentManager },
];
