import { expect, test } from "vitest";
import { sameFiles } from "./same-files";

const file = (name: string, sha256: string) => ({ name, sha256 });

test("a file that is there under another name is told of, once for each", () => {
  const attachments = [file("a.pdf", "1"), file("b.pdf", "2"), file("a (2).pdf", "1"), file("c.pdf", "1")];
  expect(sameFiles({ attachments }).map(({ params }) => params)).toEqual([
    { name: "a (2).pdf", other: "a.pdf" },
    { name: "c.pdf", other: "a.pdf" },
  ]);
  expect(sameFiles({ attachments: attachments.slice(0, 2) })).toEqual([]);
  expect(sameFiles({})).toEqual([]);
});
