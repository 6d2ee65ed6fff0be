import { stringify } from "csv-stringify/sync";

type Cell = string | number | boolean | null | undefined;
type Row = Readonly<Record<string, Cell>>;

/** By what cells are parted: RFC 4180 says commas; spreadsheets whose decimals have a comma expect semicolons. */
export const DELIMITERS = { comma: ",", semicolon: ";" } as const;
export type Delimiter = (typeof DELIMITERS)[keyof typeof DELIMITERS];

type Csv = {
  /** With the mark and the header row; the parts of a long file but the first are without. */
  readonly isWhole?: boolean;
  readonly delimiter?: Delimiter;
};

/** Told to spreadsheets, which else take the letters for another alphabet's. */
const MARK = "\uFEFF";

/**
 * RFC 4180 with a header row. What a spreadsheet would take for a formula begins with an apostrophe, so that no text of
 * others runs on anybody's machine; the numbers and times of ours begin with none of these signs.
 */
export const csvOf = (
  columns: readonly string[],
  rows: readonly Row[],
  { isWhole = true, delimiter = DELIMITERS.comma }: Csv = {},
): string =>
  (isWhole ? MARK : "") +
  stringify(
    rows.map((row) => columns.map((name) => cellText(row[name]))),
    {
      ...(isWhole ? { header: true } : {}),
      columns: [...columns],
      delimiter,
      record_delimiter: "\r\n",
      escape_formulas: true,
    },
  );

/** Line breaks and control characters are no part of a cell. */
const cellText = (cell: Cell): string =>
  cell === null || cell === undefined ? "" : String(cell).replaceAll(/\p{Cc}/gu, " ");
