// The package comes without types; this is as much of it as the tests use.
declare module 'citeproc' {
  type System = { retrieveLocale: () => unknown; retrieveItem: (id: string) => object };

  export class Engine {
    constructor(system: System, style: unknown, language: string);
    updateItems(ids: string[]): void;
    makeBibliography(): [settings: object, entries: string[]];
  }
}
