import { writeFileSync } from "node:fs";
import path from "node:path";
import { FORM_IDS, formById } from "@/lib/forms/catalog";
import { CONTENTS } from "@/lib/forms/contents/all-contents";
import { feeWords, formChapter } from "./form-chapter";
import { markdownTable } from "./markdown-table";

const ROOT = path.join(import.meta.dirname, "../..");
export const FORMS_DOC = "docs/forms.md";

const INTRODUCTION = `# Forms

Made by \`npm run generate\` from the forms (lib/forms) and from what the law asks of their documents (lib/forms/contents); not
edited by hand. CPL is the Civil Procedure Law, APL the Administrative Procedure Law. "Known" is what nobody is asked for: by the
sign-in, a register, a mandate, the rules of jurisdiction, the schedule of fees, the portal itself or the platform.`;

/** Every form with every field that the law or a template wants in its document: asked or derived. */
export async function formsDoc(): Promise<string> {
  const ids = [...FORM_IDS].sort();
  const chapters = await Promise.all(
    ids.map(async (id) => {
      const form = await formById(id);
      if (form === undefined) throw new Error(`No form ${id}`);
      return formChapter(form, CONTENTS[id]);
    }),
  );
  const overview = markdownTable(
    ["Form", "Document", "Law", "Handed in at", "Fee"],
    ids.map((id) => [
      id,
      CONTENTS[id].document,
      CONTENTS[id].law,
      CONTENTS[id].filedAt,
      feeWords(CONTENTS[id]),
    ]),
  );
  return `${[INTRODUCTION, overview, ...chapters].join("\n\n")}\n`;
}

export async function generateFormsDoc(): Promise<void> {
  writeFileSync(path.join(ROOT, FORMS_DOC), await formsDoc());
}
