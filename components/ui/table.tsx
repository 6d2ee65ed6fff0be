import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Column<Key extends string> = {
  key: Key;
  label: string;
  numeric?: boolean | undefined;
  /** In a compact table the value does not speak for itself: its column is named on the phone too. */
  named?: boolean | undefined;
};

type TableProps<Key extends string> = {
  caption: string;
  /** The caption is said but not shown, where a heading above says the same. */
  captionHidden?: boolean | undefined;
  /**
   * On the phone the values speak for themselves: first the name of the row with its last value beside it, then a line for each
   * other value. What is null has no line there, and a dash where there are columns.
   */
  compact?: boolean | undefined;
  /** The first column names the row. */
  columns: readonly Column<Key>[];
  rows: readonly { id: string; cells: Readonly<Record<Key, ReactNode>> }[];
};

/** On the phone each row becomes a card, and each value carries the name of its column. The roles survive `display: block`. */
export function Table<Key extends string>({
  caption,
  captionHidden = false,
  compact = false,
  columns,
  rows,
}: TableProps<Key>) {
  return (
    <div className="tp-table-frame">
      <table className={classNames("ds-table", "tp-table", compact && "tp-table--compact")} role="table">
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
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} isFirst={index === 0} compact={compact}>
                  {row.cells[column.key]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = { column: Column<string>; isFirst: boolean; compact: boolean; children: ReactNode };

function Cell({ column, isFirst, compact, children }: CellProps) {
  const Element = isFirst ? "th" : "td";
  const isBlank = compact && children === null;
  const classes = classNames(column.numeric && "tp-table__number", isBlank && "tp-table__blank");
  return (
    <Element
      className={classes === "" ? undefined : classes}
      {...(isFirst ? { scope: "row", role: "rowheader" } : { role: "cell" })}
    >
      <PhoneLabel column={column} compact={compact} />
      {isBlank ? "–" : children}
    </Element>
  );
}

function PhoneLabel({ column: { label, named }, compact }: Pick<CellProps, "column" | "compact">) {
  if (compact && !named) return null;
  return (
    <span className="tp-table__label" aria-hidden="true">
      {compact ? `${label}: ` : label}
    </span>
  );
}
