import type { Opposites } from './opposite';

const effects: readonly (readonly [id: string, name: string, words: string])[] = [
  ['bruises', 'bruises', String.raw`bruis\w+|moraton\w*|moratones|hematomas?|cardenal(?:es)?`],
  ['swells', 'swelling', String.raw`swell\w*|swollen|puffy|puffiness|hinchazon|hincha\w*|inflama\w*`],
  ['reddens', 'redness', String.raw`redness|red|pink|flushed|enrojec\w+|rojez|roj[oa]s?`],
  ['is-sore', 'soreness', String.raw`sore|soreness|ache|aches|achy|tender|tenderness|molestias?|dolorid\w+|agujetas`],
  ['peels', 'peeling', String.raw`peeling|flak(?:es?|ing|y)|scabs?|crusts?|crusting|descama\w*|costras?`],
  ['tires', 'tiredness', String.raw`tired|tiredness|drows\w+|sleepy|fatigue|cansad\w+|cansancio|somnolencia`],
];

const denial = String.raw`(?:\b(?:no|not|never|nor|without|zero|nothing|isn't|free (?:of|from)|sin|ni|nunca|ningun\w*|nada de)\b|n't\b)`;
const sign = String.raw`(?:common|normal|usual\w*|likely|expect\w*|lasts?|fades?|settles?|clears?|takes?|for (?:a|an|one|two|three|four|five|\d+)|days?|weeks?|hours?|will|leaves?|look|feel|get|habitual\w*|frecuente\w*|normal\w*|dura\w*|dias?|semanas?|horas?|dejan?|tendra|notara)`;

const all = effects.map(([, , words]) => words).join('|');

/** Whether a treatment leaves something behind: "it never leaves a bruise", "bruises are common". */
export const afterEffectOpposites: readonly Opposites[] = effects.map(([id, name, words]) => ({
  id,
  name,
  hint: new RegExp(String.raw`\b(?:${words})\b`),
  one: new RegExp(
    String.raw`^(?!.*\b(?:most|many|mayoria|muchos)\b).*?${denial} (?:\w+ ){0,3}?(?:${words})\b(?! (?:for|than|until))`,
  ),
  other: new RegExp(
    String.raw`^(?!.*${denial} (?:\w+ ){0,6}?(?:${words})\b)(?=.*\b(?:${words})\b)(?=.*\b${sign}\b).*\b(?:${words})\b`,
  ),
  unless:
    /\b(?:if|unless|some|sometimes|rare\w*|occasional\w*|seldom|call|severe|should|longer|more than|worsens?|(?:gets?|becomes?) worse|until|where|when|before|prevent\w*|avoid|reduce\w*|treat|few(?! (?:days|hours|weeks))|si|algun\w*|a veces|raro|rara vez|cuando|hasta|evit\w+|lasting|permanent|heat|infection|trial|study)\b/,
  words: new RegExp(
    String.raw`\b(?:${all}|common|normal|usual\w*|likely|expect\w*|lasts?|fades?|settles?|clears?|leav\w+|look\w*|feel\w*|never|always|afterwards|skin|marks?|minor|slight|mild|little|bit|habitual\w*|frecuente\w*|dura\w*|dias|semanas|horas|dejan?|piel|nunca|siempre|despues|area)\b`,
  ),
}));
