import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { AskedStep } from "@/lib/forms/form";
import type { Issue } from "@/lib/forms/issue";
import { judgeGroup } from "@/lib/forms/judge-fields";
import { withoutConfirmations } from "@/lib/forms/known";
import { type Posted, readPosted } from "@/lib/forms/read-posted";
import { askedStep, missingAt } from "@/lib/forms/steps";
import { entriesOf, isBlank, type TypedGroup } from "@/lib/forms/typed";
import { walk } from "@/lib/forms/walk";
import { type DraftNote, draftPlace } from "../draft-content";
import type { DraftView } from "../draft-view";
import type { Owner } from "../owner";
import { lockDraft } from "./lock-draft";
import { writeDraft, writeNote } from "./write-draft";

export type StepSaving = Owner & {
  readonly draftId: string;
  readonly step: string;
  /** An entry of a list; null for a step that is asked once, and for "go on" below a list. */
  readonly entry: string | null;
  /** The revision of the draft when the page was opened. */
  readonly revision: number;
  readonly posted: Posted;
  /** Saved without being judged: the person leaves and comes back. */
  readonly isLeaving: boolean;
  /** Only looked up: what is not filled in yet is no error. */
  readonly isLookup: boolean;
  /** What the registers said to it: a company that was found stays on its page to be looked at. */
  readonly company: {
    readonly typed: TypedGroup;
    readonly issues: readonly Issue[];
    readonly isFound: boolean;
  } | null;
  readonly now: Date;
  readonly requestId: string;
};

export type StepSaved = {
  readonly outcome: "saved" | "issues" | "conflict" | "found";
  readonly draft: DraftView;
};

/** Keeps what was typed into a step, right or wrong, and says what is wrong with it. */
export async function saveStep(saving: StepSaving): Promise<Result<StepSaved, "notFound" | "filed">> {
  return inTransaction(async (tx) => {
    const locked = await lockDraft(tx, saving);
    if (!locked.ok) return locked;
    const step = askedStep(locked.value.form, saving.step);
    if (step === undefined || (saving.entry !== null && step.kind !== "list")) return err("notFound");
    const saved = await keep(tx, { saving, draft: locked.value, step });
    const place = heldPlace(saving);
    await tx.heldInput.deleteMany({ where: { personId: saving.personId, place } });
    return ok(saved);
  });
}

export const heldPlace = ({ draftId, step, entry }: Pick<StepSaving, "draftId" | "step" | "entry">): string =>
  `draft:${draftId}:${draftPlace(step, entry)}`;

type Keeping = { readonly saving: StepSaving; readonly draft: DraftView; readonly step: AskedStep };

async function keep(tx: Transaction, keeping: Keeping): Promise<StepSaved> {
  const { saving, draft, step } = keeping;
  const place = draftPlace(step.id, saving.entry);
  const posted = { ...readPosted(step.fields, saving.posted), ...saving.company?.typed };
  if (step.kind === "list" && saving.entry === null) return goOn(tx, keeping);
  const before = storedAt(draft, step, saving.entry);
  const isChangedElsewhere = (draft.saved[place] ?? 0) > saving.revision;
  if (isChangedElsewhere && JSON.stringify(before) !== JSON.stringify(posted)) {
    const note: DraftNote = { place, kind: "conflict", issues: [], typed: { ...posted } };
    await writeNote(tx, draft.id, note);
    return { outcome: "conflict", draft };
  }
  if (isNothingNew(keeping, posted)) return askOnly(tx, keeping, posted);
  return store(tx, keeping, posted);
}

/** A page for one more entry on which nothing was typed: the list stays as it is. */
function isNothingNew({ saving: { entry }, draft, step }: Keeping, posted: TypedGroup): boolean {
  const isKnown = entriesOf(draft.typed[step.id]).some(({ id }) => id === entry);
  return entry !== null && !isKnown && isBlank(posted);
}

/** Keeps nothing and says what is missing, unless the person leaves. */
async function askOnly(tx: Transaction, keeping: Keeping, posted: TypedGroup): Promise<StepSaved> {
  const { saving, draft, step } = keeping;
  const note = saving.isLeaving
    ? null
    : noteOn(keeping, issuesAt({ draft, step, walked: draft.walk }, posted));
  await writeNote(tx, draft.id, note);
  return { outcome: outcomeOf(note), draft: { ...draft, note } };
}

