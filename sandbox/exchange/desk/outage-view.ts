import { addDays, type Day } from "@/lib/core/day";
import type { Outage } from "@/lib/exchange/shapes";
import { type Html, html } from "../../html";
import { OUTAGE_SYSTEMS } from "../public/outage-store";
import { moment } from "./format";
import { backLink, choice, field, form, type Option } from "./layout";
import { outageTexts } from "./outage-texts";
import { type DeskLanguage, textsOf } from "./texts";

type Planned = { readonly language: DeskLanguage; readonly outages: readonly Outage[]; readonly today: Day };

/** What is planned, and a form to plan more. */
export function outageView({ language, outages, today }: Planned): Html {
  const t = outageTexts(language);
  return html`${backLink(textsOf(language))}
    <p>${t.lead}</p>
    ${outages.length === 0 ? html`<p>${t.none}</p>` : outages.map((outage) => outageItem(outage, language))}
    <h2>${t.add}</h2>
    ${form({ action: "/desk/outages", legend: t.add, fields: fields(language, today), isMain: true })}`;
}

function outageItem({ outageId, from, until, systems, text }: Outage, language: DeskLanguage): Html {
  const t = outageTexts(language);
  const names = systems.map((system) => t.systems[system]).join(", ");
  return html`<section>
    <h2>${names}</h2>
    <p>${moment(from, language)} – ${moment(until, language)}</p>
    <p>${text[language]}</p>
    ${form({ action: `/desk/outages/${outageId}/remove`, legend: t.remove, fields: null })}
  </section>`;
}

function fields(language: DeskLanguage, today: Day): Html {
  const t = outageTexts(language);
  const tomorrow = addDays(today, 1);
  const systems = OUTAGE_SYSTEMS.map((system): Option => [system, t.systems[system]]);
  return html`${choice("system", t.system, systems)}
  ${field({ name: "from", label: t.from, value: tomorrow, type: "date" })}
  ${field({ name: "fromHour", label: t.fromHour, value: "20", type: "number" })}
  ${field({ name: "until", label: t.until, value: tomorrow, type: "date" })}
  ${field({ name: "untilHour", label: t.untilHour, value: "22", type: "number" })}
  ${field({ name: "lv", label: t.textLv, type: "area" })}
  ${field({ name: "en", label: t.textEn, type: "area" })}`;
}
