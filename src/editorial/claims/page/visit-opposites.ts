import type { Opposites } from './opposite';

/** Who sees people, and what they drink before. */
export const visitOpposites: readonly Opposites[] = [
  {
    id: 'continuity',
    name: 'whether you always see the same person',
    hint: /same|mism[oa]|rotat|rotan|different|distint|whoever/,
    one: /\b(?:always|every time|each time|each visit|every visit|throughout|from (?:first|start))\b.{0,40}\bsame (?:person|doctor|nurse|dentist|\w*therapist|\w+ist|clinician|practitioner|member)\b|\bsame (?:person|doctor|nurse|dentist|\w*therapist|\w+ist|clinician|practitioner|member)\b.{0,40}\b(?:always|every time|each time|each visit|every visit|throughout|from (?:first|start))\b|\bsiempre (?:\w+ ){0,3}?(?:el mismo|la misma) (?:medic|enfermer|fisio|dentista|profesional|terapeuta|persona)|\b(?:el mismo|la misma) (?:medic\w+|enfermer\w+|fisio\w*|dentista|profesional|terapeuta|persona)\b.{0,40}\b(?:siempre|cada (?:visita|sesion)|desde la primera)\b/,
    other:
      /\b(?:rotate|rotan|take turns|se turnan)\b|\bdifferent (?:person|doctor|nurse|dentist|\w*therapist|\w+ist|clinician|practitioner|member)\b|\bwhoever is (?:free|available|on duty|in)\b|\bcada vez (?:\w+ ){0,3}?distint[oa]|\b(?:vera|atendera) (?:uno|una|un|otro|otra) (?:\w+ )?(?:distint[oa]|diferente)/,
    unless: /\b(?:if|unless|holiday|sick|absence|si|salvo|vacaciones)\b/,
  },
  {
    id: 'drinking',
    name: 'drinking before the visit',
    hint: /drink|bladder|fluids|beb[ae]|vejiga|water|agua/,
    isTimed: true,
    one: /(?<!\b(?:not|never|n't) )\bdrink (?:plenty|lots|well|(?:a|at least|about|two|three|four|\d+)(?: \w+)? (?:glass|litre|liter|bottle|pint|cup)\w*)|\bfull bladder\b|\bbeba (?:mucha|abundante|bastante|al menos|un litro|dos|tres)|\bvejiga llena\b|\bwell hydrated\b/,
    other:
      /\bdrink nothing\b|\bnothing (?:to eat or |or )?to drink\b|\b(?:not|n't|never) (?:eat or )?drink (?:anything|water|for)\b|\bempty (?:your )?bladder\b|\bno (?:fluids|drinks|water)\b|\bno beba (?:nada|agua)|\bvejiga vacia\b|\bsin beber\b/,
    unless: /\b(?:if|unless|alcohol|until two hours|si|small sips|sips)\b/,
  },
];
