import { extractTargets } from "@fenjie/core/targets";

export const read = (text) => extractTargets(text).targets;
