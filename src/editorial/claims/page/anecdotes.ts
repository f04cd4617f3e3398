const person =
  'neighbou?r|sister|brother|mother|father|husband|wife|friend|colleague|aunt|uncle|record holder|patient|client|lady|gentleman|teacher|runner|man|woman|champion|customer|he|she';
const did = 'came|had|got|needed|took|paid|went|was|said|told|swore|managed|recovered|finished|most likely|probably';

const anecdote = new RegExp(
  String.raw`\b(?:(?:${person}) (?:\w+ )?(?:${did})|last (?:month|year|week|winter|summer|spring|autumn) (?:i|we|a|one)|i once|(?:la|el|mi) (?:vecin[oa]|herman[oa]|amig[oa]|cunad[oa]|ultim[oa] (?:paciente|client[ea]))|el (?:mes|ano) pasado|(?:vino|pago|necesito|tardo|tuvo) (?:solo )?\w+ (?:veces|sesiones|visitas|dias|semanas))\b`,
);

/** What one person got or said once: "my last patient paid half", "she came six times", "vino seis veces". */
export const isAnecdote = (text: string): boolean => anecdote.test(text);
