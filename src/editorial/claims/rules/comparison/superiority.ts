import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const superiority: Rule = {
  id: 'uncited-comparison',
  category: 'comparison',
  severity: 'block',
  name: 'Better than or as good as, without citation',
  liftedBy: [...spoken, 'hedge', 'citation'],
  en: {
    frames: lines(`
      @better ~8 than|over|compared_to|compared_with|relative_to ~6 @rival|@treatment|ever_before|anything|any_other|all|others|they|those|months|weeks|a_month|a_year|a_week|what
      @better ~2 than ~4 ( @rival|@treatment ) ~2
      ( than|beats|over ) ~3 @rival|anything|all|tablets|patches|crunches
      @beat ~8 @rival|them_all|everything|anything|all_others
      superior ~2 ( to|in every|in all|alternative|option|choice|treatment|therapy|approach|results|relief )
      ( is|are|proves|far|clearly|vastly|was|been|significantly ) superior
      @asGood ~2 ( as|to ) ~6 @rival|@treatment
      ( just|equally|every_bit ) as @asGood|good|effective|well
      @equal ~4 ( to|with|as|or|of ) ~8 @rival
      @equal ~2 ( results|result|outcome|outcomes|relief|effect|effects|benefit|benefits|improvement|efficacy|power|smile|lift|look ) ~3 ( as|to|of|with|you|without|but|for|at|, ) ~6 ( @rival|half|fraction|less|without )
      the ~1 ( improvement|result|results|relief|benefit|outcome ) ~1 ( is|are ) the same
      comparable|equal|equivalent ~3 ( or|to or|with or ) ~2 ( better|exceed*|superior )
      ( work|works|perform|performs|heal|heals|relieve|relieves|do|does|did|act|acts|last|lasts|treat|treats|clear|clears|ease|eases|smooth|smooths|lift|lifts|burn|burns|tone|tones ) ~5 @better ~2 ( than|$|.|!|and )
      twice|double|triple|@num_times|@num_x|many_times|several_times|times ~2 ( as|more|better|the|stronger|faster|greater|longer ) ~3 ( as|than|of|effective|results|relief )
      ( nothing|no_other|none|nobody|no ~2 ) ~6 ( works|comes close|come close|compares|compare|outperform*|can match|match|matches|beats|beat|as effective|as well|as good|better|rivals|touch|touches|holds a candle|comparable|gets near|measures up|can do what )
      ( cannot|could never|will never|never|no|not|not|hardly ) ~4 ( compete|match|compare|come close|keep up|hold a candle|measure up|rival ) ~4
      @rival ~5 ( could never|will never|cannot match|cannot compete|cannot do|no match|can only dream|pales|pale|falls short|fall short|fell short|nowhere near|left behind|loses|lose|lags|come second|comes second|second best|cannot touch|is history|obsolete|look old )
      ( leave|leaves|left|blow|blows|knock|knocks|put|puts|make|makes ) ~4 @rival ~3 ( behind|standing|dust|water|shame|shade|look|obsolete|redundant|unnecessary )
      ( where|when ) ~4 @rival ~3 ( fail|fails|failed|cannot|could not|do_not|does not|did not|give up|stops ) & @work|@heal|@improve|succeeds
      ( compared|against|versus|vs|next|unlike|forget|forgotten|ditch|skip|why|instead|rather|better ~2 ) ( to|with|than|of )? ~4 @rival ~2 ( , |: |- |? )? ~10 ( @better|wins|win|the clear winner|winner )
      @rival , ~8 @better
      the ~1 ( most effective|best|most advanced|most powerful|strongest|safest|fastest|quickest|most successful|most natural|surest|most reliable|simplest|only effective|only real|only proven|only true|number one|ultimate|gentlest ) ~3 ( @treatment|way|option|solution|alternative|answer|medicine|cure|thing ) ~6 ( available|market|world|today|there is|known|ever|anywhere|to|for|against|out there|money )
      the only ~3 ( @treatment|thing|solution|way|option|answer ) ~2 ( that|which|to|you|for )
      ( more|stronger|better|greater|faster|deeper|longer|fuller|twice ) ~3 than ~6 ( month|year|week|weeks|months|course|lifetime|any|all|other|anything|you )
      gold standard ~2 ( of|for|in|treatment|therapy|care )
      second to none & @treatment|results|relief
      ( outperform|outperforms|outperformed|outperforming|outclasses|surpasses|surpass|eclipses|outlasts|outdoes|outshines|outranks|trumps|unbeatable|unbeaten|unrivalled|unmatched|unsurpassed|unparalleled|unequalled )  ~3 ( @rival|results|relief|treatment|for|in|by|any|all|every|other|even|when|anything|them )
      ( as well as|as good as|as effective as|as strong as|better than|more_than|safer than|faster than ) ~6 ( @rival|anything|ever )
      alternative to ~3 @rival ~3 that ~3 ( works|work|beats ) ~3 ( well|better )
      ( all|every ~2 ) ( benefit|benefits|results|advantages|gain|power|effects ) of ~2 @rival ~2 ( with|without|and|but|minus|at )
      ( @rival ) ( results|effects|benefits|like results|style results ) ~2 ( without|minus|no )
      ( hands down|by a mile|by far|every time|any day ) & @beat|@better & @rival
      prefer|prefers|preferred|choose|chosen ~3 ( over|to ) ~3 @rival
      minutes|visit|session|treatment|week|month|day|hour ~4 ( beats|beat|does_more_than|outdoes|equals|replaces|is_worth|do_more_than|achieves_more_than|does_the_work_of ) ~4 ( minutes|visits|visit|sessions|weeks|months|years|days|hours|month|year|week )
      ( does|do|achieves|achieve|brings|gives|delivers ) more than ~6
      forget|skip|ditch|never_mind ~1 @rival .|!|:|,|-
      ^ ~6 @treatment ~4 ( gets_to|goes_to|reaches|treats|fixes|works|lasts|heals|does ) ~8 < ( forget|skip|ditch|never_mind ~1 ) @rival $|.|!
      nothing ~2 ( comes_near|comes_close|gets_near|gets_close|touches|matches|equals|beats|rivals|holds|approaches|measures ) ~4
      ( does|do|can_do|did|achieves|succeeds ) what ~6 ( never|cannot|can_not|could_not|could|not|fail|failed ) ~3
      ( in|within|at|take|takes|for|with|need|needs ) ( half|a_third|a_quarter|a_fraction|a_tenth ) ~1 ( of )? ~1 the ~1 ( time|cost|pain|price|recovery|dose ) ~6
      = more ~1 ( pain|relief|weight|fat|hair|wrinkles|calories|lift|benefit ) than ~3 ( @rival|morphine|opioids|exercise|any )
      ( is|are ~1 ) ( good|fine|ok|okay|well|great ) .|;|,|: ~5 ( is|are ) ~1 better|superior|best|unbeatable
      ( comes|come|came ) ~1 ( out )? on_top|out_ahead|top|ahead ~2
      ( wins|win|won ) ~1 ( over|against|hands|every|out|easily|the )  ~3 ( @rival|down|time )
      ( sharper|clearer|softer|fuller|brighter|smoother|tighter|whiter|straighter|finer|longer_lasting|stronger|milder|surer|steadier|deeper ) ~5 than ~4 ( @rival|glasses|lasik|lenses|any|other|creams|@treatment )
      ( as|equally|just_as ) ~1 ( strong|powerful|potent|long|fast|quick|gentle|precise|smooth|sharp|good ) ~1 as ~4 @rival|vaccines|surgery
      = ( nothing|no ~1 ) ~6 ( relieves|works|helps|heals|eases|treats|lifts|smooths|burns|clears ) ~6 ( as_well|as_much|so_well|so_much|so_fast|as_fast|as_good|like ) ~3
      = ( visit|session|treatment|minute|hour|week|day ~6 ) does more than ~6
      = there is no better ~1 ( remedy|treatment|medicine|therapy|cure|way|solution|fix|alternative ) ~2 ( for|to )
      the ~1 ( strongest|best|safest|fastest|surest|finest|purest|most_effective|most_powerful|most_potent|toughest|quickest ) ~4 ( you_can|money_can|available|ever|known|there_is|around|on_the_market|anywhere|out_there )
      = why ~4 when ~4 ( works|work|does|heals|is ) ~2 ( just_as|as_well|better|faster|safer|gentler|equally )
      ( straighten|straightens|heal|heals|recover|works|lift|lifts|smooths|burns ) ~3 in ~1 ( half|a_fraction ) ~1 the
      does what no|nothing ~3 ( can|could|does|ever )
      ( not_one|none|nobody|no_one ) ~3 ( achieves|achieve|manages|gets|gets_near|equals ) ~3 ( what|our|as|results )
      @rival ~2 ( buys|gives|brings ) ~3 @unit ~2 , ~3 ( buys|gives|brings|lasts )
    `),
    unless: lines(`
      more|longer than a|@num ~2 year|years|months|weeks|days|hours !!of
      % mix
      as well as
      only way to know|find
      you lose
      to compare with
      says nothing
      matters more
      soreness ~3 longer
      held|pilot
      may|might|could|not|no|not|neither|nor|whether|unclear|uncertain|unknown|if|cannot|is_not|rarely|never|nobody ~8 ( @better|same|similar|superior|as well|as good|as effective|as safe|match|equal|equivalent|comparable ) &! @beat &! nothing|no_other &! not only|just|even &! may|might &! no match
      may|might|could ~8 ( better|more|same|similar|superior|as|equal|longer )
      no|not|not ~3 ( better|more|worse|different|superior|safer|faster|as effective|as good|as well|the same )
      ( ask|tell|check|compare|discuss|talk|learn|know|understand|explain|read|find ) ~6 ( better|more|best|longer )
      longer|more|less|fewer|sooner|later|better|faster|stronger|safer ~2 than ~3 ( @num|expected|usual|planned|before|it should|days|day|weeks|week|hours|hour|months|minutes|minute|once|twice|normal|recommended|one|two|three|four|five|six|half|average|you think|needed|necessary|people|adults|men|women|younger|older|that|this|advised|prescribed|12|24|48|10|15|20|30|60 ) &! month_of|months_of|year_of|weeks_of|week_of|three_months &! physio*|crunches|exercise* &! @rival
      more|less ~1 likely|common|often|severe
      as ~1 ( well as|soon as|long as|much as|far as|many as|little as ) ~3 ( you|possible|we|a|the|needed|your|@num|it|tolerated|other|in|and ) &! @rival
      best position|time|place
      energy than
      nobody|no_one ~3 proved|proven|shown|knows
      ( leave|leaves|left ) ~2 medication|pills|painkillers
      no treatment ~4 works ~2 way
      like|as ~1 an? ( blood|dental|flu|normal|ordinary )
      trial|trials|review|reviewers|randomised|randomized|cochrane|placebo|sham|points|scale|certainty ~16 &! published trials &! our &! superior results|far_superior &! show|shows|prove|proves|proven|world|@manyStudies ~2 @show
      more ~2 ( about|information|questions|research|studies|evidence|time|than one|details|advice|invasive|serious|severe|harm|risk|pain )
      people who|those_who|in_people ~14 ( better|more|less )
      exercise|exercises|walking|physiotherapy ~8 ( as|more|better|@better ) ~8 &! our|we|than_exercise|than_physiotherapy|month_of
      is|are|does|do|would|which|should ~10 ( better|safer|same|superior|as well|as effective|as good|more ) ~10 ? $
      better ~1 ( if|when|without|on|after|in|over|again|soon|at|by ) &! better without
      over the ( counter|phone|years|next|past|last|following|weeks|months|first|area|skin|joint|course )
      over ~2 ( @num|several|a few|many|two|three|four|six|time|weeks|months|years )
      equal|similar|same ~2 ( size|amount|dose|number|day|time|way|parts|risk|risks|rights|side|place|doctor|needle|clinic|nurse|person|visit|price|results|result ) &! results|result|relief
      safest ~1 ( course|step|choice|bet|plan|thing ) ~1 is ~1 ( to|when|if )
      @ill ~3 no match
      only ~2 thing you
      for some ~3 ( kinds|kind|types|people|patients|tears|cases ) ~8 ( less|and|but|not|others )
      longer|more|less|earlier|thinner|thicker|bigger|smaller than ~1 ( a|an|the|it|they ) ~1 ( standard|normal|usual|old|routine|first|did|was|used|before|regular|average )
      ( work|job|jobs|sport|lifting|recovery|healing|heavy ~2 ) takes|take longer
      only fda|ce|mhra approved
      no single|one ~2 ( diet|treatment|method|exercise|approach ) ~2 ( works|suits|fits|helps ) ~1 ( for|all|best )
      no matter
      than ~1 any ~2 and ~1 safe|gentle
      safest weight|treatment|injection|option
      safer than ~2 taking|having
      mri|ct|scan|scans|x_ray|test|tests|ultrasound|culture ~6 ( sensitive|accurate|detailed|precise|detect|useful )
      after|before|during|since|following ~4 @rival ,
      some|many ~2 ( doctors|urologists|surgeons|men|women|people|experts ) ~4 ( believe|think|find|found|feel|prefer )
      greater|higher|lower|less|more ~1 ( risk|danger|harm|chance|risks ) ~1 ( of|for|to|than )
      ( best|only|surest|most_effective|safest|simplest ) way ~1 to ~1 ( protect|prevent|check|find|know|avoid|tell|learn|diagnose|confirm|lower|reduce|manage|see|measure|get_rid_of_germs )
      as many ~2 as
    `),
  },
  es: {
    frames: lines(`
      mejor|mejores|superior|superiores ~5 que|a|al ~4 @rival
      mas ~1 ( eficaz|eficaces|efectivo|efectiva|efectivos|seguro|segura|potente|rapido|rapida|duradero|duradera|natural|fuerte|preciso ) ~4 que ~4 @rival|cualquier|otros|otras|ningun
      supera|superan|iguala|igualan|gana|vence|reemplaza|sustituye ~5 @rival
      igual|tan|tanto ~2 ( eficaz|efectivo|efectiva|bueno|buena|seguro|segura|bien|potente ) ~2 ( que|como ) ~4 @rival
      mismos|mismo|iguales|identicos|mejores|similares|comparables ~3 ( resultados|resultado|alivio|efecto|efectos|eficacia|beneficios ) ~4 ( que|a|de ) ~4 @rival
      ( frente a|comparado con|comparada con|a diferencia de ) ~5 @rival ~8 ( mas|mejor|mejores|superior|menos )
      alivia|funciona|actua|cura|dura|trabaja ~2 ( mas|mejor ) ~2 que ~4
      nada|ningun|ninguna|nadie ~5 ( funciona|supera|compara|iguala|alivia ) ~4 ( mejor|tan|como|tanto )?
      el|la ~2 ( tratamiento|terapia|metodo|opcion|tecnica|solucion ) mas ~1 ( eficaz|efectivo|efectiva|seguro|segura|avanzado|avanzada|potente )
      olvidese ~4 @rival
      tan ~1 ( eficaz|eficaces|efectivo|efectivos|efectiva|efectivas|bueno|buenas|buenos|seguro|seguros|potente|potentes|utiles|util ) como ~4
      el|la mejor ~1 ( tratamiento|terapia|metodo|solucion|tecnica|remedio|opcion|arma|aliado ) ~2 ( para|contra|del|de )
    `),
    unless: lines(`
      de lo que
      no|ni|nunca|puede_que|podria|si|ensayo|estudio ~8 ( mejor|mas|superior|tan|igual|mismo|mismos ) &! nada|ningun &! no hay nada
      ( puede|podria|suele|cual|pregunte|a_veces|algunos|algunas ) ~8 mejor
      para ( usted|cada|algunas|algunos )
    `),
  },
  why: 'Which of two treatments does better can only be known from trials that compare them. Without the trial the sentence steers readers away from care that may suit them.',
  source: 'FTC Health Products Compliance Guidance (2022) on comparative claims; UK CAP Code 3.33 and 12.1',
  suggestion:
    'Cite the trial that compared both and say who was studied and for how long, or describe both without ranking them.',
  examples: {
    en: {
      flag: [
        'PRP works better than cortisone.',
        'Acupuncture is as effective as painkillers.',
        'The results are comparable to or exceed those of surgery.',
        'Shockwave outperforms every other treatment.',
        'It is safer than surgery.',
        'Our laser is superior to physical therapy.',
        'It is the most effective treatment available.',
        'Nothing else comes close.',
      ],
      pass: [
        'In one trial, dextrose did better than a steroid at six months (1).',
        'It may work better than a steroid for some people.',
        'It is no better than placebo.',
        'It is not known whether it works better than exercise.',
        'Is it better than surgery?',
        'The soreness can last longer than a week.',
        'Older people are more likely to have side effects than younger adults.',
      ],
    },
    es: {
      flag: ['Es más eficaz que la cirugía.', 'Mejor que la cortisona.'],
      pass: ['No es mejor que el placebo.', 'En un ensayo fue más eficaz que un esteroide (2).'],
    },
  },
};
