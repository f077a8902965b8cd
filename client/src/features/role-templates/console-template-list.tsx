import { Link } from "react-router";
import type { TemplateEntryFragment } from "../../graphql/generated/staff.ts";
import { moneyText } from "@rounds/shared/postings/money.ts";
import { excerpt } from "../../lib/text.ts";
import { periodText } from "../postings/posting-words.ts";
import { Standing } from "./console-standing.tsx";
import { templatePath } from "./console-template-choice.ts";
import { byCategory } from "./library-words.ts";
import styles from "./console-templates.module.css";

const summaryLength = 170;

/** Templates under their categories. */
export function TemplateList({ templates }: { readonly templates: readonly TemplateEntryFragment[] }) {
  return byCategory(templates).map(({ category, entries }) => (
    <section key={category} className={styles.category}>
      <h2>{category || "Without a category"}</h2>
      <ul className={`plain-list ${styles.cards ?? ""}`}>
        {entries.map((template) => (
          <li key={template.id} className={styles.card}>
            <TemplateCard template={template} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function TemplateCard({ template }: { readonly template: TemplateEntryFragment }) {
  const benchmark = template.content.compensation?.benchmark ?? null;
  return (
    <>
      <h3>
        <Link to={templatePath(template)}>{template.title}</Link>
      </h3>
      <p>{excerpt(template.summary, summaryLength) || "No summary yet."}</p>
      <div className={styles.facts}>
        {benchmark && <p>{`The field pays about ${moneyText(benchmark.average, benchmark.currency)} ${periodText(benchmark.period)}`}</p>}
        <Standing template={template} />
      </div>
    </>
  );
}
