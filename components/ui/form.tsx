import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";

type FormProps = Omit<ComponentPropsWithRef<"form">, "className" | "style" | "noValidate"> & {
  /** One short question and its button, side by side where there is room. */
  inline?: boolean | undefined;
};

/** A form that the server judges: the browser's own bubbles speak another language and vanish. */
export function Form({ children, inline = false, ...rest }: FormProps) {
  return (
    <form {...rest} noValidate className={classNames("tp-form", inline && "tp-form--inline")}>
      {children}
    </form>
  );
}
