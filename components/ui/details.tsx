import type { ReactNode } from "react";

type DetailsProps = { summary: string; open?: boolean | undefined; children: ReactNode };

export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details open={open} className="ds-details tp-details">
      <summary>{summary}</summary>
      <div className="tp-details__body tp-flow">{children}</div>
    </details>
  );
}
