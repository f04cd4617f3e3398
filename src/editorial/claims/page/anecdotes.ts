const anecdote =
  /\b(?:(?:my|our|the|a|one of (?:my|our)|another) (?:\w+ ){0,2}?(?:neighbou?r|sister|brother|mother|father|husband|wife|friend|colleague|aunt|uncle|record holder|patients?|client|lady|gentleman|teacher|runner|man|woman|champion|customer) (?:\w+ )?(?:came|had|got|needed|took|paid|went|was|were|said|told|swore|managed|recovered|finished)|(?:he|she) (?:\w+ )?(?:came|had|got|needed|took|paid|went|was|said|told|most likely|probably)|last (?:month|year|week|winter|summer|spring|autumn) (?:i|we|a|one)|i once|(?:la|el|mi) (?:ultim[oa]|vecin[oa]|herman[oa]|amig[oa]|cunad[oa]) (?:\w+ )?|el mes pasado|el ano pasado|(?:vino|pago|necesito|tardo|tuvo) (?:solo )?(?:\w+) (?:veces|sesiones|visitas|dias|semanas))\b/;

/** What one person got or said once: "my last patient paid half", "she came six times", "vino seis veces". */
export const isAnecdote = (text: string): boolean => anecdote.test(text);
