import type { ReactNode } from "react";

type TableProps<Key extends string> = {
  caption: string;
  /** The caption is said but not shown, where a heading above says the same. */
  captionHidden?: boolean | undefined;
  /** The first column names the row. */
  columns: readonly { key: Key; label: string; numeric?: boolean | undefined }[];
  rows: readonly { id: string; cells: Readonly<Record<Key, ReactNode>> }[];
};

/** On the phone each row becomes a card, and each value carries the name of its column. The roles survive `display: block`. */
export function Table<Key extends string>({
  caption,
  captionHidden = false,
  columns,
  rows,
}: TableProps<Key>) {
  return (
    <div className="tp-table-frame">
      <table className="ds-table tp-table" role="table">
        <caption>{captionHidden ? <span className="tp-hidden">{caption}</span> : caption}</caption>
        <thead>
          <tr role="row">
            {columns.map(({ key, label, numeric }) => (
              <th
                key={key}
                scope="col"
                role="columnheader"
                className={numeric ? "tp-table__number" : undefined}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} role="row">
              {columns.map(({ key, label, numeric }, index) => {
                const Cell = index === 0 ? "th" : "td";
                return (
                  <Cell
                    key={key}
                    className={numeric ? "tp-table__number" : undefined}
                    {...(index === 0 ? { scope: "row", role: "rowheader" } : { role: "cell" })}
                  >
                    <span className="tp-table__label" aria-hidden="true">
                      {label}
                    </span>
                    {row.cells[key]}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
