import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const zeroRisk: Rule = {
  id: 'zero-risk',
  category: 'safety',
  severity: 'block',
  name: 'No risk or no complications',
  liftedBy: ['question', 'reported', 'negation', 'citation'],
  en: {
    frames: lines(`
      @none ~1 @severity|@severity @severity? @severity? @severity? @risk
      @none @risk
      @none ( pain|downtime|surgery|drugs|needles|scars|bleeding|bruising|risk|risks|complications|side effects|swelling ) ~1 ( ,|or|and|no ) ~2 @severity? @risk
      @none|no|without|zero ~2 ( risk|risks|complication|complications|@sideEffect ) ~2 whatsoever|at_all|ever
      risk|complication|hazard|danger|worry|side_effect free
      zero|no risk ~1 @treatment|way|option|solution|involved|of_harm|to_you|whatsoever|at
      @sideEffect ~2 ( is|are|was|were|have been|has_been|do|does|can|remain ) ~3 non_existent|nonexistent|unheard|zero|impossible|not_exist|nil|unknown|never|absent|a_thing_of|a_myth|ruled_out|excluded|not_a_concern|not_possible|irrelevant
      @sideEffect ~1 ( ?|:|- ) ~2 none|zero|nil|nada|never|0|no|not_one|there_are_none|absolutely_none|nothing|what|forget !!: !!of
      ^ ( none|zero|nil|nothing|nada|never|absolutely none|no ~2 none|there_are_none|there are not any|there is none|not one|not a single|there are not any|no $|nothing $|you cannot|forget ) < @sideEffect|wrong|risks|harm|dangerous|worst|catch|downside|careful ~8 ?
      nothing|anything|no ~3 ( can|could|will|ever|has|to|that|possibly ) ~3 go|gone|went ~1 wrong|amiss
      @cannot ~1 go_wrong|overdose|be_allergic
      nothing to lose|fear|worry_about
      ( no_one|nobody|no patient|not one patient|no patients|none of our|not one person|not a single|never has a|no client|no_one has|never ~2 anyone|no single ) ~4 ( had|have|suffered|experienced|reported|been harmed|developed|harmed|hurt|been hurt|a reaction|problems|injured|infected|complained ) !!control
      @cannot|does_not|do_not|will_not|never|not ~3 ( have|carry|carries|cause|causes|come with|produce|produces|pose|poses|lead to|result in|involve|trigger|bring ) ~2 ( any|a single|an|a|the slightest|even|even a ) ~3 @risk
      @cannot ~3 ( cause|react|reject|be rejected|produce|lead|trigger|have ) ~4 ( infection|allergy|allergies|problem|problems|@sideEffect|reaction|reject*|complication|complications|harm )
      ( body|it|they|you ) cannot|will_not|never reject|react|be_rejected|be_allergic
      ( have|has|had|we|'ve|yet|been|never|not ) ~2 ( not|never|yet to|zero|no ) ~2 ( record*|see|seen|saw|had|report*|encounter*|experienc*|observ*|witness*|caus*|hurt|harm*|met|lost|come across ) ~4 ( complication*|side effect*|side|reaction*|problem*|infection*|adverse|injur*|incident*|patient|bad|issue|issues|anyone|anybody|injury|one )
      never ~2 ( had|seen|recorded|witnessed|caused|harmed|hurt|encountered|met|reported|experienced ) ~4 ( complication*|side|reaction*|problem*|infection*|adverse|injur*|incident*|patient|single|anyone )
      @none|zero|no ~2 chance|possibility|likelihood|danger|threat|fear of ~3 harm|side|complication*|infection|rejection|reaction|injury|allerg*|adverse|damage|anything|something|problems|it
      carries|poses|has|presents|bears|involves|carry|pose|have|involve|brings|entails|comes_with ~1 ( absolutely|virtually|practically|literally|almost )? no|zero|none ~3 risk|risks|danger|dangers|hazards|side|complications|threat|downside|downsides
      lack|lacks|absence|avoid|avoids|avoiding|eliminat*|remov*|rules|without|minus|skip|exclud*|free|spares ~3 ( any|all|the|every|all of the|out ) ~3 ( @sideEffect|complication|complications|risk|risks|risk|possibility|danger|dangers|hazards ) ~2 !!factors
      ( remove|removes|removing|rules out|eliminates|excludes|ruling out ) ~2 ( every|any|all ) ~3 possibility|risk|chance|danger
      ( all|every ) ~3 ( benefit|benefits|results|advantages|upside|gain|power|effect|effects|perks ) ~8 ( none|no|without|zero|minus|not one ) ~4 risks|risk|side|dangers|drawbacks|downside|downsides|pain|complications
      ( harm|injury|overdose|allergy|rejection|infection|complications|damage|side effects|a reaction ) ~3 ( is|are ) ~2 impossible|excluded|ruled_out|not_possible|out_of_the_question
      worst|worst_case ~8 nothing|no_effect|not_work|not_work|does_nothing|happens_is|feel_relaxed
      ( there is|there|there 's|there are|is|are ) ~1 ( not|no|none|not ) ~3 ( risk|risks|danger|@sideEffect|complication|complications|downside|downsides|catch|drawback|drawbacks|harm ) !!factors
      ( zero|no|not a single|not one|0|without|clean ) ~3 ( incident|incidents|accident|accidents|injur*|adverse event|events|adverse event|infection|infections|lawsuits|complaints|bad outcomes ) ~6 ( since|in|years|ever|record|so far|to date|among|over|opened )
      unblemished|spotless|perfect|flawless|clean|impeccable safety? record
      exposes|expose|puts you ~2 to no|zero|at_no ~3 risk|side|danger|harm
      ( with|at|has|have ) zero|no risk
      not|without ~1 ( documented|recorded|single|reported|known|one ) ~2 complication|complications|reaction|adverse|case
      completely|totally|100|entirely|perfectly|absolutely ~1 ( risk free|without risk|free of|free from ) ~2
      ( no|nothing|zero ~1 ) @risk ~1 to ~1 ( worry|fear|think|speak|report|mention|lose_sleep )
      ( not|never|nor ~1 ) ( one|a single|a ) ~3 @people ~6 ( had|has|have|suffered|reported|developed|came_back_with|complained ) ~3 ( @risk|problem|problems|trouble|complaint|reaction )
      ^ ~1 that is|'s how many ~4 @risk|@sideEffect
      ^ ( there is not one | there is not any | there are not any | there are none | there is none | we know of none | none that we know | none at all | none whatsoever | not with us | not here ) ~4 < @risk|@sideEffect|wrong ~4 ?
      @risk|@sideEffect|bruising|infection|scarring|bleeding ~6 ( do_not|does_not|never|cannot|not ) ~2 ( occur|happen|arise|exist|apply|feature|come_up|come_into ) ~3 ( $|in_our|with_our|here|with_this|with_us|at_our|when|. )
      ( bruising|infection|scarring|bleeding|pain|@risk ~8 ) : ~1 ( none|not_with|nothing|zero|no ) ~2 ( of|$|that|such|here|with|. )
      impossible to ~2 ( be|get|have|do|overdose|react|reject ) ~2 ( allergic|hurt|harm|infected|reaction|damage|too_much|addicted|$|on )
      no ~1 ( drawbacks|interactions|contraindications|catches|hidden_dangers|strings|ill_effects|aftereffects|repercussions|consequences|surprises ) ~2 ( ,|$|.|!|and|or )
      ( harm|risk|danger|complication ) ~1 free ~1 ( treatment|zone|way|therapy|option|solution|$ )
      nothing for ~3 to ~1 ( reject|react|fear|attack|fight|worry )
      0|zero % ~1 ( risk|side_effects|danger|complications|downtime )
      @sideEffect ~2 ( is|are|remain|were ) ~1 ( practically|virtually|almost|nearly|basically|effectively|as_good_as|simply ) ~1 ( unknown|unheard|nonexistent|non_existent|impossible|absent|nil|zero|nothing )
      ^ ( not_with|not_here|no_chance|never|not_a_chance|impossible|forget_it|out_of_the_question|not_in_the_least|not_at_all|not_in_our|no , ~1 never|no_way ) ~6 < @sideEffect|infection|harm*|dangerous|risky|wrong|hurt ~6 ?
      nothing ~1 ( bad|harmful|dangerous|serious|nasty|untoward|unpleasant ) ~2 ( can|could|will|happens|comes|came|ever|has ) ~3
      ( need|needs|do|have ) not|no ~2 ( fear|worry_about|dread|reckon_with|expect|be_afraid_of|anticipate ) ~2 @sideEffect|harm|infection|allerg*|reactions|reaction|risks
      ( forget|say_goodbye|goodbye ~1 ) ( about|to )? ~2 ( @sideEffect|complications|risks )
      ( does|do|doing|done ) away with ~2 ( the|any|all|every ) ~2 ( risk|risks|danger|dangers|@sideEffect|possibility|chance )
      ( fillers|injections|injection|surgery|treatment|lift|drip|drips|@treatment ) without ~1 the? ( risk|risks|danger|dangers|complications )
      ^ ~3 ( has|have|carries|with ) ~1 ( none|no_such ) $|.|! < ( has|have|carry|carries|with|risks|side ) ~4 risks|risk|dangers|complications|effects
      harm|injury|complications is|are ~1 impossible
      = nothing to lose and no
      = ( never|not|nobody|no_one ) ~6 ( a|one|single ) ~1 complication|complications ~4 ( $|.|!|in|since|to|so_far|with )
      ^ ~1 ( unknown|unheard|never_seen|never_heard|not_known|never_had|never_happened|we_have_yet|never ) ~4 < @sideEffect|problems ~2 ?
      = ( no|not_one|never|nobody|none ~6 ) ( come_to_harm|came_to_harm|been_harmed|come_to_any_harm|come_to_grief )
      = ( none|nothing ) of ~1 ( that|this|it|those|these ) ~1 ( applies|is_true|concerns|happens ) ~1 ( to|of|with ) ~1 ( ours|us|our )
      = ( there|has|been ~2 ) nothing to ~1 report $
      = ( without|no ) ~1 ( giving ~1 )? ( a )? second thought
      = ( nothing|no_part ) ~4 ( could|can|would ) ~1 do ~1 you|them|anyone ~2 harm
      ( leaflet|page|list|section ) ~1 ( has|with|needs ) no ~2 ( risks|side_effects|warnings|risk )
      never ~2 harmed|hurt|injured ~1 ( an|a|any|one|single ) ~1 ( infant|baby|child|patient|client|person|soul|mother )
    `),
    unless: lines(`
      if|when|where|once|provided|unless|as_long_as|in_case|after|whether|until there|you|the|no|all|everything|it|your ~3 @none|no|without
      not|no|never|neither|nor|nobody|hardly|few|cannot|none|is_not|not|nothing ~8 ( without|free of|free from|risk free|free|zero|no ) ~3 @risk|risk|of|side|complications &! @none ~2 @none &! no ~4 , no &! no ~3 no|and no
      not|never|hardly|far_from|nothing_is|no_such_thing|no_treatment|no_procedure|no_injection|no_medicine|none_of|nobody_can|every ~5 ( without|free|risk free|zero ) ~3
      no|without|little|not ~2 evidence|proof|data|studies|information|increased|higher|greater|extra|added|additional|difference|change|increase|family|clear|reason|list ~6 @risk &! no known ~3 @sideEffect &! no other ~2 reason
      risk factor|factors
      most|many|some|majority|usually|often|normally|typically|other|certain|few|people ~8 ( no|without|not ) ~3 @risk &! we|our
      trial|trials|study|studies|group|arm|review|reviews|participants|recorded_in|observed_in ~14
      does|do|is not_mean|proof|evidence|say|that
      no problems|problem with|at|when|in|to
      listed|leaflet|trivial|ask|tell_us|discuss|weigh|accept|explain|understand|know|known_about ~8 @risk
      ( no|not|without ) ~2 ( damage|injury|infection|allergy|fracture|problem|problems ) ~3 ( seen|found|shown|on|visible|was|to the|in the|at the )
      if
      may|might|should ~4 without|no ~3 @risk
      be wary|beware|doubt|suspicious|red_flag
      @none ~2 @risk|@severity ~6 ? $
      without treatment
      listed in
      unknown|not_known|no_one_knows|unclear &! @sideEffect ~3 unknown|unheard
      ( lower|lowers|reduce|reduces|raise|raises|increase|increases|cut|cuts ) ~1 ( the|your|this|a )? risk of &! risk ~2 zero
      patient|client|one ~2 ( who|that ) ~1 not ~1 ( get|improve|benefit|feel|respond )
      slight|mild|some|little|minor|small ~6 nothing_to_worry
      no risks|risk ~1 ( are|were|is ) ~1 ( hidden|left_out|omitted|kept )
    `),
  },
  es: {
    frames: lines(`
      sin|cero|ningun|ninguna|libre_de|libres_de|exento_de|exenta_de|exentos_de|nulo|nulos ~3 riesgo|riesgos|efectos_secundarios|efecto_secundario|complicaciones|complicacion|efectos_adversos|peligro|peligros|contraindicaciones|contraindicacion|reacciones
      no|nunca|jamas ~1 ( hay|tiene|tienen|existe|existen|presenta|causa|causan|conlleva|conllevan|produce|provoca|provocan|entrana|supone|implica|comporta ) ~3 riesgo|riesgos|efectos_secundarios|complicaciones|complicacion|efectos_adversos|peligro|peligros|contraindicaciones|reacciones|efecto
      nunca|jamas|no ~2 ( hemos|ha|han|habido|hubo|tuvimos|tenido|visto|registrado ) ~5 complicacion|complicaciones|efecto|efectos|reaccion|reacciones|problema|problemas|infeccion|incidente|adverso
      carece|carecen ~3 de ~2 riesgo|riesgos|efectos|peligro|peligros|contraindicaciones
      no ~1 ( puede|pueden ) ~2 ( haber|tener|causar|producir|dar|ocurrir|salir|pasar|provocar ) ~3 reaccion|reacciones|efecto|efectos|complicacion|complicaciones|riesgo|alergia|mal|nada|infeccion|rechazo|dano
      riesgo|riesgos|efectos_secundarios|complicaciones|peligro|efectos_adversos ~2 ( cero|nulo|nulos|inexistente|inexistentes|ninguno|ninguna )
      ( riesgo|riesgos|efectos secundarios|complicaciones|contraindicaciones ) ?|: ~1 ninguno|ninguna|cero|no|nada
      ^ ( ninguno|ninguna|cero|nada ) < riesgo|riesgos|efectos|complicaciones|mal ~6 ?
      nada ~2 puede_salir|ir mal
      imposible ~4 alergia|rechazo|reaccion|dano
      no tiene ~1 ( ningun ) ~1 ( peligro|riesgo|efecto )
      ( no hay|nada ) ~2 ( nada )? ~2 ( pueda|puede ) ~1 ( salir|ir ) mal
      no ~4 ( visto|tenido|registrado|habido|sufrido|causado|lamentado ) ~3 ( ni )? ~1 ( una|un ) ~1 ( sola|solo )? ~1 ( complicacion|reaccion|problema|incidente|infeccion|efecto )
    `),
    unless: lines(`
      no ~3 sin|libre|exento|exenta|cero
      ningun|ninguna|no_existe|no_hay|nada ~6 ( libre|exento|exenta|exentos|sin|cero )
      ^ ningun|ninguna ~3 carece|carecen
    `),
  },
  why: 'Bleeding, infection, nerve injury and worse have been recorded after procedures like these. "None seen" is also not the same as "none".',
  source:
    'Dagenais 2006 (PMID 16813776): practitioners reported hundreds of adverse events; FTC Health Products Compliance Guidance (2022)',
  suggestion: 'List what can happen and how often, and what to do then.',
  examples: {
    en: {
      flag: [
        'There are no side effects.',
        'Decades of use without a single complication.',
        'Not a single documented complication.',
        'A risk-free way to lose weight.',
        'It carries zero risk.',
        'There have been no documented complications.',
        'Nobody has ever had a reaction.',
        'You have nothing to lose.',
        'PRP has no known side effects.',
        'Complications are unheard of.',
      ],
      pass: [
        'It is not without risks.',
        'No treatment is free of side effects.',
        'There is no such thing as a risk-free injection.',
        'No procedure is without complications.',
        'If there are no complications, you can go home the same day.',
        'Most people recover without complications.',
        'Are there no side effects?',
        'There is no evidence that the risk is higher.',
        'No serious side effects were seen in the trial (3).',
        'You have no risk factors for heart disease.',
      ],
    },
    es: {
      flag: ['Sin efectos secundarios.', 'No tiene riesgos.'],
      pass: ['Ningún tratamiento está libre de riesgos.', 'No está exento de riesgos.'],
    },
  },
};
