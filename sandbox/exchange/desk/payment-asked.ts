import { z } from "zod";
import { oneOf, sum } from "../tis/kinds/asked";

/** What the desk tells when it asks for a payment. */
export const PAYMENT_ASKED = z.object({
  kind: oneOf(
    {
      stateFee: ["valsts nodeva", "state fee"],
      deposit: ["drošības nauda", "deposit"],
      service: ["maksas pakalpojums", "paid service"],
    },
    "Veids",
    "Kind",
  ),
  amount: sum("Summa eiro", "Amount in euros"),
});
