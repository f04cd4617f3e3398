import type { Matter } from './matter';

/** "No need to wait", "it does not matter": a denial that allows. */
const permits =
  /\b(?:nada mas|if you (?:like|wish|want)|no need|(?:nobody|no one|no-one) (?:needs|has to)|nadie tiene que|need not|needn't|needs? no|not need|don't need|do not need|doesn't need|not have to|don't have to|no reason|not necessary|unnecessary|no (?:rules?|limits?|restrictions?|problem|effect)|doesn't (?:affect|interfere|matter)|does not (?:affect|interfere|matter)|no bearing|don't come hungry|no hay que|no hace falta|no es necesario|nadie necesita|ningun problema|not a single day|not just allowed)(?: to)?(?: (?:stop|avoid|wait|pause|fast|skip|hold|refrain|suspender|dejar|evitar|esperar))?\b/g;

const forbidding =
  /\b(?:no|not|nor|nobody|no-one|nadie|never|nothing|neither|cannot|avoid\w*|skip|refrain|rest from|unwashed|abstain|stay away|stay out|stay off|steer clear|keep (?:away|out|off)|forbidden|off limits|(?:is|are) out|unsafe|wait|stop|leave out|lay off|leave off|hold off|cut out|give up|no-go|off the menu|banned|out of bounds|keep clear|put (?:\w+ ){1,4}away|renunci\w+|interrump\w+|evit\w+|nada|prohibid\w+|abste\w+)\b|n't\b/;

export const allowing =
  /\b(?:can|may|fine|ok|okay|all right|allowed|free to|welcome|go ahead|as usual|as normal|normally|as you (?:please|like|wish|normally would)|of course|recommended|puede\w*|podra\w*|sin problema|con normalidad|let you)\b/;

/** How many letters before and after its words a sentence rules on a matter. */
const reach = 50;

/** Says why, or something else. */
const nextClause = /;|, (?:because|since|but|so)\b| so (?:that|as|you)\b/;

/** What stands around the words of a matter; all of an answer that leaves them to its question. */
export const aroundIn = (matter: Matter, text: string): string => {
  const match = matter.words.exec(text);
  if (!match) return text;
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - reach), match.index);
  return (before.split(nextClause).at(-1) ?? '') + match[0] + (text.slice(end, end + reach).split(nextClause)[0] ?? '');
};

/** Whether words allow something or forbid it; null where they do neither. */
export const isPermission = (matter: Matter, text: string): boolean | null => {
  if (matter.lifts?.test(text)) return true;
  if (matter.partly?.test(text)) return null;
  const rest = text.replace(permits, ' ');
  if (forbidding.test(rest) || matter.forbids?.test(rest)) return false;
  return rest !== text || (matter.id !== 'coverage' && allowing.test(rest)) || matter.allows?.test(rest) === true
    ? true
    : null;
};

/** A yes or no at the beginning answers the question before it. */
const yes = /^(?:yes|of course|sure|certainly|by all means|claro|si,|si\.)/;
const no = /^no[,.!]/;
const asksLeave = /\b(?:can|may|ok|okay|all right|safe|fine|allowed|puedo|puede|podre)\b/;

const asksDuty = /\b(?:should|must|need(?: to| an?)?|have to|debo|tengo que|hay que)\b/;
const asksCoverage = /\b(?:covers?|covered|pays?|reimburse[sd]?|cubren?|cubiert[oa]|pagan?)\b/;

/** The same of an answer to a question, which may be only yes or no. */
export const answerTo = (matter: Matter, asked: string, text: string): boolean | null => {
  const isYes = yes.test(text);
  if (!isYes && !no.test(text)) return null;
  if (asksLeave.test(asked) || (matter.id === 'coverage' && asksCoverage.test(asked))) return isYes;
  if (!asksDuty.test(asked)) return null;
  const asksToRefrain = forbidding.test(asked) || matter.forbids?.test(asked) === true;
  if (asksToRefrain) return !isYes;
  return isYes ? true : null;
};
