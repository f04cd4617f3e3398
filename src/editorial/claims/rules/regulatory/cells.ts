import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const product = String.raw`(?:(?:mesenchymal |umbilical (?:cord )?|adult |autologous |fat[- ]derived |adipose[- ]derived |amniotic |placental |young |your own |fetal |embryonic |cord )*stem[- ]cells?|exosomes?|wharton'?s jelly|umbilical cord (?:\w+)|amniotic (?:\w+)|placental? (?:\w+)|birth[- ]tissue(?: \w+)?|cord blood(?: \w+)?|mscs?|adipose[- ]derived(?: \w+)?|bone marrow (?:concentrate|aspirate\w*)|bmac|stromal vascular fraction|svf|fetal cells?|amnion\w*|chorion\w*|live cell\w*|cell therapy|cellular therapy)`;

export const cells: Rule = {
  id: 'cell-products',
  category: 'regulatory',
  severity: 'block',
  name: 'Stem cells, exosomes or birth tissue',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`${product},? (?:[\w-]+,? ){0,6}?(?:treats?|treat|heals?|repairs?|regenerat\w*|restor\w*|help(?:s|ed)?|revers\w*|grow\w*|becomes?|turns? into|reliev\w*|rejuvenat\w*|work\w*|support\w*|deliver\w*|contains?|are (?:the|your|able|a powerful|injected|delivered|placed|harvested|used|rich)|offers?|provides?|reduc\w*|eas\w*|can|will|signals?|communicat\w*|improv\w*|cures?|has|have|stimulat\w*|promot\w*|replac\w*|target\w*|boost\w*|is (?:the|a|an|now|used|injected|available|ideal|effective)|rebuild\w*|renew\w*|travel|find|migrate|eliminat\w*|slow\w*|power\w*)`,
      ),
      phrase(
        String.raw`(?:we|our|i|clinic|doctors?|offers?|offering|uses?|using|harvest\w*|inject\w*|provid\w+|deliver\w*|with|contains?|containing|rich in|packed with|activates?|activating|stimulates?|infus\w+|from|recruits?|recruiting|derived from|power of|harness\w*|receive|get|try|book|attract\w*|mobili[sz]e[sd]?|releases?|full of|healing|of) (?:(?:your|own|body's|the|a|an|our|advanced|live|fresh|pure|high|quality|potent|latest|powerful|healing|natural|safe|effective|ethically|sourced|donor|young|concentrated|millions|billions|of|more|human|new|healthy|dormant|these|body|autologous) ){0,5}${product}`,
      ),
      phrase(
        String.raw`${product}[- ]?(?:\w+ )?(?:therap(?:y|ies)|treatments?|injections?|infusions?|procedures?|program|facials?|drips?|serum|products?|clinic|center|package|banking|grafts?|allografts?|shots?) (?:[\w-]+ ){0,5}?(?:for|at|in|is|are|can|will|helps?|offers?|available|today|treats?|that|to|now|from|reliev\w*|heal\w*|works?|today|has|may|with)`,
      ),
      phrase(String.raw`^(?:\W*)(?:\w+ ){0,2}${product}(?: and (?:\w+ ){0,2}${product})?(?: \w+){0,4}[!.]?$`),
      phrase(
        String.raw`(?:[\w'-]+,? ){0,3}(?:stem[- ]cells?|exosomes?|wharton's jelly|mesenchymal \w+|amniotic (?:membrane|tissue|fluid (?:injections?|therapy|product)|allograft\w*|cells)|umbilical cord (?:tissue|blood|cells|stem|lining)|placental? (?:tissue|extract|cells|matrix|injections?)|birth[- ]tissue\w*|cord blood)`,
      ),
    ],
    unless: anyOf(
      String.raw`exosome-free|(?:stem[- ]cell|exosome)-free|free of (?:stem|exosomes)|contain(?:s)? no|cells (?:are|is|that) (?:made|produced|found|type)|(?:type|kind|definition|what) of|(?:how|what|where|who|why|when)\b[^.]*\?|allowed only|only (?:in|for|within|as part)|banks?|donor|registry|match(?:ed|ing)|blood-forming|haematopoietic|hematopoietic`,
      String.raw`transplants?|transplantation|leuk(?:a)?emia|lymphoma|myeloma|cancers?|chemotherapy|hernias?|pregnan\w+|newborn|foetus|fetus|labou?r|miscarriage|abruption|praevia|previa|sickle|thalass\w+|blood (?:disorders?|diseases?|cancers?|cells)|bone marrow (?:failure|biopsy|donor)|immune deficien\w+|amniotic fluid (?:test|is|around|level)|amniocentesis|chorionic villus|clamp\w*|donat\w+ (?:your )?(?:cord|blood|stem)|baby|babies|unborn|womb|stump`,
      String.raw`(?:unapproved|unproven|warn\w*|illegal\w*|fined|banned|lack\w*|few|little|rather than|avoid\w*|risk\w*|harm\w*|infections?|blind\w*|tumou?rs?|caution|evidence|experimental|trials?|research\w*|stud(?:y|ies|ied|ying)|laborator\w*|regulat\w*|fda|ftc|uncertain|unclear|whether|claims?|scientists|not (?:been )?(?:approved|shown|proven|used|offered|recommended|established|reviewed|known)|no (?:exosome|stem|cell|product|evidence|proof|good|approved)|neither|unlike)\b`,
      String.raw`stem cells? (?:is|are) (?:\w+ )?(?:cells|type|kind|immature|found|unspecialised|unspecialized)|what (?:is|are)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:celulas madre|exosomas|gelatina de wharton|cordon umbilical|celulas mesenquimales|tejido (?:amniotico|placentario)) (?:\w+ ){0,6}?(?:regener\w*|repar\w*|cura\w*|trat\w*|alivi\w*|ayud\w*|para|restaur\w*|que|son)|(?:con|de|usamos|ofrecemos|inyectamos|terapia de|tratamiento con|utilizamos) (?:\w+ ){0,2}(?:celulas madre|exosomas|gelatina de wharton|celulas mesenquimales)`,
      ),
    ],
    unless: anyOf(
      String.raw`no|trasplante\w*|leucemia|linfoma|fda|ensayo\w*|investiga\w*|estudi\w*|riesgo\w*|sin|ningun\w*`,
    ),
  },
  why: 'Outside of blood-forming cells for blood diseases, no stem cell, exosome or birth-tissue product is approved for such uses, and people have been blinded and infected.',
  source: '21 CFR 1271; FDA consumer alert on regenerative medicine; FTC and Georgia v. Stem Cell Institute of America',
  suggestion: 'Do not offer it on a page for patients. If it must be named: "This treatment does not use stem cells."',
  examples: {
    en: {
      flag: [
        'Our stem cell therapy is available for knees.',
        'Exosomes repair damaged nerves.',
        "We inject Wharton's jelly into the joint.",
        'Umbilical cord stem cells treat autism.',
        'Your own stem cells support healthy tissue growth.',
        'Amniotic tissue injections for back pain.',
      ],
      pass: [
        'The treatment does not involve stem cells.',
        'A stem cell transplant can treat leukaemia.',
        'The FDA has warned about exosome products.',
        'Stem cells are cells that can become other types of cell.',
        'An umbilical hernia is common in babies.',
        'Do you use stem cells?',
      ],
    },
    es: {
      flag: ['Ofrecemos células madre para la rodilla.'],
      pass: ['El tratamiento no usa células madre.'],
    },
  },
};
