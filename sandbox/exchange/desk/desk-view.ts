import { type Html, html } from "../../html";
import type { Fault } from "../faults";
import type { CaseFile } from "../tis/case-file";
import type { FilingFile } from "../tis/filing-file";
import { moment } from "./format";
import { inWords, kindInWords, stateInWords } from "./codes";
import { faultWords } from "./fault-texts";
import { hearingTexts } from "./hearing-texts";
import { form } from "./layout";
import { feeScheduleTexts } from "./fee-schedule-texts";
import { filingKindTexts } from "./filing-kind-texts";
import { mandateTexts } from "./mandate-texts";
import { outageTexts } from "./outage-texts";
import { type DeskLanguage, textsOf } from "./texts";

type Desk = {
  readonly language: DeskLanguage;
  readonly now: Date;
  readonly filings: readonly FilingFile[];
  readonly cases: readonly CaseFile[];
  readonly faults: readonly Fault[];
};

/** The first page: what came in, what runs, and the levers of the world outside. */
export function deskView({ language, now, filings, cases, faults }: Desk): Html {
  const t = textsOf(language);
  return html`
    <h2>${t.filings}</h2>
    ${filings.length === 0 ? html`<p>${t.noFilings}</p>` : filingTable(filings, language)}
    <h2>${t.cases}</h2>
    ${cases.length === 0 ? html`<p>${t.noCases}</p>` : caseTable(cases, language)}
    <h2>${t.time}</h2>
    ${timeForms(language, now)}
    <h2>${feeScheduleTexts(language).title}</h2>
    <p><a href="/desk/fee-schedules">${feeScheduleTexts(language).lead}</a></p>
    <h2>${filingKindTexts(language).title}</h2>
    <p><a href="/desk/filing-kinds">${filingKindTexts(language).lead}</a></p>
    <h2>${hearingTexts(language).title}</h2>
    <p><a href="/desk/calendar">${hearingTexts(language).lead}</a></p>
    <h2>${mandateTexts(language).title}</h2>
    <p><a href="/desk/mandates">${mandateTexts(language).lead}</a></p>
    <h2>${outageTexts(language).title}</h2>
    <p><a href="/desk/outages">${outageTexts(language).lead}</a></p>
    <h2>${t.faults}</h2>
    ${faultForms(language, faults)}
  `;
}

function filingTable(filings: readonly FilingFile[], language: DeskLanguage): Html {
  const t = textsOf(language);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t.filings}">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.number}</th>
          <th scope="col">${t.from}</th>
          <th scope="col">${t.kind}</th>
          <th scope="col">${t.subject}</th>
          <th scope="col">${t.state}</th>
          <th scope="col">${t.received}</th>
        </tr>
      </thead>
      <tbody>
        ${filings.map(
          ({ filingId, registrationNumber, kind, content, state, receivedAt }) =>
            html`<tr>
              <td class="number"><a href="/desk/filings/${filingId}">${registrationNumber}</a></td>
              <td>${content.submitter.givenName} ${content.submitter.familyName}</td>
              <td>${kindInWords(kind, language)}</td>
              <td>${content.subject}</td>
              <td>${stateInWords(state, language)}</td>
              <td>${moment(receivedAt, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function caseTable(cases: readonly CaseFile[], language: DeskLanguage): Html {
  const t = textsOf(language);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t.cases}">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.number}</th>
          <th scope="col">${t.court}</th>
          <th scope="col">${t.subject}</th>
          <th scope="col">${t.state}</th>
        </tr>
      </thead>
      <tbody>
        ${cases.map(
          ({ caseId, caseNumber, courtName, subject, status }) =>
            html`<tr>
              <td class="number"><a href="/desk/cases/${caseId}">${caseNumber}</a></td>
              <td>${courtName}</td>
              <td>${subject}</td>
              <td>${inWords(status, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const STEPS = [1, 5, 20, 30] as const;

function timeForms(language: DeskLanguage, now: Date): Html {
  const t = textsOf(language);
  const steps = STEPS.map(
    (days) =>
      html`<form method="post" action="/desk/time">
        <input type="hidden" name="days" value="${days}" /><button type="submit">
          +${days} ${days === 1 ? t.oneDay : t.manyDays}
        </button>
      </form>`,
  );
  return html`<p>${t.timeHint}: <strong>${moment(now, language)}</strong>. ${t.timeNote}</p>
    <div class="row">${steps}</div>`;
}

function faultForms(language: DeskLanguage, faults: readonly Fault[]): Html {
  const t = textsOf(language);
  const lever = (kind: string, label: string): Html =>
    html`<form method="post" action="/desk/faults">
      <input type="hidden" name="kind" value="${kind}" /><button type="submit" class="quiet">${label}</button>
    </form>`;
  const on = faults.map((fault) => faultWords(fault, language)).join(", ");
  return html`<p class="hint">${t.faultsHint}</p>
    ${on === "" ? null : html`<p class="refused">${t.faultsOn}: ${on}</p>`}
    <div class="row">${lever("down", t.faultDown)}${lever("slow", t.faultSlow)}</div>
    ${on === "" ? null : form({ action: "/desk/faults", legend: t.faultsOff, fields: null })}`;
}
