import type { ComponentPropsWithRef } from "react";

type FormProps = Omit<ComponentPropsWithRef<"form">, "className" | "style" | "noValidate">;

/** A form that the server judges: the browser's own bubbles speak another language and vanish. */
export function Form({ children, ...rest }: FormProps) {
  return (
    <form {...rest} noValidate className="tp-form">
      {children}
    </form>
  );
}
