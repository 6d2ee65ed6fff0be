import { isAdministrative } from "@/lib/courts/known-courts";
import type { Facts } from "../facts";
import type { InCase } from "./in-case";

/** The Civil Procedure Law rules over civil cases: in an administrative court another law says what may be asked for, and how. */
export const isAdministrativeCase = ({ inCase, caseCourt }: InCase & Pick<Facts, "inCase">): boolean =>
  inCase === null
    ? caseCourt !== undefined && isAdministrative(caseCourt)
    : inCase.processKind === "administrative";
