/** How the last line of a title ends; the first list is sure, the second needs a year or 政府工作报告 beside it. */
export const titleEndings: readonly string[] = [
  "表", "方案", "清单", "台账", "计划", "要点", "意见", "通知", "分解", "分工", "安排", "责任书", "措施", "汇总", "任务书", "实施细则", "目录", "一览", "通报", "行动",
];
export const weakTitleEndings: readonly string[] = ["任务", "目标", "实事", "项目", "工作", "报告》", "事项", "内容", "分解说明", "分解的说明", "分工说明", "分工的说明"];

/** Labels of the data about a document, with what they name. */
export const metadataLabels: Readonly<
  Record<"documentNumber" | "issuer" | "issuedOn" | "sentOn" | "publishedOn" | "title", readonly string[]>
> = {
  documentNumber: ["文号", "发文字号", "文件编号", "发文文号", "文件号", "文件文号", "发文号"],
  issuer: ["发布机构", "发文机关", "制发机关", "发布单位", "发文单位", "发文机构", "公开机构", "制定机关", "制发单位", "印发单位", "公开责任部门", "发布机关", "信息提供单位"],
  issuedOn: ["成文日期", "成文时间"],
  sentOn: ["发文日期", "生成日期", "制发日期", "印发日期", "发文时间", "生成时间", "印发时间", "制定日期"],
  publishedOn: ["发布日期", "发布时间", "公开日期", "公布日期", "公开时间", "时间", "日期", "更新时间", "信息时间"],
  title: ["名称", "标题", "信息名称", "文件名称", "文件标题"],
};

/** Labels of a page's furniture, which end one of the values above but give none. */
export const otherMetadataLabels: readonly string[] = [
  "索引号", "信息索引号", "主题分类", "信息分类", "分类", "主题词", "关键词", "有效性", "效力状态", "是否有效", "来源", "浏览次数", "点击数", "字体", "体裁分类", "服务对象", "公开方式", "公开类别", "公开范围",
  "信息来源", "阅读次数", "访问量", "组配分类", "发布人", "作者", "责任编辑", "编辑", "审核", "内容概述", "文件状态", "废止日期", "生效日期", "失效日期", "施行日期", "统一编号", "登记号", "语种", "载体类型", "发文类型", "文种",
];

/** Lines of a page or of an office's printing that belong to no plan. */
export const furniture: readonly RegExp[] = [
  /^\(?此件(?:公开发布|主动公开|依申请公开|不公开|删减后公开|有删减)/u,
  /^\((?:此|本)文(?:件)?(?:有删减|主动公开|公开发布)/u,
  /^(?:抄送|抄报|分送|主送|报送|发送)\s*:/u,
  /\d{4}年\d{1,2}月\d{1,2}日\s*印(?:发)?\s*$/u,
  /^\(?(?:共印|印)\s*\d+\s*份/u,
  /^(?:打印|收藏|关闭|关闭窗口|打印本页|返回顶部|返回|上一篇|下一篇|相关链接|相关文件|相关解读|政策解读|扫一扫|分享|分享到|网站地图|联系我们|版权所有|主办单位?\s*:|承办单位?\s*:.*网|网站标识码|技术支持|您当前的?位置|当前位置|您的位置|首页|网站首页|政策问答|附件下载|相关附件|责任编辑|编辑\s*:|来源\s*:|信息来源|字体\s*:|\[字体|\[\s*字号|【字体|视力保护|无障碍|长者模式)/u,
  /(?:ICP备|公网安备|网站标识码|版权所有|All Rights Reserved|Copyright)/iu,
  /^(?:首页|网站首页)\s*[>»|]/u,
  /^>|>>|»/u,
  /^\(?(?:计量|金额)?单位\s*:\s*(?:万|亿|千|百)?(?:元|个|人|平方|公里|亩|吨|件|项|户)/u,
  /(?:门户网站|政府网站|政府网|信息网|官网)\s*$/u,
  /(?:点击|浏览|阅读|访问)(?:次数|量|数)/u,
  /^(?:信息)?公开(?:属性|选项|方式|类别|形式)\s*:/u,
  /^(?:主题词|校对|打字|拟稿|签发|核稿|审签|录入)\s*:/u,
  /^(?:监督电话|联系电话|联系人|咨询电话|电话|传真|邮编|地址)\s*:/u,
];

/** Headings under which a plan says how to carry it out, not what is to be done. */
export const nonTaskHeadings =
  /^(?:总体要求|指导思想|基本原则|工作原则|总体目标|组织领导|组织保障|保障措施|工作要求|有关要求|相关要求|几点要求|组织实施|实施步骤|工作步骤|方法步骤|时间安排|进度安排|加强组织领导|强化组织领导|强化组织保障|推进机制|工作机制|督查考核|考核奖惩|监督检查|附则|说明|填表说明|有关说明)/u;

/** How a paragraph behind the last task begins that tells offices how to go about all of them. */
export const closingRemarks: readonly RegExp[] = [
  /^(?:请)?(?:[省市州盟县区旗乡镇](?:直|级|属)?)?(?:各|有关|相关)[^。;:]{0,20}(?:单位|部门|乡镇|街道|镇街|园区|地|区|市|县|责任人|负责人|专班|领导)[^。;:]{0,12}(?:要|应|须|需|请|务必)/u,
  /^[^。;:,]{0,12}(?:督查室|督查局|督查科|督查办|目督办|考核办|政府办|政府办公室)[^。;:,]{0,8}(?:要|将|负责|会同)/u,
  /^(?:以上|上述)(?:各项)?(?:任务|工作|事项|目标|内容)/u,
];

/** A note at the very end of a list. */
export const closingNote = /^(?:说明|注|附注)\s*\d?\s*:/u;
