'use client';

import { useEffect } from 'react';

import type { Report } from '../report/report';
import { formOf } from './text/find-field';
import { clearMarks, type Mark, placeMarks } from './text/marks';
import { whenIdle } from './when-idle';

/** What a report marks in the form: every finding that was not let stand, and the hard sentences. */
export const marksOf = ({ findings, readability }: Report): Mark[] => [
  ...findings
    .filter(({ override, sentence }) => override === null && sentence !== '')
    .map(({ severity, path, sentence, excerpt, why }) => ({ kind: severity, path, sentence, excerpt, note: why })),
  ...readability.sections.flatMap(({ hard }) =>
    hard.map(({ path, sentence, why }) => ({ kind: 'hard' as const, path, sentence, excerpt: '', note: why })),
  ),
];

/** Milliseconds without a key or another change before marks are placed anew. */
const quiet = 300;

/** Browsers without custom highlights show the findings in the panel alone. */
const canMark = (): boolean => 'highlights' in CSS;

/** Keeps the marks in the form: placed anew when there are others, and when the form draws other fields. */
export const useMarks = (marks: Mark[]): void => {
  useEffect(() => {
    const form = formOf();
    if (form === null || !canMark()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const place = () => placeMarks(marks);
    const placeLater = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        whenIdle(place);
      }, quiet);
    };
    const waitForRest = () => {
      if (timer !== undefined) placeLater();
    };
    const observer = new MutationObserver(placeLater);
    // Words typed into a line change no structure; marks move along with them by themselves.
    observer.observe(form, { childList: true, subtree: true });
    form.addEventListener('input', waitForRest, { capture: true, passive: true });
    place();
    return () => {
      form.removeEventListener('input', waitForRest, { capture: true });
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [marks]);

  useEffect(() => (canMark() ? clearMarks : undefined), []);
};
