import "server-only";
import { addDays, dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { courtsOfPlace } from "@/lib/courts/courts-of-place";
import { entriesOf } from "@/lib/courts/directory";
import { courtDirectory } from "@/lib/courts/server/court-directory";
import { everythingFrom } from "@/lib/hearings/hearing-query";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { searchHearings } from "@/lib/hearings/server/search-hearings";
import { courtItems, withCourtsOfPlace } from "../courts-to-find";
import type { Finding } from "../finding";
import { matching } from "../matching";
import { SEARCH_KINDS, type SearchItem } from "../search-item";
import { standingItems } from "../services";
import { soughtNumber } from "../sought-number";
import { wordsOf } from "../word-forms";

const SHOWN_HEARINGS = 5;
const SHOWN_IN_GROUP = 8;
/** Hearings of a case are looked for this far back. */
const PAST_DAYS = 365;

const standing = new Map<Language, readonly SearchItem[]>();

/** One search over services, courts, words, help and, where a number was typed, hearings. From our own tables alone. */
export async function findEverything(typed: string, language: Language, now = new Date()): Promise<Finding> {
  const hasWords = wordsOf(typed).length > 0;
  if (!hasWords) return { typed, hasWords, number: null, groups: [], isWhole: true, isNear: false };
  const number = soughtNumber(typed);
  const today = dayInRiga(now);
  const [directory, hearings] = await Promise.all([
    courtDirectory(),
    number === null ? [] : hearingsNumbered(number.number, now),
  ]);
  const {
    items: matched,
    isWhole,
    isNear,
  } = matching([...standingOf(language), ...courtItems(directory, today, language)], typed);
  const places = number === null ? courtsOfPlace(entriesOf(directory, today), typed) : [];
  const items = withCourtsOfPlace(matched, { places, typed, language });
  return {
    typed,
    hasWords,
    number: number === null ? null : { ...number, hearings },
    groups: SEARCH_KINDS.map((kind) => ({
      kind,
      items: items.filter((item) => item.kind === kind).slice(0, SHOWN_IN_GROUP),
    })).filter((group) => group.items.length > 0),
    isWhole,
    isNear,
  };
}

function standingOf(language: Language): readonly SearchItem[] {
  const known = standing.get(language) ?? standingItems(language);
  standing.set(language, known);
  return known;
}

async function hearingsNumbered(caseNumber: string, now: Date): Promise<readonly ListedHearing[]> {
  const from = addDays(dayInRiga(now), -PAST_DAYS);
  const { items } = await searchHearings(
    { ...everythingFrom(from), caseNumber },
    { after: null, limit: SHOWN_HEARINGS },
  );
  return items;
}
