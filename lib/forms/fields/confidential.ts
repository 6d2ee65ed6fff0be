import type { Field } from "../field";

/**
 * An answer that the other side must not read. It is kept out of the paper and out of the register's data, and goes to the
 * court in an annex of restricted access alone (Civil Procedure Law, s. 250.46(3)).
 */
export const confidential = <Value>(field: Field<Value>): Field<Value> => ({
  ...field,
  isConfidential: true,
});
