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

declare module "datapackage" {
  /** A table that is read by its description. */
  interface Resource {
    readonly name: string;
    /** All rows; rejects where one is not as described. */
    read(): Promise<unknown[][]>;
    /** Whether all foreign keys are met; rejects where one is not. */
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    readonly errors: Error[];
    readonly resources: Resource[];
    getResource(name: string): Resource;
  }
}
