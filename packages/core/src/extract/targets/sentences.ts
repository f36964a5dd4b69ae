import { noRoles, type Roles, union } from "./roles.js";
import type { Token } from "./tokens.js";

/** A stretch between two commas, semicolons or colons, or inside one pair of brackets. */
export interface Clause {
  /** Every role that a word of the clause has. */
  roles: Roles;
  /** Amounts in it that may turn out to be targets. */
  amounts: number;
}

/** A sentence as token indices; `clauses[i - first]` is the clause of token `i`. */
export interface Sentence {
  first: number;
  /** One past the last token. */
  last: number;
  clauses: Clause[];
  /** Indices of the tokens that are amounts. */
  amounts: number[];
}

const sentenceEnds = "。!?！？;\n\r";
const clauseEnds = ",:";

/** Cuts tokens into sentences and their clauses. A semicolon ends a sentence too. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const mark = tokens[index]?.mark;
    if (index < tokens.length && (mark === "" || mark === undefined || !sentenceEnds.includes(mark)))
      continue;
    const sentence = splitClauses(tokens, first, index);
    if (sentence.amounts.length > 0 || index < tokens.length) sentences.push(sentence);
    first = index + 1;
  }
  return sentences;
}

function splitClauses(tokens: readonly Token[], first: number, last: number): Sentence {
  const fresh = (): Clause => ({ roles: noRoles, amounts: 0 });
  const sentence: Sentence = { first, last, clauses: [], amounts: [] };
  const outer: Clause[] = [];
  let clause = fresh();
  for (let index = first; index < last; index++) {
    const token = tokens[index] as Token;
    const opens = token.mark === "(" && token.match > index && token.match < last;
    const closes = token.mark === ")" && token.match >= first && outer.length > 0;
    if (closes) clause = outer.pop() ?? clause;
    sentence.clauses.push(clause);
    if (opens) {
      outer.push(clause);
      clause = fresh();
    } else if (token.mark !== "" && clauseEnds.includes(token.mark)) clause = fresh();
    clause.roles = union(clause.roles, token.roles);
    if (token.amount !== null) {
      sentence.amounts.push(index);
      if (token.amount.label === null) clause.amounts++;
    }
  }
  return sentence;
}
