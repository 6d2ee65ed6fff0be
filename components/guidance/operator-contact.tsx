import { Paragraph } from "@/components/ui/paragraph";
import { operatorContact, portalMode } from "@/lib/env";

type OperatorContactProps = {
  /** What stands before the contact. */
  known: string;
  /** What is said as long as the operator has named none. */
  unknown: string;
  /** What is said in the demonstration, which nobody operates. */
  demo?: string | undefined;
};

/** Who answers for the portal, as configured; nothing is invented. */
export function OperatorContact({ known, unknown, demo }: OperatorContactProps) {
  const contact = operatorContact();
  if (contact !== undefined)
    return (
      <Paragraph>
        {known} {contact}
      </Paragraph>
    );
  return <Paragraph>{portalMode() === "demo" && demo !== undefined ? demo : unknown}</Paragraph>;
}
