import { reviewPosting, type ReviewFinding } from "@rounds/shared/postings/review/review-posting.ts";
import { dayAt } from "@rounds/shared/time/wall-time.ts";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ComponentType } from "react";
import { Link, useNavigate } from "react-router";
import { refusalAt } from "../../lib/console-send.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { Count, Tabs } from "../../ui/tabs.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { PostingPage } from "../postings/posting-page.tsx";
import { contentOf, previewOf } from "./console-composer-content.ts";
import { replaced } from "./console-composer-replace.ts";
import { composerSteps, fieldAt, selectorOf, stepOf, type StepKey } from "./console-composer-steps.ts";
import styles from "./console-composer.module.css";
import { Conflicts } from "./console-conflict.tsx";
import { Preview } from "./console-preview.tsx";
import { ReviewPanel } from "./console-review-panel.tsx";
import { SaveStatus } from "./console-save-status.tsx";
import { CompanyStep } from "./console-step-company.tsx";
import { DescriptionStep } from "./console-step-description.tsx";
import { InstructionsStep } from "./console-step-instructions.tsx";
import { RoleStep } from "./console-step-role.tsx";
import { TitleStep } from "./console-step-title.tsx";
import type { StepProps } from "./console-step.ts";
import type { Composer } from "./console-use-composer.ts";

const stepForms: Record<StepKey, ComponentType<StepProps>> = { role: RoleStep, description: DescriptionStep, title: TitleStep, company: CompanyStep, instructions: InstructionsStep };

interface ComposerViewProps {
  readonly composer: Composer;
  readonly step: StepKey;
  /** A place of the content to begin at. */
  readonly place: readonly string[] | null;
  readonly onStep: (step: StepKey) => void;
  readonly postingPath: string;
}

type View = "write" | "preview" | "review";

/** A posting in five steps, saved by itself, with the candidate's view and the review beside it. */
export function ComposerView({ composer, step, place, onStep, postingPath }: ComposerViewProps) {
  const organization = useOrganization();
  const [view, setView] = useState<View>("write");
  const [goTo, setGoTo] = useState<readonly string[] | null>(place);
  const [openedAt] = useState(() => new Date().toISOString());
  const { values, theirs } = useDeferredValue(composer);
  const content = useMemo(() => contentOf(values, theirs, organization), [values, theirs, organization]);
  const preview = useMemo(() => previewOf(content, values, theirs, organization, openedAt), [content, values, theirs, organization, openedAt]);
  const review = useMemo(() => reviewPosting({ content, closesAt: preview.closesAt, timeZone: preview.timeZone, organization }, dayAt(openedAt, preview.timeZone)), [content, preview.closesAt, preview.timeZone, organization, openedAt]);
  useFocusOn(goTo, step);

  const goToFinding = ({ place: found }: ReviewFinding) => {
    const field = fieldAt(found);
    if (field === null) return;
    onStep(stepOf(field));
    setView("write");
    setGoTo([...found]);
  };
  const findingsIn = (key: StepKey) => review.findings.filter((finding) => stepAt(finding.place) === key && finding.severity !== "HINT").length;

  return (
    <div className={styles.composer} data-view={view}>
      <StepNav step={step} onStep={onStep} findingsIn={findingsIn} />
      <ViewSwitch view={view} points={review.score.points} onView={setView} />
      <StepForm composer={composer} step={step} onStep={onStep} postingPath={postingPath} />
      <div className={styles.panel}>
        <Tabs
          label="Beside the text"
          tabs={[
            { key: "preview", label: "As candidates see it" },
            { key: "review", label: <>Review <Count value={review.score.points} /></> },
          ]}
          current={view === "review" ? "review" : "preview"}
          onChoose={(key) => setView(key === "review" ? "review" : "preview")}
          panelClassName={styles.tabPanel}
        >
          {view === "review" ? (
            <ReviewPanel review={review} blocking={organization.blockingRules} onGoTo={goToFinding} onReplace={(finding) => replacing(composer, finding)} />
          ) : (
            <Preview>
              <PostingPage posting={preview} organization={organization} applyAddress="#" />
            </Preview>
          )}
        </Tabs>
      </div>
    </div>
  );
}

