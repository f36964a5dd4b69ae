// By its path: the package's name would lead to the sources, since the scoring beside it is loaded with their paths.
import { extractTargets } from "../../../packages/core/dist/targets.js";

export const read = (text) => extractTargets(text).targets;
