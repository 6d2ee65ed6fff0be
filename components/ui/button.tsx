import type { ComponentPropsWithRef, ReactNode } from "react";
import { classNames } from "./class-names";
import { VisuallyHidden } from "./visually-hidden";

type ButtonProps = Omit<ComponentPropsWithRef<"button">, "className" | "style"> & {
  variant?: "primary" | "secondary" | "danger" | "link" | undefined;
  /** Says to what the button belongs where several share their words: "Remove" + "invoice.pdf". */
  context?: string | undefined;
  children: ReactNode;
};

/** A submit button unless told otherwise. It is never disabled: the answer to a click says what is missing. */
export function Button({ variant = "primary", context, type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={classNames("ds-button", "tp-button", `tp-button--${variant}`)}>
      <span>
        {children}
        {context !== undefined && <VisuallyHidden> {context}</VisuallyHidden>}
      </span>
    </button>
  );
}
