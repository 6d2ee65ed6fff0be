type TermListProps = {
  items: readonly {
    /** The address of the term on the page. */
    id: string;
    term: string;
    /** The same in another language. */
    other: { label: string; text: string; lang: string };
    meaning: string;
    /** Where it comes from. */
    note: string | null;
  }[];
};

/** Words and what they mean. */
export function TermList({ items }: TermListProps) {
  return (
    <dl className="tp-terms">
      {items.map(({ id, term, other, meaning, note }) => (
        <div key={id} id={id}>
          <dt>
            {term}{" "}
            <span className="tp-muted">
              ({other.label}: <span lang={other.lang}>{other.text}</span>)
            </span>
          </dt>
          <dd>{meaning}</dd>
          {note !== null && <dd className="tp-muted">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
