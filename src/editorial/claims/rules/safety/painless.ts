import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const painless: Rule = {
  id: 'painless',
  category: 'safety',
  severity: 'warn',
  name: 'Painless or no downtime',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @painlessWord !!range !!lump !!life !!living !!days !!future !!again
      @none ~2 ( pain|discomfort|hurt|ouch|sting ) ~3 ( ,|whatsoever|during|involved|injection|treatment|procedure|no|and|or|$ ) & @treatment|needle|procedure|downtime|no|drip|session|numbing
      no|zero|without|not_any|minimal ~3 downtime|down_time|recovery_time|recovery_period|recuperation|convalescence|time_off|days_off|healing_time|bed_rest|sick_leave
      ( no|zero|without|not ~2 ) ( downtime|down time|recovery|recuperation|anaesthetic|anesthetic|incision|stitches|scars|needles|bruising|swelling|pain ) , ~1 ( no|zero|or|and )
      ( not|never|hardly|scarcely|barely ) ~1 ( feel|notice|hurt ) ~2 ( a thing|thing|anything|it|a_bit|pain|needle|at all|$ )
      @treatment|it|that ~2 ( does|do|did|will|is|'s ) ~1 not ~2 hurt|painful|sting|uncomfortable|sore
      ( back|return|returns|resume ) ~6 ( immediately|right away|straight away|the same day|same day|at_once|within the hour|that afternoon|the same afternoon|straight after|right after|without missing|in your lunch|by lunchtime )
      ( back to|straight back|return_to|resume ) ~4 ( work|desk|normal|sport|gym|life|activities|golf|office ) ~4 ( immediately|right away|same day|afterwards|straight|minutes|hour|hours|after lunch|that|without|today|no )
      lunch|lunchtime|lunch_hour|coffee_break ~2 ( procedure|treatment|break|fix|peel|lift|facial|botox )
      ( pain|ouch|fuss|hassle|trauma|stress ) free ~2 ( injection|treatment|dentistry|procedure|root|drip|filler|removal|needle|visit|process|session|shot|jab|adjustment )
      in and out ~4
      feels|feel|felt|more_like|nothing ~2 ( like|more_than|worse than ) ~5 ( warm|relaxing|tickle|massage|spa|gentle|feather|tap|bite|hug|pinch|nap|holiday|breeze|mosquito )
      ( do|does|need|needs|require|requires|requiring|take ~2 ) no ~3 ( recovery|rest|downtime|time_off|anaesthetic|anesthetic|recuperation )
      ( not|no|never ) ~3 ( need|miss|take|lose ) ~4 ( time_off|a day|day of work|work|any time|a minute )
      @downtime ~2 ( is|are|: ) ~2 ( none|zero|minimal|unnecessary|no|nil|not )
      ( sleep|doze|read|relax ) through ~2
      comfortable|relaxing|enjoyable|pleasant ~2 ( injection|procedure|treatment|root|drip|experience|process )
      minimally|barely|virtually|practically|almost ~1 ( painful|painless|uncomfortable )
      ( feel|feels|felt ) ~1 absolutely|literally|next_to|practically|almost nothing
    `),
    unless: lines(`
      not|never|not|rarely|is_not|no_injection|no ~4 ( painless|pain free|comfortable|without_pain )
      painless lump|swelling|scan|test|ultrasound|ulcer|sore|bleeding|x_ray|mri|ecg
      scan|test|x_ray|ultrasound_scan|mri|ecg|blood_pressure|ultrasound_picture ~8 painless|painless|hurt
      do|should|must|cannot|may|please_not|never ~6 ( return|go back|drive|resume|back )
      call|emergency|a_doctor|doctor|see|appointment ~6 ( immediately|same day|right away|straight away )
      range|exercise|walking_distance|exercises
      promise|cannot|might|most_people|some_people|some|may ~8 ( painless|pain free|no pain )
      ( same day ) ~2 ( appointment*|care|visit*|emergency|referral|result* )
      scale of|many_people
      trial|study|certainty|without_surgery|imagine|checked|get_medical
      clicks ~8 without pain
      no|without_pain ~4 ( does|is|means|mean )
      ( scan|x_ray|test|ultrasound|mri|ecg|check|exam|examination|swab ) ~3 ( does|do|will|did ) not hurt
      sleep through the night ~1 now
      i|wake ~12 sleep through
      not feel|be faint|dizzy|sick|hungry|well|rushed|cold|alone
      finally no pain
      be pain free ~1 by|before
      cause|causes|causing|without|usually|often no? ~1 pain|painless
      air|blood|cells|water|salt ~8 in and out
      ( sores|sore|ulcers|ulcer|injury|injuries|wound|burn ) ~6 not feel|notice
      not feel|notice ~2 injury|wound|burn|sore|sores
    `),
  },
  es: {
    frames: lines(`
      indoloro|indolora|indoloros|indoloras
      no|sin|nada ~2 ( duele|dolera|dolor|molestias ) ~1 ( nada|alguna|alguno|$|.|,|!|y|ni ) &! vida|vivir
      sin|no ~3 ( tiempo|periodo|dias|necesidad|hay|requiere ) ~3 ( recuperacion|baja|reposo|convalecencia )
      sin ~1 ( baja|reposo|ingreso|recuperacion|molestias )
      vuelva|vuelve|reincorporese|regrese ~6 mismo dia|inmediatamente|inmediato|enseguida
    `),
    unless: lines(`
      no es|son|esta ~2 indoloro|indolora
      bulto|si_no|puede|algunas|vivir|vida|llame
      pacientes|clientes ~3 salen|sale|vuelven
      donde duele
      a_menudo|hallazgo|radiografia ~4 sin dolor
      sin reposo total|completo|absoluto
    `),
  },
  why: 'Needles hurt some people and soreness follows. Who was told otherwise does not plan for it and takes ordinary soreness for harm, or harm for nothing.',
  source: 'UK CAP Code 12.1 and ASA rulings on cosmetic and pain clinics',
  suggestion: 'Say what most people feel and plan for it: "Most people are sore for some days. Plan two lighter days."',
  examples: {
    en: {
      flag: [
        'The injections are painless.',
        'No downtime!',
        'No anaesthetic, no incision, no recovery time.',
        'You will not feel a thing.',
        'Most patients return to normal activity immediately.',
        'There is no recuperation period.',
      ],
      pass: [
        'Plan two lighter days.',
        'It is not painless.',
        'Is it painless?',
        'A painless lump should be seen by a doctor.',
        'The scan is quick and painless.',
        'Do not return to sport the same day.',
        'While the area is numb you may not notice an injury.',
      ],
    },
    es: {
      flag: ['Un tratamiento indoloro.', 'Sin tiempo de recuperación.'],
      pass: ['No es indoloro.', 'Puede doler unos días.'],
    },
  },
};
