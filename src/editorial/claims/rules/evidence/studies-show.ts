import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const studiesShow: Rule = {
  id: 'studies-show',
  category: 'evidence',
  severity: 'block',
  name: 'Vague "studies show"',
  liftedBy: [...spoken, 'citation'],
  en: {
    frames: lines(`
      @manyStudies ~6 @show ~4
      @manyStudies ~4 ( have|has|had ) ~3 @show
      according to ~3 @manyStudies|science|studies|research|experts
      ( backed|supported|grounded|validated|confirmed|proven|underpinned|driven|informed|verified|endorsed|documented|shown|demonstrated|established|supported up ) ~1 ( up )? ( by|on|in|through ) ~4 @manyStudies|evidence|science|publications|papers|journals|universities
      science|research|evidence|scientifically|data backed|supported|driven|based &! exercise
      ( well|widely|extensively|thoroughly|heavily|much ) ~1 ( documented|researched|studied|published|evidenced ) ~4
      ( it is|it 's|has been ) ~2 ( well documented|documented|well established|well known|widely accepted|common knowledge ) ~2 that
      @manyStudies ~2 ( is|are|'s ) ~3 ( overwhelming|clear|unanimous|solid|strong|conclusive|convincing|compelling|settled|beyond|undeniable|robust|indisputable|on our side|behind|promising|consistent|excellent|impressive|growing|mounting )
      ( growing|mounting|large|vast|solid|strong|overwhelming|impressive|extensive|wealth|huge|mountain|decades|years|plenty|lots|hundreds|thousands|dozens|countless|tons|abundance ) ~4 ( body of|amount of|of )? ~3 ( evidence|research|studies|trials|papers|publications|data|literature|science ) ~6 ( @show|behind|for|that|say|shown|support|points|prove|now|in favour|published|confirm|on )
      ( overwhelming|conclusive|irrefutable|compelling|strong|solid|abundant|ample|convincing|undeniable|robust ) ~2 ( evidence|proof|research|science|data )
      ( more_than|over|hundreds|thousands|dozens|@num|some|countless ~2 ) ~3 ( studies|papers|trials|publications|articles ) ~4 ( @show|say so|agree|prove|published|behind|support|on )
      @manyStudies ~3 ( @show|agree|say|says ) ~10
      ( researchers|scientists|universities|doctors|experts|professors|specialists|academics|investigators|physicians ~8 ) ( have|has|had|all|now|long|repeatedly|around|at|from|agree|recently ) ~3 @show
      ( researchers|scientists|experts|universities|academics ) ~4 ( agree|confirm|found|have found|discovered|have shown|proved|proven|say|recommend|believe|conclude|concluded|showed )
      ( study|research|trial|trials|paper|work|studies|research out ) ~2 ( from|at|by|of|in|out_of ) ~6 ( @show )
      ( has|have|had|been|is|was|are ) ~2 ( shown|proven|demonstrated|found|confirmed ) ~2 ( in|by|through ) ~4 ( studies|trials|research|study|papers|tests|scientists|researchers|science|university|literature|journals )
      overwhelmingly|unanimously supports|support|show|agree|shows
      the science|evidence|research ~2 ( is|says|backs|agrees|supports|behind|on our )
      science says|shows|agrees|backs|proves|confirms|knows|is
      ( ask any|any|every|most|leading|top ) ~2 ( expert|scientist|researcher|experts|scientists|doctors ) ~4 ( agree|tell|confirm|recommend|say|know )
      ( published|peer reviewed|clinical|scientific|medical ) ~2 ( research|literature|studies|evidence|papers|data|trials|journals ) ~6 ( @show|backs|behind|supports|agrees|is clear )
      ( study|trial|meta analysis|review ) after ~1 ( study|trial|review|another )
      ( harvard|stanford|nasa|oxford|mayo|cambridge|yale ) ~8 ( found|shows|showed|shown|proved|proven|confirms|confirmed|says|discovered|use|uses|research|study|scientists )
      ( doctors|experts|scientists|specialists|researchers|surgeons|physicians|dermatologists|dentists|podiatrists ) ~1 ( agree|confirm|know|swear|recommend|concur|insist ) ~1 ( that|on|it|this|our|how|by )
      ( scientific|medical|research|academic|clinical ) ~1 ( community|world|consensus|establishment|profession ) ~2 ( agrees|is|confirms|accepts|recognises|recognizes|says|supports|backs|on )
      ( investigations|investigation|experiments|analyses|publications|reports|works|findings|trials|studies|papers ~1 ) ( point|points|speak|speaks|attest|testify|bear|leave|vouch|argue ) ~2 ( to|for|in|no|out ) ~4
      ( scientifically|medically|generally|widely|universally|internationally ) ~1 ( accepted|acknowledged|recognised|recognized|agreed|known|established ) ~1 ( that|as|to|for|fact )
      ( science|research|evidence|studies ~1 ) ( is|are|stands|stand ) ~1 ( on_our_side|behind_us|behind_it|behind_our|with_us|clear|unanimous )
      studies|study|trial|research confirmed|tested|led|based
      evidence|science|research|data backed|supported|driven|led
      ( look|looks|see ) ~1 at what ~1 ( science|research|scientists|researchers ) ~4
      ( no_secret|well_known|known|common_knowledge ) ~1 ( among|to|in ) ~1 ( researchers|scientists|doctors|experts|science|medicine ) that
    `),
    unless: lines(`
      what ~14 found|find|say|says
      based medicine
      says how
      trials|studies that added
      not|no|never|nor|neither|cannot|few|little|lack|lacking|limited|weak|poor|small|mixed|insufficient|unclear|conflicting|inconsistent|disagree|uncertain|low_certainty ~8 ( @show|evidence|studies|research|trials|data|benefit|difference|proof|needed ) &! not only|just|merely &! small fibre &! no doubt|no_longer
      more|further|better ~2 research|studies|evidence|trials ~3 needed
      @manyStudies ~7 ( not|no|not|never|nor|neither|cannot|few|weak|limited|mixed|poor|uncertain|unclear|conflicting|too ) ~6 &! no doubt|not_only|just &! fewer
      suggest|suggests|suggested ~4 ( may|might|could|that it may|small|modest )
      may|might|could|whether|if|possibly ~8 ( help|reduce|improve|ease|benefit|show|slightly )
      randomised|randomized|trial|trials|study|studies ~2 of|with|in ~3 @num|people|adults|women|men|participants &! @num ~4 studies|papers|trials|publications|clinical &! over|hundreds|thousands
      @year
      what|which|how|ask|tell ~6 ( studies|research|evidence|trials|science ) ~6 ( show|say|shows|says|support* )?  ~8 ?
      ask for|reference|which_studies|be_wary|beware|the_phrase|phrases|words|term|someone_tells|tells_you
      being|are|is ~2 ( studied|studying|looking|investigat*|needed|under way )
      smoking|exercise|vaccin*|obesity|alcohol|walking ~8 ( harm*|risk|slow*|help*|reduce*|improve*|works ) &! prp|laser|treatment|therapy|ozone|cupping
      slow|harm|worse|risk|risks|side_effects|increase* ~6 &! benefit|relief
      ^ ~3 evidence|research|data|studies supporting|behind|underlying
      when|if|once|unless|until ~4 studies|trials|researchers|experts ~2 agree|show|confirm|find
      what ~2 studies|research|evidence|trials show|shows|say|says|found|tell
      look|looked|search|searched|searching|looks ~2 for ~2 studies|trials|research|evidence
      evidence|research|studies says|say|shows|show ~1 ( that )? ~4 ( small|little|no|not|weak|uncertain|modest )
      studies aside
      validated by science
      evidence proven
      reviews speak
      ( done|used|needed|ordered|designed|trying|able|how ) ~1 to ( find|show|discover|prove|confirm )
      some studies|evidence|research|experts
      experts|specialists|doctors|researchers ~1 recommend|recommends|advise|suggest|believe|think
      cause|causes|linked|associated|risk|common|variants|gene|genes|genetic|diet|smoke|cancer_is ~6 &! benefit|works|effective|relief|heals|prp|laser|ozone|drip|cupping|acupuncture|improves|our
      proven by science
    `),
  },
  es: {
    frames: lines(`
      @estudios ~5 @demostrar
      segun ~3 @estudios
      avalado|avalada|avalados|respaldado|respaldada|respaldados|basado|basada|probado|demostrado|confirmado ~2 por|en ~3 @estudios
      @estudios ~3 ( son|es|esta|estan ) ~2 ( clara|claros|unanimes|unanime|contundente|contundentes|abrumadora|concluyentes|concluyente )
      ( numerosos|numerosas|multiples|muchos|cientos|decenas|miles|varios|diversos|recientes ) ~3 ( estudios|investigaciones|ensayos|trabajos|publicaciones ) ~4
      ( expertos|cientificos|investigadores|medicos ) ~3 ( coinciden|afirman|confirman|demuestran|recomiendan|demostrado )
    `),
    unless: lines(`
      muestran un nervio
      estudio del
      lee los estudios
      no|pocos|poca|pocas|falta|faltan|ni|ningun|pequenos|limitada|escasa|mas_estudios|baja_calidad|de_baja|baja_certeza|sugieren|podria ~8
      pequeno|pequena|modesto|escaso|escasa
    `),
  },
  why: 'A reader cannot look up "studies". Vague references make weak evidence sound settled.',
  source: 'FTC Health Products Compliance Guidance (2022): establishment claims; UK CAP Code 3.7',
  suggestion: 'Cite the study and say how many people, what was compared and how sure the result is.',
  examples: {
    en: {
      flag: [
        'Studies show that it works.',
        'Research has confirmed the benefits of PRP.',
        'Backed by science.',
        'Statistics show that most patients improve.',
        'It is well documented that lasers help.',
        'The evidence is overwhelming.',
        'A growing body of research supports peptides.',
        'Experts agree that shockwave heals faster.',
        'It is supported by published clinical research.',
      ],
      pass: [
        'Two trials found less pain after four months (1, 2).',
        'Studies do not show a benefit.',
        'More research is needed.',
        'The evidence is limited.',
        'A Cochrane review found no clear benefit.',
        'What do studies show?',
        'Some studies suggest it may help, but they were small.',
        'Studies have not shown that it works.',
        'A 2018 trial of 54 people compared both.',
      ],
    },
    es: {
      flag: ['Los estudios demuestran que funciona.', 'Avalado por la ciencia.'],
      pass: ['Los estudios no demuestran un beneficio.', 'Hacen falta más estudios.'],
    },
  },
};
