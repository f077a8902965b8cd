import { useQuery } from "@apollo/client/react";
import { countriesWithForm } from "@rounds/shared/self-identification/forms.ts";
import { leastShown } from "@rounds/shared/self-identification/small-counts.ts";
import { SelfIdentificationSettingsDocument } from "../../graphql/generated/staff.ts";
import { LoadProblem } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AskedPartsForm } from "./console-asked-parts-form.tsx";
import { ReportYears } from "./console-report-years.tsx";
import styles from "./console-self-identification.module.css";

/** What applicants are asked for statistics, and what they answered. */
export function SelfIdentificationPage() {
  // The form begins with what is saved now, not with what this tab knew.
  const { data, error, refetch } = useQuery(SelfIdentificationSettingsDocument, { fetchPolicy: "network-only" });
  if (!data) return error ? <LoadProblem what="The questions for statistics" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={56} />;
  const askedIn = (country: string) => data.selfIdentificationParts.filter((part) => part.country === country && part.asked).map(({ part }) => part);
  return (
    <div className={styles.sections}>
      <section className={styles.section} aria-labelledby="asked">
        <h2 id="asked">What applicants are asked</h2>
        <p>
          Once an application is received, its receipt leads to these questions on a page of their own. Answering is voluntary. An answer only adds one to a count for the year: it is kept without the applicant, the application, the position and the day, and nobody can look it up or take it out again.
        </p>
        <p>Ask only what the law obliges you to ask, or what you want to know and may ask: your counsel knows. The questions follow the country in which the work is done.</p>
        {countriesWithForm.map((country) => (
          <AskedPartsForm key={country} country={country} asked={askedIn(country)} />
        ))}
      </section>
      <section className={styles.section} aria-labelledby="answered">
        <h2 id="answered">What applicants answered</h2>
        <p>
          All postings together, by calendar year, once the year has ended. Fewer than {leastShown} people are never shown, and nothing from which their number would follow: another count is then left out, too. Questions of which nothing can be shown are not listed.
        </p>
        <ReportYears tables={data.selfIdentificationReport} />
      </section>
    </div>
  );
}
