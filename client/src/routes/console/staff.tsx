import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { InviteDialog } from "../../features/accounts/invite-dialog.tsx";
import { StaffList } from "../../features/accounts/staff-list.tsx";
import { useMay } from "../../features/accounts/viewer.tsx";
import { StaffMembersDocument } from "../../graphql/generated/staff.ts";
import { Button } from "../../ui/button.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

export function StaffPage() {
  const mayManage = useMay("staff.manage");
  const [inviting, setInviting] = useState(false);
  const { data, error, refetch } = useQuery(StaffMembersDocument, { skip: !mayManage, fetchPolicy: "cache-and-network" });
  if (!mayManage) return <NotFound />;
  return (
    <main id="content" className="console-page">
      <PageHead title="Staff">
        <Button tone="primary" onClick={() => setInviting(true)}>
          Invite a colleague
        </Button>
      </PageHead>
      {data ? <StaffList members={data.staffMembers} /> : error ? <LoadProblem what="The staff" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={56} />}
      {inviting && <InviteDialog onInvited={() => void refetch()} onClose={() => setInviting(false)} />}
    </main>
  );
}
