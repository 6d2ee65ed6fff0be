"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { LiveProvider } from "@/components/live/live-provider";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { dueStatus } from "@/lib/payments/client/due-status";

type PaymentWatchProps = {
  dueId: string;
  /** The payment's state when the page was drawn. */
  drawnState: string;
  /** An open payment may move by itself; any other is not asked about. */
  isOpen: boolean;
  /** What is said to those who listen once it has moved. */
  message: string;
};

/** Looks whether an open payment has moved on and draws the page anew when it has. Without script there is a link for it. */
export function PaymentWatch(props: PaymentWatchProps) {
  return (
    <LiveProvider>
      <Watch {...props} />
    </LiveProvider>
  );
}

function Watch({ dueId, drawnState, isOpen, message }: PaymentWatchProps) {
  const router = useRouter();
  const [firstDrawn] = useState(drawnState);
  const { data } = useQuery({ ...dueStatus(dueId), enabled: isOpen });
  const hasMoved = data !== undefined && data.payment?.state !== drawnState;
  useEffect(() => {
    if (hasMoved) router.refresh();
  }, [hasMoved, router]);
  return <div role="status">{drawnState !== firstDrawn && <VisuallyHidden>{message}</VisuallyHidden>}</div>;
}
