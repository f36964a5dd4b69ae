import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNumerals, parseNumeral } from "./index.js";

/**
 * One form and its reading a line: the value, `%` or another unit that the words carry, and before it
 * the comparator; `20..90` is a range.
 */
const table = `
0 0 | 5 5 | 12 12 | 123 123 | 2023 2023 | 18046 18046 | 5500000 5500000 | １２３ 123 | ５０ 50 | ２０２３ 2023
1,234 1234 | 1，234 1234 | 1,234,567 1234567 | １，２３４ 1234 | 12，345，678 12345678 | 10,000 10000 | 1,234.5 1234.5
0.5 0.5 | 3.14 3.14 | 0.001 0.001 | 2.71828 2.71828 | 3．5 3.5 | ０．８ 0.8 | 100.00 100 | 1.123456 1.123456 | 36.6 36.6
1.6万 16000 | 1万 10000 | 3万 30000 | 0.8万 8000 | 12.5万 125000 | 1.13万 11300 | 2.675万 26750 | 1.005万 10050 | 5５万 550000
100亿 10000000000 | 1.5亿 150000000 | 0.3亿 30000000 | 12亿 1200000000 | 3.14159亿 314159000 | 1.1亿 110000000 | 8.03亿 803000000
1万亿 1000000000000 | 2.3万亿 2300000000000 | 10万亿 10000000000000 | 1.27万亿 1270000000000 | 5百万 5000000 | 3千万 30000000
2千 2000 | 5百 500 | 6千亿 600000000000 | 1百亿 10000000000 | 7千万 70000000 | 3百万 3000000 | 1,100万 11000000 | 1，200亿 120000000000
3万4000 34000 | 3万4000亿 3400000000000 | 3万4 34000 | 1万2000 12000 | 2亿3000万 230000000 | 1亿2 120000000 | 5万500 50500 | 3亿5000万 350000000 | 4万5千 45000
零 0 | 一 1 | 两 2 | 九 9 | 十 10 | 十一 11 | 十九 19 | 二十 20 | 二十一 21 | 九十九 99 | 一百 100 | 一百零一 101 | 一百一十 110
一百二十三 123 | 一百二 120 | 两百 200 | 两百五 250 | 三百六十五 365 | 五百零六 506 | 九百九十九 999 | 一千 1000 | 一千零一 1001
一千零一十 1010 | 一千二百 1200 | 一千二 1200 | 两千 2000 | 两千五 2500 | 两千零二十三 2023 | 三千零五十 3050 | 六千六百六十六 6666 | 八千八 8800
一万 10000 | 一万零一 10001 | 一万零十二 10012 | 一万零五百 10500 | 三万四 34000 | 三万四千 34000 | 三万四千五百 34500 | 十万 100000
十二万 120000 | 十万八千 108000 | 二十万 200000 | 一百万 1000000 | 一百二十三万 1230000 | 五百六十七万八千 5678000 | 一千万 10000000
两千三百万 23000000 | 一亿 100000000 | 一亿二 120000000 | 一亿两千万 120000000 | 三亿零五万 300050000 | 十四亿 1400000000 | 一百亿 10000000000
一千二百亿 120000000000 | 一万亿 1000000000000 | 一万五千亿 1500000000000 | 两万亿 2000000000000 | 二十万亿 20000000000000 | 一百万亿 100000000000000
百万 1000000 | 千万 10000000 | 百亿 10000000000 | 千亿 100000000000 | 万亿 1000000000000 | 十亿 1000000000 | 十万 100000 | 百 100 | 千 1000 | 万 10000 | 亿 100000000
壹佰 100 | 贰拾 20 | 叁佰伍拾 350 | 壹仟贰佰叁拾肆 1234 | 伍万元整 - | 陆拾柒 67 | 捌佰玖拾 890 | 壹万 10000 | 貳佰 200 | 叁萬 30000
一点五 1.5 | 三点一四 3.14 | 零点五 0.5 | 十二点三 12.3 | 一点五万 15000 | 三点五亿 350000000 | 两点三万亿 2300000000000 | 一百点二五 100.25
二〇二三 2023 | 二○○七 2007 | 一九九八 1998 | 二〇三五 2035 | 一〇〇 100
5% 5% | 5％ 5% | 5.5% 5.5% | 5 % 5% | 100% 100% | 0.8％ 0.8% | ８５％ 85% | 3‰ 3‰ | 1.5‰ 1.5‰ | 百分之五 5% | 百分之十 10% | 百分之百 100% | 百分百 100%
百分之五十 50% | 百分之三点五 3.5% | 百分之零点九 0.9% | 百分之一百二十 120% | 百分之15 15% | 百分之3.5 3.5% | 千分之三 3‰ | 千分之一点五 1.5‰ | 万分之五 5‱
一成 10% | 三成 30% | 3成 30% | 六成 60% | 八成 80% | 九成五 95% | 两成半 25% | 三成半 35% | 7成 70% | 一半 50% | 半数 50%
二分之一 50% | 三分之一 33.33% | 三分之二 66.67% | 四分之三 75% | 五分之一 20% | 十分之一 10% | 六分之五 83.33% | 3分之1 33.33%
两位数 >=10% | 双位数 >=10% | 2位数 >=10% | 翻番 2倍 | 翻一番 2倍 | 翻两番 4倍 | 翻三番 8倍 | 翻1番 2倍 | 翻了一番 2倍
三百余 >300 | 300余 >300 | 1.2万余 >12000 | 十余 >10 | 二十余 >20 | 3000余 >3000 | 十多 >10 | 三十多 >30 | 10多 >10 | 300多 >300 | 1万多 >10000
10多万 >100000 | 300多亿 >30000000000 | 十余万 >100000 | 二十多万 >200000 | 十几 >10 | 二十几 >20 | 十来 ~10 | 百余 >100 | 千余 >1000 | 百余万 >1000000
近百 ~100 | 近3000 ~3000 | 近2万 ~20000 | 约300 ~300 | 约5% ~5% | 近千 ~1000 | 约三分之一 ~33.33% | 上百 >=100 | 上千 >=1000 | 上万 >=10000 | 上亿 >=100000000
几十 20..90 | 几百 200..900 | 几千 2000..9000 | 数十 20..90 | 数百 200..900 | 数十万 200000..900000 | 几万 20000..90000 | 数千亿 200000000000..900000000000
三五 3..5 | 两三 2..3 | 七八 7..8 | 二三十 20..30 | 三四百 300..400 | 十七八 17..18 | 两三万 20000..30000 | 一二百 100..200
1.5—2 1.5..2 | 8%—10% 8..10% | 8-10% 8..10% | 8％～10％ 8..10% | 3至5 3..5 | 三至五 3..5 | 三到五 3..5 | 10~15 10..15 | 3—5万 30000..50000 | 3万—5万 30000..50000 | 500万-800万 5000000..8000000
10——20 10..20 | 1亿至2亿 100000000..200000000 | 百分之五至百分之八 5..8% | 三成至五成 30..50% | 1,000—2,000 1000..2000 | 0.5－1 0.5..1 | 5-3 - | 20%—10% -
5G - | 95X - | PM2.5 - | 0519 - | 统一 - | 三个 - | 一次性 - | 约 - | 半 - | 1+N - | 第三 - | 十三五 - | 一千瓦 - | 三成立 -
`;

