import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const permanence: Rule = {
  id: 'permanence',
  category: 'outcome',
  severity: 'block',
  name: 'Permanent effect',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @forever ~4 @benefit|relief|@gone|hair_free|pain_free|smooth|results|cure|free|difference|smile|end|fix|removal|reduction|correction|weight|beautiful|straight|white|young
      @benefit|relief|results|result|effect|effects|it|lift|this|treatment|@treatment|smile|change|@gone|@improve|removal|difference ~5 @forever
      @end|@heal|heals|fixes|@goneForms|@regrow|@end|corrects|treats|get_rid|free|freed|solve|settled|smooth|straight|forget|straightens ~6 @forever
      @forever|permanent ~1 solution|fix|result|results|answer|removal|correction|effect|improvement|cure|end|change|weight_loss|reduction|relief|hair|freedom|remedy|way
      results|relief|effects|benefits|it|effect|difference|change|smile|that|they|teeth|weight|lift ~3 last|lasts|lasting|stay|stays|staying|hold|holds|endure|endures|remain|remains|keep|keeps ~4 @forever|lifetime|decades|life|years_to_come|always|off|away|gone|put
      last|lasts|lasting|stay|stays|hold|holds|keeps ~3 ( a lifetime|forever|for_life|for_good|decades|for decades|a life time|as_long_as you|away for|off for|off forever|gone for|the rest of )
      lifelong|lifetime|everlasting|eternal ~2 @benefit|results|relief|smile|freedom|solution|protection|health|fix|effect|comfort
      never|not|not ~4 @comeBack
      never ~4 @comeBack|again|fades|fade|lose|need_another|have_to_come_back|wear_off|wears_off|return|returns|regain|look_back
      not|not|never|no|without ~2 ( only|just )? ~1 temporary|fade|fading|wear_off|short_term
      one and done
      not|never ~2 ever? need another
      no ~1 expiry date|use_by
      once|after|one|done|then ~6 @forever|never ~4 again|need|return|come|back
      once|one ~4 ( treatment|session|visit|shot|is ) ~2 ( all|enough ~2 for_life|you need ~1 ever )
      ( once|one|single ) ~3 for life
      a|your|with|this|the @part|smile|tooth|teeth|knee ~3 for_life|for_keeps|for_good
      effects|results|benefits|relief|changes|improvement ~6 permanent|irreversible|lifelong|everlasting|for_good
      ( sorted|set|done|fixed|cured|free|settled ) ~1 ( for life|for good|forever )
      rest of your days|life|years
      for keeps|evermore|eternity
      results|relief you keep
      irreversible|irreversibly|definitive|permanently|permanent ~4 @benefit|results|solution|gone|change|effect|@goneForms|smooth|hair|cure|fat|fix
      ( gone|away|off|out|over|behind ~2 ) for_good|ever|life
      forever|permanently|lifelong|eternally ~1 @part|@free|free|young|youthful|smooth|beautiful|better
      put|puts|leave|leaves ~4 behind you|them? for|forever|once
      lasting|long_lasting|durable or|and even? permanent|lifelong
      can|may|will|could|often be|is ~2 permanent !!damage !!scar
      decades|years|lifetime|life of ~2 relief|comfort|results|freedom|benefit|smiles
      once ~8 ( stay|stays|remain|remains|keeps ) ~1 ( that_way|so|put|@goneForms|straight|white|smooth|gone|off|away|healed|corrected|aligned )
      ( stay|stays|remain|remains ) ( corrected|cured|healed|fixed|gone|straight|aligned|that_way )
      ( yours|his|hers|theirs ) ( to keep | for_keeps | for_life | for_good )
      ( change|result|results|effect|effects|weight_loss|weight|difference|improvement|slimness|relief ~1 ) ( sticks|stick|stays_put|is_here_to_stay|are_here_to_stay|here_to_stay|stays_off|stay_off )
      ( is|are|stay|stays|'s|'re|remain ) ~2 ( for life|for good|for ever|forever ) &! medicine|needed|tablets|commitment|take|follow_up|medication
      set|sorted|smooth|slim|straight|sealed|fixed|free|young for life|good|ever
      done once|one_time , ~1 ( done|lasts|forever|for )
      today , ~3 ( forever|for_ever|for_good|for_life|never )
      last ~5 ( you|they ) ~1 ( will|'ll ) ~1 ever
      never|not ~2 ( shave|wax|diet|smoke|snore|wear_glasses|need_glasses|need_lenses|wear_a|need_a|need_another|worry_about|think_about ) ~3 again|ever|anymore
      lifetime|decades|years of ~2 ( clear|clean|smooth|straight|white|healthy|strong|free|perfect|good|better|beautiful|sharp ) ~2 ( skin|legs|teeth|smile|smiles|vision|joints|hearing|sight|breath|hair )
      effect|effects|results|result|lift|change|relief ~6 ( is|are ) ~1 ( everlasting|permanent|irreversible|lifelong|eternal|endless|forever|here_to_stay )
      permanently|forever|lastingly ~1 ( smooth|straight|white|slim|free|clear|young|thick|hairless|cured|healed|better|fixed|gone|sorted|relieved|lifted|corrected|tight )
      stays|stay|remains|remain ~1 ( reset|fixed|corrected|lifted|healed|balanced|aligned|switched_off|off|better|young|smooth|slim ) ~2 ( for|forever|always|$|.|!|all )
      results|result|effect|effects|it|they ~2 ( do_not|does_not|never|will_not ) ~1 ( fade|wane|wear_off|lessen|diminish|weaken|wear_out|drop|end|go_away )
      never drops|fades|sags|falls|wears|slips|loses|wanes|relapses|wobbles ~1 ( $|.|!|off|again|out )
      painless|quick|fast|safe|gentle|easy ~2 and ~1 permanent|lasting_for|lifelong|for_life
      = the rest of your ( life|days )
      @benefit|results|result ~2 ( do|does|will ) not ~1 ( go_away|leave|stop|end|fade|wane )
      ( @treatment|results|teeth|veneers|implants|smile|lashes|brows ~1 ) never ~0 ( stain|stains|chip|chips|crack|cracks|fail|fails|break|breaks|fade|fades|sag|sags|shift|shifts|loosen|move|yellow|decay|drop|drops )
      once and ~1 done|finished
      ( one|a_single ) ( visit|session|treatment|shot|injection ) , ~2 ( lifetime|lifelong|a_life|for_life|forever|permanent )
      keeps|keep it|them|you ~0 ( clear|away|off|smooth|gone|slim|young|that_way )
      ( for life|forever|for good|for ever ) ~0 $|. & @benefit|relief|results|improvement|smooth|free|gone|fixed &! tablets|medicine|need_to|insulin|take|not|monitor*|may|risk
      without ever ~2 ( needing|having|wearing|using|taking|worrying|returning|coming ) ~4
      stay|stays|remain|remains pain_free|symptom_free|clear|slim|smooth ~2 for_the_rest|for_life|forever|for_good|for_ever
      what we ~2 ( fix|treat|correct|straighten|remove|heal ) ~1 ( stays|remains|is ) ~1 ( fixed|treated|corrected|gone|straight|healed|for_good )
    `),
    unless: lines(`
      numbness|strength|bruise|weakness
      plans ~6 for good
      damage|scar|scars|scarring|numbness|loss|blindness|disability|injury|side_effect|harm|weakness|paralysis|disfigurement|colour|color|discolouration|marks|mark|pigment*|recession|risk|risks|complication|complications|deformity|stroke|brain & permanent|permanently|lifelong|forever|irreversible|lasting|for_life
      medicine|medication|drug|drugs|tablets|monitoring|follow_up|screening|record|records|check|checks|insulin|needed|commitment & life|lifelong|lifetime|lasting
      take|taking|need|needs|follow ~4 for_life|lifelong
      not|no|nothing|nor|neither|hardly ~5 permanent|permanently|forever|lasting|lasts|last|lifelong
      may|might|can|could|often|usually|if|when|sometimes|some|many|most ~8 @comeBack &! never
      should|must|do not ~6 @comeBack ~2 to|the|a
      if|unless|until ~8 never|not ~2 @comeBack
      drive|tattoo|ink|may_change|can_change|permanent_change
      ( lost|scarred|scarring|dead|destroyed|adult|adults|damaged|missing|removed|worn|burnt ) & not|never ~1 ( grow|come|regrow|return|grows|comes|returns|back )
      cartilage|enamel|bone|nerve|nerves|tooth|teeth|retina ~5 not ~1 ( grow|regrow|come|heal|return )
      gum|gums ~4 not ~1 grow
      stays_that_way|stay_that_way & site|data|private|business|business
      in the sense
      exercise|exercises|habit|habits|diet|brushing|aftercare|monitoring ~8 for_life|for life
      take|taking|tablet|tablets|medicine|medication|insulin|need|needed|monitoring|live_with ~8 rest of
      tissue ~1 does not grow ~3 because
      never run|walk|work|play|dance again
      cannot be undone|reversed
      as long as you|they ~1 ( can|need|like|want|feel|are|have|take )
      side_effects|effects_can ~2 ( can|may|could ) be permanent
    `),
  },
  es: {
    frames: lines(`
      permanente|permanentes|permanentemente|definitivo|definitiva|definitivos|definitivas|definitivamente|irreversible ~4 @exito|@mal|solucion|depilacion|cabello|efecto|resultado|resultados|alivio
      @exito|@mal|solucion|depilacion|efecto|resultado|resultados|alivio|sonrisa|cambio|vello|elimina|eliminan|acaba|cura|olvidese|olvidate|adios|desaparece|desaparecen ~5 permanente|permanentes|permanentemente|definitivo|definitiva|definitivos|definitivamente|para_siempre|de_por_vida|toda_la_vida
      para siempre|toda_la_vida
      de por vida
      dura|duran|duraran|durara|dure ~2 toda|siempre|la_vida|decadas
      nunca|jamas|no_mas|volvera|volveran|vuelve|vuelven|regresa|regresara|reaparece ~3 doler|salir|aparecer|dolor|jamas|crecer
      no volvera|volveran|vuelve|regresa|reaparece|recae ~2 nunca|jamas|mas|a
      una vez y para siempre
      ( elimina|eliminan|adios|acaba|fuera|desaparece|desaparecen ) ~6 no ( vuelve|vuelven|volvera|volveran|regresa|regresan|reaparece|reaparecen )
      de una vez por todas
    `),
    unless: lines(`
      dano|cicatriz|cicatrices|secuela|secuelas|lesion|riesgo|medicacion|medicamento|puede_quedar|no_es|no_son|perdida|ceguera|dientes
      no ~4 permanente|definitivo|siempre|vida
    `),
  },
  why: 'Follow-up in studies ends after months or a few years, so a permanent effect cannot be shown.',
  source: 'FTC Health Products Compliance Guidance (2022); UK CAP Code 12.1',
  suggestion:
    'Say how long people were followed: "In the study, the difference was still there after six months; nobody looked later."',
  examples: {
    en: {
      flag: [
        'Enjoy permanent relief from knee pain.',
        'Results that last a lifetime.',
        'The pain is gone for good.',
        'Long-lasting or even permanent relief can be expected.',
        'In many cases the treatment can be permanent.',
        'Our method relieves migraines once and for all.',
        'The pain will never come back.',
        'One session is all you need, and the effect is permanent.',
      ],
      pass: [
        'Some people choose more permanent procedures such as surgery.',
        'Nerve damage may be permanent.',
        'The effect is not permanent.',
        'A steroid injection does not give permanent relief.',
        'A permanent scar is possible.',
        'You may need to take this medicine for life.',
        'Is the relief permanent?',
        'Nobody can promise a permanent result.',
      ],
    },
    es: {
      flag: ['Alivio permanente del dolor.', 'Elimina las migrañas para siempre.'],
      pass: ['El alivio no es permanente.', 'Puede dejar cicatrices permanentes.'],
    },
  },
};
