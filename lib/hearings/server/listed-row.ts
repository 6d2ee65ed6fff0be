import "server-only";
import { dayInRiga } from "@/lib/core/day";
import type { CourtNames } from "@/lib/courts/names-of";
import { Prisma } from "@/lib/db/generated/client";
import type { ListedHearing } from "../listed-hearing";

/** A hearing with the words of its dictionaries. */
export type ListedRow = Omit<ListedHearing, "courtName" | "courthouse" | "day"> & { readonly no: bigint };

export const LISTED_COLUMNS = Prisma.sql`
  h.no, h.id, h.version, h.court_id AS "courtId", h.courthouse_id AS "courthouseId", h.hall, h.starts_at AS "startsAt",
  h.ends_at AS "endsAt", h.status, h.mode, h.is_closed AS "isClosed", h.process_kind AS "processKind",
  h.case_number AS "caseNumber", h.archive_number AS "archiveNumber", j.name AS judge, s.name AS subject,
  h.changed_at AS "changedAt"`;

export const LISTED_DICTIONARIES = Prisma.sql`
  LEFT JOIN public_judge j ON j.id = h.judge_id LEFT JOIN public_subject s ON s.id = h.subject_id`;

export function listedHearing({ no: _no, ...row }: ListedRow, names: CourtNames): ListedHearing {
  return {
    ...row,
    courtName: names.courts.get(row.courtId) ?? row.courtId,
    courthouse: row.courthouseId === null ? null : (names.houses.get(row.courthouseId)?.label ?? null),
    day: dayInRiga(row.startsAt),
  };
}
