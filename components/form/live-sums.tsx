"use client";

import type { ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";

type LiveSumsProps = {
  /** What was typed into the sums before. */
  typed: Readonly<Record<string, string>>;
  children: ReactNode;
};

/** Follows the sums of a page while they are typed. The form around it is posted as ever. */
export function LiveSums({ typed, children }: LiveSumsProps) {
  const form = useForm<Record<string, string>>({ defaultValues: { ...typed }, mode: "onTouched" });
  return <FormProvider {...form}>{children}</FormProvider>;
}
