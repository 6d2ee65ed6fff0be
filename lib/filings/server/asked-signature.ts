import "server-only";
import { db } from "@/lib/db/database";
import { blindIndex, unseal } from "@/lib/db/seal";
import type { Block } from "@/lib/documents/block";
import type { Viewer } from "@/lib/identity/viewer";
import type { AskedSignature, GivenSignature, ListedSignature } from "../asked-signature";
import { filingContent } from "../filing-content";
import { CODE_PURPOSE } from "../signatory";
import { completeDraft } from "./complete-draft";
import { fileOf } from "./file-of";
import { signatoryOf } from "./signatories-of-filing";

type Asked = { readonly signatoryId: string; readonly viewer: Pick<Viewer, "personalCode"> };

/** By the code of whoever signed in: an invitation of somebody else is not there. */
const ofViewer = ({ personalCode }: Pick<Viewer, "personalCode">) => ({
  codeIndex: blindIndex(personalCode, CODE_PURPOSE),
});

const FILING = {
  filing: {
    include: {
      documents: { orderBy: { position: "asc" } },
      draft: { select: { revision: true, personId: true, mandateId: true } },
    },
  },
} as const;

const rowOf = ({ signatoryId, viewer }: Asked) =>
  db().filingSignatory.findFirst({ where: { id: signatoryId, ...ofViewer(viewer) }, include: FILING });

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>;

/** What the viewer is asked to sign; nothing when nobody asks them. */
export async function askedSignature(asked: Asked): Promise<AskedSignature | undefined> {
  const row = await rowOf(asked);
  return row === null ? undefined : opened(row);
}

function opened({ filing, ...row }: Row): AskedSignature {
  const content: unknown = JSON.parse(
    unseal(filing.answers, { table: "filing", column: "answers", id: filing.id }),
  );
  return {
    signatory: signatoryOf(row),
    filingId: filing.id,
    content: filingContent.parse(content),
    files: filing.documents.map(fileOf).filter(({ purpose }) => purpose !== "confidential"),
    contentSha256: Buffer.from(filing.contentSha256).toString("hex"),
    receivedAt: filing.receivedAt,
    isBeingChanged: filing.state === "prepared" && filing.draft.revision !== filing.draftRevision,
  };
}

/**
 * The text of what is signed, from the same answers as the paper; null while they are being changed or once it is filed, when the
 * paper alone says what was signed.
 */
export async function blocksToSign(
  { signatoryId, viewer }: Asked,
  now: Date,
): Promise<readonly Block[] | null> {
  const row = await rowOf({ signatoryId, viewer });
  if (row?.filing.state !== "prepared" || row.filing.draft.revision !== row.filing.draftRevision) return null;
  const { content } = opened(row);
  const { personId, mandateId } = row.filing.draft;
  const { draftId } = row.filing;
  const complete = await completeDraft({ draftId, personId, mandateId, filer: content.submitter, now });
  return complete.ok ? complete.value.blocks : null;
}

/** What waits for the viewer's signature, the last asked first. */
export async function signaturesAsked(
  viewer: Pick<Viewer, "personalCode">,
  now: Date,
): Promise<readonly ListedSignature[]> {
  const rows = await db().filingSignatory.findMany({
    where: {
      ...ofViewer(viewer),
      state: "invited",
      filing: { state: "prepared", draft: { state: "open", expiresAt: { gt: now } } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: FILING,
    take: 50,
  });
  return rows.map(listed);
}

/** What a court has not decided about. */
const UNDECIDED = [{ outcome: null }, { outcome: { in: ["leftWithoutProgress", "corrected"] } }];

/** What the viewer has signed for others, until it stands in a case; the last signed first. */
export async function signaturesGiven(
  viewer: Pick<Viewer, "personalCode">,
  now: Date,
): Promise<readonly GivenSignature[]> {
  const rows = await db().filingSignatory.findMany({
    where: {
      ...ofViewer(viewer),
      state: "confirmed",
      filing: {
        OR: [
          { state: "prepared", draft: { state: "open", expiresAt: { gt: now } } },
          { state: { not: "prepared" }, platformCaseId: null, OR: UNDECIDED },
        ],
      },
    },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    include: FILING,
    take: 50,
  });
  return rows.map((row) => ({
    ...listed(row),
    signedAt: row.decidedAt ?? row.createdAt,
    filedAt: row.filing.receivedAt,
  }));
}

function listed(row: Row): ListedSignature {
  const { content } = opened(row);
  const { givenName, familyName } = content.submitter;
  return {
    id: row.id,
    form: content.form,
    askedBy: content.actingFor?.principal.name ?? `${givenName} ${familyName}`,
    askedAt: row.createdAt,
  };
}
