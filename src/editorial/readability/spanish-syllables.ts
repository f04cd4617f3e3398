const strong = 'aeoáéíóú';
const vowels = `${strong}iuüy`;

/**
 * Syllables of a Spanish word: one for each group of vowels, two where strong ones meet, or where an
 * accent parts a weak one from its neighbour ("día"). The u of "que" and "gui" is silent.
 */
export const countSpanishSyllables = (word: string): number => {
  const letters = Array.from(word.toLowerCase().replace(/qu|gu(?=[eiéí])/gu, 'g'));
  let count = 0;
  let previous = '';
  letters.forEach((letter, index) => {
    // At the beginning and between vowels a y is a consonant.
    const isVowel = vowels.includes(letter) && !(letter === 'y' && index < letters.length - 1);
    if (isVowel && (previous === '' || (strong.includes(letter) && strong.includes(previous)))) count += 1;
    previous = isVowel ? letter : '';
  });
  return Math.max(count, 1);
};
