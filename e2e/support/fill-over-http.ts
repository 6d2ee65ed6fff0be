import { expect } from "@playwright/test";
import { dayInRiga } from "@/lib/core/day";
import { type Field, type Fields, PARTS, type Widget } from "@/lib/forms/field";
import type { CaseFacts } from "@/lib/forms/case-facts";
import { caseFact, factsIn } from "@/lib/forms/facts";
import { filesField } from "@/lib/forms/files-field";
import type { AskedStep, Form } from "@/lib/forms/form";
import { askedStep } from "@/lib/forms/steps";
import { entriesOf, groupOf, textOf, type TypedGroup } from "@/lib/forms/typed";
import type { HttpForm, HttpVisit } from "./http-visit";

type Values = Record<string, string | readonly string[]>;
type Filling = {
  readonly visit: HttpVisit;
  readonly form: Form;
  readonly typed: TypedGroup;
  /** The case as the journey knows it: what is pointed at there has another id in the arranged one, and the same name. */
  readonly inCase: CaseFacts | null;
};

const MANY = 80;
const isStep = ({ controls }: HttpForm): boolean => controls.some(({ name }) => name === "step");
const stepAt = ({ url }: HttpVisit): string => url.pathname.split("/").slice(5).join("/");

/** Answers one page after the other as a browser without scripts would, until the answers are to be checked. Answers the steps met. */
export async function fillOverHttp(filling: Filling): Promise<string[]> {
  const { visit, form } = filling;
  const met: string[] = [];
  while (met.length < MANY) {
    const id = stepAt(visit);
    if (id === "check") return met;
    const step = askedStep(form, id);
    if (step === undefined) throw new Error(`No question at ${visit.url.href}: ${await visit.told()}`);
    if (met.includes(id)) throw new Error(`${id} is not left: ${await visit.told()}`);
    met.push(id);
    await fillStep(filling, step);
  }
  throw new Error("The form does not end");
}

async function fillStep(filling: Filling, step: AskedStep): Promise<void> {
  const { visit, form, typed } = filling;
  if (step.kind === "list") await addEntries(filling, step);
  if (filesField(form)?.step === step.id) await attachNeeded(visit, step);
  const page = await visit.form(isStep);
  const values = step.kind === "list" ? {} : valuesOf(step.fields, { ...filling, typed, page });
  await visit.submit(page, { ...values, intent: "continue" });
}

async function addEntries(filling: Filling, step: AskedStep): Promise<void> {
  const { visit, typed } = filling;
  for (const [index, entry] of entriesOf(typed[step.id]).entries()) {
    const links = await visit.links();
    // What the register knows of the case has begun some of the entries.
    const begun = links.find((href) => href.includes(`/${step.id}/case-${String(index + 1)}`));
    const open = begun ?? links.find((href) => href.includes(`/${step.id}/new`));
    if (open === undefined) throw new Error(`Nothing can be added at ${visit.url.href}`);
    await visit.open(new URL(open, visit.url).href);
    const page = await visit.form(isStep);
    await visit.submit(page, {
      ...valuesOf(step.fields, { ...filling, typed: entry.typed, page }),
      intent: "continue",
    });
    expect(stepAt(visit), await visit.told()).toBe(step.id);
  }
}

type Sending = Pick<Filling, "typed" | "inCase"> & { readonly page: HttpForm };

/** What is sent for the fields of a page. */
function valuesOf(fields: Fields, sending: Sending): Values {
  const all = Object.entries(fields).map(([name, field]) => valueOf(name, field, sending));
  return Object.assign({}, ...all) as Values;
}

function valueOf(name: string, { widget }: Field<unknown>, sending: Sending): Values {
  const value = sending.typed[name];
  if (value === undefined || widget.kind === "files") return {};
  const parts = PARTS[widget.kind];
  if (parts !== undefined)
    return Object.fromEntries(parts.map((part) => [`${name}-${part}`, textOf(groupOf(value)[part])]));
  if (widget.kind === "choices")
    return { [name]: (Array.isArray(value) ? value : []).map((one) => textOf(one)) };
  if (widget.kind === "pick") return { [name]: pickOf(name, widget, sending) };
  return { [name]: textOf(value) };
}

type PickWidget = Extract<Widget, { kind: "pick" }>;

/** By its own id, by its name, else the first: days of arranged cases are not those of the journeys. */
function pickOf(name: string, widget: PickWidget, { typed, inCase, page }: Sending): string {
  const told = textOf(typed[name]);
  const offered = page.controls.filter((control) => control.name === name);
  const facts = factsIn(inCase === null ? {} : caseFact(inCase), dayInRiga(new Date()));
  const label = widget
    .options(facts)
    .find(({ value }) => value === told)
    ?.label("lv");
  const found =
    offered.find(({ value }) => value === told) ?? offered.find((control) => control.label === label);
  return (found ?? offered[0])?.value ?? "";
}

/** One small file of each purpose that the form cannot do without. */
async function attachNeeded(visit: HttpVisit, step: AskedStep): Promise<void> {
  const needed = Object.values(step.fields).flatMap(({ widget }) =>
    widget.kind === "files" ? widget.required : [],
  );
  for (const purpose of needed) {
    const upload = await visit.form(
      ({ isMultipart, action }) => isMultipart && action.includes("attachments"),
    );
    const file = new File([`${purpose}\n`], `${purpose}.txt`, { type: "text/plain" });
    await visit.submit(upload, { purpose }, [{ name: "files", file }]);
  }
}

/** Declares, signs and hands in. Answers the id of the filing. */
export async function fileOverHttp({ visit, form }: Filling): Promise<string> {
  await visit.submit(await visit.form(isStep), { truth: "yes", intent: "continue" });
  const [, language = "lv", , , draft = ""] = visit.url.pathname.split("/");
  await visit.open(`/${language}/forms/${form.id}/${draft}/sign`);
  await visit.submit(await visit.form(({ action }) => action.includes("/signing?")));
  await visit.submit(await visit.form(({ action }) => action.startsWith("/signer/sign/")), {
    decision: "sign",
  });
  await visit.submit(await visit.form(({ action }) => action.includes("/acceptance?")));
  const [, filing] = /\/filings\/([0-9a-f-]{36})/.exec(visit.url.pathname) ?? [];
  if (filing === undefined) throw new Error(`Not filed: ${visit.url.href} ${await visit.told()}`);
  return filing;
}
