import "server-only";

export type HeadingDepth = 1 | 2 | 3 | 4;

/** What the library knows of a bookmark, and its types do not. */
type Bookmark = {
  readonly children: readonly Bookmark[];
  readonly outlineData: Record<string, unknown>;
  readonly addItem: (title: string, place: { top: number; left: number }) => Bookmark;
};

export type Headings = {
  /** Bookmarks a heading where the pen stands, and says at which depth it stands in the paper. */
  readonly enter: (asked: HeadingDepth, text: string) => HeadingDepth;
  /** To be called once, before the document ends. */
  readonly close: () => void;
};

/**
 * The headings of a paper as its bookmarks. No depth is left out on the way down and the first heading is the highest,
 * whatever was asked for: whoever moves by headings would look for the one that is missing (ISO 14289-1, 7.4.2).
 */
export function headingsOf(pdf: PDFKit.PDFDocument): Headings {
  const root = pdf.outline as unknown as Bookmark;
  const open: Bookmark[] = [root];
  return {
    enter: (asked, text) => {
      const depth = depthBelow(asked, open.length);
      open.length = depth;
      const parent = open.at(-1) ?? root;
      // The library counts from the right edge.
      open.push(parent.addItem(text, { top: pdf.y, left: pdf.page.width }));
      return depth;
    },
    close: () => void countVisible(root),
  };
}

const depthBelow = (asked: HeadingDepth, next: number): HeadingDepth => Math.min(asked, next) as HeadingDepth;

/** All bookmarks are open, and each says how many stand below it (ISO 32000-1, 12.3.3). */
function countVisible({ children, outlineData }: Bookmark): number {
  const count = children.reduce((sum, child) => sum + 1 + countVisible(child), 0);
  if (count > 0) outlineData["Count"] = count;
  return count;
}
