import type { FormWords } from "./form-words";

/** An English example quotes “so” what is to be written in Latvian, where „so” may stand inside. */
const QUOTED = /(“(?:„[^”]*”|[^”])*”)/;

/** An example of an answer: whoever reads it aloud has to know which part of it is Latvian. */
export function Example({ text, t }: { text: string } & Pick<FormWords, "t">) {
  return t("forms:example", { text })
    .split(QUOTED)
    .map((part, index) =>
      part.startsWith("“") ? (
        <span key={index} lang="lv">
          {part}
        </span>
      ) : (
        part
      ),
    );
}
