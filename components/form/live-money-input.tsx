"use client";

import { useFormContext } from "react-hook-form";
import { MoneyInput } from "@/components/ui/money-input";
import type { Question } from "@/components/ui/question";
import { readAmount } from "@/lib/forms/fields/read-amount";
import type { LiveErrors } from "./live-errors";

type LiveMoneyInputProps = Question & {
  name: string;
  value: string;
  unit: string;
  isOptional: boolean;
  mayBeZero: boolean;
  errors: LiveErrors;
};

/** A sum that is judged when the person leaves it, by the same reader as on the server. Without a script it is a plain field. */
export function LiveMoneyInput({ isOptional, mayBeZero, errors, error, ...props }: LiveMoneyInputProps) {
  const { register, formState } = useFormContext<Record<string, string>>();
  const judge = (typed: string): true | string => {
    if (typed.trim() === "") return isOptional ? true : errors.required;
    const amount = readAmount(typed, { mayBeZero });
    return amount.ok ? true : errors[amount.refusal];
  };
  const state = formState.touchedFields[props.name] === true ? formState.errors[props.name]?.message : error;
  return <MoneyInput {...props} {...register(props.name, { validate: judge })} error={state} />;
}
