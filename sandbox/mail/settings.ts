import { z } from "zod";

/** The environment of the mail sandbox. */
export const mailVariables = z.object({
  MAIL_PORT: z.coerce.number().int().min(0).max(65535).default(3400),
  MAIL_SMTP_PORT: z.coerce.number().int().min(0).max(65535).default(3425),
  SANDBOX_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
});

export type MailSettings = {
  readonly port: number;
  readonly smtpPort: number;
  readonly databaseUrl: string;
};

export const settingsOf = (values: z.infer<typeof mailVariables>): MailSettings => ({
  port: values.MAIL_PORT,
  smtpPort: values.MAIL_SMTP_PORT,
  databaseUrl: values.SANDBOX_DATABASE_URL,
});
