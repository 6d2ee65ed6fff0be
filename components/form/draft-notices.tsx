import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { SummaryList } from "@/components/ui/summary-list";
import { isOlder } from "@/lib/filings/draft-view";
import { changesSince } from "@/lib/forms/text-keys";
import type { Fields } from "@/lib/forms/field";
import { controlId, type Issue } from "@/lib/forms/issue";
import type { DraftPage } from "./draft-frame";
import { issueLabel } from "./field-label";
import { type FormWords, issueSentence } from "./form-words";
import { HiddenFields, type Place } from "./hidden-fields";
import { factsAmong } from "@/lib/forms/facts";
import { typedLines } from "./typed-text";

/** Every error at the top, in the words that stand at the fields. */
export function Errors({
  words,
  fields,
  issues,
}: {
  words: FormWords;
  fields: Fields;
  issues: readonly Issue[];
}) {
  const errors = issues.map((issue) => ({
    id: controlId(issue.field),
    text: issueSentence(words, issue, issueLabel(words, fields, issue.field)),
  }));
  return <ErrorSummary title={words.t("forms:errorSummary")} errors={errors} />;
}

type Plain = "held" | "found" | "prefillDone" | "prefillMissing";

const KEYS = {
  held: ["forms:held.title", "forms:held.text", "warning"],
  found: ["forms:lookup.foundTitle", "forms:lookup.found", "success"],
  prefillDone: ["forms:prefill.doneTitle", "forms:prefill.done", "info"],
  prefillMissing: ["forms:prefill.missingTitle", "forms:prefill.missing", "warning"],
} as const satisfies Record<Plain, readonly [string, string, "info" | "warning" | "success"]>;

export function PlainNotice({ words, kind }: { words: FormWords; kind: Plain }) {
  const [title, text, tone] = KEYS[kind];
  return (
    <Notice title={words.t(title)} tone={tone} alert={kind === "found" || kind === "held"}>
      <Paragraph>{words.t(text)}</Paragraph>
    </Notice>
  );
}

/** The form has changed since the draft was saved, and in what. */
export function OlderNotice({ of: { draft, words } }: { of: DraftPage }) {
  if (!isOlder(draft)) return null;
  const changes = changesSince(draft.version, draft.form.version).map((version) =>
    words.text(`changes.${version}`),
  );
  return (
    <Notice title={words.t("forms:older.title")} tone="warning">
      <Paragraph>{words.t("forms:older.text")}</Paragraph>
      <Paragraph>{words.t("forms:older.changed")}:</Paragraph>
      <List items={changes} />
    </Notice>
  );
}

/** What is filed is Latvian: told before anything is typed to whoever reads another language. */
export function LatvianNotice({ words }: { words: FormWords }) {
  if (words.language === "lv") return null;
  return (
    <Notice title={words.t("forms:latvian.title")}>
      <Paragraph>{words.t("forms:latvian.text")}</Paragraph>
    </Notice>
  );
}

type ConflictProps = {
  of: DraftPage;
  fields: Fields;
  place: Place;
  action: (form: FormData) => Promise<void>;
};

/** Two windows, one step: what the other one saved is shown beside what was typed here, and nothing is lost. */
export function ConflictNotice({ of, fields, place, action }: ConflictProps) {
  const { t } = of.words;
  const other = typedLines(of.words, { fields, typed: place.stored, facts: factsAmong(of.draft.walk.above) });
  return (
    <Notice title={t("forms:conflict.title")} tone="warning" alert>
      <Paragraph>{t("forms:conflict.text")}</Paragraph>
      <Paragraph>
        <strong>{t("forms:conflict.other")}</strong>
      </Paragraph>
      {other.length === 0 ? (
        <Paragraph>{t("forms:conflict.empty")}</Paragraph>
      ) : (
        <SummaryList items={other} />
      )}
      <Form action={action}>
        <HiddenFields draft={of.draft} place={place} />
        <Button variant="secondary" name="intent" value="discard">
          {t("forms:conflict.useOther")}
        </Button>
      </Form>
    </Notice>
  );
}
