import type { ReactNode } from "react";
import { Stack } from "@/components/ui/stack";
import { SummaryCard } from "@/components/ui/summary-card";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import type { Language } from "@/lib/core/language";
import type { Mandate } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import type { MandateState } from "@/lib/mandates/mandate";
import { mandateFacts } from "./mandate-facts";

type MandateCardProps = {
  mandate: Mandate;
  /** Null while the register does not say it. */
  state: MandateState | null;
  language: Language;
  /** The way to act under it, where there is one. */
  children?: ReactNode;
};

const TONES = { valid: "success", notYet: "info", ended: "neutral" } as const;

/** For whom, in which capacity, what is allowed, in which cases, on what it rests, until when. */
export function MandateCard({ mandate, state, language, children }: MandateCardProps) {
  const t = translator(language);
  return (
    <SummaryCard
      title={mandate.principal.name}
      level={3}
      actions={state !== null && <Tag tone={TONES[state]}>{t(`mandates:list.state.${state}`)}</Tag>}
    >
      <Stack>
        <SummaryList items={mandateFacts(mandate, state ?? "valid", language)} />
        {children}
      </Stack>
    </SummaryCard>
  );
}
