import type { Day } from "@/lib/core/day";
import type { Mandate } from "@/lib/exchange/shapes";
import { type Html, html } from "../../html";
import { SANDBOX_PEOPLE } from "../../people";
import { PRINCIPALS } from "../registers/principals";
import { longDay, moment } from "./format";
import { backLink, choice, field, form, type Option, type Row, rowsOf } from "./layout";
import { mandateTexts } from "./mandate-texts";
import { type DeskLanguage, textsOf } from "./texts";

type Shown = { readonly language: DeskLanguage; readonly mandates: readonly Mandate[]; readonly today: Day };

/** Who may act for whom, and a form to let somebody. */
export function mandateView({ language, mandates, today }: Shown): Html {
  const t = mandateTexts(language);
  return html`${backLink(textsOf(language))}
    <p>${t.lead}</p>
    <h2>${t.add}</h2>
    ${form({ action: "/desk/mandates", legend: t.add, fields: fields(language, today) })}
    ${mandates.length === 0 ? html`<p>${t.none}</p>` : mandates.map((one) => mandateItem(one, language))}`;
}

const nameOf = (code: string): string => {
  const person = SANDBOX_PEOPLE.find(({ personalCode }) => personalCode === code);
  return person === undefined ? code : `${person.givenName} ${person.familyName}`;
};

function mandateItem(mandate: Mandate, language: DeskLanguage): Html {
  const t = mandateTexts(language);
  const isOver = mandate.endedAt !== null;
  return html`<section>
    <h2>${nameOf(mandate.ownerPersonalCode)} ${t.actsFor} ${mandate.principal.name}</h2>
    ${rowsOf(factsOf(mandate, language))}
    ${
      isOver ? null : form({ action: `/desk/mandates/${mandate.mandateId}/end`, legend: t.end, fields: null })
    }
  </section>`;
}

function factsOf(mandate: Mandate, language: DeskLanguage): Row[] {
  const t = mandateTexts(language);
  const { kind, jointWith, powers, caseNumbers, document, validFrom, validTo, endedAt } = mandate;
  const others = jointWith.map(({ name }) => name).join(", ");
  const rows: readonly (Row | null)[] = [
    [textsOf(language).state, endedAt === null ? t.valid : `${t.ended} ${moment(endedAt, language)}`],
    [t.kind, t.kinds[kind]],
    jointWith.length === 0 ? null : [t.jointWith, others],
    powers.length === 0 ? null : [t.powers, powers.map((power) => t.powerNames[power]).join(", ")],
    caseNumbers === null ? null : [t.caseNumbers, caseNumbers.join(", ")],
    [t.number, document.number],
    document.issuedBy === null ? null : [t.issuedBy, document.issuedBy],
    [t.validFrom, longDay(validFrom, language)],
    validTo === null ? null : [t.validTo, longDay(validTo, language)],
  ];
  return rows.filter((row) => row !== null);
}

function fields(language: DeskLanguage, today: Day): Html {
  const t = mandateTexts(language);
  const people = SANDBOX_PEOPLE.map(({ personalCode }): Option => [personalCode, nameOf(personalCode)]);
  const principals = PRINCIPALS.map(({ personalCode, registrationNumber, name }): Option => [
    personalCode ?? registrationNumber ?? "",
    name,
  ]);
  const kinds = Object.entries(t.kinds).map(([kind, name]): Option => [kind, name]);
  const powers = Object.entries(t.powerNames).map(([power, name]) => powerBox(power, name));
  return html`${choice("who", t.who, people)} ${choice("principal", t.principal, principals)}
    ${choice("kind", t.kind, kinds)} ${choice("jointWith", t.jointWith, [["", t.alone], ...people])}
    <fieldset>
      <legend>${t.powers}</legend>
      ${powers}
    </fieldset>
    ${field({ name: "caseNumbers", label: t.caseNumbers })} ${field({ name: "number", label: t.number })}
    ${field({ name: "issuedBy", label: t.issuedBy })}
    ${field({ name: "validFrom", label: t.validFrom, value: today, type: "date" })}
    ${field({ name: "validTo", label: t.validTo, type: "date" })}`;
}

/** Boxes of one name would overwrite each other: each power has a name of its own. */
const powerBox = (power: string, name: string): Html =>
  html`<label class="tick"
    ><input type="checkbox" name="power-${power}" value="on" /> <span>${name}</span></label
  >`;
