import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const all =
  'everyone|everybody|all (?:of )?(?:our |the )?(?:patients|clients|people|cases|customers|members)|all who (?:try|have|receive)|(?:every|each)(?: single)?(?: one of our)? (?:patients?|clients?|person|case|body|customer|woman|man)|anyone|anybody|every last patient|each and every \\w+|every one of (?:our|them|the)(?: \\w+)?|without exception,? (?:patients|our \\w+|they)';

export const forEveryone: Rule = {
  id: 'works-for-everyone',
  category: 'outcome',
  severity: 'block',
  name: 'Works for everyone',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`(?:works?|worked|working|effective|helps?|helped|helping|benefits?|beneficial|ideal|perfect|suitable|suits?|right|successful|safe|results|relief|appropriate|great|cures?|relieves?|improves?|success) (?:\w+ ){0,2}(?:for|with|in|to|on)? ?(?:${all})`,
      ),
      phrase(
        String.raw`(?:${all}) (?:\w+ ){0,5}?(?:improves?|improved|gets? better|got better|benefits?|benefited|benefitted|responds?|responded|feels? better|felt better|recovers?|recovered|is helped|are helped|was helped|sees? (?:\w+ ){0,2}results|saw (?:\w+ ){0,2}results|(?:experience[sd]?|gets?|got|notices?|noticed|achieve[sd]?|report(?:s|ed)?|enjoys?|finds?|found) (?:\w+ ){0,3}(?:relief|results?|improvements?|benefits?|difference|success)|leaves? (?:\w+ )?(?:pain[- ]free|happy|better)|is (?:a )?(?:good |suitable |perfect |great |ideal )?candidates?|are (?:good |suitable |great |ideal )?candidates|walks? (?:out|away) (?:pain|better|happy|smiling)|is cured|are cured|loses? weight|lost weight|can be (?:helped|treated|cured|healed)|qualif(?:y|ies))`,
      ),
      phrase(
        String.raw`(?:no matter|regardless of|irrespective of|whatever|whether you) ~9 (?:works?|helps?|relief|results|benefits?|can be (?:treated|helped|healed|cured)|will (?:work|help|improve)|effective|we can (?:help|fix|treat)|this is for you|respond)|(?:works?|helps?|relief|results|effective|benefits?|success\w*|improves?) ~4 (?:no matter|regardless of|irrespective of|at any age|whatever (?:the|your))`,
      ),
      phrase(
        String.raw`(?:treats?|relieves?|heals?|fix(?:es)?|helps?|works? (?:for|on|with)|cures?|resolves?|solves?|address(?:es)?|effective (?:for|against|in)|eases?|improves?|eliminates?|treating|treat(?:ed)? (?:virtually |almost |practically )?) (?:\w+ )?(?:any|every|all|virtually any|virtually every|almost any|almost every|virtually all|practically any|nearly every|nearly any|any and all|each) (?:\w+ )?(?:(?:kinds?|types?|forms?|sources?|causes?) of )?(?:(?:\w+ )?pains?|conditions?|diseases?|injur(?:y|ies)|problems?|ailments?|illness(?:es)?|symptoms?|disorders?|aches?|joints?)`,
      ),
      phrase(
        String.raw`no one (?:\w+ ){0,3}(?:fails|failed|leaves (?:\w+ )?(?:disappointed|in pain))|nobody (?:\w+ ){0,3}(?:fails|leaves (?:\w+ )?(?:disappointed|in pain))|there is (?:no (?:condition|pain|injury|patient|joint)|nothing) (?:\w+ ){0,3}(?:cannot|can't|could not|will not)|no (?:patient|pain|condition|injury|case) is (?:too|beyond)|we have never (?:seen|had|met) (?:\w+ ){0,3}(?:patient|case|person|who)|universally (?:effective|beneficial|successful)|works universally|never met (?:\w+ ){0,3}(?:could not|couldn't)|without exception`,
      ),
      phrase(
        String.raw`(?:no matter|regardless of|irrespective of|whatever|whoever|whichever|it doesn't matter|it does not matter) (?:[^\s.;!?]+ ){0,16}?(?:works?|helps?|will (?:work|help|improve|benefit)|can (?:help|fix|treat|heal|relieve)|relief|benefits?|make a difference|for you|effective|success\w*|responds?|improves?)`,
      ),
      phrase(
        String.raw`(?:there is|there's|there isn't|there is not|we have yet to|have never|never|no|not) (?:\w+ ){0,5}(?:patient|person|body|case|client|condition|problem|pain|man|woman|skin type|knee|back|one) (?:\w+ ){0,3}(?:who|that|it|which|we|has|hasn't|did|does)? ?(?:hasn't|hasn't|has not|have not|haven't|didn't|did not|doesn't|does not|cannot|can't|couldn't|could not|fail\w*|without) (?:\w+ ){0,3}(?:benefit\w*|respond\w*|improv\w*|help\w*|be helped|better|work\w*|feel\w*|treat\w*|results?|fix|relie\w*)`,
      ),
      phrase(
        String.raw`(?:help|helps|helped|work for|works for|benefit|benefits|treat|treats|suit|suits|for|relieve|offer) (?:[\w-]+ ){0,3}?(?:whoever|each and every|every single|one and all|every last|all comers|everyone|everybody|anyone|anybody|people of every|every kind of|every type of|all kinds of (?:pain|patients|people)|all (?:patients|people|sufferers|conditions|ages)|every (?:patient|person|body|sufferer|age|skin type|condition)|any (?:patient|person|body|age|sufferer))(?! (?:who|with|over|under|should|must|to (?:see|be)))|(?:every|each|all)(?: \w+){0,2} (?:patients?|clients?|person|people|sufferers?|guests?|users?|man|woman|case) (?:\w+ ){0,3}(?:leaves?|gets?|sees?|feels?|finds?|benefits?|responds?|improves?|succeeds?|wins?|gains?|goes home|walks out|got|felt|saw|responded|improved|benefited|lost|helped|better|pain-?free)|(?:success|relief|results) for (?:all|everyone|everybody|every \w+)`,
      ),
    ],
    unless: anyOf(
      String.raw`different(?:ly)?|differs?|own (?:pace|rate|way)|var(?:y|ies)|(?:not|n't|isn't|never) (?:\w+ ){0,3}(?:everyone|everybody|all|every|anyone|suitable|right|work|help)`,
      String.raw`(?:exercise|physical activity|being active|vaccin\w+|immuni[sz]ation|stopping smoking|healthy (?:diet|eating)|sleep|sun protection|washing|screening|balanced diet)`,
      String.raw`(?:anyone|everyone|everybody|anybody|all patients|every patient) (?:who|with|over|aged|should|needs?|must|is asked|is (?:offered|seen|assessed|invited|examined|given)|are (?:offered|seen|assessed|given|asked)|can get|can have an allergic)(?! \w+ (?:improves|benefits|responds))`,
      String.raw`(?:call|tell|contact|ask|see|speak|talk|report|stop)\b[^.]*\b(?:any|all|every)`,
      String.raw`all (?:medicines|medications|conditions) (?:you|that you)`,
      String.raw`helps? (?:us|you|them|your \w+|the \w+) (?:to )?(?:\w+ )`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:funciona|eficaz|sirve|efectivo|ayuda|ideal|apto|indicado|segur[oa]) (?:\w+ ){0,2}(?:para|en|con|a) (?:todos|todas|todo el mundo|cualquier persona|cada paciente|cualquiera|todos los pacientes)`,
      ),
      phrase(
        String.raw`(?:todos (?:nuestros |los )?pacientes|todo el mundo|cada paciente|cualquier persona) (?:\w+ ){0,3}(?:mejora\w*|se cura\w*|se beneficia\w*|nota\w* (?:alivio|mejoria)|obtiene\w* resultados|responde\w*)`,
      ),
      phrase(
        String.raw`(?:trata|alivia|cura|elimina|sirve para) (?:cualquier|todo tipo de|todos los tipos de|todo) (?:dolor|enfermedad|lesion|problema|dolencia)\w*`,
      ),
      phrase(
        String.raw`(?:da igual|no importa|sin importar|sea cual sea|independientemente de) (?:[^\s.;!?]+ ){0,14}?(?:ayudara|ayuda|funciona|funcionara|mejora\w*|servira|sirve|alivi\w+|eficaz|resultados?|beneficia\w*)|(?:a|en|para) (?:todos|todas|todo el mundo|cualquiera|cualquier persona|cada paciente|todos los pacientes) (?:\w+ )?(?:les |le )?(?:funciona|ayuda|sirve|mejora|beneficia)|(?:todos|todas) (?:\w+ ){0,4}(?:mejoran|se curan|responden|notan|se benefician)|(?:funciona|ayuda|sirve) (?:\w+ ){0,2}(?:a|en|para) (?:todos|todo|cualquier\w*)|no hay (?:\w+ ){0,4}que no (?:mejore|responda|se beneficie|funcione)`,
      ),
    ],
    unless: anyOf(
      String.raw`no (?:\w+ ){0,4}(?:todos|todo el mundo|cualquiera)|distint[oa]|diferente|a su ritmo|var[ií]a`,
    ),
  },
  why: 'No treatment helps everybody. Readers who are not helped, or must not have it, learn it too late.',
  source: 'FTC Health Products Compliance Guidance (2022) on unqualified claims; UK CAP Code 12.1',
  suggestion: 'Say how many of those studied were helped, and who should not have it.',
  examples: {
    en: {
      flag: [
        'It works for everyone.',
        'All of our patients get better.',
        'Everyone experiences relief after the first session.',
        'The laser relieves all types of pain.',
        'No matter how old your injury is, PRP will help.',
        'Every single patient improves.',
        'There is no condition that acupuncture cannot help.',
      ],
      pass: [
        'It does not work for everyone.',
        'Everyone recovers at their own pace.',
        'Not all patients improve.',
        'All patients are seen by a doctor first.',
        'Everyone can benefit from regular exercise.',
        'It is not suitable for everyone.',
        'Does it work for everyone?',
      ],
    },
    es: {
      flag: ['Funciona para todos.', 'Alivia todo tipo de dolor.'],
      pass: ['No funciona para todos.', 'Cada paciente responde de forma distinta.'],
    },
  },
};
