import { FILE_PROBLEMS, type FileProblem } from "@/lib/documents/file-problem";
import type { AttachmentLimits } from "@/lib/documents/limits";
import type { FormWords } from "./form-words";

/** Where the browser puts what only it knows: the name of a file, a number. */
const OPEN = { name: "{name}", number: "{number}", of: "{of}", count: "{count}" };

export type UploadWords = {
  readonly errors: string;
  readonly progress: string;
  readonly state: string;
  readonly waiting: string;
  readonly done: string;
  readonly failed: string;
  readonly stop: string;
  readonly stopped: string;
  readonly problems: Readonly<Record<FileProblem, string>>;
};

/** The sentences that an upload may need, for where no texts are: the browser. */
export function uploadWords({ t }: Pick<FormWords, "t">, limits: AttachmentLimits): UploadWords {
  const said = (key: "progress" | "state" | "waiting" | "done" | "failed" | "stop" | "stopped"): string =>
    (t as unknown as Said)(`forms:attachments.upload.${key}`, OPEN);
  return {
    errors: t("forms:errorSummary"),
    progress: said("progress"),
    state: said("state"),
    waiting: said("waiting"),
    done: said("done"),
    failed: said("failed"),
    stop: said("stop"),
    stopped: said("stopped"),
    problems: Object.fromEntries(
      FILE_PROBLEMS.map((problem) => [
        problem,
        (t as unknown as Said)(`errors:${problem}`, { name: OPEN.name, max: maximum(problem, limits) }),
      ]),
    ) as Record<FileProblem, string>,
  };
}

type Said = (key: string, params: Readonly<Record<string, string | number>>) => string;

function maximum(problem: FileProblem, limits: AttachmentLimits): number {
  if (problem === "fileTooMany") return limits.files;
  return problem === "filesTooLarge" ? limits.filingMegabytes : limits.fileMegabytes;
}

/** A sentence with what the browser knows in its places. */
export const filled = (sentence: string, known: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(known[name] ?? place));
