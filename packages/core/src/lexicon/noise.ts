/** A page's number on a line of its own: — 3 —, 第3页, 第 3 页 共 12 页, Page 3. */
export const numberedPage = /(?<=^|\n)[ \t\u3000]*[-—–－]{1,2}[ \u3000]?\d{1,4}[ \u3000]?[-—–－]{1,2}[ \t\u3000\r]*(?=\n|$)/gu;
export const letteredPage = /(?<=^|\n)[ \u3000]*(?:第[ \u3000]?\d{1,4}[ \u3000]?页(?:[ \u3000,，/]*共[ \u3000]?\d{1,4}[ \u3000]?页)?|Page[ ]\d{1,4}(?:[ ]of[ ]\d{1,4})?|\d{1,3}[ ]?\/[ ]?\d{1,3})[ \u3000\r]*(?=\n|$)/gu;

/** A reading printed after its character: 鎮(zhèn). */
export const pinyin = /(?<=\p{Script=Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[)）]/gu;
