import { addDays, type Day } from "@/lib/core/day";
import { cents, decimalEuros } from "@/lib/core/money";
import type { ExchangeFeeSchedule } from "@/lib/exchange/shapes";
import { type Html, html } from "../../html";
import { changeableSums, type ChangeableSum } from "../public/changed-sum";
import type { FeeScheduleContent } from "../public/fee-schedule-store";
import { feeScheduleTexts } from "./fee-schedule-texts";
import { moment } from "./format";
import { backLink, choice, field, form, type Option, rowsOf } from "./layout";
import { type DeskLanguage, textsOf } from "./texts";

type Schedules = {
  readonly language: DeskLanguage;
  readonly published: readonly ExchangeFeeSchedule[];
  readonly toCopy: FeeScheduleContent;
  readonly today: Day;
};

/** What is published, and two ways to publish more. */
export function feeScheduleView({ language, published, toCopy, today }: Schedules): Html {
  const t = feeScheduleTexts(language);
  const json = JSON.stringify(toCopy, null, 2);
  return html`${backLink(textsOf(language))}
    <p>${t.lead}</p>
    <h2>${t.published}</h2>
    ${published.length === 0 ? html`<p>${t.none}</p>` : published.map((one) => scheduleItem(one, language))}
    <h2>${t.change}</h2>
    ${form({
      action: "/desk/fee-schedules/change",
      legend: t.change,
      hint: t.changeHint,
      fields: changeFields({ language, toCopy, today }),
      isMain: true,
    })}
    ${form({
      action: "/desk/fee-schedules",
      legend: t.whole,
      fields: field({ name: "json", label: t.json, value: json, type: "area" }),
    })}`;
}

function scheduleItem(schedule: ExchangeFeeSchedule, language: DeskLanguage): Html {
  const t = feeScheduleTexts(language);
  const { scheduleId, validFrom, validTo, publishedAt, sha256 } = schedule;
  return html`<section>
    <h3>${scheduleId}</h3>
    ${rowsOf([
      [t.valid, `${validFrom} – ${validTo ?? t.openEnd}`],
      [t.published, moment(publishedAt, language)],
      [t.checksum, sha256],
    ])}
  </section>`;
}

function changeFields({ language, toCopy, today }: Omit<Schedules, "published">): Html {
  const t = feeScheduleTexts(language);
  const from = addDays(today, 30);
  const sums = changeableSums(toCopy).map((sum): Option => [sum.key, sumWords(sum, language)]);
  return html`${field({ name: "scheduleId", label: t.scheduleId, value: from })}
  ${field({ name: "validFrom", label: t.validFrom, value: from, type: "date" })} ${choice("sum", t.sum, sums)}
  ${field({ name: "amount", label: t.amount })}`;
}

function sumWords({ item, upToCents, cents: sum }: ChangeableSum, language: DeskLanguage): string {
  const t = feeScheduleTexts(language);
  const bracket = upToCents === null ? t.above : `${t.upTo} ${decimalEuros(cents(upToCents))}`;
  return `${item} (${bracket}): ${decimalEuros(cents(sum))}`;
}
