import { useId } from "react";

type ProgressProps = { label: string; value: number; max: number };

/** How much of something is done: the browser's own bar, with its words above it. */
export function Progress({ label, value, max }: ProgressProps) {
  const id = useId();
  return (
    <div className="tp-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
    </div>
  );
}
