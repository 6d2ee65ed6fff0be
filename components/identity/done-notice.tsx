import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { AccountChange } from "@/lib/identity/account-changes";

export function DoneNotice({ done, language }: { done: AccountChange; language: Language }) {
  return <Notice tone="success" title={translator(language)(`identity:account.done.${done}`)} alert />;
}
