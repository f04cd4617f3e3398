import type { Opposites } from './opposite';

/** Referrals, deposits, refunds and what a missed appointment costs. */
export const bookingOpposites: readonly Opposites[] = [
  {
    id: 'referral',
    name: 'the referral',
    hint: /referral/,
    one: /\b(?:no|not need a|don't need a|without a) (?:doctor's )?referral\b|referral is not (?:needed|required|necessary)/,
    other:
      /\b(?:need|requires?|bring|must have) (?:a |your )?(?:\w+ )?referral\b|referral (?:\w+ ){0,4}(?:is|are) (?:required|needed|necessary)/,
    unless: /\b(?:if|some|sometimes|insur\w*|unless|may)\b/,
  },
  {
    id: 'deposit',
    name: 'the deposit',
    hint: /deposit/,
    one: /\bdeposits? (?:\w+ ){0,2}(?:is|are|will be) (?:fully )?(?:refund\w+|returned|paid back)|(?<!non-)\brefundable deposit|\bget your deposit back|\b(?:return|refund) (?:the|your) deposit/,
    other:
      /\bdeposits? (?:\w+ ){0,2}(?:is|are|will|can) ?(?:not|n't|never|non) ?(?:be )?-?(?:refund\w+|returned|paid back)|\bnon-?refundable deposit|\bdeposits? (?:is|are) non-?refundable|\b(?:lose|forfeit|keep) (?:the|your) deposit/,
    unless: /\b(?:if (?:we|you (?:cancel|come|call|give))|unless|hours|later than|in time|late)\b/,
  },
  {
    id: 'refunds',
    name: 'refunds',
    hint: /refund|paid back|returned|reimburs|money back|devuelv|reembols/,
    one: /\b(?:packages?|sessions?|courses?|treatments?|visits?|vouchers?|bonos?|sesiones) (?:\w+ ){0,4}(?:is|are|can be|will be|se) (?:fully )?(?:refund\w+|paid back|returned|reimbursed|devuelven?|reembolsan?)|\bwe refund\b|\byour money back\b|\b(?:a|full|your) refund\b/,
    other:
      /\b(?:packages?|sessions?|courses?|treatments?|visits?|vouchers?|bonos?|sesiones) (?:\w+ ){0,4}(?:cannot|not|n't|never|non|no se)[ -]?(?:be )?(?:refund\w+|paid back|returned|devuelven?|reembolsan?)|\bno refunds?\b|\bnot? (?:\w+ )?(?:give|offer|make|refund)s? (?:any )?refunds?\b|\bnon-?refundable\b/,
    unless: /\b(?:if|unless|hours|deposits?|had|used|already|insur\w*|medicare|plans?|plan|si)\b/,
  },
  {
    id: 'missed',
    name: 'what a missed appointment costs',
    hint: /miss|no-show|not turn up/,
    one: /\b(?:no (?:charge|fee)|not (?:\w+ )?charged?|free of charge|nothing)\b.{0,40}\b(?:miss\w*|no-shows?|not turn up)|\b(?:miss\w*|no-shows?)\b.{0,40}\b(?:free of charge|no (?:charge|fee)|not charged)/,
    other:
      /\b(?:miss\w*|no-shows?|not turn up)\b.{0,40}(?<!(?:no|not) )\b(?:charged?|billed|fee|paid for)\b|(?<!\b(?:no|not|without) (?:\w+ )?)\b(?:charge|bill|fee)\b.{0,30}\b(?:missed|no-shows?)/,
    unless: /\b(?:if|unless|hours|first|si)\b/,
  },
];
