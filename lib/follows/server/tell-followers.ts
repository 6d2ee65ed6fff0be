import "server-only";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import type { CourtNames } from "@/lib/courts/names-of";
import { courtNames } from "@/lib/courts/server/court-names";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { unseal } from "@/lib/db/seal";
import { mailToken } from "@/lib/mail/server/mail-token";
import { queueMail } from "@/lib/mail/server/queue-mail";
import { changeTold, type Told } from "../change-told";
import { toldValues, type Written } from "../told-values";
import { followEmailPlace } from "./follow-place";

const FEED = "follows.tell";
const PAGE = 500;
const MOST_PAGES = 200;

/** Tells followers of what changed in the calendars since the last time; says how many e-mails were written. */
export async function tellFollowers(): Promise<number> {
  const names = await courtNames();
  let written = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const done = await inTransaction((tx) => tellPage(tx, names));
    written += done.written;
    if (done.isEnd) break;
  }
  return written;
}

/** The e-mails and the place reached are kept together or not at all; two workers take turns. */
async function tellPage(tx: Transaction, names: CourtNames): Promise<{ written: number; isEnd: boolean }> {
  await tx.$executeRaw`
    INSERT INTO feed_cursor (feed, cursor) SELECT ${FEED}, coalesce(max(seq), 0)::text FROM public_hearing_change
    ON CONFLICT (feed) DO NOTHING`;
  const [place] = await tx.$queryRaw<{ cursor: string }[]>`
    SELECT cursor FROM feed_cursor WHERE feed = ${FEED} FOR UPDATE`;
  const after = place?.cursor ?? "0";
  const [reached] = await tx.$queryRaw<{ count: number; last: string | null }[]>`
    SELECT count(*)::int AS count, max(seq)::text AS last
    FROM (SELECT seq FROM public_hearing_change WHERE seq > ${after}::bigint ORDER BY seq LIMIT ${PAGE}) AS page`;
  if (reached === undefined || reached.last === null) return { written: 0, isEnd: true };
  const written = await tellChanges(tx, await concerned(tx, { after, last: reached.last }), names);
  await tx.$executeRaw`
    UPDATE public_hearing_change SET hidden_keys = NULL WHERE seq <= ${reached.last}::bigint AND hidden_keys IS NOT NULL`;
  await tx.$executeRaw`UPDATE feed_cursor SET cursor = ${reached.last}, updated_at = now() WHERE feed = ${FEED}`;
  return { written, isEnd: reached.count < PAGE };
}

type Row = {
  readonly seq: string;
  readonly change: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly startsAt: Date | null;
  readonly hall: string | null;
  readonly courthouseId: string | null;
  readonly mode: string | null;
  readonly status: string | null;
  readonly isClosed: boolean | null;
  readonly courtId: string | null;
  readonly caseNumber: string | null;
  readonly hearingId: string;
  readonly followId: string;
  readonly followKind: string;
  readonly email: Uint8Array;
  readonly mailbox: string;
  readonly language: string;
};

/** Each change with each confirmed follow that it concerns, oldest first; a mailbox that follows twice comes once per change. */
async function concerned(tx: Transaction, { after, last }: { after: string; last: string }): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (c.seq, f.email_index) c.seq::text, c.kind AS change, c.before, c.after, c.hearing_id AS "hearingId",
      h.starts_at AS "startsAt", h.hall, h.courthouse_id AS "courthouseId", h.mode, h.status, h.is_closed AS "isClosed", h.court_id AS "courtId",
      coalesce(h.case_number, CASE f.kind WHEN 'caseNumber' THEN f.target END) AS "caseNumber", f.id::text AS "followId", f.kind AS "followKind", f.email,
      encode(f.email_index, 'hex') AS mailbox, f.language
    FROM public_hearing_change c
      LEFT JOIN public_hearing h ON h.id = c.hearing_id
      JOIN follow f ON f.confirmed_at IS NOT NULL AND f.ended_at IS NULL
        AND (f.kind = 'hearing' AND f.target = c.hearing_id
          OR f.kind = 'caseNumber' AND (f.target IN (h.case_key, h.archive_key, h.archive_base) OR f.target = ANY (c.hidden_keys)))
    WHERE c.seq > ${after}::bigint AND c.seq <= ${last}::bigint
    ORDER BY c.seq, f.email_index, f.kind DESC, f.id`;
}

async function tellChanges(tx: Transaction, rows: readonly Row[], names: CourtNames): Promise<number> {
  const over = new Set<string>();
  let written = 0;
  for (const row of rows) {
    const told = changeTold({ ...row, kind: row.change, now: hearingNow(row) });
    if (told === null || over.has(row.followId)) continue;
    const line = lineFor(row, told, names);
    if (line !== null && (await write(tx, row, line))) written += 1;
    if (!isEnd(told) || row.followKind !== "hearing") continue;
    // Who follows a hearing has nothing left to follow; a case goes on when one of its hearings ends.
    over.add(row.followId);
    await tx.follow.updateMany({ where: { id: row.followId }, data: { endedAt: new Date() } });
  }
  return written;
}

const isHidden = ({ template }: Told): boolean => template === "followEnded" || template === "followClosed";
const isEnd = (told: Told): boolean => told.template === "over" || isHidden(told);

function lineFor(row: Row, told: Told, names: CourtNames): Line | null {
  if (told.template === "over") return null;
  return isHidden(told) && row.followKind !== "hearing" ? hiddenLine(row) : lineOf(row, told, names);
}

/** When a hearing that is closed or withdrawn is held, is nothing that may be told with the number of its case. */
const hiddenLine = ({ caseNumber }: Row): Line => ({
  template: "followHidden",
  values: { followed: "caseNumber", ...(caseNumber === null ? {} : { caseNumber }) },
});

const hearingNow = ({ startsAt, hall, courthouseId, mode, status, isClosed }: Row) =>
  startsAt === null
    ? null
    : {
        ...{ startsAt, hall, courthouseId, mode: mode ?? "", status: status ?? "" },
        isClosed: isClosed === true,
      };

type Line = {
  readonly template: Written["template"] | "followHidden";
  readonly values: Readonly<Record<string, string>>;
};

/** What is known of the change; a template leaves out the lines of what is not. */
function lineOf(row: Row, told: Written, names: CourtNames): Line {
  const { courtId, caseNumber, followKind: followed, hearingId } = row;
  const about = {
    court: courtId === null ? null : (names.courts.get(courtId) ?? courtId),
    // Neither the number of a closed hearing is public, nor anything of one that was withdrawn.
    caseNumber: isHidden(told) ? null : caseNumber,
    hearingId: told.template === "followEnded" ? null : hearingId,
  };
  const values = Object.entries({ ...toldValues(told, names), ...about, followed }).flatMap(
    ([name, value]: [string, string | null]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
  );
  return { template: told.template, values: Object.fromEntries(values) };
}

const write = (tx: Transaction, row: Row, { template, values }: Line): Promise<boolean> =>
  queueMail(tx, {
    origin: { followId: row.followId },
    occurrence: `follow:${row.followId}:${row.seq}`,
    to: unseal(row.email, followEmailPlace(row.followId)),
    language: isLanguage(row.language) ? row.language : DEFAULT_LANGUAGE,
    template,
    values: { ...values, endToken: mailToken("follow.end", row.followId) },
  });
