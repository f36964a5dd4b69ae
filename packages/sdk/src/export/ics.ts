/** Deadlines as a calendar. The `/export/ics` entry. */

import { label } from "../labels/index.js";
import { goalsAbove, type Row, rowsOf, type Source, workItems } from "../rows.js";

/** How a calendar is written. */
export interface IcsOptions {
  /** When the data was made, as YYYY-MM-DD: calendars keep the newer of two copies. Unless told, the plan's date of issue, else the first day of its year, else the deadline. */
  stamp?: string;
}

/**
 * The deadlines of a plan, several plans or a query as iCalendar (RFC 5545): an all-day event on the
 * last day of each task or part that has one. Words that name no single day (持续推进) give none.
 * `null` where there is no event at all, since a calendar must hold one.
 */
export function toIcs(source: Source, { stamp }: IcsOptions = {}): string | null {
  const rows = new Map<string, Row>();
  for (const row of rowsOf(source)) {
    for (const leaf of workItems(row)) rows.set(leaf.item.id, leaf);
  }
  const events = [...rows.values()].flatMap((row) => eventOf(row, stamp));
  if (events.length === 0) return null;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//fenjie//fenjie//ZH",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventOf({ plan, task, item }: Row, stamp: string | undefined): string[] {
  const day = item.deadline?.date;
  if (item.deadline === null || day == null) return [];
  const made = stamp ?? plan.issuedOn ?? (plan.year === null ? day : `${plan.year}-01-01`);
  const goals = goalsAbove({ plan, task }).map(({ name }) => name);
  const who = (["leader", "lead", "responsible"] as const).flatMap((role) => {
    const names = { leader: item.leaders, lead: item.leadUnits, responsible: item.responsibleUnits }[role];
    return names.length === 0 ? [] : [`${label("role", role).zh}：${names.join("；")}`];
  });
  const number = task.number === "" ? "" : `${task.number} `;
  const details = [item.text, `${label("columns", "deadline").zh}：${item.deadline.text}`, ...who];
  return [
    "BEGIN:VEVENT",
    `UID:${item.id}@fenjie`,
    `DTSTAMP:${compact(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escapeText(`${number}${shorten(item.text)}`)}`,
    `DESCRIPTION:${escapeText(details.join("\n"))}`,
    ...(goals[0] === undefined ? [] : [`CATEGORIES:${escapeText(goals[0])}`]),
    // A deadline keeps nobody's day busy.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const compact = (day: string): string => day.replaceAll("-", "");

const longestSummary = 40;
const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length > longestSummary ? `${characters.slice(0, longestSummary).join("")}…` : text;
};

/** Backslash, semicolon, comma and line break have codes; other control characters are left out. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\r\n|[\r\n]/gu, "\\n")
    .replace(/\p{Cc}/gu, "");

const lineLimit = 75;

/** Breaks a line after at most 75 bytes; lines that go on begin with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let length = 0;
  for (const char of line) {
    const bytes = encoder.encode(char).length;
    if (length + bytes > lineLimit) {
      folded += "\r\n ";
      length = 1;
    }
    folded += char;
    length += bytes;
  }
  return folded;
}
