import { localized } from "@/components/layout/sections";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

/** From a notice to the page that tells more. */
export const StatusLink = ({ language }: { language: Language }) => (
  <Paragraph>
    <TextLink href={localized(language, "/status")} fresh>
      {translator(language)("status:outages.more")}
    </TextLink>
  </Paragraph>
);
