import { expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { FILE_PROBLEMS } from "@/lib/documents/file-problem";
import { formWords } from "./form-words";
import { filled, uploadWords } from "./upload-words";

const limits = { fileMegabytes: 25, files: 20, filingMegabytes: 200 };

test.each(LANGUAGES)("every sentence that the browser may need, with what it knows (%s)", (language) => {
  const { problems, ...words } = uploadWords(formWords("correction", language), limits);
  expect(Object.keys(problems).sort()).toEqual([...FILE_PROBLEMS].sort());
  const known = { name: "līgums.pdf", number: 2, of: 3, count: 1 };
  for (const sentence of [...Object.values(problems), ...Object.values(words)]) {
    expect(sentence).not.toMatch(/\{\{|^forms:|^errors:/);
    expect(filled(sentence, known)).not.toMatch(/[{}]/);
  }
  expect(filled(problems.fileTooLarge, known)).toContain("25 MB");
  expect(filled(problems.filesTooLarge, known)).toContain("200 MB");
  expect(filled(problems.fileTooMany, known)).toContain("20");
  expect(filled(words.state, known)).toContain("līgums.pdf");
});

test("a name with signs of its own is put in as it stands", () => {
  expect(filled("{name}: {other}", { name: "{of} $& {{x}}" })).toBe("{of} $& {{x}}: {other}");
});
