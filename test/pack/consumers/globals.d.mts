export {};

// zod's types speak of it. Nothing else of Node or of pages is known here: the packages need none of their types.
declare global {
  interface URL {
    readonly href: string;
  }
}
