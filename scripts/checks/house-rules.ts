const maximumLines = 250;

/** `therapy.int.test.ts`, `[slug]`, `(site)`, `[[...segments]]`, `_frame`: kebab-case between the signs that frameworks use. */
const kebabSegment = /^[._]?[([]*(?:[.]{3})?[a-z0-9]+(?:-[a-z0-9]+)*[)\]]*(?:[.][a-z0-9]+(?:-[a-z0-9]+)*)*$/;

const checkedFolders = /^(?:src|scripts|tests)\//;
const generatedFiles = /^src\/(?:payload-types[.]ts$|app\/[(]payload[)]\/)/;
const codeFiles = /[.](?:tsx?|[cm]?js|css)$/;
const mayBeLong = /(?:^|\/)fixtures?(?:[./-]|\/)|[.]test[.]tsx?$/;

// Written so that the patterns do not match themselves.
const forbiddenText = [
  { pattern: /eslint[-]disable/, name: 'a comment that switches off a lint rule' },
  { pattern: /@ts[-](?:ignore|expect-error|nocheck)/, name: 'a comment that switches off the type check' },
  { pattern: /prettier[-]ignore/, name: 'a comment that switches off formatting' },
  { pattern: /\bas[ ]any\b/, name: 'a cast to any' },
  { pattern: /\b(?:describe|it|test)[.](?:only|skip|todo|fixme)\b/, name: 'a test that is left out' },
];

/** Problems with one file's name, length or text, each as `path:line message`; none for files that are generated. */
export const findHouseProblems = ({ path, text }: { path: string; text: string }): string[] => {
  if (generatedFiles.test(path)) return [];
  const problems: string[] = [];
  if (checkedFolders.test(path)) {
    const odd = path.split('/').filter((segment) => !kebabSegment.test(segment));
    problems.push(...odd.map((segment) => `${path} is not in kebab-case: ${segment}`));
  }
  if (!codeFiles.test(path)) return problems;

  const lines = text.split('\n');
  if (path.startsWith('src/') && lines.length > maximumLines && !mayBeLong.test(path)) {
    problems.push(`${path} has ${lines.length} lines; at most ${maximumLines}, so it is two files`);
  }
  lines.forEach((line, index) => {
    const found = forbiddenText.filter(({ pattern }) => pattern.test(line));
    problems.push(...found.map(({ name }) => `${path}:${index + 1} holds ${name}`));
  });
  return problems;
};
