import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { useMay } from "../../features/accounts/viewer.tsx";
import { WebsiteSettings } from "../../features/distribution/console-website.tsx";
import { LocationsPage } from "../../features/organization/console-locations-page.tsx";
import { LookPage } from "../../features/organization/console-look-page.tsx";
import { MailPage } from "../../features/mail-templates/console-mail-page.tsx";
import { SentMailPage } from "../../features/mail-templates/console-sent-mail-page.tsx";
import { MessagesPage } from "../../features/organization/console-messages-page.tsx";
import { OrganizationPage } from "../../features/organization/console-organization-page.tsx";
import { RulesPage } from "../../features/organization/console-rules-page.tsx";
import { SelfIdentificationPage } from "../../features/self-identification/console-self-identification-page.tsx";
import { OrganizationSettingsDocument } from "../../graphql/generated/staff.ts";
import { LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { PageNav } from "../../ui/page-nav.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";
import styles from "./settings.module.css";

const sections = [
  { name: "", label: "Organization", Page: OrganizationPage },
  { name: "look", label: "Look", Page: LookPage },
  { name: "locations", label: "Locations", Page: LocationsPage },
  { name: "rules", label: "Rules", Page: RulesPage },
  { name: "messages", label: "Messages", Page: MessagesPage },
  { name: "website", label: "On your website", Page: WebsiteSettings },
  { name: "statistics", label: "Statistics", Page: SelfIdentificationPage },
  { name: "mail", label: "Mail", Page: MailPage },
  { name: "sent-mail", label: "Sent mail", Page: SentMailPage },
] as const;

const pathOf = (name: string) => (name === "" ? "/console/settings" : `/console/settings/${name}`);

/** The organization's settings, a page each for what belongs together. */
export function SettingsPage() {
  const { section = "" } = useParams();
  const mayManage = useMay("organization.manage");
  const { data, error, refetch } = useQuery(OrganizationSettingsDocument, { skip: !mayManage, fetchPolicy: "cache-and-network" });
  const shown = sections.find(({ name }) => name === section);
  if (!mayManage || !shown) return <NotFound />;
  const { Page, label } = shown;
  return (
    <main id="content" className="console-page console-page--form">
      <PageHead title={label === "Organization" ? "Settings" : `Settings: ${label.toLowerCase()}`} />
      <PageNav label="Settings" pages={sections.map(({ name, label: text }) => ({ path: pathOf(name), label: text }))} />
      <div className={styles.page}>
        {data ? <Page key={section} saved={data.organization} reread={async () => (await refetch()).data?.organization} /> : error ? <LoadProblem what="The settings" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={56} />}
      </div>
    </main>
  );
}