function replacing(composer: Composer, finding: ReviewFinding): (() => void) | undefined {
  const change = replaced(composer.values, finding);
  return change === null ? undefined : () => composer.set(change);
}

function stepAt(place: readonly string[]): StepKey | null {
  const field = fieldAt(place);
  return field === null ? null : stepOf(field);
}

/** Focuses a place once its step is on the page. */
function useFocusOn(place: readonly string[] | null, step: StepKey): void {
  useEffect(() => {
    const selector = place === null || stepAt(place) !== step ? null : selectorOf(place);
    if (selector !== null) document.querySelector<HTMLElement>(selector)?.focus();
  }, [place, step]);
}

interface StepNavProps {
  readonly step: StepKey;
  readonly onStep: (step: StepKey) => void;
  readonly findingsIn: (step: StepKey) => number;
}

function StepNav({ step, onStep, findingsIn }: StepNavProps) {
  const list = useRef<HTMLOListElement>(null);
  // On a narrow page the steps stand in a row that scrolls.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (current && list.current) list.current.scrollLeft = current.offsetLeft - list.current.offsetLeft;
  }, [step]);
  return (
    <nav className={styles.steps} aria-label="Steps">
      <ol className="plain-list" ref={list}>
        {composerSteps.map(({ key, title }, index) => (
          <li key={key}>
            <button type="button" className={styles.step} aria-current={key === step ? "step" : undefined} onClick={() => onStep(key)}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span>{title}</span>
              {findingsIn(key) > 0 && (
                <span className={styles.open}>
                  {findingsIn(key)}
                  <span className="visually-hidden"> to mend</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ViewSwitch({ view, points, onView }: { readonly view: View; readonly points: number; readonly onView: (view: View) => void }) {
  const views: readonly (readonly [View, string])[] = [["write", "Write"], ["preview", "Preview"], ["review", `Review: ${points}`]];
  return (
    <div className={styles.views} role="group" aria-label="View">
      {views.map(([key, label]) => (
        <Button key={key} size="small" aria-pressed={view === key} onClick={() => onView(key)}>
          {label}
        </Button>
      ))}
    </div>
  );
}

interface StepFormProps extends Pick<ComposerViewProps, "composer" | "step" | "onStep" | "postingPath"> {}

function StepForm({ composer, step, onStep, postingPath }: StepFormProps) {
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const index = composerSteps.findIndex(({ key }) => key === step);
  const { title, about } = composerSteps[index] ?? composerSteps[0];
  const [before, after] = [composerSteps[index - 1], composerSteps[index + 1]];
  const Fields = stepForms[step];
  const problems = [...composer.refusals, ...composer.unfinished.map(({ path, message }) => ({ code: "UNFINISHED", path, message }))];
  const move = (key: StepKey) => {
    onStep(key);
    form.current?.scrollIntoView({ block: "start" });
  };
  const finish = async () => {
    await composer.store.flush();
    await navigate(postingPath);
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => event.preventDefault()} aria-label={title}>
      <div className={styles.formHead}>
        <h2>{title}</h2>
        <SaveStatus composer={composer} />
      </div>
      <p className="muted">{about}</p>
      {composer.saving === "STOPPED" && <RefusalList refusals={composer.refusals} />}
      <Conflicts composer={composer} />
      <Fields composer={composer} errorAt={(...path) => refusalAt(problems, ...path)} />
      <div className={styles.footer}>
        {after ? (
          <Button tone="primary" onClick={() => move(after.key)}>{`Next: ${after.title.toLowerCase()}`}</Button>
        ) : (
          <Button tone="primary" onClick={() => void finish()}>
            Done: look at the posting
          </Button>
        )}
        {before && <Button onClick={() => move(before.key)}>Back</Button>}
        {after && (
          <Link className={buttonClass()} to={postingPath}>
            Leave it for now
          </Link>
        )}
      </div>
    </form>
  );
}
