// The package is ESM only: CommonJS gets it by `import()`.
const table = `| 序号 | 工作内容 | 牵头单位 |
| --- | --- | --- |
| 1 | 新建学校3所。 | 教育局 |`;

async function main(): Promise<void> {
  const { from, parse } = await import("fenjie");
  const read = await parse(table);
  const tasks: number = read.plan === null ? 0 : from(read.plan).unit("教育局").count();
  if (tasks !== 1) throw new Error("what was parsed cannot be asked");

  // @ts-expect-error: the types are known, not `any`
  read.colour;
}
main();
