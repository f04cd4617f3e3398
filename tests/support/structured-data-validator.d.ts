// The package comes without types; this is as much of it as the tests use.
declare module '@adobe/structured-data-validator' {
  type Issue = { issueMessage: string; severity: 'ERROR' | 'WARNING'; path: unknown[] };
  type Extracted = Record<'jsonld' | 'microdata' | 'rdfa', Record<string, object[]>>;

  export default class Validator {
    constructor(vocabulary: { '@graph': object[] });
    validate(extracted: Extracted): Promise<Issue[]>;
  }
}
