import "server-only";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";

export type Payer = {
  readonly personalCode: string;
  readonly givenName: string;
  readonly familyName: string;
};

/** Who owes and pays: read when the platform is told. */
export async function payerOf(personId: string): Promise<Payer> {
  const person = await db().person.findUniqueOrThrow({ where: { id: personId } });
  const open = (bytes: Uint8Array, column: string): string =>
    unseal(bytes, { table: "person", column, id: personId });
  return {
    personalCode: open(person.personalCode, "personal_code"),
    givenName: open(person.givenName, "given_name"),
    familyName: open(person.familyName, "family_name"),
  };
}
