import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useMay } from "../../features/accounts/viewer.tsx";
import { NewTemplateDialog } from "../../features/role-templates/console-new-template-dialogs.tsx";
import { categoriesOf, chosenTemplates, type TemplateChoice } from "../../features/role-templates/console-template-choice.ts";
import { TemplateList } from "../../features/role-templates/console-template-list.tsx";
import styles from "../../features/role-templates/console-templates.module.css";
import { RoleTemplatesDocument, type TemplateEntryFragment } from "../../graphql/generated/staff.ts";
import { useDelayedText } from "../../lib/console-use-delayed.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { Empty, LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

/** Kept in the address, so that a link and the way back lead to the same list. */
interface Shown extends TemplateChoice {
  readonly archived: boolean;
}

const everything: Shown = { search: "", category: "", archived: false };

/** The library of role templates. */
export function TemplatesPage() {
  const mayRead = useMay("role-template.read");
  const mayEdit = useMay("role-template.edit");
  const [naming, setNaming] = useState(false);
  const [address, setAddress] = useSearchParams();
  const shown: Shown = { search: address.get("search") ?? "", category: address.get("category") ?? "", archived: address.get("show") === "archived" };
  const { data, error, refetch } = useQuery(RoleTemplatesDocument, { variables: { archived: shown.archived }, fetchPolicy: "cache-and-network", skip: !mayRead });
  const show = (next: Shown) => setAddress(addressOf(next), { replace: true, preventScrollReset: true });
  if (!mayRead) return <NotFound />;
  return (
    <main id="content" className="console-page">
      <PageHead title="Role templates" below={<p>Job descriptions to begin a posting with. What you change in a posting leaves its template as it is.</p>}>
        {mayEdit && <Button onClick={() => setNaming(true)}>New template</Button>}
      </PageHead>
      <Filters shown={shown} library={data?.roleTemplates ?? []} onShow={show} />
      {!data && (error ? <LoadProblem what="The role templates" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={96} />)}
      {data && <FoundTemplates shown={shown} library={data.roleTemplates} onShow={show} />}
      {naming && <NewTemplateDialog onClose={() => setNaming(false)} />}
    </main>
  );
}

function addressOf({ search, category, archived }: Shown): Record<string, string> {
  return { ...(search === "" ? {} : { search }), ...(category === "" ? {} : { category }), ...(archived ? { show: "archived" } : {}) };
}

interface ShownProps {
  readonly shown: Shown;
  readonly library: readonly TemplateEntryFragment[];
  readonly onShow: (shown: Shown) => void;
}

function Filters({ shown, library, onShow }: ShownProps) {
  const mayEdit = useMay("role-template.edit");
  const [text, setText] = useDelayedText(shown.search, (search) => onShow({ ...shown, search }));
  const categories = [{ value: "", label: "Every category" }, ...categoriesOf(library, shown.category).map((category) => ({ value: category, label: category }))];
  const typed = { ...shown, search: text.trim() };
  return (
    <div className={styles.filters} role="search" aria-label="Role templates">
      <TextField id="search" label="Search by title, summary or certification" type="search" value={text} onChange={(event) => setText(event.target.value)} />
      <SelectField id="category" label="Category" value={shown.category} options={categories} onChoose={(category) => onShow({ ...typed, category })} />
      {mayEdit && (
        <SelectField
          id="show"
          label="Show"
          value={shown.archived ? "archived" : "used"}
          options={[
            { value: "used", label: "In the library" },
            { value: "archived", label: "Archived" },
          ]}
          onChoose={(value) => onShow({ ...typed, category: "", archived: value === "archived" })}
        />
      )}
    </div>
  );
}

function FoundTemplates({ shown, library, onShow }: ShownProps) {
  const found = chosenTemplates(library, shown);
  return (
    <div className={styles.found}>
      <p role="status" className="muted">
        {found.length === 1 ? "1 template" : `${found.length} templates`}
      </p>
      <TemplateList templates={found} />
      {found.length === 0 && <NoTemplates shown={shown} onShow={onShow} />}
    </div>
  );
}

function NoTemplates({ shown, onShow }: Omit<ShownProps, "library">) {
  const { search, category, archived } = shown;
  const everywhere = { ...everything, archived };
  if (search !== "") {
    return (
      <Empty title={`No template ${category === "" ? "here" : "of this category"} holds “${search}”`}>
        <p>Titles, categories, summaries and certifications are searched. Try a shorter word, or the beginning of one.</p>
        <Button onClick={() => onShow(everywhere)}>Show every template</Button>
      </Empty>
    );
  }
  if (category !== "") {
    return (
      <Empty title={`Nothing stands under “${category}”`}>
        <Button onClick={() => onShow(everywhere)}>Show every template</Button>
      </Empty>
    );
  }
  if (archived) {
    return (
      <Empty title="Nothing is archived">
        <p>A template that nobody should use any more is kept here, and can be restored.</p>
      </Empty>
    );
  }
  return (
    <Empty title="No templates yet">
      <p>Make one of a posting that turned out well: its menu has “Make a template of it”.</p>
    </Empty>
  );
}
