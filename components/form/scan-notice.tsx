import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { isReleased } from "@/lib/documents/scan-state";
import type { DraftPage } from "./draft-frame";

/** Files wait for the scanner, and the draft waits with them: said where one would go on to sign. */
export function ScanNotice({ of: { draft, words } }: { of: DraftPage }) {
  if (draft.attachments.every(({ scanState }) => isReleased(scanState))) return null;
  return (
    <Notice title={words.t("forms:attachments.waitingTitle")} tone="warning" alert>
      <Paragraph>{words.t("forms:attachments.waiting")}</Paragraph>
    </Notice>
  );
}
