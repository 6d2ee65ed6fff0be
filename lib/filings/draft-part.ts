import type { MyData } from "@/lib/exchange/shapes";
import type { Widget } from "@/lib/forms/field";
import { type Party, party } from "@/lib/forms/fields/party";
import type { Form, ListStep } from "@/lib/forms/form";
import { type Entry, entriesOf, type TypedGroup } from "@/lib/forms/typed";

/** An entry that another person was asked to fill, as the one who asked sees it. */
export type HandedPart = {
  readonly id: string;
  readonly step: string;
  readonly entry: string;
  readonly filledAt: Date | null;
};

/** Who can be asked to fill an entry: the person whom it names, by the code under which they sign in. */
export type PartFiller = Extract<Party, { kind: "person" }> & { readonly personalCode: string };

const PARTY = party().schema;

/** The person whom an entry names; nobody while their code is not there or not a code. */
export function fillerOf({ partOf }: Pick<ListStep, "partOf">, typed: TypedGroup): PartFiller | undefined {
  if (partOf === null) return undefined;
  const named = PARTY.safeParse(typed[partOf]);
  if (!named.success || named.data.kind !== "person" || named.data.personalCode === null) return undefined;
  return { ...named.data, personalCode: named.data.personalCode };
}

type Found = { readonly step: ListStep; readonly entry: Entry; readonly filler: PartFiller };

/** An entry that can be handed over, in a form and what was typed into it. */
export function partIn(
  form: Pick<Form, "steps">,
  typed: TypedGroup,
  at: { readonly step: string; readonly entry: string },
): Found | undefined {
  const step = form.steps.find(({ id }) => id === at.step);
  if (step?.kind !== "list") return undefined;
  const entry = entriesOf(typed[step.id]).find(({ id }) => id === at.entry);
  const filler = entry === undefined ? undefined : fillerOf(step, entry.typed);
  return entry === undefined || filler === undefined ? undefined : { step, entry, filler };
}

/** The questions of an entry that are left to whoever was asked: who they are, the one who asks has said. */
export const fieldsToFill = ({ fields, partOf }: Pick<ListStep, "fields" | "partOf">): ListStep["fields"] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== partOf));

type Reached = Pick<MyData, "declaredAddress" | "email" | "phone">;

/** What the register knows of whoever fills them: where they live, and how they are reached. */
export function typedFromRegister(fields: ListStep["fields"], known: Reached): TypedGroup {
  const told = Object.entries(fields).map(([name, { widget }]) => [name, knownFor(widget, known)] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== null));
}

function knownFor(widget: Widget, { declaredAddress, email, phone }: Reached): unknown {
  if (widget.kind === "address") return declaredAddress === null ? null : { ...declaredAddress };
  if (widget.kind !== "text") return null;
  if (widget.type === "email") return email;
  return widget.type === "tel" ? phone : null;
}

export const askedByPlace = (id: string) => ({ table: "draft_part", column: "asked_by", id });
