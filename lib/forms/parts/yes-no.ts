import { choice } from "../fields/choice";

/** The words stand under `fields.<name>.options`, for all forms `yes` and `no`. */
export const yesNo = () => choice("yes", "no");
