const blank = /\s/u;
const blanks = /\s/gu;

/** The text without blanks and line breaks. Most short texts have none: to look costs less than to replace. */
export const withoutBlanks = (text: string): string => (blank.test(text) ? text.replace(blanks, "") : text);
