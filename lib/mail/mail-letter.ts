import type { Language } from "@/lib/core/language";
import type { MailPart } from "./mail-html";
import type { MailTemplate, MailValues } from "./mail-template";

/** Which e-mail is to be written, in which language and with what. */
export type AskedMail = {
  readonly template: MailTemplate;
  readonly language: Language;
  readonly values: MailValues;
  /** The portal's own address. */
  readonly origin: string;
};

/** An e-mail in its parts, before they become text and HTML. */
export type MailLetter = {
  readonly subject: string;
  readonly parts: readonly MailPart[];
  readonly footer: readonly MailPart[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** A link that proves by its token who was meant to follow it. */
export const tokenLink = (address: string, { token = "" }: MailValues): string =>
  `${address}?${new URLSearchParams({ token }).toString()}`;
