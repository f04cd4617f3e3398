import { lines } from '../../frames/lists';
import { type Rule } from '../rule';

export const testimonial: Rule = {
  id: 'testimonial',
  category: 'social',
  severity: 'block',
  name: 'Testimonial',
  liftedBy: ['question'],
  en: {
    frames: lines(`
      testimonial|testimonials|testimony|success_stories|success_story|patient_stories|patient_story|patient_reviews|happy_patients|happy_clients|customer_reviews|client_reviews|five_star_reviews|google_reviews|rave_reviews|glowing_reviews|real_stories|real_patients|real_people|before_and_after_photos|wall_of_fame|fan_mail
      ( read|see|watch|hear|check out|view|listen|swipe|browse ~3 ) ( reviews|stories|what ~3 patients|what ~3 clients|testimonials|transformations|before and afters|results from real|from ~3 patients|how ~1 got|success )
      ( do_not|not ) take our word
      ( our|my|many|most|happy|all|so many|countless|hundreds|thousands|dozens|grateful|satisfied|these ~3 ) ( patients|clients|members|customers|guests|people|families|runners|athletes ) ~3 ( love|loves|rave|say|tell_us|swear|thank|agree|report|describe|call it|cannot|cannot believe|are delighted|are thrilled|trust|adore|keep coming|gush|are amazed|share|write|told_us|have said )
      ( hundreds|thousands|countless|scores|dozens|so many|lots|millions|generations ) ~3 ( patients|people|clients|families|runners|children|men|women|locals ~6 ) ( helped|cured|healed|restored|changed|love|swear|trust|thank|ended|regained|relief|back|their lives|happy|pain free|got|found|walk|cannot be wrong )
      ( we|we 've|we have|has|have|laser|drops|therapy|treatment|i have|she has|he has ) ~2 ( helped|cured|healed|restored|changed|treated|transformed|given ) ~3 ( hundreds|thousands|countless|so many|scores|dozens|over @num|more_than @num|tens of ~2 ) ~4 ( patients|people|clients|children|families|men|women|lives|runners|knees )
      changed|saved|transformed|gave|giving|given my|me|his|her|their|our ~2 life|lives
      ( got|get|have|gave me|given me|gave her|gave him|getting|giving me|give me ) ~2 ( my|her|his|their ) ~2 life|smile|confidence|spark|mobility|freedom|body|knee|sleep ~2 back
      @first ~12 ( pain|migraines|knee|back|shoulder|hair|sleep|symptoms|arthritis|headaches|anxiety|years|agony|suffered|could not|could not|hips|neck ) ~14 ( now|again|gone|better|free|without|cured|healed|back|finally|no_longer|disappeared|improved|like new|relief|changed|saved|thanks|amazing|ever since )
      @first ~6 ( could not|could not|was|had|tried|suffered|gave up|given up|sceptical|skeptical|afraid|thought ) ~16 ( now|until|but|again|gone|after|then|and|never|thanks|today )
      @first ~3 ( can|could|am|'m|feel|have|walked|ran|slept|woke|love|loved|recommend|swear|cried|left|went|got|threw|danced|sleep|run|walk|play|wear ) ~8 ( again|pain free|for the first time|without|better|like new|like a|happy|back|amazing|never|best|everyone|anyone|highly|now|new|out|fantastic|great )
      i ~2 ( recommend|swear by|owe|am grateful|am so grateful|cannot thank|thank|adore|am amazed|am thrilled )
      my|our @kin ~16 ( again|better|cured|now|walks|walk|relief|sleeps|gone|amazed|swears|plays|healed|changed|tried|pain free|back|playing|running|happy|recommend*|thanks|sees|hears|never|stopped )
      @kin|colleague|boss|husband|wife ~4 ( thinks|says|noticed|asked ) ~6 ( looks|younger|look|better|rested )
      ( he|she|they|@name ~2 ) ( came|arrived|walked|limped|hobbled|turned up|was carried|was wheeled|wheeled|had given up|could barely|could hardly|could not|was told|used|suffered|had suffered|struggled|first came ) ~16 ( now|today|left|walked out|again|after|cured|ran|runs|back|danced|plays|free|without|weeks later|months later|never|on|since|walks|climbs|taken up|hoy|dances|gone )
      @name ~1 ~18 ( now|today|again|cured|after|pain free|walks|runs|plays|dances|back|sleeps|gone|ditched|threw|thanks|free|taken up|healed|stick|cane|crutches|told_us|wrote|says|back in|returned ) &! doctor|dr ~3
      ( one|a|another|an|this|last|recent|former ~3 ) ( patient|client|member|runner|teacher|golfer|mother|grandmother|dancer|marathoner|nurse|builder|firefighter|footballer|athlete|lady|gentleman|woman|man|teenager|grandfather|retiree|farmer|cyclist|swimmer|musician|pianist|pensioner ~14 ) ( came to|told|cured|walked out|now|back on|back to|back in|again|ran|pain free|thanks|wrote|ditched|threw|was able|went from|said|could not believe|no_longer|left|returned|cancelled|dancing|of ours|swears|told_us|was back|is back ) &! may|should|trial|might|needs|can
      ( mr|mrs|ms|miss ) ~18 ( now|again|after|cured|today|back|walk*|pain|free|said|says|told|stick|sticks|cane|crutches|better|relief|danc*|play*|golf|sleep* )
      ( just ask|ask|meet|hear from|listen to|read how|read about|see how|watch how|swipe to|how ) ~3 @properName ~2 ( , |who|: |got|from|a|whose|went|beat|ran|lost|found|is|now|returned|overcame )
      ( says|said|writes|wrote|raves|reports|smiles|recalls|laughs|explains|tells|adds|beams|enthuses|gushes|shared|told|thank you|cheers|thanks ) ~2 @properName
      ( celebrities|celebrity|olympian*|hollywood|@celebrity ) ~5 ( use|uses|used|swear|swears|trust|trusts|love|loves|rely|relies|choose|chooses|recommend*|endorse*|turn to|favourite|favorite|secret|do it|come to|treated )
      ( trusted|used|loved|endorsed|recommended|chosen|favoured|worn|approved|preferred ) by ~3 @celebrity
      as_seen|featured on|in ~3
      loved|trusted|adored_by ~3 ( thousands|hundreds|millions|locals|patients|mums|moms|families|runners|clients|doctors|everyone|women|men )
      ( no_longer|threw away|thrown away|threw|ditched|tossed|binned|put away|put down|gave up|hung up|stopped using|without|left|left behind ) ~2 ( her|his|their|my|the ) ~2 ( cane|crutches|walker|walking|stick|sticks|brace|pills|painkillers|medication|wheelchair|glasses|inhaler|frame|zimmer|splint|insulin|hearing )
      ( back|returned|returns ) ~1 ( on|to|at|in ) ~2 ( her|his|their|the ) ~2 ( feet|golf|course|court|pitch|bike|marathon|garden|dance|running|tennis|game|horse|old ) ~6 ( weeks|after|in|days|month|thanks|$|.|! ) & she|he|patient|patients|who|client|@name|@kin
      ( thank you|thanks|cheers|shout out|shoutout|well done|congratulations ) ~4 ( @properName|for sharing|for your kind|dr|doctor|team|for giving ) &! thank you for reading
      ( stars|star ) ~1 ( from|rating|reviews|review|on google|out_of )
      ( years|months ) of ~4 ( pain|migraines|agony|suffering|misery|hell|back pain|insomnia ) ~8 ( gone|over|ended|vanished|finished|solved ) ~4
      @first|patients|they ~6 ( never felt|feel|felt|feeling ) ~2 ( so good|ten years younger|years younger|like a new|twenty again|amazing|reborn|human again|young again|alive )
      patients ~1 ( who|come|came|arrive|arrived|limp ) ~8 ( leave|left|walk out|go home|dance|back )
      ( rated ~6 ) by ~2 patients|clients|people
      ( lucky|happy|proud|delighted|thrilled|grateful ) ~1 ( patient|patients|client|clients|customers )
      what ~3 ( patients|clients|people|customers|members ) ~3 ( say|are saying|think|tell )
      @properName , @num , ~20 ( again|now|looked|felt|walks|ran|runs|sleeps|free|smiling|back|lost|hears|sees|gone|says|said|could|threw|swears )
      our|my|the|a client|patient|member|customer|guest|regular @properName ~2
      ( meet|this_is ) @properName|@name ~1 >
      ( ago|before|once|used_to ~12 ) ( he|she|they ) ~12 & could|couldn|had|was|were > ^ ( today|now|these_days|this_year|last_week ) ~2
      ^ ( today|now|these_days|this_summer|last_week ) ~2 ( he|she|they ) ~2 ( coaches|is|runs|has|plays|walks|teaches|works|dances|swims|rides|sleeps|does|carries|lifts|can|hears|sees|booked|even|just ) ~8 < ( he|she|@properName|mother|father|@kin|sceptic|skeptic|came|could|had|was )
      ( hugs|thank_you_cards|thank_you_letters|thank_you_notes|fan_letters|love_letters|grateful_letters|tears_of_joy ) ~6
      ( my|our ~1 ) ( mother|father|sister|brother )? ~1 ( in_law )? ~2 ( was|is ) ~2 ( sceptic|skeptic|sceptical|skeptical|doubter|convert|fan|believer )
      ( players|athletes|stars|dancers|models|actors|footballers|pros|professionals|champions ) ~2 ( come|comes|turn|trust|rely|visit|use|travel|flock ) ~2 ( to|on|us|our|here )
      ( see|read|find_out|learn|discover ) why ~4 ( people|patients|clients|customers|members|@num|thousands|hundreds ) ~4 ( love|trust|choose|gave|recommend|rate|come|chose|rated|swear )
      ( watch|read|see|hear|listen ) ~2 ( @properName|@kin|his|her|their|my ) ~2 ( story|journey|transformation|video|experience|interview )
      ( @properName|his|her ) 's? story|journey|transformation
      ( story|journey|tale|transformation ) of @properName
      from ~3 ( wheelchair|bed|bedridden|crutches|cane|couch|pain|agony ) to ~3 ( dance|marathon|mountain|dancing|running|finish|golf|stage|altar|football )
      came|walked|hobbled|limped|arrived|carried in|into ~3 ( bent|doubled|limping|crying|tears|crutches|hobbling|hardly|barely|desperate|pain ) ~6 ( and|then|, ) ~2 ( left|drove|walked|went|skipped|ran|danced|came )
      came to|in us|with ~1 after ~3 ( failed|years|months|two|three|four|@num|every )
      ( cannot|not ) stop talking|raving|smiling|telling|thanking
      ( happy|satisfied|delighted|thrilled|grateful ) ~1 ( customers|patients|clients|people|families ) ~4
      ( mr|mrs|ms|dr ) ~2 @properName ~2 ( first|came|walked|was|had|could ) ~24
      = ^ ~6 ( on|later|ago|since|then ) , ~1 he|she ~1 ( has|is|walks|plays|runs|took|now|can|sleeps ) ~8 < he|she|mr|mrs|ms
      after ~4 @properName ~1 ( could|can|was|is|walked|ran|had|felt|slept|went|got|began|started|became|threw|lost|found|returned ) ~8 &! january &! surgery
      my ~1 @kin ~1 ( sleeps|walks|runs|hears|sees|plays|smiles|eats|breathes|dances|laughs|works ) ~1 again|better|now|well|at_last
      when @properName ~2 ( first|came|called|rang|started|walked ) ~12 ( could|was|had )
      ( last_week|last_month|yesterday|this_morning|today|now ) ~1 ( she|he|they ) ~1 ( painted|ran|walked|climbed|danced|cooked|played|cycled|swam|drove|carried|finished|won ) ~4
      letters|cards|messages|mails ~4 ( come|came|from ) ~2 from? ~1 ( people|patients|clients|those ) ~2 who ~4 ( hope|could|thank|suffered|lost|found )
      my @kin ~2 ( laughed|doubted|did_not_believe|was_sceptical|was_doubtful ) ~6
      i have not ~1 ( smoked|snored|had|needed|taken ) ~2 ( for|since|in ) ~2
    `),
    patterns: [
      /^(?:- ?)?[a-z]+(?: [a-z]+\.?)?, (?:aged )?[2-9]\d(?: years?| years old| anos)?\.?$/g,
      /["'] ?(?:-+ ?)?[a-z]+(?: [a-z]+\.?)?, (?:aged )?\d\d(?!\d)/g,
      /["'][^"]{6,240}["'][.,]?\s*(?:-+\s*)@?[a-z]/g,
      /^["'][^"]*(?:^|[^a-z])(?:i|my|me|we|i'm|i've)(?![a-z])[^"]*["']\W*$/g,
      /(?<=[\s"'.!])- ?[a-z]+(?: [a-z]\.?)?(?:, (?:aged? )?(?:\d\d|[a-z]+)|(?<= [a-z])\.)\W*$/g,
      /[\u2605\u2B50]{3,}/g,
    ],
    unless: lines(`
      you can also read
      stories|testimonials|testimonial|reviews|experiences|anecdotes|quotes ~4 ( is|are|do|does|cannot|should|must|prove|replace|mislead*|come ) ~3 ( not|no|not|never|mostly|from people|evidence|proof )
      not|no|never|not|without|instead_of|rather_than|beware|wary|caution|avoid|ignore|neither|nor|prohibit*|forbid*|ban|banned|remove|removed|do_not ~8 ( testimonial|testimonials|reviews|review|story|stories|quotes|anecdotes|before and afters|patient stories|photos )
      i|we ~2 ( agree|consent|understand|confirm|accept|have read|declare|acknowledge|explain|examine|ask|discuss|review|check|offer|use|advise|refer|call|tell|treat|keep|want|recommend that|recommend seeing|recommend resting|recommend asking|recommend you|do_not recommend )
      ( should|can|will|do|must|may|what|how|why|where|if|whether|am|did|does|could|would ) i
      q : ~12 i|my &! cured
      insert|photo_of
      red_carpet
      qualitative|participant|participants|interview*|trial|study|studies|survey|consent_form|form_says|record|records
      please|and|to|you|should|must tell us
      type|class|stage|phase|category|grade|vitamin_i
      may|should|might|must|can|needs|need|cannot ~3 ( need|have|take|stop|ask|be given|tell|not|still|be|feel|get|want ) & one|a|some|patient|patients ~3 patient|person|people &! told_us|came|walked|now
      dr|doctor|professor ~6 ( trained|qualified|is a|works|joined|sees|specialises|specializes|studied|leads|wrote this|reviewed|has placed|qualifications|will|checks|explains|is our|examines|relies )
      once asked
      reviews ~1 that ~1 the|an|a ~2 ( authority|authorities|regulator|health|inspectorate|cochrane|nice )
      miracle drip|hollywood ~4 cannot stop
      has|have cured ~1 hundreds|thousands ~2 of ~1 ( people|children|patients )  &! we &! i &! tell|say
      patient|patients|people ~1 told_us ~2 ( the|our|this ) ~2 ( form|page|leaflet|website|text|waiting|letter|chairs|phone )
      trusted by patients|thousands :
      clients keep coming back for
    `),
  },
  es: {
    frames: lines(`
      lea|vea|mire|escuche ~2 testimonios
      testimonio|testimonios|historias_de_exito|casos_de_exito|opiniones de ~2 pacientes
      ( nuestros|nuestras|los|muchos|miles de|cientos de ) ~1 ( pacientes|clientes|clientas ) ~3 ( dicen|opinan|cuentan|encantados|felices|recomiendan|agradecen|aseguran|confirman|contentos|satisfechos|curados )
      me ~2 ( cambio|salvo|curo|ayudo|devolvio|ha cambiado|han devuelto|quito|quitaron ) ~3 ( vida|dolor|rodilla|sonrisa|espalda|sueno|movilidad|$|.|! )
      ( volvi|puedo|pude|vuelvo ) ~3 ( caminar|correr|dormir|vivir|jugar|bailar|trabajar )
      gracias ~1 ( a|al ) ~5 ( ya no|puedo|volvi|mi|vida )
      ( llego|llegaba|vino|entro ) ~6 ( y|hoy|ahora|salio|camina|sube|baila ) ~4
      ( cuenta|dice|afirma|explica|asegura|recuerda|comenta|escribe ) ~3 ( de )? @num anos
      ( llevaba|llevo|estuve|sufria|tenia ) ~6 ( anos|meses|tiempo ) ~10 ( ahora|desde|ya|por fin|hasta )
      ( duermo|camino|corro|vivo|siento|descanso ) ~2 ( como|sin dolor|mejor|de nuevo|otra vez|genial )
      ( se lo|la|lo|os lo ) recomiendo
    `),
    unless: lines(`
      no|sin|nunca|ni ~5 ( testimonio|testimonios|opiniones|historias )
      debo|puedo ~4 ? 
      ( opiniones|testimonios|historias ) ~6 no
    `),
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
