/**
 * Words by which a rule is known in folded text: who gets how much, who may apply, how many for each. A
 * number in a rule is no target, though 不超过 or 以上 stands beside it.
 */

/** Behind a limit with 的: what those it applies to must or may do. */
export const obliges = /应|须|不得|可|均|一律|限期|优先|予以|给予|列入|纳入|禁止/u;
/** Before a number: 按每百户, 应当每村, whose number is one for each. */
export const forEach = /按照?每/u;
/** Before a number: one more is allowed where the case asks for it. */
export const allows = /可(?:以|适当|再)?(?:增|减|放宽|上浮|下浮)|上浮|下浮|限购|限领|限乘|每[班室组队车台]$/u;
/** Before a number of points. */
export const marksDown = /(?:满分|[占扣加减记])[^升少]{0,8}$/u;
/** Sizes of a class or shift, and prizes by grade. */
export const quotaNouns = /(?:每班人数|班额|师生比|等奖)(?:标准)?$/u;

/** Nouns whose own number is a price, a fee, a pay or the end of a scale. */
export const prices =
  /(?:额度|限额|上限|下限|单价|价格|造价|(?<!经)费|面值|面额|票价|租金|奖金|押金|保证金|工资|基数|扣除额)(?:标准)?$/u;
/** Before a number that is one for each: 租金标准为每平方米. */
export const priceOfEach = /标准|价格|租金|收费|造价/u;
export const reaches = /达到|提高|增至|提升|降/u;
/** Nouns whose own number is a rate of interest, fee or tax. */
export const interests = /(?:利率|费率|税率|缴[纳存费]比例)$/u;
/** Nouns of a part that is waived or borne by somebody. */
export const reliefs = /(?:减免|减征|自缴|自付|自筹|配套|分担|承担)(?:比例)?[^、，率]{0,4}$/u;
/** The same for money: taxes waived in all are a target, a fee waived for one is not. */
export const feeReliefs = /(?<!税)费减免$/u;
/** Before a number: a rate that is set, not reached. */
export const setRates = /(?:补贴|补助|奖励|奖补|贴息|返还|报销|补偿|分担|配套|发放|支付)(?:比例|标准)[定按为]/u;
/** Nouns of a value that something is reckoned from. */
export const bases = /(?:决算数|预算数|基数|基期数?|不变价|起征点)$/u;
/** Behind a share of something: what is paid by it. */
export const paidBy = /执行|计发|计算|收取|结算|缴纳|缴存|累加|支付/u;
/** Nouns of money given under a rule. */
export const grantShares = /(?:贴息|补贴|补助|补偿|奖励|奖补)(?:率|比例)$/u;
export const grants = /补助|补贴|奖励|奖补|资助|贴息|津贴/u;
export const grantRates = /(?:补贴|补助|奖励|奖补|资助|补偿)(?:标准|金额|额度)?$/u;
export const grantNouns = /(?:补贴|补助|奖励|奖补|资助|罚款|报销|奖励金额|补助标准)$/u;
/** Behind a rate: what it is one of. */
export const rateEndings = /^的?(?:比例|标准|比重|要求|原则)/u;
