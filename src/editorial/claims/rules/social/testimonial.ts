import { anyOf, phrase } from '../phrase';
import { type Rule } from '../rule';

const good = String.raw`(?:pain|better|again|relief|free|gone|life|walk\w*|sleep\w*|run\w*|energy|knee|back|shoulder|hip|neck|cured|healed|hair|weight|pounds|kilos|skin|smile|headaches?|migraines?|surgery|results|amazing|thank\w*|recommend\w*|changed|difference|grateful|helped|saved|finally|happy|confident|younger|improv\w*|symptoms|medication|normal|clinic|doctor|dr\.?|treatments?|sessions?|visits?|grandchildren|golf|years of|team|staff)`;

export const testimonial: Rule = {
  id: 'testimonial',
  category: 'social',
  severity: 'block',
  name: 'Testimonial',
  liftedBy: ['question'],
  en: {
    patterns: [
      phrase(
        String.raw`(?:i|i've|i'm|i'd) (?:(?:am|was|have|had|finally|now|can|could|couldn't|could not|no longer|never|only|would|highly|just|also|feel|felt|got|been|even|really|so|truly|absolutely|strongly|literally|personally|'ve|immediately|instantly|totally|completely|went|came|haven't|hadn't|not|cannot|can't|don't|didn't|did not|have not|do not|was not|wasn't|ever|already|actually|suffered|tried|lost|walked|woke|owe|recommend|recommended|started|wish|love|loved|saw|noticed|sleep|slept|run|returned|play|played|gave|thought|experienced|know|knew|noticed|booked|sent|canceled|cancelled|told|threw|stopped|regained|look|used|lived|spent|struggled|believe|left|received|visited|returned|forgot|dance|climbed|hiked|avoided|healed|recovered|get) ?){1,4} ?(?:[\w',-]+ ){0,12}?${good}`,
      ),
      phrase(
        String.raw`(?:my|our) (?:\w+ ){0,4}(?:(?:is|are|was|were|has|have|had) (?:\w+ ){0,3}(?:gone|better|cured|healed|disappeared|vanished|grown back|improved|back|amazed|normal|saved|changed|pain[- ]free|new|like new|over)|disappeared|vanished|went away|improved|feels?|felt|came back|grew back|stopped hurting|never (?:felt|looked) (?:better|so))|(?:changed|saved|transformed|gave me|given me|got|turned) (?:back )?my (?:\w+ )?(?:life|knee|back|marriage|career|smile|world|shoulder|hips?)(?: back| around)?|(?:gave|given) me (?:back )?my (?:life|\w+)|(?:helped|cured|healed|fixed|saved) me(?! (?:understand|to understand))|thanks to (?:dr\.?|doctor|this|the|your|their|our|these) (?:[\w'-]+,? ){0,5}?(?:i|my|he|she|her|his)(?= )`,
      ),
      phrase(
        String.raw`testimonials?|success stor(?:y|ies)|(?:patient|client|real|inspiring|customer|healing|recovery) (?:success )?(?:stor(?:y|ies)|reviews?|experiences?)(?: of| from| from our)?|(?:5|five|4|four|4\.\d|5\.0)[- ]?stars?(?: (?:reviews?|rating|rated|on))?|(?:google|yelp|trustpilot|online|glowing|rave|positive|facebook|happy) reviews?|(?:rated|rating of|score of) \d(?:\.\d)? (?:out of 5|/5|stars?)|real (?:patients|people|results from)|before[- ]and[- ]after (?:photos?|pictures?|images?|gallery)`,
      ),
      phrase(
        String.raw`(?:hear|read|see|listen to|watch|check out|discover) (?:from |what |how |why |the (?:stories|reviews) of )(?:our |other |real |happy |satisfied |past |many |thousands of |hundreds of |some of our |one of our )*(?:patients?|clients?|people|customers|members)|(?:our|most|many|countless|thousands of|hundreds of|happy|satisfied|all our|past|other|several|former) (?:\w+ )?(?:patients|clients|customers|members)(?: \w+)? (?:say|says|tell us|report|reported|rave|love|swear by|agree|describe|are (?:amazed|thrilled|delighted|so happy|raving|grateful|happy|astonished)|have told us|keep telling|recommend|call it|thank us|write|have said|can't believe|cannot believe|were (?:amazed|thrilled|delighted|astonished)|told us|speak for)|(?:happy|satisfied|delighted) (?:patients|clients|customers)`,
      ),
      phrase(
        String.raw`(?:one|a|another|this|an? (?:recent|grateful|long-?time|young|elderly|older|local|happy|former)) (?:of our |of my )?(?:\w+ ){0,2}?(?:patients?|clients?|runner|golfer|athlete|teacher|grandmother|mother|nurse|veteran|player|dancer|woman|man|customer)(?: of (?:ours|mine|dr\.? \w+))?,? (?:(?:named|called|aged?|who|a|an|with|from|in|had|whose|\d+|[\w-]+),? ){0,16}?(?:came to (?:us|our|me|see)|after (?:just |only )?(?:\w+ )?(?:sessions?|treatments?|injections?|visits?|weeks|months) (?:\w+ )?(?:he|she|with|at|was|walked)|walked (?:out|in|away|without)|(?:was|is|are) (?:now |back |able |soon |finally |once )+(?:again |to |back |on |pain|playing|running|walking|golfing|at|free)|returned to|told us|says|said|could not believe|threw away|cancell?ed|no longer needs?|never looked back|regained|got (?:her|his) life|ran a|went from|left (?:\w+ )?(?:pain|dancing|smiling|walking)|wrote|now (?:runs|walks|plays|sleeps|enjoys|lives|dances)|was cured|is cured|recovered (?:fully|completely)|is pain)`,
      ),
      phrase(
        String.raw`(?:meet|just ask|like) [a-z]+(?: [a-z]\.?)?,? (?:a |an |who |aged? |\d)|[a-z]+(?: [a-z]\.)?,? (?:\(?(?:aged? )?\d\d\)?),? (?:[\w'-]+,? ){0,12}?(?:pain|walk\w*|run\w*|again|relief|cured|healed|gone|returned|life|golf|tennis|after)|(?:celebrit(?:y|ies)|olympi\w+|hollywood|(?:pro|professional|elite|nfl|nba|famous|top|world-class) (?:\w+ )?(?:athletes?|players?|stars?|actors?|footballers?)) (?:\w+ ){0,4}(?:use[sd]?|swear|trust|love|rely|choose|recommend|endorse|has used|have used|turn to)|as (?:seen|featured) (?:on|in) (?:tv|television|oprah|the news|\w+ magazine)`,
      ),
      phrase(
        String.raw`"[^"]{6,200}"\s*-+\s*[a-z]+|-\s?[a-z]+ [a-z]\.,?(?: (?:age |aged )?\d\d| from \w+|,? [a-z]+)?$`,
      ),
      phrase(
        String.raw`(?:just ask|ask|meet|hear from|listen to|read about|take|like|look at) (?!(?:your|our|us|a|an|the|how|what|why|whether|for|about|if|any|them|him|her|questions|to|someone|one|doctors?|before)\b)(?:mr\.? |mrs\.? |ms\.? )?[a-z]+(?:,|:| who| from| whose|, who)`,
      ),
      phrase(
        String.raw`(?:mr|mrs|ms|miss)\.? (?!patient)[a-z]+(?:, (?:\w+ ){0,4}\w+,)?(?:'s)? (?:[\w'-]+,? ){0,14}?(?:walk\w*|again|cured|pain|free|now|back|better|relief|sticks?|cane|crutches|could not|couldn't|used|came|says|said|told)|(?:says|said|writes|wrote|reports|tells us|raves|smiles|recalls|laughs|explains),? (?:mr\.?|mrs\.?|ms\.?|one|a|an|our|happy|grateful|former|[a-z]+,? (?:aged? )?\d\d|[a-z]+ [a-z]\.)|(?:my|our) (?:husband|wife|mother|father|mum|mom|dad|son|daughter|sister|brother|friend|neighbo[u]?r|grandmother|grandfather) (?:[\w'-]+ ){0,12}?(?:again|better|pain|cured|walks?|now|tried everything|relief|sleeps?|gone|amazed|swears|recommend\w*|plays?|healed|changed)|(?:had given up|gave up|thought (?:he|she|they) would never|was told (?:he|she) would never) (?:[\w'-]+ ){0,6}|(?:threw away|ditched|tossed|put away|no longer needs) (?:her|his|their|my|the) (?:cane|crutches|walker|walking stick|brace|pills|painkillers|medication|stick|glasses|wheelchair|inhaler)`,
      ),
      phrase(
        String.raw`^["'](?=.{0,200}\b(?:i|my|me|we)\b)(?:.{6,240})["'],?\s*(?:-+|says|said|wrote|writes|,)?\s*[a-z]+|(?:one|a|another) (?:of (?:our|my) )?(?:patients?|clients?)(?: of ours)?,? (?:a|an|who|aged|with|from|named|called|whose|in|had|came|said|told|was|is|could|has)(?: [\w'-]+,?){0,18} (?:again|cured|pain-?free|golf|walk\w*|run\w*|marathon|dancing|better|back|given up|relief|tennis|grandchildren|for the first time|without (?:pain|help|sticks?|crutches))|(?:so many|countless|hundreds|thousands|scores|dozens|lots) (?:of )?(?:\w+ )?(?:patients|people|clients|men|women|families|runners|athletes) (?:\w+ ){0,3}(?:thank\w*|helped|cured|healed|restored|changed|love|swear|trust\w*|have (?:been|found|got|regained|ended|already)|ended|found relief|regained|treated successfully)`,
      ),
    ],
    unless: anyOf(
      String.raw`\(?(?:1[0-9]|2[0-9]|\d)\)?(?:st|nd|rd|th)? (?:people|participants|adults|patients|months?) (?:\w+ ){0,3}(?:with|in|looked|took|more)|(?:of|at|about|in|with|after|over|aged|least|than|all|for|from|by|these|the|only|and|looked at) \d\d (?:people|participants|adults|patients|months|weeks|days|years|percent|minutes|women|men|trials|studies|hours|knees|of|in|per|mg|ml|to|or)`,
      String.raw`(?:stories|testimonials?|reviews|experiences?|anecdotes) (?:\w+ )?(?:are|is|do|does|cannot|can't|should|must) (?:not|no|n't|never)|(?:not|no|never|n't|without|instead of|rather than|beware|wary|caution|don't|avoid|ignore|neither|prohibit\w*|forbid\w*|ban\w*) (?:\w+ ){0,6}(?:testimonials?|reviews?|stor(?:y|ies)|quotes?|anecdotes?)|(?:testimonials?|reviews?|stories|quotes|anecdotes) (?:\w+ ){0,4}(?:replace|evidence|prove|proof|mislead\w*|paid|fake|unreliable|remove\w*)`,
      String.raw`(?:systematic|medical|peer|clinical|literature|annual|yearly|regular|medication|medicines?|full|cochrane|next|overdue|editorial|published|evidence) reviews?|review (?:of|by|date|your|the|and|group|board|team)|reviewed`,
      String.raw`(?:i|we) (?:agree|consent|understand|confirm|accept|have read|declare|acknowledge)|(?:a|one|the|some|other) (?:patients?|person|people|man|woman) (?:with|who|whose|aged|taking|having|in|may|should|can|must|needs?)\b(?![^.]*(?:came to (?:us|our|me)|walked (?:out|away)|now (?:runs|plays)|cured|pain[- ]free|told us))`,
      String.raw`(?:should|can|will|do|must|may|what|how|when|why|where|if|before|that|could|whether|am) i\b|tell (?:your|us|the)\b|(?:i|we) (?:explain|examine|ask|discuss|review|check|recommend (?:that you|seeing|asking|resting|speaking)|will|offer|use|advise|refer|see you|may)\b|such as "|phrases like|words like|for example|questions? (?:like|such as)|(?:type|class|stage|phase|category|grade|part|group) i\b|vitamin|i\.e|statements? (?:like|such as)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`testimonios?|historias? de exito|(?:opiniones|resenas) de (?:\w+ )?pacientes|nuestros pacientes (?:dicen|opinan|cuentan|nos dicen|estan (?:encantados|felices))|me (?:cambio la vida|salvo|curo|ayudo|devolvio)|(?:volvi|puedo|pude) (?:a )?(?:\w+ ){0,2}(?:caminar|correr|dormir|vivir|jugar)|mi (?:dolor|rodilla|espalda|vida|hombro) (?:\w+ )?(?:desaparecio|mejoro|cambio|ya no)|gracias (?:a|al) (?:\w+ ){0,3}(?:ya no|puedo|volvi|mi)|cinco estrellas`,
      ),
      phrase(
        String.raw`(?:cuenta|dice|afirma|explica|asegura|recuerda|comenta),? [a-z]+(?: [a-z]+)?,? (?:de )?\d\d|(?:llevaba|llevo|estuve|sufria|tenia) (?:\w+ ){0,6}(?:anos|meses|tiempo) (?:\w+ ){0,10}(?:ahora|desde|y ya|por fin|hasta)|(?:descanso|duermo|camino|corro|vivo|me siento|estoy) (?:\w+ )?(?:como (?:un|una|nuev)|sin dolor|mejor|de nuevo|otra vez|genial)|(?:uno|una) de nuestr[oa]s pacientes?|(?:don|dona|senora|senor) [a-z]+ (?:\w+ ){0,8}(?:volvio|ya no|ahora|pudo|camina)|se lo recomiendo|(?:lo|la) recomiendo`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:no|sin|nunca) (?:\w+ ){0,4}(?:testimonios?|opiniones|historias)|testimonios? no|no (?:son|es) (?:una )?prueba`,
    ),
  },
  why: 'One person’s story shows what happened once. Readers take it for what usually happens, and a clinic has to prove that it is.',
  source:
    '16 CFR 255 (endorsements and testimonials); rules of state medical boards; UK CAP Code 12 and Human Medicines Regulations 2012',
  suggestion: 'Take the story out and cite a study of how people fared on average.',
  examples: {
    en: {
      flag: [
        'I was in agony for years and now I can run again.',
        '"My knee feels like new after two sessions." – Ana T.',
        'Read our patient success stories.',
        'Our patients love the results.',
        'One of our patients, a keen golfer, was back on the course in two weeks.',
        'Thanks to Dr Example I have my life back.',
        'This treatment changed my life.',
        'Professional athletes swear by it.',
        'See our five-star reviews.',
        'She came in on crutches; one patient of ours walked out without them and told us she was cured.',
      ],
      pass: [
        'Stories are not evidence.',
        'We do not publish testimonials.',
        'A systematic review found little difference (3).',
        'What should I do if my pain gets worse?',
        'One patient with diabetes should not have the injection.',
        'I agree to the treatment.',
        'Patients are asked about their medicines.',
        'This page is due for review in May.',
      ],
    },
    es: {
      flag: ['Este tratamiento me cambió la vida.', 'Lea los testimonios.'],
      pass: ['No publicamos testimonios.', 'Los testimonios no son una prueba.'],
    },
  },
};
