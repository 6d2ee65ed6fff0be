"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { dueStatus } from "@/lib/payments/client/due-status";

type PaymentWatchProps = {
  dueId: string;
  /** The payment's state when the page was drawn. */
  drawnState: string;
};

/** Looks whether an open payment has moved on and draws the page anew when it has. Without script there is a link for it. */
export function PaymentWatch(props: PaymentWatchProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Watch {...props} />
    </QueryClientProvider>
  );
}

function Watch({ dueId, drawnState }: PaymentWatchProps) {
  const router = useRouter();
  const { data } = useQuery(dueStatus(dueId));
  const hasMoved = data !== undefined && data.payment?.state !== drawnState;
  useEffect(() => {
    if (hasMoved) router.refresh();
  }, [hasMoved, router]);
  return null;
}
