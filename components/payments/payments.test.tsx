import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { cents } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { EXEMPTION_PARTS, EXEMPTION_POINTS, type Exemption, exemptionOf } from "@/lib/fees/exemptions";
import { type FeeQuestion, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import { DUE_KINDS } from "@/lib/payments/due-kinds";
import { DUE_STATES } from "@/lib/payments/due-state";
import type { DueView, PaymentView } from "@/lib/payments/due-view";
import { dueVisit } from "@/lib/payments/due-visit";
import { isOpenPayment, PAYMENT_STATES, type PaymentState } from "@/lib/payments/transitions";
import { BankTransferDetails } from "./bank-transfer-details";
import { DueStatus } from "./due-status";
import { FeeSummary } from "./fee-summary";
import { PayByCard } from "./pay-by-card";
import { PaymentHistory } from "./payment-history";
import { PaymentNotice } from "./payment-notice";

const TODAY = day("2026-11-22");
const feeOf = (change: Partial<FeeQuestion> = {}) =>
  stateFee(
    {
      date: TODAY,
      claims: [{ item: "civil.monetary_claim", amountCents: cents(125_000) }],
      ...change,
    },
    BUILT_IN_SCHEDULES,
  );

const paymentIn = (state: PaymentState, declineCode: string | null = null): PaymentView => ({
  id: "0192f7a0-0000-7000-8000-000000000002",
  state,
  amount: cents(15_000),
  isOpen: isOpenPayment(state),
  checkoutUrl: "http://localhost:3300/c/pay/cs_test_1",
  declineCode,
  startedAt: new Date("2026-11-22T12:00:00Z"),
  expiresAt: new Date("2026-11-22T12:31:00Z"),
  paidAt: null,
});

const dueWith = (change: Partial<DueView>): DueView => ({
  id: "0192f7a0-0000-7000-8000-000000000001",
  draftId: null,
  filingId: null,
  unfiled: null,
  kind: "stateFee",
  state: "unpaid",
  amount: cents(15_000),
  paid: cents(0),
  remaining: cents(15_000),
  isPayable: true,
  isConfirmed: false,
  reference: "EP7K4M92QX0V",
  assessment: feeOf(),
  payments: [],
  payment: null,
  paidAt: null,
  ...change,
});

const plain = (markup: string): string => markup.replaceAll(/<[^>]+>/g, " ").replaceAll("\u00a0", " ");
const nowhere = dueVisit.parse({});

describe.each(LANGUAGES)("%s", (language) => {
  const notice = (due: DueView, visit = nowhere): string =>
    plain(renderToStaticMarkup(<PaymentNotice due={due} visit={visit} language={language} />));

  test.each(PAYMENT_STATES)("a payment that is %s is told", (state) => {
    const payment = paymentIn(state);
    const due = dueWith({ payment, payments: [payment] });
    renderToStaticMarkup(<PayByCard due={due} language={language} />);
    const history = plain(renderToStaticMarkup(<PaymentHistory payments={[payment]} language={language} />));
    expect(history).toContain(language === "lv" ? "2026. gada 22. novembrī" : "22 November 2026");
    if (["paidUnconfirmed", "reported", "settled"].includes(state)) expect(notice(due)).toBe("");
    else expect(notice(due).trim()).not.toBe("");
  });

  test.each(DUE_KINDS.flatMap((kind) => DUE_STATES.map((state) => [kind, state] as const)))(
    "a %s that is %s is told, by its own name",
    (kind, state) => {
      const shown = plain(
        renderToStaticMarkup(<DueStatus due={dueWith({ kind, state })} language={language} />),
      );
      expect(shown).toContain("EP7K4M92QX0V");
      expect(shown).toContain(translator(language)(`payments:kind.${kind}`));
      if (kind !== "stateFee") expect(shown).not.toMatch(/nodev|state fee/i);
    },
  );

  test.each([
    ["a fee that is owed and cannot be paid yet", { isPayable: false }, true],
    ["one that can be paid", {}, false],
    ["one that is paid", { state: "paid", isPayable: false }, false],
  ] as const)("%s: whether it says that one cannot pay here yet", (_, change, isSaid) => {
    const shown = plain(renderToStaticMarkup(<DueStatus due={dueWith(change)} language={language} />));
    expect(shown.includes(translator(language)("payments:notYet.title"))).toBe(isSaid);
  });

  test("nobody is said to have reckoned an amount that is not known", () => {
    const shown = (due: DueView): string =>
      plain(renderToStaticMarkup(<DueStatus due={due} language={language} />));
    const source = translator(language)("payments:source");
    expect(shown(dueWith({ state: "unpaid" }))).toContain(source);
    expect(shown(dueWith({ state: "unknown", amount: null }))).not.toContain(source);
  });

  test.each([
    ["civil.ancillary_complaint", language === "lv" ? "Drošības naudas aprēķins" : "How the deposit"],
    ["services.certificate", language === "lv" ? "Maksas aprēķins" : "How the charge"],
    ["civil.monetary_claim", language === "lv" ? "Valsts nodevas aprēķins" : "How the state fee"],
  ])("the reckoning of %s is headed by what is paid", (item, caption) => {
    const assessment = feeOf({ claims: [{ item, amountCents: cents(125_000) }] });
    const shown = plain(
      renderToStaticMarkup(<FeeSummary due={{ assessment, isConfirmed: false }} language={language} />),
    );
    expect(shown).toContain(caption);
  });

  test("coming back never says paid", () => {
    const payment = paymentIn("sessionOpen");
    const told = (["checkout", "cancelled"] as const).map((from) =>
      notice(dueWith({ payment }), { ...nowhere, from }),
    );
    expect(told[0]).toContain(language === "lv" ? "tiek apstrādāts" : "is being processed");
    expect(told[1]).toContain(language === "lv" ? "nepabeidzot" : "without finishing");
    expect(told.join()).not.toMatch(/samaksāt[sa]|is paid/i);
  });

  test.each(["insufficient_funds", "authentication_required", "generic_decline"])("declined: %s", (code) => {
    expect(notice(dueWith({ payment: paymentIn("sessionOpen", code) }))).toContain(
      language === "lv" ? "Nauda nav noņemta" : "No money was taken",
    );
  });

  test.each([
    ["checkout", language === "lv" ? "tiek apstrādāts" : "is being processed"],
    ["cancelled", language === "lv" ? "nepabeidzot" : "without finishing"],
  ] as const)("a card refused before, back by %s: what came after it is told", (from, words) => {
    const told = notice(dueWith({ payment: paymentIn("sessionOpen", "generic_decline") }), {
      ...nowhere,
      from,
    });
    expect(told).toContain(words);
    expect(told).not.toContain(language === "lv" ? "Banka karti noraidīja" : "The bank declined");
  });

  test.each([
    "nothingDue",
    "alreadyPaid",
    "amountNotConfirmed",
    "onHold",
    "inProgress",
    "notCancellable",
    "unavailable",
  ])("refused: %s", (refused) => {
    expect(notice(dueWith({}), dueVisit.parse({ refused })).trim()).not.toBe("");
  });

  test("every ground of exemption has its words and its article", () => {
    for (const exemption of grounds()) {
      const shown = summary(language, { exemption });
      expect(shown).toContain(language === "lv" ? "43. pant" : "section 43");
      if (exemption.part !== 4) expect(shown).toContain(language === "lv" ? "0,00 €" : "€0.00");
    }
  });

  test("what is unknown is never shown as a sum", () => {
    const shown = summary(language, { date: day("2017-01-01") });
    expect(shown).toContain(language === "lv" ? "Nav zināma" : "Not known");
    expect(shown).not.toContain(language === "lv" ? "150,00" : "150.00");
  });

  test("a sum that waits for the court says so", () => {
    const claims = [{ item: "civil.monetary_claim", amountCents: cents(100_050) }];
    expect(summary(language, { claims })).toContain(
      language === "lv" ? "apstiprinās tiesa" : "court will confirm",
    );
  });
});

const grounds = (): Exemption[] =>
  [
    ...EXEMPTION_POINTS.map(({ point }) => exemptionOf(1, point)),
    ...EXEMPTION_PARTS.map((part) => exemptionOf(part, null)),
  ].filter((ground) => ground !== undefined);

const summary = (language: Language, change: Partial<FeeQuestion>): string =>
  plain(
    renderToStaticMarkup(
      <FeeSummary due={{ assessment: feeOf(change), isConfirmed: false }} language={language} />,
    ),
  );

test("several claims are numbered, with bracket and law", () => {
  const claims = [
    { item: "civil.monetary_claim", amountCents: cents(50_000) },
    { item: "civil.monetary_claim", amountCents: cents(100_000_000) },
    { item: "civil.non_monetary_claim" },
  ];
  const shown = summary("lv", { claims });
  expect(shown).toContain("1. Prasījums, ko var novērtēt naudā");
  expect(shown).toContain("Prasījums līdz 1 000,00 € (ieskaitot)");
  expect(shown).toContain("Prasījums virs 750 000,00 €");
  expect(shown).toContain("25 380,00 €");
});

test("bank details can be copied", () => {
  const transfer = {
    recipient: "Valsts kase",
    registrationNumber: "90000050138",
    iban: "LV97 TREL",
    bic: "TRELLV22",
    purpose: "Valsts nodeva EP7K4M92QX0V",
  };
  const shown = renderToStaticMarkup(
    <BankTransferDetails transfer={transfer} amount={cents(15_000)} language="en" />,
  );
  expect(shown).toContain('<span lang="lv">Valsts nodeva EP7K4M92QX0V</span>');
});

test("paying and cancelling are plain posts that name no amount", () => {
  const shown = renderToStaticMarkup(
    <PayByCard due={dueWith({ payment: paymentIn("sessionOpen") })} language="en" />,
  );
  expect(shown.match(/method="post"/g)).toHaveLength(2);
  expect(shown).not.toContain("<input");
});
