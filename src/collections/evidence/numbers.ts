import type { Draft, Problem } from './problem';

const isNumber = (value: unknown): value is number => typeof value === 'number';

const problem = (field: string, message: string): Problem => ({ path: `absolute.${field}`, message });

type Counted = { all: number; control: number; treated: number; low: number | null; high: number | null };

/** Numbers that a picture of people can be drawn from, or why not. */
const readNumbers = ({ absolute }: Draft): { problems: Problem[]; counted: Counted | null } => {
  const { per, control, treated, intervalLow, intervalHigh } = absolute ?? {};
  const given = [control, treated, intervalLow, intervalHigh].filter(isNumber);
  if (given.length === 0) return { problems: [], counted: null };
  const problems: Problem[] = [];
  if (!per) problems.push(problem('per', 'Say out of how many people the numbers are.'));
  if (!isNumber(control)) problems.push(problem('control', 'Say how many had it without the treatment too.'));
  if (!isNumber(treated)) problems.push(problem('treated', 'Say how many had it with the treatment too.'));
  if (isNumber(intervalLow) && !isNumber(intervalHigh))
    problems.push(problem('intervalHigh', 'An interval has two ends. Give the upper one, or clear the lower one.'));
  if (isNumber(intervalHigh) && !isNumber(intervalLow))
    problems.push(problem('intervalLow', 'An interval has two ends. Give the lower one, or clear the upper one.'));
  const all = Number(per);
  for (const [field, value] of Object.entries({ control, treated, intervalLow, intervalHigh }))
    if (per && isNumber(value) && value > all)
      problems.push(problem(field, `${value} of ${all} people cannot be. Correct the number or “Out of”.`));
  if (problems.length > 0 || !isNumber(control) || !isNumber(treated)) return { problems, counted: null };
  return { problems, counted: { all, control, treated, low: intervalLow ?? null, high: intervalHigh ?? null } };
};

const inInterval = ({ treated, low, high }: Counted): Problem[] => {
  if (low === null || high === null) return [];
  if (low > high)
    return [problem('intervalHigh', 'The upper end is below the lower end. Swap them, or correct one of them.')];
  if (treated < low || treated > high)
    return [
      problem(
        'treated',
        `The interval runs from ${low} to ${high} and must hold the number with the treatment, ${treated}. Correct one of the three.`,
      ),
    ];
  return [];
};

/** Numbers against direction: they may not tell two stories. */
const inDirection = ({ rating, counted }: { rating: Draft; counted: Counted }): Problem[] => {
  const { direction, downgradedFor, absolute } = rating;
  const { control, treated, low, high } = counted;
  const holdsControl = low !== null && high !== null && low <= control && control <= high;
  if (direction === 'no-difference')
    return low !== null && high !== null && !holdsControl
      ? [
          {
            path: 'direction',
            message: `The interval from ${low} to ${high} leaves out ${control}, the number without the treatment: that is a clear difference. Change the direction or the numbers.`,
          },
        ]
      : [];
  if (direction !== 'favours' && direction !== 'against') return [];
  const gain = (treated - control) * (absolute?.counted === 'bad' ? -1 : 1);
  const isTold = direction === 'favours' ? gain > 0 : gain < 0;
  if (!isTold)
    return [
      {
        path: 'direction',
        message: `The direction says ${direction === 'favours' ? 'better' : 'worse'} than the comparison, but the numbers do not: ${control} without and ${treated} with the treatment. Correct the direction, the numbers, or what is counted.`,
      },
    ];
  const isImprecise = (downgradedFor ?? []).some(({ reason }) => reason === 'imprecision');
  return holdsControl && !isImprecise
    ? [
        {
          path: 'downgradedFor',
          message:
            'The interval includes no difference at all. Give imprecision as a reason, or choose “No clear difference”.',
        },
      ]
    : [];
};

/** What is wrong with the absolute numbers of a rating, and where they contradict its direction. */
export const findNumberProblems = (rating: Draft): Problem[] => {
  const { problems, counted } = readNumbers(rating);
  if (rating.direction === 'no-studies')
    return problems.length > 0 || counted !== null
      ? [problem('treated', 'Where no studies were found there are no numbers. Clear them, or change the direction.')]
      : [];
  return counted === null ? problems : [...inInterval(counted), ...inDirection({ rating, counted })];
};
