const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month (1 to 12); 0 for no month. */
export function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (days[month - 1] ?? 0);
}

/** A day as YYYY-MM-DD; `null` where the calendar has no such day. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  if (day < 1 || day > lastDayOf(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
