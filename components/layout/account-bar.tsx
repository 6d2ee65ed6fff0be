import { ButtonForm } from "@/components/ui/button-form";
import { classNames } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Language } from "@/lib/core/language";
import { formatTime } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { localized } from "./sections";

export type Account = {
  /** Who is signed in: `Ilze Bērziņa`. */
  name: string;
  /** For whom they act, when not for themselves. */
  actingFor?: string | undefined;
  /** For whom they may act no longer, until they have seen it. */
  noLongerFor?: string | undefined;
  /** How many messages wait to be read; said beside the way to them. */
  unread?: number | undefined;
  /** When the session ends if nothing more is done. */
  endsAt: Date;
  /** The address that a sign-out is posted to. */
  signOut: string;
  /** What is posted along. */
  signOutFields?: Readonly<Record<string, string>> | undefined;
};

/** Always in sight on signed-in pages: who acts, for whom, until when, and the way out. */
export function AccountBar({ language, account }: { language: Language; account: Account }) {
  const t = translator(language);
  return (
    <section className="tp-account" aria-label={t("layout:account.label")}>
      <div className="tp-wrap">
        <p className="tp-account__name">
          <TextLink href={localized(language, "/account")} fresh>
            {account.name}
          </TextLink>
        </p>
        <p className={classNames(account.actingFor !== undefined && "tp-account__for")}>
          {account.actingFor === undefined
            ? t("layout:account.forSelf")
            : t("layout:account.actingFor", { name: account.actingFor })}{" "}
          <TextLink href={localized(language, "/account/acting-for")} fresh>
            {t("layout:account.change")}
            <VisuallyHidden> {t("layout:account.changeContext")}</VisuallyHidden>
          </TextLink>
        </p>
        <p>
          <TextLink href={localized(language, "/notifications")} fresh>
            {t("notifications:title")}
            {account.unread !== undefined &&
              account.unread > 0 &&
              `: ${t("layout:account.unread", { count: account.unread })}`}
          </TextLink>
        </p>
        <p className="tp-muted">
          {t("layout:account.endsAt", { time: formatTime(account.endsAt, language) })}
        </p>
        <ButtonForm action={account.signOut} fields={account.signOutFields} variant="link">
          {t("layout:account.signOut")}
        </ButtonForm>
      </div>
    </section>
  );
}
