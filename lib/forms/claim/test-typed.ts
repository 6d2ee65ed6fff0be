import type { TypedGroup } from "../typed";

/** Things that a statement of claim lists, as they would be typed. */
export const entriesOf = (name: string, ...entries: TypedGroup[]): TypedGroup => ({
  [name]: entries.map((typed, index) => ({ id: `e${String(index)}`, typed })),
});

export const moneyEntry = (change: TypedGroup = {}): TypedGroup => ({
  about: "Neatdots aizdevums pēc 2025. gada 3. marta līguma",
  mainDebt: "4 500",
  mainDebtCalculation: "Aizdoti 5000 €, atdoti 500 €",
  ...change,
});
export const valuedEntry = (change: TypedGroup = {}): TypedGroup => ({
  valuedAbout: "Atdot automašīnu „Volvo V60” ar numuru AB-0000.",
  valuedKind: "thing",
  claimedValue: "9 000",
  cadastralValue: "",
  valueCalculation: "Vērtība pēc sludinājumiem par tādām pašām mašīnām",
  ...change,
});
export const periodicEntry = (change: TypedGroup = {}): TypedGroup => ({
  periodicAbout: "Piedzīt uzturlīdzekļus bērnam Martai Ozoliņai.",
  periodicKind: "maintenance",
  monthlyPayment: "400",
  monthsLeft: "",
  periodicCalculation: "Bērna vajadzības mēnesī 800 €, puse no tām",
  ...change,
});
export const unvaluedEntry = (change: TypedGroup = {}): TypedGroup => ({
  unvaluedAbout: "Uzlikt pienākumu pārtraukt aizskarošo publikāciju.",
  unvaluedKind: "nonMonetary",
  ...change,
});

export const person = (name: string, personalCode = ""): TypedGroup => ({
  kind: "person",
  name,
  personalCode,
  companyName: "",
  registrationNumber: "",
});
export const addressIn = (municipality: string): TypedGroup => ({
  line: "Lielā iela 1",
  municipality,
  postalCode: "3401",
});
export const coClaimant = (change: TypedGroup = {}): TypedGroup => ({
  coClaimant: person("Jānis Bērziņš", "32671098765"),
  coClaimantAddress: addressIn("Liepāja"),
  coClaimantEmail: "",
  ...change,
});
export const thirdPerson = (change: TypedGroup = {}): TypedGroup => ({
  thirdPerson: person("Līga Kalniņa", "32712345678"),
  thirdPersonAddress: addressIn("Cēsu nov."),
  thirdPersonInterest: "Ir galvotāja pēc tā paša līguma",
  ...change,
});
