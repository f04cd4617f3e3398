type Standing = { isOriginal: boolean; isPublic: boolean; isCurrent: boolean };

/** Where a translation stands, in a sentence for editors. */
export const describeTranslation = ({ isOriginal, isPublic, isCurrent }: Standing): string => {
  if (isOriginal) return 'This is the English original. Choose another language at the top to work on its translation.';
  if (!isPublic)
    return 'Patients do not see this translation; they are offered the English page. Set it to "Reviewed" and publish in this language to show it.';
  if (!isCurrent)
    return 'The English text has changed since this translation was reviewed, and the page says so. Compare them, correct the translation, and enter a new day of review.';
  return 'Patients can read this translation. It was compared with the English text as it is now.';
};
