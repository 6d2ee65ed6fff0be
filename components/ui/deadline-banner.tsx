import type { ReactNode } from "react";

type DeadlineBannerProps = {
  /** The word "Deadline" or what it is the deadline of. */
  label: string;
  /** The last day in words: `2026. gada 2. aprīlī`. */
  day: string;
  dateTime: string;
  level?: 2 | 3 | undefined;
  children?: ReactNode;
};

/** By when something must be done: the first thing on the page of a case. */
export function DeadlineBanner({ label, day, dateTime, level = 2, children }: DeadlineBannerProps) {
  const Title = `h${String(level)}` as "h2" | "h3";
  return (
    <div className="tp-notice tp-notice--warning">
      <Title className="tp-notice__title">
        {label}{" "}
        <time className="tp-deadline__day" dateTime={dateTime}>
          {day}
        </time>
      </Title>
      {children}
    </div>
  );
}
