import { buttonClass } from "../../ui/button.tsx";

interface AlertButtonProps {
  readonly action: string;
  /** What it does to the alert. */
  readonly verb: "confirm" | "end";
  readonly label: string;
  readonly tone?: "primary" | "quiet";
}

/** One button in a form of its own. */
export function AlertButton({ action, verb, label, tone = "primary" }: AlertButtonProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="do" value={verb} />
      <button className={buttonClass(tone)} type="submit">
        {label}
      </button>
    </form>
  );
}
