import fc from "fast-check";
import { expect, test } from "vitest";
import { attachmentHeader, fileNameOf } from "./attachment-header";

const pdf = (title: string) => ({ title, mediaType: "application/pdf" });

test.each([
  ["Prasības pieteikums.pdf", "Prasības pieteikums.pdf"],
  ["Lēmums", "Lēmums.pdf"],
  ["LĒMUMS.PDF", "LĒMUMS.PDF"],
  ["../../etc/passwd", "etc passwd.pdf"],
  ["rēķins\u202Efdp.exe", "rēķins fdp.exe.pdf"],
  ["a\r\nSet-Cookie: x=1", "a Set-Cookie x=1.pdf"],
  ['"; filename="evil.html', "; filename= evil.html.pdf"],
  ["...", "dokuments.pdf"],
  ["\u200B", "dokuments.pdf"],
])("%j is saved as %j", (title, name) => {
  expect(fileNameOf(pdf(title)).trim()).toBe(name);
});

test("what we do not know keeps the name it has", () => {
  expect(fileNameOf({ title: "ieraksts.mp4", mediaType: "video/mp4" })).toBe("ieraksts.mp4");
});

test("the header carries the Latvian name and a plain one", () => {
  expect(attachmentHeader(pdf("Lēmums (1).pdf"))).toBe(
    "attachment; filename=\"Lemums (1).pdf\"; filename*=UTF-8''L%C4%93mums%20%281%29.pdf",
  );
});

test("no title breaks out of the header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
      const header = attachmentHeader(pdf(title));
      expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~-]+$/);
      expect(header.match(/"/g)).toHaveLength(2);
      expect(() => new Headers({ "content-disposition": header })).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
}, 30_000);