const pairs = table
  .split(/[|\n]/u)
  .map((pair) => pair.trim())
  .filter((pair) => pair !== "")
  .map((pair) => [pair.slice(0, pair.lastIndexOf(" ")), pair.slice(pair.lastIndexOf(" ") + 1)] as const);

function show(text: string): string {
  const numeral = parseNumeral(text);
  if (numeral === null) return "-";
  const { value, valueMax, comparator, unit } = numeral;
  if (valueMax !== null) return `${value}..${valueMax}${unit ?? ""}`;
  return `${comparator === "=" ? "" : comparator}${value}${unit ?? ""}`;
}

describe("a numeral and its value", () => {
  test("the table holds at least two hundred pairs", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
  });

  test.each(pairs)("%s is %s", (text, reading) => {
    expect(show(text)).toBe(reading);
  });
});

describe("numbers found in a sentence", () => {
  const found = (text: string) => findNumerals(text).map((numeral) => numeral.text);

  test("spans are slices of the text, full-width digits included", () => {
    const text = "新增学位１，２００个、岗位1.6万个";

    expect(findNumerals(text).map(({ span, value }) => [text.slice(...span), value])).toEqual([
      ["１，２００", 1200],
      ["1.6万", 16000],
    ]);
  });

  test("千 before a unit it can be a prefix of belongs to the unit", () => {
    expect(findNumerals("一千瓦、两千赫、三千克、二十千瓦、5千瓦").map(({ value }) => value)).toEqual([
      1, 2, 3, 20, 5,
    ]);
    expect(findNumerals("五千家、两千户").map(({ value }) => value)).toEqual([5000, 2000]);
  });

  test("codes, ordinals and words are no numbers", () => {
    expect(found("5G基站和PM2.5站点，“1+N”体系，7×24小时，电话0519-86301234，2023-05-12")).toEqual([]);
    expect(found("第3季度第三多，统一部署，一批项目，一次性办结，一体化，三农")).toEqual([]);
    expect(found("五台山、三门峡、千家万户、万家灯火")).toEqual([]);
  });

  test("a single character counts before a unit of measure only", () => {
    expect(found("建成三家、两所、十个，三星、两湖")).toEqual(["三", "两", "十"]);
  });

  test("数, 近, 约 and 多 are fuzzy only where no other word is made of them", () => {
    expect(found("数十家，人数十万人，近3家，附近3家，约5吨，节约5吨")).toEqual([
      "数十",
      "十万",
      "近3",
      "3",
      "约5",
      "5",
    ]);
    expect(found("300多家，300多元化")).toEqual(["300多", "300多"]);
  });

  test("a range needs a rising pair and no 由 before it", () => {
    expect(found("8%—10%，由5到10，从3至8")).toEqual(["8%—10%", "5", "10", "3", "8"]);
  });
});

