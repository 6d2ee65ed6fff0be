import type { ReactNode } from "react";
import { classNames } from "./class-names";

type ListProps = {
  kind?: "bullet" | "number" | "plain" | undefined;
  items: readonly ReactNode[];
};

/** A list whose order never changes between two renderings; living lists have components of their own. */
export function List({ kind = "bullet", items }: ListProps) {
  const Tag = kind === "number" ? "ol" : "ul";
  return (
    <Tag className={classNames("ds-list", "tp-list", kind === "plain" && "tp-list--plain")}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  );
}
