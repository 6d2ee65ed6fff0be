import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Block } from "@/lib/documents/block";
import { BlockView } from "./block-view";

const HEADINGS: readonly Block[] = [
  { kind: "title", text: "Nosaukums", subtitle: null },
  { kind: "heading", level: 2, text: "Daļa" },
  { kind: "heading", level: 3, text: "Nodaļa" },
  { kind: "heading", level: 4, text: "Punkts" },
];

test.each([2, 3] as const)(
  "the headings of a paper stand below level %i of the page, none left out",
  (level) => {
    const page = renderToStaticMarkup(<BlockView blocks={HEADINGS} level={level} />);
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, found]) => Number(found));
    expect(levels).toEqual([level, level + 1, level + 2, level + 3]);
  },
);

test("the preview keeps the lines of a value and its own text apart from marks of the page", () => {
  const blocks: readonly Block[] = [
    { kind: "rows", rows: [{ name: "Adrese", value: "Brīvības iela 1\nRīga <b>" }] },
  ];
  const page = renderToStaticMarkup(<BlockView blocks={blocks} level={2} />);
  expect(page).toContain("Brīvības iela 1<br/>Rīga &lt;b&gt;");
});
