import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const inducement: Rule = {
  id: 'inducement',
  category: 'social',
  severity: 'warn',
  name: 'Inducement',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`(?:(?<!-)free|complimentary|no[- ]cost) (?:\w+[- ]){0,3}?(?:consultations?|consults?|trials?|sessions?|scans?|gifts?|assessments?|exams?|examinations?|evaluations?|treatments?|x-rays?|screenings?|drips?|injections?|massages?|visits?|upgrades?|whitening|vitamin \w+|adjustments?|booster|facial|second|bottle|samples?|shots?|ticket|seminar|lunch)|(?:get|receive|enjoy) (?:[\w-]+ ){0,6}(?:for )?free(?=[.!,]|$| with| when)`,
      ),
      phrase(
        String.raw`discount(?:s|ed)?(?: (?:on|for|price|rate|code|off))?|(?:\d+ ?(?:%|percent|per cent)|[$£€]\d+) off|half[- ]price|(?:two|2|three|3)[- ]for[- ](?:one|1|two|2)|buy (?:one|two|three|\d+),? get|bogo|coupons?|vouchers?|gift (?:cards?|certificates?)|refer a friend|referral (?:bonus|reward|program\w*)|bring a friend|cash-?back|loyalty (?:program\w*|points|card|scheme)|raffle|giveaway|win a|special (?:offer|price|rate|promotion|deal|introductory)s?|introductory (?:offer|price|rate)|(?:0%|zero|interest-free|no-interest) (?:interest|financing|finance|apr)|promo(?:tion(?:al)?)?s?(?: code| price| offer)|black friday|cyber monday|save (?:up to )?(?:[$£€]?\d+|money|big|when you)|(?:package|bundle|summer|holiday|spring|seasonal|exclusive|new patient|exclusive|limited) (?:deals?|specials?|offers?|savings|discounts?)|bonus (?:session|treatment|drip|gift)|no[- ]obligation (?:consultation|assessment)|reward points|on sale`,
      ),
    ],
    unless: anyOf(
      String.raw`nhs|medicare|medicaid|free (?:of|from)|symptom-free|smoke-free|charity|helpline|screening program\w*|drug discount|discount (?:the|these|any) (?:possib\w+|risk)|cannot be discounted|gift of life|save (?:lives|your life)`,
    ),
  },
  why: 'Gifts and discounts push people into procedures, and some break anti-kickback rules.',
  source: '42 USC 1320a-7a(a)(5) on inducements; GMC guidance on cosmetic interventions: no promotional offers',
  suggestion: 'Leave the offer out. Say what a first visit costs under Prices.',
  examples: {
    en: {
      flag: [
        'Book a free consultation.',
        'Get 20% off your first drip.',
        'Buy two sessions, get one free.',
        'Refer a friend and earn a gift card.',
        'See our special offers.',
      ],
      pass: [
        'The cream is free of perfume.',
        'We do not offer discounts.',
        'The NHS offers free screening.',
        'Sugar-free drinks are better for your teeth.',
      ],
    },
  },
};
