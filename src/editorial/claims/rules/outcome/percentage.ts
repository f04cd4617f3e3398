import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const percentage: Rule = {
  id: 'uncited-percentage',
  category: 'outcome',
  severity: 'block',
  name: 'Efficacy figure without citation',
  liftedBy: ['citation', 'question', 'reported', 'negation'],
  en: {
    frames: lines(`
      @percent ~6 @patients|people|cases|those|us|them|success|effective|efficacy|effectiveness|improve*|@improve|relief|better|reduction|less|fewer|recovery|satisfaction|satisfied|responded|respond|response|results|cured|healed|success_rate|pain_free|happy|happier|drop|fall|decrease|increase|more|would|recommend
      @percent|half|third|quarter|double|triple ~1 of ~3 @patients|people|cases|them|those ~8 @improve|better|relief|pain|free|cancel|no_longer|need|stop|full|back|return*|respond*|gone|cured|off|recommend|lose|happy
      @fraction ~4 @patients|people|them|those|knees|shoulders ~10 @improve|better|relief|free|cancel|longer|stop|stopped|full|return*|respond*|gone|cured|off|recommend|lose|happy|reduced|cut|ease|helped|report*|avoid*|satisfied|well|less|recover*|walk*|sleep*|had|get|got|have|were|are|found|would
      success|response|cure|satisfaction|efficacy|recovery|improvement|effectiveness|healing|remission ~2 rate|rates|score|of|: ~8 @percent
      @percent ~3 success|response|cure|effective|efficacy|satisfaction|recovery|successful|remission|happy|satisfied|relief
      lowers|reduces|cut|rise|rose|improve*|@symptom|pain|density|relief|fall|falls|down|drop|drops|boost* ~8 ( by|up|of|to|as|much|than|over|about|average|an|a ~3 )? @percent
      lower|lowers|reduce|reduces|reduced|cut|cuts|decrease|decreases|drop|drops|improve|improves|improved|increase|increases|boost|boosts|raise|raises|shrink|shrinks|speed|speeds|up|down|fall|falls|fell ~8 by|up|to|of|about|more|almost|an|over ~4 @percent|half
      @percent ~2 reduction|improvement|increase|decrease|drop|fall|less|fewer|more|faster|better|gain|rise|relief|off|lower|higher ~6 pain|symptoms|hair|wrinkles|density|weight|range|mobility|energy|swelling|flushes|depression|mood|migraines|inflammation|recovery|function|fat|scores|strength|anxiety|stiffness|attacks|flexibility|days
      doubled|doubles|double|tripled|triples|triple|halves|halved|halve|quadruple|quadrupled|twice ~4 hair|relief|recovery|results|energy|density|collagen|mobility|range|healing|success|faster|fast|better|odds|growth
      ( half|halve|halved|halves|halving ) ~2 pain|symptoms|recovery|number
      @fraction ~2 @patients|people|men|women ~4 drop|lose|respond|say|report|tell|improve|would
      @fraction ~1 knees|shoulders|backs|heels|hips|discs|necks
      @percent natural|of|the & success|results|patients|relief
      works|worked|effective|successful|helps|helped|relief|improve* ~4 in|for|with ~3 @percent|@fraction
      @percent|@fraction ~8 do_not|no_longer|never|stop|stopped ~3 need|take|return|come|painkillers|medication|analgesics|surgery|operation
      an? average ~2 of? @percent
      pain|scores|symptoms|attacks|flushes|weight|wrinkles|swelling ~4 ( by|in ) ~1 half|third|quarter|two_thirds
      ( success|relief|improvement|results|good results ) in ~3 @percent|@fraction
      lose|lost|shed|drop|dropped ~4 @amount
      ( in|out_of|of every ) ~1 100|hundred|ten|10 ~6 @improve|better|relief|cut|respond|report*|success|recover*|happy|reduced|avoid*
      @fraction|@percent ~3 @people|women|couples|men|clients|users & ( with|after|thanks_to|through|using|on|by|at ) ~1 ( our|us|@treatment|this )
      @fraction|@percent ~1 of ~1 our ~3 @people|couples|women|men|knees|implants|backs
      ( pregnancy|birth|live_birth|quit|survival|clearance|take|regrowth|growth ~1 ) ( rate|rates ) ~3 @percent|@fraction
      @percent ~3 ( see|sees|saw|notice|noticed|feel|felt|hear|heard|walk|sleep|get|got|keep|kept|lose|lost ) ~6 ( straighter|better|again|results|difference|less|@betterState|within|in )
      @fraction|@percent ~4 ( off|without|free_of|no_longer_on|done_with|need_no|needs_no|no ) ~2 ( painkillers|medication|glasses|tablets|pills|opioids|insulin|cpap|top_up|surgery|aids )
      ( boosts|boost|raises|raise|lifts|increases|increase|improves|cuts|slashes|burns|trims|thickens ) ~6 by? ~2 @percent
      @percent & ( our|my ~1 ) @people|cases|results|implants|surgeries|procedures|treatments
      @percent & @improve|keeps_their|keep_their|lose|lost|loses|success|successful|satisfied|recommend|relief|walk_away|cured|conceive
      @fraction ~2 @patients ~2 ( walk|leave|go|come|stop|stopped|give|gave|throw|sleep|run|return|get|report|feel|see|notice|need|have|conceive|become )
      @num x|fold|times ~2 ( improvement|better|more|faster|stronger|increase|gain|results|growth|fuller|thicker|the )
      @symptom|days|attacks|pain|@ill|score|scores|lines ~4 by ~2 @fraction
      count|counts|number|density|score|scores|levels|level|range|strength|weight|waist|function|mobility|sleep|energy ~2 ( rose|rises|grew|grows|fell|falls|drops|dropped|improved|improves|increased|increases|went_up|goes_up|shrank|shrinks|climbs|climbed ) ~2 by ~2 @fraction|@percent|third|half|quarter
      @num|twice|double|triple|three|four|five|ten ~0 times? ~1 ( as|more|better|less ) ~1 ( likely|faster|quickly|fast|soon|often|chance )  ~4 ( conceive|recover|heal|improve|relief|succeed|walk|pregnant|lose|quit|sleep|return|pain|respond|better )
      @fraction ~2 @people|patients|clients|runners|couples ~2 ( are|were|is|have|has|get|got|stop|stopped|keep|quit|conceive|cancel|cancelled|return|returned|go|run|ran )
      @num times out_of @num
      @fraction ~2 ( conceive|quit|improve|recover|respond|succeed|sleep )
      ( nineteen|eighteen|seventeen|fifteen|forty_nine|ninety_nine ) out_of|in|of ~2 ( twenty|hundred|fifty ) ~1 @people|patients
      @num out_of @num ~2 @people|patients|them ~2
      average ~2 @people|patient|client|man|woman|member|person ~2 ( loses|lost|sheds|gains|drops|lose|regains|sleeps ) ~2 @amount|@num|@percent
      ^ ~3 @percent|@fraction ~2 $ < success|rate|cure_rate|effective|work|works|improve|satisfaction ~4 ?
      rate ? > ^ ~2 @percent|@fraction|@num
      ( doubles|double|triples|triple|doubled|boosts|quadruples|multiplies ) ~2 ( your|the|their|her ) ~1 ( chance|chances|odds|likelihood )
      in|for ~1 @fraction ~1 of? cases|patients|people|knees|clients|women|men ~1 the|it|pain|they|we|symptoms|all|this|there
      ( of|out_of ) ~2 ( the_last|our_last|the_first|every|each ) ~1 ( hundred|100|fifty|50|thousand|1000|ten|twenty ) ~3 @people|patients|knees|clients ~12 ( @num ) ~2 ( were|had|got|have|could|left|are|walked|avoided )
    `),
    unless: lines(`
      in the ~2 group
      placebo|sham|control|controls|saline|comparison|certainty|population|without_treatment|on_their_own|randomised|randomized
      @risk|infection|bleeding|bruising|scarring|recurrence|recur|relapse|relapsed|worse|pain_lasting|hospital|die|died|stop_because|dropped|unpleasant|side|effects|effect|allergic|insur*|cost|costs|bill|price|discount|off_your|off_the|tax|coverage|deductible|oxygen|saturation|concentration|spf|humidity|attend*|attendance|deposit|fee
      % off|discount
      @percent ~1 dextrose|lidocaine|glucose|hydrocortisone|alcohol|solution|saline|cream|gel
      foam|cheaper|wound|payers|taxes
      rinse|wash|bleach|peroxide|acid|sunscreen
      twice|double|times ~1 as ~1 as
      ( our ~3 @people ~2 ) ( are|is|come|comes|were|live|travel|have_diabetes|speak ) ~2 ( women|men|under|over|aged|from|referred|self|with|in )
      half|third|quarter of ~1 all ~1 people|adults|women|men
      ( test|scan|biopsy|screening ) ~4 ( right|wrong|accurate|misses|finds|detects )
      ( about|some|nearly )? @fraction ~1 @people ~2 ( have|get|has|develop|will|need_a|had ) ~4 ( bruise|bruises|headache|nosebleed|infection|episode|bleeding|pain|swelling|soreness|lump|side_effects|reaction )
      @percent|@fraction of ~2 ( adults|people|women|men|children|population|population|us|them ) ~2 ( have|has|get|gets|live|lives|suffer|suffers|will|with|develop|report|experience|who )  &! our|@treatment|after|with_us|thanks|come_to
      battery|charge|charged|memory|storage ~6 @percent
      lost|lose ~1 @amount ~3 with_us|and ~4 @properName|dances
      in mice|rats|animals|rabbits|dogs
      @percent of ~2 ( patients|children|people|women|men|babies|infants|adults|cases ) ~3 ( develop|have|get|inherit|born|die|carry|experience|occur|are_caused|become ) &! our|us|pain_free|better
      is|are|be|was|were|been ~2 ( born|diagnosed|affected|carriers|infected|inherited )
      prevalence|inherit*|hereditary|incidence|lifetime|relatives|carriers|carrier|residual|genetic
      go home
    `),
  },
  es: {
    frames: lines(`
      @percent ~6 pacientes|personas|casos|exito|eficacia|mejora|mejoran|mejoria|alivio|eficaz|efectivo|efectividad|satisfaccion|menos|reduccion|resultados|rodillas|hombros|clientes
      exito|eficacia|efectividad|mejora|mejoran|reduce|disminuye|alivia|satisfaccion|mejoria|aumenta|menos|baja ~8 @percent
      @fraccion ~4 pacientes|personas|hombros|rodillas|casos|clientes|mujeres|hombres
      @percent ~2 ( nota|notan|siente|sienten|logra|logran|mejora|mejoran|abandona|abandonan|recupera|repite|repiten|recomienda|deja|dejan|consigue|consiguen|pierde|pierden|ve|ven )
      ( nueve|ocho|siete|seis|cinco|cuatro ) de|entre cada ( diez|cinco|seis ) ~3
      ( 9|8|7|6 ) de cada ( 10|5 ) ~3
    `),
    unless: lines(`
      placebo|ensayo|estudio|dextrosa|lidocaina|glucosa|riesgo|efectos|descuento|coste|seguro|precio|poblacion|certeza|control|iva
    `),
  },
  why: 'A figure without its study cannot be checked, and most such figures come from a clinic counting its own patients.',
  source:
    'FTC Health Products Compliance Guidance (2022): establishment claims need the substantiation they name; UK CAP Code 3.7',
  suggestion:
    'Cite the study beside the figure and give both groups with one denominator: "60 in 100 with the injection, 45 in 100 without."',
  examples: {
    en: {
      flag: [
        'Our shockwave treatment has a 92% success rate.',
        'About 85 to 90% of patients improve.',
        'Nine out of ten people feel relief.',
        'It is effective in 80 percent of cases.',
        'Reduces pain by 70%.',
        'Patients recover twice as fast, with double the relief and 3 times better results.',
        'In a trial, 60% of people treated with PRP improved.',
      ],
      pass: [
        'The solution is 5% dextrose.',
        'In the trial, 60% of the dextrose group improved (4).',
        'About 1 in 100 people has an infection.',
        'Insurance may pay 80% of the cost.',
        'Nine out of ten people with sciatica get better without treatment.',
        'The cream holds 1% hydrocortisone.',
      ],
    },
    es: {
      flag: ['El 90% de los pacientes mejora.', 'Tiene una eficacia del 95%.'],
      pass: ['Se usa dextrosa al 5 %.', 'El 60 % mejoró en el ensayo (3).'],
    },
  },
};
