import { CareersOrganizationDocument } from "../../graphql/generated/public.ts";
import type { EmailChangeSide, Page, PageRequest } from "../../lib/page.ts";

/** Where a new address confirms itself. With a button: a program that only follows links confirms nothing. */
export function confirmEmailRoute(request: PageRequest, token: string): Promise<Page> {
  return emailChangePage(request, "confirm", token);
}

/** Where the former address takes the change back. */
export function undoEmailRoute(request: PageRequest, token: string): Promise<Page> {
  return emailChangePage(request, "undo", token);
}

async function emailChangePage(request: PageRequest, side: EmailChangeSide, token: string): Promise<Page> {
  const { organization } = await request.execute(CareersOrganizationDocument, {});
  const { contact: words, notFound } = request.language.words.status;
  const change = request.form === undefined ? await request.emailChange(side, token) : null;
  const page = { organization, shared: false, secret: true } as const;
  if (change === null) return { ...page, status: 410, title: words.goneTitle, body: <Gone title={words.goneTitle} sentence={words.gone} address={request.address("/status")} way={notFound.lost} /> };
  const isConfirming = side === "confirm";
  const title = isConfirming ? words.confirmTitle : words.undoTitle;
  const body = (
    <div className="reading">
      <form className="form" method="post" action={request.address(request.path)}>
        <h1>{title}</h1>
        <p className="lead">{isConfirming ? words.confirmLead(change.newEmail ?? "") : words.undoLead}</p>
        <div className="form__actions">
          <button className="button" type="submit">
            {isConfirming ? words.confirm : words.undo}
          </button>
        </div>
      </form>
    </div>
  );
  return { ...page, status: 200, title, body };
}

function Gone({ title, sentence, address, way }: { readonly title: string; readonly sentence: string; readonly address: string; readonly way: string }) {
  return (
    <div className="reading">
      <h1>{title}</h1>
      <p className="lead">{sentence}</p>
      <p>
        <a href={address}>{way}</a>
      </p>
    </div>
  );
}
