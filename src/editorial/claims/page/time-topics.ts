import { activityTopics } from './activity-topics';
import { quantitiesIn } from './quantities';
import type { Topic } from './topic';
import { fixed, hours, notBefore, readDays, readMinutes } from './units';

const advice =
  /\b(?:still|if|call|contact|(?<!\b(?:no|not|never|n't)(?: \w+)? )(?:longer|more) than|tell|unless|until (?:you|your|it|they)|before you|duran mas|llame\w*|si|trial|study|in the first)\b/;

const lasts = String.raw`(?:lasts?|last|lasting|takes?|take|how long|fades?|fade|settles?|settle|clears?|clear|faded|settled|cleared|eased|passed|subsided|lifted|vanish\w*|eases?|ease|passes|pass|subsides?|subside|lifts?|lingers?|linger|persists?|persist|disappears?|disappear|resolves?|resolve|wears? off|gone|goes|go|seen|sore|stays?|stay|remains?|remain|expect(?:ed)?|for|within|over|up to|until|dur[ae]\w*|desapare\w*|quita\w*|remite\w*|pasa\w*|baja\w*|tarda\w*|ceden?|mantiene\w*|hasta|queda\w*|esta|estan|estar[ae]\w*|permanece\w*)`;

const afterEffect = (id: string, name: string, words: string, asked = words): Topic => ({
  id,
  name,
  hint: new RegExp(String.raw`\b(?:${words}|${asked})\b`),
  about: new RegExp(
    String.raw`\b(?:${words})\b.*\b${lasts}\b|\b${lasts}\b.*\b(?:${words})\b|\b(?:next|following|same|siguiente|mismo) (?:day|morning|evening|dia)\b.*\b(?:no|without|sin|ni|not|n't) (?:\w+ ){0,3}?(?:${words})\b|\bal? dia siguiente\b.*\b(?:no|sin|ni) (?:\w+ ){0,3}?(?:${words})\b`,
  ),
  asks: new RegExp(
    String.raw`\bhow long (?:will|does|do|is|are|can) (?:\w+ ){0,4}?(?:${asked})\b|\bcuant[oa]s? (?:tiempo |dias |horas )?(?:me |le |te )?(?:dura|durara|tarda\w*|estar\w*|va a) (?:\w+ ){0,3}?(?:${asked})\b`,
  ),
  unless: advice,
  read: readDays,
  isInDays: true,
  strict: true,
});

/** "For good", and not "it is not permanent". */
const forGood = fixed(
  /(?<!\b(?:not|n't|no|never|nothing)(?: \w+){0,3} )\b(?:for good|forever|for life|permanent(?:ly)?|lifelong|para siempre|de por vida|definitiv[oa]s?|permanentes?)\b/g,
  [36_500, Infinity],
);

/** "For three months" is how long a course goes on. */
const ofCourse = /\b(?:for|over|during|durante) $/;

const earliest = /\bat the (?:earliest|soonest)\b|\bcomo pronto\b|\bno (?:sooner|earlier|antes)\b/;

const everyDays = (text: string) => [
  ...readDays(text)
    .filter(({ start }) => !ofCourse.test(text.slice(Math.max(0, start - 10), start)))
    .map((one) => (earliest.test(text) ? { ...one, max: Infinity } : one)),
  ...fixed(
    /\bevery (?:other|second) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bcada dos semanas|\b(?:una )?semana si,? (?:y )?(?:una |otra )?(?:semana )?no\b/g,
    [14, 14],
  )(text),
  ...fixed(/\bevery (?:other|second) month\b/g, [60, 60])(text),
  ...fixed(/\bdaily|\bevery day|cada dia|\bdiari\w+/g, [1, 1])(text),
  ...fixed(
    /\b(?:twice|two times) (?:a|per|each|every) week|\btwice weekly|dos veces (?:a la|por) semana|\b(?:two|dos) (?:sessions|visits|treatments|sesiones) (?:a|per|each|por|a la) (?:week|semana)/g,
    [3, 4],
  )(text),
  ...fixed(/\b(?:three times|thrice) (?:a|per|each) week|tres veces (?:a la|por) semana/g, [2, 3])(text),
  ...fixed(/\b(?:twice|two times) a month|dos veces al mes/g, [14, 16])(text),
  ...fixed(
    /\bweekly|semanalmente|once a week|\bevery week\b|una vez (?:a la|por) semana|\bcada semana|\b(?:one|a|una) (?:session |treatment |visit |sesion )(?:a|per|por|a la) (?:week|semana)|\bsemanales/g,
    [7, 7],
  )(text),
  ...fixed(/\bfortnightly|once a fortnight|every fortnight/g, [14, 14])(text),
  ...fixed(
    /\bmonthly|mensualmente|once a month|\bevery month\b|una vez al mes|\b(?:una|uno) (?:sesion |visita )?al mes|\bcada mes|\bmensuales/g,
    [30, 30],
  )(text),
];

/** Numbers of minutes to years. */
export const timeTopics: readonly Topic[] = [
  {
    id: 'visit-duration',
    name: 'the length of the visit',
    about:
      /\b(?:visits?|appointments?|in the (?:office|clinic)|with us|hello to goodbye|in and out (?:in|within|after)|from (?:coming|walking|arriving|arrival|check-?in|the (?:moment|minute)) .{1,30}\bto (?:going|leaving|walking|goodbye)|(?:keep|set aside|block|reserve|plan|allow|budget) (?:\w+ ){1,5}(?:free|in your diary|for (?:the|your) (?:\w+ )?(?:visit|appointment|check-?up))|(?:reserv[ae]\w*|cuente con|calcule) .{1,30}\bpara (?:la|el|su)|desde que (?:entra|llega)\w* .{0,20}hasta que|(?:estas?|sales?) (?:fuera|de aqui)|out (?:again |of here )in|at the (?:clinic|practice)|door to door|start to finish|from (?:start|arrival|the (?:blood )?draw) to|visitas?|citas?|consultas?)\b/,
    asks: /\bhow (?:long|much time) (?:should|must|do|shall) i (?:\w+ )?(?:keep|plan|allow|set aside|reserve|block|budget|bring)\b|\bcuanto tiempo (?:debo|tengo que|hay que) (?:reservar|calcular|dejar)/,
    unless:
      /\b(?:of (?:the|this|that|your) visit|de (?:la|esta) visita|procedure|injections? (?:itself|themselves|takes?|lasts?)|numb\w*|sore\w*|before|prior|wait|call|lidocaine|later|between (?!\d|ten|fifteen|twenty|thirty|half|one|two)|early|notice|cancel\w*|class\w*|afterwards|minutes after|after (?:the|your) (?:injection|infusion|drip|session|treatment))\b|[$€£]|\b(?:euros|dollars|pounds)\b/,
    read: readMinutes,
  },
  {
    id: 'procedure-duration',
    name: 'the length of the procedure',
    about:
      /\b(?:procedures?|injections?|treatments?|sessions?|administer|chamber|drip|infusion|laser|peel|goteo|gotero|suero|appointment lasts|inyecci\w+|procedimiento|sesi\w+|tratamiento|infusi\w+|infiltraci\w+|time needed|duration|duracion)\b/,
    asks: /\bhow long (?:does|will|is|do) (?:it|this|they|that|the \w+|an? \w+|everything)\b.*\b(?:take|last|be)\b|\bcuanto (?:dura|tarda)\b/,
    unless:
      /\b(?:visits?|appointments?|office|numb\w*|sore\w*|before|prior|wait|after|relief|call|lidocaine|an(?:a)?esth\w* (?:lasts?|wears?|works?|takes?)|cream|wears? off|eat|drink|fast|ice|apart|between (?:sessions|treatments|visits)|visitas?|citas?)\b|[$€£]|\b(?:euros|dollars|pounds)\b/,
    read: readMinutes,
  },
  afterEffect(
    'soreness',
    'how long soreness lasts',
    String.raw`sore|soreness|achy|aching|ache|aches|tender|tenderness|discomfort|uncomfortable|(?:it|this|will|may) hurts?|pain(?= (?:after|following|from|afterwards|usually|typically|lasts|fades|settles|eases))|sensible(?= (?:un|dos|tres|cuatro|\d|hasta|durante))|molestias?|duelen?|dolorid\w+|doler|dolor(?= (?:dur|pued|suel|desap|posterior|pas|ced|se))`,
    'sore|soreness|tender|tenderness|ache|hurt|pain|dolor|doler|duele|dolorid[oa]|molestias?',
  ),
  afterEffect('bruising', 'how long bruises last', String.raw`bruis\w+|moraton\w*|moratones|hematomas?`),
  afterEffect('swelling', 'how long swelling lasts', String.raw`swelling|swollen|puff\w*|hinchazon|hinchad\w+`),
  afterEffect('redness', 'how long redness lasts', String.raw`redness|red|pink|enrojecimiento|rojez|roj[oa]s?`),
  afterEffect('stiffness', 'how long stiffness lasts', String.raw`stiff|stiffness|rigidez`),
  afterEffect('headache', 'how long the headache lasts', String.raw`headaches?`),
  afterEffect(
    'tiredness',
    'how long tiredness lasts',
    String.raw`tired|tiredness|drows\w+|sleepy|sleepiness|fatigued?|cansad\w+|cansancio`,
  ),
  {
    id: 'effect',
    name: 'how long the effect lasts',
    about:
      /\b(?:keeps|leaves|mantiene\w*|deja) (?:\w+ ){1,5}?(?:for|until|durante|hasta) (?:\w+ ){1,4}?(?:weeks?|months?|years?|semanas|mes(?:es)?|anos?)\b|\brelief (?:for|of)\b|\balivio (?:durante|de|por)\b|\bkeeps? (?:the |your )?\w+ (?:away|off|at bay) (?:for|until)\b|\b(?:alivia|calma|quita|frena|mantiene a raya)\w* (?:\w+ ){1,6}?(?:durante|hasta|unos|unas|por)\b|\b(?:stops?|ends?|cures?|removes?|gone|lasts?|works?|elimina|quita|dura) (?:\w+ ){0,4}?(?:for good|forever|for life|permanently|para siempre|de por vida)|\bstays? (?:under control|dry|smooth|clear|white|straight|relaxed|at bay) (?:\w+ )?(?:for|until)|\b(?:pain|discomfort|symptoms?|aches?|dolor) (?:\w+ )?(?:stays? away|is gone|is kept|returns?|comes? back|is held|is eased|vuelve|regresa|desaparece) |\b(?:frees?|libres?|relieves?|keeps?) (?:you |your \w+ )?(?:from|of|de|free|away) (?:\w+ )?(?:\w+ )?(?:for|until|during|durante)\b|\b(?:effects?|results?|relief|benefits?|fillers?|improvement|botox|botulinum|toxin|it|pellets?|efectos?|alivio|resultados?|beneficios?|mejoria)\b.{0,60}?\b(?:lasts?|last|lasting|wears? off|persists?|holds?|keeps?|continues?|felt for|fades?|gone|dura|duran|mantienen?|persisten?|pasa|desaparecen?)\b/,
    unless:
      /\b(?:sore\w*|injections? (?:takes?|lasts?)|session|procedure|visit|appointment|numb\w*|bruis\w*|swelling|an(?:a)?esth\w*|lidocaine|trial|study|if|some people|redness|side effects?|longer than|minutes?|hours?|tenderness|ache|discomfort|stiff\w*|headaches?|tired\w*|before you|minutos?|horas?|molestias?|(?<!\b(?:alivi|calm|quit|frenan?|mejor)\w* (?:(?:el|del|de|su) )?)dolor|enrojecimiento|hinchazon)\b/,
    read: (text) => [...readDays(text), ...forGood(text)],
    isInDays: true,
  },
  {
    id: 'onset',
    name: 'when a change shows',
    about:
      /\b(?:notice|feel (?:a|the|any) (?:change|difference)|takes? effect|starts? (?:to work|working)|results? (?:shows?|appears?|starts?)|(?:improvement|relief|effect|mejoria|alivio|efecto) (?:\w+ ){0,3}?(?:begins?|start|starts?|sets? in|shows?|empieza\w*|comienza\w*)|(?:feel|feels|report|reports|have|sienten|notan) (?:\w+ ){0,4}?(?:less pain|relief|better|improvement|menos dolor|mejoria|alivio) within)\b/,
    unless: /\b(?:if|call|numb\w*|still|sting|trial|study|lasts?|side effects?|worse|some|others?)\b/,
    read: (text) => [...readDays(text), ...notBefore(text)],
    isInDays: true,
  },
  {
    id: 'numbness',
    name: 'how long numbness lasts',
    about: /\b(?:numb\w*|entumecimiento|anestesia local)\b/,
    unless: advice,
    read: (text) => quantitiesIn({ text, units: hours }),
  },
  ...activityTopics,
  {
    id: 'interval',
    name: 'the time between sessions',
    about:
      /\b(?:between (?:one|each|two) |before the next |(?:earliest|soonest|again|como pronto)\b.*\b(?:weeks?|months?|semanas|meses) (?:after|from|desde) |(?:weeks?|months?) after (?:the|your) (?:last|previous) (?:\w+ )?(?:\w+ )?(?:at the (?:earliest|soonest)|before|again)|(?:one|two|three|an?|una|dos) (?:sessions?|visits?|treatments?|appointments?|drips?|sesion(?:es)?) (?:a|per|each|every|por|a la|al) (?:week|month|fortnight|semana|mes)|between (?:\w+ ){0,2}(?:sessions|treatments|drips|infusions|visits|injections|peels|appointments)|(?<!told |tell \w+ )apart|spaced|intervals?|entre (?:las |una )?(?:sesion(?:es)?|visitas|infiltraciones|aplicaciones|tratamientos)|intervalo|semanalmente|semanales|mensuales)\b|^(?=.*\b(?:sessions?|treatments?|injections?|visits?|appointments?|drips?|infusions?|peels?|see you|seen|come|attend|given|done|treated)\b).*\b(?:weekly|monthly|fortnightly|every (?:other|second) (?:week|month|\w+day)|(?:once|twice|two times|three times) (?:a|per|each|every) (?:week|month|fortnight))\b|\b(?:sessions?|treatments?|injections?|visits?|appointments?|drips?|infusions?|peels?|repeat\w*|see you|come)\b.*\bevery (?:\w+ ){0,3}(?:weeks?|months?|fortnight)\b|\b(?:repeat\w*|have \w+ (?:\w+ )?again)\b.*\b(?:weeks?|months?|fortnight)\b|\b(?:sesion(?:es)?|tratamiento|repet\w+|repite|repiten|nos vemos|vienes?|venga|vuelv\w+|te veo|le vemos|citas?|visitas?|infiltraciones)\b.*\b(?:cada|vez|veces)\b/,
    asks: /\bhow often (?:should|do|will|must|can|would) (?:i|we|you)\b|\bcada cuanto\b|\bcon que frecuencia\b/,
    unless:
      /\b(?:later|first|maintenance|mantenimiento|top-?ups?|despues|primeras?|sessions \d|exercises?|ejercicios|trial|study|then|after that|note|write down|diary|check-?ups?|review\w*|brush\w*|tablets?|pills?|follow-?ups?|lose|grows?|ice|shower)\b/,
    read: everyDays,
    isInDays: true,
  },
  {
    id: 'notice',
    name: 'notice to cancel',
    about: /\b(?:cancel\w*|reschedul\w*|notice)\b/,
    unless: /\b(?:notice (?:a|any|the|no|some)|you (?:may |will )?notice|if you notice|change in)\b/,
    read: (text) =>
      readDays(text).map(({ min, max, ...place }) => ({
        min: Math.max(min, 0) || max,
        max: Math.max(min, 0) || max,
        ...place,
      })),
  },
];
