import type {
  Case,
  CaseStatus,
  CourtDocument,
  Hearing,
  NewFiling,
  Party,
  Ruling,
  TimelineEntry,
} from "@/lib/exchange/shapes";
import { newId } from "@/lib/core/id";

/** Who may see a part of the file: everybody in the case; the side that began it, as long as nothing was sent out; one person. */
type ForWhom = { readonly audience: "all" | "claimant" | `person:${string}` };
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
  readonly filings: readonly FiledHere[];
  readonly timeline: readonly Entry[];
  readonly documents: readonly FiledPaper[];
  readonly hearings: readonly Hearing[];
  readonly rulings: readonly Ruling[];
  /** When the case was sent to the other side; before that it sees none. */
  readonly sentToDefendantAt: string | null;
  /** A hearing that was asked for is held unless the court refused it. */
  readonly hearingRefused: boolean;
  /** What is told of the codes on the summonses sent; files of before the codes have none. */
  readonly summonsCodeHashes?: readonly string[];
  /** How it goes on: as a claim by acts of the case, or by decisions on its filing. Files of before there were others are claims. */
  readonly course?: "claim" | "decision";
  /** Rulings that a later one took the place of, or that were set aside: they never come into force. */
  readonly replaced?: readonly string[];
  /** What was filed against the ruling is not answered: it does not come into force before this day is over (s. 203(1)). */
  readonly heldUntil?: string;
  /** Closed to the public by law (Civil Procedure Law, s. 11(1)). */
  readonly isClosed?: boolean;
};

/** What was filed in the case, the newest first; entries of before there were other kinds have none. */
export type FiledHere = {
  readonly filingId: string;
  readonly personalCode: string;
  readonly kind?: NewFiling["kind"];
};

/** From when a role sees the case. For a child others act; it never sees a case by itself. */
const SEES: Record<CaseParticipant["role"], "atOnce" | "onceSent" | "never"> = {
  claimant: "atOnce",
  applicant: "atOnce",
  representative: "atOnce",
  defendant: "onceSent",
  debtor: "onceSent",
  authority: "onceSent",
  thirdPerson: "onceSent",
  interestedPerson: "onceSent",
  child: "never",
};

const SIDES: Partial<Record<CaseParticipant["role"], "claimant" | "defendant">> = {
  claimant: "claimant",
  applicant: "claimant",
  representative: "claimant",
  defendant: "defendant",
  debtor: "defendant",
  authority: "defendant",
};

/** On which side somebody stands, as papers name their authors. */
export const sideOf = (role: CaseParticipant["role"]): "claimant" | "defendant" | "other" =>
  SIDES[role] ?? "other";

/** The person's role in the case, if it has one that lets it be seen now. */
export const roleOf = (file: CaseFile, personalCode: string): CaseParticipant["role"] | null =>
  file.participants.find(
    (participant) => participant.personalCode === personalCode && seesNow(file, participant),
  )?.role ?? null;

/** Whom a mandate is for. */
export type Principal = Pick<CaseParticipant, "personalCode" | "registrationNumber">;

/** In which role somebody takes part now, in person or for a principal who does. */
export const partIn = (
  file: CaseFile,
  personalCode: string,
  principal: Principal | null,
): CaseParticipant["role"] | null =>
  roleOf(file, personalCode) ?? (principal === null ? null : roleOfPrincipal(file, principal));

const roleOfPrincipal = (
  file: CaseFile,
  { personalCode, registrationNumber }: Principal,
): CaseParticipant["role"] | null =>
  file.participants.find(
    (participant) =>
      seesNow(file, participant) &&
      ((personalCode !== null && participant.personalCode === personalCode) ||
        (registrationNumber !== null && participant.registrationNumber === registrationNumber)),
  )?.role ?? null;

const seesNow = ({ sentToDefendantAt }: CaseFile, { role }: CaseParticipant): boolean =>
  SEES[role] === "atOnce" || (SEES[role] === "onceSent" && sentToDefendantAt !== null);

/** The natural persons who may see the case now. */
export const audienceOf = (file: CaseFile): ReadonlySet<string> =>
  new Set(
    file.participants
      .filter((participant) => seesNow(file, participant))
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

/** Hearings that were set and will not be held any more. */
export const withoutOpenHearings = (file: CaseFile): CaseFile => ({
  ...file,
  hearings: file.hearings.map((hearing) =>
    hearing.status === "scheduled" ? { ...hearing, status: "cancelled" as const } : hearing,
  ),
});
