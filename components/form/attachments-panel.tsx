import { Button } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { FileInput } from "@/components/ui/file-input";
import { FileLink } from "@/components/ui/file-link";
import { FileList } from "@/components/ui/file-list";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { ACCEPTED_EXTENSIONS } from "@/lib/documents/file-kinds";
import { ATTACHMENT_LIMITS } from "@/lib/documents/limits";
import type { Purpose } from "@/lib/documents/purpose";
import type { QuestionStep } from "@/lib/forms/form";
import { controlId, type Issue } from "@/lib/forms/issue";
import { formatBytes } from "@/lib/i18n/format";
import type { DraftPage } from "./draft-frame";
import { issueSentence } from "./form-words";

type AttachmentsPanelProps = {
  of: DraftPage;
  step: QuestionStep;
  issues: readonly Issue[];
  back: "check" | undefined;
};

/** Files that the server holds, each with its way out, and the form that adds more. Plain posts: no script is needed. */
export function AttachmentsPanel({ of, step, issues, back }: AttachmentsPanelProps) {
  const { draft, words } = of;
  const { t } = words;
  const { name, purposes, required } = filesOf(step);
  const inWords = (purpose: Purpose): string => t(`forms:attachments.purposes.${purpose}`);
  const label = words.text(`fields.${name}.label`);
  const { files, fileMegabytes, filingMegabytes } = ATTACHMENT_LIMITS;
  const error = issues.map((issue) => issueSentence(words, issue, label)).join(" · ");
  const query = back === undefined ? "" : "?back=check";
  return (
    <>
      {required.length > 0 && (
        <Paragraph>{t("forms:attachments.needed", { kinds: required.map(inWords).join(", ") })}</Paragraph>
      )}
      <Section id="attached" title={t("forms:attachments.list")}>
        <Attachments of={of} />
      </Section>
      <Form
        action={`/api/drafts/${draft.id}/attachments${query}`}
        method="post"
        encType="multipart/form-data"
      >
        <Select
          id="purpose"
          name="purpose"
          label={t("forms:attachments.purpose")}
          options={purposes.map((value) => ({ value, label: inWords(value) }))}
          width="md"
        />
        <FileInput
          id={controlId(name)}
          name="files"
          label={t("forms:attachments.label")}
          hint={t("forms:attachments.hint", { files, file: fileMegabytes, all: filingMegabytes })}
          error={error === "" ? undefined : error}
          accept={ACCEPTED_EXTENSIONS}
          multiple
        />
        <Button variant="secondary">{t("forms:attachments.add")}</Button>
      </Form>
      <Notice title={t("forms:attachments.notScanned")} level={2} />
      {required.length === 0 && <Paragraph>{t("forms:attachments.skip")}</Paragraph>}
    </>
  );
}

type FilesOf = { name: string; purposes: readonly Purpose[]; required: readonly Purpose[] };

function filesOf({ fields }: QuestionStep): FilesOf {
  for (const [name, { widget }] of Object.entries(fields))
    if (widget.kind === "files") return { name, ...widget };
  throw new Error("A step without a question for files");
}

function Attachments({ of: { draft, words } }: { of: DraftPage }) {
  const { t, language } = words;
  if (draft.attachments.length === 0) return <Paragraph>{t("forms:attachments.none")}</Paragraph>;
  return (
    <FileList
      label={t("forms:attachments.list")}
      items={draft.attachments.map(({ id, name, kind, size, purpose }) => ({
        id,
        name: (
          <FileLink
            href={`/api/drafts/${draft.id}/attachments/${id}`}
            name={name}
            details={`${kind.toUpperCase()}, ${formatBytes(size, language)}`}
          />
        ),
        details: t(`forms:attachments.purposes.${purpose}`),
        action: (
          <ButtonForm
            action={`/api/drafts/${draft.id}/attachments/${id}/removal`}
            variant="link"
            context={name}
          >
            {t("forms:attachments.remove")}
          </ButtonForm>
        ),
      }))}
    />
  );
}
