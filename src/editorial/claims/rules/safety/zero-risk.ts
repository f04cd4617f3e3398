import { anyOf, phrase } from '../phrase';
import type { Rule } from '../rule';

const harm = String.raw`(?:risks?|side[- ]?effects?|complications?|adverse (?:\w+ )?(?:effects?|events?|reactions?)|dangers?|hazards?|downsides?|drawbacks?|toxicity|adverse|negative (?:effects?|reactions?|side effects?)|ill effects|harmful effects|after-?effects|chance of (?:harm|injury|complications?|infection)|reactions?|problems|contraindications|harm)`;
const none = String.raw`(?:absolutely |virtually |practically |almost |literally |essentially |basically |nearly |completely )?(?:no|zero|0|without(?: any| a single| the)?|not (?:a single|one|any)|never (?:had|seen|caused|been|produced|experienced|recorded)(?: any| a single| one| a)?|nil|free (?:of|from)(?: any)?|devoid of(?: any)?|has no|have no|little to no|next to no|zero|none of the)`;

export const zeroRisk: Rule = {
  id: 'zero-risk',
  category: 'safety',
  severity: 'block',
  name: 'No risk or no complications',
  liftedBy: ['question', 'reported', 'negation', 'citation'],
  en: {
    answers: {
      question: anyOf(String.raw`side[- ]?effects?|risks?|complications?|dangers?|downsides?`),
      answer:
        /^\W*(?:none(?! (?:of|were|has))|zero|nil|there (?:are none|aren't any|are no|is none|isn't any)|no,? none|not (?:one|a single|any)(?: (?:in|that|at all|so far|ever))?|absolutely none|no\W*$)/,
    },
    patterns: [
      phrase(
        String.raw`${none} (?:(?:known|real|serious|documented|reported|recorded|unwanted|nasty|harmful|significant|major|lasting|systemic|associated|additional|unpleasant|negative|dangerous|adverse|possible|potential|long-term|single|health|medical|or|and|surgical|of|risks?|pain|downtime|,|drugs,?|surgery,?|known,?|the|troublesome|inherent|worrying) ?){0,5}${harm}(?! (?:is|are) (?:too|completely|entirely))`,
      ),
      phrase(
        String.raw`(?:risk|side[- ]?effects?|complications?|hazard|danger)[- ]free|zero[- ]risk|no[- ]risk (?:\w+ )?(?:{treatment}|way|option)?`,
      ),
      phrase(
        String.raw`${harm} (?:are|is|were|have been|has been|do) (?:\w+ )?(?:non-?existent|unheard of|zero|impossible|not exist|a thing of the past|nil|unknown|never (?:seen|occur\w*|happen\w*|been (?:reported|seen|recorded|documented)))`,
      ),
      phrase(
        String.raw`nothing to lose|(?:cannot|can't) go wrong|(?:impossible|not possible) to (?:be allergic|overdose|have (?:a|any) reaction|react|go wrong)|(?:no one|nobody|no patient|not one patient)(?: of ours| here)? (?:has )?(?:ever )?(?:had|suffered|experienced|reported|been harmed|developed) (?:\w+ )?(?:${harm})?|you (?:cannot|can't) be allergic|there is no systemic|no (?:known )?(?:danger|risk) (?:of|to|from|in|involved|whatsoever|at all)|(?:lacks?|absence of|lacking|avoids?|avoiding|eliminat\w+) (?:any |all |the |all of the )?(?:side[- ]?effects?|complications?|risks?)`,
      ),
      phrase(
        String.raw`does (?:not|n't) (?:have|carry|cause|come with|produce|pose) (?:any |a single )?${harm}|do (?:not|n't) (?:have|carry|cause|come with|produce|pose) (?:any |a single )?${harm}|(?:does|do)n't (?:have|carry|cause|come with|produce|pose) (?:any |a single )?${harm}|(?:has|have)(?: not|n't) (?:had|seen|caused|been) (?:a single|any|one) ${harm}|(?:has|have) never (?:\w+ )?(?:had|seen|caused|harmed|hurt|been) (?:a |any |one |a single )?(?:\w+ )?(?:${harm}|patient|anyone|anybody|person)`,
      ),
      phrase(
        String.raw`(?:have|has|had|we've|we have|i have|been) (?:not|never|yet to|n't) (?:\w+ )?(?:record\w*|see|seen|had|have|report\w*|encounter\w*|experienc\w*|observ\w*|witness\w*|caus\w*|hurt|harm\w*) (?:a |any |even |one |single |the |slightest |of )*(?:\w+ )?(?:complications?|side[- ]?effects?|reactions?|problems?|infections?|adverse|injur\w+|incidents?|patients?)|(?:nothing|not (?:one|a) (?:thing|patient|single)) (?:\w+ ){0,5}(?:gone wrong|went wrong|go wrong|can go wrong|bad ever|been harmed|been hurt)|side[- ]?effects\? (?:none|there (?:are|aren't)|zero|no\b)|(?:complications?|risks?|side[- ]?effects?|adverse reactions?|downsides?)\s?[:?-]\s?(?:none|zero|nil|nada|there aren't any|there are none)|there (?:aren't|are not|isn't|is not|are) (?:any |none|absolutely )?(?:known |real |serious )?(?:side[- ]?effects?|risks?|complications?|downsides?|dangers?)|(?:cannot|can't|could not|couldn't|impossible to|will not|won't|no (?:way|chance)) (?:possibly |ever )?(?:\w+ )?(?:be rejected|react|cause (?:any |a )?(?:side|adverse|reaction|allerg\w+|infection)|have (?:any |an? )?(?:side|adverse|reaction|allergic)|be allergic|lead to complications)|(?:zero|nil|no) (?:\w+ )?(?:chance|possibility|likelihood) of (?:\w+ )?(?:harm|side|complication\w*|infection|rejection|reaction|injury|allerg\w+|adverse)|(?:carries|poses|has|with|presents|bears) (?:absolutely |virtually |practically |literally )?(?:no|zero) (?:\w+ ){0,2}(?:risks?|dangers?|hazards?|side|complication\w*)`,
      ),
    ],
    unless: anyOf(
      String.raw`if (?:you|there) (?:\w+ ){0,4}no |when there (?:is|are) no |does not mean|doesn't mean`,
      String.raw`(?:no|not|without|never|nor|neither|isn't|aren't|n't)\b[^.;]*\b(?:without|free (?:of|from)|risk-free|completely|entirely) (?:any |its |some |all )?(?:risk|side|complication|danger|hazard)?\w*`,
      String.raw`not (?:without|free of|free from|risk)|not (?:\w+ )?risk-free|no such thing`,
      String.raw`(?:if|when|once|provided|unless|as long as|after|in case) (?:there (?:are|is|were)|you have|you've|you had|you are|no|all|everything|it)[^.]*(?:no|without)`,
      String.raw`(?:most|many|majority|usually|often|normally|typically) (?:\w+ ){0,8}without (?:any |serious |major )?(?:complications?|problems|side effects)`,
      String.raw`(?:no|without) (?:known )?(?:evidence|proof|data|studies|information|increased|higher|extra|added|additional|difference|safe|family|other|clear)\b[^.]*risk|no (?:increased|higher|greater|extra|added|additional) risk|risk factors?|no (?:difference|change|increase) in`,
      String.raw`(?:some|other|certain|few|many|most) (?:people|patients|women|men|adults|children) (?:\w+ )?(?:have|get|experience|notice|will have) no (?:side|problems|symptoms)`,
      String.raw`(?:reported|seen|observed|recorded|found|occurred|noted|happened) in (?:the|this|that|one|a|any|either|both) (?:\w+ )?(?:trial|study|group|arm|review|studies)`,
      String.raw`without (?:problems|reactions?) (?:in|for) `,
      String.raw`no (?:allergic )?reactions? (?:to|after|on|at|has)|not (?:listed|all|every|just|only|the only) (?:\w+ )?(?:side|risk)`,
      String.raw`(?:should|must|need|cannot|can't) (?:not )?(?:\w+ ){0,3}(?:ignore|weigh|accept|explain|discuss|know|understand|tell)\b`,
      String.raw`there (?:is|are|'s) no (?:way|test|scan) `,
      String.raw`no (?:risk|danger) of (?:passing|catching|spreading|getting|giving)|no problems (?:with|at|when|in)|(?:not|n't) (?:cause|have) (?:any )?problems|no harm in (?:asking|waiting)|do no harm|(?:at|without) risk of (?:fall|infection)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:sin (?:ningun |ninguna )?|cero |ningun |ninguna |no (?:hay|tiene|tienen|existe|existen|presenta|causa|conlleva|produce|provoca) (?:ningun |ninguna )?|libre de |nunca (?:ha habido|hubo) )(?:\w+ )?(?:riesgos?|efectos? secundarios?|complicacion(?:es)?|efectos adversos|peligros?|contraindicacion(?:es)?|reacciones)`,
      ),
      phrase(
        String.raw`nunca (?:hemos|ha|han|se ha|tuvimos|ha habido) (?:\w+ ){0,4}(?:complicacion|efecto|reaccion|problema|infeccion)\w*|carece[n]? (?:\w+ ){0,3}de (?:\w+ )?(?:riesgos?|efectos|peligros?|contraindicaciones)|(?:exent[oa]s?|libres?) de (?:\w+ )?(?:riesgos?|efectos|complicaciones|peligros?)|no (?:puede|pueden) (?:haber|tener|causar|producir|dar) (?:\w+ )?(?:reaccion|efecto|complicacion|riesgo|alergia)\w*|(?:riesgo|riesgos|efectos secundarios) (?:cero|nulos?|inexistentes?)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:no|ningun\w*|nunca) (?:\w+ ){0,6}(?:sin|libre de) |no (?:esta|estan) exent\w+|si no (?:hay|tiene)|la mayoria|factores de riesgo|no (?:hay|existe) (?:\w+ )?(?:sin|libre)`,
    ),
  },
  why: 'Bleeding, infection, nerve injury and worse have been recorded after procedures like these. "None seen" is also not the same as "none".',
  source:
    'Dagenais 2006 (PMID 16813776): practitioners reported hundreds of adverse events; FTC Health Products Compliance Guidance (2022)',
  suggestion: 'List what can happen and how often, and what to do then.',
  examples: {
    en: {
      flag: [
        'There are no side effects.',
        'Decades of use without a single complication.',
        'Not a single documented complication.',
        'A risk-free way to lose weight.',
        'It carries zero risk.',
        'There have been no documented complications.',
        'Nobody has ever had a reaction.',
        'You have nothing to lose.',
        'PRP has no known side effects.',
        'Complications are unheard of.',
      ],
      pass: [
        'It is not without risks.',
        'No treatment is free of side effects.',
        'There is no such thing as a risk-free injection.',
        'No procedure is without complications.',
        'If there are no complications, you can go home the same day.',
        'Most people recover without complications.',
        'Are there no side effects?',
        'There is no evidence that the risk is higher.',
        'No serious side effects were seen in the trial (3).',
        'You have no risk factors for heart disease.',
      ],
    },
    es: {
      flag: ['Sin efectos secundarios.', 'No tiene riesgos.'],
      pass: ['Ningún tratamiento está libre de riesgos.', 'No está exento de riesgos.'],
    },
  },
};
