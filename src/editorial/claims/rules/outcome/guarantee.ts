import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';
import { guaranteeFrames } from './guarantee-frames';

export const guarantee: Rule = {
  id: 'guarantee',
  category: 'outcome',
  severity: 'block',
  name: 'Guaranteed outcome',
  liftedBy: spoken,
  en: {
    frames: guaranteeFrames,
    unless: lines(`
      manufacturer|manufacturer's|maker|parts|labour|labor|warranty|deposit|appointment|booking|place|privacy|data|law|loan|delivery|confidential* ~8 guarantee|guarantees|guaranteed
      guarantee|guarantees|guaranteed ~8 booking|place|against_defects|named_nurse|confidential*|privacy|copy|right|list|deposit|seat|slot|reply|delivery|access|parking|an_answer|time|spot|slots|bed|minimum_wage|you_the_right|call_back
      blood|test|scan|biopsy|ray|lab|mri|laboratory|screening|x results|result
      results of the|your|any|this|these|a|scan|test ~1 test|scan|biopsy|blood|check|scans|tests
      feel|notice|see|have ~3 scratch|sting|prick|pressure|sore|tired|sleepy|numb|drowsy|bruise|bruising|needle|dizzy|light_headed|worse|cramp|cramps
      promise|promises ~2 ( to | that ) we|listen|treat|keep|respect|explain|tell|answer|care|protect|call|be_honest|honesty|keep_your
      you will|'ll be able to ~2 ask|choose|drive|eat|talk|go|see|watch|read|drink|cancel|change|shower|speak|park|pay|leave
      refund|refunded|refunds|returned ~10 cancel|cancelled|deposit|notice|hours|booking|overpaid|unused|days
      cannot|not ~1 ( promise | guarantee | be sure )
      ( cannot|not|nobody|no_one|never ~3 ) ( promise|guarantee|tell|say|know ) ~6 that
      skin|area|it|part|eyes|lips ~3 will ~2 ( be|feel|look ) ~2 ( red|sore|tight|swollen|numb|dry|tender )
      it ~1 is impossible to
      your legal|statutory ~2 guarantee|guarantees
      your body|teeth|skin|gums will thank
      give it , ~1 and_we
      safe|safety|safely ~12 ( without_exception|guaranteed|will_not_harm )
      @approve ~16 will not ~1 harm|hurt
      bleeding that will not stop
      side_effects|harm|reactions|complications ~2 ( are|is ) impossible
      ( enrollment|enrolment|recovery|waiting|menstrual|long|short|time|trial|day|week|rest|same|healing ) period
      always ~1 ( tell|ask|check|wear|use|read|follow|talk|wash|keep|carry|take|bring|finish )
      a|this|that|of period
      the ~3 period
      guarantee|guarantees ~6 ( data|privacy|confidential*|records|stay_with_us )
    `),
  },
  es: {
    frames: lines(`
      garantia|garantias|garantiza|garantizan|garantizamos|garantizado|garantizada|garantizados|garantizadas|garantizar|garantice|garantizo|garantizandole
      prometemos|prometo|promete|prometen|aseguramos|aseguro|asegura|aseguran|asegurado|asegurada|asegurados|aseguradas|juramos ~8 @exito|@mejorar|que|le
      @exito ~3 asegurado|asegurada|asegurados|aseguradas|seguro|segura|seguros|inevitable
      nunca|jamas|no falla|fallan|falle|defrauda|decepciona
      usted|le|te|se|su ~3 curara|mejorara|sanara|recuperara|quedara|volvera|notara|sentira|vera|olvidara ~6 resultados|mejoria|dolor|mejor|alivio|cambio|diferencia|caminar|bien|correr|gafas
      su|tu @mal|@parte ~2 desaparecera|ira|terminara|mejorara|cedera|aliviara|acabara
      notara|sentira|vera|tendra|notaras|veras|sentiras ~4 mejoria|resultados|cambio|alivio|diferencia|mejor|efectos
      ( no|sin ) ~1 ( hay|cabe|lugar_a )? ~2 ( duda|dudas ) ~2 ( de )? que? ~3 @futuro
      cuente|cuenta con ello|que_si
      ( se lo|te lo|os lo ) ( aseguro|garantizo|prometo|aseguramos|garantizamos|prometemos|juro )
      si no ~6 , ~1 no|le|te ~1 ( paga|pagas|cobramos|devolvemos|cobra )
      ^ ~6 ( conseguira|lograra|recuperara|perdera|bajara|obtendra|alcanzara|conseguiras|lograras|recuperaras|perderas|bajaras|adelgazara|adelgazaras|rejuvenecera|rejuveneceras|olvidara|olvidaras ) ~3
      prometemos|aseguramos|garantizamos|prometo|aseguro ~4 @parte|sonrisa|pelo|resultado|vida|vientre|figura|embarazo|descanso|piel
    `),
    unless: lines(`
      fabricante|piezas|garantia_de|deposito|cita|datos|cancela|analisis|derecho
      ( podra|puede|quiza|tal_vez|probablemente|no ) ~6 @futuro &! no ~2 hay|cabe ~2 duda &! no_hay ~3 duda
    `),
  },
  why: 'Nobody can know in advance how a treatment turns out for one person. A promise that fails harms the patient, and regulators treat it as a false claim.',
  source:
    'FTC Health Products Compliance Guidance (2022); UK CAP Code 12.1; rules of state medical boards on advertising',
  suggestion:
    'Say what was seen in studies and that it does not help everybody, for example "Some people have less pain after a few weeks; others notice no change."',
  examples: {
    en: {
      flag: [
        'We guarantee relief from your back pain.',
        'Guaranteed results with our laser programme!',
        'Relief is guaranteed after six adjustments.',
        'Our doctors promise you lasting results.',
        'You will feel better after your first IV drip.',
        'This treatment never fails to relieve sciatica.',
        'Your pain will disappear.',
        'If you are not better in ten visits, you get your money back.',
        'Not only do we listen, we guarantee results.',
        'Is success guaranteed? Yes, every time.',
      ],
      pass: [
        'No outcome is guaranteed.',
        'We cannot guarantee that acupuncture will help you.',
        'There are no guarantees in medicine.',
        'Nobody can promise that the pain will go away.',
        'Be wary of anyone who guarantees a result.',
        'Are results guaranteed?',
        'A guaranteed result does not exist in medicine.',
        'Guaranteed to work? No.',
        'You will get your test results within a week.',
        'You will feel a small scratch when the needle goes in.',
        'Results are not guaranteed, and some people need another treatment.',
      ],
    },
    es: {
      flag: ['Garantizamos el alivio de su dolor.', 'Resultados garantizados en tres sesiones.'],
      pass: ['No podemos garantizar ningún resultado.', 'Nadie puede garantizar que el dolor desaparezca.'],
    },
  },
};
