import type { Day } from "@/lib/core/day";
import type { AcceptedKind } from "@/lib/exchange/shapes";
import { type Html, html } from "../../html";
import { endedBefore } from "../public/filing-kind-store";
import { rulesOf } from "../tis/kinds/rules-of-kind";
import { filingKindTexts } from "./filing-kind-texts";
import { backLink, choice, field, form, type Option, rowsOf } from "./layout";
import { type DeskLanguage, textsOf } from "./texts";

type Kinds = {
  readonly language: DeskLanguage;
  readonly kinds: readonly AcceptedKind[];
  readonly today: Day;
};

/** The kinds that end or begin on some day, and a form to close another. */
export function filingKindView({ language, kinds, today }: Kinds): Html {
  const t = filingKindTexts(language);
  const limited = kinds.filter(({ acceptedUntil, reason }) => acceptedUntil !== null || reason !== null);
  return html`${backLink(textsOf(language))}
    <p>${t.lead}</p>
    ${limited.length === 0 ? html`<p>${t.none}</p>` : limited.map((kind) => kindItem(kind, language))}
    ${form({
      action: "/desk/filing-kinds",
      legend: t.change,
      hint: t.changeHint,
      fields: fields({ language, kinds, today }),
      isMain: true,
    })}`;
}

function kindItem({ kind, acceptedFrom, acceptedUntil, reason }: AcceptedKind, language: DeskLanguage): Html {
  const t = filingKindTexts(language);
  return html`<section>
    <h2>${rulesOf(kind).name[language]}</h2>
    ${rowsOf([[t.days, `${acceptedFrom} – ${acceptedUntil ?? t.noEnd}`]])}
    ${reason === null ? null : html`<p>${reason[language]}</p>`}
    ${form({ action: `/desk/filing-kinds/${kind}/open`, legend: t.open, fields: null })}
  </section>`;
}

function fields({ language, kinds, today }: Kinds): Html {
  const t = filingKindTexts(language);
  const names = kinds.map(({ kind }): Option => [kind, rulesOf(kind).name[language]]);
  return html`${choice("kind", t.kind, names)}
  ${field({ name: "acceptedUntil", label: t.until, value: endedBefore(today), type: "date" })}
  ${field({ name: "lv", label: t.reasonLv, type: "area" })}
  ${field({ name: "en", label: t.reasonEn, type: "area" })}`;
}
