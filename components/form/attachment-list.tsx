import { Button } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { ButtonRow } from "@/components/ui/button-row";
import { Details } from "@/components/ui/details";
import { FileLink } from "@/components/ui/file-link";
import { FileList } from "@/components/ui/file-list";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import { Select } from "@/components/ui/select";
import type { Attached } from "@/lib/documents/attached";
import type { Purpose } from "@/lib/documents/purpose";
import { isReleased } from "@/lib/documents/scan-state";
import type { Signer } from "@/lib/documents/signer";
import { formatBytes, formatInstant } from "@/lib/i18n/format";
import type { DraftPage } from "./draft-frame";
import type { FormWords } from "./form-words";

type ListProps = { of: DraftPage; purposes: readonly Purpose[] };

/** Files that the server holds: what each is, what is known of it, and the ways to change that. */
export function AttachmentList({ of, purposes }: ListProps) {
  const { draft, words } = of;
  const { t } = words;
  if (draft.attachments.length === 0) return <Paragraph>{t("forms:attachments.none")}</Paragraph>;
  return (
    <FileList
      label={t("forms:attachments.list")}
      items={draft.attachments.map((attached) => ({
        id: attached.id,
        name: <Name of={of} attached={attached} />,
        details: t(`forms:attachments.purposes.${attached.purpose}`),
        notes: notesOn(words, attached),
        error: attached.scanState === "infected" ? t("forms:attachments.infected") : undefined,
        action: <Actions of={of} attached={attached} purposes={purposes} />,
      }))}
    />
  );
}

function Name({ of: { draft, words }, attached }: { of: DraftPage; attached: Attached }) {
  const { id, name, kind, size, scanState } = attached;
  const details = `${kind.toUpperCase()}, ${formatBytes(size, words.language)}`;
  // What is not released cannot be had, so nothing links to it.
  if (!isReleased(scanState)) return `${name} (${details})`;
  return <FileLink href={`/api/drafts/${draft.id}/attachments/${id}`} name={name} details={details} />;
}

function notesOn({ t, language }: FormWords, { scanState, remarks, signers }: Attached): string[] {
  const named = (signer: Signer): string => {
    const name = signer.name === "" ? t("forms:attachments.signerUnnamed") : withNumber(signer);
    return signer.signedAt === null
      ? name
      : t("forms:attachments.signer", { name, at: formatInstant(new Date(signer.signedAt), language) });
  };
  return [
    ...(scanState === "pending" ? [t("forms:attachments.pending")] : []),
    ...remarks.map((remark) => t(`forms:attachments.remarks.${remark}`)),
    ...(signers === null
      ? []
      : [
          t("forms:attachments.signers", { names: signers.map(named).join("; ") }),
          t("forms:attachments.signersNote"),
        ]),
  ];
}

const withNumber = ({ name, number }: Signer): string => (number === null ? name : `${name} (${number})`);

type ActionsProps = ListProps & { attached: Attached };

function Actions({ of: { draft, words }, attached, purposes }: ActionsProps) {
  const { t, language } = words;
  const { id, name, purpose } = attached;
  const post = (what: string): string => `/api/drafts/${draft.id}/attachments/${id}/${what}?lang=${language}`;
  const alike = draft.attachments.filter((other) => other.purpose === purpose);
  return (
    <>
      <ButtonForm action={post("removal")} variant="link" context={name}>
        {t("forms:attachments.remove")}
      </ButtonForm>
      <Details summary={`${t("forms:attachments.change")}: ${name}`}>
        <Form action={post("purpose")} method="post" inline>
          <Select
            id={`purpose-${id}`}
            name="purpose"
            label={t("forms:attachments.purpose")}
            options={purposes.map((value) => ({ value, label: t(`forms:attachments.purposes.${value}`) }))}
            value={purpose}
            width="md"
          />
          <Button variant="secondary" context={name}>
            {t("forms:attachments.savePurpose")}
          </Button>
        </Form>
        <ButtonRow>
          {alike.at(0)?.id !== id && (
            <ButtonForm action={post("place")} fields={{ direction: "up" }} variant="link" context={name}>
              {t("forms:attachments.up")}
            </ButtonForm>
          )}
          {alike.at(-1)?.id !== id && (
            <ButtonForm action={post("place")} fields={{ direction: "down" }} variant="link" context={name}>
              {t("forms:attachments.down")}
            </ButtonForm>
          )}
        </ButtonRow>
      </Details>
    </>
  );
}
