import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import type { CaseFacts } from "../case-facts";
import { filerFact } from "../facts";
import type { SubmitContext } from "../form";
import { openAnswers } from "../open-answers";
import type { TypedGroup } from "../typed";
import { walk } from "../walk";
import { protectionFromViolence as form } from "./form";
import type { ProtectionAnswers } from "./questions";
import { protectionJourneys, TYPED_CONTACT } from "./test-journeys";

const TODAY = day("2026-11-22");
const FILER = { givenName: "Ilze", familyName: "Bērziņa", personalCode: "324871-50936" };
const SECRETS = ["20000017", "drosa@example.com", "Saules ielā 5", "darba laikā", "Talsu"];

const contextWith = (inCase: CaseFacts | null): SubmitContext => ({
  filer: FILER,
  principal: null,
  day: TODAY,
  schedules: [],
  attachments: [],
  correction: null,
  inCase,
});

function answersTo(change: TypedGroup): ProtectionAnswers {
  const found = walk(form, { ...protectionJourneys.typed, ...change, ...filerFact(FILER) }, TODAY);
  if (found.status !== "complete") throw new Error(`Not complete: ${found.path.join(", ")}`);
  return found.answers;
}

const FLED = { separateContact: "yes", ...TYPED_CONTACT, nowMunicipality: "Talsu nov.", court: "KRT" };

test("Civil Procedure Law, s. 250.46(3): how one is reached stands in the annex and nowhere else", () => {
  const answers = answersTo(FLED);
  const context = contextWith(null);
  const annex = JSON.stringify(form.confidential?.(answers, context));
  for (const secret of SECRETS) expect(annex).toContain(secret);
  const filed = [
    form.document(answers, context, "lv"),
    form.document(answers, context, "en"),
    form.filed(answers, context),
    openAnswers(form, answers),
    form.warnings(answers),
  ].map((part) => JSON.stringify(part));
  for (const part of filed) for (const secret of SECRETS) expect(part).not.toContain(secret);
  expect(form.court(answers, context).courtId).toBe("KRT");
});

test("without such an answer there is no annex", () => {
  expect(form.confidential?.(answersTo({}), contextWith(null))).toBeNull();
});

test.each([
  ["the number, grouped otherwise", { otherInfo: "Zvaniet +371 2000 0017 vakarā" }, true],
  ["the e-mail in other letters", { otherInfo: "Rakstiet uz Drosa@Example.com" }, true],
  [
    "the address in a list",
    {
      incidents: [
        {
          id: "i1",
          typed: {
            incidentWhen: "3. novembrī",
            incidentPlace: "pie māsas saules ielā 5 Talsos",
            incidentMunicipality: "Jelgava",
            incidentActs: "Gaidīja pie durvīm.",
          },
        },
      ],
    },
    true,
  ],
  ["nothing of it", { otherInfo: "Viņam ir medību ierocis, 12 17." }, false],
])("a secret that stands in an open answer is told of: %s", (_, change, isTold) => {
  const codes = form.warnings(answersTo({ ...FLED, ...change })).map(({ code }) => code);
  expect(codes.includes("secretToldOpenly")).toBe(isTold);
});

test("what the registers know of telephone and e-mail is offered for the annex, not for the paper", () => {
  const prefilled = form.prefill({
    ownerPersonalCode: FILER.personalCode,
    ...FILER,
    declaredAddress: null,
    email: "ilze@example.com",
    phone: "+37120000001",
    bankAccount: null,
  });
  expect(prefilled).toEqual({ contactEmail: "ilze@example.com", contactPhone: "+37120000001" });
});
