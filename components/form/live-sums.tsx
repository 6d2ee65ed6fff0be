"use client";

import type { ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";

type LiveSumsProps = {
  /** What was typed into the sums before. */
  typed: Readonly<Record<string, string>>;
  children: ReactNode;
};

/**
 * Leaving a field by pressing the button must not move the button away from under the finger: an error that appears between
 * pressing and letting go would swallow the click.
 */
const ERROR_DELAY_MS = 500;

/** Follows the sums of a page while they are typed. The form around it is posted as ever. */
export function LiveSums({ typed, children }: LiveSumsProps) {
  const form = useForm<Record<string, string>>({
    defaultValues: { ...typed },
    mode: "onTouched",
    delayError: ERROR_DELAY_MS,
  });
  return <FormProvider {...form}>{children}</FormProvider>;
}
