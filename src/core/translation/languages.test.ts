import { describe, expect, it } from 'vitest';

import { isTranslationCurrent, languageOf, languagesOf, writeLanguages } from './languages';

const translated = { translation: { languages: 'es' } };
const untranslated = { translation: { languages: null } };

describe('languages of a document', () => {
  it('are those in which it was published as reviewed, and always the original', () => {
    expect(languagesOf({ document: translated })).toEqual(['en', 'es']);
    expect(languagesOf({ document: untranslated })).toEqual(['en']);
    expect(languagesOf({ document: { translation: { languages: 'fr' } } })).toEqual(['en']);
  });

  it('are all where the collection has no review of translations', () => {
    expect(languagesOf({ document: {} })).toEqual(['en', 'es']);
  });

  it('give a reader the original where there is nothing else', () => {
    expect(languageOf({ document: translated, locale: 'es' })).toBe('es');
    expect(languageOf({ document: untranslated, locale: 'es' })).toBe('en');
    expect(languageOf({ document: untranslated, locale: 'en' })).toBe('en');
  });

  it('are written without the original', () => {
    expect(writeLanguages(['en', 'es'])).toBe('es');
    expect(writeLanguages(['en'])).toBeNull();
  });
});

describe('isTranslationCurrent', () => {
  const check = (reviewedText: string | null, originalText: string) =>
    isTranslationCurrent({ document: { translation: { reviewedText, originalText } } });

  it('ends when the original says something else than at the review', () => {
    expect(check('a', 'a')).toBe(true);
    expect(check('a', 'b')).toBe(false);
  });

  it('does not speak of a translation that nobody reviewed', () => {
    expect(check(null, 'b')).toBe(true);
    expect(isTranslationCurrent({ document: {} })).toBe(true);
  });
});
