import "server-only";
import { csvOf, DELIMITERS } from "../csv";
import type { OpenValues } from "../open-contract";
import type { OpenAnswer } from "./open-answer";

type Table = Omit<OpenAnswer, "type" | "body"> & {
  readonly columns: readonly string[];
  readonly rows: Parameters<typeof csvOf>[1];
};

/** A table as CSV, parted as it was asked for. */
export const csvAnswer = ({ delimiter }: OpenValues, { columns, rows, ...answer }: Table): OpenAnswer => ({
  ...answer,
  type: "text/csv; charset=utf-8; header=present",
  body: csvOf(columns, rows, {
    delimiter: delimiter === "semicolon" ? DELIMITERS.semicolon : DELIMITERS.comma,
  }),
});
