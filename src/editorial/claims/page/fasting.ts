import { quantitiesIn } from './quantities';
import type { Topic } from './topic';
import { hours } from './units';

/** For how long people come without having eaten. */
export const fasting: Topic = {
  id: 'fasting',
  name: 'how long to eat nothing beforehand',
  hint: /\b(?:fast|eat|food|meal|bite|ayun|com[aei]|aliment|inger)/,
  about:
    /^(?=.*\b(?:before|beforehand|prior|ahead|antes|previ[oa]s?|anteriores?|ultimas (?:\w+ )?horas)\b).*\b(?:fast|fasting|ayunas|ayuno|last (?:meal|bite)|ultima comida|(?:nothing|not|n't|no|never|stop|without|sin|nada|dej[aeo] de|dejar de) (?:\w+ ){0,4}?(?:eat|eating|eaten|food|com[ae]|comer|comido|alimentos?|comida|ingerir))\b/,
  asks: /\bwhen (?:do|should|must) i (?:stop eating|eat last)\b|\bhow (?:long|many hours) (?:\w+ ){0,6}?(?:fast|eat nothing|not eat|without (?:food|eating))\b|\bcuant[oa]s? (?:horas |tiempo )?(?:\w+ ){0,4}?(?:ayun\w+|sin comer|de comer)\b/,
  unless:
    /\b(?:if|unless|after|afterwards|drink\w*|water|liquids?|fluids?|sips?|coffee|alcohol|milk|babies|infants|children|large|heavy|big|fatty|spicy|si|despues|beb\w+|agua|liquidos?|leche|ninos|copios\w+|pesad\w+|(?:an|one|two) hours? or (?:two|so)|light|ligero)\b/,
  read: (text) => quantitiesIn({ text, units: hours }),
};
