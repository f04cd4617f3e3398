import { subjectsOf } from './subjects';

const payer = String.raw`(?:insur\w+|medicare|medicaid|(?:health|dental|vision|eye|hearing|medical|private|most|many|all|any|no|your|our|every|each|benefit|major) plans?|plans|polic(?:y|ies)|carriers?|(?:health|public|private|sick|sickness) funds?|seguros?|aseguradoras?|mutuas?|poliza)`;
const pays = String.raw`(?:cover(?:s|ed)?|pays?|paid|reimburse[sd]?|refund(?:s|ed)?|contributes?|funds|includ\w+|bill(?:ed)?|accept(?:s|ed)?|claim\w*|in[ -]network|benefit|pick up|met by|cubr\w+|cubiert\w+|pagan?|incluy\w+|incluid\w+|reembols\w+|works? with|working with|agreements?|contracts?|contracted|trabaj\w+ con|colabor\w+ con|convenios?|conciert\w+|acept\w+|admit\w+)`;
const denial = String.raw`(?:\b(?:not|no|none|never|neither|nor|nothing|cannot|exclu\w+|refus\w+|declin\w+|reject\w+|self-pay|cash|ningun\w*|nunca)\b|n't\b|out[ -]of[ -](?:pocket|network)|own (?:pockets?|expense|cost)|de su bolsillo|por cuenta del paciente|pa(?:y|id) (?:for )?(?:\w+ )?(?:yourself|themselves|privately))`;

/** A quick look first: most sentences speak of no payer. */
export const coverageHint =
  /insur|medicar|medicaid|plan|polic|carrier|fund|covered|reimburs|pocket|self-pay|own expense|seguro|aseguradora|mutua|poliza|bolsillo|por cuenta|paid in full/;

/** Says that insurers pay, or that they do not. */
export const covered = new RegExp(
  String.raw`^(?=.*\b${payer}\b)(?!.*${denial}).*?\b${pays}\b(?: (?:by|under|in|por) (?:\w+ ){0,2}?${payer}\b)?`,
);
export const notCovered = new RegExp(
  String.raw`^(?=.*\b(?:${payer}|${pays})\b)(?=.*(?:\b${payer}\b|out[ -]of[ -]pocket|self-pay|own (?:pockets?|expense)|de su bolsillo|por cuenta del paciente)).*?${denial}|\b(?:it|this|that|treatments?|therapy|sessions?|injections?|visits?|procedures?) (?:is|are)(?: not|n't| never) (?:\w+ )?(?:covered|reimbursed)\b`,
);

const ownWords =
  /\b(?:any|other|kind|fully|completely|health|dental|private|privately|public|publico|privado|company|companies|insurer|insurers|directly|happy|full|here|bring|card|expens\w+|service|benefit|gladly|provider\w*|seguro|por|completo|mayoria)\b/g;

/** What is paid for: "insurance covers the visit", "the visit is covered by insurance". */
const object = new RegExp(
  String.raw`\b(?:covers?|pays? for|reimburses?(?: you)?(?: for)?|refunds?|contributes? to|includes?|insurance for|cubren?|pagan?|incluyen?) ((?:[a-z0-9'-]+ ?){1,4})`,
);
const passive = new RegExp(
  String.raw`^(.*?) (?:is|are|isn't|aren't|has to be|have to be|must be|will be|can be|esta|estan)\b.*\b(?:covered|reimbursed|paid|included|excluded|self-pay|refunded|service|benefit|cubiert\w+|incluid\w+)`,
);
const payerAlone = new RegExp(String.raw`\b${payer}\b`, 'g');

/** Words of every page, and yet something else to pay for than a treatment. */
const services = /\b(?:visit|appointment|consulta|visita)\b/g;

const objectOf = (text: string): Set<string> => {
  const found = (passive.exec(text) ?? object.exec(text))?.[1] ?? '';
  const phrase = found.split(/\b(?:by|under|in|when|if|and|or|with|after|because|up|por|en|si|cuando)\b/)[0] ?? '';
  return new Set([
    ...subjectsOf(phrase.replace(payerAlone, ' ').replace(ownWords, ' ')),
    ...(phrase.match(services) ?? []),
  ]);
};

/** Two sentences on what is paid for name things each of which is called something that the other is not. */
export const coversOther = (one: string, other: string): boolean => {
  const [here, there] = [objectOf(one), objectOf(other)];
  return [...here].some((stem) => !there.has(stem)) && [...there].some((stem) => !here.has(stem));
};
