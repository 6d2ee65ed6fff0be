import type { Mandate } from "@/lib/exchange/shapes";

type Principal = Mandate["principal"];

/** Invented people who never sign in: somebody else acts for them. */
export const WARDS: readonly Principal[] = [
  {
    kind: "person",
    name: "Kate Zvaigzne",
    personalCode: "334518-60274",
    registrationNumber: null,
    address: { line: "Saules iela 6 – 18", municipality: "Ogres nov.", postalCode: "LV-5001" },
  },
  {
    kind: "person",
    name: "Arvīds Liepiņš",
    personalCode: "230744-10523",
    registrationNumber: null,
    address: { line: "Parka iela 41 – 2", municipality: "Liepāja", postalCode: "LV-3401" },
  },
  {
    kind: "person",
    name: "Olga Čakste",
    personalCode: "327706-19485",
    registrationNumber: null,
    address: { line: "Ganību dambis 220 – 7", municipality: "Rīga", postalCode: "LV-1005" },
  },
];
