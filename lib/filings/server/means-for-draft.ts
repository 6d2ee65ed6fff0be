import "server-only";
import type { Form } from "@/lib/forms/form";
import type { Principal } from "@/lib/forms/principal";
import { asksMeans } from "@/lib/forms/parts/means-answers";
import type { TypedGroup } from "@/lib/forms/typed";
import { meansTyped } from "@/lib/means/means-questions";
import { meansOfPerson } from "@/lib/means/server/means-of-person";

type Beginning = {
  readonly form: Form;
  readonly personId: string;
  readonly principal: Principal | null;
};

/**
 * What a draft begins with of the answers about means that the person keeps: nothing where the form never asks for them, and nothing
 * in what is filed for a principal, since the means that count are those of whoever has to pay.
 */
export async function meansForDraft({ form, personId, principal }: Beginning): Promise<TypedGroup> {
  if (principal !== null || !asksMeans(form)) return {};
  return meansTyped((await meansOfPerson(personId, new Date()))?.typed ?? {});
}
