import { fold } from "../text/fold.js";
import { isPost, looksLikePerson, splitPeople } from "../text/people.js";
import { type Reading, squeeze } from "../text/reading.js";
import { looksLikeUnit, readCollective, splitUnits } from "../text/units.js";

const longestList = 400;
const longestName = 30;

/** Whether a list holds names of units, people or posts; one in three may be of a form not known. */
export function namesOnly(list: Reading): boolean {
  const names = splitUnits(list).map(({ text }) => text);
  if (namesPeople(list)) return true;
  const known = names.filter((name) => looksLikeUnit(name) || isPost(name) || looksLikePerson(name));
  return (
    names.length > 0 &&
    known.length * 3 >= names.length * 2 &&
    squeeze(list).text.length < longestList &&
    names.every((name) => name.length <= longestName)
  );
}

/** Whether a list holds people and posts only. */
export function namesPeople(list: Reading): boolean {
  const people = splitPeople(list);
  return (
    people.length > 0 &&
    people.every(
      ({ name, office }) =>
        isPost(name.text) || (looksLikePerson(name.text) && (office !== null || !looksLikeUnit(name.text))),
    )
  );
}

/** 各成员单位 reads like a person 单位 in the post of 各成员. */
export const holdsCollective = (list: Reading): boolean =>
  splitUnits(list).some(({ text }) => readCollective(fold(text)) !== null);
