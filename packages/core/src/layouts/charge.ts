import { fold } from "../text/fold.js";
import { isPost, looksLikePerson, splitPeople } from "../text/people.js";
import { type Reading, sliceReading, trimReading } from "../text/reading.js";
import { looksLikeUnit } from "../text/units.js";
import { findLabels } from "./label-places.js";
import { type Assignment, readClause, readResponsibility } from "./responsibility.js";

/** 负责的工作, 牵头落实的任务（8项）: what may follow the name in a heading that puts somebody in charge. */
const chargeEnding =
  /(?:(?:包抓|包联|包保|领办|领衔|挂帅|挂钩|联系|统筹|督办|主抓|主管|分管|牵头|负责|主办|承担|落实|完成|抓总)(?:负责|落实|办理|推进|组织实施|抓落实|完成)?的?(?:重点|主要|目标|年度|政府)?(?:工作|任务|事项|项目|实事)*|(?:的)?重点(?:工作|任务)|主责任务)$/u;

const countEnding = /(?<![(,\s])[(,\s]*(?:(?:共|合计)\s*)?\d{1,4}\s*(?:项|件|个|条)\s*\)?$/u;

/**
 * Reads a heading that names who is in charge: 张三副市长负责的工作（12项）, 县发改局牵头（8项）,
 * 牵头单位：县教育局. `null` for any other heading.
 */
export function readCharge(heading: Reading): Assignment[] | null {
  const name = trimReading(heading);
  const folded = fold(name.text);
  if (name.text === "" || name.text.length > 60 || /[。;]./u.test(folded)) return null;
  const labelled = findLabels(name)[0];
  if (labelled?.start === 0) {
    const assignments = readResponsibility(
      sliceReading(name, 0, folded.replace(countEnding, "").length),
      "responsibleUnits",
    );
    return assignments.every(
      ({ role }) => role === "leaders" || role === "leadUnits" || role === "responsibleUnits",
    )
      ? assignments
      : null;
  }
  const withoutCount = folded
    .replace(/[。:]$/u, "")
    .replace(countEnding, "")
    .trimEnd();
  const ending = chargeEnding.exec(withoutCount);
  const holder = trimReading(
    sliceReading(name, /^由/u.test(folded) ? 1 : 0, ending === null ? withoutCount.length : ending.index),
  );
  if (holder.text === "") return null;
  const people = splitPeople(holder);
  const areOfficials =
    people.length > 0 &&
    people.every(
      ({ name, office }) =>
        isPost(name.text) || (looksLikePerson(name.text) && (office !== null || ending !== null)),
    );
  if (areOfficials) return [{ role: "leaders", label: null, reading: holder }];
  const isUnit =
    looksLikeUnit(holder.text) &&
    /(?:局|委|办|厅|院|中心|公司|会|行|政府|部|社|镇|乡|街道|区|署|处|队|所|站)(?:\(.*\))?$/u.test(
      fold(holder.text),
    );
  if (
    ending !== null &&
    (isUnit ||
      readClause(holder) !== null ||
      holder.text.split(/[、，,]/u).every((unit) => looksLikeUnit(unit)))
  )
    return [{ role: "leadUnits", label: null, reading: holder }];
  return isUnit && /^(?:省|市|县|区|州|旗)/u.test(fold(holder.text))
    ? [{ role: "leadUnits", label: null, reading: holder }]
    : null;
}
