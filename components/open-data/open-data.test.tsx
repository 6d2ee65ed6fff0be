import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { OPEN_OPERATIONS } from "@/lib/open-data/open-contract";
import { OpenDataPage } from "./open-data-page";

const FILES = ["hearings-2026-11-22.csv.gz", "courts-2026-11-22.json"].map((file, index) => ({
  file,
  mediaType: "application/json",
  size: 1_000,
  sha256: String(index).repeat(64),
  rows: 20,
  madeAt: "2026-11-22T10:00:00.000Z",
}));
const EXAMPLES = [
  { id: "hearings", address: "/api/open/v1/hearings?limit=2", question: null, answer: "{}" },
  { id: "fees", address: "/api/open/v1/fees/calculation", question: "{}", answer: null },
] as const;

/** The page without what is folded away. */
const unfolded = (html: string): string => html.replaceAll(/<details.*?<\/details>/gs, "");

describe.each(LANGUAGES)("the page for programs (%s)", (language) => {
  const html = renderToStaticMarkup(
    <OpenDataPage shown={{ examples: EXAMPLES, files: FILES }} language={language} />,
  );

  test("every operation is there once, folded by what it is about, and none is lost", () => {
    for (const { path, parameters } of OPEN_OPERATIONS) {
      expect(html).toContain(`/api/open/v1${path}`);
      for (const { name } of parameters) expect(html).toContain(name);
    }
    expect(html.match(/role="rowheader"/g)).toHaveLength(OPEN_OPERATIONS.length + FILES.length);
    expect(html).not.toContain("<details open");
  });

  test("examples and checksums are folded, the files are not", () => {
    for (const { file, sha256 } of FILES) {
      expect(html).toContain(`${sha256}  ${file}`);
      expect(unfolded(html)).not.toContain(sha256);
      expect(unfolded(html)).toContain(`href="/api/open/v1/bulk/${file}"`);
    }
    expect(unfolded(html)).not.toContain("<pre");
  });
});
