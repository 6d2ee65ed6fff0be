import type { Language } from "@/lib/core/language";
import type { CourtNames } from "@/lib/courts/names-of";
import { formatInstant } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { HearingTrait, HearingTraits } from "./hearing-change";

type TraitContext = { readonly names: CourtNames; readonly language: Language };

/** What one trait of a hearing was or is, as its page says it. */
export const traitWords = (trait: HearingTrait, traits: HearingTraits, context: TraitContext): string =>
  WORDS[trait](traits, context, translator(context.language));

type InWords = (traits: HearingTraits, context: TraitContext, t: Translate) => string;

const unknown = (t: Translate): string => t("hearings:hearing.historyUnknown");

const WORDS: Readonly<Record<HearingTrait, InWords>> = {
  startsAt: ({ startsAt }, { language }, t) =>
    startsAt === undefined ? unknown(t) : formatInstant(new Date(startsAt), language),
  courthouseId: ({ courthouseId }, { names }, t) => names.houses.get(courthouseId ?? "")?.label ?? unknown(t),
  hall: ({ hall }, _context, t) => hall ?? unknown(t),
  judge: ({ judge }, _context, t) => judge ?? unknown(t),
  status: ({ status }, _context, t) => (status === undefined ? unknown(t) : t(`hearings:status.${status}`)),
  mode: ({ mode }, _context, t) => (mode === undefined ? unknown(t) : t(`hearings:mode.${mode}`)),
  isClosed: ({ isClosed }, _context, t) =>
    t(isClosed === true ? "hearings:hearing.openness.closed" : "hearings:hearing.openness.open"),
};

export const traitsIn = (traits: HearingTraits): HearingTrait[] => Object.keys(traits) as HearingTrait[];
