import { reviewRules, type ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./console-settings.module.css";

type Rule = (typeof reviewRules)[ReviewRuleId];
interface RuleGroup {
  readonly part: Rule["part"];
  readonly rules: readonly (Rule & { readonly id: string })[];
}

const allRules = Object.entries(reviewRules).map(([id, rule]) => ({ id, ...rule }));
/** By the parts of the score, in the order of the catalogue. */
const groups: readonly RuleGroup[] = [...new Set(allRules.map(({ part }) => part))].map((part) => ({ part, rules: allRules.filter((rule) => rule.part === part) }));
const problems = allRules.filter(({ severity }) => severity === "PROBLEM").map(({ id }) => id);

const partTitles: Record<Rule["part"], string> = {
  Complete: "What a posting must hold",
  Pay: "Pay",
  Clarity: "How it reads",
  Welcome: "Whom it turns away",
  Findable: "Where it is found",
};

const severityWords: Record<Rule["severity"], { readonly label: string; readonly tone: string }> = {
  PROBLEM: { label: "Problem", tone: "danger" },
  WARNING: { label: "Warning", tone: "warning" },
  HINT: { label: "Hint", tone: "accent" },
};

interface BlockingRulesProps {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Which findings of the posting review keep a posting from going out. */
export function BlockingRules({ chosen, onChoose }: BlockingRulesProps) {
  const toggle = (id: string, blocks: boolean) => onChoose(blocks ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <fieldset className={styles.rules}>
      <legend>Rules that block publishing</legend>
      <p className="field__hint">The review remarks on every posting as it is written. A posting on which a rule chosen here remarks cannot be given to approval, published or scheduled until it is mended. Those that are public already stay.</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onChoose([...new Set([...chosen, ...problems])])}>
          Choose every problem
        </Button>
        <Button size="small" onClick={() => onChoose([])}>
          Choose none
        </Button>
      </div>
      {groups.map((group) => (
        <Group key={group.part} group={group} chosen={chosen} onToggle={toggle} />
      ))}
    </fieldset>
  );
}

function Group({ group: { part, rules }, chosen, onToggle }: { readonly group: RuleGroup; readonly chosen: readonly string[]; readonly onToggle: (id: string, blocks: boolean) => void }) {
  const count = rules.filter(({ id }) => chosen.includes(id)).length;
  return (
    <details className={styles.ruleGroup}>
      <summary>
        {partTitles[part]}{" "}
        <span className="muted">
          {count} of {rules.length} {count === 1 ? "blocks" : "block"}
        </span>
      </summary>
      <ul className="plain-list">
        {rules.map((rule) => (
          <li key={rule.id}>
            <RuleChoice rule={rule} isChosen={chosen.includes(rule.id)} onToggle={(blocks) => onToggle(rule.id, blocks)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function RuleChoice({ rule: { id, title, about, severity }, isChosen, onToggle }: { readonly rule: RuleGroup["rules"][number]; readonly isChosen: boolean; readonly onToggle: (blocks: boolean) => void }) {
  const { label, tone } = severityWords[severity];
  return (
    <label className="choice">
      <input type="checkbox" checked={isChosen} aria-describedby={`rule-${id}`} onChange={(event) => onToggle(event.target.checked)} />
      <span>
        {title} <span className={`tag tag--${tone}`}>{label}</span>
        <span className={`field__hint ${styles.ruleAbout ?? ""}`} id={`rule-${id}`}>
          {about}
        </span>
      </span>
    </label>
  );
}
