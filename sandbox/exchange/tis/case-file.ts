import type {
  Case,
  CaseStatus,
  CourtDocument,
  Hearing,
  Party,
  Ruling,
  TimelineEntry,
} from "@/lib/exchange/shapes";
import { newId } from "@/lib/core/id";

/** Who may see a part of the file: everybody in the case, or only the one who filed, as long as nothing was sent out. */
type ForWhom = { readonly audience: "all" | "claimant" };
export type CaseParticipant = Omit<Party, "email" | "phone" | "address">;
export type Entry = TimelineEntry & ForWhom;
export type FiledPaper = CourtDocument & ForWhom;

/** The whole file of a case as the court keeps it. */
export type CaseFile = Omit<
  Case,
  "ownerPersonalCode" | "ownRole" | "participants" | "filings" | "timeline" | "judgmentDate" | "nextStep"
> & {
  readonly judgmentDate: string | null;
  readonly nextStep: Case["nextStep"];
  readonly participants: readonly CaseParticipant[];
  readonly filings: readonly { readonly filingId: string; readonly personalCode: string }[];
  readonly timeline: readonly Entry[];
  readonly documents: readonly FiledPaper[];
  readonly hearings: readonly Hearing[];
  readonly rulings: readonly Ruling[];
  /** When the claim was sent to the defendant; before that the defendant sees no case. */
  readonly sentToDefendantAt: string | null;
  /** A hearing that was asked for is held unless the court refused it. */
  readonly hearingRefused: boolean;
  /** What is told of the codes on the summonses sent; files of before the codes have none. */
  readonly summonsCodeHashes?: readonly string[];
};

/** The natural persons who may see the case now. */
export const audienceOf = (file: CaseFile): ReadonlySet<string> =>
  new Set(
    file.participants
      .filter(({ role }) => role !== "defendant" || file.sentToDefendantAt !== null)
      .flatMap(({ personalCode }) => personalCode ?? []),
  );

type Written = {
  readonly at: Date;
  readonly kind: TimelineEntry["kind"];
  readonly text?: string | null;
  readonly documentId?: string | null;
} & Partial<ForWhom>;

/** The file with one more line in its course, the newest first. */
export const noted = (
  file: CaseFile,
  { at, kind, text = null, documentId = null, audience = "all" }: Written,
): CaseFile => ({
  ...file,
  timeline: [
    { id: newId(at.getTime()), at: at.toISOString(), kind, documentId, text, audience },
    ...file.timeline,
  ],
});

type Position = { readonly at: Date; readonly status: CaseStatus; readonly nextStep: Case["nextStep"] };

export const moved = (file: CaseFile, { at, status, nextStep }: Position): CaseFile => ({
  ...file,
  status,
  nextStep,
  statusSince: file.status === status ? file.statusSince : at.toISOString(),
});

export const withPaper = (file: CaseFile, paper: FiledPaper): CaseFile => ({
  ...file,
  documents: [paper, ...file.documents],
});
