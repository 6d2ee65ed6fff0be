import type { ReactNode } from "react";
import { Caption } from "./caption";
import { classNames } from "./class-names";

type HeadingProps = {
  level: 1 | 2 | 3 | 4 | 5 | 6;
  /** How large it looks; by default as its level says. */
  size?: "xl" | "lg" | "md" | "sm" | undefined;
  id?: string | undefined;
  /** A short line above: the form, the case number. */
  caption?: string | undefined;
  children: ReactNode;
};

const SIZES = { 1: "xl", 2: "lg", 3: "md", 4: "sm", 5: "sm", 6: "sm" } as const;

export function Heading({ level, size, id, caption, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  const heading = (
    <Tag id={id} className={classNames("ds-heading", "tp-heading", `tp-heading--${size ?? SIZES[level]}`)}>
      {children}
    </Tag>
  );
  if (caption === undefined) return heading;
  return (
    <div className="tp-heading-group">
      <Caption>{caption}</Caption>
      {heading}
    </div>
  );
}
