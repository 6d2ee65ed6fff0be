import { SANDBOX_PEOPLE, type SandboxPerson } from "../people";
import type { Assurance } from "./assurance";
import { type Html, html } from "../html";
import { page } from "./page";
import type { PageTexts } from "./texts";

export type SignInPage = {
  readonly texts: PageTexts;
  readonly uid: string;
  readonly wantsHigh: boolean;
  /** Who signed in here before in this browser, when the portal asks again. */
  readonly before: string | undefined;
  readonly isIncomplete: boolean;
};

/** The choice of a person and of an assurance level. */
export function signInPage({ texts, uid, wantsHigh, before, isIncomplete }: SignInPage): string {
  const title = before === undefined ? texts.choose : texts.chooseAgain;
  const body = html` ${isIncomplete ? html`<p class="error" role="alert">${texts.choosePerson}</p>` : null}
    <p class="notice">${texts.warning}</p>
    <form method="post" action="/interaction/${uid}">
      <fieldset>
        <legend>${texts.person}</legend>
        ${SANDBOX_PEOPLE.map((person) => personChoice(person, texts, before))}
      </fieldset>
      <fieldset>
        <legend>${texts.assurance}</legend>
        ${wantsHigh ? html`<p>${texts.wantsHigh}</p>` : null} ${assuranceChoice("high", texts)}
        ${assuranceChoice("substantial", texts)}
      </fieldset>
      <div class="buttons">
        <button type="submit">${texts.signIn}</button>
        <button type="submit" class="second" formaction="/interaction/${uid}/cancel" formnovalidate>
          ${texts.cancel}
        </button>
      </div>
    </form>`;
  return page({ texts, service: texts.service, title, body });
}

function personChoice(person: SandboxPerson, texts: PageTexts, before: string | undefined): Html {
  const { handle } = person;
  const about = texts.lang === "en" ? person.about.en : person.about.lv;
  return html`<div class="choice">
    <input
      type="radio"
      name="person"
      id="person-${handle}"
      value="${handle}"
      required${before === handle ? html` checked` : null}
    />
    <label for="person-${handle}"
      >${person.givenName} ${person.familyName}<small>${person.personalCode} · ${about}</small></label
    >
  </div>`;
}

const assuranceChoice = (level: Assurance, texts: PageTexts): Html =>
  html`<div class="choice">
    <input
      type="radio"
      name="assurance"
      id="assurance-${level}"
      value="${level}"
      required${level === "high" ? html` checked` : null}
    />
    <label for="assurance-${level}">${texts[level]}</label>
  </div>`;
