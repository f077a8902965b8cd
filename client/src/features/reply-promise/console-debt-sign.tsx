import { Link } from "react-router";

interface DebtSignProps {
  readonly posting: { readonly id: string; readonly replyDebt: { readonly overdue: number; readonly dueSoon: number } };
}

/** That answers of a posting are overdue or due soon; leads to the applications that wait for them. */
export function DebtSign({ posting: { id, replyDebt } }: DebtSignProps) {
  const text = debtText(replyDebt);
  if (text === null) return null;
  return (
    <Link className={`tag ${replyDebt.overdue > 0 ? "tag--danger" : "tag--warning"}`} to={`/console/postings/${encodeURIComponent(id)}?owed=1`}>
      {text}
    </Link>
  );
}

/** "2 answers overdue, 3 due within three days"; null where nothing presses. */
export function debtText({ overdue, dueSoon }: DebtSignProps["posting"]["replyDebt"]): string | null {
  const answers = (count: number) => (count === 1 ? "1 answer" : `${count} answers`);
  if (overdue > 0) return `${answers(overdue)} overdue${dueSoon > 0 ? `, ${dueSoon} due within three days` : ""}`;
  return dueSoon > 0 ? `${answers(dueSoon)} due within three days` : null;
}
