import type { Linter } from "./linter.js";

export const readingsComplete: Linter = {
  name: "readings-complete",
  description: "Every official, unit and goal has a reading, with a syllable or sign for each character.",
  *check({ plans }) {
    for (const { id, plan, readings } of plans) {
      const known = new Map(readings.names.map((reading) => [reading.name, reading]));
      for (const { name } of [...plan.officials, ...plan.units, ...plan.goals]) {
        const reading = known.get(name);
        const place = `${id}.pinyin: ${name}`;
        if (reading === undefined) yield { place, message: "it has no reading" };
        else if (reading.pinyin.split(" ").length !== [...name].length) {
          yield { place, message: `"${reading.pinyin}" has not one syllable for each character` };
        } else if (!/^[a-z0-9]+$/u.test(reading.initials)) {
          yield { place, message: `"${reading.initials}" are no initials` };
        }
      }
    }
  },
};
