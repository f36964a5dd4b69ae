import { countTags } from "../one-pass.mjs";
import { unzip } from "../unzip.mjs";

export const read = (bytes) => countTags(unzip(bytes, "word/document.xml"));