/** Writes an integer the way Chinese is written by hand; for this test only. */
function writeChinese(value: number): string {
  if (value === 0) return "零";
  const below = (n: number): string => {
    let written = "";
    let gap = false;
    for (const [power, name] of [
      [1000, "千"],
      [100, "百"],
      [10, "十"],
      [1, ""],
    ] as const) {
      const digit = Math.floor(n / power) % 10;
      if (digit === 0) gap = written !== "";
      else {
        written += (gap ? "零" : "") + "零一二三四五六七八九"[digit] + name;
        gap = false;
      }
    }
    return written;
  };
  let written = "";
  for (const [power, name] of [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
    [1, ""],
  ] as const) {
    const part = Math.floor(value / power) % 10_000;
    if (part === 0) continue;
    const gap = written !== "" && part < 1000;
    // 三万零五百亿: under 万亿 the 亿 is written once, at the end.
    const isHigh = power === 1e12 && Math.floor(value / 1e8) % 10_000 > 0;
    written += (gap ? "零" : "") + below(part) + (isHigh ? "万" : name);
  }
  return written.replace(/^一十/u, "十");
}

describe("value → written form → value", () => {
  const integer = fc.oneof(fc.nat(200), fc.nat(20_000), fc.integer({ min: 0, max: 9_999_999_999_999 }));
  const decimal = fc
    .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 6 }), fc.nat(999_999))
    .map(([whole, places, part]) => `${whole}.${String(part % 10 ** places).padStart(places, "0")}`);

  test("a Chinese numeral", () => {
    fc.assert(
      fc.property(integer, (value) => {
        expect(parseNumeral(writeChinese(value))?.value).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });

  test("Arabic digits, plain, grouped by either comma, and full-width", () => {
    fc.assert(
      fc.property(integer, (value) => {
        const plain = String(value);
        const grouped = plain.replace(/\B(?=(?:\d{3})+$)/gu, ",");
        const wide = plain.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        for (const written of [plain, grouped, grouped.replaceAll(",", "，"), wide]) {
          expect(parseNumeral(written)?.value).toBe(value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("decimals, alone and with a multiplier, are exact", () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(["", 0], ["万", 4], ["亿", 8], ["%", 0] as const),
        (written, [mark, power]) => {
          expect(parseNumeral(`${written}${mark}`)?.value).toBe(Number(`${written}e${power}`));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("decimals in Chinese", () => {
    fc.assert(
      fc.property(fc.nat(9_999), fc.stringMatching(/^\d{1,4}$/u), (whole, part) => {
        const written = `${writeChinese(whole)}点${[...part].map((digit) => "零一二三四五六七八九"[Number(digit)]).join("")}`;
        expect(parseNumeral(written)?.value).toBe(Number(`${whole}.${part}`));
        expect(parseNumeral(`百分之${written}`)).toMatchObject({
          value: Number(`${whole}.${part}`),
          unit: "%",
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("一 before and behind a multiplier is a number, before and behind a noun a manner of speaking", () => {
    const text = "种树一万一千株，修路一百一十公里，实行一户一表、一企一策";

    expect(findNumerals(text).map(({ value }) => value)).toEqual([11_000, 110]);
  });

  test("a number inside a sentence is found where it was put", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        const text = `新建学校${value}所、公园${writeChinese(value)}座`;
        expect(findNumerals(text).map((numeral) => numeral.value)).toEqual([value, value]);
      }),
    );
  });
});
