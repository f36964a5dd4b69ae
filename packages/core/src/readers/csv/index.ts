export { type CsvOptions, readCsv } from "./read-csv.js";
