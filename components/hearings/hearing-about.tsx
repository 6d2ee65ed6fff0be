import { Reference } from "@/components/ui/reference";
import type { Language } from "@/lib/core/language";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { translator } from "@/lib/i18n/translator";
import { aboutText } from "./hearing-words";

/** Number and subject of the case; of a closed one that it is closed. The court's words are Latvian on every page. */
export function HearingAbout({ hearing, language }: { hearing: ListedHearing; language: Language }) {
  const t = translator(language);
  const { subject, isClosed, caseNumber } = hearing;
  const isLatvian = subject !== null && !isClosed && language !== "lv";
  return (
    <>
      {caseNumber !== null && (
        <>
          <Reference>{caseNumber}</Reference> <br />
        </>
      )}
      <span lang={isLatvian ? "lv" : undefined}>{aboutText(hearing, t)}</span>
    </>
  );
}
