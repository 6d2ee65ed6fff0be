import type { ReactNode } from "react";
import { classNames } from "./class-names";

type TagProps = {
  tone?: "neutral" | "info" | "success" | "warning" | "error" | undefined;
  children: ReactNode;
};

/** A status in one or two words; the colour only repeats them. */
export function Tag({ tone = "neutral", children }: TagProps) {
  return <span className={classNames("ds-tag", "tp-tag", `tp-tag--${tone}`)}>{children}</span>;
}
