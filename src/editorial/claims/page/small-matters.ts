import type { Matter } from './matter';

/** What people ask about besides: single medicines and drinks, smoking, make-up, the sun and the like. */
export const smallMatters: readonly Matter[] = [
  {
    id: 'paracetamol',
    name: 'paracetamol',
    isOfPage: true,
    words: /\b(?:paracetamol|acetaminophen|tylenol)\b/,
    acts: /\b(?:takes?|taking|taken|stop|avoid|fine|ok|okay|allowed|use|tom\w+|dej\w+|evit\w+|included)\b/,
    allows: /\btake (?:\w+ ){0,3}(?:paracetamol|acetaminophen|tylenol)\b|\b(?:tome|tomar) (?:un )?paracetamol\b/,
  },
  {
    id: 'coffee',
    name: 'coffee and tea',
    isOfWords: true,
    words: /\b(?:coffee|tea|caffeine|cafe|cafeina|te)\b/,
  },
  {
    id: 'retinol',
    name: 'retinol and scrubs',
    isOfWords: true,
    words: /\b(?:retinol|retinoids?|tretinoin|exfoliat\w+|scrubs?|aha|bha|exfoliantes?|retinoides?|acidos)\b/,
  },
  {
    id: 'lifting',
    name: 'lifting',
    isOfWords: true,
    alike: /./,
    words:
      /\b(?:lifting|to lift|(?:can|may|not|never) lift|n't lift|carry(?:ing)? (?:\w+ )?(?:heavy|shopping|bags)|levantar (?:peso|pesos|cargas)|coger peso|cargar peso)\b/,
  },
  {
    id: 'own-medicines',
    name: 'medicines that people take anyway',
    isOfWords: true,
    words:
      /\b(?:(?:blood pressure|diabetes|thyroid|sleeping|water|heart|iron|epilepsy|allergy) (?:tablets?|pills?)|insulin|inhalers?|hrt|antibiotics?|omeprazole|supplements?|vitamin [a-z]|fish oil|insulina|inhalador|antibioticos?|omeprazol|suplementos)\b/,
    allows: /\b(?:keep taking|go on taking|continue|carry on|take (?:it|them|your))\b/,
    lifts: /\b(?:not|never|no need to|n't) (?:\w+ )?(?:stop|skip|pause|omit|leave out|come off|miss)\b/,
  },
  {
    id: 'smoking',
    name: 'smoking',
    isOfWords: true,
    alike: /\b(?:smok\w+|cigarettes?|vap\w+|fum\w+|tabaco|cigarrillos?)\b/,
    words: /\b(?:smok(?:e|es|ing|ed)|cigarettes?|vap(?:e|ing)|fumar|fume|tabaco|cigarrillos?)\b/,
  },
  {
    id: 'make-up',
    name: 'make-up',
    isOfWords: true,
    words: /\b(?:make-?up|mascara|foundation|maquill\w+|rimel)\b/,
  },
  {
    id: 'sun',
    name: 'the sun',
    isOfWords: true,
    alike: /\b(?:sun|sunbath\w+|sunbeds?|tanning|sol)\b/,
    words: /\b(?:sun|sunbath\w+|sunbeds?|tanning|tomar el sol|al sol|el sol|solarium)\b/,
  },
  {
    id: 'flying',
    name: 'flying',
    isOfWords: true,
    alike: /\b(?:fly|flying|flights?|plane|volar|vuelos?|avion)\b/,
    words: /\b(?:fly|flying|flights?|plane|volar|vuelos?|avion)\b/,
  },
  {
    id: 'contact-lenses',
    name: 'contact lenses',
    isOfWords: true,
    alike: /\b(?:lenses|lentillas)\b/,
    words: /\b(?:contact lenses|lentillas|lentes de contacto)\b/,
    allows: /\bback in\b/,
  },
  {
    id: 'deodorant',
    name: 'creams and deodorant',
    isOfWords: true,
    words: /\b(?:deodorant|moisturi[sz]er|perfume|lotions?|desodorante|cremas?)\b/,
  },
  {
    id: 'shaving',
    name: 'shaving and waxing',
    isOfWords: true,
    words: /\b(?:shav(?:e|ing)|wax(?:ing)?|pluck(?:ing)?|afeit\w+|rasur\w+|depil(?:ar|arse|e))\b/,
  },
];
