import { Button } from "@/components/ui/button";
import { FileInput } from "@/components/ui/file-input";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import { ACCEPTED_EXTENSIONS } from "@/lib/documents/file-kinds";
import { picturesByPurpose } from "@/lib/documents/pictures";
import type { Purpose } from "@/lib/documents/purpose";
import type { QuestionStep } from "@/lib/forms/form";
import { controlId, type Issue } from "@/lib/forms/issue";
import { AttachmentList } from "./attachment-list";
import type { DraftPage } from "./draft-frame";
import { issueSentence } from "./form-words";
import { UploadProgress } from "./upload-progress";
import { uploadWords } from "./upload-words";

type AttachmentsPanelProps = {
  of: DraftPage;
  step: QuestionStep;
  issues: readonly Issue[];
  back: "check" | undefined;
};

/** Files that the server holds, each with its way out, and the form that adds more. Plain posts: a script only adds progress. */
export function AttachmentsPanel({ of, step, issues, back }: AttachmentsPanelProps) {
  const { draft, words } = of;
  const { t, language } = words;
  const { name, purposes, required } = filesOf(step);
  const inWords = (purpose: Purpose): string => t(`forms:attachments.purposes.${purpose}`);
  const label = words.text(`fields.${name}.label`);
  const { limits, isScanned } = draft.attaching;
  const { files, fileMegabytes, filingMegabytes } = limits;
  const error = issues.map((issue) => issueSentence(words, issue, label)).join(" · ");
  const query = `?lang=${language}${back === undefined ? "" : "&back=check"}`;
  return (
    <>
      {required.length > 0 && (
        <Paragraph>{t("forms:attachments.needed", { kinds: required.map(inWords).join(", ") })}</Paragraph>
      )}
      <Section id="attached" title={t("forms:attachments.list")}>
        <AttachmentList of={of} purposes={purposes} />
        <Pictures of={of} />
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
        <UploadProgress draftId={draft.id} inputId={controlId(name)} words={uploadWords(words, limits)} />
      </Form>
      <Notice title={t(isScanned ? "forms:attachments.scanned" : "forms:attachments.notScanned")} level={2} />
      {required.length === 0 && <Paragraph>{t("forms:attachments.skip")}</Paragraph>}
    </>
  );
}

/** Photos of one document page by page: one PDF in which they can be looked through in the order in which they are filed. */
function Pictures({ of: { draft, words } }: { of: DraftPage }) {
  const { t, language } = words;
  const groups = [...picturesByPurpose(draft.attachments)].filter(([, pictures]) => pictures.length > 1);
  if (groups.length === 0) return null;
  return (
    <>
      {groups.map(([purpose]) => (
        <Paragraph key={purpose}>
          <TextLink href={`/api/drafts/${draft.id}/pictures/${purpose}?lang=${language}`} fresh>
            {t("forms:attachments.pictures", { purpose: t(`forms:attachments.purposes.${purpose}`) })}
          </TextLink>
        </Paragraph>
      ))}
      <Paragraph muted>{t("forms:attachments.picturesHint")}</Paragraph>
    </>
  );
}

type FilesOf = { name: string; purposes: readonly Purpose[]; required: readonly Purpose[] };

function filesOf({ fields }: QuestionStep): FilesOf {
  for (const [name, { widget }] of Object.entries(fields))
    if (widget.kind === "files") return { name, ...widget };
  throw new Error("A step without a question for files");
}
