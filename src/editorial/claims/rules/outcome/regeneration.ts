import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const doing =
  'regenerat(?:es?|ed|ing|ion of)|regrow(?:s|ing|n|th of)?|re-grow(?:s|ing)?|rebuild(?:s|ing)?|rebuilt|repair(?:s|ed|ing)?|restor(?:es?|ed|ing|ation of)|reconstruct(?:s|ing)?|renew(?:s|ed|ing|al of)?|rejuvenat(?:es?|ed|ing|ion of)|remak(?:es?|ing)|reviv(?:es?|ing)|replenish(?:es|ing)?|mend(?:s|ing)?|heal(?:s|ed|ing)?|grow(?:s|ing)?|recreat(?:es?|ing)|remodel(?:s|ing)?|resurrect(?:s)?|replac(?:es?|ing)|thicken(?:s|ing)?|rebuild|revers(?:es?|ed|ing)';

export const regeneration: Rule = {
  id: 'regeneration',
  category: 'outcome',
  severity: 'block',
  name: 'Regenerates or repairs tissue',
  liftedBy: [...spoken, 'hedge'],
  en: {
    patterns: [
      phrase(
        String.raw`(?:${doing.replace('heal(?:s|ed|ing)?|grow(?:s|ing)?|', '').replace('|replac(?:es?|ing)|thicken(?:s|ing)?', '').replace('|revers(?:es?|ed|ing)', '').replace('remodel(?:s|ing)?|', '')}) (?:(?:the|your|their|a|new|healthy|strong|stronger|worn|worn-out|damaged|injured|torn|lost|degenerated|degenerating|old|ageing|aging|weak|weakened|joint|nerve|muscle|ligament|tendon|spinal|knee|hip|soft|connective|broken|diseased|cellular|all|any|hair|brain|dead|own|both|lumbar|native|natural|skin|bone|myelin|cartilage|disc|arthritic|frayed|failing|shoulder|dying|thinning|dormant|entire|youthful|these|those|heart|lung|liver|kidney|gum|and) ){0,5}{tissue}`,
      ),
      phrase(
        String.raw`(?:regenerat(?:es?|ed|ing)|regrow(?:s|ing)?|rebuild(?:s|ing)?|repair(?:s|ing)?|restor(?:es?|ing)|renew(?:s|ing)?) (?:itself|themselves|what (?:was|has been) lost|from within|naturally|at the cellular level|damage|injuries)`,
      ),
      phrase(
        String.raw`(?:heals?|healing|healed|mends?|reverses?|reversed|reversing|undo(?:es|ing)?|fix(?:es|ing)?) (?:(?:the|your|their|all|any|years of|decades of|existing) ){0,2}(?:damaged|torn|injured|degenerated|worn|worn-out|arthritic|degenerating|degeneration|wear and tear|damage|joint damage|nerve damage|cartilage damage|cartilage loss|tears?|degenerative|bone loss|gum recession|hair loss|tissue damage|aging|ageing) ?(?:{tissue})?`,
      ),
      phrase(
        String.raw`(?:grows?|growing|creates?|creating|forms?|forming|produces?|producing|builds?|building|lays? down|generates?|generating|make|makes|making) (?:(?:back|you|healthy|strong|stronger|brand[- ]new|fresh|your own) ){0,2}(?:new|fresh|brand[- ]new|healthy),? (?:[\w-]+,? ){0,2}{tissue}|(?:grows?|growing) back (?:\w+ ){0,3}{tissue}|new (?:cartilage|nerve|tendon|ligament|bone|disc|joint) (?:tissue )?(?:grows?|forms?|is (?:formed|created|grown))`,
      ),
      phrase(
        String.raw`(?:stimulat\w+|promot\w+|trigger\w*|activat\w+|accelerat\w+|boost\w*|enhanc\w+|encourag\w+|initiat\w+|speeds?(?: up)?|kick-?starts?|supports?|induc\w+|jump-?starts?|enabl\w+|caus\w+|signals?|harness\w*|drives?|start|starts) (?:\w+ ){0,4}(?:regeneration|regrowth|(?:tissue|cartilage|nerve|joint|tendon|ligament|cellular|cell|disc|bone|muscle|collagen|natural|dna|true) (?:repair|regeneration|regrowth|renewal|restoration|rebuilding|growth)|repair of|new (?:{tissue}) growth|rebuilding of|self[- ]repair|(?:body|body's|bodies) (?:\w+ ){0,3}(?:to (?:repair|regenerate|rebuild|heal) itself|repair|regenerat\w+))`,
      ),
      phrase(
        String.raw`{tissue} (?:\w+ )?(?:regenerates|regrows|grows back|is (?:\w+ )?(?:regenerated|rebuilt|restored|repaired|regrown|renewed|healed)|are (?:\w+ )?(?:regenerated|rebuilt|restored|repaired|regrown|renewed)|(?:will|can) (?:\w+ )?(?:regenerate|regrow|grow back|be (?:regenerated|rebuilt|restored|regrown|repaired)))|(?:tissue|cartilage|nerve|joint|disc|cellular|bone|tendon|ligament) (?:regeneration|regrowth)`,
      ),
      phrase(
        String.raw`regenerative (?:power|powers|properties|ability|effects?|healing|potential|capacity|capabilities)|actual healing|true healing|(?:healthy|new) (?:cells|tissue) (?:\w+ ){0,2}(?:reproduce|grow|replace|take over)|re-?grows? hair|regrow (?:\w+ )?hair`,
      ),
      phrase(
        String.raw`(?:teach(?:es)?|train(?:s)?|trick(?:s)?|tell(?:s)?|help(?:s)?|allow(?:s)?|forces?) (?:\w+ ){0,3}(?:body|tissues?|cells|nerves?|joints?) (?:\w+ ){0,3}(?:to )?(?:regenerate|rebuild|repair|regrow|grow|heal itself|repair itself)`,
      ),
      phrase(
        String.raw`(?:lays? down|laying down|lay down|patch(?:es)?|knits?|re-?knits?|rewir\w+|re-?myelinat\w+|re-?coats?|re-?lin(?:es|ing)|refills?|re-?inflates?|plump\w* up|re-?seals?|re-?attach\w*|closes?|fills? in|stitch\w* together|weav\w+|bricklay\w*) (?:[\w-]+ ){0,5}?(?:{tissue}|tears?)|(?:make|makes|making|grow|grows|growing|manufactures?|produces?|producing|spawns?|sprouts?|sprout) (?:[\w'-]+ ){0,2}(?:own |new |fresh |more |healthy |young |brand-new )+(?:[\w-]+ )?{tissue}|(?:new|fresh|healthy|young) (?:[\w-]+ )?{tissue} (?:\w+ )?(?:grows?|forms?|is (?:formed|created|grown|laid|born)|are (?:formed|created|grown|born)|takes? (?:its|the) place|replaces?|appears?|sprouts?)`,
      ),
      phrase(
        String.raw`regenerat(?:e|es|ing|ed)(?! (?:medicine|therapy|therapies))|regrow(?:s|ing|n)?|regrew|rebuilds?|rebuilding|{tissue} (?:[\w-]+ ){0,3}(?:repairs? itself|rebuilds? itself|heals? itself|knits? (?:back )?together|grows? (?:back|anew|again)|is (?:as good as new|made whole|like new|replaced by new)|regenerates?|thicker again)|(?:repair|repairs|repairing) (?:[\w-]+ ){0,4}?{tissue}|(?:restor(?:es?|ing)) (?:[\w-]+ ){0,4}?(?:cartilage|tendons?|ligaments?|nerves?|collagen|discs?|follicles?|tissue|cells|enamel|joint)|(?:reverse|reverses|undoes|undo|erase|erases) (?:[\w-]+ ){0,4}?(?:degeneration|damage|wear|wear and tear|ageing|aging|osteoporosis|bone loss|hair loss|arthritis)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:whether|if|claim\w*|evidence that|shown to|proof) (?:\w+ ){0,6}(?:regenerat|regrow|repair|rebuild)\w*|(?:braces|aligners|gaps?|wound|cut|bandage|stitches|glue|strips) |repair (?:the )?(?:machine|device|relationship|trust)|body (?:to |can |will )?(?:repair|heal)s? (?:itself )?(?:over|in|with) (?:time|weeks)`,
      String.raw`surg\w*|operations?|operated|stitch\w*|sutur\w*|hernia|grafts?|arthroscop\w*|incisions?|keyhole|orthopa?edic|implants?|fillings?|crowns?|bridge|dentist|restorative dentist\w*|veneers?|dentures?|repair(?:ed)? (?:with|by) (?:a )?(?:mesh|patch)|anchors?`,
      String.raw`(?:your|the|our) (?:own )?(?:body|liver|skin|bones?|immune system|nails?|hair|nerves?|cells) (?:\w+ )?(?:naturally |slowly |constantly |constantly |gradually |needs? |uses? |has to |has time to |is able to |can |may |cannot |must )+(?:\w+ )?(?:repair|renew|regenerate|heal|grow|replace)|while (?:you|your|the|it)|time to (?:heal|repair|recover)|(?:body|bodies) needs? |(?:vitamin c|protein|zinc|diet|eating|nutrition|smoking) `,
      String.raw`(?:does not|do not|cannot|can't|doesn't|don't|unable to|will not|won't) (?:\w+ )?(?:regenerate|regrow|repair|rebuild|restore|reverse|heal|grow)`,
      String.raw`after (?:a )?(?:fracture|injury),|growing pains|grow new (?:bacteria|skills)|regenerative (?:medicine|therapies) is (?:a|an|the) (?:term|field|name|area|broad)`,
      String.raw`restor\w+ (?:\w+ ){0,2}(?:body|skin) (?:temperature|to)|hearts? (?:rhythm|beat)|blood (?:flow|supply)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:regenera|regeneran|regenerar|regeneramos|regenerara|repara|reparan|reparar|reparara|reconstruye|reconstruyen|reconstruir|restaura|restauran|restaurar|renueva|rejuvenece|rejuvenecer) (?:(?:el|la|los|las|su|sus|tu|tus|nuevo|nuevos|danad[oa]s?|lesionad[oa]s?|desgastad[oa]s?) ){0,3}{tejido}`,
      ),
      phrase(
        String.raw`(?:regeneracion|reparacion|reconstruccion) (?:del?|de la|de los|de las)? ?(?:\w+ )?{tejido}|(?:hace crecer|crea|forma|genera) (?:nuev[oa]s? )?{tejido}|recrece el (?:cabello|pelo)|{tejido} (?:se )?(?:regenera|regeneran|regenerara|vuelve a crecer|crece de nuevo)`,
      ),
      phrase(
        String.raw`(?:se )?(?:regenera|repara|reconstruye|renueva|restaura)[nr]?(?:a|an)? (?:\w+ ){0,4}?{tejido}|{tejido} (?:\w+ ){0,3}(?:se )?(?:regenera|repara|reconstruye|renueva|recupera su grosor|vuelve a crecer|crece)\w*|(?:crea|genera|forma|produce)\w* (?:\w+ )?(?:nuev[oa]s? )(?:\w+ )?{tejido}|{tejido} nuev[oa]s?`,
      ),
    ],
    unless: anyOf(String.raw`cirugia|operacion|quirurgic\w*|cirujan\w*|sutura\w*`),
  },
  why: 'That a treatment regrows or repairs tissue in people would have to be shown by imaging or biopsy in trials. Regulators act against this claim more than any other in this field.',
  source:
    'FTC and Georgia v. Stem Cell Institute of America (2023–2024); FDA consumer alert on regenerative medicine; 21 CFR 1271',
  suggestion:
    'Say what is known: "It is thought to start a healing response. Whether tissue is renewed in people has not been shown."',
  examples: {
    en: {
      flag: [
        'PRP regenerates cartilage.',
        'Our injections repair damaged ligaments.',
        'Peptides rebuild worn joints from within.',
        'Stimulates tissue regeneration.',
        'The laser grows new, healthy cells.',
        'It reverses joint damage.',
        'Regrow your hair naturally.',
        'We help your nerves regenerate.',
      ],
      pass: [
        'This is not regeneration.',
        'The injection does not regrow cartilage.',
        'It is thought to support tissue repair.',
        'Growth factors may help tissue repair.',
        'Surgery to repair the torn tendon takes an hour.',
        'Scientists are studying whether stem cells can repair nerves.',
        'Your body needs sleep to repair muscle.',
        'Can cartilage grow back?',
      ],
    },
    es: {
      flag: ['Regenera el cartílago dañado.', 'Repara los tejidos lesionados.'],
      pass: ['No regenera el cartílago.', 'La cirugía repara el tendón.'],
    },
  },
};
