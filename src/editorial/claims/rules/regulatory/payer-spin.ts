import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const payerSpin: Rule = {
  id: 'payer-spin',
  category: 'regulatory',
  severity: 'warn',
  name: 'Spin about insurers',
  liftedBy: ['question', 'reported', 'citation'],
  en: {
    frames: lines(`
      @payer ~8 ( slow|behind|catch up|caught up|catching|refuse|refuses|profit|profits|greedy|care about|cares|ignore|ignores|hate|afraid|old fashioned|out_of date|outdated|short sighted|stingy|prefer|prefers|would rather|has not|failed|fails|do_not understand|does not understand|supports its use|bottom_line|wrongly|unfairly|excuse|drag|lag|lags|reluctant|stuck|yet to recognise|yet to recognize )
      ( hard to understand|no good reason|only reason|simply to|simply because|just to|because they|so_that they|shame|scandal|injustice|absurd|baffling|sadly ) ~12 @payer|covered|cover
      @payer ~8 ( only because|simply because|simply to|just to|just because|to protect|to save|because they|to keep )
      ( covered|reimbursed|paid for|accepted|covers|paid ) ~3 by ~2 ( most|all|many|nearly all|almost all|every|major|leading ) ~3 @payer
      ( most|all|many|nearly all|almost all|every|major|virtually all ) ~3 @payer ~5 ( cover|covers|pay|pays|reimburse|accept|will )
      @payer ~3 ( supports|supported|endorses|recognises|recognizes|backs|loves|agrees|approves )
      ^ because ~10 ( profit|profits|money|bottom_line|greed|rather|drugs|surgery ) < @payer
      @payer ~10 ( should|ought to ) ~2 ( pay|cover )
      denied|deny|denies|rejects|reject ~8 ( profit|profits|money|simply|just|because they )
      nearly|almost|virtually every|all ~2 @payer ~3 ( pays|pay|covers|cover )
    `),
    unless: lines(`
      not|not|never|no|rarely ~3 cover|covers|covered|pay|pays|reimburse|paid &! only|profit|profits|slow|behind|caught|because|simply|reason|shame|understand|greed|bottom_line
      may|might ~6 refuse|regard
      unless ~3 agrees|agree
    `),
  },
  es: {
    frames: lines(`
      ( aseguradoras|seguros|seguro|mutuas|mutua|seguridad_social ~6 ) ( prefieren|se_niegan|van_por_detras|no_entienden|les_interesa|por_ahorrar|solo_piensan|ignoran|no_quieren|atrasadas|avaras )
    `),
  },
  why: 'Readers need to know who pays. Blame and hints that coverage is only a matter of time do not tell them.',
  source: 'FTC Health Products Compliance Guidance (2022); CMS national coverage determinations',
  suggestion:
    'Say it plainly with its source and date: "Medicare does not cover it. Ask your insurer before you decide."',
  examples: {
    en: {
      flag: [
        'Insurance companies are slow to recognise what works.',
        'It is hard to understand why insurers do not cover it.',
        'CMS looked at the studies, which supported the benefit of the treatment, says Medicare supports its use.',
        'It is covered by most major insurance plans.',
      ],
      pass: [
        'Medicare does not cover it.',
        'Most insurers do not cover this treatment.',
        'Ask your insurer whether it is covered.',
        'Is it covered by insurance?',
        'You pay it yourself unless your plan agrees in writing.',
      ],
    },
    es: {
      flag: ['Las aseguradoras prefieren pagar operaciones.'],
      pass: ['La mayoría de los seguros no lo cubre.'],
    },
  },
};
