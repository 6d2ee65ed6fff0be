import type { components, operations } from "./schema";

type Schemas = components["schemas"];

/** The name of each operation of the contract. */
export type Operation = keyof operations;

export type AcceptedKind = Schemas["AcceptedKind"];
export type Case = Schemas["Case"];
export type CaseStatus = Schemas["CaseStatus"];
export type CaseSummary = Schemas["CaseSummary"];
export type Company = Schemas["Company"];
export type Court = Schemas["Court"];
export type CourtDocument = Schemas["Document"];
export type Defect = Schemas["Defect"];
export type Due = Schemas["Due"];
export type ExchangeEvent = Schemas["Event"];
export type FiledDocument = Schemas["FiledDocument"];
export type ExchangeFeeSchedule = Schemas["FeeSchedule"];
export type Filing = Schemas["Filing"];
export type FilingKind = Schemas["FilingKind"];
export type FilingState = Filing["state"];
export type Hearing = Schemas["Hearing"];
export type Mandate = Schemas["Mandate"];
export type MandateKind = Schemas["MandateKind"];
export type MyData = Schemas["MyData"];
export type NewFiling = Schemas["NewFiling"];
export type NewPayment = Schemas["NewPayment"];
export type Participant = Schemas["Participant"];
export type Outage = Schemas["Outage"];
export type Party = Schemas["Party"];
export type PaymentReport = Schemas["PaymentReport"];
export type Problem = Schemas["Problem"];
export type Proceeding = Schemas["Proceeding"];
export type ProceedingChange = Schemas["ProceedingChange"];
export type ProsecutionOffice = Schemas["ProsecutionOffice"];
export type PublicHearing = Schemas["PublicHearing"];
export type PublicHearingChange = Schemas["PublicHearingChange"];
export type Ruling = Schemas["Ruling"];
export type SpecialPower = Schemas["SpecialPower"];
export type StoredDocument = Schemas["StoredDocument"];
export type TimelineEntry = Schemas["TimelineEntry"];
