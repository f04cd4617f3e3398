import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const verdict: Rule = {
  id: 'verdict-for-reader',
  category: 'social',
  severity: 'warn',
  name: 'Decides for the reader',
  liftedBy: [...spoken, 'hedge'],
  en: {
    frames: lines(`
      ( is|are|'s|definitely|certainly|well|absolutely|really|truly|so ) ~2 worth ~2 ( trying|it|every|cost|money|price|effort|investment|having|try|a go|doing|a shot|the )
      worth every|the
      you ~1 ( are|'re ) ~3 ( good|ideal|perfect|great|excellent|suitable|strong|prime|right|best ) candidate
      ( you are|you 're ) ~1 ( just|exactly|definitely )? ~2 ( kind of person|person|candidate ) ~4 ( we|this|for )
      ( is|are|'s|was|makes ) ~2 ( the|a|an )? ~1 ( perfect|right|ideal|best|obvious|smart|clear|only|sensible|exactly|made|wise|natural|logical|smartest|no brainer ) ~2 ( choice|treatment|option|solution|answer|therapy|decision|way|fit|what|place|step|thing|next step|move|path|call )? ~1 ( for you|you need|for your|forward|for people like you|to go|to take|next step|choice|decision|answer|step )
      ( right|perfect|ideal|best|made ) ~3 for you !!?
      ( obvious|smart|clear|sensible|right|best|wise|logical|no brainer|smartest ) ~1 ( choice|decision|answer|move|step )
      you ~1 ( owe it|deserve|will_not regret|will_not regret|will be glad|will thank|have nothing to lose|'ll thank|'ll_be glad|'ll wish ) ~4
      you ~2 ( should|must|need to|have to|ought to|'d be|had better ) ~2 ( definitely|really|absolutely|seriously )? ~1 ( try|choose|experience|invest in|opt for|sign up|book a|book your|give it|give this|get this|get your|have this|be mad|start|come in for|mad )
      ( everyone|everybody|anyone|any runner|every ~2 ) ~2 ( should|needs to|ought to|must ) ~2 ( try|have|get|do|experience|book|come )
      ( make|made|making ) the right ~1 ( choice|decision )
      ^ ( yes|absolutely|definitely|of course ) ~1 ( , )? ~2 ( go for it|you should|do it|give it|try it|it is|without hesitation|100|every|book ) < ( should|worth|right for|would ) ~12 ?
      ( go for it|look no further|what are you waiting for|just do it|take the plunge|say yes to|trust us|why not try|treat yourself|you need this|you 've tried everything|tried everything else )
      is|are ~3 worth|right|suitable ~6 ? > ^ yes|absolutely|definitely|certainly
      if you ~6 ( have|suffer|are|want|'re ) ~8 ( this is|is ) ~2 ( for you|the answer|what you|your answer|right )
      money|cash|pound|dollar|euro|penny well spent
    `),
    unless: lines(`
      tips for
      is|are ~1 ( it|this|\\w+|prp|that|the treatment|surgery|which|one|any ) ~3 ( right|worth|best|suitable|ideal|good ) ~6 ? >! ^ yes|absolutely|definitely|certainly
      whether|may|might|could|if_you_are|decide|decides|decision_together|together_with|helps_you|only_you|depends|ask|discuss|choose ~8 ( right|worth|best|suitable|choice|candidate|decision )
      not|not|never|nobody|no_one|cannot ~5 ( candidate|right|worth|the right|best|suitable|perfect|say|tell )
      should ~4 ( blood|doctor|test|scan )
      do_not|not_hesitate ~4 ( ask|call|contact|tell|to )
      what is the best|right ~3 ( for|depends )
      ( right|best|better ) ~1 ( choice|option|treatment ) for ~1 ( some|many|certain|most|a_few|those|people )
      clear aligners|cut|winner|braces
      exercise|vaccin*|sunscreen|screening|activity
      page|pages|text|texts must|should
    `),
  },
  es: {
    frames: lines(`
      ( vale|merece|valdra ) ~2 la pena !!preguntar
      ( es|son|sera ) ~2 ( la|el ) ~1 ( mejor|opcion|tratamiento|eleccion|decision ) ~1 ( opcion|tratamiento|eleccion|decision|ideal|perfecta|perfecto|correcta|adecuada )? ~1 para usted|ti
      ( candidato|candidata ) ~1 ( ideal|perfecto|perfecta|excelente )
    `),
    unless: lines(`
      puede|podria|pregunte|decida|si|depende|no_es|hable|consulte|quiza
    `),
  },
  why: 'Whether it is right for somebody depends on an examination and on what matters to them.',
  source: 'Good practice in shared decision-making (NICE NG197)',
  suggestion:
    'Ask instead of answering: "Is it right for you? It depends on your diagnosis, other treatments and what matters to you."',
  examples: {
    en: {
      flag: [
        'It is definitely worth trying.',
        'You are an ideal candidate.',
        'This is the right treatment for you.',
        'You owe it to yourself.',
        'You should definitely try our drips.',
        'Is it worth it? The answer is clear: it is worth every penny.',
      ],
      pass: [
        'Is it right for you?',
        'It may be worth trying if other treatments did not help.',
        'You should have a blood test first.',
        'You are not a good candidate if you take blood thinners.',
        'Decide together with your doctor whether it is right for you.',
        'Every treatment page must have a date.',
      ],
    },
    es: {
      flag: ['Es la mejor opción para usted.'],
      pass: ['Pregunte a su médico si es la mejor opción para usted.'],
    },
  },
};
