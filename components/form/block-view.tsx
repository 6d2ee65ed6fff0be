import type { ReactNode } from "react";
import { Heading } from "@/components/ui/heading";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import type { Block, BlockTable } from "@/lib/documents/block";

/** A document as it will be filed, from the same blocks as its PDF. `level` is where its headings begin. */
export function BlockView({ blocks, level }: { blocks: readonly Block[]; level: 2 | 3 }) {
  return blocks.map((block, index) => <Part key={index} block={block} level={level} />);
}

const lines = (text: string): ReactNode =>
  text.split("\n").flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]));

type HeadingBlock = Extract<Block, { kind: "title" | "heading" }>;

/** The levels of a paper below those of the page it is shown on. */
const LEVELS = { 2: { 2: 3, 3: 4, 4: 5 }, 3: { 2: 4, 3: 5, 4: 6 } } as const;

function HeadingView({ block, level }: { block: HeadingBlock; level: 2 | 3 }) {
  if (block.kind === "heading") {
    return (
      <Heading level={LEVELS[level][block.level]} size="sm">
        {block.text}
      </Heading>
    );
  }
  return (
    <Heading level={level} size="lg" caption={block.subtitle ?? undefined}>
      {block.text}
    </Heading>
  );
}

function Part({ block, level }: { block: Block; level: 2 | 3 }) {
  switch (block.kind) {
    case "addressee":
      return <Paragraph>{lines(block.lines.join("\n"))}</Paragraph>;
    case "title":
    case "heading":
      return <HeadingView block={block} level={level} />;
    case "paragraph":
      return <Paragraph>{lines(block.text)}</Paragraph>;
    case "rows":
      return (
        <SummaryList items={block.rows.map(({ name, value }) => ({ label: name, value: lines(value) }))} />
      );
    case "list":
      return (
        <List kind={block.ordered ? "number" : "bullet"} items={block.items.map((item) => lines(item))} />
      );
    case "table":
      return <BlockTableView table={block} />;
    case "signature":
      return <Paragraph>{lines([block.role, block.name, block.note].join("\n"))}</Paragraph>;
  }
}

function BlockTableView({ table }: { table: BlockTable }) {
  const columns = table.head.map((label, index) => ({
    key: String(index),
    label,
    numeric: table.numeric.includes(index),
  }));
  const rows = table.foot === null ? table.body : [...table.body, table.foot];
  return (
    <Table
      caption={table.caption}
      columns={columns}
      rows={rows.map((cells, index) => ({
        id: String(index),
        cells: Object.fromEntries(cells.map((cell, column) => [String(column), cell])),
      }))}
    />
  );
}
