type DayBarsProps = {
  /** Says what the drawing shows; the same stands beside it in words and numbers. */
  label: string;
  days: readonly { id: string; grade: "up" | "disturbed" | "down" | "none" }[];
};

/** A row of days to look at: height and pattern say what the colour says, for those who do not see colours. */
export function DayBars({ label, days }: DayBarsProps) {
  return (
    <div className="tp-days" role="img" aria-label={label}>
      {days.map(({ id, grade }) => (
        <span key={id} className={`tp-days__day tp-days__day--${grade}`} />
      ))}
    </div>
  );
}
