-- New tables give the application every right on rows by default; of evidence it may only add and read, whatever was granted before.
REVOKE UPDATE, DELETE ON "audit_entry", "receipt", "payment_event" FROM "portal_app";
REVOKE INSERT, UPDATE, DELETE ON "audit_head", "payment_edge" FROM "portal_app";
