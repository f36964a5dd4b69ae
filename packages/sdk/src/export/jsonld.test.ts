import { openPlan, type Plan } from "@fenjie/core/model";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import Shacl from "rdf-validate-shacl";
import { expect, test } from "vitest";
import { fullPlan, minimalPlan } from "../../../core/test/sample-plan.js";
import published from "../../../data/json/wujin-2023.json" with { type: "json" };
import { testWith, validator } from "../../test/validators.js";
import { toJsonLd } from "./jsonld.js";

const wujin = openPlan(published).value as Plan;
const options = {
  base: "https://data.example.org/plans/",
  license: "https://creativecommons.org/licenses/by/4.0/",
  distributions: [
    { url: "https://data.example.org/plans/wujin-2023.json", mediaType: "application/json", title: "JSON" },
  ],
};
const noNetwork = async (url: string): Promise<never> => {
  throw new Error(`asked the network for ${url}`);
};

/** The triples, by a processor that refuses keys it would have to drop. */
async function triples(document: object): Promise<Store> {
  const text = await jsonld.toRDF(document, {
    safe: true,
    format: "application/n-quads",
    documentLoader: noNetwork,
  });
  return new Store(new Parser().parse(text));
}
const count = (store: Store, type: string) =>
  store.countQuads(null, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", type, null);

test.each([
  ["one of everything", fullPlan()],
  ["nothing", minimalPlan()],
  ["the published table", wujin],
])("a plan of %s has no key that a JSON-LD processor would drop", async (_, plan) => {
  expect((await triples(toJsonLd(plan, options))).size).toBeGreaterThan(10);
  expect((await triples(toJsonLd(plan))).size).toBeGreaterThan(10);
});

test("every task, goal, unit and assignment of the published table is there", async () => {
  const store = await triples(toJsonLd(wujin, options));

  expect(count(store, "http://www.w3.org/ns/dcat#Dataset")).toBe(1);
  // 86 tasks and the two parts of no. 24.
  expect(count(store, "https://schema.org/Action")).toBe(88);
  expect(count(store, "http://www.w3.org/2004/02/skos/core#Concept")).toBe(17);
  expect(count(store, "https://schema.org/Person")).toBe(11);
  expect(count(store, "https://schema.org/PropertyValue")).toBe(24);
  const groups = wujin.units.filter(({ kind }) => kind === "collective").length;
  expect(count(store, "https://schema.org/GovernmentOrganization")).toBe(wujin.units.length - groups);
  expect(store.countQuads(null, "https://schema.org/roleName", '"责任单位"@zh', null)).toBeGreaterThanOrEqual(
    78,
  );
});

test("at least is a lower bound, a range has both, and the source is named by its hash", () => {
  const plan = fullPlan();
  const document = toJsonLd(plan) as { hasPart: { result: object[] }[]; wasDerivedFrom: { id: string } };

  expect(document.hasPart[0]?.result).toEqual([
    {
      type: "PropertyValue",
      name: "招引教育项目",
      minValue: 3,
      unitText: "个",
      description: "招引总投资5亿元或8000万美元的教育项目3个以上",
    },
  ]);
  expect(document.wasDerivedFrom.id).toBe("ni:///sha-256;ASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4mrze8");
});

test("what is unknown has no key", () => {
  expect(JSON.stringify(toJsonLd(minimalPlan()))).not.toMatch(/null|\[\]/u);
});

testWith("dcat-ap-3.0.1-shapes.ttl", "the dataset keeps to DCAT-AP 3.0.1", async () => {
  const shapes = new Store(new Parser().parse(validator("dcat-ap-3.0.1-shapes.ttl")));
  const check = async (document: object) => {
    const { results } = await new Shacl(shapes).validate(await triples(document));
    return results.map(
      ({ path, message }) => `${path?.value}: ${message.map(({ value }) => value).join("; ")}`,
    );
  };

  expect(await check(toJsonLd(wujin, options))).toEqual([]);
  expect(await check(toJsonLd(fullPlan(), options))).toEqual([]);
  // The shapes do find what is missing.
  expect(await check({ ...toJsonLd(wujin, options), title: [] })).not.toEqual([]);
});
