import type { ReactNode } from "react";
import { Heading } from "./heading";

type SectionProps = {
  /** The id of the heading; the section is `id-section`. */
  id: string;
  title: ReactNode;
  level?: 2 | 3 | undefined;
  children: ReactNode;
};

/** A heading and what belongs to it, with the usual distances. */
export function Section({ id, title, level = 2, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="tp-section tp-flow">
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
