import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button";

type ButtonFormProps = {
  action: NonNullable<ComponentProps<"form">["action"]>;
  /** What is sent along, unseen. */
  fields?: Readonly<Record<string, string>> | undefined;
  variant?: "primary" | "secondary" | "danger" | "link" | undefined;
  context?: string | undefined;
  children: ReactNode;
};

/** One button that changes something: always a POST, so that no link or prefetch ever does it. */
export function ButtonForm({ action, fields = {}, variant, context, children }: ButtonFormProps) {
  return (
    <form action={action} {...(typeof action === "string" ? { method: "post" } : {})}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button variant={variant} context={context}>
        {children}
      </Button>
    </form>
  );
}
