import type { Court } from "@/lib/exchange/shapes";
import type { Directory } from "./directory";
import { KNOWN_COURTS } from "./known-courts";

/** What the portal can say of courts before the register has spoken: what the law says, and nothing about houses or contacts. */
export const BUILT_IN_DIRECTORY: Directory = {
  courts: KNOWN_COURTS.map(({ id, name, level, territory }): Court => ({
    courtId: id,
    name,
    level,
    territory: [...territory],
    locations: [],
    email: null,
    phone: null,
    caseCode: null,
    caseCodeInvented: false,
    ecliCode: null,
    accounts: [],
    predecessors: [],
    validFrom: null,
    validTo: null,
  })),
  offices: [],
  asOf: null,
};
