import { formOf, partsOf, questionsOf } from "@rounds/shared/self-identification/forms.ts";
import { leastShown } from "@rounds/shared/self-identification/small-counts.ts";
import type { SelfIdentificationSettingsQuery } from "../../graphql/generated/staff.ts";
import { Empty } from "../../ui/notice.tsx";
import styles from "./console-self-identification.module.css";

type Table = SelfIdentificationSettingsQuery["selfIdentificationReport"][number];

export function ReportYears({ tables }: { readonly tables: readonly Table[] }) {
  if (tables.length === 0) return <Empty title="Nothing to show yet">A year appears here on the January 1 after it, with the questions that enough people answered.</Empty>;
  const years = [...new Set(tables.map(({ year }) => year))];
  return years.map((year) => (
    <section key={year} className={styles.section} aria-labelledby={`year-${year}`}>
      <h3 id={`year-${year}`}>{year}</h3>
      {tables
        .filter((table) => table.year === year)
        .map((table) => (
          <CountTable key={`${table.country} ${table.question}`} table={table} />
        ))}
    </section>
  ));
}

function CountTable({ table: { country, part, question, total, answers } }: { readonly table: Table }) {
  const asked = questionsOf(partsOf(country)).find(({ id }) => id === question);
  const about = partsOf(country).find(({ id }) => id === part)?.forAdministrators.name ?? part;
  return (
    <table className={styles.table}>
      <caption>
        {asked?.name ?? question}
        <span className="muted">
          {formOf(country)?.countryName ?? country}: {about}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">People</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ answer, count }) => (
          <tr key={answer}>
            <th scope="row">{asked?.options.find(({ id }) => id === answer)?.label.en ?? answer}</th>
            <td>{count === null ? <span className="muted">Not shown</span> : count.toLocaleString("en-US")}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Everybody who chose an answer</th>
          <td>{total === null ? `Fewer than ${leastShown}` : total.toLocaleString("en-US")}</td>
        </tr>
      </tfoot>
    </table>
  );
}
