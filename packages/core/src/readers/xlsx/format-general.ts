/** Prints a number the way its cell shows it. */
export type NumberFormat = (value: number) => string;

/** A number without a format: 15 digits, as Excel keeps them, and no more of them than needed. */
export function formatGeneral(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return String(Number(value.toPrecision(15)));
}
