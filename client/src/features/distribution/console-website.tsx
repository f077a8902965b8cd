import { useQuery } from "@apollo/client/react";
import { frameCode, widgetCode } from "@rounds/shared/distribution/embed-code.ts";
import { standardEmbed, type EmbedChoice } from "@rounds/shared/distribution/embed.ts";
import { feedAddresses } from "@rounds/shared/distribution/feed-addresses.ts";
import { useState } from "react";
import { OnYourWebsiteDocument, type OnYourWebsiteQuery } from "../../graphql/generated/staff.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { EmbedChoiceFields } from "./console-embed-choice.tsx";
import { EmbedPreview } from "./console-embed-preview.tsx";
import styles from "./console-website.module.css";

/** What takes the postings elsewhere: code for the hospital's own site, and addresses for programs. */
export function WebsiteSettings() {
  const { data, error, refetch } = useQuery(OnYourWebsiteDocument, { fetchPolicy: "cache-and-network" });
  if (data) return <OnYourWebsite organization={data.organization} />;
  return error ? <LoadProblem what="The code for your website" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={56} />;
}

/** Most sites are light, whatever their readers prefer. */
const firstChoice: EmbedChoice = { ...standardEmbed, look: "LIGHT" };

function OnYourWebsite({ organization }: OnYourWebsiteQuery) {
  const [choice, setChoice] = useState(firstChoice);
  const { name, publicUrl, departments, locations } = organization;
  const cities = [...new Set(locations.map(({ city }) => city))];
  const embedded = { publicUrl, organization: name, choice };
  return (
    <div className={styles.sections}>
      <section className={styles.section} aria-labelledby="on-website">
        <h2 id="on-website">Open postings on your own site</h2>
        <p>Choose what the list shows, and paste the code where it should stand. The list follows your postings by itself.</p>
        <EmbedChoiceFields choice={choice} departments={departments} cities={cities} onChoose={setChoice} />
        <CopyField id="widget-code" label="Code with a script" hint="For most sites: it takes as much room as it needs, in your colors. A page may hold several." value={widgetCode(embedded)} rows={6} />
        <CopyField id="frame-code" label="Code without a script" hint="For sites that allow no scripts of others. Change the height as you like." value={frameCode(embedded)} rows={4} />
        <h3>Preview</h3>
        <EmbedPreview choice={choice} />
      </section>
      <section className={styles.section} aria-labelledby="feeds">
        <h2 id="feeds">Feeds</h2>
        <p>Job boards and programs read your open postings at these addresses, always as they are now. A board needs its address once.</p>
        {feedAddresses.map(({ path, name: feed, purpose }) => (
          <CopyField key={path} id={`feed${path.replace(/\W/g, "-")}`} label={feed} hint={purpose} value={`${publicUrl}${path}`} />
        ))}
        <p className="muted">All but the sitemap can be narrowed: put ?department=Imaging or ?location=Springfield behind the address, with your own words.</p>
      </section>
    </div>
  );
}
