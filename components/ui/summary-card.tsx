import type { ReactNode } from "react";

type SummaryCardProps = {
  title: string;
  level?: 2 | 3 | 4 | undefined;
  /** Links or small forms: change, remove. */
  actions?: ReactNode;
  children: ReactNode;
};

/** One of several like things: a party, a claim. */
export function SummaryCard({ title, level = 2, actions, children }: SummaryCardProps) {
  const Title = `h${String(level)}` as "h2" | "h3" | "h4";
  return (
    <div className="tp-card">
      <div className="tp-card__head">
        <Title className="ds-heading tp-heading tp-heading--sm">{title}</Title>
        {actions ? <div className="tp-card__actions">{actions}</div> : null}
      </div>
      <div className="tp-card__body">{children}</div>
    </div>
  );
}
