import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Paragraph } from "@/components/ui/paragraph";
import { SubNav } from "@/components/ui/sub-nav";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

const PAGES = { calculator: "/fees", amount: "/fees/amount", items: "/fees/items" } as const;
const NAMES = ["calculator", "amount", "items"] as const;

type FeesFrameProps = {
  language: Language;
  current: keyof typeof PAGES;
  title: string;
  lead: string;
  /** The query of the address, so that the other language shows the same. */
  query?: string | undefined;
  errors?: readonly { id: string; text: string }[] | undefined;
  wide?: boolean | undefined;
  children: ReactNode;
};

/** The pages of the calculator: what they share. */
export function FeesFrame(props: FeesFrameProps) {
  const { language, current, title, lead, query = "", errors = [], wide = false, children } = props;
  const t = translator(language);
  return (
    <Page
      language={language}
      path={query === "" ? PAGES[current] : `${PAGES[current]}?${query}`}
      area="public"
      section="fees"
      title={title}
      wide={wide}
      messages={<ErrorSummary title={t("calculator:errors")} errors={errors} />}
    >
      <SubNav
        label={t("calculator:nav.label")}
        items={NAMES.map((name) => ({
          href: localized(language, PAGES[name]),
          label: t(`calculator:nav.${name}`),
          current: name === current,
        }))}
      />
      <Paragraph size="lead">{lead}</Paragraph>
      {children}
    </Page>
  );
}
