// The package is ESM only: CommonJS gets it by `import()`.
const table = `| 序号 | 工作内容 | 牵头单位 |
| --- | --- | --- |
| 1 | 新建学校3所。 | 教育局 |`;

async function main() {
  const { from, parse } = await import("fenjie");
  const { plan } = await parse(table);
  if (from(plan).unit("教育局").count() !== 1) throw new Error("what was parsed cannot be asked");
}
main();
