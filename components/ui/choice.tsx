import type { ComponentPropsWithRef, ReactNode } from "react";
import { Hint } from "./hint";

type Native = Omit<ComponentPropsWithRef<"input">, "className" | "style" | "type" | "id" | "children">;

type ChoiceProps = Native & {
  id: string;
  type: "radio" | "checkbox";
  label: string;
  hint?: ReactNode;
  /** Ids that describe it beside its own hint. */
  describedBy?: string | undefined;
  /** Questions that are asked only if this is chosen. */
  children?: ReactNode;
};

/** One radio or checkbox with its words; the whole row is the target. */
export function Choice({ id, type, label, hint, describedBy, children, ...native }: ChoiceProps) {
  const ids = [hint ? `${id}-about` : "", describedBy ?? ""].filter(Boolean).join(" ");
  return (
    <div className="tp-choice">
      <input
        {...native}
        type={type}
        id={id}
        aria-describedby={ids || undefined}
        className="ds-input tp-input"
      />
      <label htmlFor={id}>{label}</label>
      {hint ? <Hint id={`${id}-about`}>{hint}</Hint> : null}
      {children ? <div className="tp-choice__more">{children}</div> : null}
    </div>
  );
}
