import { isOfAnother } from './comparable';
import { type Quantity, quantitiesIn } from './quantities';
import { subjectsOf } from './subjects';
import type { Topic } from './topic';
import { fixed, readDays } from './units';

const volumes = { ml: 1, millilitres: 1, milliliters: 1, cc: 1 };
const pieces = Object.fromEntries(
  'injections injection shots shot needles needle points inyecciones inyeccion pinchazos pinchazo agujas aguja puntos'
    .split(' ')
    .map((unit) => [unit, 1]),
);

const nextDay = fixed(/\btomorrow\b|\bthe day after\b/g, [1, 1]);

/** The numbers that a pattern captures first or second. */
const captured =
  (pattern: RegExp) =>
  (text: string): Quantity[] =>
    [...text.matchAll(pattern)].map((match) => {
      const value = Number((match[1] ?? match[2] ?? '').replace(',', '.'));
      return { min: value, max: value, start: match.index, end: match.index + match[0].length };
    });

const substance =
  'dextrose|glucose|lidocaine|saline|acids?|peroxide|retinol|hydroquinone|iodine|salt|caffeine|urea|strength|concentration|solution|dextrosa|glucosa|lidocaina|acido|peroxido|solucion|concentracion|fuerza';

const substances =
  /\b(?:dextros[ea]|glucos[ea]|lidocain[ea]|saline|salino?|(?:\w+ic) acid|acido \w+|peroxide|peroxido|retinol|hydroquinone|urea|caffeine)\b/g;

/** Different substances, or the same in things that are each called something else. */
const isOtherSubstance = (one: string, other: string): boolean => {
  const [here, there] = [one, other].map((text) => new Set(text.match(substances)));
  if (here && there && here.size > 0 && there.size > 0 && ![...here].some((name) => there.has(name))) return true;
  const [own, their] = [subjectsOf(one), subjectsOf(other)];
  const shared = [...own].filter((stem) => their.has(stem)).length;
  return shared * 2 + 1 < Math.min(own.size, their.size);
};

/** Ages and amounts of substance, sizes and numbers of what is put in, and the visit after. */
export const otherTopics: readonly Topic[] = [
  {
    id: 'age',
    name: 'the age from which people are treated',
    ownWords: /\b(?:adults|children|men|women)\b/g,
    about:
      /\b(?:treat\w*|open to|accept|suitable|must be|have to be|need to be|offered|available|minimum age|lower age|only|patients|people|for those|adults|atend\w+|tratamos|pacientes|solo|edad minima)\b/,
    unless:
      /\b(?:if|need a|test|check|risk|trial|study|minutes|hours|days|weeks|months|sessions|ask|especially|under|parents?|menores|child|children|more common|most common|often|affects?|increas\w+|women|men)\b/,
    read: captured(
      /\b(?:over|above|at least|older than|from(?: the age of)?|age(?: for [\w\s]{3,30})?(?: is| of)?|aged|people of|mayores de|edad minima(?: \w+){0,3}?|a partir de(?: los)?|desde los) (1[2-9]|2[0-9])\b(?!\s?(?:%|mm|cm|ml|mg|g\b|[$€£]|minut|hora|dia|semana|mes|sesion))|\b(1[2-9]|2[0-9])(?: years(?: old)?)? (?:or|and) (?:over|above|older|up)\b/g,
    ),
  },
  {
    id: 'concentration',
    name: 'the concentration',
    about: new RegExp(
      String.raw`\d\s?(?:%|percent|per cent|por ciento)\s(?:(?:de|of|in) )?(?:\w+ )?(?:${substance})|(?:${substance}) (?:[^\s.;]+ ){0,8}?\d+(?:[.,]\d+)?\s?(?:%|percent|per cent|por ciento)`,
    ),
    unless: /\b(?:water|agua|al|trial|study|compar\w*|versus|higher|lower|between|or|to|ensayo|entre|mas|menos)\b/,
    read: captured(/(\d+(?:[.,]\d+)?)\s?(?:%|percent|per cent|por ciento)/g),
    isOther: isOtherSubstance,
  },
  {
    id: 'volume',
    name: 'the amount injected',
    about: /\b(?:inject\w*|syringe (?:holds|contains))\b/,
    unless: /\b(?:trial|study|blood|draw|ensayo)\b/,
    read: (text) => quantitiesIn({ text, units: volumes }),
  },
  {
    id: 'gauge',
    name: 'the thickness of the needle',
    about: /\bgauge\b|\b\d\d ?g (?:needle|aguja)|calibre/,
    unless: /\b(?:blood|vein|cannula|draw\w*|if|or|sangre|trial|study|numb\w*|between)\b/,
    read: captured(/\b(\d\d)[- ]?(?:gauge|g)\b|\bcalibre (\d\d)\b/g),
  },
  {
    id: 'needle-width',
    name: 'the thickness of the needle',
    about: /\b(?:needles?|agujas?)\b/,
    unless: /\b(?:blood|vein|cannula|draw\w*|if|trial|study|long|deep|length|ear|face|between)\b/,
    read: (text) => captured(/\b(0[.,]\d+)\s?mm\b/g)(text),
  },
  {
    id: 'injections',
    name: 'the number of injections in a visit',
    about:
      /\b(?:per|each|every|a|one|in an?|at an?|each time|same|single) (?:\w+ )?(?:visit|session|appointment|treatment|time|sitting)\b|\b(?:en|por) (?:(?:cada|una) )?(?:\w+ )?(?:visita|sesion|cita)\b|\bper (?:visit|session)|\b(?:that|the same) day\b|\b(?:el|ese) (?:mismo )?dia(?: de la (?:visita|sesion|cita))?\b|\bin (?:one|a single) (?:go|sitting)\b|each time\b|\b(?:will|'ll) (?:have|get|receive|need) (?:just |only )?(?:one|a single) (?:\w+ )?(?:injection|shot|needle)\b|\b(?:recibira|le pondremos|se pone) (?:solo |solamente )?una (?:sola )?(?:inyeccion|infiltracion)\b|\b(?:at|in|during) (?:your|the|this) (?:\w+ )?(?:visit|session|appointment|treatment)\b/,
    asked: new RegExp(
      String.raw`\b(?:how many|cuant[oa]s|many|much[oa]s) (?:\w+ )?(${Object.keys(pieces).join('|')})\b`,
    ),
    unless:
      /\b(?:first|course|in all|in total|altogether|weeks?|months?|if|trial|study|minutes?(?! apart)|price|cost\w*|some|up to|semanas?|meses)\b|[$€£]/,
    read: (text) => quantitiesIn({ text, units: pieces }),
    isOther: (one, other) => /needle|aguja/.test(one) !== /needle|aguja/.test(other) || isOfAnother(one, other),
  },
  {
    id: 'follow-up',
    name: 'when you are seen again',
    about:
      /\b(?:follow-?up|check-?up|see you again|seen again|(?:come|be) back for|review (?:visit|appointment)|(?:la|una|de) (?:revision|consulta de control|visita de control))\b/,
    unless:
      /\b(?:if|or|second|next|another|then|every|yearly|annual|year|lasts?|takes?|minutes?|trial|study|until|calls?|call|phone|questionnaire|some|every|cada|si|stitches|for (?:\w+ )?(?:weeks|months)(?! later| after))\b/,
    ownWords: /\b(?:follow-?ups?|following|first|review|later)\b/g,
    isFromThen: true,
    read: (text) => [...readDays(text), ...nextDay(text)],
    isInDays: true,
  },
];
