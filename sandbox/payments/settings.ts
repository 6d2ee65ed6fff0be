import { z } from "zod";

/** The environment of the payment sandbox. */
export const paymentsVariables = z.object({
  PAYMENTS_PORT: z.coerce.number().int().min(0).max(65535).default(3300),
  SANDBOX_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PORTAL_ORIGIN: z.url().transform((url) => new URL(url).origin),
  STRIPE_SECRET_KEY: z.string().min(16),
  /** The first secret signs. */
  STRIPE_WEBHOOK_SECRETS: z.string().min(1),
});

export type PaymentsSettings = {
  readonly port: number;
  readonly databaseUrl: string;
  readonly webhookUrl: string;
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** The first pause before a webhook is sent again (milliseconds); doubles with every try. */
  readonly firstPause: number;
};

export const settingsOf = (values: z.infer<typeof paymentsVariables>): PaymentsSettings => ({
  port: values.PAYMENTS_PORT,
  databaseUrl: values.SANDBOX_DATABASE_URL,
  webhookUrl: `${values.PORTAL_ORIGIN}/api/stripe/webhook`,
  secretKey: values.STRIPE_SECRET_KEY,
  webhookSecret: values.STRIPE_WEBHOOK_SECRETS.split(",")[0] ?? "",
  firstPause: 1000,
});
