import type { Opposites } from './opposite';

const payer = String.raw`(?:insurers?|insurance|plans?|compan(?:y|ies)|funds?|aseguradoras?|mutuas?|seguros?|companias?)`;
const us = String.raw`(?:we|(?:our|the) (?:\w+ )?(?:office|team|desk|staff|reception|secretary)|la clinica|nosotros|nos)`;
const deal = String.raw`(?:(?:will |always |also |just |directly )?(?:send|sends|submit|submits|file|files|bill|bills|invoice|invoices|settle|settles|deal|deals|forward|forwards)|enviamos|mandamos|tramitamos|gestionamos|facturamos|pasamos|cobramos|ocupamos|encargamos)`;

/** Who claims from the insurer: the clinic, or whoever is treated. */
export const claimsOpposites: readonly Opposites[] = [
  {
    id: 'claims',
    name: 'who claims from the insurer',
    hint: /insur|plan|compan|fund|asegurador|mutua|seguro/,
    one: new RegExp(
      String.raw`^(?!.*\b(?:not|never|n't|no) (?:\w+ )?(?:send|submit|file|bill|deal|invoice|settle)).*?(?:\b${us} ${deal}\b.{0,40}\b${payer}\b|\b(?:claims?|invoices?|bills?|paperwork|forms?) (?:is|are|will be) (?:\w+ )?(?:sent|submitted|filed|settled|handled)\b.{0,60}\b(?:by us|by our)\b|\b(?:enviamos|mandamos|tramitamos|gestionamos|facturamos|pasamos|cobramos)\b.{0,40}\b${payer}\b)`,
    ),
    other: new RegExp(
      String.raw`\b${us} (?:do not|don't|does not|doesn't|never|cannot|can't) (?:\w+ )?(?:deal|bill|work|file|submit|send|settle|invoice)\b.{0,40}\b${payer}\b|\b(?:you|usted) (?:\w+ ){0,3}(?:pay|settle|send|submit|file|claim|abona|paga|reclama|presenta|envia|manda)\b.{0,50}\b(?:claim|back|receipt|reimburs\w+|refund\w*|reclam\w+|solicit\w+|reembolso|recibo|factura|to your ${payer}|a su ${payer})\b|\b(?:sent|submitted|filed|claimed)\b.{0,30}\bby you\b|\b(?:they|insurers?|it|plans?) (?:\w+ )?(?:pays?|reimburses?|refunds?) you\b`,
    ),
    unless: /\b(?:if|unless|some|others?|depend\w*|may|without|abroad|si|algun\w*|otr[oa]s?|depende\w*|puede\w*|sin)\b/,
    words:
      /\b(?:insur\w+|plans?|compan\w+|asegurador\w+|mutuas?|seguros?|send|sent|submit\w*|fil(?:e|ed)|bill\w*|invoic\w*|claim\w*|paperwork|directly|straight|receipt|card|back|money|office|team|desk|appointment|envi\w+|mand\w+|factura\w*|directamente|abona|reclama\w*|importe|usted|nosotros|despues|every|each)\b/,
  },
];
