import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { type PageRule, problemAt } from './problem';

export const dextroseContraindications: PageRule = {
  id: 'missing-dextrose-contraindications',
  category: 'page',
  severity: 'block',
  name: 'Contraindications of dextrose are incomplete',
  why: 'The label of dextrose injections names both hypersensitivity to dextrose and clinically significant hyperglycaemia.',
  source: 'Dextrose injection, US prescribing information, section 4',
  suggestion: 'Name both among the contraindications, with what to do instead.',
};

const dextrose = /\b(?:dextros[ea]|glucopuncture|glucopuntura|(?:glucose|sugar) (?:injections?|solution|water))\b/g;

const hypersensitivity =
  /\b(?:hypersensitiv\w*|allerg\w*|hipersensibilidad|alergi\w*|alergic\w*)\b[^.\n]{0,60}\b(?:dextros[ea]|glucos[ea]|corn|maiz|ingredients?|solution|it)\b|\b(?:dextros[ea]|glucos[ea]|corn)\b[^.\n]{0,30}\b(?:hypersensitiv\w*|allerg\w*|hipersensibilidad|alergi\w*)/;

const highSugar =
  /\bhyperglyc\w*|\bhyperglic\w*|\bhiperglucemia|\b(?:high|raised|elevated|very high|uncontrolled|unstable) blood (?:sugar|glucose)|\bblood (?:sugar|glucose)[^.\n]{0,30}\b(?:high|raised|elevated|out of control|uncontrolled)|\b(?:uncontrolled|poorly controlled|badly controlled|unstable) diabetes|\bdiabetes[^.\n]{0,30}\b(?:uncontrolled|poorly controlled|not (?:well )?controlled)|\bazucar (?:en sangre )?(?:muy )?alt[ao]|\bdiabetes (?:mal|no) controlada/;

/** What the contraindications of a page about dextrose lack. */
export const findDextroseGaps = ({ read, folded }: { read: CheckedText; folded: string }): Finding[] => {
  if ((folded.match(dextrose)?.length ?? 0) < 2) return [];
  const missing = [
    ...(hypersensitivity.test(folded) ? [] : ['hypersensitivity to dextrose']),
    ...(highSugar.test(folded) ? [] : ['clinically significant hyperglycaemia']),
  ];
  if (missing.length === 0) return [];
  const end = Math.min(read.text.length, Math.max(1, read.text.indexOf('\n')));
  return [
    problemAt({
      rule: dextroseContraindications,
      text: read.text,
      start: 0,
      end,
      detail: `The page does not name ${missing.join(' and ')}.`,
    }),
  ];
};
