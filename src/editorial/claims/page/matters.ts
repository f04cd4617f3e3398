import type { Matter } from './matter';
import { smallMatters } from './small-matters';

/** Everything that a page allows or forbids. */
export const matters: readonly Matter[] = [
  {
    id: 'driving',
    isOfPage: true,
    name: 'driving',
    words:
      /\b(?:driv(?:e|es|ing|en)|drivers?|(?:behind|at|take|for) the wheel|own car|the car|car keys|conduc\w+|conduzca\w*|coche)\b/,
    forbids: /\b(?:to drive you|drive you|driver|someone (?:else )?(?:to|who)|acompanante|alguien (?:que|le))\b/,
    lifts:
      /\b(?:nobody|no one|no-one|nadie) (?:has to|needs to|tiene que)\b|\bno need (?:for|of|to (?:bring|have|arrange)) (?:an? )?(?:\w+ )?(?:driver|lift|companion|anyone|someone|somebody)\b|(?:\bnot|n't) (?:need|have to bring) (?:an? )?(?:\w+ )?(?:driver|lift|anyone|someone|somebody)\b/,
    allows:
      /\bdrive (?:themselves|yourself|home)\b|\boff you go\b|\bpick up (?:\w+ )?car keys|collect (?:\w+ )?car keys/,
  },
  {
    id: 'eating',
    isOfPage: true,
    name: 'eating',
    words:
      /\b(?:eat|eats|eating|eaten|meals?|breakfast|lunch|dinner|food|(?:empty|full) stomach|stomach (?:must|should|has to|needs to) be|by mouth|nothing but (?:\w+ )?water|fast|fasting|hungry|snacks?|coma|comer|comido|alimentos?|estomago vacio|desayun\w*|almuer\w*|almorz\w*|ayunas|ayuno|comida)\b/,
    forbids:
      /\b(?:fast|fasting|fasted|hungry|empty|without (?:having )?(?:eat\w*|food|breakfast)|by mouth|estomago vacio|sin (?:haber )?(?:comer|comido|desayun\w+)|ayunas|ayuno)\b/,
    partly:
      /(?:\b(?:no|not|avoid|skip|nor|never)|n't) (?:\w+ ){0,4}?(?:large|heavy|big|full|fatty|greasy|spicy|hot|hard|chewy|solid|crunchy) /,
    lifts:
      /\b(?:no|not|never|nor|cannot)\b (?:\w+ ){0,6}?(?:empty stomach|hungry|fast|fasting|fasted|skip\w*|ayunas|ayuno)\b|n't (?:\w+ ){0,6}?(?:empty stomach|hungry|fast|fasting|fasted|skip\w*)\b|\bfasting (?:is not|isn't|is never) (?:required|needed|necessary)|\b(?:rather than|instead of) (?:an? )?(?:empty stomach|fasting)/,
    allows:
      /\b(?:eat (?:a|well|lightly|normally|whatever|as|something|before)|something (?:\w+ )?to eat|(?:have|take|eat|bring) (?:an? )?(?:\w+ )?snack|comer|comido algo|coma algo|(?:have|having|you've) eaten|(?:good|proper|full|light|decent|normal|hearty) (?:meal|breakfast|lunch|snack|stomach)|(?:have|eat|take|enjoy) (?:a meal|(?:your |an? )?(?:\w+ )?(?:breakfast|lunch)|something to eat)|desayune|(?:tome|tomar) un \w+|desayunado|almuerce|coma (?:algo|bien|con))\b/,
  },
  {
    id: 'alcohol',
    isOfPage: true,
    name: 'alcohol',
    words: /\b(?:alcohol\w*|wine|beer|cocktails?|have a drink|cerveza|vino|copa)\b/,
  },
  {
    id: 'exercise',
    isOfWords: true,
    alike: /\b(?:gym|exercis\w+|train|training|sports?|work ?outs?|working out|ejercicio|deporte|gimnasio|entrenar)\b/,
    name: 'exercise',
    words:
      /\b(?:gym|exercis\w+|train|training|run|runs|running|runners|jog|jogging|sports?|work ?outs?|working out|swim|swimming|pool|sauna|yoga|spin class|weights|ejercicio|deporte|correr|nadar|gimnasio|entrenar|pesas|piscina)\b/,
    allows: /\bback (?:on|in|at|to)\b|\bdesirable\b|\bideal\b/,
  },
  {
    id: 'washing',
    isOfWords: true,
    name: 'washing',
    words:
      /\b(?:shower\w*|shampoo\w*|unwashed|bath|bathe|bathing|wash|washing|rinse|rinsed|wet|get \w+ wet|water on|(?:keep|stay|kept) (?:\w+ ){0,3}dry|duch\w+|lavar\w*|lave|mojar\w*|moje)\b/,
    forbids: /\bkeep (?:\w+ ){1,4}dry\b/,
  },
  {
    id: 'work',
    name: 'work',
    // "It may work better" speaks of something else.
    words:
      /\b(?:(?:to|at|off|from|your|their|normal|usual|desk|office|manual|light|heavy|physical|miss|resume|back at) work|work the|jobs?|office|desk|sick leave|days? off|time off|week off|weeks off|trabaj\w+|baja)\b/,
    forbids:
      /\b(?:days?|weeks?|time|work) off\b|\boff work\b|\baway from work\b|\bsigned off\b|\bsick leave\b|\bde baja\b/,
    allows: /\bback (?:at|to|on)\b|\breturn to\b|\bgo back\b|\bvolver al trabajo\b|\breincorpor\w+/,
  },
  {
    id: 'coverage',
    isOfPage: true,
    name: 'insurance coverage',
    words:
      /\b(?:insur\w+|(?:health|dental|most|many|all|your|benefit) plans?|medicare|medicaid|carrier|workers' comp\w*|covered by|self-pay|out[ -]of[ -]pocket|seguros?|aseguradoras?|mutuas?)\b/,
    forbids:
      /\b(?:self-pay|own expense|out of network|own pockets?|out[ -]of[ -]pocket|exclud\w+|refus\w+|declin\w+|reject\w+|de su bolsillo|por cuenta del?|ningun\w*|excluy\w+|pay for it yourself|yourself|themselves)\b/,
    allows:
      /\b(?:covered|covers?|pays?|pick up|billed to|bill the|we accept|in[ -]network|reimburse[sd]?|refunds?|refunded|includ\w+|accept(?:ed)?|use your|claim|cubren?|cubiert[oa]s?|pagan?|reembols\w+|incluid[oa]s?|incluyen?)\b/,
  },
  {
    id: 'numbing',
    name: 'numbing',
    words: /\b(?:numb|numbed|numbing|local an(?:a)?esth\w+|lidocaine|anestesia local|lidocaina)\b/,
    allows:
      /\b(?:numbed|(?:we|first) numb|is given|we use|you get|contains|has lidocaine|with a local|under local|con anestesia)\b/,
  },
  {
    id: 'medicines',
    isOfPage: true,
    acts: /\b(?:takes?|taken|discontinue|come off|of choice|stop|stopped|avoid|avoided|pause|paused|hold|keep|continued?|carry on|allowed|fine|ok|okay|tom\w+|dej\w+|suspend\w+|evit\w+)\b/,
    name: 'medicines before the visit',
    words:
      /\b(?:aspirin|ibuprofen|naproxen|painkillers?|blood thinners?|anti-?inflammator(?:y|ies)|nsaids?|anticoagulants?|ozempic|tretinoin|steroid tablets|antihistamines?|antihistaminicos?|warfarin|warfarina|clopidogrel|metformina?|isotretinoin\w*|corticoides|nurofen|diclofenac|aspirina|ibuprofeno|naproxeno|anticoagulantes?|antiinflamatorios?)\b/,
    forbids:
      /\b(?:hold|discontinue|come off|pause|paused|put away|stopped|withheld|omitted|interrupted|suspend\w+|deje)\b/,
    lifts:
      /\bno (?:need|reason) (?:\w+ ){0,6}?(?:stop\w*|paus\w*|interrupt\w*|suspend\w*|omit\w*)\b|\b(?:not|never|no) (?:\w+ ){0,2}?(?:stop|come off|discontinue|stopped|skip|pause|paused|omit|suspend\w*|interrumpa|deje)\b|n't (?:\w+ )?(?:stop|skip|pause|omit)\b/,
    allows:
      /\b(?:of choice|recommended|keep taking|go on taking|continue|carry on|take (?:it|them|your|(?:an? |some |two |one )?(?:ibuprofen|aspirin|naproxen|nurofen|painkillers?|anti-?inflammator\w+))|tom(?:e|ese|arse|ar) (?:(?:un|una|el|la|algun) )?(?:ibuprofeno|aspirina|naproxeno|analgesico|antiinflamatorio)|(?:siga|seguir|continuar) tomand\w+)\b/,
  },
  {
    id: 'pregnancy',
    name: 'pregnancy',
    words: /\b(?:pregnan\w+|breast-?feed\w+|embaraz\w+)\b/,
    allows: /\b(?:safe|suitable|we (?:also )?treat|we give|apto|segur[oa])\b/,
  },
  ...smallMatters,
];
