/** Languages by their code in ISO 639-1, the code that PubMed uses and their English name. */
const languages = [
  ['ar', 'ara', 'arabic'],
  ['bg', 'bul', 'bulgarian'],
  ['ca', 'cat', 'catalan'],
  ['cs', 'cze', 'czech'],
  ['da', 'dan', 'danish'],
  ['de', 'ger', 'german'],
  ['el', 'gre', 'greek'],
  ['en', 'eng', 'english'],
  ['es', 'spa', 'spanish'],
  ['et', 'est', 'estonian'],
  ['fa', 'per', 'persian'],
  ['fi', 'fin', 'finnish'],
  ['fr', 'fre', 'french'],
  ['he', 'heb', 'hebrew'],
  ['hr', 'hrv', 'croatian'],
  ['hu', 'hun', 'hungarian'],
  ['it', 'ita', 'italian'],
  ['ja', 'jpn', 'japanese'],
  ['ko', 'kor', 'korean'],
  ['lt', 'lit', 'lithuanian'],
  ['lv', 'lav', 'latvian'],
  ['nl', 'dut', 'dutch'],
  ['no', 'nor', 'norwegian'],
  ['pl', 'pol', 'polish'],
  ['pt', 'por', 'portuguese'],
  ['ro', 'rum', 'romanian'],
  ['ru', 'rus', 'russian'],
  ['sk', 'slo', 'slovak'],
  ['sl', 'slv', 'slovenian'],
  ['sr', 'srp', 'serbian'],
  ['sv', 'swe', 'swedish'],
  ['th', 'tha', 'thai'],
  ['tr', 'tur', 'turkish'],
  ['uk', 'ukr', 'ukrainian'],
  ['zh', 'chi', 'chinese'],
] as const;

const codes = new Map<string, string>(languages.flatMap(([code, ...others]) => others.map((name) => [name, code])));
const medlineCodes = new Map<string, string>(languages.map(([code, medline]) => [code, medline]));

/** The code of a language given by name or by either code; an unknown one stays as it is. */
export const parseLanguage = (text: string): string => codes.get(text.toLowerCase()) ?? text;

/** The code that PubMed uses; an unknown one stays as it is. */
export const writeMedlineLanguage = (code: string): string => medlineCodes.get(code) ?? code;
