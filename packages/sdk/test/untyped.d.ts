/** What the tests use of validators that have no types of their own. */

declare module "jsonld" {
  interface Options {
    safe?: boolean;
    format?: string;
    documentLoader?: (url: string) => Promise<never>;
  }
  const jsonld: {
    toRDF(document: object, options: Options): Promise<string>;
    expand(document: object, options: Options): Promise<object[]>;
  };
  export default jsonld;
}

declare module "n3" {
  export class Parser {
    parse(text: string): unknown[];
  }
  export class Store {
    constructor(quads?: unknown[]);
    readonly size: number;
    countQuads(subject: string | null, predicate: string | null, object: string | null, graph: null): number;
  }
}

declare module "rdf-validate-shacl" {
  interface Report {
    conforms: boolean;
    results: {
      message: { value: string }[];
      path: { value: string } | null;
      focusNode: { value: string } | null;
    }[];
  }
  export default class Validator {
    constructor(shapes: unknown, options?: object);
    validate(data: unknown): Promise<Report>;
  }
}
