import { expect, test } from "vitest";
import { findStrayDigits } from "./stray-digits.js";

test("a digit between a verb and a noun that is not counted is stray", () => {
  expect(findStrayDigits("推动建议提案办理4工作由量向质转变。")).toEqual([[8, 9]]);
  expect(findStrayDigits("持续优化7环境，完善机制３并抓好落实。")).toEqual([
    [4, 5],
    [12, 13],
  ]);
});

test.each([
  "建设5G基站和4K频道",
  "4月底前完成工作，2023年全面完成",
  "培育2个平台、3家企业，办好5件实事",
  "第3次会议，前3季度工作，位列第2",
  "构建1市3区协同发展格局，实施2区4园建设",
  "畅通12345热线服务",
  "实施“532”发展战略和“1+3”工作体系",
  "创建5A级景区，建设3A景区",
  "推进一网通办工作",
  "建设3基地、2中心",
  "完成3以上目标，增长7以内",
  "启动3期建设，发布2.0版本，开展第2批工作",
  "改造3号楼和2单元，推进6号线建设",
  "占比达3和5，由2到4",
  "新建学校8所并投入使用",
  "落实《2024工作方案》和《中长期规划》",
  "开展PM2.5治理，执行GB3838标准",
])("%s holds none", (text) => {
  expect(findStrayDigits(text)).toEqual([]);
});
