import type { ComponentPropsWithRef } from "react";
import { Field } from "./field";
import { controlAttributes, type Question } from "./question";

type FileInputProps = Pick<ComponentPropsWithRef<"input">, "ref" | "onChange" | "accept" | "multiple"> &
  Question & { name: string };

/** The label says in the page's language what the browser's own button says in the browser's. */
export function FileInput({ name, accept, multiple, ref, onChange, ...question }: FileInputProps) {
  return (
    <Field {...question}>
      <input
        {...controlAttributes(question)}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        ref={ref}
        onChange={onChange}
        className="tp-file"
      />
    </Field>
  );
}
