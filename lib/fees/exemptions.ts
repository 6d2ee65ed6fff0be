/**
 * Who is released from the state fee: Civil Procedure Law, s. 43(1) by point, s. 43(3) (other statutes), s. 43(4) (the
 * court releases on request, in view of a person's means). Words for people are under `fees:exemptions.<text>`.
 */
export const EXEMPTION_POINTS = [
  { point: "1", text: "p1" },
  { point: "1.1", text: "p1_1" },
  { point: "1.2", text: "p1_2" },
  { point: "2", text: "p2" },
  { point: "3", text: "p3" },
  { point: "3.1", text: "p3_1" },
  { point: "4", text: "p4" },
  { point: "5", text: "p5" },
  { point: "6", text: "p6" },
  { point: "6.1", text: "p6_1" },
  { point: "7", text: "p7" },
  { point: "8", text: "p8" },
  { point: "9.1", text: "p9_1" },
  { point: "10", text: "p10" },
  { point: "10.1", text: "p10_1" },
  { point: "11", text: "p11" },
  { point: "11.1", text: "p11_1" },
  { point: "12", text: "p12" },
  { point: "13", text: "p13" },
  { point: "14", text: "p14" },
  { point: "14.1", text: "p14_1" },
  { point: "15", text: "p15" },
  { point: "16", text: "p16" },
  { point: "16.1", text: "p16_1" },
  { point: "17", text: "p17" },
  { point: "18", text: "p18" },
  { point: "19", text: "p19" },
  { point: "20", text: "p20" },
] as const;

export type ExemptionPoint = (typeof EXEMPTION_POINTS)[number]["point"];

/** The parts of s. 43 on which a filer may rely. Only the first has points. */
export const EXEMPTION_PARTS = [1, 3, 4] as const;
export type ExemptionPart = (typeof EXEMPTION_PARTS)[number];

export type Exemption =
  | { readonly part: 1; readonly point: ExemptionPoint }
  | { readonly part: 3; readonly point: null }
  | { readonly part: 4; readonly point: null };

/** Reads part and point as a form or an interface gives them; nothing when the law has no such ground. */
export function exemptionOf(part: number, point: string | null): Exemption | undefined {
  if (part === 3 || part === 4) return point === null ? { part, point: null } : undefined;
  const found = EXEMPTION_POINTS.find((known) => known.point === point);
  return part === 1 && found !== undefined ? { part: 1, point: found.point } : undefined;
}

/** Part and point as an address carries them: `1:16`, or a part without points as `4`. */
export const exemptionCode = ({ part, point }: Exemption): string =>
  point === null ? String(part) : `${String(part)}:${point}`;

export function exemptionFrom(code: string): Exemption | undefined {
  const [part = "", point = null, more] = code.split(":");
  return /^[1-9]$/.test(part) && more === undefined ? exemptionOf(Number(part), point) : undefined;
}

/** Every ground of the law, for whoever files anything. */
export const ALL_EXEMPTIONS: readonly Exemption[] = [
  ...EXEMPTION_POINTS.map(({ point }) => ({ part: 1, point }) as const),
  { part: 3, point: null },
  { part: 4, point: null },
];

/**
 * What the ground does. Under the first part nothing is due by force of law; under the third another statute says so and
 * the court checks it; under the fourth the fee stays until the court has decided on the request.
 */
export type ExemptionEffect = "released" | "releasedIfConfirmed" | "requested";

const EFFECTS: Readonly<Record<ExemptionPart, ExemptionEffect>> = {
  1: "released",
  3: "releasedIfConfirmed",
  4: "requested",
};

export const exemptionEffect = ({ part }: Exemption): ExemptionEffect => EFFECTS[part];
