import { PARTS, type Fields, type Widget } from "@/lib/forms/field";
import { unasked } from "@/lib/forms/paper/name-on-paper";
import type { FormWords } from "./form-words";

const PART_KEYS = {
  address: { line: "address.line", municipality: "address.municipality", postalCode: "address.postalCode" },
  party: {
    name: "party.name",
    personalCode: "party.personalCode",
    companyName: "party.companyName",
    registrationNumber: "party.registrationNumber",
  },
} as const;

/** The name of a question, or of the part of it that an issue speaks of: `address.postalCode` → "Postal code". */
export function fieldLabel(words: FormWords, fields: Fields, at: string): string {
  const [name = "", part = ""] = at.split(".");
  const widget = fields[name]?.widget;
  const own = partLabel(words, widget, part);
  return own ?? words.text(`fields.${name}.label`);
}

/** The same in a sentence that stands away from its question: a part of an address says whose address it is. */
export function issueLabel(words: FormWords, fields: Fields, at: string): string {
  const label = fieldLabel(words, fields, at);
  const [name = "", part] = at.split(".");
  if (fields[name]?.widget.kind !== "address" || part === undefined) return label;
  return words.t("forms:address.of", {
    address: unasked(words.text(`fields.${name}.label`)),
    part: label.toLocaleLowerCase(words.language),
  });
}

function partLabel({ t }: FormWords, widget: Widget | undefined, part: string): string | undefined {
  if (widget === undefined || part === "") return undefined;
  if (widget.kind === "defects") return t("forms:defect.title", { number: Number(part) + 1 });
  if (!PARTS[widget.kind]?.includes(part)) return undefined;
  if (widget.kind === "address")
    return t(`forms:${PART_KEYS.address[part as keyof typeof PART_KEYS.address]}`);
  const key = part in PART_KEYS.party ? PART_KEYS.party[part as keyof typeof PART_KEYS.party] : undefined;
  return widget.kind === "party" && key !== undefined ? t(`forms:${key}`) : undefined;
}
