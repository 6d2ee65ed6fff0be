import "server-only";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { evidenceOf } from "../evidence";
import { filingContent } from "../filing-content";
import type { FilingView } from "../filing-view";
import type { PlatformState } from "../platform-state";
import { fileOf } from "./file-of";
import { IN_CASE, summaryOf, toldOf } from "./filings-of-owner";

type Asked = { readonly filingId: string; readonly personId: string; readonly now: Date };

/** A filing that was handed in, with everything that its page shows; nothing when it is another person's or still open. */
export async function filingOfOwner({ filingId, personId, now }: Asked): Promise<FilingView | undefined> {
  const filing = await db().filing.findFirst({
    where: { id: filingId, personId, state: { not: "prepared" } },
    include: {
      ...IN_CASE,
      documents: { orderBy: { position: "asc" } },
      receipt: { select: { id: true } },
      corrections: {
        where: { receivedAt: { not: null } },
        orderBy: { receivedAt: "asc" },
        select: { id: true, receivedAt: true },
      },
    },
  });
  const receipt = filing?.receipt ?? null;
  if (filing === null || receipt === null) return undefined;
  const { answers, documents, corrections } = filing;
  const content: unknown = JSON.parse(unseal(answers, { table: "filing", column: "answers", id: filing.id }));
  const { title, actingFor } = filingContent.parse(content);
  const told = toldOf(filing);
  const summary = summaryOf(filing);
  const dates = {
    accepted: summary.receivedAt,
    relayed: await relayedAt(filingId),
    registered: filing.registeredAt,
    examined: examinedAt(told),
  };
  return {
    ...summary,
    draftId: filing.draftId,
    title,
    actingFor,
    registeredAt: filing.registeredAt,
    receiptId: receipt.id,
    contentSha256: Buffer.from(filing.contentSha256).toString("hex"),
    files: documents.map((document) => withoutKey(fileOf(document))),
    evidence: evidenceOf(dates, now),
    ...wordsOf(told),
    correctsFilingId: filing.correctsFilingId,
    corrections: corrections.flatMap(({ id, receivedAt }) =>
      receivedAt === null ? [] : [{ id, receivedAt }],
    ),
  };
}

/** What the court said beside the state. */
const wordsOf = (
  told: PlatformState | null,
): Pick<FilingView, "reason" | "defects" | "answerDocumentId"> => ({
  reason: told?.reason ?? null,
  defects: told?.defects ?? [],
  answerDocumentId: told?.answerDocumentId ?? null,
});

const withoutKey = ({ storageKey: _key, ...file }: ReturnType<typeof fileOf>) => file;

/** When the worker knew that the platform has it. */
async function relayedAt(filingId: string): Promise<Date | null> {
  const message = await db().outboxMessage.findFirst({
    where: { aggregate: `filing:${filingId}`, kind: "filing.deliver", state: "sent" },
    select: { sentAt: true },
  });
  return message?.sentAt ?? null;
}

/** When the court first said something about it. */
function examinedAt(told: PlatformState | null): Date | null {
  return told === null || told.state === "received" || told.state === "notDelivered"
    ? null
    : new Date(told.stateSince);
}
