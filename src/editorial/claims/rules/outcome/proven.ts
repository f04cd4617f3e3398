import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const proven: Rule = {
  id: 'proven',
  category: 'outcome',
  severity: 'block',
  name: 'Called proven',
  liftedBy: [...spoken, 'citation'],
  en: {
    patterns: [
      phrase(
        String.raw`(?:clinically |scientifically |medically |well |fully |already |long |time[- ]|research[- ]|evidence[- ]|doctor[- ])?proven`,
      ),
      phrase(
        String.raw`(?:proves?|proving) (?:\w+ ){0,3}(?:works?|effective\w*|safe|safety|benefits?|success\w*|helps?|superior\w*|heals?|efficacy|itself|to (?:be|work|help))`,
      ),
      phrase(
        String.raw`(?:has|have|had|been|is|are|was|were|having) (?:\w+ ){0,2}(?:shown|demonstrated|established|confirmed|documented|validated|verified|found|proved) (?:\w+ ){0,2}(?:effective|safe|successful|beneficial|superior|helpful|efficacious|to (?:\w+ )?(?:work|help|reduce|relieve|improve|heal|treat|be|eliminate|ease|stop|regenerate|repair|stimulate|promote|speed|accelerate|boost|lower|restore|reverse|increase|decrease|provide|produce|prevent|support|benefit))`,
      ),
      phrase(
        String.raw`(?:clinically|scientifically|medically) (?:validated|tested|verified|confirmed|demonstrated|established|shown|backed|supported|recogni[sz]ed)|undeniabl[ey] (?:\w+ )?(?:effective|works?|results|proof|evidence)|(?:indisputable|undisputed|conclusive|irrefutable) (?:\w+ )?(?:proof|evidence|results|success)|proof (?:is|that (?:it|this) works)|tried[- ]and[- ](?:true|tested)|time[- ]tested`,
      ),
      phrase(
        String.raw`(?:demonstrat\w*|established|shown|documented|confirmed|settled|accepted) (?:[\w-]+ ){0,3}(?:conclusively|beyond (?:any |all )?(?:reasonable )?doubt|scientifically|scientific fact|medical fact|fact|without question|clinically)|(?:conclusively|definitively|undoubtedly|irrefutably) (?:\w+ )?(?:shown|proven|demonstrated|established|proves?|effective)|(?:established|scientific|medical|proven|undisputed|well-known) fact|evidence-proven|nothing left to prove|proof positive|(?:benefits?|efficacy|effect|effectiveness|value|results) (?:[\w-]+ ){0,5}?(?:is|are|has|have|been) (?:\w+ )*(?:demonstrated|proven|established|documented|validated|beyond (?:doubt|question|dispute))|(?:there is|we have|has) (?:\w+ )?(?:proof|conclusive evidence) (?:that|of|it)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:not|never|n't|hardly|yet to be|nor|neither|no one has|nobody has) (?:\w+ ){0,6}(?:shown|proven|demonstrated|established|proved|validated|confirmed)|remains to be`,
      String.raw`(?:biopsy|culture|histolog\w+|microbiolog\w+|genetically|laboratory)[- ]proven|proven (?:\w+ )?(?:infection|allergy|cancer|diagnosis|fracture|case|deficiency|hypersensitivity|intolerance|coronary)|proven by biopsy|until proven|innocent`,
      String.raw`(?:shown|found|demonstrated|proven|proved) (?:\w+ )?to (?:\w+ )?(?:cause|increase the risk|be harmful|harm|be ineffective|be unsafe|raise the risk|worsen|damage|be no (?:better|more)|have (?:no|little))`,
      String.raw`little (?:proof|proven)|proves? (?:difficult|hard|wrong|positive|negative|fatal|necessary)|(?:first|only|few|small number of) (?:\w+ )?proven`,
      String.raw`(?:have|has) (?:no|little|few) proven|(?:smoking|alcohol|tobacco|pollution|obesity)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:cientificamente|clinicamente|medicamente) (?:probad|comprobad|demostrad|avalad)[oa]s?|(?:eficacia|efectividad|resultados|seguridad) (?:\w+ )?(?:probad|comprobad|demostrad)[oa]s?|(?:esta|ha|se ha|fue|han) (?:\w+ )?(?:probado|comprobado|demostrado|demostrada) (?:que )?(?:\w+ ){0,2}(?:efica\w*|funciona|su eficacia|cura|alivia|mejora|reduce|ser efica\w*|es (?:segur|efica)\w*)`,
      ),
      phrase(
        String.raw`(?:esta|ha sido|se ha|queda|fue) (?:\w+ )?(?:demostrad|probad|comprobad|acreditad)[oa]|(?:efecto|eficacia|beneficio|metodo|tecnica|tratamiento|terapia|remedio) (?:\w+ ){0,2}(?:demostrad|probad|comprobad)[oa]s?`,
      ),
    ],
    unless: anyOf('no (?:se |esta |ha |han )'),
  },
  why: '"Proven" tells readers that the question is settled. Hardly any question about these treatments is.',
  source:
    'FTC Health Products Compliance Guidance (2022) on "proven" as an establishment claim; UK CAP Code 3.7 and 12.1',
  suggestion:
    'Say what was found, in whom and how sure that is, with the citation: "A small trial found less pain after six months; the certainty is low."',
  examples: {
    en: {
      flag: [
        'A proven treatment for tennis elbow.',
        'Clinically proven to regrow hair.',
        'It has been shown effective for many problems.',
        'Acupuncture has been shown to relieve migraines.',
        'Our results prove that it works.',
        'A time-tested remedy.',
      ],
      pass: [
        'This has not been proven.',
        'It is not yet known whether it works; nothing is proven.',
        'There is no proven benefit.',
        'It has been shown to reduce pain in one small trial (2).',
        'She had a biopsy-proven lymphoma.',
        'Smoking has been shown to slow healing.',
        'Is it proven?',
        'Beware of treatments called clinically proven.',
      ],
    },
    es: {
      flag: ['Un tratamiento científicamente probado.'],
      pass: ['No está demostrado que funcione.'],
    },
  },
};
