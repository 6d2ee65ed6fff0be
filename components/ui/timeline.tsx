import type { ReactNode } from "react";

type TimelineProps = {
  /** The id of the heading that names it. */
  labelledBy?: string | undefined;
  items: readonly {
    id: string;
    /** The moment in words. */
    when: string;
    dateTime?: string | undefined;
    title: ReactNode;
    state: "done" | "current" | "planned";
    /** "Planned" in words, where the drawing alone would say it. */
    stateLabel?: string | undefined;
    more?: ReactNode;
  }[];
};

export function Timeline({ labelledBy, items }: TimelineProps) {
  return (
    <ol className="tp-timeline" aria-labelledby={labelledBy}>
      {items.map((item) => (
        <li key={item.id} className={`tp-timeline--${item.state}`}>
          <time className="tp-timeline__when" dateTime={item.dateTime}>
            {item.when}
            {item.stateLabel !== undefined && ` · ${item.stateLabel}`}
          </time>
          <p className="tp-timeline__title">{item.title}</p>
          {item.more ? <div className="tp-timeline__more">{item.more}</div> : null}
        </li>
      ))}
    </ol>
  );
}
