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
      helps|help|heals|heal|treats|treat|relieves|relieve|cures|benefits|suits|fixes|eases|transforms ~1 @everyone|@everything
      effective|works|good|suitable|great|safe|works equally ~3 for|in|on|with|against|at @everyone|@everything|any|every !!who !!with
      all ~4 @people ~3 @improve|@work|responded|happy|healed|cured|better|pain
      all|every|each|100 ~1 of? our|my|the|these|those ~2 @patients ~5 @improve|@work|respond|responded|better|relief|results|happy|pain_free|cured|healed
      every|each|any ~2 @patients ~3 who ~8 @improve|responds|better|relief
      100 % of ~3 @patients|cases
      not|not|never_a|one|single ~1 @patients ~6 not|not|unhappy|disappointed|without|failed
      no|nobody|none ~1 @patients|one|of_them|of_our_patients ~8 not|not|without|disappointed|unhappy|empty
      no|nobody|never|not_a|yet|one|there|not ~3 ( a | an )? @patients|@ill|@part|case|body|one|age ~2 that|who|whom|which|whose? ~3 cannot|cannot|not help|helped|treat|treated|fix|respond|responded|benefit|benefited|improve|improved|relieve|work|feel|see|met
      no @ill|@part|@patients|condition|case|joint|nerve|age|scalp|scar|skin|injury ~4 is_too|beyond|cannot|resists|that_resists|untreatable|left|hopeless|safe_from|a_match
      no such thing as ~2 ( hopeless | lost | untreatable | too ) ~2 @patients|@ill|case|late|old
      no_matter|regardless|irrespective|whatever|however|whichever|wherever|whoever ~16 help|helps|work|works|@improve|benefit|difference|relief|effective|treat|relieve|success|responds|suit|suits|results
      help|helps|work|works|working|effective|benefit|relief|results|difference|successful|treat|treats|suitable|succeeds ~8 no_matter|regardless|irrespective|whatever|whoever|however|whichever|at_any_age|at_every_age
      young or|and old ~6 @improve|@work
      ( for | in | at ) every|any|all_age|ages|stage|case|body|joint|type|kind ~5 @work|@improve
      from ~6 to ~6 everyone|everybody|all|each|every ~4 @improve|@work|respond|feel|feels
      all|everyone|everybody|each|every ~2 of them|one|them|us ~3 go|goes|went|leave|leaves|left|come|came|walk|walked ~5 better|less|happy|smiling|pain
      all|every|any ~1 @ill ~4 @improve|respond|responds|treatable|helped|treated_with
      relieves|treats|heals|cures|helps|fixes|relieve|treat|eases|ends all|every|any ~3 @ill
      able|can|going_to help|work|treat ~2 whoever|everyone|everybody|anyone|anybody
      men and women of ~2 age|ages ~4 @improve|feel|respond
      universal|universally ~2 effective|remedy|treatment|solution|therapy|works|helps|beneficial
      nobody|no_one fails to benefit|improve|respond|feel
      never ~2 ( patient|client ) ~4 without
      results for all|everyone|everybody
      @everyone ~6 ( less pain|pain free|happy|smiling|relieved|better|results )
      each|every ~3 @people ~3 ( leaves|walks|goes|comes|gets|feels|sees|notices|reports|finds|has )  ~5 ( less|better|relief|results|pain free|happy|smiling|improvement|difference|free|lighter|change )
      one size fits all|one_treatment fits all|something_for every ~1 @ill
      it|this|@treatment ~2 ( does not | will not | does not ) ~1 ( leave | let | fail ) ~1 ( anyone | anybody | a single | any ) ~2 @patients ~1 down|behind|out|help
      everyone|everybody|anyone|anybody|all|every ~2 can|will|'ll|is|are|does|do ~2 @improve|benefit|helped|a_candidate|suitable|candidates|responds
    `),
    unless: lines(`
      single patients
      exercise|exercises|walking|sleep|advice|everyone's|everybody's|vaccin*|stretching|eating|healthy|smoking
      own|different|differently|differs|differ|varies|vary pace|way|time|speed|responds|response|rate|every|everyone|person|body|from|people|timetable
      everyone|everybody|all|every|each|any ~2 patients|people|patient|person|visit|staff|clinician|who|with|taking|considering|over|under ~6 asked|seen|examined|checked|given|told|screened|assessed|weighed|receives|gets|signs|should|must|needs|need|may|might|has_a|have_a|offered|invited|reviewed|monitored|wears|advised
      everyone|everybody|anyone|anybody|all|every ~5 should|must|needs|may|might|whose|deserves|recovers|heals
      trial|study|sham|placebo|group|groups|consent|vaccine
      is|are|was ~1 it|this|that for everyone|everybody|all
      safe|safely|harmless ~3 for|in everyone|anyone|anybody|everybody|absolutely
      who helps|who_treats|team|welcome|welcomes|wheelchair|access*|interpreter|parking|chaperone
    `),
  },
  es: {
    frames: lines(`
      funciona|sirve|eficaz|efectivo|efectiva|ayuda|ayudara|alivia|beneficia|vale|apto ~3 para|a|en|con? todos|todas|todo|cualquiera|cualquier|cada
      todos|todas|todo|cada|cualquier|cualquiera ~3 los|las|el|la|nuestros|nuestras|uno|una|pacientes|paciente|persona|personas|clientes|mundo ~4 @mejorar
      alivia|trata|cura|elimina|mejora|combate todo|todos|cualquier|cada ~3 @mal|tipo|tipos|dolor
      no hay|existe|hubo|tenemos ~3 paciente|pacientes|dolor|caso|lesion|persona|edad|nadie ~4 no|resista|resiste
      da_igual|sin_importar|independientemente|no importa|sea_cual|cualquiera_que_sea ~12 @mejorar|ayuda|ayudara|funciona|resultados|eficaz|alivia
      @mejorar|ayuda|funciona|resultados|eficaz|alivia ~6 sin importar|da_igual|independientemente|sea_cual|a_cualquier_edad
      el|al 100 % de ~3 pacientes|casos
      nadie ~4 sin mejorar|resultados|alivio
      da_igual ~14 ayudara|funciona|aliviara|mejorara
      todo el mundo ~3 @mejorar|nota|responde
    `),
    unless: lines(`
      pero
      distinta|distinto|diferente|diferentes|ritmo|manera|varia|depende|ejercicio|ejercicios|reciben|recibe|firman|debe|deben|explicamos|valoramos|preguntamos
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
