import type { ReactNode } from "react";
import { classNames } from "./class-names";

type NoticeProps = {
  tone?: "info" | "success" | "warning" | "error" | undefined;
  /** Says in words what the colour says. */
  title: string;
  /** The level of the title in the page's order of headings. */
  level?: 2 | 3 | 4 | undefined;
  id?: string | undefined;
  /** It answers what the person just did, so it is read out at once. */
  alert?: boolean | undefined;
  children?: ReactNode;
};

export function Notice({ tone = "info", title, level = 2, id, alert = false, children }: NoticeProps) {
  const Title = `h${String(level)}` as "h2" | "h3" | "h4";
  return (
    <div
      id={id}
      {...(alert ? { role: "alert", tabIndex: -1 } : {})}
      className={classNames("tp-notice", `tp-notice--${tone}`)}
    >
      <Title className="tp-notice__title">{title}</Title>
      {children}
    </div>
  );
}