async function store(tx: Transaction, keeping: Keeping, posted: TypedGroup): Promise<StepSaved> {
  const { saving, draft, step } = keeping;
  const place = draftPlace(step.id, saving.entry);
  const typed = merged(draft, { step, entry: saving.entry, posted });
  const walked = walk(draft.form, typed);
  const note = saving.isLeaving ? null : noteOn(keeping, issuesAt({ draft, step, walked }, posted));
  const revision = await writeDraft(tx, { draft, now: saving.now, place, typed, note });
  await audit(tx, {
    personId: saving.personId,
    action: "draft.saved",
    subjectKind: "draft",
    subjectId: draft.id,
    requestId: saving.requestId,
    detail: { step: step.id, revision },
  });
  return { outcome: outcomeOf(note), draft: { ...draft, typed, revision, note, walk: walked } };
}

/** What the page must say when it is shown again; nothing when the person may go on. */
function noteOn({ saving, step }: Keeping, found: readonly Issue[]): DraftNote | null {
  const { company, entry, isLookup } = saving;
  const place = draftPlace(step.id, entry);
  const wrong = isLookup ? found.filter(({ field }) => field.endsWith(".registrationNumber")) : found;
  const issues = onePerField([...(company?.issues ?? []), ...wrong]);
  if (issues.length > 0) return { place, kind: "issues", issues, typed: null };
  return company?.isFound === true ? { place, kind: "found", issues: [], typed: null } : null;
}

function outcomeOf(note: DraftNote | null): StepSaved["outcome"] {
  if (note === null) return "saved";
  return note.kind === "issues" ? "issues" : "found";
}

/** "Go on" below a list saves nothing, but the list must be long enough and every entry finished that is not left to somebody else. */
async function goOn(tx: Transaction, { saving, draft, step }: Keeping): Promise<StepSaved> {
  const issues = saving.isLeaving ? [] : missingAt(draft.walk, step.id);
  const note: DraftNote | null =
    issues.length === 0 ? null : { place: step.id, kind: "issues", issues, typed: null };
  await writeNote(tx, draft.id, note);
  return { outcome: note === null ? "saved" : "issues", draft: { ...draft, note } };
}

function storedAt(draft: DraftView, step: AskedStep, entry: string | null): TypedGroup {
  if (entry !== null) return entriesOf(draft.typed[step.id]).find(({ id }) => id === entry)?.typed ?? {};
  return Object.fromEntries(Object.keys(step.fields).map((name) => [name, draft.typed[name]]));
}

type Change = { readonly step: AskedStep; readonly entry: string | null; readonly posted: TypedGroup };

function merged(draft: DraftView, { step, entry, posted }: Change): TypedGroup {
  const isConfirmation = step.kind === "questions" && step.isConfirmation;
  const typed = isConfirmation ? draft.typed : withoutConfirmations(draft.form, draft.typed);
  if (entry === null) return { ...typed, ...withDefects(draft.typed, posted) };
  const entries = entriesOf(draft.typed[step.id]);
  const isNew = entries.every(({ id }) => id !== entry);
  const changed = entries.map((other) => (other.id === entry ? { id: entry, typed: posted } : other));
  return { ...typed, [step.id]: isNew ? [...entries, { id: entry, typed: posted }] : changed };
}

/** The defects that the court named are not posted; they stay beside the answers to them. */
function withDefects(before: TypedGroup, posted: TypedGroup): TypedGroup {
  return Object.fromEntries(
    Object.entries(posted).map(([name, value]) => {
      const known = (before[name] as { known?: unknown } | undefined)?.known;
      return [name, known === undefined ? value : { ...(value as TypedGroup), known }];
    }),
  );
}

function issuesAt(
  { draft, step, walked }: { draft: DraftView; step: AskedStep; walked: DraftView["walk"] },
  posted: TypedGroup,
): readonly Issue[] {
  if (step.kind !== "list") return missingAt(walked, step.id);
  const { issues } = judgeGroup(step, posted, draft.walk.above);
  return issues;
}

/** The register's word goes before the parser's: one sentence at each field. */
const onePerField = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ field }, index) => issues.findIndex((other) => other.field === field) === index);
