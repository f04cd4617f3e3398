import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const forEveryone: Rule = {
  id: 'works-for-everyone',
  category: 'outcome',
  severity: 'block',
  name: 'Works for everyone',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @everyone|@everything ~4 @improve|@work|helped|feels|felt|cured|loves|responds|benefits|wins
      @everyone|@everything ~6 relief|results|improvement|benefit|pain_free|happier|better|in_less_pain|difference
      work|works|worked|helps|help|effective|suitable|treats|treat|relieves|relieve|ideal|perfect|right|benefits|cures|heals|fixes|suits|eases|made|answer|solution|good ~3 for|in|with|on? @everyone|@everything !!'s
      all ~4 @people ~3 @improve|@work|responded|happy|healed|cured|better|pain
      all|every|each|100 ~1 of? our|my|the|these|those ~2 @patients ~5 @improve|@work|respond|responded|better|relief|results|happy|pain_free|cured|healed
      every|each|any ~2 @patients ~3 who ~8 @improve|responds|better|relief
      100 % of ~3 @patients|cases
      not|not|never_a|one|single ~1 @patients ~6 not|not|unhappy|disappointed|without|failed
      no|nobody|none ~1 @patients|one|of_them|of_our_patients ~8 not|not|without|disappointed|unhappy|empty
      no|nobody|never|not_a|yet|one|there|not ~3 ( a | an )? @patients|@ill|@part|case|body|one|age ~2 that|who|whom|which|whose? ~3 cannot|cannot|not help|helped|treat|treated|fix|respond|responded|benefit|benefited|improve|improved|relieve|work|feel|see|met
      no @ill|@part|@patients|condition|case|joint|nerve|age|scalp|scar|skin|injury ~4 is_too|beyond|cannot|resists|that_resists|untreatable|hopeless|safe_from|a_match
      no_matter|regardless|irrespective|whatever|however|whichever|wherever|whoever ~16 help|helps|work|works|@improve|benefit|difference|relief|effective|treat|relieve|success|responds|suit|suits|results
      help|helps|work|works|working|effective|benefit|relief|results|difference|successful|treat|treats|suitable|succeeds ~8 no_matter|regardless|irrespective|whatever|whoever|however|whichever|at_any_age|at_every_age
      ( for | in | at ) every|any|all_age|ages|stage|case|body|joint|type|kind ~5 @work|@improve
      from ~6 to ~6 everyone|everybody|all|each|every ~4 @improve|@work|respond|feel|feels
      all|everyone|everybody|each|every ~2 of them|one|them|us ~3 go|goes|went|leave|leaves|left|come|came|walk|walked ~5 better|less|happy|smiling|pain
      relieves|treats|heals|cures|helps|fixes|relieve|treat|eases|ends all|every|any ~3 @ill
      men and women of ~2 age|ages ~4 @improve|feel|respond
      nobody|no_one fails to benefit|improve|respond|feel
      never ~2 ( patient|client ) ~4 without
      results for all|everyone|everybody
      @everyone ~6 ( less pain|pain free|happy|smiling|relieved|better|results )
      each|every ~3 @people ~3 ( leaves|walks|goes|comes|gets|feels|sees|notices|reports|finds|has )  ~5 ( less|better|relief|results|pain free|happy|smiling|improvement|difference|free|lighter|change )
      everyone|everybody|anyone|anybody|all|every ~2 can|will|'ll|is|are|does|do ~2 @improve|benefit|helped|a_candidate|suitable|candidates|responds
      ( no_matter|regardless|irrespective|whatever|however|whichever|wherever|whoever|any_age ) & ( our|this|the ~2 @treatment ) ~2 ( will|can|makes|make|gives|brings|leaves ) ~3 ( it|you|them|your|@part ) ~2 @betterState|@shine|@improve|better|back
      ( no_matter|regardless|irrespective|whatever|however|whichever|whoever ) & ( we|our|it|this|@treatment ) ~2 ( will|can|has|have )? ~1 ( help|helps|fix|fixes|sort|cure|cures|heal|heals|solve|ease|works|work|got_you|can_help )
      young|old|new|fresh|big|mild|acute|men|women|beginner|male or|and old|young|small|severe|chronic|women|men|pro|female & @treatment|it|this|we ~2 works|work|helps|heals|relieves|delivers|help
      ( nobody|no_one|no @people | not_one|never ~2 ) ~3 ( leaves|leave|left|goes|go|walks|went ) ~6 ( in|with|without|feeling|as ) ~3 ( same|@ill|results|relief|unhappy|disappointed|improvement|worse|smile )
      not|never a|one|single ~3 ( we|it|this|device|@treatment|that|whom|who ) ~2 not|cannot|never ~1 help|helped|fix|improve|improved|work|treat|relieve|cure|solve|shift|handle|benefit|respond
      ( yet to|never ) ~1 ( meet|met|see|seen|find|found|have|had|treat|encounter ) ~4 ( we|it|this|that|who|@treatment ) ~2 ( not|cannot|could_not|unable ) ~2
      all|every|each ~4 @people|patients ~3 ( we|that we|who we ) ~2 ( treated|treat|have_treated|see|saw|helped ) ~4 ( got|gets|has|have|is|are|feels|improved|left|leaves )
      @noMatter & @improve|results|success|helps|works|work|relief|fixes|cures|heals|@betterState|@shine & we|our|it|this|you_will|you_can|@treatment
      @noMatter ~12 ( our|this|the ~1 ) @treatment ~2 ( gets|get|brings|delivers|works|helps )
      ^ ~1 ( everyone|everybody|anyone|anybody|all_of_them|all_of_you|all_comers|absolutely_everyone ) ~3 < ( who|whom ) ~5 ( help|helps|for|benefit|benefits|suitable|suit|suits|treat|candidate|it ) ~6 ?
      ( no|nobody|none|never|not ~3 ) ~6 ( empty handed|let_down|unhelped|unsatisfied|dissatisfied|the_way_they_came|as_they_came ) &! should
      ( suits|fits|flatters|helps|loves ) ( every|all|any ) ~1 ( face|skin|body|age|budget|hair|head|patient|mouth|foot|back|type )
      ( perfect|ideal|great|right|suitable|made ) for all|every|any ~2 ( ages|age|pain|body|skin|kind|patient|type|conditions|ailment )
      ^ yes , ~3 all|everyone|everybody|every|any ~3 < ( does|do|is|can|will ) ~1 ( it|this|that|you|@treatment ) ~14 ?
      ( without|no ) ( exception|exceptions ) & @improve|@work &! safe
      every_one|each_one|all|every_last_one|every_single_one of our ~3 @patients ~3 ( is|are|has|have|got|gets|became|becomes|left|walked|walks|now|goes|went|returned )
      works|helps|effective|work|help ~1 for|with|against|on all|every|any ~2 @ill
      no_one|nobody|nothing is ~1 too ~2 ( old|young|late|far|stubborn|severe|advanced|ill|heavy|damaged|worn ) ~4 ( to|for|us|our )
      whatever|wherever|however ~8 @treatment|we|it|our ~3 ( takes|take ) care
      = all|everyone|everybody|anyone who|that ~8 ( sleep|sleeps|feel|feels|see|sees|hear|hears|lose|loses|get|gets|walk|walks|improve|improves|recover|recovers|leave|leaves|benefit|benefits ) ~1 ( better|relief|results|improvement|weight|inches|well|happier|again|pain_free|happy|lighter|younger|free|$|! )
      works|worked|helps|help|effective|successful ~1 on|for|in|with|at ~1 any|every|all ~2 ( kind|type|sort|age|skin|hair|scar|body|stage|patient|case|person|foot|knee|back|face )
      there is|are ~1 ( no|not_a|not_one ) @part|@ill|@patients|foot|mouth|body ~2 ( we|our|it|this|that ) ~2 ( cannot|not|does_not )
      ( no_one|nobody|no_patient|no_client|not_one_person|none ~2 ) ( has|have )? ~1 ( yet|ever )? ~1 ( left|gone|walked|come|leave|leaves ) ~4 ( still|in_pain|without|unhappy|disappointed|unchanged|worse|the_same )
      everybody|everyone|anyone|anybody loses|gains|gets|sees|feels|sleeps|improves|benefits|wins|responds|leaves|hears|walks|notices|recovers|heals|finds|enjoys|experiences ~1 !!their !!different* !!own
      there is|are ~1 nobody|no_one|no_body|none ~4 ( cannot|can_not|not|does_not|will_not ) ~1 ( help|benefit|work|treat|reach|improve|ease )
      ( makes|make|matters|matter ) ~2 ( no difference|not|not at all|little ) ~3 ( how|what|where|which|who|whether ) ~12
      for|in|on|with every|all|any ~1 ( foot|face|body|skin|mouth|smile|hair|age|back|shape|budget|pain|knee )  $|.|!
      in|for everyone|everybody|anyone|anybody $|.|!
      = all ~1 ( skin|hair|body|face ) ~1 types ~2 ( see|notice|get|enjoy|benefit|respond )
      = every couple|patient|client|woman|man|one|guest|member|case ~1 ( gets|succeeds|wins|benefits|improves|conceives|responds|recovers ) ~2
      = ( worked|helped|succeeded ) ~1 for|in|with|on? ~1 ( all|every|each|everyone|everybody ) ~1 of? ~6
      = even ~2 ( hopeless|stubborn|severe|difficult|toughest|worst|hardest|desperate|impossible|untreatable|chronic ) ~2 ( cases|pain|patients|case|conditions|@ill ) ~2 ( recover|recovers|respond|responds|improve|improves|heal|heals|get|melt|melts|disappear|disappears|find|finds|benefit|benefits|win )
      ( helps|works|cures|treats|heals|benefits|fixes ) ~1 ( every|all|any ) ~1 @people|children|couple|child|athlete|runner
      anyone|anybody|everyone can ~1 ( become|be|get|have|lose|learn|stop|quit|grow|enjoy ) ~4 ( with_our|with_us|here|in_our|thanks|with_this|non_smoker )
      ( yet_to|never|not ~2 ) ( see|seen|saw|meet|met|had|have|find|found ) ~2 ( case|patient|client|knee|back|person ) ~1 ( where|that|which|who|in_which|it ) ~3 ( failed|fail|fails|not|no )
      works|worked|helps|help|effective|successful ~1 on|for|in|with|at ~1 any|every|all ~2 ( kinds|types|sorts|ages|bodies|stages|patients|cases|people|feet|knees|backs|faces|pains|conditions )
      all|every|each ~1 of? our|my|the ~2 @patients ~2 @motion|@live|@shine
      = no such thing as a ~1 ( bad|poor|wrong|hopeless|unsuitable ) ~1 ( candidate|case|patient|knee|back|client )
      even ~1 ( people|patients|those|cases ) ~2 ( whose|who|with|that ) ~10 ( untreatable|hopeless|given_up|incurable|beyond_help ) ~1 ( now|today|feel|walk|sleep )
    `),
    unless: lines(`
      single patients
      exercise|exercises|walking|advice|everyone's|everybody's|vaccin*|stretching|eating|healthy|smoking
      own|different|differently|differs|differ|varies|vary pace|way|time|speed|responds|response|rate|every|everyone|person|body|from|people|timetable
      everyone|everybody|all|every|each|any ~2 patients|people|patient|person|visit|staff|clinician|who|with|taking|considering|over|under ~6 asked|seen|examined|checked|given|told|screened|assessed|weighed|receives|gets|signs|should|must|needs|need|may|might|has_a|have_a|offered|invited|reviewed|monitored|wears|advised
      everyone|everybody|anyone|anybody|all|every ~5 should|must|needs|may|might|whose|deserves|recovers|heals
      trial|study|sham|placebo|group|groups|consent|vaccine
      safe|safely|harmless ~3 for|in everyone|anyone|anybody|everybody|absolutely
      whatever|however|whether & tell|ask|call|stay|screened|will_be_asked
      half|third|quarter|most|some|many|percent|% of ~1 all ~1 @people
      if you|they|it ~1 cannot|do_not|not
      anyone|anybody|everyone ~1 can|could deliver|know|say|tell
      however ,
      anyone|anybody|everyone who ~1 ( doubts|doubt|says|thinks|claims|believes )
    `),
  },
  es: {
    frames: lines(`
      funciona|sirve|eficaz|efectivo|efectiva|ayuda|ayudara|alivia|beneficia|vale|apto ~3 para|a|en|con? todos|todas|todo|cualquiera|cualquier|cada
      todos|todas|todo|cada|cualquier|cualquiera ~3 los|las|el|la|nuestros|nuestras|uno|una|pacientes|paciente|persona|personas|clientes|mundo ~4 @mejorar
      no hay|existe|hubo|tenemos ~3 paciente|pacientes|dolor|caso|lesion|persona|edad|nadie ~4 no|resista|resiste
      ( da_igual|sin_importar|independientemente|no_importa|sea_cual|tenga_la_edad ) & funciona|ayuda|@mejorar|@futuro
      ( nadie|ningun paciente|ninguna paciente ) ~1 se? ~1 ( va|marcha|sale|vuelve|fue|queda|quedo ) ~6 ( dolor|igual|decepcionado|decepcionada|insatisfecho|resultados|vacio )
      ^ ~1 ( todos|todo_el_mundo|cualquiera|todas ) ~3 < ( quien|quienes ) ~6 ?
      eficaz|efectivo|valido|indicado ~2 ( en|para ) ( todos|todas|cualquier|todo )
      a ~1 todas|todos ~3 ( pacientes|clientes|clientas|ellos|ellas ) ~1 les|le ~4
    `),
    unless: lines(`
      pero
      distinta|distinto|diferente|diferentes|ritmo|manera|varia|depende|ejercicio|ejercicios|reciben|recibe|firman|debe|deben|explicamos|valoramos|preguntamos
      mas|mejor que cualquier
      eficaz|efectivo|efectiva|seguro ~1 que cualquier
    `),
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
