import { type FormWords, formWords } from "./form-words";
import type { DeskLanguage } from "./texts";

type Words = Readonly<Record<string, readonly [lv: string, en: string]>>;

/** What no form asks under a name of its own: the parts of an answer to a defect. */
const PARTS: Words = {
  attachments: ["Pielikumi", "Attachments"],
  exemptionGround: ["Atbrīvojuma pamats", "Ground of the exemption"],
  truth: ["Apliecina, ka ziņas ir patiesas", "Declares that it is true"],
  answers: ["Atbildes uz trūkumiem", "Answers to the defects"],
  defect: ["Trūkums", "Defect"],
  answer: ["Atbilde", "Answer"],
};

const at = (language: DeskLanguage): 0 | 1 => (language === "en" ? 1 : 0);

/** How the form of the filing calls what it asks; a name that no form has is shown in the words of which it is made. */
export function answerName(key: string, { name }: FormWords, language: DeskLanguage): string {
  const part = Object.hasOwn(PARTS, key) ? PARTS[key]?.[at(language)] : undefined;
  return part ?? name(key) ?? wordsOf(key);
}

/** The parts of a filing, as its form names them and in its order. */
export function namedAnswers(
  kind: string,
  answers: object,
  language: DeskLanguage,
): readonly (readonly [key: string, name: string])[] {
  const words = formWords(kind, language);
  return words.inOrder(Object.keys(answers)).map((key) => [key, answerName(key, words, language)]);
}

/** "movedOutSince" is read as "Moved out since". */
function wordsOf(key: string): string {
  const words = key.replaceAll(
    /([a-z0-9])([A-Z])/g,
    (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const EXEMPTION = [
  "Civilprocesa likuma 43. panta {part}. daļa",
  "Civil Procedure Law, s. 43({part})",
] as const;
const POINT = [", {point}. punkts", ", point {point}"] as const;

/** Part and point of the law that releases from the fee. */
export function exemptionWords(part: string, point: string | null, language: DeskLanguage): string {
  const named = EXEMPTION[at(language)].replace("{part}", part);
  return point === null ? named : `${named}${POINT[at(language)].replace("{point}", point)}`;
}
