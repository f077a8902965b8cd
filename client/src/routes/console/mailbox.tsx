import { useQuery } from "@apollo/client/react";
import { useSearchParams } from "react-router";
import { useMay } from "../../features/accounts/viewer.tsx";
import { MailReader } from "../../features/mailbox/mail-reader.tsx";
import { MailboxDocument } from "../../graphql/generated/staff.ts";
import { Empty, LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

export function MailboxPage() {
  const mayRead = useMay("mailbox.read");
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch, fetchMore } = useQuery(MailboxDocument, { skip: !mayRead, fetchPolicy: "cache-and-network" });
  if (!mayRead) return <NotFound />;
  const mailbox = data?.mailbox;
  return (
    <main id="content" className="console-page">
      <PageHead title="Mailbox" below={<p>Messages that Rounds kept here instead of sending them.</p>} />
      {mailbox === undefined && (error ? <LoadProblem what="The mailbox" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={56} />)}
      {mailbox === null && (
        <Empty title="Mail goes to an SMTP server">
          <p>Messages are delivered, so none are kept here.</p>
        </Empty>
      )}
      {mailbox?.nodes.length === 0 && (
        <Empty title="No messages yet">
          <p>A confirmation appears here as soon as somebody applies.</p>
        </Empty>
      )}
      {mailbox && mailbox.nodes.length > 0 && (
        <MailReader
          messages={mailbox.nodes}
          openId={search.get("message")}
          onOpen={(id) => setSearch({ message: id }, { replace: true, preventScrollReset: true })}
          {...(mailbox.pageInfo.hasNextPage && { onMore: () => void fetchMore({ variables: { after: mailbox.pageInfo.endCursor } }) })}
        />
      )}
    </main>
  );
}
