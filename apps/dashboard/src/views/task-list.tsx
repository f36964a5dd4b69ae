import type { ComponentChildren } from "preact";
import { type At, sayIn, to } from "../site/at.js";
import { plan, type Task, taskPath, translation } from "../site/content.js";
import { MarkedText } from "./marked-text.js";
import { English, Officials, Units } from "./names.js";

/** Tasks as a table that becomes cards on a phone. `note` says of each why it is here. */
export function TaskList(props: {
  tasks: readonly Task[];
  at: At;
  note?: (task: Task) => ComponentChildren;
}) {
  const { tasks, at, note } = props;
  const say = sayIn(at.language);
  return (
    <table class="tasks">
      <thead>
        <tr>
          <th scope="col">{say("序号", "No.")}</th>
          <th scope="col">{say("内容", "Text")}</th>
          <th scope="col">{say("分管领导", "Leaders")}</th>
          <th scope="col">{say("牵头单位", "Lead units")}</th>
          <th scope="col">{say("责任单位", "Responsible units")}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <TaskRow task={task} at={at} note={note?.(task)} />
        ))}
      </tbody>
    </table>
  );
}

/** One row of it. */
export function TaskRow({ task, at, note }: { task: Task; at: At; note?: ComponentChildren }) {
  const say = sayIn(at.language);
  const goal = plan.goals.find(({ id }) => id === task.goalId);
  return (
    <tr id={`n${task.id.split("/")[1]}`} data-task={task.id}>
      <th scope="row">
        <a href={to(at, taskPath(task))}>{task.number}</a>
      </th>
      <td class="text">
        <div class="goal">
          <span lang="zh-Hans" data-field="goal">
            {goal?.name}
          </span>
          <English of={translation.goals[task.goalId ?? ""]} at={at} />
        </div>
        <div lang="zh-Hans" data-field="text">
          <MarkedText text={task.text} quotes={task.targets.map(({ quote }) => quote)} />
        </div>
        {at.language === "en" && <div class="english">{translation.tasks[task.id]}</div>}
        {note && <div class="note">{note}</div>}
      </td>
      <td data-label={say("分管领导", "Leaders")} data-field="leader">
        <Officials names={task.leaders} at={at} />
      </td>
      <td data-label={say("牵头单位", "Lead units")} data-field="leadUnit">
        <Units names={task.leadUnits} at={at} field="lead" />
      </td>
      <td data-label={say("责任单位", "Responsible")} data-field="responsibleUnit">
        <Units names={task.responsibleUnits} at={at} field="responsible" />
      </td>
    </tr>
  );
}
