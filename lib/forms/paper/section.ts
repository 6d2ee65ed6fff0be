import type { Block } from "@/lib/documents/block";
import { answerText } from "../answer-text";
import type { Facts } from "../facts";
import type { Field, Fields } from "../field";
import type { Answers, Step } from "../form";
import type { Party } from "../fields/party";
import { ANOTHER } from "../pick-option";
import { fieldOnPaper, optionOnPaper, stepOnPaper } from "./name-on-paper";
import { heading, paragraph, type PaperWords, rowsOf } from "./paper-words";

type Section = {
  readonly step: Step;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly words: PaperWords;
  /** Names of questions, or of one answer to them: `hasChildren:no`. */
  readonly leftOut: ReadonlySet<string>;
};

/** What has a place of its own in the paper: the court in its head, files and declaration at its end. */
const ELSEWHERE = new Set(["court", "files", "agreement", "exemption"]);

/**
 * One step as a section of the paper: short answers as rows, long ones as text under their name, one of several like things
 * under its number. What was not asked or not answered does not stand in it.
 */
export function sectionOfStep(section: Section): Block[] {
  const { step, words } = section;
  if (step.kind === "stop" || (step.kind === "questions" && (step.isPrecheck || step.isConfirmation)))
    return [];
  const blocks =
    step.kind === "list" ? entries(section, step.id) : answered(section, step.fields, section.answers);
  return blocks.length === 0 ? [] : [heading(stepOnPaper(words, step.id)), ...blocks];
}

function entries(section: Section, id: string): Block[] {
  const { step, answers, words } = section;
  const list = answers[id];
  if (!Array.isArray(list) || step.kind === "stop") return [];
  return list.flatMap((entry: Answers, index) => [
    heading(words.text(`steps.${id}.entry`, { number: index + 1 }), 3),
    ...answered(section, step.fields, entry),
  ]);
}

/** Rows as long as answers are short; a text stands by itself, under its name where others stand beside it. */
function answered({ facts, words: all, leftOut }: Section, fields: Fields, answers: Answers): Block[] {
  const words = { ...all, chosen: optionOnPaper(all, kindOfParty(fields, answers)) };
  const told = Object.entries(fields).filter(
    ([name, { widget, isConfidential }]) =>
      !leftOut.has(name) &&
      !leftOut.has(`${name}:${String(answers[name])}`) &&
      !(widget.kind === "pick" && answers[name] === ANOTHER) &&
      isConfidential !== true &&
      !ELSEWHERE.has(widget.kind) &&
      answers[name] !== null &&
      answers[name] !== undefined,
  );
  const isAlone = told.length === 1;
  return told.reduce<Block[]>((blocks, [name, field]) => {
    const value = answerText(words, { name, field, value: answers[name], facts });
    const label = fieldOnPaper(words, name);
    if (isText(field)) return [...blocks, ...(isAlone ? [] : [heading(label, 3)]), paragraph(value)];
    return joined(blocks, rowsOf([[label, value]]));
  }, []);
}

/** Whom the questions are about, where they ask for somebody. */
function kindOfParty(fields: Fields, answers: Answers): Party["kind"] | null {
  const [name] = Object.entries(fields).find(([, { widget }]) => widget.kind === "party") ?? [];
  const party = name === undefined ? undefined : (answers[name] as Party | null | undefined);
  return party?.kind ?? null;
}

const isText = ({ widget }: Field<unknown>): boolean => widget.kind === "longText";

/** Rows that follow rows are one list of rows. */
function joined(blocks: readonly Block[], more: readonly Block[]): Block[] {
  const [next] = more;
  const last = blocks.at(-1);
  if (next?.kind !== "rows" || last?.kind !== "rows") return [...blocks, ...more];
  return [...blocks.slice(0, -1), { kind: "rows", rows: [...last.rows, ...next.rows] }];
}
