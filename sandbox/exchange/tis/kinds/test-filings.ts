import { addDays, type Day, dayInRiga } from "@/lib/core/day";
import type { CaseSummary, Filing, NewFiling, Ruling } from "@/lib/exchange/shapes";
import { desk, exchange, listed, now } from "../test-court";
import type { Field } from "./asked";
import type { FilingKind } from "./kind-rules";
import { rulesOf } from "./rules-of-kind";

type Party = NewFiling["parties"][number];

/** Somebody on the other side, whom the register of enterprises knows. */
export const company = (role: Party["role"]): Party => ({
  role,
  kind: "company",
  name: "SIA “Zaļais Kāpurs”",
  personalCode: null,
  registrationNumber: exchange().caller.subject.companyNumber,
  address: null,
  email: null,
  phone: null,
});

/** A case of the person that was sent to the other side, with a hearing to come. */
export async function runningCase(): Promise<{ caseId: string; hearingId: string }> {
  const { filingId } = await exchange().file({ fee: null, subject: "Par parāda piedziņu" });
  await desk(`filings/${filingId}`, "register");
  const caseId = (await exchange().filing(filingId)).caseId ?? "";
  await desk(`cases/${caseId}`, "accept");
  const day = addDays(dayInRiga(await now()), 40);
  await desk(`cases/${caseId}`, "hearing", { day, hour: 10 });
  const path = `/v1/cases/${caseId}/hearings`;
  const as = exchange().caller.subject.person;
  const { json } = await exchange().caller.ask({ operation: "caseHearings", path, as });
  return { caseId, hearingId: (json["items"] as { hearingId: string }[])[0]?.hearingId ?? "" };
}

/** The same, judged, and the judgment in force. */
export async function judgedCase(): Promise<{ caseId: string; rulingId: string }> {
  const { caseId } = await runningCase();
  await desk(`cases/${caseId}`, "judgment", { outcome: "granted" });
  await desk(`cases/${caseId}`, "in-force");
  const [ruling] = await listed<Ruling>("caseRulings", caseId);
  return { caseId, rulingId: ruling?.rulingId ?? "" };
}

type Decided = Pick<NewFiling, "caseId" | "concerns"> & { readonly caseId: string };

/** A case of one of these kinds that was judged; the judgment can still be challenged. */
export async function decidedCase(
  kind: "simplifiedMoneyClaim" | "claim" | "administrativeApplication",
): Promise<Decided> {
  const { filingId } = await filedOfKind(kind);
  await desk(`filings/${filingId}`, "register");
  const caseId = (await exchange().filing(filingId)).caseId ?? "";
  await desk(`cases/${caseId}`, "accept");
  await desk(`cases/${caseId}`, "judgment", { outcome: "granted" });
  const [ruling] = await listed<Ruling>("caseRulings", caseId);
  return { caseId, concerns: { kind: "ruling", id: ruling?.rulingId ?? "" } };
}

/** A case in which a debtor was warned, seen by whoever asked for the warning. */
export async function warnedCase(more: Partial<NewFiling> = {}): Promise<{ filing: Filing; caseId: string }> {
  const filing = await filedOfKind("paymentOrder", more);
  await desk(`filings/${filing.filingId}`, "decide", { decision: "send-warning" });
  return { filing, caseId: (await exchange().filing(filing.filingId)).caseId ?? "" };
}

/** What belongs into a case that is no claim in the simplified procedure. */
const IN_OTHER_PROCEEDINGS: Partial<Record<FilingKind, CaseSummary["processKind"]>> = {
  paymentOrderResponse: "warning",
  appeal: "claim",
  cassation: "claim",
  administrativeAppeal: "administrative",
  administrativeCassation: "administrative",
};

/** In which proceedings a filing of this kind lies once it is registered. */
export const proceedingsOf = (kind: FilingKind): CaseSummary["processKind"] =>
  rulesOf(kind).newCase?.processKind ?? IN_OTHER_PROCEEDINGS[kind] ?? "simplified";

/** What a kind needs to be taken at all, besides what every filing has. Rules that ask for more add to it here. */
const FILED: Partial<Record<FilingKind, () => Promise<Partial<NewFiling>>>> = {
  videoconference: async () => {
    const { caseId, hearingId } = await runningCase();
    return { caseId, concerns: { kind: "hearing", id: hearingId } };
  },
  paymentOrderResponse: async () => ({ caseId: (await warnedCase()).caseId }),
  writOfExecutionRequest: async () => {
    const { caseId, rulingId } = await judgedCase();
    return { caseId, concerns: { kind: "ruling", id: rulingId } };
  },
};

/** Complaints and their like are about a judgment. */
const ABOUT: Partial<Record<FilingKind, () => Promise<Partial<NewFiling>>>> = {
  appeal: () => decidedCase("claim"),
  cassation: async () => ({ courtId: "RAT", ...(await decidedCase("claim")) }),
  renewalOfProceedings: () => decidedCase("simplifiedMoneyClaim"),
  newlyDiscoveredFacts: async () => ({ caseId: (await judgedCase()).caseId }),
  fullJudgmentRequest: () => decidedCase("simplifiedMoneyClaim"),
  administrativeAppeal: async () => ({ courtId: "ART", ...(await decidedCase("administrativeApplication")) }),
  administrativeCassation: async () => ({
    courtId: "ADAT",
    ...(await decidedCase("administrativeApplication")),
  }),
};

const OTHER_SIDE: Partial<Record<FilingKind, Party["role"]>> = {
  paymentOrder: "debtor",
  undisputedEnforcement: "debtor",
  administrativeApplication: "authority",
};

/** Files one of this kind: what opens a case without one, everything else in a case that runs. */
export async function filedOfKind(kind: FilingKind, more: Partial<NewFiling> = {}): Promise<Filing> {
  const { goes, newCase } = rulesOf(kind);
  const place =
    goes === "inCase" ? { caseId: (await runningCase()).caseId, parties: [] } : { parties: partiesOf(kind) };
  return exchange().file({
    kind,
    form: "some-form",
    courtId: newCase?.processKind === "administrative" ? "ART" : "RPT",
    fee: null,
    ...place,
    ...(await (FILED[kind] ?? ABOUT[kind])?.()),
    ...more,
  });
}

const partiesOf = (kind: FilingKind): Party[] =>
  rulesOf(kind).newCase === null ? [] : [company(OTHER_SIDE[kind] ?? "defendant")];

/** Something that the desk could type into each field of a decision. */
export const typedInto = (
  fields: readonly (readonly [name: string, field: Field])[],
  today: Day,
): Record<string, string> =>
  Object.fromEntries(fields.map(([name, field]) => [name, TYPED[field.control](field, today)]));

const TYPED: Record<Field["control"], (field: Field, today: Day) => string> = {
  text: () => "Teksts",
  area: () => "Tiesas vārdi.",
  date: ({ offered }, today) => offered?.(today) ?? "",
  number: ({ offered }, today) => offered?.(today) ?? "",
  sum: () => "80,00",
  choice: ({ options }) => Object.keys(options ?? {})[0] ?? "",
};
