import { day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Mandate } from "@/lib/exchange/shapes";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import { maskedCode } from "@/lib/identity/masked-code";
import { documentLine } from "@/lib/mandates/document-line";
import { type MandateState, othersToSign } from "@/lib/mandates/mandate";

type Fact = { readonly label: string; readonly value: string };

/** What a mandate says, in the order in which one asks. */
export function mandateFacts(mandate: Mandate, state: MandateState, language: Language): Fact[] {
  const t = translator(language);
  const { kind, caseNumbers } = mandate;
  return [
    { label: t("mandates:facts.capacity"), value: t(`mandates:kinds.${kind}`) },
    ...numberOf(mandate, t),
    ...(kind === "officer" ? [{ label: t("mandates:facts.signing"), value: signing(mandate, t) }] : []),
    // Nobody has issued a power to an officer or a guardian.
    ...(kind === "officer" || kind === "guardianship"
      ? []
      : [{ label: t("mandates:facts.powers"), value: powersOf(mandate, t) }]),
    { label: t("mandates:facts.cases"), value: caseNumbers?.join(", ") ?? t("mandates:facts.allCases") },
    { label: t("mandates:facts.document"), value: documentLine(mandate, language) },
    ...times(mandate, state, language),
  ];
}

function numberOf({ principal: { personalCode, registrationNumber } }: Mandate, t: Translate): Fact[] {
  if (registrationNumber !== null) return [{ label: t("mandates:facts.number"), value: registrationNumber }];
  return personalCode === null ? [] : [{ label: t("mandates:facts.code"), value: maskedCode(personalCode) }];
}

function signing(mandate: Mandate, t: Translate): string {
  const others = othersToSign(mandate);
  return others.length === 0
    ? t("mandates:facts.sole")
    : t("mandates:facts.joint", { names: others.map(({ name }) => name).join(", ") });
}

const powersOf = ({ powers }: Mandate, t: Translate): string =>
  powers.length === 0
    ? t("mandates:facts.noPowers")
    : powers.map((power) => t(`mandates:powers.${power}`)).join(", ");

function times({ validFrom, validTo, endedAt }: Mandate, state: MandateState, language: Language): Fact[] {
  const t = translator(language);
  if (state === "ended" && endedAt !== null)
    return [{ label: t("mandates:facts.endedAt"), value: formatInstant(new Date(endedAt), language) }];
  const until = validTo === null ? t("mandates:facts.noEnd") : formatDay(day(validTo), language);
  return [
    ...(state === "notYet"
      ? [{ label: t("mandates:facts.validFrom"), value: formatDay(day(validFrom), language) }]
      : []),
    { label: t("mandates:facts.validTo"), value: until },
  ];
}
