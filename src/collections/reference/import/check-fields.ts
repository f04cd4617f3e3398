import { attention, note, type Problem } from '@/citations/formats/parsed-entry';

import type { ReferenceFields } from '../from-csl';
import type { Population, StudyDesign } from '../rules';

type Appraisal = { design: StudyDesign | null; population: Population | null };

/** Years that the form takes. */
const years = { first: 1800, last: 2100 };

const checkYear = (fields: ReferenceFields): { fields: ReferenceFields; problems: Problem[] } => {
  const { year, month, day, ...others } = fields;
  if (year === undefined)
    return { fields: others, problems: [attention('The year is missing. Add it before publishing.', 'year')] };
  if (year >= years.first && year <= years.last) return { fields, problems: [] };
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return { fields: others, problems: [attention(`The date ${date} cannot be right and was left out.`, 'year')] };
};

/** The fields that can be saved, and what an editor has to do before the reference can be published. */
export const checkFields = ({ fields, appraisal }: { fields: ReferenceFields; appraisal: Appraisal }) => {
  const checked = checkYear(fields);
  const { design, population } = appraisal;
  const problems = [
    ...checked.problems,
    ...(fields.authors === undefined ? [attention('No author is named. Add who is responsible.', 'authors')] : []),
    ...(design === null
      ? [attention('The study design is not known. Choose it before publishing.', 'design')]
      : [note('The study design is taken from PubMed. Check it before publishing.')]),
    ...(population === null
      ? [attention('In whom it was studied is not known. Choose it before publishing.', 'population')]
      : []),
  ];
  return { fields: checked.fields, problems };
};
