import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Table } from "./table";

const columns = [
  { key: "time", label: "Time" },
  { key: "judge", label: "Judge", named: true },
  { key: "status", label: "Status" },
] as const;
const table = (compact: boolean, judge: string | null = "A. Judge"): string =>
  renderToStaticMarkup(
    <Table
      caption="Hearings"
      compact={compact}
      columns={columns}
      rows={[{ id: "one", cells: { time: "10:00", judge, status: "Set" } }]}
    />,
  );
const labels = (html: string): string[] =>
  [...html.matchAll(/aria-hidden="true">([^<]*)</g)].map(([, label = ""]) => label);

describe("a table on the phone", () => {
  test("names each value", () => {
    expect(labels(table(false))).toEqual(["Time", "Judge", "Status"]);
    expect(table(false)).not.toContain("tp-table--compact");
  });

  test("if it is compact, only what does not speak for itself; whoever listens hears the names of the columns", () => {
    const html = table(true);
    expect(labels(html)).toEqual(["Judge: "]);
    expect(html.match(/role="columnheader"/g)).toHaveLength(3);
    expect(html).toContain('scope="row" role="rowheader">10:00</th>');
  });

  test("if it is compact, nothing of what is not known; where there are columns, a dash", () => {
    expect(table(true, null)).toContain('<td class="tp-table__blank" role="cell">');
    expect(table(true, null)).toContain("–</td>");
    expect(table(false, null)).not.toContain("–");
  });
});
