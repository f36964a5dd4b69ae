import type { MemberKind } from "../model/schemas/unit.js";

/** Endings of organisations' names. */
export const organisationEndings: readonly string[] = [
  "局", "委", "办", "厅", "部", "院", "会", "社", "中心", "公司", "集团", "银行", "支行", "分行", "支队", "大队", "总队", "学校", "大学", "学院", "医院", "人行",
  "站", "所", "处", "科", "室", "股", "署", "馆", "政府", "法院", "检察院", "联", "工会", "妇联", "团委", "专班", "指挥部", "小组", "办事处", "街道办", "街办",
  "公安", "税务", "海关", "电视台", "报社", "台", "供电", "电力", "移动", "电信", "联通", "铁塔", "企业", "机构", "大厅", "组", "队", "场站", "党校", "团", "消防", "武装部",
  "烟草", "邮政", "盐业", "城投", "交投", "水投", "文旅", "农投", "国投", "产投", "管理区", "基地", "分局", "行", "部门", "单位", "平台", "中学", "小学", "协会", "商会",
  "联合会", "基金会", "联社", "管委", "工委", "党委", "人大", "政协", "纪委", "监委", "残联", "侨联", "文联", "科协", "工商联", "总社",
];

/** Endings of the names of offices, which do not stand in brackets for anything else than their duty. */
export const officeEndings: readonly string[] = [
  "局", "委", "委员会", "办", "办公室", "厅", "署", "政府", "管委会", "街道办事处", "研究室", "金融办", "分局", "税务局", "指挥部", "联社", "妇联", "残联", "工商联", "科", "处", "大队", "支队",
];

/** Endings of places. */
export const areaEndings: readonly string[] = [
  "镇", "乡", "街道", "开发区", "高新区", "园区", "新区", "区", "县", "市", "旗", "州", "盟", "省", "村", "社区", "新城", "片区", "度假区", "示范区", "工业园",
  "产业园", "科技园", "园", "农场", "林场", "牧场", "湖", "岛", "湾", "山", "港", "谷", "城", "苏木", "自治县", "经开", "高新", "口岸", "景区",
];

/**
 * What a collective is made of, longest words first, with the model's word for its members.
 * `null`: a word that may stand in a collective but names no kind of member.
 */
export const memberNouns: readonly (readonly [word: string, kinds: readonly MemberKind[]])[] = [
  ["街道办事处", ["subdistrict"]], ["经济开发区", ["zone"]], ["开发园区", ["zone"]], ["县级市", ["city"]],
  ["开发区", ["zone"]], ["功能区", ["zone"]], ["管委会", ["zone"]], ["委办局", ["department"]], ["成员单位", ["unit"]], ["县市区", ["county", "city", "district"]],
  ["高新区", ["zone"]], ["办事处", ["subdistrict"]], ["市县区", ["city", "county", "district"]], ["责任单位", ["unit"]], ["配合单位", ["unit"]],
  ["乡镇", ["township", "town"]], ["镇乡", ["town", "township"]], ["镇街", ["town", "subdistrict"]], ["街镇", ["subdistrict", "town"]], ["街道", ["subdistrict"]], ["街办", ["subdistrict"]],
  ["园区", ["zone"]], ["新区", ["zone"]], ["县区", ["county", "district"]], ["区县", ["district", "county"]], ["市县", ["city", "county"]], ["县市", ["county", "city"]], ["市区", ["city", "district"]],
  ["部门", ["department"]], ["单位", ["unit"]], ["社区", ["village"]], ["乡街", ["township", "subdistrict"]], ["旗县", ["county"]], ["科室", ["department"]], ["股室", ["department"]], ["处室", ["department"]],
  ["景区", ["zone"]], ["片区", ["zone"]], ["板块", ["zone"]], ["专班", ["unit"]], ["机关", ["department"]], ["镇", ["town"]], ["乡", ["township"]], ["村", ["village"]], ["县", ["county"]],
  ["区", ["district"]], ["市", ["city"]], ["旗", ["county"]], ["省", ["province"]], ["自治州", []], ["自治县", ["county"]], ["州", []], ["盟", []], ["局", ["department"]], ["委", ["department"]], ["办", ["department"]],
];

/** Words that may stand beside member nouns without naming a kind themselves. */
export const collectiveFillers: readonly string[] = [
  "人民政府", "政府", "党委", "党工委", "人民团体", "直属机构", "直属", "企事业", "企业", "国有", "国企", "高校", "学校", "地", "地区", "级", "市直", "区直", "县直", "省直", "州直", "镇直",
  "和", "及", "与", "或", "等", "、", "(", ")", "/", "-", ",", "居", "办", "派出", "派驻", "驻", "垂直管理", "管理", "主管", "行业", "属地", "相应", "涉及", "其他", "所属", "下属", "事业",
  "农场", "林场", "公司", "集团", "平台", "委员会", "工作", "卫生院", "卫生服务中心", "服务中心", "派出所", "中小学", "幼儿园", "医院", "流域", "沿线", "库区",
];

/** Words with which a collective begins, longest first. */
export const quantifiers: readonly (readonly [word: string, quantifier: "all" | "relevant"])[] = [
  ["各有关", "relevant"], ["各相关", "relevant"], ["其他有关", "relevant"], ["其他相关", "relevant"], ["其它有关", "relevant"], ["其它相关", "relevant"],
  ["有关", "relevant"], ["相关", "relevant"], ["涉及", "relevant"], ["属地", "relevant"], ["所在地", "relevant"], ["所在", "relevant"], ["所涉", "relevant"], ["其他", "relevant"], ["其它", "relevant"],
  ["全体", "all"], ["所有", "all"], ["全市各", "all"], ["全区各", "all"], ["全县各", "all"], ["各", "all"],
];

/** What may stand before a quantifier: the level whose members are meant. */
export const levelPrefixes: readonly string[] = [
  "省直", "市直", "区直", "县直", "州直", "旗直", "省级", "市级", "区级", "县级", "州级", "镇级", "省", "市", "区", "县", "州", "旗", "镇", "中央", "国家", "国务院", "省政府", "市政府", "区政府", "县政府",
  "州政府", "市委", "区委", "县委", "省委", "市属", "区属", "县属", "全市", "全区", "全县", "全省", "本市", "本区", "本县", "驻市", "驻区", "驻县", "及", "和",
];

/** Offices' own words that, alone, are the end of a name broken off and never a name. */
export const bareEndings: readonly string[] = [
  "办事处", "管委会", "人民政府", "委员会", "办公室", "分局", "中心", "公司", "集团", "管理局", "服务中心", "管理处", "管理中心", "员会", "政府", "局", "办", "委", "部", "会", "厅", "处", "院", "道", "区", "镇",
];

/** Words that close a list of units and belong to none of them. */
export const listTails: readonly string[] = [
  "等有关部门和单位", "等相关部门和单位", "等部门和单位", "等有关部门", "等相关部门", "等有关单位", "等相关单位", "等单位", "等部门", "等地", "等",
];
