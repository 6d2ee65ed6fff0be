import { VisuallyHidden } from "./visually-hidden";

type Step = {
  id: string;
  label: string;
  state: "done" | "current" | "later";
  /** The state in words for those who listen: "done", "now". */
  stateLabel?: string | undefined;
  /** Only for steps that may be visited. */
  href?: string | undefined;
};

type StepListProps = {
  /** The name of the navigation: "Steps of the form". */
  label: string;
  /** What the phone shows folded: `2. solis no 7: Prasītājs`. */
  progress: string;
  steps: readonly Step[];
};

function Steps({ steps }: Pick<StepListProps, "steps">) {
  return (
    <ol>
      {steps.map((step) => (
        <li
          key={step.id}
          className={`tp-steps--${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span>
            {step.href === undefined ? (
              step.label
            ) : (
              <a href={step.href} className="ds-link tp-link tp-link--fresh">
                {step.label}
              </a>
            )}
            {step.stateLabel !== undefined && <VisuallyHidden> ({step.stateLabel})</VisuallyHidden>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** All steps beside the question; on the phone one line that unfolds. Give it to `Page` as `steps`. */
export function StepList({ label, progress, steps }: StepListProps) {
  return (
    <nav className="tp-steps" aria-label={label}>
      <div className="tp-steps__phone">
        <details>
          <summary>{progress}</summary>
          <Steps steps={steps} />
        </details>
      </div>
      <div className="tp-steps__desk">
        <Steps steps={steps} />
      </div>
    </nav>
  );
}
