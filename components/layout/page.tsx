import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import { classNames } from "@/components/ui/class-names";
import { Heading } from "@/components/ui/heading";
import { SkipLink } from "@/components/ui/skip-link";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { type Account, AccountBar } from "./account-bar";
import { ActingEnded } from "./acting-ended";
import { localized, type Section } from "./sections";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type PageProps = {
  language: Language;
  /** The address without its language, with its query: `/forms?page=2`; empty for the first page. */
  path: string;
  area: "public" | "account";
  section?: Section | undefined;
  /** The h1. Pages that ask one question or confirm something bring their own. */
  title?: string | undefined;
  /** A short line above the h1: the form, the case number. */
  caption?: string | undefined;
  /** Who is signed in; on account pages only. */
  account?: Account | undefined;
  backLink?: { href: string; label: string } | undefined;
  /** The `ErrorSummary` and notices that come before the h1. */
  messages?: ReactNode;
  /** The `StepList`: above the question on the phone, beside it on the desk. */
  steps?: ReactNode;
  /** What stands beside the text on the desk and after it on the phone. */
  aside?: ReactNode;
  /** The `Hero` of the first page. */
  hero?: ReactNode;
  /** Tables and cards may use the whole width. */
  wide?: boolean | undefined;
  children?: ReactNode;
};

/** A whole page: header, the way back, content, footer. Every page renders exactly one. */
export function Page(props: PageProps) {
  const { language, path, area, section, account, backLink, hero, children } = props;
  return (
    <>
      {area === "public" && <LanguageAlternates path={path} />}
      <SkipLink href="#content">{translator(language)("layout:skip")}</SkipLink>
      <SiteHeader language={language} path={path} section={section} />
      {account !== undefined && <AccountBar language={language} account={account} />}
      <main className="tp-main">
        {hero}
        <div className="tp-wrap tp-page">
          {account?.noLongerFor !== undefined && (
            <ActingEnded name={account.noLongerFor} language={language} path={path} />
          )}
          {backLink !== undefined && <BackLink href={backLink.href}>{backLink.label}</BackLink>}
          <Columns {...props}>{children}</Columns>
        </div>
      </main>
      <SiteFooter language={language} />
    </>
  );
}

type ColumnsProps = Pick<
  PageProps,
  "title" | "caption" | "messages" | "steps" | "aside" | "wide" | "children"
>;

function Columns({ title, caption, messages, steps, aside, wide = false, children }: ColumnsProps) {
  const twoColumns = Boolean(steps ?? aside);
  return (
    <div className={classNames("tp-page__columns", twoColumns && "tp-page__columns--aside")}>
      {steps ? <div className="tp-page__aside">{steps}</div> : null}
      <div
        id="content"
        tabIndex={-1}
        className={classNames("tp-page__main", "tp-flow", wide && "tp-page__main--wide")}
      >
        {messages}
        {title !== undefined && (
          <Heading level={1} caption={caption}>
            {title}
          </Heading>
        )}
        {children}
      </div>
      {aside ? <div className="tp-page__aside tp-flow">{aside}</div> : null}
    </div>
  );
}

/** The same page in every language, for search engines; React moves the links into the head. */
function LanguageAlternates({ path }: { path: string }) {
  return LANGUAGES.map((language) => (
    <link key={language} rel="alternate" hrefLang={language} href={localized(language, path)} />
  ));
}
