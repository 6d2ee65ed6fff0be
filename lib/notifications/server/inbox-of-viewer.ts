import "server-only";
import { db } from "@/lib/db/database";
import { type Owner, ownerIn } from "@/lib/filings/owner";
import type { Viewer } from "@/lib/identity/viewer";
import { type Inbox, INBOX_PAGE, type InboxItem, type InboxQuery } from "../inbox";
import { isNewsKind } from "../news";
import { newsPath } from "../news-path";
import { openedDetail } from "./opened-detail";

type Reader = Pick<Viewer, "personId" | "actingFor">;

/** A page of the viewer's own news, the newest first. */
export async function inboxOfViewer(reader: Reader, { show, before }: InboxQuery): Promise<Inbox> {
  const { personId } = reader;
  const rows = await db().notification.findMany({
    where: {
      personId,
      ...(show === "unread" ? { readAt: null } : {}),
      ...(before === undefined ? {} : { id: { lt: before } }),
    },
    orderBy: { id: "desc" },
    take: INBOX_PAGE + 1,
  });
  const page = rows.slice(0, INBOX_PAGE);
  const [forms, numbers] = await Promise.all([
    formsOfDrafts(
      page.flatMap(({ draftId }) => draftId ?? []),
      ownerIn(reader),
    ),
    numbersOfFilings(
      page.flatMap(({ filingId }) => filingId ?? []),
      personId,
    ),
  ]);
  return {
    items: page.flatMap((row) => item(row, { forms, numbers })),
    next: rows.length > INBOX_PAGE ? (page.at(-1)?.id ?? null) : null,
  };
}

/** A draft leads to its page for whom it is there: for the session that acts under its mandate. */
async function formsOfDrafts(ids: readonly string[], owner: Owner): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const drafts = await db().draft.findMany({
    where: { id: { in: [...ids] }, ...owner, state: "open" },
    select: { id: true, form: true },
  });
  return new Map(drafts.map(({ id, form }) => [id, form]));
}

async function numbersOfFilings(
  ids: readonly string[],
  personId: string,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const filings = await db().filing.findMany({
    where: { id: { in: [...ids] }, personId },
    select: { id: true, registrationNumber: true },
  });
  return new Map(
    filings.flatMap(({ id, registrationNumber }) =>
      registrationNumber === null ? [] : [[id, registrationNumber] as const],
    ),
  );
}

/** What the rows name by id only. */
type Known = {
  readonly forms: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, string>;
};
type Row = Awaited<ReturnType<ReturnType<typeof db>["notification"]["findMany"]>>[number];

/** News of a kind that this release does not know (a newer one wrote it) is left to the newer one. */
function item(row: Row, { forms, numbers }: Known): InboxItem[] {
  const { id, kind, occurredAt, readAt, draftId, caseId, filingId } = row;
  if (!isNewsKind(kind)) return [];
  const path = newsPath(kind, row, draftId === null ? undefined : forms.get(draftId));
  const registrationNumber = filingId === null ? null : (numbers.get(filingId) ?? null);
  const isRead = readAt !== null;
  return [{ id, kind, occurredAt, isRead, detail: openedDetail(row), caseId, registrationNumber, path }];
}
