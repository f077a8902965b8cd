import type { ButtonHTMLAttributes } from "react";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: "primary" | "quiet" | "danger";
  readonly size?: "normal" | "small";
  /** While true the button keeps its place and its focus, and ignores presses. */
  readonly busy?: boolean;
}

/** The class of a button, or of a link that looks like one. */
export function buttonClass(tone: "primary" | "quiet" | "danger" = "quiet", size: "normal" | "small" = "normal"): string {
  return ["button", tone !== "primary" && `button--${tone}`, size === "small" && "button--small"].filter(Boolean).join(" ");
}

export function Button({ tone = "quiet", size = "normal", busy = false, type = "button", className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={[buttonClass(tone, size), className].filter(Boolean).join(" ")}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
