-- An event of the register marks the copies of its case, whoever holds them.
CREATE INDEX "register_copy_key_idx" ON "register_copy"("key");
