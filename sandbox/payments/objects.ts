/** The part of Stripe's objects that the portal uses, as the API gives them. */
export type Metadata = Readonly<Record<string, string>>;

export type Session = {
  readonly id: string;
  readonly object: "checkout.session";
  readonly amount_subtotal: number;
  readonly amount_total: number;
  readonly cancel_url: string | null;
  readonly client_reference_id: string | null;
  readonly created: number;
  readonly currency: string;
  readonly customer_details: null;
  readonly expires_at: number;
  readonly livemode: boolean;
  readonly locale: string | null;
  readonly metadata: Metadata;
  readonly mode: "payment";
  readonly payment_intent: string | null;
  readonly payment_method_types: readonly string[];
  readonly payment_status: "paid" | "unpaid";
  readonly status: "open" | "complete" | "expired";
  readonly success_url: string;
  readonly ui_mode: "hosted_page";
  readonly url: string | null;
  /** Not Stripe's: what the card page shows and what the intent gets. */
  readonly sandbox: { readonly title: string; readonly intentMetadata: Metadata };
};

export type Intent = {
  readonly id: string;
  readonly object: "payment_intent";
  readonly amount: number;
  readonly amount_received: number;
  readonly created: number;
  readonly currency: string;
  readonly last_payment_error: DeclinedTry | null;
  readonly latest_charge: string | null;
  readonly livemode: boolean;
  readonly metadata: Metadata;
  readonly status: "requires_payment_method" | "requires_action" | "processing" | "succeeded" | "canceled";
};

export type DeclinedTry = {
  readonly type: "card_error";
  readonly code: string;
  readonly decline_code: string | null;
  readonly message: string;
};

export type Charge = {
  readonly id: string;
  readonly object: "charge";
  readonly amount: number;
  readonly amount_captured: number;
  readonly amount_refunded: number;
  readonly balance_transaction: string | null;
  readonly created: number;
  readonly currency: string;
  readonly livemode: boolean;
  readonly metadata: Metadata;
  readonly paid: boolean;
  readonly payment_intent: string;
  readonly refunded: boolean;
  readonly status: "succeeded" | "failed";
};

export type BalanceTransaction = {
  readonly id: string;
  readonly object: "balance_transaction";
  readonly amount: number;
  readonly created: number;
  readonly currency: string;
  readonly fee: number;
  readonly net: number;
  readonly source: string;
  readonly status: "available";
  readonly type: "charge" | "refund";
};

export type Refund = {
  readonly id: string;
  readonly object: "refund";
  readonly amount: number;
  readonly balance_transaction: string | null;
  readonly charge: string;
  readonly created: number;
  readonly currency: string;
  readonly metadata: Metadata;
  readonly payment_intent: string;
  readonly reason: string | null;
  readonly status: "succeeded" | "failed";
};

export type StripeObject = Session | Intent | Charge | BalanceTransaction | Refund;
export type Kind = StripeObject["object"];
export type OfKind<K extends Kind> = Extract<StripeObject, { object: K }>;
