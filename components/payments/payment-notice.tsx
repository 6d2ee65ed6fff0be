import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { formatTime } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { DueView, PaymentView } from "@/lib/payments/due-view";
import type { DueVisit } from "@/lib/payments/due-visit";

type PaymentNoticeProps = { due: DueView; visit: DueVisit; language: Language };

/** What became of the last click, then how the last payment stands. */
export function PaymentNotice({ due, visit, language }: PaymentNoticeProps) {
  const t = translator(language);
  return (
    <>
      <RefusalNotice t={t} refused={visit.refused} />
      {due.payment !== null && <StandingNotice payment={due.payment} visit={visit} language={language} />}
    </>
  );
}

function RefusalNotice({ t, refused }: { t: Translate; refused: DueVisit["refused"] }) {
  if (refused === undefined) return null;
  const isDown = refused === "unavailable";
  return (
    <Notice tone="warning" alert title={t(isDown ? "payments:down.title" : "payments:refused.title")}>
      <Paragraph>{isDown ? t("payments:down.text") : t(`payments:refused.${refused}`)}</Paragraph>
    </Notice>
  );
}

/** The colour of each state; states that say "paid" are told by the due itself. */
const TONES = {
  created: "info",
  sessionOpen: "info",
  processing: "info",
  requiresAction: "warning",
  unknown: "warning",
  expired: "warning",
  cancelled: "info",
  failed: "error",
  mismatchHold: "warning",
  refundPending: "info",
  refundFailed: "warning",
  refunded: "info",
  disputed: "warning",
  lost: "error",
} as const;
type Told = keyof typeof TONES;

const isTold = (state: string): state is Told => Object.hasOwn(TONES, state);

function StandingNotice({
  payment,
  visit,
  language,
}: {
  payment: PaymentView;
  visit: DueVisit;
  language: Language;
}) {
  const { state, declineCode } = payment;
  if (!isTold(state)) return null;
  // Who comes back from the card page has done something since a card was refused there.
  const isBack = state === "sessionOpen" && visit.from !== undefined;
  if (declineCode !== null && !isBack) return <DeclineNotice code={declineCode} language={language} />;
  const t = translator(language);
  const words =
    state === "sessionOpen" ? OPEN_WORDS[visit.from ?? "nowhere"] : (`payments:payment.${state}` as const);
  return (
    <Notice tone={TONES[state]} title={t(`${words}.title`)}>
      <Paragraph>{t(`${words}.text`, { time: formatTime(payment.expiresAt, language) })}</Paragraph>
    </Notice>
  );
}

/** An open payment reads differently to whoever comes back from having paid, from having left, or later. */
const OPEN_WORDS = {
  checkout: "payments:payment.returned",
  cancelled: "payments:cancelledReturn",
  nowhere: "payments:payment.sessionOpen",
} as const;

function DeclineNotice({ code, language }: { code: string; language: Language }) {
  const t = translator(language);
  const why = code === "insufficient_funds" || code === "authentication_required" ? code : "other";
  return (
    <Notice tone="error" title={t("payments:declined.title")}>
      <Paragraph>{t(`payments:declined.${why}`)}</Paragraph>
    </Notice>
  );
}
