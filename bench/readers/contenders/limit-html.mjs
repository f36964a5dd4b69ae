import { countTags } from "../one-pass.mjs";

export const read = (bytes) => countTags(bytes);
