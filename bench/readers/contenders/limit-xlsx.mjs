import { countTags } from "../one-pass.mjs";
import { unzip } from "../unzip.mjs";

export const read = (bytes) => {
  countTags(unzip(bytes, "xl/sharedStrings.xml"));
  return countTags(unzip(bytes, "xl/worksheets/sheet1.xml"));
};
