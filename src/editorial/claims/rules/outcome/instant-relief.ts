import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const instantRelief: Rule = {
  id: 'instant-relief',
  category: 'outcome',
  severity: 'warn',
  name: 'Instant relief',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @instant ~3 @benefit|relief|@improve|results|difference|pain|calm|younger|fuller|@newAgain
      @benefit|relief|@improve|results|difference|@gone|work|works|working|feel|lifts|fades|effect ~6 @instant !!after !!before
      @treatment|@we ~3 @work|@end|relieves|relieve|calms|loosen|loosens|ease|eases|lift|lifts ~5 @instant
      @end|ease|eases|loosen|loosens|relieve|relieves|calm|calms|fix|lift|lifts|unlock|unlocks|soothes ~5 instantly|immediately|overnight
      ( ease|loosen|relieve|calm|fix|lift|unlock|soothe|smooth|feel|see|notice ~6 ) ( in|within ) ~1 minutes|seconds|moments
      @instant ~4 feel|see|notice|look|sleep|walk ~3 better|difference|relief|results|change|younger|pain
      ( feel|see|notice|look|enjoy|get|experience ) ~6 instantly|overnight|immediately|straight_away|right_away
      walk|walked|walks|limp|hobble|come|came in ~6 walk|walked|dance|dancing|run|running|stride|skip|skipping ~1 out
      walk|walks|leave|leaves|go|skip|dance ~2 out|home|here ~3 pain free|smiling|new|without_pain|better|straight
      quick|rapid|fast|speedy|prompt|immediate ~2 relief|results|pain_relief|fix|recovery|healing|acting|improvement
      lunchtime|lunch_hour|lunch_break ~2 fix|lift|solution|treatment|facelift|makeover
      see|feel|notice results|relief|difference|improvement|it|them ~2 after just|only|your|the? one|first|a ~1 single|session|visit|treatment
      results|relief ~3 ( no waiting | without waiting | same day )
      ( out_of|free_of|without|no ~1 ) pain before you|they ~3
      @benefit|relief|difference ~1 ( kicks|sets|starts|arrives|comes ) ~2 @instant|in_seconds|within
      wake up ~3 ( next|following|tomorrow ) ~1 ( morning|day )? ~1 ( with|to|without|feeling|and ) ~3 ( flat|smooth|clear|pain|young|new|thick|slim|free|fresh|glow* )
      gets|get|feels|feel|find|finds relief|better ~2 ( at_once|instantly|immediately|straight_away|right_away|on_the_spot )
    `),
    unless: lines(`
      call|911|999|112|emergency|allergic|reaction|anaesthetic|anesthetic|lidocaine|numbing|numbness|infection|stroke|seizure|doctor|bleeding|scratch|sting|stop|tell_us|breath*|fever|chest|dizzy|faint
      not|never|donot|no|few|rarely|unlikely|hardly ~8 @instant|@benefit
      wears|wear off
      fades overnight
      checked|help|redness|seen|twice as fast|bruis*
      return|go_back|drive ~6 @instant
      some|others|differs|varies ~10 @instant & others|differs|varies|some_people|some_need
      ultrasound|scan|camera|screen|image|insulin|inhaler ~10 @instant
      fast acting insulin|inhaler
      redness|swelling|tingling|flushing ~10 fades|settles
    `),
  },
  es: {
    frames: lines(`
      alivio|resultado|resultados|efecto|mejoria|bienestar ~2 inmediato|inmediatos|instantaneo|instantaneos|al_instante|en_minutos|inmediata|en_el_acto|rapido|rapidos
      desde la primera sesion|visita|aplicacion|infiltracion|cita
      en ( una|solo_una|la primera ) sesion
    `),
    unless: lines(`
      llame|acuda|urgencias|112|911|anestesia|anestesico|alergica|reaccion|no|analisis|prueba|efectos_secundarios
      en una sesion ~1 puede|pueden|tratan|trata
    `),
  },
  why: 'Most injections and therapies work slowly if they work. Who expects relief at once is disappointed, or takes the numbing medicine for the effect.',
  source: 'FTC Health Products Compliance Guidance (2022); UK CAP Code 12.1',
  suggestion: 'Give the usual course with its spread: "If it helps, most people notice it after several weeks."',
  examples: {
    en: {
      flag: [
        'Instant relief from back pain.',
        'Most people feel relief within minutes.',
        'You feel better immediately.',
        'Walk out pain-free.',
        'Fast pain relief without waiting.',
        'Patients notice results after just one session.',
      ],
      pass: [
        'Do not expect immediate relief.',
        'The local anaesthetic works within minutes.',
        'Call 911 immediately if you cannot breathe.',
        'Immediate relief is unlikely.',
        'An allergic reaction can start within minutes.',
      ],
    },
    es: {
      flag: ['Alivio inmediato desde la primera sesión.'],
      pass: ['No espere un alivio inmediato.'],
    },
  },
};
