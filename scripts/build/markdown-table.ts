/** A cell holds one line; a bar would end it. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");

const row = (cells: readonly string[]): string => `| ${cells.map((text) => cell(text)).join(" | ")} |`;

/** A table of Markdown, its columns as narrow as their texts are. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map((cells) => row(cells))].join("\n");
