import type { ReactNode } from "react";

type PanelProps = {
  title: string;
  /** The level of the title; it is the h1 of a page that confirms. */
  level?: 1 | 2 | 3 | undefined;
  /** The number that one will need, as `<strong>`, and what it is. */
  children?: ReactNode;
};

/** It is done. */
export function Panel({ title, level = 1, children }: PanelProps) {
  const Title = `h${String(level)}` as "h1" | "h2" | "h3";
  return (
    <div className="tp-panel">
      <Title className="tp-panel__title">{title}</Title>
      {children ? <div className="tp-panel__body">{children}</div> : null}
    </div>
  );
}
