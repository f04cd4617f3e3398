import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const intensifier: Rule = {
  id: 'intensifier',
  category: 'outcome',
  severity: 'warn',
  name: 'Strengthened effect',
  liftedBy: [...spoken, 'citation'],
  en: {
    frames: lines(`
      @very ~1 effective|effectively|successful|successfully|powerful|potent|beneficial|efficient|helpful|well_tolerated|reliable|good_for|good_at
      @great ~2 results|result|relief|success|outcomes|outcome|improvement|improvements|success_rate|success_rates|benefits|recovery|efficacy|effectiveness|effect|effects|healing|gains|response|way_to|for_pain|weight_loss|hair_growth|changes|difference
      results|relief|success|outcomes|improvement|improvements|response|benefits|effects|success_rate ~3 @be ~2 @great|amazing|incredible|remarkable|second_to_none
      ( high|huge|great|phenomenal|amazing|enviable|impressive|long ) ~1 success|response_rate|rates|record
      vast|overwhelming|great majority ~6 @improve|benefit|respond|satisfied
      works|work|working ~1 wonderfully|brilliantly|beautifully|superbly|tremendously|perfectly|splendidly|remarkably|amazingly|exceptionally|incredibly|great
      greatly|dramatically|vastly|hugely|massively|drastically|significantly|remarkably|markedly|noticeably|profoundly|enormously|considerably|radically|tremendously|immensely improve|improves|improved|reduce|reduces|reduced|relieve|relieves|decrease|decreases|boost|boosts|increase|increases|enhance|enhances|lower|lowers|ease|eases|better|cut|cuts|speed|speeds|accelerate|accelerates|help|helps|benefit|benefits|restore|change|changes
      ( extremely|very|highly|super ) effective
      nothing short of ~1 ( outstanding|remarkable|excellent|great|superb|impressive|brilliant|dramatic|amazing|spectacular )
    `),
    unless: lines(`
      vaccine|vaccines|vaccination|contagious|fluoride|seat|sunscreen|handwashing|condoms
      not|no|never|neither|hardly|nothing ~6 effective|successful|well|great|results|success
      exercise|exercises|physio*
      horses|rats|mice|rabbits
      over_the|decades|diagnosis|survival
    `),
  },
  es: {
    frames: lines(`
      muy|altamente|sumamente|extremadamente|enormemente|increiblemente|tremendamente|realmente ~1 eficaz|eficaces|efectivo|efectiva|efectivos|efectivas|potente|potentes|poderoso|beneficioso
      excelentes|magnificos|grandes|sobresalientes|optimos|extraordinarios resultados|beneficios|mejoras
      resultados|exito|eficacia ~2 excelente|excelentes|magnificos|sobresaliente|sobresalientes|inmejorable|inmejorables|muy_alto|muy_alta
      ( alta|elevada|gran|enorme ) ~1 ( tasa_de_exito|eficacia|efectividad|potencia )
    `),
    unless: lines(`
      no|poco|nada ~4 eficaz|eficaces|efectivo|efectiva|excelentes
    `),
  },
  why: 'Words like "highly effective" claim a size of effect without giving it.',
  source: 'FTC Health Products Compliance Guidance (2022); UK CAP Code 3.11',
  suggestion: 'Give the size of the effect with its study, or say "effective" only where a citation carries it.',
  examples: {
    en: {
      flag: [
        'Dry needling is highly effective.',
        'We see excellent results.',
        'It has a high success rate.',
        'A very powerful treatment for stiff joints.',
      ],
      pass: [
        'It is not very effective.',
        'Vaccines are very effective.',
        'In the trial it was highly effective against placebo [3].',
        'Is it very effective?',
      ],
    },
    es: {
      flag: ['Un tratamiento muy eficaz.'],
      pass: ['No es muy eficaz.'],
    },
  },
};
