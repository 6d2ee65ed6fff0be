import type { ReactNode } from "react";
import { classNames } from "./class-names";

type ParagraphProps = {
  size?: "lead" | "md" | "sm" | undefined;
  muted?: boolean | undefined;
  id?: string | undefined;
  children: ReactNode;
};

export function Paragraph({ size = "md", muted = false, id, children }: ParagraphProps) {
  return (
    <p
      id={id}
      className={classNames("ds-paragraph", "tp-paragraph", `tp-paragraph--${size}`, muted && "tp-muted")}
    >
      {children}
    </p>
  );
}
