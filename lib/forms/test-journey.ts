import type { Attached } from "@/lib/documents/attached";
import type { Purpose } from "@/lib/documents/purpose";
import type { CaseFacts } from "./case-facts";
import type { TypedGroup } from "./typed";
import type { Walk } from "./walk";

/** One way through a form: what is typed otherwise than in the shortest way, the steps met, and how it ends. */
export type Journey = {
  readonly name: string;
  readonly change: TypedGroup;
  readonly path: readonly string[];
  readonly status: Walk["status"];
  /** The case that is known; that of the form's own unless told, null for none. */
  readonly inCase?: CaseFacts | null;
};

/** The journeys of a form. `typed` is the shortest way that can be filed, as it would be typed. */
export type FormJourneys = {
  readonly typed: TypedGroup;
  readonly inCase: CaseFacts | null;
  readonly journeys: readonly Journey[];
};

/** A small claim that has been judged, as the register tells of it on the day of the tests. */
export const JUDGED_CASE: CaseFacts = {
  caseId: "c-1",
  caseNumber: "C33359926",
  archiveNumber: "C-3599-26/38",
  courtId: "RRT",
  courtName: "Rīgas rajona tiesa",
  instance: "first",
  processKind: "simplified",
  status: "decided",
  subject: "Par naudas piedziņu vienkāršotajā procedūrā",
  ownRole: "claimant",
  participants: [
    { role: "claimant", kind: "person", name: "Ilze Bērziņa-Ķēniņa", registrationNumber: null, isOwn: true },
    { role: "defendant", kind: "person", name: "Andris Ozoliņš", registrationNumber: null, isOwn: false },
  ],
  hearings: [
    { id: "h-1", startsAt: "2026-12-15T08:00:00.000Z", hall: "4", mode: "inPerson", status: "scheduled" },
  ],
  rulings: [
    {
      id: "r-1",
      kind: "shortJudgment",
      date: "2026-11-18",
      drawnUpOn: "2026-11-18",
      fullJudgmentRequestBy: "2026-11-30",
      appealBy: "2026-12-08",
      inForceSince: null,
    },
  ],
  dues: [{ id: "d-1", kind: "stateFee", amountCents: 15_000, paidCents: 15_000, state: "paid" }],
};

/** A file that lies with the draft, for forms that cannot do without one: `attachments: [attachedFor("deed")]`. */
export const attachedFor = (purpose: Purpose): Attached => ({
  id: `a-${purpose}`,
  purpose,
  name: `${purpose}.pdf`,
  kind: "pdf",
  mediaType: "application/pdf",
  size: 1_024,
  sha256: "0".repeat(64),
  storageKey: `s-${purpose}`,
  scanState: "clean",
  malware: null,
  remarks: [],
  signers: null,
});

/** How whoever files is reached. */
export const TYPED_APPLICANT: TypedGroup = {
  applicantAddress: { line: "Ķiršu iela 14 – 27", municipality: "Rīga", postalCode: "1013" },
  applicantEmail: "ilze@example.com",
  applicantPhone: "",
  eCommunication: "yes",
};

/** A ruling that the register does not know, in a case that it does not show. */
export const TYPED_RULING: TypedGroup = {
  rulingKind: "judgment",
  rulingDate: { day: "18", month: "11", year: "2026" },
  rulingCourt: "RRT",
  caseNumber: "C33359926",
};
