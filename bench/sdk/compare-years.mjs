// `node --expose-gc compare-years.mjs TASKS`: what comparing two years of so many tasks takes, as JSON.
import { diffPlans } from "@fenjie/sdk/diff";
import { medianTime, memory } from "./processor-time.mjs";
import { twoYears } from "./two-years.mjs";

const { before, after } = twoYears(Number(process.argv[2]));
memory();
const start = process.resourceUsage().maxRSS;
diffPlans(before, after);
const megabytes = (process.resourceUsage().maxRSS - start) / 1024;
const milliseconds = medianTime(() => diffPlans(before, after), 3000);
process.stdout.write(JSON.stringify({ milliseconds, megabytes }));
