import { z } from "zod";

/** For whom somebody else files, and what that rests on; kept sealed beside the answers. */
export const principal = z.object({
  mandateId: z.string(),
  capacity: z.enum(["officer", "advocateOrder", "powerOfAttorney", "legalAidAssignment", "guardianship"]),
  kind: z.enum(["person", "company"]),
  name: z.string(),
  personalCode: z.string().nullable(),
  registrationNumber: z.string().nullable(),
  address: z.object({ line: z.string(), municipality: z.string(), postalCode: z.string() }).nullable(),
  /** The order, power or assignment in a line, Latvian; null for officers. */
  document: z.string().nullable(),
});

export type Principal = Readonly<z.infer<typeof principal>>;
