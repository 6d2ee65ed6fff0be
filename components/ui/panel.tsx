import type { ReactNode } from "react";

type PanelProps = {
  title: string;
  /** The number that one will need, as `<strong>`, and what it is. */
  children?: ReactNode;
};

/** It is done: the h1 of the page that confirms it. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div className="tp-panel">
      <h1 className="tp-panel__title">{title}</h1>
      {children ? <div className="tp-panel__body">{children}</div> : null}
    </div>
  );
}
