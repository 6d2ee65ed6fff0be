import "server-only";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { env } from "@/lib/env";
import { problem } from "@/lib/http/problem";
import { openOperation, readOpenRequest } from "../open-contract";
import type { OpenExample, OpenExamples } from "../open-examples";
import { bulkManifests } from "./bulk-store";
import { malformed, type OpenContext, type OpenRefusal } from "./define-open-route";
import { calculationAnswer } from "./fees-answer";
import { hearingsAnswer } from "./hearings-answer";
import type { OpenAnswer } from "./open-answer";

/** A real answer has a new one each time; the page must not, or no cache could tell that it is the same page. */
const SHOWN_REQUEST_ID = "01a20000-0000-7000-8000-000000000000";
const BASE = "/api/open/v1";

/** What the documentation shows is what our own operations answer at this moment. */
export async function openExamples(language: Language): Promise<OpenExamples> {
  const [hearings, fees, wrong, manifests] = await Promise.all([
    hearingsExample(language),
    feesExample(language),
    wrongExample(),
    bulkManifests(),
  ]);
  return { examples: [hearings, fees, wrong], files: manifests[0]?.files ?? [] };
}

const contextOf = (address: string, language: Language, body?: string): OpenContext => ({
  language,
  now: new Date(),
  request: new Request(
    `${env().APP_ORIGIN}${address}`,
    body === undefined ? {} : { method: "POST", body, headers: { "content-type": "application/json" } },
  ),
});

async function hearingsExample(language: Language): Promise<OpenExample> {
  const address = `${BASE}/hearings?limit=2`;
  const answer = await hearingsAnswer({ limit: 2 }, contextOf(address, language));
  return { id: "hearings", address, question: null, answer: shown(answer) };
}

async function feesExample(language: Language): Promise<OpenExample> {
  const question = JSON.stringify(
    {
      date: dayInRiga(new Date()),
      claims: [{ item: "civil.monetary_claim", amount: "1000.50" }, { item: "civil.non_monetary_claim" }],
    },
    null,
    2,
  );
  const address = `${BASE}/fees/calculation?lang=${language}`;
  const answer = await calculationAnswer({}, contextOf(address, language, question));
  return { id: "fees", address, question, answer: shown(answer) };
}

async function wrongExample(): Promise<OpenExample> {
  const query = "courtt=RPT";
  const read = readOpenRequest(openOperation("hearings"), new URLSearchParams(query), {});
  const { status, code, errors } = malformed(read.ok ? [] : read.faults);
  const response = problem({
    status,
    code,
    requestId: SHOWN_REQUEST_ID,
    ...(errors === undefined ? {} : { errors }),
  });
  return {
    id: "wrong",
    address: `${BASE}/hearings?${query}`,
    question: null,
    answer: indented(await response.text()),
  };
}

function shown(answer: OpenAnswer | OpenRefusal): string | null {
  return "body" in answer && typeof answer.body === "string" ? indented(answer.body) : null;
}

const indented = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);
